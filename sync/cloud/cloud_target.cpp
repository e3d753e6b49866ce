// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_target.h"

#include "cloud_round_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

constexpr qint64 freshForMs = qint64{4} * 60 * 1000; ///< then everything is asked again
constexpr std::chrono::milliseconds lasting = std::chrono::minutes(1); ///< of a live line
constexpr int mostBrief = 4; ///< such lines in a row, after which only the poll opens another

/// Everything that others wrote is here, also where the server takes nothing of this device.
bool isWholeAnswer(RoundEnd end)
{
    return end == RoundEnd::Done || end == RoundEnd::Full || end == RoundEnd::ReadOnly;
}

} // namespace

QString cloudName()
{
    return u"cloud"_s;
}

/// The line on which the server says that there is more.
class CloudTarget::Live
{
public:
    Live(AccountLink &link, Round &round, TargetEvents &events, std::function<bool()> isRound,
         std::function<void(std::chrono::milliseconds held)> closed)
        : m_round(round)
        , m_events(events)
        , m_scheduler(link.ports().scheduler)
        , m_openedAt(m_scheduler.elapsedMs())
        , m_isRound(std::move(isRound))
        , m_closed(std::move(closed))
        , m_line(link.http().listen(
              u"/v1/live"_s, link.token(), [this](const QByteArray &message) { hear(message); },
              [this] { close(); }))
    {}

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// It speaks as soon as it is open; what is told in between is not lost.
    [[nodiscard]] bool hasSpoken() const { return m_last.has_value(); }
    /// Not during a round, which may be the cause of what was told.
    void tell()
    {
        if (!m_last || !m_round.isNews(*m_last))
            return;
        m_round.forgetFreshness(m_last);
        m_events.moreAt(cloudName());
    }

private:
    void hear(const QByteArray &message)
    {
        const auto more = protocol::decode<protocol::More>(message);
        if (!more)
            return;
        m_last = more;
        if (!m_isRound())
            tell();
    }
    void close()
    {
        m_isOpen = false;
        m_round.forgetFreshness({});
        m_closed(std::chrono::milliseconds(m_scheduler.elapsedMs() - m_openedAt));
    }

    Round &m_round;
    TargetEvents &m_events;
    Scheduler &m_scheduler;
    qint64 m_openedAt;
    bool m_isOpen = true;
    std::function<bool()> m_isRound; ///< whether one is under way
    std::function<void(std::chrono::milliseconds held)> m_closed;
    std::optional<protocol::More> m_last;
    std::unique_ptr<LiveLine> m_line;
};

Task<RoundResult> CloudTarget::Round::whole(TargetEvents *events, bool isTold)
{
    m_events = events;
    m_counts = {};
    const qint64 now = m_link.ports().scheduler.elapsedMs();
    m_areMembersFresh = m_areMembersFresh && isTold && now - m_freshSince < freshForMs;
    m_isFresh = m_isFresh && m_areMembersFresh;
    auto done = co_await steps();
    // What a server forgot while this was under way looks like a lie.
    bool isOther = !done && isRefusal(done.error(), protocol::RefusalCode::OtherEpoch);
    if (!done && roundResultOf(done.error()).end == RoundEnd::Tampered)
        isOther = co_await wasPutBack();
    if (isOther) {
        forgetFreshness({});
        done = co_await steps();
    }
    // Who removed this device, and when, stands in the log.
    if (!done && isRefusal(done.error(), protocol::RefusalCode::Revoked))
        (void)co_await m_link.pullMembers();
    RoundResult result = done ? RoundResult() : roundResultOf(done.error());
    // What was done at the server to what others wrote keeps nothing here that was written here.
    if (m_isStuck && result.end == RoundEnd::Tampered)
        (void)co_await push();
    result.sent = m_counts.sent;
    result.received = m_counts.received;
    result.conflicts = m_counts.conflicts;
    if (result.end != RoundEnd::Done)
        forgetFreshness({});
    co_return result;
}

