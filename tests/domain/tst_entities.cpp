// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entities.h"
#include "domain/order_key.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

enum class Verdict { Good, Invalid, TooLarge };

Verdict verdict(Field field, const Value &value, const QString &element = {})
{
    const auto checked = validate(field, element, value);
    if (checked)
        return Verdict::Good;
    return checked.error().code == ErrorCode::TooLarge ? Verdict::TooLarge : Verdict::Invalid;
}

QStringList fieldNames(bool (*has)(const FieldSpec &))
{
    QStringList names;
    for (const FieldSpec &field : spec(Entity::Todo).fields) {
        if (has(field))
            names += QString::fromLatin1(field.name);
    }
    return names;
}

QString repeated(const QString &text, int count)
{
    return text.repeated(count);
}

} // namespace
Q_DECLARE_METATYPE(sennight::Value)

class TestEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Other rooms index by these numbers and write these names into files: what breaks here breaks
    /// profiles.
    void table()
    {
        QCOMPARE(entities().size(), 9U);
        const QRegularExpression plainName(u"^[a-z][a-z_]*$"_s);
        QSet<QString> tables;
        for (const EntitySpec &entity : entities()) {
            tables.insert(QString::fromLatin1(entity.table));
            QCOMPARE(findEntity(static_cast<int>(entity.entity)), &entity);
            QCOMPARE(findEntity(QString::fromLatin1(entity.name)), &entity);
            QSet<QString> names;
            for (const FieldSpec &field : entity.fields) {
                const QString name = QString::fromLatin1(field.name);
                QVERIFY2(plainName.match(name).hasMatch(), field.name);
                names.insert(name);
                QCOMPARE(entityOf(field.field), entity.entity);
                QCOMPARE(&spec(field.field), &field);
                QCOMPARE(findField(entity.entity, name), &field);
                QCOMPARE(findField(int(entity.entity), numberOf(field.field)), &field);
                QVERIFY2(field.limit > 0, field.name);
                QCOMPARE(field.type == FieldType::Word, field.words != nullptr);
                QCOMPARE(field.since, field.field == Field::ProjectReviewedOn ? 2 : 1);
            }
            QCOMPARE(names.size(), qsizetype(entity.fields.size()));
            QVERIFY(names.contains(u"deleted"_s) && names.contains(u"created_at"_s));
        }
        QCOMPARE(tables.size(), 9);
    }

    void numbersStay()
    {
        QCOMPARE(int(Field::IntentionExtras), 0x0106);
        QCOMPARE(int(Field::ProjectTags), 0x0210);
        QCOMPARE(int(Field::ProjectReviewedOn), 0x0211);
        QCOMPARE(int(Field::WeekReflection), 0x0306);
        QCOMPARE(int(Field::GoalStatus), 0x040c);
        QCOMPARE(int(Field::TodoRollovers), 0x051a);
        QCOMPARE(int(Field::TimeEntryNote), 0x0606);
        QCOMPARE(int(Field::ThoughtTags), 0x0707);
        QCOMPARE(int(Field::LinkToEntity), 0x0806);
        QCOMPARE(int(Field::SettingValue), 0x0904);
    }

    void unknownNumbers()
    {
        QVERIFY(!findEntity(0) && !findEntity(10) && !findEntity(-1));
        QVERIFY(!findField(5, 0) && !findField(5, 27) && !findField(99, 1) && !findField(5, -1));
        QVERIFY(!findField(Entity::Todo, u"nothing") && !findEntity(u"todos"));
        const auto unknown = validate(static_cast<Field>(0x05ff), {}, true);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownField);
        QCOMPARE(validate(static_cast<Field>(0xff01), {}, true).error().code,
                 ErrorCode::UnknownField);
    }

    void policiesOfTodo()
    {
        const auto policy = [](Field field) { return spec(field).policy; };
        QCOMPARE(policy(Field::TodoTitle), Policy::Asked);
        QCOMPARE(policy(Field::TodoDescription), Policy::Text);
        QCOMPARE(policy(Field::TodoPlan), Policy::Quiet);
        QCOMPARE(policy(Field::TodoDue), Policy::Asked);
        QCOMPARE(policy(Field::TodoTags), Policy::Set);
        QCOMPARE(policy(Field::TodoParent), Policy::Tree);
        QCOMPARE(policy(Field::TodoDeleted), Policy::Life);
        QCOMPARE(policy(Field::WeekCommitment), Policy::Asked);
        QCOMPARE(policy(Field::WeekCapacity), Policy::Set);
        QCOMPARE(fieldNames([](const FieldSpec &field) { return field.bookkeeping; }),
                 (QStringList{"created_at", "project_order", "series_id", "predecessor_id",
                              "occurrence", "day_order", "rollovers"}));
        QCOMPARE(fieldNames([](const FieldSpec &field) { return field.inherited; }),
                 (QStringList{"title", "description", "project_order", "project_id", "parent_id",
                              "estimate_minutes", "priority", "recurrence", "tags", "reminders"}));
        QCOMPARE(fieldNames([](const FieldSpec &field) { return field.searched; }),
                 (QStringList{"title", "description", "tags"}));
    }

    void values_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, Field field, const Value &value, Verdict expected) {
            QTest::newRow(name) << int(field) << value << int(expected);
        };
        using enum Field;
        using enum Verdict;
        const auto text = [](const char16_t *t) { return Value(QString::fromUtf16(t)); };
        row("title", TodoTitle, text(u"Water the plants 🎉 牛乳"), Good);
        row("title of 2,000", TodoTitle, repeated(u"x"_s, 2'000), Good);
        row("title of 2,001", TodoTitle, repeated(u"x"_s, 2'001), TooLarge);
        row("title of 2,000 emoji", TodoTitle, repeated(u"🎉"_s, 2'000), Good);
        row("title of 2,001 emoji", TodoTitle, repeated(u"🎉"_s, 2'001), TooLarge);
        row("empty title", TodoTitle, text(u""), Invalid);
        row("blank title", ProjectTitle, text(u" \u3000"), Invalid);
        row("a thought without a title", ThoughtTitle, text(u""), Good);
        row("newline in a title", TodoTitle, text(u"a\nb"), Invalid);
        row("tab in a title", TodoTitle, text(u"a\tb"), Invalid);
        row("line separator in a title", TodoTitle, text(u"a\u2028b"), Invalid);
        row("escape in a title", TodoTitle, text(u"a\u001b[31m"), Invalid);
        row("C1 control", TodoTitle, text(u"a\u0085b"), Invalid);
        row("NUL", TodoTitle, QString(u"a\0b"_s), Invalid);
        row("lone high surrogate", TodoTitle, QString(QChar(0xd83c)), Invalid);
        row("lone low surrogate", TodoTitle, QString(QChar(0xdf89)), Invalid);
        row("swapped surrogates", TodoTitle, QString(QChar(0xdf89)) + QChar(0xd83c), Invalid);
        row("right-to-left marks", TodoTitle, text(u"\u200fشراء"), Good);
        row("number as title", TodoTitle, qint64(3), Invalid);
        row("notes", TodoDescription, text(u"# a\n\tb\n"), Good);
        row("empty notes", TodoDescription, text(u""), Good);
        row("carriage return in notes", TodoDescription, text(u"a\r\n"), Invalid);
        row("notes of 100,000", TodoDescription, repeated(u"x"_s, 100'000), Good);
        row("notes of 100,001", TodoDescription, repeated(u"x"_s, 100'001), TooLarge);
        row("notes beyond 128 KiB", TodoDescription, repeated(u"牛"_s, 43'691), TooLarge);
        row("notes of 128 KiB", TodoDescription, repeated(u"牛"_s, 43'690), Good);
        row("deleted", TodoDeleted, true, Good);
        row("deleted as number", TodoDeleted, qint64(1), Invalid);
        row("estimate", TodoEstimate, qint64(90), Good);
        row("longest estimate", TodoEstimate, qint64(9'999 * 60), Good);
        row("too long", TodoEstimate, qint64(9'999 * 60 + 1), TooLarge);
        row("negative", TodoEstimate, qint64(-1), Invalid);
        row("estimate as text", TodoEstimate, text(u"90"), Invalid);
        row("instant", TodoCompletion, qint64(1'795'000'000'000), Good);
        row("beyond 9999", TodoCompletion, qint64(253'402'300'800'000), TooLarge);
        row("day", TodoPlan, text(u"2026-11-11"), Good);
        row("week", TodoPlan, text(u"2026-W46"), Good);
        row("no such day", TodoPlan, text(u"2026-02-30"), Invalid);
        row("no such week", TodoPlan, text(u"2025-W53"), Invalid);
        row("year 10000", TodoPlan, text(u"10000-01-01"), Invalid);
        row("year 0", TodoPlan, text(u"0000-01-01"), Invalid);
        row("time in a plan", TodoPlan, text(u"2026-11-11T10:00"), Invalid);
        row("empty plan", TodoPlan, text(u""), Invalid);
        row("due", TodoDue, text(u"2026-11-13T09:30"), Good);
        row("week as due", TodoDue, text(u"2026-W46"), Invalid);
        row("wait", TodoWaitUntil, text(u"2026-11-13"), Good);
        row("wait with time", TodoWaitUntil, text(u"2026-11-13T09:30"), Invalid);
        row("goal week", GoalWeek, text(u"2026-W46"), Good);
        row("goal day", GoalWeek, text(u"2026-11-11"), Invalid);
        row("project", TodoProject, RecordId::fromName("p"), Good);
        row("no id", TodoProject, RecordId(), Invalid);
        row("id as text", TodoProject, text(u"00112233445566778899aabbccddeeff"), Invalid);
        row("rule", TodoRecurrence, text(u"FREQ=WEEKLY;BYDAY=MO,TH"), Good);
        row("rule after completion", TodoRecurrence, text(u"after FREQ=DAILY;INTERVAL=3"), Good);
        row("another spelling", TodoRecurrence, text(u"FREQ=WEEKLY;BYDAY=TH,MO"), Invalid);
        row("no rule", TodoRecurrence, text(u"every mon"), Invalid);
        row("order", TodoDayOrder, text(u"i3k"), Good);
        row("order ending in 0", TodoDayOrder, text(u"i0"), Invalid);
        row("long order", TodoDayOrder, repeated(u"i"_s, 1'001), TooLarge);
        row("priority", TodoPriority, text(u"high"), Good);
        row("capital priority", TodoPriority, text(u"High"), Invalid);
        row("two words", TodoPriority, text(u"high medium"), Invalid);
        row("no word", TodoPriority, text(u""), Invalid);
        row("colour", ProjectColour, text(u"terracotta"), Good);
        row("no colour", ProjectColour, text(u"#ff0000"), Invalid);
        row("progress", ProjectProgress, qint64(100), Good);
        row("progress beyond", ProjectProgress, qint64(101), TooLarge);
        row("entity word", LinkFromEntity, text(u"time_entry"), Good);
        row("JSON", SettingValue, text(u"\"04:00\""), Good);
        row("JSON object", SettingValue, text(u"{\"a\":[1,2]}"), Good);
        row("no JSON", SettingValue, text(u"{a"), Invalid);
        row("two JSON values", SettingValue, text(u"1,2"), Invalid);
        row("JSON that closes the array", SettingValue, text(u"1],[2"), Invalid);
        row("deep JSON", SettingValue, repeated(u"["_s, 90'000), Invalid);
        row("opaque", TodoTitle, OpaqueValue{QByteArray("\xf6")}, Invalid);
    }
    void values()
    {
        QFETCH(int, field);
        QFETCH(Value, value);
        const auto checked = validate(static_cast<Field>(field), {}, value);
        QTEST(int(verdict(static_cast<Field>(field), value)), "expected");
        if (!checked)
            QCOMPARE(checked.error().subject,
                     QString::fromLatin1(spec(static_cast<Field>(field)).name));
    }

    void sets_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("element");
        QTest::addColumn<Value>("value");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, Field field, const QString &element,
                            const Value &value, Verdict expected) {
            QTest::newRow(name) << int(field) << element << value << int(expected);
        };
        using enum Field;
        using enum Verdict;
        row("tag", TodoTags, u"home"_s, u"Home"_s, Good);
        row("tag of two words", TodoTags, u"two words"_s, u"Two Words"_s, Good);
        row("composed tag", TodoTags, u"\u00fc"_s, u"u\u0308"_s, Good);
        row("tag under another", TodoTags, u"home"_s, u"office"_s, Invalid);
        row("tag without a name", TodoTags, QString(), u"x"_s, Invalid);
        row("blank around a tag", TodoTags, u" home"_s, u" home"_s, Invalid);
        row("long tag", TodoTags, repeated(u"x"_s, 101), repeated(u"x"_s, 101), TooLarge);
        row("tag as bool", TodoTags, u"home"_s, true, Invalid);
        row("removed tag", TodoTags, u"home"_s, Value(), Good);
        row("reminder", TodoReminders, u"2026-11-11T11:30"_s, true, Good);
        row("relative reminder", TodoReminders, u"due-15m"_s, true, Good);
        row("at the due", TodoReminders, u"due-0m"_s, true, Good);
        row("false reminder", TodoReminders, u"due-15m"_s, false, Invalid);
        row("leading zero", TodoReminders, u"due-015m"_s, true, Invalid);
        row("no minutes", TodoReminders, u"due-m"_s, true, Invalid);
        row("no unit", TodoReminders, u"due-15"_s, true, Invalid);
        row("negative", TodoReminders, u"due--5m"_s, true, Invalid);
        row("date only", TodoReminders, u"2026-11-11"_s, true, Invalid);
        row("dependency", TodoDependencies, RecordId::fromName("t").toHex(), true, Good);
        row("capital id", TodoDependencies, RecordId::fromName("t").toHex().toUpper(), true,
            Invalid);
        row("short id", TodoDependencies, u"abcd"_s, true, Invalid);
        row("rollover", TodoRollovers, u"2026-W45"_s, true, Good);
        row("rollover day", TodoRollovers, u"2026-11-11"_s, true, Invalid);
        row("capacity", WeekCapacity, u"1"_s, qint64(360), Good);
        row("eighth day", WeekCapacity, u"8"_s, qint64(360), Invalid);
        row("more than a day", WeekCapacity, u"1"_s, qint64(1441), TooLarge);
        row("extra", TodoExtras, u"taskwarrior:uuid"_s, u"a\nb"_s, Good);
        row("long extra", TodoExtras, u"x"_s, repeated(u"x"_s, 4'000), Good);
        row("longer extra", TodoExtras, u"x"_s, repeated(u"x"_s, 4'001), TooLarge);
        row("element with a newline", TodoExtras, u"a\nb"_s, u"x"_s, Invalid);
        row("element of a plain field", TodoTitle, u"x"_s, u"x"_s, Invalid);
    }
    void sets()
    {
        QFETCH(int, field);
        QFETCH(QString, element);
        QFETCH(Value, value);
        QTEST(int(verdict(static_cast<Field>(field), value, element)), "expected");
    }

    void everyFieldMayBeCleared()
    {
        for (const EntitySpec &entity : entities()) {
            for (const FieldSpec &field : entity.fields) {
                if (field.policy != Policy::Set)
                    QVERIFY2(validate(field.field, {}, {}), field.name);
            }
        }
    }

    void cleaning()
    {
        const QString broken = u"a\r\nb\rc\td\u0001"_s + QChar(0xd83c) + u"e\u2028"_s;
        QCOMPARE(cleanLine(broken), u"a b c d\ufffd\ufffde "_s);
        QCOMPARE(cleanMarkdown(broken), u"a\nb\nc\td\ufffd\ufffde\u2028"_s);
        QCOMPARE(cleanLine(u"a\vb\fc\u0085"), u"a b c "_s);
        QCOMPARE(cleanMarkdown(u"a\vb\fc\u0085"), u"a\nb\nc\n"_s);
        for (char16_t unit = 1; unit < 0xffff; ++unit) {
            const QString text = u"x"_s + QChar(unit);
            QVERIFY2(validate(Field::TodoTitle, {}, cleanLine(text)), qPrintable(text));
            QVERIFY2(validate(Field::TodoDescription, {}, cleanMarkdown(text)), qPrintable(text));
        }
        QCOMPARE(cleanLine(u"🎉 ü"), u"🎉 ü"_s);
    }

    void namesOfDevices()
    {
        QCOMPARE(cleanDeviceName(u"😀 Bb"), u"😀 Bb"_s);
        QCOMPARE(cleanDeviceName(u"  Anna's\tlaptop \n"), u"Anna's laptop"_s);
        QCOMPARE(cleanDeviceName(u"👩\u200d💻"),
                 u"👩\u200d💻"_s); // one emoji, of two that are joined
        QCOMPARE(cleanDeviceName(u"Desk\u202egpj\u0007"), u"Deskgpj"_s);
        QCOMPARE(cleanDeviceName(u" \u202e \u0001 "), QString());
        QCOMPARE(cleanDeviceName(u"😀"_s.repeated(120)), u"😀"_s.repeated(100));
        QVERIFY(validate(Field::TodoTitle, {}, cleanDeviceName(QString(QChar(0xd83c)))));
    }

    void tags()
    {
        QCOMPARE(tagElement(u"U\u0308BER"), u"\u00fcber"_s);
        for (const QString &tag : {u"Home"_s, u"İstanbul"_s, u"ΣΑΣ"_s, u"牛乳"_s, u"e\u0301"_s})
            QCOMPARE(tagElement(tagElement(tag)), tagElement(tag));
    }

    void json()
    {
        QCOMPARE(canonicalJson(u"{ \"b\": 1, \"a\": [true, null, \"x\"] }"_s),
                 u"{\"a\":[true,null,\"x\"],\"b\":1}"_s);
        QCOMPARE(canonicalJson(u" 3 "_s), u"3"_s);
        QCOMPARE(canonicalJson(u"\"04:00\""_s), u"\"04:00\""_s);
        QCOMPARE(canonicalJson(u"1795000000000"_s), u"1795000000000"_s);
        QVERIFY(!canonicalJson(u""_s) && !canonicalJson(u"nope"_s) && !canonicalJson(u"1 2"_s));
    }

    void deterministicIds()
    {
        const RecordId a = RecordId::fromName("a");
        const RecordId b = RecordId::fromName("b");
        QCOMPARE(weekId({2026, 46}), RecordId::fromName("week:2026-W46"));
        QSet<RecordId> ids{weekId({2026, 46}), weekId({2026, 47}), settingId(u"2026-W46"),
                           linkId(a, b),       linkId(b, a),       successorId(a, b),
                           successorId(b, a),  successorId(a, a)};
        QCOMPARE(ids.size(), 8);
        QCOMPARE(successorId(a, b), successorId(a, b));
    }
};

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
