// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// The projects in the person's own order. GUI thread.
class ProjectListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")

public:
    /// Which projects the list shows.
    enum class Show { Active, Paused, Done, All };
    Q_ENUM(Show)

    enum Role {
        ProjectIdRole = Qt::UserRole + 1, ///< QString, hex
        TitleRole,                        ///< QString
        ShortNameRole,                    ///< QString
        ColourRole,                       ///< QString, lower case name
        StatusRole,                       ///< QString: active, paused, someday, completed, archived
        StatusTextRole,                   ///< QString, translated
        PriorityRole,                     ///< int 0 … 3
        OpenTodosRole,                    ///< int
        DoneTodosRole,                    ///< int
        DoneTextRole,                     ///< QString, "34 of 52"
        ProgressRole,                     ///< real 0 … 1
        TimeTextRole,                     ///< QString, "61h 20m of about 88h"
        TargetTextRole,                   ///< QString, "11 Dec" or empty
        LocalOnlyRole,                    ///< bool
        AccessibleTextRole,               ///< QString
    };
    Q_ENUM(Role)

    explicit ProjectListModel(const ItemContext &context, Show show, QObject *parent = nullptr);

    void setShow(Show show);
    void setActive(bool active);
    /// Given rows once, instead of reading them (start-up).
    void preload(std::vector<ProjectRow> rows);
    [[nodiscard]] const std::vector<ProjectRow> &rows() const { return m_rows; }

    Q_INVOKABLE QString idAt(int index) const;
    Q_INVOKABLE int indexOf(const QString &projectId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void onCommitted(const Committed &committed);
    void reload();
    void take(std::vector<ProjectRow> rows);
    [[nodiscard]] QVariant textValue(const ProjectRow &row, int role) const;
    [[nodiscard]] bool isShown(const ProjectRow &row) const;

    ItemContext m_context;
    Show m_show;
    std::vector<ProjectRow> m_rows;
    bool m_active = true;
    bool m_stale = true;
};

} // namespace sennight
