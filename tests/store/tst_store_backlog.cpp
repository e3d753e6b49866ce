// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for the search index, and that the index follows.
#include "store/store_fixture.h"

#include <set>

using namespace sennight;
using namespace sennight::test;

class TestStoreBacklog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexFollowsTheTexts()
    {
        Device device;
        const RecordId id = device.addTodo(u"Entwurf für 計画書"_s);
        device.edit(id, Field::TodoTags, u"Büro"_s, u"büro"_s);
        const QStringList found{u"Entwurf für 計画書"_s};
        QCOMPARE(device.search(u"search_words"_s, u"\"wurf fur\""_s), found);
        QCOMPARE(device.search(u"search_words"_s, u"\"buro\""_s), found);
        QCOMPARE(device.search(u"search_short"_s, u"\"計画\""_s), found);
        device.edit(id, Field::TodoDeleted, true);
        QCOMPARE(device.search(u"search_words"_s, u"\"wurf\""_s), QStringList());
        device.edit(id, Field::TodoDeleted, false);
        device.edit(id, Field::TodoTitle, u"Plan"_s);
        QCOMPARE(device.search(u"search_words"_s, u"\"wurf\""_s), QStringList());
        QCOMPARE(device.search(u"search_words"_s, u"\"pla\""_s), QStringList{u"Plan"_s});
    }

    /// Ranges of what waits neither overlap nor touch, whatever the order of the edits.
    void theBacklogIsInDisjointRanges()
    {
        Device device;
        std::vector<RecordId> todos;
        for (int i = 0; i < 40; ++i)
            todos.push_back(device.addTodo(u"Todo %1"_s.arg(i)));
        QCOMPARE(device.count(u"SELECT count(*) FROM todos JOIN search_backlog b"
                              " ON key BETWEEN first_key AND last_key WHERE b.entity = 5"_s),
                 40);
        for (int round = 0; round < 20; ++round) {
            QVERIFY(device.store->indexForSearch(round % 3 ? 0 : 1000));
            std::set<RecordId> edited;
            for (int i = 0; i < 5; ++i) {
                const RecordId &id = todos[device.random.next64() % todos.size()];
                device.edit(id, Field::TodoTitle, u"%1, %2"_s.arg(round).arg(i));
                edited.insert(id);
            }
            QCOMPARE(
                device.count(u"SELECT count(*) FROM search_backlog a JOIN search_backlog b"
                             " ON b.first_key > a.first_key AND b.first_key <= a.last_key + 1"_s),
                0);
            for (const RecordId &id : edited)
                QCOMPARE(
                    device.store->connection()
                        .scalar(u"SELECT count(*) FROM search_backlog JOIN todos ON key BETWEEN"
                                " first_key AND last_key WHERE id = ?"_s,
                                id)
                        ->toInt(),
                    1);
        }
    }

    /// They wait because of their keys alone.
    void newRecordsWriteNoBacklog()
    {
        Device device;
        device.addTodo(u"First"_s);
        const auto backlog = [&] {
            return device.store->connection()
                .scalar(u"SELECT group_concat(entity || ' ' || first_key || ' ' || last_key)"
                        " FROM search_backlog"_s)
                ->toString();
        };
        const QString before = backlog();
        const RecordId second = device.addTodo(u"Second"_s);
        QCOMPARE(backlog(), before);
        QCOMPARE(device.waiting(), 1);
        QCOMPARE(device.search(u"search_words"_s, u"\"second\""_s), QStringList{u"Second"_s});
        QCOMPARE(device.waiting(), 0);
        const QString indexed = backlog();
        device.addTodo(u"Third"_s);
        QCOMPARE(backlog(), indexed);
        QCOMPARE(device.waiting(), 1);
        device.edit(second, Field::TodoTitle, u"Other"_s);
        QCOMPARE(device.waiting(), 1);
        QCOMPARE(device.search(u"search_words"_s, u"\"third\""_s), QStringList{u"Third"_s});
        QCOMPARE(device.search(u"search_words"_s, u"\"other\""_s), QStringList{u"Other"_s});
        QCOMPARE(device.search(u"search_words"_s, u"\"second\""_s), QStringList());
    }

    /// A process that ends at once leaves some behind, and the next one takes it away.
    void aLongBacklogIsWorkedOff()
    {
        Device device;
        std::vector<RecordId> todos;
        for (int i = 0; i < 700; ++i)
            todos.push_back(device.addTodo(u"Todo %1"_s.arg(i)));
        device.index();
        for (size_t i = 0; i < 20; i += 2)
            device.edit(todos[i], Field::TodoTitle, u"Again"_s);
        QVERIFY(device.store->limitLeftovers());
        QCOMPARE(device.waiting(), 10); // few enough to be read
        for (size_t i = 20; i < todos.size(); i += 2)
            device.edit(todos[i], Field::TodoTitle, u"Again"_s);
        QCOMPARE(device.waiting(), 350);
        for (int call = 0; call < 100 && device.waiting() > 256; ++call)
            QVERIFY(device.store->limitLeftovers());
        QVERIFY(device.waiting() <= 256);
    }

    void aBulkCommitIsIndexedLater()
    {
        Device device;
        Action action{.kind = ActionKind::Import};
        for (int i = 0; i < 2500; ++i)
            action.edits.push_back({device.newId(), Field::TodoTitle, u"Number %1"_s.arg(i)});
        const Committed committed = device.commit(action);
        QVERIFY(committed.everything);
        QVERIFY(committed.records.empty());
        QCOMPARE(device.waiting(), 1);
        const RecordId touched = action.edits[1200].record;
        device.edit(touched, Field::TodoTitle, u"Meanwhile"_s);
        QCOMPARE(device.waiting(), 1);
        QCOMPARE(device.search(u"search_words"_s, u"\"number 1203\""_s).size(), 1);
        QCOMPARE(device.search(u"search_words"_s, u"\"number 1200\""_s).size(), 0);
        QCOMPARE(device.search(u"search_words"_s, u"\"meanwhile\""_s).size(), 1);
        QCOMPARE(device.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreBacklog)
#include "tst_store_backlog.moc"
