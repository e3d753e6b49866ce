// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "type_scale.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double smallestText = 11;
constexpr double pointsPerInch = 72;

// clang-format off
constexpr std::array<FaceRow, faceCount> faces{{
    {.face = Face::Display, .size = 34, .line = 38, .weight = 600, .tabular = true},
    {.face = Face::Timer, .size = 26, .line = 32, .weight = 580, .tabular = true},
    {.face = Face::Title, .size = 24, .line = 31, .weight = 620},
    {.face = Face::FirstRunTitle, .size = 31, .line = 38, .weight = 620},
    {.face = Face::H1, .size = 20, .line = 28, .weight = 620, .tracking = -0.018},
    {.face = Face::H1Small, .size = 17, .line = 24, .weight = 620, .tracking = -0.018},
    {.face = Face::H2, .size = 16, .line = 22, .weight = 600},
    {.face = Face::Triage, .size = 21, .line = 28, .weight = 600},
    {.face = Face::Body, .size = 13, .line = 20, .weight = 450},
    {.face = Face::BodyMedium, .size = 13, .line = 20, .weight = 500},
    {.face = Face::BodyStrong, .size = 13, .line = 18, .weight = 600},
    {.face = Face::Card, .size = 12.5, .line = 17, .weight = 480},
    {.face = Face::Goal, .size = 12.5, .line = 17, .weight = 550},
    {.face = Face::Note, .size = 14, .line = 22, .weight = 400},
    {.face = Face::Why, .size = 14.5, .line = 22, .weight = 450},
    {.face = Face::Meta, .size = 12, .line = 16, .weight = 450, .tabular = true},
    {.face = Face::MetaStrong, .size = 12, .line = 16, .weight = 550, .tabular = true},
    {.face = Face::Small, .size = 11.5, .line = 15, .weight = 450, .tabular = true},
    {.face = Face::SmallStrong, .size = 11.5, .line = 15, .weight = 600, .tabular = true},
    {.face = Face::Badge, .size = 11, .line = 15, .weight = 450, .tabular = true},
    {.face = Face::Button, .size = 12.5, .line = 17, .weight = 500},
    {.face = Face::KeyCap, .size = 11, .line = 16, .weight = 500},
    {.face = Face::Wordmark, .size = 14.5, .line = 20, .weight = 650, .tracking = -0.01},
    {.face = Face::QuickAdd, .size = 19, .line = 30, .weight = 450},
    {.face = Face::Code, .size = 13, .line = 20, .weight = 400, .tabular = true, .monospace = true},
}};
// clang-format on

constexpr bool tableFollowsEnum()
{
    for (std::size_t row = 0; row < faceCount; ++row) {
        if (static_cast<std::size_t>(faces[row].face) != row)
            return false;
    }
    return true;
}
static_assert(tableFollowsEnum(), "fontOf() looks styles up by their place");

const FaceRow &rowOf(Face face)
{
    return faces[static_cast<std::size_t>(face)];
}

QFont systemFont(bool monospace)
{
    return monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                     : QGuiApplication::font();
}

} // namespace

std::span<const FaceRow, faceCount> faceTable()
{
    return faces;
}

int drawnWeight(int designed)
{
    if (designed <= 450)
        return 400;
    return designed <= 550 ? 500 : 600;
}

QFont fontOf(Face face, double scale, double dotsPerInch)
{
    const FaceRow &row = rowOf(face);
    const double pixels = std::max(smallestText, row.size * scale);
    QFont font = systemFont(row.monospace);
    font.setPointSizeF(pixels * pointsPerInch / dotsPerInch);
    // Letters keep the distances the designer gave them; only their height is fitted to the pixels.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias); // pictures of words lie on any colour
    font.setWeight(static_cast<QFont::Weight>(drawnWeight(row.weight)));
    if (row.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, row.tracking * pixels);
    if (row.tabular)
        font.setFeature("tnum", 1);
    return font;
}

double lineOf(Face face, double scale)
{
    const FaceRow &row = rowOf(face);
    return std::round(row.line * std::max(scale, smallestText / row.size));
}

} // namespace sennight
