// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_changes.h"
#include "sync/core/text_merge.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

namespace sennight::sync {

namespace {

QString appliedHunks(QStringView from, QStringView to)
{
    QString result;
    qsizetype done = 0;
    for (const TextHunk &hunk : diffTexts(from, to)) {
        result += from.sliced(done, hunk.fromBegin - done);
        result += to.sliced(hunk.toBegin, hunk.toEnd - hunk.toBegin);
        done = hunk.fromEnd;
    }
    result += from.sliced(done);
    return result;
}

QString prose(Dice &dice, int words)
{
    static const std::vector<QString> lexicon{
        QStringLiteral("plan"),       QStringLiteral("week"),    QStringLiteral("bread"),
        QStringLiteral("ring"),       QStringLiteral("周"),      QStringLiteral("naïve"),
        QStringLiteral("\U0001f600"), QStringLiteral("e\u0301t")};
    QString text;
    for (int i = 0; i < words; ++i) {
        text += dice.pick(lexicon);
        text += dice.oneIn(6) ? QStringLiteral(".\n") : QStringLiteral(" ");
    }
    return text;
}

QString edited(const QString &text, Dice &dice, const QString &mark)
{
    QStringList words = text.split(u' ');
    for (int i = dice.below(3); i >= 0; --i) {
        const int at = dice.below(static_cast<int>(words.size()));
        switch (dice.below(3)) {
        case 0:
            words[at] = mark + QString::number(i);
            break;
        case 1:
            words.insert(at, mark + QString::number(i));
            break;
        default:
            if (words.size() > 1)
                words.removeAt(at);
        }
    }
    return words.join(u' ');
}

// The number of edits by dynamic programming on single characters, for texts whose every character
// is a token.
int editsByTable(const QString &from, const QString &to)
{
    std::vector<std::vector<int>> table(static_cast<size_t>(from.size()) + 1,
                                        std::vector<int>(static_cast<size_t>(to.size()) + 1));
    for (size_t i = 0; i < table.size(); ++i)
        for (size_t j = 0; j < table[i].size(); ++j) {
            if (i == 0 || j == 0)
                table[i][j] = static_cast<int>(i + j);
            else if (from[static_cast<int>(i) - 1] == to[static_cast<int>(j) - 1])
                table[i][j] = table[i - 1][j - 1];
            else
                table[i][j] = 1 + std::min(table[i - 1][j], table[i][j - 1]);
        }
    return table.back().back();
}

Dot dotOf(quint64 seq)
{
    return {{idOf(1), 1}, seq, seq};
}

Head headOf(quint64 seq, const QString &text)
{
    return {dotOf(seq), Hlc{seq}, text, {}};
}

using Versions = std::map<quint64, std::pair<QString, std::vector<quint64>>>;

TextHistory historyOf(const Versions &versions)
{
    return [versions](const Dot &dot) -> std::optional<TextVersion> {
        const auto found = versions.find(dot.seq);
        if (found == versions.end())
            return {};
        TextVersion version{found->second.first, {}};
        for (const quint64 seq : found->second.second)
            version.over.push_back(dotOf(seq));
        return version;
    };
}

std::vector<Head> headsOf(const Versions &versions, std::initializer_list<quint64> seqs)
{
    std::vector<Head> heads;
    for (const quint64 seq : seqs)
        heads.push_back(headOf(seq, versions.at(seq).first));
    return heads;
}

} // namespace

class TextMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void cutsTextsIntoWords_data();
    void cutsTextsIntoWords();
    void findsTheShortestEdit();
    void hunksGiveTheOtherText();
    void mergesFarEditsAndKeepsAllWords();
    void takesBoundedTime_data();
    void takesBoundedTime();
    void patchesBack();
    void refusesPatches_data();
    void refusesPatches();
    void findsTheCommonAncestor_data();
    void findsTheCommonAncestor();
    void showsMergedHeads();
    void reopenedVersionsConflictAgain();
};

