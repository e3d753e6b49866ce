// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_log_p.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChainId;
using sync::ChangeId;
using sync::Dot;
using sync::Op;
using sync::Space;
using sync::Tip;

constexpr size_t recentChanges = 8;

QByteArray toBytes(const ChangeId &id)
{
    return id.view().toByteArray();
}

std::unexpected<Error> damagedLog(qint64 pos, const QString &what)
{
    return failure(ErrorCode::Damaged, u"change %1"_s.arg(pos), what);
}

} // namespace

const Op *LoggedChange::find(quint8 entity, const RecordId &record, quint8 field,
                             const QString &element) const
{
    Op wanted;
    wanted.entity = entity;
    wanted.field = field;
    wanted.record = record;
    wanted.element = element;
    const auto found = std::ranges::lower_bound(change.ops, wanted, sync::opsInOrder);
    const bool same = found != change.ops.end() && !sync::opsInOrder(wanted, *found);
    return same ? &*found : nullptr;
}

Result<LoggedChange> decodeLogged(qint64 pos, const QByteArray &id, const QByteArray &bytes,
                                  const QVariant &kind)
{
    const auto known = ChangeId::fromBytes(id);
    if (!known || *known != ChangeId::of(bytes))
        return damagedLog(pos, u"its bytes are not what was hashed"_s);
    Result<sync::Change> change = sync::decode(bytes);
    if (!change)
        return damagedLog(pos, change.error().detail);
    LoggedChange logged{pos, *known, std::move(*change), {}};
    if (!kind.isNull())
        logged.kind = static_cast<ActionKind>(kind.toInt());
    return logged;
}

SealedLog sealedLogOf(Connection &connection)
{
    return SealedLog([&connection](qint64 pos) {
        SealedLog::Stretch stretch;
        return connection
            .each(
                SealedLog::findSql(),
                [&](Statement &row) {
                    stretch = {row.integer(0), row.bytes(1)};
                    return false;
                },
                pos)
            .transform([&] { return stretch; });
    });
}

void ChangeLog::forget()
{
    begin();
    m_numbers.clear();
    m_chains.clear();
    m_recent.clear();
}

Result<void> ChangeLog::loadChains()
{
    return m_connection.each(
        u"SELECT chain, device, incarnation FROM chains"_s, [&](Statement &row) {
            const ChainId chain{row.id(1), static_cast<quint64>(row.integer(2))};
            m_numbers.insert(chain, static_cast<int>(row.integer(0)));
            m_chains.insert(static_cast<int>(row.integer(0)), chain);
            return true;
        });
}

Result<int> ChangeLog::numberOf(const ChainId &chain, Space space)
{
    if (const int known = m_numbers.value(chain))
        return known;
    if (const Result<void> loaded = loadChains(); !loaded)
        return std::unexpected(loaded.error());
    if (const int known = m_numbers.value(chain))
        return known;
    return addChain(chain, space);
}

int ChangeLog::knownNumberOf(const ChainId &chain) const
{
    const int number = m_numbers.value(chain);
    Q_ASSERT(number > 0);
    return number;
}

std::optional<ChainId> ChangeLog::chainOf(int number)
{
    if (!m_chains.contains(number) && !loadChains())
        return std::nullopt;
    const auto found = m_chains.constFind(number);
    return found != m_chains.cend() ? std::optional(*found) : std::nullopt;
}

Result<int> ChangeLog::addChain(const ChainId &chain, Space space)
{
    return m_connection
        .run(u"INSERT INTO chains(device, incarnation, space) VALUES(?, ?, ?)"_s, chain.device,
             chain.incarnation, static_cast<int>(space))
        .and_then([&] { return loadChains(); })
        .transform([&] { return m_numbers.value(chain); });
}

Result<void> ChangeLog::markOwn(const ChainId &chain, const QString &deviceName)
{
    return m_connection.run(u"UPDATE chains SET own = 1, name = ? WHERE chain = ?"_s, deviceName,
                            knownNumberOf(chain));
}

Result<qint64> ChangeLog::append(const sync::Change &change, const ChangeId &id,
                                 const QByteArray &bytes, std::optional<ActionKind> kind)
{
    const Result<int> chain = numberOf(change.chain, change.space);
    if (!chain)
        return std::unexpected(chain.error());
    const Result<qint64> last = lastPos();
    if (!last)
        return std::unexpected(last.error());
    m_lastPos = *last + 1;
    return m_connection
        .run(u"INSERT INTO changes(pos, space, chain, seq, id, hlc, action, kind, bytes)"
             " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             *m_lastPos, static_cast<int>(change.space), *chain, change.seq, toBytes(id),
             change.hlc.value, change.action, kind ? QVariant(static_cast<int>(*kind)) : QVariant(),
             bytes)
        .transform([&] { return *m_lastPos; });
}

