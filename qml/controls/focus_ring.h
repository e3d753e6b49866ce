// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

/// The ring around a control that has the keyboard's focus: put it into the control and bind
/// `shown` to its visualFocus. Costs one empty item until it is shown. Lengths in pixels.
class FocusRing : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool shown MEMBER m_shown NOTIFY shownChanged REQUIRED FINAL)
    /// Of the control's own corners.
    Q_PROPERTY(double cornerRadius MEMBER m_cornerRadius NOTIFY cornerRadiusChanged FINAL)
    /// Between the control and the ring; less than 0 where the ring lies inside.
    Q_PROPERTY(double gap MEMBER m_gap NOTIFY gapChanged FINAL)

public:
    explicit FocusRing(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void shownChanged();
    void cornerRadiusChanged();
    void gapChanged();

protected:
    void componentComplete() override;

private:
    void show();

    bool m_shown = false;
    double m_cornerRadius;
    double m_gap;
    QPointer<QQuickItem> m_outline;
};

} // namespace sennight
