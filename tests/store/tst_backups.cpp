// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: how they are made, found again, checked and let go of.
#include "store/backups.h"
#include "store/migrations_p.h"
#include "store/schema.h"
#include "store_fixture.h"
#include "support/whole_files.h"

#include <QDir>

#include <set>

using namespace sennight;
using namespace sennight::test;
using enum BackupReason;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

Backup backupAt(qint64 ms, Backup::State state = Backup::State::Sound)
{
    Backup backup = *backupFromId(backupId(ms, Daily, 1));
    backup.state = state;
    return backup;
}

std::set<QString> idsOf(const std::vector<Backup> &backups)
{
    std::set<QString> ids;
    for (const Backup &backup : backups)
        ids.insert(backup.id);
    return ids;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<Device> m_desk;

    [[nodiscard]] Backups backups() const { return {m_desk->profile, m_desk->clock}; }
    [[nodiscard]] QString folder() const { return m_desk->profile.backups(); }
    [[nodiscard]] Result<CheckReport> verify(const Backup &backup) const
    {
        return backups().verify(backup, m_desk->random);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Device>();
        m_desk->addTodo(u"Order samples"_s);
    }

    void namesHoldInstantAndReason_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("daily") << u"2026-11-11T094100Z-daily"_s << true;
        QTest::newRow("second of a second") << u"2026-11-11T094100Z-by-hand-2"_s << true;
        QTest::newRow("first is not numbered") << u"2026-11-11T094100Z-by-hand-1"_s << false;
        QTest::newRow("zero") << u"2026-11-11T094100Z-daily-0"_s << false;
        QTest::newRow("a word behind") << u"2026-11-11T094100Z-daily-mine"_s << false;
        QTest::newRow("another reason") << u"2026-11-11T094100Z-weekly"_s << false;
        QTest::newRow("no instant") << u"2026-13-11T094100Z-daily"_s << false;
        QTest::newRow("someone's own") << u"copy of sennight"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void namesHoldInstantAndReason()
    {
        QFETCH(QString, id);
        QFETCH(bool, isOne);
        const auto backup = backupFromId(id);
        QCOMPARE(backup.has_value(), isOne);
        if (backup)
            QCOMPARE(backupId(backup->madeMs, backup->reason, backup->number), id);
    }

    void aBackupIsAWholeProfileOfItsOwn()
    {
        const auto made = backups().make(ByHand);
        QVERIFY(made);
        QCOMPARE(made->state, Backup::State::Sound);
        QCOMPARE(made->madeMs, m_desk->clock.nowMs());
        QCOMPARE(made->bytes, QFileInfo(made->path).size());
        QCOMPARE(QFileInfo(made->path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(contentOf(made->path).sliced(18, 2), QByteArray("\1\1")); // no WAL beside it
        const Profile copied(m_desk->directory.filePath(u"copied"_s));
        QVERIFY(copied.prepare());
        QVERIFY(QFile::copy(made->path, copied.database()));
        const auto store = Store::open(copied, m_desk->clock, m_desk->random);
        QVERIFY(store);
        QCOMPARE((*store)->connection().scalar(u"SELECT title FROM todos"_s)->toString(),
                 u"Order samples"_s);
        QCOMPARE(verify(*made)->problems, 0);
        QCOMPARE(QDir(folder()).entryList({u"*.db*"_s, u"*.partial*"_s}, QDir::Files).size(), 1);
    }

    void severalInOneSecond()
    {
        const auto first = backups().make(ByHand);
        const auto second = backups().make(ByHand);
        QVERIFY(first && second);
        QCOMPARE(second->id, first->id + u"-2"_s);
        const auto listed = backups().list();
        QCOMPARE(listed.size(), size_t(2));
        QCOMPARE(listed.front().id, second->id);
        QCOMPARE(backups().find(first->id)->id, first->id);
        QCOMPARE(backups().find(first->id.chopped(1)).error().code, ErrorCode::Ambiguous);
        QCOMPARE(backups().find(u"2031"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(backups().find(QString()).error().code, ErrorCode::NotFound);
    }

    void itHoldsOneMomentWhileOthersWrite()
    {
        m_desk->addTodo(QString(1500, u'x'));
        bool wroteMeanwhile = false;
        const auto made = backups().make(ByHand, [&](qint64, qint64) {
            if (!wroteMeanwhile)
                m_desk->addTodo(u"Meanwhile"_s);
            wroteMeanwhile = true;
            return true;
        });
        QVERIFY(made);
        QVERIFY(wroteMeanwhile);
        QVERIFY(verify(*made)->isClean());
        const auto copy = Connection::open(made->path, Connection::Access::ReadOnly);
        QCOMPARE((*copy)->scalar(u"SELECT count(*) FROM todos"_s)->toInt(), 2);
    }

    void cancelledLeavesNothing()
    {
        QCOMPARE(backups().make(ByHand, [](qint64, qint64) { return false; }).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
        QVERIFY(backups().make(ByHand));
    }

    void whatAKilledMakerLeftIsRemoved()
    {
        QVERIFY(QDir().mkpath(folder()));
        overwrite(folder() + u"/2026-11-10T094100Z-daily.partial"_s, "half");
        overwrite(folder() + u"/2026-11-10T094100Z-daily.partial-journal"_s, "half");
        overwrite(folder() + u"/mine.db"_s, "not yours");
        QVERIFY(backups().make(Daily));
        QVERIFY(QDir(folder()).entryList({u"*.partial*"_s}).isEmpty());
        QCOMPARE(contentOf(folder() + u"/mine.db"_s), "not yours");
        QCOMPARE(backups().list().size(), size_t(1));
    }

    void checkingFindsAFlippedByte_data()
    {
        QTest::addColumn<double>("place");
        for (const double place : {0.0, 0.1, 0.35, 0.6, 0.85, 0.999})
            QTest::addRow("at %.1f %%", place * 100) << place;
    }
    void checkingFindsAFlippedByte()
    {
        QFETCH(double, place);
        const auto made = backups().make(ByHand);
        QByteArray bytes = contentOf(made->path);
        const auto at = static_cast<qsizetype>(place * static_cast<double>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        overwrite(made->path, bytes);
        QVERIFY(!verify(*made)->isClean());
        QCOMPARE(backups().list().front().state, Backup::State::Damaged);
        // Also when the same is asked again.
        QVERIFY(!verify(*made)->isClean());
    }

    void checkingFindsACutFile()
    {
        const auto made = backups().make(ByHand);
        overwrite(made->path, contentOf(made->path).chopped(4096));
        QCOMPARE(backups().list().front().state, Backup::State::Unchecked);
        QVERIFY(!verify(*made)->isClean());
        overwrite(made->path, {});
        QVERIFY(!verify(*made)->isClean());
        QCOMPARE(backups().list().front().state, Backup::State::Damaged);
    }

    void whatIsNoProfileIsNoSoundBackup()
    {
        const auto made = backups().make(ByHand);
        QFile::remove(folder() + u"/checked.json"_s);
        overwrite(made->path, {});
        QVERIFY(!verify(*made)->isClean());
        QCOMPARE(backups().list().front().state, Backup::State::Damaged);
    }

    void withoutTheRecordOfItsHashABackupIsCheckedInFull()
    {
        const auto made = backups().make(ByHand);
        overwrite(folder() + u"/checked.json"_s, "{ no json");
        QCOMPARE(backups().list().front().state, Backup::State::Unchecked);
        QVERIFY(verify(*made)->isClean());
        QCOMPARE(backups().list().front().state, Backup::State::Sound);
    }

    void aDamagedProfileGivesNoBackup()
    {
        m_desk->store.reset();
        QByteArray bytes = contentOf(m_desk->profile.database());
        bytes.replace(4096 * 5, 4096, QByteArray(4096, '\x5a'));
        overwrite(m_desk->profile.database(), bytes);
        QCOMPARE(backups().make(Daily).error().code, ErrorCode::Damaged);
        QVERIFY(backups().list().empty());
        QCOMPARE(contentOf(m_desk->profile.database()), bytes);
    }

    void theDailyOneIsMadeOnceADay()
    {
        QVERIFY(backups().make(ByHand));
        const auto first = backups().makeDaily();
        QVERIFY(first && *first);
        QCOMPARE((*first)->reason, Daily);
        m_desk->clock.set(m_desk->clock.nowMs() + hourMs);
        QVERIFY(backups().makeDaily() && !*backups().makeDaily());
        m_desk->clock.set(m_desk->clock.nowMs() + dayMs);
        QVERIFY(*backups().makeDaily());
        // The clock is set back by a year: that day has none yet.
        m_desk->clock.set(m_desk->clock.nowMs() - 365 * dayMs);
        QVERIFY(*backups().makeDaily());
        QCOMPARE(backups().list().size(), size_t(4));
    }

    void theNewestThirtyAndOneADayStay()
    {
        std::vector<Backup> all;
        qint64 now = november2026;
        for (int day = 0; day < 60; ++day) {
            for (int hour = 8; hour < 12; ++hour) {
                now = november2026 + day * dayMs + hour * hourMs;
                all.push_back(backupAt(now));
                const auto gone = idsOf(superfluousBackups(all, now, QTimeZone::utc()));
                std::erase_if(all, [&](const Backup &b) { return gone.contains(b.id); });
                QVERIFY(!gone.contains(backupId(now, Daily, 1)));
            }
        }
        // The last 30 reach back into the eighth day; 13 more days keep their last one.
        QCOMPARE(all.size(), size_t(30 + 13));
        std::set<QDate> days;
        for (const Backup &backup : all)
            days.insert(QDateTime::fromMSecsSinceEpoch(backup.madeMs, QTimeZone::utc()).date());
        QCOMPARE(days.size(), size_t(21));
        QCOMPARE(all.front().madeMs, november2026 + 39 * dayMs + 11 * hourMs);
    }

    void aDayEndsWhereThePersonIs()
    {
        std::vector<Backup> all;
        for (int hour = 0; hour < 40; ++hour)
            all.push_back(backupAt(november2026 + hour * hourMs));
        const auto gone = [&](const char *zone) {
            return superfluousBackups(all, november2026 + 100 * dayMs, QTimeZone(zone)).size();
        };
        QCOMPARE(gone("UTC"), size_t(10));
        QCOMPARE(gone("Pacific/Auckland"), size_t(10));
    }

    void aClockSetBackCostsNothing()
    {
        std::vector<Backup> all;
        for (int i = 0; i < 40; ++i)
            all.push_back(backupAt(november2026 + i * dayMs));
        const qint64 wrongNow = november2026 - 300 * dayMs;
        all.push_back(backupAt(wrongNow));
        QVERIFY(superfluousBackups(all, wrongNow, QTimeZone::utc()).empty());
        // Set right again, the usual rules hold.
        const auto gone = superfluousBackups(all, november2026 + 40 * dayMs, QTimeZone::utc());
        QCOMPARE(gone.size(), size_t(11));
        QCOMPARE(gone.back().madeMs, wrongNow);
    }

    void aClockFarAheadCostsNothing()
    {
        std::vector<Backup> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(backupAt(november2026 + i * dayMs));
        QVERIFY(superfluousBackups(all, november2026 + 5000 * dayMs, QTimeZone::utc()).empty());
    }

    void theOnlySoundOneStays()
    {
        std::vector<Backup> all{backupAt(november2026)};
        for (int i = 1; i < 60; ++i)
            all.push_back(backupAt(november2026 + i * hourMs, Backup::State::Damaged));
        const auto gone =
            idsOf(superfluousBackups(all, november2026 + 9 * dayMs, QTimeZone::utc()));
        QVERIFY(!gone.empty());
        QVERIFY(!gone.contains(all.front().id));
    }

    void makingOneLetsGoOfOldOnes()
    {
        for (int i = 0; i < 33; ++i) {
            m_desk->clock.set(m_desk->clock.nowMs() + 60'000);
            QVERIFY(backups().make(ByHand));
        }
        QCOMPARE(backups().list().size(), size_t(30));
        QCOMPARE(QDir(folder()).entryList({u"*.db"_s}).size(), 30);
        QCOMPARE(backups().list().front().madeMs, m_desk->clock.nowMs());
    }

    void withoutRoomNothingIsImported()
    {
        overwrite(folder(), "a file in the way");
        const auto id = m_desk->newId();
        const auto refused = m_desk->store->commit(
            {.kind = ActionKind::Import, .edits = {{id, Field::TodoTitle, u"Imported"_s}}});
        QVERIFY(!refused);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM todos"_s), 1);
    }

    void anImportIsBackedUpFirst()
    {
        const auto id = m_desk->newId();
        m_desk->commit(
            {.kind = ActionKind::Import, .edits = {{id, Field::TodoTitle, u"Imported"_s}}});
        const auto listed = backups().list();
        QCOMPARE(listed.size(), size_t(1));
        QCOMPARE(listed.front().reason, BeforeImport);
        const auto copy = Connection::open(listed.front().path, Connection::Access::ReadOnly);
        QCOMPARE((*copy)->scalar(u"SELECT count(*) FROM todos"_s)->toInt(), 1);
    }

    void theFirstImportHasNothingToBackUp()
    {
        Device fresh(7);
        fresh.commit({.kind = ActionKind::Import,
                      .edits = {{fresh.newId(), Field::TodoTitle, u"Imported"_s}}});
        QVERIFY(Backups(fresh.profile, fresh.clock).list().empty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