Result<qint64> ChangeLog::lastPos()
{
    if (m_lastPos)
        return *m_lastPos;
    return m_connection.scalar(u"SELECT max(pos) FROM changes"_s)
        .transform([](const QVariant &pos) { return pos.toLongLong(); });
}

Result<void> ChangeLog::addRecord(quint8 entity, RowKey record, qint64 pos)
{
    return m_connection.run(u"INSERT OR IGNORE INTO change_records VALUES(?, ?, ?)"_s, entity,
                            record, pos);
}

Result<qint64> ChangeLog::firstPosOf(quint8 entity, RowKey record)
{
    return m_connection
        .scalar(u"SELECT min(pos) FROM change_records WHERE entity = ? AND record = ?"_s, entity,
                record)
        .transform([](const QVariant &pos) { return pos.toLongLong(); });
}

Result<bool> ChangeLog::contains(const ChainId &chain, quint64 seq, const ChangeId &id,
                                 bool evenRetired)
{
    if (!m_numbers.contains(chain)) {
        if (const Result<void> loaded = loadChains(); !loaded)
            return std::unexpected(loaded.error());
    }
    const int number = m_numbers.value(chain);
    if (!number)
        return false;
    return m_connection
        .scalar(u"SELECT 1 FROM changes WHERE chain = ? AND seq = ? AND id = ?"
                " AND (space <> 2 OR ?)"_s,
                number, seq, toBytes(id), evenRetired ? 1 : 0)
        .transform([](const QVariant &found) { return !found.isNull(); });
}

Result<ChangeLog::Logged> ChangeLog::at(const Dot &dot)
{
    const auto recent =
        std::ranges::find_if(m_recent, [&](const Logged &logged) { return logged->dot() == dot; });
    if (recent != m_recent.end())
        return *recent;
    if (!m_numbers.contains(dot.chain)) {
        if (const Result<void> loaded = loadChains(); !loaded)
            return std::unexpected(loaded.error());
    }
    qint64 pos = 0;
    const Result<void> searched = m_connection.each(
        u"SELECT pos, id FROM changes WHERE chain = ? AND seq = ? AND space <> 3"_s,
        [&](Statement &row) {
            const auto id = ChangeId::fromBytes(row.bytes(1));
            if (id && id->prefix() == dot.idPrefix)
                pos = row.integer(0);
            return pos == 0;
        },
        m_numbers.value(dot.chain), dot.seq);
    if (!searched)
        return std::unexpected(searched.error());
    return pos ? read(pos) : Result<Logged>(nullptr);
}

Result<ChangeLog::Logged> ChangeLog::read(qint64 pos)
{
    Result<Logged> found(nullptr);
    const Result<void> done = each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
        found = std::make_shared<const LoggedChange>(logged);
        return false;
    });
    if (!done)
        return std::unexpected(done.error());
    if (m_recent.size() == recentChanges)
        m_recent.erase(m_recent.begin());
    if (*found)
        m_recent.push_back(*found);
    return found;
}

