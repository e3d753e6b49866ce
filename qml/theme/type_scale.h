// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <array>
#include <span>

namespace sennight {

/// Every text style of the interface. The order is the order of the table.
enum class Face : quint8 {
    Display,
    Timer,
    Title,
    FirstRunTitle,
    H1,
    H1Small,
    H2,
    Triage,
    Body,
    BodyMedium,
    BodyStrong,
    Card,
    Goal,
    Note,
    Why,
    Meta,
    MetaStrong,
    Small,
    SmallStrong,
    Badge,
    Button,
    KeyCap,
    Wordmark,
    QuickAdd,
    Code,
    Count
};

inline constexpr std::size_t faceCount = static_cast<std::size_t>(Face::Count);

struct FaceRow
{
    Face face;
    double size;          ///< device-independent pixels at 100 % text size
    double line;          ///< line height, the same unit
    int weight;           ///< as drawn by the designer, 400–650
    double tracking = 0;  ///< letter spacing as a share of the size
    bool tabular = false; ///< digits of equal width, for times, counts and meters
    bool monospace = false;
};

std::span<const FaceRow, faceCount> faceTable();

/// 400, 500 or 600: the weights that every system font has.
int drawnWeight(int designed);

/// The font of a style. \a scale is the person's text size (0.9–1.5), \a dotsPerInch the logical
/// resolution that Qt turns points into pixels with; nothing gets smaller than 11 pixels.
QFont fontOf(Face face, double scale, double dotsPerInch);

/// The line height of a style in whole pixels.
double lineOf(Face face, double scale);

} // namespace sennight
