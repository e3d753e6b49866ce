// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "command_table_p.h"

namespace sennight::cli {

using enum Takes;

namespace {

constexpr Option cloudOptions[] = {
    {"--server", "URL", "The server's address; https, or http on this computer"},
    {"--invite", "TOKEN", "For a new account, where the server wants one"},
    {"--join", nullptr, "Join the account that the secret opens, instead of making one"},
    {"--passphrase-file", "FILE", "The passphrase is this file's first line", File},
    {"--no-passphrase", nullptr, "A new account with a recovery key only"},
    {"--recovery-key-file", "FILE", "Join with the recovery key in this file's first line", File},
    {"--device-name", "NAME", "What other devices call this one; the computer's name without it"},
};
constexpr Option offOptions[] = {
    {"--delete-account", nullptr, "Delete the account on the server, too, for all devices"},
    {"--yes", nullptr, "Do not ask whether to delete it"},
};
constexpr Option keyOptions[] = {
    {"--recovery-key-file", "FILE", "The present recovery key is this file's first line", File},
    {"--passphrase-file", "FILE", "Or the present passphrase, which then stays", File},
    {"--new-passphrase-file", "FILE", "The passphrase from now on is this file's first line", File},
    {"--no-passphrase", nullptr, "A recovery key only from now on"},
};
constexpr Option logOptions[] = {
    {"--limit", "N", "At most so many lines; 100 without it", Number},
};
constexpr Option trustOptions[] = {
    {"--yes", nullptr, "Do not ask when this device gives up what it may do"},
};
constexpr Example cloudExamples[] = {
    {"senn sync cloud --server https://sync.example.org --invite 4F7K-92QD", "a new account"},
    {"senn sync cloud --server https://sync.example.org --join --recovery-key-file key.txt",
     "a second device"},
};
constexpr Example recoveredExamples[] = {
    {"senn sync recovered", "what was put aside, with numbers"},
    {"senn sync recovered apply all", "write all of it again"},
};
constexpr Option putBackOptions[] = {
    {"--yes", nullptr, "Do not ask when this deletes more than 30 % of all todos"},
};
constexpr Example putBackExamples[] = {
    {"senn sync put-back", "what lives again, with numbers"},
    {"senn sync put-back delete 1", "delete it again"},
};

} // namespace

const std::array<Command, 12> syncCommands{{
    {.name = "status",
     .arguments = "",
     .summary = "Say whether sync is on, when it last was, and what waits",
     .handler = showSyncStatus},
    {.name = "now",
     .arguments = "",
     .summary = "Sync, and return when this device and the server agree",
     .details = "Also while sync is paused. Where it cannot be done, says why and how many changes "
                "wait.",
     .handler = syncNow},
    {.name = "pause",
     .arguments = "",
     .summary = "Send and fetch nothing until resumed",
     .handler = pauseSync},
    {.name = "resume", .arguments = "", .summary = "Go on after a pause", .handler = resumeSync},
    {.name = "off",
     .arguments = "",
     .summary = "Turn sync off; everything stays on this device",
     .options = offOptions,
     .handler = turnSyncOff},
    {.name = "cloud",
     .arguments = "",
     .summary = "Turn sync on with a server: a new account, or one that is joined",
     .details = "Everything is locked on this device before it leaves it; the server cannot read "
                "it. A new account prints its recovery key once. This device's keys are kept in "
                "the system's keychain, or with SENNIGHT_SECRETS=file in a file under a "
                "passphrase.",
     .options = cloudOptions,
     .examples = cloudExamples,
     .handler = setUpCloud},
    {.name = "recovery-key",
     .arguments = "",
     .summary = "Print a new recovery key once; the old one opens nothing from then on",
     .details = "Asks for the present recovery key or passphrase, or reads it from a file. "
                "Everything on all devices stays.",
     .options = keyOptions,
     .handler = replaceRecoveryKey},
    {.name = "log",
     .arguments = "[exchanged|problems|conflicts|put-aside|devices]",
     .summary = "Say what sync did, newest first",
     .most = 1,
     .takes = each<LogPart>,
     .options = logOptions,
     .handler = showSyncLog},
    {.name = "where",
     .arguments = "ID",
     .summary = "Say which server and which devices have the last change of a record",
     .details = "It is the last change that was made on this device.",
     .fewest = 1,
     .most = 1,
     .takes = each<Record>,
     .opens = Opens::Reading,
     .handler = showPlaces},
    {.name = "recovered",
     .arguments = "[apply|dismiss N…|all]",
     .summary = "List what was put aside, write it again, or take it off the list",
     .details = "What a device wrote after it was removed, or when it might not write, reaches no "
                "other device. \"apply\" writes it again from here, which undo takes back; "
                "\"dismiss\" only takes it off this list.",
     .most = -1,
     .examples = recoveredExamples,
     .opens = Opens::Reading,
     .handler = recoverValues},
    {.name = "put-back",
     .arguments = "[keep|delete N|ID…|all]",
     .summary = "List what was deleted and lives again; keep it, or delete it again",
     .details =
         "What one device deleted while another one changed it comes back in the changed "
         "version. It stands here for a day, or until you answer. \"keep\" only takes it off "
         "this list; \"delete\" deletes it everywhere, which undo takes back.",
     .most = -1,
     .options = putBackOptions,
     .examples = putBackExamples,
     .opens = Opens::Reading,
     .handler = answerOrListPutBack},
    {.name = "not-synced",
     .arguments = "",
     .summary = "List what stays here, because the server takes nothing of this device",
     .opens = Opens::Reading,
     .handler = listNotSynced},
}};

const std::array<Command, 5> deviceCommands{{
    {.name = "list",
     .arguments = "",
     .summary = "List the account's devices",
     .handler = listDevices},
    {.name = "rename",
     .arguments = "DEVICE NAME…",
     .summary = "Give a device another name",
     .fewest = 2,
     .most = -1,
     .takes = each<Text>,
     .handler = renameDevice},
    {.name = "trust",
     .arguments = "DEVICE full|edit|read|store",
     .summary = "Change what a device may do",
     .fewest = 2,
     .most = 2,
     .takes = each<Text, Text>,
     .options = trustOptions,
     .handler = trustDevice},
    {.name = "accept",
     .arguments = "DEVICE",
     .summary = "Say that you know a device that joined by itself",
     .details = "\"senn sync status\" asks about it until then. One that you do not know is "
                "removed with \"senn devices revoke\".",
     .fewest = 1,
     .most = 1,
     .takes = each<Text>,
     .handler = acceptDevice},
    {.name = "revoke",
     .arguments = "DEVICE",
     .summary = "Remove a device from the account, for good",
     .fewest = 1,
     .most = 1,
     .takes = each<Text>,
     .handler = revokeDevice},
}};

} // namespace sennight::cli
