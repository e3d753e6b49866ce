// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/replica.h"

#include <QTest>

namespace sennight::sync {

namespace {

constexpr qint64 start = 1'794'000'000'000;

RegisterKey key(Field field, int record = 1)
{
    return {static_cast<quint8>(entityOf(field)),
            idOf(static_cast<quint8>(record)),
            static_cast<quint8>(numberOf(field)),
            {}};
}

LocalEdit edit(Field field, const Value &value, int record = 1)
{
    return {key(field, record), value};
}

// Two devices, and a clock that moves a second with each act.
struct Pair
{
    MemoryReplica here{ChainId{idOf(0x10), 1}};
    MemoryReplica there{ChainId{idOf(0x20), 1}};
    qint64 nowMs = start;
    quint8 actions = 0;

    RecordId act(MemoryReplica &replica, const std::vector<LocalEdit> &edits)
    {
        const RecordId action = idOf(++actions, 0);
        replica.commit(edits, action, nowMs += 1000);
        return action;
    }
    RecordId undo(const RecordId &action, std::vector<RegisterKey> leftAlone = {})
    {
        const RecordId undoing = idOf(++actions, 0);
        const auto left = here.undo(action, undoing, nowMs += 1000);
        [&] { QVERIFY(left == leftAlone); }();
        return undoing;
    }
    void sync()
    {
        for (const QByteArray &change : here.changesFor(there.frontier()))
            QCOMPARE(there.receive(change, nowMs), Arrival::Applied);
        for (const QByteArray &change : there.changesFor(here.frontier()))
            QCOMPARE(here.receive(change, nowMs), Arrival::Applied);
        QCOMPARE(here.dump(), there.dump());
    }
    [[nodiscard]] Value value(Field field, int record = 1) const
    {
        return here.shown(key(field, record)).value;
    }
    [[nodiscard]] bool isDeleted(int record = 1, Entity entity = Entity::Todo) const
    {
        return here.state(static_cast<quint8>(entity), idOf(static_cast<quint8>(record)))
            ->isDeleted();
    }
    RecordId addTodo()
    {
        return act(here, {edit(Field::TodoCreatedAt, nowMs),
                          edit(Field::TodoTitle, QStringLiteral("bread"))});
    }
};

const Value bread = QStringLiteral("bread");
const Value milk = QStringLiteral("milk");
const Value eggs = QStringLiteral("eggs");

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsValuesBack();
    void goesBackThroughAllActions();
    void leavesAloneWhatWasEditedSince();
    void deletesWhatTheActionMade();
    void leavesARecordThatOthersWroteOn();
    void staysDeleted();
    void restoresAndDeletesAgain();
    void clearsWeeksAndSettings();
    void undoesTheNextOccurrence();
    void keepsAnOccurrenceThatAnotherDeviceMadeToo();
    void reopensASettlement();
    void reopensASettledText();
    void undoesOneRegisterWrittenTwice();
    void revertsATextAsAnEdit();
};

void UndoTest::putsValuesBack()
{
    Pair p;
    p.addTodo();
    const RecordId renamed =
        p.act(p.here, {edit(Field::TodoTitle, milk), edit(Field::TodoEstimate, qint64{30})});
    const RecordId undone = p.undo(renamed);
    QVERIFY(p.value(Field::TodoTitle) == bread);
    QVERIFY(p.value(Field::TodoEstimate) == Value());
    const RecordId redone = p.undo(undone);
    QVERIFY(p.value(Field::TodoTitle) == milk);
    QVERIFY(p.value(Field::TodoEstimate) == Value(qint64{30}));
    p.undo(redone);
    QVERIFY(p.value(Field::TodoTitle) == bread);
    p.sync();
}

void UndoTest::goesBackThroughAllActions()
{
    Pair p;
    const RecordId added = p.addTodo();
    const RecordId first = p.act(p.here, {edit(Field::TodoTitle, milk)});
    const RecordId second = p.act(p.here, {edit(Field::TodoTitle, eggs)});
    const RecordId third = p.act(p.here, {edit(Field::TodoEstimate, qint64{30})});
    const RecordId undoThird = p.undo(third);
    const RecordId undoSecond = p.undo(second);
    QVERIFY(p.value(Field::TodoTitle) == milk);
    const RecordId undoFirst = p.undo(first);
    QVERIFY(p.value(Field::TodoTitle) == bread);
    const RecordId undoAdded = p.undo(added);
    QVERIFY(p.isDeleted());
    p.undo(undoAdded);
    QVERIFY(!p.isDeleted());
    p.undo(undoFirst);
    QVERIFY(p.value(Field::TodoTitle) == milk);
    p.undo(undoSecond);
    QVERIFY(p.value(Field::TodoTitle) == eggs);
    p.undo(undoThird);
    QVERIFY(p.value(Field::TodoEstimate) == Value(qint64{30}));
    p.sync();
}

void UndoTest::leavesAloneWhatWasEditedSince()
{
    Pair p;
    p.addTodo();
    const RecordId both =
        p.act(p.here, {edit(Field::TodoTitle, milk), edit(Field::TodoEstimate, qint64{30})});
    p.sync();
    p.act(p.there, {edit(Field::TodoTitle, eggs)});
    p.sync();
    p.undo(both, {key(Field::TodoTitle)});
    QVERIFY(p.value(Field::TodoTitle) == eggs);
    QVERIFY(p.value(Field::TodoEstimate) == Value());

    // A concurrent edit beside it counts too.
    Pair q;
    q.addTodo();
    q.sync();
    const RecordId renamed = q.act(q.here, {edit(Field::TodoTitle, milk)});
    q.act(q.there, {edit(Field::TodoTitle, eggs)});
    q.sync();
    q.undo(renamed, {key(Field::TodoTitle)});
    QVERIFY(q.here.shown(key(Field::TodoTitle)).conflict);
}

void UndoTest::deletesWhatTheActionMade()
{
    Pair p;
    const RecordId added = p.addTodo();
    p.act(p.here, {edit(Field::TodoDayOrder, QStringLiteral("k"))});
    const RecordId undone = p.undo(added);
    QVERIFY(p.isDeleted());
    QVERIFY(p.value(Field::TodoTitle) == bread);
    p.undo(undone);
    QVERIFY(!p.isDeleted());
    p.sync();
}

void UndoTest::leavesARecordThatOthersWroteOn()
{
    Pair p;
    const RecordId added = p.addTodo();
    p.sync();
    p.act(p.there, {edit(Field::TodoEstimate, qint64{5})});
    p.sync();
    p.undo(added, {key(Field::TodoCreatedAt), key(Field::TodoTitle)});
    QVERIFY(!p.isDeleted());
    QVERIFY(p.value(Field::TodoTitle) == bread);
}

void UndoTest::staysDeleted()
{
    Pair p;
    p.addTodo();
    const RecordId renamed = p.act(p.here, {edit(Field::TodoTitle, milk)});
    p.sync();
    p.act(p.there, {edit(Field::TodoDeleted, true)});
    p.sync();
    p.undo(renamed, {key(Field::TodoTitle)});
    QVERIFY(p.isDeleted());
}

void UndoTest::restoresAndDeletesAgain()
{
    Pair p;
    p.addTodo();
    const RecordId deleted = p.act(p.here, {edit(Field::TodoDeleted, true)});
    QVERIFY(p.isDeleted());
    const RecordId restored = p.undo(deleted);
    QVERIFY(!p.isDeleted());
    p.act(p.here, {edit(Field::TodoTitle, milk)});
    p.undo(restored);
    QVERIFY(p.isDeleted());
    p.sync();
}

void UndoTest::clearsWeeksAndSettings()
{
    Pair p;
    const RecordId set = p.act(p.here, {edit(Field::SettingKey, QStringLiteral("week.start")),
                                        edit(Field::SettingValue, QStringLiteral("7"))});
    p.undo(set);
    QVERIFY(!p.isDeleted(1, Entity::Setting));
    QVERIFY(p.value(Field::SettingValue) == Value());
    const RecordId promised = p.act(p.here, {edit(Field::WeekCreatedAt, p.nowMs),
                                             edit(Field::WeekCommitment, QStringLiteral("{}"))});
    p.undo(promised);
    QVERIFY(!p.isDeleted(1, Entity::Week));
    QVERIFY(p.value(Field::WeekCommitment) == Value());
}

void UndoTest::undoesTheNextOccurrence()
{
    Pair p;
    p.addTodo();
    const RecordId done =
        p.act(p.here, {edit(Field::TodoCompletion, p.nowMs), edit(Field::TodoSeries, idOf(1), 2),
                       edit(Field::TodoPredecessor, idOf(1), 2),
                       edit(Field::TodoOccurrence, QStringLiteral("2026-11-18"), 2)});
    const RecordId undone = p.undo(done);
    QVERIFY(p.value(Field::TodoCompletion) == Value());
    QVERIFY(p.isDeleted(2));
    p.undo(undone);
    QVERIFY(!p.isDeleted(2));
    QVERIFY(p.value(Field::TodoPredecessor, 2) == Value(idOf(1)));
}

// Its bookkeeping would not bring it back from the deletion; that it is made as live does.
void UndoTest::keepsAnOccurrenceThatAnotherDeviceMadeToo()
{
    Pair p;
    p.addTodo();
    p.sync();
    const std::vector<LocalEdit> completing{
        edit(Field::TodoCompletion, p.nowMs), edit(Field::TodoDeleted, false, 2),
        edit(Field::TodoSeries, idOf(1), 2), edit(Field::TodoPredecessor, idOf(1), 2)};
    const RecordId done = p.act(p.here, completing);
    p.act(p.there, completing);
    p.undo(done);
    QVERIFY(p.isDeleted(2));
    p.sync();
    QVERIFY(!p.isDeleted(2));
    QVERIFY(p.value(Field::TodoPredecessor, 2) == Value(idOf(1)));
}

void UndoTest::reopensASettlement()
{
    Pair p;
    p.addTodo();
    p.sync();
    p.act(p.here, {edit(Field::TodoTitle, milk)});
    p.act(p.there, {edit(Field::TodoTitle, eggs)});
    p.sync();
    const RegisterKey title = key(Field::TodoTitle);
    QVERIFY(p.here.shown(title).conflict);
    const Value shown = p.here.shown(title).value;
    p.here.settle(title, bread, idOf(0x70), p.nowMs += 1000);
    p.sync();
    QVERIFY(!p.there.shown(title).conflict);

    const RecordId reopened = p.undo(idOf(0x70));
    p.sync();
    QVERIFY(p.there.shown(title).conflict);
    QVERIFY(p.there.shown(title).value == shown);
    QCOMPARE(p.there.state(5, title.record)->find(title.field)->heads.size(), size_t{2});
    const RecordId settledAgain = p.undo(reopened);
    p.sync();
    QVERIFY(p.there.shown(title).value == bread && !p.there.shown(title).conflict);
    p.undo(settledAgain);
    p.sync();
    QVERIFY(p.there.shown(title).conflict);
}

// Settled as one version said: against the settlement that version would seem unchanged, and the
// other one would win without a question.
void UndoTest::reopensASettledText()
{
    const auto text = [](const char *ascii) { return Value(QString::fromLatin1(ascii)); };
    const RegisterKey notes = key(Field::TodoDescription);
    Pair p;
    p.addTodo();
    p.act(p.here, {edit(Field::TodoDescription, text("buy milk"))});
    p.sync();
    p.act(p.here, {edit(Field::TodoDescription, text("buy oat milk"))});
    p.act(p.there, {edit(Field::TodoDescription, text("buy bread"))});
    p.sync();
    QVERIFY(p.here.shown(notes).conflict);
    p.here.settle(notes, text("buy oat milk"), idOf(0x70), p.nowMs += 1000);
    QVERIFY(!p.here.shown(notes).conflict);
    p.undo(idOf(0x70));
    p.sync();
    QVERIFY(p.there.shown(notes).conflict);
}

void UndoTest::undoesOneRegisterWrittenTwice()
{
    Pair p;
    p.addTodo();
    const RecordId twice =
        p.act(p.here, {edit(Field::TodoTitle, milk), edit(Field::TodoTitle, eggs)});
    QVERIFY(p.value(Field::TodoTitle) == eggs);
    p.undo(twice);
    QVERIFY(p.value(Field::TodoTitle) == bread);
}

void UndoTest::revertsATextAsAnEdit()
{
    const auto text = [](const char *ascii) { return Value(QString::fromLatin1(ascii)); };
    Pair p;
    p.addTodo();
    p.act(p.here, {edit(Field::TodoDescription, text("one two three four five six"))});
    const RecordId mine =
        p.act(p.here, {edit(Field::TodoDescription, text("one 2 three four five six"))});
    p.sync();
    p.act(p.there, {edit(Field::TodoDescription, text("one 2 three four five 6"))});
    p.undo(mine);
    p.sync();
    const Shown shown = p.there.shown(key(Field::TodoDescription));
    QVERIFY(!shown.conflict);
    QVERIFY(shown.value == text("one two three four five 6"));
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::UndoTest)
#include "tst_undo.moc"
