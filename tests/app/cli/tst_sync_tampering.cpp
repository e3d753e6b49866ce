// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever stands between the devices changes what a real server answers to a real client: each kind
// is refused by its name, changes nothing, and does not hinder what comes after it.
#include "synced_profiles.h"

#include "sync/core/protocol.h"
#include "sync/crypto/device_keys.h"
#include "sync/crypto/key_slots.h"
#include "sync/crypto/verify/envelope_view.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

using Page = protocol::LogPage;
using Members = protocol::MembersPage;

QByteArray flippedAt(QByteArray bytes, qsizetype place)
{
    bytes[place] = static_cast<char>(bytes[place] ^ 0x40);
    return bytes;
}

/// Changes the answers to GET of that path that read as that message.
template <typename Message>
FaultProxy::Tamper changing(const QByteArray &path, std::function<void(Message &)> change)
{
    return [path, change](WireExchange &passing) {
        if (passing.method != "GET" || !passing.path.startsWith(path))
            return;
        if (auto message = protocol::decode<Message>(passing.reply)) {
            change(*message);
            passing.reply = protocol::encode(*message);
        }
    };
}

/// Changes the first page that has envelopes of two devices.
FaultProxy::Tamper changingPage(std::function<void(Page &)> change)
{
    return changing<Page>("/v1/log?", [change](Page &page) {
        if (page.entries.size() > 1)
            change(page);
    });
}

FaultProxy::Tamper changingFirst(std::function<QByteArray(const QByteArray &)> change)
{
    return changingPage([change](Page &page) {
        page.entries.front().envelope = change(page.entries.front().envelope);
    });
}

FaultProxy::Tamper changingCost(std::function<void(KdfParameters &)> change)
{
    return changing<protocol::SlotCandidates>("/v1/slots?",
                                              [change](protocol::SlotCandidates &candidates) {
                                                  for (QByteArray &bytes : candidates.slots) {
                                                      auto slot = decodeSlot(bytes);
                                                      if (!slot || !slot->kdf)
                                                          continue;
                                                      change(*slot->kdf);
                                                      bytes = encode(*slot);
                                                  }
                                              });
}

/// The head of the second with the body of the first.
void swapHeads(Page &page)
{
    QByteArray &first = page.entries[0].envelope;
    const QByteArray &second = page.entries[1].envelope;
    first = second.first(envelopeHeaderBytes) + first.sliced(envelopeHeaderBytes);
}

/// The newest record as somebody else signs it.
void forgeRecord(Members &members)
{
    if (members.records.empty())
        return;
    SystemEntropy entropy;
    const DeviceKeys stranger = DeviceKeys::random(entropy);
    QByteArray &record = members.records.back();
    if (const auto read = decodeRecord(record)) {
        const QByteArray body = read->encodedBody.toByteArray();
        record = withSignature(body, stranger.signing().sign(recordMessage(body)));
    }
}

} // namespace

class TestSyncTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keychain = std::make_unique<SessionKeychain>();
        m_profiles = std::make_unique<SyncedProfiles>(3, seedOfRun(61));
        QCOMPARE(m_profiles->agree(), QString());
    }
    void cleanupTestCase()
    {
        m_profiles.reset();
        m_keychain.reset();
    }

    void changesOfOthersAreRefused_data();
    void changesOfOthersAreRefused();
    void anOlderPageIsRefused();
    void forgedMembersAreRefused_data();
    void forgedMembersAreRefused();
    void anOlderServerIsRefused();
    void weakKeyDerivationIsRefused_data();
    void weakKeyDerivationIsRefused();
    void allAgreeInTheEnd()
    {
        QCOMPARE(m_profiles->whatIsWrong(), QString());
        QCOMPARE(m_profiles->heads(0).todos.size(), m_added);
    }

