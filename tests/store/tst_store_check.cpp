// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include "store/check.h"
#include "store/schema.h"

#include <QDir>

#include <algorithm>

using namespace sennight;
using namespace sennight::test;
using Part = CheckFinding::Part;

namespace {

QString describe(const CheckReport &report)
{
    QStringList lines;
    for (const CheckFinding &finding : report.findings)
        lines << u"%1: %2"_s.arg(static_cast<int>(finding.part)).arg(finding.detail);
    return lines.join(u'\n');
}

// A bit of everything that a profile holds.
void fill(Device &device)
{
    const RecordId project = device.newId();
    device.commit({.edits = {{project, Field::ProjectTitle, u"House"_s},
                             {project, Field::ProjectTags, u"Home"_s, u"home"_s}}});
    for (int i = 0; i < 12; ++i) {
        const RecordId todo = device.addTodo(u"Todo number %1"_s.arg(i));
        device.commit(
            {.edits = {{todo, Field::TodoProject, project},
                       {todo, Field::TodoTags, u"Tag %1"_s.arg(i % 3), u"tag %1"_s.arg(i % 3)},
                       {todo, Field::TodoDescription, u"Some notes, %1"_s.arg(i)}}});
        if (i % 5 == 0)
            device.edit(todo, Field::TodoDeleted, true);
        const RecordId entry = device.newId();
        device.commit({.edits = {{entry, Field::TimeEntryTodo, todo},
                                 {entry, Field::TimeEntryStartedAt, november2026},
                                 {entry, Field::TimeEntryEndedAt, november2026 + 600'000}}});
        if (i % 7 == 0)
            (void)device.store->undo();
    }
    device.index();
}

// All that rows show, by the records' ids.
QStringList shownRows(Device &device)
{
    QStringList rows;
    for (const EntitySpec &entity : entities()) {
        QStringList columns;
        for (const FieldSpec *field : columnFields(entity))
            columns << u"quote(%1)"_s.arg(columnName(*field));
        const QString table = QLatin1StringView(entity.table);
        const QString sql =
            u"SELECT '%1 ' || hex(id) || ' ' || concat_ws(' ', space, modified_at, conflicts, %2)"
            " || ' ' || coalesce((SELECT group_concat(field || element || quote(value)) FROM"
            " (SELECT * FROM elements WHERE entity = %3 AND record = t.key"
            " ORDER BY field, element)), '') FROM %1 t ORDER BY id"_s
                .arg(table, columns.join(u", "_s))
                .arg(int(entity.entity));
        const auto read = device.store->connection().each(sql, [&](Statement &row) {
            rows << row.text(0);
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return rows;
}

} // namespace

/// `senn check` and its repair: a sound profile is clean, and what is spoilt is found and made
/// anew.
class TestStoreCheck : public QObject
{
    Q_OBJECT

    static CheckReport check(Device &device)
    {
        const auto report = checkProfile(device.profile, device.clock, device.random);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    static CheckReport repair(Device &device)
    {
        const auto report = repairProfile(device.profile, device.clock, device.random);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    static bool has(const CheckReport &report, Part part)
    {
        return std::ranges::contains(report.findings, part, &CheckFinding::part);
    }

private Q_SLOTS:
    void aSoundProfileIsClean()
    {
        Device device;
        QVERIFY(check(device).isClean());
        fill(device);
        const CheckReport report = check(device);
        QVERIFY2(report.isClean(), qPrintable(describe(report)));
        QVERIFY(report.changes > 20);
        QVERIFY(report.records > 20);
        QCOMPARE(QDir(device.profile.directory()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList());
    }

    /// The copy that it computes would stay in the profile for ever.
    void aCheckThatIsKilledLeavesNothingBehind()
    {
#ifdef Q_OS_WIN
        QSKIP("a file that is open keeps its name");
#endif
        Device device;
        fill(device);
        QStringList seen;
        const auto report =
            checkProfile(device.profile, device.clock, device.random, [&](qint64, qint64) {
                seen = QDir(device.profile.directory()).entryList({u"check-*"_s}, QDir::Dirs);
                seen << u"looked"_s;
                return true;
            });
        QVERIFY(report->isClean());
        QCOMPARE(seen, QStringList{u"looked"_s});
    }

    void aCheckCanBeStopped()
    {
        Device device;
        fill(device);
        const auto report = checkProfile(device.profile, device.clock, device.random,
                                         [](qint64, qint64) { return false; });
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void whatIsSpoiltIsFoundAndMadeAnew_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("part");
        QTest::newRow("a shown value")
            << u"UPDATE todos SET title = 'forged' WHERE key = 3"_s << int(Part::State);
        QTest::newRow("heads")
            << u"UPDATE todos SET heads = (SELECT heads FROM todos WHERE key = 4) WHERE key = 3"_s
            << int(Part::State);
        QTest::newRow("unreadable heads")
            << u"UPDATE todos SET heads = x'0102' WHERE key = 3"_s << int(Part::State);
        QTest::newRow("a lost row") << u"DELETE FROM todos WHERE key = 3"_s << int(Part::State);
        QTest::newRow("an invented row")
            << u"INSERT INTO todos(key, id, modified_at, space, heads)"
               " SELECT 900, randomblob(16), 0, 0, heads FROM todos WHERE key = 3"_s
            << int(Part::State);
        QTest::newRow("an element")
            << u"DELETE FROM elements WHERE record = 3 AND entity = 5"_s << int(Part::State);
        QTest::newRow("tracked time")
            << u"UPDATE todos SET tracked_ms = 7 WHERE key = 3"_s << int(Part::State);
        QTest::newRow("the sums of a project")
            << u"UPDATE project_sums SET estimate_minutes = estimate_minutes + 1"_s
            << int(Part::State);
        QTest::newRow("the index of the log")
            << u"DELETE FROM change_records WHERE record = 3"_s << int(Part::State);
        QTest::newRow("a missing index") << u"DROP INDEX todos_plan"_s << int(Part::Schema);
        QTest::newRow("an unindexed text")
            << u"DELETE FROM search_words WHERE rowid = (5 << 40) + 3"_s << int(Part::Search);
        QTest::newRow("another indexed text")
            << u"INSERT OR REPLACE INTO search_words(rowid, title) VALUES((5 << 40) + 3, 'forged')"_s
            << int(Part::Search);
        QTest::newRow("the log's row")
            << u"UPDATE changes SET action = randomblob(16) WHERE pos = 5"_s << int(Part::Log);
        QTest::newRow("an unreadable state row")
            << u"UPDATE meta SET value = x'00' WHERE key = 'state'"_s << int(Part::Digest);
        QTest::newRow("the state row")
            << u"UPDATE meta SET value = substr(value, 1, 150) || x'00' || substr(value, 152)"
               " WHERE key = 'state'"_s
            << int(Part::Digest);
    }
    void whatIsSpoiltIsFoundAndMadeAnew()
    {
        QFETCH(QString, sql);
        QFETCH(int, part);
        Device device;
        fill(device);
        const QByteArray before = device.dump();
        QVERIFY(device.store->connection().execute(sql));
        const CheckReport found = check(device);
        QVERIFY2(has(found, static_cast<Part>(part)), qPrintable(describe(found)));
        if (part == int(Part::Log))
            return; // the log itself is what a repair goes by
        device.store.reset();
        QVERIFY(repair(device).repaired);
        device.reopen();
        device.index();
        QCOMPARE(device.dump(), before);
        const CheckReport after = check(device);
        QVERIFY2(after.isClean(), qPrintable(describe(after)));
        // Undo and new edits go on.
        QVERIFY(device.store->undo());
        device.addTodo(u"After the repair"_s);
        QVERIFY(check(device).isClean());
    }

    void aRepairKeepsTheKeysOfRows()
    {
        Device device;
        fill(device);
        const QString sql =
            u"SELECT group_concat(key || hex(id)) FROM (SELECT * FROM todos ORDER BY"
            " key)"_s;
        const auto before = device.store->connection().scalar(sql);
        QVERIFY(device.store->connection().execute(u"UPDATE todos SET title = 'x'"_s));
        QVERIFY(repair(device).repaired);
        QCOMPARE(device.store->connection().scalar(sql), before);
    }

    void aForgedChangeIsFound()
    {
        Device device;
        fill(device);
        QVERIFY(device.store->connection().execute(
            u"UPDATE changes SET bytes = CAST(replace(bytes, CAST('number 7' AS BLOB),"
            " CAST('numbar 7' AS BLOB)) AS BLOB)"_s));
        const CheckReport report = check(device);
        QVERIFY(has(report, Part::Log));
        QVERIFY(report.lostChanges >= 1);
    }

    void aDamagedFileIsPutAsideAndRescued()
    {
        Device device;
        fill(device);
        const QByteArray before = device.dump();
        // The rows' pages, not the log's: everything can be made again.
        const qint64 page =
            device.count(u"SELECT rootpage FROM sqlite_schema WHERE name = 'todos'"_s);
        QVERIFY(device.store->checkpoint());
        device.store.reset();
        QFile file(device.profile.database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        file.write(QByteArray(4096, '\xee'));
        file.close();
        const QByteArray damaged = [&] {
            QFile all(device.profile.database());
            return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
        }();
        QVERIFY(has(check(device), Part::File));
        const CheckReport report = repair(device);
        QVERIFY(report.repaired);
        QCOMPARE(report.lostChanges, 0);
        QFile aside(report.damagedFile);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        device.reopen();
        QCOMPARE(device.dump(), before);
        device.addTodo(u"It goes on"_s);
        device.index();
        const CheckReport after = check(device);
        QVERIFY2(after.isClean(), qPrintable(describe(after)));
    }

    /// Each change in turn: what it wrote is still shown after the repair, and the log is sound.
    void whatALostChangeWroteIsKeptFromTheRows_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("garbage") << u"UPDATE changes SET bytes = x'0102' WHERE pos = %1"_s;
        QTest::newRow("no row") << u"DELETE FROM changes WHERE pos = %1"_s;
    }
    void whatALostChangeWroteIsKeptFromTheRows()
    {
        QFETCH(QString, damage);
        qint64 last = 1;
        qint64 kept = 0;
        for (qint64 pos = 1; pos <= last; ++pos) {
            Device device;
            fill(device);
            device.edit(device.addTodo(u"Short-lived"_s), Field::TodoDeleted, true);
            last = device.count(u"SELECT max(pos) FROM changes"_s);
            const QStringList before = shownRows(device);
            QVERIFY(device.store->connection().execute(damage.arg(pos)));
            device.store.reset();
            const CheckReport report = repair(device);
            QVERIFY(report.repaired);
            QVERIFY(QFile::exists(report.damagedFile));
            QCOMPARE(report.lostRecords, 0);
            kept += report.keptRecords;
            device.reopen();
            QCOMPARE(shownRows(device), before);
            CheckReport after = check(device);
            QVERIFY2(after.isClean(), qPrintable(describe(after)));
            device.addTodo(u"It goes on"_s);
            device.index();
            after = check(device);
            QVERIFY2(after.isClean(), qPrintable(describe(after)));
            QVERIFY(!repair(device).repaired);
        }
        QVERIFY(kept > last / 2);
    }

    void aFileThatEndsEarlyGivesWhatItHas()
    {
        Device device;
        for (int i = 0; i < 300; ++i)
            device.addTodo(u"Todo number %1 %2"_s.arg(i).arg(QString(200, u'x')));
        QVERIFY(device.store->checkpoint());
        device.store.reset();
        QFile file(device.profile.database());
        QVERIFY(file.resize(file.size() * 2 / 3 / 4096 * 4096));
        const CheckReport found = check(device);
        QVERIFY(!found.isClean());
        QVERIFY(found.isReadable);
        const CheckReport report = repair(device);
        QVERIFY(report.lostChanges > 0);
        device.reopen();
        QVERIFY(device.count(u"SELECT count(*) FROM todos"_s) > 100);
        device.index();
        const CheckReport after = check(device);
        QVERIFY2(after.isClean(), qPrintable(describe(after)));
    }

    void aRecordThatNeitherLogNorRowTellsIsCounted()
    {
        Device device;
        fill(device);
        const RecordId gone = device.addTodo(u"Gone"_s);
        const RecordId stays = device.addTodo(u"Stays"_s);
        const qint64 pos = device.count(u"SELECT max(pos) FROM changes"_s);
        QVERIFY(device.store->connection().execute(
            u"UPDATE changes SET bytes = x'0102' WHERE pos = %1"_s.arg(pos - 1)));
        QVERIFY(device.store->connection().execute(
            u"UPDATE todos SET heads = x'0102' WHERE title IN ('Gone', 'Stays')"_s));
        device.store.reset();
        const CheckReport report = repair(device);
        QCOMPARE(report.lostChanges, 1);
        QCOMPARE(report.keptRecords, 0);
        QCOMPARE(report.lostRecords, 1);
        device.reopen();
        QCOMPARE(device.title(gone), QString());
        QCOMPARE(device.title(stays), u"Stays"_s);
        device.index();
        const CheckReport after = check(device);
        QVERIFY2(after.isClean(), qPrintable(describe(after)));
    }

    /// Random bytes anywhere: never a crash, never an overwrite, and what cannot be read is an
    /// error of the closed list.
    void randomDamageNeverCrashes()
    {
        constexpr quint64 seed = 20261111;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Device device(seed);
        fill(device);
        QVERIFY(device.store->checkpoint());
        device.store.reset();
        QFile file(device.profile.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = sound;
            const int flips = 1 << (round % 8);
            for (int i = 0; i < flips; ++i)
                bytes[qsizetype(device.random.next64() % quint64(bytes.size()))] =
                    static_cast<char>(device.random.next64());
            if (round % 5 == 4)
                bytes.truncate(qsizetype(device.random.next64() % quint64(bytes.size())));
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
                QFile::remove(device.profile.database() + suffix);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            const auto report = checkProfile(device.profile, device.clock, device.random);
            if (!report)
                QVERIFY(report.error().code != ErrorCode::InvalidValue);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
            file.close();
            auto store = Store::open(device.profile, device.clock, device.random);
            if (store)
                (void)(*store)->commit({.edits = {{device.newId(), Field::TodoTitle, u"x"_s}}});
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_store_check.moc"
