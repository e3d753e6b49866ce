// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two devices with engines of their own, and a server that is a process: over real sockets and in
// real time.

#include "crypto/account_world.h"
#include "support/memory_key_store.h"
#include "support/memory_replica.h"
#include "support/patience.h"
#include "support/server_process.h"
#include "support/test_authority.h"
#include "support/tunnel_proxy.h"
#include "sync/cloud/cloud_target.h"
#include "sync/cloud/event_loop_scheduler.h"
#include "sync/cloud/qt_http_calls.h"
#include "sync/engine/engine.h"
#include "sync/sample_changes.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

/// A device as a program has it: everything in this thread's event loop.
class RealDevice : private EngineObserver
{
public:
    using MakeCalls = std::function<std::unique_ptr<HttpCalls>(const QUrl &)>;

    RealDevice(quint64 seed, const MakeCalls &makeCalls)
        : m_random(seed)
        , m_entropy(seed)
        , m_scheduler(makeEventLoopScheduler())
        , m_profile(*m_scheduler, m_disk, m_random, &QDateTime::currentMSecsSinceEpoch)
        , m_store(*m_scheduler, m_keychain)
        , account({m_profile, m_store, m_entropy, *m_scheduler, makeCalls,
                   &QDateTime::currentMSecsSinceEpoch})
        , m_target(account)
        , engine({m_profile, *m_scheduler, &QDateTime::currentMSecsSinceEpoch,
                  [this] { return static_cast<quint32>(m_random.next64()); }, *this})
    {}

    /// Makes the account, or joins it.
    QString begin(const QUrl &server, const RecoveryKey &key, bool isNew)
    {
        std::optional<QString> word;
        const SecretBuffer text = key.text();
        auto copy = *RecoveryKey::read(QString::fromLatin1(
            QByteArrayView(text.bytes().data(), static_cast<qsizetype>(text.size()))));
        const auto told = [&](const AccountResult<AccountFacts> &result) {
            word = result ? u"done"_s : QString(nameOf(result.error().error));
        };
        if (isNew)
            account.create({server, {}, std::move(copy), {}}, told);
        else
            account.join({server, std::move(copy)}, told);
        if (!QTest::qWaitFor([&] { return word.has_value(); }, patience))
            return u"never"_s;
        if (!account.facts())
            return *word;
        m_profile.share(account.facts()->device);
        engine.add(m_target, 1);
        engine.launch();
        return *word;
    }
    void write(int record, const QString &title)
    {
        m_profile.log().commit({{registerKey(Field::TodoTitle, record), title}},
                               RecordId::random(m_random), QDateTime::currentMSecsSinceEpoch());
        engine.saved();
    }
    [[nodiscard]] QString title(int record) const
    {
        if (!m_disk.log)
            return {};
        const Shown shown = m_disk.log->shown(registerKey(Field::TodoTitle, record));
        const auto *text = std::get_if<QString>(&shown.value);
        return text ? *text : QString();
    }
    [[nodiscard]] QByteArray dump() const { return m_disk.log->dump(); }
    [[nodiscard]] bool isIdle() const
    {
        const TargetStatus status = engine.status().front();
        return status.phase == TargetPhase::Idle && status.lastEnd == RoundEnd::Done &&
               status.pending == 0;
    }

private:
    void statusChanged(const TargetStatus & /*status*/) override {}
    void roundEnded(const RoundRecord & /*record*/) override {}
    void received(const QString & /*target*/, const Received & /*what*/) override {}
    void peersChanged(const QString & /*target*/, const std::vector<PeerState> & /*peers*/) override
    {}

    SeededRandom m_random;
    SeededEntropy m_entropy;
    std::unique_ptr<Scheduler> m_scheduler;
    MemoryDisk m_disk;
    MemoryKeychain m_keychain;
    MemoryProfile m_profile;
    MemoryKeyStore m_store;

public:
    CloudAccount account;

private:
    CloudTarget m_target;

public:
    Engine engine;
};

/// How the devices get to the server.
enum class Way : quint8 { Plain, Tls, TlsByProxy };

