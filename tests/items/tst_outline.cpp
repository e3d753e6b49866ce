// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/project_todo_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

const QDate sunday(2026, 11, 15);
const IsoWeek thisWeek{.year = 2026, .week = 46};

OutlineRow line(RowKey key, RowKey parent = 0, const Plan &plan = {}, qint64 settledAtMs = 0)
{
    OutlineRow row;
    row.key = key;
    row.id = RecordId::fromName(QByteArray::number(key));
    row.parent = parent;
    row.plan = plan;
    row.settledAtMs = settledAtMs;
    row.minutesLeft = settledAtMs == 0 ? 10 : 0;
    return row;
}

/// "1 2. 3..": keys in order, a dot for each level; Done after a bar.
QString written(const Outline &outline)
{
    QStringList lines;
    auto group = OutlineGroup::ThisWeek;
    for (const OutlinePlace &place : outline.places) {
        while (group < place.group) {
            lines << u"|"_s;
            group = static_cast<OutlineGroup>(static_cast<int>(group) + 1);
        }
        lines << QString::number(place.key) + QString(place.depth, u'.');
    }
    return lines.join(u' ');
}

QString written(const std::vector<OutlineRow> &rows, const QSet<RowKey> &folded = {},
                bool doneShown = true)
{
    return written(arrangeOutline(
        rows,
        {.week = thisWeek, .lastDayOfWeek = sunday, .folded = folded, .doneShown = doneShown}));
}

} // namespace

/// Where the todos of a project stand in its list.
class TestOutline : public QObject
{
    Q_OBJECT

    static QString titles(const ProjectTodoModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.count(); ++row)
            found << model.index(row).data(TodoListModel::TitleRole).toString() +
                         QString(model.depthAt(row), u'.');
        return found.join(u' ');
    }