void TextMergeTest::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged"); // "!" is a conflict
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                        const char *merged) {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(ours)
                            << QString::fromUtf8(theirs) << QString::fromUtf8(merged);
    };
    row("nothing changed", "a b", "a b", "a b", "a b");
    row("ours only", "a b", "a c", "a b", "a c");
    row("theirs only", "a b", "a b", "x b", "x b");
    row("both alike", "a b", "a c", "a c", "a c");
    row("far apart", "one two three four five", "ONE two three four five",
        "one two three four FIVE", "ONE two three four FIVE");
    row("two words apart", "one two three four", "ONE two three four", "one two three FOUR", "!");
    row("two words apart, alike", "one two three four", "ONE two three FOUR", "ONE two three FOUR",
        "ONE two three FOUR");
    row("in two sentences", "Ask Ada. Then go.", "Ask Ben. Then go.", "Ask Ada. Now go.",
        "Ask Ben. Now go.");
    row("in one number", "2.5 km", "3.5 km", "2.4 km", "!");
    row("a sentence added to one that changes", "Ask Ada.", "Ask Ada. Then go.", "Ask Ben.",
        "Ask Ben. Then go.");
    row("rewritten by both, with words in common", "Read gauge 4 on the way home",
        "Take gauge 4 out of the shed", "Read three gauges on the way out", "!");
    row("rewritten by one, touched by the other", "Read gauge 4 on the way home",
        "On the way out: three gauges", "Read gauge 4 on the way back", "!");
    row("two lines", "one\ntwo\n", "one more\ntwo\n", "one\ntwo too\n", "one more\ntwo too\n");
    row("same word", "one two", "one 2", "one II", "!");
    row("both append", "list", "list\n- a", "list\n- b", "!");
    row("both append alike", "list", "list\n- a", "list\n- a", "list\n- a");
    row("insertion touches a changed word", "buy milk", "buy oat milk", "buy bread", "!");
    row("deleted and edited", "one two three", "one three", "one TWO three", "!");
    row("deleted and edited elsewhere", "one two three four five six", "one three four five six",
        "one two three four five SIX", "one three four five SIX");
    row("one side cleared", "one two", "", "one 2", "!");
    row("one side cleared, other unchanged", "one two", "", "one two", "");
    row("from nothing, alike", "", "x", "x", "x");
    row("from nothing", "", "x", "y", "!");
    row("Chinese by letters", "周末我们去买菜吧", "周末我们去买肉吧", "周日我们去买菜吧",
        "周日我们去买肉吧");
    row("Chinese by letters, too near", "周末买菜吧", "周末买肉吧", "周日买菜吧", "!");
    row("Chinese sentences", "去买菜。回家。", "去买肉。回家。", "去买菜。出门。",
        "去买肉。出门。");
    row("ours in two places, theirs between", "a b c d e f g h i", "A b c d e f g h I",
        "a b c d E f g h i", "A b c d E f g h I");
    row("ours in two places, theirs near one", "a b c d e f g h i", "A b c d e f g h I",
        "a b C d e f g h i", "!");
}

void TextMergeTest::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    for (const bool swapped : {false, true}) {
        const MergedText result =
            swapped ? mergeTexts(base, theirs, ours) : mergeTexts(base, ours, theirs);
        QCOMPARE(result.conflict, merged == QStringLiteral("!"));
        QCOMPARE(result.text, result.conflict ? QString() : merged);
    }
}

void TextMergeTest::cutsTextsIntoWords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("changed"); // what of `to` the only hunk holds
    QTest::newRow("word") << QStringLiteral("a word.") << QStringLiteral("a wood.")
                          << QStringLiteral("wood");
    QTest::newRow("accent") << QStringLiteral("e x") << QStringLiteral("e\u0301 x")
                            << QStringLiteral("e\u0301");
    QTest::newRow("emoji") << QStringLiteral("\U0001f600\U0001f601")
                           << QStringLiteral("\U0001f600\U0001f602")
                           << QStringLiteral("\U0001f602");
    QTest::newRow("ideograph") << QStringLiteral("去买菜") << QStringLiteral("去买肉")
                               << QStringLiteral("肉");
    QTest::newRow("blanks") << QStringLiteral("a  b") << QStringLiteral("a b")
                            << QStringLiteral(" ");
    QTest::newRow("lone surrogate")
        << QString(QChar(0xd83d)) + u'x' << QString(QChar(0xd83d)) + u'y' << QStringLiteral("y");
}

void TextMergeTest::cutsTextsIntoWords()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, changed);
    const auto hunks = diffTexts(from, to);
    QCOMPARE(hunks.size(), size_t{1});
    const TextHunk hunk = hunks.front();
    QCOMPARE(to.sliced(hunk.toBegin, hunk.toEnd - hunk.toBegin), changed);
}

