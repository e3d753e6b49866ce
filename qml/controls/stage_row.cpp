// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_row.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "stage_words.h"
#include "theme.h"

namespace sennight {

namespace {

constexpr double focusLine = 1.5;

} // namespace

StageRowItem::StageRowItem(QQuickItem *parent)
    : TodoItem(parent)
{
    setImplicitWidth(300);
}

QString StageRowItem::spokenName() const
{
    //: What a screen reader says of a todo in the Inbox: all about it, and its stage.
    return tr("%1, %2").arg(TodoItem::spokenName(), stageWord(stage));
}

TodoFace::Frame StageRowItem::frame() const
{
    return {.form = TodoForm::StageRow,
            .leading = double(Theme::space10()),
            .trailing = double(Theme::space10()),
            .height = double(theme()->tallRowHeight())};
}

QLatin1StringView StageRowItem::hoverFile() const
{
    return QLatin1StringView("StageRowHover.qml");
}

void StageRowItem::inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    if (!chosen() && !containsPointer())
        return;
    const QColor fill = theme()->colour(chosen() ? Token::Sel : Token::Hover);
    const double radius = Theme::radiusButton();
    pieces.push_back({.box = QRectF(QPointF(), size()),
                      .fill = focused() ? glyphs.box(size(), radius, fill,
                                                     theme()->colour(Token::Accent), focusLine)
                                        : glyphs.pill(size(), radius, fill)});
}

} // namespace sennight
