// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

/// A hint above the item that it stands in, as long as that is to be seen. Costs one small object
/// until it is shown.
class Tooltip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// The keys that do the same, after the text.
    Q_PROPERTY(QString keys READ keys WRITE setKeys NOTIFY keysChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString keys() const { return m_keys; }
    void setKeys(const QString &keys);

Q_SIGNALS:
    void shownChanged();
    void textChanged();
    void keysChanged();

private:
    [[nodiscard]] bool isSeen() const;
    void update();
    void make();

    bool m_shown = false;
    QString m_text;
    QString m_keys;
    QPointer<QObject> m_bubble;
};

} // namespace sennight
