// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// Somebody without a pointer, in the settings of sync.
struct SyncedWindow : SampleWindow
{
    explicit SyncedWindow(const QString &section = u"Sync"_s, QSize size = {1280, 800})
        : SampleWindow(size)
    {
        models->setSync(&sync);
        sync.showInOrder(clock.nowMs());
        if (!section.isEmpty())
            models->shell().openSettings(section);
        settle();
    }
    ~SyncedWindow() { models->setSync(nullptr); }
    Q_DISABLE_COPY_MOVE(SyncedWindow)

    [[nodiscard]] QQuickItem *focused() const { return window->activeFocusItem(); }
    [[nodiscard]] QString focusedText() const { return focused()->property("text").toString(); }
    /// It has the focus, and one sees that.
    [[nodiscard]] bool isShown(const QString &text) const
    {
        return focusedText() == text && focused()->isVisible() &&
               focused()->property("visualFocus").toBool();
    }
    void tabTo(const QString &text)
    {
        for (int i = 0; i < 80 && focusedText() != text; ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focusedText(), text);
    }
    /// The row of a device, by the keys of the list.
    void enterDevices(int row)
    {
        const auto isThere = [this] {
            return focused()->inherits("QQuickFocusScope") &&
                   find("DeviceRow", "focused", true) != nullptr;
        };
        for (int i = 0; i < 80 && !isThere(); ++i)
            key(Qt::Key_Tab);
        for (int i = 0; i < row; ++i)
            key(Qt::Key_Down);
        QCOMPARE(find("DeviceRow", "focused", true)->property("index").toInt(), row);
    }
    void awaitGone(const QString &text)
    {
        QTRY_VERIFY(!find("Button", "text", text));
        settle();
    }

    SampleSync sync;
};

} // namespace

