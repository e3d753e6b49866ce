// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports.h"
#include "domain/quick_add.h"

#include <QTest>

#include <ctime>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(int number)
{
    return RecordId::fromName(QByteArray::number(number));
}

/// Friday 20 November 2026, ten in the morning.
QuickAddContext context(const QString &language = u"en"_s)
{
    const QDate today(2026, 11, 20);
    return {.today = today,
            .now = QTime(10, 0),
            .projects = {{idOf(1), u"Finance"_s},
                         {idOf(2), u"River sensor pilot"_s},
                         {idOf(3), u"River walk"_s},
                         {idOf(4), u"Größe"_s},
                         {idOf(5), u"River"_s}},
            .goals = {{idOf(11), u"Gauge 7 live and calibrated"_s, IsoWeek::of(today)},
                      {idOf(12), u"Ship it"_s, IsoWeek::of(today)},
                      {idOf(13), u"Gauge 7 next"_s, IsoWeek::of(today).next()}},
            .language = language};
}

QString idText(const std::optional<RecordId> &id)
{
    for (int i = 0; id && i < 20; ++i) {
        if (*id == idOf(i))
            return QString::number(i);
    }
    return id ? u"?"_s : QString();
}

/// Everything but the title in one line, for tables: only what is set.
QString facts(const QuickAddResult &result)
{
    QStringList parts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts += name + u'=' + value;
    };
    add(u"plan"_s, result.plan.toText());
    add(u"due"_s, result.due.toText());
    add(u"estimate"_s,
        result.estimateMinutes ? QString::number(*result.estimateMinutes) : QString());
    add(u"at"_s, result.reminder);
    add(u"project"_s, idText(result.project));
    add(u"goal"_s, idText(result.goal));
    add(u"tags"_s, result.tags.join(u','));
    add(u"priority"_s, priorityName(result.priority));
    add(u"rule"_s, result.recurrence ? result.recurrence->toText() : QString());
    add(u"notes"_s, result.notes);
    return parts.join(u"; "_s);
}

void addRow(const char *text, const QString &title, const QString &expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << title << expected;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
}

void check(const QString &language)
{
    QFETCH(QString, text);
    const QuickAddResult result = parseQuickAdd(text, context(language));
    QTEST(facts(result), "expected");
    QTEST(result.title, "title");
}

} // namespace

class TestQuickAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data()
    {
        columns();
        addRow("Draft budget mon 2h #Finance !high every month ~ Gauge 7 // free notes",
               "Draft budget",
               "plan=2026-11-23; estimate=120; project=1; goal=13; priority=high; "
               "rule=FREQ=MONTHLY;BYMONTHDAY=23; notes=free notes");
        addRow("Draft ~ Gauge 7 2h", "Draft", "estimate=120; goal=11");
        // days
        addRow("Call today", "Call", "plan=2026-11-20");
        addRow("Call tod", "Call", "plan=2026-11-20");
        addRow("tomorrow Call", "Call", "plan=2026-11-21");
        addRow("Call tom", "Call", "plan=2026-11-21");
        addRow("Call Tom", "Call Tom", "");
        addRow("Call mon", "Call", "plan=2026-11-23");
        addRow("Call FRIDAY", "Call", "plan=2026-11-27");
        addRow("Call on thu", "Call", "plan=2026-11-26");
        addRow("Turn on the light", "Turn on the light", "");
        addRow("Call next mon", "Call", "plan=2026-11-23");
        addRow("Call next sun", "Call", "plan=2026-11-29");
        addRow("Call 13 nov", "Call", "plan=2027-11-13");
        addRow("Call nov 20", "Call", "plan=2026-11-20");
        addRow("Call 21st november", "Call", "plan=2026-11-21");
        addRow("Call 13 nov 2028", "Call", "plan=2028-11-13");
        addRow("Call 29 feb", "Call", "plan=2028-02-29");
        addRow("Call 2026-12-03", "Call", "plan=2026-12-03");
        addRow("Call +3d", "Call", "plan=2026-11-23");
        addRow("Call +2w", "Call", "plan=2026-12-04");
        addRow("Call this week", "Call", "plan=2026-W47");
        addRow("Call next week", "Call", "plan=2026-W48");
        // dates that do not exist, and near misses
        addRow("Call 31 nov", "Call 31 nov", "");
        addRow("Call 30 feb", "Call 30 feb", "");
        addRow("Call 2026-02-30", "Call 2026-02-30", "");
        addRow("Call 29 feb 2027", "Call 29 feb 2027", "");
        addRow("Call 0 nov", "Call 0 nov", "");
        addRow("Call fri, please", "Call fri, please", "");
        addRow("Maybe march on", "Maybe march on", "");
        addRow("Read chapter 13", "Read chapter 13", "");
        addRow("Call +99999d", "Call +99999d", "");
        // deadlines
        addRow("File due fri", "File", "due=2026-11-27");
        addRow("File thu due 13 dec", "File", "plan=2026-11-26; due=2026-12-13");
        addRow("File due next week", "File", "due=2026-11-29");
        addRow("File due on mon at 17:00", "File", "due=2026-11-23T17:00; at=2026-11-23T17:00");
        addRow("Due diligence", "Due diligence", "");
        addRow("File mon fri", "File fri", "plan=2026-11-23");
        addRow("File due mon due fri", "File due fri", "due=2026-11-23");
        // estimates
        addRow("Write 2h", "Write", "estimate=120");
        addRow("Write 45m", "Write", "estimate=45");
        addRow("Write 1.5h", "Write", "estimate=90");
        addRow("Write 1h30", "Write", "estimate=90");
        addRow("Write 1h30m", "Write", "estimate=90");
        addRow("Write 1h 30m", "Write", "estimate=90");
        addRow("Write 2H", "Write", "estimate=120");
        addRow("Write 90", "Write 90", "");
        addRow("Write 0m", "Write 0m", "");
        addRow("Write 2hours", "Write 2hours", "");
        addRow("Write 99999h", "Write 99999h", "");
        addRow("Write 1.5h 30m", "Write 30m", "estimate=90");
        // reminders
        addRow("Call at 11:30", "Call", "at=2026-11-20T11:30");
        addRow("Call at 9am", "Call", "at=2026-11-21T09:00");
        addRow("Call mon at 9:15pm", "Call", "plan=2026-11-23; at=2026-11-23T21:15");
        addRow("Call at 12am", "Call", "at=2026-11-21T00:00");
        addRow("Call at 12pm", "Call", "at=2026-11-20T12:00");
        addRow("Call due mon 1h at 17:00", "Call",
               "due=2026-11-23; estimate=60; at=2026-11-23T17:00");
        addRow("Call next week at 9am", "Call", "plan=2026-W48; at=2026-11-23T09:00");
        addRow("Call this week at 9am", "Call", "plan=2026-W47; at=2026-11-21T09:00");
        addRow("Meet at 25:00", "Meet at 25:00", "");
        addRow("Meet at 13pm", "Meet at 13pm", "");
        addRow("Meet at 9:5", "Meet at 9:5", "");
        addRow("Meet at 9", "Meet at 9", "");
        addRow("Meet at 9:300", "Meet at 9:300", "");
        // projects and tags
        addRow("Pay #finance", "Pay", "project=1");
        addRow("Pay #Fin", "Pay", "project=1");
        addRow("Walk #\"River sensor pilot\" now", "Walk now", "project=2");
        addRow("Walk #\"river s\"", "Walk", "project=2");
        addRow("Walk #River", "Walk", "project=5");
        addRow("Walk #Riv", "Walk", "tags=Riv");
        addRow("Messen #GRÖßE", "Messen", "project=4");
        addRow("Pay #home #Home #office", "Pay", "tags=home,office");
        addRow("Pay #finance #fin", "Pay", "project=1; tags=fin");
        addRow("Fix #42", "Fix #42", "");
        addRow("Learn C# and F #", "Learn C# and F #", "");
        addRow("Tag #\"two words\"", "Tag", "tags=two words");
        addRow("Tag #\"open", "Tag", "tags=\"open");
        addRow("Tag #\"two words\"x", "Tag #\"two words\"x", "");
        // priority
        addRow("Pay !high", "Pay", "priority=high");
        addRow("Pay !LOW now!", "Pay now!", "priority=low");
        addRow("Pay !medium !high", "Pay !high", "priority=medium");
        addRow("Pay !soon", "Pay !soon", "");
        // goals
        addRow("Cable ~ Ship it", "Cable", "goal=12");
        addRow("Cable ~Ship today", "Cable", "plan=2026-11-20; goal=12");
        addRow("Cable ~Ship mon", "Cable ~Ship", "plan=2026-11-23");
        addRow("Cable ~ gauge 7 order more", "Cable order more", "goal=11");
        addRow("Cable ~ Gauge next week", "Cable", "plan=2026-W48; goal=13");
        addRow("next mon Cable ~ Gauge", "Cable", "plan=2026-11-23; goal=13");
        addRow("Cable ~ \"Ship it\" 2h", "Cable", "estimate=120; goal=12");
        addRow("about ~ 5 things", "about ~ 5 things", "");
        // recurrence
        addRow("Water every day", "Water", "plan=2026-11-20; rule=FREQ=DAILY");
        addRow("Water daily", "Water", "plan=2026-11-20; rule=FREQ=DAILY");
        addRow("Water every weekday", "Water",
               "plan=2026-11-20; rule=FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
        addRow("Water every mon,thu", "Water", "plan=2026-11-23; rule=FREQ=WEEKLY;BYDAY=MO,TH");
        addRow("Water every mon, thu plants", "Water plants",
               "plan=2026-11-23; rule=FREQ=WEEKLY;BYDAY=MO,TH");
        addRow("Water every fri", "Water", "plan=2026-11-20; rule=FREQ=WEEKLY;BYDAY=FR");
        addRow("Water mon every 2 weeks", "Water", "plan=2026-11-23; rule=FREQ=WEEKLY;INTERVAL=2");
        addRow("Water every other week", "Water", "plan=2026-11-20; rule=FREQ=WEEKLY;INTERVAL=2");
        addRow("Water every month", "Water", "plan=2026-11-20; rule=FREQ=MONTHLY;BYMONTHDAY=20");
        addRow("Pay every 31st", "Pay", "plan=2026-11-30; rule=FREQ=MONTHLY;BYMONTHDAY=31");
        addRow("Pay every 1st,15th", "Pay", "plan=2026-12-01; rule=FREQ=MONTHLY;BYMONTHDAY=1,15");
        addRow("Pay every last fri", "Pay", "plan=2026-11-27; rule=FREQ=MONTHLY;BYDAY=-1FR");
        addRow("Pay every first mon", "Pay", "plan=2026-12-07; rule=FREQ=MONTHLY;BYDAY=1MO");
        addRow("Pay every 2nd tue", "Pay", "plan=2026-12-08; rule=FREQ=MONTHLY;BYDAY=2TU");
        addRow("Pay every last day", "Pay", "plan=2026-11-30; rule=FREQ=MONTHLY;BYMONTHDAY=-1");
        addRow("Pay every year", "Pay",
               "plan=2026-11-20; rule=FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20");
        addRow("Pay yearly due 29 feb", "Pay",
               "due=2028-02-29; rule=FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29");
        addRow("Party every 13 nov", "Party",
               "plan=2027-11-13; rule=FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=13");
        addRow("Cut after 3 days", "Cut", "plan=2026-11-20; rule=after FREQ=DAILY;INTERVAL=3");
        addRow("Cut mon after 2 weeks", "Cut",
               "plan=2026-11-23; rule=after FREQ=WEEKLY;INTERVAL=2");
        addRow("Pay every 32nd", "Pay every 32nd", "");
        addRow("Pay every 0 days", "Pay every 0 days", "");
        addRow("Pay every 31 nov", "Pay every 31 nov", "");
        addRow("Pay every 6th mon", "Pay every 6th", "plan=2026-11-23");
        addRow("Every cloud", "Every cloud", "");
        addRow("Look after 3 cats", "Look after 3 cats", "");
        addRow("Pay daily weekly", "Pay weekly", "plan=2026-11-20; rule=FREQ=DAILY");
        // quotes
        addRow("Watch \"fri\"", "Watch fri", "");
        addRow("Read \"War and Peace\" fri", "Read \"War and Peace\"", "plan=2026-11-27");
        addRow("Watch \"every day\" daily", "Watch every day", "plan=2026-11-20; rule=FREQ=DAILY");
        addRow("Say \"#tag\" twice", "Say #tag twice", "");
        addRow("Buy a 5\" pipe fri", "Buy a 5\" pipe", "plan=2026-11-27");
        addRow("Say \"fri", "Say \"fri", "");
        addRow("Say \"fri\", then go", "Say fri, then go", "");
        addRow("every \"mon\"", "every mon", "");
        // notes
        addRow("Call // 2h fri", "Call", "notes=2h fri");
        addRow("Call //now", "Call", "notes=now");
        addRow("See http://example.org", "See http://example.org", "");
        addRow("Call //", "Call //", "");
        // a title is never empty
        addRow("fri 2h", "fri 2h", "plan=2026-11-27; estimate=120");
        addRow("// only notes", "// only notes", "notes=only notes");
        addRow("", "", "");
        addRow("  Call   mum  ", "Call mum", "");
        // other scripts
        addRow("Übung 🎉 fri 2h #Größe", "Übung 🎉", "plan=2026-11-27; estimate=120; project=4");
        addRow("牛乳を買う fri", "牛乳を買う", "plan=2026-11-27");
        addRow("لشراء الحليب fri", "لشراء الحليب", "plan=2026-11-27");
        addRow("牛乳　fri", "牛乳", "plan=2026-11-27");
        addRow("Call ٣d +٣d", "Call ٣d +٣d", "");
        addRow("Call #🎉", "Call", "tags=🎉");
    }
    void english() { check(u"en"_s); }

    void german_data()
    {
        columns();
        addRow("Anrufen morgen", "Anrufen", "plan=2026-11-21");
        addRow("Anrufen übermorgen", "Anrufen", "plan=2026-11-22");
        addRow("Anrufen am Montag", "Anrufen", "plan=2026-11-23");
        addRow("Anrufen nächsten Mo", "Anrufen", "plan=2026-11-23");
        addRow("Anrufen nächste Woche", "Anrufen", "plan=2026-W48");
        addRow("Anrufen bis 13. Dez 2h", "Anrufen", "due=2026-12-13; estimate=120");
        addRow("Anrufen am 13. Dez.", "Anrufen", "plan=2026-12-13");
        addRow("Anrufen bis 1. Sept. 2027", "Anrufen", "due=2027-09-01");
        addRow("Anrufen im Dez.", "Anrufen im Dez.", "");
        addRow("Anrufen 13.12.", "Anrufen", "plan=2026-12-13");
        addRow("Anrufen 13.12.2027", "Anrufen", "plan=2027-12-13");
        addRow("Anrufen 31.11.", "Anrufen 31.11.", "");
        addRow("Anrufen um 9 Uhr", "Anrufen", "at=2026-11-21T09:00");
        addRow("Anrufen um 11:30 Uhr 30min", "Anrufen", "estimate=30; at=2026-11-20T11:30");
        addRow("Gießen alle 2 Wochen", "Gießen", "plan=2026-11-20; rule=FREQ=WEEKLY;INTERVAL=2");
        addRow("Gießen jeden Mo,Do.", "Gießen", "plan=2026-11-23; rule=FREQ=WEEKLY;BYDAY=MO,TH");
        addRow("Zahlen jeden 31.", "Zahlen", "plan=2026-11-30; rule=FREQ=MONTHLY;BYMONTHDAY=31");
        addRow("Zahlen jeden letzten Fr !hoch", "Zahlen",
               "plan=2026-11-27; priority=high; rule=FREQ=MONTHLY;BYDAY=-1FR");
        addRow("Schneiden nach 3 Tagen", "Schneiden",
               "plan=2026-11-20; rule=after FREQ=DAILY;INTERVAL=3");
        addRow("So geht das: do it", "So geht das: do it", "");
        addRow("Call tomorrow every weekday", "Call",
               "plan=2026-11-21; rule=FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    }
    void german() { check(u"de_AT"_s); }

    void japanese_data()
    {
        columns();
        addRow("牛乳を買う 明日", "牛乳を買う", "plan=2026-11-21");
        addRow("電話 来週月曜", "電話", "plan=2026-11-23");
        addRow("電話 来週", "電話", "plan=2026-W48");
        addRow("電話　金曜日　1時間30分", "電話", "plan=2026-11-27; estimate=90");
        addRow("申請 期限12月13日 !高", "申請", "due=2026-12-13; priority=high");
        addRow("申請 2027年12月13日", "申請", "plan=2027-12-13");
        addRow("電話 午後3時", "電話", "at=2026-11-20T15:00");
        addRow("電話 9時30分", "電話", "at=2026-11-21T09:30");
        addRow("水やり 毎週月曜", "水やり", "plan=2026-11-23; rule=FREQ=WEEKLY;BYDAY=MO");
        addRow("水やり 毎日", "水やり", "plan=2026-11-20; rule=FREQ=DAILY");
        addRow("電話 11月31日", "電話 11月31日", "");
        addRow("電話 3日後", "電話", "plan=2026-11-23");
        addRow("電話 ２週間後　１５分", "電話", "plan=2026-12-04; estimate=15");
        addRow("電話 3か月後", "電話 3か月後", "");
        addRow("水やり 2週間ごと", "水やり", "plan=2026-11-20; rule=FREQ=WEEKLY;INTERVAL=2");
        addRow("水やり ３日毎", "水やり", "plan=2026-11-20; rule=FREQ=DAILY;INTERVAL=3");
        addRow("家賃 1ヶ月ごと", "家賃", "plan=2026-11-20; rule=FREQ=MONTHLY;BYMONTHDAY=20");
        addRow("水やり 隔週", "水やり", "plan=2026-11-20; rule=FREQ=WEEKLY;INTERVAL=2");
        addRow("水やり 2回ごと", "水やり 2回ごと", "");
        addRow("申請 ＃庭 ！高", "申請", "tags=庭; priority=high");
        addRow("申請 ！ＨＩＧＨ", "申請", "priority=high");
        addRow("Call mon", "Call", "plan=2026-11-23");
    }
    void japanese() { check(u"ja"_s); }

    void onAFriday()
    {
        QuickAddContext monday = context();
        monday.today = QDate(2026, 11, 16);
        QCOMPARE(parseQuickAdd(u"x mon"_s, monday).plan.day, QDate(2026, 11, 23));
        QCOMPARE(parseQuickAdd(u"x fri"_s, monday).plan.day, QDate(2026, 11, 20));
        QCOMPARE(parseQuickAdd(u"x next fri"_s, monday).plan.day, QDate(2026, 11, 27));
    }

    void chips()
    {
        const QString text = u"🎉 Draft fri 1h 30m #Finance // more"_s;
        const QuickAddResult result = parseQuickAdd(text, context());
        using Kind = QuickAddChip::Kind;
        const std::vector<QuickAddChip> expected{{Kind::Plan, 9, 3, u"fri"_s},
                                                 {Kind::Estimate, 13, 6, u"1h 30m"_s},
                                                 {Kind::Project, 20, 8, u"#Finance"_s},
                                                 {Kind::Notes, 29, 7, u"// more"_s}};
        QCOMPARE(result.chips, expected);
    }

    void turnedBackIntoText()
    {
        QuickAddContext plain = context();
        plain.plainWords = {u"every mon"_s, u"#home"_s, u"!high"_s};
        const auto result = parseQuickAdd(u"Call every mon #home !high 2h"_s, plain);
        QCOMPARE(result.title, u"Call every mon #home !high"_s);
        QCOMPARE(facts(result), u"estimate=120"_s);
        plain.plainWords = {u"// notes"_s};
        QCOMPARE(parseQuickAdd(u"Call // notes fri"_s, plain).title, u"Call // notes"_s);
    }

    /// Chips never overlap, lie within the text and say what stands there, and what they do not
    /// cover is the title: whatever the words, nothing that was typed is lost.
    void nothingIsLost()
    {
        const QStringList words{
            "fri",      "due",      "every", "mon,",   "thu",  "2h",    "30m",  "at",
            "9am",      "#Finance", "#x",    "!high",  "~",    "Ship",  "it",   "\"fri\"",
            "\"",       "//",       "13",    "nov",    "31st", "last",  "next", "week",
            "after",    "3",        "days",  "on",     "🎉",   "牛乳",  "+3d",  "2026-12-03",
            "tomorrow", "#",        "!",     "~Gauge", "2",    "weeks", "text", "\"a b\"x"};
        for (quint64 seed = 1; seed <= 400; ++seed) {
            SeededRandom random(seed);
            QStringList chosen;
            for (quint64 i = 0, n = random.next64() % 14 + 1; i < n; ++i)
                chosen += words.at(static_cast<qsizetype>(random.next64() % quint64(words.size())));
            const QString text = chosen.join(u' ');
            const QuickAddResult result = parseQuickAdd(text, context());
            QString rest;
            qsizetype at = 0;
            for (const QuickAddChip &chip : result.chips) {
                QVERIFY2(chip.start >= at, qPrintable(text));
                QCOMPARE(text.mid(chip.start, chip.length), chip.text);
                rest += QStringView(text).sliced(at, chip.start - at);
                at = chip.start + chip.length;
            }
            rest += QStringView(text).sliced(at);
            const QString kept = rest.simplified().isEmpty() ? text : rest;
            const QString expected = QString(kept).remove(u'"').simplified();
            QVERIFY2(QString(result.title).remove(u'"').simplified() == expected,
                     qPrintable(u"seed %1: %2 → %3"_s.arg(seed).arg(text, result.title)));
            QVERIFY2(!result.title.isEmpty(), qPrintable(text));
        }
    }

    /// Every text gives values that the entity table takes.
    void resultsAreValid()
    {
        const QStringList hostile{u"x\u0000y #\u0001tag fri"_s,
                                  QString(QChar(0xd83c)) + u" fri #"_s + QChar(0xdf89),
                                  u"a\nb\rc // line one\nline\ttwo\u0007"_s,
                                  u"\u2028 \u202e fri"_s,
                                  u"#"_s + QString(150, u'x'),
                                  QString(3, QChar(0xfffe))};
        for (const QString &text : hostile) {
            const QuickAddResult result = parseQuickAdd(text, context());
            QVERIFY2(validate(Field::TodoTitle, {}, result.title), qPrintable(text));
            if (!result.notes.isEmpty())
                QVERIFY2(validate(Field::TodoDescription, {}, result.notes), qPrintable(text));
            for (const QString &tag : result.tags)
                QVERIFY2(validate(Field::TodoTags, tagElement(tag), tag), qPrintable(text));
        }
    }

    /// Any UTF-16 at all: chips lie in order within the text, and what comes out is valid.
    void anyText()
    {
        const QString alphabet = u"  \"#~!//,.:+-0139mhdwfriTom\n\t\u0007\u3000\u202e牛日月"_s +
                                 QChar(0xd83c) + QChar(0xdf89) + QChar(0xfffe);
        const QStringList languages{u"en"_s, u"de"_s, u"ja"_s};
        for (quint64 seed = 1; seed <= 2'000; ++seed) {
            SeededRandom random(seed);
            QString text;
            for (quint64 i = 0, n = random.next64() % 40; i < n; ++i)
                text += alphabet[qsizetype(random.next64() % quint64(alphabet.size()))];
            const auto result = parseQuickAdd(text, context(languages[qsizetype(seed % 3)]));
            int at = 0;
            for (const QuickAddChip &chip : result.chips) {
                QVERIFY2(chip.start >= at && chip.length > 0, qPrintable(text));
                at = chip.start + chip.length;
            }
            QVERIFY2(at <= text.size(), qPrintable(text));
            const bool blank = text.trimmed().isEmpty();
            QVERIFY2(blank == result.title.isEmpty(), qPrintable(text));
            QVERIFY2(blank || validate(Field::TodoTitle, {}, result.title), qPrintable(text));
            for (const QString &tag : result.tags)
                QVERIFY2(validate(Field::TodoTags, tagElement(tag), tag), qPrintable(text));
        }
    }

    void linear_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"x",      "x ",      "fri ",     "every mon, ", "mon, ",     "mon,",
              "#a ",    "#River ", "\"a\" ",   "\" ",         "~ Gauge ",  "~",
              "// ",    "🎉",      "13 nov ",  "due ",        "at 9am ",   "1h 30m ",
              "every ", "牛乳 ",   "\"fri\" ", "!high ",      "#\"a b\" ", "after 3 days "})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void linear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(200'000 / piece.size());
        const std::clock_t start = std::clock();
        const QuickAddResult result = parseQuickAdd(text, context());
        QVERIFY(!result.title.isEmpty());
        // Processor time, so that a busy machine fails nothing.
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void plans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fri") << "fri" << "2026-11-27";
        QTest::newRow("13 nov") << " 13  nov " << "2027-11-13";
        QTest::newRow("iso") << "2026-12-03" << "2026-12-03";
        QTest::newRow("+3d") << "+3d" << "2026-11-23";
        QTest::newRow("next week") << "next week" << "2026-W48";
        QTest::newRow("week") << "2026-W50" << "2026-W50";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("more") << "fri please" << "";
        QTest::newRow("impossible") << "31 nov" << "";
        QTest::newRow("comma") << "mon," << "";
        QTest::newRow("estimate") << "2h" << "";
    }
    void plans()
    {
        QFETCH(QString, text);
        const auto plan = parsePlan(text, context());
        QTEST(plan ? plan->toText() : QString(), "expected");
        if (!plan)
            QCOMPARE(plan.error().code, ErrorCode::InvalidValue);
    }
};

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quick_add.moc"
