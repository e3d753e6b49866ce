// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/day_suggestions.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

const SuggestionDay wednesday{.today = QDate(2026, 11, 11),
                              .thisWeek = {2026, 46},
                              .firstDay = QDate(2026, 11, 9),
                              .freeMinutes = 60};

TodoRow todo(const QString &title, const Plan &plan = {}, int minutes = 30)
{
    TodoRow row;
    row.id = RecordId::fromName(title.toUtf8());
    row.title = title;
    row.plan = plan;
    row.estimateMinutes = minutes;
    return row;
}

QStringList titles(const std::vector<DaySuggestion> &found)
{
    QStringList all;
    for (const DaySuggestion &each : found)
        all << each.todo.title;
    return all;
}

} // namespace

class TestDaySuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonFollowsFromTheFacts()
    {
        const Plan lastWeek{.week = {2026, 45}};
        const Plan thisWeek{.week = {2026, 46}};
        const Plan nextWeek{.week = {2026, 47}};
        const auto reason = [](const TodoRow &row) { return reasonForToday(row, wednesday); };
        QCOMPARE(reason(todo(u"a"_s, lastWeek)), SuggestionReason::LeftOver);
        QCOMPARE(reason(todo(u"a"_s, {.day = QDate(2026, 11, 8)})), SuggestionReason::LeftOver);
        QCOMPARE(reason(todo(u"a"_s, thisWeek)), SuggestionReason::FitsToday);
        QCOMPARE(reason(todo(u"a"_s, thisWeek, 90)), std::nullopt); // no room
        QCOMPARE(reason(todo(u"a"_s, nextWeek)), std::nullopt);
        QCOMPARE(reason(todo(u"a"_s)), std::nullopt); // the Inbox has its own way
        TodoRow rolled = todo(u"a"_s, lastWeek, 90);
        rolled.rollovers = 2;
        QCOMPARE(reason(rolled), SuggestionReason::Rolled);
        rolled.plan = nextWeek; // decided already
        QCOMPARE(reason(rolled), std::nullopt);
        TodoRow due = todo(u"a"_s, {}, 90);
        due.due = {.date = QDate(2026, 11, 13)};
        QCOMPARE(reason(due), SuggestionReason::DueSoon);
        due.plan = {.day = QDate(2026, 11, 12)}; // in time
        QCOMPARE(reason(due), std::nullopt);
        due.plan = {.day = QDate(2026, 11, 16)}; // too late
        QCOMPARE(reason(due), SuggestionReason::DueSoon);
        due.due = {.date = QDate(2026, 11, 15)};
        due.plan = {};
        QCOMPARE(reason(due), std::nullopt); // not close yet
    }

    void whatTodayHasAlreadyOrCannotBeDoneIsLeftOut()
    {
        const auto reason = [](const TodoRow &row) { return reasonForToday(row, wednesday); };
        TodoRow row = todo(u"a"_s, {.week = {2026, 45}});
        row.due = {.date = QDate(2026, 11, 11)}; // in today's lists
        QCOMPARE(reason(row), std::nullopt);
        row.due = {};
        row.blocked = true;
        QCOMPARE(reason(row), std::nullopt);
        row.blocked = false;
        row.completedAtMs = 1;
        QCOMPARE(reason(row), std::nullopt);
        QCOMPARE(reason(todo(u"a"_s, {.day = QDate(2026, 11, 11)})), std::nullopt);
        QCOMPARE(reason(todo(u"a"_s, {.day = QDate(2026, 11, 9)})), std::nullopt);
    }

    void theMostPressingComesFirstAndEachOnce()
    {
        TodoRow important = todo(u"important"_s, {.week = {2026, 46}});
        important.priority = Priority::High;
        TodoRow friday = todo(u"friday"_s);
        friday.due = {.date = QDate(2026, 11, 13)};
        TodoRow thursday = todo(u"thursday"_s);
        thursday.due = {.date = QDate(2026, 11, 12)};
        TodoRow rolled = todo(u"rolled"_s, {.week = {2026, 45}});
        rolled.rollovers = 3;
        const std::vector<TodoRow> all{todo(u"any day"_s, {.week = {2026, 46}}),
                                       important,
                                       todo(u"left"_s, {.week = {2026, 45}}),
                                       friday,
                                       thursday,
                                       rolled,
                                       friday};
        QCOMPARE(titles(suggestForDay(all, wednesday)),
                 (QStringList{u"rolled"_s, u"thursday"_s, u"friday"_s, u"left"_s, u"important"_s,
                              u"any day"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDaySuggestions)
#include "tst_day_suggestions.moc"
