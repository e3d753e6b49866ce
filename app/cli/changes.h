// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "plain_text.h"

namespace sennight::cli {

/// Commits, and hands on what the store says.
[[nodiscard]] Answer<Committed> commit(Invocation &call, const Action &action,
                                       const Progress &progress = {});
/// Commits what makes a record and prints its id: {"id"} with --json.
[[nodiscard]] Answer<void> create(Invocation &call, const Creation &creation);
/// The record as it is now: one JSON value, or a line.
[[nodiscard]] Answer<void> printChanged(Invocation &call, const RecordId &id, const QString &what);
/// Puts all of `more` behind `list`.
template <typename T>
void append(std::vector<T> &list, std::vector<T> more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}
/// A JSON object that `write` fills.
template <typename Write>
void printJson(Output &out, const Write &write)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    write(json);
    out.bytes(bytes + '\n');
}

} // namespace sennight::cli
