// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/todo_picker_view.h"
#include "app_profile.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct Window : AppProfile
{
    Window() { shell.preload(Shell::read(*queries).value()); }
    /// The choices that are marked.
    QStringList marked(const QString &kind, const QStringList &ids)
    {
        view.begin(kind, ids);
        QStringList texts;
        for (const PickerChoice &choice : view.choices()) {
            if (choice.present)
                texts << choice.text;
        }
        return texts;
    }
    QString add(const QString &text)
    {
        planner.dump(text);
        settle();
        const auto rows = queries->todos({.kind = TodoFilter::Kind::All}).value();
        const auto row = std::ranges::find(rows, text, &TodoRow::title);
        return row == rows.end() ? QString() : row->id.toHex();
    }
    void settle() { SETTLE(planner); }
    Planner planner{ports()};
    Shell shell{planner, items(), false};
    TodoPickerView view{shell, planner};
};

} // namespace

class TestTodoPickerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsSaid()
    {
        Window window;
        const QString id = window.add(u"Order samples"_s);
        for (const auto &[kind, problem] :
             {std::pair{u"project"_s, u"There is no project called “xyz”. Clear the field to see "
                                      "them all."_s},
              {u"goal"_s,
               u"This week has no goal called “xyz”. Clear the field to see them all."_s},
              {u"dependency"_s, u"There is no open todo called “xyz”. Try one of its words."_s}}) {
            window.view.begin(kind, {id});
            window.view.setTyped(u"xyz"_s);
            QVERIFY(!window.view.apply(u"xyz"_s));
            QCOMPARE(window.view.problem(), problem);
        }
    }

    void theValueThatATodoHasIsMarked()
    {
        Window window;
        const QString id = window.add(u"Order samples"_s);
        for (const auto &[kind, text] : {std::pair{u"estimate"_s, u"No estimate"_s},
                                         {u"plan"_s, u"No day"_s},
                                         {u"due"_s, u"No deadline"_s},
                                         {u"repeat"_s, u"Not again"_s},
                                         {u"wait"_s, u"Not to wait"_s},
                                         {u"priority"_s, u"No priority"_s},
                                         {u"stage"_s, u"Follow from the facts"_s},
                                         {u"project"_s, u"No project"_s},
                                         {u"goal"_s, u"No goal"_s},
                                         {u"parent"_s, u"Of no other"_s}})
            QCOMPARE(window.marked(kind, {id}), QStringList(text));
        const QString river = window.planner.addProject(u"River"_s, u"blue"_s);
        for (const auto &[kind, answer] : {std::pair{u"estimate"_s, u"1h 30m"_s},
                                           {u"plan"_s, u"tomorrow"_s},
                                           {u"due"_s, u"fri"_s},
                                           {u"repeat"_s, u"every week"_s},
                                           {u"wait"_s, u"+7d"_s},
                                           {u"priority"_s, u"high"_s},
                                           {u"stage"_s, u"refined"_s}}) {
            window.view.begin(kind, {id});
            QVERIFY(window.view.apply(answer));
            window.settle();
            QCOMPARE(window.marked(kind, {id}).value(0).toLower(), answer);
        }
        window.planner.setProject({id}, river);
        window.settle();
        QCOMPARE(window.marked(u"project"_s, {id}), QStringList(u"River"_s));
    }

    void everyChoiceCanBeTaken()
    {
        Window window;
        const QString id = window.add(u"Order samples"_s);
        for (const QString &kind : {u"estimate"_s, u"plan"_s, u"due"_s, u"repeat"_s, u"wait"_s,
                                    u"priority"_s, u"stage"_s, u"reminder"_s, u"week"_s}) {
            window.view.begin(kind, {id});
            const auto choices = window.view.choices();
            for (const PickerChoice &choice : choices)
                QVERIFY2(window.view.apply(choice.value), qPrintable(kind + u' ' + choice.text));
        }
        window.settle();
    }

    void remindersAreOfferedAsTheSettingsSay()
    {
        Window window;
        const auto set = [&window](const QString &key, const QString &json) {
            window.planner.perform([&] {
                return Planner::Step{.action =
                                         setSetting(key, json, window.planner.actionContext())};
            });
            window.settle();
        };
        const auto offered = [&window](const QString &id) {
            window.view.begin(u"reminder"_s, {id});
            QStringList texts;
            for (const PickerChoice &choice : window.view.choices())
                texts << choice.text;
            return texts;
        };
        const QString id = window.add(u"Order samples"_s);
        QCOMPARE(offered(id), (QStringList{u"at 9:00"_s, u"at 12:00"_s, u"at 17:00"_s}));
        set(u"week.hours"_s, uR"(["","","07:30-15:00","","","",""])"_s); // a Wednesday
        set(u"reminders.lead_minutes"_s, u"60"_s);
        QCOMPARE(offered(id), (QStringList{u"at 7:30"_s, u"at 12:00"_s, u"at 15:00"_s}));
        QVERIFY(window.planner.setDue({id}, u"fri"_s));
        window.settle();
        QCOMPARE(offered(id).constFirst(), u"1h before it is due"_s);
        QVERIFY(window.view.apply(window.view.choices().constFirst().value));
        window.settle();
        QVERIFY(window.record(id).elements(Field::TodoReminders).contains(u"due-60m"_s));
    }

    void aValueThatIsNoChoiceStandsFirst()
    {
        Window window;
        const QString id = window.add(u"Order samples"_s);
        QVERIFY(window.planner.setEstimate({id}, u"25m"_s));
        QVERIFY(window.planner.placeByText({id}, u"2026-11-14"_s));
        window.settle();
        QCOMPARE(window.marked(u"estimate"_s, {id}), QStringList(u"25m"_s));
        QVERIFY(window.view.choices().constFirst().present);
        QCOMPARE(window.marked(u"plan"_s, {id}).size(), 1);
        QVERIFY(window.view.choices().constFirst().present);
        window.view.setTyped(u"4"_s);
        for (const PickerChoice &choice : window.view.choices())
            QVERIFY(choice.text.contains(u'4'));
    }

    void whatDiffersIsNotMarked()
    {
        Window window;
        const QString one = window.add(u"Order samples"_s);
        const QString other = window.add(u"Pick slides"_s);
        QVERIFY(window.planner.setEstimate({one}, u"2h"_s));
        window.settle();
        QCOMPARE(window.marked(u"estimate"_s, {one, other}), QStringList());
        QVERIFY(window.planner.setEstimate({other}, u"2h"_s));
        window.settle();
        QCOMPARE(window.marked(u"estimate"_s, {one, other}), QStringList(u"2h"_s));
        QCOMPARE(window.marked(u"reminder"_s, {one}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTodoPickerView)
#include "tst_todo_picker_view.moc"
