// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quick_add.h"

#include <span>

namespace sennight {

/// What the words of a dumped line mean in the grammar of quick add. Nothing was parsed away when
/// it was dumped; a meaning is a proposal, and only one that is taken takes its words out of the
/// title. Pure.
class TitleReading
{
public:
    using Kind = QuickAddChip::Kind;

    TitleReading() = default;
    /// `context.plainWords`: what is not to be understood.
    TitleReading(const QString &title, QuickAddContext context);

    [[nodiscard]] const QuickAddResult &meaning() const { return m_meaning; }
    /// The words of the first part of that kind, as written; empty without one.
    [[nodiscard]] QString words(Kind kind) const;
    /// All of the words that stand for these kinds.
    [[nodiscard]] QStringList wordsOf(std::span<const Kind> kinds) const;
    /// The title without the words of these kinds; as it is where they are all of it.
    [[nodiscard]] QString without(std::span<const Kind> kinds) const;

private:
    QString m_title;
    QuickAddContext m_context;
    QuickAddResult m_meaning;
};

/// A line that ends in a duration: "Ring the gauge maker 30m".
struct EndingInTime
{
    QString text; ///< without it
    std::optional<int> minutes = {};
};
[[nodiscard]] EndingInTime readEnding(const QString &line, const QuickAddContext &context);

} // namespace sennight
