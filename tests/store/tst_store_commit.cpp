// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/store_fixture.h"

#include "domain/actions.h"
#include "store/project_sums_p.h"

using namespace sennight;
using namespace sennight::test;

/// Local edits: what a commit writes, what it leaves out, what stays after it failed.
class TestStoreCommit : public QObject
{
    Q_OBJECT

    static qint64 changes(Device &device)
    {
        return device.count(u"SELECT count(*) FROM changes"_s);
    }

private Q_SLOTS:
    void aCommitTellsWhatItTouched()
    {
        Device device;
        const RecordId id = device.newId();
        const Committed made = device.commit({.kind = ActionKind::Add,
                                              .subject = u"Budget"_s,
                                              .edits = {{id, Field::TodoTitle, u"Budget"_s},
                                                        {id, Field::TodoEstimate, qint64{90}}}});
        QCOMPARE(made.records.size(), 1u);
        QCOMPARE(made.records.front().id, id);
        QVERIFY(made.records.front().created);
        QCOMPARE(made.kind, ActionKind::Add);
        QCOMPARE(made.subject, u"Budget"_s);
        QVERIFY(!made.action.isNull());

        const Committed edited = device.edit(id, Field::TodoTitle, u"The budget"_s);
        QCOMPARE(edited.records.front().fields, std::vector{Field::TodoTitle});
        QCOMPARE(edited.records.front().key, made.records.front().key);
        QVERIFY(!edited.records.front().created);
        QCOMPARE(device.title(id), u"The budget"_s);
    }

    void everythingIsThereAfterReopening()
    {
        Device device;
        const RecordId id = device.addTodo(u"Water the plants"_s);
        device.edit(id, Field::TodoTags, u"Home"_s, u"home"_s);
        device.edit(id, Field::TodoPlan, u"2026-11-11"_s);
        const QByteArray before = device.dump();
        device.reopen();
        QCOMPARE(device.dump(), before);
        QCOMPARE(device.title(id), u"Water the plants"_s);
        QCOMPARE(device.elements(id, Field::TodoTags), QStringList{u"home"_s});
    }

    void anEditThatChangesNothingWritesNothing()
    {
        Device device;
        const RecordId id = device.addTodo(u"Once"_s);
        const qint64 before = changes(device);
        QVERIFY(device.edit(id, Field::TodoTitle, u"Once"_s).action.isNull());
        QVERIFY(device.edit(id, Field::TodoDue, Value()).records.empty());
        QVERIFY(device.edit(id, Field::TodoDeleted, false).records.empty());
        QCOMPARE(changes(device), before);
    }

    void oneCommitIsOneActionAndOneChange()
    {
        Device device;
        const RecordId one = device.newId();
        const RecordId two = device.newId();
        device.commit({.edits = {{one, Field::TodoTitle, u"One"_s},
                                 {two, Field::TodoTitle, u"Two"_s},
                                 {one, Field::TodoTitle, u"Uno"_s}}});
        QCOMPARE(changes(device), 1);
        QCOMPARE(device.count(u"SELECT count(*) FROM actions"_s), 1);
        QCOMPARE(device.title(one), u"Uno"_s);
    }

