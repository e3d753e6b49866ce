// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_queries.h"
#include "store/store_fixture.h"

#include <algorithm>

using namespace sennight;
using namespace sennight::test;

/// Undo and redo (SYNC.md, section 3): what they bring back, and what they leave alone.
class TestStoreUndo : public QObject
{
    Q_OBJECT

    static UndoOutcome undo(Device &device)
    {
        const auto outcome = device.store->undo();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        return *outcome;
    }
    static UndoOutcome redo(Device &device)
    {
        const auto outcome = device.store->redo();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        return *outcome;
    }
    static bool isDeleted(Device &device, const RecordId &id)
    {
        return device.shown(id, u"deleted"_s).toInt() == 1;
    }
    static void share(Device &device)
    {
        QVERIFY(device.store->setSpaceOfNewRecords(sync::Space::Shared));
    }
    static void send(Device &from, Device &to)
    {
        QVERIFY(to.store->applyRemote(from.log(sync::Space::Shared)));
    }

private Q_SLOTS:
    void nothingToUndoIsSaid()
    {
        Device device;
        QCOMPARE(device.store->undo().error().code, ErrorCode::NothingToUndo);
        QCOMPARE(device.store->redo().error().code, ErrorCode::NothingToRedo);
    }

    void fieldsGoBackAndForth()
    {
        Device device;
        const RecordId id = device.addTodo(u"One"_s);
        device.commit({.subject = u"One"_s,
                       .edits = {{id, Field::TodoTitle, u"Two"_s},
                                 {id, Field::TodoPlan, u"2026-11-11"_s},
                                 {id, Field::TodoTags, u"Home"_s, u"home"_s},
                                 {id, Field::TodoDescription, u"Notes"_s}}});
        const UndoOutcome undone = undo(device);
        QCOMPARE(undone.kind, ActionKind::Edit);
        QCOMPARE(undone.subject, u"One"_s);
        QVERIFY(undone.leftAlone.empty());
        QCOMPARE(device.title(id), u"One"_s);
        QVERIFY(device.shown(id, u"plan"_s).isNull());
        QVERIFY(device.shown(id, u"description"_s).isNull());
        QVERIFY(device.elements(id, Field::TodoTags).isEmpty());
        redo(device);
        QCOMPARE(device.title(id), u"Two"_s);
        QCOMPARE(device.shown(id, u"plan"_s).toString(), u"2026-11-11"_s);
        QCOMPARE(device.shown(id, u"description"_s).toString(), u"Notes"_s);
        QCOMPARE(device.elements(id, Field::TodoTags), QStringList{u"home"_s});
        undo(device);
        QCOMPARE(device.title(id), u"One"_s);
    }

    void everyStepBackToTheBeginning()
    {
        Device device;
        const RecordId id = device.addTodo(u"0"_s);
        for (int i = 1; i < 6; ++i)
            device.edit(id, Field::TodoTitle, QString::number(i));
        for (int round = 0; round < 3; ++round) {
            for (int i = 4; i >= 0; --i) {
                undo(device);
                QCOMPARE(device.title(id), QString::number(i));
            }
            const UndoOutcome last = undo(device);
            QVERIFY(last.leftAlone.empty());
            QVERIFY(isDeleted(device, id));
            QVERIFY(!device.store->undo());
            device.reopen();
            for (int i = 0; i < 6; ++i) {
                redo(device);
                QVERIFY(!isDeleted(device, id));
                QCOMPARE(device.title(id), QString::number(i));
            }
            QVERIFY(!device.store->redo());
        }
    }

    void aNewActionTakesTheWayForward()
    {
        Device device;
        const RecordId id = device.addTodo(u"One"_s);
        device.edit(id, Field::TodoTitle, u"Two"_s);
        undo(device);
        device.edit(id, Field::TodoTitle, u"Three"_s);
        QCOMPARE(device.store->redo().error().code, ErrorCode::NothingToRedo);
        undo(device);
        QCOMPARE(device.title(id), u"One"_s);
        undo(device);
        QVERIFY(isDeleted(device, id));
    }

    void deletingAndRestoring()
    {
        Device device;
        const RecordId id = device.addTodo(u"Keep"_s);
        device.commit({.kind = ActionKind::Delete, .edits = {{id, Field::TodoDeleted, true}}});
        undo(device);
        QVERIFY(!isDeleted(device, id));
        redo(device);
        QVERIFY(isDeleted(device, id));
        device.commit({.kind = ActionKind::Restore, .edits = {{id, Field::TodoDeleted, false}}});
        undo(device);
        QVERIFY(isDeleted(device, id));
        redo(device);
        QVERIFY(!isDeleted(device, id));
        QCOMPARE(device.title(id), u"Keep"_s);
    }

