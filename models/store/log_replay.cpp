// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_replay_p.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChangeId;
using sync::Space;
using Part = CheckFinding::Part;

// A step of progress; a number read from a damaged file must not keep us for ever.
constexpr qint64 changesAStep = 64;
constexpr qint64 mostChanges = qint64{1} << 40;
constexpr qsizetype holeBytes = 32;

} // namespace

void addFinding(CheckReport &report, Part part, const QString &detail)
{
    ++report.problems;
    report.logIsWhole &= part != Part::Log;
    if (report.findings.size() < CheckReport::mostFindings)
        report.findings.push_back({part, detail});
}

// The log's own end may stand on a damaged page; the others are asked only then.
Result<qint64> LogReplay::lastPos()
{
    const auto last = m_source.scalar(u"SELECT max(pos) FROM changes"_s);
    if (last)
        return std::min(last->toLongLong(), mostChanges);
    if (last.error().code != ErrorCode::Damaged)
        return std::unexpected(last.error());
    qint64 known = 0;
    for (const QString &sql :
         {u"SELECT max(last_pos) FROM actions"_s, u"SELECT max(last_pos) FROM sealed_log"_s,
          u"SELECT max(pos) FROM tips"_s, u"SELECT max(pos) FROM change_records"_s}) {
        if (const auto found = m_source.scalar(sql))
            known = std::max(known, found->toLongLong());
    }
    addFinding(m_report, Part::Log, u"its end: "_s + last.error().detail);
    return std::min(known, mostChanges);
}

// Where they cannot be read, the holes are found anew.
Result<void> LogReplay::readHoles()
{
    const auto row = m_source.scalar(u"SELECT value FROM meta WHERE key = 'holes'"_s);
    if (!row)
        return row.error().code == ErrorCode::Damaged ? Result<void>()
                                                      : std::unexpected(row.error());
    const QByteArray ids = row->toByteArray();
    for (qsizetype i = 0; i + holeBytes <= ids.size(); i += holeBytes) {
        if (const auto id = ChangeId::fromBytes(QByteArrayView(ids).sliced(i, holeBytes)))
            m_knownHoles.insert(*id);
    }
    return {};
}

Result<void> LogReplay::writeHoles()
{
    if (m_missing.isEmpty())
        return {};
    QByteArray ids;
    std::vector<ChangeId> sorted(m_missing.cbegin(), m_missing.cend());
    std::ranges::sort(sorted);
    for (const ChangeId &id : sorted)
        ids += id.view();
    return m_target.connection().run(u"INSERT OR REPLACE INTO meta VALUES('holes', ?)"_s, ids);
}

void LogReplay::lose(qint64 pos, const QString &what)
{
    ++m_report.lostChanges;
    m_lost.insert(pos);
    addFinding(m_report, Part::Log, what);
}

// What a removed device wrote after that may never come.
Result<void> LogReplay::need(const sync::Tip &tip, const QString &complaint)
{
    if (m_seen.contains(tip.id))
        return {};
    const Result<bool> cutOff = m_cuts.isBeyond(m_sourceLog, tip);
    if (!cutOff || *cutOff)
        return cutOff.transform([](bool) {});
    m_missing.insert(tip.id);
    if (!m_knownHoles.contains(tip.id))
        addFinding(m_report, Part::Log, complaint);
    return {};
}

Result<void> LogReplay::run(const Progress &progress)
{
    const Result<qint64> last = lastPos();
    if (!last)
        return std::unexpected(last.error());
    if (Result<void> read = readHoles(); !read)
        return read;
    // Where a damaged file does not say, nothing was cut off or left.
    (void)m_cuts.read(m_source);
    m_changesMayComeLate = CutRules::mayComeLate(m_source).value_or(true);
    if (m_changesMayComeLate && m_into != Into::SameDatabase) {
        if (Result<void> noted = CutRules::noteLate(m_target.connection()); !noted)
            return noted;
    }
    const auto leaves = m_sourceLog.leaves();
    m_leaves = leaves ? *leaves : std::vector<qint64>();
    for (qint64 pos = 1; pos <= *last; ++pos) {
        if (progress && (pos - 1) % changesAStep == 0 && !progress(pos - 1, *last))
            return failure(ErrorCode::Cancelled);
        if (Result<void> taken = takeAt(pos); !taken)
            return taken;
        if (Result<void> left = std::ranges::contains(m_leaves, pos) ? leave() : Result<void>();
            !left)
            return left;
    }
    return m_target.rows().flush();
}

// One by one, so that an unreadable page costs its own changes only.
Result<void> LogReplay::takeAt(qint64 pos)
{
    QByteArray id;
    QByteArray bytes;
    QVariant kind;
    bool isThere = false;
    const Result<void> read = m_source.each(
        u"SELECT id, bytes, kind FROM changes WHERE pos = ?"_s,
        [&](Statement &row) {
            id = row.bytes(0);
            bytes = row.bytes(1);
            kind = row.value(2);
            isThere = true;
            return false;
        },
        pos);
    if (!read && read.error().code != ErrorCode::Damaged)
        return read;
    if (!read || !isThere) {
        lose(pos, u"change %1: %2"_s.arg(pos).arg(read ? u"missing"_s : read.error().detail));
        return {};
    }
    const Result<QByteArray> opened = m_sealed.orSealed(pos, bytes);
    Result<LoggedChange> logged = opened.and_then(
        [&](const QByteArray &hashed) { return decodeLogged(pos, id, hashed, kind); });
    if (!logged) {
        lose(pos, logged.error().subject + u": "_s + logged.error().detail);
        return {};
    }
    if (logged->change.hlc.ms() > m_lastMs)
        return {};
    return take(std::move(*logged), *opened);
}

