// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/palette_view.h"
#include "app/gui/sample_sync.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct Window : AppProfile
{
    Window() { shell.preload(Shell::read(*queries).value()); }
    Planner planner{ports()};
    Shell shell{planner, items(), false};
    ActionKeys keys{planner};
    SyncView sync{shell, planner, items()};
    PaletteView palette{shell, planner, keys, sync, items()};
};

QStringList rowsOf(const Window &window, PaletteItem::Kind kind)
{
    const SearchModel &results = *window.palette.results();
    QStringList titles;
    for (int row = 0; row < results.count(); ++row) {
        if (results.itemAt(row)->kind == kind)
            titles << results.itemAt(row)->title;
    }
    return titles;
}

} // namespace

class TestPaletteView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndShowsATodo()
    {
        Window window;
        const QString id = window.planner.addTodo(u"Calibrate gauge 7 fri 2h // twice"_s, {});
        SETTLE(window.planner);
        window.palette.begin();
        window.palette.setText(u"gau"_s);
        QTRY_COMPARE(window.palette.results()->index(0).data(SearchModel::RecordIdRole).toString(),
                     id);
        QCOMPARE(window.palette.current(), 0);
        QTRY_COMPARE(window.palette.previewTitle(), u"Calibrate gauge 7"_s);
        QCOMPARE(window.palette.previewNotes(), u"twice"_s);
        QCOMPARE(window.palette.previewNames(), QStringList({u"Planned"_s, u"Time"_s}));
        QCOMPARE(window.palette.previewValues(), QStringList({u"Fri"_s, u"2h"_s}));
        QSignalSpy chosen(&window.palette, &PaletteView::todoChosen);
        QVERIFY(window.palette.activate());
        QCOMPARE(chosen.size(), 1);
        window.palette.begin();
        QCOMPARE(window.palette.results()->index(0).data(SearchModel::RecordIdRole).toString(), id);
        QCOMPARE(window.palette.results()->index(0).data(SearchModel::GroupRole).toString(),
                 u"Recent"_s);
        window.planner.remove({id});
        SETTLE(window.planner);
        window.palette.begin();
        QVERIFY(window.palette.results()->index(0).data(SearchModel::RecordIdRole).toString() !=
                id);
    }

    void findsNoThoughtsWhileNothingOpensThem()
    {
        Window window;
        const ActionContext context = window.planner.actionContext();
        const Creation thought =
            sennight::addThought(u"How to calibrate a gauge"_s, u"Slowly"_s, context);
        window.planner.perform([thought] { return Planner::Step{thought.action}; });
        const QString id = window.planner.addTodo(u"Read the gauge"_s, {});
        SETTLE(window.planner);
        window.palette.begin();
        window.palette.setText(u"gau"_s);
        QTRY_COMPARE(window.palette.currentTodoId(), id);
        QCOMPARE(rowsOf(window, PaletteItem::Kind::Thought), QStringList());
        window.palette.setText(u">week"_s);
        QCOMPARE(window.palette.currentTodoId(), QString());
    }

    void runsCommands()
    {
        Window window;
        window.palette.begin();
        window.palette.setText(u">today"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.screen(), Shell::Screen::Today);
        QSignalSpy chosen(&window.palette, &PaletteView::commandChosen);
        window.palette.setText(u">dark"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(chosen.front().front().toString(), u"theme-dark"_s);
        window.palette.setText(u">next week"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.screen(), Shell::Screen::Week);
        QCOMPARE(window.shell.week()->weekText(), u"2026-W47"_s);
    }

    /// What its state allows; the way to it where it is off, nothing where there is none.
    void knowsWhatSyncCanDo()
    {
        SampleSync service;
        Window window;
        const auto found = [&window](const QString &words) {
            window.palette.begin();
            window.palette.setText(u'>' + words);
            return rowsOf(window, PaletteItem::Kind::Command);
        };
        QCOMPARE(found(u"sync"_s), QStringList());
        window.sync.setService(&service);
        QCOMPARE(found(u"sync"_s), QStringList{u"Set up sync"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.settingsSection(), u"Sync"_s);
        service.showInOrder(AppProfile::tenOClock);
        QCOMPARE(found(u"sync now"_s), QStringList{u"Sync now"_s});
        QCOMPARE(window.palette.results()->itemAt(0)->hint, u"Ctrl+Shift+S"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(found(u"resume"_s), QStringList());
        QCOMPARE(found(u"pause sync"_s), QStringList{u"Pause sync"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(found(u"pause sync"_s), QStringList());
        QCOMPARE(found(u"resume"_s), QStringList{u"Resume sync"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(service.calls, QStringList({u"sync now"_s, u"pause"_s, u"resume"_s}));
        service.state.state = SyncState::Paused;
        service.state.deletionWaits = true;
        service.tell();
        QCOMPARE(found(u"resume"_s), QStringList());
        QCOMPARE(found(u"keep the account"_s), QStringList{u"Keep the account"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(service.calls.last(), u"resume"_s);
        QCOMPARE(found(u"conflicts"_s), QStringList{u"Go to Conflicts"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.screen(), Shell::Screen::Conflicts);
        QCOMPARE(found(u"devices"_s), QStringList{u"Go to your devices"_s});
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.settingsSection(), u"Devices"_s);
        QCOMPARE(found(u"sync settings"_s), QStringList{u"Open the sync settings"_s});
    }

    void offersTimeForTheBestTodoAndANewOne()
    {
        Window window;
        const QString done = window.planner.addTodo(u"Gauge 5"_s, {});
        window.planner.toggleDone({done});
        const QString id = window.planner.addTodo(u"Calibrate gauge 7"_s, {});
        SETTLE(window.planner);
        window.palette.begin();
        window.palette.setText(u"gau"_s);
        const QStringList offered{u"Start timer on “Calibrate gauge 7”"_s, u"Add todo “gau”"_s};
        QTRY_COMPARE(rowsOf(window, PaletteItem::Kind::Command), offered);
        window.palette.setCurrent(window.palette.results()->count() - 2);
        QVERIFY(window.palette.activate());
        SETTLE(window.planner);
        QCOMPARE(window.shell.runningId(), id);

        window.palette.setText(u"gaug"_s);
        QTRY_COMPARE(rowsOf(window, PaletteItem::Kind::Command).front(),
                     u"Pause the timer of “Calibrate gauge 7”"_s);
        window.palette.setCurrent(window.palette.results()->count() - 1);
        QVERIFY(window.palette.activate());
        SETTLE(window.planner);
        const auto rows = window.queries->todos({.kind = TodoFilter::Kind::All}).value();
        QVERIFY(std::ranges::contains(rows, u"gaug"_s, &TodoRow::title));
    }

    void nothingFoundOffersToAdd()
    {
        Window window;
        window.palette.begin();
        window.palette.setText(u"zzgau"_s);
        QTRY_COMPARE(window.palette.emptyText(), u"Nothing called “zzgau”"_s);
        QCOMPARE(window.palette.current(), -1);
        QVERIFY(!window.palette.activate());
        window.palette.addAsTodo();
        SETTLE(window.planner);
        QCOMPARE(window.shell.week()->anyDay()->count(), 1);
    }

    void aPrefixIsNoPartOfATodo()
    {
        Window window;
        window.palette.begin();
        window.palette.setText(u"> zzgau"_s);
        QTRY_COMPARE(window.palette.emptyText(), u"Nothing called “zzgau”"_s);
        window.palette.addAsTodo();
        SETTLE(window.planner);
        const auto rows = window.queries->todos({.kind = TodoFilter::Kind::All}).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().title, u"zzgau"_s);
    }

    void whatIsAddedFromAProjectBelongsToIt()
    {
        Window window;
        const QString finance = window.planner.addProject(u"Finance"_s, u"green"_s);
        SETTLE(window.planner);
        window.shell.openProject(finance);
        window.palette.setText(u"Renew the lease fri"_s);
        window.palette.addAsTodo();
        SETTLE(window.planner);
        const auto rows = window.queries->todos({.kind = TodoFilter::Kind::All}).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().projectTitle, u"Finance"_s);
    }

    void opensProjectsAndGoals()
    {
        Window window;
        const QString project = window.planner.addProject(u"River pilot"_s, u"blue"_s);
        const QString goal = window.planner.addGoal(u"Gauge live"_s, u"2026-W48"_s, {});
        SETTLE(window.planner);
        window.palette.begin();
        window.palette.setText(u"#river"_s);
        QTRY_COMPARE(window.palette.results()->count(), 1);
        QTRY_COMPARE(window.palette.previewColour(), u"blue"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.projectId(), project);
        window.palette.setText(u"#gauge"_s);
        QVERIFY(window.palette.activate());
        QCOMPARE(window.shell.week()->weekText(), u"2026-W48"_s);
        QCOMPARE(window.shell.goalId(), goal);
    }
};

QTEST_GUILESS_MAIN(TestPaletteView)
#include "tst_palette_view.moc"