Result<void> ChangeLog::each(qint64 first, qint64 last,
                             const std::function<Result<bool>(const LoggedChange &)> &visit)
{
    // One row a query: `visit` may itself read the log, and write.
    for (qint64 pos = first - 1; pos < last;) {
        Result<LoggedChange> logged = failure(ErrorCode::NotFound);
        const Result<void> read = m_connection.each(
            u"SELECT pos, id, bytes, kind FROM changes WHERE pos > ? ORDER BY pos LIMIT 1"_s,
            [&](Statement &row) {
                const qint64 at = row.integer(0);
                logged = m_sealed.orSealed(at, row.bytes(2)).and_then([&](const QByteArray &bytes) {
                    return decodeLogged(at, row.bytes(1), bytes, row.value(3));
                });
                return true;
            },
            pos);
        if (!read)
            return read;
        if (!logged && logged.error().code == ErrorCode::NotFound)
            return {};
        if (!logged)
            return std::unexpected(logged.error());
        if (logged->pos > last)
            return {};
        pos = logged->pos;
        const Result<bool> more = visit(*logged);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
    return {};
}

Result<void> ChangeLog::eachBytes(Space space, qint64 afterPos,
                                  const std::function<bool(qint64, const QByteArray &)> &visit)
{
    Result<void> opened;
    const Result<void> read = m_connection.each(
        u"SELECT pos, bytes FROM changes WHERE pos > ? AND space = ? ORDER BY pos"_s,
        [&](Statement &row) {
            const qint64 pos = row.integer(0);
            const Result<QByteArray> bytes = m_sealed.orSealed(pos, row.bytes(1));
            if (!bytes)
                opened = std::unexpected(bytes.error());
            return bytes && visit(pos, *bytes);
        },
        afterPos, static_cast<int>(space));
    return read.and_then([&] { return opened; });
}

Result<bool> ChangeLog::sealOldest(qint64 kept)
{
    const auto sealedTo = m_connection.scalar(u"SELECT max(last_pos) FROM sealed_log"_s);
    const auto last = lastPos();
    if (!sealedTo || !last)
        return std::unexpected(!sealedTo ? sealedTo.error() : last.error());
    const qint64 end = *last - kept;
    if (end - sealedTo->toLongLong() < mostSealedChanges)
        return false;
    qint64 first = 0;
    qsizetype size = 0;
    std::vector<QByteArray> stretch;
    // A hole in the log, which a rescue may have left, ends a stretch where it is long.
    const auto take = [&](qint64 pos, const QByteArray &bytes) {
        if (stretch.empty())
            first = pos;
        if (pos - first >= mostSealedChanges)
            return false;
        stretch.resize(static_cast<size_t>(pos - first));
        stretch.push_back(bytes);
        size += bytes.size();
        return size < mostSealedBytes;
    };
    const Result<void> read = m_connection.each(
        u"SELECT pos, bytes FROM changes WHERE pos > ? AND pos <= ? ORDER BY pos"_s,
        [&](Statement &row) { return take(row.integer(0), row.bytes(1)); }, sealedTo->toLongLong(),
        end);
    if (!read)
        return std::unexpected(read.error());
    return stretch.empty() ? Result<bool>(false)
                           : seal(first, stretch).transform([] { return true; });
}

// Nothing is let go of before it was read back.
Result<void> ChangeLog::seal(qint64 first, const std::vector<QByteArray> &stretch)
{
    const Result<QByteArray> frame = sealed(stretch);
    if (!frame)
        return std::unexpected(frame.error());
    const auto again = unsealed(*frame);
    if (!again || *again != stretch)
        return again ? failure(ErrorCode::Io, u"sealed log"_s, u"it reads differently"_s)
                     : Result<void>(std::unexpected(again.error()));
    const qint64 last = first + static_cast<qint64>(stretch.size()) - 1;
    return m_connection.run(u"INSERT INTO sealed_log VALUES(?, ?, ?)"_s, first, last, *frame)
        .and_then([&] {
            return m_connection.run(u"UPDATE changes SET bytes = NULL WHERE pos BETWEEN ? AND ?"_s,
                                    first, last);
        });
}

Result<std::vector<Tip>> ChangeLog::tipsAfter(Space space, qint64 pos)
{
    std::vector<Tip> tips;
    const Result<void> read = m_connection.each(
        u"SELECT c.device, c.incarnation, t.seq, t.id FROM tips t JOIN chains c USING(chain)"
        " WHERE c.space = ? AND t.pos > ?"_s,
        [&](Statement &row) {
            tips.push_back({{row.id(0), static_cast<quint64>(row.integer(1))},
                            static_cast<quint64>(row.integer(2)),
                            ChangeId::fromBytes(row.bytes(3)).value_or(ChangeId{})});
            return true;
        },
        static_cast<int>(space), pos);
    if (!read)
        return std::unexpected(read.error());
    std::ranges::sort(tips);
    return tips;
}

Result<void> ChangeLog::addTip(const Tip &tip, qint64 pos)
{
    return m_connection.run(u"INSERT OR REPLACE INTO tips VALUES(?, ?, ?, ?)"_s,
                            knownNumberOf(tip.chain), tip.seq, toBytes(tip.id), pos);
}

Result<void> ChangeLog::removeTip(const ChainId &chain, const ChangeId &id)
{
    return m_connection.run(u"DELETE FROM tips WHERE chain = ? AND id = ?"_s, knownNumberOf(chain),
                            toBytes(id));
}

} // namespace sennight
