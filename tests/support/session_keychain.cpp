// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A bus that starts no service by itself.
constexpr auto loneBus = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

/// Until it says something.
QByteArray firstWords(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(-1))
            qFatal("%s ends: %s", qPrintable(process.program()),
                   process.readAllStandardError().constData());
    }
    return process.readLine().trimmed();
}

} // namespace

SessionKeychain::SessionKeychain()
{
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_home.path().toUtf8());
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) ||
        configuration.write(QString(loneBus).arg(m_home.path()).toUtf8()) < 0)
        qFatal("no bus.conf");
    configuration.close();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                                   u"--config-file"_s, configuration.fileName()});
    qputenv("DBUS_SESSION_BUS_ADDRESS", firstWords(m_bus));
    m_service.start(u"gnome-keyring-daemon"_s,
                    {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
    m_service.write("a test's keyring");
    m_service.closeWriteChannel();
    const auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                                   u"sennight test"_s);
    while (!bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value()) {
        if (m_service.waitForFinished(10))
            qFatal("no secret service: %s", m_service.readAllStandardError().constData());
    }
}

SessionKeychain::~SessionKeychain()
{
    QDBusConnection::disconnectFromBus(u"sennight test"_s);
    for (QProcess *process : {&m_service, &m_bus}) {
        process->terminate();
        process->waitForFinished(-1);
    }
}

} // namespace sennight
