// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_conflicts.h"
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

    static void settleAll()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        app.models->shell().setScreen(Shell::Screen::Conflicts);
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_Return);
        for (int left = 2; left >= 0; --left) {
            QTRY_VERIFY(conflicts.fields()->openCount() > 0);
            for (int i = 0; i < conflicts.fields()->rowCount(); ++i)
                conflicts.fields()->choose(i, 0);
            app.key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(conflicts.rowCount(), left);
            app.settle();
        }
        const QQuickItem *way = button(app, u"Back to the week"_s);
        QVERIFY(way);
        QTRY_VERIFY(way->hasActiveFocus());
        QVERIFY(way->property("visualFocus").toBool());
        app.key(Qt::Key_F6);
        QVERIFY(!way->hasActiveFocus());
        app.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(way->hasActiveFocus());
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Week);
        app.models->setSync(nullptr);
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

    /// M, T, B and R choose, J and K go on, Ctrl+Enter keeps, and Undo brings the versions back.
    void conflictsAreSettledByKeys()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        app.models->shell().setScreen(Shell::Screen::Conflicts);
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        const ConflictFields &fields = *conflicts.fields();
        const auto way = [&fields](int row) {
            return fields.data(fields.index(row), ConflictFields::WayRole).toInt();
        };
        app.settle();
        app.key(Qt::Key_End); // in the list
        QCOMPARE(conflicts.current(), 2);
        QCOMPARE(fields.rowCount(), 2); // the estimate and a text
        app.key(Qt::Key_M);             // of the field beside it
        QCOMPARE(way(0), 0);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_E);
        QVERIFY(app.find("ConflictEdit", "isLong", true));
        const QQuickItem *area = app.window->activeFocusItem();
        const QString before = area->property("text").toString();
        QCOMPARE(area->property("cursorPosition").toInt(), static_cast<int>(before.size()));
        app.key(Qt::Key_Tab);
        QCOMPARE(area->property("text").toString(), before);
        QCOMPARE(app.window->activeFocusItem()->property("text").toString(), u"Use this"_s);
        app.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(app.window->activeFocusItem(), area);
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("ConflictEdit", "visible", true));
        const int text = 0;
        const int estimate = 1;
        QVERIFY(fields.data(fields.index(text), ConflictFields::LongRole).toBool());
        app.key(Qt::Key_B);
        QCOMPARE(way(text), 2);
        app.key(Qt::Key_R);
        QCOMPARE(way(text), 3);
        app.key(Qt::Key_J);
        app.key(Qt::Key_T);
        QCOMPARE(way(estimate), 1);
        app.key(Qt::Key_R); // nothing is between two numbers
        QCOMPARE(way(estimate), 1);
        app.key(Qt::Key_K);
        app.key(Qt::Key_T);
        QCOMPARE(way(text), 1);
        app.key(Qt::Key_R);
        app.key(Qt::Key_J);
        app.key(Qt::Key_M);
        QCOMPARE(way(estimate), 0);
        QCOMPARE(way(text), 3);
        const QString record = conflicts.recordId();
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 2);
        const Record kept = app.reads->record(*RecordId::fromHex(record)).value();
        QCOMPARE(kept.number(Field::TodoEstimate), std::optional<qint64>(180));
        QVERIFY(kept.text(Field::TodoDescription).contains(u"blue"_s));
        QVERIFY(kept.text(Field::TodoDescription).contains(u"gauge 4"_s));
        QVERIFY(app.find("Toast", "text", u"Settled. Both versions are in History"_s));
        app.settle();
        app.key(Qt::Key_T); // at the first field of the next one
        QCOMPARE(way(0), 1);
        app.key(Qt::Key_M);
        QCOMPARE(way(0), 0);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.models->setSync(nullptr);
    }

    /// The open todo leads to its versions.
    void theOpenTodoLeadsToItsVersions()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        ConflictView &conflicts = app.models->conflicts();
        QString todo;
        const auto isInConflict = [&] {
            const auto rows = app.reads->todos({.kind = TodoFilter::Kind::All}).value();
            for (const TodoRow &row : rows) {
                if (conflicts.has(row.id.toHex()))
                    todo = row.id.toHex();
            }
            return !todo.isEmpty();
        };
        QTRY_VERIFY(isInConflict());
        app.models->shell().reveal(todo);
        app.settle();
        app.key(Qt::Key_Return);
        QQuickItem *way = app.find("Button", "text", u"Choose between versions"_s);
        QVERIFY(way);
        way->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Conflicts);
        QTRY_COMPARE(conflicts.recordId(), todo);
        app.models->setSync(nullptr);
    }

    /// After the last one the keys can go on.
    void nothingToSettleKeepsTheFocus() { settleAll(); }

    /// Neither the text nor the keys go anywhere else.
    void whatIsTypedStaysWhenItIsSettledElsewhere()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        app.models->shell().setScreen(Shell::Screen::Conflicts);
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_End); // two fields, a text first
        app.key(Qt::Key_E);
        const QString record = conflicts.recordId();
        const QQuickItem *area = app.window->activeFocusItem();
        const QString before = area->property("text").toString();
        app.type(u" a"_s);
        Planner &planner = app.models->planner();
        const RecordId id = *RecordId::fromHex(record);
        planner.editRecord(id, Field::TodoDescription, u"Theirs"_s);
        planner.editRecord(id, Field::TodoEstimate, qint64{15});
        QTRY_VERIFY(!conflicts.settledText().isEmpty());
        app.type(u" b"_s);
        QCOMPARE(app.window->activeFocusItem(), area);
        QCOMPARE(area->property("text").toString(), before + u" a b"_s);
        QCOMPARE(conflicts.recordId(), record);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!app.find("ConflictEdit", "visible", true));
        QCOMPARE(conflicts.rowCount(), 3);
        QCOMPARE(app.reads->record(id).value().text(Field::TodoDescription), u"Theirs"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 2);
        QCOMPARE(app.reads->record(id).value().text(Field::TodoDescription), before + u" a b"_s);
        app.models->setSync(nullptr);
    }

    /// Three devices, three versions: none is "mine" or "theirs", each has its number.
    void threeVersionsHaveNumbers()
    {
        SampleSync sync;
        SampleWindow app({480, 800});
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        app.models->shell().setScreen(Shell::Screen::Conflicts);
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_Home);
        app.key(Qt::Key_Return);
        const ConflictFields &fields = *conflicts.fields();
        QVERIFY(!conflicts.isTwoSided());
        const auto at = [&fields](ConflictFields::Role role) {
            return fields.data(fields.index(0), role);
        };
        QCOMPARE(at(ConflictFields::VersionsRole).value<QList<VersionEntry>>().size(), 3);
        app.key(Qt::Key_1);
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 0);
        app.key(Qt::Key_3);
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 2);
        // In little room one of them is shown at a time: the chosen one, then what is asked for.
        QQuickItem *box = app.find("VersionBox", "chosen", true);
        QVERIFY(box);
        app.click(app.find("Pressable", "text", u"Version 1"_s));
        QVERIFY(!box->isVisible());
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 2);
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
