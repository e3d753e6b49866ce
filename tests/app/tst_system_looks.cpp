// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_looks.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

/// A desktop of which only the settings are there.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;

public Q_SLOTS:
    void ReadAll(const QStringList &, const QDBusMessage &question)
    {
        question.setDelayedReply(true);
        connection().send(question.createReply(QVariant::fromValue(groups)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

public:
    static QDBusConnection connection() { return QDBusConnection(u"desktop"_s); }
};

/// The plugin on a bus of its own.
class TestSystemLooks : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), "install dbus, as ./dev test does");
        QTRY_VERIFY(m_bus.canReadLine());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qDBusRegisterMetaType<Groups>();
        auto desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                       QDBusConnection::ExportAllSlots |
                                           QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void theDesktopIsFollowed()
    {
        SystemLooksWatch *watch = loadSystemLooks();
        QVERIFY(watch);
        std::vector<SystemLooks> told;
        m_portal.groups = {{u"org.freedesktop.appearance"_s, {{u"contrast"_s, 1U}}}};
        watch->start([&told](SystemLooks looks) { told.push_back(looks); });
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.back(), (SystemLooks{.contrast = true, .reducedMotion = false}));
        const QList<Groups> reducing{
            {{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 1U}}}},
            {{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}},
            {{u"org.kde.kdeglobals.KDE"_s, {{u"AnimationDurationFactor"_s, u"0"_s}}}}};
        for (const Groups &groups : reducing) {
            m_portal.groups = groups;
            Q_EMIT m_portal.SettingChanged(u"g"_s, u"n"_s, QDBusVariant(1));
            const size_t before = told.size();
            QTRY_COMPARE(told.size(), before + 1);
            QCOMPARE(told.back(), (SystemLooks{.contrast = false, .reducedMotion = true}));
        }
        m_portal.groups = {{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, true}}},
                           {u"org.kde.kdeglobals.KDE"_s, {{u"AnimationDurationFactor"_s, u"1"_s}}}};
        Q_EMIT m_portal.SettingChanged(u"g"_s, u"n"_s, QDBusVariant(1));
        QTRY_COMPARE(told.back(), SystemLooks());
        watch->stop();
    }
};

QTEST_GUILESS_MAIN(TestSystemLooks)
#include "tst_system_looks.moc"
