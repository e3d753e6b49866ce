// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_service_p.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto secretsName = "org.freedesktop.secrets"_L1;

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, path, interface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage callToService(const QString &method, const QVariantList &arguments)
{
    return callTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method,
                  arguments);
}

/// `take` has the reply, an error as well.
template <typename... Replied, typename Take>
void ask(QObject &context, const QDBusMessage &call, Take take)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         take(QDBusPendingReply<Replied...>(*watcher));
                     });
}

using Paths = QList<QDBusObjectPath>;

void askAboutDefault(QObject &context, const std::function<void(bool)> &answer)
{
    ask<QDBusObjectPath>(context, callToService(u"ReadAlias"_s, {u"default"_s}),
                         [&context, answer](const QDBusPendingReply<QDBusObjectPath> &alias) {
                             if (alias.isError())
                                 return answer(false);
                             const QString collection = alias.value().path();
                             ask<QVariant>(
                                 context,
                                 callTo(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
                                 [answer](const QDBusPendingReply<QVariant> &locked) {
                                     answer(!locked.isError() && locked.value().toBool());
                                 });
                         });
}

} // namespace

bool isSessionThere()
{
    return QDBusConnection::sessionBus().isConnected();
}

void askWhetherLocked(const QString &service, const QString &key, QObject &context,
                      std::function<void(bool isLocked)> answer)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const Attributes entry{{u"server"_s, service}, {u"user"_s, key}}; // QtKeychain's words
    ask<Paths, Paths>(
        context, callToService(u"SearchItems"_s, {QVariant::fromValue(entry)}),
        [&context, answer = std::move(answer)](const QDBusPendingReply<Paths, Paths> &found) {
            if (!found.isError() && !found.template argumentAt<1>().isEmpty())
                answer(true);
            else
                askAboutDefault(context, answer);
        });
}

} // namespace sennight
