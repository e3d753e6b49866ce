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

    void standsBelowItsIntention()
    {
        FakeProfile profile;
        const RecordId health = RecordId::fromName("health");
        profile.queries.projectRows = {project(1, u"a"_s, u"active"_s),
                                       project(2, u"b"_s, u"active"_s),
                                       project(3, u"c"_s, u"paused"_s)};
        profile.queries.projectRows[1].intention = health;
        profile.queries.intentionRows = {
            {.key = 1, .id = health, .title = u"Health"_s, .order = {}},
            {.key = 2,
             .id = RecordId::fromName("none"),
             .title = u"Nothing serves it"_s,
             .order = {}}};
        ProjectListModel model(profile.context(), Show::Active, nullptr,
                               ProjectListModel::Scope::Whole);
        QAbstractItemModelTester tester(&model);
        profile.commitEverything();
        QCOMPARE(model.index(0).data(ProjectListModel::TitleRole).toString(), u"b"_s);
        QCOMPARE(model.sectionTitle(model.sectionAt(0)), u"Health"_s);
        QCOMPARE(model.sectionTitle(model.sectionAt(1)), u"Other projects"_s);
        QCOMPARE(model.emptyIntentions().size(), 1);
        QCOMPARE(model.activeCount(), 2);
        QCOMPARE(model.pausedCount(), 1);
        profile.queries.intentionRows.clear();
        profile.commitEverything();
        QCOMPARE(model.sectionAt(0), QString()); // nothing to tell apart
    }

    void foldsArchivedOnesAway()
    {
        FakeProfile profile;
        profile.queries.projectRows = {project(1, u"old"_s, u"archived"_s),
                                       project(2, u"done"_s, u"completed"_s)};
        ProjectListModel model(profile.context(), Show::Done, nullptr,
                               ProjectListModel::Scope::Whole);
        QAbstractItemModelTester tester(&model);
        profile.commitEverything();
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.archivedCount(), 1);
        model.setArchivedShown(true);
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.sectionTitle(model.sectionAt(1)), u"Archived"_s);
        model.setWords(u"DON"_s);
        QCOMPARE(model.count(), 1);
    }

    void saysWhatIsDueForReview()
    {
        FakeProfile profile;
        profile.queries.projectRows = {
            project(1, u"a"_s, u"active"_s), project(2, u"b"_s, u"paused"_s),
            project(3, u"c"_s, u"archived"_s), project(4, u"d"_s, u"active"_s)};
        profile.queries.projectRows[0].reviewOn = profile.queries.day;
        profile.queries.projectRows[1].reviewOn = profile.queries.day.addDays(-3);
        profile.queries.projectRows[2].reviewOn = profile.queries.day;
        profile.queries.projectRows[3].reviewOn = profile.queries.day.addDays(1);
        ProjectListModel model(profile.context(), Show::Active, nullptr,
                               ProjectListModel::Scope::Whole);
        profile.commitEverything();
        QCOMPARE(model.dueForReview(), (QStringList{profile.queries.projectRows[0].id.toHex(),
                                                    profile.queries.projectRows[1].id.toHex()}));
        QVERIFY(model.index(0).data(ProjectListModel::ReviewRole).toBool());
        profile.feed.setDay(profile.queries.day.addDays(1), 1);
        QCOMPARE(model.dueForReview().size(), 3);
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
