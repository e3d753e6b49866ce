// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_list_model.h"

namespace sennight {

void RowListModel::begin(const RowStep &step)
{
    const int last = step.at + step.count - 1;
    switch (step.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, step.at, last);
        break;
    case RowStep::Kind::Insert:
        beginInsertRows({}, step.at, last);
        break;
    case RowStep::Kind::Move:
        beginMoveRows({}, step.from, step.from, {}, step.at);
        break;
    }
}

void RowListModel::end(const RowStep &step)
{
    switch (step.kind) {
    case RowStep::Kind::Remove:
        endRemoveRows();
        break;
    case RowStep::Kind::Insert:
        endInsertRows();
        break;
    case RowStep::Kind::Move:
        endMoveRows();
        break;
    }
}

} // namespace sennight
