// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// senn sync and senn devices: what a script does, on real profiles and with a real server.
#include "senn_process.h"
#include "support/server_process.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

QJsonObject statusOf(const Senn &senn)
{
    return senn.json({u"sync"_s, u"status"_s}).object();
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

const QStringList recovered{u"sync"_s, u"recovered"_s};

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
        m_server = std::make_unique<ServerProcess>(m_folder.filePath(u"server"_s));
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
        QCOMPARE(now.error()[u"code"_s].toString(), u"sync_off"_s);
        for (const QStringList &words : {QStringList{u"sync"_s, u"pause"_s},
                                         {u"sync"_s, u"off"_s},
                                         {u"devices"_s, u"list"_s},
                                         {u"sync"_s, u"recovery-key"_s}}) {
            const Answered asked = senn.json(words);
            QCOMPARE(asked.exit, 1);
            QCOMPARE(asked.error(), now.error());
            QVERIFY(asked.error()[u"hint"_s].toString().contains(u"senn sync cloud"_s));
        }
    }

    void explainsItselfToScripts()
    {
        const Senn senn;
        const QStringList ways[]{{u"help"_s, u"sync"_s}, {u"sync"_s, u"--help"_s}};
        for (const QStringList &words : ways) {
            const QJsonObject help = senn.json(words).object();
            QCOMPARE(help[u"name"_s].toString(), u"sync"_s);
            QVERIFY(help[u"commands"_s].toArray().size() > 5);
        }
    }

    void namesWhatIsWrongInItsSurroundings()
    {
        const Senn senn;
        const QByteArray file = qgetenv("SENNIGHT_PASSPHRASE_FILE");
        qputenv("SENNIGHT_PASSPHRASE_FILE", "/nonexistent/file");
        const Answered missing = senn.json(cloud({u"--no-passphrase"_s}));
        qputenv("SENNIGHT_PASSPHRASE_FILE", file);
        QCOMPARE(missing.exit, 1);
        QVERIFY(missing.error()[u"message"_s].toString().contains(u"/nonexistent/file"_s));
        qputenv("SENNIGHT_SECRETS", "bogus");
        const Answered bogus = senn.json({u"sync"_s, u"status"_s});
        qputenv("SENNIGHT_SECRETS", "file");
        QCOMPARE(bogus.exit, 2);
        QVERIFY(bogus.error()[u"message"_s].toString().contains(u"bogus"_s));
    }

    void saysWhichPassphraseIsTooWeak()
    {
        const Senn senn;
        const QString weak = senn.file(u"weak"_s, "weak\n");
        const QByteArray file = qgetenv("SENNIGHT_PASSPHRASE_FILE");
        qputenv("SENNIGHT_PASSPHRASE_FILE", weak.toUtf8());
        const Answered ofKeys = senn.json(cloud({u"--no-passphrase"_s}));
        qputenv("SENNIGHT_PASSPHRASE_FILE", file);
        QCOMPARE(ofKeys.error()[u"code"_s].toString(), u"weak_passphrase"_s);
        QCOMPARE(
            ofKeys.error()[u"message"_s].toString(),
            u"The passphrase of this device's keys, in \"%1\", is too easy to guess."_s.arg(weak));
        const Answered ofAccount = senn.json(cloud({u"--passphrase-file"_s, weak}));
        QCOMPARE(ofAccount.error()[u"code"_s].toString(), u"weak_passphrase"_s);
        QCOMPARE(ofAccount.error()[u"message"_s].toString(),
                 u"The passphrase of the account, in \"%1\", is too easy to guess."_s.arg(weak));
        QCOMPARE(ofKeys.out + ofAccount.out, QByteArray()); // no key that then opens nothing
    }

    void saysHowToDoWithoutAKeychain()
    {
        const Senn senn;
        QProcess process;
        senn.prepare(process, QStringList{u"--json"_s} + cloud({u"--no-passphrase"_s}));
        QProcessEnvironment surroundings = process.processEnvironment();
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s,
                                    u"DISPLAY"_s, u"SENNIGHT_SECRETS"_s})
            surroundings.remove(name);
        process.setProcessEnvironment(surroundings);
        process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession); // nobody
        process.start();
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardOutput(), QByteArray()); // no key that then opens nothing
        const Answered answered{1, {}, process.readAllStandardError()};
        QCOMPARE(answered.error()[u"code"_s].toString(), u"no_keychain"_s);
        const QString hint = answered.error()[u"hint"_s].toString();
        QVERIFY(hint.contains(u"SENNIGHT_SECRETS=file"_s));
        QVERIFY(hint.contains(u"SENNIGHT_PASSPHRASE_FILE"_s));
    }

    /// Before the server has answered there is nothing to go on with.
    void beginsAgainWhatWasCutOff_data()
    {
        QTest::addColumn<bool>("joins");
        QTest::newRow("a new account") << false;
        QTest::newRow("one that is joined") << true;
    }
    void beginsAgainWhatWasCutOff()
    {
        QFETCH(const bool, joins);
        const Senn senn;
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1"_s.arg(silent.serverPort());
        const QString secret = senn.file(u"secret"_s, "eight green lamps above the harbour\n");
        const QStringList way = joins ? QStringList{u"--join"_s, u"--passphrase-file"_s, secret}
                                      : QStringList{u"--no-passphrase"_s};
        QProcess cutOff;
        senn.prepare(cutOff, cloud(way, address));
        cutOff.start();
        QVERIFY(silent.waitForNewConnection(-1));
        cutOff.kill();
        QVERIFY(cutOff.waitForFinished(-1));

        const QString command =
            u"senn sync cloud %1--server %2"_s.arg(joins ? u"--join "_s : QString(), address);
        QVERIFY(senn.run({u"sync"_s, u"status"_s}).out.contains(command.toUtf8()));
        for (int i = 0; i < 2; ++i) {
            const QJsonObject status = statusOf(senn);
            QCOMPARE(status[u"state"_s].toString(), u"setting_up"_s);
            QVERIFY(status[u"cut_off"_s].toBool());
            const Answered now = senn.json({u"sync"_s, u"now"_s});
            QCOMPARE(now.exit, 1);
            QVERIFY2(now.error()[u"hint"_s].toString().endsWith(command), now.err.constData());
        }
        QCOMPARE(senn.run(cloud({u"--no-passphrase"_s})).exit, 0);
        QVERIFY(statusOf(senn)[u"up_to_date"_s].toBool());
        QVERIFY(!statusOf(senn)[u"cut_off"_s].toBool());
    }

    /// The account has no other key: where nobody got it, nothing may be locked with it.
    void makesNoAccountWhoseKeyNobodyGot()
    {
        const Senn senn;
        for (const QString &nowhere : {u">/dev/full"_s, u">&-"_s}) {
            QProcess shell;
            senn.prepare(shell, {});
            shell.setArguments(QStringList{u"-c"_s, u"exec \"$0\" \"$@\" "_s + nowhere,
                                           shell.program(), u"--json"_s} +
                               cloud({u"--no-passphrase"_s}));
            shell.setProgram(u"/bin/sh"_s);
            shell.start();
            QVERIFY(shell.waitForFinished(-1));
            QCOMPARE(shell.exitCode(), 1);
            const QByteArray said = shell.readAllStandardError();
            QVERIFY2(said.contains("nothing was changed"), said.constData());
        }
        QCOMPARE(statusOf(senn)[u"state"_s].toString(), u"off"_s);
    }

    /// Its key was printed before, so whoever ended it can open the account that may be there.
    void printsTheKeyBeforeAnythingElseHappens()
    {
        const Senn senn;
        m_server->stop();
        const Answered made = senn.json(cloud({u"--no-passphrase"_s}));
        QVERIFY(m_server->start());
        QCOMPARE(made.exit, 1);
        QCOMPARE(made.error()[u"code"_s].toString(), u"unreachable"_s);
        QVERIFY(made.error()[u"message"_s].toString().contains(u"opens nothing"_s));
        QCOMPARE(made.object()[u"recovery_key"_s].toString().size(), 39);
    }

    void replacesTheRecoveryKey()
    {
        const Senn senn;
        const Answered made = senn.json(cloud({u"--no-passphrase"_s}));
        const QString old = made.object()[u"recovery_key"_s].toString();
        const QString file = senn.file(u"key"_s, old.toUtf8());
        const Answered replaced =
            senn.json({u"sync"_s, u"recovery-key"_s, u"--recovery-key-file"_s, file});
        QCOMPARE(replaced.err, QByteArray());
        const QString key = replaced.object()[u"recovery_key"_s].toString();
        QVERIFY(key.size() == 39 && key != old);
        QCOMPARE(senn.run({u"sync"_s, u"recovery-key"_s, u"--recovery-key-file"_s, file}).exit, 1);

        const Senn other;
        const Answered late = other.json(cloud({u"--join"_s, u"--recovery-key-file"_s, file}));
        QCOMPARE(late.error()[u"code"_s].toString(), u"wrong_secret"_s);
        const QString next = other.file(u"next"_s, key.toUtf8());
        QCOMPARE(other.run(cloud({u"--join"_s, u"--recovery-key-file"_s, next})).exit, 0);
        QCOMPARE(senn.run({u"sync"_s, u"off"_s, u"--delete-account"_s, u"--yes"_s}).exit, 0);
    }

    void saysWhatItCannotUse()
    {
        const Senn senn;
        QCOMPARE(senn.run({u"sync"_s, u"cloud"_s, u"--no-passphrase"_s}).exit, 2);
        QCOMPARE(senn.run(cloud({u"--no-passphrase"_s}, u"http://192.0.2.1"_s)).exit, 1);
        QCOMPARE(senn.run(cloud({u"--join"_s, u"--invite"_s, u"4F7K"_s})).exit, 2);
        const QString secret = senn.file(u"secret"_s, "four words nobody guesses\n");
        QCOMPARE(senn.run(cloud({u"--no-passphrase"_s, u"--passphrase-file"_s, secret})).exit, 2);
        const Answered weak =
            senn.json(cloud({u"--passphrase-file"_s, senn.file(u"weak"_s, "weak\n")}));
        QCOMPARE(weak.error()[u"code"_s].toString(), u"weak_passphrase"_s);
        QCOMPARE(weak.out, QByteArray()); // no key that then opens nothing
        const QString wrong = senn.file(u"wrong"_s, "7Q4K-ZX0M\n");
        const Answered joined = senn.json(cloud({u"--join"_s, u"--recovery-key-file"_s, wrong}));
        QCOMPARE(joined.exit, 1);
        QCOMPARE(joined.error()[u"code"_s].toString(), u"mistyped_key"_s);
        QCOMPARE(senn.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(), u"off"_s);
    }

    /// Who syncs by the command line is told of it there (SYNC.md, section 3).
    void saysThatMuchWasDeletedElsewhere()
    {
        const Senn first;
        QStringList all;
        for (int i = 0; i < 25; ++i)
            all << first.add(u"Todo %1"_s.arg(i));
        const Answered made = first.json(cloud({u"--no-passphrase"_s}));
        QCOMPARE(made.exit, 0);
        const Senn second;
        const QString file =
            second.file(u"key"_s, made.object()[u"recovery_key"_s].toString().toUtf8() + '\n');
        QCOMPARE(second.run(cloud({u"--join"_s, u"--recovery-key-file"_s, file})).exit, 0);
        QCOMPARE(titlesOf(second).size(), 25);
        QCOMPARE(second.run(QStringList{u"delete"_s, u"--yes"_s} + all).exit, 0);
        QCOMPARE(second.run({u"sync"_s, u"now"_s}).err, QByteArray());
        const Answered told = first.run({u"sync"_s, u"now"_s});
        QCOMPARE(told.exit, 0);
        QVERIFY2(told.err.contains("25 things were deleted on another device. A backup was made "
                                   "first."),
                 told.err.constData());
        QCOMPARE(titlesOf(first), QStringList());
        QCOMPARE(first.run({u"sync"_s, u"now"_s}).err, QByteArray());
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
        const QJsonObject fresh = statusOf(first);
        QCOMPARE(fresh[u"pending"_s].toInt(), 0);
        QVERIFY(fresh[u"up_to_date"_s].toBool());
        QVERIFY(!fresh[u"last_sync"_s].toString().isEmpty());
        QVERIFY(fresh[u"stored_bytes"_s].toInt() > 0);
        QVERIFY(fresh[u"trouble"_s].isNull());
        const Answered again = first.json(cloud({u"--no-passphrase"_s}));
        QCOMPARE(again.error()[u"code"_s].toString(), u"already_on"_s);
        QCOMPARE(again.out, QByteArray());

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
        QVERIFY(std::abs(synced[u"clock_off_seconds"_s].toInt()) > 3600); // SENNIGHT_NOW
        QJsonObject told = statusOf(first); // without asking the server
        QVERIFY(std::abs(told[u"clock_off_seconds"_s].toInt()) > 3600);
        told[u"clock_off_seconds"_s] = synced[u"clock_off_seconds"_s]; // that clock stands still
        QCOMPARE(told, synced);
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
        const QJsonObject waiting = statusOf(first);
        QCOMPARE(waiting[u"pending"_s].toInt(), 1);
        QVERIFY(!waiting[u"up_to_date"_s].toBool());
        QCOMPARE(waiting[u"trouble"_s][u"code"_s].toString(), u"unreachable"_s);
        QCOMPARE(waiting[u"last_sync"_s], synced[u"last_sync"_s]);
        QVERIFY(m_server->start());

        QCOMPARE(first.run({u"sync"_s, u"pause"_s}).out,
                 "Sync is paused. What you change is kept here and waits.\n");
        QVERIFY(!first.add(u"While paused"_s).isEmpty());
        const QJsonObject paused = statusOf(first);
        QCOMPARE(first.json({u"sync"_s, u"pause"_s}).object(), paused);
        QCOMPARE(paused[u"state"_s].toString(), u"paused"_s);
        QCOMPARE(paused[u"pending"_s].toInt(), 2);
        QCOMPARE(first.run({u"sync"_s, u"now"_s}).exit, 0); // one round all the same
        const QJsonObject resumed = first.json({u"sync"_s, u"resume"_s}).object();
        QCOMPARE(resumed[u"state"_s].toString(), u"on"_s);
        QCOMPARE(resumed, statusOf(first));
        QCOMPARE(second.run({u"sync"_s, u"now"_s}).exit, 0);
        QVERIFY(titlesOf(second).contains(u"Later"_s));

        const QString other = devices[1].toObject()[u"id"_s].toString();
        QJsonObject row = first.json({u"devices"_s, u"trust"_s, other, u"read"_s}).object();
        QCOMPARE(row[u"id"_s].toString(), other);
        QCOMPARE(row[u"level"_s].toString(), u"read"_s);
        QCOMPARE(QJsonValue(row), first.json({u"devices"_s, u"list"_s}).array()[1]);
        QCOMPARE(first.run({u"devices"_s, u"trust"_s, other, u"sideways"_s}).exit, 2);
        QVERIFY(!second.add(u"Before it heard of it"_s).isEmpty());
        const Answered cutOff = second.run({u"sync"_s, u"now"_s});
        QCOMPARE(cutOff.exit, 0);
        QVERIFY(cutOff.out.contains("senn sync recovered"));
        const QJsonObject limited = statusOf(second);
        QCOMPARE(limited[u"trouble"_s][u"code"_s].toString(), u"read_only"_s);
        QVERIFY(!limited[u"up_to_date"_s].toBool());
        QVERIFY(!second.run({u"sync"_s, u"status"_s}).out.contains("came to nothing"));
        const QJsonArray aside = second.json(recovered).array();
        QCOMPARE(limited[u"recovered"_s].toInt(), aside.size());
        const auto title = std::ranges::find_if(aside, [](const QJsonValue &value) {
            return value[u"field"_s].toString() == "title"_L1;
        });
        QVERIFY(title != aside.end());
        QCOMPARE((*title)[u"value"_s].toString(), u"Before it heard of it"_s);
        QCOMPARE((*title)[u"reason"_s].toString(), u"not_allowed"_s);
        QVERIFY(!(*title)[u"at"_s].toString().isEmpty());
        QCOMPARE(second.run(recovered + QStringList{u"apply"_s}).exit, 2);
        QCOMPARE(second.run(recovered + QStringList{u"apply"_s, u"99"_s}).exit, 3);
        QCOMPARE(second.run(recovered + QStringList{u"dismiss"_s, u"title"_s}).exit, 2);
        QVERIFY(!second.add(u"Without the trust"_s).isEmpty());
        QCOMPARE(second.json({u"sync"_s, u"now"_s}).error()[u"code"_s].toString(), u"read_only"_s);
        const QJsonObject reading = statusOf(second);
        QCOMPARE(reading[u"pending"_s].toInt(), 0); // nothing of it will go
        QCOMPARE(reading[u"not_synced"_s].toInt(), 1);
        const QJsonArray kept = second.json({u"sync"_s, u"not-synced"_s}).array();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][u"title"_s].toString(), u"Without the trust"_s);
        QCOMPARE(kept[0][u"reason"_s].toString(), u"read_only"_s);
        QCOMPARE(reading[u"trouble"_s][u"code"_s].toString(), u"read_only"_s);
        const QString own = devices[0].toObject()[u"id"_s].toString();
        QCOMPARE(first.run({u"devices"_s, u"trust"_s, own, u"read"_s}).exit, 4);
        const Answered itself = first.json({u"devices"_s, u"revoke"_s, own});
        QCOMPARE(itself.error()[u"code"_s].toString(), u"this_device"_s);
        QCOMPARE(first.run({u"devices"_s, u"revoke"_s, u"nobody"_s}).exit, 3);
        row = first.json({u"devices"_s, u"revoke"_s, other}).object();
        QCOMPARE(row[u"id"_s].toString(), other);
        QVERIFY(row[u"revoked"_s].toBool());
        const Answered twice = first.json({u"devices"_s, u"revoke"_s, other});
        QCOMPARE(twice.error()[u"code"_s].toString(), u"already_revoked"_s);
        const Answered removed = second.json({u"sync"_s, u"now"_s});
        QCOMPARE(removed.exit, 1);
        QCOMPARE(removed.error()[u"code"_s].toString(), u"revoked"_s);
        const QJsonObject gone = statusOf(second)[u"trouble"_s].toObject();
        QCOMPARE(gone[u"code"_s].toString(), u"revoked"_s);
        QVERIFY(gone[u"hint"_s].toString().contains(u"senn sync cloud --join"_s));
        QCOMPARE(gone[u"hint"_s], removed.error()[u"hint"_s]);

        // As it was told to, without turning sync off before.
        QCOMPARE(second.run(cloud({u"--join"_s, u"--recovery-key-file"_s, file})).exit, 0);
        QCOMPARE(statusOf(second)[u"trouble"_s], QJsonValue(QJsonValue::Null));
        // What was put aside is written once more by a device that may, or let go.
        QCOMPARE(second.json(recovered).array(), aside);
        const auto number = std::ranges::distance(aside.begin(), title) + 1;
        const Answered applied =
            second.json(recovered + QStringList{u"apply"_s, QString::number(number)});
        QCOMPARE(applied.object()[u"applied"_s].toInt(), 1);
        QCOMPARE(second.json(recovered).array().size(), aside.size() - 1);
        if (aside.size() > 1)
            QCOMPARE(second.run(recovered + QStringList{u"dismiss"_s, u"all"_s}).exit, 0);
        QVERIFY(second.json(recovered).array().isEmpty());
        QCOMPARE(second.run({u"sync"_s, u"now"_s}).exit, 0);
        const QJsonObject off = second.json({u"sync"_s, u"off"_s}).object();
        QCOMPARE(off[u"state"_s].toString(), u"off"_s);
        QCOMPARE(off, statusOf(second));
        QCOMPARE(first.run({u"sync"_s, u"now"_s}).exit, 0);
        QVERIFY(titlesOf(first).contains(u"Before it heard of it"_s));
        QCOMPARE(titlesOf(second), titlesOf(first));
        QCOMPARE(first.run({u"sync"_s, u"off"_s, u"--delete-account"_s}).exit, 4);
        QCOMPARE(statusOf(first)[u"state"_s].toString(), u"on"_s);
        QCOMPARE(first.run({u"sync"_s, u"off"_s, u"--delete-account"_s, u"--yes"_s}).exit, 0);
        QCOMPARE(titlesOf(first).size(), 6);
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
