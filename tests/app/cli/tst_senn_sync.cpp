// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// senn sync and senn devices: what a script does, on real profiles and with a real server.
#include "senn_process.h"
#include "support/server_process.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

/// One that is free now: a server that begins anew must be where it was.
QString freeAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"127.0.0.1:%1"_s.arg(server.serverPort());
}

QStringList titlesOf(const Senn &senn)
{
    QStringList titles;
    const QJsonArray todos = senn.json({u"list"_s, u"all"_s}).array();
    for (const QJsonValue &todo : todos)
        titles << todo[u"title"_s].toString();
    titles.sort();
    return titles;
}

} // namespace

class TestSennSync : public QObject
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
        m_server = std::make_unique<ServerProcess>(m_folder.filePath(u"server"_s),
                                                   QStringList{u"--listen"_s, freeAddress()});
        QVERIFY(m_server->start());
    }
    void cleanupTestCase() { m_server.reset(); }

    void saysThatItIsOff()
    {
        const Senn senn;
        const Answered status = senn.json({u"sync"_s, u"status"_s});
        QCOMPARE(status.exit, 0);
        QCOMPARE(status.object()[u"state"_s].toString(), u"off"_s);
        const Answered now = senn.json({u"sync"_s, u"now"_s});
        QCOMPARE(now.exit, 1);
        QCOMPARE(now.error()[u"code"_s].toString(), u"wrong_state"_s);
        QVERIFY(!now.error()[u"hint"_s].toString().isEmpty());
    }

    void saysWhatItCannotUse()
    {
        const Senn senn;
        QCOMPARE(senn.run({u"sync"_s, u"cloud"_s, u"--no-passphrase"_s}).exit, 2);
        QCOMPARE(senn.run(cloud({u"--no-passphrase"_s}, u"http://192.0.2.1"_s)).exit, 1);
        QCOMPARE(senn.run(cloud({u"--join"_s, u"--invite"_s, u"4F7K"_s})).exit, 2);
        const QString wrong = senn.file(u"wrong"_s, "7Q4K-ZX0M\n");
        const Answered joined = senn.json(cloud({u"--join"_s, u"--recovery-key-file"_s, wrong}));
        QCOMPARE(joined.exit, 1);
        QCOMPARE(joined.error()[u"code"_s].toString(), u"mistyped_key"_s);
        QCOMPARE(senn.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(), u"off"_s);
    }

    void twoProfilesAgree()
    {
        const Senn first;
        QVERIFY(!first.add(u"Written before"_s).isEmpty());
        const Answered made = first.json(cloud({u"--no-passphrase"_s}));
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exit, 0);
        const QString key = made.object()[u"recovery_key"_s].toString();
        QCOMPARE(key.size(), 39);
        QCOMPARE(first.json({u"sync"_s, u"status"_s}).object()[u"pending"_s].toInt(), 0);

        const Senn second;
        QVERIFY(!second.add(u"Written there"_s).isEmpty());
        const QString file = second.file(u"key"_s, key.toUtf8() + '\n');
        const Answered joined = second.json(cloud({u"--join"_s, u"--recovery-key-file"_s, file}));
        QCOMPARE(joined.err, QByteArray());
        QCOMPARE(joined.exit, 0);
        const QStringList both{u"Written before"_s, u"Written there"_s};
        QCOMPARE(titlesOf(second), both);
        const QJsonObject synced = first.json({u"sync"_s, u"now"_s}).object();
        QVERIFY(synced[u"up_to_date"_s].toBool());
        QVERIFY(synced[u"stored_bytes"_s].toInt() > 0);
        QVERIFY(synced[u"clock_off_seconds"_s].isDouble());
        QVERIFY(synced[u"revoked_at"_s].isNull());
        QCOMPARE(titlesOf(first), both);
        QCOMPARE(first.run({u"dump"_s}).out, second.run({u"dump"_s}).out);

        const QJsonArray devices = first.json({u"devices"_s, u"list"_s}).array();
        QCOMPARE(devices.size(), 2);
        QVERIFY(devices[0].toObject()[u"this"_s].toBool());
        for (const auto &device : devices) {
            for (const auto &name : {u"name"_s, u"system"_s, u"added_at"_s})
                QVERIFY2(!device.toObject()[name].toString().isEmpty(), qPrintable(name));
        }

        // Without a server: what waits is counted, and nothing is lost.
        QVERIFY(!first.add(u"Later"_s).isEmpty());
        m_server->stop();
        const Answered away = first.json({u"sync"_s, u"now"_s});
        QCOMPARE(away.exit, 1);
        QCOMPARE(away.error()[u"code"_s].toString(), u"unreachable"_s);
        QVERIFY(away.error()[u"message"_s].toString().contains(u"1 change waits"_s));
        QVERIFY(m_server->start());

        QCOMPARE(first.run({u"sync"_s, u"pause"_s}).exit, 0);
        QCOMPARE(first.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(), u"paused"_s);
        QCOMPARE(first.run({u"sync"_s, u"now"_s}).exit, 0); // one round all the same
        QCOMPARE(first.run({u"sync"_s, u"resume"_s}).exit, 0);
        QCOMPARE(second.run({u"sync"_s, u"now"_s}).exit, 0);
        QVERIFY(titlesOf(second).contains(u"Later"_s));

        const QString other = devices[1].toObject()[u"id"_s].toString();
        QCOMPARE(first.run({u"devices"_s, u"trust"_s, other, u"read"_s}).exit, 0);
        QCOMPARE(first.run({u"devices"_s, u"trust"_s, other, u"sideways"_s}).exit, 2);
        QCOMPARE(first.run({u"devices"_s, u"revoke"_s, u"nobody"_s}).exit, 3);
        QCOMPARE(first.run({u"devices"_s, u"revoke"_s, other}).exit, 0);
        const Answered removed = second.json({u"sync"_s, u"now"_s});
        QCOMPARE(removed.exit, 1);
        QCOMPARE(removed.error()[u"code"_s].toString(), u"revoked"_s);

        QCOMPARE(second.run({u"sync"_s, u"off"_s}).exit, 0);
        QCOMPARE(titlesOf(second).size(), 3);
        QCOMPARE(first.run({u"sync"_s, u"off"_s, u"--delete-account"_s}).exit, 0);
        QCOMPARE(titlesOf(first).size(), 3);
        QVERIFY(first.isSound());
        QVERIFY(second.isSound());
    }

private:
    [[nodiscard]] QStringList cloud(const QStringList &more, const QString &server = {}) const
    {
        return QStringList{u"sync"_s, u"cloud"_s, u"--server"_s,
                           server.isEmpty() ? m_server->address() : server} +
               more;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestSennSync)
#include "tst_senn_sync.moc"
