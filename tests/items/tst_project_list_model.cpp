// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/project_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using Show = ProjectListModel::Show;

namespace {

ProjectRow project(RowKey key, const QString &title, const QString &status)
{
    ProjectRow row;
    row.key = key;
    row.id = RecordId::fromName(title.toUtf8());
    row.title = title;
    row.status = status;
    row.openTodos = 18;
    row.doneTodos = 34;
    row.trackedMinutes = 3680;
    row.estimateMinutes = 5280;
    row.progressPercent = 65;
    return row;
}

} // namespace

class TestProjectListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneKindAtATime()
    {
        FakeProfile profile;
        profile.queries.projectRows = {project(1, u"River sensor pilot"_s, u"active"_s),
                                       project(2, u"Kitchen refit"_s, u"paused"_s),
                                       project(3, u"Some day"_s, u"someday"_s),
                                       project(4, u"Old"_s, u"archived"_s)};
        ProjectListModel model(profile.context(), Show::Active);
        QAbstractItemModelTester tester(&model);
        profile.commitEverything();
        QCOMPARE(model.count(), 1);
        model.setShow(Show::Paused);
        QCOMPARE(model.count(), 2);
        model.setShow(Show::Done);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(ProjectListModel::TitleRole).toString(), u"Old"_s);
        model.setShow(Show::All);
        QCOMPARE(model.count(), 4);
    }

    void saysHowFarAProjectIs()
    {
        FakeProfile profile;
        profile.queries.projectRows = {project(1, u"River sensor pilot"_s, u"active"_s)};
        profile.queries.projectRows[0].targetDate = QDate(2026, 12, 11);
        ProjectListModel model(profile.context(), Show::Active);
        profile.commitEverything();
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data(ProjectListModel::ShortNameRole).toString(), u"River"_s);
        QCOMPARE(first.data(ProjectListModel::DoneTextRole).toString(), u"34 of 52"_s);
        QCOMPARE(first.data(ProjectListModel::ProgressRole).toReal(), 0.65);
        QCOMPARE(first.data(ProjectListModel::TimeTextRole).toString(), u"61h 20m of about 88h"_s);
        QCOMPARE(first.data(ProjectListModel::TargetTextRole).toString(), u"11 Dec"_s);
        QCOMPARE(first.data(ProjectListModel::AccessibleTextRole).toString(),
                 u"River sensor pilot, Active, 34 of 52 todos done"_s);
        const auto roles = QMetaEnum::fromType<ProjectListModel::Role>();
        QCOMPARE(model.roleNames().size(), roles.keyCount());
        for (int i = 0; i < roles.keyCount(); ++i)
            QVERIFY2(first.data(roles.value(i)).isValid(), roles.key(i));
    }

    void anUnchangedProjectSaysNothing()
    {
        FakeProfile profile;
        profile.queries.projectRows = {project(1, u"a"_s, u"active"_s),
                                       project(2, u"b"_s, u"active"_s)};
        ProjectListModel model(profile.context(), Show::Active);
        QAbstractItemModelTester tester(&model);
        model.preload(profile.queries.projectRows);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        profile.queries.projectRows[1].doneTodos = 35;
        std::swap(profile.queries.projectRows[0], profile.queries.projectRows[1]);
        profile.commitEverything();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(model.indexOf(model.idAt(0)), 0);
    }
};

QTEST_MAIN(TestProjectListModel)
#include "tst_project_list_model.moc"
