// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"
#include "writer_p.h"

#include <QVarLengthArray>

#include <numeric>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Change;
using sync::ChangeId;
using sync::Op;
using sync::Space;

constexpr std::array bothSpaces{Space::Local, Space::Shared};
// What a change takes beside its ops: its head, and the tips of some hundred other chains.
constexpr qsizetype headBytes = 16 * 1024;
// A thread is started for actions with more changes only.
constexpr int fewChanges = 2;

} // namespace

Writer::Writer(Connection &connection, const Clock &clock, RandomSource &random,
               QByteArray installation, QString deviceName)
    : m_connection(connection)
    , m_clock(clock)
    , m_random(random)
    , m_installation(std::move(installation))
    , m_deviceName(std::move(deviceName))
    , m_log(connection)
    , m_rows(connection, m_log)
{}

Result<void> Writer::begin()
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    if (m_knownVersion == m_connection.fileVersion()) {
        m_rows.reset(&m_state);
    } else {
        m_log.begin();
        m_rows.forget(&m_state);
    }
    m_waiting = {};
    m_firstPos = 0;
    m_lastPos = -1;
    m_changes = 0;
    m_hasNewState = false;
    Result<void> ready = readState().and_then([&] { return meetInstallation(); });
    if (!ready)
        abandon();
    return ready;
}

Result<void> Writer::readState()
{
    if (std::exchange(m_knownVersion, std::nullopt) == m_connection.fileVersion())
        return {};
    return ProfileState::read(m_connection).transform([&](ProfileState &&state) {
        m_state = std::move(state);
    });
}

// A copied or restored file must not go on with the chain of the one that it was copied from.
Result<void> Writer::meetInstallation()
{
    if (m_state.device.isNull())
        m_state.device = RecordId::random(m_random);
    else if (m_state.installation != m_installation) {
        for (const Space space : bothSpaces) {
            if (Result<void> retired = retireChain(space); !retired)
                return retired;
        }
    }
    m_state.installation = m_installation;
    return {};
}

Result<void> Writer::retireChain(Space space)
{
    const OwnChain old = std::exchange(m_state.chain(space), {});
    if (!old.seq)
        return {};
    const sync::ChainId chain{m_state.device, old.incarnation};
    if (const Result<int> number = m_log.numberOf(chain, space); !number)
        return std::unexpected(number.error());
    m_state.lastArrival = std::max(m_state.lastArrival, old.pos);
    return m_log.addTip({chain, old.seq, old.tip}, old.pos);
}

Result<void> Writer::finish()
{
    Result<void> done = m_rows.finish()
                            .and_then([&] { return noteAction(); })
                            .and_then([&] { return m_state.write(m_connection); })
                            .and_then([&] { return m_transaction->commit(); });
    if (!done) {
        abandon();
        return done;
    }
    m_transaction.reset();
    m_ready.reset();
    m_knownVersion = m_connection.fileVersion();
    return {};
}

void Writer::abandon()
{
    m_ready.reset();
    m_ahead = {};
    m_mayRunAhead = false;
    m_transaction.reset();
    m_log.forget();
    m_rows.forget(&m_state);
    m_knownVersion.reset();
    m_waiting = {};
}

void Writer::startAction(ActionLabel label)
{
    m_action = std::move(label);
}

Result<void> Writer::write(std::vector<Op> ops, Space space)
{
    QVarLengthArray<qsizetype, 32> sizes;
    for (const Op &op : ops)
        sizes.append(sync::encodedSizeBound(op));
    const qsizetype bytes = std::accumulate(sizes.cbegin(), sizes.cend(), qsizetype(0));
    Waiting &waiting = m_waiting[size_t(space)];
    const qsizetype room = sync::maxChangeBytes - headBytes;
    if (!waiting.ops.empty() && waiting.bytes + bytes > room) {
        if (Result<void> sealed = seal(space); !sealed)
            return sealed;
    }
    for (size_t i = 0; i < ops.size(); ++i) {
        const qsizetype size = sizes[qsizetype(i)];
        if (!waiting.ops.empty() && waiting.bytes + size > room) {
            if (Result<void> sealed = seal(space); !sealed)
                return sealed;
        }
        waiting.bytes += size;
        waiting.ops.push_back(std::move(ops[i]));
    }
    return {};
}

Result<void> Writer::seal()
{
    for (const Space space : bothSpaces) {
        if (Result<void> sealed = seal(space); !sealed)
            return sealed;
    }
    while (m_ready && !m_ready->isEmpty()) {
        if (Result<void> landed = landOldest(); !landed)
            return landed;
    }
    m_mayRunAhead = false;
    return {};
}

