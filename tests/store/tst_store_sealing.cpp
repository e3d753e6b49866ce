// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stretches of old log are compressed, and nobody who reads the log sees a difference.
#include "store/check.h"
#include "store/sealed_log_p.h"
#include "store/sqlite_queries.h"
#include "store/store_fixture.h"

using namespace sennight;
using namespace sennight::test;
using sync::Space;

namespace {

constexpr int stretches = 2;
constexpr int edits = static_cast<int>(unsealedChanges + stretches * mostSealedChanges);

} // namespace

class TestStoreSealing : public QObject
{
    Q_OBJECT

    std::unique_ptr<Device> m_desk;
    RecordId m_oats;

    void sealAll() const
    {
        for (Result<bool> done = false; !*done;) {
            done = m_desk->store->sealOldLog();
            QVERIFY(done);
        }
    }
    [[nodiscard]] std::vector<HistoryEntry> history() const
    {
        const auto queries = openQueries(m_desk->profile, m_desk->clock).value();
        return queries->history(m_oats).value();
    }
    [[nodiscard]] CheckReport check() const
    {
        return checkProfile(m_desk->profile, m_desk->clock, m_desk->random).value();
    }

    void makeLog()
    {
        m_desk = std::make_unique<Device>(1);
        m_oats = m_desk->addTodo(u"Buy oats"_s);
        for (int i = 1; i < edits; ++i)
            m_desk->edit(m_oats, Field::TodoEstimate, qint64{i});
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM changes"_s), edits);
    }

private Q_SLOTS:
    void everyReaderSeesTheSame()
    {
        makeLog();
        const auto log = m_desk->log(Space::Local);
        const QByteArray dump = m_desk->dump();
        const auto before = history();
        const qint64 size = m_desk->count(u"SELECT sum(length(bytes)) FROM changes"_s);
        sealAll();
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM sealed_log"_s), stretches);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM changes WHERE bytes IS NOT NULL"_s),
                 unsealedChanges);
        const qint64 kept = m_desk->count(u"SELECT sum(length(bytes)) FROM changes"_s);
        const qint64 frames = m_desk->count(u"SELECT sum(length(frame)) FROM sealed_log"_s);
        QVERIFY2(kept + frames < size,
                 qPrintable(u"%1 and %2 of %3"_s.arg(kept).arg(frames).arg(size)));
        QVERIFY(m_desk->log(Space::Local) == log);
        QCOMPARE(m_desk->dump(), dump);
        const auto after = history();
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            QVERIFY(after[i].to == before[i].to);
            QCOMPARE(after[i].atMs, before[i].atMs);
        }
        QCOMPARE(check().problems, 0);
    }

    void theWholeLogIsUndone()
    {
        makeLog();
        sealAll();
        for (int i = 1; i < edits; ++i)
            QVERIFY(m_desk->store->undo());
        QVERIFY(m_desk->shown(m_oats, u"estimate_minutes"_s).isNull());
        QCOMPARE(m_desk->title(m_oats), u"Buy oats"_s);
        QVERIFY(m_desk->store->undo());
        QCOMPARE(m_desk->shown(m_oats, u"deleted"_s).toInt(), 1);
        QCOMPARE(check().problems, 0);
    }

    void anotherDeviceTakesSealedChanges()
    {
        Device desk(3);
        QVERIFY(desk.store->setSpaceOfNewRecords(Space::Shared));
        const RecordId plants = desk.addTodo(u"Water plants"_s);
        for (int i = 1; i < edits; ++i)
            desk.edit(plants, Field::TodoEstimate, qint64{i});
        QVERIFY(!*desk.store->sealOldLog());
        Device laptop(4);
        QCOMPARE(laptop.store->applyRemote(desk.log(Space::Shared))->applied, edits);
        QCOMPARE(laptop.store->digest(Space::Shared).value(),
                 desk.store->digest(Space::Shared).value());
    }

    void aCommandSealsAStretchAsItEnds()
    {
        makeLog();
        const auto stretchesAfterwards = [&] {
            const auto limited = m_desk->store->limitLeftovers();
            return limited ? m_desk->count(u"SELECT count(*) FROM sealed_log"_s) : -1;
        };
        QCOMPARE(stretchesAfterwards(), 0); // a command does not wait for so few
        for (int i = edits; i < 5000 + mostSealedChanges; ++i)
            m_desk->edit(m_oats, Field::TodoEstimate, qint64{i});
        QCOMPARE(stretchesAfterwards(), 1);
        QCOMPARE(stretchesAfterwards(), 1);
    }

    void aHoleInTheLogStaysOne()
    {
        makeLog();
        QVERIFY(m_desk->store->connection().execute(u"DELETE FROM changes WHERE pos IN (7, 8)"_s));
        const auto log = m_desk->log(Space::Local);
        sealAll();
        QVERIFY(m_desk->log(Space::Local) == log);
        QCOMPARE(check().lostChanges, 2);
    }

    void aDamagedStretchCostsItsOwnChanges()
    {
        makeLog();
        sealAll();
        QVERIFY(m_desk->store->connection().execute(u"UPDATE sealed_log SET frame = substr(frame, "
                                                    u"1, 60) || x'00ff00ff' || substr(frame, 65)"
                                                    " WHERE first_pos = 1"_s));
        const auto read =
            m_desk->store->eachChange(Space::Local, 0, [](qint64, const auto &) { return true; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QCOMPARE(check().lostChanges, mostSealedChanges);
    }

    void frames_data()
    {
        const std::vector<QByteArray> changes{"one", {}, "three"};
        const QByteArray sound = *sealed(changes);
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no frame") << QByteArray("senn");
        QTest::newRow("cut off") << sound.chopped(1);
        QByteArray flipped = sound;
        flipped[12] = static_cast<char>(flipped[12] ^ 1);
        QTest::newRow("one bit") << flipped;
        // A frame of one raw block that says it holds four gigabytes.
        QTest::newRow("too large") << QByteArray::fromHex("28b52ffda0ffffffff0100000000");
        const std::vector<QByteArray> cut{QByteArray::fromHex("ff000000")};
        QTest::newRow("half a change") << sealed(cut)->replace("\xff", "\xfe");
    }
    void frames()
    {
        QFETCH(const QByteArray, frame);
        const auto changes = unsealed(frame);
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, ErrorCode::Damaged);
    }

    void aFrameGivesWhatItTook()
    {
        const std::vector<QByteArray> changes{"one", {}, "three", QByteArray(300'000, 'x')};
        const auto frame = sealed(changes);
        QVERIFY(frame);
        QVERIFY(frame->size() < 1000);
        QVERIFY(unsealed(*frame) == changes);
    }
};

QTEST_GUILESS_MAIN(TestStoreSealing)
#include "tst_store_sealing.moc"
