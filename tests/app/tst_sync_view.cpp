// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of sync, and what is asked of it: the line, the state and the log, over a service
// that says what the test tells it.
#include "app/gui/recovery_key_sheet.h"
#include "app/gui/sync_log_model.h"
#include "app/gui/sync_setup_view.h"
#include "app/sync/secret_text.h"
#include "app/sync/sync_text.h"
#include "sync_app.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QPdfWriter>

using namespace sennight;
using namespace Qt::StringLiterals;

/// One printer, which says how much it would print.
class FakePrinters final : public PrintPlugin
{
public:
    int printedBytes = 0;

    QStringList printers() override { return {u"Hall"_s}; }
    bool print(const QString &printer, const QString & /*title*/,
               const std::function<bool(QPagedPaintDevice &page)> &draw) override
    {
        if (printer != u"Hall")
            return false;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter page(&buffer);
        const bool isDrawn = draw(page);
        printedBytes = static_cast<int>(bytes.size());
        return isDrawn;
    }
};

class TestSyncView : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncApp> m_app;

    void fail(SyncTrouble trouble, qint64 pending)
    {
        m_app->service->change([=](SyncTargetStatus &target) {
            target.problem = {trouble};
            target.pending = pending;
            target.upToDate = false;
        });
    }

private Q_SLOTS:
    void init() { m_app = std::make_unique<SyncApp>(); }
    void cleanup() { m_app.reset(); }

    void withoutAServiceAllIsHere()
    {
        QCOMPARE(m_app->sync.line(), SyncView::Line::Off);
        QCOMPARE(m_app->sync.lineText(), u"On this device only"_s);
        QVERIFY(!m_app->sync.isAvailable());
        QVERIFY(!m_app->sync.isNotable());
        m_app->sync.syncNow(); // asks nobody
        SyncSetupView setUp(m_app->sync, m_app->app.items());
        setUp.begin(false);
        QVERIFY(!setUp.isOpen());
    }

    void theLineSaysWhatIsGoingOn()
    {
        m_app->turnOn();
        QCOMPARE(m_app->sync.lineText(), u"Synced 09:56"_s);
        QCOMPARE(m_app->sync.title(), u"Everything is up to date"_s);
        QCOMPARE(m_app->sync.detail(), u"Last sync 09:56 · nothing waiting to go"_s);
        fail(SyncTrouble::Offline, 1);
        QCOMPARE(m_app->sync.line(), SyncView::Line::Offline);
        QCOMPARE(m_app->sync.lineText(), u"Offline · 1 waiting"_s);
        fail(SyncTrouble::Offline, 4);
        QCOMPARE(
            m_app->sync.sentence(),
            u"You can keep working. 4 changes will go out when this computer is back online."_s);
        m_app->service->outcome = SyncTrouble::Local;
        QSignalSpy failures(&m_app->planner, &Planner::failed);
        (void)m_app->sync.pause();
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!m_app->sync.isPaused());
        m_app->service->outcome = SyncTrouble::None;
        (void)m_app->sync.pause();
        QCOMPARE(m_app->sync.lineText(), u"Sync paused · 4 waiting"_s);
        QCOMPARE(m_app->sync.actions(), QStringList{u"Resume"_s});
        m_app->sync.act(0);
        QCOMPARE(m_app->service->calls.last(), u"resume"_s);
        fail(SyncTrouble::Revoked, 4);
        QCOMPARE(m_app->sync.line(), SyncView::Line::Error);
        QCOMPARE(m_app->sync.lineText(), u"Sync needs you: join again"_s);
        // An entry that the keychain keeps waiting goes on when it is told to.
        m_app->service->state.state = SyncState::SettingUp;
        fail(SyncTrouble::KeychainDenied, 0);
        QCOMPARE(m_app->sync.line(), SyncView::Line::Error);
        QCOMPARE(m_app->sync.actions(), QStringList{u"Try now"_s});
        m_app->sync.act(0);
        QCOMPARE(m_app->service->calls.last(), u"sync now"_s);
        m_app->service->showInOrder(AppProfile::tenOClock);
        m_app->sync.setConflictCount(3);
        QCOMPARE(m_app->sync.line(), SyncView::Line::Conflicts);
        QCOMPARE(m_app->sync.lineText(), u"3 to settle"_s);
    }

    /// It is no pause like others: going on keeps the account, and that is said and asked for.
    void anAccountThatGoesIsNoPause()
    {
        m_app->turnOn();
        QSignalSpy toasts(&m_app->planner, &Planner::toast);
        SyncStatus &state = m_app->service->state;
        state.state = SyncState::Paused;
        state.deletionWaits = true;
        fail(SyncTrouble::Unreachable, 4);
        QVERIFY(m_app->sync.isDeletionWaiting());
        QCOMPARE(m_app->sync.lineText(), u"Account deletion waits"_s);
        QCOMPARE(m_app->sync.title(), u"Your account is about to be deleted"_s);
        const QString waits =
            u"It is deleted as soon as the server can be reached. Until then you can keep it."_s;
        QCOMPARE(m_app->sync.sentence(), waits);
        QCOMPARE(m_app->sync.actions(), QStringList{u"Keep the account"_s});
        fail(SyncTrouble::Untrusted, 4); // nobody else is told that it is the account's server
        QCOMPARE(m_app->sync.title(), u"Your account is about to be deleted"_s);
        QVERIFY(m_app->sync.isTroubled());
        QVERIFY(m_app->sync.sentence().startsWith(waits + u' '));
        QCOMPARE(toasts.count(), 0);
        m_app->sync.act(0);
        QCOMPARE(m_app->service->calls.last(), u"resume"_s);
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(toasts[0][0].toString(), u"The account is not deleted."_s);
        QVERIFY(!m_app->sync.isDeletionWaiting());
    }

    /// Minutes matter, and are told until the person does not want to know; seconds do not.
    void aWrongClockIsSaidUntilItIsIgnored()
    {
        m_app->turnOn();
        const auto setOff = [this](qint64 minutes) {
            m_app->service->state.clockOffMs = minutes * 60'000;
            m_app->service->tell();
        };
        QVERIFY(m_app->sync.clockText().isEmpty());
        setOff(1);
        QVERIFY(m_app->sync.clockText().isEmpty());
        setOff(-14);
        QCOMPARE(m_app->sync.clockText(),
                 u"This computer's clock is 14 minutes off, so other devices "
                 "may show odd times."_s);
        QVERIFY(m_app->sync.isCurrent()); // sync goes on
        m_app->sync.ignoreClock();
        QVERIFY(m_app->sync.clockText().isEmpty());
        setOff(0); // right once: the next time is another
        setOff(20);
        QVERIFY(m_app->sync.clockText().contains(u"20"));
    }

    void whoRemovedThisDeviceIsSaid()
    {
        m_app->turnOn();
        m_app->service->state.revokedBy = u"Desk PC"_s;
        m_app->service->state.revokedMs = AppProfile::tenOClock - 48 * 60'000;
        fail(SyncTrouble::Revoked, 0);
        QVERIFY2(m_app->sync.sentence().startsWith(
                     u"Laptop was removed from your devices by Desk PC, today at 09:12. "_s),
                 qPrintable(m_app->sync.sentence()));
    }

    /// Work that is over at once is not shown.
    void briefWorkIsQuiet()
    {
        m_app->turnOn();
        m_app->service->change([](SyncTargetStatus &target) {
            target.stage = SyncStage::Sending;
            target.done = 4;
            target.total = 11;
        });
        QCOMPARE(m_app->sync.line(), SyncView::Line::UpToDate);
        QTRY_COMPARE(m_app->sync.line(), SyncView::Line::Syncing);
        QCOMPARE(m_app->sync.lineText(), u"Syncing 4 of 11…"_s);
        QCOMPARE(m_app->sync.share(), 4.0 / 11);
        m_app->service->change([](SyncTargetStatus &target) { target.stage = SyncStage::Idle; });
        QCOMPARE(m_app->sync.line(), SyncView::Line::UpToDate);
    }

    /// Law 4: "synced" is a claim.
    void upToDateIsAClaim()
    {
        m_app->turnOn();
        QVERIFY(m_app->sync.isCurrent());
        QCOMPARE(m_app->sync.sentence(), u"The server has everything that syncs from here. Only "
                                         "your devices can read it."_s);
        m_app->service->change([](SyncTargetStatus &target) { target.upToDate = false; });
        QVERIFY(!m_app->sync.isCurrent());
        QCOMPARE(m_app->sync.title(), u"Waiting for other devices"_s);
        m_app->service->change([](SyncTargetStatus &target) { target.asked = false; });
        QCOMPARE(m_app->sync.title(), u"Sync is on"_s); // nobody has said anything yet
    }

    void whatWaitedIsToldOf()
    {
        m_app->turnOn();
        QSignalSpy toasts(&m_app->planner, &Planner::toast);
        fail(SyncTrouble::Unreachable, 4);
        m_app->service->change([](SyncTargetStatus &target) {
            target.problem = {};
            target.pending = 2;
        });
        QCOMPARE(toasts.count(), 0);
        m_app->service->change([](SyncTargetStatus &target) {
            target.pending = 0;
            target.upToDate = true;
        });
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(toasts[0][0].toString(), u"All 4 changes have gone out."_s);
    }

    /// Every trouble has words, and a next step where the person is needed.
    void everyTroubleHasWords()
    {
        QSet<QLatin1StringView> names;
        for (int i = 1; i <= static_cast<int>(SyncTrouble::Cancelled); ++i) {
            const auto trouble = static_cast<SyncTrouble>(i);
            const UserMessage message = syncMessage({trouble}, u"sync.example.org"_s);
            QVERIFY2(!message.message.isEmpty() && !message.hint.isEmpty(),
                     syncTroubleName(trouble).data());
            names.insert(syncTroubleName(trouble));
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(SyncTrouble::Cancelled));
    }

    void aServiceThatGoesLeavesNothing()
    {
        m_app->turnOn();
        m_app->service.reset();
        QVERIFY(!m_app->sync.isAvailable());
        QCOMPARE(m_app->sync.line(), SyncView::Line::Off);
        m_app->sync.syncNow();
    }

    /// As long as the engine says, which is told who looks.
    void theNextTryIsTold()
    {
        m_app->turnOn();
        const auto waitFor = [this](qint64 ms) {
            m_app->service->change([ms](SyncTargetStatus &target) {
                target.problem = {SyncTrouble::Unreachable};
                target.nextTryMs = AppProfile::tenOClock + ms;
            });
            return m_app->sync.sentence();
        };
        QCOMPARE(waitFor(110'000), u"Cannot reach sync.example.org. Trying again in 2 minutes; "
                                   "your changes are safe here."_s);
        QVERIFY(waitFor(28'000).contains(u"Trying again in 30 seconds"_s));
        QVERIFY(waitFor(1'000).contains(u"Trying again now"_s));
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(m_app->service->watched);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(!m_app->service->watched);
    }

    /// Whoever has a secret of the account can come: the person is asked about each.
    void aDeviceThatJoinedIsAskedAbout()
    {
        m_app->turnOn();
        QVERIFY(m_app->sync.arrivalTitle().isEmpty());
        const SyncDevice &phone = m_app->service->members[1];
        m_app->service->state.arrivals = {
            {phone.id, u"Tower"_s, AppProfile::tenOClock - 57 * 60'000, sync::Level::FullTrust},
            {m_app->service->members[2].id, {}, AppProfile::tenOClock, sync::Level::ReadOnly}};
        m_app->service->tell();
        QCOMPARE(m_app->sync.arrivalTitle(), u"“Tower” joined your devices today at 09:03"_s);
        QCOMPARE(m_app->sync.arrivalText(),
                 u"It can read and edit everything. If that was not you, remove it."_s);
        m_app->sync.acceptArrival(true);
        QCOMPARE(m_app->shell.settingsSection(), u"Devices"_s);
        QCOMPARE(m_app->service->calls, QStringList{u"accept Phone"_s});
        QCOMPARE(m_app->sync.arrivalTitle(), u"A new device joined your devices today at 10:00"_s);
        QVERIFY(
            m_app->sync.arrivalText().startsWith(u"It can read everything and change nothing."_s));
        m_app->service->state.level = sync::Level::CanEdit;
        m_app->service->tell();
        QVERIFY(m_app->sync.arrivalText().endsWith(u"on a device with full trust."_s));
    }

    /// Who does not see the window hears of it, once; and once more when it has a name.
    void aDeviceThatJoinedIsAnnounced()
    {
        m_app->turnOn();
        QSignalSpy heard(&m_app->planner, &Planner::announced);
        const auto arrive = [this](const QString &name) {
            m_app->service->state.arrivals = {{m_app->service->members[1].id, name,
                                               AppProfile::tenOClock, sync::Level::FullTrust}};
            m_app->service->tell();
        };
        arrive({});
        QCOMPARE(heard.count(), 1);
        m_app->service->tell();
        QCOMPARE(heard.count(), 1);
        arrive(u"Tower"_s);
        QCOMPARE(heard.count(), 2);
        QCOMPARE(heard[1][0].toString(),
                 u"“Tower” joined your devices today at 10:00. It can read and edit everything. "
                 "If that was not you, remove it."_s);
        m_app->sync.acceptArrival(false);
        QCOMPARE(heard.count(), 2);
    }

    /// A backup was made, which nobody looks for who is not told; it stays until it is answered.
    void aDeletionOfMuchIsToldOf()
    {
        m_app->turnOn();
        QVERIFY(m_app->sync.deletionTitle().isEmpty());
        QSignalSpy heard(&m_app->planner, &Planner::announced);
        Q_EMIT m_app->service->deletionArrived(31);
        QCOMPARE(m_app->sync.deletionTitle(), u"31 things were deleted on another device."_s);
        QCOMPARE(heard.count(), 1);
        QCOMPARE(heard[0][0].toString(),
                 u"31 things were deleted on another device. A backup of what was here was made "
                 "first. You can bring it back from there."_s);
        Q_EMIT m_app->service->deletionArrived(22);
        m_app->service->tell();
        QCOMPARE(m_app->sync.deletionTitle(), u"53 things were deleted on another device."_s);
        m_app->sync.acceptDeletion(true);
        QVERIFY(m_app->sync.deletionTitle().isEmpty());
        QCOMPARE(m_app->shell.screen(), Shell::Screen::Settings);
        QCOMPARE(m_app->shell.settingsSection(), u"Data"_s);
    }

    /// Nothing can be done here, so it is shown where it can.
    void aDeviceThatMayOnlyReadIsSentToTheOthers()
    {
        m_app->turnOn();
        m_app->service->state.level = sync::Level::ReadOnly;
        fail(SyncTrouble::ReadOnly, 0);
        QCOMPARE(m_app->sync.actions(), QStringList{u"Show the devices"_s});
        m_app->sync.act(0);
        QCOMPARE(m_app->shell.screen(), Shell::Screen::Settings);
        QCOMPARE(m_app->shell.settingsSection(), u"Devices"_s);
        m_app->service->state.level = sync::Level::CanEdit;
        m_app->service->tell();
        QCOMPARE(m_app->sync.actions(), QStringList{u"Join again"_s});
    }

    void aKeyIsKeptOnPaperAndAsAFile()
    {
        m_app->turnOn();
        const QStringList groups = m_app->service->key.split(u'-');
        FakePrinters printers;
        RecoveryKeySheet sheet(m_app->sync, [&printers] { return &printers; });
        QSignalSpy done(&sheet, &RecoveryKeySheet::done);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.txt"_s);
        sheet.save(groups, u"https://sync.example.org"_s, QUrl::fromLocalFile(path));
        QCOMPARE(done.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains(m_app->service->key.toUtf8()));
        QVERIFY(text.contains("https://sync.example.org"));
#ifdef Q_OS_UNIX
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        QCOMPARE(sheet.printers(), QStringList{u"Hall"_s});
        sheet.print(groups, {}, u"Hall"_s);
        QVERIFY(printers.printedBytes > 1000);
        QVERIFY(done.last()[0].toString().startsWith(u"Sent to “Hall”"_s));
        sheet.print(groups, {}, u"Attic"_s);
        QVERIFY(done.last()[0].toString().startsWith(u"“Attic” does not print"_s));
        RecoveryKeySheet without(m_app->sync, [] { return nullptr; });
        QVERIFY(without.printers().isEmpty());
    }

    /// What the program brings for it is found and answers, on a computer without a printer, too.
    void thePrintersOfTheSystemAreAsked()
    {
        PrintPlugin *printers = loadPrintPlugin();
        QVERIFY(printers);
        QVERIFY(!printers->printers().contains(QString()));
        QVERIFY(
            !printers->print(u"none of that name"_s, {}, [](QPagedPaintDevice &) { return true; }));
    }

    void secretsAreWiped()
    {
        QString typed = u"wet slate"_s + QString::number(4);
        const QString shared = typed;
        QVERIFY(!replaceSecret(typed, shared));
        QVERIFY(replaceSecret(typed, u"four herons"_s));
        QCOMPARE(shared, u"wet slate4"_s); // who still shares it keeps it
        wipe(typed);
        QVERIFY(typed.isEmpty());
        QStringList groups{u"K7QF"_s, u"2MRD"_s};
        wipe(groups);
        QVERIFY(groups.isEmpty());
    }

    void theLogIsFiltered()
    {
        SyncLogModel log(m_app->sync);
        const QAbstractItemModelTester tester(&log);
        m_app->turnOn();
        log.show();
        QTRY_COMPARE(log.count(), 6);
        QCOMPARE(log.data(log.index(0), SyncLogModel::TextRole).toString(),
                 u"Sent 3 changes, received 12"_s);
        log.setFilter(2);
        QTRY_COMPARE(log.count(), 1);
        QCOMPARE(log.data(log.index(0), SyncLogModel::TroubleRole).toBool(), true);
        log.setFilter(static_cast<int>(SyncLogModel::filters().indexOf(u"Conflicts"_s)));
        QTRY_COMPARE(log.data(log.index(0), SyncLogModel::TextRole).toString(),
                     u"3 things were changed on two devices"_s);
    }

    /// Where a set-up failed is not where this device syncs, and nobody tries it again.
    void theLogSaysWhatWas()
    {
        SyncLogModel log(m_app->sync);
        m_app->turnOn();
        m_app->service->entries = {{.id = 3,
                                    .kind = SyncLogKind::Trouble,
                                    .event = SyncAccountEvent::SetUpFailed,
                                    .place = u"other.example.org"_s,
                                    .problem = {SyncTrouble::Unreachable}},
                                   {.id = 2, .sent = 2, .count = 8},
                                   {.id = 1,
                                    .kind = SyncLogKind::Device,
                                    .event = SyncAccountEvent::DeviceRevoked,
                                    .name = u"Tower"_s,
                                    .by = u"Phone"_s}};
        log.show();
        QTRY_COMPARE(log.count(), 3);
        const auto shown = [&log](int row, SyncLogModel::Role role) {
            return log.data(log.index(row), role).toString();
        };
        QCOMPARE(shown(0, SyncLogModel::TextRole),
                 u"Setting sync up came to nothing. Cannot reach other.example.org. "
                 "Nothing here was changed."_s);
        QVERIFY(!shown(0, SyncLogModel::DetailRole).contains(u"by itself"_s));
        QCOMPARE(shown(1, SyncLogModel::TextRole), u"Sent everything that is here: 8 items"_s);
        QCOMPARE(shown(2, SyncLogModel::TextRole), u"“Tower” was revoked"_s);
        QCOMPARE(shown(2, SyncLogModel::DetailRole), u"By “Phone”"_s);
    }

    void theLogSaysWhatWasDeleted()
    {
        SyncLogModel log(m_app->sync);
        m_app->turnOn();
        m_app->service->entries.push_back({.id = 9, .kind = SyncLogKind::Deleted, .count = 31});
        log.setFilter(static_cast<int>(SyncLogModel::filters().indexOf(u"Put aside"_s)));
        log.show();
        QTRY_COMPARE(log.count(), 1);
        QCOMPARE(log.data(log.index(0), SyncLogModel::TextRole).toString(),
                 u"31 things were deleted on another device"_s);
        QCOMPARE(log.data(log.index(0), SyncLogModel::DetailRole).toString(),
                 u"A backup was made first"_s);
    }
};

QTEST_MAIN(TestSyncView)
#include "tst_sync_view.moc"
