// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/profile_sync.h"
#include "app/sync/sync_plugin.h"
#include "sync/cloud/qt_http_calls.h"

#include <QObject>

namespace sennight {

namespace {

class CloudPlugin final : public QObject, public SyncPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.sennight.SyncPlugin/1")
    Q_INTERFACES(sennight::SyncPlugin)

public:
    std::unique_ptr<SyncService> makeService(SyncHost &host, SyncUse use) override
    {
        return std::make_unique<ProfileSync>(
            host, std::move(use), m_entropy,
            [](const QUrl &server) { return sync::makeHttpCalls(server); });
    }

private:
    sync::SystemEntropy m_entropy;
};

} // namespace

} // namespace sennight

#include "cloud_plugin.moc"
