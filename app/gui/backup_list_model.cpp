// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_list_model.h"

#include "items/joined_text.h"

#include "items/date_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupListModel::tr("Daily");
    case BackupReason::BeforeImport:
        return BackupListModel::tr("Before an import");
    case BackupReason::BeforeRestore:
        return BackupListModel::tr("Before a restore");
    case BackupReason::BeforeUpdate:
        return BackupListModel::tr("Before an update");
    case BackupReason::BeforeDeletion:
        return BackupListModel::tr("Before another device's deletions");
    case BackupReason::ByHand:
        return BackupListModel::tr("Made by you");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sizeText(qint64 bytes, const QLocale &locale)
{
    constexpr qint64 megabyte = 1'000'000;
    return locale.formattedDataSize(bytes, bytes < megabyte ? 0 : 1, QLocale::DataSizeSIFormat);
}

BackupListModel::BackupListModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{}

void BackupListModel::setBackups(std::vector<Backup> backups)
{
    std::vector<Row> rows;
    rows.reserve(backups.size());
    for (Backup &backup : backups) {
        QString when = momentText(backup.madeMs);
        rows.push_back({std::move(backup), std::move(when)});
    }
    // Instants are whole seconds, so the number fits behind them.
    showRows(m_rows, std::move(rows),
             [](const Row &row) { return row.backup.madeMs + row.backup.number; });
}

const Backup *BackupListModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.backup.id; });
    return found == m_rows.end() ? nullptr : &found->backup;
}

QString BackupListModel::momentText(qint64 ms) const
{
    const TextContext text = m_context.text();
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, text.zone);
    const QString time = text.locale.toString(moment.time(), QLocale::ShortFormat);
    const QDate today = QDateTime::fromMSecsSinceEpoch(text.nowMs, text.zone).date();
    if (moment.date() == today)
        return tr("Today, %1").arg(time);
    if (moment.date() == today.addDays(-1))
        return tr("Yesterday, %1").arg(time);
    return tr("%1, %2", "day, time").arg(longDateText(moment.date(), text), time);
}

QString BackupListModel::stateText(const Backup &backup) const
{
    switch (backup.state) {
    case Backup::State::Unchecked:
        return tr("Not checked");
    case Backup::State::Sound:
        return tr("Checked");
    case Backup::State::Damaged:
        return tr("Damaged");
    }
    Q_UNREACHABLE_RETURN({});
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[backup, when] = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case BackupIdRole:
        return backup.id;
    case Qt::DisplayRole:
    case WhenRole:
        return when;
    case ReasonRole:
        return reasonText(backup.reason);
    case SizeRole:
        return sizeText(backup.bytes, m_context.locale);
    case CheckedRole:
        return backup.state == Backup::State::Sound;
    case DamagedRole:
        return backup.state == Backup::State::Damaged;
    case StateTextRole:
        return stateText(backup);
    case AccessibleTextRole:
        return listText({when, reasonText(backup.reason), sizeText(backup.bytes, m_context.locale),
                         stateText(backup)});
    default:
        return {};
    }
}

QHash<int, QByteArray> BackupListModel::roleNames() const
{
    return {{BackupIdRole, "backupId"},   {WhenRole, "when"},
            {ReasonRole, "reason"},       {SizeRole, "size"},
            {CheckedRole, "checked"},     {DamagedRole, "damaged"},
            {StateTextRole, "stateText"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
