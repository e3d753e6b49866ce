// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sennight {

/// What a stretch of a Markdown line is.
enum class MarkdownPart : quint8 {
    Marker, ///< what makes the rest of it so, and is shown quietly
    Heading,
    Strong,
    Emphasis,
    Struck,
    Code,
    Quote,
    Bullet,
    Link,
};

/// Characters `from` … `from + length` of a line. Stretches may lie in each other; later ones add
/// to earlier ones.
struct MarkdownSpan
{
    MarkdownPart part = MarkdownPart::Marker;
    qsizetype from = 0;
    qsizetype length = 0;
    int level = 0;  ///< of a heading, 1 … 6
    QString target; ///< of a link
    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

/// The parts of one line that is not code: CommonMark's headings, quotes, lists, emphasis, code and
/// links as far as one line tells them. Pure.
[[nodiscard]] std::vector<MarkdownSpan> markdownSpans(const QString &line);

/// The line that opens or closes code: "```cpp" or "~~~".
struct CodeFence
{
    QChar mark;
    qsizetype length = 0; ///< 0: the line is none
    QString language;
};
[[nodiscard]] CodeFence codeFence(const QString &line);

} // namespace sennight
