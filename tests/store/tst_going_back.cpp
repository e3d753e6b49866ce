// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Restoring a backup: everything is as it was then, nothing is lost, the profile stays sound.
#include "store/backups.h"
#include "store/check.h"
#include "store/going_back_p.h"
#include "store_fixture.h"

#include <QDir>

using namespace sennight;
using namespace sennight::test;
using enum BackupReason;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

class TestGoingBack : public QObject
{
    Q_OBJECT

    std::unique_ptr<Device> m_desk;
    RecordId m_kept;
    RecordId m_gone;

    [[nodiscard]] Backups backups() const { return {m_desk->profile, m_desk->clock}; }
    [[nodiscard]] Backup made() const
    {
        const auto backup = backups().make(ByHand);
        if (!backup)
            qFatal("%s", qPrintable(backup.error().detail));
        return *backup;
    }
    [[nodiscard]] Result<WayBack> goBack(const Backup &backup,
                                         std::optional<qint64> atMs = {}) const
    {
        return m_desk->store->goBackTo({backup.path, atMs, u"then"_s});
    }
    /// Titles of the todos that are not deleted.
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        const auto read = m_desk->store->connection().each(
            u"SELECT title FROM todos WHERE deleted = 0 ORDER BY 1"_s, [&](Statement &row) {
                found << row.text(0);
                return true;
            });
        return read ? found : QStringList{u"error"_s};
    }
    void mustBeSound() const
    {
        m_desk->index();
        const auto report = checkProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(report);
        QVERIFY2(report->isClean(),
                 report->findings.empty() ? "" : qPrintable(report->findings.front().detail));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Device>();
        m_kept = m_desk->addTodo(u"Order samples"_s);
        m_gone = m_desk->addTodo(u"Call the quarry"_s);
        m_desk->edit(m_kept, Field::TodoTags, u"river"_s, u"river"_s);
        m_desk->edit(m_kept, Field::TodoDescription, u"Two of each"_s);
        m_desk->edit(m_kept, Field::TodoEstimate, qint64(90));
    }

    void everythingIsAsItWas()
    {
        const Backup backup = made();
        m_desk->edit(m_kept, Field::TodoTitle, u"Another title"_s);
        m_desk->edit(m_kept, Field::TodoTags, Value(), u"river"_s);
        m_desk->edit(m_kept, Field::TodoTags, u"sea"_s, u"sea"_s);
        m_desk->edit(m_kept, Field::TodoDescription, u"Three of each\nand more"_s);
        m_desk->edit(m_kept, Field::TodoEstimate, Value());
        m_desk->edit(m_kept, Field::TodoPriority, u"high"_s);
        m_desk->edit(m_gone, Field::TodoDeleted, true);
        m_desk->addTodo(u"Written since"_s);

        const auto way = goBack(backup);
        QVERIFY2(way, way ? "" : qPrintable(way.error().detail));
        QCOMPARE(titles(), QStringList({u"Call the quarry"_s, u"Order samples"_s}));
        QCOMPARE(m_desk->elements(m_kept, Field::TodoTags), QStringList{u"river"_s});
        QCOMPARE(m_desk->shown(m_kept, u"description"_s).toString(), u"Two of each"_s);
        QCOMPARE(m_desk->shown(m_kept, u"estimate_minutes"_s).toInt(), 90);
        QVERIFY(m_desk->shown(m_kept, u"priority"_s).isNull());
        mustBeSound();
    }

    void whatWasWrittenSinceIsKept()
    {
        const Backup backup = made();
        const RecordId since = m_desk->addTodo(u"Written since"_s);
        m_desk->edit(m_kept, Field::TodoTitle, u"Another title"_s);
        const qsizetype changes = qsizetype(m_desk->log(sync::Space::Local).size());
        const auto way = goBack(backup);
        QVERIFY(way);
        QVERIFY(qsizetype(m_desk->log(sync::Space::Local).size()) > changes);
        // In the backup that was made first …
        const auto before = backups().find(QFileInfo(way->backup).completeBaseName());
        QVERIFY(before);
        QCOMPARE(before->reason, BeforeRestore);
        const auto copy = Connection::open(before->path, Connection::Access::ReadOnly);
        QCOMPARE((*copy)->scalar(u"SELECT title FROM todos WHERE id = ?"_s, since)->toString(),
                 u"Written since"_s);
        // … and by undo.
        const auto undone = m_desk->store->undo();
        QVERIFY(undone);
        QCOMPARE(undone->kind, ActionKind::GoBack);
        QCOMPARE(undone->subject, u"then"_s);
        QCOMPARE(titles(),
                 QStringList({u"Another title"_s, u"Call the quarry"_s, u"Written since"_s}));
        mustBeSound();
    }

    void editsAfterwardsGoOn()
    {
        const Backup backup = made();
        const RecordId since = m_desk->addTodo(u"Written since"_s);
        QVERIFY(goBack(backup));
        m_desk->edit(m_kept, Field::TodoTitle, u"Edited again"_s);
        m_desk->edit(since, Field::TodoDeleted, false);
        m_desk->addTodo(u"New"_s);
        QCOMPARE(titles(), QStringList({u"Call the quarry"_s, u"Edited again"_s, u"New"_s,
                                        u"Written since"_s}));
        mustBeSound();
        // And back once more, to what was before the first time.
        QVERIFY(goBack(backups().list().front()));
        QVERIFY(titles().contains(u"Written since"_s));
        mustBeSound();
    }

    void noSequenceNumberIsUsedTwice()
    {
        const Backup backup = made();
        m_desk->addTodo(u"Written since"_s);
        QVERIFY(goBack(backup));
        m_desk->addTodo(u"New"_s);
        quint64 seq = 0;
        for (const QByteArray &bytes : m_desk->log(sync::Space::Local)) {
            const auto change = sync::decode(bytes);
            QVERIFY(change);
            QCOMPARE(change->seq, ++seq);
        }
    }

    void anotherDeviceComesToTheSame()
    {
        Device other(2);
        QVERIFY(m_desk->store->setSpaceOfNewRecords(sync::Space::Shared));
        const RecordId shared = m_desk->addTodo(u"Shared"_s);
        const Backup backup = made();
        m_desk->edit(shared, Field::TodoTitle, u"Renamed"_s);
        m_desk->addTodo(u"Written since"_s);
        handOver(*m_desk, other);
        QVERIFY(goBack(backup));
        m_desk->addTodo(u"New"_s);
        handOver(*m_desk, other);
        QCOMPARE(other.title(shared), u"Shared"_s);
        QCOMPARE(other.store->digest(sync::Space::Shared),
                 m_desk->store->digest(sync::Space::Shared));
    }

    void whereNothingDiffersNothingIsWritten()
    {
        const Backup backup = made();
        const QByteArray before = m_desk->dump();
        const auto way = goBack(backup);
        QVERIFY(way);
        QVERIFY(way->committed.action.isNull());
        QCOMPARE(m_desk->dump(), before);
    }

    void aDoneRepeatingTodoIsOpenAgainAndItsSuccessorGone()
    {
        m_desk->edit(m_kept, Field::TodoRecurrence, u"FREQ=DAILY"_s);
        const Backup backup = made();
        const RecordId next = successorId(m_kept, m_kept);
        m_desk->commit({.kind = ActionKind::Done,
                        .edits = {{m_kept, Field::TodoCompletion, m_desk->clock.nowMs()},
                                  {next, Field::TodoDeleted, false},
                                  {next, Field::TodoCreatedAt, m_desk->clock.nowMs()},
                                  {next, Field::TodoSeries, m_kept},
                                  {next, Field::TodoPredecessor, m_kept},
                                  {next, Field::TodoOccurrence, u"2026-11-12"_s}}});
        QCOMPARE(m_desk->title(next), u"Order samples"_s);
        QVERIFY(goBack(backup));
        QVERIFY(m_desk->shown(m_kept, u"completed_at"_s).isNull());
        QCOMPARE(m_desk->shown(next, u"deleted"_s).toInt(), 1);
        QCOMPARE(titles().size(), 2);
        mustBeSound();
    }

    void aTimerDoesNotRunAgain()
    {
        const RecordId entry = m_desk->newId();
        m_desk->commit({.edits = {{entry, Field::TimeEntryTodo, m_kept},
                                  {entry, Field::TimeEntryStartedAt, m_desk->clock.nowMs()}}});
        const Backup backup = made();
        const qint64 end = m_desk->clock.nowMs() + 25 * minuteMs;
        m_desk->edit(entry, Field::TimeEntryEndedAt, end);
        QVERIFY(goBack(backup));
        QCOMPARE(m_desk->shown(entry, u"ended_at"_s, u"time_entries"_s).toLongLong(), end);
        // Nor one that was taken away since: it ends where the backup was made.
        m_desk->edit(entry, Field::TimeEntryDeleted, true);
        QVERIFY(goBack(backup));
        QCOMPARE(m_desk->shown(entry, u"deleted"_s, u"time_entries"_s).toInt(), 0);
        QVERIFY(!m_desk->shown(entry, u"ended_at"_s, u"time_entries"_s).isNull());
        mustBeSound();
    }

    void settingsOfThisDeviceStay()
    {
        const auto set = [this](const QString &key, const QString &json) {
            m_desk->commit({.kind = ActionKind::Setting,
                            .edits = {{settingId(key), Field::SettingKey, key},
                                      {settingId(key), Field::SettingValue, json}}});
        };
        const auto shown = [this](const QString &key) {
            return m_desk->shown(settingId(key), u"value"_s, u"settings"_s);
        };
        set(u"device.name"_s, u"\"desk\""_s);
        set(u"appearance.theme"_s, u"\"dark\""_s);
        const Backup backup = made();
        set(u"device.name"_s, u"\"lap\""_s);
        set(u"appearance.theme"_s, u"\"light\""_s);
        set(u"appearance.density"_s, u"\"compact\""_s);
        QVERIFY(goBack(backup));
        QCOMPARE(shown(u"device.name"_s).toString(), u"\"lap\""_s);
        QCOMPARE(shown(u"appearance.theme"_s).toString(), u"\"dark\""_s);
        QVERIFY(shown(u"appearance.density"_s).isNull()); // the default again
        mustBeSound();
    }

    void theLogTellsOfEarlierMoments()
    {
        const qint64 then = m_desk->clock.nowMs();
        m_desk->clock.set(then + 10 * minuteMs);
        m_desk->edit(m_kept, Field::TodoTitle, u"Later"_s);
        m_desk->addTodo(u"Later too"_s);
        const Backup backup = made();
        m_desk->addTodo(u"Latest"_s);
        QVERIFY(goBack(backup, then + minuteMs));
        QCOMPARE(titles(), QStringList({u"Call the quarry"_s, u"Order samples"_s}));
        mustBeSound();
        QCOMPARE(goBack(backup, november2026 - minuteMs).error().code, ErrorCode::Refused);
    }

    void aBackupOfAnotherProfileBringsItsRecords()
    {
        Device other(3);
        other.addTodo(u"From elsewhere"_s);
        const auto backup = Backups(other.profile, other.clock).make(ByHand);
        QVERIFY(backup);
        QVERIFY(goBack(*backup));
        QCOMPARE(titles(), QStringList{u"From elsewhere"_s});
        mustBeSound();
    }

    void cancelledOrWithoutABackupNothingChanges()
    {
        const Backup backup = made();
        m_desk->addTodo(u"Written since"_s);
        const QByteArray before = m_desk->dump();
        const auto stop = [](qint64, qint64) { return false; };
        QCOMPARE(m_desk->store->goBackTo({backup.path, {}, {}}, stop).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(m_desk->dump(), before);
        QVERIFY(QDir().rename(m_desk->profile.backups(), m_desk->directory.filePath(u"away"_s)));
        QFile inTheWay(m_desk->profile.backups());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString moved = m_desk->directory.filePath(u"away/"_s + backup.id + u".db"_s);
        QCOMPARE(m_desk->store->goBackTo({moved, {}, {}}).error().code, ErrorCode::CannotOpen);
        QCOMPARE(m_desk->dump(), before);
        QVERIFY(!m_desk->store->goBackTo({u"/nowhere.db"_s, {}, {}}));
    }

    void aBackupOfAnOlderVersionIsReadWithTodaysTables()
    {
        const Backup backup = made();
        const Migration steps[] = {
            {storeVersion, [](Connection &c) { return c.execute(u"CREATE TABLE added(a)"_s); }}};
        const auto past = PastProfile::openOlder(backup.path, m_desk->profile, m_desk->clock, steps,
                                                 storeVersion + 1);
        QVERIFY(past);
        QVERIFY((*past)->connection().scalar(u"SELECT count(*) FROM added"_s));
        QVERIFY(backups().verify(backup, m_desk->random)->isClean()); // the backup itself stays
    }
};

QTEST_GUILESS_MAIN(TestGoingBack)
#include "tst_going_back.moc"
