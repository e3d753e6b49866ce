// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Yesterday's server database and yesterday's profile are put back, and a profile is copied to a
// second machine: all agree afterwards, and nothing that was committed is missing.
#include "synced_profiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSyncRestores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_keychain = std::make_unique<SessionKeychain>(); }
    void cleanupTestCase() { m_keychain.reset(); }

    /// Put back, and `new-epoch` said besides: the server notices the file by itself.
    void yesterdaysServer()
    {
        SyncedProfiles profiles(3, seedOfRun(21));
        editAndSync(profiles);
        QCOMPARE(profiles.server->stop(), 0);
        const QTemporaryDir yesterday;
        QVERIFY(copyFolder(profiles.serverFolder(), yesterday.path()));
        QVERIFY(profiles.startServer());
        // Today: what two have exchanged, what one has only sent, and what has not been sent.
        editAndSync(profiles);
        profiles.edit(2);
        QCOMPARE(profiles.sync(2), 0);
        profiles.edit(1);

        QCOMPARE(profiles.server->stop(), 0);
        QVERIFY(QDir(profiles.serverFolder()).removeRecursively());
        QVERIFY(copyFolder(yesterday.path(), profiles.serverFolder()));
        QVERIFY(profiles.server->command({u"new-epoch"_s}).contains("new epoch"));
        QVERIFY(profiles.startServer());
        profiles.edit(0);
        QCOMPARE(profiles.whatIsWrong(), QString());

        const size_t fresh = profiles.join(); // everything is at the server again
        QCOMPARE(profiles.whatIsWrong(), QString());
        QVERIFY(!profiles.heads(fresh).todos.isEmpty());
    }

    void yesterdaysProfile()
    {
        SyncedProfiles profiles(2, seedOfRun(22));
        editAndSync(profiles);
        const QTemporaryDir yesterday;
        const QString profile = profiles.at(0).folder() + u"/p"_s;
        QVERIFY(copyFolder(profile, yesterday.path()));
        editAndSync(profiles);
        profiles.edit(1);

        QVERIFY(QDir(profile).removeRecursively());
        QVERIFY(copyFolder(yesterday.path(), profile));
        // It writes before it hears that it has written with these numbers already.
        profiles.edit(0);
        profiles.edit(0);
        QCOMPARE(profiles.whatIsWrong(), QString());
        editAndSync(profiles);
        QCOMPARE(profiles.whatIsWrong(), QString());
    }

    /// With the same keys, as when a whole disk is cloned.
    void aProfileOnASecondMachine()
    {
        SyncedProfiles profiles(2, seedOfRun(23));
        editAndSync(profiles);
        profiles.edit(0); // not sent when it is copied
        const size_t clone = profiles.copy(0);
        for (int time = 0; time < 2; ++time) {
            for (const size_t each : {size_t{0}, clone, size_t{1}, clone})
                profiles.edit(each);
            QCOMPARE(profiles.sync(clone), 0);
            profiles.edit(0);
        }
        QCOMPARE(profiles.whatIsWrong(), QString());
        for (const size_t each : {clone, size_t{0}})
            profiles.edit(each);
        QCOMPARE(profiles.whatIsWrong(), QString());
    }

private:
    static void editAndSync(SyncedProfiles &profiles)
    {
        for (size_t i = 0; i < profiles.size(); ++i) {
            profiles.edit(i);
            profiles.edit(i);
        }
        QCOMPARE(profiles.agree(), QString());
    }

    std::unique_ptr<SessionKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSyncRestores)
#include "tst_sync_restores.moc"
