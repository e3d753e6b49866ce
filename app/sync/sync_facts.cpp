// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

QByteArray encode(const SyncFacts &facts)
{
    QJsonArray projects;
    for (const RecordId &project : facts.projectsHere)
        projects.append(QString::fromLatin1(project.toBytes().toHex()));
    return QJsonDocument(QJsonObject{{u"phase"_s, static_cast<int>(facts.phase)},
                                     {u"paused"_s, facts.isPaused},
                                     {u"joins"_s, facts.joins},
                                     {u"deletes_account"_s, facts.deletesAccount},
                                     {u"keys_in_file"_s, facts.keys == SyncKeyPlace::File},
                                     {u"device"_s, facts.deviceName},
                                     {u"server"_s, facts.server},
                                     {u"projects_here"_s, projects}})
        .toJson(QJsonDocument::Compact);
}

QByteArray encode(const ToldMembers &told)
{
    return QJsonDocument(QJsonObject{{u"device"_s, QString::fromLatin1(told.device.hex())},
                                     {u"logged"_s, static_cast<qint64>(told.logged)},
                                     {u"accepted"_s, static_cast<qint64>(told.acceptedTo)}})
        .toJson(QJsonDocument::Compact);
}

ToldMembers decodeToldMembers(const QByteArray &bytes)
{
    const QJsonObject read = QJsonDocument::fromJson(bytes).object();
    const auto device =
        sync::DeviceId::fromBytes(QByteArray::fromHex(read[u"device"_s].toString().toLatin1()));
    if (!device)
        return {};
    return {*device, static_cast<quint64>(std::max<qint64>(read[u"logged"_s].toInteger(), 0)),
            static_cast<quint64>(std::max<qint64>(read[u"accepted"_s].toInteger(), 0))};
}

SyncFacts decodeSyncFacts(const QByteArray &bytes)
{
    const QJsonObject read = QJsonDocument::fromJson(bytes).object();
    const int phase = read[u"phase"_s].toInt();
    if (phase < 0 || phase > static_cast<int>(SyncPhase::Leaving))
        return {};
    SyncFacts facts{.phase = static_cast<SyncPhase>(phase),
                    .isPaused = read[u"paused"_s].toBool(),
                    .joins = read[u"joins"_s].toBool(),
                    .deletesAccount = read[u"deletes_account"_s].toBool(),
                    .keys = read[u"keys_in_file"_s].toBool() ? SyncKeyPlace::File
                                                             : SyncKeyPlace::Keychain,
                    .deviceName = read[u"device"_s].toString(),
                    .server = read[u"server"_s].toString(),
                    .projectsHere = {}};
    const QJsonArray projects = read[u"projects_here"_s].toArray();
    for (const auto &project : projects) {
        if (const auto id = RecordId::fromBytes(QByteArray::fromHex(project.toString().toLatin1())))
            facts.projectsHere.push_back(*id);
    }
    return facts;
}

} // namespace sennight
