// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sennight {

/// One column of an import's preview: what would be added, each with a tick. GUI thread.
class ImportListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ImportView")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Rows that have a tick and can be added.
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        DetailRole,    ///< a short text behind the title; may be empty
        ChosenRole,    ///< ticked
        AvailableRole, ///< false: its project is left out
        OverRole,      ///< done or let go
    };
    Q_ENUM(Role)

    struct Row
    {
        RecordId id;
        RecordId project{}; ///< that it needs; null: none
        QString title;
        QString detail{};
        bool isOver = false;
        bool isChosen = true;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    /// Rows that need one of these cannot be added.
    void setLeftOut(const QSet<RecordId> &projects);
    [[nodiscard]] QSet<RecordId> leftOut() const; ///< rows without a tick
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const;
    Q_INVOKABLE void setChosen(int row, bool chosen);
    Q_INVOKABLE void setAllChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void chosenChanged();

private:
    std::vector<Row> m_rows;
    QSet<RecordId> m_leftOutProjects;
};

} // namespace sennight
