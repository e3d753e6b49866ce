// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_presence.h"
#include "sample_window.h"

#include <QQmlContext>

using namespace sennight;
using namespace Qt::StringLiterals;

/// Timer, tracked time, reminders and the end of the day in the real window, by keys.
class TestWindowTime : public QObject
{
    Q_OBJECT

    static constexpr qint64 minute = 60'000;

    static void command(SampleWindow &app, const QString &words)
    {
        app.key(Qt::Key_K, Qt::ControlModifier);
        app.type(u'>' + words);
        app.key(Qt::Key_Return);
    }
    static std::vector<int> minutesOf(SampleWindow &app, const RecordId &todo)
    {
        std::vector<int> found;
        const auto rows = app.reads->timeEntriesOf(todo).value();
        for (const TimeEntryRow &row : rows)
            found.push_back(static_cast<int>(
                (row.endedAtMs.value_or(app.clock.nowMs()) - row.startedAtMs) / minute));
        return found;
    }
    static RecordId runningTodo(SampleWindow &app)
    {
        const auto running = app.reads->runningTodo().value();
        return running ? running->id : RecordId();
    }
    static void keepInTray(SampleWindow &app)
    {
        app.models->planner().perform([&app] {
            return Planner::Step{setSetting(u"general.keep_in_tray"_s, u"true"_s,
                                            app.models->planner().actionContext())};
        });
        app.settle();
    }
    /// The platform's module of QML, as on a desktop that has a tray while `hasTray` is true.
    static void giveDesktop(QQmlEngine &engine, const QString &directory)
    {
        const std::map<QString, QByteArray> files{
            {u"SystemTrayIcon"_s, "QtObject { enum Reason { Context, MiddleClick } "
                                  "property bool available: hasTray; property IconGroup icon: "
                                  "IconGroup {} property string tooltip; property bool visible; "
                                  "property QtObject menu; signal activated(int reason) }"},
            {u"IconGroup"_s, "QtObject { property string name; property string source }"},
            {u"Menu"_s, "QtObject { default property list<QtObject> items }"},
            {u"MenuItem"_s,
             "QtObject { property string text; property bool visible; signal triggered() }"},
            {u"MenuSeparator"_s, "QtObject {}"}};
        const QString module = directory + u"/Qt/labs/platform/"_s;
        QVERIFY(QDir().mkpath(module));
        QByteArray types = "module Qt.labs.platform\n";
        for (const auto &[name, qml] : files) {
            types += name.toUtf8() + " 1.0 " + name.toUtf8() + ".qml\n";
            QFile file(module + name + u".qml"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("import QtQuick\n" + qml) > 0);
        }
        QFile list(module + u"qmldir"_s);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(types) > 0);
        engine.addImportPath(directory);
    }
    static QString onToday(SampleWindow &app)
    {
        app.key(Qt::Key_2, Qt::ControlModifier);
        QQuickItem *row = app.find("TodoRow", "focused", true);
        return row ? row->property("title").toString() : QString();
    }