void TextMergeTest::findsTheShortestEdit()
{
    for (quint64 seed = 0; seed < seedCount(300); ++seed) {
        Dice dice(seed);
        const std::vector<QString> marks{QStringLiteral("."), QStringLiteral(","),
                                         QStringLiteral(";")};
        QString from;
        QString to;
        for (int i = dice.below(25); i > 0; --i)
            from += dice.pick(marks);
        for (int i = dice.below(25); i > 0; --i)
            to += dice.pick(marks);
        qsizetype edits = 0;
        for (const TextHunk &hunk : diffTexts(from, to))
            edits += hunk.fromEnd - hunk.fromBegin + hunk.toEnd - hunk.toBegin;
        QVERIFY2(edits == editsByTable(from, to), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TextMergeTest::hunksGiveTheOtherText()
{
    for (quint64 seed = 0; seed < seedCount(200); ++seed) {
        Dice dice(seed);
        // Beyond the bound for words in one text of twenty.
        const int words = dice.oneIn(20) ? 3000 : dice.below(60);
        const QString from = prose(dice, words);
        const QString to =
            dice.oneIn(2) ? edited(from, dice, QStringLiteral("new")) : prose(dice, words);
        QVERIFY2(appliedHunks(from, to) == to, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TextMergeTest::mergesFarEditsAndKeepsAllWords()
{
    int merged = 0;
    for (quint64 seed = 0; seed < seedCount(300); ++seed) {
        Dice dice(seed);
        const QString base = prose(dice, 60);
        const QString ours = edited(base, dice, QStringLiteral("ours"));
        const QString theirs = edited(base, dice, QStringLiteral("theirs"));
        const MergedText result = mergeTexts(base, ours, theirs);
        QCOMPARE(mergeTexts(base, theirs, ours).conflict, result.conflict);
        if (result.conflict)
            continue;
        ++merged;
        for (const QString &side : {ours, theirs})
            for (const QString &word : side.split(QRegularExpression(QStringLiteral("\\s")))) {
                const bool isNew = word.startsWith(QStringLiteral("ours")) ||
                                   word.startsWith(QStringLiteral("theirs"));
                QVERIFY2(!isNew || result.text.contains(word),
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(word)));
            }
        QCOMPARE(mergeTexts(base, theirs, ours).text, result.text);
    }
    QVERIFY(merged > 0);
}

void TextMergeTest::takesBoundedTime_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    Dice dice(7);
    const QString text = prose(dice, 25'000).first(maxValueBytes / 2);
    QTest::newRow("nothing in common") << text << QString(text.size(), u'.');
    QTest::newRow("other words") << text << prose(dice, 25'000).first(maxValueBytes / 2);
    QTest::newRow("two letters") << QStringLiteral(".,").repeated(65'536)
                                 << QStringLiteral(",,.").repeated(43'690);
    QTest::newRow("one letter, other lengths")
        << QString(131'072, u'.') << QString(100'000, u'.') + u',' + QString(31'071, u'.');
    QTest::newRow("short lines") << QStringLiteral(".\n,\n").repeated(32'768)
                                 << QStringLiteral(",\n,\n.\n").repeated(21'845);
}

void TextMergeTest::takesBoundedTime()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto before = std::clock(); // of this process: others may have the machine meanwhile
    QCOMPARE(appliedHunks(from, to), to);
    // Without a bound the third row takes minutes; with it, this build takes well under a second.
    const auto seconds = (std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
}

void TextMergeTest::patchesBack()
{
    for (quint64 seed = 0; seed < seedCount(200); ++seed) {
        Dice dice(seed);
        const QString older = dice.oneIn(8) ? QString() : prose(dice, dice.below(80));
        const QString value = dice.oneIn(8) ? QString() : edited(older, dice, QStringLiteral("x"));
        const QByteArray patch = reversePatch(value, older);
        QVERIFY2(applyPatch(value, patch) == older,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(!applyPatch(value + u'x', patch));
    }
    const QString long1 = QString(60'000, u'.');
    QCOMPARE(reversePatch(QStringLiteral("new"), long1), QByteArray());
    QCOMPARE_LE(reversePatch(long1 + QStringLiteral(" more"), long1).size(), 12);
}

void TextMergeTest::refusesPatches_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("trailing") << QByteArray::fromHex("810500");
    QTest::newRow("no length") << QByteArray::fromHex("80");
    QTest::newRow("other length") << QByteArray::fromHex("8106");
    QTest::newRow("not in threes") << QByteArray::fromHex("83050000");
    QTest::newRow("keeps too much") << QByteArray::fromHex("8405060060");
    QTest::newRow("drops too much") << QByteArray::fromHex("8405020460");
    QTest::newRow("huge keep") << QByteArray::fromHex("84051bffffffffffffffff0060");
    QTest::newRow("cut") << QByteArray::fromHex("84050000");
}

void TextMergeTest::refusesPatches()
{
    QFETCH(QByteArray, patch);
    QVERIFY(!applyPatch(QStringLiteral("12345"), patch));
    QCOMPARE(applyPatch(QStringLiteral("12345"), QByteArray::fromHex("84050203626162")),
             QStringLiteral("12ab"));
}

void TextMergeTest::findsTheCommonAncestor_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<QString>("base"); // "!" where there is none
    const auto v = [](const char *text, std::vector<quint64> over = {}) {
        return std::pair(QString::fromLatin1(text), std::move(over));
    };
    // Heads are 8 and 9.
    QTest::newRow("both from one")
        << Versions{{1, v("b")}, {8, v("x", {1})}, {9, v("y", {1})}} << QStringLiteral("b");
    QTest::newRow("different depth")
        << Versions{{1, v("b")}, {2, v("c", {1})}, {8, v("x", {2})}, {9, v("y", {1})}}
        << QStringLiteral("b");
    QTest::newRow("nearest of two")
        << Versions{{1, v("a")}, {2, v("b", {1})}, {8, v("x", {2})}, {9, v("y", {2, 1})}}
        << QStringLiteral("b");
    QTest::newRow("nearest of two, far") << Versions{{1, v("a")},
                                                     {2, v("b", {1})},
                                                     {3, v("c", {1})},
                                                     {8, v("x", {2})},
                                                     {9, v("y", {3, 2})}}
                                         << QStringLiteral("b");
    QTest::newRow("nearest of two, the other on two more ways")
        << Versions{{1, v("a")},      {2, v("b", {1})},    {3, v("c", {1})},
                    {4, v("d", {1})}, {8, v("x", {2, 4})}, {9, v("y", {3, 2})}}
        << QStringLiteral("b");
    QTest::newRow("criss-cross") << Versions{{1, v("a")},
                                             {2, v("b", {1})},
                                             {3, v("c", {1})},
                                             {8, v("x", {2, 3})},
                                             {9, v("y", {2, 3})}}
                                 << QStringLiteral("!");
    QTest::newRow("none") << Versions{{8, v("x")}, {9, v("y")}} << QStringLiteral("!");
    QTest::newRow("gone") << Versions{{8, v("x", {1})}, {9, v("y", {1})}} << QStringLiteral("!");
    QTest::newRow("in a circle") << Versions{{8, v("x", {7})}, {7, v("y", {8})}, {9, v("z", {9})}}
                                 << QStringLiteral("!");
}

void TextMergeTest::findsTheCommonAncestor()
{
    QFETCH(Versions, versions);
    QFETCH(QString, base);
    for (const auto &heads : {headsOf(versions, {8, 9}), headsOf(versions, {9, 8})}) {
        const auto found = commonAncestor(heads, historyOf(versions));
        QCOMPARE(found ? found->text : QStringLiteral("!"), base);
    }
}

void TextMergeTest::showsMergedHeads()
{
    const Versions versions{
        {1, {QStringLiteral("one two three four five six seven eight nine"), {}}},
        {7, {QStringLiteral("ONE two three four five six seven eight nine"), {1}}},
        {8, {QStringLiteral("one two three four FIVE six seven eight nine"), {1}}},
        {9, {QStringLiteral("one two three four five six seven eight NINE"), {1}}},
    };
    const auto heads = headsOf(versions, {7, 8, 9});
    const Shown shown = showText(heads, historyOf(versions));
    QVERIFY(!shown.conflict);
    QVERIFY(shown.value == Value(QStringLiteral("ONE two three four FIVE six seven eight NINE")));

    auto more = heads;
    more.push_back(headOf(10, QStringLiteral("uno two three four five six seven eight nine")));
    Versions others = versions;
    others[10] = {QStringLiteral("uno two three four five six seven eight nine"), {1}};
    const Shown conflict = showText(more, historyOf(others));
    QVERIFY(conflict.conflict);
    QVERIFY(conflict.value ==
            Value(QStringLiteral("uno two three four five six seven eight nine")));
    QVERIFY(showText(heads, {}).conflict);

    // Cleared beside an edit elsewhere that changed nothing: nothing, not an empty text.
    const Versions cleared{
        {1, {QStringLiteral("a"), {}}}, {8, {QStringLiteral("a"), {1}}}, {9, {QString(), {1}}}};
    auto withNull = headsOf(cleared, {8, 9});
    withNull.back().value = {};
    QVERIFY(showText(withNull, historyOf(cleared)).value == Value());
    withNull.back().value = OpaqueValue{QByteArray::fromHex("80")};
    QVERIFY(showText(withNull, historyOf(cleared)).conflict);
}

void TextMergeTest::reopenedVersionsConflictAgain()
{
    // 2 and 3 clashed over 1; 4 settled as 2 said; 5 and 6 reopen it. By `over` their ancestor
    // would be 4, and 5 would seem unchanged.
    const QString two = QStringLiteral("buy oat milk");
    const QString three = QStringLiteral("buy bread");
    const Versions versions{{1, {QStringLiteral("buy milk"), {}}},
                            {2, {two, {1}}},
                            {3, {three, {1}}},
                            {4, {two, {2, 3}}},
                            {5, {two, {2}}},    // reopens 2
                            {6, {three, {3}}}}; // reopens 3
    QVERIFY(showText(headsOf(versions, {2, 3}), historyOf(versions)).conflict);
    QVERIFY(showText(headsOf(versions, {5, 6}), historyOf(versions)).conflict);
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::TextMergeTest)
#include "tst_text_merge.moc"
