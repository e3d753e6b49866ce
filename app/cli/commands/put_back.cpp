// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lives although it was deleted, because another device had written on it.
#include "app/cli/changes.h"
#include "app/cli/decision.h"
#include "commands.h"
#include "store/store.h"
#include "store/sync_queries.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString putBackTitle(const PutBack &record)
{
    return record.title.isEmpty() ? kindOf(record.entity) + u' ' + record.record.toHex()
                                  : record.title;
}

QString sideText(const Invocation &call, const PutBackSide &side)
{
    const QString device = side.isMine                 ? u"this device"_s
                           : side.deviceName.isEmpty() ? u"another device"_s
                                                       : side.deviceName;
    return u"%1 on %2"_s.arg(momentText(side.atMs, call.session.clock().zone()), device);
}

/// A newer version of the program knows what was written.
QString writtenText(const Invocation &call, const PutBack &record)
{
    if (!record.field)
        return {};
    const FieldSpec &field = spec(*record.field);
    return u"%1: %2"_s.arg(QString::fromLatin1(field.name),
                           valueText(call.session, field.type, record.value));
}

void writeSide(JsonWriter &json, QLatin1StringView name, const PutBackSide &side)
{
    json.key(name);
    json.beginObject();
    json.text("device"_L1, side.device.toHex());
    json.text("device_name"_L1, side.deviceName);
    json.flag("mine"_L1, side.isMine);
    json.text("at"_L1, instantText(side.atMs));
    json.endObject();
}

void writePutBack(JsonWriter &json, const PutBack &record, qint64 number)
{
    json.beginObject();
    json.number("number"_L1, number);
    json.text("id"_L1, record.record.toHex());
    json.text("kind"_L1, QString::fromLatin1(spec(record.entity).name));
    json.text("title"_L1, record.title);
    json.text("noticed_at"_L1, instantText(record.noticedMs));
    writeSide(json, "deleted"_L1, record.deleted);
    writeSide(json, "edited"_L1, record.edited);
    json.text("field"_L1, record.field ? QString::fromLatin1(spec(*record.field).name) : QString());
    json.key("value"_L1);
    if (record.field)
        writeValue(json, spec(*record.field).type, record.value);
    else
        json.null();
    json.endObject();
}

void printPutBack(Invocation &call, const std::vector<PutBack> &records)
{
    constexpr int writtenColumn = 3;
    const ShortIds shortId(call.session);
    TextTable table(writtenColumn);
    for (size_t i = 0; i < records.size(); ++i) {
        const PutBack &record = records[i];
        table.heading(shortId(record.record) + u"  "_s + putBackTitle(record));
        table.row({{QString::number(i + 1)},
                   {u"deleted "_s + sideText(call, record.deleted), Tone::Quiet},
                   {u"changed "_s + sideText(call, record.edited), Tone::Quiet},
                   {writtenText(call, record)}});
    }
    table.print(call.out);
    call.out.line();
    call.out.line(u"One device deleted it, and another one had changed it: the changed version was "
                  "kept. To keep it: senn sync put-back keep N; to delete it again: senn sync "
                  "put-back delete N"_s);
}

Answer<std::vector<PutBack>> allPutBack(const Session &session)
{
    const auto queries = SyncQueries::open(session.profile());
    if (!queries)
        return failed(queries);
    auto records = (*queries)->putBack(session.clock().nowMs());
    if (!records)
        return failed(records);
    return *std::move(records);
}

/// The one that a word names, by its number in the list or by its id.
Answer<PutBack> putBackNamed(const std::vector<PutBack> &records, const QString &word)
{
    constexpr qsizetype shortestPrefix = 4; // in lists; what is shorter is a number
    std::vector<PutBack> fitting;
    for (size_t i = 0; i < records.size(); ++i) {
        if (word == QString::number(i + 1))
            return records[i];
        if (word.size() >= shortestPrefix &&
            records[i].record.toHex().startsWith(word, Qt::CaseInsensitive))
            fitting.push_back(records[i]);
    }
    if (fitting.empty())
        return nothingFound(u"Nothing that was put back is called \"%1\"."_s.arg(word),
                            u"See what there is with: senn sync put-back"_s);
    if (fitting.size() > 1)
        return refused(u"\"%1\" means more than one."_s.arg(word),
                       u"Use its number: senn sync put-back"_s);
    return fitting.front();
}

