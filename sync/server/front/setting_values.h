// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

// Between what people write as the value of a setting and what it means. Any thread.

namespace sennight::sync::server {

struct ListenAddress
{
    QHostAddress host;
    quint16 port = 0; ///< 0: any
};

/// "127.0.0.1:8420", "[::]:443".
[[nodiscard]] std::optional<ListenAddress> listenAddressOf(const QString &text);

/// Bytes, of a number above 0 with its unit: "1GiB", "1.5 GiB", "500MB", "4096B". KiB to TiB count
/// by 1024, kB to TB by 1000; capitals or not is one.
[[nodiscard]] std::optional<quint64> bytesOfSize(const QString &text);
/// The largest unit that fits, with one place after the point: "1.0 GiB", "12 B".
[[nodiscard]] QString sizeText(quint64 bytes);

} // namespace sennight::sync::server
