// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clock that is wrong by a year, of a client or of the server, ahead or behind, and right again:
// all agree, nothing that was committed is missing, and an edit that saw another one wins.
#include "synced_profiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSyncClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_keychain = std::make_unique<SessionKeychain>(); }
    void cleanupTestCase() { m_keychain.reset(); }

    void aClientsClock_data()
    {
        QTest::addColumn<QDate>("wrong");
        QTest::newRow("a year ahead") << QDate(2027, 11, 11);
        QTest::newRow("a year behind") << QDate(2025, 11, 11);
    }
    void aClientsClock()
    {
        QFETCH(const QDate, wrong);
        SyncedProfiles profiles(2, seedOfRun(51));
        const QString todo = profiles.at(0).add(u"Seen by both"_s);
        editBoth(profiles);
        QCOMPARE(profiles.agree(), QString());

        profiles.setDay(0, wrong);
        editBoth(profiles);
        QCOMPARE(profiles.agree(), QString());
        rename(profiles, 0, todo, u"Written with a wrong clock"_s);
        QCOMPARE(profiles.agree(), QString());
        rename(profiles, 1, todo, u"Written after that"_s);
        QCOMPARE(profiles.agree(), QString());
        QCOMPARE(titleOf(profiles, 0, todo), u"Written after that"_s);

        profiles.setDay(0, QDate(2026, 11, 12));
        editBoth(profiles);
        QCOMPARE(profiles.agree(), QString());
        rename(profiles, 0, todo, u"Written with a right clock"_s);
        QCOMPARE(profiles.whatIsWrong(), QString());
        QCOMPARE(titleOf(profiles, 1, todo), u"Written with a right clock"_s);
    }

    void theServersClock_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::newRow("a year ahead") << qint64{365};
        QTest::newRow("a year behind") << qint64{-365};
    }
    void theServersClock()
    {
        QFETCH(const qint64, days);
        SyncedProfiles profiles(2, seedOfRun(52));
        editBoth(profiles);
        QCOMPARE(profiles.agree(), QString());
        const QDateTime wrong = QDateTime::currentDateTimeUtc().addDays(days);
        QVERIFY(profiles.replaceServer({u"--now"_s, wrong.toString(Qt::ISODate)}));
        editBoth(profiles);
        QCOMPARE(profiles.whatIsWrong(), QString());
        (void)profiles.join();
        QVERIFY(profiles.replaceServer({}));
        editBoth(profiles);
        QCOMPARE(profiles.whatIsWrong(), QString());
    }

private:
    static void editBoth(SyncedProfiles &profiles)
    {
        for (const size_t each : {0, 1, 1, 0})
            profiles.edit(each);
    }
    static void rename(SyncedProfiles &profiles, size_t profile, const QString &todo,
                       const QString &title)
    {
        const Heads before = profiles.heads(profile);
        (void)profiles.at(profile).run({u"restore"_s, todo}); // the dice may have deleted it
        QCOMPARE(profiles.at(profile).run({u"edit"_s, todo, u"title="_s + title}).exit, 0);
        profiles.committed.note(before, profiles.heads(profile));
    }
    static QString titleOf(SyncedProfiles &profiles, size_t profile, const QString &todo)
    {
        return profiles.at(profile).show(todo)[u"title"_s].toString();
    }

    std::unique_ptr<SessionKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSyncClocks)
#include "tst_sync_clocks.moc"
