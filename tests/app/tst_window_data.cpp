// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data & backups in the window, by keys and pointer.
#include "sample_window.h"

#include <QDir>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestWindowData : public QObject
{
    Q_OBJECT

    static void open(SampleWindow &sample)
    {
        sample.models->shell().openSettings(u"Data"_s);
        QTRY_VERIFY(sample.models->data().isReady());
        sample.settle();
    }
    static void awaitBackups(SampleWindow &sample, int count)
    {
        DataView &data = sample.models->data();
        QTRY_COMPARE(data.backups()->count(), count);
        QTRY_COMPARE(data.job(), DataView::Job::None);
        sample.settle();
    }

private Q_SLOTS:
    void whatTakesLongIsCancelledInTheWindow()
    {
        SampleWindow sample;
        QSemaphore mayWrite;
        (void)sample.profile->store().run<void>([&mayWrite](Store &) -> Result<void> {
            mayWrite.acquire();
            return {};
        });
        Action import{.kind = ActionKind::Import};
        for (int i = 0; i < 2000; ++i) {
            const auto id = RecordId::fromName("imported " + QByteArray::number(i));
            import.edits.push_back({id, Field::TodoTitle, u"Imported"_s});
        }
        Planner &planner = sample.models->planner();
        planner.perform(
            [&import] { return Planner::Step{.action = import, .busy = u"Adding 2000 items"_s}; });
        QTRY_VERIFY(sample.find("ProgressLine", "text", u"Adding 2000 items"_s));
        QTest::mouseClick(sample.window.get(), Qt::LeftButton, Qt::NoModifier,
                          SampleWindow::centre(sample.find("Button", "text", u"Cancel"_s)));
        mayWrite.release();
        sample.settle();
        QVERIFY(!sample.find("BusyNotice", "visible", true));
        QVERIFY(
            sample.find("Toast", "text",
                        u"Cancelled. Everything is as it was. Start it again when you like."_s));
        QCOMPARE(sample.todo(u"Imported"_s).id, RecordId());
    }

    void aBackupAndTheWayBack()
    {
        SampleWindow sample;
        open(sample);
        QVERIFY(sample.find("Label", "text", u"There is no backup yet"_s));
        sample.click(sample.find("Button", "text", u"Back up now"_s));
        awaitBackups(sample, 1);
        QTRY_VERIFY(sample.find("ToastAction", "text", u"Show"_s));
        QVERIFY(!sample.find("Label", "text", u"There is no backup yet"_s));

        const TodoRow todo = sample.todo(u"Reply to the quarry about site access"_s);
        sample.models->planner().rename(todo.id.toHex(), u"Renamed since"_s);
        sample.settle();

        // By keys: the list is one stop, Enter asks, Enter goes back.
        QQuickItem *list = sample.find("BackupList", "count", 1);
        QVERIFY(list);
        list->forceActiveFocus(Qt::TabFocusReason);
        QSignalSpy asked(&sample.models->data(), &DataView::restoreAsked);
        sample.key(Qt::Key_Return);
        QTRY_COMPARE(asked.count(), 1);
        sample.settle();
        QVERIFY(sample.todo(u"Renamed since"_s).id == todo.id);
        sample.key(Qt::Key_Return);
        awaitBackups(sample, 2);
        QVERIFY(sample.todo(u"Reply to the quarry about site access"_s).id == todo.id);
        QVERIFY(list->hasActiveFocus());

        // And undone like anything else.
        sample.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(sample.todo(u"Renamed since"_s).id == todo.id);
    }

    void aNewerBackupLeavesTheChosenOneChosen()
    {
        SampleWindow sample;
        open(sample);
        QQuickItem *button = sample.find("Button", "text", u"Back up now"_s);
        button->forceActiveFocus(Qt::TabFocusReason);
        sample.key(Qt::Key_Return);
        awaitBackups(sample, 1);
        QVERIFY(button->property("visualFocus").toBool()); // also while it worked
        QQuickItem *list = sample.find("BackupList", "count", 1);
        list->forceActiveFocus(Qt::TabFocusReason);
        const auto chosen = [&] {
            return sample.find("BackupRow", "focused", true)->property("backupId").toString();
        };
        const QString first = chosen();
        sample.clock.set(sample.clock.nowMs() + 60'000);
        sample.models->data().backUp();
        awaitBackups(sample, 2);
        QCOMPARE(chosen(), first);
        sample.key(Qt::Key_Up);
        QVERIFY(chosen() != first);
    }

    void escapeLeavesEverythingAsItIs()
    {
        SampleWindow sample;
        open(sample);
        sample.click(sample.find("Button", "text", u"Back up now"_s));
        awaitBackups(sample, 1);
        QQuickItem *list = sample.find("BackupList", "count", 1);
        list->forceActiveFocus(Qt::TabFocusReason);
        QSignalSpy asked(&sample.models->data(), &DataView::restoreAsked);
        sample.key(Qt::Key_Return);
        QTRY_COMPARE(asked.count(), 1);
        sample.settle();
        sample.key(Qt::Key_Escape);
        QTRY_VERIFY(list->hasActiveFocus());
        QCOMPARE(sample.models->data().backups()->count(), 1);
    }

    void theCheckSaysWhatItFound()
    {
        SampleWindow sample({480, 800});
        open(sample);
        sample.click(sample.find("Button", "text", u"Check"_s));
        QTRY_VERIFY(!sample.models->data().checkText().isEmpty());
        sample.settle();
        QVERIFY(sample.find("SettingRow", "note", sample.models->data().checkText()));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowData>(argc, argv);
}

#include "tst_window_data.moc"
