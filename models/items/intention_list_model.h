// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// What projects serve, in the person's own order. Reads nothing before it is active. GUI thread.
class IntentionListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the projects view")

public:
    enum Role {
        IntentionIdRole = Qt::UserRole + 1, ///< QString, hex
        TitleRole,                          ///< QString
    };
    Q_ENUM(Role)

    explicit IntentionListModel(const ItemContext &context, QObject *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] const std::vector<IntentionRow> &rows() const { return m_rows; }
    Q_INVOKABLE QString idAt(int index) const;
    /// Empty where there is none of this id.
    Q_INVOKABLE QString titleOf(const QString &intentionId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void onCommitted(const Committed &committed);
    void reload();

    ItemContext m_context;
    std::vector<IntentionRow> m_rows;
    bool m_active = false;
};

} // namespace sennight
