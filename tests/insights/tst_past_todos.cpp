// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports.h"
#include "insights/past_todos.h"

#include <QTest>

#include <random>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(name.toUtf8());
}

TodoRow todo(const QString &title, const QString &project, int tookMinutes = 0)
{
    TodoRow row;
    row.id = idOf(title + project);
    row.title = title;
    if (!project.isEmpty())
        row.project = idOf(project);
    if (tookMinutes > 0)
        row.completedAtMs = 1;
    row.trackedMs = tookMinutes * 60'000LL;
    return row;
}

/// A profile with some history: gauges are of the river, numbers of every project.
std::vector<TodoRow> history()
{
    std::vector<TodoRow> rows;
    const QStringList river{u"Calibrate gauge 7 by hand"_s, u"Read gauge 7"_s,
                            u"Mount gauge 7 anew"_s, u"Order a cable for pump 3"_s,
                            u"Walk to gauge 5"_s};
    const QStringList kitchen{u"Paint the doors"_s, u"Measure doors"_s, u"Hang two doors"_s,
                              u"Read the oven's manual"_s, u"Oil the doors"_s};
    const QStringList home{u"Weekly review"_s, u"Pharmacy"_s, u"Library card"_s, u"Post office"_s,
                           u"Call the landlord"_s};
    for (const QString &title : river)
        rows.push_back(todo(title, u"River"_s));
    for (const QString &title : kitchen)
        rows.push_back(todo(title, u"Kitchen"_s));
    for (const QString &title : home)
        rows.push_back(todo(title, u"Home"_s));
    return rows;
}

PastTodos learnt(const std::vector<TodoRow> &rows)
{
    PastTodos past;
    for (const TodoRow &row : rows)
        past.learn(row);
    return past;
}

const std::vector<RecordId> &candidates()
{
    static const std::vector<RecordId> ids{idOf(u"Home"_s), idOf(u"Kitchen"_s), idOf(u"River"_s)};
    return ids;
}

} // namespace

