// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/today_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

const Plan today{.day = QDate(2026, 11, 11)};

QStringList titles(const TodoListModel *model)
{
    QStringList found;
    for (int i = 0; i < model->count(); ++i)
        found << model->rowAt(i)->title;
    return found;
}

TodoRow &add(FakeQueries &queries, const QString &title, const QString &project, int minutes)
{
    TodoRow &row = queries.add(title, today);
    row.projectTitle = project;
    row.estimateMinutes = minutes;
    return row;
}

} // namespace

class TestTodayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLetGoIsNotDone()
    {
        FakeProfile profile;
        add(profile.queries, u"gone"_s, u"River"_s, 30).letGoAtMs = 1;
        add(profile.queries, u"done"_s, u"River"_s, 30).completedAtMs = FakeProfile::tenOClock;
        TodayModel model(profile.context());
        model.setActive(true);
        QCOMPARE(titles(model.done()), QStringList{u"done"_s});
    }

    void partsTheDay()
    {
        FakeProfile profile;
        FakeQueries &queries = profile.queries;
        queries.add(u"late"_s, {.day = QDate(2026, 11, 9)});
        add(queries, u"reply"_s, u"River sensor pilot"_s, 15).due = {.date = QDate(2026, 11, 9)};
        add(queries, u"calibrate"_s, u"River sensor pilot"_s, 120).runningSinceMs =
            FakeProfile::tenOClock;
        add(queries, u"edit"_s, u"Winter grant"_s, 90).trackedMs = 25 * 60'000;
        add(queries, u"stand-up"_s, u"River sensor pilot"_s, 15).completedAtMs = 1;
        queries.row(u"stand-up"_s).trackedMs = 20 * 60'000;
        TodayModel model(profile.context());
        model.setActive(true);
        QCOMPARE(model.title(), u"Wednesday, 11 November"_s);
        QCOMPARE(titles(model.overdue()), QStringList({u"late"_s, u"reply"_s}));
        QCOMPARE(titles(model.focus()), QStringList({u"edit"_s}));
        QCOMPARE(titles(model.done()), QStringList({u"stand-up"_s}));
        QCOMPARE(model.openCount(), 4);
        QCOMPARE(model.focusText(), u"1h 05m left"_s);
        QCOMPARE(model.doneText(), u"20m"_s);
        QCOMPARE(model.nextTitle(), u"edit"_s);
        QCOMPARE(model.capacityText(), u"4h of 6h"_s);
        QCOMPARE(model.freeText(), u"2h free"_s);
        const auto shares = model.shares();
        QCOMPARE(shares.size(), 2);
        QCOMPARE(shares[0].projectName, u"River"_s);
        QCOMPARE(shares[0].timeText, u"2h 35m"_s);
        QCOMPARE(shares[0].share, 155 / 360.0);
    }

    void timeWithoutAProjectHasAName()
    {
        FakeProfile profile;
        add(profile.queries, u"reply"_s, {}, 15);
        TodayModel model(profile.context());
        model.setActive(true);
        QCOMPARE(model.shares().size(), 1);
        QCOMPARE(model.shares()[0].projectName, u"No project"_s);
    }

    void aProjectsTodosAreShownAlone()
    {
        FakeProfile profile;
        FakeQueries &queries = profile.queries;
        const RecordId river = RecordId::fromName("river");
        add(queries, u"calibrate"_s, u"River sensor pilot"_s, 120).project = river;
        add(queries, u"edit"_s, u"Winter grant"_s, 90).project = RecordId::fromName("grant");
        TodayModel model(profile.context());
        model.setActive(true);
        QCOMPARE(model.focus()->count(), 2);
        model.setProjectId(river.toHex());
        QCOMPARE(titles(model.focus()), QStringList({u"calibrate"_s}));
        QCOMPARE(model.shares().size(), 2); // the day is as full as it is
        queries.row(u"calibrate"_s).completedAtMs = 1;
        model.setProjectId({});
        model.setProjectId(river.toHex());
        QVERIFY(!model.isAllDone()); // the others are not
        model.setActive(false);
        model.setActive(true);
        QCOMPARE(titles(model.focus()), QStringList({u"edit"_s}));
    }

    void whatRunsIsTrackedToo()
    {
        FakeProfile profile;
        add(profile.queries, u"calibrate"_s, {}, 120).runningSinceMs =
            FakeProfile::tenOClock - 5 * 60'000 - 59'000;
        TodayModel model(profile.context());
        model.setActive(true);
        QCOMPARE(model.trackedText(), u"5m of 2h"_s);
        QSignalSpy changed(&model, &TodayModel::changed);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 0); // within the minute
        profile.clock.set(FakeProfile::tenOClock + 1'000);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.trackedText(), u"6m of 2h"_s);
        profile.queries.rows[0].runningSinceMs = FakeProfile::tenOClock - 24 * 60 * 60'000;
        model.setProjectId(RecordId::fromName("any").toHex()); // reads again
        QCOMPARE(model.trackedText(), u"0h of 2h"_s);          // it belongs to yesterday
    }

    void anEmptyDayInvites()
    {
        FakeProfile profile;
        TodayModel model(profile.context());
        model.setActive(true);
        QVERIFY(model.isEmpty());
        QCOMPARE(model.emptyText(), u"You have 6 hours. Pull something from the week."_s);
        QCOMPARE(model.nextId(), QString());
    }

    void aDayThatIsDoneSaysSo()
    {
        FakeProfile profile;
        add(profile.queries, u"one"_s, {}, 60).completedAtMs = 1;
        profile.queries.rows[0].trackedMs = 70 * 60'000;
        TodayModel model(profile.context());
        QSignalSpy changed(&model, &TodayModel::changed);
        model.setActive(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.isAllDone());
        QCOMPARE(model.emptyText(), u"Today is done. 1h 10m, 1 todo."_s);
    }

    void readsOnlyWhileItIsShown()
    {
        FakeProfile profile;
        TodayModel model(profile.context());
        QSignalSpy changed(&model, &TodayModel::changed);
        profile.commitEverything();
        QCOMPARE(changed.size(), 0);
        model.setActive(true);
        profile.queries.add(u"new"_s, today);
        profile.commit(profile.queries.rows[0]);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.focus()->count(), 1);
    }

    void tooMuchIsSaid()
    {
        FakeProfile profile;
        add(profile.queries, u"big"_s, {}, 400);
        TodayModel model(profile.context());
        model.setActive(true);
        QVERIFY(model.isOverCapacity());
        QCOMPARE(model.freeText(), u"40m over"_s);
        QCOMPARE(model.shares().front().share, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTodayModel)
#include "tst_today_model.moc"
