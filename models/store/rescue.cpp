// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue_p.h"

#include "database_header_p.h"
#include "open_database_p.h"
#include "profile_check_p.h"
#include "row_rescue_p.h"
#include "schema.h"

#include <QFile>
#include <QRegularExpression>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView nothingReadable{"nothing can be read from it"};

// Makes the tables and indexes that are not there.
Result<void> completeSchema(Connection &connection)
{
    const QStringList statements = schemaStatements();
    for (const QString &statement : statements) {
        static const QRegularExpression named(
            u"^CREATE (?:VIRTUAL |UNIQUE )?(TABLE|INDEX) (\\w+)"_s);
        const QRegularExpressionMatch match = named.match(statement);
        const auto there =
            connection.scalar(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s, match.captured(2));
        if (!there)
            return std::unexpected(there.error());
        if (!there->isNull())
            continue;
        if (Result<void> made = connection.execute(statement); !made)
            return made;
    }
    return {};
}

// Without its state row a profile knows from its chains who it is; it goes on with new ones.
Result<void> completeState(Connection &connection, Writer &writer)
{
    const Result<ProfileState> state = ProfileState::read(connection);
    if (state || state.error().code != ErrorCode::Damaged)
        return state.transform([](auto &&) {});
    ProfileState made;
    made.installation = QByteArray(32, '\0');
    const Result<void> read = connection.each(
        u"SELECT n.device, max(c.hlc) FROM chains n LEFT JOIN changes c USING(chain)"
        " WHERE n.own = 1 GROUP BY n.chain ORDER BY n.chain DESC LIMIT 1"_s,
        [&](Statement &row) {
            made.device = row.id(0);
            made.clock.value = static_cast<quint64>(row.integer(1));
            return false;
        });
    if (!read)
        return read;
    if (made.device.isNull())
        made.device = RecordId::random(writer.random());
    return made.write(connection);
}

Result<void> emptyTables(Writer &writer)
{
    QStringList tables{u"elements"_s, u"change_records"_s, u"unknown_records"_s, u"project_sums"_s,
                       u"shadows"_s};
    for (const EntitySpec &entity : entities())
        tables << QLatin1StringView(entity.table);
    Result<void> done = writer.rows().tables().rememberKeys();
    for (const QString &table : std::as_const(tables))
        done =
            done.and_then([&] { return writer.connection().execute(u"DELETE FROM "_s + table); });
    writer.state().digests = {};
    return done;
}

// The first name that is free.
QString asideName(const Profile &profile)
{
    for (int number = 1;; ++number) {
        const QString name = u"%1.damaged-%2"_s.arg(profile.database()).arg(number);
        if (!QFile::exists(name))
            return name;
    }
}

Result<void> putAside(const Profile &profile, CheckReport &report)
{
    const QString aside = asideName(profile);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = profile.database() + suffix;
        if (QFile::exists(file) && !QFile::rename(file, aside + suffix))
            return failure(ErrorCode::Io, file, u"cannot rename the damaged file"_s);
    }
    report.damagedFile = aside;
    return {};
}

// Who this device is, and how far its clock was, where that can still be read.
void adoptState(Connection &damaged, Writer &rescued)
{
    const Result<ProfileState> old = ProfileState::read(damaged);
    if (!old)
        return;
    rescued.state().device = old->device;
    rescued.state().clock = old->clock;
    rescued.state().newRecords = old->newRecords;
}

// The undo list and what was put back, which count on every position, and the drafts, as far as
// they can be read.
void adoptSideTables(Connection &damaged, Connection &rescued, bool withActions)
{
    const auto copy = [&](const QString &table, int columns) {
        const QString insert = u"INSERT OR IGNORE INTO %1 VALUES(%2)"_s.arg(
            table, QStringList(columns, u"?"_s).join(u','));
        (void)damaged.each(u"SELECT * FROM "_s + table, [&](Statement &row) {
            const auto statement = rescued.prepare(insert);
            for (int i = 0; statement && i < columns; ++i)
                (*statement)->bind(i, row.value(i));
            return statement && (*statement)->execute();
        });
    };
    copy(u"drafts"_s, 4);
    copy(u"pending_changes"_s, 3);
    copy(u"sync_facts"_s, 2);
    copy(u"sync_cuts"_s, 2);
    if (!withActions)
        return;
    copy(u"actions"_s, 9);
    copy(u"put_back"_s, 6);
}

// Whose chain is whose, and how the devices are called.
void adoptChains(Connection &damaged, Connection &rescued)
{
    (void)damaged.each(
        u"SELECT own, name, device, incarnation FROM chains ORDER BY chain"_s, [&](Statement &row) {
            return rescued
                .run(u"UPDATE chains SET own = ?, name = ? WHERE device = ? AND incarnation = ?"_s,
                     row.value(0), row.value(1), row.value(2), row.value(3))
                .has_value();
        });
}

