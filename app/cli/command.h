// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "output.h"

#include <QStringList>

#include <map>
#include <span>

namespace sennight::cli {

class Session;

/// What a word on the command line stands for: completion offers those.
enum class Takes : quint8 {
    Text,
    Todo,
    Record,
    Project,
    Goal,
    Date,
    View,
    Format,
    File,
    Directory,
    SettingKey,
    Shell,
    CommandName,
    FieldEdit,
    MoveTo,
    WeekStep,
    LogPart,
    Number,
    Backup,
};

struct Option
{
    const char *name;  ///< "--dry-run"
    const char *value; ///< the word for its value in help, "DIR"; null = a switch
    const char *summary;
    Takes takes = Takes::Text;
};

struct Example
{
    const char *line;
    const char *says;
};

/// What was written after the command's name, read by its row of the table.
struct Arguments
{
    QStringList words;
    std::map<QString, QString> options; ///< "--dry-run" → value, empty for switches

    [[nodiscard]] bool has(const char *option) const
    {
        return options.contains(QLatin1StringView(option));
    }
    [[nodiscard]] QString value(const char *option) const
    {
        const auto found = options.find(QLatin1StringView(option));
        return found == options.end() ? QString() : found->second;
    }
    [[nodiscard]] QString text(qsizetype from = 0) const
    {
        return words.sliced(std::min(from, words.size())).join(u' ');
    }
};

/// What a command needs of the profile before it starts.
enum class Opens : quint8 {
    Nothing,
    IfThere, ///< for reading, and only where the profile exists
    Reading,
    Writing,
};

/// What a handler works with.
struct Invocation
{
    Session &session;
    Output &out;
    Arguments arguments;
};

using Handler = Answer<void> (*)(Invocation &);

/// One row of the table of commands: help, completion and the man page are made from it.
struct Command
{
    const char *name;
    const char *arguments; ///< as in the synopsis: "ID FIELD=VALUE…"
    const char *summary;   ///< one line
    const char *details = "";
    int fewest = 0;                    ///< words after the name
    int most = 0;                      ///< -1 = any number
    std::span<const Takes> takes = {}; ///< of each word; the last one holds for all that follow
    std::span<const Option> options = {};
    std::span<const Example> examples = {};
    Opens opens = Opens::Nothing;
    Handler handler = nullptr;
    std::span<const Command> subcommands = {};
    bool hidden = false;
};

/// All commands, in the order that help shows them.
[[nodiscard]] std::span<const Command> commands();
/// What every command takes.
[[nodiscard]] std::span<const Option> globalOptions();
[[nodiscard]] const Command *findCommand(std::span<const Command> among, QStringView name);
/// The name nearest to what was written, or nothing when none is near.
[[nodiscard]] QString nearest(const QString &written, const QStringList &names);

} // namespace sennight::cli
