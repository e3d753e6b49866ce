// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Laws 2 and 3 over the store's port: whatever devices do, in whatever pieces and order it travels,
// those that have the same changes are the same.
#include "store/sync_fixture.h"

#include <QDir>
#include <QSqlDatabase>

#include <sqlite3.h>

using namespace sennight;
using namespace sennight::test;
using sync::Incoming;

namespace {

/// Devices of one account with one server between them; every choice follows from the seed.
class Household
{
public:
    Household(quint64 seed, size_t devices)
        : m_random(seed)
    {
        for (size_t i = 0; i < devices; ++i) {
            m_devices.push_back(std::make_unique<SyncDevice>(seed * 100 + i));
            SyncDevice &made = device(i);
            made.clock.set(november2026 + qint64(below(10'000'000)));
            made.addTodo(u"Before %1"_s.arg(i));
            made.join();
            (void)m_server.giveTo(made);
            made.shareAll();
            m_server.takeFrom(made);
        }
        SyncDevice &first = device(0);
        for (int i = 0; i < 2; ++i) {
            m_projects.push_back(first.newId());
            first.edit(m_projects.back(), Field::ProjectTitle, u"Project %1"_s.arg(i));
        }
        for (int i = 0; i < 6; ++i)
            m_todos.push_back(first.addTodo(u"Todo %1"_s.arg(i)));
        m_server.takeFrom(first);
    }

    [[nodiscard]] size_t size() const { return m_devices.size(); }
    [[nodiscard]] SyncDevice &device(size_t i) { return *m_devices[i]; }
    [[nodiscard]] const EnvelopeLog &server() const { return m_server; }

    void step()
    {
        SyncDevice &who = device(below(size()));
        if (m_removed && below(4) == 0)
            return stray(who);
        switch (below(20)) {
        case 0:
        case 1:
        case 2:
            return m_server.takeFrom(who, qsizetype(below(2000)) + 1);
        case 3:
        case 4:
        case 5:
            (void)m_server.giveTo(who, below(4) + 1);
            return;
        case 6:
            return giveInDisorder(who);
        case 7:
            return who.reopenSync();
        case 8:
            return toggle(who);
        case 9:
            return below(3) ? (void)who.store->undo() : (void)who.store->redo();
        case 10:
            return rejoin(who);
        default:
            return edit(who);
        }
    }

    /// The last device is removed: what it writes from now on counts for nobody, though some get
    /// it, and hear later that it was.
    void removeLast()
    {
        m_removed = std::move(m_devices.back());
        m_devices.pop_back();
        sync::Cut cut{m_removed->id, {}};
        for (const sync::ChainEnd &end : m_server.ends()) {
            if (chainOfTag(end.chain).device == m_removed->device())
                cut.kept.push_back({end.chain, end.seq, end.id});
        }
        m_cuts = {cut};
    }

    void heal()
    {
        for (size_t i = 0; i < size() && !m_cuts.empty(); ++i)
            device(i).cut(m_cuts);
        for (int round = 0; round < 3; ++round) {
            for (size_t i = 0; i < size(); ++i) {
                // From the first one on: what was left out or came in disorder is known by then.
                who(i).receive(m_server.envelopes,
                               QByteArray::number(qulonglong(m_server.envelopes.size())));
                m_server.takeFrom(who(i));
            }
        }
        for (size_t i = 0; i < size(); ++i)
            (void)m_server.giveTo(who(i));
    }

private:
    // The removed device writes something that only one gets, or somebody hears that it is removed.
    void stray(SyncDevice &to)
    {
        if (below(3) == 0)
            return to.cut(m_cuts);
        edit(*m_removed);
        const sync::Outgoing out = m_removed->outgoing();
        std::vector<Incoming> envelopes;
        for (const sync::Outgoing::Run &run : out.runs)
            envelopes.push_back(EnvelopeLog::envelopeOf(run));
        to.receive(envelopes, to.bookmark());
    }

    SyncDevice &who(size_t i) { return device(i); }
    size_t below(size_t count) { return m_random.next64() % count; }
    RecordId todo() { return m_todos[below(m_todos.size())]; }