Result<void> rescueInto(const Profile &rescued, const Profile &damaged, const Clock &clock,
                        RandomSource &random, CheckReport &report, const Progress &progress)
{
    const auto source = openDamaged(damaged);
    if (!source)
        return std::unexpected(source.error());
    const auto target = openForWriting(rescued, clock, true);
    if (!target)
        return std::unexpected(target.error());
    Writer writer(**target, clock, random, rescued.installationId(), {});
    if (Result<void> begun = writer.begin(); !begun)
        return begun;
    adoptState(**source, writer);
    LogReplay replay(**source, writer, LogReplay::Into::AnotherDatabase, report);
    Result<void> done = replay.run(progress);
    RowRescue rows(**source, writer, replay.lostPositions(), report);
    done = done.and_then([&] { return replay.writeTips(); })
               .and_then([&] { return replay.writeHoles(); })
               .and_then([&] { return rows.run(progress); });
    if (done && report.changes == 0 && report.keptRecords == 0)
        done = failure(ErrorCode::Damaged, damaged.database(), nothingReadable);
    if (done) {
        adoptSideTables(**source, **target, report.lostChanges == 0 && report.keptRecords == 0);
        adoptChains(**source, **target);
    }
    done = done.and_then([&] { return writer.finish(); });
    if (!done)
        writer.abandon();
    return done;
}

// A copy that nobody goes on with in the chains that it was copied from.
Result<void> copyBackup(const Backup &backup, const Profile &made)
{
    if (!QFile::copy(backup.path, made.database()))
        return failure(ErrorCode::Io, made.database(), u"cannot copy the backup"_s);
    return restrictToOwner(made.database());
}

Result<void> forgetInstallation(Connection &connection)
{
    return ProfileState::read(connection).and_then([&](ProfileState &&state) {
        state.installation = QByteArray(32, '\0');
        return state.write(connection);
    });
}

/// Takes what the damaged log has beyond the backup, and then what only its rows show.
class RescueOnto
{
public:
    RescueOnto(Connection &damaged, Writer &writer, CheckReport &report, const Progress &progress)
        : m_damaged(damaged)
        , m_writer(writer)
        , m_report(report)
        , m_progress(progress)
        , m_collect(damaged, writer, LogReplay::Into::LogOnly, report)
    {}

    /// Between the writer's begin() and finish().
    Result<void> run()
    {
        CheckReport again;
        LogReplay replay(m_writer.connection(), m_writer, LogReplay::Into::SameDatabase, again);
        adoptState();
        return m_collect.run(m_progress)
            .and_then([&] { return emptyTables(m_writer); })
            .and_then([&] { return replay.run(m_progress); })
            .and_then([&] { return replay.writeTips(); })
            .and_then([&] { return replay.writeHoles(); })
            .and_then([&] {
                return RowRescue(m_damaged, m_writer, m_collect.lostPositions(), m_report)
                    .run(m_progress);
            })
            .and_then([&] { return m_writer.rows().search().rebuild(); })
            .transform([&] {
                adoptSideTables(m_damaged, m_writer.connection(), false);
                adoptChains(m_damaged, m_writer.connection());
            });
    }
    [[nodiscard]] qint64 added() const { return m_collect.added(); }

private:
    // Who it was last, and whether it shared; it goes on with new chains anyhow.
    void adoptState()
    {
        const Result<ProfileState> old = ProfileState::read(m_damaged);
        if (!old || old->device.isNull())
            return;
        ProfileState &state = m_writer.state();
        state.clock = std::max(state.clock, old->clock);
        state.device = old->device;
        state.newRecords = old->newRecords;
    }

    Connection &m_damaged;
    Writer &m_writer;
    CheckReport &m_report;
    const Progress &m_progress;
    LogReplay m_collect;
};

qint64 changesIn(Connection &connection)
{
    return connection.scalar(u"SELECT count(*) FROM changes"_s).value_or(QVariant()).toLongLong();
}

