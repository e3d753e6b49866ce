// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// Sync in the real window, by keys and pointer, over a service that says what the test tells it.
class TestWindowSync : public QObject
{
    Q_OBJECT

    static QQuickItem *button(const SampleWindow &app, const QString &text)
    {
        return app.find("Button", "text", text);
    }

private Q_SLOTS:
    /// From "Set up sync…" to the account, without a step that cannot be left.
    void setUpGoesStepByStep()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        app.models->shell().openSettings(u"Sync"_s);
        app.settle();
        app.click(button(app, u"Set up sync…"_s));
        SyncSetupView &setUp = app.models->syncSetup();
        QVERIFY(setUp.isOpen());
        app.click(button(app, u"Continue: server"_s));
        app.type(u"sync.example.org"_s); // the address has the keys
        QCOMPARE(setUp.address(), u"https://sync.example.org"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(setUp.step(), SyncSetupView::Step::Lock);
        QTRY_COMPARE(setUp.recoveryGroups().size(), 8);
        app.settle();
        app.click(app.find("CheckBox", "visible", true));
        QVERIFY(setUp.isKeyKept());
        setUp.setAskedText(sync.key.section(u'-', setUp.askedGroup() - 1, setUp.askedGroup() - 1));
        app.settle();
        app.click(button(app, u"Continue: choose what syncs"_s));
        app.click(button(app, u"Continue: check and start"_s));
        app.click(button(app, u"Start syncing"_s));
        QTRY_VERIFY(sync.setUp.has_value());
        QVERIFY(!setUp.isOpen());
        app.models->setSync(nullptr);
    }

