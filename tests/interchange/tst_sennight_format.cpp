// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "interchange/generate.h"

#include "domain/entities.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ours = Format::Sennight;
const auto idText = u"00000000000040008000000000000001"_s;

QByteArray withTodo(const QByteArray &members)
{
    return "{\"sennight\":1,\"schema\":1,\n\"todos\":[\n{\"id\":\"" + idText.toLatin1() +
           "\",\"modified_at\":\"2026-11-01T08:00:00Z\"," + members + "}]}\n";
}

/// The name of what differs, or nothing.
QString differing(const RememberedRecords &expected, const RememberedRecords &actual)
{
    for (const EntitySpec &entity : entities()) {
        std::vector<Record> left;
        std::vector<Record> right;
        (void)expected.forEach(entity.entity, true, [&](const Record &record) {
            left.push_back(record);
            return true;
        });
        (void)actual.forEach(entity.entity, true, [&](const Record &record) {
            right.push_back(record);
            return true;
        });
        if (left.size() != right.size())
            return QString::fromLatin1(entity.table);
        for (size_t i = 0; i < left.size(); ++i) {
            const bool same = left[i].id == right[i].id && left[i].deleted == right[i].deleted &&
                              left[i].modifiedAtMs == right[i].modifiedAtMs;
            for (const FieldSpec &field : entity.fields) {
                if (!same ||
                    (field.policy != Policy::Life &&
                     left[i].value(field.field) != right[i].value(field.field)) ||
                    left[i].elements(field.field) != right[i].elements(field.field))
                    return QLatin1StringView(entity.table) + u'.' + QLatin1StringView(field.name);
            }
        }
    }
    return {};
}

} // namespace

class TestSennightFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProfile();
    void everythingComesBack();
    void sampleWeekComesBack();
    void deletedRecordsStayDeleted();
    void everyFieldHasAForm();
    void newerRecordsWin();
    void olderRecordsDoNot();
    void clearedFieldsAreCleared();
    void unreadableValuesAreKept();
    void unknownThingsAreSaid();
    void refuses_data();
    void refuses();
};

void TestSennightFormat::emptyProfile()
{
    Fixture profile;
    const QByteArray out = profile.exported(ours);
    QVERIFY(out.startsWith("{\"sennight\":1,\"schema\":2,\n\"intentions\":[]"));
    const auto plan = profile.plan(ours, out);
    QVERIFY(plan.has_value());
    QVERIFY(plan->action.edits.empty());
}

void TestSennightFormat::everythingComesBack()
{
    Fixture profile;
    const GenerateContext context{profile.clock, profile.records.today()};
    profile.records.commit(*generateRecords({.todos = 500, .projects = 9, .seed = 5}, context));
    ExportReport exported;
    const QByteArray out = profile.exported(ours, &exported);
    QVERIFY(exported.lost.isEmpty());
    QCOMPARE(exported.written.at(Entity::Todo), 500);
    Fixture other;
    const ImportReport report = other.import(ours, out);
    QCOMPARE(report.created.at(Entity::Todo), 500);
    QCOMPARE(report.warningCount, 0);
    QCOMPARE(differing(profile.records, other.records), QString());
    QCOMPARE(other.exported(ours), out);
    const ImportReport again = other.import(ours, out);
    QCOMPARE(other.edits, 0);
    QVERIFY(again.created.empty());
    QCOMPARE(again.unchanged, again.read);
}

void TestSennightFormat::sampleWeekComesBack()
{
    Fixture profile;
    for (const Action &action : sampleWeek({profile.clock, profile.records.today()}))
        profile.records.commit(action);
    Fixture other;
    other.import(ours, profile.exported(ours));
    QCOMPARE(differing(profile.records, other.records), QString());
}

