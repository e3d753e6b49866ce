// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other side's 10,000 offline edits on 10,000 of 100,000 todos, applied durably, beside the
// same updates in a bare table of such rows.
#include "bench/bare_sqlite.h"
#include "bench/store_bench.h"

#include "store/sqlite_queries.h"
#include "sync/core/change.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <random>

namespace bench {

using namespace sennight;

namespace {

constexpr int editCount = 10'000;

std::vector<QByteArray> logOf(Store &store, qint64 after)
{
    std::vector<QByteArray> changes;
    require(store.eachChange(sync::Space::Shared, after, [&](qint64, const QByteArray &bytes) {
        changes.push_back(bytes);
        return true;
    }));
    return changes;
}

/// Half of the edits touch another field than the other side's; 5 % the same.
Edit editOf(const RecordId &todo, int i, bool theirs)
{
    const Value value =
        theirs ? QStringLiteral("Theirs %1").arg(i) : QStringLiteral("Mine %1").arg(i);
    if (i % 20 == 0)
        return {.record = todo, .field = Field::TodoTitle, .value = value};
    if (theirs)
        return {.record = todo, .field = Field::TodoEstimate, .value = qint64(i % 600)};
    return {.record = todo, .field = Field::TodoDescription, .value = value};
}

bool touches(int i, bool theirs)
{
    return theirs || i % 2 == 0 || i % 20 == 0;
}

QByteArray dumpOf(Store &store)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    require(store.dump(buffer));
    return text;
}

/// Text values of the log that the merged dump neither shows nor keeps as a head, though nothing
/// replaced them.
int lostValues(const std::vector<QByteArray> &log, const QSet<QByteArray> &kept)
{
    int lost = 0;
    for (const QByteArray &bytes : log) {
        for (const sync::Op &op : require(sync::decode(bytes)).ops) {
            const auto *text = std::get_if<QString>(&op.value);
            lost += text && !kept.contains(text->toUtf8());
        }
    }
    return lost;
}

/// Every string of the dump; the texts of this bench need no escapes.
QSet<QByteArray> stringsOf(const QByteArray &dump)
{
    const QByteArrayList strings = dump.split('"');
    return {strings.begin(), strings.end()};
}

struct Device
{
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Store> store;

    explicit Device(const Profile &profile)
        : store(require(Store::open(profile, clock, random)))
    {
        require(store->setSpaceOfNewRecords(sync::Space::Shared));
    }
};

void edit(Device &device, const std::vector<RecordId> &todos, bool theirs)
{
    for (int i = 0; i < editCount; ++i) {
        if (touches(i, theirs))
            (void)require(device.store->commit(
                {.edits = {editOf(todos[static_cast<size_t>(i)], i, theirs)}}));
    }
}

/// What a todo shows, without what only merging needs.
QByteArrayList shownColumns(BareDatabase &bare)
{
    QByteArrayList names;
    sqlite3_stmt *column = bare.prepare("SELECT name FROM pragma_table_info('todos', 'full') WHERE "
                                        "name NOT IN ('heads', 'conflicts', 'conflict_fields')");
    while (sqlite3_step(column) == SQLITE_ROW)
        names << '"' + QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(column, 0))) +
                     '"';
    return names;
}

/// The todos of the profile in a table without indexes but that of the id.
void fillBare(BareDatabase &bare, const Profile &profile)
{
    bare.exec(QByteArray("ATTACH '" + profile.database().toUtf8() + "' AS full").constData());
    QByteArrayList columns = shownColumns(bare);
    const QByteArray names = columns.join(',');
    columns[columns.indexOf("\"key\"")] += " INTEGER PRIMARY KEY";
    columns[columns.indexOf("\"id\"")] += " BLOB UNIQUE";
    const QByteArray fill = "CREATE TABLE main.todos(" + columns.join(',') +
                            "); INSERT INTO main.todos SELECT " + names +
                            " FROM full.todos ORDER BY key;"
                            " DETACH full; PRAGMA wal_checkpoint(TRUNCATE)";
    bare.exec(fill.constData());
}

