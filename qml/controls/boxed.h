// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

/// An item that stands on a background and keeps a distance around its content. The background
/// fills it, the content what the paddings leave. Sizes in device-independent pixels.
class Boxed : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickItem *background READ background WRITE setBackground NOTIFY backgroundChanged FINAL)
    Q_PROPERTY(QQuickItem *contentItem READ contentItem WRITE setContentItem NOTIFY
                   contentItemChanged FINAL)
    Q_PROPERTY(
        double leftPadding READ leftPadding WRITE setLeftPadding NOTIFY leftPaddingChanged FINAL)
    Q_PROPERTY(double rightPadding READ rightPadding WRITE setRightPadding NOTIFY
                   rightPaddingChanged FINAL)
    Q_PROPERTY(double topPadding READ topPadding WRITE setTopPadding NOTIFY topPaddingChanged FINAL)
    Q_PROPERTY(double bottomPadding READ bottomPadding WRITE setBottomPadding NOTIFY
                   bottomPaddingChanged FINAL)

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] QQuickItem *background() const { return m_background; }
    void setBackground(QQuickItem *background);
    [[nodiscard]] QQuickItem *contentItem() const { return m_content; }
    void setContentItem(QQuickItem *content);

    [[nodiscard]] double leftPadding() const { return m_paddings.left(); }
    void setLeftPadding(double left);
    [[nodiscard]] double rightPadding() const { return m_paddings.right(); }
    void setRightPadding(double right);
    [[nodiscard]] double topPadding() const { return m_paddings.top(); }
    void setTopPadding(double top);
    [[nodiscard]] double bottomPadding() const { return m_paddings.bottom(); }
    void setBottomPadding(double bottom);

Q_SIGNALS:
    void backgroundChanged();
    void contentItemChanged();
    void leftPaddingChanged();
    void rightPaddingChanged();
    void topPaddingChanged();
    void bottomPaddingChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] bool pad(const QMarginsF &paddings);
    void fit();

    QPointer<QQuickItem> m_background;
    QPointer<QQuickItem> m_content;
    QMarginsF m_paddings;
};

} // namespace sennight
