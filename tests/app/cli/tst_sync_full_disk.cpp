// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full, at a client and at the server: it is said, nothing is lost, and all goes on
// once there is room.
#include "support/small_disk.h"
#include "synced_profiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

constexpr qint64 diskBytes = qint64{24} * 1024 * 1024;

} // namespace

class TestSyncFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keychain = std::make_unique<SessionKeychain>();
        qInfo(SmallDisk(diskBytes).isFileSystem() ? "on a file system of its own"
                                                  : "by a limit of file sizes");
    }
    void cleanupTestCase() { m_keychain.reset(); }

    void atAClient_data()
    {
        QTest::addColumn<qint64>("bytesLeft");
        QTest::newRow("no room at all") << qint64{0};
        QTest::newRow("room for a part") << qint64{300} * 1024;
    }
    void atAClient()
    {
        QFETCH(const qint64, bytesLeft);
        SmallDisk disk(diskBytes);
        SyncedProfiles profiles(1, seedOfRun(41));
        const QByteArray elsewhere = qgetenv("TMPDIR");
        qputenv("TMPDIR", disk.folder().toUtf8());
        const size_t small = profiles.join();
        qputenv("TMPDIR", elsewhere.isEmpty() ? "/tmp" : elsewhere);
        QVERIFY(profiles.at(small).folder().startsWith(disk.folder()));
        profiles.edit(small);
        QCOMPARE(
            profiles.at(0).run({u"generate"_s, u"--todos"_s, u"1500"_s, u"--seed"_s, u"3"_s}).exit,
            0);
        profiles.edit(0);
        QCOMPARE(profiles.sync(0), 0);

        disk.fill(bytesLeft);
        const Answered full = profiles.at(small).json({u"sync"_s, u"now"_s});
        QCOMPARE(full.exit, 1);
        QCOMPARE(full.error()[u"code"_s].toString(), u"disk_full"_s);
        QVERIFY(full.error()[u"message"_s].toString().contains(u"disk is full"_s));
        QVERIFY(!full.error()[u"hint"_s].toString().isEmpty());

        disk.makeRoom();
        profiles.edit(small);
        QCOMPARE(profiles.whatIsWrong(), QString());
        QVERIFY(profiles.heads(small).todos.size() >= 1500);
    }

    void atTheServer()
    {
        SmallDisk disk(diskBytes);
        const QByteArray elsewhere = qgetenv("TMPDIR");
        qputenv("TMPDIR", disk.folder().toUtf8());
        SyncedProfiles profiles(0, seedOfRun(42));
        qputenv("TMPDIR", elsewhere.isEmpty() ? "/tmp" : elsewhere);
        QVERIFY(profiles.serverFolder().startsWith(disk.folder()));
        profiles.makeAccount();
        (void)profiles.join();
        profiles.edit(0);
        QCOMPARE(profiles.agree(), QString());

        const QString todo = profiles.at(0).add(u"Sent before"_s);
        QCOMPARE(profiles.sync(0), 0);
        disk.fill(0, profiles.server->pid());
        profiles.edit(0);
        QCOMPARE(
            profiles.at(0).run({u"generate"_s, u"--todos"_s, u"1500"_s, u"--seed"_s, u"3"_s}).exit,
            0);
        for (const size_t each : {0, 1}) {
            const Answered full = profiles.at(each).json({u"sync"_s, u"now"_s});
            QCOMPARE(full.exit, 1);
            QCOMPARE(full.error()[u"code"_s].toString(), u"busy"_s);
            QVERIFY2(full.error()[u"message"_s].toString().contains(u"disk is full"_s),
                     full.err.constData());
        }
        QVERIFY(profiles.server->log().contains("\"failure\":\"the server's disk is full\""));
        // What was there before can be had all the same.
        QCOMPARE(profiles.at(1).show(todo)[u"title"_s].toString(), u"Sent before"_s);
        profiles.edit(1);

        disk.makeRoom();
        QCOMPARE(profiles.whatIsWrong(), QString());
        QVERIFY(profiles.heads(1).todos.size() >= 1500);
    }

private:
    std::unique_ptr<SessionKeychain> m_keychain;
};

int main(int argc, char **argv)
{
    SmallDisk::prepare();
    const QCoreApplication application(argc, argv);
    TestSyncFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sync_full_disk.moc"
