// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include <QAccessible>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

    /// What is clicked is what the next key acts on.
    static void clickAndFinish(SampleWindow &app, const QString &title)
    {
        QQuickItem *item = app.find("TodoItem", "title", title);
        app.click(item);
        QVERIFY(item->property("focused").toBool());
        app.type(u"x"_s);
        QVERIFY(app.todo(title).completedAtMs);
    }

    /// The popover of the week's first goal, by keys.
    static QQuickItem *openGoal(SampleWindow &app)
    {
        app.type(u"G"_s);
        app.key(Qt::Key_Return);
        return app.find("GoalPopup", "shown", true);
    }

private Q_SLOTS:
    /// When no day of the week is over yet, none folds.
    void onMondaysTheRailComesEarlier()
    {
        SampleWindow app;
        const auto isRail = [&app] { return !app.window->property("sidebarFull").toBool(); };
        QVERIFY(!isRail());
        app.profile->feed().setDay(QDate(2026, 11, 16), 1);
        app.settle();
        QVERIFY(isRail());
        QVERIFY(SampleWindow::placeOf(app.find("DayColumn", "index", 4)).width() >= 148);
        app.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!isRail()); // Today has the room
        app.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isRail());
        app.key(Qt::Key_Period, Qt::ControlModifier); // without the side panel
        QVERIFY(!isRail());
        app.key(Qt::Key_Period, Qt::ControlModifier);
        app.profile->feed().setDay(QDate(2026, 11, 17), 1);
        app.settle();
        QVERIFY(!isRail());
    }

    void theFirstScreenIsMadeOnce()
    {
        const SampleWindow app;
        QCOMPARE(app.screensMade, 1);
    }

    void proposedPlacesShowAndAreTaken()
    {
        SampleWindow app;
        app.click(app.find("LinkButton", "text", u"Place all"_s));
        const QString electrician = u"Call the electrician about the hob circuit"_s;
        QVERIFY(app.find("DropPlaceholder", "title", electrician));
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("DropPlaceholder", "title", electrician));
        QVERIFY(!app.todo(electrician).plan.day.isValid() ||
                app.todo(electrician).plan.day < QDate(2026, 11, 9));
        app.click(app.find("LinkButton", "text", u"Place all"_s));
        app.key(Qt::Key_Return);
        QVERIFY(app.todo(electrician).plan.day >= QDate(2026, 11, 11));
        QVERIFY(!app.models->shell().week()->isProposing());
    }

    void theGoalOpensBelowItsCard()
    {
        SampleWindow app;
        QQuickItem *popup = openGoal(app);
        QVERIFY(popup);
        QVERIFY(popup->hasActiveFocus());
        QVERIFY(app.find("TodoRow", "title", u"Calibrate gauge 7 against the staff readings"_s));
        app.key(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QQuickItem *card = app.find("GoalCard", "title", u"Gauge 7 live and calibrated"_s);
        QVERIFY(card->property("selected").toBool()); // the focus is where it was
    }

    void thePaletteMarksWhatIsTypedAndKeepsToItsFirstRow()
    {
        SampleWindow app;
        app.key(Qt::Key_K, Qt::ControlModifier);
        for (const QString &typed : {u"g"_s, u"ga"_s, u"gau"_s, u"gaug"_s}) {
            app.type(typed.right(1));
            const auto marked = [&] {
                const QQuickItem *row = app.find("PaletteRow", "selected", true);
                if (!row || row->property("index") != 0)
                    return false;
                const auto matches = row->property("matches").value<QList<int>>();
                const QString title = row->property("title").toString();
                return matches.size() >= 2 &&
                       title.sliced(matches[0], matches[1]).toLower() == typed;
            };
            QTRY_VERIFY2(marked(), qPrintable(typed));
        }
        QTRY_VERIFY(app.find("QQuickItem", "dotted", true)); // its project's colour beside it
    }

    void whatThePaletteFindsHasTheFocus()
    {
        SampleWindow app;
        app.key(Qt::Key_K, Qt::ControlModifier);
        app.type(u"alto part"_s);
        app.key(Qt::Key_Return); // before there are results
        QTRY_VERIFY(!app.find("PalettePanel", "visible", true));
        QCOMPARE(app.find("Card", "focused", true), app.card(u"Alto part, bars 40–72"_s));
        app.type(u"e"_s);
        app.type(u"20m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Alto part, bars 40–72"_s).estimateMinutes, 20);
    }

    void aClickSelectsACard()
    {
        SampleWindow app;
        for (const QString &title : {u"Order worktop samples"_s, u"Send minutes to the board"_s,
                                     u"Read the sediment paper"_s})
            clickAndFinish(app, title);
    }

    void aClickSelectsARow()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        clickAndFinish(app, u"Order worktop samples"_s);
    }

    void aClickSelectsInTheSmallWindow()
    {
        SampleWindow app({480, 800});
        clickAndFinish(app, u"Order worktop samples"_s);
        app.key(Qt::Key_2, Qt::ControlModifier);
        clickAndFinish(app, u"Edit section 2 with Tomas’s notes"_s);
    }

    void aTodoKeepsTheFocusFromDayToDay()
    {
        SampleWindow app;
        const QString title = u"Calibrate gauge 7 against the staff readings"_s;
        app.key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(app.find("Card", "focused", true), app.card(title));
        app.key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(app.todo(title).plan.day, QDate(2026, 11, 13));
        QTRY_COMPARE(app.find("Card", "focused", true), app.card(title));
        QTest::keyClick(app.window.get(), Qt::Key_Left, Qt::AltModifier); // faster than the disk
        QTest::keyClick(app.window.get(), Qt::Key_Left, Qt::AltModifier);
        app.settle();
        QCOMPARE(app.todo(title).plan.day, QDate(2026, 11, 11));
        QTRY_COMPARE(app.find("Card", "focused", true), app.card(title));
    }

    void aPickerChangesWhatIsChosenOnly()
    {
        SampleWindow app;
        const QString title = u"Calibrate gauge 7 against the staff readings"_s; // has the focus
        app.type(u"e"_s);
        QVERIFY(app.find("TodoPicker", "shown", true));
        app.key(Qt::Key_Return);
        QVERIFY(!app.find("TodoPicker", "shown", true));
        QCOMPARE(app.todo(title).estimateMinutes, 120);
        app.type(u"e"_s);
        app.key(Qt::Key_Down); // it begins at 2h
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        QVERIFY(!app.todo(title).estimateMinutes);
        app.type(u"e45m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(title).estimateMinutes, 45);
    }

    void aGoalGetsAProjectByKeys()
    {
        SampleWindow app;
        QVERIFY(openGoal(app));
        app.click(app.find("Chip", "text", u"River sensor pilot"_s));
        app.type(u"Finance"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(app.find("Chip", "text", u"Finance"_s));
        QVERIFY(app.find("GoalPopup", "shown", true)->hasActiveFocus());
        app.key(Qt::Key_Escape);
        const auto goals = app.reads->goals(IsoWeek::of(QDate(2026, 11, 11))).value();
        QVERIFY(std::ranges::contains(goals, u"Finance"_s, &GoalRow::projectTitle));
    }

    void aGoalIsAddedFromTheWeek()
    {
        SampleWindow app;
        app.click(app.find("LinkButton", "text", u"Add"_s));
        app.type(u"Bikes ready for winter"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->shell().week()->goals()->count(), 5);
        QVERIFY(app.find("GoalCard", "title", u"Bikes ready for winter"_s));
    }

    void goalsAreAddedByKeys()
    {
        SampleWindow app;
        app.type(u"]]"_s);
        const auto count = [&] { return app.models->shell().week()->goals()->count(); };
        QTRY_COMPARE(count(), 0);
        app.type(u"G"_s);
        app.key(Qt::Key_Escape);
        QVERIFY(app.find("DayColumn", "activeFocus", true));
        app.type(u"GBikes ready for winter"_s);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(count(), 1);
        app.type(u"G"_s); // to the goals …
        app.type(u"GLamps mended"_s);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(count(), 2);
        QVERIFY(app.find("GoalCard", "selected", true)); // … where the keys stay
    }

    void deletingMuchIsAskedFirst()
    {
        SampleWindow app;
        QStringList lines;
        for (int i = 0; i < 40; ++i)
            lines << u"line %1"_s.arg(i);
        (void)app.models->planner().dump(lines.join(u'\n'));
        app.key(Qt::Key_3, Qt::ControlModifier);
        const auto waiting = [&] {
            return app.reads->countTodos({.kind = TodoFilter::Kind::Inbox}).value();
        };
        QTRY_VERIFY(waiting() > 40);
        const qint64 before = waiting();
        const auto remove = [&] {
            app.key(Qt::Key_Menu);
            app.click(app.find("MenuItem", "text", u"Delete"_s));
        };
        app.key(Qt::Key_A, Qt::ControlModifier);
        remove();
        QVERIFY(app.find("DeletionQuestion", "visible", true));
        app.key(Qt::Key_Return); // the focus is on Cancel
        QTRY_VERIFY(!app.find("DeletionQuestion", "visible", true));
        QCOMPARE(waiting(), before);
        QVERIFY(app.find("StageRow", "focused", true)); // the focus is where it was
        remove();
        app.key(Qt::Key_Tab, Qt::ShiftModifier);
        app.key(Qt::Key_Return);
        QTRY_COMPARE(waiting(), 0);
        QTRY_VERIFY(!app.find("DeletionQuestion", "visible", true));
        app.type(u"x"_s); // into the field: it has the focus when the list is empty
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(waiting(), 0);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), before);
    }

    void aSlowInboxHasTheFocusOnceItIsRead()
    {
        SampleWindow app;
        QSemaphore mayRead;
        app.holdReader(mayRead);
        QTest::keyClick(app.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const bool isLoading = app.models->shell().inbox()->isLoading();
        mayRead.release(); // before anything may fail: the reader waits for it
        QVERIFY(isLoading);
        app.settle();
        QVERIFY(app.find("StageRow", "focused", true));
    }

    void whatIsFoundInASlowInboxHasTheFocus()
    {
        SampleWindow app;
        const QString title = u"renew the library card"_s;
        QSemaphore mayRead;
        app.holdReader(mayRead);
        app.models->shell().reveal(app.todo(title).id.toHex());
        QCoreApplication::processEvents();
        mayRead.release();
        app.settle();
        const QQuickItem *row = app.find("StageRow", "focused", true);
        QVERIFY(row);
        QCOMPARE(row->property("title").toString(), title);
    }

    void theKeysOfTheScreenAreShown()
    {
        SampleWindow app;
        app.type(u"?"_s);
        QVERIFY(app.find("KeysPanel", "shown", true));
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("KeysPanel", "shown", true));
        QVERIFY(app.find("Card", "focused", true)); // the focus is where it was
    }

    void theViewIsFiltered()
    {
        SampleWindow app;
        app.key(Qt::Key_F, Qt::ControlModifier);
        app.type(u"worktop"_s);
        QVERIFY(app.card(u"Order worktop samples"_s));
        QVERIFY(!app.card(u"Alto part, bars 40–72"_s));
        app.key(Qt::Key_Escape);
        QVERIFY(app.card(u"Alto part, bars 40–72"_s));
        QVERIFY(!app.find("Field", "iconName", u"filter"_s));
    }

    void theWeekOfADateIsShown()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        app.key(Qt::Key_G, Qt::ControlModifier);
        app.type(u"3 dec"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Week);
        QCOMPARE(app.models->shell().week()->weekText(), u"2026-W49"_s);
    }

    void aPickerOverTheEditorGivesTheFocusBack()
    {
        SampleWindow app;
        app.key(Qt::Key_Return);
        QQuickItem *editor = app.find("EditorPopup", "shown", true);
        QVERIFY(editor && editor->hasActiveFocus());
        app.click(app.find("Chip", "text", u"Due"_s));
        QVERIFY(app.find("TodoPicker", "shown", true));
        app.type(u"20 nov"_s);
        app.key(Qt::Key_Return);
        QQuickItem *due = app.find("Chip", "text", u"Fri 20 Nov"_s);
        QVERIFY(due);
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(due);
        QCOMPARE(heard->text(QAccessible::Name), u"Due: Fri 20 Nov"_s);
        QVERIFY(editor->hasActiveFocus());
        app.key(Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY(app.find("Card", "focused", true));
    }

    void whatWasWrittenElsewhereIsOffered()
    {
        SampleWindow app;
        const QString id =
            app.todo(u"Calibrate gauge 7 against the staff readings"_s).id.toHex(); // has the focus
        app.key(Qt::Key_Return);
        app.models->planner().rename(id, u"Read gauge 7"_s);
        app.type(u"!"_s);        // before the editor hears of it
        app.key(Qt::Key_Return); // into the notes
        app.models->planner().edit({id}, Field::TodoDescription, u"Take the staff"_s);
        app.settle();
        QVERIFY(app.find("TextArea", "text", u"Take the staff"_s)); // nothing was typed there
        QTRY_VERIFY(app.find("Notice", "title", u"The title was changed elsewhere"_s));
        QVERIFY(app.find("TextEdit", "text", u"Calibrate gauge 7 against the staff readings!"_s));
        app.click(app.find("Button", "text", u"Use the other"_s));
        QVERIFY(!app.find("Notice", "visible", true));
        QVERIFY(app.find("TextEdit", "text", u"Read gauge 7"_s));
        QVERIFY(!app.todo(u"Read gauge 7"_s).id.isNull());
    }

    void tabStaysInTheEditorAndReachesEveryChip()
    {
        SampleWindow app;
        app.key(Qt::Key_Return);
        const QQuickItem *editor = app.find("EditorPopup", "shown", true);
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            app.key(Qt::Key_Tab);
            QVERIFY(editor->hasActiveFocus());
            reached << app.window->activeFocusItem()->property("text").toString();
        }
        for (const QString &chip : {u"Due"_s, u"Repeat"_s, u"Reminder"_s, u"Tag"_s, u"Delete"_s})
            QVERIFY2(reached.contains(chip), qPrintable(chip));
    }

    void aSwipeInTheSmallWindowIsDoneOrTomorrow()
    {
        SampleWindow app({480, 800});
        QQuickItem *row = app.find("TodoRow", "title", u"Order worktop samples"_s);
        app.drag(row, SampleWindow::centre(row) + QPoint(200, 0));
        QVERIFY(app.todo(u"Order worktop samples"_s).completedAtMs);
        row = app.find("TodoRow", "title", u"Italian, unit 9 vocabulary"_s);
        app.drag(row, SampleWindow::centre(row) - QPoint(200, 0));
        QCOMPARE(app.todo(u"Italian, unit 9 vocabulary"_s).plan.day, QDate(2026, 11, 12));
        row = app.find("TodoRow", "title", u"Reply to the quarry about site access"_s);
        app.drag(row, SampleWindow::centre(row) + QPoint(40, 0)); // too short
        QVERIFY(!app.todo(u"Reply to the quarry about site access"_s).completedAtMs);
    }

    void whatQuickAddUnderstoodIsTintedInItsPlaceInALongLineToo()
    {
        SampleWindow app;
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Ring everybody who said that they would come fri 2h and ask them for cake"_s);
        auto *input = app.find("QQuickTextInput", "activeFocus", true);
        QVERIFY(input);
        QVERIFY(input->property("contentWidth").toReal() > input->width());
        const auto compareTints = [&] {
            int tints = 0;
            for (const QQuickItem *item : input->childItems()) {
                if (!item->property("shown").toBool())
                    continue;
                QRectF place;
                (void)QMetaObject::invokeMethod(input, "positionToRectangle",
                                                Q_RETURN_ARG(QRectF, place),
                                                Q_ARG(int, item->property("start").toInt()));
                QCOMPARE(item->property("first").toReal(), place.x());
                ++tints;
            }
            QCOMPARE(tints, 2);
        };
        compareTints();
        app.key(Qt::Key_Home);
        compareTints();
    }

    void theMenuKeyOffersEverything()
    {
        SampleWindow app;
        app.key(Qt::Key_Menu);
        QVERIFY(app.find("MenuItem", "text", u"Pick a date…"_s));
        QTest::keyClick(app.window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!app.find("MenuItem", "text", u"Pick a date…"_s));
        QVERIFY(app.find("Card", "focused", true));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindow>(argc, argv);
}

#include "tst_window.moc"
