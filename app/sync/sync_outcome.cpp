// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_outcome.h"

#include "app/sync/sync_text.h"
#include "domain/messages.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

std::optional<ErrorCode> errorNamed(const QString &name)
{
    for (int value = 0; value <= static_cast<int>(ErrorCode::Io); ++value) {
        const auto code = static_cast<ErrorCode>(value);
        if (errorName(code) == name)
            return code;
    }
    return std::nullopt;
}

} // namespace

QByteArray encode(const SyncOutcome &outcome)
{
    const SyncProblem &problem = outcome.problem;
    QJsonObject kept{{u"synced"_s, outcome.syncedMs},
                     {u"tried"_s, outcome.triedMs},
                     {u"trouble"_s, syncTroubleName(problem.trouble)},
                     {u"detail"_s, problem.detail},
                     {u"clock_off"_s, outcome.clockOffMs},
                     {u"stored"_s, outcome.storedBytes}};
    if (problem.local)
        kept.insert(u"local"_s, errorName(problem.local->code));
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

SyncOutcome decodeSyncOutcome(const QByteArray &bytes)
{
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    SyncOutcome outcome{.syncedMs = kept[u"synced"_s].toInteger(),
                        .triedMs = kept[u"tried"_s].toInteger(),
                        .problem = {.trouble = syncTroubleNamed(kept[u"trouble"_s].toString()),
                                    .detail = kept[u"detail"_s].toString()},
                        .clockOffMs = kept[u"clock_off"_s].toInteger(),
                        .storedBytes = kept[u"stored"_s].toInteger(-1)};
    if (const auto code = errorNamed(kept[u"local"_s].toString()))
        outcome.problem.local = Error{.code = *code, .detail = outcome.problem.detail};
    return outcome;
}

} // namespace sennight