// This device left an account here: what had been shared is its own from then on.
Result<void> LogReplay::leave()
{
    m_ends.removeIf([](auto end) { return end.value().space == Space::Shared; });
    ++m_leavesMet;
    if (m_into == Into::LogOnly) {
        const auto known = m_target.log().leaves();
        if (!known)
            return std::unexpected(known.error());
        return known->size() < m_leavesMet ? m_target.log().retireShared() : Result<void>();
    }
    return m_target.rows()
        .flush()
        .and_then([&] { return m_target.rows().retireShared(); })
        .and_then([&] {
            return m_into == Into::AnotherDatabase ? m_target.log().retireShared() : Result<void>();
        });
}

Result<void> LogReplay::takeCutOff(const LoggedChange &logged, const QByteArray &bytes)
{
    m_seen.insert(logged.id);
    if (m_into == Into::SameDatabase)
        return {};
    // In a log that is made anew each keeps its place; there may be one that came back, and went.
    const Result<bool> known =
        m_into == Into::LogOnly
            ? m_target.log().contains(logged.change.chain, logged.change.seq, logged.id)
            : Result<bool>(false);
    if (!known || *known)
        return known.transform([](bool) {});
    return m_target.log()
        .append(logged.change, logged.id, bytes, logged.kind)
        .and_then([&](qint64 pos) { return m_target.log().setPlace(pos, Place::CutOff); });
}

Result<void> LogReplay::take(LoggedChange logged, const QByteArray &bytes)
{
    ++m_report.changes;
    if (Result<void> checked = checkPlace(logged); !checked)
        return checked;
    const sync::Change &change = logged.change;
    const auto place = m_source.scalar(u"SELECT space FROM changes WHERE pos = ?"_s, logged.pos);
    m_place = place ? static_cast<Place>(place->toInt()) : Place::Local;
    if (m_place == Place::CutOff)
        return takeCutOff(logged, bytes);
    if (!m_ends.remove(change.prev) && change.seq > 1)
        m_continued.insert(change.prev);
    if (!m_continued.contains(logged.id))
        m_ends.insert(logged.id, {{change.chain, change.seq, logged.id}, change.space, logged.pos});
    m_seen.insert(logged.id);
    if (m_into == Into::LogOnly)
        return copy(logged, bytes);
    if (m_into == Into::AnotherDatabase) {
        const Result<qint64> pos = m_target.log().append(change, logged.id, bytes, logged.kind);
        if (!pos)
            return std::unexpected(pos.error());
        logged.pos = *pos;
    } else if (const auto number = m_target.log().numberOf(change.chain, change.space); !number) {
        return std::unexpected(number.error());
    }
    return m_target.rows().apply(logged).and_then([&] { return m_target.rows().flush(); });
}

Result<void> LogReplay::copy(const LoggedChange &logged, const QByteArray &bytes)
{
    const sync::Change &change = logged.change;
    // A change that was retired is here once; one that came again after that, twice.
    const bool wasRetired = m_place == Place::Retired;
    const Result<bool> known =
        m_target.log().contains(change.chain, change.seq, logged.id, wasRetired);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {};
    ++m_added;
    return m_target.log().append(change, logged.id, bytes, logged.kind).transform([](qint64) {});
}

Result<void> LogReplay::checkPlace(const LoggedChange &logged)
{
    const sync::Change &change = logged.change;
    const auto row = m_source.scalar(u"SELECT min(c.space, 1) = ? AND c.seq = ? AND c.action = ? "
                                     u"AND n.device = ? AND n.incarnation = ?"
                                     " FROM changes c JOIN chains n USING(chain) WHERE c.pos = ?"_s,
                                     static_cast<int>(change.space), change.seq, change.action,
                                     change.chain.device, change.chain.incarnation, logged.pos);
    if (!row && row.error().code != ErrorCode::Damaged)
        return std::unexpected(row.error());
    const QString name = u"change %1"_s.arg(logged.pos);
    if (!row || !row->toBool())
        addFinding(m_report, Part::Log, name + u": its row does not fit its bytes"_s);
    // An account's rules went with it.
    if (m_changesMayComeLate && !m_leaves.empty() && logged.pos <= m_leaves.back())
        return {};
    Result<void> done;
    if (change.seq > 1)
        done = need({change.chain, change.seq - 1, change.prev},
                    name + u": the change before it is missing"_s);
    for (const sync::Tip &dep : change.deps) {
        done = done.and_then(
            [&] { return need(dep, name + u": a change that it stands on is missing"_s); });
    }
    return done;
}

std::vector<sync::Tip> LogReplay::tips(Space space) const
{
    std::vector<sync::Tip> tips;
    for (const End &end : m_ends) {
        if (end.space == space)
            tips.push_back(end.tip);
    }
    std::ranges::sort(tips);
    return tips;
}

Result<void> LogReplay::writeTips()
{
    if (Result<void> emptied = m_target.connection().execute(u"DELETE FROM tips"_s); !emptied)
        return emptied;
    ProfileState &state = m_target.state();
    state.lastArrival = 0;
    for (const Space space : {Space::Local, Space::Shared}) {
        // An own chain whose end is gone is not gone on with.
        if (!m_ends.contains(state.chain(space).tip))
            state.chain(space) = {};
    }
    for (const End &end : std::as_const(m_ends)) {
        OwnChain &own = state.chain(end.space);
        if (own.tip == end.tip.id) {
            own.pos = end.pos;
            continue;
        }
        state.lastArrival = std::max(state.lastArrival, end.pos);
        if (Result<void> added = m_target.log().addTip(end.tip, end.pos); !added)
            return added;
    }
    return {};
}

} // namespace sennight
