// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intention_list_model.h"

namespace sennight {

IntentionListModel::IntentionListModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{
    connect(&context.feed, &ChangeFeed::committed, this, &IntentionListModel::onCommitted);
}

void IntentionListModel::setActive(bool active)
{
    if (!std::exchange(m_active, active) && active)
        reload();
}

void IntentionListModel::onCommitted(const Committed &committed)
{
    const bool touched =
        std::ranges::contains(committed.records, Entity::Intention, &TouchedRecord::entity);
    if (m_active && (touched || committed.everything))
        reload();
}

/// There are few of them.
void IntentionListModel::reload()
{
    if (auto rows = m_context.queries.intentions())
        showRows(m_rows, std::move(*rows), &IntentionRow::key);
}

QString IntentionListModel::idAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[index].id.toHex() : QString();
}

QString IntentionListModel::titleOf(const QString &intentionId) const
{
    const auto id = RecordId::fromHex(intentionId);
    const auto found = std::ranges::find(m_rows, id.value_or(RecordId()), &IntentionRow::id);
    return found == m_rows.end() ? QString() : found->title;
}

int IntentionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IntentionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const IntentionRow &row = m_rows[index.row()];
    switch (role) {
    case IntentionIdRole:
        return row.id.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    default:
        return {};
    }
}

QHash<int, QByteArray> IntentionListModel::roleNames() const
{
    return {{IntentionIdRole, "intentionId"}, {TitleRole, "title"}};
}

} // namespace sennight
