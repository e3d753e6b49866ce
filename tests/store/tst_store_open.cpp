// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"
#include "store/check.h"
#include "store/connection_p.h"
#include "store/migrations_p.h"
#include "store/open_database_p.h"
#include "store/schema.h"
#include "store/search_text.h"
#include "store/store.h"
#include "support/whole_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace sennight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 november2026 = 1'794'398'400'000;

QStringList schemaOf(Connection &connection)
{
    QStringList lines;
    const auto read = connection.each(
        u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s,
        [&](Statement &row) {
            lines << row.text(0);
            return true;
        });
    return read ? lines : QStringList();
}

Result<void> toFourthVersion(Connection &connection)
{
    Result<void> done = connection.execute(u"DROP TABLE put_back"_s);
    for (const EntitySpec &entity : entities()) {
        done = done.and_then([&] {
            return connection.execute(
                u"DROP INDEX %1_conflicts"_s.arg(QLatin1StringView(entity.table)));
        });
    }
    return done.and_then([&] { return connection.execute(u"PRAGMA user_version=4"_s); });
}

/// Before there was sync.
Result<void> toThirdVersion(Connection &connection)
{
    Result<void> done = toFourthVersion(connection);
    for (const auto *table : {"shadows", "sync_targets", "sync_lacks", "sync_peers", "sync_facts",
                              "sync_cuts", "envelopes", "recovered"}) {
        done = done.and_then(
            [&] { return connection.execute(u"DROP TABLE "_s + QLatin1StringView(table)); });
    }
    return done.and_then([&] { return connection.execute(u"PRAGMA user_version=3"_s); });
}

/// As the first version made it: projects without the day of their last review.
Result<void> toFirstVersion(Connection &connection)
{
    if (Result<void> third = toThirdVersion(connection); !third)
        return third;
    const QString now =
        connection.scalar(u"SELECT sql FROM sqlite_schema WHERE name = 'projects'"_s)->toString();
    QString then = now;
    then.remove(u", \"reviewed_on\" TEXT"_s);
    QStringList columns;
    return connection
        .each(u"SELECT name FROM pragma_table_info('projects') WHERE name <> 'reviewed_on'"_s,
              [&](Statement &row) {
                  columns << u'"' + row.text(0) + u'"';
                  return true;
              })
        .and_then([&] { return connection.execute(u"ALTER TABLE projects RENAME TO newer"_s); })
        .and_then([&] { return connection.execute(then); })
        .and_then([&] {
            return connection.execute(
                u"INSERT INTO projects SELECT %1 FROM newer"_s.arg(columns.join(u',')));
        })
        .and_then([&] { return connection.execute(u"DROP TABLE newer"_s); })
        .and_then([&] { return connection.execute(u"PRAGMA user_version=1"_s); });
}

} // namespace

