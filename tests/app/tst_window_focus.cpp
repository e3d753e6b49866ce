// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// Where the keys go: from region to region, and on when what had the focus is gone.
class TestWindowFocus : public QObject
{
    Q_OBJECT

    static void addByButton(QSize size)
    {
        SampleWindow app(size, SampleWindow::Week::Empty);
        app.click(app.find("Button", "text", u"Add a todo"_s));
        app.type(u"Pack today"_s);
        app.key(Qt::Key_Return);
        const QQuickItem *item = app.find("TodoItem", "focused", true);
        QVERIFY(item);
        QCOMPARE(item->property("title").toString(), u"Pack"_s);
    }

    /// A panel over the days, opened by a key.
    static void tabStaysIn(const char *kind, const QString &key)
    {
        SampleWindow app({1000, 800});
        app.type(key);
        const QQuickItem *panel = app.find(kind, "activeFocus", true);
        QVERIFY(panel);
        for (const auto turn : {Qt::NoModifier, Qt::ShiftModifier}) {
            for (int i = 0; i < 12; ++i) {
                app.key(turn == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, turn);
                QVERIFY(panel->hasActiveFocus());
            }
        }
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find(kind, "visible", true));
        QVERIFY(app.find("Card", "focused", true));
    }

    static void answerANotice(Qt::Key towards)
    {
        SampleWindow app;
        const auto due = app.reads->reminders(0, app.clock.nowMs() + 86'400'000).value();
        QVERIFY(!due.empty());
        app.clock.set(due.front().atMs);
        app.models->time().reminders().show({due.front()});
        app.settle();
        const QQuickItem *notice = app.find("ReminderNotice", "visible", true);
        QVERIFY(notice);
        const auto isThere = [&] { return notice->isAncestorOf(app.window->activeFocusItem()); };
        for (int i = 0; i < 60 && !isThere(); ++i)
            app.key(towards);
        QVERIFY(isThere());
        app.key(Qt::Key_Space);
        QVERIFY(!app.find("ReminderNotice", "visible", true));
        QVERIFY(app.find("Card", "focused", true));
    }

    static void pressWhatGoes(Qt::Key screen, const QString &text)
    {
        SampleWindow app;
        app.key(screen, Qt::ControlModifier);
        if (text == u"Reviewed")
            app.type(u"v"_s);
        const auto isThere = [&] {
            return app.window->activeFocusItem()->property("text").toString() == text;
        };
        for (int i = 0; i < 60 && !isThere(); ++i)
            app.key(Qt::Key_Tab);
        QVERIFY2(isThere(), qPrintable(text));
        app.key(Qt::Key_Space);
        const QQuickItem *now = app.window->activeFocusItem();
        QVERIFY2(now && now->isVisible() && now != app.window->contentItem(), qPrintable(text));
        QVERIFY2(!now->inherits("QQuickLoader") && !isThere(), qPrintable(text));
    }

