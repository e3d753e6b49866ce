// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record that one device deletes while another one writes on it lives, and both are told.
#include "store/sync_fixture.h"

#include "store/sync_queries.h"

using namespace sennight;
using namespace sennight::test;

class TestPutBack : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDevice> m_desk;
    std::unique_ptr<SyncDevice> m_laptop;
    EnvelopeLog m_server;

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            m_server.exchange(*m_desk);
            m_server.exchange(*m_laptop);
        }
    }
    static std::vector<PutBack> toldOn(SyncDevice &device)
    {
        const auto queries = SyncQueries::open(device.profile);
        if (!queries)
            qFatal("%s", qPrintable(queries.error().detail));
        return (*queries)->putBack(device.clock.nowMs()).value();
    }
    static void remove(SyncDevice &device, const RecordId &id, Field field = Field::TodoDeleted)
    {
        device.edit(id, field, true);
    }
    /// Of both; nobody has deleted it.
    RecordId sharedTodo(const QString &title = u"Pick slides"_s)
    {
        const RecordId id = m_desk->addTodo(title);
        meet();
        return id;
    }
    /// The desk deletes it, and the laptop plans it, apart.
    RecordId deletedAndPlanned()
    {
        const RecordId id = sharedTodo();
        remove(*m_desk, id);
        m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
        m_laptop->edit(id, Field::TodoPlan, u"2026-11-11"_s);
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_desk = std::make_unique<SyncDevice>(1);
        m_laptop = std::make_unique<SyncDevice>(2);
        m_desk->beginSharing();
        m_laptop->beginSharing();
        meet();
    }

    void bothAreTold_data()
    {
        QTest::addColumn<bool>("deleteFirst");
        QTest::newRow("the delete arrives first") << true;
        QTest::newRow("the edit arrives first") << false;
    }
    void bothAreTold()
    {
        QFETCH(bool, deleteFirst);
        const RecordId id = deletedAndPlanned();
        SyncDevice &first = deleteFirst ? *m_desk : *m_laptop;
        SyncDevice &second = deleteFirst ? *m_laptop : *m_desk;
        m_server.takeFrom(first);
        QVERIFY(toldOn(first).empty());
        m_server.giveTo(second);
        QCOMPARE(m_server.last.putBack, 1);
        m_server.takeFrom(second);
        m_server.giveTo(first);
        QCOMPARE(m_server.last.putBack, 1);
        verifySame(*m_desk, *m_laptop);
        QCOMPARE(m_desk->shown(id, u"deleted"_s).toInt(), 0);

        const auto here = toldOn(*m_desk);
        QCOMPARE(here.size(), size_t(1));
        QCOMPARE(here.front().record, id);
        QCOMPARE(here.front().entity, Entity::Todo);
        QCOMPARE(here.front().title, u"Pick slides"_s);
        QVERIFY(here.front().deleted.isMine);
        QVERIFY(!here.front().edited.isMine);
        QCOMPARE(here.front().edited.deviceName,
                 u"device "_s + m_laptop->device().toHex().first(4));
        QCOMPARE(here.front().field.value(), Field::TodoPlan);
        QVERIFY(here.front().value == Value(u"2026-11-11"_s));
        QCOMPARE(here.front().edited.atMs - here.front().deleted.atMs, 61'000);

        const auto there = toldOn(*m_laptop);
        QCOMPARE(there.size(), size_t(1));
        QVERIFY(!there.front().deleted.isMine);
        QVERIFY(there.front().edited.isMine);
        QCOMPARE(there.front().deleted.device, m_desk->device());
        QCOMPARE(there.front().deleted.atMs, here.front().deleted.atMs);
    }

    // What nobody did apart is no news.
    void anOrdinaryDeleteAndARestoreAreNotTold()
    {
        const RecordId id = sharedTodo();
        m_laptop->edit(id, Field::TodoPlan, u"2026-11-11"_s);
        meet();
        remove(*m_desk, id);
        meet();
        QCOMPARE(m_laptop->shown(id, u"deleted"_s).toInt(), 1);
        m_laptop->edit(id, Field::TodoDeleted, false);
        meet();
        QCOMPARE(m_desk->shown(id, u"deleted"_s).toInt(), 0);
        QVERIFY(toldOn(*m_desk).empty());
        QVERIFY(toldOn(*m_laptop).empty());
    }
    void twoDeletesAndBookkeepingAreNotTold()
    {
        const RecordId id = sharedTodo();
        remove(*m_desk, id);
        m_laptop->edit(id, Field::TodoDayOrder, u"m"_s);
        remove(*m_laptop, id);
        meet();
        QCOMPARE(m_desk->shown(id, u"deleted"_s).toInt(), 1);
        QVERIFY(toldOn(*m_desk).empty());
        QVERIFY(toldOn(*m_laptop).empty());
    }

    // One that saw it go sees it come back; one that never did has nothing to be told of.
    void ofThreeDevicesThoseAreToldThatSawIt()
    {
        auto seer = std::make_unique<SyncDevice>(3);
        auto late = std::make_unique<SyncDevice>(4);
        for (SyncDevice *device : {seer.get(), late.get()}) {
            m_server.giveTo(*device);
            device->beginSharing();
        }
        const RecordId id = deletedAndPlanned();
        m_server.giveTo(*seer);
        m_server.giveTo(*late);
        m_server.takeFrom(*m_desk);
        m_server.giveTo(*seer);
        QCOMPARE(seer->shown(id, u"deleted"_s).toInt(), 1);
        m_server.takeFrom(*m_laptop);
        m_server.giveTo(*seer);
        m_server.giveTo(*late); // both at once
        const auto told = toldOn(*seer);
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().deleted.device, m_desk->device());
        QCOMPARE(told.front().edited.device, m_laptop->device());
        QVERIFY(!told.front().deleted.isMine);
        QVERIFY(!told.front().edited.isMine);
        QVERIFY(toldOn(*late).empty());
        QCOMPARE(late->shown(id, u"deleted"_s).toInt(), 0);
        // A device that joins later finds the past only.
        auto fresh = std::make_unique<SyncDevice>(5);
        fresh->join();
        while (m_server.giveTo(*fresh, 1)) {
        }
        fresh->shareAll();
        QCOMPARE(fresh->shown(id, u"deleted"_s).toInt(), 0);
        QVERIFY(toldOn(*fresh).empty());
    }

    void itIsToldForADayAlsoAfterARestart()
    {
        (void)deletedAndPlanned();
        meet();
        QCOMPARE(toldOn(*m_desk).size(), size_t(1));
        const qint64 noticed = toldOn(*m_desk).front().noticedMs;
        m_desk->reopenSync();
        m_desk->clock.set(noticed + putBackToldMs - 1);
        QCOMPARE(toldOn(*m_desk).size(), size_t(1));
        m_desk->clock.set(noticed + putBackToldMs);
        QVERIFY(toldOn(*m_desk).empty());
        m_desk->verifySound();
    }

    void onceSeenItIsNotToldAgain()
    {
        const RecordId id = deletedAndPlanned();
        const RecordId other = sharedTodo(u"Call"_s);
        meet();
        const qint64 noticed = toldOn(*m_desk).front().noticedMs;
        const PutBackSeen older[] = {{Entity::Todo, id, noticed - 1}};
        QVERIFY(m_desk->store->settlePutBack(older));
        QCOMPARE(toldOn(*m_desk).size(), size_t(1)); // nobody has seen this news
        const PutBackSeen seen[] = {{Entity::Todo, id, noticed}, {Entity::Todo, other, noticed}};
        QVERIFY(m_desk->store->settlePutBack(seen));
        QVERIFY(toldOn(*m_desk).empty());
        m_desk->reopenSync();
        QVERIFY(toldOn(*m_desk).empty());
        // Each device has its own person.
        QCOMPARE(toldOn(*m_laptop).size(), size_t(1));
        // It is nothing that undo takes back, and it is not shared.
        QVERIFY(m_desk->store->undo());
        QCOMPARE(m_desk->shown(other, u"deleted"_s).toInt(), 1);
        meet();
        verifySame(*m_desk, *m_laptop);
    }

    void aDeleteThatSeesAllEndsIt()
    {
        const RecordId id = deletedAndPlanned();
        meet();
        remove(*m_laptop, id);
        meet();
        QCOMPARE(m_desk->shown(id, u"deleted"_s).toInt(), 1);
        QVERIFY(toldOn(*m_desk).empty());
        QVERIFY(toldOn(*m_laptop).empty());
        // Undo brings it back by intent.
        QVERIFY(m_laptop->store->undo());
        meet();
        QCOMPARE(m_desk->shown(id, u"deleted"_s).toInt(), 0);
        QVERIFY(toldOn(*m_desk).empty());
        QVERIFY(toldOn(*m_laptop).empty());
        verifySame(*m_desk, *m_laptop);
    }

    // What was said of it stays true when the record is written on.
    void laterEditsDoNotChangeWhatIsTold()
    {
        const RecordId id = deletedAndPlanned();
        meet();
        const auto before = toldOn(*m_desk);
        m_desk->edit(id, Field::TodoPlan, u"2026-11-12"_s);
        meet();
        QVERIFY(toldOn(*m_desk) == before);
        QCOMPARE(toldOn(*m_laptop).front().edited.device, m_laptop->device());
    }

    void otherKindsOfRecordsAreToldToo()
    {
        const RecordId project = m_desk->newId();
        m_desk->edit(project, Field::ProjectTitle, u"Kitchen refit"_s);
        const RecordId goal = m_desk->newId();
        m_desk->edit(goal, Field::GoalTitle, u"Gauge 7 live"_s);
        meet();
        remove(*m_desk, project, Field::ProjectDeleted);
        remove(*m_desk, goal, Field::GoalDeleted);
        m_laptop->edit(project, Field::ProjectWhy, u"It leaks"_s);
        m_laptop->edit(goal, Field::GoalTitle, u"Gauge 8 live"_s);
        meet();
        const auto told = toldOn(*m_laptop);
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told.front().entity, Entity::Project);
        QCOMPARE(told.front().title, u"Kitchen refit"_s);
        QCOMPARE(told.back().entity, Entity::Goal);
        QCOMPARE(toldOn(*m_desk).size(), size_t(2));
    }

    void leavingTheAccountEndsIt()
    {
        (void)deletedAndPlanned();
        meet();
        QCOMPARE(toldOn(*m_desk).size(), size_t(1));
        m_desk->leave();
        QVERIFY(toldOn(*m_desk).empty());
    }

    void aRepairKeepsIt()
    {
        (void)deletedAndPlanned();
        meet();
        const auto before = toldOn(*m_desk);
        QVERIFY(m_desk->store->connection().execute(u"UPDATE todos SET title = 'wrong'"_s));
        m_desk->port.reset();
        m_desk->store.reset();
        const auto report = checkProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(report);
        QVERIFY(!report->isClean());
        const auto repaired = repairProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(repaired);
        m_desk->reopenSync();
        QVERIFY(toldOn(*m_desk) == before);
    }
};

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_put_back.moc"
