// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_face.h"

#include "glyph_picture.h"
#include "piece_node_p.h"
#include "theme.h"

#include <QQuickWindow>
#include <QTimerEvent>

#include <algorithm>

namespace sennight {
namespace {

// Shorter than anybody can aim, longer than a row stays below a pointer that scrolls.
constexpr int restMs = 60;
/// The shade of a card falls out of it.
constexpr double shadeHeight = 1;

} // namespace

TodoFace::TodoFace(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    // Letters stay sharp between two pixels of a scrolled list; a turned card sets smooth.
    setSmooth(false);
    connect(this, &TodoFace::lookChanged, this, &TodoFace::stale);
}

void TodoFace::componentComplete()
{
    m_theme = Theme::of(this);
    if (m_theme != nullptr) {
        m_frame = frame();
        setImplicitHeight(m_frame.height); // before anything asks for another arrangement
    }
    QQuickItem::componentComplete();
    if (m_theme == nullptr)
        return;
    connect(m_theme, &Theme::coloursChanged, this, &TodoFace::stale);
    connect(m_theme, &Theme::typeChanged, this, &TodoFace::stale);
    connect(m_theme, &Theme::sizesChanged, this, &TodoFace::stale);
    arrange();
}

void TodoFace::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange)
        m_shelf = value.window == nullptr ? nullptr : TextureShelf::of(value.window);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    QQuickItem::itemChange(change, value);
}

void TodoFace::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    // A card says how high it is: its height is an answer to its width.
    const bool isCard = m_frame.height == 0;
    if (now.width() != before.width() || (!isCard && now.height() != before.height()))
        stale();
    else if (now.height() != before.height())
        repaint();
}

void TodoFace::stale()
{
    if (!isComponentComplete() || m_theme == nullptr)
        return;
    if (const double height = frame().height; height > 0)
        setImplicitHeight(height);
    polish();
}

void TodoFace::repaint()
{
    m_repaint = true;
    update();
}

void TodoFace::updatePolish()
{
    arrange();
}

void TodoFace::arrange()
{
    if (m_theme == nullptr)
        return;
    m_frame = frame();
    if (m_frame.height > 0)
        setImplicitHeight(m_frame.height);
    if (width() <= 0)
        return;
    const QSizeF room(std::max(0.0, width() - m_frame.leading - m_frame.trailing),
                      height() - m_frame.above);
    const bool isCard = m_frame.height == 0;
    if (isCard && done) { // it tells only how long it took
        TodoLook look = static_cast<const TodoLook &>(*this);
        look.timeText = timeText.section(QLatin1StringView(" / "), 0, 0);
        m_picture = layoutTodo(look, m_frame.form, room, *m_theme, m_mirrored);
    } else {
        m_picture = layoutTodo(*this, m_frame.form, room, *m_theme, m_mirrored);
    }
    if (isCard)
        setImplicitHeight(m_picture.height + 2 * m_frame.above);
    repaint();
    Q_EMIT arranged();
}

QSGNode *TodoFace::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*unused*/)
{
    if (m_shelf == nullptr || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    if (old != nullptr && !m_repaint && m_shownRatio == ratio && m_shownSmooth == smooth())
        return old;
    m_repaint = false;
    m_shownRatio = ratio;
    m_shownSmooth = smooth();
    GlyphPictures glyphs(*m_shelf, ratio);
    std::vector<InkedPiece> pieces;
    pieces.reserve(m_picture.pieces.size() + 2);
    inkBehind(pieces, glyphs);
    inkPieces(pieces, m_picture, origin(), glyphs, m_mirrored);
    return showPieces(old, *window(),
                      {.pieces = std::move(pieces),
                       .size = size() + QSizeF(0, shadeHeight),
                       .ratio = ratio,
                       .smooth = m_shownSmooth});
}

QPointF TodoFace::origin() const
{
    return {m_mirrored ? m_frame.trailing : m_frame.leading, m_frame.above};
}

const TodoPiece *TodoFace::pieceAt(QPointF point) const
{
    const QPointF inPicture = point - origin();
    const auto found = std::ranges::find_if(m_picture.pieces, [inPicture](const TodoPiece &piece) {
        return piece.box.adjusted(-2, -4, 2, 4).contains(inPicture);
    });
    return found == m_picture.pieces.end() ? nullptr : &*found;
}

QString TodoFace::hintAt(double x, double y) const
{
    const TodoPiece *piece = pieceAt({x, y});
    if (piece == nullptr)
        return {};
    switch (piece->part) {
    case TodoPart::Title:
        return m_picture.titleElided ? title : QString();
    case TodoPart::Pending:
        return tr("Waiting to sync");
    case TodoPart::LocalOnly:
        return tr("Stays on this device");
    case TodoPart::Repeats:
        return tr("Repeats");
    case TodoPart::Notes:
        return tr("Has notes");
    case TodoPart::Blocked:
        return waitsForText.isEmpty() ? tr("Waits for another todo") : waitsForText;
    case TodoPart::Reminder:
        return tr("Reminder at %1").arg(reminderText);
    default:
        return {};
    }
}

bool TodoFace::conflictAt(double x, double y) const
{
    const TodoPiece *piece = pieceAt({x, y});
    return piece != nullptr && piece->part == TodoPart::Conflict;
}

double TodoFace::metaEdge() const
{
    double edge = m_mirrored ? m_frame.trailing : width() - m_frame.trailing;
    for (const TodoPiece &piece : m_picture.pieces) {
        if (piece.part == TodoPart::Title || piece.part == TodoPart::Priority)
            continue;
        const QRectF box = piece.box.translated(origin());
        edge = m_mirrored ? std::max(edge, box.right()) : std::min(edge, box.left());
    }
    return edge;
}

void TodoFace::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT lookChanged();
}

void TodoFace::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    if (hovered)
        m_restTimer.start(restMs, this);
    else
        setResting(false);
    Q_EMIT hoveredChanged();
}

void TodoFace::setResting(bool resting)
{
    m_restTimer.stop();
    if (m_resting == resting)
        return;
    m_resting = resting;
    Q_EMIT restingChanged();
}

void TodoFace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_restTimer.timerId())
        setResting(true);
    else
        QQuickItem::timerEvent(event);
}

} // namespace sennight
