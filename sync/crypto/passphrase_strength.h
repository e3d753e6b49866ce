// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sennight::sync {

/// What a person is told.
enum class Strength : quint8 { TooWeak, Fair, Strong };

/// A low estimate, in bits, of the guesses that somebody needs who knows how people choose: each
/// word counts as one of two thousand whatever its length, a word that came before, a row of keys,
/// a run of one character, a year or a well-known password as next to nothing, and so does writing
/// 0 for o. It has no dictionary of sentences: a line of a song counts word by word, which is too
/// much. What it takes for random it counts too low, so a generated password needs some characters
/// more than it would have to. In the spirit of zxcvbn (Wheeler 2016), a hundredth of its size.
[[nodiscard]] int guessBits(QStringView passphrase);

/// A guess at Argon2id's floor moves some 1.5 GB, so a good graphics card makes about 500 of them a
/// second. Four words are fair: a hundred cards take years. Six are strong: they take millions of
/// years. Any thread.
inline constexpr int fairBits = 44;
inline constexpr int strongBits = 66;
[[nodiscard]] Strength strengthOf(QStringView passphrase);

} // namespace sennight::sync
