// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program: what two devices changed before they could talk.

#include "senn_process.h"

#include "domain/ports.h"
#include "store/connection_p.h"
#include "store/store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSennConflicts : public QObject
{
    Q_OBJECT

    FixedClock m_clock{1'794'398'400'000};
    SeededRandom m_random{7};
    RecordId m_todo;

    std::unique_ptr<Store> open(const QString &folder)
    {
        auto store = Store::open(Profile(folder), m_clock, m_random);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return *std::move(store);
    }
    static void handOver(Store &from, Store &to)
    {
        std::vector<QByteArray> changes;
        QVERIFY(from.eachChange(sync::Space::Shared, 0, [&](qint64, const QByteArray &bytes) {
            changes.push_back(bytes);
            return true;
        }));
        QVERIFY(to.applyRemote(changes));
    }
    void join(Store &store, const QString &device)
    {
        QVERIFY(store.joinAs(RecordId::random(m_random), device));
        QVERIFY(store.shareEverything());
    }
    void edit(Store &store, Field field, const Value &value)
    {
        m_clock.set(m_clock.nowMs() + 1000);
        QVERIFY(store.commit({.edits = {{m_todo, field, value, {}}}}));
    }
    /// A todo on which the program's profile and another one disagree, in title and notes.
    void disagree(const Senn &senn)
    {
        const QTemporaryDir other;
        const auto here = open(senn.folder() + u"/p"_s);
        const auto there = open(other.path());
        join(*here, u"Desk"_s);
        join(*there, u"Laptop"_s);
        m_todo = RecordId::random(m_random);
        edit(*here, Field::TodoTitle, u"Buy oats"_s);
        edit(*here, Field::TodoDescription, u"one\ntwo\n"_s);
        handOver(*here, *there);
        edit(*here, Field::TodoTitle, u"Buy rye"_s);
        edit(*here, Field::TodoDescription, u"ONE\ntwo\n"_s);
        edit(*there, Field::TodoTitle, u"Buy spelt"_s);
        edit(*there, Field::TodoDescription, u"uno\ntwo\n"_s);
        handOver(*there, *here);
    }
    [[nodiscard]] QString id() const { return m_todo.toHex(); }

private Q_SLOTS:
    void nothingIsOpen();
    void conflictsAreListed();
    void theyAreSettled_data();
    void theyAreSettled();
    void whatCannotBeIsSaid();
    void whatIsDeletedIsNotBroughtBack();
    void bothTitlesMakeTwoTodos();
    void aCycleIsSettledByItsNumber_data();
    void aCycleIsSettledByItsNumber();
    void whatIsTooLongIsSaid();
    void anEditTellsThatItSettled();
    void undoOpensAgain();
    void undoLeavesAloneWhatOthersEdited();
    void undoTellsWhatWentBeforeAFailure();
    void historyNamesTheDevice();
};

void TestSennConflicts::nothingIsOpen()
{
    const Senn senn;
    const QString id = senn.add(u"Buy oats"_s);
    QVERIFY(senn.run({u"conflicts"_s}).out.contains("No conflicts"));
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 0);
    QCOMPARE(senn.run({u"resolve"_s, id, u"title"_s, u"mine"_s}).exit, 3);
}

void TestSennConflicts::conflictsAreListed()
{
    const Senn senn;
    disagree(senn);
    const auto list = senn.json({u"conflicts"_s}).array();
    QCOMPARE(list.size(), 2);
    const auto title = list[0].toObject();
    QCOMPARE(title["id"_L1].toString(), id());
    QCOMPARE(title["field"_L1].toString(), u"title"_s);
    QCOMPARE(title["base"_L1].toString(), u"Buy oats"_s);
    QVERIFY(title["merged"_L1].isNull());
    const auto versions = title["versions"_L1].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0]["value"_L1].toString(), u"Buy rye"_s);
    QCOMPARE(versions[0]["mine"_L1], QJsonValue(true));
    QCOMPARE(versions[1]["value"_L1].toString(), u"Buy spelt"_s);
    QCOMPARE(versions[1]["device_name"_L1].toString(), u"Laptop"_s);
    QCOMPARE(list[1]["field"_L1].toString(), u"description"_s);
    QCOMPARE(list[1]["merged"_L1].toString(), u"uno\ntwo\n"_s);
    const auto text = senn.run({u"conflicts"_s}).out;
    for (const char *word : {"Buy rye", "Buy spelt", "this device", "Laptop"})
        QVERIFY2(text.contains(word), text.constData());
}

