// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_settings.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ClockProgram
{
    QLatin1StringView desktop;
    QLatin1StringView name;
    QLatin1StringView page; ///< its argument
};

// Those of a desktop in the order of age, the newest first.
constexpr std::array clockPrograms{
    ClockProgram{"GNOME"_L1, "gnome-control-center"_L1, "datetime"_L1},
    ClockProgram{"KDE"_L1, "systemsettings"_L1, "kcm_clock"_L1},
    ClockProgram{"KDE"_L1, "systemsettings5"_L1, "kcm_clock"_L1},
    ClockProgram{"X-Cinnamon"_L1, "cinnamon-settings"_L1, "calendar"_L1},
    ClockProgram{"MATE"_L1, "mate-time-admin"_L1, ""_L1},
    ClockProgram{"XFCE"_L1, "time-admin"_L1, ""_L1},
    ClockProgram{"LXQt"_L1, "lxqt-admin-time"_L1, ""_L1},
    ClockProgram{"Budgie"_L1, "budgie-control-center"_L1, "datetime"_L1},
};

} // namespace

std::optional<ClockSettings> clockSettingsOf(const QStringList &desktops, const FindProgram &find)
{
    for (const QString &desktop : desktops) {
        for (const ClockProgram &program : clockPrograms) {
            if (desktop.compare(program.desktop, Qt::CaseInsensitive) != 0)
                continue;
            if (const QString place = find(program.name); !place.isEmpty())
                return ClockSettings{place, program.page.isEmpty() ? QStringList()
                                                                   : QStringList(program.page)};
        }
    }
    return {};
}

std::optional<ClockSettings> clockSettings()
{
#if defined(Q_OS_WIN)
    return ClockSettings{{}, {u"ms-settings:dateandtime"_s}};
#elif defined(Q_OS_MACOS)
    return ClockSettings{{}, {u"x-apple.systempreferences:com.apple.preference.datetime"_s}};
#else
    return clockSettingsOf(
        qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts),
        [](const QString &name) { return QStandardPaths::findExecutable(name); });
#endif
}

bool openClockSettings()
{
    const auto found = clockSettings();
    if (!found)
        return false;
    return found->program.isEmpty() ? QDesktopServices::openUrl(QUrl(found->arguments.front()))
                                    : QProcess::startDetached(found->program, found->arguments);
}

} // namespace sennight
