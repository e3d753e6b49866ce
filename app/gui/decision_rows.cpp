// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_rows.h"

#include "items/joined_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString spoken(const DecisionRow &row)
{
    QStringList parts{row.title, row.detail, row.badge, row.alarm, row.outcome, row.reason};
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace

void DecisionRows::setRows(std::vector<DecisionRow> rows)
{
    showRows(m_rows, std::move(rows), &DecisionRow::key);
}

const DecisionRow *DecisionRows::at(int row) const
{
    return row >= 0 && row < count() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int DecisionRows::undecided() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const DecisionRow &row) { return !row.decided && !row.choices.isEmpty(); }));
}

int DecisionRows::nextUndecided(int row) const
{
    for (int step = 0; step < count(); ++step) {
        const int candidate = (std::max(0, row) + step) % count();
        const DecisionRow &each = m_rows[static_cast<size_t>(candidate)];
        if (!each.decided && !each.choices.isEmpty())
            return candidate;
    }
    return -1;
}

int DecisionRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DecisionRows::data(const QModelIndex &index, int role) const
{
    const DecisionRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case IsTodoRole:
        return row->isTodo;
    case LateRole:
        return row->late;
    case DoneRole:
        return row->done;
    case ProgressRole:
        return row->progress;
    case DecidedRole:
        return row->decided;
    case ToneRole:
        return static_cast<int>(row->tone);
    case ChoicesRole:
        return row->choices;
    default:
        return wordsOf(*row, role);
    }
}

QVariant DecisionRows::wordsOf(const DecisionRow &row, int role)
{
    switch (role) {
    case RecordIdRole:
        return row.id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DotColourRole:
        return row.dotColour;
    case DetailRole:
        return row.detail;
    case BadgeRole:
        return row.badge;
    case AlarmRole:
        return row.alarm;
    case OutcomeRole:
        return row.outcome;
    case OutcomeIconRole:
        return row.outcomeIcon;
    case HintRole:
        return row.hint;
    case ReasonRole:
        return row.reason;
    case AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> DecisionRows::roleNames() const
{
    return {{RecordIdRole, "recordId"},
            {TitleRole, "title"},
            {DotColourRole, "dotColour"},
            {DetailRole, "detail"},
            {BadgeRole, "badge"},
            {AlarmRole, "alarm"},
            {LateRole, "late"},
            {IsTodoRole, "isTodo"},
            {DoneRole, "done"},
            {ProgressRole, "progress"},
            {DecidedRole, "decided"},
            {OutcomeRole, "outcome"},
            {OutcomeIconRole, "outcomeIcon"},
            {ToneRole, "tone"},
            {ChoicesRole, "choices"},
            {HintRole, "hint"},
            {ReasonRole, "reason"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
