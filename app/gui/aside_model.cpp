// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aside_model.h"

#include "app/gui/put_back_text.h"
#include "app/gui/value_text.h"
#include "app/sync/sync_text.h"

#include "items/joined_text.h"
#include "items/todo_text.h"

namespace sennight {

namespace {

/// Ops of a change are fewer than this.
constexpr qint64 opsOfAChange = 1 << 16;

QString titleOr(const QString &title, Entity entity)
{
    return title.isEmpty() ? entityText(entity) : quotedTitle(title);
}

} // namespace

AsideModel::AsideModel(SyncView &sync, const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_sync(sync)
    , m_context(context)
{}

void AsideModel::show(const std::vector<RecoveredValue> &values)
{
    std::vector<Row> rows;
    rows.reserve(values.size());
    for (const RecoveredValue &value : values) {
        const QString written = valueText(value.field, value.value, value.element, m_context);
        const QString device = value.deviceName.isEmpty() ? tr("another device") : value.deviceName;
        rows.push_back({value.pos * opsOfAChange + value.op, titleOr(value.title, value.entity),
                        tr("%1: %2", "field, value").arg(fieldText(value.field), written),
                        tr("%1 wrote it, %2, after it was removed", "device, time")
                            .arg(device, m_sync.momentText(value.atMs)),
                        value});
    }
    showRows(m_rows, std::move(rows), &Row::key);
}

void AsideModel::show(const std::vector<NotSynced> &records)
{
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const NotSynced &record : records) {
        const auto key = static_cast<qint64>(qHash(record.record.toHex()) ^ qHash(record.target));
        rows.push_back({key, titleOr(record.title, record.entity),
                        syncMessage({refusalTrouble(record.reason)}, m_sync.place()).message,
                        tr("Since %1", "a time").arg(m_sync.momentText(record.sinceMs))});
    }
    showRows(m_rows, std::move(rows), &Row::key);
}

void AsideModel::show(const std::vector<PutBack> &records)
{
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const PutBack &record : records) {
        rows.push_back({static_cast<qint64>(qHash(record.record.toHex())), putBackName(record),
                        putBackText(record, m_context),
                        tr("Put back %1", "a time").arg(m_sync.momentText(record.noticedMs))});
    }
    showRows(m_rows, std::move(rows), &Row::key);
}

const RecoveredValue *AsideModel::recoveredAt(int row) const
{
    if (row < 0 || row >= std::ssize(m_rows))
        return nullptr;
    const auto &value = m_rows[static_cast<size_t>(row)].value;
    return value ? &*value : nullptr;
}

int AsideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AsideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case TextRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case AccessibleTextRole:
        return listText({row.title, row.text, row.detail});
    default:
        return {};
    }
}

QHash<int, QByteArray> AsideModel::roleNames() const
{
    return {{TitleRole, "title"},
            {TextRole, "text"},
            {DetailRole, "detail"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
