// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two profiles with sync as the window has it, and a server that is a process.
#include "app/sync_desk.h"

#include "app/sync/sync_text.h"
#include "support/server_process.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestProfileSync : public QObject
{
    Q_OBJECT

    /// Of the draft that there is, or of a new one.
    static QString newKeyOf(SyncDesk &desk)
    {
        return desk.sync().newRecoveryKey().result().value_or(QString());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>(m_folder->filePath(u"server"_s));
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void isOffUntilSomebodyTurnsItOn()
    {
        SyncDesk desk;
        desk.add(u"Stays here"_s);
        QCOMPARE(desk.await(desk.sync().syncNow()), u"sync_off"_s);
        QCOMPARE(desk.sync().status().state, SyncState::Off);
        QVERIFY(desk.sync().status().targets.empty());
    }

    void aSecondDeviceGetsEverythingAndBothHearOfEachOther()
    {
        SyncDesk first;
        first.add(u"Written before"_s);
        const QString key = first.makeAccount(m_server->address());
        QCOMPARE(key.size(), 39);
        QTRY_VERIFY(first.isUpToDate());

        SyncDesk second;
        second.add(u"Written there"_s);
        QCOMPARE(second.join(m_server->address(), key), QString());
        const QStringList both{u"Written before"_s, u"Written there"_s};
        QTRY_COMPARE(second.titles(), both);
        QTRY_COMPARE(first.titles(), both);

        first.add(u"A later one"_s);
        QTRY_VERIFY(second.titles().contains(u"A later one"_s));
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        QCOMPARE(first.dump(), second.dump());
    }

    /// Nobody says "up to date" while the server is away, however short the line to it held.
    void aServerThatStopsSoonAfterwardsIsMissed()
    {
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        m_server->stop();
        QTRY_VERIFY(!first.isUpToDate() && !second.isUpToDate());
        // As it stops it may still say that it is busy; that passes by itself.
        QTRY_VERIFY(second.trouble() == SyncTrouble::Unreachable ||
                    second.trouble() == SyncTrouble::Offline);
        QVERIFY(m_server->start());
        first.add(u"Written after that"_s);
        QTRY_COMPARE(second.titles(), QStringList{u"Written after that"_s});
    }

    void editsApartMeetAsAConflict()
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
        QSignalSpy arrived(&first.sync(), &SyncService::conflictsArrived);
        first.rename(todo, u"Mine"_s);
        second.rename(todo, u"Theirs"_s);
        QTRY_VERIFY(second.isUpToDate());
        QTRY_COMPARE(first.sync().status().targets.front().pending, 1);
        QCOMPARE(first.conflicts(), 0);
        QCOMPARE(first.await(first.sync().resume()), QString());
        QTRY_COMPARE(first.conflicts(), 1);
        QTRY_COMPARE(second.conflicts(), 1);
        QTRY_VERIFY(!arrived.isEmpty());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        QCOMPARE(first.dump(), second.dump());
    }

    void whatCannotBeRightIsSaidAndChangesNothing()
    {
        SyncDesk desk;
        SyncSetUp joining = SyncDesk::setUp(m_server->address());
        joining.joins = true;
        joining.recoveryKey = u"7Q4K-ZX0M"_s;
        QCOMPARE(desk.await(desk.sync().turnOn(joining)), u"mistyped_key"_s);
        sync::SystemEntropy entropy;
        const sync::SecretBuffer nobodys = sync::RecoveryKey::random(entropy).text();
        QCOMPARE(desk.join(m_server->address(),
                           QString::fromLatin1(QByteArrayView(
                               nobodys.bytes().data(), static_cast<qsizetype>(nobodys.size())))),
                 u"wrong_secret"_s);
        QCOMPARE(desk.await(desk.sync().turnOn(SyncDesk::setUp(m_server->address()))),
                 u"key_not_confirmed"_s);
        QCOMPARE(desk.makeAccount(u"http://192.0.2.1:8420"_s), u"not_encrypted"_s);
        for (const QString &odd :
             {u"ftp://nowhere"_s, u"http://127.0.0.1:99999"_s, u"http://me:secret@127.0.0.1"_s})
            QCOMPARE(desk.makeAccount(odd), u"bad_address"_s);
        m_server->stop();
        QCOMPARE(desk.makeAccount(m_server->address()), u"unreachable"_s);
        QTRY_COMPARE(desk.sync().status().state, SyncState::Off);
        QVERIFY(m_server->start());
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
    }

    void turnedOffEverythingStaysAndNothingLeaves()
    {
        SyncDesk first;
        first.add(u"Kept"_s);
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(second.titles(), QStringList{u"Kept"_s});
        QTRY_VERIFY(second.isUpToDate());

        QCOMPARE(second.await(second.sync().turnOff(false)), QString());
        QCOMPARE(second.sync().status().state, SyncState::Off);
        QCOMPARE(second.titles(), QStringList{u"Kept"_s});
        second.add(u"Only there"_s);
        QCOMPARE(first.await(first.sync().syncNow()), QString());
        QCOMPARE(first.titles(), QStringList{u"Kept"_s});

        // And again, with what was written since.
        QCOMPARE(second.join(m_server->address(), key), QString());
        const QStringList both{u"Kept"_s, u"Only there"_s};
        QTRY_COMPARE(first.titles(), both);
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        QCOMPARE(first.conflicts(), 0);
        QCOMPARE(first.dump(), second.dump());

        QCOMPARE(first.await(first.sync().turnOff(true)), QString());
        QCOMPARE(first.titles(), both);
        QCOMPARE(second.await(second.sync().syncNow()), u"account_gone"_s);
        QCOMPARE(second.trouble(), SyncTrouble::AccountGone);
        QCOMPARE(second.titles(), both);
    }

    void goesOnAfterTheProgramBegins()
    {
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        first.add(u"A: before it was closed"_s);
        first.add(u"B: just before"_s); // would wait for a moment
        first.close();
        QTRY_COMPARE(second.titles().size(), 2);
        second.add(u"C: while it was closed"_s);
        QTRY_VERIFY(second.isUpToDate());
        first.open();
        QTRY_COMPARE(first.titles().size(), 3);
        QCOMPARE(first.sync().status().state, SyncState::On);
        QCOMPARE(first.sync().status().thisDevice, u"Desk"_s);
    }

    void anEntryThatIsCutOffComesToItsEnd()
    {
        SyncDesk first;
        first.add(u"Before"_s);
        const QString key = first.makeAccount(m_server->address());
        QTRY_VERIFY(first.isUpToDate());
        SyncDesk second;
        SyncSetUp joining = SyncDesk::setUp(m_server->address());
        joining.joins = true;
        joining.recoveryKey = key;
        const auto asked = second.sync().turnOn(joining);
        QTRY_COMPARE(second.sync().status().state, SyncState::SettingUp);
        second.close();
        QVERIFY(asked.isFinished());
        second.open();
        QCOMPARE(second.await(second.sync().log({})), QString()); // what is kept was read
        QTRY_VERIFY(second.sync().status().state != SyncState::SettingUp);
        if (second.sync().status().state ==
            SyncState::Off) // before anything had reached the server
            QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(second.titles(), QStringList{u"Before"_s});
    }

    /// Before the server answered anything: what was typed is gone, and it may be typed again.
    void anEntryThatIsCutOffAtItsBeginningLeavesSyncOff()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        SyncDesk desk;
        desk.add(u"Stays here"_s);
        SyncSetUp joining = SyncDesk::setUp(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        joining.joins = true;
        joining.recoveryKey = desk.sync().newRecoveryKey().result().value();
        const auto joined = desk.sync().turnOn(joining);
        QTRY_VERIFY(silent.hasPendingConnections());
        QTRY_COMPARE(desk.sync().status().state, SyncState::SettingUp);
        desk.close();
        desk.open();
        QCOMPARE(desk.await(desk.sync().log({})), QString()); // what is kept was read
        QTRY_COMPARE(desk.sync().status().state, SyncState::Off);
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
        QTRY_VERIFY(desk.isUpToDate());
        QCOMPARE(desk.titles(), QStringList{u"Stays here"_s});
    }

    void devicesAreListedNamedAndRevoked()
    {
        SyncDesk first;
        const qint64 beganMs = first.nowMs();
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        const auto areSystemsKnown = [&] { // they come with what a device has acknowledged
            auto listed = first.sync().devices();
            return first.await(listed).isEmpty() &&
                   std::ranges::none_of(*listed.result(), [](const SyncDevice &device) {
                       return device.system.isEmpty();
                   });
        };
        QTRY_VERIFY(areSystemsKnown());
        auto asked = first.sync().devices();
        QCOMPARE(first.await(asked), QString());
        const std::vector<SyncDevice> devices = *asked.result();
        QCOMPARE(devices.size(), 2);
        QVERIFY(devices[0].isThis);
        QVERIFY(!devices[1].isThis);
        for (const SyncDevice &device : devices) {
            QCOMPARE(device.name, u"Desk"_s);
            QVERIFY(device.sinceMs >= beganMs && device.sinceMs <= first.nowMs());
        }
        QVERIFY(first.sync().status().targets.front().storedBytes > 0);

        QCOMPARE(first.await(first.sync().rename(devices[1].id, u"Old laptop"_s)), QString());
        asked = first.sync().devices();
        QCOMPARE(first.await(asked), QString());
        QCOMPARE((*asked.result())[1].name, u"Old laptop"_s);

        QCOMPARE(first.await(first.sync().revoke(devices[0].id)), u"this_device"_s);
        QSignalSpy removed(&second.sync(), &SyncService::revoked);
        QTRY_COMPARE(second.sync().status().thisDevice, u"Old laptop"_s);
        const qint64 revokedAfterMs = first.nowMs();
        QCOMPARE(first.await(first.sync().revoke(devices[1].id)), QString());
        const RecordId late = second.add(u"Written by one that was removed"_s);
        Q_UNUSED(late)
        QTRY_COMPARE(second.trouble(), SyncTrouble::Revoked);
        QTRY_COMPARE(removed.size(), 1);
        // By whom and when is what the signed log says, not what this device remembers.
        QTRY_COMPARE(second.sync().status().revokedBy, u"Desk"_s);
        QVERIFY(second.sync().status().revokedMs >= revokedAfterMs);
        QVERIFY(first.titles().isEmpty());
        const auto queries = SyncQueries::open(second.profile()).value();
        QTRY_VERIFY(!queries->notSynced().value().empty());
        // Joining again takes along what did not go out.
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(first.titles(), QStringList{u"Written by one that was removed"_s});
    }

    /// It was meant, so it happens as soon as the server can be asked.
    void aRemovalThatDidNotArriveIsMadeUpFor()
    {
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        const auto asked = first.sync().devices();
        QCOMPARE(first.await(asked), QString());
        first.lose(Lost::Request);
        const sync::DeviceId lost = (*asked.result())[1].id;
        QCOMPARE(first.await(first.sync().revoke(lost)), u"unreachable"_s);
        QTRY_COMPARE(first.sync().status().waitingChanges.size(), 1U);
        QCOMPARE(first.sync().status().waitingChanges.front().device, lost);
        first.lose(Lost::Nothing);
        QCOMPARE(second.trouble(), SyncTrouble::None);
        QCOMPARE(first.await(first.sync().syncNow()), QString());
        QTRY_VERIFY(first.sync().status().waitingChanges.empty());
        QTRY_COMPARE(second.trouble(), SyncTrouble::Revoked);
    }

    /// Nothing more is sent to an account that is to be deleted, and there is a way back.
    void aDeletionThatWaitsIsTakenBackOrHappens()
    {
        SyncDesk desk;
        desk.add(u"Kept"_s);
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
        QTRY_VERIFY(desk.isUpToDate());
        const auto isWaiting = [&] {
            return desk.sync().status().deletionWaits &&
                   desk.sync().status().state == SyncState::Paused;
        };
        m_server->stop();
        QCOMPARE(desk.await(desk.sync().turnOff(true)), u"unreachable"_s);
        QTRY_VERIFY(isWaiting());
        desk.close();
        desk.open();
        QTRY_VERIFY(isWaiting());
        QTRY_COMPARE(desk.trouble(), SyncTrouble::Unreachable);
        QVERIFY(m_server->start());
        QCOMPARE(desk.await(desk.sync().resume()), QString());
        QTRY_VERIFY(desk.isUpToDate());
        QVERIFY(!desk.sync().status().deletionWaits);

        m_server->stop();
        QCOMPARE(desk.await(desk.sync().turnOff(true)), u"unreachable"_s);
        QVERIFY(m_server->start());
        QCOMPARE(desk.await(desk.sync().syncNow()), QString());
        QTRY_COMPARE(desk.sync().status().state, SyncState::Off);
        QCOMPARE(desk.titles(), QStringList{u"Kept"_s});
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
    }

    /// What was written without the trust stays; with it again, joining again takes it along.
    void trustThatCameBackTakesAlongWhatWaited()
    {
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
        const auto asked = first.sync().devices();
        QCOMPARE(first.await(asked), QString());
        const sync::DeviceId device = (*asked.result())[1].id;
        QCOMPARE(first.await(first.sync().setLevel(device, sync::Level::ReadOnly)), QString());
        second.add(u"Written without"_s);
        QTRY_COMPARE(second.trouble(), SyncTrouble::ReadOnly);
        QCOMPARE(second.sync().status().targets.front().pending, 0); // it goes nowhere
        QCOMPARE(first.await(first.sync().setLevel(device, sync::Level::FullTrust)), QString());
        // Where it heard of its trust first, it goes on by itself.
        const QString joined = second.join(m_server->address(), key);
        QVERIFY2(joined.isEmpty() || joined == "already_on"_L1, qPrintable(joined));
        QTRY_COMPARE(first.titles(), QStringList{u"Written without"_s});
        QTRY_VERIFY(first.isUpToDate() && second.isUpToDate());
    }

    /// The server says what time it is; a clock that is off by minutes is told, seconds are not.
    void aWrongClockIsTold()
    {
        SyncDesk desk;
        (void)desk.makeAccount(m_server->address());
        QTRY_VERIFY(desk.isUpToDate());
        QCOMPARE(desk.sync().status().clockOffMs, 0);
        const std::chrono::minutes fast(14);
        desk.setClock(fast);
        QCOMPARE(desk.await(desk.sync().syncNow()), QString());
        const auto offMinutes = [&desk] {
            const std::chrono::milliseconds off(desk.sync().status().clockOffMs);
            return std::chrono::round<std::chrono::minutes>(off);
        };
        QTRY_VERIFY(offMinutes() == fast);
        desk.setClock({});
        QCOMPARE(desk.await(desk.sync().syncNow()), QString());
        QTRY_VERIFY(std::abs(desk.sync().status().clockOffMs) < 30'000);
    }

    /// By the key that was shown before; whatever goes wrong until then, it stays the same and the
    /// old one opens.
    void theSecretsAreReplacedByTheKeyThatWasShown()
    {
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        QTRY_VERIFY(first.isUpToDate());
        SyncService &sync = first.sync();
        QCOMPARE(first.await(sync.replaceSecrets(key, {})), u"key_not_confirmed"_s);
        const QString next = newKeyOf(first);
        QVERIFY(next != key);
        QCOMPARE(first.await(sync.replaceSecrets(u"not it at all"_s, {})), u"wrong_secret"_s);
        QCOMPARE(first.await(sync.replaceSecrets(key, u"password"_s)), u"weak_passphrase"_s);
        m_server->stop();
        QCOMPARE(first.await(sync.replaceSecrets(key, {})), u"unreachable"_s);
        QVERIFY(m_server->start());
        QCOMPARE(newKeyOf(first), next);
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), next), u"wrong_secret"_s);
        QCOMPARE(second.join(m_server->address(), key), QString());

        QCOMPARE(first.await(sync.replaceSecrets(key, {})), QString());
        SyncDesk third;
        QCOMPARE(third.join(m_server->address(), key), u"wrong_secret"_s);
        QCOMPARE(third.join(m_server->address(), next), QString());
        QVERIFY(newKeyOf(first) != next); // that draft is over
        sync.cancel();
        QCOMPARE(first.await(sync.replaceSecrets(next, {})), u"key_not_confirmed"_s);
    }

    /// Whether it arrived or not: the same once more brings it to its end, and so does the next
    /// start of the program.
    void aReplacementWithoutAnAnswerIsBroughtToItsEnd_data()
    {
        QTest::addColumn<Lost>("lost");
        QTest::addColumn<bool>("again");
        QTest::newRow("arrived, asked again") << Lost::Answer << true;
        QTest::newRow("did not arrive, asked again") << Lost::Request << true;
        QTest::newRow("did not arrive, started again") << Lost::Request << false;
    }
    void aReplacementWithoutAnAnswerIsBroughtToItsEnd()
    {
        QFETCH(const Lost, lost);
        QFETCH(const bool, again);
        SyncDesk first;
        const QString key = first.makeAccount(m_server->address());
        QTRY_VERIFY(first.isUpToDate());
        const QString next = newKeyOf(first);
        first.lose(lost);
        QCOMPARE(first.await(first.sync().replaceSecrets(key, {})), u"unsettled"_s);
        first.lose(Lost::Nothing);
        if (again) {
            QCOMPARE(newKeyOf(first), next);
            QCOMPARE(first.await(first.sync().replaceSecrets(key, {})), QString());
        } else {
            first.close();
            first.open();
            QTRY_VERIFY(first.isUpToDate());
        }
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), u"wrong_secret"_s);
        QCOMPARE(second.join(m_server->address(), next), QString());
        first.add(u"Under the new secrets"_s);
        QTRY_COMPARE(second.titles(), QStringList{u"Under the new secrets"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestProfileSync)
#include "tst_profile_sync.moc"
