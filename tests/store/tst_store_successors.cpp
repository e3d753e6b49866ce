// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recurring todo that two devices complete without knowing of each other.
#include "domain/actions.h"
#include "store/check.h"
#include "store/sqlite_queries.h"
#include "store/store_fixture.h"

using namespace sennight;
using namespace sennight::test;
using sync::Space;

class TestStoreSuccessors : public QObject
{
    Q_OBJECT

    std::unique_ptr<Device> m_desk;
    std::unique_ptr<Device> m_laptop;
    RecordId m_plants;
    RecordId m_next;

    void meet()
    {
        handOver(*m_desk, *m_laptop);
        handOver(*m_laptop, *m_desk);
    }
    [[nodiscard]] Committed complete(Device &device) const { return complete(device, m_plants); }
    [[nodiscard]] static Committed complete(Device &device, const RecordId &todo)
    {
        const auto queries = openQueries(device.profile, device.clock).value();
        const std::vector<Record> todos{queries->record(todo).value()};
        device.clock.set(device.clock.nowMs() + 60'000);
        const ActionContext context{device.clock.nowMs(), queries->today(), device.random};
        return device.commit(sennight::complete(todos, {}, context));
    }
    static bool isShown(Device &device, const RecordId &id)
    {
        return device.shown(id, u"deleted"_s).toInt() == 0 && !device.title(id).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Device>(1);
        m_laptop = std::make_unique<Device>(2);
        for (Device *device : {m_desk.get(), m_laptop.get()})
            QVERIFY(device->store->setSpaceOfNewRecords(Space::Shared));
        m_plants = m_desk->addTodo(u"Water plants"_s);
        m_desk->edit(m_plants, Field::TodoRecurrence, u"FREQ=DAILY"_s);
        m_next = successorId(m_plants, m_plants);
        meet();
    }

    void bothComplete()
    {
        (void)complete(*m_desk);
        (void)complete(*m_laptop);
        meet();
        for (Device *device : {m_desk.get(), m_laptop.get()}) {
            QVERIFY(isShown(*device, m_next));
            QCOMPARE(device->count(u"SELECT count(*) FROM todos"_s), 2);
        }
        QCOMPARE(m_desk->dump(), m_laptop->dump());
    }

    void oneUndoesWhatTheOtherDidToo()
    {
        (void)complete(*m_desk);
        QVERIFY(m_desk->store->undo());
        QVERIFY(!isShown(*m_desk, m_next));
        m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
        (void)complete(*m_laptop);
        meet();
        for (Device *device : {m_desk.get(), m_laptop.get()}) {
            QVERIFY(!device->shown(m_plants, u"completed_at"_s).isNull());
            QVERIFY(isShown(*device, m_next));
        }
        QCOMPARE(m_desk->dump(), m_laptop->dump());
    }

    void undoneByTheOnlyOneItGoes()
    {
        (void)complete(*m_desk);
        meet();
        QVERIFY(isShown(*m_laptop, m_next));
        QVERIFY(m_desk->store->undo());
        meet();
        QVERIFY(!isShown(*m_laptop, m_next));
        QVERIFY(m_laptop->shown(m_plants, u"completed_at"_s).isNull());
    }

    void thatItLivesIsNoHistory()
    {
        (void)complete(*m_desk);
        const auto queries = openQueries(m_desk->profile, m_desk->clock).value();
        const auto history = queries->history(m_next);
        QVERIFY(history);
        QVERIFY(!history->empty());
        for (const HistoryEntry &entry : *history)
            QVERIFY(entry.field != "deleted"_L1);
    }

    void remindersMoveWithTheOccurrence()
    {
        const QDate today = openQueries(m_desk->profile, m_desk->clock).value()->today();
        const auto at = [&](int days, const QString &time) {
            return today.addDays(days).toString(Qt::ISODate) + time;
        };
        const auto reminders = [](Device &device, const RecordId &todo) {
            return device.elements(todo, Field::TodoReminders);
        };
        m_desk->commit({.edits = {{m_plants, Field::TodoPlan, today.toString(Qt::ISODate)},
                                  {m_plants, Field::TodoReminders, true, at(0, u"T09:00"_s)},
                                  {m_plants, Field::TodoReminders, true, at(-1, u"T21:00"_s)},
                                  {m_plants, Field::TodoReminders, true, u"due-15m"_s}}});
        (void)complete(*m_desk);
        const QStringList moved{at(0, u"T21:00"_s), at(1, u"T09:00"_s), u"due-15m"_s};
        QCOMPARE(reminders(*m_desk, m_next), moved);
        QCOMPARE(m_desk->shown(m_next, u"next_reminder"_s), moved.front());
        // Own edits win, and the next one goes on from them.
        m_desk->commit({.edits = {{m_next, Field::TodoReminders, {}, moved[0]},
                                  {m_next, Field::TodoReminders, true, at(1, u"T10:00"_s)}}});
        QCOMPARE(reminders(*m_desk, m_next),
                 (QStringList{moved[1], at(1, u"T10:00"_s), u"due-15m"_s}));
        const RecordId third = successorId(m_plants, m_next);
        (void)complete(*m_desk, m_next);
        const QStringList again{at(2, u"T09:00"_s), at(2, u"T10:00"_s), u"due-15m"_s};
        QCOMPARE(reminders(*m_desk, third), again);
        // What the first one shows goes down the line, on every device and in every order.
        m_desk->edit(m_plants, Field::TodoReminders, true, at(0, u"T12:00"_s));
        meet();
        for (Device *device : {m_desk.get(), m_laptop.get()}) {
            QCOMPARE(reminders(*device, third),
                     (QStringList{again[0], again[1], at(2, u"T12:00"_s), again[2]}));
            device->index();
            const auto report = checkProfile(device->profile, device->clock, device->random);
            QVERIFY(report);
            QVERIFY(report->isClean());
        }
        QCOMPARE(m_desk->dump(), m_laptop->dump());
    }

    void nothingIsMadeBySayingThatItLives()
    {
        const auto before = m_desk->log(Space::Shared).size();
        m_desk->edit(m_desk->newId(), Field::TodoDeleted, false);
        QCOMPARE(m_desk->log(Space::Shared).size(), before);
    }
};

QTEST_GUILESS_MAIN(TestStoreSuccessors)
#include "tst_store_successors.moc"
