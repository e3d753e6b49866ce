// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/learnt_todos.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// A profile with a project and many todos of it, read in the background.
struct School
{
    AppProfile profile;
    BackgroundReader reader{[this] { return openQueries(profile.profile, profile.clock); }};
    RecordId project = RecordId::fromName("River");
    std::vector<RecordId> todos;

    explicit School(int count)
    {
        Action action{.kind = ActionKind::Add};
        action.edits.push_back(
            {.record = project, .field = Field::ProjectTitle, .value = u"River"_s});
        for (int i = 0; i < count; ++i) {
            const RecordId id = RecordId::random(profile.random);
            todos.push_back(id);
            action.edits.push_back(
                {.record = id, .field = Field::TodoTitle, .value = u"gauge 7 part %1"_s.arg(i)});
            action.edits.push_back({.record = id, .field = Field::TodoProject, .value = project});
        }
        commit(std::move(action));
    }
    void commit(Action action)
    {
        const auto done = profile.store.commit(std::move(action));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
        QCoreApplication::processEvents(); // the feed's word of it
    }
    [[nodiscard]] ItemContext context()
    {
        ItemContext context = profile.items();
        return {context.queries, &reader, context.feed, context.clock, context.locale};
    }
};

} // namespace

class TestLearntTodos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingBeforeItIsWanted()
    {
        School school(3);
        LearntTodos learnt(school.context());
        school.commit(
            {.edits = {
                 {.record = school.todos[0], .field = Field::TodoTitle, .value = u"another"_s}}});
        QCOMPARE(learnt.past().count(), 0);
    }

    void readsAllInParts()
    {
        School school(1201);
        LearntTodos learnt(school.context());
        const QSignalSpy over(&learnt, &LearntTodos::learnt);
        learnt.begin();
        learnt.begin();
        QCOMPARE(learnt.past().count(), 0); // nothing half read is asked
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(learnt.past().count(), 1201);
    }

    void whatChangesMeanwhileIsNotLost()
    {
        School school(1201);
        LearntTodos learnt(school.context());
        const QSignalSpy over(&learnt, &LearntTodos::learnt);
        learnt.begin();
        school.commit(
            {.edits = {{.record = school.todos[0], .field = Field::TodoDeleted, .value = true}}});
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(learnt.past().count(), 1200);
    }

    void followsTheFeed()
    {
        School school(4);
        LearntTodos learnt(school.context());
        const QSignalSpy over(&learnt, &LearntTodos::learnt);
        learnt.begin();
        QTRY_COMPARE(over.count(), 1);
        school.commit(
            {.edits = {
                 {.record = school.todos[0], .field = Field::TodoProject, .value = Value()}}});
        QCOMPARE(learnt.past().count(), 3); // nobody has decided on it any more
        school.commit(
            {.edits = {{.record = school.todos[1], .field = Field::TodoDeleted, .value = true}}});
        QCOMPARE(learnt.past().count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLearntTodos)
#include "tst_learnt_todos.moc"
