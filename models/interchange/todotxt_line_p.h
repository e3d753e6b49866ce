// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval_rule_p.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sennight {

/// One line of todo.txt (the format of Gina Trapani's todo.txt, with the usual keys due, t, rec and
/// pri): `x 2026-11-12 2026-11-01 (A) words +project @context key:value`.
struct TodoTxtLine
{
    struct Token
    {
        enum class Kind : quint8 { Word, Project, Context, Key };
        Kind kind = Kind::Word;
        QString text;       ///< as written
        QString key = {};   ///< Kind::Key
        QString value = {}; ///< without the sign or the key
    };

    bool isDone = false;
    QDate completed = {};
    QDate created = {};
    QChar priority = {}; ///< 'A' … 'Z', also from `pri:` of done lines; null: none
    std::vector<Token> tokens = {};

    [[nodiscard]] static TodoTxtLine parse(const QString &line);
    /// The words, without signs and keys; the whole text when there is nothing else.
    [[nodiscard]] QString title() const;
    /// The values of one kind, in order: names of projects, contexts.
    [[nodiscard]] QStringList values(Token::Kind kind) const;
    /// The first value of a key.
    [[nodiscard]] std::optional<QString> key(QLatin1StringView name) const;
    [[nodiscard]] QString toText() const;
};

/// "1w" (from completion), "+2m" (on schedule), "+1b" (work days) ↔ a rule.
[[nodiscard]] std::optional<IntervalRule> intervalFromRec(QStringView rec);
[[nodiscard]] QString recFromInterval(const IntervalRule &interval);

/// A name as one word: spaces become '_'.
[[nodiscard]] QString todoTxtWord(const QString &name);

} // namespace sennight
