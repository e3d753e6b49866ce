// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica.h"

#include "dump.h"
#include "text_merge.h"
#include "tree.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sennight::sync {

namespace {

// Leaves room for the change's own keys and its deps.
constexpr qsizetype bytesForOps = maxChangeBytes - 16 * 1024;

std::vector<Dot> dotsOf(const Register &reg)
{
    std::vector<Dot> dots;
    dots.reserve(reg.heads.size());
    for (const Head &head : reg.heads)
        dots.push_back(head.dot);
    std::ranges::sort(dots);
    return dots;
}

// Cuts sorted ops where a change would become too large.
std::vector<std::vector<Op>> changesOf(std::vector<Op> ops)
{
    std::vector<std::vector<Op>> changes;
    qsizetype bytes = 0;
    for (Op &op : ops) {
        const qsizetype more = encodedSizeBound(op);
        if (changes.empty() || bytes + more > bytesForOps) {
            changes.emplace_back();
            bytes = 0;
        }
        bytes += more;
        changes.back().push_back(std::move(op));
    }
    return changes;
}

} // namespace

// What undo asks, answered from the log in memory.
class MemoryReplica::Source final : public UndoSource
{
public:
    explicit Source(const MemoryReplica &replica)
        : m_replica(replica)
    {}
    const RecordState *state(quint8 entity, const RecordId &record) const override
    {
        return m_replica.state(entity, record);
    }
    std::optional<Written> written(const Dot &dot, const RegisterKey &key) const override
    {
        Hlc order;
        const Op *op = m_replica.written(dot, key, &order);
        return op ? std::optional(Written{*op, order}) : std::nullopt;
    }
    std::optional<std::vector<Dot>> putBack(const Dot &dot, const RegisterKey &key) const override
    {
        const auto found = m_replica.m_putBack.find({dot, key});
        return found == m_replica.m_putBack.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const MemoryReplica &m_replica;
};

void MemoryReplica::beginIncarnation(quint64 incarnation)
{
    m_chain.incarnation = incarnation;
    m_seq = 0;
    m_last = {};
    m_frontierAtLast = {};
}

Op MemoryReplica::opFor(const LocalEdit &edit) const
{
    const RegisterKey &key = edit.key;
    Op op{key.entity, key.field, key.record, key.element, edit.value, edit.at, {}, {}, {}, {}};
    const RecordState *record = state(key.entity, key.record);
    const Register *reg = record ? record->find(key.field, key.element) : nullptr;
    if (record && key.field == deletedNumber && edit.value == Value(true))
        op.over = record->allHeads();
    else if (reg)
        op.over = dotsOf(*reg);
    const auto *text = std::get_if<QString>(&op.value);
    if (reg && text && reg->heads.size() == 1 && policyOf(key.entity, key.field) == Policy::Text)
        if (const auto *replaced = std::get_if<QString>(&reg->heads.front().value))
            op.reversePatch = reversePatch(*text, *replaced);
    return op;
}

void MemoryReplica::commit(const std::vector<LocalEdit> &edits, const RecordId &action,
                           qint64 nowMs)
{
    std::vector<LocalEdit> left = edits;
    while (!left.empty()) {
        std::vector<Op> ops;
        std::vector<LocalEdit> later;
        for (const LocalEdit &edit : left) {
            const bool repeats = std::ranges::contains(ops, edit.key, keyOf);
            repeats ? later.push_back(edit) : ops.push_back(opFor(edit));
        }
        sortOps(ops);
        for (std::vector<Op> &part : changesOf(std::move(ops)))
            append(std::move(part), action, nowMs);
        left = std::move(later);
    }
}

void MemoryReplica::settle(const RegisterKey &key, const Value &value, const RecordId &action,
                           qint64 nowMs)
{
    commit({{key, value}}, action, nowMs);
}

std::vector<RegisterKey> MemoryReplica::undo(const RecordId &action, const RecordId &undoAction,
                                             qint64 nowMs)
{
    std::vector<std::pair<Dot, Op>> ops;
    for (const Logged &logged : m_log)
        if (logged.change.action == action)
            for (const Op &op : logged.change.ops)
                ops.emplace_back(logged.dot(), op);
    UndoPlan plan = planUndo(ops, Source(*this));
    for (size_t i = 0; i < plan.changes.size(); ++i)
        for (std::vector<Op> &part : changesOf(std::move(plan.changes[i]))) {
            const std::vector<Op> written = part;
            append(std::move(part), undoAction, nowMs);
            for (const Op &op : written)
                m_putBack[{m_log.back().dot(), keyOf(op)}] = plan.putBack[i][keyOf(op)];
        }
    return plan.leftAlone;
}

void MemoryReplica::append(std::vector<Op> ops, const RecordId &action, qint64 nowMs)
{
    Logged logged;
    Change &change = logged.change;
    change.space = m_space;
    change.chain = m_chain;
    change.seq = m_seq + 1;
    change.prev = m_last;
    change.deps = m_frontier.movedSince(m_frontierAtLast);
    std::erase_if(change.deps, [&](const Tip &tip) { return tip.id == m_last; });
    change.hlc = Hlc::next(m_hlc, nowMs);
    change.action = action;
    change.ops = std::move(ops);
    logged.bytes = encode(change);
    logged.id = ChangeId::of(logged.bytes);
    m_seq = change.seq;
    m_last = logged.id;
    // Not by way of Hlc::seen(): where the clock was set back, our own readings are ahead of it.
    m_hlc = change.hlc;
    applyNow(std::move(logged));
    m_frontierAtLast = m_frontier;
}

void MemoryReplica::apply(const Op &op, const Dot &dot, Hlc hlc)
{
    const std::pair id(op.entity, op.record);
    RecordState &state = m_states.try_emplace(id, op.entity, op.record).first->second;
    const RegisterKey key = keyOf(op);
    const bool isReplaced = m_replacedBefore.erase({dot, key}) > 0;
    m_digest.update(state, op, dot, state.apply(op, dot, hlc, isReplaced));
    for (const Dot &older : op.over)
        if (!m_placesOfDots.contains(older))
            m_replacedBefore.emplace(older, key);
}

void MemoryReplica::applyNow(Logged logged)
{
    const Change &change = logged.change;
    const Dot dot = logged.dot();
    for (const Op &op : change.ops)
        apply(op, dot, change.hlc);
    m_frontier.advance({change.chain, change.seq, logged.id}, change.prev);
    m_places.insert(logged.id, m_log.size());
    m_placesOfDots.insert(dot, m_log.size());
    m_log.push_back(std::move(logged));
}

Result<Arrival> MemoryReplica::receive(const QByteArray &bytes, qint64 nowMs)
{
    const ChangeId id = ChangeId::of(bytes);
    if (m_places.contains(id) || m_waiting.contains(id) || m_gone.contains(id))
        return Arrival::Known;
    auto change = decode(bytes);
    if (!change)
        return std::unexpected(change.error());
    if (change->minReader > schemaVersion)
        return failure(ErrorCode::TooNew, QStringLiteral("change"));
    if (change->space != m_space)
        return failure(ErrorCode::Refused, QStringLiteral("change"));
    const auto ready = isReady(*change);
    if (!ready)
        return std::unexpected(ready.error());
    Logged logged{std::move(*change), id, bytes};
    if (!*ready)
        return wait(std::move(logged));
    applyRemote(std::move(logged), nowMs);
    releaseWaiting(id, nowMs);
    return Arrival::Applied;
}

std::vector<ChangeId> MemoryReplica::missing(const Change &change) const
{
    std::vector<ChangeId> ids;
    const auto isMissing = [this](const ChangeId &id) { return !find(id) && !m_gone.contains(id); };
    if (change.seq > 1 && isMissing(change.prev))
        ids.push_back(change.prev);
    for (const Tip &tip : change.deps)
        if (isMissing(tip.id))
            ids.push_back(tip.id);
    return ids;
}

// False while something is missing. What is here must be where the change says that it is.
Result<bool> MemoryReplica::isReady(const Change &change) const
{
    const Logged *prev = change.seq > 1 ? find(change.prev) : nullptr;
    bool fits = !prev || (prev->change.chain == change.chain && prev->change.seq + 1 == change.seq);
    for (const Tip &tip : change.deps)
        if (const Logged *dep = find(tip.id))
            fits = fits && dep->change.chain == tip.chain && dep->change.seq == tip.seq;
    if (!fits)
        return failure(ErrorCode::InvalidValue, QStringLiteral("change"), QStringLiteral("links"));
    return missing(change).empty();
}

Result<Arrival> MemoryReplica::wait(Logged logged)
{
    if (m_waiting.size() >= mostWaiting || m_waitingBytes + logged.bytes.size() > mostWaitingBytes)
        return Arrival::Overfull;
    for (const ChangeId &id : missing(logged.change))
        m_waitingFor.emplace(id, logged.id);
    m_waitingBytes += logged.bytes.size();
    m_waiting.emplace(logged.id, std::move(logged));
    return Arrival::Waiting;
}

std::map<ChangeId, std::pair<ChainId, quint64>> MemoryReplica::waitingPlaces() const
{
    std::map<ChangeId, std::pair<ChainId, quint64>> places;
    for (const auto &[id, logged] : m_waiting)
        places.emplace(id, std::pair(logged.change.chain, logged.change.seq));
    return places;
}

std::vector<QByteArray> MemoryReplica::waitingChanges() const
{
    std::vector<QByteArray> changes;
    changes.reserve(m_waiting.size());
    for (const auto &[id, logged] : m_waiting)
        changes.push_back(logged.bytes);
    return changes;
}

std::set<ChangeId> MemoryReplica::missing() const
{
    std::set<ChangeId> ids;
    for (const auto &[id, waiting] : m_waitingFor)
        if (m_waiting.contains(waiting) && !m_waiting.contains(id))
            ids.insert(id);
    return ids;
}

std::set<Tip> MemoryReplica::missingTips() const
{
    const std::set<ChangeId> ids = missing();
    std::set<Tip> tips;
    for (const auto &[id, logged] : m_waiting) {
        const Change &change = logged.change;
        if (change.seq > 1 && ids.contains(change.prev))
            tips.insert({change.chain, change.seq - 1, change.prev});
        for (const Tip &tip : change.deps)
            if (ids.contains(tip.id))
                tips.insert(tip);
    }
    return tips;
}

void MemoryReplica::forget(const std::set<ChangeId> &gone, qint64 nowMs)
{
    m_gone.insert(gone.begin(), gone.end());
    const auto isGone = [this](const Logged &logged) { return m_gone.contains(logged.id); };
    if (std::ranges::any_of(m_log, isGone)) {
        std::vector<Logged> log = std::exchange(m_log, {});
        std::erase_if(log, isGone);
        m_places.clear();
        m_placesOfDots.clear();
        m_replacedBefore.clear();
        m_states.clear();
        m_digest = {};
        m_frontier = {};
        m_frontierAtLast = {}; // the next change names all tips
        for (Logged &logged : log)
            applyNow(std::move(logged));
    }
    for (const ChangeId &id : gone) {
        takeWaiting(id);
        releaseWaiting(id, nowMs);
    }
}

// What waits for something else as well waits for these again.
void MemoryReplica::expectForgotten()
{
    m_gone.clear();
    m_waitingFor.clear();
    for (const auto &[id, logged] : m_waiting)
        for (const ChangeId &lacked : missing(logged.change))
            m_waitingFor.emplace(lacked, id);
}

std::optional<MemoryReplica::Logged> MemoryReplica::takeWaiting(const ChangeId &id)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return {};
    Logged logged = std::move(found->second);
    m_waiting.erase(found);
    m_waitingBytes -= logged.bytes.size();
    return logged;
}

