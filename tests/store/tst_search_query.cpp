// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_query.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using Kind = SearchTerm::Kind;
using Compare = SearchTerm::Compare;

namespace {

/// A Wednesday; the week begins on Monday the 9th.
const SearchContext wednesday{QDate(2026, 11, 11), 1};

std::vector<SearchTerm> parsed(const QString &query, const SearchContext &context = wednesday)
{
    const auto terms = parseSearch(query, context);
    if (!terms)
        qWarning("%s: %s", qPrintable(terms.error().subject), qPrintable(terms.error().detail));
    return terms.value_or(std::vector<SearchTerm>());
}

Error refused(const QString &query)
{
    const auto terms = parseSearch(query, wednesday);
    return terms ? Error{ErrorCode::NotFound} : terms.error();
}

QStringList texts(const std::vector<SearchTerm> &terms)
{
    QStringList texts;
    for (const auto &term : terms)
        texts += (term.excluded ? u"-"_s : QString()) + term.text;
    return texts;
}

} // namespace

/// The language of searches: what is an operator, what is text, and what is told apart from a slip.
class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndPhrases()
    {
        QCOMPARE(texts(parsed(u"  river  gauge "_s)), (QStringList{u"river"_s, u"gauge"_s}));
        QCOMPARE(texts(parsed(u"\"river gauge\" seven"_s)),
                 (QStringList{u"river gauge"_s, u"seven"_s}));
        QCOMPARE(texts(parsed(u"-draft -\"river gauge\""_s)),
                 (QStringList{u"-draft"_s, u"-river gauge"_s}));
        QVERIFY(parsed(u"   "_s).empty());
        QVERIFY(parsed(u"\"\" \"  \""_s).empty());
    }

    void anOpenQuoteReachesToTheEnd()
    {
        QCOMPARE(texts(parsed(u"\"river gau"_s)), QStringList{u"river gau"_s});
        QCOMPARE(parsed(u"project:\"River sen"_s)[0].text, u"River sen"_s);
    }

    void aLoneDashIsText()
    {
        QCOMPARE(texts(parsed(u"a - b"_s)), (QStringList{u"a"_s, u"-"_s, u"b"_s}));
    }

    void colonsInText()
    {
        QCOMPARE(texts(parsed(u"https://example.org/a:b"_s)),
                 QStringList{u"https://example.org/a:b"_s});
        QCOMPARE(texts(parsed(u"Note: -re:call"_s)), (QStringList{u"Note:"_s, u"-re:call"_s}));
        QCOMPARE(texts(parsed(u"\"due:fri\""_s)), QStringList{u"due:fri"_s});
        QCOMPARE(parsed(u"\"due:fri\""_s)[0].kind, Kind::Text);
    }

    void namesOfRecords()
    {
        const auto terms = parsed(u"project:\"River sensor pilot\" -Tag:deep goal:none"_s);
        QCOMPARE(terms.size(), size_t(3));
        QCOMPARE(terms[0], (SearchTerm{.kind = Kind::Project, .text = u"River sensor pilot"_s}));
        QCOMPARE(terms[1], (SearchTerm{.kind = Kind::Tag, .excluded = true, .text = u"deep"_s}));
        QCOMPARE(terms[2], (SearchTerm{.kind = Kind::Goal, .nothing = true}));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("compare");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *query, Compare compare, QDate first, QDate last) {
            QTest::addRow("%s", query)
                << QString::fromLatin1(query) << int(compare) << first << last;
        };
        const QDate friday(2026, 11, 13);
        const QDate monday(2026, 11, 9);
        row("due:<=fri", Compare::LessOrEqual, friday, friday);
        row("due:<fri", Compare::Less, friday, friday);
        row("due:>2026-11-13", Compare::Greater, friday, friday);
        row("due:>=2026-11-13", Compare::GreaterOrEqual, friday, friday);
        row("due:=2026-11-13", Compare::Equal, friday, friday);
        row("planned:today", Compare::Equal, QDate(2026, 11, 11), QDate(2026, 11, 11));
        row("planned:yesterday", Compare::Equal, QDate(2026, 11, 10), QDate(2026, 11, 10));
        row("planned:2026-w46", Compare::Equal, monday, monday.addDays(6));
        row("due:\"this week\"", Compare::Equal, monday, monday.addDays(6));
        row("due:\"<= 13 nov\"", Compare::LessOrEqual, friday, friday);
    }
    void dates()
    {
        QFETCH(const QString, query);
        QFETCH(const int, compare);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const auto terms = parsed(query);
        QCOMPARE(terms.size(), size_t(1));
        QCOMPARE(int(terms[0].compare), compare);
        QCOMPARE(terms[0].dates.first, first);
        QCOMPARE(terms[0].dates.last, last);
    }

    void aWeekBeginsOnThePersonsDay()
    {
        const auto terms = parsed(u"due:2026-W46"_s, {QDate(2026, 11, 11), 7});
        QCOMPARE(terms[0].dates.first, QDate(2026, 11, 8));
        QCOMPARE(terms[0].dates.last, QDate(2026, 11, 14));
        QCOMPARE(terms[0].dates.week, (IsoWeek{2026, 46}));
    }

    void otherValues()
    {
        QCOMPARE(parsed(u"priority:HIGH"_s)[0].priority, Priority::High);
        QCOMPARE(parsed(u"priority:>=medium"_s)[0].compare, Compare::GreaterOrEqual);
        QVERIFY(parsed(u"priority:none"_s)[0].nothing);
        QCOMPARE(parsed(u"estimate:<1h30"_s)[0].minutes, 90);
        QCOMPARE(parsed(u"is:let-go"_s)[0].text, u"letgo"_s);
        QCOMPARE(parsed(u"is:Open"_s)[0].text, u"open"_s);
        QCOMPARE(parsed(u"has:conflict"_s)[0].text, u"conflict"_s);
        QCOMPARE(parsed(u"kind:thoughts"_s)[0].entity, Entity::Thought);
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *query, const char *subject, const char *hint) {
            QTest::addRow("%s", query) << QString::fromLatin1(query) << QString::fromLatin1(subject)
                                       << QString::fromLatin1(hint);
        };
        row("river due:soonish", "due:soonish", "takes a date");
        row("due:31feb", "due:31feb", "takes a date");
        row("is:opened", "is:opened", "open, done, letgo");
        row("has:wings", "has:wings", "conflict, notes");
        row("kind:setting", "kind:setting", "thought");
        row("priority:urgent", "priority:urgent", "high, medium, low");
        row("estimate:long", "estimate:long", "30m");
        row("project:", "project:", "needs a word");
        row("-tag:\"\"", "-tag:\"\"", "needs a word");
        row("porject:river", "porject:river", "did you mean project:");
        row("projct:river", "projct:river", "did you mean project:");
        row("planed:fri", "planed:fri", "did you mean planned:");
        row("prioritty:high", "prioritty:high", "did you mean priority:");
    }
    void whatCannotBeRead()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, subject);
        QFETCH(const QString, hint);
        const auto error = refused(query);
        QCOMPARE(error.code, ErrorCode::BadQuery);
        QCOMPARE(error.subject, subject);
        QVERIFY2(error.detail.contains(hint), qPrintable(error.detail));
    }

    void limits()
    {
        QCOMPARE(refused(QString(1'001, u'a')).code, ErrorCode::BadQuery);
        QCOMPARE(parsed(QString(1'000, u'a')).size(), size_t(1));
        QCOMPARE(refused(u"a "_s.repeated(33)).code, ErrorCode::BadQuery);
        QCOMPARE(parsed(u"a "_s.repeated(32)).size(), size_t(32));
    }

    /// Whatever is typed, reading ends in terms or in an error that names a part of it.
    void anyTextIsReadOrRefused()
    {
        const QString letters = u"a:\"-<=> é東\\*%'()\tdueistag0"_s;
        quint32 state = 20261111;
        for (int round = 0; round < 20'000; ++round) {
            QString query;
            for (int i = 0; i < round % 24; ++i) {
                state = state * 1'664'525 + 1'013'904'223;
                query += letters[(state >> 16) % static_cast<quint32>(letters.size())];
            }
            const auto terms = parseSearch(query, wednesday);
            if (!terms) {
                QCOMPARE(terms.error().code, ErrorCode::BadQuery);
                QVERIFY2(query.contains(terms.error().subject), qPrintable(query));
                QVERIFY(!terms.error().detail.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
