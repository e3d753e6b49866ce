// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "account_commands.h"
#include "store_commands.h"
#include "sync/server/service/invites.h"
#include "sync/server/service/service.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

struct CommandForm
{
    QLatin1StringView name;
    qsizetype fewest; ///< words after it
    qsizetype most;
};

constexpr std::array commandTable{
    CommandForm{"invite"_L1, 0, 2},  CommandForm{"accounts"_L1, 0, 0},
    CommandForm{"devices"_L1, 1, 1}, CommandForm{"quota"_L1, 1, 2},
    CommandForm{"compact"_L1, 0, 1}, CommandForm{"backup"_L1, 1, 1},
    CommandForm{"check"_L1, 0, 0},   CommandForm{"new-epoch"_L1, 0, 0},
};

QString shortOf(const InviteId &id)
{
    return QString::fromLatin1(id.view().first(4).toByteArray().toHex());
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

int runInvite(const Settings &settings, Storage &storage, const WallClock &clock,
              RandomSource &random)
{
    const QStringList &rest = settings.commandArguments;
    if (rest.isEmpty() || rest == QStringList{u"create"_s})
        return createInvite(settings, storage, clock, random);
    if (rest == QStringList{u"list"_s})
        return listInvites(storage, clock);
    if (rest.size() == 2 && rest[0] == "revoke"_L1)
        return revokeInvite(rest[1], storage);
    return complain(u"invite takes create, list or revoke ID; see --help"_s, Usage);
}

} // namespace

bool isCommand(const Settings &settings)
{
    const qsizetype count = settings.commandArguments.size();
    return std::ranges::any_of(commandTable, [&](const CommandForm &form) {
        return form.name == settings.command && count >= form.fewest && count <= form.most;
    });
}

int unknownCommand(const Settings &settings)
{
    return complain(u"\"%1\" is no command, or not with these words; --help lists them all"_s.arg(
                        settings.command),
                    Usage);
}

int runCommand(const Settings &settings, Storage &storage, const WallClock &clock,
               RandomSource &random)
{
    const QString &command = settings.command;
    const QStringList &rest = settings.commandArguments;
    if (command == "invite"_L1)
        return runInvite(settings, storage, clock, random);
    if (command == "accounts"_L1)
        return listAccounts(settings, storage);
    if (command == "devices"_L1)
        return listDevices(settings, storage, rest[0]);
    if (command == "quota"_L1)
        return rest.size() == 1 ? showQuota(settings, storage, rest[0])
                                : setQuota(settings, storage, rest[0], rest[1]);
    if (command == "compact"_L1)
        return compactStore(settings, storage, clock, random, rest.value(0));
    if (command == "backup"_L1)
        return backUp(settings, rest[0]);
    if (command == "check"_L1)
        return checkAll(settings, storage);
    return beginEpoch(storage, random);
}

} // namespace sennight::sync::server
