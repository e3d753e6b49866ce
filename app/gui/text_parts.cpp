// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_parts.h"

#include "sync/core/text_merge.h"

#include <algorithm>

namespace sennight {

namespace {

using sync::TextHunk;

/// Both changed the same words, or words with nothing between them.
bool meet(const TextHunk &one, const TextHunk &other)
{
    return one.fromBegin <= other.fromEnd && other.fromBegin <= one.fromEnd;
}

/// What a version has in place of base[begin, end), whose ends lie in no other hunk of it.
QString inPlaceOf(const QString &version, const std::vector<TextHunk> &hunks, qsizetype begin,
                  qsizetype end)
{
    qsizetype shift = 0; // of the text before `begin`
    qsizetype from = begin;
    qsizetype to = end;
    for (const TextHunk &hunk : hunks) {
        const qsizetype grown = (hunk.toEnd - hunk.toBegin) - (hunk.fromEnd - hunk.fromBegin);
        if (hunk.fromEnd < begin || (hunk.fromEnd == begin && hunk.fromBegin < begin)) {
            shift += grown;
        } else if (hunk.fromBegin <= end) {
            from = std::min(from, hunk.fromBegin);
            to = std::max(to, hunk.fromEnd) + grown;
        }
    }
    return version.mid(from + shift, to - from);
}

MergedPart::Kind sideOf(const TextHunk &hunk, const std::vector<TextHunk> &mine,
                        const std::vector<TextHunk> &theirs)
{
    const auto meets = [&hunk](const TextHunk &other) { return meet(hunk, other); };
    const bool isMine = std::ranges::any_of(mine, meets);
    const bool isTheirs = std::ranges::any_of(theirs, meets);
    return isMine && isTheirs ? MergedPart::Kind::Clash
           : isTheirs         ? MergedPart::Kind::Theirs
                              : MergedPart::Kind::Mine;
}

} // namespace

std::vector<DiffPart> diffParts(const QString &base, const QString &version)
{
    std::vector<DiffPart> parts;
    const auto add = [&parts](DiffPart::Kind kind, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({kind, text});
    };
    qsizetype at = 0;
    for (const auto hunks = sync::diffTexts(base, version); const TextHunk &hunk : hunks) {
        add(DiffPart::Kind::Same, base.mid(at, hunk.fromBegin - at));
        add(DiffPart::Kind::Removed, base.mid(hunk.fromBegin, hunk.fromEnd - hunk.fromBegin));
        add(DiffPart::Kind::Added, version.mid(hunk.toBegin, hunk.toEnd - hunk.toBegin));
        at = hunk.fromEnd;
    }
    add(DiffPart::Kind::Same, base.mid(at));
    return parts;
}

std::vector<MergedPart> mergedParts(const QString &base, const QString &mine, const QString &theirs,
                                    const QString &merged)
{
    const auto mineHunks = sync::diffTexts(base, mine);
    const auto theirHunks = sync::diffTexts(base, theirs);
    std::vector<MergedPart> parts;
    qsizetype at = 0;
    for (const auto hunks = sync::diffTexts(base, merged); const TextHunk &hunk : hunks) {
        if (hunk.toBegin > at)
            parts.push_back({MergedPart::Kind::Same, merged.mid(at, hunk.toBegin - at)});
        MergedPart part{sideOf(hunk, mineHunks, theirHunks),
                        merged.mid(hunk.toBegin, hunk.toEnd - hunk.toBegin)};
        if (part.kind == MergedPart::Kind::Clash) {
            const QString one = inPlaceOf(mine, mineHunks, hunk.fromBegin, hunk.fromEnd);
            const QString other = inPlaceOf(theirs, theirHunks, hunk.fromBegin, hunk.fromEnd);
            part.other = part.text == one ? other : one;
            if (one == other) // both wrote the same
                part.kind = MergedPart::Kind::Mine;
        }
        if (!part.text.isEmpty() || part.kind == MergedPart::Kind::Clash)
            parts.push_back(std::move(part));
        at = hunk.toEnd;
    }
    if (at < merged.size())
        parts.push_back({MergedPart::Kind::Same, merged.mid(at)});
    return parts;
}

} // namespace sennight