    // Any of them, shuffled, some twice; what they stand on may be missing.
    void giveInDisorder(SyncDevice &to)
    {
        std::vector<Incoming> some;
        for (const Incoming &envelope : m_server.envelopes) {
            for (size_t times = below(3); times > 0; --times)
                some.push_back(envelope);
        }
        for (size_t i = some.size(); i > 1; --i)
            std::swap(some[i - 1], some[below(i)]);
        QCOMPARE(to.receive(some, to.bookmark()).refused, 0);
    }

    void toggle(SyncDevice &at)
    {
        const RecordId project = m_projects[below(m_projects.size())];
        if (below(3) == 0)
            (void)at.store->keepHere(project, below(2));
        else
            at.edit(project, Field::ProjectLocalOnly, below(2) != 0);
    }

    void rejoin(SyncDevice &at)
    {
        m_server.takeFrom(at);
        at.leave();
        edit(at);
        at.id = *sync::DeviceId::fromBytes(at.newId().toBytes());
        at.join();
        (void)m_server.giveTo(at);
        at.shareAll();
    }

    void edit(SyncDevice &at)
    {
        Action action;
        const auto add = [&](const RecordId &id, Field field, const Value &value,
                             const QString &element = {}) {
            action.edits.push_back({id, field, value, element});
        };
        for (size_t i = 0; i <= below(3); ++i) {
            const QString word = u"word%1"_s.arg(below(6));
            switch (below(8)) {
            case 0:
                add(todo(), Field::TodoTitle, word);
                break;
            case 1:
                add(todo(), Field::TodoDescription,
                    u"one\n%1\nthree\n%2"_s.arg(below(3)).arg(below(3)));
                break;
            case 2:
                add(todo(), Field::TodoTags, below(2) ? Value(word) : Value(), word);
                break;
            case 3:
                add(todo(), Field::TodoParent, below(4) ? Value(todo()) : Value());
                break;
            case 4:
                add(todo(), Field::TodoDeleted, below(3) != 0);
                break;
            case 5:
                add(todo(), Field::TodoProject,
                    below(3) ? Value(m_projects[below(m_projects.size())]) : Value());
                break;
            case 6:
                add(todo(), Field::TodoEstimate, qint64(below(90)));
                break;
            default:
                add(at.newId(), Field::TodoTitle, word);
            }
        }
        at.commit(action);
    }

    SeededRandom m_random;
    std::vector<std::unique_ptr<SyncDevice>> m_devices;
    std::vector<RecordId> m_todos;
    std::vector<RecordId> m_projects;
    EnvelopeLog m_server;
    std::unique_ptr<SyncDevice> m_removed;
    std::vector<sync::Cut> m_cuts;
};

/// What a device's connection to its database is asked to do.
class StatementCount
{
public:
    explicit StatementCount(SyncDevice &device)
    {
        const QStringList names = QSqlDatabase::connectionNames();
        for (const QString &name : names) {
            const QSqlDatabase database = QSqlDatabase::database(name, false);
            if (database.databaseName() == device.profile.database() && database.isOpen())
                m_database = sqliteHandle(database).value_or(nullptr);
        }
        sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &take, this);
    }
    ~StatementCount() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StatementCount)

    int statements = 0;
    int commits = 0;

private:
    static int take(unsigned /*kind*/, void *self, void * /*statement*/, void *text)
    {
        auto *count = static_cast<StatementCount *>(self);
        ++count->statements;
        count->commits += QByteArrayView(static_cast<const char *>(text)) == "COMMIT" ? 1 : 0;
        return 0;
    }
    sqlite3 *m_database = nullptr;
};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const auto names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

class TestSyncHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHasTheSameChangesIsTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void whoeverHasTheSameChangesIsTheSame()
    {
        QFETCH(const quint64, seed);
        Household household(seed, 3);
        for (int i = 0; i < 80; ++i)
            household.step();
        household.heal();
        for (size_t i = 0; i < household.size(); ++i) {
            SyncDevice &device = household.device(i);
            QCOMPARE(device.count(u"SELECT count(*) FROM pending_changes"_s), 0);
            QVERIFY(device.outgoing().runs.empty());
            device.verifySound();
            verifySame(household.device(0), device);
        }
    }

    /// Whoever had what a removed device wrote too late, and whoever never had it, are the same.
    void aRemovedDeviceLeavesNoTrace_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void aRemovedDeviceLeavesNoTrace()
    {
        QFETCH(const quint64, seed);
        Household household(seed, 4);
        for (int i = 0; i < 40; ++i)
            household.step();
        household.heal();
        household.removeLast();
        for (int i = 0; i < 40; ++i)
            household.step();
        household.heal();
        for (size_t i = 0; i < household.size(); ++i) {
            QCOMPARE(household.device(i).count(u"SELECT count(*) FROM pending_changes"_s), 0);
            household.device(i).verifySound();
            verifySame(household.device(0), household.device(i));
        }
    }

    /// What stands on a change that was cut off does not wait for what was kept before that one.
    void whatComesAfterItWasReplacedIsReplaced()
    {
        SyncDevice phone(1);
        SyncDevice desk(2);
        SyncDevice laptop(3);
        EnvelopeLog server;
        for (SyncDevice *device : {&phone, &desk, &laptop}) {
            device->beginSharing();
            server.exchange(*device);
        }
        const RecordId oats = phone.addTodo(u"Buy oats"_s);
        const RecordId rye = phone.addTodo(u"Buy rye"_s);
        phone.edit(oats, Field::TodoDescription, u"one\ntwo\nthree\n"_s);
        server.takeFrom(phone);
        const Incoming kept = server.envelopes.back();
        phone.edit(oats, Field::TodoPriority, u"low"_s);
        phone.edit(rye, Field::TodoPriority, u"low"_s);
        for (SyncDevice *device : {&phone, &desk, &laptop})
            server.exchange(*device);
        desk.edit(oats, Field::TodoDescription, u"zero\none\ntwo\nthree\n"_s);
        desk.edit(oats, Field::TodoTitle, u"Buy barley"_s);
        desk.edit(rye, Field::TodoDeleted, true);
        laptop.edit(oats, Field::TodoDescription, u"one\ntwo\nthree\nfour\n"_s);
        server.takeFrom(desk);
        server.takeFrom(laptop);

        SyncDevice early(4);
        SyncDevice late(5);
        for (SyncDevice *device : {&early, &late}) {
            device->join();
            device->cut({{phone.id, {{kept.chain, kept.lastSeq, kept.lastId}}}});
        }
        const std::span<const Incoming> all(server.envelopes);
        const auto give = [](SyncDevice &to, std::span<const Incoming> some) {
            to.receive({some.begin(), some.end()});
        };
        const auto isPhones = [&](const Incoming &each) { return each.chain == kept.chain; };
        std::vector<Incoming> ofPhone;
        std::vector<Incoming> ofOthers;
        for (const Incoming &each : all)
            (isPhones(each) ? ofPhone : ofOthers).push_back(each);
        give(late, ofPhone);
        give(late, ofOthers);
        give(early, ofOthers);
        QCOMPARE(early.count(u"SELECT count(*) FROM pending_changes"_s), 0);
        QCOMPARE(early.title(oats), u"Buy barley"_s);
        give(early, ofPhone);
        for (SyncDevice *device : {&early, &late}) {
            QCOMPARE(device->title(oats), u"Buy barley"_s);
            QCOMPARE(device->shown(oats, u"description"_s).toString(),
                     u"zero\none\ntwo\nthree\nfour\n"_s);
            QCOMPARE(device->shown(oats, u"conflicts"_s).toInt(), 0);
            QCOMPARE(device->shown(rye, u"deleted"_s).toInt(), 1);
            device->verifySound();
        }
        verifySame(early, late);
        for (SyncDevice *device : {&early, &late}) {
            device->leave();
            device->verifySound();
        }
    }

    /// Batch by batch: what a change costs by itself is its log row, its record's row, and the look
    /// whether it is there already, with the one before it.
    void whatIsReceivedIsWrittenInBatches()
    {
        constexpr int many = 3000;
        SyncDevice desk(1);
        SyncDevice laptop(2);
        EnvelopeLog server;
        for (SyncDevice *device : {&desk, &laptop}) {
            device->beginSharing();
            server.exchange(*device);
        }
        Action adding{.kind = ActionKind::Generate};
        std::vector<RecordId> ids;
        for (int i = 0; i < many; ++i) {
            ids.push_back(desk.newId());
            adding.edits.push_back({ids.back(), Field::TodoTitle, u"Todo %1"_s.arg(i)});
        }
        desk.commit(adding);
        server.exchange(desk);
        QVERIFY(server.giveTo(laptop));
        for (const RecordId &id : ids)
            desk.edit(id, Field::TodoPriority, u"low"_s);
        server.takeFrom(desk);
        const StatementCount count(laptop);
        QVERIFY(server.giveTo(laptop));
        QCOMPARE(server.last.applied, many);
        QVERIFY2(count.statements < 4 * many + many / 10,
                 qPrintable(QString::number(count.statements)));
        QCOMPARE(count.commits, 1);
    }

    /// Its column once kept nothing of it, and its head then was another than elsewhere.
    void whatBeginsAsFalseIsFalse()
    {
        SyncDevice desk(1);
        desk.beginSharing();
        const RecordId project = desk.newId();
        desk.edit(project, Field::ProjectLocalOnly, false);
        QCOMPARE(desk.shown(project, u"local_only"_s, u"projects"_s), QVariant(0));
        desk.verifySound();
        SyncDevice laptop(2);
        laptop.beginSharing();
        EnvelopeLog server;
        server.exchange(desk);
        server.exchange(laptop);
        server.exchange(desk);
        laptop.edit(project, Field::ProjectTitle, u"Garden"_s);
        server.exchange(laptop);
        server.exchange(desk);
        verifySame(desk, laptop);
    }

    /// Killed between any two steps, a profile has what it answered, and goes on.
    void whatWasAnsweredIsThereAfterAKill()
    {
        SyncDevice desk(1);
        SyncDevice laptop(2);
        desk.beginSharing();
        laptop.beginSharing();
        EnvelopeLog server;
        server.exchange(desk);
        for (int i = 0; i < 12; ++i) {
            desk.addTodo(u"Todo %1"_s.arg(i));
            laptop.addTodo(u"Thing %1"_s.arg(i));
            server.takeFrom(desk);
            (void)server.giveTo(laptop, 2);
            const QTemporaryDir killed;
            const QString folder = killed.filePath(u"profile"_s);
            copyFolder(laptop.profile.directory(), folder);
            const Profile copy(folder);
            const auto report = checkProfile(copy, laptop.clock, laptop.random);
            QVERIFY(report && report->isClean());
            auto store = Store::open(copy, laptop.clock, laptop.random);
            QVERIFY(store);
            QCOMPARE((*store)->digest(sync::Space::Shared).value(),
                     laptop.store->digest(sync::Space::Shared).value());
            QCOMPARE((*store)
                         ->connection()
                         .scalar(u"SELECT bookmark FROM sync_targets"_s)
                         ->toByteArray(),
                     laptop.bookmark());
        }
    }

    /// A profile that was copied to a second machine is another chain from its first write on.
    void aCopiedProfileIsASecondWriter()
    {
        SyncDevice desk(1);
        SyncDevice laptop(2);
        EnvelopeLog server;
        for (SyncDevice *device : {&desk, &laptop}) {
            device->beginSharing();
            server.exchange(*device);
        }
        const RecordId oats = desk.addTodo(u"Buy oats"_s);
        server.exchange(desk);
        SyncDevice clone(3);
        clone.port.reset();
        clone.store.reset();
        QVERIFY(QDir(clone.profile.directory()).removeRecursively());
        QVERIFY(desk.store->checkpoint());
        copyFolder(desk.profile.directory(), clone.profile.directory());
        clone.id = desk.id;
        clone.reopenSync();
        clone.edit(oats, Field::TodoPriority, u"low"_s);
        desk.edit(oats, Field::TodoTitle, u"Buy rye"_s);
        for (int round = 0; round < 2; ++round) {
            for (SyncDevice *device : {&desk, &clone, &laptop})
                server.exchange(*device);
        }
        for (SyncDevice *device : {&desk, &clone, &laptop}) {
            QCOMPARE(device->title(oats), u"Buy rye"_s);
            QCOMPARE(device->shown(oats, u"priority"_s).toString(), u"low"_s);
            verifySame(desk, *device);
            device->verifySound();
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncHistories)
#include "tst_sync_histories.moc"
