// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace sennight {

/// Where keys work. Two actions with the same keys disturb each other where both work.
enum class KeyPlace : unsigned char {
    Everywhere,
    Lists, ///< every list of todos
    Todos, ///< the selected todos, wherever they are
    Week,
    QuickAdd,
    Triage, ///< in a text field those that could be written need Alt (macOS: Control) too
    Dump,   ///< while the box of the Inbox is written in
    Editor, ///< of a todo
};

/// Something that keys do.
struct KeyAction
{
    /// Part of the settings: keeps its meaning. What the palette has too has the same name there.
    const char *id;
    KeyPlace place;
    /// As it came, as QKeySequence writes it in a file; several with spaces between them. Signs
    /// stand for themselves, whatever has to be held down to type them: "?", ">".
    const char *keys;
    const char *text; ///< translated in the context "KeyActions"
    /// In the panel of keys, translated likewise; null: on the line of the action before it.
    const char *line;
};

/// All actions in the order in which people read them. A plain table in the program's own memory;
/// any thread.
[[nodiscard]] std::span<const KeyAction> keyActions();
/// Null where there is none of that name.
[[nodiscard]] const KeyAction *findKeyAction(QStringView id);
/// Whether the same keys may not be used for both.
[[nodiscard]] bool overlap(KeyPlace one, KeyPlace other);

} // namespace sennight
