// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pending_marks_p.h"
#include "referenced_records_p.h"
#include "search_reader_p.h"
#include "todo_lists_p.h"

namespace sennight {

/// Reads todos as rows of lists. Each call is to be made inside a snapshot.
class TodoReader
{
public:
    TodoReader(ReadConnection &connection, ProfileMoment &moment, SearchReader &search,
               ReferencedRecords &references)
        : m_connection(connection)
        , m_moment(moment)
        , m_search(search)
        , m_references(references)
        , m_pending(connection, moment)
        , m_lists(moment)
    {}

    [[nodiscard]] Result<std::vector<RowKey>> keys(const TodoFilter &filter);
    [[nodiscard]] Result<std::vector<TodoRow>> rows(std::span<const RowKey> keys);
    [[nodiscard]] Result<std::vector<TodoRow>> list(const TodoFilter &filter, int limit);
    [[nodiscard]] Result<TodoRow> byId(const RecordId &id);
    [[nodiscard]] Result<qint64> count(const TodoFilter &filter);
    [[nodiscard]] Result<std::optional<TodoRow>> running();

private:
    [[nodiscard]] Result<std::vector<ListRun>> runs(const TodoFilter &filter);
    [[nodiscard]] Result<void> read(const QString &sql, const QVariantList &values,
                                    std::vector<TodoRow> &into);
    [[nodiscard]] Result<void> fill(TodoRow &row, const Rows &rows);
    [[nodiscard]] Result<void> setReferences(TodoRow &row, const Rows &rows);

    ReadConnection &m_connection;
    ProfileMoment &m_moment;
    SearchReader &m_search;
    ReferencedRecords &m_references;
    PendingMarks m_pending;
    TodoLists m_lists;
};

} // namespace sennight
