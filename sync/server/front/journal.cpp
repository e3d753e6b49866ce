// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace sennight::sync::server {

void logEvent(QLatin1StringView event, QJsonObject details)
{
    details.insert(QLatin1StringView("event"), event);
    details.insert(QLatin1StringView("at"),
                   QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    const QByteArray line = QJsonDocument(details).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr); // locks the stream
}

} // namespace sennight::sync::server
