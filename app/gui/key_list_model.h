// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/action_keys.h"

#include <QAbstractListModel>

namespace sennight {

/// The actions that keys can do, for the list in the settings: those whose words or keys have the
/// searched words in them. GUI thread.
class KeyListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ActionRole = Qt::UserRole, ///< QString
        WordsRole,                 ///< QString, what it does
        PlaceTextRole,             ///< QString, where it works; rows of one place follow each other
        KeyTextsRole,              ///< QStringList, as key caps say them
        ChangedRole,               ///< bool, not as it came
    };
    Q_ENUM(Role)

    explicit KeyListModel(ActionKeys &keys, QObject *parent = nullptr);
    static KeyListModel *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<KeyListModel>(engine);
    }

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchChanged();
    void countChanged();

private:
    [[nodiscard]] bool matches(const KeyAction &action) const;
    void fill();
    void onKeysChanged();

    ActionKeys &m_keys;
    QString m_search;
    std::vector<const KeyAction *> m_rows; ///< in the order of the table
};

} // namespace sennight
