// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/todo_list_model.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

const Plan wednesday{.day = QDate(2026, 11, 11)};
const TodoFilter onWednesday{.kind = TodoFilter::Kind::Day, .date = wednesday.day};

QStringList titles(const TodoListModel &model)
{
    QStringList found;
    for (int i = 0; i < model.count(); ++i)
        found << model.index(i).data(TodoListModel::TitleRole).toString();
    return found;
}

/// Every signal by which a list may say that it changed.
struct Spies
{
    explicit Spies(const TodoListModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {}
    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {inserted.size(), removed.size(), moved.size(), changed.size(), reset.size()};
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

} // namespace

class TestTodoListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsFilter()
    {
        FakeProfile profile;
        profile.queries.add(u"one"_s, wednesday);
        profile.queries.add(u"elsewhere"_s);
        profile.queries.add(u"two"_s, wednesday);
        TodoListModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        QSignalSpy counted(&model, &TodoListModel::countChanged);
        model.setFilter(onWednesday);
        QCOMPARE(titles(model), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(model.indexOf(model.idAt(1)), 1);
        QCOMPARE(model.indexOf(profile.queries.rows[1].id.toHex()), -1);
        QCOMPARE(model.indexOf(u"nonsense"_s), -1);
        QCOMPARE(model.idAt(2), QString());
        QCOMPARE(model.idsBetween(1, 0).size(), 2);
    }

    void everyRoleHasAName()
    {
        FakeProfile profile;
        TodoListModel model(profile.context());
        const auto names = model.roleNames();
        const auto roles = QMetaEnum::fromType<TodoListModel::Role>();
        QCOMPARE(names.size(), roles.keyCount());
        profile.queries.add(u"one"_s, wednesday);
        model.setFilter(onWednesday);
        for (int i = 0; i < roles.keyCount(); ++i)
            QVERIFY2(model.index(0).data(roles.value(i)).isValid(), roles.key(i));
    }

    void aListOfOneProjectDoesNotNameItOnEachRow()
    {
        FakeProfile profile;
        const RecordId river = RecordId::fromHex(QString(32, u'7')).value();
        profile.queries.add(u"one"_s, wednesday);
        profile.queries.row(u"one"_s).project = river;
        profile.queries.row(u"one"_s).projectTitle = u"River sensor pilot"_s;
        TodoListModel model(profile.context());
        model.setFilter(onWednesday);
        QCOMPARE(model.index(0).data(TodoListModel::ProjectNameRole).toString(), u"River"_s);
        model.setFilter({.kind = TodoFilter::Kind::Project, .record = river});
        QCOMPARE(model.index(0).data(TodoListModel::TitleRole).toString(), u"one"_s);
        QCOMPARE(model.index(0).data(TodoListModel::ProjectNameRole).toString(), QString());
    }

