// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// The goals of one week; its rows are given by the week model. GUI thread.
class GoalListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the week model")
    /// Todos done and meant in all goals: "8 of 17".
    Q_PROPERTY(QString doneText READ doneText NOTIFY summaryChanged FINAL)

public:
    enum Role {
        GoalIdRole = Qt::UserRole + 1, ///< QString, hex
        TitleRole,                     ///< QString
        ProjectNameRole,               ///< QString, short
        ProjectColourRole,             ///< QString
        TodosRole,                     ///< int, segments
        DoneRole,                      ///< int, filled segments
        ContinuousRole,                ///< bool: 13 todos or more, one bar instead of segments
        DoneTextRole,                  ///< QString, "3 of 5"
        PercentTextRole,               ///< QString, "60%"
        CompletionRole,                ///< real 0 … 1
        TimeTextRole,                  ///< QString, "4h 10m of 7h"
        TimeAheadRole,      ///< bool: tracked share exceeds done share by more than 25 points
        ReachedRole,        ///< bool
        AccessibleTextRole, ///< QString
    };
    Q_ENUM(Role)

    explicit GoalListModel(const ItemContext &context, QObject *parent = nullptr);

    void setRows(std::vector<GoalRow> rows);
    /// Time went on: what timers track is counted again.
    void tick();
    [[nodiscard]] const std::vector<GoalRow> &rows() const { return m_rows; }
    [[nodiscard]] QString doneText() const;

    Q_INVOKABLE QString idAt(int index) const;
    Q_INVOKABLE int indexOf(const QString &goalId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void summaryChanged();

private:
    [[nodiscard]] int tracked() const;
    [[nodiscard]] QVariant textValue(const GoalRow &row, int role) const;

    ItemContext m_context;
    std::vector<GoalRow> m_rows;
    int m_shownTracked = 0; ///< minutes of all rows
};

} // namespace sennight