Answer<std::vector<PutBack>> putBackNamed(const std::vector<PutBack> &records,
                                          const QStringList &words)
{
    if (words == QStringList{u"all"_s})
        return records;
    std::vector<PutBack> named;
    for (const QString &word : words) {
        auto record = putBackNamed(records, word);
        if (!record)
            return failed(record);
        if (!std::ranges::contains(named, *record))
            named.push_back(*std::move(record));
    }
    return named;
}

Answer<void> takeOffTheList(Invocation &call, const std::vector<PutBack> &records)
{
    std::vector<PutBackSeen> seen;
    seen.reserve(records.size());
    for (const PutBack &record : records)
        seen.push_back({record.entity, record.record, record.noticedMs});
    const auto store = call.session.store();
    if (!store)
        return failed(store);
    if (const auto settled = (*store)->settlePutBack(seen); !settled)
        return failed(settled);
    call.out.changedSomething = true;
    return {};
}

Answer<std::vector<Record>> livingOf(Invocation &call, const std::vector<PutBack> &records)
{
    std::vector<Record> living;
    for (const PutBack &record : records) {
        auto found = call.session.queries().record(record.record);
        if (!found)
            return failed(found);
        living.push_back(*std::move(found));
    }
    return living;
}

Answer<void> deleteAgain(Invocation &call, const std::vector<Record> &living)
{
    const auto running = call.session.queries().runningEntries();
    if (!running)
        return failed(running);
    const auto committed =
        commit(call, sennight::remove(living, *running, call.session.actionContext()));
    return committed ? Answer<void>() : failed(committed);
}

/// What was done is said with how many it was done to.
void reportAnswered(Invocation &call, bool keeps, qint64 count)
{
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginObject();
            json.number(keeps ? "kept"_L1 : "deleted"_L1, count);
            json.endObject();
        });
        return;
    }
    if (count == 0)
        return call.out.line(u"Nothing stands on the list."_s);
    const QString records = counted(count, u"record"_s, u"records"_s);
    call.out.line(keeps ? u"Kept: %1."_s.arg(records)
                        : u"Deleted again: %1. To take that back: senn undo"_s.arg(records));
}

Answer<void> answerPutBack(Invocation &call, const std::vector<PutBack> &records)
{
    const QStringList &words = call.arguments.words;
    const bool keeps = words[0] == "keep"_L1;
    if ((!keeps && words[0] != "delete"_L1) || words.size() < 2)
        return wrongUsage(u"What is to become of which record?"_s,
                          u"Write keep or delete, and numbers of the list, ids or all: senn sync "
                          "put-back keep 1"_s);
    const auto named = putBackNamed(records, words.sliced(1));
    if (!named)
        return failed(named);
    const auto living = livingOf(call, *named);
    if (!living)
        return failed(living);
    Answer<void> done = keeps ? Answer<void>() : confirmDeletion(call, *living);
    // Off the list first: what it was when it came back is in the past then, whatever undo brings.
    if (done && !named->empty())
        done = takeOffTheList(call, *named);
    if (done && !keeps && !named->empty())
        done = deleteAgain(call, *living);
    if (done)
        reportAnswered(call, keeps, std::ssize(*named));
    return done;
}

} // namespace

Answer<void> answerOrListPutBack(Invocation &call)
{
    const auto records = allPutBack(call.session);
    if (!records)
        return failed(records);
    if (!call.arguments.words.isEmpty())
        return answerPutBack(call, *records);
    if (call.out.json) {
        printJson(call.out, [&records](JsonWriter &json) {
            json.beginArray();
            for (size_t i = 0; i < records->size(); ++i)
                writePutBack(json, (*records)[i], static_cast<qint64>(i) + 1);
            json.endArray();
        });
    } else if (records->empty()) {
        call.out.line(u"Nothing was put back."_s);
    } else {
        printPutBack(call, *records);
    }
    return {};
}

} // namespace sennight::cli
