// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>

#include <span>

namespace sennight {

/// The file formats that Sennight reads or writes.
enum class Format : quint8 {
    Taskwarrior,   ///< the JSON of `task export`
    TodoTxt,       ///< todo.txt, one todo a line
    Ical,          ///< iCalendar with VTODOs
    TodoistCsv,    ///< the CSV of one Todoist project
    CreationStore, ///< the JSON object that an older web app kept in local storage
    Sennight,      ///< lossless JSON of everything
    Markdown,      ///< a text for people
    Csv,           ///< the todos as a table
};

enum class Direction : quint8 { Import, Export };

struct FormatInfo
{
    Format format;
    const char *name;   ///< as `senn import` and `senn export` take it
    const char *suffix; ///< of a file that is offered for saving, without the dot
    bool canImport = true;
    bool canExport = true;

    [[nodiscard]] bool can(Direction direction) const
    {
        return direction == Direction::Import ? canImport : canExport;
    }
};

/// All formats, in the order in which help lists them.
[[nodiscard]] std::span<const FormatInfo> formats();
[[nodiscard]] const FormatInfo &info(Format format);
/// UnknownFormat with the name as subject and the names that go that way as detail.
[[nodiscard]] Result<Format> formatFromName(QStringView name, Direction direction);

} // namespace sennight