void TestSennightFormat::deletedRecordsStayDeleted()
{
    Fixture profile;
    profile.import(Format::TodoTxt, "One\nTwo\n");
    const Record one = profile.records.byTitle(Entity::Todo, u"One"_s);
    profile.records.commit(profile.records.editing(one.id, Field::TodoDeleted, true));
    const QByteArray out = profile.exported(ours);
    Fixture other;
    other.import(ours, out);
    QVERIFY(other.records.byTitle(Entity::Todo, u"One"_s).deleted);
    QCOMPARE(other.exported(ours), out);
    // What was deleted here later stays deleted when an older file comes.
    const Record two = other.records.byTitle(Entity::Todo, u"Two"_s);
    other.clock.set(other.clock.nowMs() + 1000);
    other.records.commit(other.records.editing(two.id, Field::TodoDeleted, true));
    QCOMPARE(other.import(ours, out).leftDeleted, 1);
    QVERIFY(other.records.record(two.id)->deleted);
}

/// Every field of the entity table, with a value of its kind, goes out and comes back.
void TestSennightFormat::everyFieldHasAForm()
{
    Fixture profile;
    const RecordId id = *RecordId::fromHex(idText);
    const auto sample = [&](const FieldSpec &field) -> Value {
        switch (field.type) {
        case FieldType::Boolean:
            return true;
        case FieldType::Integer:
        case FieldType::Minutes:
            return qint64(42);
        case FieldType::Instant:
            return qint64(1'793'530'800'123);
        case FieldType::Date:
            return u"2026-11-30"_s;
        case FieldType::Plan:
        case FieldType::Week:
            return u"2026-W46"_s;
        case FieldType::Due:
            return u"2026-11-30T09:30"_s;
        case FieldType::Id:
            return RecordId::fromName("other");
        case FieldType::Recurrence:
            return u"FREQ=WEEKLY"_s;
        case FieldType::Order:
            return u"a5"_s;
        case FieldType::Word:
            return QString::fromLatin1(field.words).section(u' ', 0, 0);
        case FieldType::Json:
            return u"{\"a\":[1,\"x\"]}"_s;
        default:
            return field.policy == Policy::Set ? u"Ünï \"q\""_s : u"Line \\ \"ü\" 日本 😀"_s;
        }
    };
    const auto elementOf = [](Field field) {
        switch (field) {
        case Field::TodoReminders:
            return u"due-15m"_s;
        case Field::TodoDependencies:
            return RecordId::fromName("dependency").toHex();
        case Field::TodoRollovers:
            return u"2026-W45"_s;
        case Field::WeekCapacity:
            return u"1"_s;
        default:
            return tagElement(u"Ünï \"q\"");
        }
    };
    Action action;
    for (const EntitySpec &entity : entities()) {
        for (const FieldSpec &field : entity.fields) {
            if (field.policy == Policy::Set)
                action.edits.push_back({id, field.field, sample(field), elementOf(field.field)});
            else if (field.policy != Policy::Life && field.field != Field::TodoPredecessor)
                action.edits.push_back({id, field.field, sample(field)});
        }
    }
    profile.records.commit(action);
    const QByteArray out = profile.exported(ours);
    Fixture other;
    const ImportReport report = other.import(ours, out);
    QCOMPARE(report.warningCount, 0);
    QCOMPARE(differing(profile.records, other.records), QString());
    QCOMPARE(other.exported(ours), out);
}

void TestSennightFormat::newerRecordsWin()
{
    Fixture profile;
    profile.import(ours, withTodo(R"("title":"Old","priority":"low","tags":{"a":"a","b":"b"})"));
    QByteArray later = withTodo(R"("title":"New","tags":{"b":"b","c":"C"})");
    later.replace("2026-11-01T08", "2026-11-02T08");
    const ImportReport report = profile.import(ours, later);
    QCOMPARE(report.updated, 1);
    QCOMPARE(profile.edits, 4); // title, priority, two tags
    const Record todo = profile.records.byTitle(Entity::Todo, u"New"_s);
    QVERIFY(isNull(todo.value(Field::TodoPriority)));
    QVERIFY(!todo.elements(Field::TodoTags).contains(u"a"_s));
    QVERIFY(todo.elements(Field::TodoTags).contains(u"c"_s));
    QCOMPARE(profile.exported(ours).count("2026-11-02T08:00:00Z"), 1);
}