private Q_SLOTS:
    void groupsByWhen()
    {
        const Plan today{.day = {2026, 11, 11}};
        const Plan lastWeek{.day = {2026, 11, 4}};
        const Plan monday{.day = {2026, 11, 16}};
        QCOMPARE(written({line(1), line(2, 0, today), line(3, 0, monday), line(4, 0, lastWeek),
                          line(5, 0, {.week = thisWeek}), line(6, 0, {.week = thisWeek.next()})}),
                 u"2 4 5 | 1 3 6"_s);
        OutlineRow due = line(7);
        due.dueOn = sunday;
        OutlineRow dueLater = line(8);
        dueLater.dueOn = sunday.addDays(1);
        QCOMPARE(written({due, dueLater}), u"7 | 8"_s);
    }

    void doneIsLatestFirstAndFoldsAway()
    {
        const std::vector<OutlineRow> rows{line(1, 0, {}, 10), line(2), line(3, 0, {}, 20)};
        QCOMPARE(written(rows), u"| 2 | 3 1"_s);
        QCOMPARE(written(rows, {}, false), u"| 2"_s);
    }

    void stepsStandBelowTheirParents()
    {
        const std::vector<OutlineRow> rows{line(1), line(2), line(3, 1), line(4, 3), line(5, 1)};
        QCOMPARE(written(rows), u"| 1 3. 4.. 5. 2"_s);
        QCOMPARE(written(rows, {3}), u"| 1 3. 5. 2"_s);
        QCOMPARE(written(rows, {1, 2}), u"| 1 2"_s);
        QCOMPARE(written({line(1, 99)}), u"| 1"_s); // its parent is elsewhere
    }

    void aTreeStandsWhereItsMostUrgentTodoDoes()
    {
        const Plan today{.day = {2026, 11, 11}};
        QCOMPARE(written({line(1), line(2, 1, today), line(3)}), u"1 2. | 3"_s);
        // What is done hides nothing that is open.
        QCOMPARE(written({line(1, 0, {}, 10), line(2, 1)}), u"| 1 2."_s);
        QCOMPARE(written({line(1, 0, {}, 10), line(2, 1, {}, 20)}), u"| | 1 2."_s);
    }

    void countsEachGroup()
    {
        const Plan today{.day = {2026, 11, 11}};
        const Outline outline =
            arrangeOutline(std::vector{line(1, 0, today), line(2, 1), line(3, 1, {}, 5), line(4),
                                       line(5, 0, {}, 6)},
                           {.week = thisWeek, .lastDayOfWeek = sunday});
        QCOMPARE(outline.todos, (std::array{2, 1, 1}));
        QCOMPARE(outline.minutes, (std::array{20, 10, 0}));
    }

    void ringsAndDeepChainsDoNoHarm()
    {
        QCOMPARE(written({line(1, 2), line(2, 1), line(3)}), u"| 3"_s);
        std::vector<OutlineRow> chain;
        for (RowKey key = 1; key <= 20'000; ++key)
            chain.push_back(line(key, key - 1));
        const Outline outline = arrangeOutline(chain, {.week = thisWeek, .lastDayOfWeek = sunday});
        QCOMPARE(outline.places.size(), chain.size());
        QCOMPARE(outline.places.back().depth, 19'999);
    }

    void theListFollowsTheProject()
    {
        FakeProfile profile;
        const RecordId river = RecordId::fromName("river");
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            profile.queries.add(title).project = river;
        profile.queries.row(u"c"_s).parent = profile.queries.row(u"a"_s).id;
        ProjectTodoModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setProject(river, {}, 3);
        QCOMPARE(titles(model), u"a c. b"_s);
        QCOMPARE(model.foldAt(0), 1);
        QCOMPARE(model.parentRow(1), 0);
        QCOMPARE(model.groupAt(0), u"1"_s);

        model.setFolded(0, true);
        QCOMPARE(titles(model), u"a b"_s);
        QCOMPARE(model.foldAt(0), 2);
        model.uncover(profile.queries.row(u"c"_s).id.toHex());
        QCOMPARE(titles(model), u"a c. b"_s);

        QSignalSpy rearranged(&model, &ProjectTodoModel::rearranged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        profile.queries.row(u"b"_s).plan = {.day = profile.queries.day};
        profile.commit(profile.queries.row(u"b"_s));
        QCOMPARE(titles(model), u"b a c."_s);
        QCOMPARE(model.groupAt(0), u"0"_s);
        QCOMPARE(rearranged.size(), 1);
        QCOMPARE(resets.size(), 0);

        profile.queries.row(u"b"_s).completedAtMs = 5;
        profile.commit(profile.queries.row(u"b"_s), {Field::TodoCompletion});
        QCOMPARE(titles(model), u"a c."_s);
        QCOMPARE(model.openCount(), 2);
        QCOMPARE(model.doneCount(), 1);
        model.setDoneShown(true);
        QCOMPARE(titles(model), u"a c. b"_s);
        QCOMPARE(model.groupAt(2), u"2"_s);
    }

    void aGroupAloneIsSaidToo()
    {
        FakeProfile profile;
        const RecordId river = RecordId::fromName("river");
        profile.queries.add(u"a"_s).project = river;
        ProjectTodoModel model(profile.context());
        model.setProject(river, {}, 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        profile.queries.row(u"a"_s).plan = {.day = profile.queries.day};
        profile.commit(profile.queries.row(u"a"_s));
        QVERIFY(std::ranges::any_of(changed, [](const QVariantList &arguments) {
            return arguments[2].value<QList<int>>().contains(ProjectTodoModel::GroupRole);
        }));
        QCOMPARE(model.groupTitle(model.groupAt(0)), u"This week"_s);
        QCOMPARE(model.groupDetail(u"0"_s), u"1"_s);
    }

    void aLongProjectIsReadInTheBackgroundAndInWindows()
    {
        FakeProfile profile;
        const RecordId river = RecordId::fromName("river");
        for (int i = 0; i < 10'000; ++i)
            profile.queries.add(QString::number(i)).project = river;
        const FakeQueries shared = profile.queries;
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            return std::make_unique<FakeQueries>(shared);
        });
        ProjectTodoModel model(profile.context(&reader));
        model.setProject(river, {}, 10'000);
        QCOMPARE(model.count(), 0);
        QVERIFY(model.isLoading());
        QTRY_COMPARE(model.count(), 10'000);
        QCOMPARE(model.index(9'000).data(TodoListModel::TitleRole).toString(), u"9000"_s);
        QCOMPARE(profile.queries.rowReads, 1);
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
