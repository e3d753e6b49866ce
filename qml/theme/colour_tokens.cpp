// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_tokens.h"

#include <algorithm>

namespace sennight {
namespace {

constexpr QRgb solid(QRgb rgb)
{
    return 0xff000000U | rgb;
}
constexpr QRgb veil(QRgb rgb, int percent)
{
    return rgb | (QRgb(percent * 255 / 100) << 24U);
}

// clang-format off
constexpr std::array<TokenRow, tokenCount> tokens{{
    {Token::Canvas, "canvas", solid(0xF6F5F1), solid(0x15181C)},
    {Token::Sidebar, "sidebar", solid(0xEFEDE7), solid(0x101316)},
    {Token::Panel, "panel", solid(0xF2F1EC), solid(0x121519)},
    {Token::Surface, "surface", solid(0xFFFFFF), solid(0x1D2126)},
    {Token::Raised, "raised", solid(0xFFFFFF), solid(0x252A30)},
    {Token::Sunken, "sunken", solid(0xECEAE3), solid(0x101316)},
    {Token::Hover, "hover", solid(0xEAE7DF), solid(0x262B31)},
    {Token::NavSelected, "navSelected", solid(0xE4E1D8), solid(0x262B31)},
    {Token::Pressed, "pressed", solid(0xE0DCD2), solid(0x2F353C)},
    {Token::Line, "line", solid(0xE4E1D9), solid(0x2A2F36)},
    {Token::LineStrong, "lineStrong", solid(0xCBC7BC), solid(0x414852)},
    {Token::Control, "control", solid(0x83817A), solid(0x717983)},
    {Token::Text, "text", solid(0x1C2024), solid(0xECEAE5)},
    {Token::Text2, "text2", solid(0x4E535A), solid(0xBBBEC2)},
    {Token::Text3, "text3", solid(0x62666D), solid(0x9DA2A9)},
    {Token::TextOff, "textOff", solid(0x9A9C9F), solid(0x646A72)},
    {Token::Accent, "accent", solid(0x12666A), solid(0x6FCABF)},
    {Token::AccentHover, "accentHover", solid(0x0D5357), solid(0x8ADACF)},
    {Token::OnAccent, "onAccent", solid(0xFFFFFF), solid(0x08211F)},
    {Token::AccentSoft, "accentSoft", solid(0xDCEBE8), solid(0x1C3A39)},
    {Token::AccentLine, "accentLine", solid(0x8DBFB9), solid(0x2E5F5C)},
    {Token::Sel, "sel", solid(0xE3EFEC), solid(0x1B3131)},
    {Token::StepNow, "stepNow", solid(0xF0F7F5), solid(0x1D2B2E)},
    {Token::DropColumn, "dropColumn", solid(0xE8F0EC), solid(0x192B2C)},
    {Token::Lamp, "lamp", solid(0x95500A), solid(0xF0BC68)},
    {Token::LampFill, "lampFill", solid(0xC2740F), solid(0xE9A844)},
    {Token::LampGlow, "lampGlow", solid(0xE8A23C), solid(0xE9A844)},
    {Token::LampSoft, "lampSoft", solid(0xFBEFD9), solid(0x382C18)},
    {Token::LampLine, "lampLine", solid(0xEBCB94), solid(0x63502B)},
    {Token::Danger, "danger", solid(0xA8322A), solid(0xF2958A)},
    {Token::DangerFill, "dangerFill", solid(0xB83A31), solid(0xE8796C)},
    {Token::OnDanger, "onDanger", solid(0xFFFFFF), solid(0x2A0B08)},
    {Token::DangerSoft, "dangerSoft", solid(0xF9E5E1), solid(0x3F2321)},
    {Token::DangerLine, "dangerLine", solid(0xE8B7AF), solid(0x6E3A35)},
    {Token::Good, "good", solid(0x2F6B3B), solid(0x8BCB93)},
    {Token::GoodSoft, "goodSoft", solid(0xE1EFE1), solid(0x1F3424)},
    {Token::GoodLine, "goodLine", solid(0xB4D5B6), solid(0x36583C)},
    {Token::Other, "other", solid(0x6B4790), solid(0xC9A9EA)},
    {Token::OtherSoft, "otherSoft", solid(0xEEE6F5), solid(0x33263F)},
    {Token::OtherLine, "otherLine", solid(0xCFBCE2), solid(0x56416B)},
    {Token::Past, "past", solid(0xF4F1F2), solid(0x1D1C25)},
    {Token::DiffMine, "diffMine", solid(0xD7E5E6), solid(0x2B3E40)},
    {Token::DiffTheirs, "diffTheirs", solid(0xE6E0EC), solid(0x3A3847)},
    {Token::Toast, "toast", solid(0x24282D), solid(0xE9E7E1)},
    {Token::OnToast, "onToast", solid(0xF2F0EB), solid(0x1C2024)},
    {Token::ToastAction, "toastAction", solid(0x8ADACF), solid(0x0D5357)},
    {Token::Scrim, "scrim", veil(0x1C1A14, 34), veil(0x040608, 58)},
    {Token::Focus, "focus", solid(0x12666A), solid(0x6FCABF)},
    {Token::CodeKeyword, "codeKeyword", solid(0x8A3B8F), solid(0xD79BDD)},
    {Token::CodeString, "codeString", solid(0x2F6B3B), solid(0x8BCB93)},
    {Token::CodeNumber, "codeNumber", solid(0x95500A), solid(0xF0BC68)},
    {Token::CodeComment, "codeComment", solid(0x62666D), solid(0x9DA2A9)},
    {Token::CodeFunction, "codeFunction", solid(0x225EA8), solid(0x8FBDF2)},
    {Token::FirstRun, "firstRun", solid(0x10161A), solid(0x10161A)},
    {Token::OnFirstRun, "onFirstRun", solid(0xECEAE5), solid(0xECEAE5)},
    {Token::QrDark, "qrDark", solid(0x000000), solid(0x000000)},
    {Token::QrLight, "qrLight", solid(0xFFFFFF), solid(0xFFFFFF)},
}};

constexpr std::array<ProjectColourRow, 10> projects{{
    {"blue", solid(0x2F6FBF), solid(0x78AEED)},
    {"ochre", solid(0xA67612), solid(0xDDB25A)},
    {"green", solid(0x3F8750), solid(0x7DC28A)},
    {"terracotta", solid(0xBC5535), solid(0xE88E70)},
    {"plum", solid(0x9A4D8C), solid(0xD48CC6)},
    {"violet", solid(0x665DB5), solid(0xA79FEB)},
    {"slate", solid(0x74797F), solid(0xA2A8AE)},
    {"rose", solid(0xB8446A), solid(0xEB8AA6)},
    {"moss", solid(0x6C7A1F), solid(0xB7C46B)},
    {"sky", solid(0x2A7F9E), solid(0x74BEDA)},
}};
// clang-format on

constexpr bool tableFollowsEnum()
{
    for (std::size_t row = 0; row < tokenCount; ++row) {
        if (static_cast<std::size_t>(tokens[row].token) != row)
            return false;
    }
    return true;
}
static_assert(tableFollowsEnum(), "colourOf() looks tokens up by their place");

constexpr Token oneStepUp(Token token)
{
    switch (token) {
    case Token::Line:
        return Token::LineStrong;
    case Token::LineStrong:
        return Token::Control;
    case Token::Text3:
        return Token::Text2;
    case Token::Text2:
        return Token::Text;
    default:
        return token;
    }
}

} // namespace

std::span<const TokenRow, tokenCount> tokenTable()
{
    return tokens;
}

std::span<const ProjectColourRow, 10> projectColourTable()
{
    return projects;
}

QColor colourOf(Token token, Palette palette)
{
    const Token shown = palette.contrast ? oneStepUp(token) : token;
    const TokenRow &row = tokens[static_cast<std::size_t>(shown)];
    return QColor::fromRgba(palette.dark ? row.dark : row.light);
}

QColor projectColour(QStringView name, bool dark)
{
    const auto found = std::ranges::find_if(projects, [name](const ProjectColourRow &row) {
        return name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0;
    });
    const ProjectColourRow &row = found == projects.end() ? projects[6] : *found;
    return QColor::fromRgba(dark ? row.dark : row.light);
}

} // namespace sennight
