// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story of sync as two people at two computers see it: two processes with the window and the
// plugin of sync as the program has them, and a server that is a third. With SENNIGHT_STORY_SHOTS
// each step leaves a picture in that folder.
#include "app/gui/window_app.h"
#include "played_window.h"
#include "support/patience.h"
#include "support/server_process.h"
#include "sync/crypto/recovery_key.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

/// A window in a process of its own, with a profile of its own and no keychain.
class Player
{
public:
    Player(QString name, QString folder)
        : m_name(std::move(name))
        , m_folder(std::move(folder))
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        m_process.setProcessEnvironment(surroundings);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        begin();
    }
    ~Player()
    {
        m_process.closeWriteChannel(); // and it ends
        m_process.waitForFinished(static_cast<int>(patience.count()));
    }
    Q_DISABLE_COPY_MOVE(Player)

    void begin()
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, m_folder});
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(static_cast<int>(patience.count()));
    }

    using Command = QStringList;
    /// Until one cannot be obeyed: which, and why. Empty where all went well.
    QString play(const QList<Command> &commands)
    {
        for (const Command &command : commands) {
            const QStringList answer = ask(command);
            if (answer.value(0) == "ok"_L1)
                continue;
            qWarning() << m_name << answer; // all of it
            shot(u"stopped"_s);
            return u"%1: %2: %3"_s.arg(m_name, command.join(u' '), answer.value(0));
        }
        return {};
    }
    QString heard(const QString &name) { return ask({u"heard"_s, name}).value(1); }
    /// A picture, where they are wanted.
    QString shot(const QString &step)
    {
        const QString folder = qEnvironmentVariable("SENNIGHT_STORY_SHOTS");
        return folder.isEmpty() ? QString()
                                : play({{u"shot"_s, u"%1/%2-%3.png"_s.arg(folder, step, m_name)}});
    }

private:
    QStringList ask(const QStringList &command)
    {
        const QJsonDocument line(QJsonArray::fromStringList(command));
        m_process.write(line.toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(2 * static_cast<int>(patience.count())))
                return {u"no answer"_s};
        }
        QStringList answer;
        const QJsonArray words = QJsonDocument::fromJson(m_process.readLine()).array();
        for (const QJsonValue &word : words)
            answer << word.toString();
        return answer;
    }

    const QString m_name;
    const QString m_folder;
    QProcess m_process;
};

} // namespace

class TestTwoWindows : public QObject
{
    Q_OBJECT

    using Commands = QList<QStringList>;

    QTemporaryDir m_folder;
    const QString m_words = u"seven quiet rivers under the bridge"_s;

