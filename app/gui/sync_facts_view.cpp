// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_facts_view.h"

#include "app/sync/sync_text.h"

#include "items/todo_text.h"
#include "items/when_answered.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace sennight {

namespace {

constexpr auto together = 150ms;
constexpr qint64 mostCounted = 200;

/// As people count: one where several fields of a record differ.
Result<qint64> recordsInConflict(SyncQueries &queries, qint64 fields)
{
    if (fields == 0 || fields > mostCounted)
        return fields;
    return queries.conflicts().transform([](const std::vector<Conflict> &conflicts) {
        QSet<RecordId> records;
        for (const Conflict &conflict : conflicts)
            records.insert(conflict.record);
        return static_cast<qint64>(records.size());
    });
}

/// More rows than anybody looks at: of a first upload only the total is told.
constexpr qint64 mostMarked = 5000;

} // namespace

SyncFactsView::SyncFactsView(SyncView &sync, Planner &planner, const ItemContext &context,
                             SyncReader &reader, RecordMarks &marks, Settle settle, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_planner(planner)
    , m_context(context)
    , m_reader(reader)
    , m_marks(marks)
    , m_settle(std::move(settle))
    , m_recovered(new AsideModel(sync, context, this))
    , m_notSynced(new AsideModel(sync, context, this))
    , m_projects(new SyncProjectModel(context, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &SyncFactsView::read);
    connect(&sync, &SyncView::serviceChanged, this, &SyncFactsView::follow);
}

void SyncFactsView::follow()
{
    if (!m_sync.service())
        return;
    connect(&m_context.feed, &ChangeFeed::committed, this, &SyncFactsView::readSoon,
            Qt::UniqueConnection);
    connect(m_sync.service(), &SyncService::statusChanged, this, &SyncFactsView::readSoon);
    connect(m_sync.service(), &SyncService::recoveredChanged, this, &SyncFactsView::readSoon);
    readSoon();
}

void SyncFactsView::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

Result<SyncFactsView::Facts> SyncFactsView::readFacts(SyncQueries &queries,
                                                      const QStringList &targets)
{
    Facts facts;
    const auto conflicts = queries.conflictCount();
    if (!conflicts)
        return std::unexpected(conflicts.error());
    facts.conflicts = *conflicts;
    if (const auto inRecords = recordsInConflict(queries, *conflicts))
        facts.conflicts = *inRecords;
    for (const QString &target : targets) {
        const auto pending = queries.pending(target, mostMarked);
        if (!pending)
            return std::unexpected(pending.error());
        if (std::ssize(*pending) > mostMarked)
            continue;
        facts.pending.insert(facts.pending.end(), pending->begin(), pending->end());
    }
    std::ranges::sort(facts.pending);
    const auto twice = std::ranges::unique(facts.pending);
    facts.pending.erase(twice.begin(), twice.end());
    auto recovered = queries.recovered();
    auto notSynced = queries.notSynced();
    if (!recovered || !notSynced)
        return std::unexpected(recovered ? notSynced.error() : recovered.error());
    facts.recovered = std::move(*recovered);
    facts.notSynced = std::move(*notSynced);
    return facts;
}

/// Those to which something can go.
QStringList SyncFactsView::openTargets() const
{
    QStringList targets;
    for (const SyncTargetStatus &target : m_sync.status().targets) {
        if (!staysHere(target.problem.trouble))
            targets << target.name;
    }
    return targets;
}

void SyncFactsView::read()
{
    if (!m_sync.service())
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const auto ask = [targets = openTargets()](SyncQueries &queries) {
        return readFacts(queries, targets);
    };
    whenAnswered(m_reader.ask(ask), this, [this](const Result<Facts> &facts) {
        m_reading = false;
        if (facts)
            take(*facts);
        if (std::exchange(m_again, false))
            readSoon();
    });
}

void SyncFactsView::take(const Facts &facts)
{
    m_sync.setConflictCount(static_cast<int>(facts.conflicts));
    QSet<RecordId> marked;
    for (const PendingRecord &pending : facts.pending)
        marked.insert(pending.record);
    m_marks.set(marked);
    if (const QStringList words = kinds(facts.pending); std::exchange(m_waiting, words) != words)
        Q_EMIT waitingChanged();
    m_recovered->show(facts.recovered);
    m_notSynced->show(facts.notSynced);
    Q_EMIT asideChanged();
}

QStringList SyncFactsView::kinds(const std::vector<PendingRecord> &pending) const
{
    const auto count = [&](Entity entity) {
        return static_cast<int>(std::ranges::count(pending, entity, &PendingRecord::entity));
    };
    QStringList words;
    if (const int todos = count(Entity::Todo))
        words << tr("%Ln todos waiting", nullptr, todos);
    if (const int projects = count(Entity::Project))
        words << tr("%Ln projects waiting", nullptr, projects);
    if (const int goals = count(Entity::Goal))
        words << tr("%Ln goals waiting", nullptr, goals);
    if (const int times = count(Entity::TimeEntry))
        words << tr("%Ln tracked times waiting", nullptr, times);
    const int others = static_cast<int>(pending.size()) - count(Entity::Todo) -
                       count(Entity::Project) - count(Entity::Goal) - count(Entity::TimeEntry);
    if (others > 0)
        words << tr("%Ln other things waiting", nullptr, others);
    return words;
}

QString SyncFactsView::nameOf(const QString &target) const
{
    const auto &targets = m_sync.status().targets;
    const auto found = std::ranges::find(targets, target, &SyncTargetStatus::name);
    return found == targets.end() ? target : found->place;
}

void SyncFactsView::locate(const QString &todoId)
{
    const auto id = RecordId::fromHex(todoId);
    if (!id)
        return;
    const auto todo = m_context.queries.todo(*id);
    m_placeTitle = todo ? quotedTitle(todo->title) : QString();
    m_placeText.clear();
    m_places.clear();
    Q_EMIT placesChanged();
    Q_EMIT located();
    if (!m_sync.service() || !m_sync.isOn()) {
        m_placeText = tr("On this device only. Sync is off.");
        Q_EMIT placesChanged();
        return;
    }
    const auto ask = [id = *id](SyncQueries &queries) { return queries.places(Entity::Todo, id); };
    whenAnswered(m_reader.ask(ask), this, [this](const Result<RecordPlaces> &places) {
        if (places)
            takePlaces(*places);
    });
}

/// What has not been here for days may never have it.
QString SyncFactsView::seenText(const QString &says, const PeerPlace &peer) const
{
    if (peer.seenMs == 0)
        return says;
    const QString moment = m_sync.momentText(peer.seenMs);
    if (peer.hasIt || !m_sync.isLongAgo(peer.seenMs))
        return tr("%1 · last seen %2", "has it, 09:47").arg(says, moment);
    return tr("%1 · has not been here since %2. Remove it in Devices if it is gone.",
              "not yet, 3 Mar")
        .arg(says, moment);
}

void SyncFactsView::takePlaces(const RecordPlaces &places)
{
    const auto says = [](bool has) { return has ? tr("has it") : tr("not yet"); };
    m_places.clear();
    if (places.isLocal)
        m_placeText = tr("It stays on this device.");
    else if (places.isOnlyHere)
        m_placeText = openTargets().isEmpty()
                          ? tr("The last change is only here, and stays here.")
                          : tr("The last change is only here so far. It goes out by itself.");
    else
        m_placeText = tr("Where the last change is that was made here:");
    if (!places.isLocal) {
        for (const RecordPlace &place : places.targets)
            m_places.append({nameOf(place.target), says(place.hasIt), place.hasIt, true});
        for (const PeerPlace &peer : places.peers) {
            const QString seen = seenText(says(peer.hasIt), peer);
            m_places.append(
                {peer.deviceName.isEmpty() ? tr("A device without a name") : peer.deviceName, seen,
                 peer.hasIt, false});
        }
    }
    Q_EMIT placesChanged();
}

void SyncFactsView::settle(int row, bool apply)
{
    const RecoveredValue *value = m_recovered->recoveredAt(row);
    if (!value)
        return;
    whenAnswered(
        m_settle(value->pos, value->op, apply), this, [this, apply](const Result<Committed> &done) {
            readSoon();
            if (!done)
                m_sync.fail({SyncTrouble::Local, 0, {}, done.error()});
            else
                Q_EMIT m_planner.toast(apply ? tr("Applied again") : tr("Left out"), apply);
        });
}

void SyncFactsView::settleAll()
{
    for (int row = 0; row < m_recovered->count(); ++row)
        settle(row, true);
}

} // namespace sennight
