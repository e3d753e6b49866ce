// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

#include <QString>

#include <vector>

namespace sennight::cli {

/// How many terminal cells a text takes: two for East Asian wide characters and emoji, none for
/// combining marks (Unicode Standard Annex 11; grapheme clusters by QTextBoundaryFinder).
[[nodiscard]] int displayWidth(QStringView text);
/// At most `cells` wide, with "…" at the end where something was cut. Never cuts a cluster.
[[nodiscard]] QString fitted(const QString &text, int cells);

struct Cell
{
    QString text = {};
    Tone tone = Tone::Plain;
};

/// Rows of aligned columns, separated by two spaces, without spaces at line ends.
class TextTable
{
public:
    /// `elastic` is the column that is cut when a row is wider than the terminal.
    explicit TextTable(int elastic)
        : m_elastic(elastic)
    {}
    void row(std::vector<Cell> cells);
    /// A heading between rows, on a line of its own.
    void heading(const QString &text, Tone tone = Tone::Strong);
    void print(Output &out) const;

private:
    struct Line
    {
        std::vector<Cell> cells;
        bool isHeading = false;
    };
    [[nodiscard]] std::vector<int> widths(int available) const;

    int m_elastic;
    std::vector<Line> m_lines;
};

} // namespace sennight::cli
