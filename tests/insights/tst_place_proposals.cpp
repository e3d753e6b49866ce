// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/place_proposals.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

std::vector<DayFacts> week()
{
    std::vector<DayFacts> days;
    const std::vector<std::pair<int, int>> loads{{360, 400}, {360, 300}, {360, 360}, {360, 100},
                                                 {360, 0},   {180, 0},   {0, 0}};
    for (const auto &[capacity, planned] : loads)
        days.push_back({.date = QDate(2026, 11, 9).addDays(static_cast<int>(days.size())),
                        .capacityMinutes = capacity,
                        .plannedMinutes = planned});
    return days;
}

GoalRow goal(const QString &title, const QString &project, bool reached = false)
{
    GoalRow row;
    row.id = RecordId::fromName(title.toUtf8());
    row.title = title;
    row.project = RecordId::fromName(project.toUtf8());
    row.reached = reached;
    return row;
}

} // namespace

class TestPlaceProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDayWithRoom()
    {
        const auto found = proposeDay(week(), 45, QDate(2026, 11, 9), {});
        QVERIFY(found);
        QCOMPARE(*found, (DayProposal{QDate(2026, 11, 10), 345, 360, QDate(2026, 11, 9)}));
    }
    void notBeforeToday()
    {
        const auto found = proposeDay(week(), 45, QDate(2026, 11, 11), {});
        QVERIFY(found);
        QCOMPARE(*found, (DayProposal{QDate(2026, 11, 12), 145, 360, QDate(2026, 11, 11)}));
    }
    void notAfterTheDeadline()
    {
        QVERIFY(!proposeDay(week(), 300, QDate(2026, 11, 11), QDate(2026, 11, 12)));
        QVERIFY(proposeDay(week(), 300, QDate(2026, 11, 11), QDate(2026, 11, 13)));
    }
    void nothingWhereNoDayHasRoom()
    {
        QVERIFY(!proposeDay(week(), 400, QDate(2026, 11, 9), {}));
        QVERIFY(!proposeDay(week(), 30, QDate(2026, 11, 15), {}));
        QVERIFY(!proposeDay({}, 30, QDate(2026, 11, 9), {}));
    }

    void theOnlyOpenGoalOfTheProject()
    {
        const auto river = RecordId::fromName("River");
        const std::vector<GoalRow> goals{goal(u"Gauge live"_s, u"River"_s),
                                         goal(u"Doors on"_s, u"Kitchen"_s),
                                         goal(u"Old"_s, u"River"_s, true)};
        QCOMPARE(proposeGoal(goals, river, u"anything"_s), goals[0].id);
        QVERIFY(!proposeGoal(goals, {}, u"Gauge live"_s));
        QVERIFY(!proposeGoal(goals, RecordId::fromName("Home"), u"Gauge live"_s));
    }
    void ofSeveralGoalsTheOneThatSharesAWord()
    {
        const auto river = RecordId::fromName("River");
        const std::vector<GoalRow> goals{goal(u"Gauge live"_s, u"River"_s),
                                         goal(u"Quarry agrees"_s, u"River"_s)};
        QCOMPARE(proposeGoal(goals, river, u"Ring the quarry"_s), goals[1].id);
        QVERIFY(!proposeGoal(goals, river, u"Buy cable"_s));
        QVERIFY(!proposeGoal(goals, river, u"gauge at the quarry"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlaceProposals)
#include "tst_place_proposals.moc"
