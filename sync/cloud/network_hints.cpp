// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_http_calls.h"

#include <QNetworkInformation>

namespace sennight::sync {

namespace {

class SystemHints final : public NetworkHints
{
public:
    explicit SystemHints(NetworkNews news)
    {
        using Feature = QNetworkInformation::Feature;
        if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability |
                                                        Feature::TransportMedium))
            QNetworkInformation::loadBackendByFeatures(Feature::Reachability);
        const QNetworkInformation *system = QNetworkInformation::instance();
        if (!system)
            return;
        QObject::connect(system, &QNetworkInformation::reachabilityChanged, &m_context,
                         [changed = std::move(news.changed)](auto now) {
                             changed(now == QNetworkInformation::Reachability::Online);
                         });
        QObject::connect(system, &QNetworkInformation::transportMediumChanged, &m_context,
                         [moved = std::move(news.moved)] { moved(); });
    }

private:
    QObject m_context; ///< of the thread that listens
};

} // namespace

std::unique_ptr<NetworkHints> watchNetwork(NetworkNews news)
{
    return std::make_unique<SystemHints>(std::move(news));
}

} // namespace sennight::sync
