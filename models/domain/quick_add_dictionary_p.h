// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick_add_words_p.h"

#include <optional>

namespace sennight {

// The words of each language, lower case and composed (NFC). Null for a word that it does not have.
// To add a language: a table here, and its forms of numbers in quick_add_words.cpp.
[[nodiscard]] const std::vector<Atom> *englishWord(QStringView word);
[[nodiscard]] const std::vector<Atom> *germanWord(QStringView word);
[[nodiscard]] const std::vector<Atom> *japaneseWord(QStringView word);

/// Japanese joins what English separates: 来週月曜 = "next" + "mon".
struct JapaneseJoint
{
    std::vector<Atom> meanings;
    QStringView rest;
};
[[nodiscard]] std::optional<JapaneseJoint> japaneseJoint(QStringView word);

} // namespace sennight
