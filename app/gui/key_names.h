// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sennight {

// How keys are named. Pure; any thread that may use QKeySequence.

/// A pressed key as the table and the settings write it: "Shift+D", "Ctrl+K", "?". A sign names
/// itself, whatever was held down to type it. Empty for Shift, Ctrl and the like alone.
[[nodiscard]] QString keyName(int key, Qt::KeyboardModifiers modifiers, const QString &text);
/// The one way to write these keys: "shift+alt+x" → "Alt+Shift+X". Empty where there are no such.
[[nodiscard]] QString canonicalKeys(const QString &name);
/// The same keys with left and right changed: what the arrow keys mean where days run from right
/// to left.
[[nodiscard]] QString mirroredKeys(const QString &name);
/// For people, on this system: "Ctrl+K", "Enter", "Alt+←".
[[nodiscard]] QString keysForPeople(const QString &name);
/// As key caps say it: "Ctrl K".
[[nodiscard]] QString keyCaps(const QString &name);
/// Several on one line: "P  G  #", but "1 – 7" and "Ctrl 1 – 4" for digits that follow each other.
[[nodiscard]] QString keyCapsOf(const QStringList &names);
/// Why no action can have these keys, in a sentence; empty when one can.
[[nodiscard]] QString whyNotKeys(const QString &name);
/// The same for the actions of a place where Enter and Space press what has the focus.
[[nodiscard]] QString whyNotKeysOverControls(const QString &name);
/// The same for the actions of a place where text is written.
[[nodiscard]] QString whyNotKeysOverText(const QString &name);

} // namespace sennight
