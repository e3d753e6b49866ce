// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations_p.h"

#include "backups.h"
#include "domain/reminder.h"
#include "schema.h"

#include <algorithm>
#include <array>
#include <map>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

Result<int> versionOf(Connection &connection)
{
    return connection.scalar(u"PRAGMA user_version"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

Result<void> setVersion(Connection &connection, int version)
{
    return connection.execute(u"PRAGMA user_version=%1"_s.arg(version));
}

// Another process may have taken the step while this one waited for the lock.
Result<void> runStep(Connection &connection, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<int> version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version != step.from)
        return {};
    if (Result<void> done = step.run(connection); !done)
        return done;
    if (Result<void> marked = setVersion(connection, step.from + 1); !marked)
        return marked;
    return transaction->commit();
}

Result<void> noStepFrom(int version)
{
    return failure(ErrorCode::Damaged, {}, u"no migration from version %1"_s.arg(version));
}

/// Gives a table of records the columns that it has now. Its statement is the one of a new profile
/// to the letter, which adding a column would not give; rows keep their keys.
Result<void> rebuildRecordTable(Connection &connection, Entity entity)
{
    const QString table = QLatin1StringView(spec(entity).table);
    QStringList columns;
    const Result<void> listed = connection.each(
        u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), [&](Statement &row) {
            columns << u'"' + row.text(0) + u'"';
            return true;
        });
    const QString begin = u"CREATE TABLE %1("_s.arg(table);
    const QStringList statements = schemaStatements();
    const auto made = std::ranges::find_if(
        statements, [&](const QString &statement) { return statement.startsWith(begin); });
    const QString kept = columns.join(u", "_s);
    return listed
        .and_then(
            [&] { return connection.execute(u"ALTER TABLE %1 RENAME TO older"_s.arg(table)); })
        .and_then([&] { return connection.execute(*made); })
        .and_then([&] {
            return connection.execute(
                u"INSERT INTO %1(%2) SELECT %2 FROM older"_s.arg(table, kept));
        })
        .and_then([&] { return connection.execute(u"DROP TABLE older"_s); });
}

/// Projects know when they were last reviewed.
Result<void> fromFirstVersion(Connection &connection)
{
    return rebuildRecordTable(connection, Entity::Project);
}

/// The next reminder of a todo counts those before its deadline too.
Result<void> fromSecondVersion(Connection &connection)
{
    struct Reminders
    {
        QStringList elements;
        Due due;
    };
    std::map<qint64, Reminders> reminders;
    const QString sql = u"SELECT t.key, e.element, t.due FROM elements e JOIN todos t "
                        "ON t.key = e.record WHERE e.entity = %1 AND e.field = %2"_s
                            .arg(static_cast<int>(Entity::Todo))
                            .arg(numberOf(Field::TodoReminders));
    Result<void> done = connection.each(sql, [&](Statement &row) {
        Reminders &of = reminders[row.integer(0)];
        of.elements << row.text(1);
        of.due = Due::fromText(row.text(2)).value_or(Due());
        return true;
    });
    for (const auto &[key, of] : reminders) {
        const QString moment = shownReminder(of.elements, of.due);
        const QVariant shown = moment.isEmpty() ? QVariant() : QVariant(moment);
        done = done.and_then([&] {
            return connection.run(u"UPDATE todos SET next_reminder = ? WHERE key = ?"_s, shown,
                                  key);
        });
    }
    return done;
}

/// The tables of sync.
Result<void> fromThirdVersion(Connection &connection)
{
    const QStringList statements = syncTables();
    for (const QString &statement : statements) {
        if (Result<void> made = connection.execute(statement); !made)
            return made;
    }
    return {};
}

/// What was put back is told; open conflicts are found without a look at every record.
Result<void> fromFourthVersion(Connection &connection)
{
    Result<void> done = connection.execute(putBackTable());
    const QStringList indexes = conflictIndexes();
    for (const QString &index : indexes)
        done = done.and_then([&] { return connection.execute(index); });
    return done;
}

constexpr std::array allMigrations{Migration{1, fromFirstVersion}, Migration{2, fromSecondVersion},
                                   Migration{3, fromThirdVersion}, Migration{4, fromFourthVersion}};

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Result<void> createSchema(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList statements = schemaStatements();
    statements.prepend(u"PRAGMA application_id=%1"_s.arg(profileApplicationId));
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = connection.execute(statement); !done)
            return done;
    }
    if (Result<void> marked = setVersion(connection, storeVersion); !marked)
        return marked;
    return transaction->commit();
}

Result<void> migrate(Connection &connection, const Profile &profile, const Clock &clock,
                     std::span<const Migration> steps, int target)
{
    Result<int> version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > target)
        return failure(ErrorCode::TooNew, profile.database(),
                       u"version %1, this program knows %2"_s.arg(*version).arg(target));
    if (*version == target)
        return {};
    const auto backup = Backups(profile, clock).make(connection, BackupReason::BeforeUpdate);
    if (!backup)
        return std::unexpected(backup.error());
    while (*version < target) {
        const auto step = std::ranges::find(steps, *version, &Migration::from);
        if (step == steps.end())
            return noStepFrom(*version);
        if (Result<void> done = runStep(connection, *step); !done)
            return done;
        version = versionOf(connection);
        if (!version)
            return std::unexpected(version.error());
    }
    return {};
}

} // namespace sennight