/// The same edits as theirs, each naming its row by id, as one transaction.
void updateBare(BareDatabase &bare, const std::vector<RecordId> &todos)
{
    sqlite3_stmt *title = bare.prepare("UPDATE todos SET title = ?2 WHERE id = ?1");
    sqlite3_stmt *estimate = bare.prepare("UPDATE todos SET estimate_minutes = ?2 WHERE id = ?1");
    bare.exec("BEGIN IMMEDIATE");
    for (int i = 0; i < editCount; ++i) {
        const Edit edit = editOf(todos[static_cast<size_t>(i)], i, true);
        const auto *text = std::get_if<QString>(&edit.value);
        sqlite3_stmt *update = text ? title : estimate;
        const QByteArray id = edit.record.toBytes();
        const QByteArray utf8 = text ? text->toUtf8() : QByteArray();
        sqlite3_bind_blob(update, 1, id.constData(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
        if (text)
            sqlite3_bind_text(update, 2, utf8.constData(), -1, SQLITE_TRANSIENT);
        else
            sqlite3_bind_int64(update, 2, std::get<qint64>(edit.value));
        BareDatabase::drain(update);
    }
    bare.exec("COMMIT");
}

/// A second device that begins with everything that the first one has. A copied profile goes on
/// with a chain of its own.
Profile copyOf(const Profile &profile, const Workplace &workplace)
{
    const Profile copy = workplace.profile(QStringLiteral("theirs"));
    require(copy.prepare());
    if (!QFile::copy(profile.database(), copy.database()))
        qFatal("bench: cannot copy the profile");
    return copy;
}

qint64 lastPos(Store &store)
{
    qint64 last = 0;
    require(store.eachChange(sync::Space::Shared, 0, [&](qint64 pos, const QByteArray &) {
        last = pos;
        return true;
    }));
    return last;
}

/// Some todos from all over the table, in no order.
std::vector<RecordId> someTodos(const Device &device)
{
    auto queries = require(openQueries(device.store->profile(), device.clock));
    std::vector<RowKey> keys = require(queries->todoKeys({}));
    std::ranges::shuffle(keys, std::mt19937(1));
    keys.resize(editCount);
    std::vector<RecordId> ids;
    for (const TodoRow &row : require(queries->todoRows(keys)))
        ids.push_back(row.id);
    return ids;
}

} // namespace

void benchMerge(const Workplace &workplace, Table &table)
{
    const Profile profile = workplace.profile(QStringLiteral("mine"));
    {
        Device device(profile);
        (void)require(
            device.store->commit(sampleRecords(device.clock, todoCount, projectCount, weekCount)));
        while (!require(device.store->indexForSearch(1000))) {
        }
    }
    Device theirs(copyOf(profile, workplace));
    Device mine(profile);
    BareDatabase bare(workplace.path(QStringLiteral("bare-merge.db")));
    fillBare(bare, profile);

    const qint64 common = lastPos(*mine.store);
    const std::vector<RecordId> todos = someTodos(mine);
    edit(mine, todos, false);
    edit(theirs, todos, true);
    while (!require(mine.store->indexForSearch(1000))) {
    }
    const auto myLog = logOf(*mine.store, common);
    const auto theirLog = logOf(*theirs.store, common);
    require(mine.store->checkpoint());

    Series floor;
    sample(floor, [&] { updateBare(bare, todos); });
    Series ours;
    sample(ours, [&] { (void)require(mine.store->applyRemote(theirLog)); });
    table.atMost(QStringLiteral("apply the other side's 10,000 offline edits"), ours, floor, 0.5,
                 6);

    (void)require(theirs.store->applyRemote(myLog));
    const QByteArray merged = dumpOf(*mine.store);
    const QSet<QByteArray> kept = stringsOf(merged);
    const int lost = lostValues(myLog, kept) + lostValues(theirLog, kept);
    const bool equal = merged == dumpOf(*theirs.store);
    table.print({.what = QStringLiteral("values unaccounted for; dumps %1")
                             .arg(equal ? QStringLiteral("equal") : QStringLiteral("DIFFER")),
                 .figure = QStringLiteral("values"),
                 .ours = static_cast<double>(lost),
                 .goal = QStringLiteral("0"),
                 .reached = lost == 0 && equal});
}

} // namespace bench
