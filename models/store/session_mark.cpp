// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_mark.h"

#include "open_database_p.h"
#include "sync/core/change.h"

#include <QFile>
#include <QSysInfo>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

QString markOf(const Profile &profile)
{
    return profile.directory() + u"/window-open"_s;
}

Result<std::optional<qint64>> newestChangeMs(const Profile &profile)
{
    const auto connection = openForReading(profile);
    if (!connection)
        return std::unexpected(connection.error());
    return (*connection)
        ->scalar(u"SELECT max(hlc) FROM changes"_s)
        .transform([](const QVariant &newest) -> std::optional<qint64> {
            if (newest.isNull())
                return {};
            return sync::Hlc{static_cast<quint64>(newest.toLongLong())}.ms();
        });
}

} // namespace

Result<std::optional<qint64>> beginSession(const Profile &profile)
{
    QFile mark(markOf(profile));
    const QByteArray now = QSysInfo::bootUniqueId();
    const bool wasOpen = mark.open(QIODevice::ReadOnly) && mark.readAll() == now && !now.isEmpty();
    mark.close();
    if (!mark.open(QIODevice::WriteOnly | QIODevice::Truncate) || mark.write(now) != now.size())
        return failure(ErrorCode::Io, mark.fileName(), mark.errorString());
    if (const Result<void> restricted = restrictToOwner(mark.fileName()); !restricted)
        return std::unexpected(restricted.error());
    return wasOpen ? newestChangeMs(profile) : std::optional<qint64>();
}

void endSession(const Profile &profile)
{
    QFile::remove(markOf(profile));
}

} // namespace sennight