class TestPastTodos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheProjectOfThePhrase()
    {
        const auto past = learnt(history());
        const auto found = past.projectsFor(u"something about gauge 7 dropping readings"_s,
                                            idOf(u"new"_s), candidates());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0], (ProjectProposal{idOf(u"River"_s), u"gauge 7"_s, 3}));
    }

    void proposesByASingleWordOnlyWithMoreOfThem()
    {
        auto rows = history();
        QCOMPARE(learnt(rows).projectsFor(u"New doors?"_s, {}, candidates()),
                 (std::vector<ProjectProposal>{{idOf(u"Kitchen"_s), u"doors"_s, 4}}));
        rows.erase(rows.begin() + 5); // "Paint the doors"
        QVERIFY(learnt(rows).projectsFor(u"New doors?"_s, {}, candidates()).empty());
    }

    void proposesNothingWithTooLittleEvidence()
    {
        const auto past = learnt(history());
        QVERIFY(past.projectsFor(u"Read the lease"_s, {}, candidates()).empty()); // in two projects
        QVERIFY(past.projectsFor(u"gauge 5"_s, {}, {}).empty());
        QVERIFY(past.projectsFor(u"zebra crossing"_s, {}, candidates()).empty());
        QVERIFY(past.projectsFor(QString(), {}, candidates()).empty());
        QVERIFY(PastTodos().projectsFor(u"gauge 7"_s, {}, candidates()).empty());
    }

    /// Where nearly everything is of one project, a word of it says nothing.
    void aWordOfEveryTodoSaysNothing()
    {
        PastTodos past;
        for (int i = 0; i < 40; ++i)
            past.learn(todo(u"Report part %1"_s.arg(i), u"River"_s));
        past.learn(todo(u"Bread"_s, u"Home"_s));
        QVERIFY(past.projectsFor(u"Report"_s, {}, candidates()).empty());
    }

    void neverProposesAProjectThatIsNoCandidate()
    {
        const auto past = learnt(history());
        const std::vector<RecordId> others{idOf(u"Home"_s), idOf(u"Kitchen"_s)};
        QVERIFY(past.projectsFor(u"gauge 7 again"_s, {}, others).empty());
    }

    void doesNotCountTheTodoItself()
    {
        const auto past = learnt(history());
        QVERIFY(past.projectsFor(u"Read gauge 7"_s, idOf(u"Read gauge 7River"_s), candidates())
                    .empty());
    }

    void knowsChineseWords()
    {
        auto rows = history();
        for (const QString &title : {u"校准水位计"_s, u"水位计电池"_s, u"更换水位计"_s})
            rows.push_back(todo(title, u"River"_s));
        const auto found = learnt(rows).projectsFor(u"检查水位计"_s, {}, candidates());
        QCOMPARE(found, (std::vector<ProjectProposal>{{idOf(u"River"_s), u"水位计"_s, 3}}));
    }

    void followsWhatChanges()
    {
        auto past = learnt(history());
        past.learn(todo(u"Read gauge 7"_s, u"River"_s)); // again: nothing counts twice
        QCOMPARE(past.projectsFor(u"gauge 7"_s, {}, candidates()).at(0).todos, 3);
        past.forget(idOf(u"Read gauge 7River"_s));
        QVERIFY(past.projectsFor(u"gauge 7"_s, {}, candidates()).empty());
        TodoRow moved = todo(u"Mount gauge 7 anew"_s, u"River"_s);
        moved.project.reset(); // back in the Inbox: nobody has decided
        past.learn(moved);
        QCOMPARE(past.count(), 13);
        past.forget(idOf(u"unknown"_s));
        QCOMPARE(past.count(), 13);
    }

    void answersDoNotDependOnTheOrderOfLearning()
    {
        auto rows = history();
        for (int i = 0; i < 7; ++i)
            rows.push_back(todo(u"Italian, unit %1"_s.arg(i), u"Home"_s, 20 + 5 * i));
        const auto straight = learnt(rows);
        std::mt19937 shuffler(42);
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(rows, shuffler);
            const auto other = learnt(rows);
            for (const QString &title : {u"gauge 7 doors"_s, u"Italian, unit 9"_s}) {
                QCOMPARE(other.projectsFor(title, {}, candidates()),
                         straight.projectsFor(title, {}, candidates()));
                QVERIFY(other.estimateFor(title, {}) == straight.estimateFor(title, {}));
            }
        }
    }

    void proposesTheMedianOfThoseAlike()
    {
        PastTodos past;
        for (const int minutes : {20, 35, 200, 36, 25})
            past.learn(todo(u"Italian, unit %1"_s.arg(minutes), u"Italian"_s, minutes));
        past.learn(todo(u"Italian dinner for eight guests"_s, u"Home"_s, 240)); // not alike
        past.learn(todo(u"Italian, unit 1"_s, u"Italian"_s));                   // not done
        const auto found = past.estimateFor(u"Italian, unit 9"_s, {});
        QVERIFY(found);
        QCOMPARE(*found, (EstimateProposal{35, 5}));
    }

    void estimatesNothingFromTwo()
    {
        PastTodos past;
        past.learn(todo(u"Italian, unit 1"_s, u"Italian"_s, 20));
        past.learn(todo(u"Italian, unit 2"_s, u"Italian"_s, 30));
        QVERIFY(!past.estimateFor(u"Italian, unit 9"_s, {}));
        past.learn(todo(u"Italian, unit 3"_s, u"Italian"_s, 40));
        QVERIFY(past.estimateFor(u"Italian, unit 9"_s, {}));
        QVERIFY(!past.estimateFor(u"Italian, unit 9"_s, idOf(u"Italian, unit 3Italian"_s)));
        QVERIFY(!past.estimateFor(u"7 9 11"_s, {}));
    }

    void remembersTheNewestOnly()
    {
        PastTodos past;
        for (int i = 0; i < PastTodos::mostTodos + 10; ++i)
            past.learn(todo(u"todo %1"_s.arg(i), u"River"_s));
        QCOMPARE(past.count(), PastTodos::mostTodos);
        past.learn(todo(u"todo 3"_s, u"River"_s)); // was pushed out: comes back, another one goes
        QCOMPARE(past.count(), PastTodos::mostTodos);
    }
};

QTEST_GUILESS_MAIN(TestPastTodos)
#include "tst_past_todos.moc"
