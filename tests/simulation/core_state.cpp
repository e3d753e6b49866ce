// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_disk.h"

#include <QtEndian>

#include <algorithm>
#include <ranges>

namespace sennight::sync::simulation {
namespace {

ChangeId changeIdOf(const Hash256 &id)
{
    return ChangeId{id.bytes};
}

} // namespace

ChainTag chainTagOf(const ChainId &chain)
{
    QByteArray bytes = chain.device.toBytes();
    bytes.resize(ChainTag::size);
    qToBigEndian(chain.incarnation, bytes.data() + RecordId::size);
    return *ChainTag::fromBytes(bytes);
}

ChainId chainIdOf(const ChainTag &tag)
{
    const QByteArray bytes = tag.view().toByteArray();
    return {*RecordId::fromBytes(bytes.first(RecordId::size)),
            qFromBigEndian<quint64>(bytes.constData() + RecordId::size)};
}

void CoreState::notePlaces(bool written)
{
    const auto &logged = core.logged();
    // What is new stands at the end, whatever was taken back before.
    std::vector<const MemoryReplica::Logged *> fresh;
    for (const auto &each : std::views::reverse(logged)) {
        if (m_placeOf.contains(each.id) && !m_places[m_placeOf[each.id]].isGone)
            break;
        fresh.push_back(&each);
    }
    for (const auto *each : std::views::reverse(fresh)) {
        m_placeOf.insert(each->id, m_places.size());
        m_places.push_back({each->id, each->change.chain, each->change.seq, each->change.prev,
                            each->bytes, written, false});
    }
}

const CoreState::Place *CoreState::find(const ChangeId &id) const
{
    const auto found = m_placeOf.constFind(id);
    return found == m_placeOf.cend() ? nullptr : &m_places[*found];
}

// Changes of the own chains that came from elsewhere have an envelope that is kept.
bool CoreState::isUnsent(const Sent &sent, qint64 place) const
{
    const Place &each = m_places[static_cast<size_t>(place - 1)];
    if (!each.isWritten || each.isGone || each.chain.device != core.chain().device)
        return false;
    const auto lacks = sent.lacks.find(each.chain);
    return place > (lacks == sent.lacks.end() ? sent.upTo : lacks->second);
}

Outgoing CoreState::outgoing(const QString &target, qsizetype bytes) const
{
    const auto known = m_sent.find(target);
    const Sent sent = known == m_sent.end() ? Sent() : known->second;
    qint64 from = sent.upTo;
    for (const auto &[chain, place] : sent.lacks)
        from = std::min(from, place);
    Outgoing out;
    qsizetype size = 0;
    bool isFull = false;
    for (qint64 place = from + 1; place <= std::ssize(m_places); ++place) {
        if (!isUnsent(sent, place))
            continue;
        const Place &each = m_places[static_cast<size_t>(place - 1)];
        isFull = isFull || (size > 0 && size + each.bytes.size() > bytes);
        if (isFull) {
            ++out.left;
            continue;
        }
        size += each.bytes.size();
        const bool goesOn =
            !out.runs.empty() && ChangeId::of(out.runs.back().changes.back()) == each.prev;
        if (!goesOn)
            out.runs.push_back({each.chain, each.seq, {}});
        out.runs.back().changes.push_back(each.bytes);
        out.upTo = place;
    }
    return out;
}

void CoreState::acknowledge(const QString &target, qint64 upTo)
{
    Sent &sent = m_sent[target];
    sent.upTo = std::max(sent.upTo, upTo);
    std::erase_if(sent.lacks, [&](auto &lack) {
        lack.second = std::max(lack.second, upTo);
        return lack.second >= sent.upTo;
    });
}

bool CoreState::compare(const QString &target, const std::vector<ChainEnd> &ends)
{
    Sent sent{std::ssize(m_places), {}};
    bool isAhead = false;
    for (const Place &place : m_places)
        if (place.isWritten && place.chain.device == core.chain().device)
            sent.lacks.emplace(place.chain, 0);
    for (const ChainEnd &end : ends) {
        const ChainId chain = chainIdOf(end.chain);
        const Place *at = find(changeIdOf(end.id));
        isAhead = isAhead || (!at && chain == core.chain());
        for (; at && !at->isWritten; at = find(at->prev)) {
        }
        if (const auto lacks = sent.lacks.find(chain); at && lacks != sent.lacks.end())
            lacks->second =
                std::max(lacks->second, static_cast<qint64>(m_placeOf.value(at->id)) + 1);
    }
    m_sent[target] = sent;
    return isAhead;
}

bool CoreState::holds(const ChainEnd &end) const
{
    const ChainId chain = chainIdOf(end.chain);
    if (!isBeyond(chain, end.seq, changeIdOf(end.id)))
        return find(changeIdOf(end.id)) != nullptr;
    const Cut &cut = m_cuts.at(*DeviceId::fromBytes(chain.device.view()));
    return std::ranges::all_of(cut.kept, [&](const KeptPart &part) {
        return part.chain != end.chain || part.seq == 0 || find(changeIdOf(part.id)) != nullptr;
    });
}

std::vector<QByteArray> CoreState::lackedEnvelopes(const std::vector<ChainEnd> &ends,
                                                   qsizetype bytes) const
{
    std::set<ChangeId> there;
    std::map<ChainTag, quint64> unreadUpTo; ///< of a device that only stores
    std::set<ChainTag> unclear;             ///< which branch they end is not known yet
    for (const ChainEnd &end : ends) {
        there.insert(changeIdOf(end.id));
        const Place *at = find(changeIdOf(end.id));
        if (!at && m_envelopes.contains({end.chain, end.seq, end.id}))
            unreadUpTo[end.chain] = std::max(unreadUpTo[end.chain], end.seq);
        else if (!at && !isBeyond(chainIdOf(end.chain), end.seq, changeIdOf(end.id)))
            unclear.insert(end.chain);
        for (; at; at = find(at->prev))
            there.insert(at->id);
    }
    std::vector<QByteArray> lacked;
    qsizetype size = 0;
    for (const auto &[key, kept] : m_envelopes) {
        const auto &[chain, lastSeq, lastId] = key;
        const auto unread = unreadUpTo.find(chain);
        if (there.contains(changeIdOf(lastId)) || unclear.contains(chain) ||
            (unread != unreadUpTo.end() && unread->second >= lastSeq))
            continue;
        size += kept.bytes.size();
        if (!lacked.empty() && size > bytes)
            break;
        lacked.push_back(kept.bytes);
    }
    return lacked;
}

Received CoreState::receive(const std::vector<Incoming> &envelopes, qint64 nowMs)
{
    std::vector<QByteArray> changes;
    for (const Incoming &envelope : envelopes)
        changes.insert(changes.end(), envelope.changes.begin(), envelope.changes.end());
    const Received received = take(changes, nowMs);
    for (const Incoming &envelope : envelopes) {
        const Place *last = find(changeIdOf(envelope.lastId));
        if (!last || !last->isWritten)
            m_envelopes.try_emplace({envelope.chain, envelope.lastSeq, envelope.lastId},
                                    Kept{envelope.firstSeq, envelope.envelope});
    }
    return received;
}

Received CoreState::take(const std::vector<QByteArray> &changes, qint64 nowMs)
{
    Received received;
    for (const QByteArray &bytes : changes) {
        const auto change = decode(bytes);
        const ChangeId id = ChangeId::of(bytes);
        if (!change) {
            ++received.refused;
            continue;
        }
        if (!find(id) && isBeyond(change->chain, change->seq, id)) {
            recovered.insert(id);
            m_cutOff.emplace(id, bytes);
            core.forget({id}, nowMs);
            ++received.known;
            continue;
        }
        // The own chain goes on elsewhere: in a copy of this disk, or before it was put back.
        const Place *known = find(id);
        m_isForkedElsewhere = m_isForkedElsewhere || (change->chain == core.chain() && !known);
        const auto arrival = core.receive(bytes, nowMs);
        if (!arrival)
            ++received.refused;
        else if (*arrival == Arrival::Applied)
            ++received.applied;
        else if (*arrival == Arrival::Known)
            ++received.known;
    }
    notePlaces(false);
    forgetBeyond(nowMs);
    received.waiting = static_cast<int>(core.waiting());
    return received;
}

bool CoreState::isBeyond(const ChainId &chain, quint64 seq, const ChangeId &id) const
{
    const auto cut = m_cuts.find(*DeviceId::fromBytes(chain.device.view()));
    if (cut == m_cuts.end())
        return false;
    std::vector<KeptPart> kept = cut->second.kept;
    std::erase_if(kept,
                  [tag = chainTagOf(chain)](const KeptPart &part) { return part.chain != tag; });
    if (kept.empty() && cut->second.onlyNamed)
        return false;
    if (std::ranges::all_of(kept, [seq](const KeptPart &part) { return part.seq < seq; }))
        return true;
    const std::set<ChangeId> branches = branchesOf(kept);
    return !branches.empty() && !branches.contains(id);
}

// Everything that was kept, where all of it is here; nothing where no branch can be told.
std::set<ChangeId> CoreState::branchesOf(const std::vector<KeptPart> &kept) const
{
    std::set<ChangeId> ids;
    for (const KeptPart &part : kept) {
        const Place *at = find(changeIdOf(part.id));
        if (!at)
            return {};
        for (; at && ids.insert(at->id).second; at = find(at->prev)) {
        }
    }
    return ids;
}

// What is wholly beyond never comes: nobody waits for it.
void CoreState::dropHopes(qint64 nowMs)
{
    for (bool isNew = true; isNew;) {
        std::set<ChangeId> never;
        for (const Tip &tip : core.missingTips())
            if (isBeyond(tip.chain, tip.seq, tip.id))
                never.insert(tip.id);
        isNew = !never.empty();
        if (isNew)
            core.forget(never, nowMs);
        notePlaces(false);
    }
}

void CoreState::forgetBeyond(qint64 nowMs)
{
    if (m_cuts.empty())
        return;
    dropHopes(nowMs);
    std::set<ChangeId> gone;
    for (Place &place : m_places) {
        if (place.isGone || !isBeyond(place.chain, place.seq, place.id))
            continue;
        place.isGone = true;
        gone.insert(place.id);
        recovered.insert(place.id);
        m_cutOff.emplace(place.id, place.bytes);
    }
    if (gone.empty())
        return;
    core.forget(gone, nowMs);
    notePlaces(false);
}

// A device may write again, and all of a chain of which others had kept nothing is good then.
void CoreState::takeBackCutOff(qint64 nowMs)
{
    core.expectForgotten();
    std::set<ChangeId> still;
    std::vector<QByteArray> back;
    for (const auto &[id, bytes] : m_cutOff) {
        const auto change = decode(bytes);
        if (isBeyond(change->chain, change->seq, id)) {
            still.insert(id);
            continue;
        }
        back.push_back(bytes);
        recovered.erase(id);
    }
    core.forget(still, nowMs);
    std::erase_if(m_cutOff, [&](const auto &each) { return !still.contains(each.first); });
    (void)take(back, nowMs);
}

void CoreState::cut(const std::vector<Cut> &cuts, qint64 nowMs)
{
    m_cuts.clear();
    for (const Cut &cut : cuts)
        m_cuts.insert_or_assign(cut.device, cut);
    takeBackCutOff(nowMs);
    std::set<ChangeId> refused;
    for (const QByteArray &bytes : core.waitingChanges()) {
        const auto change = decode(bytes);
        const ChangeId id = ChangeId::of(bytes);
        if (!isBeyond(change->chain, change->seq, id))
            continue;
        refused.insert(id);
        m_cutOff.emplace(id, bytes);
    }
    recovered.insert(refused.begin(), refused.end());
    if (!refused.empty())
        core.forget(refused, nowMs);
    notePlaces(false);
    forgetBeyond(nowMs);
}

LogEnd CoreState::logEnd() const
{
    LogEnd end;
    end.place = std::ssize(m_places);
    end.tips = core.frontier().tips();
    end.holding = {hashOf(end.tips), *Hash256::fromBytes(core.digest().toBytes())};
    return end;
}

Stretch CoreState::stretch(qint64 after, qint64 upTo, qsizetype bytes) const
{
    Stretch stretch;
    qsizetype size = 0;
    for (qint64 place = after + 1; place <= std::min<qint64>(upTo, std::ssize(m_places)); ++place) {
        const Place &each = m_places[static_cast<size_t>(place - 1)];
        if (each.isGone)
            continue;
        if (size > 0 && size + each.bytes.size() > bytes)
            break;
        size += each.bytes.size();
        stretch.changes.push_back(each.bytes);
        stretch.upTo = place;
    }
    return stretch;
}

void CoreState::leave(const ChainId &chain)
{
    CoreState fresh(chain);
    fresh.facts = std::move(facts);
    fresh.recovered = std::move(recovered);
    for (const auto &logged : core.logged())
        fresh.recovered.insert(logged.id);
    for (const auto &[id, state] : core.states())
        for (const Register &reg : state.registers())
            fresh.left.push_back({{id.first, id.second, reg.field, reg.element},
                                  reg.heads.back().value,
                                  reg.heads.back().order});
    *this = std::move(fresh);
}

bool CoreState::isOwnChainCut() const
{
    const auto cut = m_cuts.find(*DeviceId::fromBytes(core.chain().device.view()));
    return cut != m_cuts.end() &&
           std::ranges::contains(cut->second.kept, chainTagOf(core.chain()), &KeptPart::chain);
}

void CoreState::beginIncarnation(quint64 incarnation)
{
    core.beginIncarnation(incarnation);
    m_isForkedElsewhere = false;
}

} // namespace sennight::sync::simulation
