// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sennight {

/// One icon on a grid of 16 × 16. Both paths use the path grammar of SVG.
struct IconRow
{
    std::string_view name;
    std::string_view outline = {};
    std::string_view filled = {};
    double strokeWidth = 1.4;
    bool strokeFilled = true; ///< the filled part is outlined as well
    bool mirrors = false;     ///< points somewhere, so it turns round in right-to-left
};

/// Sorted by name.
std::span<const IconRow> iconTable();

/// Null when there is no such icon.
const IconRow *findIcon(std::string_view name);

} // namespace sennight