private:
    /// Two of them have written something that the third has not got.
    void writeApart()
    {
        for (const size_t each : {1, 2}) {
            QVERIFY(!m_profiles->at(each).add(u"Written by %1"_s.arg(each)).isEmpty());
            ++m_added;
            QCOMPARE(m_profiles->sync(each), 0);
        }
    }
    /// The first one says that it refused it, and why; and has what it had.
    void expectRefusal(const QString &code, const QString &named)
    {
        const QByteArray before = m_profiles->at(0).run({u"dump"_s}).out;
        const Answered refused = m_profiles->at(0).json({u"sync"_s, u"now"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.error()[u"code"_s].toString(), code);
        QVERIFY2(refused.error()[u"message"_s].toString().contains(named), refused.err.constData());
        QCOMPARE(m_profiles->at(0).run({u"dump"_s}).out, before);
        const QByteArrayList log =
            contentOf(m_profiles->at(0).folder() + u"/p/logs/sync.log"_s).trimmed().split('\n');
        const QJsonObject last = QJsonDocument::fromJson(log.last()).object();
        QCOMPARE(last[u"trouble"_s].toString(), code);
        QVERIFY2(last[u"detail"_s].toString().contains(named), log.last().constData());
    }
    /// And goes on as soon as nobody changes anything.
    void expectPeace()
    {
        m_profiles->proxy.setTamper({});
        QVERIFY(!m_profiles->at(0).add(u"Written in spite of it"_s).isEmpty());
        ++m_added;
        QCOMPARE(m_profiles->sync(0), 0);
    }

    std::unique_ptr<SessionKeychain> m_keychain;
    std::unique_ptr<SyncedProfiles> m_profiles;
    int m_added = 0;
};

Q_DECLARE_METATYPE(FaultProxy::Tamper)

void TestSyncTampering::changesOfOthersAreRefused_data()
{
    QTest::addColumn<FaultProxy::Tamper>("tamper");
    QTest::addColumn<QString>("named");
    constexpr qsizetype versionAt = 4;
    constexpr qsizetype chainAt = 21;
    QTest::newRow("flip in the ciphertext")
        << changingFirst([](const QByteArray &bytes) { return flippedAt(bytes, 200); })
        << u"BadSignature"_s;
    QTest::newRow("flip in the signature")
        << changingFirst([](const QByteArray &bytes) { return flippedAt(bytes, bytes.size() - 1); })
        << u"BadSignature"_s;
    QTest::newRow("a chain of nobody's")
        << changingFirst([](const QByteArray &bytes) { return flippedAt(bytes, chainAt); })
        << u"UnknownDevice"_s;
    QTest::newRow("swap between chains") << changingPage(swapHeads) << u"BadSignature"_s;
    QTest::newRow("swap of order")
        << changingPage([](Page &page) { std::swap(page.entries[0], page.entries[1]); })
        << u"Replayed"_s;
    QTest::newRow("the same twice")
        << changingPage([](Page &page) { page.entries[1] = page.entries[0]; }) << u"Replayed"_s;
    QTest::newRow("truncation") << changingFirst([](const QByteArray &bytes) {
        return bytes.chopped(1);
    }) << u"Truncated"_s;
    QTest::newRow("truncation to nothing")
        << changingFirst([](const QByteArray & /*bytes*/) { return QByteArray(); })
        << u"Truncated"_s;
    QTest::newRow("downgrade") << changingFirst([](QByteArray bytes) {
        bytes[versionAt] = 0;
        return bytes;
    }) << u"UnknownVersion"_s;
}

void TestSyncTampering::changesOfOthersAreRefused()
{
    QFETCH(const FaultProxy::Tamper, tamper);
    QFETCH(const QString, named);
    writeApart();
    m_profiles->proxy.setTamper(tamper);
    // Of another version it could be a newer one.
    expectRefusal(named == u"UnknownVersion"_s ? u"update_needed"_s : u"tampered"_s, named);
    expectPeace();
}

