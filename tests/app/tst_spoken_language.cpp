// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/spoken_language.h"

#include <QCoreApplication>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

QString hours(int count)
{
    return QCoreApplication::translate("DateText", "%Ln hours", nullptr, count);
}

} // namespace

class TestSpokenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfThePersonsLanguagesThatIsSpoken()
    {
        QCOMPARE(languageFor(u"system"_s, {u"fr-FR"_s, u"en-US"_s}), u"en"_s);
        QCOMPARE(languageFor(u"system"_s, {u"xx"_s}), u"en"_s);
        QCOMPARE(languageFor(u"system"_s, {}), u"en"_s);
        QCOMPARE(languageFor(u"xx"_s, {}), u"en"_s);
        for (const QString &code : spokenLanguages()) {
            QCOMPARE(languageFor(code, {u"en"_s}), code);
            QCOMPARE(languageFor(u"system"_s, {u"fr"_s, code + u"-AT"_s, u"en"_s}), code);
        }
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"xx"_s), QString());
    }

    void datesAreWrittenAsTheLanguageDoesWhereThePersonIs()
    {
        const QLocale germany(QLocale::German, QLocale::Germany);
        const QLocale english = localeOf(u"en"_s, germany);
        QCOMPARE(english.language(), QLocale::English);
        QCOMPARE(english.territory(), QLocale::Germany);
        QCOMPARE(english.toString(QTime(21, 5), QLocale::ShortFormat), u"21:05"_s);
        QCOMPARE(localeOf(u"en"_s, QLocale::c()).territory(), QLocale::UnitedKingdom);
        QCOMPARE(localeOf(u"de"_s, QLocale(QLocale::German, QLocale::Switzerland)).territory(),
                 QLocale::Switzerland);
        const QLocale german = localeOf(u"de"_s, QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(german.toString(QDate(2026, 3, 9), u"dddd MMMM"_s), u"Montag März"_s);
        QCOMPARE(german.toString(1.5, 'f', 1), u"1,5"_s);
        QCOMPARE(localeOf(u"ja"_s, germany).language(), QLocale::Japanese);
    }

    void englishCounts()
    {
        SpokenLanguage spoken;
        QVERIFY(spoken.speak(u"en"_s));
        QVERIFY(!spoken.speak(u"en"_s));
        QCOMPARE(hours(1), u"1 hour"_s);
        QCOMPARE(hours(2), u"2 hours"_s);
        QCOMPARE(hours(0), u"0 hours"_s);
        QCOMPARE(hours(10'000), QLocale().toString(10'000) + u" hours"_s); // as %Ln has it
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void whatIsSaidNextIsInTheNewLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : spokenLanguages())
            QTest::newRow(code.toLatin1().constData()) << code;
    }
    void whatIsSaidNextIsInTheNewLanguage()
    {
        QFETCH(QString, code);
        const auto today = [] { return QCoreApplication::translate("DateText", "Today"); };
        SpokenLanguage spoken;
        spoken.speak(code);
        QCOMPARE(QLocale().language(), QLocale::codeToLanguage(code));
        QCOMPARE(spoken.locale(), QLocale());
        QCOMPARE(today() == u"Today", code == "en"_L1);
        QCOMPARE(hours(2) == u"2 hours", code == "en"_L1);
        spoken.speak(u"en"_s);
        QCOMPARE(today(), u"Today"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "tst_spoken_language.moc"