    void theSuccessorOfARecurringTodoGoesWithDone()
    {
        Device device;
        const RecordId first = device.addTodo(u"Water"_s);
        device.edit(first, Field::TodoRecurrence, u"FREQ=DAILY"_s);
        const RecordId second = successorId(first, first);
        const Action done{.kind = ActionKind::Done,
                          .edits = {{first, Field::TodoCompletion, device.clock.nowMs()},
                                    {second, Field::TodoDeleted, false},
                                    {second, Field::TodoCreatedAt, device.clock.nowMs()},
                                    {second, Field::TodoSeries, first},
                                    {second, Field::TodoPredecessor, first},
                                    {second, Field::TodoOccurrence, u"2026-11-12"_s}}};
        device.commit(done);
        undo(device);
        QVERIFY(isDeleted(device, second));
        QVERIFY(device.shown(first, u"completed_at"_s).isNull());
        device.commit(done);
        QVERIFY(!isDeleted(device, second));
        QCOMPARE(device.title(second), u"Water"_s);
        undo(device);
        QVERIFY(isDeleted(device, second));
        redo(device);
        QVERIFY(!isDeleted(device, second));
    }

    void whatOthersEditedSinceIsLeftAlone()
    {
        Device here(1);
        Device there(2);
        share(here);
        share(there);
        const RecordId id = here.addTodo(u"Shared"_s);
        here.commit(
            {.edits = {{id, Field::TodoTitle, u"Mine"_s}, {id, Field::TodoEstimate, qint64{30}}}});
        send(here, there);
        there.edit(id, Field::TodoTitle, u"Theirs"_s);
        send(there, here);
        const UndoOutcome outcome = undo(here);
        QCOMPARE(outcome.leftAlone, (std::vector{std::pair(id, Field::TodoTitle)}));
        QCOMPARE(here.title(id), u"Theirs"_s);
        QVERIFY(here.shown(id, u"estimate_minutes"_s).isNull());
        const UndoOutcome creation = undo(here);
        QCOMPARE(creation.leftAlone.size(), 1u);
        QVERIFY(creation.changedNothing());
        QVERIFY(!isDeleted(here, id));
        // It was stepped over, and there is no way back to it.
        QCOMPARE(here.store->undo().error().code, ErrorCode::NothingToUndo);
        redo(here);
        QCOMPARE(here.shown(id, u"estimate_minutes"_s).toInt(), 30);
        QCOMPARE(here.store->redo().error().code, ErrorCode::NothingToRedo);
    }

    /// It does not stop the steps before it, in either direction.
    void whatOthersDidAlreadyIsSteppedOver()
    {
        Device here(1);
        Device there(2);
        share(here);
        share(there);
        const RecordId id = here.addTodo(u"Shared"_s);
        here.edit(id, Field::TodoTitle, u"Mine"_s);
        here.commit({.kind = ActionKind::Delete, .edits = {{id, Field::TodoDeleted, true}}});
        send(here, there);
        there.commit({.kind = ActionKind::Restore, .edits = {{id, Field::TodoDeleted, false}}});
        send(there, here);
        const UndoOutcome deletion = undo(here);
        QCOMPARE(deletion.kind, ActionKind::Delete);
        QVERIFY(deletion.changedNothing());
        QVERIFY(deletion.leftAlone.empty());
        QVERIFY(!undo(here).changedNothing());
        QCOMPARE(here.title(id), u"Shared"_s);
        // Forwards too: the title was written since.
        send(here, there);
        there.edit(id, Field::TodoTitle, u"Theirs"_s);
        send(there, here);
        const UndoOutcome again = redo(here);
        QVERIFY(again.changedNothing());
        QCOMPARE(again.leftAlone, (std::vector{std::pair(id, Field::TodoTitle)}));
        QCOMPARE(here.store->redo().error().code, ErrorCode::NothingToRedo);
    }