std::vector<ChangeId> MemoryReplica::takeWaitingFor(const ChangeId &id)
{
    const auto [first, last] = m_waitingFor.equal_range(id);
    std::vector<ChangeId> waiting;
    for (auto at = first; at != last; ++at)
        waiting.push_back(at->second);
    m_waitingFor.erase(first, last);
    return waiting;
}

// One that turns out to lie about its links is dropped, and with it those that wait for it.
void MemoryReplica::dropWaiting(const ChangeId &liar)
{
    std::vector<ChangeId> dropped{liar};
    while (!dropped.empty()) {
        const ChangeId id = dropped.back();
        dropped.pop_back();
        takeWaiting(id);
        std::ranges::copy(takeWaitingFor(id), std::back_inserter(dropped));
    }
}

void MemoryReplica::releaseWaiting(const ChangeId &arrived, qint64 nowMs)
{
    std::vector<ChangeId> here{arrived};
    while (!here.empty()) {
        const ChangeId last = here.back();
        here.pop_back();
        for (const ChangeId &id : takeWaitingFor(last)) {
            const auto found = m_waiting.find(id);
            if (found == m_waiting.end())
                continue; // dropped, but still noted under something else that it missed
            const auto ready = isReady(found->second.change);
            if (!ready)
                dropWaiting(id);
            else if (*ready)
                here.push_back(id), applyRemote(*takeWaiting(id), nowMs);
        }
    }
}

