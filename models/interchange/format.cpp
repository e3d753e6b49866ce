// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <array>

namespace sennight {

namespace {
constexpr std::array<FormatInfo, 8> known{{
    {Format::Taskwarrior, "taskwarrior", "json"},
    {Format::TodoTxt, "todotxt", "txt"},
    {Format::Ical, "ical", "ics"},
    {.format = Format::TodoistCsv, .name = "todoist-csv", .suffix = "csv", .canExport = false},
    {Format::CreationStore, "creation-store", "json"},
    {Format::Sennight, "sennight", "json"},
    {.format = Format::Markdown, .name = "markdown", .suffix = "md", .canImport = false},
    {.format = Format::Csv, .name = "csv", .suffix = "csv", .canImport = false},
}};
} // namespace

std::span<const FormatInfo> formats()
{
    return known;
}

const FormatInfo &info(Format format)
{
    return known.at(static_cast<size_t>(format));
}

Result<Format> formatFromName(QStringView name, Direction direction)
{
    QStringList names;
    for (const FormatInfo &each : known) {
        if (!each.can(direction))
            continue;
        if (name.compare(QLatin1StringView(each.name), Qt::CaseInsensitive) == 0)
            return each.format;
        names.append(QLatin1StringView(each.name));
    }
    return failure(ErrorCode::UnknownFormat, name.toString(), names.join(QLatin1StringView(", ")));
}

} // namespace sennight
