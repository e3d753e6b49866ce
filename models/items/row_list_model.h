// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_steps.h"

#include <QAbstractListModel>

#include <algorithm>

namespace sennight {

/// What every list here has in common: it goes from the rows it shows to the rows it should show
/// by inserts, removals, moves and changed rows.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int count() const { return rowCount({}); }

Q_SIGNALS:
    void countChanged();

protected:
    /// Brings `shown` into the order of `wanted`, one signalled step at a time.
    template <typename Row>
    void applySteps(const std::vector<RowStep> &steps, std::vector<Row> &shown,
                    const std::vector<Row> &wanted)
    {
        const auto before = shown.size();
        for (const RowStep &step : steps) {
            begin(step);
            change(step, shown, wanted);
            end(step);
        }
        if (before != shown.size())
            Q_EMIT countChanged();
    }

    /// The same for rows that carry their key; then says which rows changed. True when any did.
    template <typename Row, typename KeyOf>
    bool showRows(std::vector<Row> &shown, std::vector<Row> wanted, KeyOf keyOf)
    {
        const auto steps = rowSteps(keys(shown, keyOf), keys(wanted, keyOf));
        applySteps(steps, shown, wanted);
        bool changed = !steps.empty();
        for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
            if (shown[i] == wanted[i])
                continue;
            shown[i] = std::move(wanted[i]);
            Q_EMIT dataChanged(index(i), index(i));
            changed = true;
        }
        return changed;
    }

    /// For rows that are known by their place alone, as hits: what stands there is filled anew, and
    /// rows come and go at the end.
    template <typename Row>
    void showInPlaces(std::vector<Row> &shown, std::vector<Row> wanted)
    {
        const int before = static_cast<int>(shown.size());
        const int after = static_cast<int>(wanted.size());
        std::vector<RowStep> steps;
        if (after < before)
            steps.push_back({.kind = RowStep::Kind::Remove, .at = after, .count = before - after});
        if (after > before)
            steps.push_back({.kind = RowStep::Kind::Insert,
                             .at = before,
                             .count = after - before,
                             .from = before});
        applySteps(steps, shown, wanted);
        shown = std::move(wanted);
        if (after > 0)
            Q_EMIT dataChanged(index(0), index(after - 1));
    }

private:
    template <typename Row, typename KeyOf>
    static std::vector<qint64> keys(const std::vector<Row> &rows, KeyOf keyOf)
    {
        std::vector<qint64> found;
        found.reserve(rows.size());
        for (const Row &row : rows)
            found.push_back(std::invoke(keyOf, row));
        return found;
    }

    template <typename Row>
    static void change(const RowStep &step, std::vector<Row> &shown, const std::vector<Row> &wanted)
    {
        const auto at = shown.begin() + step.at;
        const auto from = shown.begin() + step.from;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            shown.erase(at, at + step.count);
            break;
        case RowStep::Kind::Insert:
            shown.insert(at, wanted.begin() + step.from, wanted.begin() + step.from + step.count);
            break;
        case RowStep::Kind::Move:
            if (step.from < step.at)
                std::rotate(from, from + 1, at);
            else
                std::rotate(at, from, from + 1);
            break;
        }
    }

    void begin(const RowStep &step);
    void end(const RowStep &step);
};

} // namespace sennight
