// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_plugin.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace sennight;
using namespace Qt::StringLiterals;

/// A notification service as desktops have one.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Message
    {
        uint number;
        QString title;
        QString text;
        QStringList actions; ///< id, label, id, label …
    };
    std::vector<Message> shown;
    int calls = 0;

    /// The person presses a button.
    void press(uint number, const QString &label)
    {
        for (const Message &message : shown) {
            const auto at = message.actions.indexOf(label);
            if (message.number == number && at > 0)
                Q_EMIT ActionInvoked(number, message.actions[at - 1]);
        }
    }
    void putAway(uint number)
    {
        std::erase_if(shown, [&](const Message &message) { return message.number == number; });
        Q_EMIT NotificationClosed(number, 2);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"body"_s, u"actions"_s, u"persistence"_s}; }
    QString GetServerInformation(QString &vendor, QString &version, QString &spec)
    {
        vendor = u"test"_s;
        version = u"1"_s;
        spec = u"1.2"_s;
        return u"test"_s;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        ++calls;
        const uint number = replaces > 0 ? replaces : ++m_last;
        std::erase_if(shown, [&](const Message &message) { return message.number == number; });
        shown.push_back({number, title, text, actions});
        return number;
    }
    void CloseNotification(uint number)
    {
        std::erase_if(shown, [&](const Message &message) { return message.number == number; });
        Q_EMIT NotificationClosed(number, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 0;
};

/// A screen saver that knows how long nobody was there.
class ScreenSaver : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    uint idle = 0;
    bool tells = true;

public Q_SLOTS:
    uint GetSessionIdleTime()
    {
        if (!tells)
            sendErrorReply(QDBusError::NotSupported);
        return idle;
    }
};

/// The plugin against services on a session bus of this test's own.
class TestDesktopPlugin : public QObject
{
    Q_OBJECT

    DesktopPlugin *m_plugin = nullptr;
    QDBusConnection m_bus = QDBusConnection(QString());
    QStringList m_acted;
    QStringList m_closed;
    QStringList m_unanswered;

