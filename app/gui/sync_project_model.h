// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/item_context.h"
#include "items/row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// Which projects sync and which stay on this device only. Reads nothing before it is shown. GUI
/// thread.
class SyncProjectModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the views of sync")
    Q_PROPERTY(int syncedCount READ syncedCount NOTIFY syncedChanged FINAL)
    /// "5 of 6 projects"
    Q_PROPERTY(QString syncedText READ syncedText NOTIFY syncedChanged FINAL)

public:
    enum Role {
        ProjectIdRole = Qt::UserRole + 1, ///< QString
        TitleRole,                        ///< QString
        ColourRole,                       ///< QString
        SyncsRole,                        ///< bool: not on this device only
    };
    Q_ENUM(Role)

    explicit SyncProjectModel(const ItemContext &context, QObject *parent = nullptr);

    /// Reads them in the background, and again with each change while it is shown.
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    /// A choice that is kept here and written later (set-up); without it rows say what is written.
    void setChoosing(bool choosing);
    void choose(const QString &projectId, bool syncs);
    [[nodiscard]] std::vector<RecordId> here() const;
    [[nodiscard]] int syncedCount() const;
    [[nodiscard]] QString syncedText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void syncedChanged();

private:
    struct Row
    {
        RowKey key = 0;
        RecordId id;
        QString title;
        QString colour;
        bool syncs = true;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void read();
    void take(const std::vector<ProjectRow> &projects);

    ItemContext m_context;
    std::vector<Row> m_rows;
    bool m_shown = false;
    bool m_choosing = false;
    QMetaObject::Connection m_feed;
};

} // namespace sennight
