// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store's port for sync: what goes out, what comes in, what each side is known to have.
#include "store/sync_fixture.h"

#include "store/sqlite_queries.h"
#include "store/store_thread.h"
#include "store/sync_queries.h"

#include <QThread>

using namespace sennight;
using namespace sennight::test;
using sync::Incoming;
using sync::Outgoing;

class TestSyncStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDevice> m_desk;
    std::unique_ptr<SyncDevice> m_laptop;
    EnvelopeLog m_server;

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            m_server.exchange(*m_desk);
            m_server.exchange(*m_laptop);
        }
    }
    static qsizetype changesIn(const Outgoing &out)
    {
        qsizetype sum = 0;
        for (const Outgoing::Run &run : out.runs)
            sum += qsizetype(run.changes.size());
        return sum;
    }

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_desk = std::make_unique<SyncDevice>(1);
        m_laptop = std::make_unique<SyncDevice>(2);
        m_desk->beginSharing();
        m_laptop->beginSharing();
        meet();
    }

    void whatIsAcknowledgedGoesOutNoMore()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_desk->edit(oats, Field::TodoPriority, u"low"_s);
        Outgoing out = m_desk->outgoing(1);
        QCOMPARE(changesIn(out), 1);
        QCOMPARE(out.left, 1);
        m_desk->acknowledge(out.upTo);
        m_desk->reopenSync();
        out = m_desk->outgoing();
        QCOMPARE(changesIn(out), 1);
        QCOMPARE(out.left, 0);
        m_desk->acknowledge(out.upTo);
        QVERIFY(m_desk->outgoing().runs.empty());
        // Another target has its own account of it.
        QVERIFY(changesIn(m_desk->outgoing(1'000'000, u"folder"_s)) >= 2);
        m_desk->edit(oats, Field::TodoPriority, u"high"_s);
        QCOMPARE(changesIn(m_desk->outgoing()), 1);
    }

    void whatOthersWroteIsNotOutgoing()
    {
        m_desk->addTodo(u"Buy oats"_s);
        meet();
        QVERIFY(m_laptop->outgoing().runs.empty());
        QCOMPARE(m_laptop->title(m_desk->newId()), QString());
        verifySame(*m_desk, *m_laptop);
    }

    void bookmarkAndChangesAreOne()
    {
        m_desk->addTodo(u"Buy oats"_s);
        m_server.takeFrom(*m_desk);
        QVERIFY(m_server.giveTo(*m_laptop));
        QCOMPARE(m_server.last.applied, 1);
        m_laptop->reopenSync();
        QCOMPARE(m_laptop->bookmark().toULongLong(), m_server.envelopes.size());
        // The same again is known; nothing changes.
        const QByteArray before = m_laptop->dump();
        const auto again = m_laptop->receive(m_server.envelopes, m_laptop->bookmark());
        QCOMPARE(again.applied, 0);
        QVERIFY(again.known > 0);
        QCOMPARE(m_laptop->dump(), before);
    }

    void whatComesTooEarlyWaits()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_server.takeFrom(*m_desk, 1);
        m_desk->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_server.takeFrom(*m_desk, 1);
        const Incoming second = m_server.envelopes.back();
        const Incoming first = m_server.envelopes[m_server.envelopes.size() - 2];
        auto taken = m_laptop->receive({second});
        QCOMPARE(taken.applied, 0);
        QCOMPARE(taken.waiting, 1);
        const auto held = m_laptop->logEnd();
        m_laptop->reopenSync();
        QVERIFY(m_laptop->logEnd().holding == held.holding);
        taken = m_laptop->receive({first});
        QCOMPARE(taken.applied, 2);
        QCOMPARE(taken.waiting, 0);
        QCOMPARE(m_laptop->title(oats), u"Buy rye"_s);
        verifySame(*m_desk, *m_laptop);
    }

    /// Its own history calls a device as the others do, after the next start, too.
    void aDeviceKeepsTheNameThatItJoinedWith()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_desk->reopenSync();
        m_desk->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        const auto history = openQueries(m_desk->profile, m_desk->clock).value()->history(oats);
        QVERIFY(history);
        QCOMPARE(history->back().device, u"device "_s + m_desk->device().toHex().first(4));
    }

    /// By records, as people are told of them: one with two fields in conflict is one.
    void conflictsAreCounted()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        const RecordId milk = m_desk->addTodo(u"Buy milk"_s);
        meet();
        m_desk->edit(oats, Field::TodoTitle, u"Buy rye"_s);
        m_desk->edit(oats, Field::TodoEstimate, 30);
        m_desk->edit(milk, Field::TodoEstimate, 5);
        m_laptop->edit(oats, Field::TodoTitle, u"Buy spelt"_s);
        m_laptop->edit(oats, Field::TodoEstimate, 45);
        m_laptop->edit(milk, Field::TodoEstimate, 10);
        m_server.takeFrom(*m_desk);
        QVERIFY(m_server.giveTo(*m_laptop));
        QCOMPARE(m_server.last.conflicts, 2);
        meet();
        verifySame(*m_desk, *m_laptop);
    }

    /// A server that was put back to an older state is given again what it lost, by its author.
    void aServerThatWasPutBackIsGivenAgainWhatItLost()
    {
        m_desk->addTodo(u"Buy oats"_s);
        meet();
        const EnvelopeLog old = m_server;
        m_desk->addTodo(u"Buy rye"_s);
        m_laptop->addTodo(u"Buy spelt"_s);
        meet();
        QVERIFY(m_desk->outgoing().runs.empty());
        m_server = old;
        m_desk->must<void>(
            [&](auto done) { m_desk->port->compare(u"cloud"_s, m_server.ends(), done); });
        const Outgoing again = m_desk->outgoing();
        QCOMPARE(changesIn(again), 1);
        // And by the others what its author does not bring.
        const auto lacked = m_desk->must<std::vector<QByteArray>>(
            [&](auto done) { m_desk->port->lackedEnvelopes(m_server.ends(), 1'000'000, done); });
        QCOMPARE(lacked.size(), size_t(1));
        QVERIFY(lacked.front().contains("Buy spelt"));
        m_server.takeFrom(*m_desk);
        QVERIFY(m_desk->outgoing().runs.empty());
        m_desk->must<void>(
            [&](auto done) { m_desk->port->compare(u"cloud"_s, m_server.ends(), done); });
        QVERIFY(m_desk->outgoing().runs.empty());
    }

    void anEmptyServerGetsEverything()
    {
        m_desk->addTodo(u"Buy oats"_s);
        m_laptop->addTodo(u"Buy rye"_s);
        meet();
        m_desk->must<void>([&](auto done) { m_desk->port->compare(u"cloud"_s, {}, done); });
        EnvelopeLog fresh;
        fresh.takeFrom(*m_desk, 1);
        const auto lacked = m_desk->must<std::vector<QByteArray>>(
            [&](auto done) { m_desk->port->lackedEnvelopes(fresh.ends(), 1'000'000, done); });
        QByteArray all;
        for (const Incoming &envelope : fresh.envelopes)
            all += envelope.envelope;
        for (const QByteArray &envelope : lacked)
            all += envelope;
        QVERIFY(all.contains("Buy oats"));
        QVERIFY(all.contains("Buy rye"));
    }

    void endsThatAreNotHereAreTold()
    {
        m_desk->addTodo(u"Buy oats"_s);
        meet();
        const auto lacked = [&] {
            return m_laptop->must<std::vector<sync::ChainEnd>>(
                [&](auto done) { m_laptop->port->lackedEnds(m_server.ends(), done); });
        };
        QVERIFY(lacked().empty());
        const std::vector<sync::ChainEnd> before = m_server.ends();
        m_desk->addTodo(u"Buy rye"_s);
        m_server.takeFrom(*m_desk);
        QCOMPARE(lacked().size(), size_t(1));
        QCOMPARE(sync::deviceOf(lacked().front().chain), m_desk->id);
        // Of a device that was cut off there, nothing more is to come.
        sync::Cut cut{m_desk->id, {}};
        for (const sync::ChainEnd &end : before)
            if (sync::deviceOf(end.chain) == m_desk->id)
                cut.kept.push_back({end.chain, end.seq, end.id});
        m_laptop->cut({cut});
        QVERIFY(lacked().empty());
        // And where what was kept of it is not here, it is lacked.
        cut.kept.front().seq += 1;
        cut.kept.front().id = m_server.envelopes.back().lastId;
        m_laptop->cut({cut});
        QCOMPARE(lacked().size(), size_t(1));
    }

    /// Told that it may not write, it goes on in a chain that is good once it may again.
    void aDeviceThatWasDemotedKeepsACopyAndSendsItLater()
    {
        m_laptop->addTodo(u"Buy oats"_s);
        meet();
        sync::Cut cut{m_laptop->id, {}, true};
        for (const sync::ChainEnd &end : m_server.ends())
            if (sync::deviceOf(end.chain) == m_laptop->id)
                cut.kept.push_back({end.chain, end.seq, end.id});
        const RecordId late = m_laptop->addTodo(u"Buy rye, too late"_s);
        m_laptop->cut({cut});
        QCOMPARE(m_laptop->title(late), QString());
        const RecordId copy = m_laptop->addTodo(u"Buy spelt"_s);
        const Outgoing out = m_laptop->outgoing();
        QVERIFY(!EnvelopeLog::contains(out, "too late"));
        QVERIFY(EnvelopeLog::contains(out, "Buy spelt"));
        for (const Outgoing::Run &run : out.runs)
            QVERIFY(
                !std::ranges::contains(cut.kept, tagOfChain(run.chain), &sync::KeptPart::chain));
        m_laptop->reopenSync();
        m_laptop->cut({cut}); // as with every news of the members
        QCOMPARE(m_laptop->title(copy), u"Buy spelt"_s);
        m_desk->cut({{m_laptop->id, cut.kept}});
        m_desk->cut({cut});
        meet();
        QCOMPARE(m_desk->title(copy), u"Buy spelt"_s);
        m_laptop->verifySound();
        m_desk->verifySound();
    }

    /// The profile is set back in place: only what comes from elsewhere tells.
    void aProfileThatWasPutBackGoesOnInANewChain()
    {
        QVERIFY(m_desk->store->checkpoint());
        m_desk->port.reset();
        m_desk->store.reset();
        QFile file(m_desk->profile.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray early = file.readAll();
        file.close();
        m_desk->reopenSync();
        const RecordId lost = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_desk->port.reset();
        m_desk->store.reset();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(early), early.size());
        file.close();
        m_desk->reopenSync();
        QVERIFY(m_desk->title(lost).isEmpty());
        m_desk->must<void>(
            [&](auto done) { m_desk->port->compare(u"cloud"_s, m_server.ends(), done); });
        const RecordId rye = m_desk->addTodo(u"Buy rye"_s);
        meet();
        meet();
        QCOMPARE(m_desk->title(lost), u"Buy oats"_s);
        QCOMPARE(m_laptop->title(rye), u"Buy rye"_s);
        // What it wrote and lost it has in an envelope only.
        const Outgoing out = m_desk->outgoing(1'000'000, u"folder"_s);
        QVERIFY(!EnvelopeLog::contains(out, "Buy oats"));
        QVERIFY(EnvelopeLog::contains(out, "Buy rye"));
        const auto lacked = m_desk->must<std::vector<QByteArray>>(
            [&](auto done) { m_desk->port->lackedEnvelopes({}, 1'000'000, done); });
        QVERIFY(std::ranges::any_of(
            lacked, [](const QByteArray &envelope) { return envelope.contains("Buy oats"); }));
        verifySame(*m_desk, *m_laptop);
        m_desk->verifySound();
        m_laptop->verifySound();
    }

    /// The same without a hint: both branches count.
    void aForkIsTwoBranches()
    {
        QVERIFY(m_desk->store->checkpoint());
        m_desk->port.reset();
        m_desk->store.reset();
        QFile file(m_desk->profile.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray early = file.readAll();
        file.close();
        m_desk->reopenSync();
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_server.takeFrom(*m_desk);
        m_desk->port.reset();
        m_desk->store.reset();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(early), early.size());
        file.close();
        m_desk->reopenSync();
        const RecordId rye = m_desk->addTodo(u"Buy rye"_s);
        m_server.takeFrom(*m_desk);
        meet();
        const RecordId spelt = m_desk->addTodo(u"Buy spelt"_s);
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
            for (const RecordId &id : {oats, rye, spelt})
                QVERIFY(!device->title(id).isEmpty());
            device->verifySound();
        }
        verifySame(*m_desk, *m_laptop);
    }

    void stretchesAreTheLog()
    {
        for (int i = 0; i < 5; ++i) {
            m_desk->addTodo(u"Todo %1"_s.arg(i));
            m_laptop->addTodo(u"Thing %1"_s.arg(i));
            meet();
        }
        const sync::LogEnd end = m_desk->logEnd();
        SyncDevice phone(3);
        phone.join();
        qint64 after = 0;
        for (;;) {
            const auto part = m_desk->must<sync::Stretch>(
                [&](auto done) { m_desk->port->stretch(after, end.place, 300, done); });
            if (part.changes.empty())
                break;
            after = part.upTo;
            phone.must<sync::Received>([&](auto done) {
                phone.port->merge(u"cloud"_s, part.changes, QByteArray::number(after), done);
            });
        }
        QCOMPARE(after, end.place);
        QCOMPARE(phone.bookmark(), QByteArray::number(after));
        QVERIFY(phone.logEnd().holding == end.holding);
    }

    void muchThatIsDeletedIsKeptInABackup()
    {
        std::vector<RecordId> ids;
        for (int i = 0; i < 40; ++i)
            ids.push_back(m_desk->addTodo(u"Todo %1"_s.arg(i)));
        meet();
        Action action{.kind = ActionKind::Delete};
        for (int i = 0; i < 30; ++i)
            action.edits.push_back({ids[size_t(i)], Field::TodoDeleted, true});
        m_desk->commit(action);
        m_server.takeFrom(*m_desk);
        QVERIFY(m_server.giveTo(*m_laptop));
        QCOMPARE(m_server.last.deleted, 30);
        QVERIFY(QFile::exists(m_server.last.backup));
    }

    void smallFactsAreKept()
    {
        const auto kept = [&] {
            return m_desk->must<QByteArray>(
                [&](auto done) { m_desk->port->kept(u"members"_s, done); });
        };
        QVERIFY(kept().isEmpty());
        m_desk->must<void>([&](auto done) { m_desk->port->keep(u"members"_s, "log", done); });
        m_desk->reopenSync();
        QCOMPARE(kept(), "log");
        m_desk->must<void>([&](auto done) { m_desk->port->keep(u"members"_s, {}, done); });
        QVERIFY(kept().isEmpty());
    }

    /// What was packed away long ago goes out to a new target all the same.
    void oldLogGoesOutToo()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        for (int i = 0; i < 1600; ++i)
            m_desk->edit(oats, Field::TodoEstimate, qint64(i + 1));
        for (Result<bool> done = false; done && !*done;)
            done = m_desk->store->sealOldLog();
        QVERIFY(m_desk->count(u"SELECT count(*) FROM sealed_log"_s) > 0);
        EnvelopeLog folder;
        folder.takeFrom(*m_desk, 20'000);
        m_laptop->receive(folder.envelopes);
        QVERIFY(folder.envelopes.size() > 3);
        const Outgoing all = m_desk->outgoing(100'000'000, u"folder"_s);
        QVERIFY(changesIn(all) > 1600);
        const sync::LogEnd end = m_desk->logEnd();
        const auto whole = m_desk->must<sync::Stretch>(
            [&](auto done) { m_desk->port->stretch(0, end.place, 100'000'000, done); });
        QVERIFY(qsizetype(whole.changes.size()) > changesIn(all) - 1);
        verifySame(*m_desk, *m_laptop);
    }

    /// Over the store's own thread: answers come in the thread that asked, and what changed is
    /// told.
    void aStoreInItsThreadDoesTheSame()
    {
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        m_server.takeFrom(*m_desk);
        const QTemporaryDir folder;
        StoreThread thread(Profile(folder.path()), m_laptop->clock, m_laptop->random);
        SyncStore port(thread, [this](std::function<void()> call) {
            QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
        });
        std::vector<RecordId> told;
        connect(&thread, &StoreThread::committed, this, [&](const Committed &committed) {
            for (const TouchedRecord &record : committed.records)
                told.push_back(record.id);
        });
        std::optional<Result<sync::Received>> received;
        port.receive(u"cloud"_s, m_server.envelopes, "1", [&](auto answer) {
            QCOMPARE(QThread::currentThread(), this->thread());
            received = std::move(answer);
        });
        QVERIFY(!received);
        QTRY_VERIFY(received);
        QVERIFY(*received);
        QVERIFY((*received)->applied > 0);
        QTRY_VERIFY(std::ranges::contains(told, oats));
        std::optional<Result<sync::Holding>> holding;
        port.holding([&](auto answer) { holding = answer; });
        QTRY_VERIFY(holding);
        QVERIFY(**holding == m_desk->logEnd().holding);
    }

    void nothingIsAnsweredAfterTheEnd()
    {
        bool answered = false;
        m_desk->port->holding([&](auto) { answered = true; });
        m_desk->port.reset();
        for (const auto &call : m_desk->calls)
            call();
        QVERIFY(!answered);
    }

    // The later one is shown without a question, and the other can be read in the history.
    void whatIsMergedQuietlyIsInTheHistory_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Value>("ours");
        QTest::addColumn<Value>("theirs");
        QTest::newRow("plan") << Field::TodoPlan << Value(u"2026-11-11"_s)
                              << Value(u"2026-11-13"_s);
        QTest::newRow("priority") << Field::TodoPriority << Value(u"high"_s) << Value(u"low"_s);
        QTest::newRow("done") << Field::TodoCompletion << Value(november2026)
                              << Value(november2026 + 60'000);
    }
    void whatIsMergedQuietlyIsInTheHistory()
    {
        QFETCH(Field, field);
        QFETCH(Value, ours);
        QFETCH(Value, theirs);
        const RecordId oats = m_desk->addTodo(u"Buy oats"_s);
        meet();
        m_desk->edit(oats, field, ours);
        m_laptop->clock.set(m_desk->clock.nowMs() + 60'000);
        m_laptop->edit(oats, field, theirs);
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
            const auto queries = openQueries(device->profile, device->clock);
            QVERIFY((*queries)->record(oats)->value(field) == theirs);
            QCOMPARE(SyncQueries::open(device->profile).value()->conflicts().value().size(), 0);
            const auto history = (*queries)->history(oats);
            QVERIFY(history);
            const auto holds = [&](const Value &value) {
                return std::ranges::any_of(*history, [&](const HistoryEntry &entry) {
                    return entry.field == QLatin1StringView(spec(field).name) && entry.to == value;
                });
            };
            QVERIFY(holds(ours));
            QVERIFY(holds(theirs));
        }
        verifySame(*m_desk, *m_laptop);
    }
};

QTEST_GUILESS_MAIN(TestSyncStore)
#include "tst_sync_store.moc"
