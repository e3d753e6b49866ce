// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_item.h"

#include "glyph_picture.h"
#include "moon_glyph.h"
#include "piece_node_p.h"
#include "theme.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sennight {
namespace {

constexpr double liftedOpacity = 0.38;
constexpr double focusLine = 1.5;
constexpr double stepInset = 22;
constexpr int deepestInset = 8;

} // namespace

TodoItem::TodoItem(QQuickItem *parent)
    : TodoFace(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    connect(this, &TodoFace::lookChanged, this, &TodoItem::settleMoon);
    connect(this, &TodoItem::todoIdChanged, this, &TodoItem::settleMoon);
    connect(this, &TodoItem::moonChanged, this, &TodoItem::settleMoon);
    connect(this, &TodoItem::moonChanged, this, &TodoItem::repaint); // running has another rim
    connect(this, &TodoItem::chosenChanged, this, &TodoItem::repaint);
    connect(this, &TodoFace::restingChanged, this, &TodoItem::settleHover);
    connect(this, &TodoItem::accessibleTextChanged, this, [this] { renamed(*this); });
    connect(this, &TodoItem::chosenChanged, this, [this] { renamed(*this); });
    connect(this, &TodoFace::lookChanged, this, [this] { renamed(*this); });
}

/// What the pointer brought asks for the todo as long as it lives.
TodoItem::~TodoItem()
{
    delete m_hover;
}

void TodoItem::componentComplete()
{
    TodoFace::componentComplete();
    if (theme() == nullptr)
        return;
    Announced::announce(*this);
    if (!hasMoon())
        return;
    m_moon = new MoonGlyph;
    m_moon->setTheme(*theme());
    m_moon->setParent(this);
    m_moon->setParentItem(this); // not in its constructor, where it would not hear of the window
    settleMoon();
    placeMoon();
}

void TodoItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    TodoFace::itemChange(change, value);
    if (change == ItemSceneChange && isComponentComplete())
        Announced::announce(*this);
}

QAccessible::Role TodoItem::spokenRole() const
{
    return QAccessible::ListItem;
}

void TodoItem::speakMore(QObject &accessible) const
{
    for (const char *can : {"checkable", "focusable", "selectable"})
        accessible.setProperty(can, true);
    accessible.setProperty("checked", done);
    accessible.setProperty("focused", m_focused);
    accessible.setProperty("selected", chosen());
}

void TodoItem::listenTo(QObject &accessible)
{
    connect(&accessible, SIGNAL(pressAction()), this, SIGNAL(opened()));
    connect(&accessible, SIGNAL(toggleAction()), this, SIGNAL(doneToggled()));
}

void TodoItem::geometryChange(const QRectF &now, const QRectF &before)
{
    TodoFace::geometryChange(now, before);
    placeMoon();
}

void TodoItem::updatePolish()
{
    TodoFace::updatePolish();
    placeMoon();
}

void TodoItem::settleMoon()
{
    if (m_moon == nullptr)
        return;
    m_moon->setSubject(m_todoId);
    m_moon->setProgress(m_progress);
    m_moon->setRunning(m_running);
    m_moon->setOver(m_over);
    m_moon->setDone(done);
    m_moon->setVisible(!isMoved());
}

void TodoItem::placeMoon()
{
    if (m_moon == nullptr)
        return;
    const MoonPlace place = moonPlace();
    m_moon->setSide(place.side);
    m_moon->setPosition({mirrored() ? width() - place.corner.x() - place.side : place.corner.x(),
                         place.corner.y()});
}

void TodoItem::inkArrow(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs, double side) const
{
    const QPointF at = moonPlace().corner;
    pieces.push_back(
        {.box = QRectF(mirrored() ? width() - at.x() - side : at.x(), at.y(), side, side),
         .icon = glyphs.icon("arrow", side, theme()->colour(Token::Text3), mirrored())});
}

void TodoItem::setIndex(int index)
{
    if (m_index == index)
        return;
    m_index = index;
    Q_EMIT indexChanged();
}

void TodoItem::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    Q_EMIT chosenChanged();
}

void TodoItem::setFocused(bool focused)
{
    if (m_focused == focused)
        return;
    m_focused = focused;
    Q_EMIT chosenChanged();
}

