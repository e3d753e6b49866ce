// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/item_context.h"
#include "items/row_list_model.h"
#include "store/backups.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// The backups as people read them, newest first. GUI thread.
class BackupListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by DataView")

public:
    enum Role {
        BackupIdRole = Qt::UserRole + 1, ///< QString
        WhenRole,                        ///< QString, "Today, 10:41"
        ReasonRole,                      ///< QString, "Daily"
        SizeRole,                        ///< QString, "4.1 MB"
        CheckedRole,                     ///< bool: sound when it was last read
        DamagedRole,                     ///< bool
        StateTextRole,                   ///< QString, "Checked", "Not checked", "Damaged"
        AccessibleTextRole,              ///< QString
    };
    Q_ENUM(Role)

    explicit BackupListModel(const ItemContext &context, QObject *parent = nullptr);

    void setBackups(std::vector<Backup> backups);
    [[nodiscard]] const Backup *find(const QString &id) const;
    /// "Today, 10:41", "Yesterday, 18:20", "Tuesday, 18:20", "10 November, 18:20".
    [[nodiscard]] QString momentText(qint64 ms) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Backup backup;
        QString when; ///< changes with the day
        friend bool operator==(const Row &left, const Row &right)
        {
            return left.backup.id == right.backup.id && left.backup.state == right.backup.state &&
                   left.backup.checkedMs == right.backup.checkedMs &&
                   left.backup.bytes == right.backup.bytes && left.when == right.when;
        }
    };
    [[nodiscard]] QString stateText(const Backup &backup) const;

    ItemContext m_context;
    std::vector<Row> m_rows;
};

/// "4.1 MB"
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale);

} // namespace sennight
