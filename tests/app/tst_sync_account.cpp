// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device is told of its account: who came and went, and what it may do; and how it comes
// back to one. Two profiles with sync as the window has it, and a server that is a process.
#include "app/sync_desk.h"

#include "support/server_process.h"

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSyncAccount : public QObject
{
    Q_OBJECT

    static std::vector<SyncArrival> arrivalsAt(SyncDesk &desk)
    {
        return desk.sync().status().arrivals;
    }
    /// Oldest first.
    static std::vector<SyncLogEntry> logOf(SyncDesk &desk, SyncAccountEvent event)
    {
        const auto asked = desk.sync().log({});
        if (!desk.await(asked).isEmpty())
            return {};
        std::vector<SyncLogEntry> found = *asked.result();
        std::erase_if(found, [event](const SyncLogEntry &entry) { return entry.event != event; });
        std::ranges::reverse(found);
        return found;
    }
    static sync::DeviceId otherOf(SyncDesk &desk)
    {
        const auto asked = desk.sync().devices();
        if (!desk.await(asked).isEmpty())
            return {};
        const std::vector<SyncDevice> devices = *asked.result();
        return devices.size() < 2 ? sync::DeviceId() : devices[1].id;
    }
    /// A key that nobody has.
    static QString otherKey()
    {
        sync::SystemEntropy entropy;
        const sync::SecretBuffer text = sync::RecoveryKey::random(entropy).text();
        return QString::fromLatin1(
            QByteArrayView(text.bytes().data(), static_cast<qsizetype>(text.size())));
    }
    /// Two devices of one account, in order.
    QString meet(SyncDesk &first, SyncDesk &second)
    {
        const QString key = first.makeAccount(m_server->address());
        const QString joined = second.join(m_server->address(), key);
        if (!joined.isEmpty())
            return joined;
        const bool agree =
            QTest::qWaitFor([&] { return first.isUpToDate() && second.isUpToDate(); }, patience);
        return agree ? key : u"apart"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>(m_folder->filePath(u"server"_s));
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    /// Once for each device, also of one that came while this one was off, and until the person
    /// says that it is known.
    void aDeviceThatJoinedIsToldUntilItIsAccepted()
    {
        SyncDesk first;
        const qint64 beganMs = first.nowMs();
        const QString key = first.makeAccount(m_server->address());
        QTRY_VERIFY(first.isUpToDate());
        QVERIFY(arrivalsAt(first).empty()); // itself is no news
        first.close();
        SyncDesk second;
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_VERIFY(second.isUpToDate());
        QVERIFY(arrivalsAt(second).empty());

        first.open();
        QTRY_COMPARE(arrivalsAt(first).size(), 1);
        QTRY_COMPARE(arrivalsAt(first).front().name, u"Desk"_s);
        QCOMPARE(arrivalsAt(first).front().level, sync::Level::FullTrust);
        QVERIFY(arrivalsAt(first).front().atMs >= beganMs);
        QCOMPARE(arrivalsAt(first).front().device, otherOf(first));
        first.close();
        first.open();
        QTRY_COMPARE(arrivalsAt(first).size(), 1); // nobody answered
        first.sync().acceptArrival(arrivalsAt(first).front().device);
        QTRY_VERIFY(arrivalsAt(first).empty());
        first.close();
        first.open();
        QTRY_VERIFY(first.isUpToDate());
        QVERIFY(arrivalsAt(first).empty());
        const auto logged = logOf(first, SyncAccountEvent::DeviceAdded);
        QCOMPARE(logged.size(), 1);
        QCOMPARE(logged.front().kind, SyncLogKind::Device);
        QCOMPARE(logged.front().name, u"Desk"_s);

        // Removed and come again: another device, and told again.
        QCOMPARE(first.await(first.sync().revoke(otherOf(first))), QString());
        QTRY_COMPARE(second.trouble(), SyncTrouble::Revoked);
        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(arrivalsAt(first).size(), 1);
        QTRY_COMPARE(logOf(first, SyncAccountEvent::DeviceAdded).size(), 2);
        // One that is gone needs no answer.
        QCOMPARE(first.await(first.sync().revoke(otherOf(first))), QString());
        QTRY_VERIFY(arrivalsAt(first).empty());
    }

    /// Whoever did it: each device's log has what the members' log says.
    void trustAndRemovalsAreLoggedEverywhere()
    {
        SyncDesk first;
        SyncDesk second;
        QCOMPARE(meet(first, second).size(), 39);
        const sync::DeviceId other = otherOf(first);
        QCOMPARE(first.await(first.sync().rename(other, u"Tower"_s)), QString());
        QTRY_COMPARE(second.sync().status().thisDevice, u"Tower"_s);
        QCOMPARE(first.await(first.sync().setLevel(other, sync::Level::CanEdit)), QString());
        for (SyncDesk *desk : {&first, &second}) {
            QTRY_COMPARE(logOf(*desk, SyncAccountEvent::DeviceLevel).size(), 1);
            const SyncLogEntry entry = logOf(*desk, SyncAccountEvent::DeviceLevel).front();
            QCOMPARE(entry.name, u"Tower"_s);
            QCOMPARE(entry.by, u"Desk"_s);
        }
        QCOMPARE(first.await(first.sync().revoke(other)), QString());
        for (SyncDesk *desk : {&first, &second})
            QTRY_COMPARE(logOf(*desk, SyncAccountEvent::DeviceRevoked).size(), 1);
    }

    /// By the live line, without an edit that is refused.
    void anotherLevelIsToldAtOnce()
    {
        SyncDesk first;
        SyncDesk second;
        QCOMPARE(meet(first, second).size(), 39);
        const sync::DeviceId other = otherOf(first);
        QCOMPARE(first.await(first.sync().setLevel(other, sync::Level::ReadOnly)), QString());
        QTRY_COMPARE(second.trouble(), SyncTrouble::ReadOnly);
        QCOMPARE(second.sync().status().level, sync::Level::ReadOnly);
        QCOMPARE(first.await(first.sync().setLevel(other, sync::Level::CanEdit)), QString());
        QTRY_COMPARE(second.trouble(), SyncTrouble::None);
        QTRY_VERIFY(second.isUpToDate());
    }

    /// Who removed this device, and what did not go out, stay with it until it is let in again.
    void joiningAgainChangesNothingUntilItSucceeds()
    {
        SyncDesk first;
        SyncDesk second;
        const QString key = meet(first, second);
        QCOMPARE(key.size(), 39);
        QCOMPARE(first.await(first.sync().revoke(otherOf(first))), QString());
        second.add(u"Did not go out"_s);
        QTRY_COMPARE(second.trouble(), SyncTrouble::Revoked);
        QTRY_COMPARE(second.sync().status().revokedBy, u"Desk"_s);
        const auto queries = SyncQueries::open(second.profile()).value();
        QTRY_VERIFY(!queries->notSynced().value().empty());

        QCOMPARE(second.join(m_server->address(), otherKey()), u"wrong_secret"_s);
        QCOMPARE(second.join(u"http://127.0.0.1:9"_s, key), u"unreachable"_s);
        QCOMPARE(second.sync().status().state, SyncState::On);
        QCOMPARE(second.trouble(), SyncTrouble::Revoked);
        QCOMPARE(second.sync().status().revokedBy, u"Desk"_s);
        QVERIFY(!queries->notSynced().value().empty());
        // Where it failed, and that it was a set-up, is what the log says.
        const auto failures = logOf(second, SyncAccountEvent::SetUpFailed);
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.back().place, u"127.0.0.1:9"_s);
        QCOMPARE(failures.back().problem.trouble, SyncTrouble::Unreachable);

        QCOMPARE(second.join(m_server->address(), key), QString());
        QTRY_COMPARE(first.titles(), QStringList{u"Did not go out"_s});
    }

    /// Nobody can join an account that was deleted; another one can be made at once.
    void afterADeletionAnotherAccountCanBeMade()
    {
        SyncDesk first;
        SyncDesk second;
        const QString key = meet(first, second);
        QCOMPARE(key.size(), 39);
        QCOMPARE(first.await(first.sync().turnOff(true)), QString());
        second.add(u"Kept"_s);
        QTRY_COMPARE(second.trouble(), SyncTrouble::AccountGone);
        QCOMPARE(second.join(m_server->address(), key), u"wrong_secret"_s);
        QCOMPARE(second.trouble(), SyncTrouble::AccountGone);
        const QString next = second.makeAccount(m_server->address());
        QCOMPARE(next.size(), 39);
        QTRY_VERIFY(second.isUpToDate());
        QCOMPARE(first.join(m_server->address(), next), QString());
        QTRY_COMPARE(first.titles(), QStringList{u"Kept"_s});
    }

    /// Before somebody writes a new key down for nothing.
    void aSecretIsCheckedWithoutChangingAnything()
    {
        SyncDesk desk;
        const QString key = desk.makeAccount(m_server->address());
        QTRY_VERIFY(desk.isUpToDate());
        QCOMPARE(desk.await(desk.sync().checkSecret(otherKey())), u"wrong_secret"_s);
        QCOMPARE(desk.await(desk.sync().checkSecret(u"no passphrase of it"_s)), u"wrong_secret"_s);
        QCOMPARE(desk.await(desk.sync().checkSecret(key)), QString());
        QVERIFY(logOf(desk, SyncAccountEvent::SecretsReplaced).empty());
    }

    /// No room for more is no reason to keep a device that was removed.
    void aRemovalThatWaitsNeedsNoRoom()
    {
        SyncDesk first;
        SyncDesk second;
        QCOMPARE(meet(first, second).size(), 39);
        const sync::DeviceId other = otherOf(first);
        QCOMPARE(first.await(first.sync().pause()), QString());
        QTRY_COMPARE(first.sync().status().state, SyncState::Paused);
        first.lose(Lost::Request);
        QCOMPARE(first.await(first.sync().revoke(other)), u"unreachable"_s);
        first.lose(Lost::Nothing);
        QTRY_COMPARE(first.sync().status().waitingChanges.size(), 1U);
        const QByteArray account = m_server->command({u"accounts"_s}).split('\n').at(1).first(32);
        QVERIFY(m_server->command({u"quota"_s, QString::fromLatin1(account), u"1KiB"_s})
                    .contains("of 1.0 KiB"));
        first.add(u"No room for it"_s);
        QCOMPARE(first.await(first.sync().resume()), QString());
        QTRY_COMPARE(first.trouble(), SyncTrouble::Full);
        QTRY_VERIFY(first.sync().status().waitingChanges.empty());
        QTRY_COMPARE(second.trouble(), SyncTrouble::Revoked);
    }

    /// What was decided there while something ran here is not overwritten by its end.
    void whatAnotherProcessTurnsOffStaysOff()
    {
        SyncDesk desk;
        desk.add(u"Stays here"_s);
        const QString key = desk.sync().newRecoveryKey().result().value();
        QVERIFY(desk.sync().confirmRecoveryKey(1, key.section(u'-', 0, 0)));
        desk.gate().close();
        const auto asked = desk.sync().turnOn(SyncDesk::setUp(m_server->address()));
        QTRY_VERIFY(desk.gate().isTaken());
        QCOMPARE(desk.elsewhere([](SyncService &sync) { return sync.turnOff(false); }), QString());
        desk.gate().open();
        QCOMPARE(desk.await(asked), u"wrong_state"_s);
        QTRY_COMPARE(desk.sync().status().state, SyncState::Off);
        // And nothing is left of it that would stand in the way.
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
        QTRY_VERIFY(desk.isUpToDate());
    }

    void whatAnotherProcessPausesStaysPaused()
    {
        SyncDesk desk;
        const QString key = desk.sync().newRecoveryKey().result().value();
        QVERIFY(desk.sync().confirmRecoveryKey(1, key.section(u'-', 0, 0)));
        desk.gate().close();
        const auto asked = desk.sync().turnOn(SyncDesk::setUp(m_server->address()));
        QTRY_VERIFY(desk.gate().isTaken());
        QCOMPARE(desk.elsewhere([](SyncService &sync) { return sync.pause(); }), QString());
        desk.gate().open();
        QCOMPARE(desk.await(asked), QString());
        QTRY_COMPARE(desk.sync().status().state, SyncState::Paused);
        desk.close();
        desk.open();
        QTRY_COMPARE(desk.sync().status().state, SyncState::Paused);
        QCOMPARE(desk.await(desk.sync().pause()), QString()); // it is so already
        QCOMPARE(desk.await(desk.sync().resume()), QString());
        QTRY_VERIFY(desk.isUpToDate());
    }

    /// Whoever said no is not asked again for looking at the window.
    void anEntryWaitsForThePassphraseOfItsKeys()
    {
        SyncDesk desk;
        const QString key = desk.sync().newRecoveryKey().result().value();
        QVERIFY(desk.sync().confirmRecoveryKey(1, key.section(u'-', 0, 0)));
        desk.lose(Lost::Account);
        desk.gate().close();
        const auto asked = desk.sync().turnOn(SyncDesk::setUp(m_server->address()));
        QTRY_VERIFY(desk.gate().isTaken());
        desk.gate().open();
        desk.close();
        QVERIFY(asked.isFinished());
        desk.lose(Lost::Nothing);
        desk.setAbsent(true);
        desk.open();
        QTRY_COMPARE(desk.trouble(), SyncTrouble::PassphraseNeeded);
        QCOMPARE(desk.sync().status().state, SyncState::SettingUp);
        const int before = desk.askedForPassphrase();
        desk.sync().setWatched(true);
        QCOMPARE(desk.await(desk.sync().log({})), QString()); // it has heard of that
        QCOMPARE(desk.askedForPassphrase(), before);
        QCOMPARE(desk.await(desk.sync().syncNow()), u"passphrase_needed"_s);
        QVERIFY(desk.askedForPassphrase() > before);
        QCOMPARE(desk.await(desk.sync().unlock(u"four words nobody guesses"_s)), u"wrong_secret"_s);
        QCOMPARE(desk.sync().status().state, SyncState::SettingUp);
        QCOMPARE(desk.await(desk.sync().unlock(SyncDesk::filePassphrase.toString())), QString());
        QTRY_VERIFY(desk.isUpToDate());
        QCOMPARE(desk.askedForPassphrase(), before + 1);
    }

    /// The account of before is left only for a server that makes another.
    void aServerThatMakesNoAccountsChangesNothing()
    {
        ServerProcess closed(m_folder->filePath(u"closed"_s), {u"--register"_s, u"closed"_s});
        ServerProcess invited(m_folder->filePath(u"invited"_s), {u"--register"_s, u"invite"_s});
        QVERIFY(closed.start());
        QVERIFY(invited.start());
        SyncDesk first;
        SyncDesk second;
        QCOMPARE(meet(first, second).size(), 39);
        QCOMPARE(first.await(first.sync().turnOff(true)), QString());
        second.add(u"Kept"_s);
        QTRY_COMPARE(second.trouble(), SyncTrouble::AccountGone);
        QCOMPARE(second.makeAccount(closed.address()), u"registration_closed"_s);
        QCOMPARE(second.makeAccount(invited.address()), u"bad_invite"_s);
        QCOMPARE(second.sync().status().state, SyncState::On);
        QCOMPARE(second.trouble(), SyncTrouble::AccountGone);
        QCOMPARE(second.makeAccount(m_server->address()).size(), 39);
    }

    /// Joining again, which leaves them behind, is for keys that are gone or broken.
    void keysThatCannotBeReadNowAreNotGone()
    {
        SyncDesk desk;
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
        QTRY_VERIFY(desk.isUpToDate());
        desk.close();
        const QDir folder(desk.profile().directory());
        const QStringList names = folder.entryList({u"device-keys-*"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        const QString file = folder.filePath(names.front());
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QVERIFY(folder.mkdir(names.front()));
        desk.open();
        const auto unlock = [&desk](const QString &passphrase) {
            return desk.await(desk.sync().unlock(passphrase));
        };
        QCOMPARE(unlock(SyncDesk::filePassphrase.toString()), u"local"_s);
        QVERIFY(folder.rmdir(names.front()));
        QCOMPARE(unlock(SyncDesk::filePassphrase.toString()), u"keys_gone"_s);
        QVERIFY(QFile::rename(file + u".away"_s, file));
        QCOMPARE(unlock(u"four words nobody guesses"_s), u"wrong_secret"_s);
        QCOMPARE(unlock(SyncDesk::filePassphrase.toString()), QString());
        QTRY_VERIFY(desk.isUpToDate());
    }

    /// People know how many things they have, not in how many changes these are packed.
    void aFirstUploadIsLoggedByItsItems()
    {
        SyncDesk desk;
        for (int i = 0; i < 25; ++i)
            desk.add(u"Todo %1"_s.arg(i));
        QCOMPARE(desk.makeAccount(m_server->address()).size(), 39);
        QTRY_VERIFY(desk.isUpToDate());
        const auto asked = desk.sync().log({});
        QCOMPARE(desk.await(asked), QString());
        QVERIFY(std::ranges::any_of(*asked.result(), [](const SyncLogEntry &entry) {
            return entry.kind == SyncLogKind::Round && entry.count >= 25;
        }));
    }

    void theLogHasCountsAndNoContent()
    {
        SyncDesk desk;
        desk.add(u"plantedword"_s);
        const QString key = desk.makeAccount(m_server->address());
        QTRY_VERIFY(desk.isUpToDate());
        const auto asked = desk.sync().log({});
        QCOMPARE(desk.await(asked), QString());
        const std::vector<SyncLogEntry> entries = *asked.result();
        QVERIFY(std::ranges::any_of(entries, [](const SyncLogEntry &entry) {
            return entry.kind == SyncLogKind::Round && entry.sent > 0;
        }));
        QVERIFY(std::ranges::any_of(entries, [](const SyncLogEntry &entry) {
            return entry.event == SyncAccountEvent::TurnedOn;
        }));
        QFile file(desk.profile().logs() + u"/sync.log"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY(!log.isEmpty());
        for (const QByteArray &secret : {QByteArray("plantedword"), key.toLatin1()}) {
            QVERIFY(!log.contains(secret));
            QVERIFY(!m_server->log().contains(secret));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestSyncAccount)
#include "tst_sync_account.moc"
