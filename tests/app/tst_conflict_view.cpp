// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conflicts over two real profiles that edited the same records before they could talk.
#include "app/gui/sync_facts_view.h"
#include "app/gui/text_parts.h"
#include "conflict_desk.h"

#include <QAbstractItemModelTester>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestConflictView : public QObject, ConflictDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void devicesAgree()
    {
        open();
        QCOMPARE(m_view->count(), 0);
        m_view->keep(); // nothing to keep
    }

    /// Preselected, and not written before it is kept.
    void aSingleValueIsChosen()
    {
        differ(m_estimate);
        const QAbstractItemModelTester tester(m_view.get());
        const QAbstractItemModelTester fields(m_view->fields());
        open();
        QCOMPARE(m_view->count(), 1);
        QCOMPARE(m_view->fields()->count(), 1);
        QCOMPARE(field(0, ConflictFields::NameRole).toString(), u"Estimate"_s);
        const auto versions = field(0, ConflictFields::VersionsRole).value<QList<VersionEntry>>();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].text, u"3h"_s);
        QVERIFY(versions[0].mine);
        QVERIFY(!versions[1].possible);
        QCOMPARE(versions[2].text, u"2h"_s);
        QCOMPARE(versions[2].head, u"Theirs: Phone"_s);
        QCOMPARE(versions[0].when, versions[2].when + u", later"_s);
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(), u"Was 2h 30m"_s);
        QVERIFY(m_view->isTwoSided());
        QVERIFY(m_view->fields()->chooseByKey(0, u"T"_s));
        QVERIFY(!m_view->fields()->chooseByKey(0, u"R"_s)); // cannot be combined
        keep();
        QCOMPARE(record(m_todo).number(Field::TodoEstimate), 120);
        QTRY_COMPARE(m_view->count(), 0);
        QSignalSpy toast(m_planner.get(), &Planner::toast);
        m_planner->undo();
        SETTLE(*m_planner);
        QCOMPARE(toast.last()[0].toString(), u"Undone: Settled “Write section 3”"_s);
        QTRY_COMPARE(m_view->count(), 1);
        QSignalSpy offers(m_planner.get(), &Planner::offered);
        m_planner->redo();
        SETTLE(*m_planner);
        QTRY_COMPARE(m_view->count(), 0);
        QCOMPARE(toast.last()[0].toString(), u"Redone: Settled “Write section 3”"_s);
        QCOMPARE(offers.count(), 0); // nobody else did
    }

    /// The other value goes to a second todo.
    void bothMakeTwoTodos()
    {
        differ(m_estimate);
        open();
        QVERIFY(m_view->fields()->chooseByKey(0, u"B"_s));
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(),
                 u"This todo keeps 3h; a second todo gets 2h"_s);
        QCOMPARE(field(0, ConflictFields::ShownRole).value<QList<int>>(), (QList<int>{0, 2}));
        keep();
        QTRY_COMPARE(m_view->count(), 0);
        QSet<qint64> minutes;
        const auto todos = m_app->queries->todos({.kind = TodoFilter::Kind::All}).value();
        QCOMPARE(todos.size(), 2);
        for (const TodoRow &todo : todos)
            minutes.insert(record(todo.id).number(Field::TodoEstimate).value());
        QCOMPARE(minutes, (QSet<qint64>{180, 120}));
    }

    /// Each todo is one device's whole version, unless the person chose for the other field.
    void bothOfOneFieldTakesTheOthersAlong()
    {
        differ({{m_todo, Field::TodoTitle, u"Section"_s, u"Mine title"_s, u"Theirs title"_s},
                {m_todo, Field::TodoEstimate, qint64{30}, qint64{60}, qint64{480}}});
        open();
        ConflictFields &fields = *m_view->fields();
        QCOMPARE(fields.count(), 2);
        const auto ways = [this] {
            return QList<int>{field(0, ConflictFields::WayRole).toInt(),
                              field(1, ConflictFields::WayRole).toInt()};
        };
        QVERIFY(fields.chooseByKey(0, u"B"_s));
        QCOMPARE(ways(), (QList<int>{2, 2}));
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(),
                 u"This todo keeps “Mine title”; a second todo gets “Theirs title”"_s);
        QVERIFY(fields.chooseByKey(0, u"T"_s));
        QCOMPARE(ways(), (QList<int>{1, 0}));
        QVERIFY(fields.chooseByKey(0, u"B"_s));
        QVERIFY(fields.chooseByKey(1, u"M"_s));
        QCOMPARE(ways(), (QList<int>{2, 0}));
        QVERIFY(fields.chooseByKey(1, u"B"_s));
        keep();
        QTRY_COMPARE(m_view->count(), 0);
        const auto todos = m_app->queries->todos({.kind = TodoFilter::Kind::All}).value();
        QCOMPARE(todos.size(), 2);
        for (const TodoRow &todo : todos) {
            const Record kept = record(todo.id);
            const bool isMine = kept.text(Field::TodoTitle) == u"Mine title"_s;
            QCOMPARE(kept.number(Field::TodoEstimate), isMine ? 60 : 480);
            QCOMPARE(todo.id == m_todo, isMine);
        }
    }

    void aWayThatIsNoneSaysWhy()
    {
        differ({{m_todo, Field::ProjectTitle, u"Kitchen"_s, u"Mine"_s, u"Theirs"_s}});
        open();
        QVERIFY(!m_view->fields()->chooseByKey(0, u"B"_s));
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(),
                 u"Keep both: Only a todo can be kept twice"_s);
        QVERIFY(m_view->fields()->chooseByKey(0, u"M"_s));
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(), u"Was “Kitchen”"_s);
    }

    /// Both sides' edits, the clash turned to the other side, and the person's own words.
    void aTextIsMergedTurnedAndEdited()
    {
        differ({{m_todo, Field::TodoDescription,
                 u"Start with the table. Ruben has the files. Two pages at most."_s,
                 u"Start with the chart. Ruben has the files. One page at most."_s,
                 u"Start with the table. Ruben has the files here. Three pages at most."_s}});
        open();
        QCOMPARE(field(0, ConflictFields::LongRole).toBool(), true);
        const int merged = field(0, ConflictFields::WayRole).toInt();
        QCOMPARE(merged, 3);
        QCOMPARE(field(0, ConflictFields::ClashesRole).toInt(), 1);
        const auto versions = field(0, ConflictFields::VersionsRole).value<QList<VersionEntry>>();
        for (const VersionEntry &version : versions) {
            for (const TextPart &part : version.parts) // words are tinted, spaces are not
                QVERIFY(part.kind == TextPart::Same || part.html == part.html.trimmed());
        }
        const auto proposed = [this] {
            m_view->fields()->edit(0);
            const QString text = field(0, ConflictFields::DraftRole).toString();
            m_view->fields()->dropDraft(0);
            return text;
        };
        const QString before = proposed();
        QVERIFY(before.contains(u"chart"_s) && before.contains(u"here"_s));
        m_view->fields()->turnClash(0, 0);
        const QString turned = proposed();
        QVERIFY(turned != before);
        QVERIFY(turned.contains(before.contains(u"Three"_s) ? u"One"_s : u"Three"_s));
        QVERIFY(m_view->fields()->write(0, u"In my own words"_s));
        keep();
        QCOMPARE(record(m_todo).text(Field::TodoDescription), u"In my own words"_s);
    }

    /// Nothing that somebody types is dropped because they go on.
    void anEditThatIsOpenIsKept()
    {
        differ(
            {m_estimate[0],
             m_estimate[1],
             {RecordId::fromName("other"), Field::TodoTitle, u"Other"_s, u"Mine"_s, u"Theirs"_s}});
        open();
        m_view->setCurrent(m_view->recordId() == m_todo.toHex() ? 0 : 1);
        QCOMPARE(m_view->recordId(), m_todo.toHex());
        ConflictFields &fields = *m_view->fields();
        fields.edit(0);
        fields.setDraft(0, u"as long as it takes"_s);
        keep();
        QCOMPARE(m_view->count(), 2);
        QVERIFY(!field(0, ConflictFields::ProblemRole).toString().isEmpty());
        QCOMPARE(field(0, ConflictFields::DraftRole).toString(), u"as long as it takes"_s);
        fields.setDraft(0, u"50m"_s);
        QVERIFY(field(0, ConflictFields::ProblemRole).toString().isEmpty());
        m_view->next(1);
        QVERIFY(!field(0, ConflictFields::EditingRole).toBool());
        QVERIFY(fields.choose(0, 0));
        m_view->next(1);
        QCOMPARE(field(0, ConflictFields::DraftRole).toString(), u"50m"_s);
        keep();
        QCOMPARE(record(m_todo).number(Field::TodoEstimate), 50);
        QTRY_COMPARE(m_view->count(), 1);
        QCOMPARE(field(0, ConflictFields::WayRole).toInt(), 0); // as it was chosen before
    }

    /// Somebody else was faster: another device by its name, or another window of this one. What is
    /// shown stays until the person moves.
    void settledElsewhere()
    {
        differ(m_estimate);
        open();
        QSignalSpy elsewhere(m_view.get(), &ConflictView::settledElsewhere);
        writeOnPhone(qint64{90});
        m_view->show(); // reads again
        QTRY_COMPARE(elsewhere.count(), 1);
        QCOMPARE(m_view->settledText(), u"Phone settled this conflict while you were looking."_s);
        QCOMPARE(m_view->count(), 1);
        QCOMPARE(m_sync->conflictCount(), 0);
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(), u"Settled elsewhere: 1h 30m"_s);
        QVERIFY(!m_view->fields()->chooseByKey(0, u"M"_s));
        QVERIFY(m_view->keepText().isEmpty());
        keep(); // nothing
        QCOMPARE(record(m_todo).number(Field::TodoEstimate), 90);
        QSignalSpy revealed(m_shell.get(), &Shell::revealed);
        m_view->seeWhatWasKept();
        QTRY_COMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][0].toString(), m_todo.toHex());
        m_view->goOn();
        QCOMPARE(m_view->count(), 0);
    }

    /// What somebody is typing stays where it is, and can still be used.
    void settledElsewhereWhileTyping()
    {
        differ(
            {m_estimate[0],
             m_estimate[1],
             {RecordId::fromName("other"), Field::TodoTitle, u"Other"_s, u"Mine"_s, u"Theirs"_s}});
        open();
        m_view->setCurrent(m_view->recordId() == m_todo.toHex() ? 0 : 1);
        ConflictFields &fields = *m_view->fields();
        fields.edit(0);
        fields.setDraft(0, u"4"_s);
        QSignalSpy elsewhere(m_view.get(), &ConflictView::settledElsewhere);
        writeOnPhone(qint64{90});
        m_view->show();
        QTRY_COMPARE(elsewhere.count(), 1);
        QCOMPARE(m_view->recordId(), m_todo.toHex());
        QVERIFY(field(0, ConflictFields::EditingRole).toBool());
        fields.setDraft(0, u"40m"_s);
        QVERIFY(fields.takeDraft(0));
        QCOMPARE(m_view->keepText(), u"Keep my text"_s);
        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        keep();
        QCOMPARE(record(m_todo).number(Field::TodoEstimate), 40);
        QCOMPARE(toasts.back()[0].toString(),
                 u"Your text is kept. What it replaced is in History"_s);
        QTRY_COMPARE(m_view->count(), 1);
        QVERIFY(m_view->settledText().isEmpty());
        QCOMPARE(m_view->recordId(), RecordId::fromName("other").toHex());
    }

    void settledInAnotherWindow()
    {
        differ(m_estimate);
        open();
        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        m_planner->editRecord(m_todo, Field::TodoEstimate, qint64{90});
        SETTLE(*m_planner);
        QTRY_COMPARE(m_view->settledText(), u"This conflict was settled while you were looking."_s);
        QCOMPARE(toasts.back()[0].toString(), u"Settled. Both versions are in History"_s);
        m_view->hide();
        QCOMPARE(m_view->count(), 0);
    }

    /// One learns that it is gone, and nothing leads to where it is not.
    void deletedElsewhere()
    {
        differ(m_estimate);
        open();
        writeOnPhone(true, Field::TodoDeleted);
        m_view->show(); // reads again
        QTRY_COMPARE(m_view->settledText(), u"Phone deleted this while you were looking."_s);
        QVERIFY(!m_view->isKeptReachable());
        QSignalSpy revealed(m_shell.get(), &Shell::revealed);
        m_view->seeWhatWasKept();
        QCOMPARE(revealed.count(), 0);
        m_view->goOn();
        QCOMPARE(m_view->count(), 0);
    }

    /// What one wrote is not lost: it comes back with that.
    void ownTextBringsBackWhatWasDeleted()
    {
        differ(m_estimate);
        open();
        m_view->fields()->edit(0);
        m_view->fields()->setDraft(0, u"40m"_s);
        writeOnPhone(true, Field::TodoDeleted);
        m_view->show(); // reads again
        QTRY_COMPARE(m_view->settledText(), u"Phone deleted this while you were looking."_s);
        QVERIFY(record(m_todo).deleted);
        QCOMPARE(m_view->keepText(), u"Keep my text"_s);
        keep();
        QVERIFY(!record(m_todo).deleted);
        QCOMPARE(record(m_todo).number(Field::TodoEstimate), std::optional<qint64>(40));
        m_planner->undo();
        SETTLE(*m_planner);
        QVERIFY(record(m_todo).deleted);
    }

    /// Of what has no page in the list.
    void aGoalThatWasKeptOpens()
    {
        differ({{m_todo, Field::GoalTitle, u"Finish"_s, u"Mine"_s, u"Theirs"_s}});
        open();
        QVERIFY(!m_view->isKeptReachable());
        writeOnPhone(u"Done"_s, Field::GoalTitle);
        m_view->show(); // reads again
        QTRY_VERIFY(m_view->isKeptReachable());
        m_view->seeWhatWasKept();
        QCOMPARE(m_shell->goalId(), m_todo.toHex());
    }

    /// What was kept here is not settled by others, also where the screen was left at once.
    void keptAndLeftAtOnce()
    {
        differ(m_estimate);
        open();
        QSignalSpy elsewhere(m_view.get(), &ConflictView::settledElsewhere);
        m_view->keep();
        m_view->hide();
        SETTLE(*m_planner);
        m_view->show();
        QTRY_COMPARE(m_view->count(), 0);
        QCOMPARE(elsewhere.count(), 0);
    }

    /// That something was kept here once says nothing about who settles it the next time.
    void keptBeforeAndSettledElsewhereNow()
    {
        differ(
            {m_estimate[0],
             m_estimate[1],
             {RecordId::fromName("other"), Field::TodoTitle, u"Other"_s, u"Mine"_s, u"Theirs"_s}});
        open();
        const auto show = [this] {
            m_view->setCurrent(m_view->recordId() == m_todo.toHex() ? m_view->current()
                                                                    : 1 - m_view->current());
        };
        show();
        m_view->keep();
        m_view->next(1);
        SETTLE(*m_planner);
        QTRY_COMPARE(m_view->count(), 1);
        m_planner->undo();
        SETTLE(*m_planner);
        QTRY_COMPARE(m_view->count(), 2);
        show();
        m_view->fields()->edit(0);
        m_view->fields()->setDraft(0, u"40m"_s);
        writeOnPhone(qint64{90});
        m_view->show(); // reads again
        QTRY_COMPARE(m_view->settledText(),
                     u"Phone settled this conflict while you were looking."_s);
        QCOMPARE(field(0, ConflictFields::DraftRole).toString(), u"40m"_s);
    }

    void anEditThatWasLeftComesBack()
    {
        differ(m_estimate);
        open();
        ConflictFields &fields = *m_view->fields();
        fields.edit(0);
        fields.setDraft(0, u"45m"_s);
        fields.dropDraft(0);
        fields.edit(0);
        QCOMPARE(field(0, ConflictFields::DraftRole).toString(), u"45m"_s);
    }

    void anArrivalIsToldOf()
    {
        QSignalSpy offers(m_planner.get(), &Planner::offered);
        differ(m_estimate);
        Q_EMIT m_service.conflictsArrived(1);
        QTRY_COMPARE(offers.count(), 1);
        QCOMPARE(offers[0][0].toString(),
                 u"“Write section 3” was changed on two devices. Both versions are safe."_s);
        m_planner->takeOffer();
        QCOMPARE(m_shell->screen(), Shell::Screen::Conflicts);
    }

    /// What came with the return of the server is told in place of what went out.
    void anArrivalMattersMore()
    {
        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        m_service.showInOrder(m_app->clock.nowMs());
        const auto goAndReturn = [this](bool brings) {
            m_service.change([](SyncTargetStatus &target) {
                target.problem = {SyncTrouble::Unreachable};
                target.pending = 4;
                target.upToDate = false;
            });
            if (brings) {
                Q_EMIT m_service.conflictsArrived(1);
                m_service.change([](SyncTargetStatus &target) { target.pending = 3; });
            }
            m_service.change([](SyncTargetStatus &target) {
                target.problem = {};
                target.pending = 0;
                target.upToDate = true;
            });
        };
        goAndReturn(true);
        QCOMPARE(toasts.count(), 0);
        goAndReturn(false);
        QCOMPARE(toasts.count(), 1);
    }

    /// Only what is new is told of, in one message however many there are.
    void severalThatArriveAreOneMessage()
    {
        const auto given = [](const char *name) {
            return Given{RecordId::fromName(name), Field::TodoTitle, QString::fromLatin1(name),
                         u"Mine"_s, u"Theirs"_s};
        };
        QSignalSpy offers(m_planner.get(), &Planner::offered);
        differ({given("one"), given("two"), given("three")});
        Q_EMIT m_service.conflictsArrived(3);
        QTRY_COMPARE(offers.count(), 1);
        QCOMPARE(offers[0][0].toString(),
                 u"3 things were changed on two devices. All versions are safe."_s);
    }

    /// The count as people count, what waits by kind, and the mark of each row.
    void whatWaitsIsMarked()
    {
        RecordMarks marks;
        SyncFactsView facts(*m_sync, *m_planner, m_app->items(), *m_reader, marks,
                            [](qint64, int, bool) {
                                return QtFuture::makeReadyValueFuture(
                                    Result<Committed>(failure(ErrorCode::NotFound)));
                            });
        differ(m_estimate);
        m_sync->setService(nullptr);
        m_sync->setService(&m_service);
        QTRY_COMPARE(m_sync->conflictCount(), 1);
        facts.locate(m_todo.toHex());
        QTRY_VERIFY(!facts.placeText().isEmpty());
    }

    void partsOfATextAddUp()
    {
        const QString base = u"one two three four"_s;
        const QString changed = u"one 2 three four five"_s;
        QString from;
        QString to;
        for (const auto parts = diffParts(base, changed); const DiffPart &part : parts) {
            if (part.kind != DiffPart::Kind::Added)
                from += part.text;
            if (part.kind != DiffPart::Kind::Removed)
                to += part.text;
        }
        QCOMPARE(from, base);
        QCOMPARE(to, changed);
        QString merged;
        const QString both = u"one 2 3 four five"_s;
        for (const auto parts = mergedParts(base, changed, u"one two 3 four"_s, both);
             const MergedPart &part : parts)
            merged += part.text;
        QCOMPARE(merged, both);
    }
};

QTEST_MAIN(TestConflictView)
#include "tst_conflict_view.moc"