void TodoItem::setLifted(bool lifted)
{
    if (m_lifted == lifted)
        return;
    m_lifted = lifted;
    setOpacity(lifted ? liftedOpacity : 1);
    Q_EMIT liftedChanged();
}

bool TodoItem::inMoon(double x) const
{
    const MoonPlace place = moonPlace();
    const double along = fromLeading(x);
    return hasMoon() && !isMoved() && along >= place.start && along < place.zone;
}

// The pointer ---------------------------------------------------------------------------------

void TodoItem::mousePressEvent(QMouseEvent * /*event*/)
{
    m_pressed = true;
}

void TodoItem::mouseMoveEvent(QMouseEvent * /*event*/) {}

void TodoItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressed, false) && contains(event->position()))
        clicked(*event);
}

void TodoItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = false; // the release after it is no second click
    const double x = event->position().x();
    if (event->button() == Qt::LeftButton && !inMoon(x) && !inFold(fromLeading(x)))
        Q_EMIT opened();
}

void TodoItem::mouseUngrabEvent()
{
    m_pressed = false;
}

void TodoItem::clicked(const QMouseEvent &event)
{
    const QPointF at = event.position();
    if (event.button() == Qt::RightButton)
        Q_EMIT menuRequested(at.x(), at.y());
    else if (inFold(fromLeading(at.x())))
        Q_EMIT foldToggled();
    else if (inMoon(at.x()) && !m_readOnly)
        Q_EMIT doneToggled();
    else if (conflictAt(at.x(), at.y()))
        Q_EMIT conflictClicked();
    else
        Q_EMIT picked(event.modifiers().toInt());
}

void TodoItem::hoverEnterEvent(QHoverEvent *event)
{
    m_pointer = event->position();
    setContainsPointer(true);
}

void TodoItem::hoverMoveEvent(QHoverEvent *event)
{
    m_pointer = event->position();
    if (m_hover)
        Q_EMIT pointerMoved();
}

void TodoItem::hoverLeaveEvent(QHoverEvent * /*event*/)
{
    setContainsPointer(false);
}

void TodoItem::setContainsPointer(bool contains)
{
    if (m_containsPointer == contains)
        return;
    m_containsPointer = contains;
    repaint();
    setHovered(contains && hovers());
}

/// The pointer has come to rest, or has gone.
void TodoItem::settleHover()
{
    if (!resting()) {
        if (m_hover)
            m_hover->deleteLater();
        m_hover = nullptr;
        return;
    }
    QQmlEngine *engine = qmlEngine(this);
    if (engine == nullptr)
        return; // on its way out: its list has let it go
    QQmlComponent file(engine, QUrl(u"qrc:/qt/qml/Sennight/Controls/%1"_s.arg(hoverFile())));
    QObject *made =
        file.createWithInitialProperties({{u"todo"_s, QVariant::fromValue(this)},
                                          {u"parent"_s, QVariant::fromValue<QQuickItem *>(this)}},
                                         qmlContext(this));
    m_hover = qobject_cast<QQuickItem *>(made);
    if (made == nullptr)
        qWarning("%s", qPrintable(file.errorString()));
    else
        made->setParent(this);
}

// A row -----------------------------------------------------------------------------------------

TodoRowItem::TodoRowItem(QQuickItem *parent)
    : TodoItem(parent)
{
    setImplicitWidth(400);
}

void TodoRowItem::setTall(bool tall)
{
    if (m_tall == tall)
        return;
    m_tall = tall;
    stale();
    Q_EMIT tallChanged();
}

void TodoRowItem::setLined(bool lined)
{
    if (m_lined == lined)
        return;
    m_lined = lined;
    repaint();
    Q_EMIT linedChanged();
}

void TodoRowItem::setDepth(int depth)
{
    if (m_depth == depth)
        return;
    m_depth = depth;
    stale();
    Q_EMIT depthChanged();
}

void TodoRowItem::setFold(int fold)
{
    if (m_fold == fold)
        return;
    m_fold = fold;
    repaint();
    Q_EMIT foldChanged();
}

/// Deeper ones stand below each other: their titles need the room.
double TodoRowItem::inset() const
{
    return std::min(m_depth, deepestInset) * stepInset;
}

/// The arrow stands in front of the moon.
bool TodoRowItem::inFold(double along) const
{
    return m_fold != 0 && along >= inset() && along < inset() + Theme::space12();
}

