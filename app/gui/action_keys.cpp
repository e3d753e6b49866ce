// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_keys.h"

#include "items/joined_text.h"

#include "domain/settings.h"
#include "items/todo_text.h"
#include "key_names.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto settingKey = "device.keys"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("KeyActions", text);
}

QStringList defaultsOf(const KeyAction &action)
{
    return QString::fromLatin1(action.keys).split(u' ');
}

QStringList listOf(const QString &keys)
{
    return keys.split(u' ', Qt::SkipEmptyParts);
}

/// As another program may have written them.
QStringList canonical(const QString &keys)
{
    QStringList names;
    const QStringList written = listOf(keys);
    for (const QString &one : written)
        names << canonicalKeys(one);
    names.removeAll(QString());
    return names;
}

QString indexed(ActionKeys::Place place, const QString &keys)
{
    return QChar(u'0' + place) + keys;
}

/// Its left and right change places with those of the window.
bool isDirected(const QString &action)
{
    return action == "day-before"_L1 || action == "day-after"_L1;
}

/// Keys as they are kept from keys as they are pressed, and back.
QString turned(const QString &action, const QString &keys)
{
    return isDirected(action) && QGuiApplication::isRightToLeft() ? mirroredKeys(keys) : keys;
}

static_assert(int(KeyPlace::Editor) == ActionKeys::Editor);

} // namespace