Result<void> rescueOnto(const Profile &made, const Profile &damaged, const Clock &clock,
                        RandomSource &random, Recovery &recovery, const Progress &progress)
{
    const auto target = openForWriting(made, clock, false);
    if (!target)
        return std::unexpected(target.error());
    if (const Result<void> forgotten = forgetInstallation(**target); !forgotten)
        return forgotten;
    if (!QFile::exists(damaged.database()))
        return {};
    const auto source = openDamaged(damaged);
    if (!source)
        return source.error().code == ErrorCode::Damaged ? Result<void>()
                                                         : std::unexpected(source.error());
    const qint64 before = changesIn(**target);
    Writer writer(**target, clock, random, made.installationId(), {});
    CheckReport read;
    RescueOnto onto(**source, writer, read, progress);
    const Result<void> done = writer.begin().and_then([&] { return onto.run(); }).and_then([&] {
        return writer.finish();
    });
    if (!done) {
        writer.abandon();
        return done;
    }
    recovery.isDamagedReadable = true;
    recovery.recoveredChanges = onto.added();
    recovery.report.keptRecords = read.keptRecords;
    recovery.report.lostRecords = read.lostRecords;
    // Of one log: what it had, less what the backup and the readable rest have.
    recovery.lostChanges =
        std::max<qint64>(0, read.changes + read.lostChanges - before - onto.added());
    return done;
}

// On a full disk a connection that is closed leaves in its log what it could not bring home.
Result<void> mustBeWhole(const Profile &made)
{
    if (!isLogEmpty(made.database()))
        return failure(ErrorCode::DiskFull, made.database(), u"its log is not empty"_s);
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openDamaged(const Profile &profile)
{
    auto connection = Connection::open(profile.database(), Connection::Access::Salvage);
    if (!connection)
        return connection;
    const auto log = (*connection)
                         ->scalar(u"SELECT count(*) FROM sqlite_schema"
                                  " WHERE name IN ('chains', 'changes')"_s);
    if (!log || log->toInt() != 2)
        return failure(ErrorCode::Damaged, profile.database(), nothingReadable);
    return connection;
}

Result<void> replayRows(Writer &writer, CheckReport &report, const Progress &progress)
{
    LogReplay replay(writer.connection(), writer, LogReplay::Into::SameDatabase, report);
    return emptyTables(writer)
        .and_then([&] { return replay.run(progress); })
        .and_then([&] { return replay.writeTips(); })
        .and_then([&] { return writer.rows().search().rebuild(); })
        .and_then([&] {
            return writer.connection().execute(
                u"UPDATE sync_targets SET sent ="
                " min(sent, (SELECT coalesce(max(pos), 0) FROM changes))"_s);
        })
        .transform([&] { writer.rows().startCounting(); });
}

Result<void> rebuildRows(Writer &writer, CheckReport &report, const Progress &progress)
{
    Result<void> done = completeSchema(writer.connection())
                            .and_then([&] { return completeState(writer.connection(), writer); })
                            .and_then([&] { return writer.begin(); });
    done = done.and_then([&] { return replayRows(writer, report, progress); }).and_then([&] {
        return writer.finish();
    });
    if (!done)
        writer.abandon();
    return done;
}

Result<void> rescue(const Profile &profile, const Clock &clock, RandomSource &random,
                    CheckReport &report, const Progress &progress)
{
    const auto folder = WorkFolder::make(profile, "rescue"_L1);
    if (!folder)
        return std::unexpected(folder.error());
    const Profile rescued((*folder)->path());
    CheckReport read;
    Result<void> done = rescueInto(rescued, profile, clock, random, read, progress)
                            .and_then([&] { return mustBeWhole(rescued); })
                            .and_then([&] { return putAside(profile, report); });
    if (!done)
        return done;
    report.lostChanges = read.lostChanges;
    report.keptRecords = read.keptRecords;
    report.lostRecords = read.lostRecords;
    if (!QFile::rename(rescued.database(), profile.database()))
        return failure(ErrorCode::Io, profile.database(), u"cannot name the rescued file"_s);
    return flushToDisk(profile.directory());
}

Result<Recovery> recoverOnto(const Backup &backup, const Profile &profile, const Clock &clock,
                             RandomSource &random, const Progress &progress)
{
    const auto folder = WorkFolder::make(profile, "restore"_L1);
    if (!folder)
        return std::unexpected(folder.error());
    const Profile made((*folder)->path());
    Recovery recovery{.backupId = backup.id, .backupMs = backup.madeMs};
    CheckReport report;
    const Result<void> done =
        copyBackup(backup, made)
            .and_then([&] { return rescueOnto(made, profile, clock, random, recovery, progress); })
            .and_then([&] { return mustBeWhole(made); })
            .and_then([&] { return flushToDisk(made.database()); })
            .and_then([&] { return putAside(profile, report); });
    if (!done)
        return std::unexpected(done.error());
    if (!QFile::rename(made.database(), profile.database()))
        return failure(ErrorCode::Io, profile.database(), u"cannot name the restored file"_s);
    profile.forgetDamage();
    if (QFile::exists(report.damagedFile))
        recovery.damagedFile = report.damagedFile;
    return flushToDisk(profile.directory()).transform([&] { return std::move(recovery); });
}

} // namespace sennight
