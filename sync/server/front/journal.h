// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

namespace sennight::sync::server {

/// One line of JSON on the standard error for each thing that happens: numbers, names of calls and
/// the first letters of account tags; no address, no path that a client made up, no content. Any
/// thread.
void logEvent(QLatin1StringView event, QJsonObject details = {});

} // namespace sennight::sync::server
