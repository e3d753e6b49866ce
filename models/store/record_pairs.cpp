// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_pairs_p.h"

namespace sennight {
namespace {

constexpr int recordsAtOnce = 500;

/// One side: its next records.
class Side
{
public:
    Side(quint8 kind, RecordTables &tables)
        : m_kind(kind)
        , m_tables(tables)
    {}

    Result<void> fill()
    {
        if (!m_next.empty())
            return {};
        Result<void> read =
            m_tables.loadAfter(m_kind, m_end, recordsAtOnce, [this](StoredRecord &&record) {
                const RecordId id = record.id();
                m_next.emplace(id, std::move(record));
            });
        if (!m_next.empty())
            m_end = m_next.rbegin()->first;
        return read;
    }
    [[nodiscard]] bool isEmpty() const { return m_next.empty(); }
    [[nodiscard]] const RecordId &id() const { return m_next.begin()->first; }
    [[nodiscard]] const StoredRecord *record() const { return &m_next.begin()->second; }
    void step() { m_next.erase(m_next.begin()); }

private:
    quint8 m_kind;
    RecordTables &m_tables;
    std::map<RecordId, StoredRecord> m_next;
    std::optional<RecordId> m_end;
};

bool comesFirst(const Side &side, const Side &other)
{
    return !side.isEmpty() && (other.isEmpty() || side.id() <= other.id());
}

} // namespace

Result<void> eachPair(quint8 kind, RecordTables &left, RecordTables &right, const PairVisit &visit)
{
    Side leftSide(kind, left);
    Side rightSide(kind, right);
    while (true) {
        const Result<void> read = leftSide.fill().and_then([&] { return rightSide.fill(); });
        if (!read)
            return read;
        if (leftSide.isEmpty() && rightSide.isEmpty())
            return {};
        const bool takesLeft = comesFirst(leftSide, rightSide);
        const bool takesRight = comesFirst(rightSide, leftSide);
        const Result<void> visited = visit(takesLeft ? leftSide.record() : nullptr,
                                           takesRight ? rightSide.record() : nullptr);
        if (!visited)
            return visited;
        if (takesLeft)
            leftSide.step();
        if (takesRight)
            rightSide.step();
    }
}

} // namespace sennight