void TestSennConflicts::theyAreSettled_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("value");
    QTest::newRow("mine") << u"title"_s << u"mine"_s << u"Buy rye"_s;
    QTest::newRow("theirs") << u"title"_s << u"theirs"_s << u"Buy spelt"_s;
    QTest::newRow("by number") << u"title"_s << u"1"_s << u"Buy rye"_s;
    QTest::newRow("what is shown") << u"title"_s << u"2"_s << u"Buy spelt"_s;
    QTest::newRow("written") << u"title"_s << u"=Buy both"_s << u"Buy both"_s;
    QTest::newRow("merged") << u"description"_s << u"merged"_s << u"uno\ntwo\n"_s;
    QTest::newRow("both") << u"description"_s << u"both"_s << u"ONE\ntwo\n\n\nuno\ntwo\n"_s;
}

void TestSennConflicts::theyAreSettled()
{
    QFETCH(const QString, field);
    QFETCH(const QString, how);
    QFETCH(const QString, value);
    const Senn senn;
    disagree(senn);
    const auto settled = senn.json({u"resolve"_s, id(), field, how});
    QCOMPARE(settled.exit, 0);
    QCOMPARE(settled.object()[field].toString(), value);
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 1);
    QVERIFY(senn.isSound());
}

void TestSennConflicts::whatCannotBeIsSaid()
{
    const Senn senn;
    disagree(senn);
    const auto exitOf = [&](const QString &field, const QString &how) {
        return senn.run({u"resolve"_s, id(), field, how}).exit;
    };
    QCOMPARE(exitOf(u"title"_s, u"3"_s), 3);
    QCOMPARE(exitOf(u"title"_s, u"0"_s), 2);
    QCOMPARE(exitOf(u"title"_s, u"merged"_s), 1);
    QCOMPARE(exitOf(u"title"_s, u"perhaps"_s), 2);
    QCOMPARE(exitOf(u"due"_s, u"mine"_s), 3);
    QCOMPARE(senn.run({u"resolve"_s, id(), u"title"_s}).exit, 2);
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 2);
}

void TestSennConflicts::whatIsDeletedIsNotBroughtBack()
{
    const Senn senn;
    disagree(senn);
    QCOMPARE(senn.run({u"delete"_s, id()}).exit, 0);
    const auto refused = senn.run({u"resolve"_s, id(), u"title"_s, u"mine"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("is deleted"), refused.err.constData());
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 0);
    QCOMPARE(senn.run({u"restore"_s, id()}).exit, 0);
    QCOMPARE(senn.run({u"resolve"_s, id(), u"title"_s, u"mine"_s}).exit, 0);
}

void TestSennConflicts::bothTitlesMakeTwoTodos()
{
    const Senn senn;
    disagree(senn);
    QCOMPARE(senn.run({u"resolve"_s, id(), u"title"_s, u"both"_s}).exit, 0);
    QStringList titles;
    const auto listed = senn.json({u"list"_s, u"all"_s}).array();
    for (const auto &todo : listed)
        titles << todo.toObject()["title"_L1].toString();
    titles.sort();
    QCOMPARE(titles, QStringList({u"Buy rye"_s, u"Buy spelt"_s}));
    // Each is one device's whole version, and nothing is left to choose.
    for (const auto &todo : listed) {
        const auto shown = senn.json({u"show"_s, todo.toObject()["id"_L1].toString()}).object();
        QCOMPARE(shown["description"_L1].toString(),
                 shown["title"_L1].toString() == u"Buy rye"_s ? u"ONE\ntwo\n"_s : u"uno\ntwo\n"_s);
    }
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 0);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.json({u"list"_s, u"all"_s}).array().size(), 1);
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 2);
    QVERIFY(senn.isSound());
}

void TestSennConflicts::aCycleIsSettledByItsNumber_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isStep");
    QTest::newRow("the edge that was cut") << u"1"_s << true;
    QTest::newRow("by the other device") << u"theirs"_s << true;
    QTest::newRow("no parent") << u"2"_s << false;
    QTest::newRow("as it is here") << u"mine"_s << false;
    QTest::newRow("written") << u"="_s << false;
}

/// Each device made its todo a step of the other's.
void TestSennConflicts::aCycleIsSettledByItsNumber()
{
    QFETCH(const QString, how);
    QFETCH(const bool, isStep);
    const Senn senn;
    const RecordId upper = RecordId::random(m_random);
    {
        const QTemporaryDir other;
        const auto here = open(senn.folder() + u"/p"_s);
        const auto there = open(other.path());
        join(*here, u"Desk"_s);
        join(*there, u"Laptop"_s);
        m_todo = RecordId::random(m_random);
        edit(*here, Field::TodoTitle, u"Buy oats"_s);
        QVERIFY(here->commit({.edits = {{upper, Field::TodoTitle, u"Shop"_s, {}}}}));
        handOver(*here, *there);
        QVERIFY(here->commit({.edits = {{upper, Field::TodoParent, m_todo, {}}}}));
        edit(*there, Field::TodoParent, upper);
        handOver(*there, *here);
    }
    const auto text = senn.run({u"conflicts"_s}).out;
    QVERIFY2(text.contains("none: \"Shop\" is a step of it"), text.constData());
    QCOMPARE(senn.run({u"resolve"_s, id(), u"parent"_s, u"both"_s}).exit, 1);
    QCOMPARE(senn.run({u"resolve"_s, id(), u"parent"_s, how}).exit, 0);
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 0);
    const auto parentOf = [&](const QString &todo) {
        return senn.json({u"show"_s, todo}).object()["parent_id"_L1].toString();
    };
    QCOMPARE(parentOf(id()), isStep ? upper.toHex() : QString());
    QCOMPARE(parentOf(upper.toHex()), isStep ? QString() : id());
    QVERIFY(senn.isSound());
}

