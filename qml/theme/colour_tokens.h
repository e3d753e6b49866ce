// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>
#include <span>

namespace sennight {

/// Every colour of the interface by its role. The order is the order of the table.
enum class Token : quint8 {
    Canvas,
    Sidebar,
    Panel,
    Surface,
    Raised,
    Sunken,
    Hover,
    NavSelected,
    Pressed,
    Line,
    LineStrong,
    Control,
    Text,
    Text2,
    Text3,
    TextOff,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    AccentLine,
    Sel,
    StepNow,
    DropColumn,
    Lamp,
    LampFill,
    LampGlow,
    LampSoft,
    LampLine,
    Danger,
    DangerFill,
    OnDanger,
    DangerSoft,
    DangerLine,
    Good,
    GoodSoft,
    GoodLine,
    Other,
    OtherSoft,
    OtherLine,
    Past,
    DiffMine,
    DiffTheirs,
    Toast,
    OnToast,
    ToastAction,
    Scrim,
    Focus,
    CodeKeyword,
    CodeString,
    CodeNumber,
    CodeComment,
    CodeFunction,
    FirstRun,
    OnFirstRun,
    QrDark,
    QrLight,
    Count
};

inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::Count);

/// How the person, or their system, wants the interface painted.
struct Palette
{
    bool dark = false;
    bool contrast = false;
};

struct TokenRow
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

struct ProjectColourRow
{
    const char *name;
    QRgb light;
    QRgb dark;
};

std::span<const TokenRow, tokenCount> tokenTable();
std::span<const ProjectColourRow, 10> projectColourTable();

/// The colour of a role; increased contrast moves lines and quiet text one step up.
QColor colourOf(Token token, Palette palette);

/// The colour a person picked for a project. An unknown name is slate, so a colour that a newer
/// version brought still shows.
QColor projectColour(QStringView name, bool dark);

} // namespace sennight
