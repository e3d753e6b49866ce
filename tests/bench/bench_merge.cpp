// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other side's 10,000 offline edits on 10,000 records, applied durably, beside 10,000 bare
// updates.
#include "bench/bare_sqlite.h"
#include "bench/store_bench.h"

#include "store/sqlite_queries.h"
#include "sync/core/change.h"

#include <QBuffer>
#include <QSet>

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

/// Values of the log that the merged dump neither shows nor keeps as a head, though nothing
/// replaced them.
int lostValues(const std::vector<QByteArray> &log, const QByteArray &dump)
{
    int lost = 0;
    for (const QByteArray &bytes : log) {
        for (const sync::Op &op : require(sync::decode(bytes)).ops) {
            const auto *text = std::get_if<QString>(&op.value);
            if (text && !dump.contains(text->toUtf8()))
                ++lost;
        }
    }
    return lost;
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

double bareUpdates(const Workplace &workplace, Series &floor)
{
    BareDatabase bare(workplace.path(QStringLiteral("bare-merge.db")));
    bare.exec("CREATE TABLE todos(key INTEGER PRIMARY KEY, title TEXT, estimate INTEGER); BEGIN");
    sqlite3_stmt *insert = bare.prepare(
        "INSERT INTO todos(title, estimate) VALUES ('A title of some forty characters, say', 5)");
    for (int i = 0; i < editCount; ++i)
        BareDatabase::drain(insert);
    bare.exec("COMMIT");
    sqlite3_stmt *update = bare.prepare("UPDATE todos SET estimate = ?2 WHERE key = ?1");
    sample(floor, [&] {
        bare.exec("BEGIN");
        for (int i = 0; i < editCount; ++i) {
            sqlite3_bind_int(update, 1, i + 1);
            sqlite3_bind_int(update, 2, i);
            BareDatabase::drain(update);
        }
        bare.exec("COMMIT");
    });
    return floor.median();
}

} // namespace

void benchMerge(const Workplace &workplace, Table &table)
{
    Device mine(workplace.profile(QStringLiteral("mine")));
    Device theirs(workplace.profile(QStringLiteral("theirs")));
    (void)require(mine.store->commit(sampleRecords(mine.clock, editCount, 20, 20)));
    (void)require(theirs.store->applyRemote(logOf(*mine.store, 0)));

    auto queries = require(openQueries(mine.store->profile(), mine.clock));
    std::vector<RecordId> todos;
    for (const TodoRow &row : require(queries->todos({})))
        todos.push_back(row.id);
    edit(mine, todos, false);
    edit(theirs, todos, true);
    const auto myLog = logOf(*mine.store, 0);
    const auto theirLog = logOf(*theirs.store, 0);

    Series floor;
    bareUpdates(workplace, floor);
    Series ours;
    sample(ours, [&] { (void)require(mine.store->applyRemote(theirLog)); });
    table.atMost(QStringLiteral("apply the other side's 10,000 offline edits"), ours, floor, 0.5,
                 6);

    (void)require(theirs.store->applyRemote(myLog));
    const QByteArray merged = dumpOf(*mine.store);
    const int lost = lostValues(myLog, merged) + lostValues(theirLog, merged);
    const bool equal = merged == dumpOf(*theirs.store);
    table.print({.what = QStringLiteral("values unaccounted for; dumps %1")
                             .arg(equal ? QStringLiteral("equal") : QStringLiteral("DIFFER")),
                 .figure = QStringLiteral("values"),
                 .ours = static_cast<double>(lost),
                 .goal = QStringLiteral("0"),
                 .reached = lost == 0 && equal});
}

} // namespace bench
