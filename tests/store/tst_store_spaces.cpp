// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that move between the local and the shared space, and what a device does that is told to
// delete much of what it has.
#include "store/check.h"
#include "store/sqlite_queries.h"
#include "store/store_fixture.h"

#include <QDir>

using namespace sennight;
using namespace sennight::test;
using sync::Space;

class TestStoreSpaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<Device> m_desk;
    std::unique_ptr<Device> m_laptop;

    void meet() const
    {
        handOver(*m_desk, *m_laptop);
        handOver(*m_laptop, *m_desk);
    }
    static QByteArray digest(Device &device) { return device.store->digest(Space::Shared).value(); }
    static void move(Device &device, const RecordId &todo, Space to)
    {
        QVERIFY(device.store->restate({{{Entity::Todo, todo}}}, to));
    }
    static Record read(Device &device, const RecordId &id)
    {
        return openQueries(device.profile, device.clock).value()->record(id).value();
    }
    static void verifySound(Device &device)
    {
        const auto report = checkProfile(device.profile, device.clock, device.random);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Device>(1);
        m_laptop = std::make_unique<Device>(2);
        QVERIFY(m_laptop->store->setSpaceOfNewRecords(Space::Shared));
    }

    void whatMovesIsTheSameElsewhere()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoTags, u"home"_s, tagElement(u"home"_s));
        m_desk->edit(oats, Field::TodoDescription, u"two kilos"_s);
        const Record before = read(*m_desk, oats);
        QVERIFY(m_desk->log(Space::Shared).empty());

        m_desk->clock.set(m_desk->clock.nowMs() + 3'600'000);
        move(*m_desk, oats, Space::Shared);
        QVERIFY(read(*m_desk, oats).values == before.values);
        QCOMPARE(read(*m_desk, oats).modifiedAtMs, before.modifiedAtMs);
        meet();
        const Record there = read(*m_laptop, oats);
        QVERIFY(there.values == before.values);
        QCOMPARE(there.elements(Field::TodoTags), before.elements(Field::TodoTags));
        QCOMPARE(there.modifiedAtMs, before.modifiedAtMs);
        QCOMPARE(digest(*m_laptop), digest(*m_desk));
        verifySound(*m_desk);
        verifySound(*m_laptop);
    }

    void historyDoesNotShowTheMove()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoTitle, u"Buy more oats"_s);
        const auto history = [&] {
            return openQueries(m_desk->profile, m_desk->clock).value()->history(oats).value();
        };
        const size_t entries = history().size();
        move(*m_desk, oats, Space::Shared);
        QCOMPARE(history().size(), entries);
        m_desk->edit(oats, Field::TodoTitle, u"Buy muesli"_s);
        QCOMPARE(history().size(), entries + 1);
        QVERIFY(history().back().from == Value(u"Buy more oats"_s));
    }

    /// The laptop's edit is younger than the desk's, though the desk's is stated again later.
    void anOlderEditDoesNotWinByMoving()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoPriority, u"low"_s);
        move(*m_desk, oats, Space::Shared);
        meet();
        move(*m_desk, oats, Space::Local);
        m_desk->edit(oats, Field::TodoPriority, u"high"_s);
        m_laptop->clock.set(m_desk->clock.nowMs() + 10'000);
        m_laptop->edit(oats, Field::TodoPriority, u"medium"_s);
        m_desk->clock.set(m_desk->clock.nowMs() + 60'000);
        move(*m_desk, oats, Space::Shared);
        meet();
        meet();
        for (Device *device : {m_desk.get(), m_laptop.get()})
            QCOMPARE(device->shown(oats, u"priority"_s).toString(), u"medium"_s);
        QCOMPARE(digest(*m_laptop), digest(*m_desk));
    }

    void anOpenConflictMovesAsOne()
    {
        const RecordId oats = m_laptop->addTodo(u"Buy oats"_s);
        meet();
        m_desk->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_laptop->edit(oats, Field::TodoTitle, u"Buy spelt"_s);
        meet();
        QCOMPARE(m_desk->shown(oats, u"conflicts"_s).toInt(), 1);
        const QString shown = m_desk->title(oats);
        move(*m_desk, oats, Space::Local);
        QCOMPARE(m_desk->shown(oats, u"conflicts"_s).toInt(), 1);
        QCOMPARE(m_desk->title(oats), shown);
        verifySound(*m_desk);
        move(*m_desk, oats, Space::Shared);
        meet();
        meet();
        QCOMPARE(m_laptop->shown(oats, u"conflicts"_s).toInt(), 1);
        QCOMPARE(m_laptop->title(oats), shown);
        QCOMPARE(digest(*m_laptop), digest(*m_desk));
    }

    void mergedTextsMoveMerged()
    {
        const RecordId oats = m_laptop->addTodo(u"Buy oats"_s);
        m_laptop->edit(oats, Field::TodoDescription, u"one\ntwo\nthree\nfour\n"_s);
        meet();
        m_desk->edit(oats, Field::TodoDescription, u"ONE\ntwo\nthree\nfour\n"_s);
        m_laptop->edit(oats, Field::TodoDescription, u"one\ntwo\nthree\nFOUR\n"_s);
        meet();
        const QString merged = u"ONE\ntwo\nthree\nFOUR\n"_s;
        QCOMPARE(m_desk->shown(oats, u"description"_s).toString(), merged);
        move(*m_desk, oats, Space::Local);
        move(*m_desk, oats, Space::Shared);
        // One that never heard of the versions before.
        Device phone(3);
        handOver(*m_desk, phone);
        QCOMPARE(phone.shown(oats, u"description"_s).toString(), merged);
        QCOMPARE(digest(phone), digest(*m_desk));
    }

    void whatIsMadeTogetherWithALocalProjectIsLocal()
    {
        const RecordId project = m_laptop->newId();
        const RecordId todo = m_laptop->newId();
        m_laptop->commit({.edits = {{project, Field::ProjectTitle, u"Diary"_s},
                                    {project, Field::ProjectLocalOnly, true},
                                    {todo, Field::TodoTitle, u"Write"_s},
                                    {todo, Field::TodoProject, project}}});
        QCOMPARE(m_laptop->shown(todo, u"space"_s).toInt(), int(Space::Local));
        QVERIFY(m_laptop->log(Space::Shared).empty());
    }

    void whatIsDeletedOrThereStays()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoDeleted, true);
        move(*m_desk, oats, Space::Shared);
        QVERIFY(m_desk->log(Space::Shared).empty());
        const RecordId rye = m_laptop->addTodo(u"Buy rye"_s);
        const size_t changes = m_laptop->log(Space::Shared).size();
        move(*m_laptop, rye, Space::Shared);
        QCOMPARE(m_laptop->log(Space::Shared).size(), changes);
    }

    void massDeletions_data()
    {
        QTest::addColumn<int>("todos");
        QTest::addColumn<int>("deleted");
        QTest::addColumn<bool>("copied");
        QTest::newRow("few") << 30 << 20 << false;
        QTest::newRow("more than few") << 30 << 21 << true;
        QTest::newRow("30 percent") << 100 << 30 << false;
        QTest::newRow("more than 30 percent") << 100 << 31 << true;
    }
    void massDeletions()
    {
        QFETCH(const int, todos);
        QFETCH(const int, deleted);
        QFETCH(const bool, copied);
        std::vector<RecordId> ids;
        for (int i = 0; i < todos; ++i)
            ids.push_back(m_laptop->addTodo(u"Todo %1"_s.arg(i)));
        meet();
        Action action{.kind = ActionKind::Delete};
        for (int i = 0; i < deleted; ++i)
            action.edits.push_back({ids[size_t(i)], Field::TodoDeleted, true});
        m_laptop->commit(action);

        const RemoteOutcome outcome = handOver(*m_laptop, *m_desk);
        QCOMPARE(outcome.deleted, deleted);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM todos WHERE deleted = 0"_s), todos - deleted);
        QCOMPARE(!outcome.backup.isEmpty(), copied);
        QCOMPARE(QDir(m_desk->profile.backups()).entryList({u"*.db"_s}).size(), copied ? 1 : 0);
        if (copied) {
            auto copy = Connection::open(outcome.backup, Connection::Access::ReadOnly);
            QVERIFY(copy);
            QCOMPARE((*copy)->scalar(u"SELECT count(*) FROM todos WHERE deleted = 0"_s)->toInt(),
                     todos);
        }
        QCOMPARE(handOver(*m_laptop, *m_desk).deleted, 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreSpaces)
#include "tst_store_spaces.moc"
