// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person wrote that reached nobody: put aside, or kept here by a server that takes nothing.
#include "app/cli/changes.h"
#include "app/cli/sync_status.h"
#include "app/sync/sync_text.h"
#include "commands.h"
#include "store/store.h"
#include "store/sync_queries.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString titleOr(const QString &title, Entity entity, const RecordId &record)
{
    return title.isEmpty() ? kindOf(entity) + u' ' + record.toHex() : title;
}

QString fieldOf(const RecoveredValue &value)
{
    const QString field = QString::fromLatin1(spec(value.field).name);
    return value.element.isEmpty() ? field : field + u' ' + value.element;
}

QString deviceOf(const RecoveredValue &value)
{
    return value.deviceName.isEmpty() ? u"another device"_s : value.deviceName;
}

void writeRecovered(JsonWriter &json, const RecoveredValue &value, qint64 number)
{
    const FieldSpec &field = spec(value.field);
    json.beginObject();
    json.number("number"_L1, number);
    json.text("id"_L1, value.record.toHex());
    json.text("kind"_L1, QString::fromLatin1(spec(value.entity).name));
    json.text("title"_L1, value.title);
    json.text("field"_L1, QString::fromLatin1(field.name));
    json.text("element"_L1, value.element);
    json.key("value"_L1);
    writeValue(json, field.type, value.value);
    json.text("device"_L1, value.device.toHex());
    json.text("device_name"_L1, value.deviceName);
    json.text("at"_L1, instantText(value.atMs));
    json.text("reason"_L1, QString(syncTroubleName(SyncTrouble::NotAllowed)));
    json.endObject();
}

void printRecovered(Invocation &call, const std::vector<RecoveredValue> &values)
{
    constexpr int valueColumn = 4;
    const ShortIds shortId(call.session);
    TextTable table(valueColumn);
    RecordId shown;
    for (size_t i = 0; i < values.size(); ++i) {
        const RecoveredValue &value = values[i];
        if (std::exchange(shown, value.record) != value.record)
            table.heading(shortId(value.record) + u"  "_s +
                          titleOr(value.title, value.entity, value.record));
        table.row({{QString::number(i + 1)},
                   {momentText(value.atMs, call.session.clock().zone()), Tone::Quiet},
                   {deviceOf(value), Tone::Quiet},
                   {fieldOf(value)},
                   {valueText(call.session, spec(value.field).type, value.value)}});
    }
    table.print(call.out);
    call.out.line();
    call.out.line(u"They were put aside because their device might not write them any more. To "
                  "write one again: senn sync recovered apply N; to take it off this list: senn "
                  "sync recovered dismiss N"_s);
}

Answer<std::vector<RecoveredValue>> recoveredValues(const Session &session)
{
    const auto queries = SyncQueries::open(session.profile());
    if (!queries)
        return failed(queries);
    auto values = (*queries)->recovered();
    if (!values)
        return failed(values);
    return *std::move(values);
}

/// Those of the list that the words name by number, or all.
Answer<std::vector<RecoveredValue>> namedIn(const std::vector<RecoveredValue> &values,
                                            const QStringList &words)
{
    if (words == QStringList{u"all"_s})
        return values;
    std::vector<RecoveredValue> named;
    for (const QString &word : words) {
        bool isNumber = false;
        const qlonglong number = word.toLongLong(&isNumber);
        if (!isNumber)
            return wrongUsage(u"\"%1\" is no number of a recovered value."_s.arg(word),
                              u"Write the numbers that \"senn sync recovered\" shows, or all."_s);
        if (number < 1 || number > std::ssize(values))
            return nothingFound(u"There is no recovered value %1."_s.arg(word),
                                u"See what there is with: senn sync recovered"_s);
        named.push_back(values[static_cast<size_t>(number) - 1]);
    }
    return named;
}

Answer<void> settle(Invocation &call, const std::vector<RecoveredValue> &values, bool apply)
{
    const auto store = call.session.store();
    if (!store)
        return failed(store);
    for (const RecoveredValue &value : values) {
        const auto settled = (*store)->settleRecovered(value.pos, value.op, apply);
        if (!settled)
            return failed(settled);
        call.out.changedSomething = true;
    }
    const qint64 count = std::ssize(values);
    if (call.out.json)
        printJson(call.out, [count, apply](JsonWriter &json) {
            json.beginObject();
            json.number(apply ? "applied"_L1 : "dismissed"_L1, count);
            json.endObject();
        });
    else
        call.out.line((apply ? u"Written again: %1."_s : u"Taken off the list: %1."_s)
                          .arg(counted(count, u"value"_s, u"values"_s)));
    return {};
}

} // namespace

Answer<void> recoverValues(Invocation &call)
{
    const QStringList &words = call.arguments.words;
    const auto values = recoveredValues(call.session);
    if (!values)
        return failed(values);
    if (!words.isEmpty()) {
        const bool apply = words[0] == "apply"_L1;
        if ((!apply && words[0] != "dismiss"_L1) || words.size() < 2)
            return wrongUsage(u"What is to become of which value?"_s,
                              u"Write apply or dismiss, and numbers of the list or all: senn sync "
                              "recovered apply 1"_s);
        const auto named = namedIn(*values, words.sliced(1));
        return named ? settle(call, *named, apply) : failed(named);
    }
    if (call.out.json) {
        printJson(call.out, [&values](JsonWriter &json) {
            json.beginArray();
            for (size_t i = 0; i < values->size(); ++i)
                writeRecovered(json, (*values)[i], static_cast<qint64>(i) + 1);
            json.endArray();
        });
    } else if (values->empty()) {
        call.out.line(u"Nothing was put aside."_s);
    } else {
        printRecovered(call, *values);
    }
    return {};
}

Answer<void> listNotSynced(Invocation &call)
{
    const auto queries = SyncQueries::open(call.session.profile());
    if (!queries)
        return failed(queries);
    const auto records = (*queries)->notSynced();
    if (!records)
        return failed(records);
    if (call.out.json) {
        printJson(call.out, [&records](JsonWriter &json) {
            json.beginArray();
            for (const NotSynced &record : *records) {
                json.beginObject();
                json.text("id"_L1, record.record.toHex());
                json.text("kind"_L1, QString::fromLatin1(spec(record.entity).name));
                json.text("title"_L1, record.title);
                json.text("since"_L1, instantText(record.sinceMs));
                json.text("reason"_L1, QString(syncTroubleName(refusalTrouble(record.reason))));
                json.endObject();
            }
            json.endArray();
        });
        return {};
    }
    if (records->empty()) {
        call.out.line(u"Nothing is kept back."_s);
        return {};
    }
    constexpr int titleColumn = 2;
    const ShortIds shortId(call.session);
    TextTable table(titleColumn);
    for (const NotSynced &record : *records)
        table.row({{shortId(record.record)},
                   {momentText(record.sinceMs, call.session.clock().zone()), Tone::Quiet},
                   {titleOr(record.title, record.entity, record.record)},
                   {QString(syncTroubleName(refusalTrouble(record.reason))), Tone::Quiet}});
    table.print(call.out);
    return {};
}

} // namespace sennight::cli