private Q_SLOTS:
    void atMidnightTheFocusGoesOnToTheNewDay()
    {
        SampleWindow app;
        const auto focusedOn = [&] {
            const QQuickItem *card = app.find("Card", "focused", true);
            return card ? app.todo(card->property("title").toString()).plan.day : QDate();
        };
        QCOMPARE(focusedOn(), QDate(2026, 11, 11));
        app.profile->feed().setDay(QDate(2026, 11, 12), 1);
        app.settle();
        QCOMPARE(focusedOn(), QDate(2026, 11, 12));
        app.key(Qt::Key_Right);
        app.key(Qt::Key_Right); // where the person went by hand they stay
        QCOMPARE(focusedOn(), QDate(2026, 11, 14));
        app.profile->feed().setDay(QDate(2026, 11, 13), 1);
        app.settle();
        QCOMPARE(focusedOn(), QDate(2026, 11, 14));
    }

    void f6GoesThroughTheRegionsInReadingOrder()
    {
        SampleWindow app;
        app.click(app.find("LinkButton", "text", u"Place all"_s)); // a banner
        const auto here = [&] {
            const QQuickItem *item = app.window->activeFocusItem();
            const QString text = item->property("text").toString();
            return text.isEmpty() ? item->property("title").toString() : text;
        };
        const QString today = here();
        QCOMPARE(today, u"Calibrate gauge 7 against the staff readings"_s);
        QStringList reached;
        for (int i = 0; i < 6; ++i) {
            app.key(Qt::Key_F6);
            reached << here();
        }
        const QStringList order{u"Call the electrician about the hob circuit"_s,
                                u"Week"_s,
                                u"Previous week"_s,
                                u"Place them"_s,
                                u"Gauge 7 live and calibrated"_s,
                                today};
        QCOMPARE(reached, order);
        reached.clear();
        for (int i = 0; i < 6; ++i) {
            reached.prepend(here());
            app.key(Qt::Key_F6, Qt::ShiftModifier);
        }
        QCOMPARE(reached, order);
        QCOMPARE(here(), today);
    }

    void f6ComesBackToTheTodo()
    {
        SampleWindow app;
        for (const Qt::Key screen : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            app.key(screen, Qt::ControlModifier);
            app.key(Qt::Key_Down);
            const QQuickItem *item = app.find("TodoItem", "focused", true);
            QVERIFY(item);
            app.key(Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY(!app.find("TodoItem", "focused", true));
            app.key(Qt::Key_F6);
            QCOMPARE(app.find("TodoItem", "focused", true), item);
        }
    }

    void f6StaysInAPanel()
    {
        SampleWindow app;
        app.key(Qt::Key_Return);
        const QQuickItem *editor = app.find("EditorPopup", "shown", true);
        app.key(Qt::Key_F6);
        QVERIFY(editor->hasActiveFocus());
    }

    void tabStaysInTheContractsDrawer() { tabStaysIn("ContractPanel", u"c"_s); }
    void tabStaysInTheUnscheduledDrawer() { tabStaysIn("UnscheduledPanel", u"u"_s); }

    void theFocusComesBackFromANoticeReachedByF6() { answerANotice(Qt::Key_F6); }
    void theFocusComesBackFromANoticeReachedByTab() { answerANotice(Qt::Key_Tab); }

    void enterPressesTheFocusedButtonOfAProposal()
    {
        SampleWindow app;
        app.click(app.find("LinkButton", "text", u"Place all"_s));
        app.click(app.find("Button", "text", u"Leave them"_s));
        QVERIFY(!app.models->shell().week()->isProposing());
        app.click(app.find("LinkButton", "text", u"Place all"_s));
        for (int i = 0; i < 4; ++i)
            app.key(Qt::Key_F6);
        app.key(Qt::Key_Tab);
        app.key(Qt::Key_Return);
        QVERIFY(!app.models->shell().week()->isProposing());
        QVERIFY(app.todo(u"Call the electrician about the hob circuit"_s).plan.day <
                QDate(2026, 11, 9));
    }

    void theToastIsReachedByF6()
    {
        SampleWindow app;
        const int done = app.models->shell().week()->doneCount();
        app.key(Qt::Key_X);
        QCOMPARE(app.models->shell().week()->doneCount(), done + 1);
        app.key(Qt::Key_F6); // beside the days
        app.key(Qt::Key_F6);
        QVERIFY(app.find("ToastAction", "activeFocus", true));
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->shell().week()->doneCount(), done);
        QVERIFY(app.find("Card", "focused", true)); // the focus is where it was
    }

    void theFirstTodoOfANewProfileIsReachedByTheArrows()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        QVERIFY(app.find("AddRow", "standsIn", true));
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Buy rope"_s);
        app.key(Qt::Key_Return); // any day of the week
        app.key(Qt::Key_Down);
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Buy rope"_s));
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Pack today"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_1, Qt::ControlModifier); // from beside the days
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Pack"_s));
    }

    void theFocusComesToWhatTheSidebarsButtonAdded() { addByButton({1280, 800}); }

    void theFocusComesToWhatTheEmptyWeeksButtonAdded()
    {
        addByButton({480, 800}); // without a sidebar
    }

    void anEmptyDayHasTheFocusAndTakesATodo()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        const auto here = [&] { return app.find("AddRow", "standsIn", true); };
        app.key(Qt::Key_Return);
        app.type(u"Pack"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Pack"_s));
        app.key(Qt::Key_Right);
        QVERIFY(here());
        QCOMPARE(here()->property("text").toString(), u"Add to Thursday"_s);
        app.type(u"x"_s); // not what was selected elsewhere
        QVERIFY(!app.todo(u"Pack"_s).completedAtMs);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("QuickAdd", "shown", true));
        app.type(u"Ring Ana"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Ring Ana"_s).plan.day, QDate(2026, 11, 12));
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Ring Ana"_s));
        app.key(Qt::Key_Right);
        app.key(Qt::Key_Up);
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Ring Ana"_s));
    }

    void theFocusStaysUsefulWhenTheOnlyTodoOfADayIsDone()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_Return);
        app.type(u"Pack"_s);
        app.key(Qt::Key_Return);
        app.type(u"x"_s);
        QVERIFY(app.todo(u"Pack"_s).completedAtMs);
        QVERIFY(app.find("AddRow", "standsIn", true));
        app.type(u"x"_s);
        QVERIFY(app.todo(u"Pack"_s).completedAtMs); // it is not opened again
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Pack"_s));
    }

    void theFocusStaysUsefulWhenTodayIsDone()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(app.window->activeFocusItem()->property("text").toString(),
                 u"Choose from the week"_s);
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Pack"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("TodoRow", "focused", true));
        app.type(u"x"_s);
        QCOMPARE(app.window->activeFocusItem()->property("text").toString(), u"Add to today"_s);
        app.key(Qt::Key_Down);
        QVERIFY(app.find("TodoRow", "focused", true)->property("done").toBool());
    }

    void theFocusStaysUsefulWhenTheLastDoneTodoIsOpenAgain()
    {
        SampleWindow app;
        app.click(app.find("FoldTitle", "text", u"Done 2"_s));
        const auto *week = app.models->shell().week();
        const int done = week->doneCount();
        for (int i = 0; i < 2; ++i) {
            app.click(app.find("TodoCard", "done", true));
            app.key(Qt::Key_X);
        }
        QCOMPARE(week->doneCount(), done - 2);
        app.key(Qt::Key_Down);
        QVERIFY(app.find("Card", "focused", true));
    }

    void theFocusStaysUsefulInUnscheduled()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Buy rope"_s);
        app.key(Qt::Key_Return);
        app.type(u"u"_s);
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Buy rope"_s));
        app.type(u"x"_s);
        QVERIFY(app.find("FoldTitle", "activeFocus", true));
    }

    /// Another screen may come under it; the keys that are pressed then are not for that screen.
    void whatLiesOverTheScreensKeepsTheKeys()
    {
        SampleWindow app;
        const auto *overlays = app.window->property("overlays").value<QObject *>();
        const auto holdsFocus = [&] { return overlays->property("holdsFocus").toBool(); };
        // Quick add, the palette, a date to go to, a todo, a day for it, the keys.
        for (const QString &opens :
             {u"Ctrl+N"_s, u"Ctrl+K"_s, u"Ctrl+G"_s, u"Return"_s, u"D"_s, u"?"_s}) {
            app.key(Qt::Key_1, Qt::ControlModifier);
            QTest::keySequence(app.window.get(), QKeySequence(opens));
            app.settle();
            QVERIFY2(holdsFocus(), qPrintable(opens));
            for (const Qt::Key key : {Qt::Key_2, Qt::Key_F, Qt::Key_6, Qt::Key_F, Qt::Key_2}) {
                app.key(key, Qt::ControlModifier);
                QVERIFY2(holdsFocus(), qPrintable(opens));
            }
            app.key(Qt::Key_Escape);
            QVERIFY2(!holdsFocus(), qPrintable(opens));
            QVERIFY2(app.find("TodoRow", "focused", true), qPrintable(opens));
        }
    }

    /// What is pressed goes with what it stood for; the keys stay where they can be seen.
    void theKeysStayWhenTheSidebarFolds() { pressWhatGoes(Qt::Key_1, u"Collapse the sidebar"_s); }
    void theKeysStayWhenTheTimerPauses() { pressWhatGoes(Qt::Key_1, u"Pause"_s); }
    void theKeysStayWhenTheTimersTodoIsDone() { pressWhatGoes(Qt::Key_1, u"Done"_s); }
    void theKeysStayWhenTheReviewsBegin() { pressWhatGoes(Qt::Key_4, u"1 due for review"_s); }
    void theKeysStayWhenTheReviewIsDone() { pressWhatGoes(Qt::Key_4, u"Reviewed"_s); }

    void aDayThatFoldsKeepsTheKeys()
    {
        SampleWindow app;
        app.key(Qt::Key_Right);
        QVERIFY(app.find("Card", "focused", true));
        app.models->settings().setFirstDayOfWeek(Qt::Saturday); // Tuesday comes there
        app.settle();
        QVERIFY(app.find("Spine", "visualFocus", true));
        app.key(Qt::Key_Right);
        QVERIFY(app.find("Card", "focused", true));
    }

    void enterOnNoProjectChoosesTheFirst()
    {
        SampleWindow app({700, 800}); // where the list is wide, the first one is open beside it
        app.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(app.find("ProjectRows", "activeFocus", true));
        QVERIFY(app.find("FocusRing", "shown", true));
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->shell().projectId(), QString());
        QVERIFY(app.find("ProjectRows", "activeFocus", true));
        app.key(Qt::Key_Return);
        QVERIFY(!app.models->shell().projectId().isEmpty());
    }

    void theEmptiedInboxTakesTheNextThought()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u"x"_s);
        QVERIFY(app.find("EmptyState", "title", u"All clear"_s));
        app.type(u"buy rope"_s);
        QVERIFY(app.find("TextArea", "text", u"buy rope"_s));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowFocus>(argc, argv);
}

#include "tst_window_focus.moc"
