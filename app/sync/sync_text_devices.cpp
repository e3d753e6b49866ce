// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about devices and what happened to them.
#include "sync_text.h"

#include "sync_words_p.h"

namespace sennight {

QString levelText(sync::Level level)
{
    switch (level) {
    case sync::Level::FullTrust:
        return Sync::tr("Full trust");
    case sync::Level::CanEdit:
        return Sync::tr("Can edit");
    case sync::Level::ReadOnly:
        return Sync::tr("Read only");
    case sync::Level::StoreOnly:
        return Sync::tr("Stores only");
    }
    Q_UNREACHABLE_RETURN({});
}

QString levelNote(sync::Level level)
{
    switch (level) {
    case sync::Level::FullTrust:
        return Sync::tr("It can edit, and change and revoke devices");
    case sync::Level::CanEdit:
        return Sync::tr("It can read and edit everything");
    case sync::Level::ReadOnly:
        return Sync::tr("It can read everything and change nothing");
    case sync::Level::StoreOnly:
        return Sync::tr("It keeps locked blocks and can read none");
    }
    Q_UNREACHABLE_RETURN({});
}

QString accountEventText(SyncAccountEvent event, const QString &named)
{
    const QString device = named.isEmpty() ? Sync::tr("New device") : named;
    switch (event) {
    case SyncAccountEvent::None:
        return {};
    case SyncAccountEvent::TurnedOn:
        return Sync::tr("Sync was turned on");
    case SyncAccountEvent::Joined:
        return Sync::tr("This device joined");
    case SyncAccountEvent::TurnedOff:
        return Sync::tr("Sync was turned off");
    case SyncAccountEvent::Paused:
        return Sync::tr("Sync was paused");
    case SyncAccountEvent::Resumed:
        return Sync::tr("Sync was resumed");
    case SyncAccountEvent::SecretsReplaced:
        return Sync::tr("Recovery key and passphrase were replaced");
    case SyncAccountEvent::DeviceAdded:
        return Sync::tr("“%1” joined").arg(device);
    case SyncAccountEvent::DeviceRenamed:
        return Sync::tr("A device is now called “%1”").arg(device);
    case SyncAccountEvent::DeviceLevel:
        return Sync::tr("The trust of “%1” was changed").arg(device);
    case SyncAccountEvent::DeviceRevoked:
        return Sync::tr("“%1” was revoked").arg(device);
    case SyncAccountEvent::SetUpFailed:
        return Sync::tr("Sync was not set up");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace sennight
