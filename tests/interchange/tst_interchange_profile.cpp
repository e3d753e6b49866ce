// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export on real profiles.
#include "interchange/export.h"
#include "interchange/generate.h"
#include "interchange/import.h"

#include "domain/actions.h"
#include "domain/entities.h"
#include "store/sqlite_queries.h"
#include "store/store.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct RealProfile
{
    RealProfile()
        : profile(folder.filePath(u"profile"_s))
        , store(Store::open(profile, clock, random).value_or(nullptr))
        , queries(openQueries(profile, clock).value_or(nullptr))
    {}
    [[nodiscard]] bool isOpen() const { return store && queries; }
    [[nodiscard]] Result<ImportPlan> plan(Format format, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return planImport(format, buffer, {*queries, clock, random, u"file"_s, {}});
    }
    ImportReport import(Format format, const QByteArray &bytes)
    {
        const auto planned = plan(format, bytes);
        if (!planned) {
            QTest::qFail(qPrintable(planned.error().detail), __FILE__, __LINE__);
            return {};
        }
        edits = planned->action.edits.size();
        commit(planned->action);
        return planned->report;
    }
    void commit(const Action &action)
    {
        const auto committed = store->commit(action);
        if (!committed)
            QTest::qFail(qPrintable(committed.error().subject + committed.error().detail), __FILE__,
                         __LINE__);
    }
    [[nodiscard]] QByteArray exported(Format format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportTo(format, buffer, {*queries, clock, {}});
        return done ? bytes : QByteArray();
    }
    [[nodiscard]] std::vector<Record> all(Entity entity, bool withDeleted = false)
    {
        std::vector<Record> found;
        (void)queries->forEach(entity, withDeleted, [&](const Record &record) {
            found.push_back(record);
            return true;
        });
        return found;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(10, 41), QTimeZone("Europe/Berlin"))
                         .toMSecsSinceEpoch(),
                     QTimeZone("Europe/Berlin")};
    SeededRandom random{3};
    Profile profile;
    std::unique_ptr<Store> store;
    std::unique_ptr<Queries> queries;
    size_t edits = 0;
};

const QByteArray tasks = R"([
{"uuid":"00000000-0000-4000-8000-000000000001","description":"One","status":"pending",
 "project":"Work.Report","entry":"20261101T080000Z","modified":"20261102T080000Z",
 "tags":["a","b"],"annotations":[{"entry":"20261105T120000Z","description":"note"}],
 "client":"x","depends":["00000000-0000-4000-8000-000000000002"]},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"Two","status":"completed",
 "entry":"20261101T080000Z","modified":"20261103T080000Z","end":"20261103T080000Z"}])";

const QByteArray lines = "(A) 2026-11-01 One +Work @a due:2026-11-30 est:3h\n"
                         "x 2026-11-03 2026-11-01 Two\nBad due:soon\n";

const QByteArray object =
    R"({"intentions":[{"id":"i","title":"I","createdAt":1793530800,"updatedAt":1793530800}],
"projects":[{"id":"p","title":"P","intentionId":"i","status":"active","createdAt":1793530800,
"updatedAt":1793530800}],
"weeklyGoals":[{"id":"g","title":"G","projectId":"p","weekStartDate":"2026-11-09",
"createdAt":1793530800,"updatedAt":1793530800}],
"todos":[{"id":"t","title":"T","projectId":"p","status":"done","actualHours":1,
"createdAt":1793530800,"updatedAt":1793790000}]})";

} // namespace

class TestInterchangeProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOnceUndoesAndImportsAgain_data();
    void importsOnceUndoesAndImportsAgain();
    void deletedByThePersonStaysDeleted();
    void losslessFromProfileToProfile();
    void losslessWithDeletedAndInheritedThings();
    void refusedFilesLeaveTheProfile();
    void sampleWeekOnARealProfile();
};

void TestInterchangeProfile::importsOnceUndoesAndImportsAgain_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("todos");
    QTest::newRow("taskwarrior") << int(Format::Taskwarrior) << tasks << 2;
    QTest::newRow("todotxt") << int(Format::TodoTxt) << lines << 3;
    QTest::newRow("creation-store") << int(Format::CreationStore) << object << 1;
    RealProfile profile;
    profile.commit(*generateRecords({.todos = 20}, {profile.clock, profile.queries->today()}));
    QTest::newRow("sennight") << int(Format::Sennight) << profile.exported(Format::Sennight) << 20;
}

