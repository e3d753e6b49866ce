// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duration_text.h"
#include "domain/entities.h"
#include "domain/messages.h"
#include "domain/stage.h"

#include <QSet>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

/// Durations, stages, priorities and messages: the short texts of the domain.
class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes"); // -1: none
        const std::vector<std::pair<const char *, int>> rows{{"2h", 120},
                                                             {"45m", 45},
                                                             {"1.5h", 90},
                                                             {"1,5h", 90},
                                                             {"1h30", 90},
                                                             {"1h30m", 90},
                                                             {"1h 30m", 90},
                                                             {"90", 90},
                                                             {"0", 0},
                                                             {"0m", 0},
                                                             {"2H 5M", 125},
                                                             {" 45m ", 45},
                                                             {"0.25h", 15},
                                                             {"9999h", 599940},
                                                             {"599940", 599940},
                                                             {"9999h 1m", -1},
                                                             {"599941", -1},
                                                             {"1h 30", -1},
                                                             {"1h60", -1},
                                                             {"1.5h30", -1},
                                                             {"1.5", -1},
                                                             {"1.5m", -1},
                                                             {"h", -1},
                                                             {"", -1},
                                                             {"-5", -1},
                                                             {"+5", -1},
                                                             {"1h30mm", -1},
                                                             {"1.h", -1},
                                                             {"2 h", 120},
                                                             {"1 h 30 min", 90},
                                                             {"1 Std. 30 Min.", 90},
                                                             {"45 Minuten", 45},
                                                             {"1時間30分", 90},
                                                             {"２時間", 120},
                                                             {"min", -1},
                                                             {"2 min h", -1},
                                                             {"1e3", -1},
                                                             {"٣h", -1},
                                                             {"9999999999h", -1},
                                                             {"1h1h", -1},
                                                             {"0x10", -1},
                                                             {"1:30", -1}};
        for (const auto &[text, minutes] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << minutes;
    }
    void durations()
    {
        QFETCH(QString, text);
        QTEST(minutesFromText(text).value_or(-1), "minutes");
    }

    void durationsComeBack()
    {
        for (int minutes = 0; minutes < 10'000; ++minutes)
            QCOMPARE(minutesFromText(minutesToText(minutes)), minutes);
        QCOMPARE(minutesToText(90), u"1h 30m"_s);
        QCOMPARE(minutesToText(120), u"2h"_s);
        QCOMPARE(minutesToText(0), u"0m"_s);
        QCOMPARE(minutesToText(-5), u"0m"_s);
    }

    void stages()
    {
        QCOMPARE(stageOf({}), Stage::Dumped);
        QCOMPARE(stageOf({.hasEstimate = true}), Stage::Dumped);
        QCOMPARE(stageOf({.hasProject = true}), Stage::Matched);
        QCOMPARE(stageOf({.hasProject = true, .hasEstimate = true}), Stage::Refined);
        QCOMPARE(stageOf({.isPlanned = true}), Stage::Confirmed);
        QCOMPARE(stageOf({.isPlanned = true, .isInCommitment = true}), Stage::Committed);
        QCOMPARE(stageOf({.isPlanned = true, .override = Stage::Matched}), Stage::Matched);
    }

    void names()
    {
        for (const Stage stage :
             {Stage::Dumped, Stage::Matched, Stage::Refined, Stage::Confirmed, Stage::Committed}) {
            const QString name = stageName(stage);
            QCOMPARE(stageFromName(name), stage);
            QVERIFY(validate(Field::TodoStage, {}, name));
        }
        QVERIFY(!stageFromName(u"done"));
        for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High}) {
            const QString name = priorityName(priority);
            QCOMPARE(priorityFromName(name), priority);
            QVERIFY(validate(Field::TodoPriority, {}, name));
        }
        QVERIFY(priorityName(Priority::None).isEmpty());
        QVERIFY(!priorityFromName(u""));
    }

    void messages()
    {
        QSet<QString> codes;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
            const auto errorCode = static_cast<ErrorCode>(code);
            for (const QString &subject : {QString(), u"estimate_minutes"_s, u"%1 %2"_s}) {
                const UserMessage text = userMessage({errorCode, subject, u"detail"_s, 3});
                QVERIFY2(text.message.size() > 10, qPrintable(text.message));
                QVERIFY2(text.hint.size() > 10, qPrintable(text.hint));
                QVERIFY2(!text.message.contains(u'!'), qPrintable(text.message));
            }
            codes.insert(errorName(errorCode));
        }
        QCOMPARE(codes.size(), static_cast<int>(ErrorCode::Io) + 1);
        QCOMPARE(errorName(ErrorCode::NotFound), "not_found"_L1);
        QCOMPARE(errorName(ErrorCode::Io), "io"_L1);
    }

    void aCheckSavesNothing()
    {
        const Error full{.code = ErrorCode::DiskFull};
        QVERIFY(userMessage(full).message.contains(u"not saved"));
        QCOMPARE(checkMessage(full).message,
                 u"The disk is full, and a check needs room for what it "
                 "works out. Nothing was changed."_s);
        QCOMPARE(checkMessage(full).hint, u"Make room and check again."_s);
        const Error busy{.code = ErrorCode::Busy};
        QCOMPARE(checkMessage(busy).message, userMessage(busy).message);
    }

    void messagesNameTheField()
    {
        const Error error{.code = ErrorCode::InvalidValue, .subject = u"estimate_minutes"_s};
        QCOMPARE(userMessage(error).message, u"This estimate cannot be read."_s);
        QCOMPARE(userMessage(error).hint, u"Write it like 45m, 2h or 1h 30m."_s);
        const Error file{.code = ErrorCode::UnreadableFile, .line = 12};
        QVERIFY(userMessage(file).message.contains(u"line 12"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