/// A profile's file: made, found again, and left alone when it is not ours to touch.
class TestStoreOpen : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock{november2026};
    SeededRandom m_random{7};

    [[nodiscard]] Profile profile() const { return Profile(m_directory->filePath(u"p"_s)); }
    auto open(const StoreOptions &options = {})
    {
        return Store::open(profile(), m_clock, m_random, options);
    }
    [[nodiscard]] ErrorCode openError()
    {
        const auto store = open();
        return store ? ErrorCode{-1} : store.error().code;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aNewProfileBelongsToItsOwnerOnly()
    {
        QVERIFY(open());
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(profile().directory()).permissions(),
                 owner | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(QFileInfo(profile().database()).permissions(), owner);
        QCOMPARE(QDir(profile().directory()).entryList(QDir::Files), QStringList{u"sennight.db"_s});
    }

    void valuesComeBackAsTheyWereBound()
    {
        const auto store = open();
        QVERIFY(store);
        const RecordId id = RecordId::fromName("an id");
        const QString text = u"\ufeffa\0b 計画🙂"_s;
        auto found = (*store)->connection().prepare(
            u"SELECT ?, ?, ?, ?, ?, ?, typeof(?), typeof(?), typeof(?)"_s);
        QVERIFY(found);
        Statement &row = **found;
        QVERIFY(row.start(text, "b\0c"_ba, id, std::numeric_limits<qint64>::min(), QVariant(1.5),
                          Value(), QString(), QByteArray(), QVariant()));
        QVERIFY(row.next());
        QCOMPARE(row.text(0), text);
        QCOMPARE(row.bytes(1), "b\0c"_ba);
        QCOMPARE(row.id(2), id);
        QCOMPARE(row.integer(3), std::numeric_limits<qint64>::min());
        QCOMPARE(row.value(4), QVariant(1.5));
        QVERIFY(row.isNull(5));
        QCOMPARE(row.text(6) + row.text(7) + row.text(8), u"textblobnull"_s);
        QVERIFY(!row.next());
        QVERIFY(row.end());
    }

    void onlyOurOwnSqliteIsSpokenTo()
    {
        const auto closed = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"closed"_s);
        const auto handle = sqliteHandle(closed);
        QVERIFY(!handle);
        QCOMPARE(handle.error().code, ErrorCode::CannotOpen);
    }

    void aNewProfileHasItsTables()
    {
        const auto store = open();
        QVERIFY(store);
        for (const EntitySpec &entity : entities()) {
            QVERIFY((*store)->connection().scalar(
                u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(entity.table))));
        }
        QCOMPARE((*store)->connection().scalar(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE((*store)->connection().scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
    }

    void withoutCreateAMissingProfileIsAnError()
    {
        const auto store = open({.create = false});
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::CannotOpen);
        QVERIFY(!QDir(profile().directory()).exists());
    }

    void aFileWhereTheFolderBelongsIsAnError()
    {
        overwrite(profile().directory(), "a letter");
        QCOMPARE(openError(), ErrorCode::CannotOpen);
    }

    void foreignAndShortFilesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("another program's")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }
    void foreignAndShortFilesStayAsTheyAre()
    {
        QFETCH(QByteArray, content);
        QDir().mkpath(profile().directory());
        overwrite(profile().database(), content);
        QCOMPARE(openError(), ErrorCode::Damaged);
        QCOMPARE(contentOf(profile().database()), content);
        QCOMPARE(QDir(profile().directory()).entryList(QDir::Files), QStringList{u"sennight.db"_s});
    }

    void aTruncatedProfileStaysAsItIs_data()
    {
        QTest::addColumn<qsizetype>("pages");
        for (const qsizetype pages : {1, 2, 10, 40})
            QTest::addRow("%lld pages", static_cast<long long>(pages)) << pages;
    }
    void aTruncatedProfileStaysAsItIs()
    {
        QFETCH(qsizetype, pages);
        QVERIFY(open());
        const QByteArray cut = contentOf(profile().database()).first(pages * 4096);
        overwrite(profile().database(), cut);
        QCOMPARE(openError(), ErrorCode::Damaged);
        QCOMPARE(contentOf(profile().database()), cut);
    }

    void aLogThatCannotBeOpenedIsNamed()
    {
        QVERIFY(open());
        QVERIFY(QDir().mkpath(profile().database() + u"-wal"_s));
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::CannotOpen);
        QCOMPARE(store.error().subject, profile().database());
    }

    void aNewerProfileIsRefused()
    {
        {
            const auto store = open();
            QVERIFY((*store)->connection().execute(u"PRAGMA user_version=99"_s));
        }
        const QByteArray before = contentOf(profile().database());
        QCOMPARE(openError(), ErrorCode::TooNew);
        QCOMPARE(open({.readOnly = true}).error().code, ErrorCode::TooNew);
        QCOMPARE(contentOf(profile().database()), before);
    }

    void migrationsRunInOrderAfterABackup()
    {
        const auto store = open();
        Connection &connection = (*store)->connection();
        const Migration steps[] = {
            {storeVersion, [](Connection &c) { return c.execute(u"CREATE TABLE added(a)"_s); }},
            {storeVersion + 1,
             [](Connection &c) { return c.execute(u"ALTER TABLE added ADD COLUMN b"_s); }}};
        QVERIFY(migrate(connection, profile(), m_clock, steps, storeVersion + 2));
        QVERIFY(connection.scalar(u"SELECT count(b) FROM added"_s));
        QCOMPARE(connection.scalar(u"PRAGMA user_version"_s)->toInt(), storeVersion + 2);

        const auto made = Backups(profile(), m_clock).list();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made.front().reason, BackupReason::BeforeUpdate);
        const QString backup = made.front().path;
        const auto copy = Connection::open(backup, Connection::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->scalar(u"PRAGMA user_version"_s)->toInt(), storeVersion);
        QVERIFY(!(*copy)->scalar(u"SELECT count(*) FROM added"_s));
        QCOMPARE((*copy)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QCOMPARE(QFileInfo(backup).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void theFirstVersionIsBroughtUpToDate()
    {
        auto store = open();
        const RecordId id = RecordId::random(m_random);
        QVERIFY((*store)->commit({.edits = {{id, Field::ProjectCreatedAt, 5},
                                            {id, Field::ProjectTitle, u"Kitchen refit"_s}}}));
        const QStringList fresh = schemaOf((*store)->connection());
        QVERIFY(toFirstVersion((*store)->connection()));
        QVERIFY(schemaOf((*store)->connection()) != fresh);
        (*store).reset();

        store = open();
        Connection &connection = (*store)->connection();
        QCOMPARE(schemaOf(connection), fresh);
        QCOMPARE(connection.scalar(u"PRAGMA user_version"_s)->toInt(), storeVersion);
        QCOMPARE(connection.scalar(u"SELECT title FROM projects WHERE id = ?"_s, id)->toString(),
                 u"Kitchen refit"_s);
        QVERIFY((*store)->commit({.edits = {{id, Field::ProjectReviewedOn, u"2026-11-11"_s}}}));
        QCOMPARE(connection.scalar(u"SELECT reviewed_on FROM projects"_s)->toString(),
                 u"2026-11-11"_s);
        QCOMPARE(Backups(profile(), m_clock).list().front().reason, BackupReason::BeforeUpdate);
    }

    void aCheckTakesTheFirstVersionForNoDamage()
    {
        auto store = open();
        QVERIFY((*store)->commit(
            {.edits = {{RecordId::random(m_random), Field::ProjectTitle, u"A"_s}}}));
        QVERIFY(toFirstVersion((*store)->connection()));
        (*store).reset();

        const auto report = checkProfile(profile(), m_clock, m_random);
        QVERIFY(report);
        QVERIFY(report->isClean());
        QCOMPARE(report->records, 1);
        QVERIFY(!profile().isKnownDamaged());
        QCOMPARE(Backups(profile(), m_clock).list().front().reason, BackupReason::BeforeUpdate);
    }

    void theSecondVersionIsBroughtUpToDate()
    {
        auto store = open();
        const RecordId id = RecordId::random(m_random);
        const RecordId other = RecordId::random(m_random);
        QVERIFY((*store)->commit(
            {.edits = {{id, Field::TodoCreatedAt, 5},
                       {id, Field::TodoTitle, u"Reply"_s},
                       {id, Field::TodoDue, u"2026-11-13T09:30"_s},
                       {id, Field::TodoReminders, true, u"due-15m"_s},
                       {other, Field::TodoCreatedAt, 6},
                       {other, Field::TodoTitle, u"Call"_s},
                       {other, Field::TodoReminders, true, u"2026-11-12T09:00"_s}}}));
        // It counted only moments.
        QVERIFY((*store)->connection().run(u"UPDATE todos SET next_reminder = NULL WHERE id = ?"_s,
                                           id));
        QVERIFY(toThirdVersion((*store)->connection()));
        QVERIFY((*store)->connection().execute(u"PRAGMA user_version=2"_s));
        (*store).reset();

        store = open();
        const auto first = [&](const RecordId &todo) {
            return (*store)
                ->connection()
                .scalar(u"SELECT next_reminder FROM todos WHERE id = ?"_s, todo)
                ->toString();
        };
        QCOMPARE(first(id), u"2026-11-13T09:15"_s);
        QCOMPARE(first(other), u"2026-11-12T09:00"_s);
        (*store).reset();
        QVERIFY(checkProfile(profile(), m_clock, m_random)->isClean());
    }

    void theThirdVersionIsBroughtUpToDate()
    {
        auto store = open();
        const RecordId id = RecordId::random(m_random);
        QVERIFY((*store)->commit({.edits = {{id, Field::TodoTitle, u"Reply"_s}}}));
        const QStringList fresh = schemaOf((*store)->connection());
        QVERIFY(toThirdVersion((*store)->connection()));
        (*store).reset();

        store = open();
        QCOMPARE(schemaOf((*store)->connection()), fresh);
        QVERIFY((*store)->joinAs(RecordId::random(m_random), u"desk"_s));
        QVERIFY((*store)->shareEverything());
        QVERIFY((*store)->isSharing());
        (*store).reset();
        QVERIFY(checkProfile(profile(), m_clock, m_random)->isClean());
    }

    void theFourthVersionIsBroughtUpToDate()
    {
        auto store = open();
        const QStringList fresh = schemaOf((*store)->connection());
        QVERIFY(toFourthVersion((*store)->connection()));
        (*store).reset();

        store = open();
        QCOMPARE(schemaOf((*store)->connection()), fresh);
        QCOMPARE(Backups(profile(), m_clock).list().front().reason, BackupReason::BeforeUpdate);
    }

    void aFailedStepChangesNothing()
    {
        const auto store = open();
        Connection &connection = (*store)->connection();
        const QStringList before = schemaOf(connection);
        const Migration steps[] = {{storeVersion, [](Connection &c) {
                                        return c.execute(u"CREATE TABLE added(a)"_s).and_then([&] {
                                            return c.execute(u"CREATE TABLE todos(a)"_s);
                                        });
                                    }}};
        QVERIFY(!migrate(connection, profile(), m_clock, steps, storeVersion + 1));
        QCOMPARE(schemaOf(connection), before);
        QCOMPARE(connection.scalar(u"PRAGMA user_version"_s)->toInt(), storeVersion);
    }

    void withoutABackupNothingIsMigrated()
    {
        const auto store = open();
        overwrite(profile().backups(), "a file in the way");
        const Migration steps[] = {
            {storeVersion, [](Connection &c) { return c.execute(u"DROP TABLE todos"_s); }}};
        QVERIFY(!migrate((*store)->connection(), profile(), m_clock, steps, storeVersion + 1));
        QVERIFY((*store)->connection().scalar(u"SELECT count(*) FROM todos"_s));
    }

    void searchTextIsFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ascii") << u"Draft BUDGET\n2h"_s << u"draft budget 2h"_s;
        QTest::newRow("accents") << u"Café ÀÇ naïve"_s << u"cafe ac naive"_s;
        QTest::newRow("sharp s") << u"STRAßE"_s << u"strasse"_s;
        QTest::newRow("ligature, width") << u"ﬁx ＡＢ"_s << u"fix ab"_s;
        QTest::newRow("han") << u"計画書"_s << u"計画書"_s;
        QTest::newRow("kana marks") << u"ガ計画"_s << u"ガ計画"_s;
        QTest::newRow("hangul") << u"한국어"_s << u"한국어"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xd800)) << u"a\ufffd"_s;
    }
    void searchTextIsFolded()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(folded), folded);
    }

    void shortGramsAreCodePointsAndPairs()
    {
        QCOMPARE(shortGrams(u"ab b"_s), u"a b ab "_s);
        QCOMPARE(shortGramQuery(u"計画"_s), u"\"計画\""_s);
        QCOMPARE(shortGramQuery(u"a "_s), QString());
        QCOMPARE(codePoints(u"計🙂"_s), 2);
        QVERIFY(shortGrams(u"c++"_s).contains(shortGramQuery(u"++"_s).remove(u'"')));
    }
};

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_store_open.moc"
