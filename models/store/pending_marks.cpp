// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pending_marks_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

// A profile in no account has sent nothing, and nothing of it waits.
Result<void> PendingMarks::refresh()
{
    if (m_moment.version() == m_version)
        return {};
    m_version = m_moment.version();
    m_sent.reset();
    const auto joined =
        m_connection.number(u"SELECT 1 FROM sync_facts WHERE name = 'device.name'"_s);
    if (!joined || !*joined)
        return joined.transform([](auto) {});
    // Of a target that takes nothing any more, nothing is said to wait for it.
    const auto sent = m_connection.number(
        u"SELECT CASE WHEN EXISTS(SELECT 1 FROM sync_targets) THEN"
        " (SELECT min(min(t.sent, coalesce((SELECT min(l.after) FROM sync_lacks l"
        " WHERE l.target = t.target), t.sent))) FROM sync_targets t WHERE t.refusal IS NULL)"
        " ELSE 0 END"_s);
    if (!sent || !*sent)
        return sent.transform([](auto) {});
    const qint64 from = **sent;
    return m_connection
        .number(u"SELECT 1 FROM changes WHERE pos > ? AND space = 1 AND kind IS NOT NULL LIMIT 1"_s,
                {from})
        .transform([&](const std::optional<qint64> &any) {
            if (any)
                m_sent = from;
        });
}

Result<bool> PendingMarks::isPending(Entity entity, RowKey record)
{
    static const QString sql =
        u"SELECT 1 FROM change_records r JOIN changes c ON c.pos = r.pos WHERE r.entity = ?"
        " AND r.record = ? AND r.pos > ? AND c.space = 1 AND c.kind IS NOT NULL"
        " AND (NOT EXISTS(SELECT 1 FROM sync_targets)"
        " OR EXISTS(SELECT 1 FROM sync_targets t WHERE t.refusal IS NULL AND (r.pos > t.sent"
        " OR EXISTS(SELECT 1 FROM sync_lacks l WHERE l.target = t.target AND l.chain = c.chain"
        " AND r.pos > l.after))))"
        " LIMIT 1"_s;
    if (Result<void> read = refresh(); !read)
        return std::unexpected(read.error());
    if (!m_sent)
        return false;
    return m_connection.number(sql, {static_cast<int>(entity), record, *m_sent})
        .transform([](const std::optional<qint64> &found) { return found.has_value(); });
}

} // namespace sennight
