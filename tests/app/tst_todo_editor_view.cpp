// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/store_drafts.h"
#include "app/gui/todo_editor_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct KeptTexts final : DraftKeeper
{
    void keep(const RecordId &, Field, const QString &text) override { texts << text; }
    QStringList texts;
};

/// A todo with notes, open in the editor.
struct Editing
{
    Editing()
    {
        planner.edit({id}, Field::TodoDescription, u"milk\nbread\nrope\n"_s);
        planner.finish();
        editor.open(id);
    }
    AppProfile profile;
    Planner planner{profile.ports()};
    QString id = planner.addTodo(u"a"_s, {});
    TodoEditorView editor{planner, profile.items()};
};

} // namespace

class TestTodoEditorView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldCanBeSetAndCleared()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString river = planner.addProject(u"River"_s, u"blue"_s);
        const QString goal = planner.addGoal(u"Gauge 7"_s, {}, river);
        const QString other = planner.addTodo(u"First this"_s, {});
        const QString id = planner.addTodo(u"Calibrate"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        QVERIFY(editor.isOpen());
        QCOMPARE(editor.title(), u"Calibrate"_s);
        QVERIFY(editor.setPlan(u"fri"_s));
        QVERIFY(editor.setDue(u"20 nov"_s));
        QVERIFY(editor.setEstimate(u"1h 30m"_s));
        QVERIFY(editor.setRepeat(u"every mon"_s));
        QVERIFY(editor.setWaitUntil(u"thu"_s));
        QVERIFY(editor.addReminder(u"11:30"_s));
        editor.setPriority(3);
        editor.setStage(2);
        editor.setProject(river);
        editor.setGoal(goal);
        editor.addTag(u"#Field"_s);
        editor.addDependency(other);
        editor.addDependency(id); // not of itself
        editor.addSubtask(u"Read the staff"_s);
        SETTLE(planner);
        QCOMPARE(editor.plan(), u"2026-11-13"_s);
        QCOMPARE(editor.planText(), u"Fri"_s);
        QCOMPARE(editor.dueText(), u"Fri 20 Nov"_s);
        QCOMPARE(editor.estimateText(), u"1h 30m"_s);
        QVERIFY(!editor.repeatText().isEmpty());
        QCOMPARE(editor.waitUntilText(), u"Thu"_s);
        QCOMPARE(editor.reminders().size(), 1);
        QVERIFY(editor.reminderTexts().front().contains(u"11:30"_s));
        QCOMPARE(editor.priority(), 3);
        QCOMPARE(editor.stage(), 2);
        QCOMPARE(editor.projectTitle(), u"River"_s);
        QCOMPARE(editor.goalTitle(), u"Gauge 7"_s);
        QCOMPARE(editor.tags(), QStringList({u"Field"_s}));
        QCOMPARE(editor.dependencyTitles(), QStringList({u"First this"_s}));
        QCOMPARE(editor.subtasks()->count(), 1);
        QCOMPARE(editor.createdText(), u"Written Wed"_s);

        QVERIFY(editor.setPlan({}) && editor.setDue({}) && editor.setEstimate({}) &&
                editor.setRepeat({}) && editor.setWaitUntil({}));
        editor.removeReminder(editor.reminders().front());
        editor.removeTag(u"Field"_s);
        editor.removeDependency(other);
        editor.setProject({});
        editor.setGoal({});
        editor.setPriority(0);
        SETTLE(planner);
        QVERIFY(editor.plan().isEmpty() && editor.dueText().isEmpty() &&
                editor.estimateText().isEmpty() && editor.repeatText().isEmpty() &&
                editor.waitUntilText().isEmpty() && editor.reminders().isEmpty() &&
                editor.tags().isEmpty() && editor.dependencyIds().isEmpty() &&
                editor.projectId().isEmpty() && editor.goalId().isEmpty());
        QCOMPARE(editor.priority(), 0);
    }

    void whatCannotBeReadIsNotWritten()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        QVERIFY(!editor.setPlan(u"blue"_s));
        QVERIFY(!editor.setDue(u"blue"_s));
        QVERIFY(!editor.setEstimate(u"45x"_s));
        QVERIFY(!editor.setRepeat(u"blue"_s));
        QVERIFY(!editor.setWaitUntil(u"next week"_s));
        QVERIFY(!editor.addReminder(u"blue"_s));
        QCOMPARE(planner.inFlight(), 0);
    }

    void textIsADraftUntilItIsWritten()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        editor.setTitle(u"ab"_s);
        editor.setNotes(u"line"_s);
        QVERIFY(editor.isDraft());
        QCOMPARE(profile.row(id).title, u"a"_s);
        QTRY_VERIFY(!editor.isDraft()); // typing paused
        SETTLE(planner);
        QCOMPARE(profile.row(id).title, u"ab"_s);
        QCOMPARE(profile.record(id).text(Field::TodoDescription), u"line"_s);
        QCOMPARE(editor.title(), u"ab"_s);
    }

    void everyKeystrokeIsKeptUntilTheLogHasIt()
    {
        AppProfile profile;
        KeptTexts kept;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items(), &kept);
        editor.open(id);
        for (const QString &typed : {u"h"_s, u"ha"_s, u"hal"_s})
            editor.setNotes(typed);
        QCOMPARE(kept.texts, QStringList({u"h"_s, u"ha"_s, u"hal"_s}));
        editor.save();
        QCOMPARE(kept.texts.size(), 3); // not let go before it is on the disk
        SETTLE(planner);
        QCOMPARE(kept.texts.size(), 4);
        QCOMPARE(kept.texts.last(), QString());
        QCOMPARE(profile.record(id).text(Field::TodoDescription), u"hal"_s);
    }

    void whatACrashLeftIsBroughtBack()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        StoreDrafts drafts(profile.store);
        const auto left = [&] { return drafts.left().result().value(); };
        const RecordId todo = profile.row(id).id;
        for (const QString &typed : {u"h"_s, u"ha"_s, u"half a sentence"_s})
            drafts.keep(todo, Field::TodoDescription, typed);
        QTRY_COMPARE(left().size(), 1);
        QTRY_COMPARE(left().front().text, u"half a sentence"_s);
        TextDrafts texts(planner, &drafts);
        texts.recover(todo, Field::TodoDescription, left().front().text);
        SETTLE(planner);
        QCOMPARE(profile.record(id).text(Field::TodoDescription), u"half a sentence"_s);
        QTRY_VERIFY(left().empty());
        drafts.keep(RecordId::random(profile.random), Field::TodoTitle, u"of nothing"_s);
        QTRY_COMPARE(left().size(), 1);
        texts.recover(left().front().record, Field::TodoTitle, left().front().text);
        QTRY_VERIFY(left().empty());
    }

    void aCommitFromElsewhereLeavesTheDraft()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        editor.setNotes(u"my half sentence"_s);
        planner.rename(id, u"renamed"_s);
        SETTLE(planner);
        QCOMPARE(editor.title(), u"renamed"_s);
        QCOMPARE(editor.notes(), u"my half sentence"_s);
        editor.close();
        SETTLE(planner);
        QCOMPARE(profile.record(id).text(Field::TodoDescription), u"my half sentence"_s);
        QVERIFY(!editor.isOpen());
        QCOMPARE(editor.title(), QString());
    }

    void whatWasNotTouchedFollows()
    {
        Editing m;
        m.planner.edit({m.id}, Field::TodoDescription, u"from elsewhere"_s);
        SETTLE(m.planner);
        QCOMPARE(m.editor.notes(), u"from elsewhere"_s);
    }

    void notesOfTwoHandsAreMerged()
    {
        Editing m;
        m.editor.setNotes(u"milk\nbread\nrope and string\n"_s);
        m.planner.edit({m.id}, Field::TodoDescription, u"oat milk\nbread\nrope\n"_s);
        m.editor.save();
        SETTLE(m.planner);
        const QString both = u"oat milk\nbread\nrope and string\n"_s;
        QCOMPARE(m.profile.record(m.id).text(Field::TodoDescription), both);
        QCOMPARE(m.editor.notes(), both);
        QCOMPARE(m.editor.otherTitle(), QString());
    }

    void whatCannotBeMergedIsSaid()
    {
        Editing m;
        QSignalSpy said(&m.editor, &TodoEditorView::otherChanged);
        m.editor.setTitle(u"mine"_s);
        m.planner.rename(m.id, u"theirs"_s);
        m.editor.save();
        SETTLE(m.planner);
        QCOMPARE(m.profile.row(m.id).title, u"mine"_s);
        QCOMPARE(m.editor.otherTitle(), u"The title was changed elsewhere"_s);
        QCOMPARE(m.editor.otherText(), u"theirs"_s);
        m.editor.useOther();
        SETTLE(m.planner);
        QCOMPARE(m.profile.row(m.id).title, u"theirs"_s);
        QCOMPARE(m.editor.otherTitle(), QString());
        m.planner.undo();
        SETTLE(m.planner);
        QCOMPARE(m.editor.title(), u"mine"_s);
        m.planner.undo();
        SETTLE(m.planner);
        QCOMPARE(m.editor.title(), u"theirs"_s);
        QCOMPARE(said.size(), 2);
    }

    void whatCannotBeMergedIsSaidAfterClosing()
    {
        Editing m;
        QSignalSpy toasts(&m.planner, &Planner::toast);
        m.editor.setTitle(u"mine"_s);
        m.planner.rename(m.id, u"theirs"_s);
        m.editor.close();
        SETTLE(m.planner);
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(toasts.front().front().toString(),
                 u"“theirs” was changed elsewhere. What you wrote is kept"_s);
        QCOMPARE(m.editor.otherTitle(), QString());
    }

    void undoTakesBackWhatWasSaid()
    {
        Editing m;
        m.editor.setNotes(u"mine"_s);
        m.planner.edit({m.id}, Field::TodoDescription, u"theirs"_s);
        m.editor.save();
        SETTLE(m.planner);
        QCOMPARE(m.editor.otherText(), u"theirs"_s);
        m.planner.undo();
        SETTLE(m.planner);
        QCOMPARE(m.editor.notes(), u"theirs"_s);
        QCOMPARE(m.editor.otherText(), QString());
    }

    void whatIsTypedOnStandsOnWhatIsOnTheWay()
    {
        Editing m;
        m.editor.setNotes(u"one"_s);
        m.editor.save();
        QCOMPARE(m.editor.notes(), u"one"_s); // before the log has it
        m.editor.setNotes(u"one two"_s);
        m.editor.save();
        SETTLE(m.planner);
        QCOMPARE(m.profile.record(m.id).text(Field::TodoDescription), u"one two"_s);
        QCOMPARE(m.editor.otherText(), QString());
    }

    void theCursorStaysAtItsWord()
    {
        const QString before = u"milk\nbread\n"_s;
        QCOMPARE(TodoEditorView::cursorIn(u"oat milk\nbread\n"_s, before, 10), 14);
        QCOMPARE(TodoEditorView::cursorIn(u"milk\nbread\nrope\n"_s, before, 3), 3);
        QCOMPARE(TodoEditorView::cursorIn(u""_s, before, 3), 0);
    }

    void anEmptyTitleIsNotWritten()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        editor.setTitle(u"  "_s);
        editor.close();
        SETTLE(planner);
        QCOMPARE(profile.row(id).title, u"a"_s);
    }

    void whatIsWrittenBringsADeletedTodoBack()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString id = planner.addTodo(u"a"_s, {});
        SETTLE(planner);
        TodoEditorView editor(planner, profile.items());
        editor.open(id);
        editor.setNotes(u"first half "_s);
        QSignalSpy told(&planner, &Planner::failed);
        planner.remove({id}); // as another process does
        SETTLE(planner);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(editor.isOpen());
        editor.setNotes(u"first half, second half"_s);
        editor.close();
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::All}), QStringList({u"a"_s}));
        QCOMPARE(profile.record(id).text(Field::TodoDescription), u"first half, second half"_s);
        planner.remove({id});
        SETTLE(planner);
        editor.open(u"nonsense"_s);
        QVERIFY(!editor.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestTodoEditorView)
#include "tst_todo_editor_view.moc"
