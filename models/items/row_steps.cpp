// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_steps.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sennight {

namespace {

constexpr int maxSteps = 400;

using Keys = std::vector<qint64>;

/// The keys of `kept` (old positions in new order) that need not move.
QSet<qint64> restingKeys(std::span<const std::pair<qint64, int>> kept)
{
    std::vector<int> tails; // index into kept of the smallest end of a run of length i + 1
    std::vector<int> previous(kept.size(), -1);
    for (int i = 0; i < static_cast<int>(kept.size()); ++i) {
        const auto place = std::ranges::lower_bound(tails, kept[i].second, {},
                                                    [&](int tail) { return kept[tail].second; });
        if (place != tails.begin())
            previous[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    QSet<qint64> resting;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
        resting.insert(kept[i].first);
    return resting;
}

/// Walks the wanted order and keeps `m_keys` as the view sees them after each step.
class Stepper
{
public:
    Stepper(std::span<const qint64> current, std::span<const qint64> wanted, int offset)
        : m_keys(current.begin(), current.end())
        , m_wanted(wanted)
        , m_offset(offset)
    {}

    std::vector<RowStep> run()
    {
        removeUnwanted();
        findResting();
        for (int i = 0; i < static_cast<int>(m_wanted.size()) && !isTooLong();)
            i += place(i);
        if (isTooLong())
            return {};
        return std::move(m_steps);
    }

    [[nodiscard]] bool isTooLong() const { return m_steps.size() > maxSteps; }

private:
    void removeUnwanted()
    {
        const QSet<qint64> wanted(m_wanted.begin(), m_wanted.end());
        for (int end = static_cast<int>(m_keys.size()); end > 0 && !isTooLong();) {
            int first = end;
            while (first > 0 && !wanted.contains(m_keys[first - 1]))
                --first;
            if (first < end)
                remove(first, end - first);
            end = first - 1;
        }
    }

    void remove(int first, int count)
    {
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + first + count);
        m_steps.push_back({RowStep::Kind::Remove, m_offset + first, count, 0});
    }

    void findResting()
    {
        QHash<qint64, int> positions;
        for (int i = 0; i < static_cast<int>(m_keys.size()); ++i)
            positions.insert(m_keys[i], i);
        std::vector<std::pair<qint64, int>> kept;
        for (const qint64 key : m_wanted) {
            if (const auto it = positions.constFind(key); it != positions.cend())
                kept.emplace_back(key, *it);
        }
        m_kept = QSet<qint64>(m_keys.begin(), m_keys.end());
        m_resting = restingKeys(kept);
    }

    /// Puts the wanted row `i` behind the one placed before it; gives how many rows were placed.
    int place(int i)
    {
        const qint64 key = m_wanted[i];
        if (!m_kept.contains(key))
            return insert(i);
        if (m_resting.contains(key))
            m_last = find(key, m_last + 1); // resting rows come in order: one walk for all
        else
            move(find(key, 0));
        return 1;
    }

    [[nodiscard]] int find(qint64 key, int from) const
    {
        return static_cast<int>(std::find(m_keys.begin() + from, m_keys.end(), key) -
                                m_keys.begin());
    }

    int insert(int i)
    {
        int end = i;
        while (end < static_cast<int>(m_wanted.size()) && !m_kept.contains(m_wanted[end]))
            ++end;
        const int count = end - i;
        m_keys.insert(m_keys.begin() + m_last + 1, m_wanted.begin() + i, m_wanted.begin() + end);
        m_steps.push_back({RowStep::Kind::Insert, m_offset + m_last + 1, count, m_offset + i});
        m_last += count;
        return count;
    }

    void move(int from)
    {
        if (from == m_last + 1) { // the rows between have moved away already
            ++m_last;
            return;
        }
        const qint64 key = m_keys[from];
        m_steps.push_back({RowStep::Kind::Move, m_offset + m_last + 1, 1, m_offset + from});
        m_keys.erase(m_keys.begin() + from);
        if (from > m_last)
            ++m_last; // otherwise the row placed last has come one forward
        m_keys.insert(m_keys.begin() + m_last, key);
    }

    Keys m_keys;
    std::span<const qint64> m_wanted;
    QSet<qint64> m_kept;
    QSet<qint64> m_resting;
    std::vector<RowStep> m_steps;
    int m_offset;
    int m_last = -1; ///< where the wanted row that was placed last stands
};

std::vector<RowStep> replaceAll(int offset, int removed, int inserted)
{
    std::vector<RowStep> steps;
    if (removed > 0)
        steps.push_back({RowStep::Kind::Remove, offset, removed, 0});
    if (inserted > 0)
        steps.push_back({RowStep::Kind::Insert, offset, inserted, offset});
    return steps;
}

} // namespace

std::vector<RowStep> rowSteps(std::span<const qint64> current, std::span<const qint64> wanted)
{
    const auto [a, b] = std::ranges::mismatch(current, wanted);
    const auto head = a - current.begin();
    current = current.subspan(head);
    wanted = wanted.subspan(head);
    while (!current.empty() && !wanted.empty() && current.back() == wanted.back()) {
        current = current.first(current.size() - 1);
        wanted = wanted.first(wanted.size() - 1);
    }
    if (current.empty() || wanted.empty())
        return replaceAll(static_cast<int>(head), static_cast<int>(current.size()),
                          static_cast<int>(wanted.size()));
    Stepper stepper(current, wanted, static_cast<int>(head));
    auto steps = stepper.run();
    if (stepper.isTooLong())
        return replaceAll(static_cast<int>(head), static_cast<int>(current.size()),
                          static_cast<int>(wanted.size()));
    return steps;
}

} // namespace sennight
