// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "command_table_p.h"

namespace sennight::cli {

namespace {

using enum Takes;

constexpr Option global[] = {
    {"--profile", "DIR", "Work on the profile in this folder", Directory},
    {"--json", nullptr, "Print one JSON value"},
    {"--help", nullptr, "Explain the command"},
    {"--version", nullptr, "Print the version"},
};

constexpr const char *grammar =
    "The text is read as in the window. Quote it, because the shell has its own plans for # ! and "
    "~.\n"
    "  day        today tomorrow mon…sun \"next mon\" \"13 nov\" 2026-12-03 +3d +2w \"this week\"\n"
    "  deadline   due before any of these\n"
    "  estimate   2h 45m 1.5h 1h30\n"
    "  reminder   at 11:30, at 9am\n"
    "  project    #Name or #\"Two words\"; a name that no project has becomes a tag\n"
    "  priority   !high !medium !low\n"
    "  goal       ~ Goal of that week\n"
    "  repeat     every day, every mon,thu, every 2 weeks, every month, every 31st, every last "
    "fri, "
    "every year, after 3 days\n"
    "  notes      // everything after it\n"
    "A \"word\" in quotes stays plain text, and what is not understood stays in the title.";
constexpr Example addExamples[] = {
    {"senn add 'Draft budget fri 2h #Finance !high'", "planned for Friday, two hours"},
    {"senn add 'Water plants every 3 days // not the cactus'", "comes again; with notes"},
    {"senn add -- --weird title", "words that begin with dashes"},
};

constexpr const char *listDetails =
    "Without a view it shows today. Without a view but with a query it searches all todos.\n"
    "  today          planned for today, due, left over from before, or done today\n"
    "  week [DATE]    planned in the week of that date, by day\n"
    "  inbox          not sorted yet, newest first\n"
    "  project P      the todos of a project, by name or id: this week, later, done; steps below\n"
    "                 what they are steps of\n"
    "  goal G         the todos of a weekly goal\n"
    "  all            every todo, newest first\n"
    "QUERY narrows the view; see \"senn help search\".";
constexpr Example listExamples[] = {
    {"senn list week", "this week"},
    {"senn list week 'next mon' is:open", "what is open in next week"},
    {"senn list project Finance", "the todos of one project"},
};
constexpr Option listOptions[] = {{"--limit", "N", "Show at most N todos", Number}};

constexpr const char *editDetails =
    "FIELD is a field by its name: title, description, priority, recurrence, wait_until, …; an "
    "unknown name is answered with the whole list. An empty value clears a field.\n"
    "  estimate=2h            durations: 2h, 45m, 1h30\n"
    "  planned_day=fri        dates: as in quick add, or 2026-11-13\n"
    "  planned_week='next mon'  any day of that week\n"
    "  due='13 nov 09:30'     also due_date=… and due_time=…\n"
    "  tags=+home,-office     add and remove; tags=a,b sets all\n"
    "  project=Finance        by name or id; also goal, parent\n"
    "  recurrence='every mon,thu'   or a rule: FREQ=WEEKLY;BYDAY=MO,TH\n"
    "  status=done            done, let_go, or a stage; empty = derived again";
constexpr Example editExamples[] = {
    {"senn edit 3f2a title='Call the bank' estimate=15m", ""},
    {"senn edit 3f2a due= tags=+phone", "no deadline; one tag more"},
};

constexpr const char *resolveDetails =
    "  mine, theirs   where there are two versions and one is this device's\n"
    "  N              the version with that number in \"senn conflicts\"\n"
    "  merged         of texts: both sides' edits; the later one's where they overlap\n"
    "  both           texts: one after the other; other fields of a todo: a second todo, which\n"
    "                 is the other version in all fields, so that no conflict of it is left\n"
    "  =VALUE         what you write, as in \"senn edit\"\n"
    "The versions stay in the history, and undo opens the conflict again.";
constexpr Example resolveExamples[] = {
    {"senn resolve 3f2a title theirs", ""},
    {"senn resolve 3f2a due '=13 nov'", "neither of them"},
};

constexpr Example moveExamples[] = {
    {"senn move 3f2a day fri", ""},
    {"senn move 3f2a week +1w", "next week, any day"},
    {"senn move 3f2a project Finance", ""},
    {"senn move 3f2a day none", "not planned any more"},
};

constexpr Option deleteOptions[] = {
    {"--yes", nullptr, "Do not ask when this deletes more than 30 % of all todos"}};

constexpr const char *searchDetails =
    "Finds todos, projects, goals and thoughts by their words, also inside words. Operators "
    "narrow:\n"
    "  project:NAME  tag:NAME  goal:NAME  kind:todo|project|goal|thought\n"
    "  is:open|done|letgo  has:conflict|notes|due|estimate\n"
    "  due:<=fri  due:today  planned:2026-11-11\n"
    "Put - before one to turn it round, and quotes around words that belong together.";
constexpr Example searchExamples[] = {
    {"senn search budget", ""},
    {"senn search 'kind:thought gauge'", ""},
};

constexpr const char *weekDetails =
    "Shows the days with what is planned of their capacity, the goals, and what is left over.\n"
    "commit freezes what you promise yourself: the open todos of that week and the sum of their "
    "estimates. review shows what became of it.";
constexpr Option weekOptions[] = {
    {"--reflection", "TEXT", "With review: keep this line for next week's you"},
};
constexpr Example weekExamples[] = {
    {"senn week", "this week"},
    {"senn week 'next mon' commit", ""},
    {"senn week review --reflection 'Fewer meetings'", ""},
};

constexpr const char *exportDetails =
    "Formats: taskwarrior (the JSON of \"task export\"), todotxt, ical (iCalendar todos), "
    "creation-store (the JSON of the older web app), sennight (lossless), markdown (for reading), "
    "csv (the todos as a table).";
constexpr const char *importDetails =
    "FILE - is standard input. Says what it took and what it could not carry. A value that cannot "
    "be read is a warning with its line, and its text is kept in the notes; a structure that "
    "cannot be read refuses the whole file. One undo takes an import back, and the same file "
    "twice is once.\n"
    "Formats: taskwarrior (the JSON of \"task export\"), todotxt, ical (iCalendar todos), "
    "todoist-csv (one project), creation-store (the JSON of the older web app), sennight "
    "(lossless).";
constexpr Option importOptions[] = {{"--dry-run", nullptr, "Read and report, but change nothing"}};
constexpr Example importExamples[] = {
    {"task export | senn import taskwarrior -", ""},
    {"senn import todotxt todo.txt --dry-run", ""},
};
constexpr Example exportExamples[] = {
    {"senn export sennight week.json", ""},
    {"senn export taskwarrior | task import -", ""},
};

constexpr Option checkOptions[] = {
    {"--repair", nullptr, "Put right what is wrong; see above for what is kept"}};
constexpr const char *checkDetails =
    "File, schema, log chain, recomputed state against stored state, search index, state digest. "
    "While something is wrong, other commands read the profile and do not write to it.\n"
    "--repair makes lists, search index and digest anew from the log, in the same file. Where the "
    "file or the log itself is damaged, a new file is made of the newest sound backup, of every "
    "change that can still be read, and of what only the lists still show; what is lost is "
    "counted. The damaged file is kept beside it, as sennight.db.damaged-1, and nothing is "
    "deleted. Nobody else may have the profile open then.";
constexpr Option generateOptions[] = {
    {"--todos", "N", "How many todos", Number},
    {"--projects", "P", "How many projects; one for 20 todos without it", Number},
    {"--weeks", "W", "Over how many weeks; 12 without it", Number},
    {"--seed", "S", "The same seed gives the same content", Number},
};
constexpr Example generateExamples[] = {
    {"senn --profile /tmp/sample generate --todos 200 --seed 7", ""},
};

constexpr Command table[] = {
    {.name = "add",
     .arguments = "TEXT…",
     .summary = "Add a todo and print its id",
     .details = grammar,
     .fewest = 1,
     .most = -1,
     .examples = addExamples,
     .opens = Opens::Writing,
     .handler = addTodos},
    {.name = "list",
     .arguments = "[today|week [DATE]|inbox|project P|goal G|all] [QUERY]",
     .summary = "List todos in the order the window shows them",
     .details = listDetails,
     .most = -1,
     .takes = each<View>,
     .options = listOptions,
     .examples = listExamples,
     .opens = Opens::Reading,
     .handler = listTodos},
    {.name = "show",
     .arguments = "ID",
     .summary = "Show everything about one record",
     .fewest = 1,
     .most = 1,
     .takes = each<Record>,
     .opens = Opens::Reading,
     .handler = showRecord},
    {.name = "history",
     .arguments = "ID",
     .summary = "Show how a record came to be as it is",
     .fewest = 1,
     .most = 1,
     .takes = each<Record>,
     .opens = Opens::Reading,
     .handler = showHistory},
    {.name = "edit",
     .arguments = "ID FIELD=VALUE…",
     .summary = "Change fields of a record",
     .details = editDetails,
     .fewest = 2,
     .most = -1,
     .takes = each<Record, FieldEdit>,
     .examples = editExamples,
     .opens = Opens::Writing,
     .handler = editRecord},
    {.name = "move",
     .arguments = "ID day DATE|week DATE|project P|status S",
     .summary = "Move a todo to a day, a week, a project or a status",
     .details = "\"none\" takes it away again. Statuses: done, let_go, dumped, matched, refined, "
                "confirmed, committed.",
     .fewest = 3,
     .most = -1,
     .takes = each<Todo, MoveTo>,
     .examples = moveExamples,
     .opens = Opens::Writing,
     .handler = moveTodo},
    {.name = "done",
     .arguments = "ID…",
     .summary = "Mark todos done; one undo for all of them",
     .fewest = 1,
     .most = -1,
     .takes = each<Todo>,
     .opens = Opens::Writing,
     .handler = markDone},
    {.name = "letgo",
     .arguments = "ID…",
     .summary = "Decide not to do todos",
     .details = "They stay in the lists of the past. To be rid of a todo, delete it.",
     .fewest = 1,
     .most = -1,
     .takes = each<Todo>,
     .opens = Opens::Writing,
     .handler = markLetGo},
    {.name = "reopen",
     .arguments = "ID…",
     .summary = "Open todos that were done or let go",
     .fewest = 1,
     .most = -1,
     .takes = each<Todo>,
     .opens = Opens::Writing,
     .handler = reopenTodos},
    {.name = "delete",
     .arguments = "ID…",
     .summary = "Delete records; they stay in History",
     .details = "Deleting more than 30 % of all todos, and more than 20, is asked about first.",
     .fewest = 1,
     .most = -1,
     .takes = each<Record>,
     .options = deleteOptions,
     .opens = Opens::Writing,
     .handler = deleteRecords},
    {.name = "restore",
     .arguments = "ID…",
     .summary = "Bring deleted records back",
     .fewest = 1,
     .most = -1,
     .takes = each<Record>,
     .opens = Opens::Writing,
     .handler = restoreRecords},
    {.name = "start",
     .arguments = "ID",
     .summary = "Start the timer of a todo",
     .details = "A timer that runs already is stopped.",
     .fewest = 1,
     .most = 1,
     .takes = each<Todo>,
     .opens = Opens::Writing,
     .handler = startTimerOf},
    {.name = "stop",
     .arguments = "",
     .summary = "Stop the timer",
     .opens = Opens::Writing,
     .handler = stopTimers},
    {.name = "undo",
     .arguments = "[N]",
     .summary = "Undo the last action, or the last N",
     .details = "What was edited since by a later action is left alone, and named.",
     .most = 1,
     .takes = each<Number>,
     .opens = Opens::Writing,
     .handler = undoActions},
    {.name = "redo",
     .arguments = "",
     .summary = "Do again what undo took back",
     .opens = Opens::Writing,
     .handler = redoActions},
    {.name = "conflicts",
     .arguments = "",
     .summary = "List what was changed on two devices before they could talk",
     .details = "The last version is the one that every device shows until you choose.",
     .opens = Opens::Reading,
     .handler = listConflicts},
    {.name = "resolve",
     .arguments = "ID FIELD mine|theirs|merged|both|N|=VALUE",
     .summary = "Settle a conflict",
     .details = resolveDetails,
     .fewest = 3,
     .most = 3,
     .takes = each<Record, Text>,
     .examples = resolveExamples,
     .opens = Opens::Writing,
     .handler = resolveConflict},
    {.name = "search",
     .arguments = "QUERY",
     .summary = "Find records by words and operators",
     .details = searchDetails,
     .fewest = 1,
     .most = -1,
     .options = listOptions,
     .examples = searchExamples,
     .opens = Opens::Reading,
     .handler = searchRecords},
    {.name = "project",
     .arguments = "add|list|show|edit|archive …",
     .summary = "Work with projects",
     .subcommands = projectCommands},
    {.name = "goal",
     .arguments = "add|list|show|edit …",
     .summary = "Work with weekly goals",
     .details = "\"senn delete\" and \"senn history\" take goals too.",
     .subcommands = goalCommands},
    {.name = "week",
     .arguments = "[DATE] [commit|review]",
     .summary = "Show, commit or review a week",
     .details = weekDetails,
     .most = -1,
     .takes = each<WeekStep>,
     .options = weekOptions,
     .examples = weekExamples,
     .opens = Opens::Reading,
     .handler = planWeek},
    {.name = "thought",
     .arguments = "add|list|show|edit …",
     .summary = "Work with thoughts",
     .subcommands = thoughtCommands},
    {.name = "link",
     .arguments = "A B",
     .summary = "Link two records",
     .fewest = 2,
     .most = 2,
     .takes = each<Record>,
     .opens = Opens::Writing,
     .handler = linkRecords},
    {.name = "import",
     .arguments = "FORMAT FILE",
     .summary = "Take over a file of another program",
     .details = importDetails,
     .fewest = 2,
     .most = 2,
     .takes = each<Format, File>,
     .options = importOptions,
     .examples = importExamples,
     .opens = Opens::Reading,
     .handler = importFile},
    {.name = "export",
     .arguments = "FORMAT [FILE]",
     .summary = "Write everything in a format",
     .details = exportDetails,
     .fewest = 1,
     .most = 2,
     .takes = each<Format, File>,
     .examples = exportExamples,
     .opens = Opens::Reading,
     .handler = exportFile},
    {.name = "dump",
     .arguments = "",
     .summary = "Print the canonical state as JSON",
     .details = "Two devices that print the same bytes have the same state.",
     .opens = Opens::Reading,
     .handler = dumpState},
    {.name = "check",
     .arguments = "",
     .summary = "Examine the profile",
     .details = checkDetails,
     .options = checkOptions,
     .opens = Opens::Nothing,
     .handler = checkStore},
    {.name = "backup",
     .arguments = "create|list|verify|restore …",
     .summary = "Make backups of the profile, and go back to one",
     .details =
         "They are in the profile's folder \"backups\". The window makes one a day; before an "
         "import, a restore and an update one is made in any case. The newest 30 stay, and "
         "one a day for 21 days.",
     .subcommands = backupCommands},
    {.name = "sync",
     .arguments = "status|now|pause|resume|off|cloud|log|recovered …",
     .summary = "Share the profile with your other devices, locked on the way",
     .details = "Off until you turn it on. Nothing needs it: everything works without a network.",
     .subcommands = syncCommands},
    {.name = "devices",
     .arguments = "list|rename|trust|accept|revoke …",
     .summary = "Look after the devices that sync",
     .subcommands = deviceCommands},
    {.name = "settings",
     .arguments = "get|set|list …",
     .summary = "Read and change settings",
     .subcommands = settingsCommands},
    {.name = "generate",
     .arguments = "",
     .summary = "Fill the profile with sample todos",
     .details = "Believable content for trying things out. One undo takes it away again.",
     .options = generateOptions,
     .examples = generateExamples,
     .opens = Opens::Writing,
     .handler = generateSample},
    {.name = "help",
     .arguments = "[COMMAND]",
     .summary = "Explain the program or a command",
     .most = 2,
     .takes = each<CommandName>,
     .handler = showHelp},
    {.name = "completion",
     .arguments = "bash|zsh|fish",
     .summary = "Print a completion script for a shell",
     .fewest = 1,
     .most = 1,
     .takes = each<Shell>,
     .handler = printCompletion},
    {.name = "version", .arguments = "", .summary = "Print the version", .handler = printVersion},
    {.name = "man",
     .arguments = "",
     .summary = "Print the manual page",
     .handler = printManPage,
     .hidden = true},
    {.name = "__complete",
     .arguments = "-- WORDS…",
     .summary = "Print words for completion",
     .fewest = 1,
     .most = -1,
     .opens = Opens::Nothing,
     .handler = printCandidates,
     .hidden = true},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const Option> globalOptions()
{
    return global;
}

} // namespace sennight::cli
