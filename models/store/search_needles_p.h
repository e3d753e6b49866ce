// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_query.h"

#include <QStringList>

namespace sennight {

/// The words of a query, folded as the index is, and what is asked of the two full-text tables.
class SearchNeedles
{
public:
    explicit SearchNeedles(std::span<const SearchTerm> terms);

    [[nodiscard]] const QStringList &wanted() const { return m_wanted; }
    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty() && m_unwanted.isEmpty(); }

    // FTS5 queries; empty where no word is of that length.
    [[nodiscard]] QString wantedWords() const;
    [[nodiscard]] QString wantedGrams() const;
    [[nodiscard]] QString unwantedWords() const;
    [[nodiscard]] QString unwantedGrams() const;

    /// Whether a folded text has all wanted words and none of the unwanted.
    [[nodiscard]] bool match(const QString &folded) const;
    [[nodiscard]] bool hasUnwanted(const QString &folded) const;

    /// How well a folded title meets the wanted words; smaller is better.
    enum Rank { TitleBegins, WordBegins, InTitle, Elsewhere };
    [[nodiscard]] Rank rank(const QString &foldedTitle) const;
    /// The first wanted word that a folded title does not have; empty where it has all.
    [[nodiscard]] QString missingIn(const QString &foldedTitle) const;

private:
    QStringList m_wanted;
    QStringList m_unwanted;
};

/// About eighty characters around the first place where `text`, folded, has `needle`; one line, cut
/// between words. Empty where it is not there.
[[nodiscard]] QString excerptAround(const QString &text, const QString &needle);

} // namespace sennight
