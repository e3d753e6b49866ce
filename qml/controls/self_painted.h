// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_lines.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QQuickItem;
class QSGNode;

namespace sennight {

class GlyphPictures;
class TextureShelf;
class Theme;
struct InkedPiece;

/// Where something \a side long begins, so that it is in the middle of \a room on whole pixels.
[[nodiscard]] double centred(double room, double side);

/// One text of an item that paints itself, as a Label sets it. Lengths in pixels. GUI thread, but
/// for ink().
class PaintedWords
{
public:
    void set(const QString &text, const QFont &font, const LabelStyle &style = {});
    /// As large as a Label of the text would be.
    [[nodiscard]] QSizeF need() const;
    /// In as much room as the text needs, in the middle of \a width, from \a top.
    void centreIn(double width, double top);
    /// In a room of a Label that is as large as \a box; \a alignment as a Label's, 0 for the side
    /// where the language begins.
    void place(const QRectF &box, int alignment = 0);
    /// In as much room as the text needs, in the middle of \a height.
    void stand(QPointF at, double height);
    [[nodiscard]] bool truncated() const { return m_lines.truncated(); }
    /// While the scene graph synchronises.
    [[nodiscard]] InkedPiece ink(const QColor &colour) const;

private:
    void placeIn(QSizeF room, double height, int alignment);

    LabelLines m_lines;
    std::optional<QString> m_text;
    QFont m_font;
    LabelStyle m_style;
    QPointF m_at;
};

/// What an item needs that paints all of itself: the first frame waits for every item that is made.
/// Inherit it beside the item's class; call begin() when the item is complete, prepare() in
/// updatePolish() and paintNode() in updatePaintNode().
class SelfPainted
{
public:
    SelfPainted() = default;
    Q_DISABLE_COPY_MOVE(SelfPainted)
    virtual ~SelfPainted() = default;

protected:
    /// Finds the theme of \a item, which is this, and asks for a polish when its looks change.
    void begin(QQuickItem &item);
    void prepare(QQuickItem &item);
    /// Reads whether the layout is mirrored and asks for a polish. \a slot of the item, which calls
    /// this, is called when that changes.
    void followMirroring(QQuickItem &item, const char *slot);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    /// Where a box is that is counted from the side where lines begin.
    [[nodiscard]] QRectF inside(const QQuickItem &item, QRectF box) const;
    [[nodiscard]] QSGNode *paintNode(QQuickItem &item, QSGNode *old) const;
    /// Null until the item is complete, and where there is no theme.
    [[nodiscard]] Theme *theme() const { return m_theme; }
    /// Adds what is to be seen, from back to front. While the scene graph synchronises.
    virtual void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const = 0;
    /// How far the pieces may reach out of the item.
    [[nodiscard]] virtual double overhang() const { return 0; }

private:
    Theme *m_theme = nullptr;
    TextureShelf *m_shelf = nullptr;
    bool m_mirrored = false;
    bool m_followsMirroring = false;
};

} // namespace sennight
