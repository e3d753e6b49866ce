// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync_meeting.h"

#include "bench/sync_work.h"

#include "store/sqlite_queries.h"
#include "store/sync_queries.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <random>

namespace bench {

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

/// A device of the bench as its file tells of it, while its process has it open, too.
struct Opened
{
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Store> store;

    explicit Opened(const Profile &profile)
        : store(require(Store::open(profile, clock, random)))
    {}
};

/// The places of what is there, and of what was written after them.
std::vector<QByteArray> changesAfter(const Profile &profile, qint64 *place)
{
    const Opened opened(profile);
    std::vector<QByteArray> changes;
    require(opened.store->eachChange(sync::Space::Shared, *place,
                                     [&](qint64 pos, const QByteArray &bytes) {
                                         changes.push_back(bytes);
                                         *place = pos;
                                         return true;
                                     }));
    return changes;
}

Profile thirdOf(const Profile &profile, const Workplace &workplace)
{
    const Profile copy = workplace.profile(u"third"_s);
    require(copy.prepare());
    if (!QFile::copy(profile.database(), copy.database()))
        qFatal("bench: cannot copy the profile");
    return copy;
}

QByteArray dumped(const Profile &profile, const QString &path)
{
    const Opened opened(profile);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        qFatal("bench: %s", qPrintable(file.errorString()));
    require(opened.store->dump(file));
    file.seek(0);
    return file.readAll();
}

/// Both versions can be read where nobody is asked which one counts.
bool isInHistory(const Queries &queries, const Edit &edit)
{
    const auto entries = require(queries.history(edit.record));
    return std::ranges::any_of(entries, [&](const HistoryEntry &entry) {
        return entry.field == QLatin1StringView(spec(edit.field).name) && entry.to == edit.value;
    });
}

bool isShown(const Queries &queries, const Edit &edit)
{
    const Record record = require(queries.record(edit.record));
    if (!edit.element.isEmpty()) {
        const auto elements = record.elements(edit.field);
        const auto found = elements.find(edit.element);
        return found != elements.end() && found->second == edit.value;
    }
    return record.value(edit.field) == edit.value;
}

/// Of the values that both wrote, those that are neither shown nor kept where people find them.
int valuesLost(const Profile &profile, const std::vector<RecordId> &todos,
               const std::vector<Conflict> &conflicts)
{
    SystemClock clock;
    const auto queries = require(openQueries(profile, clock));
    QHash<RecordId, std::vector<Value>> versions;
    for (const Conflict &conflict : conflicts) {
        for (const ConflictVersion &version : conflict.versions)
            versions[conflict.record].push_back(version.value);
    }
    int lost = 0;
    for (size_t i = 0; i < todos.size(); ++i) {
        const int number = static_cast<int>(i);
        for (const bool isTheirs : {false, true}) {
            const Edit edit = meetingEdit(todos[i], number, isTheirs);
            const bool isThere = meetingOf(number) == Meeting::SameTitle
                                     ? std::ranges::contains(versions.value(todos[i]), edit.value)
                                 : meetingOf(number) == Meeting::Priorities
                                     ? isInHistory(*queries, edit)
                                     : isShown(*queries, edit);
            lost += isThere ? 0 : 1;
        }
    }
    return lost;
}

/// Conflicts about what did not clash, and clashes without one.
int wrongConflicts(const std::vector<RecordId> &todos, const std::vector<Conflict> &conflicts)
{
    QSet<RecordId> wanted;
    for (size_t i = 0; i < todos.size(); ++i) {
        if (meetingOf(static_cast<int>(i)) == Meeting::SameTitle)
            wanted.insert(todos[i]);
    }
    int wrong = 0;
    for (const Conflict &conflict : conflicts) {
        const bool isWanted = conflict.field == Field::TodoTitle && conflict.versions.size() == 2 &&
                              wanted.remove(conflict.record);
        wrong += isWanted ? 0 : 1;
    }
    return wrong + static_cast<int>(wanted.size());
}

struct Judgement
{
    int lost = 0;
    int wrong = 0;
    qsizetype conflicts = 0;
    QByteArray dump;
};

Judgement judge(const Profile &profile, const std::vector<RecordId> &todos, const QString &path)
{
    const auto queries = require(SyncQueries::open(profile));
    const std::vector<Conflict> conflicts = require(queries->conflicts());
    return {valuesLost(profile, todos, conflicts), wrongConflicts(todos, conflicts),
            std::ssize(conflicts), dumped(profile, path)};
}

void printJudgement(const Workplace &workplace, Table &table, const Profile &mine,
                    const Profile &theirs, const Profile &third, const std::vector<RecordId> &todos)
{
    const QString path = workplace.path(u"dump.json"_s);
    const Judgement here = judge(mine, todos, path);
    const Judgement there = judge(theirs, todos, path);
    const bool isSame = here.dump == there.dump && here.dump == dumped(third, path);
    table.print({.what = u"values lost; the dumps %1"_s.arg(isSame ? u"are equal"_s : u"DIFFER"_s),
                 .figure = u"values"_s,
                 .ours = static_cast<double>(here.lost + there.lost),
                 .goal = u"0"_s,
                 .reached = here.lost + there.lost == 0 && isSame});
    table.print({.what = u"conflicts that are none, or are missing"_s,
                 .figure = u"records"_s,
                 .ours = static_cast<double>(here.wrong + there.wrong),
                 .goal = u"0"_s,
                 .reached = here.wrong + there.wrong == 0,
                 .note = u"%1 that are"_s.arg(here.conflicts)});
}

} // namespace