/// Sync by keys alone: one sees what has them, it is where they are needed, and it is never lost.
class TestWindowSyncKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusComesBackFromTheNoticeOfACrash()
    {
        SyncedWindow app({});
        app.models->data().tellCrash(app.clock.nowMs());
        app.settle();
        app.tabTo(u"Fine"_s);
        app.key(Qt::Key_Return);
        QVERIFY(!app.find("StartNotice", "visible", true));
        QVERIFY(app.find("Card", "focused", true));
    }

    void theFocusComesBackFromThePopover()
    {
        SyncedWindow app({});
        app.tabTo(u"Synced 10:37"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Sync now"_s));
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(app.isShown(u"Synced 10:37"_s));
    }

    void theFocusGoesOnWhenTheProblemIsSolved()
    {
        SyncedWindow app;
        app.sync.change([](SyncTargetStatus &target) {
            target.problem = {SyncTrouble::Unreachable};
            target.upToDate = false;
        });
        app.settle();
        app.tabTo(u"Try now"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"sync now"_s});
        app.sync.change([](SyncTargetStatus &target) {
            target.problem = {};
            target.upToDate = true;
        });
        app.settle();
        QVERIFY(app.isShown(u"Sync now"_s));
        app.sync.change([](SyncTargetStatus &target) {
            target.problem = {SyncTrouble::Revoked};
            target.upToDate = false;
        });
        app.settle();
        QVERIFY(app.isShown(u"Join again"_s));
    }

    /// Over the dialog that led to it there is another one; the focus comes back from both.
    void theFocusComesBackToTheDevices()
    {
        SyncedWindow app(u"Devices"_s);
        app.enterDevices(2);
        app.key(Qt::Key_Return);
        app.tabTo(u"Revoke…"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Cancel"_s));
        app.tabTo(u"Revoke"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"revoke Desk PC"_s});
        app.sync.members.erase(app.sync.members.begin() + 2);
        Q_EMIT app.sync.devicesChanged();
        app.awaitGone(u"Revoke"_s);
        const QQuickItem *row = app.find("DeviceRow", "focused", true);
        QVERIFY(row);
        QCOMPARE(row->property("name").toString(), u"Old laptop"_s);
    }

    void theFocusIsOnThePageWhenSyncIsOff()
    {
        SyncedWindow app;
        app.tabTo(u"Turn sync off…"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Cancel"_s)); // nothing is turned off by Enter alone
        app.tabTo(u"Turn off"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"turn off"_s});
        app.sync.state = {};
        app.sync.tell();
        app.awaitGone(u"Turn off"_s);
        QVERIFY(app.isShown(u"Set up sync…"_s));
    }

    void theFocusIsInViewWhenTheListMakesWay()
    {
        SyncedWindow app;
        app.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(app.find("SectionList", "activeFocus", true));
        app.window->resize(700, 800);
        QTRY_VERIFY(!app.find("SectionList", "visible", true));
        app.settle();
        QVERIFY(app.isShown(u"Sync now"_s));
        app.window->resize(1280, 800);
        QTRY_VERIFY(app.find("SectionList", "visible", true));
        app.settle();
        app.tabTo(u"Pause"_s); // on the page it stays
        app.window->resize(700, 800);
        QTRY_VERIFY(!app.find("SectionList", "visible", true));
        app.settle();
        QVERIFY(app.isShown(u"Pause"_s));
    }

    /// The keys of a screen bring the focus into it, also where it is in view.
    void theKeysOfAScreenLeadIntoIt()
    {
        SyncedWindow app({});
        app.tabTo(u"Settings"_s);
        app.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(app.find("Card", "focused", true));
        app.tabTo(u"Settings"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("SectionList", "activeFocus", true));
        app.tabTo(u"Settings"_s);
        app.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(app.find("SectionList", "activeFocus", true));
    }

    /// What fades in has the keys at once, and keeps them.
    void thePaletteKeepsTheKeysWhileItFadesIn()
    {
        SyncedWindow app({});
        app.models->settings().setMotion(u"normal"_s);
        app.key(Qt::Key_K, Qt::ControlModifier);
        app.type(u"sync now"_s);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(app.sync.calls, QStringList{u"sync now"_s});
    }

    void aDeviceIsRenamedAtOnce()
    {
        SyncedWindow app(u"Devices"_s);
        app.enterDevices(0);
        app.key(Qt::Key_Return);
        app.type(u"Desk"_s);
        QTRY_COMPARE(app.focusedText(), u"Desk"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"rename Laptop to Desk"_s});
        app.awaitGone(u"Cancel"_s);
        QVERIFY(app.find("DeviceRow", "focused", true));
    }

    /// A stolen phone is not one of the devices again because a key was pressed once more.
    void takingBackARevocationIsAsked()
    {
        SyncedWindow app(u"Devices"_s);
        SyncDevice &desk = app.sync.members[2];
        desk.waiting = SyncDeviceChange{.device = desk.id, .name = desk.name, .level = {}};
        Q_EMIT app.sync.devicesChanged();
        app.settle();
        app.enterDevices(2);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(app.window.get(), &held);
        app.settle();
        QVERIFY(!app.find("Button", "text", u"Cancel"_s));
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Cancel"_s)); // Enter alone leaves it
        QVERIFY(app.find("Label", "text", u"Do not revoke Desk PC after all?"_s));
        app.key(Qt::Key_Return);
        app.awaitGone(u"Cancel"_s);
        QCOMPARE(app.sync.calls, QStringList());
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Cancel"_s));
        app.key(Qt::Key_Tab);
        QVERIFY(app.isShown(u"Take back"_s));
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.find("Toast", "text", u"Taken back. Desk PC stays one of your devices."_s));
        QCOMPARE(app.sync.calls.size(), 1);
    }

    /// What waits is said, and no button that looks like going on takes it back.
    void anAccountThatGoesIsKeptByItsOwnButton()
    {
        SyncedWindow app;
        app.sync.state.state = SyncState::Paused;
        app.sync.state.deletionWaits = true;
        app.sync.tell();
        app.settle();
        QQuickItem *card = app.find("StateCard", "visible", true);
        QVERIFY(SampleWindow::findBelow(card, "Label", "text", app.models->sync().sentence()));
        QVERIFY(!app.find("Button", "text", u"Resume"_s));
        app.tabTo(u"Keep the account"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"resume"_s});
        (void)app.sync.pause();
        app.sync.change([](SyncTargetStatus &target) { target.problem = {SyncTrouble::Revoked}; });
        app.settle(); // paused, but that is not all
        QVERIFY(SampleWindow::findBelow(card, "Label", "text", app.models->sync().sentence()));
    }

    /// An answer to what was given up opens nothing.
    void aCheckThatIsLeftAsksForNoKey()
    {
        SyncedWindow app(u"Devices"_s);
        app.sync.holds = true;
        app.tabTo(u"Replace…"_s);
        app.key(Qt::Key_Return);
        app.type(u"right"_s);
        app.key(Qt::Key_Return);
        app.type(u"er"_s); // not while it is checked
        QVERIFY(app.find("Field", "text", u"right"_s));
        app.key(Qt::Key_Escape);
        app.awaitGone(u"Continue"_s);
        app.key(Qt::Key_Return);
        app.sync.finish();
        QTRY_VERIFY(!app.models->syncDevices().isBusy());
        app.settle();
        QVERIFY(app.find("Button", "text", u"Continue"_s));
        QVERIFY(app.models->syncDevices().newKey().isEmpty());
    }

    /// The choice has the keys, and Enter is the dialog's. Tab goes as the eye does.
    void trustIsChosenByTheArrows()
    {
        SyncedWindow app(u"Devices"_s);
        app.enterDevices(2);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.isShown(u"Can edit"_s));
        app.key(Qt::Key_Right);
        QVERIFY(app.isShown(u"Full trust"_s));
        QStringList reached;
        for (int i = 0; i < 3; ++i) {
            app.key(Qt::Key_Tab);
            reached << app.focusedText();
        }
        QCOMPARE(reached, QStringList({u"Revoke…"_s, u"Cancel"_s, u"Change"_s}));
        const QRectF cancel = SampleWindow::placeOf(app.find("Button", "text", u"Cancel"_s));
        QVERIFY(cancel.right() < SampleWindow::placeOf(app.focused()).left());
        for (int i = 0; i < 3; ++i)
            app.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(app.isShown(u"Full trust"_s));
        app.key(Qt::Key_Return);
        QCOMPARE(app.sync.calls, QStringList{u"level of Desk PC: %1"_s.arg(
                                     static_cast<int>(sync::Level::FullTrust))});
        app.awaitGone(u"Cancel"_s);
    }

    void ctrlShiftSSyncs()
    {
        SyncedWindow app({});
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
        app.key(Qt::Key_S, both);
        QCOMPARE(app.sync.calls, QStringList{u"sync now"_s});
        app.sync.state = {};
        app.sync.tell();
        app.key(Qt::Key_S, both); // it is off: to where it is turned on
        QCOMPARE(app.sync.calls, QStringList{u"sync now"_s});
        QVERIFY(app.find("SyncIntro", "visible", true));
    }

    /// Esc leads back, and out at last; what was typed stays. At the end Enter pauses nothing.
    void theSetUpIsLeftAndFinishedByKeys()
    {
        SyncedWindow app;
        app.sync.state = {};
        app.sync.tell();
        app.settle();
        app.tabTo(u"Set up sync…"_s);
        app.key(Qt::Key_Return);
        SyncSetupView &setUp = app.models->syncSetup();
        app.key(Qt::Key_Return);
        app.type(u"sync.example.org"_s);
        app.key(Qt::Key_Escape);
        QCOMPARE(setUp.step(), SyncSetupView::Step::Where);
        app.key(Qt::Key_Escape);
        QVERIFY(app.find("SectionList", "activeFocus", true));
        QVERIFY(setUp.isOpen());
        QCOMPARE(setUp.server(), u"sync.example.org"_s);

        setUp.goOn();
        setUp.goOn();
        QTRY_COMPARE(setUp.recoveryGroups().size(), 8);
        setUp.setKeyKept(true);
        setUp.setAskedText(
            app.sync.key.section(u'-', setUp.askedGroup() - 1, setUp.askedGroup() - 1));
        setUp.goOn();
        setUp.goOn();
        app.settle();
        app.tabTo(u"Start syncing"_s);
        app.sync.holds = true;
        app.key(Qt::Key_Return);
        app.sync.showInOrder(app.clock.nowMs());
        app.sync.finish();
        QTRY_VERIFY(!setUp.isOpen());
        app.settle();
        QVERIFY(app.isShown(u"Sync now"_s));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowSyncKeys>(argc, argv);
}
#include "tst_window_sync_keys.moc"
