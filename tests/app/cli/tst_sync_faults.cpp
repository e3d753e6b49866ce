// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three profiles that are edited apart and sync through a way that drops, delays, doubles, cuts
// short and resets: they come to agree through it, and nothing that anybody wrote is missing.
#include "synced_profiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_keychain = std::make_unique<SessionKeychain>(); }
    void cleanupTestCase() { m_keychain.reset(); }

    void whatIsMissingIsNoticed()
    {
        const Heads none;
        const Heads first{.values = {{u"todo title a.1"_s, "one"}}, .todos = {}};
        const Heads second{.values = {{u"todo title a.2"_s, "two"}}, .todos = {}};
        const Heads altered{.values = {{u"todo title a.1"_s, "other"}}, .todos = {}};
        CommittedValues committed;
        committed.note(none, first);
        QCOMPARE(committed.missingFrom(first), QString());
        for (const Heads &lacking : {none, second, altered})
            QVERIFY(committed.missingFrom(lacking).contains(u"a.1"_s));
        committed.note(first, second); // by an edit that saw it
        QCOMPARE(committed.missingFrom(second), QString());
        QVERIFY(committed.missingFrom(none).contains(u"a.2"_s));
    }

    void aBadWayLosesNothing()
    {
        constexpr int editsBetween = 3;
        const int times = qEnvironmentVariable("SENNIGHT_ROUNDS", u"4"_s).toInt();
        SyncedProfiles profiles(3, seedOfRun(4));
        profiles.proxy.setFaultPercent(18);
        for (int time = 0; time < times; ++time) {
            for (size_t i = 0; i < profiles.size(); ++i) {
                for (int edit = 0; edit < editsBetween; ++edit)
                    profiles.edit(i);
            }
            (void)profiles.syncAll(); // which may well fail
        }
        QCOMPARE(profiles.whatIsWrong(), QString());
        QVERIFY(profiles.committed.count() > 20);
        for (const WireFault fault :
             {WireFault::DropRequest, WireFault::DropReply, WireFault::Delay, WireFault::Duplicate,
              WireFault::Truncate, WireFault::Reset})
            QVERIFY2(profiles.proxy.met(fault) > 0, "another seed is wanted");
        qInfo("%d exchanges, %d without a fault", profiles.proxy.exchanges(),
              profiles.proxy.met(WireFault::None));
    }

private:
    std::unique_ptr<SessionKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_sync_faults.moc"
