// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_options.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int wrongUsage = 2;

void print(FILE *to, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
}

} // namespace

std::expected<WindowOptions, int> parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A weekly planner that keeps your data on your computer."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {u"profile"_s, u"Use the profile in DIR."_s, u"DIR"_s},
        {u"show"_s,
         u"Bring the window to the front; without one, open it. As without an option."_s},
        {u"quick-add"_s, u"Open only the small window that adds a todo."_s},
        {u"sample"_s, u"Explore a sample week in a profile that is thrown away."_s},
        {u"language"_s, u"Speak CODE this time, such as de."_s, u"CODE"_s},
        {u"settings"_s, u"Open SECTION of the settings, such as General."_s, u"SECTION"_s},
        {u"self-test"_s, u"Show every page in every theme and width, and say what is wrong."_s},
        {u"shots"_s, u"Write pictures of the screens to DIR."_s, u"DIR"_s},
        {u"shot-names"_s, u"Of these, only those whose names begin like REGEX."_s, u"REGEX"_s},
        {u"screenshot"_s, u"Write a picture of the first frame to FILE."_s, u"FILE"_s},
        {u"quit-after-first-frame"_s, u"For measuring the start."_s},
    });
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString what =
            parser.errorText().isEmpty() ? u"Sennight takes no file."_s : parser.errorText();
        print(stderr, what + u" See sennight --help.\n"_s);
        return std::unexpected(wrongUsage);
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        print(stdout, parser.isSet(help)
                          ? parser.helpText()
                          : u"Sennight "_s + QCoreApplication::applicationVersion() + u'\n');
        return std::unexpected(0);
    }
    return WindowOptions{.profile = parser.value(u"profile"_s),
                         .quickAdd = parser.isSet(u"quick-add"_s),
                         .sample = parser.isSet(u"sample"_s),
                         .selfTest = parser.isSet(u"self-test"_s),
                         .language = parser.value(u"language"_s),
                         .section = parser.value(u"settings"_s),
                         .shots = parser.value(u"shots"_s),
                         .shotNames = parser.value(u"shot-names"_s),
                         .screenshot = parser.value(u"screenshot"_s),
                         .quitAfterFrame = parser.isSet(u"quit-after-first-frame"_s) ||
                                           qEnvironmentVariableIsSet("SENNIGHT_FIRST_FRAME")};
}

} // namespace sennight
