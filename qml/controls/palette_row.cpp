// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_row.h"

#include "frame_budget.h"
#include "glyph_picture.h"
#include "moon_glyph.h"
#include "piece_node_p.h"
#include "theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr int todoKind = 0;
constexpr int projectKind = 2;
constexpr double naturalHeight = 34;
constexpr double focusLine = 1.5;

} // namespace

PaletteRow::PaletteRow(QQuickItem *parent)
    : Pressable(parent)
{
    setFocusPolicy(Qt::NoFocus); // the field above the rows keeps the focus
    connect(this, &PaletteRow::lookChanged, this, &QQuickItem::polish);
    connect(this, &PaletteRow::spokenChanged, this, [this] { renamed(*this); });
    connect(this, &PaletteRow::selectedChanged, this, [this] { renamed(*this); });
    connect(this, &PaletteRow::selectedChanged, this, &QQuickItem::update);
    connect(this, &Pressable::hoveredChanged, this, &QQuickItem::update);
}

void PaletteRow::speakMore(QObject &accessible) const
{
    accessible.setProperty("selectable", true);
    accessible.setProperty("selected", m_selected);
}

void PaletteRow::componentComplete()
{
    Pressable::componentComplete();
    begin(*this);
    mirror();
    if (theme() != nullptr)
        connect(theme(), &Theme::typeChanged, this, &PaletteRow::fit);
    fit();
}

void PaletteRow::itemChange(ItemChange change, const ItemChangeData &value)
{
    Pressable::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
}

void PaletteRow::geometryChange(const QRectF &now, const QRectF &before)
{
    Pressable::geometryChange(now, before);
    m_mayWait = false;
    if (now.size() != before.size())
        polish();
}

void PaletteRow::mirror()
{
    followMirroring(*this, SLOT(mirror()));
}

void PaletteRow::fit()
{
    if (theme() != nullptr)
        setImplicitHeight(std::round(naturalHeight * theme()->scale()));
}

// The picture -------------------------------------------------------------------------------------

void PaletteRow::updatePolish()
{
    if (theme() == nullptr)
        return;
    m_waits = m_mayWait && !FrameBudget::of(*window()).grants(*this);
    if (m_waits)
        return;
    m_mayWait = true;
    arrange();
}

void PaletteRow::arrange()
{
    const double left = Theme::space10() + theme()->icon16() + Theme::space10();
    m_where.set(m_hint, theme()->font(Face::Meta));
    const double length = m_where.need().width();
    const double right = width() - Theme::space10() - length;
    m_where.stand(inside(*this, {right, 0, length, height()}).topLeft(), height());
    const double end = layTitle(left, std::max(0.0, right - Theme::space8() - left));
    m_beside.set(m_detail.isEmpty() ? QString() : tr(" · %1").arg(m_detail),
                 theme()->font(Face::Body));
    m_beside.place(inside(*this, {end, 0, std::max(0.0, right - Theme::space8() - end), height()}));
    settleMoon();
    prepare(*this);
}

double PaletteRow::layTitle(double left, double room)
{
    setTitle(m_title);
    if (m_name.lineAt(0).naturalTextWidth() > room)
        setTitle(QFontMetricsF(theme()->font(Face::BodyStrong))
                     .elidedText(m_title, Qt::ElideRight, room));
    const QTextLine line = m_name.lineAt(0);
    const double length = std::min(line.naturalTextWidth(), room);
    m_nameAt =
        inside(*this, {left, centred(height(), std::ceil(line.height())), length, 0}).topLeft();
    return left + std::ceil(length);
}

/// Lays the title out with its matched letters, as far as they are shown.
void PaletteRow::setTitle(const QString &shown)
{
    QTextCharFormat lit;
    lit.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < m_matches.size(); i += 2)
        formats.append({.start = m_matches[i], .length = m_matches[i + 1], .format = lit});
    m_name.setFont(theme()->font(Face::Body));
    m_name.setText(shown);
    m_name.setFormats(formats);
    m_name.beginLayout();
    m_name.createLine().setLineWidth(LabelLines::unlimited);
    m_name.endLayout();
}

