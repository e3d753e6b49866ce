// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/front/settings.h"
#include "sync/server/service/storage.h"

#include <QJsonValue>

// What the commands of an administrator have in common. In one thread.

namespace sennight::sync::server {

enum Exit : quint8 { Good = 0, Failed = 1, Usage = 2 };

/// A line on the standard output.
void print(const QString &line);
/// One JSON value on the standard output.
void printJson(const QJsonValue &value);
/// A line on the standard error: what happened, and the next step. The code.
int complain(const QString &line, Exit code);
[[nodiscard]] int databaseFailed();

/// In UTC, by seconds; "-" for 0.
[[nodiscard]] QString dateOf(qint64 ms);
/// The same for JSON: null for 0.
[[nodiscard]] QJsonValue jsonDateOf(qint64 ms);

/// The account whose tag begins with those digits. Otherwise it has complained, and the error is
/// the exit code.
[[nodiscard]] std::expected<AccountRow, int> accountNamed(Storage &storage, const QString &digits);

} // namespace sennight::sync::server
