// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include "store/check.h"
#include "sync/core/replica.h"

#include <algorithm>

using namespace sennight;
using namespace sennight::test;
using sync::Space;

namespace {

/// Devices that edit the same few records at random and hand each other their logs in any order.
class World
{
public:
    explicit World(quint64 seed, int devices)
        : m_random(seed)
    {
        for (int i = 0; i < devices; ++i) {
            m_devices.push_back(std::make_unique<Device>(seed * 100 + quint64(i)));
            m_devices.back()->clock.set(november2026 + qint64(m_random.next64() % 10'000'000));
            (void)m_devices.back()->store->setSpaceOfNewRecords(Space::Shared);
        }
        for (int i = 0; i < 5; ++i)
            m_todos.push_back(m_devices.front()->newId());
        m_project = m_devices.front()->newId();
        m_entry = m_devices.front()->newId();
        m_todos.push_back(successorId(m_todos[0], m_todos[0]));
        m_todos.push_back(successorId(m_todos[0], m_todos.back()));
    }

    [[nodiscard]] size_t size() const { return m_devices.size(); }
    [[nodiscard]] Device &device(size_t i) { return *m_devices[i]; }

    void step()
    {
        const size_t who = below(m_devices.size());
        const quint64 dice = below(20);
        if (dice < 3)
            send(who, below(m_devices.size()));
        else if (dice < 5)
            (void)(dice == 3 ? device(who).store->undo() : device(who).store->redo());
        else
            edit(device(who));
    }

    void heal()
    {
        for (size_t round = 0; round < 2; ++round) {
            for (size_t from = 0; from < size(); ++from) {
                for (size_t to = 0; to < size(); ++to)
                    send(from, to, true);
            }
        }
    }

private:
    size_t below(size_t count) { return m_random.next64() % count; }
    RecordId todo() { return m_todos[below(m_todos.size())]; }

    // Some or all of one log, shuffled, some twice.
    void send(size_t from, size_t to, bool all = false)
    {
        if (from == to)
            return;
        std::vector<QByteArray> changes = device(from).log(Space::Shared);
        for (size_t i = changes.size(); i > 1; --i)
            std::swap(changes[i - 1], changes[below(i)]);
        if (!all)
            changes.resize(below(changes.size() + 1));
        if (!changes.empty())
            changes.push_back(changes[below(changes.size())]);
        const auto taken = device(to).store->applyRemote(changes);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().detail));
        QCOMPARE(taken->refused, 0);
    }

    void edit(Device &device)
    {
        Action action;
        const auto add = [&](const RecordId &id, Field field, const Value &value,
                             const QString &element = {}) {
            action.edits.push_back({id, field, value, element});
        };
        for (size_t i = 0; i <= below(3); ++i)
            addEdit(add);
        device.commit(action);
    }

    template <typename Add>
    void addEdit(const Add &add)
    {
        const QString word = u"word%1"_s.arg(below(6));
        switch (below(14)) {
        case 0:
        case 1:
            return add(todo(), Field::TodoTitle, word);
        case 2:
        case 3:
            return add(todo(), Field::TodoDescription, text());
        case 4:
            return add(todo(), Field::TodoTags, below(2) ? Value(word) : Value(), word);
        case 5:
            return add(todo(), Field::TodoParent, below(4) ? Value(todo()) : Value());
        case 6:
            return add(todo(), Field::TodoDeleted, below(3) != 0);
        case 7:
            return add(todo(), Field::TodoPlan, u"2026-11-%1"_s.arg(10 + below(15)));
        case 8:
            return add(todo(), Field::TodoEstimate, below(3) ? Value(qint64(below(90))) : Value());
        case 9:
            add(m_project, Field::ProjectTitle, word);
            return add(todo(), Field::TodoProject, m_project);
        case 10:
            add(m_entry, Field::TimeEntryTodo, todo());
            add(m_entry, Field::TimeEntryStartedAt, november2026);
            return add(m_entry, Field::TimeEntryEndedAt,
                       november2026 + qint64(below(100)) * 60'000);
        case 11:
            return add(todo(), Field::TodoReminders, below(2) ? Value(true) : Value(),
                       u"2026-11-1%1T09:00"_s.arg(below(5)));
        case 12:
            return add(todo(), Field::TodoDue, u"2026-11-2%1"_s.arg(below(9)));
        default:
            return complete(add);
        }
    }

    // An occurrence and the next, whoever completes it.
    template <typename Add>
    void complete(const Add &add)
    {
        const size_t which = below(2);
        const RecordId from = which ? m_todos[m_todos.size() - 2] : m_todos[0];
        const RecordId to = m_todos[m_todos.size() - (which ? 1 : 2)];
        add(from, Field::TodoCompletion, november2026);
        add(m_todos[0], Field::TodoRecurrence, u"FREQ=DAILY"_s);
        add(to, Field::TodoSeries, m_todos[0]);
        add(to, Field::TodoPredecessor, from);
        add(to, Field::TodoOccurrence, u"2026-11-1%1"_s.arg(below(9)));
    }

    QString text()
    {
        QStringList lines;
        for (size_t i = 0; i < 4; ++i)
            lines << u"line %1 %2"_s.arg(i).arg(below(2));
        return lines.join(u'\n');
    }

    SeededRandom m_random;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<RecordId> m_todos;
    RecordId m_project;
    RecordId m_entry;
};