    /// The line leads to its popover, and a state that needs the person says the next step.
    void theLineOpensItsPopover()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.settle();
        QQuickItem *line = app.find("SyncLine", "text", u"Synced 10:37"_s);
        QVERIFY(line);
        app.click(line);
        app.click(button(app, u"Sync now"_s));
        QCOMPARE(sync.calls, QStringList{u"sync now"_s});
        (void)sync.pause();
        app.settle();
        QVERIFY(app.find("SyncLine", "text", u"Sync paused"_s));
        app.models->setSync(nullptr);
    }

    /// By the same button, which keeps the keys.
    void pausedAndResumed()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.models->shell().setSettingsSection(u"Sync"_s);
        app.models->shell().setScreen(Shell::Screen::Settings);
        app.settle();
        const auto inCard = [&app](const QString &text) {
            QQuickItem *card = app.find("StateCard", "visible", true);
            return SampleWindow::findBelow(card, "Button", "text", text);
        };
        inCard(u"Pause"_s)->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        app.settle();
        const QQuickItem *resume = inCard(u"Resume"_s);
        QVERIFY(resume && resume->hasActiveFocus());
        app.key(Qt::Key_Space);
        app.settle();
        QVERIFY(inCard(u"Pause"_s)->hasActiveFocus());
        const QStringList asked{u"pause"_s, u"resume"_s};
        QCOMPARE(sync.calls, asked);
        app.models->setSync(nullptr);
    }

    /// It stays until it is answered, and leads to where the device can be removed.
    void aDeviceThatJoinedIsAskedAbout()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        sync.state.arrivals = {{.device = sync.members[1].id,
                                .name = u"Tower"_s,
                                .atMs = app.clock.nowMs(),
                                .level = sync::Level::FullTrust}};
        sync.tell();
        app.settle();
        QCOMPARE(app.models->sync().arrivalTitle(),
                 u"“Tower” joined your devices today at 10:41"_s);
        QVERIFY(app.find("JoinNotice", "title", u"“Tower” joined your devices today at 10:41"_s));
        app.models->shell().openSettings(u"Devices"_s); // there one sees it
        app.settle();
        QVERIFY(!app.find("JoinNotice", "visible", true));
        app.models->shell().openSettings(u"Sync"_s);
        app.settle();
        app.click(button(app, u"Devices"_s));
        QCOMPARE(sync.calls, QStringList{u"accept Phone"_s});
        QTRY_VERIFY(!app.find("JoinNotice", "visible", true));
        QVERIFY(app.find("DevicesPage", "visible", true));
        app.models->setSync(nullptr);
    }

    /// It stays until it is answered, and leads to the backup.
    void aDeletionOfMuchIsToldOf()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        Q_EMIT sync.deletionArrived(31);
        app.settle();
        const QString title = u"31 things were deleted on another device."_s;
        QVERIFY(app.find("DeletionNotice", "title", title));
        app.models->shell().setScreen(Shell::Screen::Today);
        app.settle();
        QVERIFY(app.find("DeletionNotice", "title", title));
        app.click(button(app, u"Show the backups"_s));
        QTRY_VERIFY(!app.find("DeletionNotice", "visible", true));
        QVERIFY(app.find("DataPage", "visible", true));
        app.models->setSync(nullptr);
    }

    /// What the box adds, the sentence says.
    void turningOffSaysWhatHappensToTheOthers()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.models->shell().openSettings(u"Sync"_s);
        app.settle();
        QMetaObject::invokeMethod(app.find("SyncStatus", "visible", true), "turnOffWanted");
        app.settle();
        QVERIFY(app.find("Label", "text",
                         u"Everything stays on this device, and on each of your other devices. "
                         "They go on syncing with each other."_s));
        app.click(app.find("CheckBox", "text", u"Delete the account on the server, too"_s));
        QVERIFY(app.find("Label", "text",
                         u"Everything stays on this device, and on each of your other devices. "
                         "None of them syncs any more."_s));
        app.models->setSync(nullptr);
    }

    /// The present secret is checked before a new key is shown, and the new key is put somewhere
    /// before anything is replaced; a refusal is told where it was typed, and the key is the same
    /// for the next try.
    void secretsAreReplacedOnceTheNewKeyIsKept()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.models->shell().openSettings(u"Devices"_s);
        app.settle();
        const SyncDevicesView &devices = app.models->syncDevices();
        app.click(button(app, u"Replace…"_s));
        const auto typeAsked = [&app, &devices] {
            app.click(app.find("Field", "maximumLength", 8));
            app.type(devices.newKey().at(devices.askedGroup() - 1));
        };
        sync.outcome = SyncTrouble::WrongSecret;
        app.type(u"wro"_s);      // the first field has the keys
        app.key(Qt::Key_Return); // "Continue"
        QTRY_VERIFY(app.find("Field", "failed", true));
        QVERIFY(devices.newKey().isEmpty());
        sync.outcome = SyncTrouble::None;
        app.type(u"ng"_s);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(devices.newKey().size(), 8);
        app.settle();
        QVERIFY(app.find("RecoveryKeyBox", "hidden", false));
        app.click(button(app, u"Replace"_s)); // it was put nowhere yet
        app.key(Qt::Key_Escape);
        QCOMPARE(sync.calls, QStringList());
        QCOMPARE(devices.newKey().size(), 8);
        app.key(Qt::Key_Space); // it is put somewhere
        QVERIFY(app.find("RecoveryKeyBox", "hidden", true));
        app.click(button(app, u"Replace"_s)); // it was not asked back yet
        QCOMPARE(sync.calls, QStringList());
        typeAsked();
        sync.outcome = SyncTrouble::WrongSecret;
        sync.holds = true;
        app.key(Qt::Key_Return); // "Replace"
        QCOMPARE(sync.calls, QStringList{u"replace wrong by none"_s});
        app.key(Qt::Key_Escape); // it is under way
        QVERIFY(app.find("RecoveryKeyBox", "visible", true));
        QVERIFY(!button(app, u"Cancel"_s));
        sync.finish();
        QTRY_VERIFY(app.find("Field", "failed", true));
        QVERIFY(!app.find("RecoveryKeyBox", "visible", true));
        app.key(Qt::Key_Escape); // the key is somewhere already
        QVERIFY(button(app, u"Continue"_s));
        QCOMPARE(devices.newKey().size(), 8);

        sync.outcome = SyncTrouble::None;
        sync.holds = false;
        app.type(u"right"_s);
        QVERIFY(!app.find("Field", "failed", true));
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.find("RecoveryKeyBox", "hidden", false));
        QVERIFY(!app.find("CheckBox", "checked", true)); // after the error
        app.settle();
        app.key(Qt::Key_Space);
        typeAsked();
        app.key(Qt::Key_Return);
        QTRY_VERIFY(devices.newKey().isEmpty());
        QTRY_VERIFY(!app.find("RecoveryKeyBox", "visible", true));
        const QStringList asked{u"replace wrong by none"_s, u"replace wrongright by none"_s};
        QCOMPARE(sync.calls, asked);
        QVERIFY(
            app.find("Toast", "text", u"Replaced. The old recovery key opens nothing any more."_s));
        app.models->setSync(nullptr);
    }

    /// "Cancel" leaves everything as it was, and the key is forgotten.
    void aNewKeyThatIsNotWantedIsForgotten()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.models->shell().openSettings(u"Devices"_s);
        app.settle();
        const SyncDevicesView &devices = app.models->syncDevices();
        app.click(button(app, u"Replace…"_s));
        app.key(Qt::Key_Escape); // nothing was shown yet
        QTRY_VERIFY(!button(app, u"Continue"_s));
        QCOMPARE(sync.calls, QStringList());
        app.click(button(app, u"Replace…"_s));
        app.type(sync.key);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(devices.newKey().size(), 8);
        app.settle();
        app.click(button(app, u"Cancel"_s));
        QTRY_VERIFY(devices.newKey().isEmpty());
        QTRY_VERIFY(!button(app, u"Cancel"_s));
        QCOMPARE(sync.calls, QStringList{u"cancel"_s});
        app.click(button(app, u"Replace…"_s));
        QVERIFY(button(app, u"Continue"_s));
        QVERIFY(!app.find("SecretField", "text", sync.key));
        app.models->setSync(nullptr);
    }

    /// The keys of this device stay locked, and the person is told where the passphrase was typed.
    void aWrongPassphraseIsToldWhereItWasTyped()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        sync.change(
            [](SyncTargetStatus &target) { target.problem = {SyncTrouble::PassphraseNeeded}; });
        app.settle();
        app.models->sync().act(0);
        app.settle();
        app.type(u"wrong"_s);
        sync.outcome = SyncTrouble::WrongSecret;
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.find("Field", "failed", true));
        QVERIFY(button(app, u"Unlock"_s));
        sync.outcome = SyncTrouble::None;
        app.type(u"right"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(!button(app, u"Unlock"_s));
        app.models->setSync(nullptr);
    }

    /// In the small window it is a chip, and only where there is something to say.
    void aSmallWindowHasAChip()
    {
        SampleSync sync;
        SampleWindow app({480, 800});
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.settle();
        QVERIFY(!app.find("SyncChip", "visible", true));
        sync.change([](SyncTargetStatus &target) {
            target.problem = {SyncTrouble::Offline};
            target.pending = 3;
        });
        app.settle();
        QVERIFY(app.find("SyncChip", "text", u"3 waiting"_s));
        app.models->setSync(nullptr);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowSync>(argc, argv);
}
#include "tst_window_sync.moc"
