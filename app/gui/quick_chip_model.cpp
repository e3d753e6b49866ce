// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_chip_model.h"

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
    constexpr qint64 mostOfAKind = 1 << 20; // more than a text has letters
    std::map<int, qint64> ofKind;
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(chips.size()));
    for (const QuickChip &chip : chips)
        rows.push_back({chip.rank() * mostOfAKind + ofKind[chip.rank()]++, chip});
    showRows(m_rows, std::move(rows), &Row::key);
}

int QuickChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuickChipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != ChipRole)
        return {};
    return QVariant::fromValue(at(index.row()));
}

QHash<int, QByteArray> QuickChipModel::roleNames() const
{
    return {{ChipRole, "chip"}};
}

} // namespace sennight
