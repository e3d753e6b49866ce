// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desktops with the settings portal: GNOME, Plasma and most others.
#include "app/platform/system_looks.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto plasma = "org.kde.kdeglobals.KDE"_L1;

using Answer = QMap<QString, QVariantMap>; ///< group → name → value

SystemLooks looksOf(const Answer &groups)
{
    const auto shared = groups.value(appearance);
    const auto animations = groups.value(gnome).value(u"enable-animations"_s);
    const auto factor = groups.value(plasma).value(u"AnimationDurationFactor"_s);
    return {.contrast = shared.value(u"contrast"_s).toUInt() == 1,
            .reducedMotion = shared.value(u"reduced-motion"_s).toUInt() == 1 ||
                             (animations.isValid() && !animations.toBool()) ||
                             (factor.isValid() && factor.toDouble() == 0)};
}

} // namespace

class PortalLooks : public QObject, public SystemLooksWatch
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.sennight.SystemLooksWatch/1")
    Q_INTERFACES(sennight::SystemLooksWatch)

public:
    void start(std::function<void(SystemLooks)> tell) override
    {
        m_tell = std::move(tell);
        QDBusConnection::sessionBus().connect({}, portalPath, portalSettings, u"SettingChanged"_s,
                                              this, SLOT(ask()));
        ask();
    }
    void stop() override
    {
        m_tell = {};
        QDBusConnection::sessionBus().disconnect({}, portalPath, portalSettings,
                                                 u"SettingChanged"_s, this, SLOT(ask()));
    }

private Q_SLOTS:
    void ask()
    {
        auto question =
            QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"ReadAll"_s);
        question << QStringList{appearance, gnome, plasma};
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            if (m_tell && reply.type() == QDBusMessage::ReplyMessage)
                m_tell(looksOf(qdbus_cast<Answer>(reply.arguments().value(0))));
        });
    }

private:
    std::function<void(SystemLooks)> m_tell;
};

} // namespace sennight

#include "portal_looks.moc"
