// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_http_calls.h"

#include <QNetworkInformation>

namespace sennight::sync {

namespace {

class SystemHints final : public NetworkHints
{
public:
    explicit SystemHints(std::function<void(bool)> changed)
    {
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
        const QNetworkInformation *system = QNetworkInformation::instance();
        if (!system)
            return;
        QObject::connect(system, &QNetworkInformation::reachabilityChanged, &m_context,
                         [changed = std::move(changed)](QNetworkInformation::Reachability now) {
                             changed(now == QNetworkInformation::Reachability::Online);
                         });
    }

private:
    QObject m_context; ///< of the thread that listens
};

} // namespace

std::unique_ptr<NetworkHints> watchNetwork(std::function<void(bool isReachable)> changed)
{
    return std::make_unique<SystemHints>(std::move(changed));
}

} // namespace sennight::sync