Result<void> Writer::startChain(Space space)
{
    OwnChain &own = m_state.chain(space);
    while (!own.incarnation)
        own.incarnation = m_random.next64();
    const sync::ChainId chain{m_state.device, own.incarnation};
    if (const Result<int> number = m_log.numberOf(chain, space); !number)
        return std::unexpected(number.error());
    // Who joined an account gave this device a name; else it is called as the computer.
    return m_connection.scalar(u"SELECT value FROM sync_facts WHERE name = 'device.name'"_s)
        .and_then([&](const QVariant &given) {
            return m_log.markOwn(chain, given.isNull() ? m_deviceName
                                                       : QString::fromUtf8(given.toByteArray()));
        });
}

Result<Change> Writer::nextChange(Space space)
{
    OwnChain &own = m_state.chain(space);
    if (!own.incarnation) {
        if (const Result<void> started = startChain(space); !started)
            return std::unexpected(started.error());
    }
    Change change;
    change.space = space;
    change.chain = {m_state.device, own.incarnation};
    change.seq = ++own.seq;
    change.prev = own.tip;
    const bool isFirstNow = m_ahead[size_t(space)] == 0;
    if (isFirstNow && (m_state.lastArrival > own.pos || change.seq == 1)) {
        Result<std::vector<sync::Tip>> deps = m_log.tipsAfter(space, own.pos);
        if (!deps)
            return std::unexpected(deps.error());
        change.deps = std::move(*deps);
    }
    m_state.clock = sync::Hlc::next(m_state.clock, m_clock.nowMs());
    change.hlc = m_state.clock;
    change.schema = schemaVersion;
    change.action = m_action.id;
    return change;
}

Result<void> Writer::seal(Space space)
{
    Waiting waiting = std::exchange(m_waiting[size_t(space)], {});
    if (waiting.ops.empty())
        return {};
    Result<Change> change = nextChange(space);
    if (!change)
        return std::unexpected(change.error());
    change->ops = std::move(waiting.ops);
    const bool isLong = m_changes++ >= fewChanges;
    return m_mayRunAhead && isLong ? sealAhead(std::move(*change))
                                   : land(ReadyChange::of(std::move(*change)));
}

Result<void> Writer::sealAhead(Change change)
{
    if (!m_ready)
        m_ready.emplace();
    if (m_ready->isFull()) {
        if (Result<void> landed = landOldest(); !landed)
            return landed;
    }
    if (m_ahead[size_t(change.space)]++ > 0)
        m_ready->pushNext(std::move(change));
    else
        m_ready->push(std::move(change));
    return {};
}

Result<void> Writer::landOldest()
{
    ReadyChange ready = m_ready->take();
    --m_ahead[size_t(ready.change.space)];
    return land(std::move(ready));
}

Result<void> Writer::land(ReadyChange ready)
{
    const Result<qint64> pos = m_log.append(ready.change, ready.id, ready.bytes, m_action.kind);
    if (!pos)
        return std::unexpected(pos.error());
    OwnChain &own = m_state.chain(ready.change.space);
    own.tip = ready.id;
    own.pos = *pos;
    if (!m_firstPos)
        m_firstPos = *pos;
    m_lastPos = *pos;
    return m_rows
        .apply({*pos, ready.id, std::move(ready.change), m_action.kind}, std::move(ready.records))
        .and_then([&] { return m_rows.flush(); });
}

// A new action takes the way back to what was undone before it.
Result<void> Writer::noteAction()
{
    if (!wroteSomething())
        return {};
    if (m_state.canRedo && m_action.state == UndoState::Done) {
        m_state.canRedo = false;
        if (Result<void> cleared =
                m_connection.run(u"UPDATE actions SET state = 2 WHERE state = 1"_s);
            !cleared)
            return cleared;
    }
    return m_connection.run(u"INSERT INTO actions VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, m_firstPos,
                            m_lastPos, m_action.id, static_cast<int>(m_action.kind),
                            m_action.subject, m_clock.nowMs(), static_cast<int>(m_action.state),
                            m_firstPos, m_lastPos);
}

Committed Writer::committed()
{
    Committed committed;
    committed.everything = m_rows.touchedEverything();
    committed.records = m_rows.takeTouched();
    committed.action = m_action.id;
    committed.kind = m_action.kind;
    committed.subject = m_action.subject;
    committed.settled = m_rows.settled();
    return committed;
}

} // namespace sennight