/// Everything that the rows show, without what is this profile's own business.
QStringList rowsOf(Device &device)
{
    QStringList rows;
    for (const EntitySpec &entity : entities()) {
        QStringList columns{u"hex(id)"_s, u"modified_at"_s, u"conflicts"_s, u"conflict_fields"_s};
        for (const FieldSpec &field : entity.fields) {
            if (field.policy != Policy::Set)
                columns << u"quote(\"%1\")"_s.arg(QLatin1StringView(
                    field.field == Field::SettingKey ? "setting_key" : field.name));
        }
        if (entity.entity == Entity::Todo)
            columns << u"rollover_count"_s << u"coalesce(next_reminder, '')"_s << u"has_notes"_s
                    << u"tracked_ms"_s;
        const QString table = QLatin1StringView(entity.table);
        const auto read = device.store->connection().each(
            u"SELECT %1 || coalesce((SELECT group_concat(field || element || quote(value)) FROM"
            " (SELECT * FROM elements WHERE entity = %2 AND record = t.key"
            " ORDER BY field, element)), '') FROM %3 t ORDER BY id"_s
                .arg(columns.join(u" || ' ' || "_s))
                .arg(int(entity.entity))
                .arg(table),
            [&](Statement &row) {
                rows << table + u' ' + row.text(0);
                return true;
            });
        if (!read)
            rows << read.error().detail;
    }
    return rows;
}

/// A shown value as its column has it.
QVariant asRow(const Value &value)
{
    if (const auto *id = std::get_if<RecordId>(&value))
        return id->toBytes();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *flag = std::get_if<bool>(&value);
    return flag ? qint64(*flag) : std::get<qint64>(value);
}

} // namespace

/// The reference shows of each edited field what the row shows.
void compareShown(Device &device, const sync::MemoryReplica &reference)
{
    for (const auto &[name, state] : reference.states()) {
        for (const sync::Register &reg : state.registers()) {
            const FieldSpec *field = findField(name.first, reg.field);
            if (!field || field->policy == Policy::Set || field->policy == Policy::Tree)
                continue;
            if (field->policy == Policy::Life)
                continue;
            const sync::Shown shown = reference.shown({name.first, name.second, reg.field, {}});
            const QVariant row =
                device.shown(name.second, u'"' + QLatin1StringView(field->name) + u'"',
                             QLatin1StringView(findEntity(name.first)->table));
            if (isNull(shown.value))
                QVERIFY(row.isNull());
            else
                QCOMPARE(row, asRow(shown.value));
        }
    }
}

