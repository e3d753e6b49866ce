// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/quick_add_view.h"
#include "app_profile.h"
#include "faulty_disk.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const QuickChipModel &chips)
{
    QStringList found;
    for (int row = 0; row < chips.count(); ++row)
        found << chips.at(row).kind + u'=' + chips.at(row).label;
    return found;
}

} // namespace

class TestQuickAddView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItUnderstands()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        planner.addProject(u"Finance"_s, u"green"_s);
        SETTLE(planner);
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Draft budget #Finance fri 2h !high every month"_s);
        QCOMPARE(labels(*view.chips()).mid(0, 4),
                 QStringList({u"plan=Fri 13 Nov"_s, u"estimate=2h"_s, u"project=Finance"_s,
                              u"priority=High"_s}));
        QCOMPARE(view.chips()->at(2).colour, u"green"_s);
        QCOMPARE(view.chips()->at(3).priority, 3);
        QCOMPARE(view.chips()->at(3).icon, u"priorityhigh"_s);
        QCOMPARE(view.chips()->at(4).kind, u"repeat"_s);
        QCOMPARE(view.chips()->at(4).label, u"Monthly"_s);
        QCOMPARE(view.chips()->at(4).detail, u"next Sun 13 Dec"_s);
        const QuickChip first = view.tints()->at(0);
        QCOMPARE(view.text().mid(first.start, first.length), u"#Finance"_s);
        QVERIFY(view.canAdd());
    }

    /// The weeks are read when the panel opens, so that no letter waits for them.
    void whatWasReadAheadIsReadAnewAfterACommit()
    {
        AppProfile profile;
        BackgroundReader reader([&] { return openQueries(profile.profile, profile.clock); });
        const ItemContext items = profile.items();
        Planner planner({{items.queries, &reader, items.feed, items.clock, items.locale},
                         profile.store,
                         profile.random});
        QuickAddView view(planner);
        const auto isIdle = [&] {
            return reader.ask(
                [](const Queries &queries) { return Result<QDate>(queries.today()); });
        };
        view.begin({});
        const auto readAhead = isIdle();
        QTRY_VERIFY(readAhead.isFinished());
        QCoreApplication::processEvents(); // the answers
        view.setText(u"Draft fri 1h"_s);
        QCOMPARE(view.load(), u"1h of 6h planned"_s);
        QVERIFY(view.add());
        SETTLE(planner);
        view.setText(u"Draft fri 1h"_s);
        QCOMPARE(view.load(), u"2h of 6h planned"_s);
    }

    void whatIsRefusedComesBack()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::ReadOnly);
        Planner planner({profile.items(), disk, profile.random});
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Draft budget fri"_s);
        QVERIFY(view.add());
        QCOMPARE(view.text(), QString());
        SETTLE(planner);
        QCOMPARE(view.text(), u"Draft budget fri"_s);
    }

    void whatWasAddedDoesNotComeBack()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Draft budget fri"_s);
        QVERIFY(view.add());
        SETTLE(planner);
        Q_EMIT planner.failed(u"Something else"_s, {});
        QCOMPARE(view.text(), QString());
    }

    void aLetterChangesOnlyTheChipItChanges()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Draft budget fri 2h #a #b"_s);
        const QSignalSpy changed(view.chips(), &QAbstractItemModel::dataChanged);
        const QSignalSpy added(view.chips(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(view.chips(), &QAbstractItemModel::rowsRemoved);

        view.setText(u"Draft budget fri 2h #a #b n"_s);
        QCOMPARE(changed.count(), 0);
        view.setText(u"Draft budget fri 2h #a #bc n"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), 3);
        view.setText(u"Draft budget 2h #a #bc !high n"_s);
        QCOMPARE(labels(*view.chips()),
                 QStringList({u"estimate=2h"_s, u"priority=High"_s, u"tag=#a"_s, u"tag=#bc"_s}));
        view.setText({});
        QCOMPARE(view.chips()->count(), 0);
        view.setText(u"x #a #b #c #d #e #f"_s);
        QCOMPARE(added.count() + removed.count(), 0); // what shows them is made once
        view.setText(u"x #a #b #c #d #e #f #g"_s);
        QCOMPARE(added.count(), 1);
        QCOMPARE(labels(*view.chips()).last(), u"tag=#g"_s);
    }

    void saysHowFullItsDayWouldBe()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Draft budget"_s);
        QCOMPARE(view.load(), QString());
        QCOMPARE(view.placeIcon(), u"inbox"_s);
        view.setText(u"Draft budget fri"_s);
        QCOMPARE(view.load(), u"0h of 6h planned"_s);
        QCOMPARE(view.placeIcon(), u"calendar"_s);
        view.setText(u"Draft budget fri 2h"_s);
        QCOMPARE(view.load(), u"2h of 6h planned"_s);
        view.setText(u"Draft budget fri 7h"_s);
        QCOMPARE(view.load(), QString()); // the warning says it
        QVERIFY(!view.warning().isEmpty());
    }

    void saysShortlyHowOftenItRepeats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("day") << u"every day"_s << u"Daily"_s;
        QTest::newRow("week") << u"every week"_s << u"Weekly"_s;
        QTest::newRow("month") << u"monthly"_s << u"Monthly"_s;
        QTest::newRow("year") << u"every year"_s << u"Yearly"_s;
        QTest::newRow("weekday") << u"every mon"_s << u"Every Monday"_s;
        QTest::newRow("two") << u"every 2 weeks"_s << u"Every 2 weeks"_s;
        QTest::newRow("after") << u"after 3 days"_s << u"3 days after completion"_s;
    }
    void saysShortlyHowOftenItRepeats()
    {
        QFETCH(const QString, text);
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Water the plants "_s + text);
        QCOMPARE(view.chips()->count(), 1);
        QTEST(view.chips()->at(0).label, "label");
    }

    void warnsBeforeTheDayIsOver()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        planner.addTodo(u"long fri 5h"_s, {});
        planner.addTodo(u"other thu 5h 15m"_s, {});
        SETTLE(planner);
        QuickAddView view(planner);
        view.begin(u"2026-W46"_s);
        view.setText(u"Draft budget fri 30m"_s);
        QCOMPARE(view.warning(), QString());
        view.setText(u"Draft budget fri 2h"_s);
        QCOMPARE(view.warning(), u"Friday would be at 7h of 6h."_s);
        QCOMPARE(view.warningDetail(), u"Thursday has 45m free."_s);
        QCOMPARE(view.wayOut(), u"Any day this week"_s);
        view.takeWayOut();
        QCOMPARE(view.warning(), QString());
        QCOMPARE(view.destination(), u"This week, any day"_s);
        QVERIFY(view.add());
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::AnyDay, .week = {2026, 46}}),
                 QStringList({u"Draft budget"_s}));
    }

    void goesToTheGivenProjectUnlessItNamesOne()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString finance = planner.addProject(u"Finance"_s, u"green"_s);
        planner.addProject(u"River"_s, u"blue"_s);
        SETTLE(planner);
        QuickAddView view(planner);
        view.begin(u"project:"_s + finance);
        view.setText(u"Send the budget"_s);
        QCOMPARE(view.givenProject(), u"Finance"_s);
        QCOMPARE(view.givenProjectColour(), u"green"_s);
        QVERIFY(view.add());
        view.setText(u"Ring the maker #River"_s);
        QCOMPARE(view.givenProject(), QString());
        QVERIFY(view.add());
        view.begin({});
        view.setText(u"Think"_s);
        QCOMPARE(view.givenProject(), QString());
        QVERIFY(view.add());
        SETTLE(planner);
        QStringList found;
        const auto rows = profile.queries->todos({.kind = TodoFilter::Kind::Inbox}).value();
        for (const TodoRow &row : rows)
            found << row.title + u'/' + row.projectTitle;
        QCOMPARE(found, QStringList({u"Think/"_s, u"Ring the maker/River"_s,
                                     u"Send the budget/Finance"_s}));
    }

    void aChipBecomesPlainTextAgain()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"Read the fri report"_s);
        QCOMPARE(view.chips()->count(), 1);
        view.makePlain(0);
        QCOMPARE(view.chips()->count(), 0);
        QCOMPARE(view.destination(), u"Inbox"_s);
        view.makePlain(0);
        view.makePlain(-1);
        QVERIFY(view.add());
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}),
                 QStringList({u"Read the fri report"_s}));
        QCOMPARE(view.text(), QString());
        view.setText(u"x fri"_s);
        QCOMPARE(view.chips()->count(), 1); // the words are those of one text
    }

    void keepsTheTextAndAddsOnlyTitles()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        QuickAddView view(planner);
        view.begin({});
        view.setText(u"fri 2h"_s);
        view.begin(u"2026-11-11"_s);
        QCOMPARE(view.text(), u"fri 2h"_s);
        QVERIFY(!view.canAdd() || !view.text().isEmpty());
        view.setText(u"plain"_s);
        QCOMPARE(view.destination(), u"Today"_s);
        QVERIFY(view.addToInbox());
        QVERIFY(!view.add());
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}), QStringList({u"plain"_s}));
    }
};

QTEST_GUILESS_MAIN(TestQuickAddView)
#include "tst_quick_add_view.moc"
