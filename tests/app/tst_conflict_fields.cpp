// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chooses, writes and begins for a field in conflict: what the box says is what is
// kept, and it counts for that conflict only.
#include "conflict_desk.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestConflictFields : public QObject, ConflictDesk
{
    Q_OBJECT

    enum Way : int { Mine = 0, Theirs = 1, Both = 2, Merged = 3, Edited = 4 };

    const std::vector<Given> m_text{
        {m_todo, Field::TodoDescription,
         u"Start with the table. Ruben has the files. Two pages at most."_s,
         u"Start with the chart. Ruben has the files. One page at most."_s,
         u"Start with the table. Ruben has the files here. Three pages at most."_s}};

    [[nodiscard]] ConflictFields &fields() const { return *m_view->fields(); }
    [[nodiscard]] int way() const { return field(0, ConflictFields::WayRole).toInt(); }
    [[nodiscard]] QString draft() const { return field(0, ConflictFields::DraftRole).toString(); }
    [[nodiscard]] VersionEntry merged() const
    {
        const auto all = field(0, ConflictFields::VersionsRole).value<QList<VersionEntry>>();
        return *std::ranges::find(all, true, &VersionEntry::merged);
    }
    [[nodiscard]] QString description() const
    {
        return record(m_todo).text(Field::TodoDescription);
    }
    /// Reads again what is shown.
    void readAgain(int versions)
    {
        m_view->show();
        QTRY_COMPARE(field(0, ConflictFields::VersionsRole).value<QList<VersionEntry>>().size(),
                     versions);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// A clash was switched before, and the merged text is chosen after all.
    void theBoxSaysWhatIsKept()
    {
        differ(m_text);
        open();
        const QString proposed = merged().text;
        fields().turnClash(0, 0);
        const QString turned = merged().text;
        QVERIFY(turned != proposed);
        QCOMPARE(merged().head, u"Edited"_s);
        QVERIFY(fields().chooseByKey(0, u"R"_s));
        QCOMPARE(merged().head, u"Merged"_s);
        QCOMPARE(merged().text, proposed);
        fields().edit(0); // of what one sees
        QCOMPARE(draft(), proposed);
        fields().dropDraft(0);
        QVERIFY(fields().choose(0, Edited));
        QCOMPARE(merged().text, turned);
        QVERIFY(fields().chooseByKey(0, u"R"_s));
        fields().turnClash(0, 0); // from what stands there, once
        QCOMPARE(merged().text, turned);
        QVERIFY(fields().chooseByKey(0, u"R"_s));
        keep();
        QCOMPARE(description(), proposed);
    }

    /// It was chosen with the eyes open, and a version that comes does not take its place.
    void ownTextOutlivesAVersionThatComes()
    {
        differ(m_text, true);
        open();
        QVERIFY(fields().write(0, u"In my own words"_s));
        writeOnTablet(Field::TodoDescription, u"The tablet's text"_s);
        readAgain(4);
        QCOMPARE(merged().text, u"In my own words"_s);
        QCOMPARE(way(), 5);
        keep();
        QCOMPARE(description(), u"In my own words"_s);
    }

    /// The choice of a version does not, and the box says what is proposed then.
    void aChoiceEndsWithItsVersions()
    {
        differ(m_text, true);
        open();
        QVERIFY(fields().write(0, u"In my own words"_s));
        QVERIFY(fields().choose(0, Mine));
        writeOnTablet(Field::TodoDescription, u"The tablet's text"_s);
        readAgain(4);
        const QString shown = merged().text;
        keep();
        QCOMPARE(description(), shown);
    }

    /// It is not chosen by that, which another button says; "Use this" chooses it.
    void whatIsUsedAsProposedIsChosen()
    {
        differ(m_text);
        open();
        QVERIFY(fields().choose(0, Mine));
        fields().edit(0);
        QVERIFY(fields().takeDrafts()); // on the way to "Keep"
        QCOMPARE(way(), Mine);
        QVERIFY(!field(0, ConflictFields::EditingRole).toBool());
        fields().edit(0);
        QVERIFY(fields().takeDraft(0));
        QCOMPARE(way(), Merged);
        QVERIFY(fields().write(0, u"In my own words"_s));
        QVERIFY(fields().choose(0, Mine));
        fields().edit(0);
        QCOMPARE(draft(), u"In my own words"_s);
        QVERIFY(fields().takeDraft(0));
        QCOMPARE(way(), Edited);
    }

    /// Where nothing is combined, an edit begins with the later version, which is mine.
    void theLaterVersionIsUsed()
    {
        differ(m_estimate);
        open();
        QVERIFY(fields().choose(0, Theirs));
        QVERIFY(!fields().chooseByKey(0, u"R"_s));
        fields().edit(0);
        QCOMPARE(draft(), u"3h"_s);
        QVERIFY(fields().takeDraft(0));
        QCOMPARE(way(), Mine);
        QCOMPARE(field(0, ConflictFields::NoteRole).toString(), u"Was 2h 30m"_s);
    }

    /// What was chosen behind an open edit holds, as long as nobody typed.
    void anEditInWhichNobodyTypedChangesNothing()
    {
        differ(m_text);
        open();
        QVERIFY(fields().write(0, u"In my own words"_s));
        fields().edit(0);
        QVERIFY(fields().chooseByKey(0, u"R"_s));
        QVERIFY(fields().takeDrafts());
        QCOMPARE(way(), Merged);
    }

    /// About a later conflict of the field nothing was said yet.
    void whatWasWrittenStaysWithItsConflict()
    {
        differ(m_estimate);
        open();
        QVERIFY(fields().write(0, u"45m"_s));
        keep();
        QTRY_COMPARE(m_view->count(), 0);
        m_planner->undo();
        SETTLE(*m_planner);
        QTRY_COMPARE(m_view->count(), 1);
        QCOMPARE(way(), Edited); // the same one
        keep();
        QTRY_COMPARE(m_view->count(), 0);
        differAgain(20, 30);
        m_view->show(); // reads again
        QTRY_COMPARE(m_view->count(), 1);
        QCOMPARE(field(0, ConflictFields::WaysRole).value<QList<WayEntry>>().size(), 4);
        keep();
        QVERIFY(record(m_todo).number(Field::TodoEstimate) != 45);
    }

    void aDraftThatWasLeftStaysWithItsConflict()
    {
        differ(m_estimate);
        open();
        fields().edit(0);
        fields().setDraft(0, u"45m"_s);
        QSignalSpy told(m_view.get(), &ConflictView::readyChanged);
        m_view->hide();
        m_view->show(); // and back: it is the same
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(draft(), u"45m"_s);
        m_view->hide();
        writeOnPhone(qint64{90});
        differAgain(20, 30);
        m_view->show();
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(!field(0, ConflictFields::EditingRole).toBool());
        fields().edit(0);
        QVERIFY(draft() != u"45m"_s);
    }
};

QTEST_MAIN(TestConflictFields)
#include "tst_conflict_fields.moc"