/// Laws 2 and 3: same changes, same state, whatever order they came in.
class TestStoreExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHasTheSameChangesShowsTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void whoeverHasTheSameChangesShowsTheSame()
    {
        QFETCH(quint64, seed);
        World world(seed, 3);
        for (int i = 0; i < 80; ++i)
            world.step();
        world.heal();
        Device &first = world.device(0);
        sync::MemoryReplica reference({RecordId::fromName("reference"), 1});
        for (const QByteArray &bytes : first.log(Space::Shared)) {
            const auto arrival = reference.receive(bytes, november2026);
            QVERIFY(arrival);
            QCOMPARE(*arrival, sync::Arrival::Applied);
        }
        for (size_t i = 0; i < world.size(); ++i) {
            Device &device = world.device(i);
            QCOMPARE(device.dump(), reference.dump());
            QCOMPARE(rowsOf(device), rowsOf(first));
            compareShown(device, reference);
            QCOMPARE(*device.store->digest(Space::Shared), reference.digest().toBytes());
            const auto report = checkProfile(device.profile, device.clock, device.random);
            QVERIFY(report);
            QVERIFY2(report->isClean(),
                     report->isClean() ? "" : qPrintable(report->findings.front().detail));
            QCOMPARE(device.count(u"SELECT count(*) FROM pending_changes"_s), 0);
        }
    }

    void anUnknownFieldAndKindSurvive()
    {
        Device here;
        QVERIFY(here.store->setSpaceOfNewRecords(Space::Shared));
        const RecordId todo = here.addTodo(u"Known"_s);
        sync::Change change;
        change.space = Space::Shared;
        change.chain = {RecordId::fromName("newer"), 7};
        change.seq = 1;
        change.hlc = sync::Hlc::fromMs(november2026);
        change.schema = schemaVersion + 1;
        change.action = RecordId::fromName("action");
        const auto add = [&](quint8 entity, quint8 number, const RecordId &record,
                             const Value &value) {
            sync::Op op;
            op.entity = entity;
            op.field = number;
            op.record = record;
            op.value = value;
            change.ops.push_back(op);
        };
        add(5, 200, todo, u"from the future"_s);
        add(77, 3, here.newId(), qint64{42});
        add(5, 5, todo, qint64{3});
        sync::sortOps(change.ops);
        const QByteArray bytes = sync::encode(change);
        const auto taken = here.store->applyRemote(std::span(&bytes, 1));
        QVERIFY(taken);
        QCOMPARE(taken->applied, 1);
        QVERIFY(here.dump().contains("from the future"));
        here.edit(todo, Field::TodoTitle, u"Still known"_s);
        here.reopen();
        QVERIFY(here.dump().contains("from the future"));
        QVERIFY(here.shown(todo, u"project_order"_s).isNull());
        QCOMPARE(here.count(u"SELECT count(*) FROM unknown_records"_s), 1);
        const auto report = checkProfile(here.profile, here.clock, here.random);
        QVERIFY2(report->isClean(),
                 report->isClean() ? "" : qPrintable(report->findings.front().detail));
    }

    void hostileBytesAreRefused()
    {
        Device device;
        Device other(2);
        QVERIFY(other.store->setSpaceOfNewRecords(Space::Shared));
        other.addTodo(u"Fine"_s);
        const QByteArray sound = other.log(Space::Shared).front();
        const QByteArray before = device.dump();
        std::vector<QByteArray> hostile{QByteArray(), QByteArray(10'000, '\xff')};
        for (qsizetype i = 0; i < sound.size(); ++i) {
            hostile.push_back(sound.first(i));
            QByteArray flipped = sound;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x41);
            hostile.push_back(flipped);
        }
        const auto taken = device.store->applyRemote(hostile);
        QVERIFY(taken);
        QVERIFY(taken->refused > int(hostile.size()) / 2);
        // A change of a local space, or with a value beyond its limits, is none of ours.
        sync::Change local = *sync::decode(sound);
        local.space = Space::Local;
        sync::Change wrong = *sync::decode(sound);
        wrong.ops.back().value = qint64{1} << 60;
        for (const sync::Change &change : {local, wrong}) {
            const QByteArray bytes = sync::encode(change);
            QCOMPARE(device.store->applyRemote(std::span(&bytes, 1))->refused, 1);
        }
        QVERIFY(device.store->applyRemote(std::span(&sound, 1)));
        QVERIFY(device.dump() != before);
    }

    void aRewoundDeviceStartsANewChain()
    {
        Device here;
        Device there(2);
        QVERIFY(here.store->setSpaceOfNewRecords(Space::Shared));
        QVERIFY(there.store->setSpaceOfNewRecords(Space::Shared));
        here.addTodo(u"One"_s);
        QVERIFY(here.store->checkpoint());
        here.store.reset();
        QFile file(here.profile.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray early = file.readAll();
        file.close();
        here.reopen();
        here.addTodo(u"Two"_s);
        QVERIFY(there.store->applyRemote(here.log(Space::Shared)));
        here.store.reset();
        // Written over in place: the inode is the same, only a peer can tell.
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(early), early.size());
        file.close();
        here.reopen();
        here.addTodo(u"Another two"_s);
        QVERIFY(here.store->applyRemote(there.log(Space::Shared)));
        here.addTodo(u"Three"_s);
        QCOMPARE(here.count(u"SELECT count(*) FROM chains WHERE own = 1"_s), 2);
        QVERIFY(there.store->applyRemote(here.log(Space::Shared)));
        QCOMPARE(there.dump(), here.dump());
        QCOMPARE(here.count(u"SELECT count(*) FROM todos"_s), 4);
        const auto report = checkProfile(here.profile, here.clock, here.random);
        QVERIFY2(report->isClean(),
                 report->isClean() ? "" : qPrintable(report->findings.front().detail));
    }
};

QTEST_GUILESS_MAIN(TestStoreExchange)
#include "tst_store_exchange.moc"