struct World
{
    explicit World(Way chosen = Way::Plain)
        : way(chosen)
        , process(folder.path(), way == Way::Plain ? QStringList() : certificate().serverOptions())
    {
        if (!process.start())
            qFatal("%s", process.log().constData());
        proxy = std::make_unique<TunnelProxy>(process.port());
        SystemEntropy entropy;
        const RecoveryKey key = RecoveryKey::random(entropy);
        if (anna.begin(server(), key, true) != u"done" ||
            ben.begin(server(), key, false) != u"done")
            qFatal("no account");
    }
    ~World() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Of a host that only the proxy finds.
    static TestAuthority::Issued certificate()
    {
        static TestAuthority authority;
        authority.becomeTrusted();
        return authority.issue(u"DNS:sync.example,IP:127.0.0.1"_s);
    }
    [[nodiscard]] QUrl server() const
    {
        return QUrl(way == Way::TlsByProxy ? u"https://sync.example"_s : process.address());
    }
    std::unique_ptr<HttpCalls> makeCalls(const QUrl &address)
    {
        auto calls = makeHttpCalls(address);
        if (way == Way::TlsByProxy)
            QNetworkProxyFactory::setApplicationProxyFactory(new ProxyForPages(proxy->proxy()));
        return calls;
    }

    const Way way;
    QTemporaryDir folder;
    ServerProcess process;
    std::unique_ptr<TunnelProxy> proxy;
    RealDevice anna{1, [this](const QUrl &address) { return makeCalls(address); }};
    RealDevice ben{2, [this](const QUrl &address) { return makeCalls(address); }};
};

} // namespace

class TestCloudProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreSeenInTheOtherWindow_data();
    void editsAreSeenInTheOtherWindow();
    void aServerThatIsKilledLosesNothing();
};

void TestCloudProcess::editsAreSeenInTheOtherWindow_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("plain") << Way::Plain;
    QTest::newRow("TLS") << Way::Tls;
    QTest::newRow("TLS through a proxy") << Way::TlsByProxy;
}

void TestCloudProcess::editsAreSeenInTheOtherWindow()
{
    QFETCH(const Way, way);
    World world(way);
    QTRY_VERIFY(world.anna.isIdle() && world.ben.isIdle());
    for (int i = 1; i <= 5; ++i) {
        RealDevice &from = i % 2 == 0 ? world.anna : world.ben;
        const RealDevice &to = i % 2 == 0 ? world.ben : world.anna;
        const QString words = u"edit %1"_s.arg(i);
        from.write(i, words);
        QTRY_COMPARE(to.title(i), words);
    }
    QTRY_VERIFY(world.anna.isIdle() && world.ben.isIdle());
    QCOMPARE(world.anna.dump(), world.ben.dump());
    // Nothing waited for a poll: a live line told of each.
    const auto &log = world.anna.engine.log();
    QVERIFY(std::ranges::none_of(
        log, [](const RoundRecord &record) { return record.cause == RoundCause::Poll; }));
    QVERIFY(std::ranges::any_of(
        log, [](const RoundRecord &record) { return record.cause == RoundCause::More; }));
    QCOMPARE(world.proxy->asked.isEmpty(), way != Way::TlsByProxy);
}

void TestCloudProcess::aServerThatIsKilledLosesNothing()
{
    World world;
    QTRY_VERIFY(world.anna.isIdle() && world.ben.isIdle());
    for (int i = 1; i <= 3; ++i) {
        world.anna.write(i, u"before %1"_s.arg(i));
        world.process.kill();
        world.ben.write(i + 10, u"without a server %1"_s.arg(i));
        QTRY_VERIFY(world.ben.engine.status().front().lastEnd == RoundEnd::Unreachable);
        QVERIFY(world.process.start());
        world.anna.engine.networkBack();
        world.ben.engine.networkBack();
        QTRY_VERIFY(world.anna.isIdle() && world.ben.isIdle());
    }
    world.anna.engine.syncWanted();
    QTRY_COMPARE(world.ben.title(3), u"before 3"_s);
    QTRY_COMPARE(world.anna.title(13), u"without a server 3"_s);
    QTRY_COMPARE(world.anna.dump(), world.ben.dump());
}

QTEST_GUILESS_MAIN(TestCloudProcess)
#include "tst_cloud_process.moc"
