// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out for people and for spreadsheets.
#include "fixture.h"
#include "interchange/csv_reader_p.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

void fill(Fixture &profile)
{
    const RecordId project = RecordId::fromName("project");
    const RecordId goal = RecordId::fromName("goal");
    const RecordId one = RecordId::fromName("one");
    const RecordId part = RecordId::fromName("part");
    const RecordId loose = RecordId::fromName("loose");
    const RecordId entry = RecordId::fromName("entry");
    const RecordId week = weekId({2026, 46});
    Action action;
    action.edits = {
        {project, Field::ProjectTitle, u"Kitchen"_s},
        {project, Field::ProjectWhy, u"It leaks."_s},
        {goal, Field::GoalTitle, u"Water runs"_s},
        {goal, Field::GoalWeek, u"2026-W46"_s},
        {goal, Field::GoalProject, project},
        {week, Field::WeekIso, u"2026-W46"_s},
        {week, Field::WeekReflection, u"A calm week."_s},
        {one, Field::TodoTitle, u"Call \"the\" plumber, today"_s},
        {one, Field::TodoProject, project},
        {one, Field::TodoGoal, goal},
        {one, Field::TodoPlan, u"2026-11-11"_s},
        {one, Field::TodoDue, u"2026-11-13T09:30"_s},
        {one, Field::TodoEstimate, qint64(90)},
        {one, Field::TodoPriority, u"high"_s},
        {one, Field::TodoTags, u"phone"_s, u"phone"_s},
        {one, Field::TodoDescription, u"Two lines\nof notes"_s},
        {one, Field::TodoCompletion, qint64(1'793'787'300'000)},
        {part, Field::TodoTitle, u"Find the number"_s},
        {part, Field::TodoProject, project},
        {part, Field::TodoParent, one},
        {loose, Field::TodoTitle, u"Loose"_s},
        {loose, Field::TodoLetGo, qint64(1'793'787'300'000)},
        {entry, Field::TimeEntryTodo, one},
        {entry, Field::TimeEntryStartedAt, qint64(1'793'780'000'000)},
        {entry, Field::TimeEntryEndedAt, qint64(1'793'781'800'000)},
    };
    profile.records.commit(action);
}

} // namespace

class TestReadableExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void markdownIsForReading();
    void csvHoldsTheTodos();
    void noFormatReadsThem_data();
    void noFormatReadsThem();
    void anEmptyProfileGoesOut();
};

void TestReadableExports::markdownIsForReading()
{
    Fixture profile;
    fill(profile);
    ExportReport report;
    const QString text = QString::fromUtf8(profile.exported(Format::Markdown, &report));
    const QString expected = uR"(# Weeks

## Week 46 of 2026, from 2026-11-09

- Goal: Water runs · Kitchen

### Wednesday 2026-11-11

- [x] Call "the" plumber, today (1h 30m · due 2026-11-13 09:30 · high priority · #phone) · Kitchen

### Looking back

A calm week.

# Projects

## Kitchen

It leaks.

- [x] Call "the" plumber, today (1h 30m · due 2026-11-13 09:30 · high priority · #phone)

  Two lines
  of notes

  - [ ] Find the number

# Without a project

- [x] ~~Loose~~ (let go)

)"_s;
    QCOMPARE(text, expected);
    QCOMPARE(report.written[Entity::Todo], 3);
    QCOMPARE(report.lost.size(), 1); // the tracked interval
}

void TestReadableExports::csvHoldsTheTodos()
{
    Fixture profile;
    fill(profile);
    QByteArray bytes = profile.exported(Format::Csv);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"file"_s, {});
    QStringList names;
    QVERIFY(reader.next(names));
    QHash<QString, QHash<QString, QString>> rows;
    QStringList row;
    while (reader.next(row)) {
        QCOMPARE(row.size(), names.size());
        for (qsizetype i = 0; i < row.size(); ++i)
            rows[row.at(1)][names.at(i)] = row.at(i);
    }
    QCOMPARE(rows.size(), 3);
    const auto &call = rows[u"Call \"the\" plumber, today"_s];
    QCOMPARE(call[u"status"_s], u"done"_s);
    QCOMPARE(call[u"project"_s], u"Kitchen"_s);
    QCOMPARE(call[u"goal"_s], u"Water runs"_s);
    QCOMPARE(call[u"planned_day"_s], u"2026-11-11"_s);
    QCOMPARE(call[u"due_date"_s], u"2026-11-13"_s);
    QCOMPARE(call[u"due_time"_s], u"09:30"_s);
    QCOMPARE(call[u"estimate_minutes"_s], u"90"_s);
    QCOMPARE(call[u"tracked_minutes"_s], u"30"_s);
    QCOMPARE(call[u"description"_s], u"Two lines\nof notes"_s);
    QCOMPARE(rows[u"Find the number"_s][u"parent"_s], u"Call \"the\" plumber, today"_s);
    QCOMPARE(rows[u"Loose"_s][u"status"_s], u"let_go"_s);
}

void TestReadableExports::noFormatReadsThem_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("markdown") << Format::Markdown;
    QTest::newRow("csv") << Format::Csv;
}

void TestReadableExports::noFormatReadsThem()
{
    QFETCH(Format, format);
    Fixture profile;
    const auto plan = profile.plan(format, "a");
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnknownFormat);
    const QString name = QLatin1StringView(info(format).name);
    QVERIFY(!formatFromName(name, Direction::Import));
    QCOMPARE(formatFromName(name, Direction::Export), format);
}

void TestReadableExports::anEmptyProfileGoesOut()
{
    Fixture profile;
    QCOMPARE(profile.exported(Format::Markdown), QByteArray());
    QVERIFY(profile.exported(Format::Csv).startsWith("id,title,"));
    QVERIFY(profile.exported(Format::Ical).endsWith("END:VCALENDAR\r\n"));
}

QTEST_GUILESS_MAIN(TestReadableExports)
#include "tst_readable_exports.moc"
