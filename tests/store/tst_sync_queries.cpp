// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What screens and commands show of sync.
#include "store/sync_fixture.h"

#include "store/conflict_settling.h"
#include "store/sqlite_queries.h"

using namespace sennight;
using namespace sennight::test;

class TestSyncQueries : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDevice> m_desk;
    std::unique_ptr<SyncDevice> m_laptop;
    std::unique_ptr<SyncQueries> m_queries; ///< of the desk
    std::unique_ptr<Queries> m_records;
    EnvelopeLog m_server;

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            m_server.exchange(*m_desk);
            m_server.exchange(*m_laptop);
        }
    }
    std::vector<Conflict> conflicts() { return m_queries->conflicts().value(); }
    /// Both write the field before they meet; the laptop's is the later one.
    void clash(const RecordId &id, Field field, const Value &ours, const Value &theirs)
    {
        m_desk->edit(id, field, ours);
        m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
        m_laptop->edit(id, field, theirs);
        meet();
    }
    void settle(const Conflict &conflict, Choice choice, size_t version = 0,
                const Value &value = {})
    {
        const auto action = settling(conflict, choice, version, value);
        QVERIFY(action);
        m_desk->commit(*action);
    }

    [[nodiscard]] const Queries &queries() const { return *m_records; }
    /// The field of every todo on the desk, in the order of its titles: "title 60".
    [[nodiscard]] QStringList todosOfTheDesk() const
    {
        QStringList all;
        const auto rows = queries().todos({.kind = TodoFilter::Kind::All}).value();
        for (const TodoRow &row : rows) {
            const auto record = queries().record(row.id).value();
            all << record.text(Field::TodoTitle) + u' ' +
                       QString::number(record.number(Field::TodoEstimate).value_or(0));
        }
        all.sort();
        return all;
    }
    /// Two devices make a version each of title and estimate.
    RecordId twoVersions()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_desk->edit(oats, Field::TodoTitle, u"Mine"_s);
        m_desk->edit(oats, Field::TodoEstimate, qint64{60});
        m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
        m_laptop->edit(oats, Field::TodoTitle, u"Theirs"_s);
        m_laptop->edit(oats, Field::TodoEstimate, qint64{480});
        meet();
        return oats;
    }
    void settleTogether(std::vector<Settlement> settlements, const RecordId &id)
    {
        SeededRandom random(11);
        const auto action = settlingTogether(settlements, queries().record(id).value(),
                                             {m_desk->clock.nowMs(), QDate(2026, 11, 11), random});
        QVERIFY(action);
        m_desk->commit(*action);
        QVERIFY(conflicts().empty());
        meet();
        verifySame(*m_desk, *m_laptop);
    }

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_queries.reset();
        m_records.reset();
        m_desk = std::make_unique<SyncDevice>(1);
        m_laptop = std::make_unique<SyncDevice>(2);
        m_desk->beginSharing();
        m_laptop->beginSharing();
        meet();
        auto opened = SyncQueries::open(m_desk->profile);
        QVERIFY(opened);
        m_queries = std::move(*opened);
        m_records = openQueries(m_desk->profile, m_desk->clock).value();
    }

    void aConflictShowsItsSides()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        QVERIFY(conflicts().empty());
        clash(oats, Field::TodoTitle, u"Buy rye"_s, u"Buy spelt"_s);
        QCOMPARE(m_queries->conflictCount().value(), 1);
        const auto open = conflicts();
        QCOMPARE(open.size(), size_t(1));
        const Conflict &conflict = open.front();
        QCOMPARE(conflict.record, oats);
        QCOMPARE(conflict.field, Field::TodoTitle);
        QCOMPARE(conflict.title, u"Buy spelt"_s);
        QVERIFY(conflict.base == Value(u"Buy oats"_s));
        QCOMPARE(conflict.versions.size(), size_t(2));
        QVERIFY(conflict.versions[0].value == Value(u"Buy rye"_s));
        QVERIFY(conflict.versions[0].isMine);
        QVERIFY(!conflict.versions[1].isMine);
        QVERIFY(conflict.versions[0].atMs < conflict.versions[1].atMs);
        QCOMPARE(conflict.versions[1].deviceName,
                 u"device "_s + m_laptop->device().toHex().first(4));
        QVERIFY(!conflict.merged);
        QVERIFY(!settling(conflict, Choice::Both));
        QVERIFY(!settling(conflict, Choice::Merged));
        QVERIFY(!settling(conflict, Choice::Version, 2));
        QVERIFY(!settling(conflict, Choice::Edited, 0, qint64{7}));
    }

    void settlingIsSeenEverywhereAndUndoOpensItAgain()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        clash(oats, Field::TodoTitle, u"Buy rye"_s, u"Buy spelt"_s);
        settle(conflicts().front(), Choice::Version, 0);
        QVERIFY(conflicts().empty());
        meet();
        QCOMPARE(m_laptop->title(oats), u"Buy rye"_s);
        QCOMPARE(m_laptop->shown(oats, u"conflicts"_s).toInt(), 0);
        QVERIFY(m_desk->store->undo());
        QCOMPARE(conflicts().size(), size_t(1));
        const auto versions = conflicts().front().versions;
        QCOMPARE(versions.size(), size_t(2));
        // Who opened it again wrote neither.
        QCOMPARE(versions[0].device, m_desk->device());
        QVERIFY(versions[0].isMine);
        QCOMPARE(versions[1].device, m_laptop->device());
        QVERIFY(!versions[1].isMine);
        settle(conflicts().front(), Choice::Edited, 0, u"Buy rye and spelt"_s);
        meet();
        QCOMPARE(m_laptop->title(oats), u"Buy rye and spelt"_s);
        verifySame(*m_desk, *m_laptop);
    }

    /// Each todo is one device's whole version, and there are no more than two.
    void bothOfSeveralFieldsAreTwoWholeTodos()
    {
        const RecordId oats = twoVersions();
        const auto open = conflicts();
        QCOMPARE(open.size(), size_t(2));
        settleTogether({{.conflict = &open[0], .choice = Choice::Both},
                        {.conflict = &open[1], .choice = Choice::Both}},
                       oats);
        QCOMPARE(todosOfTheDesk(), QStringList({u"Mine 60"_s, u"Theirs 480"_s}));
        QCOMPARE(m_desk->title(oats), u"Mine"_s);
    }

    /// What is chosen for another field holds for both.
    void aChoiceBesideBothHoldsForBothTodos()
    {
        const RecordId oats = twoVersions();
        const auto open = conflicts();
        QCOMPARE(open[0].field, Field::TodoTitle);
        settleTogether(
            {{.conflict = &open[0], .choice = Choice::Both}, {.conflict = &open[1], .version = 0}},
            oats);
        QCOMPARE(todosOfTheDesk(), QStringList({u"Mine 60"_s, u"Theirs 60"_s}));
    }

    /// Of three versions there are three todos, and what a device did not write is as it was.
    void threeVersionsAreThreeTodos()
    {
        const auto conflictOf = [](Field field, const std::vector<std::pair<char, Value>> &sides,
                                   const Value &base) {
            Conflict conflict;
            conflict.record = RecordId::fromName("oats");
            conflict.title = u"Oats"_s;
            conflict.field = field;
            conflict.base = base;
            for (const auto &[device, value] : sides) {
                ConflictVersion version;
                version.value = value;
                version.device = RecordId::fromName(QByteArrayView(&device, 1));
                version.isMine = device == 'b';
                conflict.versions.push_back(version);
            }
            return conflict;
        };
        const Conflict title =
            conflictOf(Field::TodoTitle, {{'a', u"A"_s}, {'b', u"B"_s}, {'c', u"C"_s}}, u"Oats"_s);
        const Conflict estimate =
            conflictOf(Field::TodoEstimate, {{'c', qint64{3}}, {'a', qint64{1}}}, qint64{5});
        const std::vector<Settlement> all{{.conflict = &estimate, .choice = Choice::Both},
                                          {.conflict = &title, .choice = Choice::Both}};
        Record record;
        record.id = title.record;
        record.values = {{Field::TodoTitle, u"C"_s}, {Field::TodoEstimate, qint64{1}}};
        SeededRandom random(11);
        const auto action = settlingTogether(all, record, {0, QDate(2026, 11, 11), random});
        QVERIFY(action);
        std::map<RecordId, std::pair<QString, qint64>> todos;
        for (const Edit &edit : action->edits) {
            if (edit.field == Field::TodoTitle)
                todos[edit.record].first = std::get<QString>(edit.value);
            if (edit.field == Field::TodoEstimate)
                todos[edit.record].second = std::get<qint64>(edit.value);
        }
        QCOMPARE(todos.size(), size_t(3));
        QCOMPARE(todos[title.record].first, u"B"_s);
        std::map<QString, qint64> minutes;
        for (const auto &[id, todo] : todos)
            minutes.insert(todo);
        QCOMPARE(minutes[u"A"_s], 1);
        QCOMPARE(minutes[u"C"_s], 3);
        QCOMPARE(versionsOfCopies(title, all).size(), size_t(3));
    }

    /// What two of three devices wrote alike is one version, theirs or this device's.
    void equalValuesAreOneVersion()
    {
        SyncDevice tablet(3);
        tablet.beginSharing();
        for (const bool isMineLast : {true, false}) {
            const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
            meet();
            m_server.exchange(tablet);
            SyncDevice &last = isMineLast ? *m_desk : *m_laptop;
            (isMineLast ? *m_laptop : *m_desk).edit(oats, Field::TodoEstimate, qint64{13});
            tablet.clock.set(m_desk->clock.nowMs() + 60'000);
            tablet.edit(oats, Field::TodoEstimate, qint64{14});
            last.clock.set(tablet.clock.nowMs() + 60'000);
            last.edit(oats, Field::TodoEstimate, qint64{13});
            m_server.exchange(tablet);
            meet();
            const auto open = conflicts();
            const auto &versions = open.at(0).versions;
            QCOMPARE(versions.size(), size_t(2));
            QVERIFY(versions[0].value == Value(qint64{14}) && !versions[0].isMine);
            QVERIFY(versions[1].value == Value(qint64{13}) && versions[1].isMine); // it is shown
            if (isMineLast) {
                settle(open.front(), Choice::Version, 0);
                continue;
            }
            settleTogether({{.conflict = &open.front(), .choice = Choice::Both}}, oats);
            QCOMPARE(todosOfTheDesk().size(), 3);
        }
    }

    /// An edge that would close a cycle is a version; choosing it takes the other edge away.
    void aCycleIsSettledByEitherEdge()
    {
        for (const size_t chosen : {size_t(0), size_t(1)}) {
            const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
            const RecordId rye = m_desk->addTodo(u"Buy rye"_s);
            meet();
            m_desk->edit(oats, Field::TodoParent, rye);
            m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
            m_laptop->edit(rye, Field::TodoParent, oats);
            meet();
            const auto open = conflicts();
            QCOMPARE(open.size(), size_t(1));
            const Conflict &conflict = open.front();
            QCOMPARE(conflict.record, rye); // the later edge is cut
            QCOMPARE(conflict.versions.size(), size_t(2));
            QVERIFY(conflict.versions[0].value == Value(oats));
            QVERIFY(!conflict.versions[0].isMine);
            QVERIFY(isNull(conflict.versions[1].value));
            QVERIFY(conflict.versions[1].isMine);
            QCOMPARE(conflict.closing, oats);
            QVERIFY(!mayBeCopied(conflict));
            settle(conflict, Choice::Version, chosen);
            QVERIFY(conflicts().empty());
            const auto parentOf = [this](const RecordId &id) {
                return queries().record(id).value().reference(Field::TodoParent);
            };
            QCOMPARE(parentOf(rye), chosen == 0 ? std::optional(oats) : std::nullopt);
            QCOMPARE(parentOf(oats), chosen == 0 ? std::nullopt : std::optional(rye));
            meet();
            QVERIFY(conflicts().empty());
            verifySame(*m_desk, *m_laptop);
            // Back and forth: the same edge is cut as before.
            for (int round = 0; round < 2; ++round) {
                QVERIFY(m_desk->store->undo());
                QCOMPARE(conflicts().size(), size_t(1));
                QCOMPARE(conflicts().front().record, rye);
                QCOMPARE(parentOf(rye), std::nullopt);
                QCOMPARE(parentOf(oats), std::optional(rye));
                QVERIFY(m_desk->store->redo());
                QVERIFY(conflicts().empty());
                QCOMPARE(parentOf(rye), chosen == 0 ? std::optional(oats) : std::nullopt);
                QCOMPARE(parentOf(oats), chosen == 0 ? std::nullopt : std::optional(rye));
            }
            meet();
            verifySame(*m_desk, *m_laptop);
        }
    }

    /// An ordinary edit of a field with two versions settles that field alone, and says so.
    void anEditTellsThatItSettled()
    {
        const RecordId oats = twoVersions();
        const auto edited =
            m_desk->store->commit({.edits = {{oats, Field::TodoTitle, u"Ours"_s, {}}}});
        QVERIFY(edited);
        QCOMPARE(edited->settled, 1);
        QCOMPARE(conflicts().size(), size_t(1));
        const auto again =
            m_desk->store->commit({.edits = {{oats, Field::TodoTitle, u"Ours two"_s, {}}}});
        QVERIFY(again);
        QCOMPARE(again->settled, 0);
    }

    void textsThatOverlapAreProposedMerged()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoDescription, u"one\ntwo\nthree\nfour\n"_s);
        meet();
        clash(oats, Field::TodoDescription, u"ONE\ntwo\nthree\nfive\n"_s,
              u"one\ntwo\nthree\nsix\n"_s);
        const auto open = conflicts();
        QCOMPARE(open.size(), size_t(1));
        QVERIFY(open.front().merged);
        QCOMPARE(*open.front().merged, u"ONE\ntwo\nthree\nsix\n"_s);
        const auto both = settling(open.front(), Choice::Both);
        QVERIFY(both);
        const auto text = std::get<QString>(both->edits.front().value);
        QVERIFY(text.contains(u"five"_s) && text.contains(u"six"_s));
        settle(open.front(), Choice::Merged);
        QVERIFY(conflicts().empty());
        meet();
        verifySame(*m_desk, *m_laptop);
    }

    void whatWaitsIsListedUntilItIsAcknowledged()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        const RecordId rye = m_desk->addTodo(u"Buy rye"_s);
        m_desk->edit(oats, Field::TodoPriority, u"low"_s);
        QCOMPARE(m_queries->pendingCount(u"cloud"_s).value(), 2);
        QCOMPARE(m_queries->pending(u"cloud"_s, 0)->size(), size_t(1));
        QCOMPARE(m_queries->pending(u"cloud"_s, 1)->size(), size_t(2));
        const std::vector<RecordId> both{oats, rye, m_desk->newId()};
        QCOMPARE(m_queries->pendingAmong(Entity::Todo, both)->size(), 2);
        // The first change of the oats is acknowledged, their newest is not.
        m_desk->acknowledge(m_desk->outgoing(1).upTo);
        QCOMPARE(m_queries->pendingCount(u"cloud"_s).value(), 2);
        meet();
        QCOMPARE(m_queries->pendingCount(u"cloud"_s).value(), 0);
        QVERIFY(m_queries->pendingAmong(Entity::Todo, both)->isEmpty());
        m_laptop->edit(oats, Field::TodoPriority, u"high"_s);
        meet();
        QCOMPARE(m_queries->pendingCount(u"cloud"_s).value(), 0);
    }

    void rowsSayThatTheyWait()
    {
        const auto waits = [&](const RecordId &id) {
            return openQueries(m_desk->profile, m_desk->clock).value()->todo(id).value().pending;
        };
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        QVERIFY(waits(oats));
        meet();
        QVERIFY(!waits(oats));
        m_laptop->edit(oats, Field::TodoPriority, u"low"_s);
        meet();
        QVERIFY(!waits(oats));
        m_desk->edit(oats, Field::TodoPriority, u"high"_s);
        QVERIFY(waits(oats));
        meet();
        // A server that lost it makes it wait again.
        m_desk->must<void>([&](auto done) { m_desk->port->compare(u"cloud"_s, {}, done); });
        QVERIFY(waits(oats));
        Device alone(7);
        const RecordId rye = alone.addTodo(u"Buy rye"_s);
        QVERIFY(!openQueries(alone.profile, alone.clock).value()->todo(rye).value().pending);
    }

    void placesTellWhoHasIt()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        auto places = m_queries->places(Entity::Todo, oats);
        QVERIFY(places);
        QVERIFY(places->isOnlyHere && !places->isLocal);
        const sync::Outgoing out = m_desk->outgoing();
        meet();
        m_desk->must<void>([&](auto done) {
            m_desk->port->notePeers(u"cloud"_s, {{m_laptop->id, out.upTo, november2026}}, done);
        });
        places = m_queries->places(Entity::Todo, oats);
        QVERIFY(!places->isOnlyHere);
        QCOMPARE(places->targets.size(), size_t(1));
        QVERIFY(places->targets.front().hasIt);
        QCOMPARE(places->peers.size(), size_t(1));
        QVERIFY(places->peers.front().hasIt);
        QVERIFY(!places->peers.front().deviceName.isEmpty());
        m_desk->edit(oats, Field::TodoPriority, u"low"_s);
        places = m_queries->places(Entity::Todo, oats);
        QVERIFY(places->isOnlyHere);
        QVERIFY(!m_queries->places(Entity::Todo, m_desk->newId()));
    }

    void whatATargetRefusesIsNotSynced()
    {
        meet();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        QVERIFY(m_queries->notSynced()->empty());
        // One truth: what goes nowhere does not wait.
        const auto isSaidToWait = [&](bool expected) {
            const auto row = openQueries(m_desk->profile, m_desk->clock).value()->todo(oats);
            QCOMPARE(row.value().pending, expected);
            QCOMPARE(m_queries->pendingCount(u"cloud"_s).value(), expected ? 1 : 0);
            QCOMPARE(m_queries->pendingAmong(Entity::Todo, std::array{oats})->contains(oats),
                     expected);
        };
        isSaidToWait(true);
        m_desk->must<void>([&](auto done) {
            m_desk->port->noteRefusal(u"cloud"_s, sync::RoundEnd::Revoked, done);
        });
        const auto list = m_queries->notSynced();
        QVERIFY(list);
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->front().record, oats);
        QCOMPARE(list->front().title, u"Buy oats"_s);
        QCOMPARE(list->front().reason, sync::RoundEnd::Revoked);
        isSaidToWait(false);
        m_desk->must<void>(
            [&](auto done) { m_desk->port->noteRefusal(u"cloud"_s, sync::RoundEnd::Done, done); });
        QVERIFY(m_queries->notSynced()->empty());
        isSaidToWait(true);
    }

    void whatWasTakenBackCanBeAppliedAgain()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_laptop->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_server.takeFrom(*m_laptop);
        const sync::Incoming stray = m_server.envelopes.back();
        m_server.envelopes.pop_back();
        m_desk->receive({stray});
        QCOMPARE(m_desk->title(oats), u"Buy rye"_s);
        const sync::Incoming kept =
            *std::ranges::find_last_if(m_server.envelopes, [&](const auto &one) {
                 return one.chain == stray.chain;
             }).begin();
        m_desk->cut({{m_laptop->id, {{kept.chain, kept.lastSeq, kept.lastId}}}});
        const auto list = m_queries->recovered();
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->front().title, u"Buy oats"_s);
        QVERIFY(list->front().value == Value(u"Buy rye"_s));
        QCOMPARE(list->front().device, m_laptop->device());
        QVERIFY(m_desk->store->settleRecovered(list->front().pos, list->front().op, true));
        QCOMPARE(m_desk->title(oats), u"Buy rye"_s);
        QVERIFY(m_queries->recovered()->empty());
        QVERIFY(m_desk->store->undo() && m_desk->title(oats) == u"Buy oats"_s);
        QCOMPARE(m_queries->recovered()->size(), size_t(1));
        QVERIFY(m_desk->store->redo() && m_queries->recovered()->empty());
        m_desk->verifySound();
    }

    /// Taken back, or come too late: each value once.
    void whatIsPutAsideIsToldOf()
    {
        std::vector<int> told;
        m_desk->port->watchRecovered([&told](int count) { told.push_back(count); });
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        sync::Cut cut{m_laptop->id, {}};
        for (const sync::ChainEnd &end : m_server.ends())
            if (sync::deviceOf(end.chain) == m_laptop->id)
                cut.kept.push_back({end.chain, end.seq, end.id});
        m_laptop->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_server.takeFrom(*m_laptop);
        m_desk->receive({m_server.envelopes.back()});
        m_desk->cut({cut});
        QCOMPARE(told, std::vector{1});
        m_laptop->edit(oats, Field::TodoTitle, u"Buy spelt"_s);
        m_laptop->edit(oats, Field::TodoPriority, u"low"_s);
        m_server.takeFrom(*m_laptop);
        for (int time = 0; time < 2; ++time)
            m_desk->receive({m_server.envelopes.back()});
        m_desk->cut({cut});
        QCOMPARE(told, (std::vector{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestSyncQueries)
#include "tst_sync_queries.moc"
