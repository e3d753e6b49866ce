// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_profile.h"

#include "domain/actions.h"
#include "interchange/generate.h"
#include "store/sqlite_queries.h"

#include <QCoreApplication>

namespace bench {

using namespace sennight;

Workplace::Workplace()
    : m_directory(
          QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bench-XXXXXX")))
{
    if (!m_directory.isValid())
        qFatal("bench: cannot make a folder: %s", qPrintable(m_directory.errorString()));
}

namespace {

/// Words that occur nowhere else, for the search.
void addNeedles(Store &store, RandomSource &random)
{
    const ActionContext context{
        .nowMs = 1'794'000'000'000, .today = {2026, 11, 11}, .random = random};
    for (const char *title :
         {"Ask about the zephyrine scarf", "Return the zephyrine scarf", "海の鯨図を直す"}) {
        QuickAddResult todo;
        todo.title = QString::fromUtf8(title);
        (void)require(store.commit(addTodo(todo, {}, context).action));
    }
}

} // namespace

Action sampleRecords(const Clock &clock, int todos, int projects, int weeks)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), clock.zone()).date();
    return require(
        generateRecords({.todos = todos, .projects = projects, .weeks = weeks, .seed = 1},
                        {.clock = clock, .today = today}));
}

Profile Workplace::profile(const QString &name) const
{
    return Profile(path(name));
}

FullProfile::FullProfile(const Workplace &workplace, int todos)
    : m_profile(workplace.profile(QStringLiteral("full-%1").arg(todos)))
    , m_store(require(Store::open(m_profile, m_clock, m_random)))
{
    (void)require(m_store->commit(sampleRecords(m_clock, todos, projectCount, weekCount)));
    addNeedles(*m_store, m_random);
    while (!require(m_store->indexForSearch(1000))) {
    }
    require(m_store->checkpoint());
    m_queries = require(openQueries(m_profile, m_clock));
}

std::vector<RecordId> FullProfile::someTodos(int count)
{
    const auto keys = require(m_queries->todoKeys({}));
    std::vector<RowKey> some;
    for (int i = 0; i < count; ++i)
        some.push_back(keys[static_cast<size_t>(i) * keys.size() / static_cast<size_t>(count)]);
    std::vector<RecordId> ids;
    for (const TodoRow &row : require(m_queries->todoRows(some)))
        ids.push_back(row.id);
    return ids;
}

void FullProfile::rest()
{
    require(m_store->checkpoint());
    m_queries.reset();
    m_store.reset();
}

} // namespace bench
