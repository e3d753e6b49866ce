// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_needles_p.h"

#include "search_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype beforeMatch = 24;
constexpr qsizetype excerptLength = 80;

bool isShort(const QString &needle)
{
    return codePoints(needle) < shortestWordNeedle;
}

QString joined(const QStringList &needles, bool ofShortOnes, const QString &with)
{
    QStringList parts;
    for (const auto &needle : needles) {
        if (isShort(needle) == ofShortOnes)
            parts += ofShortOnes ? shortGramQuery(needle) : wordsQuery(needle);
    }
    return parts.join(with);
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

SearchNeedles::Rank rankOf(const QString &title, const QString &needle)
{
    qsizetype at = title.indexOf(needle);
    if (at < 0)
        return SearchNeedles::Elsewhere;
    if (at == 0)
        return SearchNeedles::TitleBegins;
    for (; at >= 0; at = title.indexOf(needle, at + 1)) {
        if (beginsWord(title, at))
            return SearchNeedles::WordBegins;
    }
    return SearchNeedles::InTitle;
}

/// Where the folded needle begins in the text as written. Folding may change lengths, so the text
/// is folded up to each character's end until the needle has come into it.
qsizetype placeOf(const QString &text, const QString &needle)
{
    const qsizetype plain = text.indexOf(needle, 0, Qt::CaseInsensitive);
    if (plain >= 0)
        return plain;
    const QString folded = foldForSearch(text);
    const qsizetype inFolded = folded.indexOf(needle);
    if (inFolded < 0 || folded.size() == text.size())
        return inFolded;
    const auto reaches = [&](qsizetype length) {
        return foldForSearch(text.first(length)).size() > inFolded;
    };
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (reaches(middle + 1))
            high = middle;
        else
            low = middle + 1;
    }
    return qMin(low, text.size() - 1);
}

} // namespace

SearchNeedles::SearchNeedles(std::span<const SearchTerm> terms)
{
    for (const auto &term : terms) {
        const auto folded = foldForSearch(term.text).trimmed();
        if (term.kind == SearchTerm::Kind::Text && !folded.isEmpty())
            (term.excluded ? m_unwanted : m_wanted) += folded;
    }
}

QString SearchNeedles::wantedWords() const
{
    return joined(m_wanted, false, u" AND "_s);
}

QString SearchNeedles::wantedGrams() const
{
    return joined(m_wanted, true, u" AND "_s);
}

QString SearchNeedles::unwantedWords() const
{
    return joined(m_unwanted, false, u" OR "_s);
}

QString SearchNeedles::unwantedGrams() const
{
    return joined(m_unwanted, true, u" OR "_s);
}

bool SearchNeedles::match(const QString &folded) const
{
    return std::ranges::all_of(m_wanted, [&](const auto &n) { return folded.contains(n); }) &&
           !hasUnwanted(folded);
}

bool SearchNeedles::hasUnwanted(const QString &folded) const
{
    return std::ranges::any_of(m_unwanted, [&](const auto &n) { return folded.contains(n); });
}

SearchNeedles::Rank SearchNeedles::rank(const QString &foldedTitle) const
{
    Rank worst = TitleBegins;
    bool begins = m_wanted.isEmpty();
    for (const auto &needle : m_wanted) {
        const Rank rank = rankOf(foldedTitle, needle);
        begins = begins || rank == TitleBegins;
        worst = qMax(worst, rank);
    }
    return worst == WordBegins && begins ? TitleBegins : worst;
}

QString SearchNeedles::missingIn(const QString &foldedTitle) const
{
    const auto found =
        std::ranges::find_if(m_wanted, [&](const auto &n) { return !foldedTitle.contains(n); });
    return found == m_wanted.end() ? QString() : *found;
}

QString excerptAround(const QString &text, const QString &needle)
{
    const qsizetype at = needle.isEmpty() ? -1 : placeOf(text, needle);
    if (at < 0)
        return {};
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(qMax<qsizetype>(0, at - beforeMatch));
    if (words.position() > 0 && !words.isAtBoundary())
        words.toNextBoundary();
    const qsizetype from = qMin(qMax<qsizetype>(words.position(), 0), at);
    words.setPosition(qMin(text.size(), qMax(from + excerptLength, at + needle.size())));
    if (words.position() < text.size() && !words.isAtBoundary())
        words.toPreviousBoundary();
    const qsizetype to =
        words.position() > at + needle.size() ? words.position() : at + needle.size();
    const QString middle = text.sliced(from, qMin(to, text.size()) - from).simplified();
    return (from > 0 ? u"…"_s : QString()) + middle + (to < text.size() ? u"…"_s : QString());
}

} // namespace sennight
