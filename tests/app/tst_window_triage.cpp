// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestWindowTriage : public QObject
{
    Q_OBJECT

    static QString projectOf(const SampleWindow &app, const QString &title)
    {
        return app.todo(title).projectTitle;
    }
    static const TriageView &triage(const SampleWindow &app) { return app.models->triage(); }

private Q_SLOTS:
    /// Nothing but keys, from the thought to the day.
    void threeLinesAreDumpedAndDecidedByKeys()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.type(u"call the mason"_s);
        app.key(Qt::Key_Return, Qt::ShiftModifier);
        app.type(u"measure the roof"_s);
        app.key(Qt::Key_Return, Qt::ShiftModifier);
        app.type(u"maybe later"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(app.models->shell().inbox()->count(), 3);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        QVERIFY(triage(app).isActive());
        QCOMPARE(triage(app).title(), u"call the mason"_s);

        app.type(u"n"_s); // a new project
        app.type(u"House"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(projectOf(app, u"call the mason"_s), u"House"_s);
        app.key(Qt::Key_A, Qt::ControlModifier); // the field has the focus
        app.type(u"Ring the mason 20m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Ring the mason"_s).estimateMinutes, 20);
        app.key(Qt::Key_Return); // the day that is proposed
        QCOMPARE(app.todo(u"Ring the mason"_s).plan.day, QDate(2026, 11, 11));

        QCOMPARE(triage(app).title(), u"measure the roof"_s);
        app.type(u"1"_s);
        QCOMPARE(projectOf(app, u"measure the roof"_s), u"House"_s);
        app.key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(triage(app).nextStep(), u"measure the roof"_s); // it was no letter
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"measure the roof"_s).estimateMinutes, 30);
        app.type(u"2"_s);
        QCOMPARE(app.todo(u"measure the roof"_s).plan.day, QDate(2026, 11, 12));

        QCOMPARE(triage(app).title(), u"maybe later"_s);
        app.type(u"j"_s);
        QVERIFY(!triage(app).isActive());
        QCOMPARE(app.models->shell().inbox()->count(), 1);
        QVERIFY(app.todo(u"maybe later"_s).plan.isNull());
        QVERIFY(app.find("StageRow", "focused", true)); // the list has the focus again
    }

    /// The next card may begin with what is written: who presses single keys goes on with them.
    void aSingleKeyIsNotWrittenIntoTheNextCard()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Return);
        QVERIFY(triage(app).isActive());
        const auto toNextStep = [&] { // the first card that begins with it
            for (int i = 0; i < 9 && triage(app).step() != TriageView::NextStep; ++i)
                app.type(u"j"_s);
        };
        toNextStep();
        QCOMPARE(triage(app).step(), TriageView::NextStep);
        const QString title = triage(app).title();
        QVERIFY(!app.find("TriageCard", "fieldFocused", true));
        app.type(u"j"_s);
        QVERIFY(triage(app).title() != title);
        QCOMPARE(app.todo(title).title, title); // nothing was written to it

        toNextStep();
        QCOMPARE(triage(app).step(), TriageView::NextStep);
        app.key(Qt::Key_Tab, Qt::ShiftModifier); // into the field
        QVERIFY(app.find("TriageCard", "fieldFocused", true));
        const QString next = triage(app).title();
        app.key(Qt::Key_J, Qt::AltModifier);
        QVERIFY(triage(app).title() != next);
        QVERIFY(triage(app).step() != TriageView::NextStep ||
                app.find("TriageCard", "fieldFocused", true));
    }

    /// In a field they need Alt, and two lines.
    void theKeysBelowTheCardStayBelowIt()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Return);
        app.type(u"1"_s); // the project; the next step is a field
        QQuickItem *hints = app.find("TriageHints", "alt", true);
        QVERIFY(hints);
        const QRectF card = app.placeOf(app.find("TriageCard", "fieldFocused", true));
        const QRectF keys = app.placeOf(hints);
        QVERIFY(keys.left() >= card.left());
        QVERIFY(keys.right() <= card.right());
    }

    void aTodoIsSplitByKeys()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.type(u"roof"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        app.type(u"b"_s);
        app.key(Qt::Key_Escape); // back to the step
        QVERIFY(triage(app).isActive());
        QVERIFY(!app.find("TriageParts", "visible", true));
        app.type(u"b"_s);
        app.type(u"ladder 20m"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(app.models->shell().inbox()->count(), 2);
        QCOMPARE(app.todo(u"ladder"_s).estimateMinutes, 20);
        QCOMPARE(triage(app).title(), u"roof"_s);
        app.type(u"z"_s); // the keys are those of the card again
        QCOMPARE(app.models->shell().inbox()->count(), 1);
        QCOMPARE(triage(app).title(), u"roof"_s);
    }

    void theSelectedTodoIsShownAgainWhenItComesBack()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.type(u"call the mason"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_Down);
        QVERIFY(app.find("SelectedTodo", "one", true));
        app.type(u"x"_s);
        QCOMPARE(app.models->shell().inbox()->count(), 0);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.models->shell().inbox()->count(), 1);
        QVERIFY(app.find("SelectedTodo", "one", true));
    }

    void itsKeysAreThoseOfThePerson()
    {
        SampleWindow app;
        ActionKeys &keys = app.models->keys();
        keys.bind(u"triage-skip"_s, u"S"_s);
        keys.bind(u"triage-choice-1"_s, u"F7"_s);
        keys.bind(u"drop-in"_s, u"F8"_s);
        keys.bind(u"close-todo"_s, u"F9"_s);
        app.settle();
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        const QString first = triage(app).title();
        QCOMPARE(triage(app).step(), TriageView::Project);
        QVERIFY(app.find("TriageOption", "key", u"F7"_s));
        app.type(u"j"_s);
        QCOMPARE(triage(app).title(), first);
        app.type(u"s"_s);
        QVERIFY(triage(app).title() != first);
        app.key(Qt::Key_Escape);
        app.key(Qt::Key_Escape);
        QVERIFY(!triage(app).isActive());

        const int before = app.models->shell().inbox()->count();
        app.click(app.find("TextArea", "visible", true));
        app.type(u"one"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(app.models->shell().inbox()->count(), before);
        app.key(Qt::Key_F8);
        QCOMPARE(app.models->shell().inbox()->count(), before + 1);

        app.key(Qt::Key_1, Qt::ControlModifier);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("EditorPopup", "shown", true));
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(app.find("EditorPopup", "shown", true));
        app.key(Qt::Key_F9);
        QVERIFY(!app.find("EditorPopup", "shown", true));
    }

    void escapeLeavesTheFieldAndThenTriage()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return); // this one has a project: the field is open
        QCOMPARE(triage(app).step(), TriageView::NextStep);
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u"Read the log of gauge 7 45m"_s);
        app.key(Qt::Key_Escape);
        QVERIFY(triage(app).isActive());
        app.key(Qt::Key_Escape);
        QVERIFY(!triage(app).isActive());
        QCOMPARE(app.todo(u"Read the log of gauge 7"_s).estimateMinutes, 45);
        QVERIFY(app.find("StageRow", "focused", true));
    }

    void acceptAllDecidesInOneAction()
    {
        SampleWindow app({1280, 800}, SampleWindow::Week::Empty);
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.type(u"pay tomorrow 30m !high"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        const TodoRow paid = app.todo(u"pay"_s);
        QCOMPARE(paid.plan.day, QDate(2026, 11, 12));
        QCOMPARE(paid.priority, Priority::High);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(app.todo(u"pay tomorrow 30m !high"_s).plan.isNull());
    }

    /// In narrow windows the card is a page of its own.
    void theCardIsAPageInNarrowWindows()
    {
        SampleWindow app({480, 800});
        app.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!app.find("TriageCard", "visible", true));
        app.click(app.find("Button", "text", u"Start triage"_s));
        QVERIFY(app.find("TriageCard", "activeFocus", true));
        QVERIFY(!app.find("DumpBox", "visible", true));
        app.click(app.find("IconButton", "text", u"Back"_s));
        QVERIFY(!triage(app).isActive());
        QVERIFY(app.find("DumpBox", "visible", true));
    }

    void messagesLeaveTheButtonsFreeInNarrowWindows()
    {
        SampleWindow app({480, 560});
        app.key(Qt::Key_3, Qt::ControlModifier);
        Q_EMIT app.models->planner().toast(u"Added to Friday"_s, true);
        app.settle();
        const QRectF button = app.placeOf(app.find("Button", "text", u"Start triage"_s));
        const auto toast = [&] { return app.placeOf(app.find("ToastHost", "shown", true)); };
        QVERIFY(toast().isValid() && button.isValid());
        QVERIFY(!toast().intersects(button));
        app.click(app.find("Button", "text", u"Start triage"_s));
        QVERIFY(toast().isValid());
        const QRectF foot = app.placeOf(app.find("TriageFoot", "visible", true));
        QVERIFY(foot.isValid() && !toast().intersects(foot));
    }

    void whatIsNotDroppedInStays()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Up);
        app.type(u"half a thou"_s);
        app.key(Qt::Key_1, Qt::ControlModifier);
        app.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(app.find("TextArea", "text", u"half a thou"_s));
        QTRY_COMPARE(app.profile->store()
                         .run<std::vector<Draft>>([](Store &store) { return store.drafts(); })
                         .result()
                         .value()
                         .size(),
                     1U); // and when the program ends
    }

    void thePaletteStartsTriage()
    {
        SampleWindow app;
        app.key(Qt::Key_K, Qt::ControlModifier);
        app.type(u">start tri"_s);
        app.key(Qt::Key_Return);
        QTRY_VERIFY(triage(app).isActive());
        app.settle();
        QVERIFY(app.find("TriageCard", "activeFocus", true));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowTriage>(argc, argv);
}
#include "tst_window_triage.moc"
