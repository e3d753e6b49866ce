// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// Where the keys go: from region to region, and on when what had the focus is gone.
class TestWindowFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