    void aWrongValueRefusesTheWholeAction()
    {
        Device device;
        const RecordId id = device.newId();
        const auto refused = device.store->commit(
            {.edits = {{id, Field::TodoTitle, u"Fine"_s}, {id, Field::TodoEstimate, u"long"_s}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        const auto unknown =
            device.store->commit({.edits = {{id, static_cast<Field>(0x05fe), u"x"_s}}});
        QCOMPARE(unknown.error().code, ErrorCode::UnknownField);
        QCOMPARE(changes(device), 0);
        QCOMPARE(device.count(u"SELECT count(*) FROM todos"_s), 0);
    }

    void aSetHoldsNoMoreThanItsLimit()
    {
        Device device;
        const RecordId id = device.addTodo(u"Tagged"_s);
        Action action;
        for (int i = 0; i < 100; ++i)
            action.edits.push_back({id, Field::TodoTags, u"T%1"_s.arg(i), u"t%1"_s.arg(i)});
        device.commit(action);
        const auto refused =
            device.store->commit({.edits = {{id, Field::TodoTags, u"More"_s, u"more"_s}}});
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        const auto swapped = device.store->commit({.edits = {
                                                       {id, Field::TodoTags, Value(), u"t1"_s},
                                                       {id, Field::TodoTags, u"More"_s, u"more"_s},
                                                   }});
        QVERIFY(swapped);
        QCOMPARE(device.elements(id, Field::TodoTags).size(), 100);
    }

    void deletingAndEditingInOneActionDeletes()
    {
        Device device;
        const RecordId id = device.addTodo(u"Gone"_s);
        device.commit({.edits = {{id, Field::TodoDeleted, true},
                                 {id, Field::TodoTitle, u"Gone for good"_s}}});
        QCOMPARE(device.shown(id, u"deleted"_s).toInt(), 1);
        QCOMPARE(device.title(id), u"Gone for good"_s);
        device.edit(id, Field::TodoTitle, u"Back"_s);
        QCOMPARE(device.shown(id, u"deleted"_s).toInt(), 0);
    }

    void aLargeActionIsCutIntoChangesOfAllowedSize()
    {
        Device device;
        Action action{.kind = ActionKind::Import};
        for (int i = 0; i < 12; ++i)
            action.edits.push_back({device.newId(), Field::TodoDescription, QString(60'000, u'x')});
        device.commit(action);
        QVERIFY(changes(device) >= 4);
        QCOMPARE(device.count(u"SELECT count(DISTINCT action) FROM changes"_s), 1);
        for (const QByteArray &bytes : device.log(sync::Space::Local)) {
            QVERIFY(bytes.size() <= sync::maxChangeBytes);
            QVERIFY(sync::decode(bytes));
        }
    }

    /// The changes of a long action are made in a second thread.
    void aLongActionIsOneSoundChain()
    {
        Device device;
        const RecordId known = device.addTodo(u"Known"_s);
        const RecordId project = device.newId();
        Action action{.kind = ActionKind::Import,
                      .edits = {{project, Field::ProjectTitle, u"Garden"_s}}};
        for (int i = 0; i < 3000; ++i) {
            const RecordId todo = i == 1500 ? known : device.newId();
            action.edits.push_back({todo, Field::TodoTitle, u"Number %1"_s.arg(i)});
            action.edits.push_back({todo, Field::TodoProject, project});
            action.edits.push_back({todo, Field::TodoDescription, QString(300, u'x')});
        }
        device.commit(action);
        const auto log = device.log(sync::Space::Local);
        QVERIFY(log.size() >= 6);
        sync::ChangeId last;
        for (size_t i = 0; i < log.size(); ++i) {
            const auto change = sync::decode(log[i]);
            QVERIFY(change);
            QCOMPARE(change->seq, i + 1);
            QVERIFY(change->prev == last);
            QVERIFY(change->deps.empty());
            last = sync::ChangeId::of(log[i]);
        }
        QCOMPARE(device.count(u"SELECT count(*) FROM todos"_s), 3000);
        QCOMPARE(device.title(known), u"Number 1500"_s);
        QCOMPARE(device
                     .shown(project, u"open"_s,
                            u"(SELECT open, project AS id FROM"
                            " project_sums)"_s)
                     .toInt(),
                 3000);
        const auto report = checkProfile(device.profile, device.clock, device.random);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 0);
        QVERIFY(device.store->undo());
        QCOMPARE(device.count(u"SELECT count(*) FROM todos WHERE deleted = 0"_s), 1);
        QCOMPARE(device.title(known), u"Known"_s);
    }

    void aCancelledLongActionLeavesNothing()
    {
        Device device;
        device.addTodo(u"Before"_s);
        const QByteArray before = device.dump();
        Action action;
        for (int i = 0; i < 3000; ++i)
            action.edits.push_back({device.newId(), Field::TodoDescription, QString(1000, u'x')});
        const auto cancelled =
            device.store->commit(action, [](qint64 done, qint64) { return done < 2500; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(device.dump(), before);
        device.addTodo(u"After"_s);
        const auto report = checkProfile(device.profile, device.clock, device.random);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 0);
    }

    void aCancelledCommitLeavesNothing()
    {
        Device device;
        device.addTodo(u"Before"_s);
        const QByteArray before = device.dump();
        Action action;
        for (int i = 0; i < 1000; ++i)
            action.edits.push_back({device.newId(), Field::TodoTitle, u"%1"_s.arg(i)});
        const auto cancelled =
            device.store->commit(action, [](qint64 done, qint64) { return done < 500; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(device.dump(), before);
        device.addTodo(u"After"_s);
        QCOMPARE(device.count(u"SELECT count(*) FROM todos"_s), 2);
    }

    void trackedTimeIsTheSumOfClosedIntervals()
    {
        Device device;
        const RecordId todo = device.addTodo(u"Write"_s);
        const RecordId entry = device.newId();
        const qint64 start = november2026;
        const Committed started =
            device.commit({.edits = {{entry, Field::TimeEntryTodo, todo},
                                     {entry, Field::TimeEntryStartedAt, start}}});
        QVERIFY(std::ranges::contains(started.records, todo, &TouchedRecord::id));
        QCOMPARE(device.shown(todo, u"tracked_minutes"_s).toInt(), 0);
        device.edit(entry, Field::TimeEntryEndedAt, start + 25 * 60'000 + 40'000);
        QCOMPARE(device.shown(todo, u"tracked_minutes"_s).toInt(), 26);
        const RecordId other = device.addTodo(u"Read"_s);
        device.edit(entry, Field::TimeEntryTodo, other);
        QCOMPARE(device.shown(todo, u"tracked_ms"_s).toInt(), 0);
        QCOMPARE(device.shown(other, u"tracked_minutes"_s).toInt(), 26);
        device.edit(entry, Field::TimeEntryDeleted, true);
        QCOMPARE(device.shown(other, u"tracked_minutes"_s).toInt(), 0);
    }

    void aTodoThatComesAfterItsTimeIsTracked()
    {
        Device device;
        device.addTodo(u"First"_s);
        const RecordId todo = device.newId();
        const RecordId entry = device.newId();
        device.commit({.edits = {{entry, Field::TimeEntryTodo, todo},
                                 {entry, Field::TimeEntryStartedAt, november2026},
                                 {entry, Field::TimeEntryEndedAt, november2026 + 90'000}}});
        device.edit(todo, Field::TodoTitle, u"Late"_s);
        QCOMPARE(device.shown(todo, u"tracked_ms"_s).toLongLong(), 90'000);
    }

    void anOccurrenceShowsWhatItInherits()
    {
        Device device;
        const RecordId first = device.addTodo(u"Water"_s);
        device.commit({.edits = {{first, Field::TodoRecurrence, u"FREQ=WEEKLY"_s},
                                 {first, Field::TodoPlan, u"2026-11-11"_s},
                                 {first, Field::TodoTags, u"Home"_s, u"home"_s},
                                 {first, Field::TodoEstimate, qint64{15}}}});
        const RecordId second = successorId(first, first);
        device.commit({.kind = ActionKind::Done,
                       .edits = {{first, Field::TodoCompletion, device.clock.nowMs()},
                                 {second, Field::TodoSeries, first},
                                 {second, Field::TodoPredecessor, first},
                                 {second, Field::TodoOccurrence, u"2026-11-18"_s}}});
        QCOMPARE(device.title(second), u"Water"_s);
        QCOMPARE(device.shown(second, u"plan"_s).toString(), u"2026-11-18"_s);
        QCOMPARE(device.shown(second, u"estimate_minutes"_s).toInt(), 15);
        QCOMPARE(device.elements(second, Field::TodoTags), QStringList{u"home"_s});
        QVERIFY(device.shown(second, u"created_at"_s).toLongLong() > 0);

        // What the one before shows follows, until someone edits the later one.
        const Committed renamed = device.edit(first, Field::TodoTitle, u"Water all"_s);
        QCOMPARE(renamed.records.size(), 2u);
        QCOMPARE(device.title(second), u"Water all"_s);
        device.edit(first, Field::TodoTags, Value(), u"home"_s);
        QCOMPARE(device.elements(second, Field::TodoTags), QStringList());
        device.edit(second, Field::TodoTitle, u"Only the ferns"_s);
        device.edit(first, Field::TodoTitle, u"Water"_s);
        QCOMPARE(device.title(second), u"Only the ferns"_s);
        QCOMPARE(device.search(u"search_words"_s, u"\"ferns\""_s),
                 QStringList{u"Only the ferns"_s});
    }

    void aCycleOfParentsIsCutAndShown()
    {
        Device device;
        const RecordId a = device.addTodo(u"A"_s);
        const RecordId b = device.addTodo(u"B"_s);
        const RecordId c = device.addTodo(u"C"_s);
        device.edit(a, Field::TodoParent, b);
        device.edit(b, Field::TodoParent, c);
        device.edit(c, Field::TodoParent, a);
        QVERIFY(device.shown(c, u"parent_id"_s).isNull());
        QCOMPARE(device.shown(c, u"conflicts"_s).toInt(), 1);
        QCOMPARE(device.shown(a, u"parent_id"_s).toByteArray(), b.toBytes());
        device.reopen();
        device.edit(a, Field::TodoParent, Value());
        QCOMPARE(device.shown(c, u"parent_id"_s).toByteArray(), a.toBytes());
        QCOMPARE(device.shown(c, u"conflicts"_s).toInt(), 0);
    }

    void derivedColumnsFollow()
    {
        Device device;
        const RecordId id = device.addTodo(u"Call"_s);
        device.commit({.edits = {{id, Field::TodoReminders, true, u"due-15m"_s},
                                 {id, Field::TodoReminders, true, u"2026-11-12T09:00"_s},
                                 {id, Field::TodoReminders, true, u"2026-11-11T11:30"_s},
                                 {id, Field::TodoRollovers, true, u"2026-W45"_s},
                                 {id, Field::TodoDescription, u"Ask for Ada"_s}}});
        QCOMPARE(device.shown(id, u"next_reminder"_s).toString(), u"2026-11-11T11:30"_s);
        QCOMPARE(device.shown(id, u"rollover_count"_s).toInt(), 1);
        QCOMPARE(device.shown(id, u"has_notes"_s).toInt(), 1);
        device.commit({.edits = {{id, Field::TodoReminders, Value(), u"2026-11-11T11:30"_s},
                                 {id, Field::TodoDescription, Value()}}});
        QCOMPARE(device.shown(id, u"next_reminder"_s).toString(), u"2026-11-12T09:00"_s);
        QCOMPARE(device.shown(id, u"has_notes"_s).toInt(), 0);
    }

    /// Random edits, deletes, tracked time and undo: each project's row is what its todos add up
    /// to.
    void theSumsOfProjectsFollow()
    {
        Device device;
        const std::vector<RecordId> projects{device.newId(), device.newId(), RecordId{}};
        std::vector<RecordId> todos;
        for (int i = 0; i < 8; ++i)
            todos.push_back(device.addTodo(u"Todo %1"_s.arg(i)));
        const auto pick = [&](qint64 below) { return qint64(device.random.next64() % below); };
        const auto sometimes = [&](const Value &value) { return pick(2) ? value : Value(); };
        qint64 seen = 0;
        for (int step = 0; step < 150; ++step) {
            const RecordId todo = todos[size_t(pick(8))];
            const RecordId project = projects[size_t(pick(3))];
            const RecordId entry = device.newId();
            const std::vector<std::vector<Edit>> choices{
                {{todo, Field::TodoProject, project.isNull() ? Value() : Value(project)}},
                {{todo, Field::TodoEstimate, sometimes(pick(100))}},
                {{todo, Field::TodoCompletion, sometimes(november2026)}},
                {{todo, Field::TodoLetGo, sometimes(november2026)}},
                {{todo, Field::TodoDeleted, pick(2) == 0}},
                {{entry, Field::TimeEntryTodo, todo},
                 {entry, Field::TimeEntryStartedAt, november2026},
                 {entry, Field::TimeEntryEndedAt, november2026 + pick(100'000)}}};
            const auto choice = static_cast<size_t>(pick(7));
            if (choice < choices.size())
                device.commit({.edits = choices[choice]});
            else
                (void)device.store->undo();
            QCOMPARE(*countWrongProjectSums(device.store->connection()), 0);
            seen |= device.count(u"SELECT (total(open) > 0) + 2 * (total(done) > 0)"
                                 " + 4 * (total(estimate_minutes_done) > 0)"
                                 " + 8 * (total(tracked_ms) > 0) FROM project_sums"_s);
        }
        QCOMPARE(seen, 15);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        Device device;
        device.addTodo(u"Before"_s);
        const QByteArray before = device.dump();
        const qint64 pages = device.count(u"PRAGMA page_count"_s);
        for (int room = 0; room < 40; room += 3) {
            QVERIFY(device.store->connection().execute(
                u"PRAGMA max_page_count=%1"_s.arg(pages + room)));
            Action action;
            for (int i = 0; i < 400; ++i)
                action.edits.push_back(
                    {device.newId(), Field::TodoDescription, QString(600, u'y')});
            const auto full = device.store->commit(action);
            QVERIFY(!full);
            QCOMPARE(full.error().code, ErrorCode::DiskFull);
            QCOMPARE(device.dump(), before);
        }
        QVERIFY(device.store->connection().execute(u"PRAGMA max_page_count=1073741823"_s));
        device.addTodo(u"After"_s);
        device.reopen();
        QCOMPARE(device.count(u"SELECT count(*) FROM todos"_s), 2);
    }

    void aCopiedProfileStartsANewChain()
    {
        Device device;
        device.addTodo(u"Here"_s);
        const QString copied = device.directory.filePath(u"copy"_s);
        QVERIFY(device.store->checkpoint());
        device.store.reset();
        QVERIFY(Profile(copied).prepare());
        QVERIFY(QFile::copy(device.profile.database(), Profile(copied).database()));
        auto copy = Store::open(Profile(copied), device.clock, device.random);
        QVERIFY(copy);
        QVERIFY((*copy)->commit({.edits = {{device.newId(), Field::TodoTitle, u"There"_s}}}));
        QCOMPARE((*copy)->connection().scalar(u"SELECT count(*) FROM chains WHERE own = 1"_s),
                 QVariant(2));
        std::vector<sync::Change> log;
        QVERIFY((*copy)->eachChange(sync::Space::Local, 0, [&](qint64, const QByteArray &bytes) {
            log.push_back(*sync::decode(bytes));
            return true;
        }));
        QCOMPARE(log.back().seq, 1u);
        QCOMPARE(log.back().deps.size(), 1u);
        QCOMPARE(log.back().deps.front().id, sync::ChangeId::of(sync::encode(log.front())));
        device.reopen();
        device.addTodo(u"Here again"_s);
        QCOMPARE(device.count(u"SELECT count(*) FROM chains"_s), 1);
    }

    void aDamagedProfileCanBeLookedAt()
    {
        Device device;
        device.addTodo(u"Still here"_s);
        const QByteArray before = device.dump();
        device.store.reset();
        const auto looking =
            Store::open(device.profile, device.clock, device.random, {.readOnly = true});
        QVERIFY(looking);
        const auto refused =
            (*looking)->commit({.edits = {{device.newId(), Field::TodoTitle, u"x"_s}}});
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QCOMPARE((*looking)->undo().error().code, ErrorCode::ReadOnly);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY((*looking)->dump(buffer));
        QCOMPARE(bytes, before);
    }

    void draftsSurvive()
    {
        Device device;
        const RecordId id = device.addTodo(u"Letter"_s);
        QVERIFY(device.store->saveDraft(id, Field::TodoDescription, u"Dear A"_s));
        QVERIFY(device.store->saveDraft(id, Field::TodoDescription, u"Dear Ada"_s));
        device.reopen();
        QCOMPARE(device.store->drafts()->size(), 1u);
        QCOMPARE(device.store->drafts()->front().text, u"Dear Ada"_s);
        QVERIFY(device.store->saveDraft(id, Field::TodoDescription, {}));
        QVERIFY(device.store->drafts()->empty());
    }
};

QTEST_GUILESS_MAIN(TestStoreCommit)
#include "tst_store_commit.moc"
