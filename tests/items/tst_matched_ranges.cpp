// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/matched_ranges.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestMatchedRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("ranges");
        QTest::newRow("inside a word") << u"Calibrate gauge 7"_s << u"gau"_s << QList{10, 3};
        QTest::newRow("letter case") << u"Gauge"_s << u"gAU"_s << QList{0, 3};
        QTest::newRow("every place") << u"ana ana"_s << u"ana"_s << QList{0, 3, 4, 3};
        QTest::newRow("overlap") << u"banana"_s << u"ana"_s << QList{1, 5};
        QTest::newRow("accents") << u"Café crème"_s << u"cafe creme"_s << QList{0, 4, 5, 5};
        QTest::newRow("combining") << u"Cafe\u0301 x"_s << u"é"_s << QList{3, 2};
        QTest::newRow("beyond the first plane") << u"🌙 moon"_s << u"🌙"_s << QList{0, 2};
        QTest::newRow("operators are no words") << u"is open"_s << u"is:open open"_s << QList{3, 4};
        QTest::newRow("excluded words") << u"old new"_s << u"-old new"_s << QList{4, 3};
        QTest::newRow("quotes") << u"two words"_s << u"\"two words\""_s << QList{0, 3, 4, 5};
        QTest::newRow("nothing") << u"two"_s << u""_s << QList<int>{};
    }
    void ranges()
    {
        QFETCH(QString, title);
        QFETCH(QString, query);
        QTEST(matchedRanges(title, query), "ranges");
    }
};

QTEST_GUILESS_MAIN(TestMatchedRanges)
#include "tst_matched_ranges.moc"
