// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_queries.h"
#include "support/profile_fixture.h"

#include <QDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

/// Whole records: by id, by prefix, by name, by foreign id, all of a kind, and what happened to
/// them.
class TestRecords : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;

    RecordId named(const char *hex, const QString &title, std::vector<Given> values = {})
    {
        const auto id = RecordId::fromHex(QString::fromLatin1(hex).leftJustified(32, u'0')).value();
        values.push_back({TodoTitle, title});
        m->edit(id, values);
        return id;
    }
    [[nodiscard]] RecordId resolved(const QString &prefix)
    {
        const auto found = m->queries().resolve(prefix);
        return found ? found->second : RecordId();
    }
    [[nodiscard]] QStringList fieldsOf(const std::vector<HistoryEntry> &history)
    {
        QStringList fields;
        for (const auto &entry : history) {
            if (entry.field != "created_at"_L1)
                fields += entry.field;
        }
        return fields;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<ProfileFixture>(); }
    void cleanup() { m.reset(); }

    void aWholeRecord()
    {
        const auto project = m->project(u"River"_s);
        const auto id = m->todo(u"Read"_s, {{TodoProject, project},
                                            {TodoPlan, u"2026-W46"_s},
                                            {TodoEstimate, qint64{30}},
                                            {TodoTags, u"Field work"_s, u"field work"_s},
                                            {TodoReminders, true, u"due-15m"_s}});
        const auto record = m->queries().record(id).value();
        QCOMPARE(record.entity, Entity::Todo);
        QCOMPARE(record.id, id);
        QCOMPARE(record.text(TodoTitle), u"Read"_s);
        QCOMPARE(record.reference(TodoProject), project);
        QCOMPARE(record.text(TodoPlan), u"2026-W46"_s);
        QCOMPARE(record.number(TodoEstimate), 30);
        QCOMPARE(record.number(TodoCreatedAt), m->clock().nowMs());
        QCOMPARE(record.elements(TodoTags).at(u"field work"_s), Value(u"Field work"_s));
        QCOMPARE(record.elements(TodoReminders).at(u"due-15m"_s), Value(true));
        QVERIFY(!record.values.contains(TodoDue));
        QVERIFY(!record.values.contains(TodoDeleted));
        QVERIFY(!record.deleted);
        QVERIFY(record.localSpace);
        QVERIFY(record.conflicts.empty());
        QCOMPARE(record.modifiedAtMs, m->clock().nowMs());
    }

    void everyKindOfRecord()
    {
        m->week({2026, 46}, {{WeekReflection, u"good"_s}});
        QCOMPARE(m->queries().record(weekId({2026, 46})).value().text(WeekIso), u"2026-W46"_s);
        m->setting(u"day.start"_s, u"\"05:00\""_s);
        QCOMPARE(m->queries().record(settingId(u"day.start")).value().text(SettingKey),
                 u"day.start"_s);
        const auto project = m->project(u"River"_s, {{ProjectLocalOnly, true}});
        QCOMPARE(m->queries().record(project).value().value(ProjectLocalOnly), Value(true));
        QCOMPARE(m->queries().record(RecordId()).error().code, ErrorCode::NotFound);
    }

    void deletedOnesAreFound()
    {
        const auto id = m->todo(u"Read"_s);
        m->edit(id, {{TodoDeleted, true}});
        QVERIFY(m->queries().record(id).value().deleted);
        QCOMPARE(m->queries().record(id).value().value(TodoDeleted), Value(true));
        QCOMPARE(resolved(id.toHex()), id);
    }

    void prefixes()
    {
        const auto a = named("abcd01", u"Read"_s);
        const auto b = named("abcd02", u"Write"_s);
        const auto c = named("ff", u"Gone"_s, {{TodoDeleted, true}});
        QCOMPARE(resolved(u"abcd01"_s), a);
        QCOMPARE(resolved(u"ABCD02"_s), b);
        QCOMPARE(resolved(u"f"_s), c);
        const auto both = m->queries().resolve(u"abcd"_s).error();
        QCOMPARE(both.code, ErrorCode::Ambiguous);
        QCOMPARE(both.subject, u"abcd"_s);
        QCOMPARE(both.detail, u"abcd01 Read\nabcd02 Write"_s);
        for (const auto &none : {u""_s, u"0"_s, u"xyz"_s, u"abcd03"_s, QString(33, u'a'), u"a%"_s})
            QCOMPARE(m->queries().resolve(none).error().code, ErrorCode::NotFound);
        // What is there is meant before what was deleted.
        const auto live = named("ff01", u"Live"_s);
        QCOMPARE(resolved(u"ff"_s), live);
        QCOMPARE(resolved(u"ff00"_s), c);
    }

    void ambiguousNamesFive()
    {
        for (char digit = '1'; digit <= '7'; ++digit)
            named((std::string("ee") + digit).c_str(), u"Read"_s);
        QCOMPARE(m->queries().resolve(u"e"_s).error().detail.count(u'\n'), 4);
    }

    void prefixesAreLongEnough()
    {
        QCOMPARE(m->queries().prefixLength(), 4);
        named("abcd012", u"a"_s);
        named("abcd013", u"b"_s);
        QCOMPARE(m->queries().prefixLength(), 7);
        const auto project = RecordId::fromHex(u"abcd0130000000000000000000000001"_s).value();
        m->edit(project, {{ProjectTitle, u"River"_s}});
        QCOMPARE(m->queries().prefixLength(), 32);
    }

    void everyRecordOfAKind()
    {
        for (const char *hex : {"c", "a", "e", "b"})
            named(hex, QString::fromLatin1(hex));
        named("d", u"d"_s, {{TodoDeleted, true}});
        const auto walk = [&](bool includeDeleted, int most) {
            QString titles;
            const auto done =
                m->queries().forEach(Entity::Todo, includeDeleted, [&](const Record &record) {
                    titles += record.text(TodoTitle);
                    // Asking again inside the walk must not disturb it.
                    return m->queries().record(record.id).has_value() && titles.size() < most;
                });
            return done ? titles : u"failed"_s;
        };
        QCOMPARE(walk(false, 9), u"abce"_s);
        QCOMPARE(walk(true, 9), u"abcde"_s);
        QCOMPARE(walk(true, 2), u"ab"_s);
        QCOMPARE(walk(true, 9), u"abcde"_s);
    }

    void foreignIds()
    {
        const auto gone = m->todo(u"first import"_s, {{TodoExtras, u"4711"_s, u"uid"_s}});
        const auto find = [&](const QString &key, const QString &value) {
            return m->queries().findByExtra(Entity::Todo, key, value).value();
        };
        QCOMPARE(find(u"uid"_s, u"4711"_s), gone);
        QVERIFY(!find(u"uid"_s, u"471"_s));
        QVERIFY(!find(u"other"_s, u"4711"_s));
        QVERIFY(!m->queries().findByExtra(Entity::Project, u"uid"_s, u"4711"_s).value());
        QVERIFY(!m->queries().findByExtra(Entity::Setting, u"uid"_s, u"4711"_s).value());
        m->edit(gone, {{TodoDeleted, true}});
        QCOMPARE(find(u"uid"_s, u"4711"_s), gone);
        const auto live = m->todo(u"second"_s, {{TodoExtras, u"4711"_s, u"uid"_s}});
        QCOMPARE(find(u"uid"_s, u"4711"_s), live);
    }

    void byTitle()
    {
        const auto river = m->project(u"River"_s);
        const auto pilot = m->project(u"River sensor pilot"_s);
        const auto quay = m->project(u"Ärger am Kai"_s);
        m->project(u"Rivergone"_s, {{ProjectDeleted, true}});
        const auto find = [&](const QString &title) {
            return m->queries().findByTitle(Entity::Project, title).value();
        };
        using Ids = std::vector<RecordId>;
        QCOMPARE(find(u"RIVER"_s), Ids{river});
        QCOMPARE(find(u"riv"_s), (Ids{river, pilot}));
        QCOMPARE(find(u"ri"_s), (Ids{river, pilot}));
        QCOMPARE(find(u"river s"_s), Ids{pilot});
        QCOMPARE(find(u"sensor"_s), Ids());
        QCOMPARE(find(u"ärger"_s), Ids{quay});
        QCOMPARE(find(u""_s), Ids());
        QCOMPARE(m->queries().findByTitle(Entity::Setting, u"river"_s).value(), Ids());
    }

    void history()
    {
        const auto id = m->todo(u"Read"_s, {{TodoTags, u"a"_s, u"a"_s}});
        m->clock().set(m->at(u"2026-11-11T12:00"_s));
        m->edit(id, {{TodoTitle, u"Read gauge 7"_s}});
        m->edit(id, {{TodoTags, Value(), u"a"_s}});
        (void)m->commit({.kind = ActionKind::Done,
                         .subject = u"Read gauge 7"_s,
                         .edits = {{id, TodoCompletion, m->clock().nowMs(), {}, {}}}});
        const auto history = m->queries().history(id).value();
        QCOMPARE(fieldsOf(history),
                 (QStringList{u"title"_s, u"tags"_s, u"title"_s, u"tags"_s, u"completed_at"_s}));
        const auto title = std::ranges::find_if(
            history, [](const auto &entry) { return entry.to == Value(u"Read gauge 7"_s); });
        QVERIFY(title != history.end());
        QCOMPARE(title->from, Value(u"Read"_s));
        QCOMPARE(title->atMs, m->at(u"2026-11-11T12:00"_s));
        QCOMPARE(title->kind, ActionKind::Edit);
        QCOMPARE(history.front().kind, ActionKind::Add);
        const auto &tag = history[history.size() - 2];
        QCOMPARE(tag.element, u"a"_s);
        QCOMPARE(tag.from, Value(u"a"_s));
        QVERIFY(isNull(tag.to));
        QCOMPARE(history.back().kind, ActionKind::Done);
        QVERIFY(!history.back().device.isEmpty());
        QVERIFY(history.back().action != history.front().action);
        QCOMPARE(m->queries().history(RecordId()).error().code, ErrorCode::NotFound);
    }

    void undoneEditsAreHistoryToo()
    {
        const auto id = m->todo(u"Read"_s);
        m->edit(id, {{TodoTitle, u"Write"_s}});
        QVERIFY(m->store().undo());
        const auto history = m->queries().history(id).value();
        QCOMPARE(history.back().from, Value(u"Write"_s));
        QCOMPARE(history.back().to, Value(u"Read"_s));
        QCOMPARE(history.back().kind, ActionKind::Undo);
    }

    void profilesThatCannotBeRead()
    {
        QTemporaryDir directory;
        const Profile none(directory.path());
        QCOMPARE(openQueries(none, m->clock()).error().code, ErrorCode::CannotOpen);
        QFile file(none.database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database at all");
        file.close();
        QCOMPARE(openQueries(none, m->clock()).error().code, ErrorCode::Damaged);
    }

    /// A page in the middle is overwritten: what can be read is read, the rest is named Damaged.
    void damagedPagesAreNamed()
    {
        for (int i = 0; i < 300; ++i)
            m->todo(u"todo %1 %2"_s.arg(i).arg(QString(200, u'x')));
        ProfileFixture::checkpoint(m->profile());
        QTemporaryDir directory;
        const Profile copy(directory.path());
        QVERIFY(QFile::copy(m->profile().database(), copy.database()));
        QCOMPARE(openQueries(copy, m->clock()).value()->todoKeys({}).value().size(), size_t(300));
        // The first pages hold the schema and the small tables; the rest is overwritten.
        QFile file(copy.database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 half = file.size() / 2 / 4096 * 4096;
        for (qint64 at = half; at < file.size(); at += 4096) {
            QVERIFY(file.seek(at));
            QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
        }
        file.close();
        const auto queries = openQueries(copy, m->clock());
        QVERIFY(queries);
        QCOMPARE((*queries)->todos({}, -1).error().code, ErrorCode::Damaged);
        QVERIFY((*queries)->projects(true));
    }

    /// Reading leaves no transaction open: a checkpoint can empty the WAL behind each call.
    void readsDoNotHoldTheWal();
};

void TestRecords::readsDoNotHoldTheWal()
{
    const auto id = m->todo(u"Read"_s);
    const auto walSize = [&] { return QFileInfo(m->profile().database() + u"-wal"_s).size(); };
    const auto reads = std::vector<std::function<void()>>{
        [&] { (void)m->queries().todo(id); },
        [&] { (void)m->queries().todos({}, 1); },
        [&] { (void)m->queries().search(u"read"_s, 1); },
        [&] { (void)m->queries().forEach(Entity::Todo, true, [](const auto &) { return false; }); },
        [&] { (void)m->queries().history(id); },
        [&] { (void)m->queries().resolve(u"0"_s); },
        [&] { (void)m->queries().weekFacts({2026, 46}); },
        [&] { (void)m->queries().search(u"is:nonsense"_s, 1); },
    };
    for (const auto &read : reads) {
        m->edit(id, {{TodoEstimate, m->clock().nowMs() % 500}});
        m->clock().set(m->clock().nowMs() + 1);
        read();
        ProfileFixture::checkpoint(m->profile());
        QCOMPARE(walSize(), 0);
    }
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
