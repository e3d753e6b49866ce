// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus_idle_source.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int answerMs = 1000;

/// Plasma answers in milliseconds, the other screen savers in seconds.
qint64 screenSaverUnitMs()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1) ? 1 : 1000;
}

struct Source
{
    bool onSystemBus;
    QLatin1StringView service;
    QLatin1StringView path;
    QLatin1StringView interface;
    QLatin1StringView method;
    qint64 (*unitMs)() = [] { return qint64(1); };
};

constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;
constexpr auto session = "org.freedesktop.login1.Session"_L1;

constexpr std::array sources{
    Source{false, "org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1,
           "org.freedesktop.ScreenSaver"_L1, "GetSessionIdleTime"_L1, screenSaverUnitMs},
    Source{false, "org.gnome.Mutter.IdleMonitor"_L1, "/org/gnome/Mutter/IdleMonitor/Core"_L1,
           "org.gnome.Mutter.IdleMonitor"_L1, "GetIdletime"_L1},
    Source{true, "org.freedesktop.login1"_L1, "/org/freedesktop/login1/session/auto"_L1, properties,
           "GetAll"_L1},
};

/// The login manager says since when; the others for how long.
std::optional<qint64> idleMsOf(const QDBusMessage &reply, qint64 unitMs)
{
    const QVariant first = reply.arguments().value(0);
    if (!first.canConvert<QDBusArgument>())
        return first.canConvert<qint64>() ? std::optional(first.toLongLong() * unitMs)
                                          : std::nullopt;
    const auto known = qdbus_cast<QVariantMap>(first);
    if (!known.contains(u"IdleHint"_s))
        return {};
    if (!known.value(u"IdleHint"_s).toBool())
        return 0;
    const qint64 sinceMs = known.value(u"IdleSinceHint"_s).toLongLong() / 1000;
    return std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - sinceMs);
}

} // namespace

void BusIdleSource::ask(std::function<void(std::optional<qint64> idleMs)> answer)
{
    askFrom(m_known, std::move(answer));
}

void BusIdleSource::askFrom(size_t source, Answer answer)
{
    if (source >= sources.size()) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    const Source &asked = sources.at(source);
    const auto bus =
        asked.onSystemBus ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never be answered
        askFrom(source + 1, std::move(answer));
        return;
    }
    auto question =
        QDBusMessage::createMethodCall(asked.service, asked.path, asked.interface, asked.method);
    if (asked.interface == properties)
        question << QString(session);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, source, answer = std::move(answer)] {
                watcher->deleteLater();
                const auto idle = watcher->isError()
                                      ? std::nullopt
                                      : idleMsOf(watcher->reply(), sources.at(source).unitMs());
                m_known = source;
                if (idle)
                    answer(idle);
                else
                    askFrom(source + 1, answer);
            });
}

} // namespace sennight