Job<void> CloudTarget::Round::steps()
{
    m_isStuck = false;
    if (auto done = co_await m_link.load(); !done)
        co_return failed(done);
    if (auto done = co_await loadBookmark(); !done)
        co_return failed(done);
    const bool isWhole = !m_areMembersFresh;
    if (isWhole) {
        // From here on a message of the live line makes them stale again.
        m_areMembersFresh = true;
        m_freshSince = m_link.ports().scheduler.elapsedMs();
        if (auto done = co_await bringMembers(); !done)
            co_return failed(done);
        if (auto done = co_await m_link.keepSlots(); !done)
            co_return failed(done);
    }
    if (auto done = co_await readWhatWasStored(); !done)
        co_return failed(done);
    if (!std::exchange(m_isFresh, true)) {
        if (auto done = co_await pull(); !done) {
            m_isStuck = true;
            co_return failed(done);
        }
        if (auto done = co_await giveBackRest(); !done)
            co_return failed(done);
    }
    // What cannot be sent does not keep this device from saying what it has.
    auto pushed = co_await push();
    if (!pushed && !std::holds_alternative<Oddity>(pushed.error()) &&
        !std::holds_alternative<Refused>(pushed.error()))
        co_return failed(pushed);
    if (pushed && m_counts.sent > 0 && std::exchange(m_gapsAt, std::nullopt)) {
        if (auto done = co_await giveBackRest(); !done)
            co_return failed(done);
    }
    if (auto done = co_await acknowledge(); !done)
        co_return failed(done);
    if (auto done = co_await lookAtOthers(); !done)
        co_return failed(done);
    if (!m_places.isSaved() && m_bookmark) {
        auto kept = co_await m_link.keep(fact::places, m_places.encoded(m_bookmark->epoch));
        if (!kept)
            co_return failed(kept);
    }
    if (isWhole && pushed) {
        if (auto done = co_await lookAfterSnapshots(); !done)
            co_return failed(done);
    }
    co_return std::move(pushed);
}

Job<void> CloudTarget::Round::loadBookmark()
{
    if (m_bookmarkOf && m_bookmarkOf == m_link.facts())
        co_return Step<void>();
    forgetFreshness({});
    m_acknowledged.reset();
    m_gapsAt.reset();
    m_verified.clear();
    m_places.clear();
    auto bytes = co_await answerOf<Result<QByteArray>>(
        [&](Done<QByteArray> done) { replica().bookmark(cloudName(), std::move(done)); });
    if (!bytes)
        co_return std::unexpected<Failure>(std::move(bytes).error());
    m_bookmark = decodeBookmark(*bytes);
    auto places = co_await m_link.kept(fact::places);
    if (!places)
        co_return failed(places);
    if (m_bookmark)
        m_places.load(*places, m_bookmark->epoch);
    m_bookmarkOf = m_link.facts();
    co_return Step<void>();
}

// Another membership than the one that is known here is a lie, unless the server was put back: then
// others have gone on from an older one, which this device can only join anew. What it has stays.
Job<void> CloudTarget::Round::bringMembers()
{
    auto done = co_await m_link.pullMembers();
    const auto *error = done ? nullptr : std::get_if<CryptoError>(&done.error());
    const auto *oddity = done ? nullptr : std::get_if<Oddity>(&done.error());
    const bool isFork =
        (error && *error == CryptoError::Forked) || (oddity && *oddity == Oddity::LogRolledBack);
    if (!isFork)
        co_return std::move(done);
    if (co_await wasPutBack())
        co_return std::unexpected<Failure>(Oddity::Forgotten);
    co_return std::move(done);
}

Task<bool> CloudTarget::Round::wasPutBack()
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    co_return heads && (!m_bookmark || heads->epoch != m_bookmark->epoch);
}