void MemoryReplica::applyRemote(Logged logged, qint64 nowMs)
{
    m_hlc = Hlc::seen(m_hlc, logged.change.hlc, nowMs);
    applyNow(std::move(logged));
}

const MemoryReplica::Logged *MemoryReplica::find(const ChangeId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_log[*place];
}

std::optional<Link> MemoryReplica::linkOf(const ChangeId &id) const
{
    const Logged *logged = find(id);
    if (!logged)
        return {};
    return Link{{logged->change.chain, logged->change.seq, id}, logged->change.prev};
}

std::vector<QByteArray> MemoryReplica::changesFor(const Frontier &theirs) const
{
    const LinkOf links = [this](const ChangeId &id) { return linkOf(id); };
    QSet<ChangeId> wanted;
    for (const Run &run : lacking(m_frontier, theirs, links)) {
        const Logged *at = find(run.last.id);
        for (; at && at->change.seq > run.after; at = find(at->change.prev))
            wanted.insert(at->id);
    }
    std::vector<QByteArray> changes;
    for (const Logged &logged : m_log)
        if (wanted.contains(logged.id))
            changes.push_back(logged.bytes);
    return changes;
}

std::vector<QByteArray> MemoryReplica::log() const
{
    std::vector<QByteArray> changes;
    changes.reserve(m_log.size());
    for (const Logged &logged : m_log)
        changes.push_back(logged.bytes);
    return changes;
}

