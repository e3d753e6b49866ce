// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_conflicts.h"
#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// The screens of sync where there is little room: nothing is cut off, covered or out of view.
class TestWindowSyncRoom : public QObject
{
    Q_OBJECT

    static constexpr QSize narrow{480, 800};
    static constexpr int large = 200; ///< of the text, in per cent

    /// All that is shown of a kind.
    static void collect(QList<QQuickItem *> &found, QQuickItem *within, const QByteArray &kind)
    {
        if (!within->isVisible())
            return;
        if (QByteArrayView(within->metaObject()->className()).startsWith(kind + "_QMLTYPE"))
            found.append(within);
        const auto children = within->childItems();
        for (QQuickItem *child : children)
            collect(found, child, kind);
    }
    /// Where what is shown in an item ends.
    static double endOf(const QQuickItem *item)
    {
        double end = 0;
        const auto children = item->childItems();
        for (const QQuickItem *child : children) {
            if (child->isVisible())
                end = std::max(end, child->x() + child->width());
        }
        return end;
    }

    /// Of the week and of today, in windows of every width.
    static void titleIsWhole(const QString &language)
    {
        SampleSync sync;
        SampleWindow app({1000, 560}, SampleWindow::Week::Sample, language);
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        sync.change([](SyncTargetStatus &target) { target.problem = {SyncTrouble::ReadOnly}; });
        const Shell &shell = app.models->shell();
        for (const int width : {1000, 900, 800, 720, 640, 560, 480, 400}) {
            app.window->resize(width, 560);
            for (const Shell::Screen screen : {Shell::Screen::Week, Shell::Screen::Today}) {
                app.models->shell().setScreen(screen);
                app.settle();
                const bool isWeek = screen == Shell::Screen::Week;
                QQuickItem *header =
                    app.find(isWeek ? "WeekHeader" : "PageHeader", "visible", true);
                QVERIFY(header);
                const QQuickItem *title = nullptr;
                for (const QString &words : {shell.week()->title(), shell.week()->shortTitle(),
                                             shell.today()->title(), shell.today()->shortTitle()}) {
                    if (!title)
                        title = SampleWindow::findBelow(header, "Label", "text", words);
                }
                QVERIFY(title);
                QVERIFY2(
                    !title->property("truncated").toBool(),
                    qPrintable(u"%1 at %2"_s.arg(title->property("text").toString()).arg(width)));
            }
        }
        app.models->setSync(nullptr);
    }

private Q_SLOTS:
    /// However long its name is, the step of now does not reach what cancels the set-up.
    void stepsKeepToThemselves()
    {
        SampleSync sync;
        SampleWindow app(narrow, SampleWindow::Week::Sample, u"de"_s);
        app.models->settings().setTextSize(large);
        app.models->setSync(&sync);
        app.models->shell().openSettings(u"Sync"_s);
        SyncSetupView &setUp = app.models->syncSetup();
        setUp.begin(true);
        setUp.setServer(u"sync.example.org"_s);
        setUp.setDeviceName(u"Laptop"_s);
        setUp.setRecoveryKey(sync.key);
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(static_cast<int>(setUp.step()), step);
            app.settle();
            const QQuickItem *steps = app.find("SetupSteps", "visible", true);
            QVERIFY(steps);
            QVERIFY2(endOf(steps) <= steps->width(), qPrintable(setUp.stepTitles().value(step)));
            if (step < 4)
                setUp.goOn();
        }
        setUp.cancel();
        app.models->setSync(nullptr);
    }

    /// The longest of the log's times is whole, and the others stand in its column.
    void timesAreWhole()
    {
        SampleSync sync;
        SampleWindow app({1280, 800}, SampleWindow::Week::Sample, u"de"_s);
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.models->shell().openSettings(u"Sync"_s);
        app.settle();
        QList<QQuickItem *> rows;
        collect(rows, app.window->contentItem(), "SyncLogRow");
        QCOMPARE(rows.size(), 6);
        double widest = 0;
        for (const QQuickItem *row : std::as_const(rows))
            widest = std::max(widest, row->property("whenWidth").toDouble());
        for (const QQuickItem *row : std::as_const(rows))
            QCOMPARE(row->property("column").toDouble(), widest);
        app.models->setSync(nullptr);
    }

    /// What sync needs does not push the title out of a small window.
    void theTitleKeepsItsRoom()
    {
        SampleSync sync;
        SampleWindow app(narrow);
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        sync.change([](SyncTargetStatus &target) { target.problem = {SyncTrouble::Revoked}; });
        app.settle();
        QVERIFY(app.find("SyncChip", "text", u"Needs you"_s));
        app.models->settings().setTextSize(large);
        app.settle();
        const QQuickItem *chip = app.find("SyncChip", "iconOnly", true);
        QVERIFY(chip);
        QCOMPARE(chip->width(), chip->height());
        app.models->setSync(nullptr);
    }

    /// Words of what sync needs, and the number of the week, give way to it.
    void theTitleIsWholeInEnglish() { titleIsWhole(u"en"_s); }
    void theTitleIsWholeInGerman() { titleIsWhole(u"de"_s); }
    void theTitleIsWholeInJapanese() { titleIsWhole(u"ja"_s); }

    /// What somebody writes instead of the versions of a text comes into view by itself.
    void whatIsWrittenIsInView()
    {
        SampleSync sync;
        SampleWindow app(narrow);
        app.models->settings().setTextSize(large);
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        app.models->shell().setScreen(Shell::Screen::Conflicts);
        QTRY_COMPARE(app.models->conflicts().rowCount(), 3);
        app.settle();
        app.models->conflicts().setCurrent(2);
        app.settle();
        app.click(app.find("Pressable", "title", app.models->conflicts().title()));
        app.key(Qt::Key_J);
        app.key(Qt::Key_K);
        app.key(Qt::Key_E);
        const QRectF written = SampleWindow::placeOf(app.find("ConflictEdit", "visible", true));
        const QRectF foot = SampleWindow::placeOf(app.find("ConflictFoot", "visible", true));
        QVERIFY(!written.isEmpty());
        const QQuickItem *area = app.find("TextArea", "visible", true);
        QVERIFY(area && area->property("text").toString().startsWith("Start with"_L1));
        QVERIFY(written.bottom() <= foot.top());
        app.models->setSync(nullptr);
    }

    /// A key is read from left to right in every language.
    void theKeyIsNotMirrored()
    {
        SampleSync sync;
        SampleWindow app;
        app.window->setProperty("rightToLeft", true);
        app.models->setSync(&sync);
        app.models->shell().openSettings(u"Sync"_s);
        SyncSetupView &setUp = app.models->syncSetup();
        setUp.begin(false);
        setUp.setServer(u"sync.example.org"_s);
        setUp.setDeviceName(u"Laptop"_s);
        setUp.goOn();
        setUp.goOn();
        QTRY_COMPARE(setUp.recoveryGroups().size(), 8);
        app.settle();
        double before = 0;
        for (int group = 0; group < 4; ++group) {
            const double at =
                SampleWindow::placeOf(app.find("Label", "text", setUp.recoveryGroups().at(group)))
                    .center()
                    .x();
            QVERIFY(at > before);
            before = at;
        }
        setUp.cancel();
        app.models->setSync(nullptr);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowSyncRoom>(argc, argv);
}
#include "tst_window_sync_room.moc"
