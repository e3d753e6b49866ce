// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commitment.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

class CommitmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsWhatWasPromised();
    void orderOfTodosDoesNotShow();
    void whatIsNoCommitmentIsNone_data();
    void whatIsNoCommitmentIsNone();
    void unreadableIdsAreLeftOut();
};

namespace {

RecordId todo(int number)
{
    return *RecordId::fromHex(u"%1"_s.arg(number, 32, 16, QChar(u'0')));
}

} // namespace

void CommitmentTest::textKeepsWhatWasPromised()
{
    const auto read =
        Commitment::fromText(Commitment{1'794'000'000'123, 95, {todo(1), todo(2)}}.toText());
    QVERIFY(read);
    QCOMPARE(read->atMs, 1'794'000'000'123);
    QCOMPARE(read->minutes, 95);
    QCOMPARE(read->todos, (std::vector{todo(1), todo(2)}));
}

void CommitmentTest::orderOfTodosDoesNotShow()
{
    QCOMPARE((Commitment{1, 2, {todo(2), todo(1)}}.toText()),
             (Commitment{1, 2, {todo(1), todo(2)}}.toText()));
}

void CommitmentTest::whatIsNoCommitmentIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not JSON") << u"promised"_s;
    QTest::newRow("a list") << u"[1]"_s;
    QTest::newRow("an empty object") << u"{}"_s;
}

void CommitmentTest::whatIsNoCommitmentIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!Commitment::fromText(text));
}

void CommitmentTest::unreadableIdsAreLeftOut()
{
    const auto read = Commitment::fromText(
        u"{\"at\":1,\"minutes\":2,\"todos\":[\"x\",7,\"%1\"]}"_s.arg(todo(3).toHex()));
    QVERIFY(read);
    QCOMPARE(read->todos, std::vector{todo(3)});
}

QTEST_GUILESS_MAIN(CommitmentTest)
#include "tst_commitment.moc"
