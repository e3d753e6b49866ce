// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_rules_p.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChainId;
using sync::ChangeId;
using sync::Tip;

// Kept parts: incarnation, seq (big endian), id.
constexpr qsizetype keptBytes = 8 + 8 + 32;
constexpr char onlyNamed = '\xff'; ///< each byte of the part that says so

} // namespace

sync::ChainTag tagOfChain(const ChainId &chain)
{
    QByteArray bytes = chain.device.toBytes();
    bytes.resize(sync::ChainTag::size);
    qToBigEndian(chain.incarnation, bytes.data() + RecordId::size);
    return *sync::ChainTag::fromBytes(bytes);
}

ChainId chainOfTag(const sync::ChainTag &tag)
{
    const QByteArrayView bytes = tag.view();
    return {RecordId::fromBytes(bytes.first(RecordId::size).toByteArray()).value_or(RecordId{}),
            qFromBigEndian<quint64>(bytes.sliced(RecordId::size).data())};
}

Result<void> CutRules::write(Connection &connection, const std::vector<sync::Cut> &cuts)
{
    Result<void> done = connection.execute(u"DELETE FROM sync_cuts"_s);
    for (const sync::Cut &cut : cuts) {
        QByteArray kept;
        QDataStream out(&kept, QIODevice::WriteOnly);
        for (const sync::KeptPart &part : cut.kept) {
            out << chainOfTag(part.chain).incarnation << part.seq;
            out.writeRawData(part.id.view().data(), static_cast<int>(part.id.view().size()));
        }
        if (cut.onlyNamed)
            kept.append(QByteArray(keptBytes, onlyNamed));
        done = done.and_then([&] {
            return connection.run(u"INSERT OR REPLACE INTO sync_cuts VALUES(?, ?)"_s,
                                  cut.device.view().toByteArray(), kept);
        });
    }
    return cuts.empty() ? done : done.and_then([&] { return noteLate(connection); });
}

Result<bool> CutRules::mayComeLate(Connection &connection)
{
    return connection
        .scalar(u"SELECT EXISTS(SELECT 1 FROM meta WHERE key IN ('late', 'holes'))"
                " OR EXISTS(SELECT 1 FROM sync_cuts)"_s)
        .transform([](const QVariant &may) { return may.toBool(); });
}

Result<void> CutRules::noteLate(Connection &connection)
{
    return connection.execute(u"INSERT OR REPLACE INTO meta VALUES('late', 1)"_s);
}

Result<void> CutRules::read(Connection &connection)
{
    m_kept.clear();
    m_onlyNamed.clear();
    m_branches.clear();
    return connection.each(u"SELECT device, kept FROM sync_cuts"_s, [&](Statement &row) {
        Chains &chains = m_kept[row.id(0)];
        const QByteArray kept = row.bytes(1);
        for (qsizetype at = 0; at + keptBytes <= kept.size(); at += keptBytes) {
            const char *bytes = kept.constData() + at;
            const auto id = ChangeId::fromBytes(QByteArrayView(bytes + 16, 32));
            if (kept.sliced(at, keptBytes).count(onlyNamed) == keptBytes) {
                m_onlyNamed.insert(row.id(0));
                continue;
            }
            chains[qFromBigEndian<quint64>(bytes)].push_back(
                {qFromBigEndian<quint64>(bytes + 8), id.value_or(ChangeId{})});
        }
        return true;
    });
}

Result<bool> CutRules::isBeyond(ChangeLog &log, const Tip &change)
{
    const auto device = m_kept.find(change.chain.device);
    if (device == m_kept.end())
        return false;
    const auto chain = device->second.find(change.chain.incarnation);
    if (chain == device->second.end())
        return !m_onlyNamed.contains(change.chain.device);
    const std::vector<Kept> &kept = chain->second;
    const bool isAfter =
        std::ranges::all_of(kept, [&](const Kept &part) { return part.seq < change.seq; });
    if (isAfter)
        return true;
    if (Result<void> walked = walk(log, change.chain, kept); !walked)
        return std::unexpected(walked.error());
    const QSet<ChangeId> &branch = m_branches[change.chain];
    return !branch.isEmpty() && !branch.contains(change.id);
}

std::vector<Tip> CutRules::keptOf(const ChainId &chain) const
{
    std::vector<Tip> tips;
    const auto device = m_kept.find(chain.device);
    if (device == m_kept.end())
        return tips;
    const auto parts = device->second.find(chain.incarnation);
    if (parts == device->second.end())
        return tips;
    for (const Kept &part : parts->second)
        tips.push_back({chain, part.seq, part.id});
    return tips;
}

// Down each branch from what was kept. Where one of them is not here, no branch can be told.
Result<void> CutRules::walk(ChangeLog &log, const ChainId &chain, const std::vector<Kept> &kept)
{
    if (m_branches.contains(chain))
        return {};
    QSet<ChangeId> &branch = m_branches[chain];
    const Result<bool> forked = log.isForked(chain);
    if (!forked || !*forked)
        return forked.transform([](bool) {});
    for (const Kept &part : kept) {
        ChangeId id = part.id;
        for (quint64 seq = part.seq; seq > 0 && !branch.contains(id); --seq) {
            const auto logged = log.at({chain, seq, id.prefix()});
            if (!logged)
                return std::unexpected(logged.error());
            if (!*logged || (*logged)->id != id) {
                branch.clear();
                return {};
            }
            branch.insert(id);
            id = (*logged)->change.prev;
        }
    }
    return {};
}

} // namespace sennight