void TestSyncTampering::anOlderPageIsRefused()
{
    writeApart();
    std::optional<Page> older;
    m_profiles->proxy.setTamper(changingPage([&older](Page &page) { older = page; }));
    QCOMPARE(m_profiles->sync(0), 0);
    QVERIFY(older.has_value());
    writeApart();
    m_profiles->proxy.setTamper(changingPage([&older](Page &page) { page = *older; }));
    expectRefusal(u"tampered"_s, u"Replayed"_s);
    expectPeace();
}

void TestSyncTampering::forgedMembersAreRefused_data()
{
    QTest::addColumn<FaultProxy::Tamper>("tamper");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, std::function<void(Members &)> change,
                        const QString &named) {
        QTest::newRow(name) << changing<Members>("/v1/members?", std::move(change)) << named;
    };
    row("forged membership", forgeRecord, u"BadSignature"_s);
    row("a record left out", [](Members &members) { members.records.clear(); }, u"Forked"_s);
    row(
        "another head", [](Members &members) { members.records.clear(), members.head = {}; },
        u"Forked"_s);
    row(
        "members taken back",
        [](Members &members) {
            members.records.clear();
            members.count = 1;
            members.head = {};
        },
        u"LogRolledBack"_s);
}

void TestSyncTampering::forgedMembersAreRefused()
{
    QFETCH(const FaultProxy::Tamper, tamper);
    QFETCH(const QString, named);
    (void)m_profiles->join(); // a record that the first does not know
    m_profiles->proxy.setTamper(tamper);
    expectRefusal(u"tampered"_s, named);
    expectPeace();
}

void TestSyncTampering::anOlderServerIsRefused()
{
    m_profiles->proxy.setTamper(changing<protocol::ServerInfo>("/v1/server", [](auto &info) {
        info.oldestVersion = 0;
        info.newestVersion = 0;
    }));
    expectRefusal(u"update_needed"_s, u"OldServer"_s);
    expectPeace();
}

void TestSyncTampering::weakKeyDerivationIsRefused_data()
{
    QTest::addColumn<FaultProxy::Tamper>("tamper");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, std::function<void(KdfParameters &)> change,
                        const QString &named) {
        QTest::newRow(name) << changingCost(std::move(change)) << named;
    };
    row("fewer passes", [](KdfParameters &kdf) { kdf.passes = 1; }, u"KdfTooWeak"_s);
    row("less memory", [](KdfParameters &kdf) { kdf.memoryKib = 8; }, u"KdfTooWeak"_s);
    row(
        "more memory than any computer has",
        [](KdfParameters &kdf) { kdf.memoryKib = 0xffff'ffff; }, u"KdfTooCostly"_s);
}

void TestSyncTampering::weakKeyDerivationIsRefused()
{
    QFETCH(const FaultProxy::Tamper, tamper);
    QFETCH(const QString, named);
    const Senn maker;
    const QString secret = maker.file(u"secret"_s, "seven quiet rivers under the bridge\n");
    const QStringList cloud{
        u"sync"_s, u"cloud"_s, u"--server"_s, m_profiles->proxy.address(), u"--passphrase-file"_s,
        secret};
    m_profiles->proxy.setTamper({});
    static bool isMade = false; // one passphrase is one account's
    if (!std::exchange(isMade, true))
        QCOMPARE(maker.run(cloud).exit, 0);
    m_profiles->proxy.setTamper(tamper);
    const Senn joining;
    const Answered refused = joining.json(cloud + QStringList{u"--join"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.error()[u"code"_s].toString(), u"tampered"_s);
    QVERIFY2(refused.error()[u"message"_s].toString().contains(named), refused.err.constData());
    QVERIFY(contentOf(joining.folder() + u"/p/logs/sync.log"_s).contains(named.toLatin1()));
    QCOMPARE(joining.json({u"sync"_s, u"status"_s}).object()[u"state"_s].toString(), u"off"_s);
    m_profiles->proxy.setTamper({});
    QCOMPARE(joining.run(cloud + QStringList{u"--join"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestSyncTampering)
#include "tst_sync_tampering.moc"
