// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that has no room for a whole profile: under the profile's name there is a whole one, or
// none.
#include "store/recovery.h"
#include "store/store.h"
#include "support/small_disk.h"
#include "support/whole_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace sennight;
using namespace sennight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 november2026 = 1'794'398'400'000;
constexpr qint64 kib = 1024;
constexpr qint64 diskBytes = 16 * 1024 * kib;
constexpr qint64 roomBetweenTries = 40 * kib;
constexpr qint64 pageBytes = 4096;

} // namespace

class TestStoreFullDisk : public QObject
{
    Q_OBJECT

    FixedClock m_clock{november2026};
    SeededRandom m_random{7};

    auto open(const Profile &profile)
    {
        return Store::open(profile, m_clock, m_random, {.deviceName = u"desk"_s});
    }
    Result<Committed> add(Store &store, const QString &title)
    {
        return store.commit(
            {.edits = {{RecordId::random(m_random), Field::TodoTitle, title},
                       {RecordId::random(m_random), Field::ProjectTitle, QString(900, u'n')}}});
    }
    static QStringList filesIn(const Profile &profile)
    {
        return QDir(profile.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    static bool isForWantOfRoom(ErrorCode code)
    {
        return code == ErrorCode::DiskFull || code == ErrorCode::Io; // see SmallDisk
    }

private Q_SLOTS:
    void aNewProfileIsWholeOrNotThere()
    {
        int failures = 0;
        bool isMade = false;
        for (qint64 room = 0; !isMade; room += roomBetweenTries) {
            SmallDisk disk(diskBytes);
            const Profile profile(disk.folder() + u"/p"_s);
            QVERIFY(profile.prepare());
            disk.fill(room);
            if (const auto store = open(profile); !store) {
                ++failures;
                QVERIFY(isForWantOfRoom(store.error().code));
            } else {
                isMade = true;
            }
            const QStringList left = filesIn(profile);
            QVERIFY2(left.isEmpty() || left.contains(u"sennight.db"_s),
                     qPrintable(left.join(u' ')));
            disk.makeRoom();
            {
                const auto store = open(profile);
                QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
                QVERIFY(add(**store, u"Afterwards"_s));
            }
            QCOMPARE(filesIn(profile), QStringList{u"sennight.db"_s});
            const auto report = checkProfile(profile, m_clock, m_random);
            QVERIFY(report && report->isClean());
        }
        QVERIFY(failures > 4);
    }

    void whatAKilledMakerLeftGoesAway()
    {
        SmallDisk disk(diskBytes);
        const Profile profile(disk.folder() + u"/p"_s);
        QVERIFY(QDir().mkpath(profile.directory() + u"/new-1"_s));
        overwrite(profile.directory() + u"/new-1/sennight.db"_s, QByteArray(pageBytes, 'x'));
        QVERIFY(open(profile));
        QCOMPARE(filesIn(profile), QStringList{u"sennight.db"_s});
    }

    void aRepairIsWholeOrChangesNothing()
    {
        constexpr int todos = 60;
        SmallDisk disk(diskBytes);
        const Profile sound(disk.folder() + u"/sound"_s);
        qint64 pageOfTheLog = 0;
        {
            const auto store = open(sound);
            QVERIFY(store);
            for (int i = 0; i < todos; ++i)
                QVERIFY(add(**store, u"Todo %1"_s.arg(i)));
        }
        QByteArray bytes = contentOf(sound.database());
        pageOfTheLog = bytes.size() / pageBytes - 2;
        bytes.replace(pageOfTheLog * pageBytes, pageBytes, QByteArray(pageBytes, '\x5a'));

        int failures = 0;
        bool isRepaired = false;
        for (qint64 room = 64 * kib; !isRepaired; room += 8 * roomBetweenTries) {
            const Profile profile(disk.folder() + u"/%1"_s.arg(room));
            QVERIFY(profile.prepare());
            overwrite(profile.database(), bytes);
            disk.fill(room);
            const auto report = repairProfile(profile, m_clock, m_random);
            isRepaired = report.has_value();
            if (!report) {
                ++failures;
                QVERIFY(isForWantOfRoom(report.error().code));
                QCOMPARE(contentOf(profile.database()), bytes);
            }
            disk.makeRoom();
            const auto again = repairProfile(profile, m_clock, m_random);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            QVERIFY(checkProfile(profile, m_clock, m_random)->isClean());
            QVERIFY(QDir(profile.directory()).removeRecursively());
        }
        QVERIFY(failures > 1);
    }
};

int main(int argc, char **argv)
{
    SmallDisk::prepare();
    const QCoreApplication application(argc, argv);
    TestStoreFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_full_disk.moc"