void TestInterchangeProfile::importsOnceUndoesAndImportsAgain()
{
    QFETCH(int, format);
    QFETCH(QByteArray, bytes);
    QFETCH(int, todos);
    const auto chosen = static_cast<Format>(format);
    RealProfile profile;
    QVERIFY(profile.isOpen());
    profile.import(chosen, bytes);
    QCOMPARE(profile.all(Entity::Todo).size(), todos);
    const QByteArray out = profile.exported(chosen);
    QVERIFY(!out.isEmpty());
    profile.import(chosen, bytes);
    QCOMPARE(profile.edits, 0);
    profile.import(chosen, out);
    QCOMPARE(profile.edits, 0);
    // One action: one undo takes all of it away.
    QVERIFY(profile.store->undo().has_value());
    for (const EntitySpec &entity : entities())
        QVERIFY2(profile.all(entity.entity).empty(), entity.name);
    profile.clock.set(profile.clock.nowMs() + 60'000);
    const ImportReport report = profile.import(chosen, bytes);
    QCOMPARE(report.created.at(Entity::Todo), todos);
    QCOMPARE(profile.all(Entity::Todo).size(), todos);
    QCOMPARE(profile.exported(chosen), out);
    profile.import(chosen, bytes);
    QCOMPARE(profile.edits, 0);
}

void TestInterchangeProfile::deletedByThePersonStaysDeleted()
{
    RealProfile profile;
    profile.import(Format::Taskwarrior, tasks);
    const auto todos = profile.all(Entity::Todo);
    const ActionContext context{profile.clock.nowMs(), profile.queries->today(), profile.random};
    profile.commit(remove(std::span(todos).first(1), {}, context));
    QByteArray later = tasks;
    later.replace("One", "One changed").replace("Two", "Two changed");
    const ImportReport report = profile.import(Format::Taskwarrior, later);
    QCOMPARE(report.leftDeleted, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(profile.all(Entity::Todo).size(), 1);
}

void TestInterchangeProfile::losslessFromProfileToProfile()
{
    RealProfile profile;
    const GenerateContext context{profile.clock, profile.queries->today()};
    for (const Action &action : sampleWeek(context))
        profile.commit(action);
    profile.commit(*generateRecords({.todos = 400, .seed = 9}, context));
    profile.import(Format::Taskwarrior, tasks);
    const QByteArray out = profile.exported(Format::Sennight);
    RealProfile other;
    other.clock.set(profile.clock.nowMs() + 86'400'000);
    other.import(Format::Sennight, out);
    QCOMPARE(other.exported(Format::Sennight), out);
    other.import(Format::Sennight, out);
    QCOMPARE(other.edits, 0);
}

void TestInterchangeProfile::losslessWithDeletedAndInheritedThings()
{
    RealProfile profile;
    Action action;
    const RecordId id = RecordId::fromName("daily");
    action.edits = {{id, Field::TodoTitle, u"Daily"_s},
                    {id, Field::TodoCreatedAt, profile.clock.nowMs()},
                    {id, Field::TodoPlan, u"2026-11-11"_s},
                    {id, Field::TodoEstimate, qint64(30)},
                    {id, Field::TodoTags, u"a"_s, u"a"_s},
                    {id, Field::TodoTags, u"b"_s, u"b"_s},
                    {id, Field::TodoRecurrence, u"FREQ=DAILY"_s}};
    profile.commit(action);
    const ActionContext context{profile.clock.nowMs(), profile.queries->today(), profile.random};
    profile.commit(complete(profile.all(Entity::Todo), {}, context));
    const RecordId next = successorId(id, id);
    Action changes;
    changes.edits = {{next, Field::TodoEstimate, {}}, {next, Field::TodoTags, {}, u"a"_s}};
    profile.commit(changes);
    profile.import(Format::TodoTxt, "Gone\n");
    for (const Record &todo : profile.all(Entity::Todo)) {
        if (todo.text(Field::TodoTitle) == u"Gone"_s)
            profile.commit(remove(std::span(&todo, 1), {}, context));
    }
    const QByteArray out = profile.exported(Format::Sennight);
    RealProfile other;
    other.import(Format::Sennight, out);
    QCOMPARE(other.exported(Format::Sennight), out);
    QCOMPARE(other.all(Entity::Todo).size(), 2);
    QCOMPARE(other.all(Entity::Todo, true).size(), 3);
    const Record successor = *other.queries->record(next);
    QCOMPARE(successor.text(Field::TodoTitle), u"Daily"_s);
    QCOMPARE(successor.text(Field::TodoPlan), u"2026-11-12"_s);
    QVERIFY(isNull(successor.value(Field::TodoEstimate)));
    QCOMPARE(successor.elements(Field::TodoTags).size(), 1);
    // It still inherits what nobody edited.
    other.clock.set(other.clock.nowMs() + 1000);
    other.commit({ActionKind::Edit, {}, {{id, Field::TodoTitle, u"Every day"_s}}});
    QCOMPARE(other.queries->record(next)->text(Field::TodoTitle), u"Every day"_s);
}

void TestInterchangeProfile::refusedFilesLeaveTheProfile()
{
    RealProfile profile;
    profile.import(Format::Taskwarrior, tasks);
    const auto before = profile.store->digest(sync::Space::Local);
    QVERIFY(before.has_value());
    QVERIFY(!profile.plan(Format::Taskwarrior, tasks.chopped(20)));
    QVERIFY(!profile.plan(Format::TodoTxt, lines + QByteArray("b\0d", 3)));
    QVERIFY(!profile.plan(Format::CreationStore, object.chopped(2)));
    QVERIFY(!profile.plan(Format::Sennight, tasks));
    QCOMPARE(profile.store->digest(sync::Space::Local), before);
}

void TestInterchangeProfile::sampleWeekOnARealProfile()
{
    RealProfile profile;
    for (const Action &action : sampleWeek({profile.clock, profile.queries->today()}))
        profile.commit(action);
    const IsoWeek week{2026, 46};
    const auto facts = profile.queries->weekFacts(week);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->leftOver, 3);
    QCOMPARE(facts->leftOverMinutes, 145);
    QVERIFY(facts->committed);
    int tracked = 0;
    int todos = 0;
    int done = 0;
    for (const DayFacts &day : facts->days) {
        tracked += day.trackedMinutes;
        todos += day.todos;
        done += day.done;
    }
    QCOMPARE(todos, 30);
    QCOMPARE(done, 14);
    QCOMPARE(tracked, 13 * 60 + 35); // and the running 2 min 40
    const auto goals = profile.queries->goals(week);
    QVERIFY(goals.has_value());
    QStringList shown;
    for (const GoalRow &goal : *goals)
        shown << u"%1 %2/%3 %4 of %5"_s.arg(goal.title)
                     .arg(goal.done)
                     .arg(goal.todos)
                     .arg(goal.trackedMinutes)
                     .arg(goal.estimateMinutes);
    QCOMPARE(shown, (QStringList{u"Gauge 7 live and calibrated 3/5 250 of 420"_s,
                                 u"Report: sections 1–4 in draft 1/4 200 of 480"_s,
                                 u"Doors on, worktop chosen 2/4 85 of 240"_s,
                                 u"Four evenings of Italian 2/4 40 of 120"_s}));
    TodoFilter inbox;
    inbox.kind = TodoFilter::Kind::Inbox;
    QCOMPARE(profile.queries->countTodos(inbox).value_or(0), 9);
    TodoFilter today;
    today.kind = TodoFilter::Kind::Day;
    today.date = QDate(2026, 11, 11);
    QCOMPARE(profile.queries->countTodos(today).value_or(0), 7);
    const auto running = profile.queries->runningTodo();
    QVERIFY(running.has_value() && running->has_value());
    QCOMPARE((*running)->title, u"Calibrate gauge 7 against the staff readings"_s);
    QCOMPARE((*running)->trackedMinutes(), 70);
}

QTEST_GUILESS_MAIN(TestInterchangeProfile)
#include "tst_interchange_profile.moc"