    /// A parent keeps its place in the order, and the history says when it came back.
    void theHistorySaysWhenItWasUndone()
    {
        Device device;
        const RecordId upper = device.addTodo(u"Shop"_s);
        const RecordId id = device.addTodo(u"Buy oats"_s);
        device.edit(id, Field::TodoParent, upper);
        device.edit(id, Field::TodoParent, {});
        device.clock.set(device.clock.nowMs() + 60'000);
        undo(device);
        const auto queries = openQueries(device.profile, device.clock);
        QVERIFY(queries);
        const auto history = (*queries)->history(id);
        QVERIFY(history);
        QVERIFY(history->back().to == Value(upper));
        QCOMPARE(history->back().kind, ActionKind::Undo);
        QCOMPARE(history->back().atMs, device.clock.nowMs());
    }

    void aSettlementIsOpenedAgain()
    {
        Device here(1);
        Device there(2);
        share(here);
        share(there);
        const RecordId id = here.addTodo(u"Title"_s);
        send(here, there);
        here.edit(id, Field::TodoTitle, u"Mine"_s);
        there.edit(id, Field::TodoTitle, u"Theirs"_s);
        send(there, here);
        QCOMPARE(here.shown(id, u"conflicts"_s).toInt(), 1);
        const QString shown = here.title(id);
        here.commit({.kind = ActionKind::Settle, .edits = {{id, Field::TodoTitle, u"Ours"_s}}});
        QCOMPARE(here.shown(id, u"conflicts"_s).toInt(), 0);
        undo(here);
        QCOMPARE(here.shown(id, u"conflicts"_s).toInt(), 1);
        QCOMPARE(here.title(id), shown);
        redo(here);
        QCOMPARE(here.shown(id, u"conflicts"_s).toInt(), 0);
        QCOMPARE(here.title(id), u"Ours"_s);
        undo(here);
        QCOMPARE(here.title(id), shown);
        send(here, there);
        QCOMPARE(there.dump(), here.dump());
    }

    void aWholeImportIsOneStep()
    {
        Device device;
        const RecordId kept = device.addTodo(u"Kept"_s);
        Action import{.kind = ActionKind::Import};
        import.edits.push_back({kept, Field::TodoTitle, u"Changed by the import"_s});
        for (int i = 0; i < 4000; ++i) {
            const RecordId id = device.newId();
            import.edits.push_back({id, Field::TodoCreatedAt, november2026, {}, november2026 - i});
            import.edits.push_back({id, Field::TodoTitle, u"Imported %1"_s.arg(i)});
        }
        device.commit(import);
        const auto live = [&] {
            return device.count(u"SELECT count(*) FROM todos WHERE deleted = 0"_s);
        };
        QCOMPARE(live(), 4001);
        const UndoOutcome outcome = undo(device);
        QVERIFY(outcome.leftAlone.empty());
        QVERIFY(outcome.committed.everything);
        QCOMPARE(live(), 1);
        QCOMPARE(device.title(kept), u"Kept"_s);
        redo(device);
        QCOMPARE(live(), 4001);
        device.index();
        QCOMPARE(device.search(u"search_words"_s, u"\"imported 3999\""_s).size(), 1);
        undo(device);
        QCOMPARE(live(), 1);
        device.index();
        QCOMPARE(device.search(u"search_words"_s, u"\"imported\""_s).size(), 0);
    }

    void aFirstSettingIsClearedAndCanBeSetAgain()
    {
        Device device;
        const RecordId id = settingId(u"week.start");
        const Action set{
            .kind = ActionKind::Setting,
            .edits = {{id, Field::SettingKey, u"week.start"_s}, {id, Field::SettingValue, u"7"_s}}};
        const auto value = [&] { return device.shown(id, u"value"_s, u"settings"_s).toString(); };
        device.commit(set);
        undo(device);
        QCOMPARE(value(), QString());
        device.commit(set);
        QCOMPARE(value(), u"7"_s);
        undo(device);
        redo(device);
        QCOMPARE(value(), u"7"_s);
    }

    void theDevicesOwnSettingsAreNotUndone()
    {
        Device device;
        const RecordId id = device.addTodo(u"Todo"_s);
        const RecordId window = settingId(u"device.window");
        device.commit({.kind = ActionKind::Setting,
                       .edits = {{window, Field::SettingKey, u"device.window"_s},
                                 {window, Field::SettingValue, u"{\"w\":800}"_s}}});
        undo(device);
        QVERIFY(isDeleted(device, id));
        QVERIFY(!device.dump().contains("device.window"));
    }
};

QTEST_GUILESS_MAIN(TestStoreUndo)
#include "tst_store_undo.moc"
