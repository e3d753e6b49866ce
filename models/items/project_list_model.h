// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sennight {

/// The projects in the person's own order. GUI thread.
class ProjectListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

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
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::vector<ProjectRow> &rows() const { return m_rows; }

    Q_INVOKABLE QString idAt(int index) const;
    Q_INVOKABLE int indexOf(const QString &projectId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void onCommitted(const Committed &committed);
    void reload();
    void showRows(std::vector<ProjectRow> rows);
    [[nodiscard]] bool isShown(const ProjectRow &row) const;
    [[nodiscard]] QString accessibleText(const ProjectRow &row) const;

    ItemContext m_context;
    Show m_show;
    std::vector<ProjectRow> m_rows;
    bool m_active = true;
    bool m_stale = true;
};

} // namespace sennight
