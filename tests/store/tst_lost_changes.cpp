// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What damage took from a log comes again from elsewhere, after what names it; and what a server
// that was put back lost is given to it again.
#include "store/recovery.h"
#include "store/sync_fixture.h"
#include "support/whole_files.h"

using namespace sennight;
using namespace sennight::test;

namespace {

/// Two devices that took turns on the same todos; all of it is at the server and on both.
struct Turns
{
    Turns()
    {
        for (SyncDevice *device : {&desk, &laptop}) {
            device->beginSharing();
            server.exchange(*device);
        }
        oats = desk.addTodo(u"Buy oats"_s);
        rye = desk.addTodo(u"Buy rye"_s);
        meet();
        desk.edit(oats, Field::TodoTitle, u"Buy barley"_s);
        desk.edit(oats, Field::TodoDescription, u"one\ntwo\nthree\n"_s);
        desk.edit(rye, Field::TodoPriority, u"low"_s);
        meet();
        laptop.edit(oats, Field::TodoTitle, u"Buy millet"_s);
        laptop.edit(oats, Field::TodoDescription, u"one\ntwo\nthree\nfour\n"_s);
        laptop.edit(rye, Field::TodoDeleted, true);
        meet();
        desk.edit(oats, Field::TodoDescription, u"zero\none\ntwo\nthree\nfour\n"_s);
        meet();
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            server.exchange(desk);
            server.exchange(laptop);
        }
    }
    /// Of the laptop's file, which is then made whole as far as can be.
    void lose(qint64 pos)
    {
        QVERIFY(laptop.store->connection().run(
            u"UPDATE changes SET bytes = x'0102' WHERE pos = ?"_s, pos));
        laptop.port.reset();
        laptop.store.reset();
        const auto report = repairProfile(laptop.profile, laptop.clock, laptop.random);
        QVERIFY(report);
        QCOMPARE(report->lostChanges, 1);
        laptop.reopenSync();
    }
    void verify()
    {
        for (SyncDevice *device : {&desk, &laptop}) {
            QCOMPARE(device->title(oats), u"Buy millet"_s);
            QCOMPARE(device->shown(oats, u"description"_s).toString(),
                     u"zero\none\ntwo\nthree\nfour\n"_s);
            QCOMPARE(device->shown(oats, u"conflicts"_s).toInt(), 0);
            QCOMPARE(device->shown(rye, u"deleted"_s).toInt(), 1);
            device->verifySound();
        }
        verifySame(desk, laptop);
    }

    SyncDevice desk{1};
    SyncDevice laptop{2};
    EnvelopeLog server;
    RecordId oats;
    RecordId rye;
};

} // namespace

class TestLostChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachComesBackToItsPlace()
    {
        Turns whole;
        whole.verify();
        const qint64 end = whole.laptop.count(u"SELECT max(pos) FROM changes"_s);
        QVERIFY(end >= 9);
        for (qint64 pos = 1; pos <= end; ++pos) {
            Turns turns;
            turns.lose(pos);
            turns.meet();
            turns.verify();
            if (QTest::currentTestFailed())
                qInfo("lost was change %lld", static_cast<long long>(pos));
            // The damage is forgotten, the order in the log is not.
            QVERIFY(repairProfile(turns.laptop.profile, turns.laptop.clock, turns.laptop.random));
            turns.verify();
        }
    }

    /// It stands in a chain that began after the backup, and that no server knows.
    void whatDidNotGoOutGoesOutAfterARecovery()
    {
        SyncDevice desk(1);
        EnvelopeLog server;
        desk.beginSharing();
        desk.addTodo(u"Sent"_s);
        server.exchange(desk);
        QVERIFY(Backups(desk.profile, desk.clock).make(BackupReason::Daily));
        desk.port.reset();
        desk.store.reset();
        const QString file = desk.profile.database();
        QVERIFY(QFile::copy(file, file + u".moved"_s));
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".moved"_s, file));
        desk.reopenSync();
        desk.addTodo(u"Never sent"_s);
        QVERIFY(desk.store->checkpoint());
        const qint64 page =
            desk.count(u"SELECT rootpage FROM sqlite_schema WHERE name = 'todos'"_s) - 1;
        desk.port.reset();
        desk.store.reset();
        QByteArray bytes = contentOf(file);
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        overwrite(file, bytes);
        const auto recovery = recoverProfile(desk.profile, desk.clock, desk.random);
        QVERIFY(recovery);
        QVERIFY(!recovery->backupId.isEmpty());
        desk.reopenSync();
        desk.must<void>([&](auto done) { desk.port->compare(u"cloud"_s, server.ends(), done); });
        QVERIFY(EnvelopeLog::contains(desk.outgoing(), "Never sent"));
    }

    /// It may be of another branch of the chain, on which nothing of this one goes on.
    void besideAnEndThatIsNotKnownNothingIsGiven()
    {
        Turns turns;
        auto ends = turns.server.ends();
        turns.laptop.edit(turns.oats, Field::TodoPriority, u"low"_s);
        turns.meet();
        const auto lacked = [&] {
            return turns.desk
                .must<std::vector<QByteArray>>(
                    [&](auto done) { turns.desk.port->lackedEnvelopes(ends, 1'000'000, done); })
                .size();
        };
        QCOMPARE(lacked(), size_t(1));
        const auto ofLaptop = std::ranges::find_if(ends, [&](const sync::ChainEnd &end) {
            return chainOfTag(end.chain).device == turns.laptop.device();
        });
        QVERIFY(ofLaptop != ends.end());
        ofLaptop->id = {};
        QCOMPARE(lacked(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestLostChanges)
#include "tst_lost_changes.moc"
