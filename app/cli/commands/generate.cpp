// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/progress.h"
#include "app/cli/search_index.h"
#include "app/cli/todo_list.h"
#include "commands.h"

#include "interchange/generate.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

Answer<quint64> seedOption(const Arguments &arguments)
{
    bool ok = false;
    const auto seed = arguments.value("--seed").toULongLong(&ok);
    if (ok)
        return seed;
    return wrongUsage(u"--seed takes a whole number."_s,
                      u"Write: senn generate --todos 200 --seed 7"_s);
}

Answer<GenerateOptions> optionsFrom(const Arguments &arguments)
{
    constexpr int mostTodos = 1'000'000;
    constexpr int mostProjects = 10'000;
    constexpr int mostWeeks = 1'000;
    const auto todos = countOption(arguments, "--todos", 0, mostTodos);
    const auto projects = countOption(arguments, "--projects", 0, mostProjects);
    const auto weeks = countOption(arguments, "--weeks", 1, mostWeeks);
    const auto seed = seedOption(arguments);
    if (!todos)
        return failed(todos);
    if (!projects)
        return failed(projects);
    if (!weeks)
        return failed(weeks);
    if (!*todos)
        return wrongUsage(u"How many todos?"_s, u"Write: senn generate --todos 200 --seed 7"_s);
    if (!seed)
        return failed(seed);
    GenerateOptions options;
    options.todos = **todos;
    options.projects = projects->value_or(options.projects);
    options.weeks = weeks->value_or(options.weeks);
    options.seed = *seed;
    return options;
}

} // namespace

Answer<void> generateSample(Invocation &call)
{
    const auto options = optionsFrom(call.arguments);
    if (!options)
        return failed(options);
    const auto &queries = call.session.queries();
    const auto action =
        generateRecords(*options, {call.session.clock(), queries.today(), queries.settings()});
    if (!action)
        return failed(action);
    ProgressLine line(call.out, u"Generating"_s);
    if (auto committed = commit(call, *action, line.progress()); !committed)
        return failed(committed);
    if (auto indexed = completeSearchIndex(call.session, line); !indexed)
        return indexed;
    if (!call.out.json) {
        call.out.line(u"Generated %1."_s.arg(counted(options->todos, u"todo"_s, u"todos"_s)));
        return {};
    }
    printJson(call.out, [&](JsonWriter &json) {
        json.beginObject();
        json.number("todos"_L1, options->todos);
        json.number("projects"_L1, options->projects);
        json.number("weeks"_L1, options->weeks);
        json.endObject();
    });
    return {};
}

} // namespace sennight::cli
