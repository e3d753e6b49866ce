// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The live line, which tells of news and breaks off at times.

#include "two_devices.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

class TestCloudLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLiveLineTellsOfNews()
    {
        TwoDevices two;
        QVERIFY(two.heal());
        two.world.scheduler.pass(std::chrono::seconds(1));
        const int before = two.ben.events.more;
        two.anna.write(1, u"news"_s);
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
        two.world.scheduler.pass(std::chrono::seconds(1));
        QCOMPARE(two.ben.events.more, before + 1);
        QCOMPARE(two.ben.round().received, 1);
        two.world.scheduler.pass(std::chrono::seconds(1));
        QCOMPARE(two.anna.events.more, 0); // its own edit is no news
    }

    /// However short it held: nobody knows any more whether this device is up to date.
    void aLineThatBreaksOffIsAReasonToLook()
    {
        CloudPair two;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(two.ben.round().end, RoundEnd::Done);
            two.world.scheduler.pass(std::chrono::seconds(20));
            two.ben.events.more = 0;
            two.world.network.isUp = false;
            two.world.network.hangUp();
            two.world.scheduler.pass(std::chrono::seconds(1));
            QCOMPARE(two.ben.events.more, 1);
            QCOMPARE(two.ben.round().end, RoundEnd::Unreachable);
            two.world.network.isUp = true;
        }
    }

    void whoMayNotWriteHearsOfNewsAllTheSame()
    {
        CloudPair two;
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
        QCOMPARE(two.anna.word<void>([&](auto done) {
            two.anna.account->changeLevel(two.ben.id(), Level::ReadOnly, done);
        }),
                 u"done"_s);
        two.ben.write(1, u"stays there"_s);
        QCOMPARE(two.ben.round().end, RoundEnd::ReadOnly);
        two.world.scheduler.pass(std::chrono::seconds(1));
        two.ben.events.more = 0;
        two.anna.write(2, u"news"_s);
        QCOMPARE(two.anna.round().end, RoundEnd::Done);
        two.world.scheduler.pass(std::chrono::seconds(1));
        QCOMPARE(two.ben.events.more, 1);
    }

    void linesThatAlwaysBreakOffAreTriedEverMoreSeldom()
    {
        CloudPair two;
        int rounds = 0;
        // As the engine has it, which asks again for each news.
        const auto live = [&](std::chrono::minutes span) {
            for (int second = 0; second < std::chrono::seconds(span).count(); ++second) {
                two.world.scheduler.pass(std::chrono::seconds(1));
                if (std::exchange(two.ben.events.more, 0) == 0)
                    continue;
                ++rounds;
                QCOMPARE(two.ben.round().end, RoundEnd::Done);
                two.world.network.hangUp();
            }
        };
        QCOMPARE(two.ben.round().end, RoundEnd::Done);
        two.world.network.hangUp();
        live(std::chrono::minutes(20));
        QCOMPARE(rounds, 4);
        QCOMPARE(two.ben.round().end, RoundEnd::Done); // a poll opens one that holds
        live(std::chrono::minutes(2));
        two.world.network.hangUp();
        live(std::chrono::minutes(20));
        QCOMPARE(rounds, 4 + 5); // at once, and then as before
    }
};

QTEST_GUILESS_MAIN(TestCloudLive)
#include "tst_cloud_live.moc"