    /// From a new profile to the settings of sync.
    static Commands toTheSettings()
    {
        return {{u"click"_s, u"Start with an empty week"_s},
                {u"await"_s, u"On this device only"_s},
                {u"key"_s, u"Ctrl+,"_s},
                {u"click"_s, u"Sync"_s},
                {u"await"_s, u"Set up sync…"_s}};
    }
    static Commands add(const QString &title)
    {
        return {{u"key"_s, u"Ctrl+N"_s},
                {u"await"_s, u"Add todo"_s},
                {u"type"_s, title},
                {u"key"_s, u"Return"_s},
                {u"gone"_s, u"Add todo"_s}};
    }
    /// There is no keychain: a passphrase locks the keys of the device.
    [[nodiscard]] Commands keyFile() const
    {
        return {{u"click"_s, u"Passphrase of this device"_s},
                {u"type"_s, m_words},
                {u"key"_s, u"Return"_s},
                {u"await"_s, u"What syncs"_s},
                {u"key"_s, u"Return"_s},
                {u"await"_s, u"Check and start"_s}};
    }
    static Commands estimate(const QString &title, const QString &length)
    {
        return {{u"click"_s, title + u",*"_s},  {u"key"_s, u"E"_s},
                {u"await"_s, u"No estimate"_s}, {u"type"_s, length},
                {u"key"_s, u"Return"_s},        {u"gone"_s, u"No estimate"_s}};
    }

private Q_SLOTS:
    void optInJoinEditApartSettleRevoke()
    {
        ServerProcess server(m_folder.filePath(u"server"_s));
        QVERIFY(server.start());
        Player laptop(u"laptop"_s, m_folder.filePath(u"laptop"_s));
        Player desk(u"desk"_s, m_folder.filePath(u"desk"_s));

        // Opting in, by keys alone where there is nothing to choose.
        QCOMPARE(laptop.play(toTheSettings()), QString());
        QCOMPARE(laptop.shot(u"01-off"_s), QString());
        QCOMPARE(laptop.play({{u"click"_s, u"Set up sync…"_s},
                              {u"await"_s, u"Where your devices meet"_s},
                              {u"key"_s, u"Return"_s},
                              {u"await"_s, u"Which server"_s},
                              {u"type"_s, server.address()},
                              {u"key"_s, u"Tab"_s},
                              {u"key"_s, u"Tab"_s},
                              {u"key"_s, u"Ctrl+A"_s},
                              {u"type"_s, u"Laptop"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"02-server"_s), QString());
        QCOMPARE(laptop.play({{u"key"_s, u"Return"_s}}), QString());
        const QString key = laptop.heard(u"Recovery key: *"_s).section(u": "_s, 1);
        QCOMPARE(key.split(u' ').size(), 8);
        QCOMPARE(laptop.shot(u"03-lock"_s), QString());
        QCOMPARE(laptop.play({{u"click"_s, u"I have put the recovery key*"_s}}), QString());
        const QString asked = laptop.heard(u"Group *"_s);
        QCOMPARE(laptop.play({{u"click"_s, asked},
                              {u"type"_s, key.section(u' ', asked.section(u' ', 1, 1).toInt() - 1,
                                                      asked.section(u' ', 1, 1).toInt() - 1)},
                              {u"await"_s, u"That is it"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"04-asked-back"_s), QString());
        QCOMPARE(laptop.play(keyFile()), QString());
        QCOMPARE(laptop.shot(u"05-start"_s), QString());
        QCOMPARE(
            laptop.play({{u"key"_s, u"Return"_s}, {u"await"_s, u"Everything is up to date"_s}}),
            QString());
        QCOMPARE(laptop.shot(u"06-on"_s), QString());
        QCOMPARE(laptop.play(add(u"Order samples"_s)), QString());

        // Joining by the recovery key: mistyped first.
        QString mistyped = key;
        for (char letter = '0'; sync::RecoveryKey::read(mistyped); ++letter) // a check byte fits by
            mistyped[0] = QLatin1Char(letter);                               // chance, at times
        QCOMPARE(desk.play(toTheSettings()), QString());
        QCOMPARE(desk.play({{u"click"_s, u"Join…"_s},
                            {u"await"_s, u"Where your devices meet"_s},
                            {u"key"_s, u"Return"_s},
                            {u"await"_s, u"Which server"_s},
                            {u"type"_s, server.address()},
                            {u"key"_s, u"Tab"_s},
                            {u"key"_s, u"Ctrl+A"_s},
                            {u"type"_s, u"Desk PC"_s},
                            {u"key"_s, u"Return"_s},
                            {u"await"_s, u"Open your data"_s},
                            {u"type"_s, mistyped},
                            {u"await"_s, u"Compare the recovery key with your copy*"_s}}),
                 QString());
        QCOMPARE(desk.shot(u"07-mistyped"_s), QString());
        QCOMPARE(desk.play(Commands{{u"key"_s, u"Ctrl+A"_s}, {u"type"_s, key}} + keyFile() +
                           Commands{{u"key"_s, u"Return"_s},
                                    {u"await"_s, u"Everything is up to date"_s},
                                    {u"await"_s, u"Laptop, *"_s}}),
                 QString());
        QCOMPARE(desk.shot(u"08-joined"_s), QString());
        for (Player *each : {&laptop, &desk})
            QCOMPARE(each->play({{u"click"_s, u"Inbox, 1"_s}, {u"await"_s, u"Order samples, *"_s}}),
                     QString());

        // Edits apart.
        server.stop();
        QCOMPARE(laptop.play(estimate(u"Order samples"_s, u"3h"_s)), QString());
        QCOMPARE(desk.play(estimate(u"Order samples"_s, u"45m"_s)), QString());
        QCOMPARE(laptop.play({{u"await"_s, u"Offline · 1 waiting"_s},
                              {u"await"_s, u"Order samples, not done, 3 hours, waiting to sync*"_s},
                              {u"click"_s, u"Offline · 1 waiting"_s},
                              {u"await"_s, u"1 todo waiting"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"09-apart"_s), QString());
        QCOMPARE(laptop.play({{u"key"_s, u"Escape"_s}, {u"gone"_s, u"1 todo waiting"_s}}),
                 QString());
        QCOMPARE(desk.play({{u"await"_s, u"Offline · 1 waiting"_s}}), QString());
        QCOMPARE(desk.shot(u"10-apart"_s), QString());

        // They meet: both hear of it, and neither version is lost.
        QVERIFY(server.start());
        for (Player *each : {&laptop, &desk})
            QCOMPARE(each->play({{u"key"_s, u"Ctrl+Shift+S"_s}}), QString());
        for (Player *each : {&laptop, &desk})
            QCOMPARE(
                each->play({{u"await"_s, u"1 to settle"_s},
                            {u"await"_s, u"Order samples, not done, 45 minutes, 2 versions*"_s}}),
                QString());
        QCOMPARE(laptop.shot(u"11-conflict"_s), QString());
        QCOMPARE(laptop.play({{u"click"_s, u"Conflicts, 1"_s}, {u"click"_s, u"Keep mine"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"12-versions"_s), QString());
        QCOMPARE(laptop.play({{u"click"_s, u"Keep this choice"_s}, {u"await"_s, u"Synced *"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"13-settled"_s), QString());
        QCOMPARE(desk.play({{u"await"_s, u"Order samples, not done, 3 hours, dumped"_s},
                            {u"await"_s, u"Synced *"_s}}),
                 QString());
        QCOMPARE(desk.shot(u"14-settled"_s), QString());

        // A window that is killed goes on where it was, and is told what it missed.
        desk.kill();
        QCOMPARE(laptop.play(add(u"While it was away"_s)), QString());
        desk.begin();
        QCOMPARE(desk.play({{u"click"_s, u"Sync needs you: unlock"_s},
                            {u"click"_s, u"Enter the passphrase…"_s},
                            {u"await"_s, u"Unlock the keys of this device"_s},
                            {u"type"_s, m_words},
                            {u"key"_s, u"Return"_s},
                            {u"gone"_s, u"Unlock the keys of this device"_s},
                            {u"click"_s, u"Inbox, *"_s},
                            {u"await"_s, u"While it was away, *"_s}}),
                 QString());

        // Removed: both say so, what is written there stays there.
        QCOMPARE(laptop.play({{u"key"_s, u"Ctrl+,"_s},
                              {u"click"_s, u"Devices"_s},
                              {u"click"_s, u"Change Desk PC"_s},
                              {u"click"_s, u"Revoke…"_s},
                              {u"await"_s, u"Revoke Desk PC?"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"15-revoke"_s), QString());
        QCOMPARE(laptop.play({{u"click"_s, u"Revoke"_s}, {u"gone"_s, u"Change Desk PC"_s}}),
                 QString());
        QCOMPARE(laptop.shot(u"16-revoked"_s), QString());
        QCOMPARE(desk.play({{u"await"_s, u"Sync needs you: join again"_s}}), QString());
        QCOMPARE(desk.play(add(u"Written alone"_s)), QString());
        QCOMPARE(desk.play({{u"click"_s, u"Sync needs you: join again"_s}}), QString());
        QCOMPARE(desk.shot(u"17-revoked"_s), QString());
        QCOMPARE(desk.play({{u"key"_s, u"Escape"_s}}), QString());
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sennight"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) != "--window"_L1) {
        TestTwoWindows test;
        return QTest::qExec(&test, argc, argv);
    }
    QGuiApplication::setFont(QFont(u"Inter"_s)); // pictures look alike on every machine
    const SystemClock clock;
    SystemRandom random;
    const PlayedWindow played;
    WindowOptions options;
    options.profile = arguments.value(2);
    options.language = u"en"_s;
    WindowApp window(options, clock, random);
    return window.run();
}

#include "tst_two_windows.moc"
