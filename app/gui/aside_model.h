// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sync_view.h"
#include "store/sync_queries.h"

#include "items/row_list_model.h"

namespace sennight {

/// What was put aside: values that were taken back, or records of which something did not go out.
/// GUI thread.
class AsideModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SyncFactsView")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString, what it is about
        TextRole,                     ///< QString, "Estimate: 2h", or why it did not go out
        DetailRole,                   ///< QString, who and when
        AccessibleTextRole,           ///< QString
    };
    Q_ENUM(Role)

    AsideModel(SyncView &sync, const ItemContext &context, QObject *parent = nullptr);

    void show(const std::vector<RecoveredValue> &values);
    void show(const std::vector<NotSynced> &records);
    void show(const std::vector<PutBack> &records);
    /// Null for rows of another kind.
    [[nodiscard]] const RecoveredValue *recoveredAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        qint64 key = 0;
        QString title;
        QString text;
        QString detail;
        std::optional<RecoveredValue> value = {};
        friend bool operator==(const Row &left, const Row &right)
        {
            return left.key == right.key && left.title == right.title && left.text == right.text &&
                   left.detail == right.detail;
        }
    };
    SyncView &m_sync;
    ItemContext m_context;
    std::vector<Row> m_rows;
};

} // namespace sennight
