// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_values.h"

#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

struct SizeUnit
{
    QLatin1StringView name;
    quint64 bytes;
};

constexpr quint64 kibi = 1024;
constexpr quint64 kilo = 1000;
constexpr std::array sizeUnits{SizeUnit{"TiB"_L1, kibi *kibi *kibi *kibi},
                               SizeUnit{"GiB"_L1, kibi *kibi *kibi},
                               SizeUnit{"MiB"_L1, kibi *kibi},
                               SizeUnit{"KiB"_L1, kibi},
                               SizeUnit{"TB"_L1, kilo *kilo *kilo *kilo},
                               SizeUnit{"GB"_L1, kilo *kilo *kilo},
                               SizeUnit{"MB"_L1, kilo *kilo},
                               SizeUnit{"kB"_L1, kilo},
                               SizeUnit{"B"_L1, 1}};
constexpr size_t shownUnits = 4;   // those by 1024
constexpr double mostBytes = 1e18; // numbers of the database have a sign

} // namespace

std::optional<ListenAddress> listenAddressOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.sliced(colon + 1).toUShort(&isPort);
    QString host = text.first(qMax<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address(host);
    if (!isPort || address.isNull())
        return {};
    return ListenAddress{address, port};
}

std::optional<quint64> bytesOfSize(const QString &text)
{
    for (const SizeUnit &unit : sizeUnits) {
        if (!text.endsWith(unit.name, Qt::CaseInsensitive))
            continue;
        bool isNumber = false;
        const double count = text.chopped(unit.name.size()).trimmed().toDouble(&isNumber);
        const double bytes = std::floor(count * static_cast<double>(unit.bytes));
        if (!isNumber || !(bytes >= 1) || bytes > mostBytes)
            return {};
        return static_cast<quint64>(bytes);
    }
    return {};
}

QString sizeText(quint64 bytes)
{
    for (const SizeUnit &unit : std::span(sizeUnits).first<shownUnits>()) {
        if (bytes < unit.bytes)
            continue;
        const double count = static_cast<double>(bytes) / static_cast<double>(unit.bytes);
        return QString::number(count, 'f', 1) + u' ' + unit.name;
    }
    return QString::number(bytes) + u" B"_s;
}

} // namespace sennight::sync::server
