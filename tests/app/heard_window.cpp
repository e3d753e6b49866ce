// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_window.h"

#include "theme/colour_tokens.h"
#include "theme/icon_table.h"

#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString classOf(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(u"_QML"_s, 0, 0);
}

bool isA(const QObject *object, const char *kind)
{
    const QMetaObject *type = object->metaObject();
    while (type && !QByteArrayView(type->className()).contains(kind))
        type = type->superClass();
    return type != nullptr;
}

bool isShown(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0;
}

bool isPressed(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::EditableText:
        return true;
    default:
        return false;
    }
}

bool isInside(const QQuickItem *item, const QSet<const QQuickItem *> &wholes)
{
    for (; item; item = item->parentItem()) {
        if (wholes.contains(item))
            return true;
    }
    return false;
}

/// What an item stands on: a panel that holds the focus, a popup, or else the window.
const QQuickItem *stageOf(const QQuickItem *item)
{
    const auto isTurn = [](const QQuickItem *child) { return isA(child, "TabTurn"); };
    while (item->parentItem() && !isA(item, "QQuickPopupItem") &&
           std::ranges::none_of(item->childItems(), isTurn))
        item = item->parentItem();
    return item;
}

/// Where Tab goes from an item, there and back.
QSet<const QQuickItem *> stopsFrom(QQuickItem *start)
{
    QSet<const QQuickItem *> stops{start};
    for (const bool forward : {true, false}) {
        const QQuickItem *at = start->nextItemInFocusChain(forward);
        while (at && !stops.contains(at) && !isA(at, "TabTurn")) {
            stops.insert(at);
            at = const_cast<QQuickItem *>(at)->nextItemInFocusChain(forward);
        }
    }
    return stops;
}

/// One of several beside each other that are one stop of Tab.
bool isArrowed(QAccessible::Role role)
{
    return role == QAccessible::PageTab || role == QAccessible::RadioButton ||
           role == QAccessible::ListItem;
}

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

bool isRaw(const QString &name)
{
    static const QRegularExpression id(u"^[0-9a-f]{16,}$|undefined|\\[object|%[0-9n]|qrc:"_s);
    if (id.match(name).hasMatch())
        return true;
    return std::ranges::any_of(projectColourTable(), [&name](const ProjectColourRow &row) {
        return name == QLatin1StringView(row.name);
    });
}

} // namespace

HeardWindow::HeardWindow(QQuickWindow &window)
    : m_window(window)
{}

QStringList HeardWindow::problems()
{
    m_heard.clear();
    m_items.clear();
    m_problems.clear();
    hear(QAccessible::queryAccessibleInterface(&m_window), nullptr);
    for (const Heard &heard : m_heard) {
        judgeNames(heard);
        judgeStates(heard);
    }
    judgeSiblings();
    judgeTabs();
    judgeSilentStops(m_window.contentItem());
    judgeReach();
    m_problems.removeDuplicates();
    return m_problems;
}

void HeardWindow::hear(QAccessibleInterface *said, QAccessibleInterface *parent)
{
    if (!said || said->state().invisible)
        return;
    auto *item = qobject_cast<QQuickItem *>(said->object());
    if (item) {
        m_heard.push_back({said, item, parent});
        m_items.insert(item);
    }
    for (int i = 0; i < said->childCount(); ++i)
        hear(said->child(i), said);
}

void HeardWindow::complain(const QString &what, const Heard &heard)
{
    m_problems << u"%1: %2 %3 “%4”"_s.arg(what, classOf(heard.item), roleName(heard.said->role()),
                                          heard.said->text(QAccessible::Name).left(60));
}

void HeardWindow::judgeNames(const Heard &heard)
{
    const QAccessible::Role role = heard.said->role();
    const QString name = heard.said->text(QAccessible::Name);
    const bool isText = role == QAccessible::StaticText;
    const bool acts = (heard.said->state().focusable && !isText) || isPressed(role);
    if (acts && (role == QAccessible::NoRole || role == QAccessible::Client))
        complain(u"no role"_s, heard);
    if (acts && name.trimmed().isEmpty())
        complain(u"no name"_s, heard);
    const bool isPlain = role == QAccessible::Button && findIcon(name.toStdString());
    if (isPressed(role) && (isPlain || isRaw(name)))
        complain(u"a raw name"_s, heard);
}

