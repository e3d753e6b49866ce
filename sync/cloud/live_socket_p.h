// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_calls.h"

#include <QNetworkProxy>

#include <chrono>

namespace sennight::sync {

/// A WebSocket (RFC 6455) to `address` (ws or wss). A message is 64 KiB at most.
[[nodiscard]] std::unique_ptr<LiveLine> openLiveSocket(const QUrl &address, const QByteArray &token,
                                                       const QNetworkProxy &proxy,
                                                       std::chrono::milliseconds ping,
                                                       std::function<void(QByteArray)> said,
                                                       std::function<void()> closed);

} // namespace sennight::sync
