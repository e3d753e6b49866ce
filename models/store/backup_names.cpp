// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <set>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// By BackupReason. No name begins another one's.
constexpr std::array reasonNames{"daily"_L1,         "before-import"_L1,   "before-restore"_L1,
                                 "before-update"_L1, "before-deletion"_L1, "by-hand"_L1};

constexpr qsizetype instantLength = 18; // 2026-11-21T162001Z
constexpr auto instantFormat = "yyyy-MM-ddTHHmmss'Z'"_L1;

constexpr size_t newestKept = 30;
constexpr size_t daysKept = 21;

bool isNewer(const Backup &left, const Backup &right)
{
    return left.madeMs != right.madeMs ? left.madeMs > right.madeMs : left.number > right.number;
}

} // namespace

QLatin1StringView backupReasonName(BackupReason reason)
{
    return reasonNames.at(static_cast<size_t>(reason));
}

QString backupId(qint64 madeMs, BackupReason reason, int number)
{
    const auto made = QDateTime::fromMSecsSinceEpoch(madeMs, QTimeZone::utc());
    const QString id = made.toString(instantFormat) + u'-' + backupReasonName(reason);
    return number > 1 ? id + u"-%1"_s.arg(number) : id;
}

std::optional<Backup> backupFromId(const QString &id)
{
    auto made = QDateTime::fromString(id.first(std::min(instantLength, id.size())), instantFormat);
    made.setTimeZone(QTimeZone::utc());
    const QStringView rest = QStringView(id).sliced(std::min(instantLength, id.size()));
    if (!made.isValid() || !rest.startsWith(u'-'))
        return {};
    const auto reason = std::ranges::find_if(
        reasonNames, [&](QLatin1StringView name) { return rest.sliced(1).startsWith(name); });
    if (reason == reasonNames.end())
        return {};
    Backup backup;
    backup.id = id;
    backup.madeMs = made.toMSecsSinceEpoch();
    backup.reason = static_cast<BackupReason>(reason - reasonNames.begin());
    const QStringView number = rest.sliced(1 + reason->size());
    if (!number.isEmpty())
        backup.number = number.sliced(1).toInt();
    // Only what is written exactly so: a file that someone named alike is theirs.
    if (backup.number < 1 || backupId(backup.madeMs, backup.reason, backup.number) != id)
        return {};
    return backup;
}

std::vector<Backup> superfluousBackups(std::span<const Backup> backups, qint64 nowMs,
                                       const QTimeZone &zone)
{
    std::vector<Backup> counted;
    std::ranges::copy_if(backups, std::back_inserter(counted),
                         [&](const Backup &backup) { return backup.madeMs <= nowMs; });
    std::ranges::sort(counted, isNewer);
    const auto newestSound = std::ranges::find(counted, Backup::State::Sound, &Backup::state);
    std::vector<Backup> superfluous;
    std::set<QDate> days;
    for (size_t rank = 0; rank < counted.size(); ++rank) {
        const Backup &backup = counted.at(rank);
        const QDate day = QDateTime::fromMSecsSinceEpoch(backup.madeMs, zone).date();
        const bool isNewestOfDay = days.insert(day).second && days.size() <= daysKept;
        const bool isNewestSound =
            newestSound != counted.end() && newestSound - counted.begin() == qint64(rank);
        if (rank >= newestKept && !isNewestOfDay && !isNewestSound)
            superfluous.push_back(backup);
    }
    return superfluous;
}

} // namespace sennight