void HeardWindow::judgeStates(const Heard &heard)
{
    const QAccessible::State state = heard.said->state();
    const QAccessible::Role role = heard.said->role();
    const auto is = [&](const char *property) { return heard.item->property(property).toBool(); };
    if ((role == QAccessible::CheckBox || role == QAccessible::RadioButton) && !state.checkable)
        complain(u"not checkable"_s, heard);
    if (is("checkable") && (!state.checkable || bool(state.checked) != is("checked")))
        complain(u"its tick is not told"_s, heard);
    if (role == QAccessible::ListItem && (is("selected") || is("focused") || is("current")) &&
        !state.selected)
        complain(u"its selection is not told"_s, heard);
    if (isPressed(role) && !heard.item->isEnabled() && !state.disabled)
        complain(u"not told to be disabled"_s, heard);
    const QString name = heard.said->text(QAccessible::Name);
    if (isPressed(role) && heard.item->property("folded").isValid() && !name.contains(u"fold"_s))
        complain(u"not told whether it is folded"_s, heard);
}

/// Two neighbours that are called alike, where they are pressed.
void HeardWindow::judgeSiblings()
{
    QSet<QString> told;
    for (const Heard &heard : m_heard) {
        const QAccessible::Role role = heard.said->role();
        const QString name = heard.said->text(QAccessible::Name);
        if (!isPressed(role) || name.isEmpty())
            continue;
        const QString key = u"%1 %2 %3"_s.arg(quintptr(heard.parent)).arg(role).arg(name);
        if (told.contains(key))
            complain(u"called as its neighbour"_s, heard);
        told.insert(key);
    }
}

/// One of the tabs beside each other is the one in view.
void HeardWindow::judgeTabs()
{
    QHash<QAccessibleInterface *, int> chosen;
    for (const Heard &heard : m_heard) {
        if (heard.said->role() != QAccessible::PageTab)
            continue;
        const QAccessible::State state = heard.said->state();
        chosen[heard.parent] += state.checked || state.selected ? 1 : 0;
    }
    for (auto group = chosen.cbegin(); group != chosen.cend(); ++group) {
        if (*group != 1 && group.key()->role() == QAccessible::PageTabList)
            m_problems << u"%1 of the tabs of “%2” are chosen"_s.arg(*group).arg(
                group.key()->text(QAccessible::Name));
    }
}

/// A stop of Tab that nobody hears of.
void HeardWindow::judgeSilentStops(const QQuickItem *item)
{
    if (!isShown(item) || !item->isEnabled())
        return;
    const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
    const bool isInView = QRectF(QPointF(), m_window.size()).intersects(box);
    if (isInView && item->activeFocusOnTab() && !m_items.contains(item) && !isA(item, "TabTurn"))
        m_problems << u"a silent stop: "_s + classOf(item);
    for (const QQuickItem *child : item->childItems())
        judgeSilentStops(child);
}

/// Whatever the pointer presses, the keys press too: it is a stop of Tab, beside or within one
/// where the arrows go, a row around one or of a list below a field, or it has keys of its own.
void HeardWindow::judgeReach()
{
    QQuickItem *focus = m_window.activeFocusItem();
    if (!focus)
        return m_problems.append(u"nothing has the keys"_s);
    const QSet<const QQuickItem *> stops = stopsFrom(focus);
    const QQuickItem *stage = stageOf(focus);
    const bool isSteered = stage->parentItem() && focus->inherits("QQuickTextInput");
    QSet<const QQuickItem *> around;
    for (const QQuickItem *stop : stops) {
        for (; stop; stop = stop->parentItem())
            around.insert(stop);
    }
    QSet<QAccessibleInterface *> groups;
    for (const Heard &heard : m_heard) {
        if (isArrowed(heard.said->role()) && isInside(heard.item, stops))
            groups.insert(heard.parent);
    }
    for (const Heard &heard : m_heard) {
        const QAccessible::Role role = heard.said->role();
        const bool isRow = role == QAccessible::ListItem;
        const bool isReached = isInside(heard.item, stops) ||
                               (isArrowed(role) && groups.contains(heard.parent)) ||
                               (isRow && (isSteered || around.contains(heard.item))) ||
                               !heard.item->property("keys").toString().isEmpty();
        if (isPressed(role) && !isReached && isPressable(heard.item, stage))
            complain(u"out of reach of the keys"_s, heard);
    }
}

/// The pointer gets to it, in view and on the stage; a popup that fades away is behind it.
bool HeardWindow::isPressable(const QQuickItem *item, const QQuickItem *stage) const
{
    const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
    const QRectF view(QPointF(), m_window.size());
    return item->isEnabled() && isShown(item) && !isA(item, "DropPlaceholder") &&
           (stageOf(item) == stage) && view.intersects(box);
}

} // namespace sennight
