// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_changes.h"

#include "plain_text.h"

#include "app/sync/sync_text.h"

#include <algorithm>
#include <array>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

struct LevelName
{
    QLatin1StringView name;
    sync::Level level;
};
constexpr std::array levelNames{
    LevelName{"full"_L1, sync::Level::FullTrust}, LevelName{"edit"_L1, sync::Level::CanEdit},
    LevelName{"read"_L1, sync::Level::ReadOnly}, LevelName{"store"_L1, sync::Level::StoreOnly}};

} // namespace

QLatin1StringView levelName(sync::Level level)
{
    const auto *found = std::ranges::find(levelNames, level, &LevelName::level);
    return found->name;
}

std::optional<sync::Level> levelNamed(const QString &name)
{
    const auto *found = std::ranges::find(levelNames, name, &LevelName::name);
    return found == levelNames.end() ? std::nullopt : std::optional(found->level);
}

QLatin1StringView wantedName(const SyncDeviceChange &change)
{
    return change.level ? levelName(*change.level) : "revoked"_L1;
}

QString waitingText(const SyncDeviceChange &change)
{
    const QString what =
        change.level ? u"gets \"%1\""_s.arg(levelText(*change.level)) : u"is revoked"_s;
    return u"\"%1\" %2 as soon as the server can be reached. To try now, run: senn sync now; to "
           "take it back, give it the level that it has: senn devices trust %3 LEVEL"_s.arg(
               change.name, what, QString::fromLatin1(change.device.hex().left(8)));
}

QStringList arrivalLines(const SyncStatus &status, const Clock &clock)
{
    const auto momentOf = [&clock](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, clock.zone());
    };
    const QDate today = momentOf(clock.nowMs()).date();
    QStringList lines;
    for (const SyncArrival &arrival : status.arrivals) {
        const QString who =
            arrival.name.isEmpty() ? u"A new device"_s : u"\"%1\""_s.arg(arrival.name);
        const QDateTime joined = momentOf(arrival.atMs);
        const QString when = dayText(joined.date(), today) + u" at "_s + timeToText(joined.time());
        const QString id = QString::fromLatin1(arrival.device.hex().left(8));
        const QString no = status.level == sync::Level::FullTrust
                               ? u"if not: senn devices revoke "_s + id
                               : u"if not, revoke it on a device with full trust"_s;
        lines << u"%1 joined your devices %2. If that was you, run: senn devices accept %3; %4"_s
                     .arg(who, when, id, no);
    }
    return lines;
}

bool isAskedAbout(const SyncStatus &status, const sync::DeviceId &device)
{
    return std::ranges::contains(status.arrivals, device, &SyncArrival::device);
}

} // namespace sennight::cli