void TestSennConflicts::whatIsTooLongIsSaid()
{
    const Senn senn;
    const QTemporaryDir other;
    {
        const auto here = open(senn.folder() + u"/p"_s);
        const auto there = open(other.path());
        join(*here, u"Desk"_s);
        join(*there, u"Laptop"_s);
        m_todo = RecordId::random(m_random);
        edit(*here, Field::TodoTitle, u"Buy oats"_s);
        handOver(*here, *there);
        edit(*here, Field::TodoDescription, QString(100'000, u'a'));
        edit(*there, Field::TodoDescription, QString(100'000, u'b'));
        handOver(*there, *here);
    }
    const auto refused = senn.run({u"resolve"_s, id(), u"description"_s, u"both"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("too long"), refused.err.constData());
}

void TestSennConflicts::anEditTellsThatItSettled()
{
    const Senn senn;
    disagree(senn);
    const auto edited = senn.run({u"edit"_s, id(), u"title=Buy both"_s});
    QCOMPARE(edited.exit, 0);
    QVERIFY2(edited.err.contains("settled a conflict"), edited.err.constData());
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 1);
    QVERIFY(senn.run({u"edit"_s, id(), u"title=Buy oats"_s}).err.isEmpty());
}

void TestSennConflicts::undoOpensAgain()
{
    const Senn senn;
    disagree(senn);
    QCOMPARE(senn.run({u"resolve"_s, id(), u"title"_s, u"mine"_s}).exit, 0);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    QCOMPARE(senn.json({u"conflicts"_s}).array().size(), 2);
}

/// Once: the next undo goes on with what was done before.
void TestSennConflicts::undoLeavesAloneWhatOthersEdited()
{
    const Senn senn;
    {
        const QTemporaryDir other;
        const auto here = open(senn.folder() + u"/p"_s);
        const auto there = open(other.path());
        join(*here, u"Desk"_s);
        join(*there, u"Laptop"_s);
        m_todo = RecordId::random(m_random);
        edit(*here, Field::TodoTitle, u"Call"_s);
        m_todo = RecordId::random(m_random);
        edit(*here, Field::TodoTitle, u"Buy oats"_s);
        handOver(*here, *there);
        edit(*there, Field::TodoTitle, u"Buy spelt"_s);
        handOver(*there, *here);
    }
    const auto left = senn.json({u"undo"_s});
    QCOMPARE(left.exit, 1);
    QCOMPARE(left.error()["code"_L1].toString(), u"left_alone"_s);
    QCOMPARE(senn.show(id())["title"_L1].toString(), u"Buy spelt"_s);
    QCOMPARE(senn.run({u"undo"_s}).exit, 0);
    const auto all = senn.json({u"list"_s, u"all"_s}).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first()["id"_L1].toString(), id());
}

/// The log cannot be read where the second step needs it.
void TestSennConflicts::undoTellsWhatWentBeforeAFailure()
{
    const Senn senn;
    const QString oats = senn.add(u"Buy oats"_s);
    QCOMPARE(senn.run({u"edit"_s, oats, u"estimate=30"_s}).exit, 0);
    QCOMPARE(senn.run({u"edit"_s, oats, u"title=Buy rye"_s}).exit, 0);
    QVERIFY(open(senn.folder() + u"/p"_s)
                ->connection()
                .execute(u"UPDATE changes SET bytes = x'00' WHERE pos ="
                         " (SELECT max(pos) - 1 FROM changes)"_s));
    const auto undone = senn.json({u"undo"_s, u"2"_s});
    QVERIFY(undone.exit != 0);
    QVERIFY(!undone.error().isEmpty());
    const auto steps = undone.array();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first()["action"_L1].toString(), u"edit"_s);
    QCOMPARE(senn.show(oats)["title"_L1].toString(), u"Buy oats"_s);
}

void TestSennConflicts::historyNamesTheDevice()
{
    const Senn senn;
    disagree(senn);
    const auto text = senn.run({u"history"_s, id()}).out;
    QVERIFY(text.contains("Desk"));
    QVERIFY2(text.contains("Laptop"), text.constData());
}

QTEST_GUILESS_MAIN(TestSennConflicts)
#include "tst_senn_conflicts.moc"
