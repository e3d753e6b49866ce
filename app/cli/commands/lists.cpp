// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "app/cli/todo_list.h"
#include "commands.h"

#include "domain/outline.h"
#include "domain/person_week.h"

#include <QRegularExpression>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10'000'000;

/// The words after the view: the first `taken` of them belong to it.
QString queryFrom(const Arguments &arguments, qsizetype taken)
{
    return arguments.text(taken).trimmed();
}

/// What is meant as a date and is none would be searched for, and never found.
bool looksLikeDate(const QString &word)
{
    static const QRegularExpression form(u"^\\d{4}-[\\dWw]"_s);
    return form.match(word).hasMatch();
}

/// An operator that there is not, with nothing behind it, is a slip and no text.
Answer<void> checkOperators(const Arguments &arguments)
{
    static const QRegularExpression bare(u"(?:^|\\s)(-?\\w+:)\\s*$"_s);
    const auto slip = bare.match(arguments.text());
    if (!slip.hasMatch())
        return {};
    return wrongUsage(u"\"%1\" is no operator of a search."_s.arg(slip.captured(1)),
                      u"\"senn help search\" lists them; in double quotes it is text."_s);
}

Answer<TodoFilter> weekFilter(const Session &session, const Arguments &arguments)
{
    const auto &words = arguments.words;
    TodoFilter filter{.kind = TodoFilter::Kind::Week};
    const auto week = words.size() > 1 ? weekFromText(session, words[1]) : Answer<IsoWeek>();
    if (!week && looksLikeDate(words[1]))
        return failed(week);
    const bool hasDate = words.size() > 1 && week;
    filter.week =
        hasDate ? *week
                : weekOf(session.queries().today(), session.queries().settings().firstDayOfWeek);
    filter.query = queryFrom(arguments, hasDate ? 2 : 1);
    return filter;
}

Answer<TodoFilter> recordFilter(const Session &session, const Arguments &arguments, Entity entity)
{
    const auto view = arguments.words[0];
    if (arguments.words.size() < 2)
        return wrongUsage(u"Which %1?"_s.arg(view),
                          u"Write: senn list %1 NAME, with the name in quotes."_s.arg(view));
    const auto record = recordNamed(session, entity, arguments.words[1]);
    if (!record)
        return failed(record);
    const auto kind =
        entity == Entity::Project ? TodoFilter::Kind::Project : TodoFilter::Kind::Goal;
    return TodoFilter{.kind = kind, .record = record->id, .query = queryFrom(arguments, 2)};
}

Answer<TodoFilter> filterFrom(const Session &session, const Arguments &arguments)
{
    using enum TodoFilter::Kind;
    const auto view = arguments.words.isEmpty() ? u"today"_s : arguments.words[0];
    if (view == u"week")
        return weekFilter(session, arguments);
    if (view == u"project")
        return recordFilter(session, arguments, Entity::Project);
    if (view == u"goal")
        return recordFilter(session, arguments, Entity::Goal);
    TodoFilter filter{.query = queryFrom(arguments, 1)};
    if (view == u"today") {
        filter.kind = Today;
        filter.date = session.queries().today();
    } else if (view == u"inbox") {
        filter.kind = Inbox;
    } else if (view == u"all") {
        filter.kind = All;
    } else {
        filter.query = queryFrom(arguments, 0);
    }
    return filter;
}

/// As the window lists a project: this week, later, done, each todo before its steps.
Answer<std::vector<TodoRow>> projectRows(const Session &session, const TodoFilter &filter,
                                         int limit)
{
    const Queries &queries = session.queries();
    const auto lines = queries.outline(filter.record, filter.query);
    if (!lines)
        return failed(lines);
    const int firstDay = queries.settings().firstDayOfWeek;
    const IsoWeek week = weekOf(queries.today(), firstDay);
    const OutlineView view{
        .week = week, .lastDayOfWeek = firstDayOf(week, firstDay).addDays(6), .doneShown = true};
    std::vector<RowKey> keys;
    for (const OutlinePlace &place : arrangeOutline(*lines, view).places) {
        if (limit >= 0 && std::ssize(keys) == limit)
            break;
        keys.push_back(place.key);
    }
    auto rows = queries.todoRows(keys);
    if (!rows)
        return failed(rows);
    return *std::move(rows);
}

Answer<std::vector<TodoRow>> listed(const Session &session, const TodoFilter &filter, int limit)
{
    if (filter.kind == TodoFilter::Kind::Project)
        return projectRows(session, filter, limit);
    auto rows = session.queries().todos(filter, limit);
    if (!rows)
        return failed(rows);
    return *std::move(rows);
}

Cell kindCell(const SearchHit &hit)
{
    return {hit.entity == Entity::Todo ? QString() : kindOf(hit.entity), Tone::Quiet};
}

void printHits(Output &out, const Session &session, std::span<const SearchHit> hits)
{
    constexpr int titleColumn = 2;
    const ShortIds shortId(session);
    TextTable table(titleColumn);
    for (const SearchHit &hit : hits)
        table.row({{shortId(hit.id), Tone::Quiet},
                   {hit.open ? u"○"_s : u"●"_s, hit.open ? Tone::Plain : Tone::Good},
                   {hit.title},
                   kindCell(hit),
                   {hit.excerpt, Tone::Quiet}});
    table.print(out);
}

void writeHits(JsonWriter &json, std::span<const SearchHit> hits)
{
    json.beginArray();
    for (const SearchHit &hit : hits) {
        json.beginObject();
        json.text("kind"_L1, QString::fromLatin1(spec(hit.entity).name));
        json.text("id"_L1, hit.id.toHex());
        json.text("title"_L1, hit.title);
        json.text("excerpt"_L1, hit.excerpt);
        json.flag("open"_L1, hit.open);
        json.endObject();
    }
    json.endArray();
}

} // namespace

Answer<void> listTodos(Invocation &call)
{
    const auto limit = countOption(call.arguments, "--limit", 1, mostRows);
    if (!limit)
        return failed(limit);
    const auto filter = filterFrom(call.session, call.arguments);
    if (!filter)
        return failed(filter);
    const auto rows = listed(call.session, *filter, limit->value_or(-1));
    if (!rows)
        return failed(rows);
    if (auto sound = checkOperators(call.arguments); !sound)
        return sound;
    return printTodos(call, *rows, filter->kind == TodoFilter::Kind::Week);
}

Answer<void> searchRecords(Invocation &call)
{
    constexpr int usualLimit = 50;
    const auto limit = countOption(call.arguments, "--limit", 1, mostRows);
    if (!limit)
        return failed(limit);
    const auto hits =
        call.session.queries().search(call.arguments.text(), limit->value_or(usualLimit));
    if (!hits)
        return failed(hits);
    if (auto sound = checkOperators(call.arguments); !sound)
        return sound;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeHits(json, *hits); });
    else
        printHits(call.out, call.session, *hits);
    return {};
}

} // namespace sennight::cli
