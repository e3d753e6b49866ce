// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "command_table_p.h"

namespace sennight::cli {

using enum Takes;

namespace {

constexpr Option projectAddOptions[] = {
    {"--colour", "COLOUR", "blue ochre green terracotta plum violet slate rose moss sky"},
    {"--description", "TEXT", "What it is"},
    {"--local-only", nullptr, "Keep it on this device"},
};
constexpr Option projectEditOptions[] = {
    {"--delete-elsewhere", nullptr,
     "With local_only=yes: delete the copies on your other devices, too"},
    {"--yes", nullptr, "Do not ask whether to delete them"},
};
constexpr Option allOption[] = {
    {"--all", nullptr, "Completed and archived ones too"},
};
constexpr Option goalAddOptions[] = {
    {"--week", "DATE", "The week it belongs to; this week without it", Date},
    {"--project", "PROJECT", "The project it serves", Project},
    {"--target", "DURATION", "The time meant for it"},
};
constexpr Option goalListOptions[] = {
    {"--week", "DATE", "Another week than this one", Date},
};
constexpr Option thoughtAddOptions[] = {
    {"--body", "TEXT", "The text, in Markdown; - reads it from standard input"},
    {"--project", "PROJECT", "The project it belongs to", Project},
    {"--tags", "A,B", "Its tags"},
};
constexpr Option backupRestoreOptions[] = {
    {"--at", "TIME",
     "An earlier moment, as the backup's log tells it: 2026-11-10T18:20, or an instant with Z"},
};
constexpr Example backupRestoreExamples[] = {
    {"senn backup restore 2026-11-10", "go back to the backup of that day"},
    {"senn backup restore 2026-11-10 --at 2026-11-09T18:20", "and further back in its log"},
};

} // namespace

const std::array<Command, 5> projectCommands{{
    {.name = "add",
     .arguments = "NAME…",
     .summary = "Add a project and print its id",
     .fewest = 1,
     .most = -1,
     .options = projectAddOptions,
     .opens = Opens::Writing,
     .handler = addProjects},
    {.name = "list",
     .arguments = "",
     .summary = "List projects with their progress",
     .options = allOption,
     .opens = Opens::Reading,
     .handler = listProjects},
    {.name = "show",
     .arguments = "PROJECT",
     .summary = "Show everything about a project",
     .fewest = 1,
     .most = -1,
     .takes = each<Project>,
     .opens = Opens::Reading,
     .handler = showProject},
    {.name = "edit",
     .arguments = "PROJECT FIELD=VALUE…",
     .summary = "Change fields of a project",
     .fewest = 2,
     .most = -1,
     .takes = each<Project, FieldEdit>,
     .options = projectEditOptions,
     .opens = Opens::Writing,
     .handler = editProject},
    {.name = "archive",
     .arguments = "PROJECT",
     .summary = "Put a project away; its todos stay",
     .fewest = 1,
     .most = -1,
     .takes = each<Project>,
     .opens = Opens::Writing,
     .handler = archiveProject},
}};

const std::array<Command, 4> goalCommands{{
    {.name = "add",
     .arguments = "TITLE…",
     .summary = "Add a weekly goal and print its id",
     .fewest = 1,
     .most = -1,
     .options = goalAddOptions,
     .opens = Opens::Writing,
     .handler = addGoals},
    {.name = "list",
     .arguments = "",
     .summary = "List the goals of a week",
     .options = goalListOptions,
     .opens = Opens::Reading,
     .handler = listGoals},
    {.name = "show",
     .arguments = "GOAL",
     .summary = "Show everything about a goal",
     .fewest = 1,
     .most = -1,
     .takes = each<Goal>,
     .opens = Opens::Reading,
     .handler = showGoal},
    {.name = "edit",
     .arguments = "GOAL FIELD=VALUE…",
     .summary = "Change fields of a goal",
     .fewest = 2,
     .most = -1,
     .takes = each<Goal, FieldEdit>,
     .opens = Opens::Writing,
     .handler = editGoal},
}};

const std::array<Command, 4> thoughtCommands{{
    {.name = "add",
     .arguments = "TITLE…",
     .summary = "Add a thought and print its id",
     .fewest = 1,
     .most = -1,
     .options = thoughtAddOptions,
     .opens = Opens::Writing,
     .handler = addThoughts},
    {.name = "list",
     .arguments = "[QUERY]",
     .summary = "List thoughts, newest first",
     .most = -1,
     .opens = Opens::Reading,
     .handler = listThoughts},
    {.name = "show",
     .arguments = "ID",
     .summary = "Show a thought",
     .fewest = 1,
     .most = 1,
     .takes = each<Record>,
     .opens = Opens::Reading,
     .handler = showThought},
    {.name = "edit",
     .arguments = "ID FIELD=VALUE…",
     .summary = "Change fields of a thought",
     .fewest = 2,
     .most = -1,
     .takes = each<Record, FieldEdit>,
     .opens = Opens::Writing,
     .handler = editThought},
}};

const std::array<Command, 4> backupCommands{{
    {.name = "create",
     .arguments = "",
     .summary = "Make a backup, check it, and print its id",
     .handler = createBackup},
    {.name = "list",
     .arguments = "",
     .summary = "List the backups, newest first",
     .handler = listBackups},
    {.name = "verify",
     .arguments = "[ID]",
     .summary = "Read all of a backup, or of every one, and examine it",
     .most = 1,
     .takes = each<Backup>,
     .handler = verifyBackups},
    {.name = "restore",
     .arguments = "ID",
     .summary = "Make everything what it was then",
     .details = "What was written since stays in the history, a backup of the present state is "
                "made first, and \"senn undo\" takes the way back. The window may be open "
                "meanwhile; it shows the restored state at once. Where the profile is "
                "damaged or gone, the backup takes its place, with every later change that can "
                "still be read; close the window first.",
     .fewest = 1,
     .most = 1,
     .takes = each<Backup>,
     .options = backupRestoreOptions,
     .examples = backupRestoreExamples,
     .handler = restoreBackup},
}};

const std::array<Command, 3> settingsCommands{{
    {.name = "get",
     .arguments = "KEY",
     .summary = "Print a setting",
     .fewest = 1,
     .most = 1,
     .takes = each<SettingKey>,
     .opens = Opens::Reading,
     .handler = getSetting},
    {.name = "set",
     .arguments = "KEY VALUE",
     .summary = "Change a setting; an empty value puts "
                "the default back",
     .fewest = 2,
     .most = 2,
     .takes = each<SettingKey, Text>,
     .opens = Opens::Writing,
     .handler = setSettingTo},
    {.name = "list",
     .arguments = "",
     .summary = "List all settings",
     .opens = Opens::Reading,
     .handler = listSettings},
}};

} // namespace sennight::cli