void PaletteRow::settleMoon()
{
    const bool isTodo = m_kind == todoKind;
    if (m_moon == nullptr && isTodo) {
        m_moon = new MoonGlyph;
        m_moon->setTheme(*theme());
        m_moon->setParent(this);
        m_moon->setParentItem(
            this); // not in its constructor, where it would not hear of the window
    }
    if (m_moon == nullptr)
        return;
    // Not hidden: with each answer rows become others, and each hiding lets the window look through
    // all of its items.
    m_moon->setOpacity(isTodo ? 1 : 0);
    if (!isTodo)
        return;
    m_moon->setSubject(m_recordId);
    m_moon->setProgress(m_progress);
    m_moon->setRunning(m_running);
    m_moon->setOver(m_over);
    m_moon->setDone(m_done);
    const double side = theme()->icon16();
    m_moon->setSide(side);
    m_moon->setPosition(
        inside(*this, {double(Theme::space10()), centred(height(), side), side, side}).topLeft());
}

QSGNode *PaletteRow::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_waits && old != nullptr)
        return old;
    return paintNode(*this, old);
}

void PaletteRow::ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const double radius = Theme::radiusButton();
    if (m_selected)
        pieces.push_back({.box = QRectF(QPointF(), size()),
                          .fill = glyphs.box(size(), radius, theme()->colour(Token::Sel),
                                             theme()->colour(Token::Accent), focusLine)});
    else if (hovered())
        pieces.push_back({.box = QRectF(QPointF(), size()),
                          .fill = glyphs.pill(size(), radius, theme()->colour(Token::Hover))});
    inkMark(pieces, glyphs);
    inkTitle(pieces);
    pieces.push_back(m_beside.ink(theme()->text3()));
    pieces.push_back(m_where.ink(theme()->text3()));
}

void PaletteRow::inkMark(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const double room = theme()->icon16();
    const auto place = [&](double side) {
        return inside(
            *this, {Theme::space10() + centred(room, side), centred(height(), side), side, side});
    };
    if (m_kind == projectKind) {
        const QRectF dot = place(theme()->largeDot());
        pieces.push_back({.box = dot,
                          .fill = glyphs.pill(dot.size(), dot.width() / 2,
                                              projectColour(m_colour, theme()->dark()))});
    } else if (m_kind != todoKind && !m_icon.isEmpty()) {
        const QRectF icon = place(theme()->icon14());
        pieces.push_back({.box = icon,
                          .icon = glyphs.icon(m_icon.toStdString(), icon.width(), theme()->text2(),
                                              mirrored())});
    }
}

void PaletteRow::inkTitle(std::vector<InkedPiece> &pieces) const
{
    const QColor plain = m_done ? theme()->text3() : theme()->text();
    // Each run has one font, so it lies within a match or beside all of them.
    const QList<QGlyphRun> runs = m_name.lineAt(0).glyphRuns(
        -1, -1, QTextLayout::DefaultRetrievalFlags | QTextLayout::RetrieveStringIndexes);
    for (const QGlyphRun &run : runs) {
        const QList<qsizetype> letters = run.stringIndexes();
        const bool isLit = !letters.isEmpty() && isMatched(letters.constFirst());
        pieces.push_back({.box = {},
                          .ink = isLit ? theme()->accent() : plain,
                          .wordsAt = m_nameAt,
                          .words = {run}});
    }
}

bool PaletteRow::isMatched(qsizetype letter) const
{
    for (qsizetype i = 0; i + 1 < m_matches.size(); i += 2) {
        if (letter >= m_matches[i] && letter < m_matches[i] + m_matches[i + 1])
            return true;
    }
    return false;
}

} // namespace sennight
