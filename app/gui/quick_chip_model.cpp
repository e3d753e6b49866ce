// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_chip_model.h"

#include <algorithm>
#include <utility>

namespace sennight {

using namespace Qt::StringLiterals;

int QuickChip::rank() const
{
    static const QStringList order{u"plan"_s,   u"estimate"_s, u"project"_s, u"priority"_s,
                                   u"repeat"_s, u"goal"_s,     u"due"_s,     u"reminder"_s,
                                   u"tag"_s,    u"notes"_s};
    return static_cast<int>(order.indexOf(kind));
}

void QuickChipModel::setChips(const QList<QuickChip> &chips)
{
    const auto wanted = static_cast<int>(chips.size());
    const auto rows = static_cast<int>(m_rows.size());
    for (int row = 0; row < std::min(wanted, rows); ++row) {
        if (at(row) == chips[row])
            continue;
        m_rows[static_cast<size_t>(row)] = chips[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (wanted > rows) {
        beginInsertRows({}, rows, wanted - 1);
        m_rows.insert(m_rows.end(), chips.begin() + rows, chips.end());
        endInsertRows();
    }
    if (std::exchange(m_count, wanted) != wanted)
        Q_EMIT countChanged();
}

int QuickChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuickChipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuickChip &chip = at(index.row());
    switch (role) {
    case ChipRole:
        return QVariant::fromValue(chip);
    case KindRole:
        return chip.kind;
    case PriorityRole:
        return chip.priority;
    case StartRole:
        return chip.start;
    case EndRole:
        return chip.start + chip.length;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuickChipModel::roleNames() const
{
    return {{ChipRole, "chip"},
            {KindRole, "kind"},
            {PriorityRole, "priority"},
            {StartRole, "start"},
            {EndRole, "end"}};
}

} // namespace sennight
