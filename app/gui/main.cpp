// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_app.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// SENNIGHT_NOW where it is set; the instant of the pictures for what must look the same each time.
std::unique_ptr<sennight::Clock> clockFor(const sennight::WindowOptions &options)
{
    const QString named = qEnvironmentVariable("SENNIGHT_NOW");
    const bool isPicture = options.selfTest || !options.shots.isEmpty();
    if (named.isEmpty() && !isPicture)
        return std::make_unique<sennight::SystemClock>();
    const auto now = QDateTime::fromString(named.isEmpty() ? u"2026-11-11T10:41:00Z"_s : named,
                                           Qt::ISODateWithMs);
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        return nullptr;
    return std::make_unique<sennight::FixedClock>(
        now.toMSecsSinceEpoch(), isPicture ? QTimeZone::utc() : QTimeZone(QTimeZone::LocalTime));
}

/// Help and version are words; whoever asks for them may have no display.
bool asksForWords(std::span<char *> arguments)
{
    static constexpr std::array words{"-h"_L1, "--help"_L1, "--help-all"_L1, "-v"_L1,
                                      "--version"_L1};
    return std::ranges::any_of(arguments, [](const char *argument) {
        return std::ranges::contains(words, QLatin1StringView(argument));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"sennight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SENNIGHT_VERSION));
    if (asksForWords({argv, static_cast<size_t>(argc)})) {
        const QCoreApplication application(argc, argv);
        return sennight::parseWindowOptions(QCoreApplication::arguments()).error_or(0);
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Sennight"_s);
    QGuiApplication::setDesktopFileName(u"org.sennight.Sennight"_s);
    const auto options = sennight::parseWindowOptions(QCoreApplication::arguments());
    if (!options)
        return options.error();
    if (!options->shots.isEmpty() || !options->screenshot.isEmpty())
        QGuiApplication::setFont(QFont(u"Inter"_s)); // pictures look alike on every machine
    const auto clock = clockFor(*options);
    if (!clock) {
        std::fputs("SENNIGHT_NOW is no instant. Write it like 2026-11-11T10:00:00Z.\n", stderr);
        return 2;
    }
    sennight::SystemRandom random;
    sennight::WindowApp window(*options, *clock, random);
    return window.run();
}
