// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/triage_view.h"
#include "app_profile.h"
#include "faulty_disk.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// What the next start would find of what was being typed.
struct KeptTexts final : DraftKeeper
{
    void keep(const RecordId &record, Field, const QString &text) override
    {
        if (text.isEmpty())
            texts.remove(record);
        else
            texts.insert(record, text);
    }
    QHash<RecordId, QString> texts;
};

/// A profile, the Inbox in view, and triage over it.
struct Inbox
{
    AppProfile profile;
    Planner planner{profile.ports()};
    Shell shell{planner, profile.items(), false};
    KeptTexts kept;
    TriageView triage{shell, planner, profile.items(), &kept};
    QSignalSpy left{&triage, &TriageView::cardLeft};
    QSignalSpy toasts{&planner, &Planner::toast};

    /// The first line stands first.
    explicit Inbox(const QString &lines)
    {
        shell.setScreen(Shell::Screen::Inbox);
        planner.dump(lines);
        settle();
    }
    void settle() { SETTLE(planner); }
    QString addProject(const QString &title)
    {
        const QString id = planner.addProject(title, u"blue"_s);
        settle();
        return id;
    }
    /// Done todos of a project, with what they took.
    void addHistory(const QString &projectId, const QStringList &titles, int minutes = 0)
    {
        for (const QString &title : titles) {
            const QString id = planner.addTodo(title, u"project:"_s + projectId);
            settle();
            if (minutes > 0) {
                planner.startTimer(id);
                settle();
                profile.clock.set(profile.clock.nowMs() + minutes * 60'000LL);
            }
            planner.toggleDone({id});
            settle();
        }
    }
    void start(const QString &todoId = {})
    {
        triage.start(todoId);
        settle();
    }
    void next()
    {
        triage.next();
        settle();
    }
    TodoRow row(const QString &title)
    {
        const auto rows = profile.queries->todos({.kind = TodoFilter::Kind::All}, -1).value();
        const auto found = std::ranges::find(rows, title, &TodoRow::title);
        return found == rows.end() ? TodoRow() : *found;
    }
    QStringList choiceTexts() const
    {
        QStringList texts;
        for (const TriageChoice &choice : triage.choices())
            texts << choice.text;
        return texts;
    }
};

} // namespace

class TestTriageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProfileRefusesStandsInTheBoxAgain()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::ReadOnly);
        Planner planner({profile.items(), disk, profile.random});
        Shell shell(planner, profile.items(), false);
        TriageView triage(shell, planner, profile.items());
        triage.setDumpText(u"call the mason\nsecond"_s);
        triage.dropIn();
        QCOMPARE(triage.dumpText(), QString());
        triage.setDumpText(u"third"_s);
        SETTLE(planner);
        QCOMPARE(triage.dumpText(), u"call the mason\nsecond\nthird"_s);
        disk.fault.reset();
        triage.dropIn();
        SETTLE(planner);
        QCOMPARE(triage.dumpText(), QString());
        Q_EMIT planner.failed(u"Something else"_s, {});
        QCOMPARE(triage.dumpText(), QString());
        const auto rows = profile.queries->todos({.kind = TodoFilter::Kind::All}, -1).value();
        QCOMPARE(rows.size(), size_t(3));
    }

    void goesThroughTheFourSteps()
    {
        Inbox inbox(u"call the mason\nsecond"_s);
        const QString project = inbox.addProject(u"House"_s);
        inbox.planner.addGoal(u"Roof is tight"_s, {}, project);
        inbox.settle();
        inbox.start();
        QCOMPARE(inbox.triage.title(), u"call the mason"_s);
        QCOMPARE(inbox.triage.progressText(), u"1 of 2"_s);
        QCOMPARE(inbox.triage.cardsBehind(), 1);
        QCOMPARE(inbox.triage.step(), TriageView::Project);
        QCOMPARE(inbox.triage.chosen(), -1); // nothing to go by
        inbox.triage.choose(0);
        QCOMPARE(inbox.triage.step(), TriageView::NextStep);
        QVERIFY(inbox.triage.steps()[TriageView::Project].settled); // before the store answers
        inbox.settle();
        QCOMPARE(inbox.row(u"call the mason"_s).stage, Stage::Matched);

        inbox.triage.setNextStep(u"Ring the mason about the ridge 20m"_s);
        inbox.next();
        const TodoRow refined = inbox.row(u"Ring the mason about the ridge"_s);
        QCOMPARE(refined.stage, Stage::Refined);
        QCOMPARE(refined.estimateMinutes, 20);
        QCOMPARE(inbox.profile.record(refined.id.toHex()).text(Field::TodoDescription),
                 u"call the mason"_s); // nothing is lost

        QCOMPARE(inbox.triage.step(), TriageView::Goal);
        QCOMPARE(inbox.choiceTexts(), QStringList{u"Roof is tight"_s});
        QCOMPARE(inbox.triage.chosen(), 0); // the only goal of its project
        inbox.next();
        QVERIFY(inbox.row(u"Ring the mason about the ridge"_s).goal);

        QCOMPARE(inbox.triage.step(), TriageView::PlanFor);
        QVERIFY(inbox.triage.choices()[0].proposed);
        QCOMPARE(inbox.triage.choices()[0].reason, u"would be at 20m of 6h"_s);
        inbox.next();
        const TodoRow planned = inbox.row(u"Ring the mason about the ridge"_s);
        QCOMPARE(planned.plan.day, QDate(2026, 11, 11));
        QCOMPARE(planned.stage, Stage::Confirmed);
        QVERIFY(!planned.dayOrder.isEmpty());
        QCOMPARE(inbox.left.count(), 1);
        QCOMPARE(inbox.left[0][0].value<TriageView::Leaving>(), TriageView::Upwards);
        QCOMPARE(inbox.triage.title(), u"second"_s);
        QCOMPARE(inbox.triage.progressText(), u"2 of 2"_s);
    }

    void aTodoIsSplitAsOneActionAndItsPartsComeNext()
    {
        Inbox inbox(u"call the mason and measure the roof\nsecond"_s);
        inbox.start();
        QCOMPARE(inbox.triage.partsBegun(), u"call the mason and measure the roof\n"_s);
        QVERIFY(!inbox.triage.split(u"call the mason"_s));
        QVERIFY(inbox.triage.split(u"call the mason 10m\nmeasure the roof"_s));
        inbox.settle();
        QCOMPARE(inbox.triage.title(), u"call the mason"_s);
        QCOMPARE(inbox.left.count(), 1);
        QCOMPARE(inbox.row(u"call the mason"_s).estimateMinutes, 10);
        QCOMPARE(inbox.shell.inbox()->count(), 3);
        QVERIFY(!inbox.row(u"call the mason and measure the roof"_s).isOpen());
        inbox.triage.skip();
        QCOMPARE(inbox.triage.title(), u"measure the roof"_s);

        inbox.triage.undo();
        inbox.settle();
        QCOMPARE(inbox.triage.title(), u"call the mason and measure the roof"_s);
        QVERIFY(inbox.row(u"call the mason and measure the roof"_s).isOpen());
        QVERIFY(inbox.row(u"measure the roof"_s).id.isNull());
        QCOMPARE(inbox.shell.inbox()->count(), 2);
    }

    void eachStepIsOneActionAndIsUndone()
    {
        Inbox inbox(u"call the mason"_s);
        inbox.addProject(u"House"_s);
        inbox.start();
        inbox.triage.choose(0);
        inbox.settle();
        inbox.triage.setNextStep(u"Ring him 20m"_s);
        inbox.next();
        inbox.planner.undo();
        inbox.settle();
        const TodoRow row = inbox.row(u"call the mason"_s);
        QVERIFY(row.project);
        QVERIFY(!row.estimateMinutes);
        inbox.planner.undo();
        inbox.settle();
        QVERIFY(!inbox.row(u"call the mason"_s).project);
    }

    void acceptsAllAsOneAction()
    {
        Inbox inbox(u"pay the plumber tomorrow 30m #Finance !high #bills"_s);
        inbox.addProject(u"Finance"_s);
        inbox.start();
        QVERIFY(inbox.triage.canAcceptAll());
        QCOMPARE(inbox.triage.steps()[TriageView::PlanFor].reason, u"you wrote “tomorrow”"_s);
        QCOMPARE(inbox.triage.steps()[TriageView::Goal].text, u"High priority, #bills"_s);
        inbox.triage.acceptAll();
        inbox.settle();
        const TodoRow row = inbox.row(u"pay the plumber"_s);
        QCOMPARE(row.projectTitle, u"Finance"_s);
        QCOMPARE(row.estimateMinutes, 30);
        QCOMPARE(row.priority, Priority::High);
        QCOMPARE(row.plan.day, QDate(2026, 11, 12));
        QVERIFY(!inbox.triage.isActive());
        QCOMPARE(inbox.toasts.last()[0].toString(), u"Moved to tomorrow"_s);
        inbox.planner.undo();
        inbox.settle();
        const TodoRow before = inbox.row(u"pay the plumber tomorrow 30m #Finance !high #bills"_s);
        QVERIFY(!before.project);
        QVERIFY(before.plan.isNull());
    }

    void onlyWordsThatWereTakenLeaveTheTitle()
    {
        Inbox inbox(u"pay the plumber tomorrow 30m"_s);
        inbox.start();
        QCOMPARE(inbox.triage.step(), TriageView::Project);
        inbox.next(); // no project
        QCOMPARE(inbox.triage.nextStep(), u"pay the plumber tomorrow"_s);
        QCOMPARE(inbox.triage.choices().value(inbox.triage.chosen()).text, u"30m"_s);
        inbox.next();
        QCOMPARE(inbox.row(u"pay the plumber tomorrow"_s).estimateMinutes, 30);
        QCOMPARE(inbox.triage.step(), TriageView::PlanFor); // there are no goals
        inbox.triage.choose(1);                             // today
        inbox.settle();
        QCOMPARE(inbox.row(u"pay the plumber tomorrow"_s).plan.day, QDate(2026, 11, 11));
    }

    void proposesFromEarlierTodos()
    {
        Inbox inbox(u"gauge 7 drops readings"_s);
        const QString river = inbox.addProject(u"River"_s);
        inbox.addProject(u"House"_s);
        inbox.addHistory(river, {u"Calibrate gauge 7"_s, u"Read gauge 7"_s, u"Mount gauge 7"_s});
        inbox.addHistory({}, {u"Bread"_s, u"Post"_s, u"Milk"_s});
        inbox.start(inbox.row(u"gauge 7 drops readings"_s).id.toHex());
        const TriageChoice first = inbox.triage.choices()[0];
        QCOMPARE(first.text, u"River"_s);
        QCOMPARE(first.reason, u"“gauge 7” appears in 3 of its todos"_s);
        QCOMPARE(inbox.triage.chosen(), 0);
        inbox.planner.setProjectField(river, u"status"_s, u"archived"_s);
        inbox.settle();
        QVERIFY(!inbox.choiceTexts().contains(u"River"_s));
    }

    void proposesWhatSimilarTodosTook()
    {
        Inbox inbox(u"Italian, unit 9"_s);
        inbox.addHistory({}, {u"Italian, unit 1"_s}, 20);
        inbox.addHistory({}, {u"Italian, unit 2"_s}, 35);
        inbox.addHistory({}, {u"Italian, unit 3"_s}, 50);
        inbox.start(inbox.row(u"Italian, unit 9"_s).id.toHex());
        const TriageStep line = inbox.triage.steps()[TriageView::NextStep];
        QCOMPARE(line.text, u"35m"_s);
        QCOMPARE(line.reason, u"3 similar todos took 35m"_s);
        QVERIFY(line.proposed);
    }

    void aDismissedProposalStaysAway()
    {
        Inbox inbox(u"pay tomorrow"_s);
        inbox.start();
        inbox.next();
        inbox.next();
        QCOMPARE(inbox.triage.step(), TriageView::PlanFor);
        QCOMPARE(inbox.triage.choices()[0].reason, u"you wrote “tomorrow”"_s);
        QVERIFY(inbox.triage.canDismiss());
        inbox.triage.dismiss();
        inbox.settle();
        QCOMPARE(inbox.toasts.last()[0].toString(), u"Not shown again for this todo"_s);
        QCOMPARE(inbox.triage.choices()[0].reason, u"would be at 30m of 6h"_s);
        inbox.triage.dismiss();
        inbox.settle();
        QVERIFY(!inbox.triage.canDismiss());
        QCOMPARE(inbox.triage.chosen(), -1);

        Shell shell(inbox.planner, inbox.profile.items(), false); // the next start of the program
        TriageView again(shell, inbox.planner, inbox.profile.items());
        shell.setScreen(Shell::Screen::Inbox);
        again.start({});
        QVERIFY(!again.canAcceptAll());
        inbox.planner.undo();
        inbox.settle();
        QVERIFY(inbox.triage.canDismiss());
    }

    void skippedOnesComeNoMoreInThisRound()
    {
        Inbox inbox(u"a\nb\nc"_s);
        inbox.start();
        inbox.triage.skip();
        QCOMPARE(inbox.triage.title(), u"b"_s);
        QCOMPARE(inbox.left[0][0].value<TriageView::Leaving>(), TriageView::Aside);
        QCOMPARE(inbox.triage.progressText(), u"2 of 3"_s);
        inbox.triage.letGo();
        inbox.settle();
        QCOMPARE(inbox.left[1][0].value<TriageView::Leaving>(), TriageView::Faded);
        QVERIFY(inbox.row(u"b"_s).letGoAtMs);
        QCOMPARE(inbox.triage.progressText(), u"3 of 3"_s);
        inbox.triage.skip();
        QVERIFY(!inbox.triage.isActive());
        inbox.start(); // a new round has them again
        QCOMPARE(inbox.triage.progressText(), u"1 of 2"_s);
    }

    void anUndoneTodoIsOnTheCardAgain()
    {
        Inbox inbox(u"a\nb"_s);
        inbox.start();
        inbox.triage.letGo();
        inbox.settle();
        QCOMPARE(inbox.triage.title(), u"b"_s);
        inbox.triage.undo();
        inbox.settle();
        QCOMPARE(inbox.triage.title(), u"a"_s);
        QCOMPARE(inbox.triage.progressText(), u"1 of 2"_s);
    }

    void leavingKeepsWhatWasTyped()
    {
        Inbox inbox(u"call"_s);
        inbox.start();
        inbox.next();
        inbox.triage.setNextStep(u"Ring the mason 45m"_s);
        inbox.triage.leave();
        inbox.settle();
        QVERIFY(!inbox.triage.isActive());
        QCOMPARE(inbox.row(u"Ring the mason"_s).estimateMinutes, 45);
    }

    /// Else the next start would write over what became of the title since.
    void nothingIsLeftForTheNextStartOfWhatIsWrittenOrDropped()
    {
        Inbox inbox(u"call\nsecond"_s);
        inbox.start();
        inbox.next();
        inbox.triage.setNextStep(u"Ring the mason 45m"_s);
        QCOMPARE(inbox.kept.texts.size(), 1);
        inbox.triage.next();
        QCOMPARE(inbox.kept.texts.size(), 1); // not before the log has it
        inbox.settle();
        QVERIFY(inbox.kept.texts.isEmpty());

        inbox.triage.change(TriageView::NextStep);
        inbox.triage.setNextStep(u"Ring both masons"_s);
        inbox.triage.leave();
        inbox.settle();
        QCOMPARE(inbox.row(u"Ring both masons"_s).estimateMinutes, 45);
        QVERIFY(inbox.kept.texts.isEmpty());

        inbox.start(inbox.row(u"second"_s).id.toHex());
        QVERIFY(inbox.triage.newProject(u"House"_s));
        inbox.settle();
        inbox.triage.setNextStep(u"second, half a sen"_s);
        inbox.triage.undo(); // the project, and with it the question about the step
        inbox.settle();
        QCOMPARE(inbox.triage.step(), TriageView::Project);
        QVERIFY(inbox.kept.texts.isEmpty());
        inbox.next();
        inbox.triage.setNextStep(u"second "_s);
        inbox.next();
        QVERIFY(inbox.kept.texts.isEmpty());
    }

    void whatIsTypedStaysWhereAnEstimateComesFromElsewhere()
    {
        Inbox inbox(u"call\nsecond"_s);
        inbox.start();
        inbox.next();
        inbox.triage.setNextStep(u"Ring the mason"_s);
        const RecordId id = inbox.row(u"call"_s).id;
        const auto done = inbox.profile.store.commit(
            {.kind = ActionKind::Edit,
             .edits = {{.record = id, .field = Field::TodoEstimate, .value = qint64(60)}}});
        QTRY_VERIFY(done.isFinished());
        QTRY_COMPARE(inbox.triage.choices().value(inbox.triage.chosen()).text, u"1h"_s);
        QCOMPARE(inbox.triage.step(), TriageView::NextStep); // a sentence is not taken away
        QCOMPARE(inbox.triage.nextStep(), u"Ring the mason"_s);

        inbox.planner.setEstimate({id.toHex()}, u"25m"_s); // "Other…"
        inbox.settle();
        QCOMPARE(inbox.triage.step(), TriageView::PlanFor);
        QCOMPARE(inbox.row(u"Ring the mason"_s).estimateMinutes, 25);
    }

    void anotherProcessChangesWhatIsOnTheCard()
    {
        Inbox inbox(u"first\nsecond"_s);
        const QString project = inbox.addProject(u"House"_s);
        inbox.start();
        const RecordId id = inbox.row(u"first"_s).id;
        const auto elsewhere = [&](Field field, const Value &value) {
            const auto done = inbox.profile.store.commit(
                {.kind = ActionKind::Edit,
                 .edits = {{.record = id, .field = field, .value = value}}});
            QTRY_VERIFY(done.isFinished());
            QVERIFY(done.result());
        };
        elsewhere(Field::TodoTitle, u"first, renamed"_s);
        QTRY_COMPARE(inbox.triage.title(), u"first, renamed"_s);
        elsewhere(Field::TodoProject, *RecordId::fromHex(project));
        QTRY_COMPARE(inbox.triage.step(), TriageView::NextStep);
        QCOMPARE(inbox.triage.nextStep(), u"first, renamed"_s);
        inbox.triage.setNextStep(u"half a sen"_s);
        elsewhere(Field::TodoDeleted, true);
        QTRY_COMPARE(inbox.triage.title(), u"second"_s);
        QCOMPARE(inbox.toasts.last()[0].toString(),
                 u"“first, renamed” is not in the Inbox any more"_s);
        QCOMPARE(inbox.triage.nextStep(), u"second"_s);
    }

    /// "Other…" asks in the window's pickers, which write by themselves.
    void whatAPickerDecidesGoesOn()
    {
        Inbox inbox(u"first\nsecond"_s);
        const QString house = inbox.addProject(u"House"_s);
        const QString garden = inbox.addProject(u"Garden"_s);
        inbox.start();
        inbox.planner.setProject({inbox.triage.todoId()}, house);
        inbox.settle();
        QCOMPARE(inbox.triage.step(), TriageView::NextStep);
        inbox.triage.change(TriageView::Project);
        QCOMPARE(inbox.triage.choices().value(inbox.triage.chosen()).text, u"House"_s);
        inbox.planner.setProject({inbox.triage.todoId()}, garden);
        inbox.settle();
        QCOMPARE(inbox.triage.step(), TriageView::NextStep);
        QCOMPARE(inbox.row(u"first"_s).projectTitle, u"Garden"_s);
        inbox.planner.placeByText({inbox.triage.todoId()}, u"fri"_s);
        inbox.settle();
        QCOMPARE(inbox.triage.title(), u"second"_s);
        QCOMPARE(inbox.left[0][0].value<TriageView::Leaving>(), TriageView::Upwards);
    }

    void aNewProjectIsOneAction()
    {
        Inbox inbox(u"call"_s);
        inbox.start();
        QVERIFY(!inbox.triage.newProject(u"  "_s));
        QVERIFY(inbox.triage.newProject(u"House"_s));
        inbox.settle();
        QCOMPARE(inbox.row(u"call"_s).projectTitle, u"House"_s);
        QCOMPARE(inbox.triage.step(), TriageView::NextStep);
        inbox.planner.undo();
        inbox.settle();
        QVERIFY(!inbox.row(u"call"_s).project);
        QVERIFY(inbox.profile.queries->projects(true).value().empty());
    }

    void countsTheSections()
    {
        Inbox inbox(u"a\nb\nc"_s);
        const QString project = inbox.addProject(u"House"_s);
        inbox.planner.setProject({inbox.row(u"b"_s).id.toHex()}, project);
        inbox.planner.setEstimate({inbox.row(u"b"_s).id.toHex()}, u"15m"_s);
        inbox.settle();
        QCOMPARE(inbox.triage.nearlyThere(), 1);
        QCOMPARE(inbox.triage.waiting(), 2);
        QCOMPARE(inbox.shell.inbox()->idAt(2), inbox.row(u"b"_s).id.toHex());
    }

    void anEmptyInboxIsOverAtOnce()
    {
        Inbox inbox(QString{});
        const QSignalSpy finished(&inbox.triage, &TriageView::finished);
        inbox.start();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!inbox.triage.isActive());
        inbox.triage.next();
        inbox.triage.skip();
        inbox.triage.acceptAll();
        inbox.triage.dismiss();
    }
};

QTEST_GUILESS_MAIN(TestTriageView)
#include "tst_triage_view.moc"
