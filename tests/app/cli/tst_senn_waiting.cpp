// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided while the server was away waits, is told and is done; who waits may stop.
#include "senn_process.h"
#include "support/patience.h"
#include "support/server_process.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSennWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile secret(m_folder.filePath(u"file-passphrase"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("seven quiet rivers under the bridge\n");
        secret.close();
        qputenv("SENNIGHT_SECRETS", "file");
        qputenv("SENNIGHT_PASSPHRASE_FILE", secret.fileName().toUtf8());
        m_server = std::make_unique<ServerProcess>(m_folder.filePath(u"server"_s));
        QVERIFY(m_server->start());
        const Answered made = m_first.json(cloud({u"--no-passphrase"_s}));
        QCOMPARE(made.exit, 0);
        m_key = made.object()[u"recovery_key"_s].toString();
    }
    void cleanupTestCase() { m_server.reset(); }

    void aStolenDeviceIsOut()
    {
        const Senn second;
        const QString file = second.file(u"key"_s, m_key.toUtf8() + '\n');
        QCOMPARE(second
                     .run(cloud({u"--join"_s, u"--recovery-key-file"_s, file, u"--device-name"_s,
                                 u"lost"_s}))
                     .exit,
                 0);
        QCOMPARE(m_first.run({u"sync"_s, u"now"_s}).exit, 0);
        m_server->stop();
        const Answered revoked = m_first.json({u"devices"_s, u"revoke"_s, u"lost"_s});
        QCOMPARE(revoked.exit, 1);
        QCOMPARE(revoked.error()[u"code"_s].toString(), u"unreachable"_s);
        QVERIFY(revoked.error()[u"hint"_s].toString().contains(u"as soon as"_s));
        const QJsonArray waiting = status()[u"waiting_devices"_s].toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0][u"name"_s].toString(), u"lost"_s);
        QCOMPARE(waiting[0][u"to"_s].toString(), u"revoked"_s);
        QVERIFY(m_server->start());
        QCOMPARE(m_first.run({u"sync"_s, u"now"_s}).exit, 0);
        QVERIFY(status()[u"waiting_devices"_s].toArray().isEmpty());
        QCOMPARE(second.json({u"sync"_s, u"now"_s}).error()[u"code"_s].toString(), u"revoked"_s);
    }

    /// SIGTERM and Ctrl+C end what waits for a server that says nothing.
    void whoWaitsMayStop()
    {
        QVERIFY(!m_first.add(u"Waits as well"_s).isEmpty());
        m_server->stop();
        {
            QTcpServer silent;
            QVERIFY(silent.listen(QHostAddress::LocalHost, m_server->port()));
            QCOMPARE(codeOfStopped(silent, {u"sync"_s, u"now"_s}), u"cancelled"_s);
            const Senn other;
            QCOMPARE(codeOfStopped(silent, cloud({u"--no-passphrase"_s}), other), u"cancelled"_s);
            QCOMPARE(other.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(),
                     u"off"_s);
        }
        QVERIFY(m_server->start());
        QCOMPARE(status()[u"pending"_s].toInt(), 1);
        QCOMPARE(m_first.run({u"sync"_s, u"now"_s}).exit, 0);
    }

    void aDeletionThatWaitsIsTakenBackOrHappens()
    {
        const QStringList deletion{u"sync"_s, u"off"_s, u"--delete-account"_s, u"--yes"_s};
        m_server->stop();
        QCOMPARE(m_first.json(deletion).error()[u"code"_s].toString(), u"unreachable"_s);
        QCOMPARE(status()[u"state"_s].toString(), u"paused"_s);
        QVERIFY(status()[u"deletion_waits"_s].toBool());
        QCOMPARE(status()[u"pending"_s].toInt(), 0);
        QCOMPARE(m_first.run({u"sync"_s, u"resume"_s}).exit, 0);
        QCOMPARE(status()[u"state"_s].toString(), u"on"_s);
        QCOMPARE(m_first.run(deletion).exit, 1);
        QCOMPARE(m_first.json({u"sync"_s, u"now"_s}).error()[u"code"_s].toString(),
                 u"unreachable"_s);
        QVERIFY(m_server->start());
        const Answered now = m_first.json({u"sync"_s, u"now"_s});
        QCOMPARE(now.err, QByteArray());
        QCOMPARE(now.exit, 0);
        QCOMPARE(now.object()[u"state"_s].toString(), u"off"_s);
        QCOMPARE(status()[u"state"_s].toString(), u"off"_s);
        QVERIFY(m_first.isSound());
    }

    /// Nothing of it is tried again, and it does not say so.
    void aSetUpInVainIsOver()
    {
        const Senn senn;
        m_server->stop();
        const QJsonObject error = senn.json(cloud({u"--no-passphrase"_s})).error();
        QVERIFY(m_server->start());
        QCOMPARE(error[u"code"_s].toString(), u"unreachable"_s);
        QVERIFY(!error[u"hint"_s].toString().contains(u"by itself"_s));
        QCOMPARE(senn.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(), u"off"_s);
    }

private:
    [[nodiscard]] QStringList cloud(const QStringList &more) const
    {
        return QStringList{u"sync"_s, u"cloud"_s, u"--server"_s, m_server->address()} + more;
    }
    [[nodiscard]] QJsonObject status() const
    {
        return m_first.json({u"sync"_s, u"status"_s}).object();
    }
    /// Stops the command once it has connected to that server; the code that it ends with.
    [[nodiscard]] QString codeOfStopped(QTcpServer &silent, const QStringList &arguments) const
    {
        return codeOfStopped(silent, arguments, m_first);
    }
    [[nodiscard]] static QString codeOfStopped(QTcpServer &silent, const QStringList &arguments,
                                               const Senn &senn)
    {
        constexpr int mostMs = static_cast<int>(patience.count());
        QProcess process;
        senn.prepare(process, QStringList{u"--json"_s} + arguments);
        process.start();
        if (!silent.waitForNewConnection(mostMs))
            return u"never asked"_s;
        process.terminate();
        if (!process.waitForFinished(mostMs))
            return u"never ended"_s;
        if (process.exitCode() != 1)
            return u"exit %1"_s.arg(process.exitCode());
        return Answered{1, {}, process.readAllStandardError()}.error()[u"code"_s].toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    Senn m_first;
    QString m_key;
};

QTEST_GUILESS_MAIN(TestSennWaiting)
#include "tst_senn_waiting.moc"
