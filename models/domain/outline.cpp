// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <QHash>

#include <algorithm>

namespace sennight {

namespace {

constexpr int none = -1;

/// The rows as a forest, by their numbers.
class Forest
{
public:
    Forest(std::span<const OutlineRow> rows, const OutlineView &view)
        : m_rows(rows)
        , m_view(view)
        , m_steps(rows.size())
        , m_groups(rows.size())
        , m_depths(rows.size(), none)
    {
        plant();
        walk();
        lift();
    }

    Outline outline()
    {
        std::ranges::stable_sort(m_roots,
                                 [this](int left, int right) { return isBefore(left, right); });
        Outline made;
        m_walked.clear();
        std::ranges::fill(m_depths, none);
        walk();
        int hiddenBelow = none; ///< depth of the folded line above
        for (const int row : m_walked) {
            count(row, made);
            if (hiddenBelow != none && m_depths[row] > hiddenBelow)
                continue;
            hiddenBelow = none;
            const OutlineGroup group = m_groups[row];
            if (group == OutlineGroup::Done && !m_view.doneShown)
                continue;
            const bool folded = !m_steps[row].empty() && m_view.folded.contains(m_rows[row].key);
            made.places.push_back(
                {m_rows[row].key, m_depths[row], group, !m_steps[row].empty(), folded});
            if (folded)
                hiddenBelow = m_depths[row];
        }
        return made;
    }

private:
    void plant()
    {
        QHash<qint64, int> numbers;
        numbers.reserve(static_cast<qsizetype>(m_rows.size()));
        for (int row = 0; row < std::ssize(m_rows); ++row)
            numbers.insert(m_rows[row].key, row);
        for (int row = 0; row < std::ssize(m_rows); ++row) {
            const int parent =
                m_rows[row].parent == 0 ? none : numbers.value(m_rows[row].parent, none);
            m_parents.push_back(parent);
            (parent == none ? m_roots : m_steps[parent]).push_back(row);
        }
    }

    /// Each line before its steps. A ring of parents, which no edit makes, would have no root.
    void walk()
    {
        for (const int root : std::as_const(m_roots))
            walkFrom(root);
    }

    void walkFrom(int root)
    {
        std::vector<int> waiting{root};
        m_depths[root] = 0;
        while (!waiting.empty()) {
            const int row = waiting.back();
            waiting.pop_back();
            m_walked.push_back(row);
            for (auto step = m_steps[row].rbegin(); step != m_steps[row].rend(); ++step) {
                m_depths[*step] = m_depths[row] + 1;
                waiting.push_back(*step);
            }
        }
    }

    /// The most urgent group of a tree goes up to its root, and from there down to all of it.
    void lift()
    {
        for (const int row : m_walked)
            m_groups[row] = groupOf(m_rows[row], m_view);
        for (auto row = m_walked.rbegin(); row != m_walked.rend(); ++row) {
            if (const int parent = m_parents[*row]; parent != none)
                m_groups[parent] = std::min(m_groups[parent], m_groups[*row]);
        }
        for (const int row : m_walked) {
            if (const int parent = m_parents[row]; parent != none)
                m_groups[row] = m_groups[parent];
        }
    }

    [[nodiscard]] bool isBefore(int left, int right) const
    {
        if (m_groups[left] != m_groups[right])
            return m_groups[left] < m_groups[right];
        return m_groups[left] == OutlineGroup::Done &&
               m_rows[left].settledAtMs > m_rows[right].settledAtMs;
    }

    void count(int row, Outline &made) const
    {
        const auto group = static_cast<size_t>(m_groups[row]);
        const bool settled = m_rows[row].settledAtMs != 0;
        if (settled == (m_groups[row] == OutlineGroup::Done))
            ++made.todos.at(group);
        made.minutes.at(group) += m_rows[row].minutesLeft;
    }

    std::span<const OutlineRow> m_rows;
    const OutlineView &m_view;
    std::vector<std::vector<int>> m_steps;
    std::vector<int> m_parents;
    std::vector<int> m_roots;
    std::vector<int> m_walked;
    std::vector<OutlineGroup> m_groups;
    std::vector<int> m_depths;
};

} // namespace

OutlineGroup groupOf(const OutlineRow &row, const OutlineView &view)
{
    if (row.settledAtMs != 0)
        return OutlineGroup::Done;
    const bool planned = (row.plan.day.isValid() && row.plan.day <= view.lastDayOfWeek) ||
                         (row.plan.week.isValid() && row.plan.week <= view.week);
    const bool due = row.dueOn.isValid() && row.dueOn <= view.lastDayOfWeek;
    return planned || due ? OutlineGroup::ThisWeek : OutlineGroup::Later;
}

Outline arrangeOutline(std::span<const OutlineRow> rows, const OutlineView &view)
{
    return Forest(rows, view).outline();
}

} // namespace sennight