void TestSennightFormat::olderRecordsDoNot()
{
    Fixture profile;
    const QByteArray file = withTodo(R"("title":"Old")");
    profile.import(ours, file);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Old"_s);
    profile.records.commit(profile.records.editing(todo.id, Field::TodoTitle, u"Mine"_s));
    QCOMPARE(profile.import(ours, file).unchanged, 1);
    QCOMPARE(profile.edits, 0);
}

void TestSennightFormat::clearedFieldsAreCleared()
{
    Fixture profile;
    profile.import(ours, withTodo(R"("title":"T","estimate_minutes":30,"due":"2026-11-30")"));
    QByteArray later = withTodo(R"("title":"T","due":null)");
    later.replace("2026-11-01T08", "2026-11-02T08");
    profile.import(ours, later);
    const Record todo = profile.records.byTitle(Entity::Todo, u"T"_s);
    QVERIFY(isNull(todo.value(Field::TodoEstimate)));
    QVERIFY(isNull(todo.value(Field::TodoDue)));
}

void TestSennightFormat::unreadableValuesAreKept()
{
    Fixture profile;
    const ImportReport report = profile.import(
        ours, withTodo("\"title\":\"T\",\n\"due\":\"soon\",\n\"estimate_minutes\":-5,\"tags\":7,"
                       "\"later_field\":[1],\"description\":\"Notes\""));
    QCOMPARE(report.warningCount, 4);
    QCOMPARE(report.warnings.front().line, 4);
    QCOMPARE(report.warnings.front().kept, u"soon"_s);
    const QString notes =
        profile.records.byTitle(Entity::Todo, u"T"_s).text(Field::TodoDescription);
    QVERIFY(notes.startsWith(u"Notes\n"_s));
    for (const QString &kept :
         {u"due: soon"_s, u"estimate_minutes: -5"_s, u"tags: 7"_s, u"later_field: [1]"_s})
        QVERIFY2(notes.contains(kept), qPrintable(notes));
}

void TestSennightFormat::unknownThingsAreSaid()
{
    Fixture profile;
    const ImportReport report =
        profile.import(ours, "{\"sennight\":1,\"schema\":9,\"habits\":[{\"id\":1}]}");
    QCOMPARE(report.lost.size(), 1);
    QVERIFY(report.lost.front().contains(u"habits"_s));
}

void TestSennightFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<int>("code");
    const int unreadable = static_cast<int>(ErrorCode::UnreadableFile);
    QTest::newRow("array") << "[]"_ba << 1LL << unreadable;
    QTest::newRow("other object") << "{\"a\":1}"_ba << 1LL << unreadable;
    QTest::newRow("newer") << "{\"sennight\":2}"_ba << 1LL << static_cast<int>(ErrorCode::TooNew);
    QTest::newRow("no id") << "{\"sennight\":1,\n\"todos\":[\n{\"title\":\"x\"}]}"_ba << 3LL
                           << unreadable;
    QTest::newRow("same id") << "{\"sennight\":1,\"todos\":[\n{\"id\":\"" + idText.toLatin1() +
                                    "\"},\n{\"id\":\"" + idText.toLatin1() + "\"}]}"
                             << 3LL << unreadable;
    QTest::newRow("object for an array")
        << "{\"sennight\":1,\n\"todos\":{}}"_ba << 2LL << unreadable;
    QTest::newRow("cut") << withTodo(R"("title":"x")").chopped(4) << 3LL << unreadable;
}

void TestSennightFormat::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    QFETCH(int, code);
    Fixture profile;
    const auto plan = profile.plan(ours, bytes);
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), code);
    QCOMPARE(plan.error().line, line);
}

QTEST_GUILESS_MAIN(TestSennightFormat)
#include "tst_sennight_format.moc"
