// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <algorithm>
#include <ranges>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> nothingNamed(Entity entity, const QString &name)
{
    const auto hint = entity == Entity::Project ? u"\"senn project list --all\" shows them."_s
                      : entity == Entity::Goal
                          ? u"\"senn goal list --week DATE\" shows those of a week."_s
                          : u"\"senn list all\" and \"senn search\" show ids."_s;
    return nothingFound(u"There is no %1 by the id or name \"%2\"."_s.arg(kindOf(entity), name),
                        hint);
}

bool isIdPrefix(const QString &name)
{
    return !name.isEmpty() && name.size() <= 32 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

/// The record by an id or its prefix; nothing where no record has it.
Answer<std::optional<Record>> recordById(const Session &session, const QString &name)
{
    if (!isIdPrefix(name))
        return std::nullopt;
    const auto found = session.queries().resolve(name.toLower());
    if (!found && found.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!found)
        return failed(found);
    auto record = session.queries().record(found->second);
    if (!record)
        return failed(record);
    return *std::move(record);
}

/// A project or goal by title: exact ones count before beginnings.
Answer<std::optional<Record>> recordByTitle(const Session &session, Entity entity,
                                            const QString &title, bool exactOnly)
{
    const auto ids = session.queries().findByTitle(entity, title);
    if (!ids)
        return failed(ids);
    std::vector<Record> exact;
    std::vector<Record> beginning;
    for (const RecordId &id : *ids) {
        auto record = session.queries().record(id);
        if (!record)
            return failed(record);
        const bool same = titleOf(*record).compare(title, Qt::CaseInsensitive) == 0;
        (same ? exact : beginning).push_back(*std::move(record));
    }
    auto &found = exact.empty() && !exactOnly ? beginning : exact;
    if (found.empty())
        return std::nullopt;
    if (found.size() == 1)
        return std::move(found.front());
    QStringList candidates;
    for (const Record &record : found | std::views::take(5))
        candidates += u"%1 (%2)"_s.arg(titleOf(record), record.id.toHex().left(8));
    return std::unexpected(Failure(Exit::Usage, u"ambiguous"_s,
                                   u"\"%1\" means several %2s."_s.arg(title, kindOf(entity)),
                                   u"Name one by its id: %1."_s.arg(candidates.join(u", "_s))));
}

bool hasTitlesAsNames(Entity entity)
{
    return entity == Entity::Project || entity == Entity::Goal || entity == Entity::Intention;
}

} // namespace

Answer<Record> recordNamed(const Session &session, Entity entity, const QString &name)
{
    constexpr qsizetype shortestPrefix = 4; // in lists; shorter words are more likely titles
    if (hasTitlesAsNames(entity)) {
        auto exact = recordByTitle(session, entity, name, true);
        if (!exact)
            return failed(exact);
        if (*exact)
            return **std::move(exact);
    }
    if (!hasTitlesAsNames(entity) || name.size() >= shortestPrefix) {
        auto byId = recordById(session, name);
        if (!byId)
            return failed(byId);
        if (*byId && (*byId)->entity == entity)
            return **std::move(byId);
        if (*byId && !hasTitlesAsNames(entity))
            return nothingFound(
                u"\"%1\" is a %2, not a %3."_s.arg(name, kindOf((*byId)->entity), kindOf(entity)),
                u"Name a %1 by its id."_s.arg(kindOf(entity)));
    }
    if (!hasTitlesAsNames(entity))
        return nothingNamed(entity, name);
    auto begun = recordByTitle(session, entity, name, false);
    if (!begun)
        return failed(begun);
    if (!*begun)
        return nothingNamed(entity, name);
    return **std::move(begun);
}

Answer<Record> recordNamed(const Session &session, const QString &name)
{
    auto byId = recordById(session, name);
    if (!byId)
        return failed(byId);
    if (*byId)
        return **std::move(byId);
    for (const Entity entity : {Entity::Project, Entity::Goal}) {
        auto byTitle = recordByTitle(session, entity, name, false);
        if (!byTitle)
            return failed(byTitle);
        if (*byTitle)
            return **std::move(byTitle);
    }
    return nothingFound(u"There is nothing by the id or name \"%1\"."_s.arg(name),
                        u"\"senn list all\" and \"senn search\" show ids."_s);
}

namespace {

template <typename Find>
Answer<std::vector<Record>> eachNamed(const QStringList &names, const Find &find)
{
    std::vector<Record> records;
    for (const QString &name : names) {
        Answer<Record> record = find(name);
        if (!record)
            return failed(record);
        if (std::ranges::find(records, record->id, &Record::id) == records.end())
            records.push_back(*std::move(record));
    }
    return records;
}

} // namespace

Answer<std::vector<Record>> recordsNamed(const Session &session, const QStringList &names)
{
    return eachNamed(names, [&](const QString &name) { return recordNamed(session, name); });
}

Answer<std::vector<Record>> todosNamed(const Session &session, const QStringList &names)
{
    return eachNamed(names,
                     [&](const QString &name) { return recordNamed(session, Entity::Todo, name); });
}

Record blankRecord(Entity entity, const RecordId &id)
{
    Record record;
    record.entity = entity;
    record.id = id;
    return record;
}

QString kindOf(Entity entity)
{
    switch (entity) {
    case Entity::Goal:
        return u"weekly goal"_s;
    case Entity::TimeEntry:
        return u"time entry"_s;
    default:
        return QString::fromLatin1(spec(entity).name);
    }
}

QString titleOf(const Record &record)
{
    const auto *field = findField(record.entity, u"title");
    const auto title = field ? record.text(field->field) : QString();
    return title.isEmpty() ? kindOf(record.entity) + u' ' + record.id.toHex().left(8) : title;
}

} // namespace sennight::cli
