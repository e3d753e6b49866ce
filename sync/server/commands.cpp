// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "sync/server/service/invites.h"
#include "sync/server/service/service.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

enum Exit : quint8 { Good = 0, Failed = 1, Usage = 2 };

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

int complain(const QString &line, Exit code)
{
    const QByteArray bytes = "sennight-server: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    return code;
}

QString dateOf(qint64 ms)
{
    return ms == 0 ? u"-"_s
                   : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODate);
}

QString shortOf(const InviteId &id)
{
    return QString::fromLatin1(id.view().first(4).toByteArray().toHex());
}

int databaseFailed()
{
    return complain(u"the database failed"_s, Failed);
}

int createInvite(const Settings &settings, Storage &storage, const WallClock &clock,
                 RandomSource &random)
{
    const QString code = makeInviteCode(random);
    const qint64 now = clock.nowMs();
    const qint64 expires = settings.validDays > 0 ? now + settings.validDays * Service::dayMs : 0;
    const InviteRow row{inviteIdOf(code), now, expires, static_cast<quint64>(settings.uses),
                        settings.note.toUtf8()};
    const auto written = storage.write([&](Transaction &transaction) {
        transaction.putInvite(row);
        return true;
    });
    if (!written)
        return databaseFailed();
    print(code);
    return Good;
}

int listInvites(Storage &storage, const WallClock &clock)
{
    std::vector<InviteRow> rows;
    if (!storage.read([&](Transaction &transaction) { rows = transaction.invites(); }))
        return databaseFailed();
    print(u"ID        USES  UNTIL                 NOTE"_s);
    for (const InviteRow &row : rows) {
        if (row.usesLeft > 0 && (row.expiresMs == 0 || row.expiresMs > clock.nowMs()))
            print(u"%1  %2  %3  %4"_s.arg(shortOf(row.id))
                      .arg(row.usesLeft, 4)
                      .arg(dateOf(row.expiresMs), -20)
                      .arg(QString::fromUtf8(row.note)));
    }
    return Good;
}

int revokeInvite(const QString &id, Storage &storage)
{
    bool isFound = false;
    const auto written = storage.write([&](Transaction &transaction) {
        for (const InviteRow &row : transaction.invites()) {
            if (shortOf(row.id) == id) {
                transaction.deleteInvite(row.id);
                isFound = true;
            }
        }
        return true;
    });
    if (!written)
        return databaseFailed();
    return isFound ? Good : complain(u"there is no invite %1"_s.arg(id), Failed);
}

int listAccounts(Storage &storage)
{
    std::vector<AccountRow> rows;
    if (!storage.read([&](Transaction &transaction) { rows = transaction.accounts(); }))
        return databaseFailed();
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

int beginEpoch(Storage &storage, RandomSource &random)
{
    protocol::StoreEpoch epoch;
    random.fill(epoch.bytes);
    const auto written = storage.write([&](Transaction &transaction) {
        transaction.setEpoch(epoch);
        return true;
    });
    if (!written)
        return databaseFailed();
    print(u"The store has a new epoch. Devices send what it lacks when they come next."_s);
    return Good;
}

} // namespace

int runCommand(const Settings &settings, Storage &storage, const WallClock &clock,
               RandomSource &random)
{
    const QString &command = settings.command;
    const QStringList &rest = settings.commandArguments;
    if (command == "accounts"_L1 && rest.isEmpty())
        return listAccounts(storage);
    if (command == "new-epoch"_L1 && rest.isEmpty())
        return beginEpoch(storage, random);
    if (command == "invite"_L1 && rest == QStringList{u"create"_s})
        return createInvite(settings, storage, clock, random);
    if (command == "invite"_L1 && rest == QStringList{u"list"_s})
        return listInvites(storage, clock);
    if (command == "invite"_L1 && rest.size() == 2 && rest[0] == "revoke"_L1)
        return revokeInvite(rest[1], storage);
    return complain(u"no such command; see --help"_s, Usage);
}

} // namespace sennight::sync::server
