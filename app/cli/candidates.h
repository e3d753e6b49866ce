// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace sennight::cli {

/// A word that completion offers, and what it means.
struct Candidate
{
    QString word;
    QString says = {};
};

/// Two words that are no candidates: the shell completes files, or folders.
inline constexpr auto fileCandidate = ":file";
inline constexpr auto folderCandidate = ":folder";

/// What may stand in the place of the last of `words`, which may be empty or begun. Opens the
/// profile that they name, if it is there; a profile that cannot be opened gives no names.
[[nodiscard]] std::vector<Candidate> candidatesFor(const QStringList &words, const Clock &clock,
                                                   RandomSource &random);

} // namespace sennight::cli
