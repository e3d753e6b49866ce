// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "commands.h"

#include <QFile>

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

Answer<QString> bodyFrom(const Arguments &arguments)
{
    const auto text = arguments.value("--body");
    if (text != u"-")
        return cleanMarkdown(text);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refused(u"Standard input cannot be read."_s, u"Write --body TEXT."_s);
    const auto bytes = input.read(maxTextBytes + 1);
    if (bytes.size() > maxTextBytes)
        return refused(u"The text is longer than %1 KiB."_s.arg(maxTextBytes / 1024),
                       u"Split it into several thoughts."_s);
    return cleanMarkdown(QString::fromUtf8(bytes));
}

/// Newest first: all of them, or those that a query finds.
Answer<std::vector<Record>> thoughtsFor(const Session &session, const QString &query)
{
    constexpr int mostHits = 10'000;
    std::vector<Record> thoughts;
    if (query.isEmpty()) {
        const auto walked = session.queries().forEach(Entity::Thought, false, [&](const Record &r) {
            thoughts.push_back(r);
            return true;
        });
        if (!walked)
            return failed(walked);
    } else {
        const auto hits = session.queries().search(u"kind:thought "_s + query, mostHits);
        if (!hits)
            return failed(hits);
        for (const SearchHit &hit : *hits) {
            if (auto record = session.queries().record(hit.id))
                thoughts.push_back(*std::move(record));
        }
    }
    std::ranges::stable_sort(thoughts, std::greater(), [](const Record &thought) {
        return thought.number(Field::ThoughtCreatedAt).value_or(0);
    });
    return thoughts;
}

} // namespace

Answer<void> addThoughts(Invocation &call)
{
    const auto body = bodyFrom(call.arguments);
    if (!body)
        return failed(body);
    auto creation =
        addThought(cleanLine(call.arguments.text()).trimmed(), *body, call.session.actionContext());
    QStringList assignments;
    if (call.arguments.has("--project"))
        assignments += u"project_id="_s + call.arguments.value("--project");
    if (call.arguments.has("--tags"))
        assignments += u"tags="_s + call.arguments.value("--tags");
    const auto blank = blankRecord(Entity::Thought, creation.id);
    auto edits = editsFromText(call.session, blank, assignments);
    if (!edits)
        return failed(edits);
    append(creation.action.edits, *std::move(edits));
    return create(call, creation);
}

Answer<void> listThoughts(Invocation &call)
{
    const auto thoughts = thoughtsFor(call.session, call.arguments.text().trimmed());
    if (!thoughts)
        return failed(thoughts);
    if (call.out.json) {
        Answer<void> written;
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const Record &thought : *thoughts) {
                if (written)
                    written = writeRecord(json, call.session, thought);
            }
            json.endArray();
        });
        return written;
    }
    constexpr int titleColumn = 1;
    const ShortIds shortId(call.session);
    TextTable table(titleColumn);
    for (const Record &thought : *thoughts)
        table.row({{shortId(thought.id), Tone::Quiet},
                   {titleOf(thought)},
                   {momentText(thought.number(Field::ThoughtCreatedAt).value_or(0),
                               call.session.clock().zone()),
                    Tone::Quiet}});
    table.print(call.out);
    return {};
}

} // namespace sennight::cli