// A device that only stored has the keys now: it takes over again what it could not open.
Job<void> CloudTarget::Round::readWhatWasStored()
{
    if (!m_bookmark || !m_bookmark->unreadAfter || !m_link.epochKeys())
        co_return Step<void>();
    m_isFresh = false;
    co_return co_await receive({}, {m_bookmark->epoch, *m_bookmark->unreadAfter});
}

bool CloudTarget::Round::isNews(const protocol::More &more) const
{
    return !m_bookmark || more.epoch != m_bookmark->epoch || more.head > m_bookmark->next ||
           more.members > m_link.records().size();
}

void CloudTarget::Round::forgetFreshness(const std::optional<protocol::More> &more)
{
    m_isFresh = false;
    const bool isLogOnly = more && m_bookmark && more->epoch == m_bookmark->epoch &&
                           more->members <= m_link.records().size();
    m_areMembersFresh = m_areMembersFresh && isLogOnly;
}

Job<void> CloudTarget::Round::sayGoodbye()
{
    if (!m_link.facts() || m_link.token().isEmpty())
        co_return Step<void>();
    co_return co_await acknowledge();
}

CloudTarget::CloudTarget(CloudAccount &account, SnapshotPolicy policy)
    : m_account(account)
    , m_policy(policy)
{}

CloudTarget::~CloudTarget()
{
    stop();
}

QString CloudTarget::name() const
{
    return cloudName();
}

void CloudTarget::start(TargetEvents &events)
{
    stop();
    m_events = &events;
    m_round = std::make_unique<Round>(m_account.link(), m_policy);
}

void CloudTarget::round(std::function<void(RoundResult)> done)
{
    const bool isTold = m_live && m_live->isOpen() && m_live->hasSpoken();
    m_flow.start<RoundResult>(m_round->whole(m_events, isTold),
                              [this, done = std::move(done)](const RoundResult &result) {
                                  listen(result);
                                  done(result);
                              });
}

void CloudTarget::listen(const RoundResult &result)
{
    cancelLook();
    const bool hasAnswered = isWholeAnswer(result.end);
    if (!hasAnswered)
        m_briefLines = 0; // the server itself was away, which is no fault of the lines
    if (m_live && m_live->isOpen())
        m_live->tell();
    else if (hasAnswered)
        m_live = std::make_unique<Live>(
            m_account.link(), *m_round, *m_events, [this] { return m_flow.isRunning(); },
            [this](std::chrono::milliseconds held) { lineClosed(held); });
}

// Without a line nobody knows any more whether this device is up to date. A round finds out, and
// opens another. Servers end a line with the session or as they stop, and then it comes at once;
// of a proxy that knows no WebSockets and breaks off each of them, ever later.
void CloudTarget::lineClosed(std::chrono::milliseconds held)
{
    m_briefLines = held < lasting ? m_briefLines + 1 : 0;
    if (m_flow.isRunning() || m_briefLines > mostBrief)
        return;
    cancelLook();
    m_look =
        m_account.link().ports().scheduler.after(lasting * std::max(m_briefLines - 1, 0), [this] {
            m_look = 0;
            m_events->moreAt(cloudName());
        });
}

void CloudTarget::cancelLook()
{
    if (m_look != 0)
        m_account.link().ports().scheduler.cancel(std::exchange(m_look, 0));
}

void CloudTarget::finish(std::function<void()> done)
{
    Scheduler &scheduler = m_account.link().ports().scheduler;
    if (!m_round || m_flow.isRunning()) {
        scheduler.after(std::chrono::milliseconds(0), std::move(done));
        return;
    }
    m_flow.start<Step<void>>(m_round->sayGoodbye(),
                             [done = std::move(done)](const Step<void> & /*said*/) { done(); });
}

void CloudTarget::stop()
{
    m_flow.end();
    cancelLook();
    m_briefLines = 0;
    m_live.reset();
    m_round.reset();
}

} // namespace sennight::sync
