// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_reading.h"

#include <algorithm>

namespace sennight {

namespace {

/// A word that is made plain may let a later one of its kind be understood: so often is enough.
constexpr int mostRounds = 16;

} // namespace

TitleReading::TitleReading(const QString &title, QuickAddContext context)
    : m_title(title)
    , m_context(std::move(context))
    , m_meaning(parseQuickAdd(title, m_context))
{}

QString TitleReading::words(Kind kind) const
{
    const auto chip = std::ranges::find(m_meaning.chips, kind, &QuickAddChip::kind);
    return chip == m_meaning.chips.end() ? QString() : chip->text;
}

QStringList TitleReading::wordsOf(std::span<const Kind> kinds) const
{
    QStringList words;
    for (const QuickAddChip &chip : m_meaning.chips) {
        if (std::ranges::contains(kinds, chip.kind))
            words << chip.text;
    }
    return words;
}

QString TitleReading::without(std::span<const Kind> kinds) const
{
    QuickAddContext context = m_context;
    for (int round = 0; round < mostRounds; ++round) {
        const QuickAddResult read = parseQuickAdd(m_title, context);
        const size_t plain = context.plainWords.size();
        for (const QuickAddChip &chip : read.chips) {
            if (!std::ranges::contains(kinds, chip.kind))
                context.plainWords.push_back(chip.text);
        }
        if (context.plainWords.size() == plain)
            return read.chips.empty() ? m_title : read.title;
    }
    return m_title;
}

EndingInTime readEnding(const QString &line, const QuickAddContext &context)
{
    const QString text = line.trimmed();
    const TitleReading reading(text, context);
    for (const QuickAddChip &chip : reading.meaning().chips) {
        const bool atEnd = chip.start + chip.length == text.size();
        if (chip.kind == QuickAddChip::Kind::Estimate && atEnd && chip.start > 0)
            return {text.first(chip.start).trimmed(), reading.meaning().estimateMinutes};
    }
    return {text};
}

} // namespace sennight
