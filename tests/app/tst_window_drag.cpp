// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// Todos carried with the pointer: where they may be dropped, and what shows meanwhile.
class TestWindowDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTodoIsDroppedOnADay()
    {
        SampleWindow app;
        const QPoint target =
            SampleWindow::centre(app.card(u"Alto part, bars 40–72"_s)) - QPoint(0, 12);
        app.drag(app.card(u"Order worktop samples"_s), target);
        const TodoRow moved = app.todo(u"Order worktop samples"_s);
        QCOMPARE(moved.plan.day, QDate(2026, 11, 12));
        QVERIFY(moved.dayOrder < app.todo(u"Alto part, bars 40–72"_s).dayOrder);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.todo(u"Order worktop samples"_s).plan.day, QDate(2026, 11, 11));
    }

    void aFoldedDayTakesADropAndStaysFolded()
    {
        SampleWindow app;
        app.drag(app.card(u"Order worktop samples"_s),
                 SampleWindow::centre(app.find("Spine", "dayText", u"9"_s)));
        QCOMPARE(app.todo(u"Order worktop samples"_s).plan.day, QDate(2026, 11, 9));
        QVERIFY(app.find("Spine", "dayText", u"9"_s));
        QVERIFY(app.find("Card", "focused", true));
    }

    void aTodoIsDroppedOnTheSidebar()
    {
        SampleWindow app;
        app.drag(app.card(u"Tidy the alert thresholds"_s),
                 SampleWindow::centre(app.find("SidebarItem", "text", u"Today"_s)));
        QCOMPARE(app.todo(u"Tidy the alert thresholds"_s).plan.day, QDate(2026, 11, 11));
        app.drag(app.card(u"Order worktop samples"_s),
                 SampleWindow::centre(app.find("SidebarItem", "text", u"Finance"_s)));
        QCOMPARE(app.todo(u"Order worktop samples"_s).projectTitle, u"Finance"_s);
        app.drag(app.card(u"Order worktop samples"_s),
                 SampleWindow::centre(app.find("SidebarItem", "text", u"Inbox"_s)));
        QVERIFY(app.todo(u"Order worktop samples"_s).plan.isNull());
        QVERIFY(!app.card(u"Order worktop samples"_s));
    }

    void aTodoIsDroppedOnAGoal()
    {
        SampleWindow app;
        QQuickItem *goal = app.find("GoalCard", "title", u"Doors on, worktop chosen"_s);
        app.drag(app.card(u"Tidy the alert thresholds"_s), SampleWindow::centre(goal));
        const auto linked = [&] {
            return app.todo(u"Tidy the alert thresholds"_s).goal.value_or(RecordId()).toHex();
        };
        QTRY_COMPARE(linked(), goal->property("goalId").toString());
    }

    void aRowIsDroppedOnAProject()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.drag(app.find("StageRow", "title", u"renew the library card"_s),
                 SampleWindow::centre(app.find("SidebarItem", "text", u"Finance"_s)));
        QCOMPARE(app.todo(u"renew the library card"_s).projectTitle, u"Finance"_s);
    }

    void theCarriedCardIsAsItWillLie()
    {
        SampleWindow app;
        app.lift(app.card(u"Order worktop samples"_s),
                 SampleWindow::centre(app.card(u"Alto part, bars 40–72"_s)));
        QTRY_VERIFY(app.find("DropPlaceholder", "opacity", 1.0));
        const QQuickItem *copy = app.find("Card", "carried", true);
        QVERIFY(copy);
        // Within what is drawn once and tilted, with room for what reaches out of the card.
        QVERIFY(copy->x() > 0 && copy->x() + copy->width() < copy->parentItem()->width());
        // The pointer over it is on its way elsewhere.
        QTest::mouseMove(app.window.get(), SampleWindow::centre(copy));
        QVERIFY(copy->contains(copy->mapFromScene(SampleWindow::centre(copy))));
        QVERIFY(copy->property("hovered").isValid() && !copy->property("hovered").toBool());
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("Card", "carried", true));
    }

    /// The text and the meter of the day under the card agree.
    void theDayUnderTheCardIsAsFullAsItWouldBe()
    {
        SampleWindow app;
        const WeekModel *week = app.models->shell().week();
        const QQuickItem *header = app.find("DayHeader", "dayText", u"12"_s);
        QVERIFY(header);
        const HeaderLoad before = week->loadWith(3, 0);
        const HeaderLoad after = week->loadWith(3, 300);
        QVERIFY(!before.over && after.over);
        const auto shown = [&] {
            return HeaderLoad{header->property("loadText").toString(),
                              header->property("overCapacity").toBool(),
                              header->property("plannedShare").toDouble(),
                              header->property("trackedShare").toDouble(),
                              header->property("capacityShare").toDouble(),
                              header->property("briefLoadText").toString()};
        };
        app.models->planner().setEstimate({app.todo(u"Order worktop samples"_s).id.toHex()},
                                          u"5h"_s);
        app.settle();
        QCOMPARE(shown(), before);
        app.lift(app.card(u"Order worktop samples"_s),
                 SampleWindow::centre(app.card(u"Alto part, bars 40–72"_s)));
        QTRY_VERIFY(app.find("DropPlaceholder", "opacity", 1.0));
        QCOMPARE(shown(), after);
        app.key(Qt::Key_Escape);
        QCOMPARE(shown(), before);
    }

    void escapeTakesTheDragBack()
    {
        SampleWindow app;
        const QPoint target = SampleWindow::centre(app.card(u"Alto part, bars 40–72"_s));
        app.lift(app.card(u"Order worktop samples"_s), target);
        QTRY_VERIFY(app.find("DropPlaceholder", "opacity", 1.0));
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("DropPlaceholder", "opacity", 1.0));
        QTest::mouseRelease(app.window.get(), Qt::LeftButton, Qt::NoModifier, target);
        app.settle();
        QCOMPARE(app.todo(u"Order worktop samples"_s).plan.day, QDate(2026, 11, 11));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowDrag>(argc, argv);
}

#include "tst_window_drag.moc"