std::vector<RecordId> shuffledTodos(const Profile &profile, int count)
{
    SystemClock clock;
    const auto queries = require(openQueries(profile, clock));
    std::vector<RowKey> keys = require(queries->todoKeys({}));
    std::ranges::shuffle(keys, std::mt19937(1));
    keys.resize(std::min(keys.size(), static_cast<size_t>(count)));
    std::vector<RecordId> ids;
    for (const TodoRow &row : require(queries->todoRows(keys)))
        ids.push_back(row.id);
    return ids;
}

void writeIds(const QString &path, const std::vector<RecordId> &ids)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("bench: %s", qPrintable(file.errorString()));
    for (const RecordId &id : ids)
        file.write(id.toBytes());
}

void benchMeeting(const Workplace &workplace, Table &table, SyncDevice &mine, SyncDevice &theirs,
                  int count)
{
    const std::vector<RecordId> todos = shuffledTodos(mine.profile(), count);
    const QString ids = workplace.path(u"ids"_s);
    writeIds(ids, todos);
    const auto both = [&](const QString &line) {
        mine.begin(line);
        theirs.begin(line);
        return std::pair(mine.end(), theirs.end());
    };
    both(u"pause"_s);
    both(u"rest"_s);
    const Profile third = thirdOf(mine.profile(), workplace);
    qint64 myPlace = 0;
    qint64 theirPlace = 0;
    (void)changesAfter(mine.profile(), &myPlace);
    (void)changesAfter(theirs.profile(), &theirPlace);
    mine.begin(u"meet %1 mine"_s.arg(ids));
    theirs.begin(u"meet %1 theirs"_s.arg(ids));
    const double writingMs = msOf(std::max(mine.endNs(), theirs.endNs()));
    both(u"rest"_s);

    Series floor;
    {
        std::vector<QByteArray> changes = changesAfter(mine.profile(), &myPlace);
        std::ranges::move(changesAfter(theirs.profile(), &theirPlace), std::back_inserter(changes));
        const Opened opened(third);
        sample(floor, [&] { (void)require(opened.store->applyRemote(changes)); });
    }
    const qint64 began = monotonicNs();
    both(u"resume"_s);
    const auto [here, there] = both(u"took %1"_s.arg(count));
    Series ours;
    ours.wallMs.push_back(msOf(std::max(here.toLongLong(), there.toLongLong()) - began));
    const double ratio = ours.median() / floor.median();
    table.print({.what = u"2 × %L1 edits apart, until both devices are one"_s.arg(count),
                 .figure = u"ms"_s,
                 .floor = floor.median(),
                 .ours = ours.median(),
                 .ratio = ratio,
                 .goal = u"≤ 2×"_s,
                 .reached = ratio <= 2,
                 .note = u"floor: a third copy applies all of them at once; writing them took"
                         " %1 ms"_s.arg(writingMs, 0, 'f', 0)});
    printJudgement(workplace, table, mine.profile(), theirs.profile(), third, todos);
}

} // namespace bench