ActionKeys::ActionKeys(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
{
    connect(&planner.ports().items.feed, &ChangeFeed::committed, this, &ActionKeys::onCommitted);
}

ActionKeys::Changes ActionKeys::read() const
{
    const auto stored = m_planner.ports().items.queries.setting(settingKey);
    return keysFromJson(stored.value_or(std::nullopt).value_or(QString())).value_or(Changes());
}

const ActionKeys::Changes &ActionKeys::changes() const
{
    if (!m_changes)
        m_changes = read();
    return *m_changes;
}

void ActionKeys::onCommitted(const Committed &committed)
{
    const bool isTouched =
        committed.everything ||
        std::ranges::contains(committed.records, Entity::Setting, &TouchedRecord::entity);
    if (isTouched && m_changes && m_onTheWay == 0) // what is being written holds already
        take(read());
}

void ActionKeys::take(Changes now)
{
    if (m_changes == now)
        return;
    m_changes = std::move(now);
    m_actions.clear();
    ++m_revision;
    Q_EMIT changed();
}

QStringList ActionKeys::windowActions()
{
    QStringList ids;
    for (const KeyAction &action : keyActions()) {
        if (action.place == KeyPlace::Everywhere)
            ids << QLatin1StringView(action.id);
    }
    return ids;
}

QStringList ActionKeys::keysOf(const QString &action) const
{
    const auto &own = changes();
    if (const auto found = own.find(action); found != own.end())
        return canonical(found->second);
    const KeyAction *known = findKeyAction(action);
    return known ? defaultsOf(*known) : QStringList();
}

QVariantList ActionKeys::keys(const QString &action, int) const
{
    const QStringList bound = keysOf(action);
    return QVariantList(bound.begin(), bound.end());
}

QString ActionKeys::actionFor(Place place, int key, int modifiers, const QString &text,
                              bool mirrored) const
{
    if (m_actions.isEmpty()) {
        for (const KeyAction &action : keyActions()) {
            const QString id = QLatin1StringView(action.id);
            const QStringList bound = keysOf(id);
            for (const QString &keys : bound)
                m_actions.insert(indexed(Place(action.place), keys), id);
        }
    }
    const QString name = keyName(key, Qt::KeyboardModifiers(modifiers), text);
    const QString plain = m_actions.value(indexed(place, name));
    const QString turned = m_actions.value(indexed(place, mirroredKeys(name)));
    return mirrored && (isDirected(turned) || isDirected(plain)) ? turned : plain;
}

QString ActionKeys::hint(const QString &action, int) const
{
    const QStringList bound = keysOf(action);
    return bound.isEmpty() ? QString() : keysForPeople(turned(action, bound.constFirst()));
}

QString ActionKeys::cap(const QString &action, int) const
{
    return caps(action).value(0);
}

QStringList ActionKeys::caps(const QString &action) const
{
    QStringList caps;
    const QStringList bound = keysOf(action);
    for (const QString &keys : bound)
        caps << keyCaps(turned(action, keys));
    return caps;
}

QStringList ActionKeys::lines(Place place, int) const
{
    std::vector<std::pair<QStringList, QString>> found;
    for (const KeyAction &action : keyActions()) {
        if (Place(action.place) != place)
            continue;
        if (action.line)
            found.emplace_back(QStringList(), translated(action.line));
        found.back().first << keysOf(QLatin1StringView(action.id)).mid(0, 1);
    }
    QStringList lines;
    for (const auto &[keys, words] : found) {
        if (!keys.isEmpty())
            lines << keyCapsOf(keys) << words;
    }
    return lines;
}

QString ActionKeys::textOf(const QString &action)
{
    const KeyAction *known = findKeyAction(action);
    return known ? translated(known->text) : QString();
}

QString ActionKeys::pressed(int key, int modifiers, const QString &text)
{
    return keyName(key, Qt::KeyboardModifiers(modifiers), text);
}

QString ActionKeys::refusal(const QString &action, const QString &keys)
{
    const KeyAction *known = findKeyAction(action);
    const QString never = whyNotKeys(keys);
    if (!known || !never.isEmpty())
        return never;
    switch (known->place) {
    case KeyPlace::Everywhere:
        return whyNotKeysOverControls(keys);
    case KeyPlace::QuickAdd:
    case KeyPlace::Dump:
    case KeyPlace::Editor:
        return whyNotKeysOverText(keys);
    default:
        return {};
    }
}

QStringList ActionKeys::losers(const QString &action, const QStringList &keys) const
{
    const KeyAction *taker = findKeyAction(action);
    QStringList found;
    for (const KeyAction &other : keyActions()) {
        const QString id = QLatin1StringView(other.id);
        if (!taker || id == action || !overlap(taker->place, other.place))
            continue;
        const QStringList bound = keysOf(id);
        if (std::ranges::any_of(keys, [&](const QString &one) { return bound.contains(one); }))
            found << id;
    }
    return found;
}

QString ActionKeys::conflict(const QString &action, const QString &keys) const
{
    const QStringList pressed = listOf(keys);
    QStringList kept;
    QStringList shown;
    for (const QString &one : pressed) {
        kept << turned(action, one);
        shown << keysForPeople(one);
    }
    const QStringList found = losers(action, kept);
    QStringList names;
    for (const QString &loser : found)
        names << quotedTitle(textOf(loser));
    if (names.isEmpty())
        return {};
    return tr("%1 already does %2. Take it from there?").arg(listText(shown), listText(names));
}

QString ActionKeys::defaultConflict(const QString &action) const
{
    const KeyAction *known = findKeyAction(action);
    if (!known)
        return {};
    QStringList keys;
    const QStringList defaults = defaultsOf(*known);
    for (const QString &one : defaults)
        keys << turned(action, one);
    return conflict(action, keys.join(u' '));
}

/// What came with the action is no change.
void ActionKeys::give(const QString &action, const QStringList &keys, const QString &toast)
{
    Changes now = changes();
    const auto set = [&now](const QString &id, const QStringList &bound) {
        const KeyAction *known = findKeyAction(id);
        if (known && bound == defaultsOf(*known))
            now.erase(id);
        else
            now[id] = bound.join(u' ');
    };
    const QStringList losing = losers(action, keys);
    for (const QString &loser : losing) {
        QStringList left = keysOf(loser);
        left.removeIf([&](const QString &one) { return keys.contains(one); });
        set(loser, left);
    }
    set(action, keys);
    change(std::move(now), toast);
}

void ActionKeys::bind(const QString &action, const QString &keys)
{
    if (findKeyAction(action) && refusal(action, keys).isEmpty())
        give(action, {turned(action, keys)},
             tr("%1 does %2").arg(keysForPeople(keys), quotedTitle(textOf(action))));
}

void ActionKeys::unbind(const QString &action)
{
    if (findKeyAction(action))
        give(action, {}, tr("No keys do %1").arg(quotedTitle(textOf(action))));
}

void ActionKeys::putBack(const QString &action)
{
    if (const KeyAction *known = findKeyAction(action))
        give(action, defaultsOf(*known),
             tr("%1 has its own keys again").arg(quotedTitle(textOf(action))));
}

void ActionKeys::putAllBack()
{
    change({}, tr("All keys are as they came"));
}

void ActionKeys::change(Changes now, const QString &toast)
{
    const Changes before = changes();
    if (now == before)
        return;
    take(std::move(now)); // in this frame
    write(toast, [this, before] {
        take(before);
        write(tr("The keys are as before"), {});
    });
}

void ActionKeys::write(const QString &toast, const std::function<void()> &takeBack)
{
    ++m_onTheWay;
    m_planner.perform([this, json = keysToJson(changes()), toast, takeBack] {
        return Planner::Step{.action = setSetting(settingKey, json, m_planner.actionContext()),
                             .toast = toast,
                             .undoable = bool(takeBack),
                             .then = [this] { --m_onTheWay; },
                             .takeBack = takeBack};
    });
}

} // namespace sennight
