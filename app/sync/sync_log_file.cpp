// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_log_file.h"

#include "app/sync/sync_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr std::array kindNames{"round"_L1,   "trouble"_L1,   "conflicts"_L1, "device"_L1,
                               "account"_L1, "recovered"_L1, "put_back"_L1,  "deleted"_L1};
constexpr std::array eventNames{
    "none"_L1,           "turned_on"_L1,    "joined"_L1,           "turned_off"_L1,
    "paused"_L1,         "resumed"_L1,      "secrets_replaced"_L1, "device_added"_L1,
    "device_renamed"_L1, "device_level"_L1, "device_revoked"_L1,   "set_up_failed"_L1};

template <typename Value, size_t count>
std::optional<Value> named(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

QByteArray lineOf(const SyncLogEntry &entry)
{
    QJsonObject line{{u"at"_s, entry.atMs},
                     {u"kind"_s, kindNames.at(static_cast<size_t>(entry.kind))}};
    const auto put = [&line](const QString &name, const QJsonValue &value, bool isSaid) {
        if (isSaid)
            line.insert(name, value);
    };
    put(u"target"_s, entry.target, !entry.target.isEmpty());
    put(u"sent"_s, entry.sent, entry.sent > 0);
    put(u"received"_s, entry.received, entry.received > 0);
    put(u"count"_s, entry.count, entry.count > 0);
    put(u"event"_s, eventNames.at(static_cast<size_t>(entry.event)),
        entry.event != SyncAccountEvent::None);
    put(u"device"_s, entry.name, !entry.name.isEmpty());
    put(u"by"_s, entry.by, !entry.by.isEmpty());
    put(u"place"_s, entry.place, !entry.place.isEmpty());
    put(u"trouble"_s, syncTroubleName(entry.problem.trouble),
        entry.problem.trouble != SyncTrouble::None);
    put(u"detail"_s, entry.problem.detail, !entry.problem.detail.isEmpty());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SyncLogEntry> entryOf(const QByteArray &text)
{
    const QJsonObject line = QJsonDocument::fromJson(text).object();
    const auto kind = named<SyncLogKind>(kindNames, line[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    SyncLogEntry entry;
    entry.kind = *kind;
    entry.atMs = line[u"at"_s].toInteger();
    entry.target = line[u"target"_s].toString();
    entry.sent = line[u"sent"_s].toInteger();
    entry.received = line[u"received"_s].toInteger();
    entry.count = line[u"count"_s].toInteger();
    entry.event = named<SyncAccountEvent>(eventNames, line[u"event"_s].toString())
                      .value_or(SyncAccountEvent::None);
    entry.name = line[u"device"_s].toString();
    entry.by = line[u"by"_s].toString();
    entry.place = line[u"place"_s].toString();
    entry.problem.trouble = syncTroubleNamed(line[u"trouble"_s].toString());
    entry.problem.detail = line[u"detail"_s].toString();
    return entry;
}

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

} // namespace

SyncLogFile::SyncLogFile(QString folder)
    : m_folder(std::move(folder))
{}

QString SyncLogFile::file(bool older) const
{
    return m_folder + (older ? "/sync.1.log"_L1 : "/sync.log"_L1);
}

void SyncLogFile::append(const SyncLogEntry &entry) const
{
    QFile log(file(false));
    if (log.size() >= mostBytes) {
        QFile::remove(file(true));
        QFile::rename(file(false), file(true));
    }
    if (!QDir().mkpath(m_folder) ||
        !log.open(QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return;
    log.write(lineOf(entry)); // in one call, so that lines of two processes do not mingle
}

std::vector<SyncLogEntry> SyncLogFile::read(const SyncLogFilter &filter) const
{
    std::vector<SyncLogEntry> entries;
    qint64 id = 0;
    const QByteArrayList lines = linesOf(file(true)) + linesOf(file(false));
    for (const QByteArray &line : lines) {
        auto entry = entryOf(line);
        if (!entry)
            continue;
        entry->id = id = std::max(id + 1, entry->atMs); // the same as long as the line is kept
        const bool isWanted =
            (filter.kinds.empty() || std::ranges::contains(filter.kinds, entry->kind)) &&
            (filter.beforeId == 0 || id < filter.beforeId);
        if (isWanted)
            entries.push_back(*std::move(entry));
    }
    std::ranges::reverse(entries);
    if (std::ssize(entries) > filter.limit)
        entries.resize(static_cast<size_t>(filter.limit));
    return entries;
}

} // namespace sennight
