// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon_table.h"

#include <algorithm>
#include <array>

namespace sennight {
namespace {

// clang-format off
constexpr std::array<IconRow, 71> icons{{
    {.name = "arrow",
     .outline = "M2.8 8h10M9 4.2 12.8 8 9 11.8",
     .mirrors = true},
    {.name = "arrowleft",
     .outline = "M13.2 8h-10M7 4.2 3.2 8 7 11.8",
     .mirrors = true},
    {.name = "bell",
     .outline = "M4 11V7.2a4 4 0 0 1 8 0V11l1.2 1.4H2.8zM6.6 14h2.8"},
    {.name = "calendar",
     .outline =
     "M4.2 3.4h7.6a1.8 1.8 0 0 1 1.8 1.8v6.6a1.8 1.8 0 0 1 -1.8 1.8h-7.6"
     "a1.8 1.8 0 0 1 -1.8 -1.8v-6.6a1.8 1.8 0 0 1 1.8 -1.8zM2.6 6.6h10.8M5.4 2v2.4"
     "M10.6 2v2.4"},
    {.name = "check",
     .outline = "M3.4 8.4l3 3 6.2-6.8"},
    {.name = "clock",
     .outline = "M2.2 8a5.8 5.8 0 1 1 11.6 0a5.8 5.8 0 1 1 -11.6 0zM8 4.8V8l2.2 1.4"},
    {.name = "cloud",
     .outline = "M4.7 12.6a2.9 2.9 0 0 1-.3-5.8 3.9 3.9 0 0 1 7.5.8 2.5 2.5 0 0 1-.3 5z"},
    {.name = "cloudoff",
     .outline =
     "M4.7 12.6a2.9 2.9 0 0 1-.3-5.8M6.2 4.7"
     "a3.9 3.9 0 0 1 5.7 2.9 2.5 2.5 0 0 1 1.7 3.7M11 12.6H4.7M2.4 2.4l11.2 11.2"},
    {.name = "copy",
     .outline =
     "M6.8 5.4h5.2a1.4 1.4 0 0 1 1.4 1.4v5.2a1.4 1.4 0 0 1 -1.4 1.4h-5.2"
     "a1.4 1.4 0 0 1 -1.4 -1.4v-5.2a1.4 1.4 0 0 1 1.4 -1.4zM10.6 5.2V3.8"
     "a1.2 1.2 0 0 0-1.2-1.2H3.8a1.2 1.2 0 0 0-1.2 1.2v5.6a1.2 1.2 0 0 0 1.2 1.2h1.4"},
    {.name = "db",
     .outline =
     "M3 4.2a5 2 0 1 1 10 0a5 2 0 1 1 -10 0zM3 4.2v7.6c0 1.1 2.2 2 5 2s5-.9 5-2V4.2"
     "M3 8c0 1.1 2.2 2 5 2s5-.9 5-2"},
    {.name = "desktop",
     .outline =
     "M3.2 2.8h9.6a1.2 1.2 0 0 1 1.2 1.2v5.6a1.2 1.2 0 0 1 -1.2 1.2h-9.6"
     "a1.2 1.2 0 0 1 -1.2 -1.2v-5.6a1.2 1.2 0 0 1 1.2 -1.2zM8 10.8v2.6M5.2 13.4h5.6"},
    {.name = "down",
     .outline = "M3.6 6.2 8 10.6l4.4-4.4"},
    {.name = "download",
     .outline = "M8 3v7.6M4.8 7.6 8 10.8l3.2-3.2M3 13.4h10"},
    {.name = "enter",
     .outline = "M13 3.6v4a1.6 1.6 0 0 1-1.6 1.6H3.2M6 6.2 3 9.2l3 3",
     .mirrors = true},
    {.name = "eye",
     .outline =
     "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM6.3 8a1.7 1.7 0 1 1 3.4 0"
     "a1.7 1.7 0 1 1 -3.4 0z"},
    {.name = "eyeoff",
     .outline = "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM2.8 13.2 13.2 2.8"},
    {.name = "filter",
     .outline = "M2.4 4h11.2M4.6 8h6.8M6.6 12h2.8"},
    {.name = "folder",
     .outline =
     "M2.2 4.7a1.3 1.3 0 0 1 1.3-1.3h2.9l1.6 1.9h4.5a1.3 1.3 0 0 1 1.3 1.3v5"
     "a1.3 1.3 0 0 1-1.3 1.3h-9a1.3 1.3 0 0 1-1.3-1.3zM6 9.3h4M8.5 7.8"
     "l1.5 1.5-1.5 1.5",
     .mirrors = true},
    {.name = "gear",
     .outline =
     "M5.9 8a2.1 2.1 0 1 1 4.2 0a2.1 2.1 0 1 1 -4.2 0zM8 1.9v1.7M8 12.4v1.7M1.9 8"
     "h1.7M12.4 8h1.7M3.7 3.7l1.2 1.2M11.1 11.1l1.2 1.2M3.7 12.3l1.2-1.2M11.1 4.9"
     "l1.2-1.2M3.6 8a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1 -8.8 0z"},
    {.name = "grip",
     .filled =
     "M5 4a1 1 0 1 1 2 0a1 1 0 1 1 -2 0zM9 4a1 1 0 1 1 2 0a1 1 0 1 1 -2 0zM5 8"
     "a1 1 0 1 1 2 0a1 1 0 1 1 -2 0zM9 8a1 1 0 1 1 2 0a1 1 0 1 1 -2 0zM5 12"
     "a1 1 0 1 1 2 0a1 1 0 1 1 -2 0zM9 12a1 1 0 1 1 2 0a1 1 0 1 1 -2 0z",
     .strokeFilled = false},
    {.name = "history",
     .outline = "M2.6 5.2A6 6 0 1 1 2 8M2.4 2.4v3h3M8 4.8V8l2.2 1.4"},
    {.name = "inbox",
     .outline =
     "M2.2 9.3 4 3.6h8l1.8 5.7v2.5a1.4 1.4 0 0 1-1.4 1.4H3.6a1.4 1.4 0 0 1-1.4-1.4z"
     "M2.2 9.3h3.3l.9 1.7h3.2l.9-1.7h3.3"},
    {.name = "info",
     .outline = "M2.2 8a5.8 5.8 0 1 1 11.6 0a5.8 5.8 0 1 1 -11.6 0zM8 7.4v3.4M8 5.2v.1"},
    {.name = "insights",
     .outline = "M2.8 13.2V8.8M6.3 13.2V4.6M9.8 13.2V7.2M13.3 13.2V2.8"},
    {.name = "key",
     .outline =
     "M2.4 11a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1 -5.2 0zM6.9 9.1l6-6M10.7 5.3l2 2"
     "M8.9 7.1l1.4 1.4"},
    {.name = "keyboard",
     .outline =
     "M3.4 4h9.2a1.6 1.6 0 0 1 1.6 1.6v4.8a1.6 1.6 0 0 1 -1.6 1.6h-9.2"
     "a1.6 1.6 0 0 1 -1.6 -1.6v-4.8a1.6 1.6 0 0 1 1.6 -1.6zM4.4 6.6h.1M7 6.6h.1"
     "M9.6 6.6h.1M11.8 6.6h.1M5.2 9.4h5.6"},
    {.name = "lamp",
     .outline =
     "M5.8 10.6c0-1.4-1.8-2.2-1.8-4.4a4 4 0 0 1 8 0c0 2.2-1.8 3-1.8 4.4zM6.2 13.4"
     "h3.6"},
    {.name = "laptop",
     .outline =
     "M4.4 3.2h7.2a1.2 1.2 0 0 1 1.2 1.2v4.6a1.2 1.2 0 0 1 -1.2 1.2h-7.2"
     "a1.2 1.2 0 0 1 -1.2 -1.2v-4.6a1.2 1.2 0 0 1 1.2 -1.2zM1.8 12.8h12.4"},
    {.name = "leaf",
     .outline = "M3 13C3 6.6 6.6 3.4 13 3c0 6.4-3.6 9.6-8.4 8.2M3 13l5-5"},
    {.name = "left",
     .outline = "M9.8 3.6 5.4 8l4.4 4.4",
     .mirrors = true},
    {.name = "link",
     .outline =
     "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8"
     "a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.8-.8"},
    {.name = "lock",
     .outline =
     "M4.8 7h6.4a1.6 1.6 0 0 1 1.6 1.6v3.4a1.6 1.6 0 0 1 -1.6 1.6h-6.4"
     "a1.6 1.6 0 0 1 -1.6 -1.6v-3.4a1.6 1.6 0 0 1 1.6 -1.6zM5.2 7V5.2"
     "a2.8 2.8 0 0 1 5.6 0V7"},
    {.name = "merge",
     .outline =
     "M3.4 2.8v1.6c0 3.2 4.6 3 4.6 6v3M12.6 2.8v1.6c0 3.2-4.6 3-4.6 6"
     "M5.8 11.4 8 13.6l2.2-2.2"},
    {.name = "minus",
     .outline = "M3.2 8h9.6"},
    {.name = "more",
     .filled =
     "M3 8a0.6 0.6 0 1 1 1.2 0a0.6 0.6 0 1 1 -1.2 0zM7.4 8a0.6 0.6 0 1 1 1.2 0"
     "a0.6 0.6 0 1 1 -1.2 0zM11.8 8a0.6 0.6 0 1 1 1.2 0a0.6 0.6 0 1 1 -1.2 0z"},
    {.name = "near",
     .outline =
     "M6.6 8a1.4 1.4 0 1 1 2.8 0a1.4 1.4 0 1 1 -2.8 0zM5.2 10.8a4 4 0 0 1 0-5.6"
     "M10.8 5.2a4 4 0 0 1 0 5.6M3.2 12.8a6.8 6.8 0 0 1 0-9.6M12.8 3.2"
     "a6.8 6.8 0 0 1 0 9.6"},
    {.name = "note",
     .outline =
     "M3.4 3.6a1 1 0 0 1 1-1h7.2a1 1 0 0 1 1 1v6.2l-3.4 3.6H4.4a1 1 0 0 1-1-1z"
     "M5.8 5.8h4.4M5.8 8.4h2.8M12.4 9.8H9.2v3.4"},
    {.name = "out",
     .outline =
     "M6.4 3.4H4.2a1.2 1.2 0 0 0-1.2 1.2v7.2A1.2 1.2 0 0 0 4.2 13h7.2"
     "a1.2 1.2 0 0 0 1.2-1.2V9.6M9 3h4v4M13 3 7.6 8.4"},
    {.name = "palette",
     .outline =
     "M8 2.2a5.8 5.8 0 1 0 0 11.6c1.2 0 1.4-.8 1-1.6-.6-1.2.2-2 1.2-2h1.6"
     "c1.2 0 2-.8 2-2.2C13.8 4.8 11.2 2.2 8 2.2zM5.2 7.4h.1M7.2 5h.1M10.2 5.4h.1"},
    {.name = "panel",
     .outline =
     "M3.8 3h8.4a1.8 1.8 0 0 1 1.8 1.8v6.4a1.8 1.8 0 0 1 -1.8 1.8h-8.4"
     "a1.8 1.8 0 0 1 -1.8 -1.8v-6.4a1.8 1.8 0 0 1 1.8 -1.8zM6.2 3v10",
     .mirrors = true},
    {.name = "panelr",
     .outline =
     "M3.8 3h8.4a1.8 1.8 0 0 1 1.8 1.8v6.4a1.8 1.8 0 0 1 -1.8 1.8h-8.4"
     "a1.8 1.8 0 0 1 -1.8 -1.8v-6.4a1.8 1.8 0 0 1 1.8 -1.8zM9.8 3v10",
     .mirrors = true},
    {.name = "pause",
     .outline = "M5.4 3.6v8.8M10.6 3.6v8.8",
     .strokeWidth = 2.2},
    {.name = "phone",
     .outline =
     "M6.2 1.8h3.6a1.6 1.6 0 0 1 1.6 1.6v9.2a1.6 1.6 0 0 1 -1.6 1.6h-3.6"
     "a1.6 1.6 0 0 1 -1.6 -1.6v-9.2a1.6 1.6 0 0 1 1.6 -1.6zM7.2 12h1.6"},
    {.name = "play",
     .filled = "M5 3.4v9.2l7.4-4.6z",
     .mirrors = true},
    {.name = "plus",
     .outline = "M8 3.2v9.6M3.2 8h9.6"},
    {.name = "print",
     .outline =
     "M4.6 6V2.6h6.8V6M4.4 11.4H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v3.4"
     "a1 1 0 0 1-1 1h-1.4M5.2 9.4h5.6a0.6 0.6 0 0 1 0.6 0.6v2.8"
     "a0.6 0.6 0 0 1 -0.6 0.6h-5.6a0.6 0.6 0 0 1 -0.6 -0.6v-2.8"
     "a0.6 0.6 0 0 1 0.6 -0.6z"},
    {.name = "priorityhigh",
     .outline = "M4 7.8 8 4l4 3.8M4 12.2l4-3.8 4 3.8",
     .strokeWidth = 1.8},
    {.name = "prioritylow",
     .outline = "M4 6.4l4 3.8 4-3.8",
     .strokeWidth = 1.8},
    {.name = "prioritymedium",
     .outline = "M4 9.8 8 6l4 3.8",
     .strokeWidth = 1.8},
    {.name = "projects",
     .outline =
     "M2.2 4.7a1.3 1.3 0 0 1 1.3-1.3h2.9l1.6 1.9h4.5a1.3 1.3 0 0 1 1.3 1.3v5"
     "a1.3 1.3 0 0 1-1.3 1.3h-9a1.3 1.3 0 0 1-1.3-1.3z"},
    {.name = "repeat",
     .outline =
     "M3 7.4V6.2a2 2 0 0 1 2-2h7.6M10.6 2.2l2.2 2-2.2 2M13 8.6v1.2a2 2 0 0 1-2 2H3.4"
     "M5.4 13.8l-2.2-2 2.2-2"},
    {.name = "review",
     .outline =
     "M2.6 4.2l1 1 1.9-2.1M2.6 8.6l1 1 1.9-2.1M2.6 12.9l1 1 1.9-2.1M8.2 4.2h5.2"
     "M8.2 8.6h5.2M8.2 12.9h3.2"},
    {.name = "right",
     .outline = "M6.2 3.6 10.6 8l-4.4 4.4",
     .mirrors = true},
    {.name = "search",
     .outline = "M2.7 7a4.3 4.3 0 1 1 8.6 0a4.3 4.3 0 1 1 -8.6 0zM10.3 10.3l3.3 3.3"},
    {.name = "server",
     .outline =
     "M3.8 2.6h8.4a1.2 1.2 0 0 1 1.2 1.2v2.2a1.2 1.2 0 0 1 -1.2 1.2h-8.4"
     "a1.2 1.2 0 0 1 -1.2 -1.2v-2.2a1.2 1.2 0 0 1 1.2 -1.2zM3.8 8.8h8.4"
     "a1.2 1.2 0 0 1 1.2 1.2v2.2a1.2 1.2 0 0 1 -1.2 1.2h-8.4a1.2 1.2 0 0 1 -1.2 -1.2"
     "v-2.2a1.2 1.2 0 0 1 1.2 -1.2zM5 4.9h.1M5 11.1h.1M8 4.9h3M8 11.1h3"},
    {.name = "shield",
     .outline =
     "M8 2 3.2 3.8v4c0 3 2 5.2 4.8 6.2 2.8-1 4.8-3.2 4.8-6.2v-4zM5.9 7.9"
     "l1.5 1.5 2.8-3"},
    {.name = "skip",
     .outline = "M3.6 3.8 9 8l-5.4 4.2zM12 3.8v8.4",
     .mirrors = true},
    {.name = "spinner",
     .outline = "M8 2.2a5.8 5.8 0 1 1-5.8 5.8",
     .strokeWidth = 1.8},
    {.name = "split",
     .outline = "M8 13.6V9.2L3.6 4.4M8 9.2l4.4-4.8M3.4 7V4.2h2.8M12.6 7V4.2H9.8"},
    {.name = "sync",
     .outline =
     "M13 7A5.1 5.1 0 0 0 3.7 5.3M3.4 2.8v2.7h2.7M3 9a5.1 5.1 0 0 0 9.3 1.7"
     "M12.6 13.2v-2.7H9.9"},
    {.name = "tag",
     .outline =
     "M2.8 7.5V3.6a.8.8 0 0 1 .8-.8h3.9l5.6 5.6a1 1 0 0 1 0 1.4l-3.3 3.3"
     "a1 1 0 0 1-1.4 0z",
     .filled = "M5.1 5.6a0.5 0.5 0 1 1 1 0a0.5 0.5 0 1 1 -1 0z"},
    {.name = "target",
     .outline =
     "M2.2 8a5.8 5.8 0 1 1 11.6 0a5.8 5.8 0 1 1 -11.6 0zM5.4 8a2.6 2.6 0 1 1 5.2 0"
     "a2.6 2.6 0 1 1 -5.2 0z"},
    {.name = "thoughts",
     .outline =
     "M2.2 4.2a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1 -3.6 0zM10.4 6a1.8 1.8 0 1 1 3.6 0"
     "a1.8 1.8 0 1 1 -3.6 0zM4.6 12a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1 -3.6 0z"
     "M5.8 4.6l4.6 1M4.5 6l1.4 4.2M11 7.4l-3.3 3.4"},
    {.name = "today",
     .outline =
     "M5.1 8a2.9 2.9 0 1 1 5.8 0a2.9 2.9 0 1 1 -5.8 0zM8 1.7v1.5M8 12.8v1.5M1.7 8"
     "h1.5M12.8 8h1.5M3.55 3.55l1.05 1.05M11.4 11.4l1.05 1.05M3.55 12.45l1.05-1.05"
     "M11.4 4.6l1.05-1.05"},
    {.name = "trash",
     .outline =
     "M2.8 4.4h10.4M6.4 4.2V2.8h3.2v1.4M4.2 4.6l.6 8a1 1 0 0 0 1 .9h4.4"
     "a1 1 0 0 0 1-.9l.6-8"},
    {.name = "undo",
     .outline = "M5.6 3.2 2.6 6.2l3 3M2.8 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6.4",
     .mirrors = true},
    {.name = "up",
     .outline = "M3.6 9.8 8 5.4l4.4 4.4"},
    {.name = "upload",
     .outline = "M8 12.6V4M4.6 7.2 8 3.8l3.4 3.4"},
    {.name = "warn",
     .outline = "M8 2.8 14 13.2H2zM8 6.6v3M8 11.4v.1"},
    {.name = "week",
     .outline =
     "M4 3h8a2 2 0 0 1 2 2v6.2a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-6.2a2 2 0 0 1 2 -2"
     "zM6 3v10.2M10 3v10.2"},
    {.name = "x",
     .outline = "M4 4l8 8M12 4l-8 8"},
}};
// clang-format on

static_assert(std::ranges::is_sorted(icons, {}, &IconRow::name), "findIcon() searches by halves");

} // namespace

std::span<const IconRow> iconTable()
{
    return icons;
}

const IconRow *findIcon(std::string_view name)
{
    const auto found = std::ranges::lower_bound(icons, name, {}, &IconRow::name);
    return found == icons.end() || found->name != name ? nullptr : &*found;
}

} // namespace sennight
