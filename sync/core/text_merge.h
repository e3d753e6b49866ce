// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

namespace sennight::sync {

// Pure functions over texts; any thread. Offsets are UTF-16 units. The same input gives the same
// result on every device, so the tokens and the bounds below are part of what merges mean.

/// `from[fromBegin, fromEnd)` became `to[toBegin, toEnd)`.
struct TextHunk
{
    qsizetype fromBegin = 0;
    qsizetype fromEnd = 0;
    qsizetype toBegin = 0;
    qsizetype toEnd = 0;
    friend bool operator==(const TextHunk &, const TextHunk &) = default;
};

/// The hunks between two texts, ascending, with a token at least between two of them. Myers'
/// O(ND) (1986) on words, at most 1,000 edits; beyond that on lines with words inside the changed
/// ones; beyond that one hunk. Texts of 128 KiB take under a tenth of a second at worst.
[[nodiscard]] std::vector<TextHunk> diffTexts(QStringView from, QStringView to);

struct MergedText
{
    QString text;
    bool conflict = false; ///< `text` is empty then
};
/// Three-way merge (diff3; Khanna, Kunal, Pierce 2007): hunks of both sides that overlap or touch
/// conflict unless both sides made the same change.
[[nodiscard]] MergedText mergeTexts(QStringView base, QStringView ours, QStringView theirs);

/// The one version that all of `heads` come from and that no other such version comes from.
/// Nothing when there are several (a criss-cross), none, or when it is not known here any more.
[[nodiscard]] std::optional<TextVersion> commonAncestor(const std::vector<Head> &heads,
                                                        const TextHistory &history);
/// What a text register with several heads shows: the heads merged one after the other, in their
/// order, against their common ancestor; else the last, with an open conflict.
[[nodiscard]] Shown showText(const std::vector<Head> &heads, const TextHistory &history);

/// The largest reverse patch that an op carries: with a value of 128 KiB it fits into a change.
inline constexpr qsizetype maxReversePatchBytes = 48 * 1024;
/// What turns `value` back into `replaced` (Op::reversePatch): a CBOR array of the length of
/// `value`, then (keep, drop, text) for each hunk, in UTF-16 units. Empty when it would be larger
/// than maxReversePatchBytes; then the log alone has the older text.
[[nodiscard]] QByteArray reversePatch(QStringView value, QStringView replaced);
/// Nothing when the patch is empty, damaged or of another text's length.
[[nodiscard]] std::optional<QString> applyPatch(QStringView value, QByteArrayView patch);

} // namespace sennight::sync
