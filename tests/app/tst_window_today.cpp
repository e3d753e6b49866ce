// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// The Today screen: whose todos it shows, and what it suggests.
class TestWindowToday : public QObject
{
    Q_OBJECT

    static void openTheDrawer(QSize size)
    {
        SampleWindow app(size);
        app.key(Qt::Key_2, Qt::ControlModifier);
        const auto panel = [&] { return app.find("DayPanel", "visible", true); };
        const auto focused = [&] {
            return app.window->activeFocusItem()->property("text").toString();
        };
        QVERIFY(!panel());
        const bool beside = app.models->settings().sidePanel();
        app.key(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(panel());
        QCOMPARE(app.models->settings().sidePanel(), beside);
        QVERIFY(QRectF(QPointF(), app.window->size()).contains(SampleWindow::placeOf(panel())));
        QCOMPARE(focused(), u"See the times"_s);
        app.key(Qt::Key_Tab);
        QCOMPARE(focused(), u"Shut down the day"_s);
        app.key(Qt::Key_Tab); // round and round
        QCOMPARE(focused(), u"Close"_s);
        app.key(Qt::Key_Tab);
        QCOMPARE(focused(), u"See the times"_s);
        app.key(Qt::Key_F6);
        QVERIFY(!panel()->isAncestorOf(app.window->activeFocusItem()));
        app.key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), u"See the times"_s);
        app.key(Qt::Key_Escape);
        QVERIFY(!panel());
        QVERIFY(app.find("TodoItem", "focused", true));

        const QString capacity = app.models->shell().today()->capacityText();
        app.click(app.find("Pressable", "text", u"Capacity %1"_s.arg(capacity)));
        QVERIFY(panel());
        app.click(app.find("LinkButton", "text", u"See the times"_s));
        QVERIFY(!panel());
        QVERIFY(app.find("EntriesPanel", "visible", true));
    }

private Q_SLOTS:
    void oneProjectsTodosAreShownByKeys()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        const TodayModel *today = app.models->shell().today();
        const int all = today->focus()->count();
        QQuickItem *filter = app.find("Button", "text", u"All projects"_s);
        QVERIFY(filter);
        filter->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        app.key(Qt::Key_K); // the item that begins with it
        app.key(Qt::Key_Return);
        QVERIFY(app.find("Button", "text", u"Kitchen refit"_s));
        QCOMPARE(today->focus()->count(), 1);
        app.key(Qt::Key_1, Qt::ControlModifier);
        app.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(app.find("Button", "text", u"All projects"_s));
        QCOMPARE(today->focus()->count(), all);
    }

    void aProjectWithoutTodosTodaySaysSo()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        app.models->shell().today()->setProjectId(
            app.models->planner().addProject(u"Shed"_s, u"plum"_s));
        app.settle();
        QVERIFY(app.find("EmptyState", "text", u"No todo of Shed is for today."_s));
        app.click(app.find("Button", "text", u"Show all"_s));
        QVERIFY(!app.find("EmptyState", "visible", true));
    }

    void anotherTimerLeavesTheKeysInTheList()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        const TodoListModel *focus = app.models->shell().today()->focus();
        app.key(Qt::Key_Down); // from what is overdue
        const QString started = focus->idAt(0);
        const int count = focus->count();
        app.key(Qt::Key_Space); // the running one comes back as this one goes
        QCOMPARE(focus->count(), count);
        QCOMPARE(focus->indexOf(started), -1);
        const QQuickItem *row = app.find("TodoItem", "focused", true);
        QVERIFY(row);
        QVERIFY(focus->indexOf(row->property("todoId").toString()) >= 0);
    }

    void suggestionsAreAnsweredByKeysAndTheFocusStays()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        const auto shown = app.models->suggestions().suggestions();
        QCOMPARE(shown.size(), 3);
        QVERIFY(shown[0].title.contains(u"has rolled over 3 times"));
        app.find("IconButton", "text", u"Do not show this again"_s)
            ->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->suggestions().suggestions(), shown.mid(1));
        const QQuickItem *next = app.window->activeFocusItem();
        QCOMPARE(next->property("text").toString(), u"Do it today"_s);
        app.key(Qt::Key_Space);
        QCOMPARE(app.reads->todo(*RecordId::fromHex(shown[1].todoId))->plan.day,
                 QDate(2026, 11, 11));
        QVERIFY(app.find("TodoItem", "focused", true)); // none is left
    }

    void aNarrowWindowSuggestsBelowTheLists()
    {
        SampleWindow app({480, 800});
        app.key(Qt::Key_2, Qt::ControlModifier);
        const auto shown = app.models->suggestions().suggestions();
        QCOMPARE(shown.size(), 3);
        QQuickItem *dismissal = app.find("IconButton", "text", u"Do not show this again"_s);
        QVERIFY(dismissal);
        dismissal->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->suggestions().suggestions(), shown.mid(1));
        const QQuickItem *next = app.window->activeFocusItem();
        QCOMPARE(next->property("text").toString(), u"Do it today"_s);
        const QRectF view(QPointF(), app.window->size());
        QVERIFY(view.contains(SampleWindow::placeOf(next)));
    }

    void capacityIsADrawerInAMediumWindow() { openTheDrawer({1000, 800}); }
    void capacityIsADrawerInANarrowWindow() { openTheDrawer({700, 800}); }
    void capacityIsADrawerInASmallWindow() { openTheDrawer({420, 700}); }

    void theDrawerOfAWiderWindowIsThePanelBesideTheLists()
    {
        SampleWindow app({1000, 800});
        app.key(Qt::Key_2, Qt::ControlModifier);
        app.key(Qt::Key_Period, Qt::ControlModifier);
        app.window->resize(1280, 800);
        app.settle();
        const QQuickItem *panel = app.find("DayPanel", "visible", true);
        QVERIFY(panel && !panel->property("closable").toBool());
        QVERIFY(app.find("TodoItem", "focused", true));
        app.key(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!app.find("DayPanel", "visible", true));
        QVERIFY(!app.models->settings().sidePanel());
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowToday>(argc, argv);
}
#include "tst_window_today.moc"
