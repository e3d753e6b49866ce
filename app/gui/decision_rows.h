// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// How the outcome of a decided row looks.
enum class OutcomeTone { Accent, Neutral, Good, Lamp };

/// One thing to decide, or decided: a todo, a goal, or a change of plan.
struct DecisionRow
{
    qint64 key = 0;  ///< one row of a list has it, for as long as it means the same thing
    QString id = {}; ///< of the record, hex
    QString title = {};
    QString dotColour = {}; ///< name of the project's colour, or empty
    QString detail = {};    ///< "Kitchen refit  20m"
    QString badge = {};     ///< "rolled 2×", or empty
    QString alarm = {};     ///< "since Mon", "due 19 Nov", or empty
    bool late = false;      ///< the alarm tells of being late, not only of a date to come
    bool isTodo = false;
    bool done = false;
    double progress = 0; ///< 0 … 1
    bool decided = false;
    QString outcome = {}; ///< "Monday 16"; of undecided ones what is there instead: "undecided"
    QString outcomeIcon = {};
    OutcomeTone tone = OutcomeTone::Neutral;
    QStringList choices = {}; ///< keys 1, 2, …
    QString hint = {};        ///< what to think of
    QString reason = {};      ///< as the person wrote it
    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

/// Rows of the review and of the week's contract. Their view model gives them. GUI thread.
class DecisionRows : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by a view model")

public:
    enum Role {
        RecordIdRole = Qt::UserRole + 1, ///< QString, hex
        TitleRole,
        DotColourRole,
        DetailRole,
        BadgeRole,
        AlarmRole,
        LateRole,
        IsTodoRole,
        DoneRole,
        ProgressRole,
        DecidedRole,
        OutcomeRole,
        OutcomeIconRole,
        ToneRole, ///< int: 0 accent, 1 neutral, 2 good, 3 lamp
        ChoicesRole,
        HintRole,
        ReasonRole,
        AccessibleTextRole,
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void setRows(std::vector<DecisionRow> rows);
    [[nodiscard]] const std::vector<DecisionRow> &rows() const { return m_rows; }
    /// Null beyond the rows.
    [[nodiscard]] const DecisionRow *at(int row) const;
    [[nodiscard]] int undecided() const;
    /// The first undecided row from `row` on, then from the top; -1: none.
    Q_INVOKABLE int nextUndecided(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] static QVariant wordsOf(const DecisionRow &row, int role);
    std::vector<DecisionRow> m_rows;
};

} // namespace sennight
