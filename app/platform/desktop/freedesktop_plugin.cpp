// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktops that speak D-Bus: notifications through KNotifications, idle time from the session.
#include "bus_idle_source.h"
#include "k_notifier.h"

#include <QObject>

namespace sennight {

class FreedesktopPlugin : public QObject, public DesktopPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.sennight.DesktopPlugin/1")
    Q_INTERFACES(sennight::DesktopPlugin)

public:
    [[nodiscard]] std::unique_ptr<Notifier> makeNotifier(Notifier::Answers answers) override
    {
        return std::make_unique<KNotifier>(std::move(answers));
    }
    [[nodiscard]] std::unique_ptr<IdleSource> makeIdleSource() override
    {
        return std::make_unique<BusIdleSource>();
    }
};

} // namespace sennight

#include "freedesktop_plugin.moc"
