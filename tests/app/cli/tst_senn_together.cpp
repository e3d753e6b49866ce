// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a script sees and answers of what two devices of one account did, with a real server.
#include "senn_process.h"
#include "support/server_process.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSennTogether : public QObject
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
        const Answered made =
            m_first.json(cloud({u"--no-passphrase"_s, u"--device-name"_s, u"Desk"_s}));
        QCOMPARE(made.exit, 0);
        m_key = m_second.file(u"key"_s, made.object()[u"recovery_key"_s].toString().toUtf8());
        QCOMPARE(m_second.run(cloud(joining(u"Lap"_s))).exit, 0);
        syncAll();
    }
    void cleanupTestCase() { m_server.reset(); }

    void theLogTellsWhatSyncDid()
    {
        const QJsonArray all = m_first.json(log).array();
        QVERIFY(all.size() > 2);
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1][u"at"_s].toString() >= all[i][u"at"_s].toString());
        QCOMPARE(all.last()[u"event"_s].toString(), u"turned_on"_s);
        QCOMPARE(m_first.json(log + QStringList{u"--limit"_s, u"1"_s}).array(), QJsonArray{all[0]});

        const QJsonArray devices = m_first.json(log + QStringList{u"devices"_s}).array();
        const auto joined = std::ranges::find_if(devices, [](const QJsonValue &line) {
            return line[u"event"_s].toString() == "device_added"_L1;
        });
        QVERIFY(joined != devices.end());
        QCOMPARE((*joined)[u"kind"_s].toString(), u"device"_s);
        QCOMPARE((*joined)[u"device_name"_s].toString(), u"Lap"_s);
        QVERIFY(m_first.run(log).out.contains("“Lap” joined\n"));

        const Senn alone;
        QCOMPARE(alone.run(log).out, "Nothing happened yet.\n");
        QCOMPARE(alone.json(log).out, "[]\n");
        QCOMPARE(m_first.run(log + QStringList{u"sideways"_s}).exit, 2);
        QCOMPARE(m_first.run(log + QStringList{u"--limit"_s, u"0"_s}).exit, 2);
    }

    void theLogTellsOnlyOfProblems()
    {
        const QStringList problems = log + QStringList{u"problems"_s};
        QCOMPARE(m_first.json(problems).array(), QJsonArray());
        QCOMPARE(m_first.run(problems).out, "Nothing of that kind happened.\n");
        m_server->stop();
        QCOMPARE(m_first.run({u"sync"_s, u"now"_s}).exit, 1);
        QVERIFY(m_server->start());
        const QJsonArray told = m_first.json(problems).array();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][u"kind"_s].toString(), u"trouble"_s);
        QCOMPARE(told[0][u"trouble"_s].toString(), u"unreachable"_s);
        QVERIFY(!told[0][u"hint"_s].toString().isEmpty());
        const QByteArray text = m_first.run(problems).out;
        QVERIFY(text.contains(told[0][u"text"_s].toString().toUtf8()));
        QCOMPARE(text.count('\n'), 1);
        syncAll();
    }

    /// The second deletes what the first changes meanwhile; both are told, and either may answer.
    void whatWasPutBackIsKeptOrDeletedAgain()
    {
        const QStringList titles{u"Pick slides"_s, u"Book a room"_s, u"Ask Ada"_s};
        QStringList ids;
        for (const QString &title : titles)
            ids << m_first.add(title);
        syncAll();
        for (const QString &id : ids) {
            QCOMPARE(m_second.run({u"delete"_s, id}).exit, 0);
            QCOMPARE(m_first.run({u"edit"_s, id, u"priority=high"_s}).exit, 0);
        }
        QVERIFY(m_first.json(putBack).array().isEmpty());
        syncAll();
        const QJsonArray told = m_first.json(putBack).array();
        QCOMPARE(told.size(), 3);
        const auto row = std::ranges::find_if(
            told, [&](const QJsonValue &each) { return each[u"id"_s].toString() == ids[0]; });
        QVERIFY(row != told.end());
        QCOMPARE((*row)[u"number"_s].toInt(), std::distance(told.begin(), row) + 1);
        QCOMPARE((*row)[u"title"_s].toString(), titles[0]);
        QCOMPARE((*row)[u"field"_s].toString(), u"priority"_s);
        QCOMPARE((*row)[u"deleted"_s][u"device_name"_s].toString(), u"Lap"_s);
        QVERIFY((*row)[u"edited"_s][u"mine"_s].toBool());
        QVERIFY(m_second.json(putBack).array()[0][u"deleted"_s][u"mine"_s].toBool());
        QVERIFY(m_first.run(putBack).out.contains("on Lap"));

        QCOMPARE(m_first.run(putBack + QStringList{u"keep"_s}).exit, 2);
        QCOMPARE(m_first.run(putBack + QStringList{u"forget"_s, ids[0]}).exit, 2);
        QCOMPARE(m_first.run(putBack + QStringList{u"keep"_s, u"9"_s}).exit, 3);
        QCOMPARE(m_first.run(putBack + QStringList{u"keep"_s, ids[0].first(3)}).exit, 3);
        const Answered kept =
            m_first.json(putBack + QStringList{u"keep"_s, ids[0], ids[0].first(8)});
        QCOMPARE(kept.object()[u"kept"_s].toInt(), 1);
        QCOMPARE(m_first.json(putBack).array().size(), 2);
        const QString next = m_first.json(putBack).array()[0][u"id"_s].toString();
        const Answered deleted = m_first.json(putBack + QStringList{u"delete"_s, u"1"_s});
        QCOMPARE(deleted.object()[u"deleted"_s].toInt(), 1);
        QCOMPARE(m_first.run(putBack + QStringList{u"keep"_s, u"all"_s}).exit, 0);
        QCOMPARE(m_first.run(putBack).out, "Nothing was put back.\n");
        QVERIFY(m_first.show(next)[u"deleted_at"_s].isString());
        QVERIFY(m_first.show(ids[0])[u"deleted_at"_s].isNull());
        syncAll();
        QVERIFY(m_second.show(next)[u"deleted_at"_s].isString());
        QVERIFY(m_second.show(ids[0])[u"deleted_at"_s].isNull());
        QCOMPARE(m_first.run({u"undo"_s}).exit, 0); // of what was deleted
        QVERIFY(m_first.show(next)[u"deleted_at"_s].isNull());
        QVERIFY(m_first.isSound());
    }

    void muchIsDeletedAgainOnlyWhenThatIsMeant()
    {
        constexpr int many = 21;
        const QString file =
            m_first.file(u"todo.txt"_s, QByteArray("Carry a box\n").repeated(many));
        QCOMPARE(m_first.run({u"import"_s, u"todotxt"_s, file}).exit, 0);
        QStringList ids;
        for (const auto &todo : m_first.json({u"list"_s, u"carry"_s}).array())
            ids << todo[u"id"_s].toString();
        QCOMPARE(ids.size(), many);
        syncAll();
        QCOMPARE(m_second.run(QStringList{u"delete"_s, u"--yes"_s} + ids).exit, 0);
        QCOMPARE(m_first.run(QStringList{u"done"_s} + ids).exit, 0);
        syncAll();
        const QStringList all = putBack + QStringList{u"delete"_s, u"all"_s};
        const Answered held = m_first.json(all);
        QCOMPARE(held.exit, 4);
        QCOMPARE(held.error()[u"code"_s].toString(), u"needs_decision"_s);
        QCOMPARE(m_first.json(putBack).array().size(), many);
        QVERIFY(m_first.show(ids[0])[u"deleted_at"_s].isNull());
        const Answered meant = m_first.json(all + QStringList{u"--yes"_s});
        QCOMPARE(meant.object()[u"deleted"_s].toInt(), many);
        QVERIFY(m_first.show(ids[0])[u"deleted_at"_s].isString());
        QVERIFY(m_first.json(putBack).array().isEmpty());
        syncAll();
    }

    void aChangeIsFoundWhereItIs()
    {
        const QString id = m_first.add(u"Where am I"_s);
        const QStringList asked{u"sync"_s, u"where"_s, id};
        const QJsonObject before = m_first.json(asked).object();
        QCOMPARE(before[u"id"_s].toString(), id);
        QVERIFY(before[u"only_here"_s].toBool());
        QVERIFY(!before[u"local"_s].toBool());
        QCOMPARE(before[u"targets"_s].toArray().size(), 1);
        QVERIFY(!before[u"targets"_s][0][u"has_it"_s].toBool());
        QVERIFY(m_first.run(asked).out.contains("only here so far"));
        syncAll();
        syncAll(); // what the second took is known once it said so
        const QJsonObject after = m_first.json(asked).object();
        QVERIFY(!after[u"only_here"_s].toBool());
        QVERIFY(after[u"targets"_s][0][u"has_it"_s].toBool());
        const QJsonArray devices = after[u"devices"_s].toArray();
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices[0][u"name"_s].toString(), u"Lap"_s);
        QVERIFY(devices[0][u"has_it"_s].toBool());
        QVERIFY(m_first.run(asked).out.contains("Lap"));
        QCOMPARE(m_first.run({u"sync"_s, u"where"_s, u"ffffffff"_s}).exit, 3);

        const Senn alone;
        const QString here = alone.add(u"Alone"_s);
        QCOMPARE(alone.run({u"sync"_s, u"where"_s, here}).out,
                 "On this device only. Sync is off.\n");
        QVERIFY(alone.json({u"sync"_s, u"where"_s, here}).object()[u"only_here"_s].toBool());
    }

    void aDeviceGetsAnotherName()
    {
        const QStringList rename{u"devices"_s, u"rename"_s};
        const QJsonObject renamed =
            m_first.json(rename + QStringList{u"Lap"_s, u"Kitchen"_s, u"table"_s}).object();
        QCOMPARE(renamed[u"name"_s].toString(), u"Kitchen table"_s);
        QCOMPARE(renamed, device(u"Kitchen table"_s));
        syncAll();
        QCOMPARE(statusOf(m_second)[u"device"_s].toString(), u"Kitchen table"_s);
        QCOMPARE(m_first.run(rename + QStringList{u"Kitchen table"_s, u" "_s}).exit, 2);
        QCOMPARE(m_first.run(rename + QStringList{u"nobody"_s, u"Somebody"_s}).exit, 3);
        QVERIFY(m_first.run(log + QStringList{u"devices"_s})
                    .out.contains("A device is now called “Kitchen table”"));
        QCOMPARE(m_first.run(rename + QStringList{u"Kitchen table"_s, u"Lap"_s}).exit, 0);
        syncAll();
    }

    /// Either way it stays here; the copies elsewhere only go where that was asked for.
    void aProjectKeptHereMayGoElsewhere()
    {
        for (const QString &title : {u"Kept there"_s, u"Gone there"_s}) {
            QCOMPARE(m_first.run({u"project"_s, u"add"_s, title}).exit, 0);
            QVERIFY(!m_first.add(u"Step #\"%1\""_s.arg(title)).isEmpty());
        }
        syncAll();
        const QStringList edit{u"project"_s, u"edit"_s};
        const QString here = u"local_only=yes"_s;
        const QString elsewhere = u"--delete-elsewhere"_s;
        QCOMPARE(m_first.run(edit + QStringList{u"Kept there"_s, here}).exit, 0);
        const Answered held = m_first.json(edit + QStringList{u"Gone there"_s, here, elsewhere});
        QCOMPARE(held.exit, 4);
        QCOMPARE(m_first.run(edit + QStringList{u"Gone there"_s, u"title=X"_s, elsewhere}).exit, 2);
        QVERIFY(!project(m_first, u"Gone there"_s)[u"local_only"_s].toBool());
        const Answered done =
            m_first.json(edit + QStringList{u"Gone there"_s, here, elsewhere, u"--yes"_s});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.object()[u"local_only"_s].toBool());
        syncAll();
        QVERIFY(project(m_first, u"Gone there"_s)[u"local_only"_s].toBool());
        QVERIFY(!project(m_second, u"Kept there"_s).isEmpty());
        QVERIFY(project(m_second, u"Gone there"_s).isEmpty());
        const Answered again =
            m_first.json(edit + QStringList{u"Gone there"_s, here, elsewhere, u"--yes"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY(m_first.isSound());
        QVERIFY(m_second.isSound());
    }

    /// Until the person says that it is known, or removes it; the oldest is answered first.
    void whoJoinedByItselfIsAskedAbout()
    {
        const QStringList accept{u"devices"_s, u"accept"_s};
        QCOMPARE(arrivals(m_first), QStringList{u"Lap"_s});
        QCOMPARE(arrivals(m_second), QStringList());
        const QJsonObject lap = device(u"Lap"_s);
        QVERIFY(lap[u"new"_s].toBool());
        QVERIFY(!device(u"Desk"_s)[u"new"_s].toBool());
        const QJsonObject told = statusOf(m_first)[u"arrivals"_s][0].toObject();
        QCOMPARE(told[u"id"_s], lap[u"id"_s]);
        QCOMPARE(told[u"level"_s].toString(), u"full"_s);
        QCOMPARE(told[u"at"_s], lap[u"added_at"_s]);
        const QByteArray id = lap[u"id"_s].toString().first(8).toUtf8();
        const QByteArray line = "\"Lap\" joined your devices today at 10:00. If that was you, run: "
                                "senn devices accept " +
                                id + "; if not: senn devices revoke " + id + '\n';
        QVERIFY(m_first.run({u"sync"_s, u"status"_s}).out.contains(line));
        QVERIFY(m_first.run({u"devices"_s, u"list"_s}).out.contains(line));

        const Senn third;
        QCOMPARE(third.run(cloud(joining(u"Phone"_s))).exit, 0);
        QCOMPARE(m_first.run({u"sync"_s, u"now"_s}).exit, 0);
        QCOMPARE(arrivals(m_first), QStringList({u"Lap"_s, u"Phone"_s}));
        QCOMPARE(m_first.run(accept + QStringList{u"nobody"_s}).exit, 3);
        QCOMPARE(m_first.run(accept + QStringList{u"Desk"_s}).exit, 1);
        const Answered early = m_first.json(accept + QStringList{u"Phone"_s});
        QCOMPARE(early.exit, 1);
        QVERIFY(early.error()[u"hint"_s].toString().startsWith(u"\"Lap\" joined"_s));
        QCOMPARE(arrivals(m_first).size(), 2);
        const Answered accepted = m_first.json(accept + QStringList{u"Lap"_s});
        QCOMPARE(accepted.exit, 0);
        QVERIFY(!accepted.object()[u"new"_s].toBool());
        QCOMPARE(accepted.object(), device(u"Lap"_s));
        QCOMPARE(arrivals(m_first), QStringList{u"Phone"_s});
        QCOMPARE(m_first.run(accept + QStringList{u"Lap"_s}).exit, 1);

        QCOMPARE(m_first.run({u"devices"_s, u"trust"_s, u"Desk"_s, u"edit"_s, u"--yes"_s}).exit, 0);
        QVERIFY(m_first.run({u"sync"_s, u"status"_s})
                    .out.contains("; if not, revoke it on a device with full trust\n"));
        QCOMPARE(m_second.run({u"sync"_s, u"now"_s}).exit, 0);
        QCOMPARE(arrivals(m_second), QStringList{u"Phone"_s});
        QCOMPARE(m_second.run({u"devices"_s, u"revoke"_s, u"Phone"_s}).exit, 0);
        QCOMPARE(arrivals(m_second), QStringList());
        QCOMPARE(m_second.run(accept + QStringList{u"Phone"_s}).exit, 1);
    }

private:
    /// The names of those that are asked about.
    [[nodiscard]] static QStringList arrivals(const Senn &senn)
    {
        QStringList names;
        for (const auto &arrival : statusOf(senn)[u"arrivals"_s].toArray())
            names << arrival[u"name"_s].toString();
        return names;
    }
    [[nodiscard]] QStringList joining(const QString &name) const
    {
        return {u"--join"_s, u"--recovery-key-file"_s, m_key, u"--device-name"_s, name};
    }
    [[nodiscard]] static QJsonObject statusOf(const Senn &senn)
    {
        return senn.json({u"sync"_s, u"status"_s}).object();
    }
    /// As the first device lists it; nothing where it does not.
    [[nodiscard]] QJsonObject device(const QString &name) const
    {
        return named(m_first.json({u"devices"_s, u"list"_s}).array(), u"name"_s, name);
    }
    [[nodiscard]] static QJsonObject project(const Senn &senn, const QString &title)
    {
        return named(senn.json({u"project"_s, u"list"_s}).array(), u"title"_s, title);
    }
    [[nodiscard]] static QJsonObject named(const QJsonArray &rows, const QString &key,
                                           const QString &name)
    {
        const auto row = std::ranges::find_if(
            rows, [&](const QJsonValue &each) { return each[key].toString() == name; });
        return row == rows.end() ? QJsonObject() : row->toObject();
    }
    [[nodiscard]] QStringList cloud(const QStringList &more) const
    {
        return QStringList{u"sync"_s, u"cloud"_s, u"--server"_s, m_server->address()} + more;
    }
    /// The second hears of what the first wrote, and the first of the second.
    void syncAll() const
    {
        for (const Senn *senn : {&m_first, &m_second, &m_first})
            QCOMPARE(senn->run({u"sync"_s, u"now"_s}).exit, 0);
    }

    const QStringList log{u"sync"_s, u"log"_s};
    const QStringList putBack{u"sync"_s, u"put-back"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QString m_key; ///< the path of a file with it
    Senn m_first;
    Senn m_second;
};

QTEST_GUILESS_MAIN(TestSennTogether)
#include "tst_senn_together.moc"
