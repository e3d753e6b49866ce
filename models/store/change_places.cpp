// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of changes that were shared: retired with their account, or cut off.
#include "change_log_p.h"

#include <QDataStream>
#include <QIODevice>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChangeId;

} // namespace

Result<void> ChangeLog::setPlace(qint64 pos, Place place)
{
    m_recent.clear();
    return m_connection.run(u"UPDATE changes SET space = ? WHERE pos = ?"_s,
                            static_cast<int>(place), pos);
}

Result<Place> ChangeLog::placeOf(qint64 pos)
{
    return m_connection.scalar(u"SELECT space FROM changes WHERE pos = ?"_s, pos)
        .transform([](const QVariant &place) { return static_cast<Place>(place.toInt()); });
}

Result<std::vector<qint64>> ChangeLog::leaves()
{
    return m_connection.scalar(u"SELECT value FROM meta WHERE key = 'leaves'"_s)
        .transform([](const QVariant &value) {
            std::vector<qint64> positions;
            const QByteArray bytes = value.toByteArray();
            QDataStream in(bytes);
            for (qint64 pos = 0; !in.atEnd() && in.status() == QDataStream::Ok;) {
                in >> pos;
                positions.push_back(pos);
            }
            return positions;
        });
}

Result<void> ChangeLog::retireShared()
{
    auto positions = leaves();
    const auto last = lastPos();
    if (!positions || !last)
        return std::unexpected(!last ? last.error() : positions.error());
    positions->push_back(*last);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const qint64 pos : *positions)
        out << pos;
    m_recent.clear();
    for (const auto *table : {"pending_changes", "envelopes", "sync_targets", "sync_lacks",
                              "sync_peers", "sync_facts", "sync_cuts", "put_back"}) {
        const Result<void> emptied =
            m_connection.execute(u"DELETE FROM "_s + QLatin1StringView(table));
        if (!emptied)
            return emptied;
    }
    return m_connection.run(u"INSERT OR REPLACE INTO meta VALUES('leaves', ?)"_s, bytes)
        .and_then(
            [&] { return m_connection.run(u"UPDATE changes SET space = 2 WHERE space = 1"_s); })
        .and_then([&] {
            return m_connection.run(
                u"DELETE FROM tips WHERE chain IN (SELECT chain FROM chains WHERE space = 1)"_s);
        });
}

Result<bool> ChangeLog::isForked(const sync::ChainId &chain)
{
    if (!m_numbers.contains(chain)) {
        if (const Result<void> loaded = loadChains(); !loaded)
            return std::unexpected(loaded.error());
    }
    return m_connection
        .scalar(u"SELECT count(DISTINCT id) > count(DISTINCT seq) FROM changes"
                " WHERE chain = ? AND space IN (1, 3)"_s,
                m_numbers.value(chain))
        .transform([](const QVariant &forked) { return forked.toBool(); });
}

Result<bool> ChangeLog::isShared(const sync::Dot &dot)
{
    if (!m_numbers.contains(dot.chain)) {
        if (const Result<void> loaded = loadChains(); !loaded)
            return std::unexpected(loaded.error());
    }
    bool found = false;
    return m_connection
        .each(
            u"SELECT id FROM changes WHERE chain = ? AND seq = ? AND space = 1"_s,
            [&](Statement &row) {
                const auto id = ChangeId::fromBytes(row.bytes(0));
                found = id && id->prefix() == dot.idPrefix;
                return !found;
            },
            m_numbers.value(dot.chain), dot.seq)
        .transform([&] { return found; });
}

Result<bool> ChangeLog::isShared(const sync::Tip &change)
{
    if (!m_numbers.contains(change.chain)) {
        if (const Result<void> loaded = loadChains(); !loaded)
            return std::unexpected(loaded.error());
    }
    return m_connection
        .scalar(u"SELECT 1 FROM changes WHERE chain = ? AND seq = ? AND id = ? AND space = 1"_s,
                m_numbers.value(change.chain), change.seq, change.id.view().toByteArray())
        .transform([](const QVariant &found) { return !found.isNull(); });
}

} // namespace sennight
