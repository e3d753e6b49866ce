// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sync_view.h"

#include "items/row_list_model.h"

namespace sennight {

/// What sync did, newest first, and only some kinds of it on wish. Reads nothing before it is
/// shown, and older lines when they are wanted. GUI thread.
class SyncLogModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The kinds of lines that can be asked for; the first is all.
    Q_PROPERTY(QStringList filters READ filters CONSTANT FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY readyChanged FINAL)

public:
    enum Role {
        WhenRole = Qt::UserRole + 1, ///< QString, "10:41", "Sun 21:40"
        TextRole,                    ///< QString, "Sent 3 changes, received 12"
        DetailRole,                  ///< QString; empty where there is none
        IconRole,                    ///< QString
        TroubleRole,                 ///< bool
        AccessibleTextRole,          ///< QString
    };
    Q_ENUM(Role)

    SyncLogModel(SyncView &sync, QObject *parent = nullptr);
    static SyncLogModel *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SyncLogModel>(engine);
    }

    [[nodiscard]] static QStringList filters();
    [[nodiscard]] int filter() const { return m_filter; }
    void setFilter(int filter);
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool hasMore() const { return m_more; }

    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void readOlder();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void readyChanged();

private:
    void follow();
    void read();
    void ask(qint64 beforeId);
    void take(std::vector<SyncLogEntry> entries, bool older);
    [[nodiscard]] static QString sentText(const SyncLogEntry &entry);
    [[nodiscard]] UserMessage messageOf(const SyncLogEntry &entry) const;
    [[nodiscard]] QString textOf(const SyncLogEntry &entry) const;
    [[nodiscard]] QString detailOf(const SyncLogEntry &entry) const;

    SyncView &m_sync;
    std::vector<SyncLogEntry> m_entries;
    int m_filter = 0;
    quint64 m_question = 0; ///< the last; earlier answers are for nobody
    bool m_shown = false;
    bool m_ready = false;
    bool m_more = false;
    QMetaObject::Connection m_changes;
};

} // namespace sennight