void TodoRowItem::inkFold(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const double side = theme()->icon12();
    const double at = inset();
    pieces.push_back({.box = QRectF(mirrored() ? width() - at - side : at,
                                    std::floor((height() - side) / 2), side, side),
                      .icon = glyphs.icon(m_fold == 2 ? "right" : "down", side,
                                          theme()->colour(Token::Text3), mirrored())});
}

double TodoRowItem::moonSide() const
{
    return m_tall ? theme()->tallMoon() : theme()->moon();
}

TodoFace::Frame TodoRowItem::frame() const
{
    return {.form = m_tall ? TodoForm::TallRow : TodoForm::Row,
            .leading = inset() + Theme::space20() + moonSide(),
            .trailing = Theme::space10(),
            .height = double(m_tall ? theme()->tallRowHeight() : theme()->rowHeight())};
}

TodoItem::MoonPlace TodoRowItem::moonPlace() const
{
    const double side = isMoved() ? theme()->icon14() : moonSide();
    return {.corner = {inset() + Theme::space10(), std::floor((height() - side) / 2)},
            .side = side,
            .zone = inset() + Theme::space10() + moonSide() + Theme::space4(),
            .start = inset() + (m_fold == 0 ? 0 : Theme::space12())};
}

QLatin1StringView TodoRowItem::hoverFile() const
{
    return "TodoRowHover.qml"_L1;
}

void TodoRowItem::inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    if (chosen() || containsPointer()) {
        pieces.push_back(
            {.box = QRectF(QPointF(), size()),
             .fill = glyphs.box(size(), m_tall ? 0 : Theme::radiusButton(),
                                theme()->colour(chosen() ? Token::Sel : Token::Hover),
                                theme()->colour(Token::Accent), focused() ? focusLine : 0)});
    }
    if (m_lined) {
        const double thick = Theme::hairline();
        const QSizeF line(width(), thick);
        pieces.push_back({.box = QRectF({0, height() - thick}, line),
                          .fill = glyphs.pill(line, 0, theme()->colour(Token::Line))});
    }
    if (isMoved())
        inkArrow(pieces, glyphs, moonPlace().side);
    if (m_fold != 0)
        inkFold(pieces, glyphs);
}

// A card ----------------------------------------------------------------------------------------

TodoCardItem::TodoCardItem(QQuickItem *parent)
    : TodoItem(parent)
{
    setImplicitWidth(200);
}

double TodoCardItem::side() const
{
    return theme()->compact() ? 7 : Theme::space8();
}

double TodoCardItem::rim() const
{
    return theme()->compact() ? 5 : 7;
}

TodoFace::Frame TodoCardItem::frame() const
{
    return {.form = theme()->compact() ? TodoForm::LowCard : TodoForm::Card,
            .leading = side() + theme()->icon16() + 7,
            .trailing = side(),
            .above = rim()};
}

TodoItem::MoonPlace TodoCardItem::moonPlace() const
{
    const double side = theme()->icon16();
    const double down = isMoved() ? 0 : std::round((theme()->line(Face::Card) - side) / 2);
    return {.corner = {TodoCardItem::side(), rim() + down},
            .side = side,
            .zone = TodoCardItem::side() + side + Theme::space4()};
}

QLatin1StringView TodoCardItem::hoverFile() const
{
    return "TodoCardHover.qml"_L1;
}

void TodoCardItem::inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const
{
    const bool marked = focused() || m_carried;
    const Token line = marked              ? Token::Accent
                       : isRunning()       ? Token::LampLine
                       : containsPointer() ? Token::LineStrong
                       : chosen()          ? Token::AccentLine
                                           : Token::Line;
    const QRectF whole(QPointF(), size());
    if (boxed() && !theme()->dark()) {
        const int down = Theme::hairline();
        pieces.push_back({.box = whole.translated(0, down),
                          .fill = glyphs.pill(size(), Theme::radiusCard(), theme()->cardShade())});
    }
    if (boxed() || chosen()) {
        pieces.push_back(
            {.box = whole,
             .fill = glyphs.box(size(), Theme::radiusCard(),
                                theme()->colour(chosen() ? Token::Sel : Token::Surface),
                                theme()->colour(line), marked ? focusLine : Theme::hairline())});
    }
    if (isMoved())
        inkArrow(pieces, glyphs, theme()->icon16());
}

} // namespace sennight
