// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device is told of deletions on another one, and of what a removed one wrote too late.
// Profiles with sync as the window has it,
// and a server that is a process.
#include "app/sync_desk.h"

#include "support/server_process.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSyncDeletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>(m_folder->filePath(u"server"_s));
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    /// One deletes what the other writes on: it lives, and both are told.
    void whatIsDeletedApartIsPutBack()
    {
        SyncDesk first;
        const RecordId todo = first.add(u"Draft"_s);
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(second.titles(), QStringList{u"Draft"_s});
        QTRY_VERIFY(second.isUpToDate());

        QCOMPARE(first.await(first.sync().pause()), QString());
        QTRY_COMPARE(first.sync().status().state, SyncState::Paused);
        QSignalSpy here(&first.sync(), &SyncService::putBackArrived);
        QSignalSpy there(&second.sync(), &SyncService::putBackArrived);
        first.remove(todo);
        QCOMPARE(first.titles(), QStringList());
        second.rename(todo, u"Written on"_s);
        QTRY_VERIFY(second.isUpToDate());
        QCOMPARE(first.await(first.sync().resume()), QString());
        QTRY_COMPARE(here.count(), 1);
        QTRY_COMPARE(there.count(), 1);
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        QCOMPARE(first.titles(), QStringList{u"Written on"_s});
        QCOMPARE(first.dump(), second.dump());
        const auto told = first.putBack();
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told.front().deleted.isMine);
        QCOMPARE(told.front().edited.deviceName, u"Desk"_s);
        QCOMPARE(told.front().title, u"Written on"_s);
        QVERIFY(second.putBack().front().edited.isMine);
        const auto asked =
            first.sync().log({.kinds = {SyncLogKind::PutBack}, .beforeId = 0, .limit = 9});
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result()->size(), size_t(1));
        QCOMPARE(asked.result()->front().count, 1);
    }

    /// So much that a backup is made first: who did not delete it hears of it (SYNC.md, section 3).
    void muchThatIsDeletedElsewhereIsToldOf()
    {
        constexpr int todos = 25;
        SyncDesk first;
        QList<RecordId> all;
        for (int i = 0; i < todos; ++i)
            all << first.add(u"Todo %1"_s.arg(i));
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(second.titles().size(), todos);
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());

        QCOMPARE(second.await(second.sync().pause()), QString());
        QSignalSpy here(&first.sync(), &SyncService::deletionArrived);
        QSignalSpy there(&second.sync(), &SyncService::deletionArrived);
        for (const RecordId &todo : std::as_const(all))
            second.remove(todo);
        QCOMPARE(second.await(second.sync().resume()), QString());
        QTRY_COMPARE(here.count(), 1);
        QCOMPARE(here[0][0].toLongLong(), todos);
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        QCOMPARE(first.titles(), QStringList());
        QCOMPARE(there.count(), 0);
        const auto asked =
            first.sync().log({.kinds = {SyncLogKind::Deleted}, .beforeId = 0, .limit = 9});
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result()->size(), size_t(1));
        QCOMPARE(asked.result()->front().count, todos);
    }

    /// The server took it after the ends of the chains were asked for: it is taken back where it
    /// had arrived. Where it had not, nobody opens it any more.
    void whatARemovedDeviceWroteTooLateIsPutAside()
    {
        SyncDesk first;
        const RecordId todo = first.add(u"Draft"_s);
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        const auto listed = first.sync().devices();
        QCOMPARE(first.await(listed), QString());
        const sync::DeviceId removed = listed.result()->back().id;
        SyncDesk third;
        QCOMPARE(third.join(m_server->address(), key), QString());
        QTRY_VERIFY(third.isUpToDate());

        QSignalSpy there(&third.sync(), &SyncService::recoveredChanged);
        first.gate().close();
        const auto removal = first.sync().revoke(removed);
        QTRY_VERIFY(first.gate().isTaken());
        second.rename(todo, u"Too late"_s);
        QTRY_COMPARE(third.titles(), QStringList{u"Too late"_s});
        first.gate().open();
        QCOMPARE(first.await(removal), QString());
        QTRY_COMPARE(there.count(), 1);
        QCOMPARE(third.titles(), QStringList{u"Draft"_s});
        QCOMPARE(third.recovered().size(), size_t(1));
        const auto asked =
            third.sync().log({.kinds = {SyncLogKind::Recovered}, .beforeId = 0, .limit = 9});
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result()->size(), size_t(1));
        QCOMPARE(asked.result()->front().count, 1);
        QTRY_COMPARE(first.titles(), QStringList{u"Draft"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestSyncDeletions)
#include "tst_sync_deletions.moc"
