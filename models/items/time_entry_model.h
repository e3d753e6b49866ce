// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// Time entries of a todo or a day; its rows are given by the view model. A running one counts the
/// minutes until it was last read. GUI thread.
class TimeEntryModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view of the entries")

public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< QString, hex
        TodoIdRole,                     ///< QString, hex
        TitleRole,                      ///< QString, of the todo
        ProjectColourRole,              ///< QString
        DayTextRole,                    ///< QString, "Today", "Mon", "13 Nov"
        DateRole,                       ///< QString, "2026-11-11"
        StartTextRole,                  ///< QString, "09:10"
        EndTextRole,                    ///< QString, "10:22"; empty while it runs
        TimeTextRole,                   ///< QString, "1h 12m"
        NoteRole,                       ///< QString
        RunningRole,                    ///< bool
        AccessibleTextRole,             ///< QString
    };
    Q_ENUM(Role)

    explicit TimeEntryModel(const ItemContext &context, QObject *parent = nullptr);

    void setRows(std::vector<TimeEntryRow> rows);
    [[nodiscard]] const std::vector<TimeEntryRow> &rows() const { return m_rows; }
    /// Of all rows, running ones until now.
    [[nodiscard]] int minutes() const;
    Q_INVOKABLE QString idAt(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QDateTime local(qint64 ms) const;
    [[nodiscard]] int minutesOf(const TimeEntryRow &row) const;
    [[nodiscard]] QString accessibleText(const TimeEntryRow &row) const;
    [[nodiscard]] QVariant textValue(const TimeEntryRow &row, int role) const;

    ItemContext m_context;
    std::vector<TimeEntryRow> m_rows;
};

/// "09:10", as times are written in lists.
[[nodiscard]] QString timeOfDayText(QTime time);
/// What a person wrote for a time of day: "9:10", "9.10", "910", "9", "9pm"; nothing else.
[[nodiscard]] std::optional<QTime> timeOfDayFromPerson(const QString &text);

} // namespace sennight
