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

/// Words that must lie unchanged between what two people changed in one sentence. Git counts the
/// same for lines: what fewer than four keep apart is one conflict (xdl_merge()).
inline constexpr int wordsApart = 3;
/// Whether `text[begin, end)`, which nobody changed, keeps what was changed before it and after it
/// apart: the end of a line or of a sentence does, or that many words. A word is what the hunks are
/// made of: in scripts without spaces a letter.
[[nodiscard]] bool keepsApart(QStringView text, qsizetype begin, qsizetype end);

struct MergedText
{
    QString text;
    bool conflict = false; ///< `text` is empty then
};
/// Three-way merge (diff3; Khanna, Kunal, Pierce 2007): what both sides changed is taken from both
/// only where the changes lie far from each other, as diff3 is local only then. Hunks that overlap,
/// touch or are not kept apart are one, and it is a conflict where both sides have a part in it,
/// unless they made the same of it: of a sentence that two people rewrote at once, word by word a
/// third would come that nobody wrote. Which side is which makes no difference.
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
