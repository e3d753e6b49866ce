// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_list_model.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString placeText(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Everywhere:
        return KeyListModel::tr("Everywhere");
    case KeyPlace::Lists:
        return KeyListModel::tr("In lists");
    case KeyPlace::Todos:
        return KeyListModel::tr("The selected todo");
    case KeyPlace::Week:
        return KeyListModel::tr("Week");
    case KeyPlace::QuickAdd:
        return KeyListModel::tr("Adding a todo");
    case KeyPlace::Triage:
        return KeyListModel::tr("Triage");
    case KeyPlace::Dump:
        return KeyListModel::tr("The Inbox's box");
    case KeyPlace::Editor:
        return KeyListModel::tr("The open todo");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

KeyListModel::KeyListModel(ActionKeys &keys, QObject *parent)
    : QAbstractListModel(parent)
    , m_keys(keys)
{
    for (const KeyAction &action : keyActions())
        m_rows.push_back(&action);
    connect(&keys, &ActionKeys::changed, this, &KeyListModel::onKeysChanged);
}

bool KeyListModel::matches(const KeyAction &action) const
{
    const QString words = ActionKeys::textOf(QLatin1StringView(action.id));
    const QString keys = m_keys.caps(QLatin1StringView(action.id)).join(u' ');
    const auto has = [&](const QString &word) {
        return words.contains(word, Qt::CaseInsensitive) ||
               keys.contains(word, Qt::CaseInsensitive);
    };
    const QStringList searched =
        QString(m_search).replace(u'+', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(searched, has) || keys == m_search.trimmed();
}

void KeyListModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    fill();
    Q_EMIT searchChanged();
}

/// Row by row, so that what stays keeps its place on the screen and the focus.
void KeyListModel::fill()
{
    size_t row = 0;
    for (const KeyAction &action : keyActions()) {
        const bool isThere = row < m_rows.size() && m_rows[row] == &action;
        const int at = static_cast<int>(row);
        const bool isWanted = matches(action);
        if (isWanted && !isThere) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, &action);
            endInsertRows();
        } else if (!isWanted && isThere) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
        row += isWanted ? 1 : 0;
    }
    Q_EMIT countChanged();
}

/// What is listed stays listed: the row that was just changed would else go away.
void KeyListModel::onKeysChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {KeyTextsRole, ChangedRole});
}

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyAction &action = *m_rows[static_cast<size_t>(index.row())];
    const QString id = QLatin1StringView(action.id);
    switch (role) {
    case ActionRole:
        return id;
    case Qt::DisplayRole:
    case WordsRole:
        return ActionKeys::textOf(id);
    case PlaceTextRole:
        return placeText(action.place);
    case KeyTextsRole:
        return m_keys.caps(id);
    case ChangedRole:
        return m_keys.isChanged(id);
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyListModel::roleNames() const
{
    return {{ActionRole, "action"},
            {WordsRole, "words"},
            {PlaceTextRole, "placeText"},
            {KeyTextsRole, "keyTexts"},
            {ChangedRole, "changed"}};
}

} // namespace sennight