    [[nodiscard]] std::unique_ptr<Notifier> notifier()
    {
        return m_plugin->makeNotifier(
            {.acted = [this](const QString &id,
                             const QString &action) { m_acted << id + u':' + action; },
             .closed = [this](const QString &id) { m_closed << id; },
             .unanswered = [this](const QString &id) { m_unanswered << id; }});
    }
    static SystemNotice notice(const QString &id)
    {
        return {
            id,
            u"Reply to <the> quarry"_s,
            u"15m · River & Co"_s,
            {{u"start"_s, u"Start"_s}, {u"later"_s, u"In 10 minutes"_s}, {u"done"_s, u"Done"_s}}};
    }
    void serve(QObject &object, const QString &service, const QString &path)
    {
        QVERIFY(m_bus.registerObject(path, &object, QDBusConnection::ExportAllContents));
        QVERIFY(m_bus.registerService(service));
    }
    void serveNotifications(NotificationService &service)
    {
        serve(service, u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s);
    }
    std::optional<qint64> idle(IdleSource &source)
    {
        std::optional<std::optional<qint64>> answer;
        source.ask([&](std::optional<qint64> idleMs) { answer = idleMs; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            qFatal("no answer");
        return *answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_plugin = loadDesktopPlugin();
        QVERIFY(m_plugin);
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
        QVERIFY(m_bus.isConnected());
    }
    void init()
    {
        m_acted.clear();
        m_closed.clear();
        m_unanswered.clear();
    }
    void cleanup()
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_bus.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
    }

    void withoutAServiceSomebodyElseMustSayIt()
    {
        const auto none = notifier();
        none->show(notice(u"a"_s));
        QVERIFY(m_unanswered.isEmpty()); // never from within the call
        QTRY_COMPARE(m_unanswered, QStringList{u"a"_s});
    }

    void aMessageShowsWithItsButtons()
    {
        NotificationService service;
        serveNotifications(service);
        const auto shows = notifier();
        shows->show(notice(u"a"_s));
        QTRY_COMPARE(service.shown.size(), size_t(1));
        QCOMPARE(service.shown[0].title, u"Reply to <the> quarry"_s);
        QCOMPARE(service.shown[0].text, u"15m · River & Co"_s);
        QVERIFY(service.shown[0].actions.contains(u"In 10 minutes"_s));
        QVERIFY(m_unanswered.isEmpty());
    }

    void aButtonAnswers()
    {
        NotificationService service;
        serveNotifications(service);
        const auto shows = notifier();
        shows->show(notice(u"a"_s));
        shows->show(notice(u"b"_s));
        QTRY_COMPARE(service.shown.size(), size_t(2));
        service.press(service.shown[1].number, u"Done"_s);
        QTRY_COMPARE(m_acted, QStringList{u"b:done"_s});
        service.press(service.shown[0].number, u"In 10 minutes"_s);
        QTRY_COMPARE(m_acted, (QStringList{u"b:done"_s, u"a:later"_s}));
    }

    void whatThePersonPutsAwayIsTold()
    {
        NotificationService service;
        serveNotifications(service);
        auto shows = notifier();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            shows->show(notice(id));
        QTRY_COMPARE(service.shown.size(), size_t(3));
        service.putAway(service.shown[1].number);
        QTRY_COMPARE(m_closed, QStringList{u"b"_s});
        shows->withdraw(u"a"_s);
        shows.reset();
        QTRY_COMPARE(service.shown.size(), size_t(0));
        QCOMPARE(m_closed, QStringList{u"b"_s}); // the others were taken back
    }

    /// A desktop shows each call once more, and may ring for it.
    void aMessageIsSentOnce()
    {
        NotificationService service;
        serveNotifications(service);
        const auto shows = notifier();
        shows->show(notice(u"a"_s));
        QTRY_COMPARE(service.calls, 1);
        QTimer afterUpdates; // KNotification sends what changed a tenth of a second later
        afterUpdates.setSingleShot(true);
        afterUpdates.start(200);
        QTRY_VERIFY(!afterUpdates.isActive());
        QCOMPARE(service.calls, 1);
    }

    void whatIsWithdrawnGoes()
    {
        NotificationService service;
        serveNotifications(service);
        const auto shows = notifier();
        shows->show(notice(u"a"_s));
        shows->show(notice(u"b"_s));
        QTRY_COMPARE(service.shown.size(), size_t(2));
        const uint second = service.shown[1].number;
        shows->withdraw(u"a"_s);
        QTRY_COMPARE(service.shown.size(), size_t(1));
        QCOMPARE(service.shown[0].number, second);
        shows->withdraw(u"never shown"_s);
    }

    void theEndTakesAllAlong()
    {
        NotificationService service;
        serveNotifications(service);
        auto shows = notifier();
        shows->show(notice(u"a"_s));
        QTRY_COMPARE(service.shown.size(), size_t(1));
        shows.reset();
        QTRY_COMPARE(service.shown.size(), size_t(0));
    }

    void theScreenSaverKnowsHowLong()
    {
        ScreenSaver saver;
        serve(saver, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
        const auto source = m_plugin->makeIdleSource();
        saver.idle = 660;
        QCOMPARE(idle(*source), std::optional<qint64>(660'000));
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        QCOMPARE(idle(*source), std::optional<qint64>(660));
        qunsetenv("XDG_CURRENT_DESKTOP");
    }

    void whereNobodyKnowsThereIsNoAnswer()
    {
        ScreenSaver saver;
        saver.tells = false;
        serve(saver, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
        const auto source = m_plugin->makeIdleSource();
        QCOMPARE(idle(*source), std::nullopt);
        QCOMPARE(idle(*source), std::nullopt);
    }
};

/// The test runs on a bus that it starts itself, whatever session it is started in.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("SENNIGHT_TEST_BUS")) {
        TestDesktopPlugin test;
        return QTest::qExec(&test, argc, argv);
    }
    qputenv("SENNIGHT_TEST_BUS", "1");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's login manager
    qunsetenv("XDG_CURRENT_DESKTOP");
    return QProcess::execute(u"dbus-run-session"_s,
                             QStringList{u"--"_s, QCoreApplication::applicationFilePath()} +
                                 QCoreApplication::arguments().sliced(1));
}

#include "tst_desktop_plugin.moc"
