// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QQuickWindow>

#include <vector>

namespace sennight {

/// A text that a window shows.
struct ShownText
{
    const QQuickItem *item = nullptr;
    QColor ink;
    QString words;
    QRectF box;    ///< of the letters, in the window
    QRectF inView; ///< what of it is not clipped
};

/// The texts in view of what is on top: nothing is read below a scrim. Without what is disabled,
/// and without what an item paints itself. GUI thread.
class ShownTexts
{
public:
    explicit ShownTexts(const QQuickWindow &window)
    {
        const QQuickItem *top = window.contentItem();
        for (const QQuickItem *item = window.activeFocusItem(); item; item = item->parentItem()) {
            if (item->inherits("QQuickPopupItem") || isA(item, "FloatingPanel") ||
                isA(item, "AnchoredPanel") || isA(item, "SideDrawer"))
                top = item;
        }
        collect(top, QRectF(QPointF(), window.size()));
    }
    [[nodiscard]] const std::vector<ShownText> &all() const { return m_texts; }

private:
    static bool isA(const QObject *object, const char *kind)
    {
        const QMetaObject *type = object->metaObject();
        while (type && !QByteArrayView(type->className()).contains(kind))
            type = type->superClass();
        return type != nullptr;
    }
    static bool isText(const QQuickItem *item)
    {
        return item->inherits("QQuickText") || item->inherits("QQuickTextInput") ||
               item->inherits("QQuickTextEdit") || item->inherits("sennight::Label");
    }
    /// A text may be given more room than its letters take.
    static QRectF letters(const QQuickItem *item)
    {
        const bool wraps = item->property("wrapMode").toInt() != 0;
        const double width = wraps ? item->width() : std::min(item->width(), item->implicitWidth());
        const double height = std::min(item->height(), item->implicitHeight());
        return {0, 0, width, height};
    }
    void collect(const QQuickItem *item, QRectF clip)
    {
        if (!item->isVisible() || item->opacity() < 1 || !item->isEnabled())
            return;
        if (item->clip())
            clip &= item->mapRectToScene({0, 0, item->width(), item->height()});
        const QString words = item->property("text").toString();
        if (isText(item) && !words.trimmed().isEmpty()) {
            const QRectF box = item->mapRectToScene(letters(item));
            if ((box & clip).width() > 1 && (box & clip).height() > 1)
                m_texts.push_back(
                    {item, item->property("color").value<QColor>(), words, box, box & clip});
        }
        const auto children = item->childItems();
        for (const QQuickItem *child : children)
            collect(child, clip);
    }

    std::vector<ShownText> m_texts;
};

} // namespace sennight
