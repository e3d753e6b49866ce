// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shared and what stays here, accounts that are joined and left, devices that are removed.
#include "store/sync_fixture.h"

#include "store/backups.h"
#include "store/recovery.h"
#include "store/sqlite_queries.h"

using namespace sennight;
using namespace sennight::test;
using sync::Incoming;
using sync::Space;

class TestSyncSpaces : public QObject
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
    RecordId addProject(SyncDevice &device, const QString &title)
    {
        const RecordId id = device.newId();
        device.commit({.kind = ActionKind::Add,
                       .edits = {{id, Field::ProjectCreatedAt, device.clock.nowMs()},
                                 {id, Field::ProjectTitle, title}}});
        return id;
    }
    RecordId addTo(SyncDevice &device, const RecordId &project, const QString &title)
    {
        const RecordId id = device.newId();
        device.commit({.kind = ActionKind::Add,
                       .edits = {{id, Field::TodoCreatedAt, device.clock.nowMs()},
                                 {id, Field::TodoTitle, title},
                                 {id, Field::TodoProject, project}}});
        return id;
    }
    static int spaceOf(SyncDevice &device, const RecordId &id, const QString &table = u"todos"_s)
    {
        return device.shown(id, u"space"_s, table).toInt();
    }
    [[nodiscard]] bool serverHas(const QByteArray &text) const
    {
        return std::ranges::any_of(m_server.envelopes, [&](const Incoming &envelope) {
            return envelope.envelope.contains(text);
        });
    }
    void verifyAll()
    {
        verifySame(*m_desk, *m_laptop);
        m_desk->verifySound();
        m_laptop->verifySound();
    }
    static sync::Cut cutAll(const SyncDevice &device) { return {device.id, {}}; }
    static sync::Cut cutAfter(const SyncDevice &device, const Incoming &last)
    {
        return {device.id, {{last.chain, last.lastSeq, last.lastId}}};
    }

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_desk = std::make_unique<SyncDevice>(1);
        m_laptop = std::make_unique<SyncDevice>(2);
    }

    void nothingGoesOutBeforeItIsShared()
    {
        m_desk->addTodo(u"Buy oats"_s);
        m_desk->join();
        QVERIFY(m_desk->outgoing().runs.empty());
        m_desk->shareAll();
        QVERIFY(m_desk->store->isSharing());
        m_server.takeFrom(*m_desk);
        QVERIFY(serverHas("Buy oats"));
        m_laptop->join();
        m_server.giveTo(*m_laptop);
        m_laptop->shareAll();
        meet();
        verifyAll();
    }

    void bothBringWhatTheyHad()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        const RecordId rye = m_laptop->addTodo(u"Buy rye"_s);
        m_laptop->edit(m_laptop->addTodo(u"Gone"_s), Field::TodoDeleted, true);
        m_desk->beginSharing();
        m_server.takeFrom(*m_desk);
        m_laptop->join();
        m_server.giveTo(*m_laptop);
        m_laptop->shareAll();
        meet();
        QCOMPARE(m_desk->title(rye), u"Buy rye"_s);
        QCOMPARE(m_laptop->title(oats), u"Buy oats"_s);
        QVERIFY(!serverHas("Gone"));
        verifyAll();
    }

    void whatIsKeptHereNeverLeaves()
    {
        const RecordId diary = addProject(*m_desk, u"Secret diary"_s);
        m_desk->edit(diary, Field::ProjectLocalOnly, true);
        const RecordId page = addTo(*m_desk, diary, u"Secret page"_s);
        const RecordId step = m_desk->addTodo(u"Secret step"_s);
        m_desk->edit(step, Field::TodoParent, page);
        m_desk->commit(
            {.edits = {
                 {settingId(u"device.secret"), Field::SettingKey, u"device.secret"_s},
                 {settingId(u"device.secret"), Field::SettingValue, u"\"Secret setting\""_s}}});
        m_desk->beginSharing();
        addTo(*m_desk, diary, u"Secret next page"_s);
        m_desk->edit(page, Field::TodoTitle, u"Secret page, revised"_s);
        const RecordId open = m_desk->addTodo(u"Open"_s);
        m_desk->edit(open, Field::TodoDescription, u"Open notes"_s);
        // What is taken into the project stays from then on.
        m_desk->edit(open, Field::TodoProject, diary);
        m_desk->edit(open, Field::TodoDescription, u"Secret notes"_s);
        QCOMPARE(spaceOf(*m_desk, open), int(Space::Local));
        m_server.takeFrom(*m_desk, 1);
        QVERIFY(serverHas("Open notes"));
        QVERIFY(!serverHas("Secret"));
        m_laptop->beginSharing();
        meet();
        verifyAll();
    }

    void aCheckFindsWhatIsSpoiltInTheTablesOfSync_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no shadow") << u"DELETE FROM shadows"_s;
        QTest::newRow("another one")
            << u"UPDATE shadows SET heads = (SELECT heads FROM projects)"_s;
        QTest::newRow("sent too much") << u"UPDATE sync_targets SET sent = 4711"_s;
    }
    void aCheckFindsWhatIsSpoiltInTheTablesOfSync()
    {
        QFETCH(const QString, sql);
        m_desk->beginSharing();
        const RecordId project = addProject(*m_desk, u"Garden"_s);
        addTo(*m_desk, project, u"Dig"_s);
        m_server.takeFrom(*m_desk);
        QVERIFY(m_desk->store->keepHere(project, false));
        const QByteArray dump = m_desk->dump();
        m_desk->verifySound();
        QVERIFY(m_desk->store->connection().execute(sql));
        m_desk->port.reset();
        m_desk->store.reset();
        const auto found = checkProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(found && !found->isClean());
        const auto repaired = repairProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(repaired && repaired->repaired);
        m_desk->reopenSync();
        m_desk->verifySound();
        QCOMPARE(m_desk->dump(), dump);
    }

    /// Undo puts a todo back into its project, which is kept here since sharing began.
    void whatAnUndoPutsBackComesHome()
    {
        const RecordId diary = addProject(*m_desk, u"Diary"_s);
        const RecordId garden = addProject(*m_desk, u"Garden"_s);
        const RecordId todo = addTo(*m_desk, diary, u"Write"_s);
        m_desk->edit(todo, Field::TodoProject, garden);
        QVERIFY(m_desk->store->keepHere(diary, false));
        m_desk->beginSharing();
        QCOMPARE(spaceOf(*m_desk, todo), int(Space::Shared));
        QVERIFY(m_desk->store->undo());
        QCOMPARE(spaceOf(*m_desk, todo), int(Space::Local));
        m_desk->edit(todo, Field::TodoTitle, u"Secret"_s);
        m_server.takeFrom(*m_desk);
        QVERIFY(!serverHas("Secret"));
        m_laptop->beginSharing();
        meet();
        verifyAll();
    }

    /// An edit is the same one in whichever space it stands.
    void whatWasDoneBeforeSharingCanBeUndone()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_desk->beginSharing();
        m_laptop->beginSharing();
        meet();
        const auto renamed = m_desk->store->undo();
        QVERIFY(renamed && renamed->leftAlone.empty());
        meet();
        QCOMPARE(m_laptop->title(oats), u"Buy oats"_s);
        const auto added = m_desk->store->undo();
        QVERIFY(added && added->leftAlone.empty());
        meet();
        QCOMPARE(m_laptop->shown(oats, u"deleted"_s).toInt(), 1);
        QVERIFY(m_desk->store->redo());
        QVERIFY(m_desk->store->redo());
        meet();
        QCOMPARE(m_laptop->shown(oats, u"deleted"_s).toInt(), 0);
        QCOMPARE(m_laptop->title(oats), u"Buy rye"_s);
        // What somebody else wrote since is left alone.
        m_laptop->edit(oats, Field::TodoTitle, u"Buy spelt"_s);
        meet();
        QCOMPARE(m_desk->store->undo()->leftAlone.size(), size_t(1));
        QCOMPARE(m_desk->title(oats), u"Buy spelt"_s);
        verifyAll();
    }

    void leavingKeepsEverythingAndSendsNothing()
    {
        m_desk->beginSharing();
        m_laptop->beginSharing();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_laptop->leave();
        QVERIFY(!m_laptop->store->isSharing());
        QCOMPARE(m_laptop->title(oats), u"Buy oats"_s);
        m_laptop->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_laptop->addTodo(u"Mine"_s);
        QVERIFY(m_laptop->outgoing().runs.empty());
        QCOMPARE(m_laptop->logEnd().place, 0);
        QVERIFY(m_laptop->logEnd().tips.empty());
        const auto history =
            openQueries(m_laptop->profile, m_laptop->clock).value()->history(oats).value();
        QVERIFY(history.size() >= 3);
        m_laptop->verifySound();
    }

    void whoJoinsAgainBringsOnlyWhatIsNew()
    {
        m_desk->beginSharing();
        m_laptop->beginSharing();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        const RecordId rye = m_laptop->addTodo(u"Buy rye"_s);
        const RecordId gone = m_laptop->addTodo(u"Gone"_s);
        meet();
        m_laptop->leave();
        m_laptop->edit(oats, Field::TodoPriority, u"low"_s);
        m_laptop->edit(gone, Field::TodoDeleted, true);
        m_desk->edit(rye, Field::TodoTitle, u"Buy spelt"_s);
        m_server.takeFrom(*m_desk);

        m_laptop->id = *sync::DeviceId::fromBytes(RecordId::random(m_laptop->random).toBytes());
        m_laptop->join();
        m_server.giveTo(*m_laptop);
        m_laptop->verifySound();
        m_laptop->shareAll();
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
            QCOMPARE(device->shown(oats, u"priority"_s).toString(), u"low"_s);
            QCOMPARE(device->title(rye), u"Buy spelt"_s);
            QCOMPARE(device->shown(rye, u"conflicts"_s).toInt(), 0);
            QCOMPARE(device->shown(gone, u"deleted"_s).toInt(), 1);
        }
        verifyAll();
    }

    /// From a backup that is older than the leave: what was shared then is not any more.
    void aRecoveredProfileHasLeftToo()
    {
        m_desk->beginSharing();
        m_laptop->beginSharing();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        const auto backup = Backups(m_laptop->profile, m_laptop->clock).make(BackupReason::ByHand);
        QVERIFY(backup);
        m_laptop->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_laptop->leave();
        m_laptop->addTodo(u"Mine"_s);
        m_laptop->port.reset();
        m_laptop->store.reset();
        QVERIFY(recoverProfileFrom(*backup, m_laptop->profile, m_laptop->clock, m_laptop->random));
        m_laptop->reopenSync();
        m_laptop->verifySound();
        QCOMPARE(m_laptop->title(oats), u"Buy rye"_s);
        QVERIFY(!m_laptop->store->isSharing());
        m_laptop->addTodo(u"Mine too"_s);
        QCOMPARE(m_laptop->logEnd().place, 0);
        QVERIFY(m_laptop->outgoing().runs.empty());
        QVERIFY(
            m_laptop
                ->must<QByteArray>([&](auto done) { m_laptop->port->kept(u"device.name"_s, done); })
                .isEmpty());
    }

    void anotherAccountGetsEverything()
    {
        m_desk->beginSharing();
        m_laptop->beginSharing();
        m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_laptop->leave();
        m_server = {};
        m_laptop->id = *sync::DeviceId::fromBytes(RecordId::random(m_laptop->random).toBytes());
        m_laptop->beginSharing();
        SyncDevice phone(3);
        phone.beginSharing();
        m_server.takeFrom(*m_laptop);
        m_server.exchange(phone);
        m_server.exchange(*m_laptop);
        QVERIFY(phone.dump().contains("Buy oats"));
        verifySame(phone, *m_laptop);
        phone.verifySound();
    }

    void aCancelledOptInChangesNothing()
    {
        m_desk->addTodo(u"Buy oats"_s);
        m_desk->join();
        const auto shared = m_desk->ask<void>([&](auto done) {
            m_desk->port->shareEverything({}, [](qint64, qint64) { return false; }, done);
        });
        QVERIFY(!shared);
        QCOMPARE(shared.error().code, ErrorCode::Cancelled);
        QVERIFY(!m_desk->store->isSharing());
        QVERIFY(m_desk->outgoing().runs.empty());
    }

    // What a removed device wrote beyond what was kept.

    void whatIsCutOffIsTakenBack()
    {
        SyncDevice phone(3);
        for (SyncDevice *device : {m_desk.get(), m_laptop.get(), &phone})
            device->beginSharing();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_server.exchange(phone);
        phone.addTodo(u"From the phone"_s);
        m_server.takeFrom(phone);
        const Incoming kept = m_server.envelopes.back();
        meet();
        const size_t before = m_server.envelopes.size();
        // Beyond: an edit that the desk gets and builds upon, and a todo that nobody else touches.
        phone.edit(oats, Field::TodoTitle, u"Stolen"_s);
        const RecordId stray = phone.addTodo(u"Stray"_s);
        m_server.takeFrom(phone);
        m_server.exchange(*m_desk);
        QCOMPARE(m_desk->title(oats), u"Stolen"_s);
        m_desk->edit(oats, Field::TodoPriority, u"low"_s);

        m_desk->cut({cutAfter(phone, kept)});
        QCOMPARE(m_desk->title(oats), u"Buy oats"_s);
        QCOMPARE(m_desk->shown(oats, u"priority"_s).toString(), u"low"_s);
        QVERIFY(m_desk->title(stray).isEmpty());
        m_desk->verifySound();
        QVERIFY(m_desk->count(u"SELECT count(*) FROM recovered WHERE settled = 0"_s) >= 2);

        // The laptop never gets what was cut off: the server does not have it any more.
        m_server.envelopes.resize(before);
        m_server.takeFrom(*m_desk);
        m_laptop->cut({cutAfter(phone, kept)});
        const auto taken = m_laptop->receive(
            {m_server.envelopes.begin() + qint64(before), m_server.envelopes.end()});
        QCOMPARE(taken.waiting, 0);
        QCOMPARE(m_laptop->shown(oats, u"priority"_s).toString(), u"low"_s);
        verifyAll();
    }

    void whatWasCutOffComesBackOnceItIsGood()
    {
        SyncDevice phone(3);
        for (SyncDevice *device : {m_desk.get(), m_laptop.get(), &phone})
            device->beginSharing();
        const RecordId oats = phone.addTodo(u"Buy oats"_s);
        m_server.exchange(phone);
        meet();
        m_desk->cut({cutAll(phone)});
        QVERIFY(m_desk->title(oats).isEmpty());
        m_desk->cut({{phone.id, {}, true}}); // it may write again
        QCOMPARE(m_desk->title(oats), u"Buy oats"_s);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM recovered WHERE settled = 0"_s), 0);
        verifyAll();
        m_desk->cut({cutAll(phone)});
        m_desk->verifySound();
        m_desk->leave(); // and not in another account
        m_desk->join();
        m_desk->cut({});
        QVERIFY(m_desk->title(oats).isEmpty());
    }

    void whatWaitsForItWaitsNoLonger()
    {
        SyncDevice phone(3);
        for (SyncDevice *device : {m_desk.get(), m_laptop.get(), &phone})
            device->beginSharing();
        meet();
        m_server.exchange(phone);
        meet();
        phone.addTodo(u"Stray"_s);
        EnvelopeLog stray;
        stray.takeFrom(phone);
        m_desk->receive(stray.envelopes);
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        const size_t before = m_server.envelopes.size();
        m_server.takeFrom(*m_desk);
        const std::vector<Incoming> later(m_server.envelopes.begin() + qint64(before),
                                          m_server.envelopes.end());
        QCOMPARE(m_laptop->receive(later).waiting, 1);
        m_laptop->cut({cutAll(phone)});
        QCOMPARE(m_laptop->title(oats), u"Buy oats"_s);
        QCOMPARE(m_laptop->count(u"SELECT count(*) FROM pending_changes"_s), 0);
        m_desk->cut({cutAll(phone)});
        verifyAll();
    }

    void whatComesAfterTheCutIsOnlyListed()
    {
        SyncDevice phone(3);
        for (SyncDevice *device : {m_desk.get(), m_laptop.get(), &phone})
            device->beginSharing();
        meet();
        m_desk->cut({cutAll(phone)});
        const auto held = m_desk->logEnd().holding;
        const RecordId stray = phone.addTodo(u"Stray"_s);
        EnvelopeLog late;
        late.takeFrom(phone);
        const auto taken = m_desk->receive(late.envelopes);
        QCOMPARE(taken.applied, 0);
        QCOMPARE(taken.waiting, 0);
        QVERIFY(m_desk->title(stray).isEmpty());
        QVERIFY(m_desk->logEnd().holding == held);
        m_desk->verifySound();
        // One click applies a value again.
        qint64 pos = 0;
        int op = 0;
        (void)m_desk->store->connection().each(u"SELECT pos, op FROM recovered ORDER BY pos, op"_s,
                                               [&](Statement &row) {
                                                   pos = row.integer(0);
                                                   op = int(row.integer(1));
                                                   return true;
                                               });
        QVERIFY(pos > 0);
        QVERIFY(m_desk->store->settleRecovered(pos, op, true));
        QCOMPARE(m_desk->title(stray), u"Stray"_s);
        QVERIFY(!m_desk->store->settleRecovered(pos, 4711, true));
        m_desk->verifySound();
    }

    void aRemovedDeviceJoinsAgainWithWhatDidNotGoOut()
    {
        m_desk->beginSharing();
        m_laptop->beginSharing();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_laptop->addTodo(u"Went out"_s);
        meet();
        const Incoming kept = *std::ranges::find_last_if(m_server.envelopes, [&](const auto &one) {
                                   return chainOfTag(one.chain).device == m_laptop->device();
                               }).begin();
        m_laptop->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        const RecordId late = m_laptop->addTodo(u"Late"_s);
        const std::vector<sync::Cut> cuts{cutAfter(*m_laptop, kept)};
        m_desk->cut(cuts);
        m_laptop->leave();
        m_laptop->id = *sync::DeviceId::fromBytes(RecordId::random(m_laptop->random).toBytes());
        m_laptop->join();
        m_laptop->cut(cuts);
        m_server.giveTo(*m_laptop);
        m_laptop->shareAll();
        meet();
        QCOMPARE(m_desk->title(oats), u"Buy rye"_s);
        QCOMPARE(m_desk->title(late), u"Late"_s);
        verifyAll();
    }
};

QTEST_GUILESS_MAIN(TestSyncSpaces)
#include "tst_sync_spaces.moc"