const RecordState *MemoryReplica::state(quint8 entity, const RecordId &record) const
{
    const auto found = m_states.find({entity, record});
    return found == m_states.end() ? nullptr : &found->second;
}

const Op *MemoryReplica::written(const Dot &dot, const RegisterKey &key, Hlc *order) const
{
    const auto place = m_placesOfDots.constFind(dot);
    if (place == m_placesOfDots.cend())
        return nullptr;
    const Change &change = m_log[*place].change;
    const auto op = std::ranges::lower_bound(change.ops, key, {}, keyOf);
    if (op == change.ops.end() || keyOf(*op) != key)
        return nullptr;
    if (order)
        *order = op->at.value_or(change.hlc);
    return &*op;
}

std::optional<TextVersion> MemoryReplica::textVersion(const Dot &dot, const RegisterKey &key) const
{
    const Op *op = written(dot, key, nullptr);
    if (!op)
        return {};
    const auto *text = std::get_if<QString>(&op->value);
    return TextVersion{text ? *text : QString(), op->reopens.empty() ? op->over : op->reopens};
}

Shown MemoryReplica::shown(const RegisterKey &key) const
{
    const RecordState *record = state(key.entity, key.record);
    const Register *reg = record ? record->find(key.field, key.element) : nullptr;
    if (!reg)
        return {};
    const Policy policy = policyOf(key.entity, key.field);
    const Shown shown = show(policy, *reg, [&](const Dot &dot) { return textVersion(dot, key); });
    if (policy != Policy::Tree)
        return shown;
    const ParentOf parentOf = [&](const RecordId &child) -> std::optional<ParentEdge> {
        const RecordState *each = state(key.entity, child);
        const Register *parent = each ? each->find(key.field) : nullptr;
        return parent ? parentEdge(*parent) : std::nullopt;
    };
    return cutInCycleOf(key.record, parentOf) == key.record ? Shown{{}, true} : shown;
}

QByteArray MemoryReplica::dump() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DumpWriter writer(buffer);
    writer.begin();
    for (const auto &[id, state] : m_states)
        writer.write(state);
    writer.end();
    return buffer.data();
}

} // namespace sennight::sync
