// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "domain/duration_text.h"
#include "domain/quick_add.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// What a list of examples is split at; "1,5h" is one.
QStringList examplesIn(const QString &text)
{
    static const QRegularExpression comma(u", |、"_s);
    return text.split(comma);
}

QuickAddContext contextOf(const QString &language)
{
    return {.today = QDate(2026, 11, 20), .now = QTime(10, 0), .language = language};
}

bool isDay(const QString &text, const QString &language)
{
    const auto plan = parsePlan(text, contextOf(language));
    return plan && !plan->isNull();
}

/// The whole text is understood, and gives what is looked for.
template <typename Found>
bool gives(const QString &text, const QString &language, Found found)
{
    const QuickAddResult read = parseQuickAdd(u"x "_s + text, contextOf(language));
    return read.title == "x"_L1 && found(read);
}

bool isRule(const QString &text, const QString &language)
{
    return gives(text, language, [](const auto &read) { return read.recurrence.has_value(); });
}

bool isDeadline(const QString &text, const QString &language)
{
    return gives(text, language, [](const auto &read) { return !read.due.isNull(); });
}

bool isEstimate(const QString &text, const QString &language)
{
    return minutesFromText(text) &&
           gives(text, language, [](const auto &read) { return read.estimateMinutes > 0; });
}

/// In its own field the time alone is enough.
bool isReminder(const QString &text, const QString &language)
{
    const auto found = [](const auto &read) { return !read.reminder.isEmpty(); };
    return gives(text, language, found) || gives(u"at "_s + text, language, found);
}

bool isPriority(const QString &text, const QString &language)
{
    return gives(text, language, [](const auto &read) { return read.priority != Priority::None; });
}

/// Texts of the window whose words can be typed as they stand there.
struct Examples
{
    const char *context;
    const char *source;
    bool (*isRead)(const QString &text, const QString &language);
};

constexpr auto help = "QuickAddHelp";
constexpr auto picker = "sennight::TodoPickerView";

constexpr std::array examples = std::to_array<Examples>({
    {help, "fri, 13 nov, +3d", isDay},
    {help, "due 20 nov", isDeadline},
    {help, "2h, 45m, 1.5h", isEstimate},
    {help, "at 11:30", isReminder},
    {help, "every mon, monthly", isRule},
    {help, "!high, !low", isPriority},
    {"AskField", "11 dec, +30d", isDay},
    {"EntriesPanel", "today", isDay},
    {picker, "45m, 1h 30m", isEstimate},
    {picker, "fri, 13 nov, +3d, next week", isDay},
    {picker, "fri, 13 nov, 2026-12-03", isDay},
    {picker, "mon, 13 nov, +14d", isDay},
    {picker, "13 nov, next week, 2026-W50", isDay},
    {picker, "every mon, every 2 weeks, after 3 days", isRule},
});

} // namespace

/// What the window gives as examples in each language can be typed as it stands there.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeTyped_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : QStringLiteral(SENNIGHT_LANGUAGES).split(u','))
            QTest::newRow(code.toLatin1().constData()) << code;
    }
    void canBeTyped()
    {
        QFETCH(QString, language);
        const bool isSource = language == "en"_L1; // its file has only what is counted
        const Catalogue texts = readCatalogue(
            QStringLiteral(SENNIGHT_SOURCE_DIR "/translations/sennight_%1.ts").arg(language));
        for (const Examples &each : examples) {
            const QString source = QLatin1StringView(each.source);
            const auto found = texts.find(
                {.context = QLatin1StringView(each.context), .source = source, .remark = {}});
            QVERIFY2(isSource || found != texts.end(), each.source);
            const QStringList written =
                examplesIn(isSource ? source : found->second.forms.value(0));
            for (const QString &text : written)
                QVERIFY2(each.isRead(text, language), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