private Q_SLOTS:
    void aRunningEntryIsSplitAndDeletedByKeys()
    {
        SampleWindow app;
        const RecordId todo = runningTodo(app);
        const auto before = minutesOf(app, todo);
        command(app, u"tracked"_s);
        QQuickItem *panel = app.find("EntriesPanel", "shown", true);
        QVERIFY(panel);
        const int rows = app.models->time().entries().entries()->count();
        QVERIFY(rows >= 1);
        for (int i = 1; i < rows; ++i)
            app.key(Qt::Key_Down);
        app.type(u"s"_s);
        app.key(Qt::Key_Return); // half way through
        QCOMPARE(minutesOf(app, todo).size(), before.size() + 1);
        QCOMPARE(app.models->time().entries().entries()->count(), rows + 1);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("EntryForm", "visible", true));
        app.key(Qt::Key_Escape);
        app.key(Qt::Key_Delete);
        QCOMPARE(minutesOf(app, todo).size(), before.size());
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("EntriesPanel", "shown", true));
        app.key(Qt::Key_Z, Qt::ControlModifier);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(minutesOf(app, todo), before);
    }

    /// Each of its buttons goes with what it stood for; the keys stay where they can be seen.
    void theKeysStayWithTheTimer()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        app.models->showSampleAbsence();
        app.settle();
        const auto press = [&](const QString &text) {
            QQuickItem *button = app.find("Button", "text", text);
            QVERIFY2(button, qPrintable(text));
            button->forceActiveFocus(Qt::TabFocusReason);
            app.key(Qt::Key_Space);
            const QQuickItem *focused = app.window->activeFocusItem();
            QVERIFY2(focused && focused->isVisible() && focused->property("text").isValid(),
                     qPrintable(text));
        };
        for (const QString &text : {u"Keep"_s, u"Pause"_s, u"Start"_s, u"Done"_s})
            press(text);
    }

    void timeIsAddedToATodoByKeys()
    {
        SampleWindow app;
        const QString title = onToday(app);
        QVERIFY(!title.isEmpty());
        const RecordId todo = app.todo(title).id;
        const auto before = minutesOf(app, todo);
        app.key(Qt::Key_Menu);
        for (int i = 0; i < 4; ++i)
            app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("EntriesPanel", "shown", true));
        QCOMPARE(app.models->time().entries().todoId(), todo.toHex());
        app.type(u"a"_s);
        app.type(u"6:10"_s);
        app.key(Qt::Key_Tab);
        app.type(u"6:00"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(minutesOf(app, todo), before); // refused
        QVERIFY(app.find("Label", "text", u"It ends before it begins."_s));
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u"6:30"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(minutesOf(app, todo).size(), before.size() + 1);
        QCOMPARE(minutesOf(app, todo).back(), 20);
    }

    void theDayIsShutDownByKeys()
    {
        SampleWindow app;
        onToday(app);
        command(app, u"shut down"_s);
        QVERIFY(app.find("ShutdownPanel", "shown", true));
        TodoListModel *open = app.models->time().shutdown().open();
        const int count = open->count();
        QVERIFY(count >= 3);
        const auto first = RecordId::fromHex(open->idAt(0)).value();
        const auto second = RecordId::fromHex(open->idAt(1)).value();
        const auto third = RecordId::fromHex(open->idAt(2)).value();
        app.type(u"1"_s);
        QCOMPARE(open->count(), count - 1);
        app.type(u"2"_s);
        app.type(u"3"_s);
        QCOMPARE(app.reads->todo(first)->plan.day, QDate(2026, 11, 12));
        QCOMPARE(app.reads->todo(second)->plan.week, (IsoWeek{2026, 46}));
        QVERIFY(app.reads->todo(third)->letGoAtMs);
        QVERIFY(app.reads->runningTodo().value());
        app.key(Qt::Key_Return); // to the line
        app.type(u"Figures first"_s);
        app.key(Qt::Key_Return);
        QVERIFY(!app.find("ShutdownPanel", "shown", true));
        const auto line = app.reads->setting(u"day.line"_s).value();
        QCOMPARE(line.value_or(QString()), uR"({"date":"2026-11-12","text":"Figures first"})"_s);
        QVERIFY(app.window->activeFocusItem());
        QVERIFY(!app.reads->runningTodo().value()); // nobody works on it over night
    }

    void anotherTimerIsAskedAbout()
    {
        SampleWindow app;
        app.models->planner().perform([&app] {
            return Planner::Step{setSetting(u"timer.ask_to_switch"_s, u"true"_s,
                                            app.models->planner().actionContext())};
        });
        app.settle();
        const RecordId before = runningTodo(app);
        const QString title = onToday(app);
        app.key(Qt::Key_Space);
        QCOMPARE(runningTodo(app), before);
        app.key(Qt::Key_Escape);
        QCOMPARE(runningTodo(app), before);
        QTRY_VERIFY(app.find("TodoRow", "focused", true)); // once the dialog is gone
        app.key(Qt::Key_Space);
        app.key(Qt::Key_Return);
        QCOMPARE(runningTodo(app), app.todo(title).id);
    }

    void theHeroAsksAboutTimeAway()
    {
        SampleWindow app;
        const RecordId todo = runningTodo(app);
        const auto before = minutesOf(app, todo);
        app.models->showSampleAbsence();
        app.settle();
        onToday(app);
        QVERIFY(app.find("Label", "text", u"Away for 24 minutes. Keep them, or take them off?"_s));
        app.click(app.find("Button", "text", u"Take off"_s));
        QCOMPARE(minutesOf(app, todo).size(), before.size() + 1);
        QCOMPARE(minutesOf(app, todo).front(), 0); // it runs on
        QVERIFY(app.find("Button", "text", u"Pause"_s));
    }

    void elsewhereANoticeAsks()
    {
        SampleWindow app;
        app.models->showSampleAbsence();
        app.settle();
        const auto before = minutesOf(app, runningTodo(app));
        QQuickItem *notice = app.find("AwayNotice", "visible", true);
        QVERIFY(notice);
        app.click(app.find("Button", "text", u"Keep"_s));
        QVERIFY(!app.find("AwayNotice", "visible", true));
        QCOMPARE(minutesOf(app, runningTodo(app)), before);
    }

    /// The computer slept over night.
    void theDayIsTodaysWhenTheWindowComesBack()
    {
        SampleWindow app;
        QWindow other;
        other.show();
        other.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&other, static_cast<int>(patience.count())));
        app.clock.set(app.clock.nowMs() + 23 * 60 * minute);
        app.window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(app.window.get(), static_cast<int>(patience.count())));
        QCOMPARE(app.profile->feed().today(), QDate(2026, 11, 12));
    }

    void aReminderShowsInTheWindow()
    {
        SampleWindow app;
        const auto due = app.reads->reminders(0, app.clock.nowMs() + 600 * minute).value();
        QVERIFY(!due.empty());
        app.clock.set(due.front().atMs);
        app.models->time().reminders().show({due.front()});
        app.settle();
        QVERIFY(app.find("ReminderNotice", "title", due.front().title));
        app.click(app.find("Button", "objectName", u"action2"_s));
        QCOMPARE(app.models->time().reminders().title(), QString());
        QVERIFY(app.reads->todo(due.front().name.todo)->completedAtMs);
        QVERIFY(!app.find("ReminderNotice", "visible", true));
    }

    void theWindowMayCloseOnlyWhereATrayShowsTheIcon()
    {
        SampleWindow app;
        TrayView &tray = app.models->time().tray();
        app.models->time().start(false);
        const DesktopPresence presence(app.engine, tray, *app.window);
        QVERIFY(!presence.hasIcon());
        keepInTray(app);
        QVERIFY(presence.hasIcon());
        QVERIFY(!tray.isAvailable()); // no desktop in a test
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        tray.setAvailable(true);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(tray.timerText().startsWith(u"Pause “Calibrate gauge 7"_s));
        tray.toggleTimer();
        app.settle();
        QVERIFY(!app.reads->runningTodo().value());
        QVERIFY(tray.timerText().startsWith(u"Start “"_s));
        app.window->hide();
        tray.setAvailable(false); // the desktop's tray went away
        QVERIFY(app.window->isVisible());
    }

    void aDesktopsTrayKeepsTheProgramWithoutItsWindow()
    {
        const QTemporaryDir desktop;
        SampleWindow app;
        giveDesktop(app.engine, desktop.path());
        app.engine.rootContext()->setContextProperty(u"hasTray"_s, true);
        app.models->time().start(false);
        const DesktopPresence presence(app.engine, app.models->time().tray(), *app.window);
        keepInTray(app);
        QVERIFY(presence.hasIcon());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        app.window->close();
        QVERIFY(!app.window->isVisible());
        app.models->time().tray().openWindow();
        QVERIFY(app.window->isVisible());
    }

    /// As where no desktop shows notifications.
    void aReminderBringsBackTheWindowThatMustShowIt()
    {
        SampleWindow app;
        app.models->time().start(false);
        const DesktopPresence presence(app.engine, app.models->time().tray(), *app.window);
        const auto due = app.reads->reminders(0, app.clock.nowMs() + 600 * minute).value();
        QVERIFY(!due.empty());
        app.window->hide();
        app.models->time().reminders().show({due.front()});
        QVERIFY(app.window->isVisible());
    }

    /// Qt writes the first "&" of a menu's text as "_" on D-Bus, where it marks the letter of a
    /// key.
    void aTitlesSignsAreLettersInTheTraysMenu()
    {
        SampleWindow app;
        TrayView &tray = app.models->time().tray();
        app.models->time().start(false);
        keepInTray(app);
        app.models->planner().rename(runningTodo(app).toHex(), u"R&D_plan"_s);
        app.settle();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        QCOMPARE(tray.doneText(), u"&Done with “R&D__plan”"_s);
#else
        QCOMPARE(tray.doneText(), u"Done with “R&&D_plan”"_s);
#endif
        QCOMPARE(tray.tooltip(), u"Sennight: “R&D_plan”"_s);
    }

    /// A panel that starts after the program, or crashes.
    void aTrayThatComesAndGoesIsNoticedWhenTheWindowCloses()
    {
        const QTemporaryDir desktop;
        SampleWindow app;
        giveDesktop(app.engine, desktop.path());
        app.engine.rootContext()->setContextProperty(u"hasTray"_s, false);
        app.models->time().start(false);
        const DesktopPresence presence(app.engine, app.models->time().tray(), *app.window);
        keepInTray(app);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        app.engine.rootContext()->setContextProperty(u"hasTray"_s, true);
        app.window->close();
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        app.window->show();
        app.engine.rootContext()->setContextProperty(u"hasTray"_s, false);
        app.window->close();
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    /// From the card, by key and by moon, from the timer and from the tray.
    void aRecurringTodoMovesOnWhereverItIsDone()
    {
        SampleWindow app;
        TrayView &tray = app.models->time().tray();
        app.models->planner().perform([&app] {
            return Planner::Step{setSetting(u"general.keep_in_tray"_s, u"true"_s,
                                            app.models->planner().actionContext())};
        });
        app.models->time().start(false);
        const auto plans = [&app](const QString &title) {
            QStringList found;
            const auto rows = app.reads->todos({.kind = TodoFilter::Kind::All}).value();
            for (const TodoRow &row : rows) {
                if (row.title == title)
                    found << row.plan.toText() + (row.completedAtMs ? u" done"_s : QString());
            }
            found.sort();
            return found;
        };
        const QString dialogue = u"Italian, unit 9 dialogue"_s;
        app.click(app.card(dialogue));
        app.type(u"x"_s);
        QCOMPARE(plans(dialogue), (QStringList{u"2026-11-13 done"_s, u"2026-11-20"_s}));

        const QString choir = u"Choir rehearsal"_s;
        app.models->planner().startTimer(app.todo(choir).id.toHex());
        app.settle();
        QCOMPARE(tray.doneText(), u"Done with “Choir rehearsal”"_s);
        tray.markDone();
        tray.markDone(); // twice in one breath
        app.settle();
        QVERIFY(!app.reads->runningTodo().value());
        QCOMPARE(tray.doneText(), QString());
        QCOMPARE(plans(choir), (QStringList{u"2026-11-15 done"_s, u"2026-11-22"_s}));

        const QString review = u"Weekly review"_s;
        app.models->planner().startTimer(app.todo(review).id.toHex());
        app.settle();
        // Another process is faster; the button's press opens nothing again.
        const auto stale = app.reads->record(app.todo(review).id).value();
        const ActionContext later{app.clock.nowMs(), QDate(2026, 11, 11), app.random};
        const QPoint at = SampleWindow::centre(app.find("IconButton", "text", u"Done"_s));
        (void)app.profile->store().commit(complete({&stale, 1}, {}, later));
        QTest::mouseClick(app.window.get(), Qt::LeftButton, Qt::NoModifier, at);
        app.settle();
        QCOMPARE(plans(review), (QStringList{u"2026-11-15 done"_s, u"2026-11-22"_s}));
    }

    void theSmallHeroSaysHowMuchItIsOver()
    {
        SampleWindow app({480, 800});
        app.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!app.find("Label", "text", u"12 min over"_s));
        app.clock.set(app.clock.nowMs() + 60 * minute); // 2:12:40 of 2h
        QTRY_VERIFY(app.find("Label", "text", u"12 min over"_s));
        const QRectF words = app.placeOf(app.find("Label", "text", u"12 min over"_s));
        QVERIFY(words.right() <= app.placeOf(app.find("Button", "iconName", u"plus"_s)).left());
    }

    void aTodoIsAddedInAWindowOfItsOwn()
    {
        SampleWindow app;
        DesktopPresence presence(app.engine, app.models->time().tray(), *app.window);
        presence.openQuickAdd();
        const auto find = [] {
            const auto windows = QGuiApplication::allWindows();
            const auto found = std::ranges::find_if(
                windows, [](const QWindow *window) { return window->title() == u"Add a todo"_s; });
            return found == windows.end() ? nullptr : *found;
        };
        QWindow *quick = find();
        QVERIFY(quick);
        QVERIFY(QTest::qWaitForWindowActive(quick, static_cast<int>(patience.count())));
        QuickAddView &view = app.models->quickAdd();
        if (view.isHelpShown()) // as on first use
            QTest::keyClick(quick, Qt::Key_Slash, Qt::ControlModifier);
        const int height = quick->height();
        QTest::keyClick(quick, Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(view.isHelpShown());
        QTRY_VERIFY(quick->height() > height + 100); // what it understands
        QTest::keyClick(quick, Qt::Key_Slash, Qt::ControlModifier);
        QTRY_COMPARE(quick->height(), height);
        for (const char letter : {'O', 'r', 'd', 'e', 'r', ' ', '2', 'h'})
            QTest::keyClick(quick, letter);
        QTest::keyClick(quick, Qt::Key_Escape);
        QVERIFY(!quick->isVisible());
        presence.openQuickAdd(); // the text is still there
        QVERIFY(QTest::qWaitForWindowActive(quick, static_cast<int>(patience.count())));
        QTest::keyClick(quick, Qt::Key_Return);
        app.settle();
        QVERIFY(!quick->isVisible());
        QCOMPARE(app.todo(u"Order"_s).estimateMinutes, 120);
        QVERIFY(app.todo(u"Order"_s).plan.isNull());
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowTime>(argc, argv);
}

#include "tst_window_time.moc"
