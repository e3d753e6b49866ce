// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<Committed> commit(Invocation &call, const Action &action, const Progress &progress)
{
    auto repository = call.session.repository();
    if (!repository)
        return failed(repository);
    auto committed = (*repository)->commit(action, progress);
    if (!committed)
        return failed(committed);
    call.out.changedSomething = true;
    if (committed->settled > 0 && action.kind != ActionKind::Settle)
        call.out.note(u"That settled a conflict; all versions are in the history."_s);
    return *std::move(committed);
}

Answer<void> create(Invocation &call, const Creation &creation)
{
    const auto committed = commit(call, creation.action);
    if (!committed)
        return failed(committed);
    if (!call.out.json)
        call.out.line(creation.id.toHex());
    else
        printJson(call.out, [&](JsonWriter &json) {
            json.beginObject();
            json.text("id"_L1, creation.id.toHex());
            json.endObject();
        });
    return {};
}

Answer<void> printChanged(Invocation &call, const RecordId &id, const QString &what)
{
    const auto record = call.session.queries().record(id);
    if (!record)
        return failed(record);
    if (!call.out.json) {
        call.out.line(u"%1: %2"_s.arg(what, titleOf(*record)));
        return {};
    }
    Answer<void> written;
    printJson(call.out,
              [&](JsonWriter &json) { written = writeRecord(json, call.session, *record); });
    return written;
}

} // namespace sennight::cli
