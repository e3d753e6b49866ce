// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline_reader_p.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 msPerMinute = 60'000;

/// The order of the columns in outlineSql().
enum Column {
    Key,
    Id,
    ParentKey,
    Order,
    PlannedFor,
    DueAt,
    CompletedAt,
    LetGoAt,
    Estimate,
    Tracked
};

/// A parent that is deleted or has not come yet is hidden.
const QString &outlineSql()
{
    static const QString sql =
        u"SELECT t.key, t.id, CASE WHEN t.parent_id IS NOT NULL THEN (SELECT a.key FROM todos a "
        "WHERE a.id = t.parent_id AND a.deleted = 0) END, t.project_order, t.plan, t.due, "
        "t.completed_at, t.let_go_at, t.estimate_minutes, t.tracked_ms FROM "_s;
    return sql;
}

OutlineRow outlineRow(const Rows &rows)
{
    OutlineRow row;
    row.key = rows.number(Key);
    row.id = rows.id(Id).value_or(RecordId());
    row.parent = rows.number(ParentKey);
    row.order = rows.text(Order);
    row.plan = Plan::fromText(rows.code(PlannedFor)).value_or(Plan());
    row.dueOn = Due::fromText(rows.code(DueAt)).value_or(Due()).date;
    row.settledAtMs = std::max(rows.number(CompletedAt), rows.number(LetGoAt));
    if (row.settledAtMs == 0)
        row.minutesLeft = std::max(0, rows.integer(Estimate) -
                                          static_cast<int>(rows.number(Tracked) / msPerMinute));
    return row;
}

} // namespace

Result<std::vector<IntentionRow>> OutlineReader::intentions()
{
    auto rows = m_connection.run(u"SELECT i.key, i.id, i.title, i.\"order\" FROM intentions i "
                                 "WHERE i.deleted = 0 ORDER BY i.\"order\", i.key"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<IntentionRow> found;
    while (rows->next())
        found.push_back(
            {rows->number(0), rows->id(1).value_or(RecordId()), rows->text(2), rows->text(3)});
    return rows->outcome().transform([&] { return std::move(found); });
}

/// Steps are found by their parents, so that one without a project stands where it belongs.
Result<std::vector<OutlineRow>> OutlineReader::outline(const RecordId &project,
                                                       const QString &query)
{
    static const QString order = u" ORDER BY t.project_order, t.key"_s;
    if (query.isEmpty()) {
        static const QString sql =
            u"WITH RECURSIVE tree(id) AS (SELECT id FROM todos WHERE deleted = 0 AND project_id = "
            u"? "
            "UNION SELECT s.id FROM tree JOIN todos s ON s.parent_id = tree.id AND s.deleted = 0) "_s +
            outlineSql() + u"tree CROSS JOIN todos t ON t.id = tree.id"_s + order;
        return read(sql, {project.toBytes()});
    }
    const auto narrowed = m_search.todoCondition(query);
    if (!narrowed)
        return std::unexpected(narrowed.error());
    if (!*narrowed)
        return std::vector<OutlineRow>();
    SqlPiece where{u"t.deleted = 0 AND t.project_id = ?"_s, {project.toBytes()}};
    where += **narrowed;
    return read(outlineSql() + u"todos t WHERE "_s + where.text + order, where.values);
}

Result<std::vector<OutlineRow>> OutlineReader::read(const QString &sql, const QVariantList &values)
{
    auto rows = m_connection.run(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<OutlineRow> found;
    while (rows->next())
        found.push_back(outlineRow(*rows));
    return rows->outcome().transform([&] { return std::move(found); });
}

Result<QString> OutlineReader::lastOrder(const RecordId &project)
{
    auto rows = m_connection.run(
        u"SELECT max(project_order) FROM todos WHERE deleted = 0 AND project_id = ?"_s,
        {project.toBytes()});
    if (!rows)
        return std::unexpected(rows.error());
    const QString last = rows->next() ? rows->text(0) : QString();
    return rows->outcome().transform([&] { return last; });
}

} // namespace sennight