    void aCommitInsertsRemovesAndMoves()
    {
        FakeProfile profile;
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            profile.queries.add(title, wednesday);
        TodoListModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setFilter(onWednesday);
        QCOMPARE(titles(model).size(), 4);

        Spies spies(model);
        auto &rows = profile.queries.rows;
        std::rotate(rows.begin(), rows.begin() + 3, rows.end()); // d a b c
        profile.commit(rows.front(), {Field::TodoDayOrder});
        QCOMPARE(titles(model), QStringList({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(spies.counts(), QList<qsizetype>({0, 0, 1, 0, 0}));

        profile.queries.row(u"a"_s).plan = {};
        profile.commit(profile.queries.row(u"a"_s));
        QCOMPARE(titles(model), QStringList({u"d"_s, u"b"_s, u"c"_s}));
        QCOMPARE(spies.removed.size(), 1);

        profile.queries.row(u"a"_s).plan = wednesday;
        profile.commit(profile.queries.row(u"a"_s));
        QCOMPARE(titles(model), QStringList({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(spies.inserted.size(), 1);
        QCOMPARE(spies.reset.size(), 0);
    }

    void anEditChangesOneRow()
    {
        FakeProfile profile;
        profile.queries.add(u"a"_s, wednesday);
        profile.queries.add(u"b"_s, wednesday);
        TodoListModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setFilter(onWednesday);
        QCOMPARE(titles(model).size(), 2);
        Spies spies(model);
        profile.queries.row(u"b"_s).title = u"B"_s;
        profile.commit(profile.queries.row(u"B"_s), {Field::TodoTitle});
        QCOMPARE(spies.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
        QCOMPARE(spies.changed.front().front().toModelIndex().row(), 1);
        QCOMPARE(titles(model), QStringList({u"a"_s, u"B"_s}));
        profile.commitEverything();
        QCOMPARE(spies.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
    }

    void keepsFewRowsOfALongList()
    {
        FakeProfile profile;
        for (int i = 0; i < 5000; ++i)
            profile.queries.add(QString::number(i));
        TodoListModel model(profile.context());
        model.setFilter({.kind = TodoFilter::Kind::All});
        QCOMPARE(model.count(), 5000);
        QCOMPARE(profile.queries.rowReads, 0);
        QCOMPARE(model.index(4711).data(TodoListModel::TitleRole).toString(), u"4711"_s);
        QCOMPARE(profile.queries.rowReads, 1);
        QCOMPARE(model.index(4715).data(TodoListModel::TitleRole).toString(), u"4715"_s);
        QCOMPARE(profile.queries.rowReads, 1);
        QCOMPARE(titles(model).size(), 5000);
        const int windows = (5000 + TodoListModel::windowRows - 1) / TodoListModel::windowRows;
        QVERIFY(profile.queries.rowReads <= windows + 1);
        profile.queries.rowReads = 0;
        QCOMPARE(model.index(0).data(TodoListModel::TitleRole).toString(), u"0"_s); // was dropped
        QCOMPARE(profile.queries.rowReads, 1);
    }

    void readsTheKeysOfALongListElsewhere()
    {
        FakeProfile profile;
        for (int i = 0; i < 3000; ++i)
            profile.queries.add(QString::number(i));
        QSemaphore mayRead;
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            mayRead.acquire();
            auto queries = std::make_unique<FakeQueries>();
            queries->rows = profile.queries.rows;
            return queries;
        });
        TodoListModel model(profile.context(&reader));
        QAbstractItemModelTester tester(&model);
        QSignalSpy loading(&model, &TodoListModel::loadingChanged);
        model.setFilter({.kind = TodoFilter::Kind::All});
        const bool wasLoading = model.isLoading();
        mayRead.release(); // before anything may fail: the reader waits for it
        QVERIFY(wasLoading);
        QCOMPARE(model.count(), 0);
        QTRY_COMPARE(model.count(), 3000);
        QCOMPARE(profile.queries.keyReads, 0);
        QCOMPARE(loading.size(), 2);
        QCOMPARE(model.index(7).data(TodoListModel::TitleRole).toString(), u"7"_s);

        // What is on the screen changes at once, and text alone asks for no keys.
        Spies spies(model);
        profile.queries.rows[7].title = u"seven"_s;
        profile.commit(profile.queries.rows[7], {Field::TodoTitle});
        QCOMPARE(spies.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
        QVERIFY(!model.isLoading());
    }

    void readsAheadWhileAViewScrolls()
    {
        FakeProfile profile;
        for (int i = 0; i < 3000; ++i)
            profile.queries.add(QString::number(i));
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            auto queries = std::make_unique<FakeQueries>();
            queries->rows = profile.queries.rows;
            return queries;
        });
        TodoListModel model(profile.context(&reader));
        model.setFilter({.kind = TodoFilter::Kind::All});
        QTRY_COMPARE(model.count(), 3000);
        const int window = TodoListModel::windowRows;
        QCOMPARE(model.rowAt(0)->title, u"0"_s);
        QCOMPARE(model.rowAt(window)->title, QString::number(window));
        QCOMPARE(profile.queries.rowReads, 2);
        // The third window comes from the background: the GUI thread reads nothing for it.
        const auto after =
            reader.ask([](const Queries &queries) { return queries.countTodos({}); });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(model.rowAt(2 * window)->title, QString::number(2 * window));
        QCOMPARE(profile.queries.rowReads, 2);
    }

    void whatWasReadAheadBeforeACommitIsDropped()
    {
        FakeProfile profile;
        for (int i = 0; i < 3000; ++i)
            profile.queries.add(QString::number(i));
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            auto queries = std::make_unique<FakeQueries>();
            queries->rows = profile.queries.rows; // as it was before the commit
            return queries;
        });
        TodoListModel model(profile.context(&reader));
        model.setFilter({.kind = TodoFilter::Kind::All});
        QTRY_COMPARE(model.count(), 3000);
        const int third = 2 * TodoListModel::windowRows;
        QCOMPARE(model.rowAt(0)->title, u"0"_s);
        QVERIFY(model.rowAt(TodoListModel::windowRows));
        profile.queries.rows[third].title = u"new"_s;
        profile.commit(profile.queries.rows[third], {Field::TodoTitle});
        const auto after =
            reader.ask([](const Queries &queries) { return queries.countTodos({}); });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(model.rowAt(third)->title, u"new"_s);
    }

    void anOlderFiltersAnswerIsDropped()
    {
        FakeProfile profile;
        profile.queries.add(u"one"_s, wednesday);
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            auto queries = std::make_unique<FakeQueries>();
            queries->add(u"of the old filter"_s);
            queries->add(u"and another"_s);
            return queries;
        });
        TodoListModel model(profile.context(&reader));
        model.setFilter({.kind = TodoFilter::Kind::All});
        model.setFilter(onWednesday);
        QCOMPARE(titles(model), QStringList({u"one"_s}));
        QVERIFY(!model.isLoading());
        const auto last = reader.ask([](const Queries &queries) { return queries.countTodos({}); });
        QTRY_VERIFY(last.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(model.count(), 1);
    }

    void aListThatIsNotShownReadsNothing()
    {
        FakeProfile profile;
        profile.queries.add(u"one"_s, wednesday);
        TodoListModel model(profile.context());
        model.setActive(false);
        model.setFilter(onWednesday);
        profile.commit(profile.queries.rows[0]);
        QCOMPARE(profile.queries.keyReads, 0);
        model.setActive(true);
        QCOMPARE(model.count(), 1);
        QCOMPARE(profile.queries.keyReads, 1);
        model.setActive(false);
        model.setActive(true);
        QCOMPARE(profile.queries.keyReads, 1);
    }

    void onlyTheRunningRowTicks()
    {
        FakeProfile profile;
        profile.queries.add(u"idle"_s, wednesday);
        TodoRow &running = profile.queries.add(u"running"_s, wednesday);
        running.runningSinceMs = FakeProfile::tenOClock - 60'000;
        TodoListModel model(profile.context());
        model.setFilter(onWednesday);
        QCOMPARE(titles(model).size(), 2);
        Spies spies(model);
        Q_EMIT profile.feed.ticked();
        QCOMPARE(spies.changed.size(), 1);
        QCOMPARE(spies.changed.front().front().toModelIndex().row(), 1);
        const auto roles = spies.changed.front().at(2).value<QList<int>>();
        QVERIFY(roles.contains(TodoListModel::TimeTextRole));
        QVERIFY(!roles.contains(TodoListModel::AccessibleTextRole));
        profile.clock.set(FakeProfile::tenOClock + 1000);
        QCOMPARE(model.index(1).data(TodoListModel::TimeTextRole).toString(), u"1:01"_s);
    }

    void givenRowsAreComparedToo()
    {
        FakeProfile profile;
        const TodoRow a = profile.queries.add(u"a"_s);
        const TodoRow b = profile.queries.add(u"b"_s);
        TodoListModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setRows({a, b});
        Spies spies(model);
        TodoRow renamed = b;
        renamed.title = u"B"_s;
        model.setRows({renamed, a});
        QCOMPARE(titles(model), QStringList({u"B"_s, u"a"_s}));
        QCOMPARE(spies.counts(), QList<qsizetype>({0, 0, 1, 1, 0}));
        model.setRows({});
        QCOMPARE(model.count(), 0);
        QCOMPARE(profile.queries.rowReads, 0);
    }

    void saysWhatIsLeft()
    {
        FakeProfile profile;
        profile.queries.add(u"a"_s, wednesday).estimateMinutes = 90;
        profile.queries.rows[0].trackedMs = 25 * 60'000;
        profile.queries.add(u"b"_s, wednesday).estimateMinutes = 60;
        profile.queries.add(u"done"_s, wednesday).estimateMinutes = 60;
        profile.queries.rows[2].completedAtMs = 1;
        TodoListModel model(profile.context());
        model.setFilter(onWednesday);
        QCOMPARE(model.minutesLeft(), 125);
        QCOMPARE(model.minutesLeftText(), u"2h 05m"_s);
    }

    void anErrorIsSaidAndKeepsTheRows()
    {
        FakeProfile profile;
        profile.queries.add(u"a"_s, wednesday);
        TodoListModel model(profile.context());
        model.setFilter(onWednesday);
        QSignalSpy problem(&model, &TodoListModel::problemChanged);
        profile.queries.error = Error{ErrorCode::Io};
        profile.commit(profile.queries.rows[0]);
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(!model.problem().isEmpty());
        QCOMPARE(model.count(), 1);
        profile.queries.error.reset();
        profile.commit(profile.queries.rows[0]);
        QTRY_COMPARE(problem.size(), 2);
        QVERIFY(model.problem().isEmpty());
    }
};

QTEST_MAIN(TestTodoListModel)
#include "tst_todo_list_model.moc"
