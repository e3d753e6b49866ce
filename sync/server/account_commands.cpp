// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_commands.h"

#include "sync/server/service/membership_cache.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

struct DeviceLine
{
    QString id;
    QString level;
    qint64 seenMs = 0;
    bool isRevoked = false;
};

QString wordOf(Level level)
{
    switch (level) {
    case Level::StoreOnly:
        return u"store only"_s;
    case Level::ReadOnly:
        return u"read only"_s;
    case Level::CanEdit:
        return u"can edit"_s;
    case Level::FullTrust:
        return u"full trust"_s;
    }
    return {};
}

qint64 jsonBytes(quint64 bytes)
{
    return static_cast<qint64>(bytes);
}

QJsonObject jsonOf(const AccountRow &row, const Settings &settings)
{
    const bool isOwn = row.ownQuotaBytes > 0;
    return {{u"account"_s, QString::fromLatin1(row.account.hex())},
            {u"created_at"_s, jsonDateOf(row.createdMs)},
            {u"log_bytes"_s, jsonBytes(row.logBytes)},
            {u"snapshot_bytes"_s, jsonBytes(row.snapshotBytes)},
            {u"envelopes"_s, jsonBytes(row.head)},
            {u"quota_bytes"_s, jsonBytes(isOwn ? row.ownQuotaBytes : settings.quotaBytes)},
            {u"quota_is_own"_s, isOwn}};
}

/// None: the membership log cannot be read.
std::optional<std::vector<DeviceLine>> devicesIn(Transaction &transaction, const AccountRow &row)
{
    const auto members = MembershipCache().of(transaction, row);
    if (!members)
        return {};
    std::map<DeviceId, qint64> seen;
    for (const DeviceRow &device : transaction.devices(row.account))
        seen[device.device] = device.seenMs;
    std::vector<DeviceLine> lines;
    for (const auto &[id, member] : members->members()) {
        const auto at = seen.find(id);
        lines.push_back({QString::fromLatin1(id.hex()), wordOf(member.level),
                         at != seen.end() ? at->second : 0, member.revoked});
    }
    return lines;
}

} // namespace

int listAccounts(const Settings &settings, Storage &storage)
{
    std::vector<AccountRow> rows;
    if (!storage.read([&](Transaction &transaction) { rows = transaction.accounts(); }))
        return databaseFailed();
    if (settings.isJson) {
        QJsonArray all;
        for (const AccountRow &row : rows)
            all.append(jsonOf(row, settings));
        printJson(all);
        return Good;
    }
    print(
        u"ACCOUNT                           SINCE                 LOG BYTES  SNAPSHOT BYTES  ENVELOPES"_s);
    for (const AccountRow &row : rows)
        print(u"%1  %2  %3  %4  %5"_s
                  .arg(QString::fromLatin1(row.account.hex()), dateOf(row.createdMs))
                  .arg(row.logBytes, 9)
                  .arg(row.snapshotBytes, 14)
                  .arg(row.head, 9));
    return Good;
}

int listDevices(const Settings &settings, Storage &storage, const QString &account)
{
    const auto named = accountNamed(storage, account);
    if (!named)
        return named.error();
    std::optional<std::vector<DeviceLine>> lines;
    if (!storage.read([&](Transaction &transaction) {
            if (const auto row = transaction.account(named->account, Lock::None))
                lines = devicesIn(transaction, *row);
        }))
        return databaseFailed();
    if (!lines)
        return complain(u"the account's membership log cannot be read; run check"_s, Failed);
    if (settings.isJson) {
        QJsonArray all;
        for (const DeviceLine &line : *lines)
            all.append(QJsonObject{{u"device"_s, line.id},
                                   {u"level"_s, line.level},
                                   {u"seen_at"_s, jsonDateOf(line.seenMs)},
                                   {u"revoked"_s, line.isRevoked}});
        printJson(all);
        return Good;
    }
    print(u"DEVICE                            LEVEL       LAST SEEN             REVOKED"_s);
    for (const DeviceLine &line : *lines)
        print(u"%1  %2  %3  %4"_s.arg(line.id)
                  .arg(line.level, -10)
                  .arg(dateOf(line.seenMs), -20)
                  .arg(line.isRevoked ? u"yes"_s : u"no"_s));
    return Good;
}

int showQuota(const Settings &settings, Storage &storage, const QString &account)
{
    const auto row = accountNamed(storage, account);
    if (!row)
        return row.error();
    if (settings.isJson) {
        printJson(jsonOf(*row, settings));
        return Good;
    }
    const bool isOwn = row->ownQuotaBytes > 0;
    const QString room = sizeText(isOwn ? row->ownQuotaBytes : settings.quotaBytes);
    print(u"Log        %1 of %2"_s.arg(sizeText(row->logBytes), room));
    print(u"Snapshots  %1 of %2"_s.arg(sizeText(row->snapshotBytes), room));
    print(isOwn ? u"The account has a quota of its own."_s
                : u"The account has the server's quota (--quota)."_s);
    return Good;
}

int setQuota(const Settings &settings, Storage &storage, const QString &account,
             const QString &size)
{
    const auto named = accountNamed(storage, account);
    if (!named)
        return named.error();
    const auto bytes = size == "default"_L1 ? std::optional<quint64>(0) : bytesOfSize(size);
    if (!bytes)
        return complain(
            u"\"%1\" is no size; write it with its unit, as 1GiB or 500MB, or \"default\""_s.arg(
                size),
            Usage);
    bool isFound = false;
    const auto written = storage.write([&](Transaction &transaction) {
        auto row = transaction.account(named->account, Lock::Update);
        isFound = row.has_value();
        if (row) {
            row->ownQuotaBytes = *bytes;
            transaction.updateAccount(*row);
        }
        return isFound;
    });
    if (!written)
        return databaseFailed();
    return isFound ? showQuota(settings, storage, account)
                   : complain(u"the account was deleted just now; nothing to do"_s, Failed);
}

} // namespace sennight::sync::server
