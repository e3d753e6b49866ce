// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_log_model.h"

#include "app/sync/sync_text.h"

#include "items/joined_text.h"
#include "items/when_answered.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int pageLines = 100;

std::vector<SyncLogKind> kindsOf(int filter)
{
    switch (filter) {
    case 1:
        return {SyncLogKind::Round};
    case 2:
        return {SyncLogKind::Trouble};
    case 3:
        return {SyncLogKind::Conflicts};
    case 4:
        return {SyncLogKind::Recovered, SyncLogKind::PutBack, SyncLogKind::Deleted};
    case 5:
        return {SyncLogKind::Device, SyncLogKind::Account};
    default:
        return {};
    }
}

QString iconOf(SyncLogKind kind)
{
    switch (kind) {
    case SyncLogKind::Round:
        return u"sync"_s;
    case SyncLogKind::Trouble:
        return u"warn"_s;
    case SyncLogKind::Conflicts:
        return u"merge"_s;
    case SyncLogKind::Device:
        return u"laptop"_s;
    case SyncLogKind::Account:
        return u"cloud"_s;
    case SyncLogKind::Recovered:
    case SyncLogKind::PutBack:
        return u"undo"_s;
    case SyncLogKind::Deleted:
        return u"trash"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SyncLogModel::SyncLogModel(SyncView &sync, QObject *parent)
    : RowListModel(parent)
    , m_sync(sync)
{
    connect(&sync, &SyncView::serviceChanged, this, &SyncLogModel::follow);
}

QStringList SyncLogModel::filters()
{
    return {tr("All"),       tr("Exchanged"), tr("Problems"),
            tr("Conflicts"), tr("Put aside"), tr("Devices")};
}

void SyncLogModel::follow()
{
    disconnect(m_changes);
    if (!m_shown || !m_sync.service())
        return;
    m_changes = connect(m_sync.service(), &SyncService::logChanged, this, &SyncLogModel::read);
    read();
}

void SyncLogModel::show()
{
    m_shown = true;
    follow();
}

void SyncLogModel::hide()
{
    m_shown = false;
    follow();
}

void SyncLogModel::setFilter(int filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    read();
}

void SyncLogModel::read()
{
    ask(0);
}

void SyncLogModel::readOlder()
{
    if (m_more && !m_entries.empty())
        ask(m_entries.back().id);
}

void SyncLogModel::ask(qint64 beforeId)
{
    if (!m_sync.service())
        return;
    whenAnswered(m_sync.service()->log({kindsOf(m_filter), beforeId, pageLines}), this,
                 [this, beforeId,
                  question = ++m_question](const SyncResult<std::vector<SyncLogEntry>> &entries) {
                     if (question == m_question)
                         take(entries.value_or(std::vector<SyncLogEntry>()), beforeId != 0);
                 });
}

void SyncLogModel::take(std::vector<SyncLogEntry> entries, bool older)
{
    m_more = std::ssize(entries) >= pageLines;
    if (older)
        entries.insert(entries.begin(), m_entries.begin(), m_entries.end());
    showRows(m_entries, std::move(entries), &SyncLogEntry::id);
    m_ready = true;
    Q_EMIT readyChanged();
}

/// A first upload is told by what the person has, which is packed in fewer changes.
QString SyncLogModel::sentText(const SyncLogEntry &entry)
{
    if (entry.count > 0)
        return tr("Sent everything that is here: %Ln items", nullptr,
                  static_cast<int>(entry.count));
    return tr("Sent %Ln changes", nullptr, static_cast<int>(entry.sent));
}

UserMessage SyncLogModel::messageOf(const SyncLogEntry &entry) const
{
    if (entry.event != SyncAccountEvent::SetUpFailed)
        return syncMessage(entry.problem, m_sync.place());
    const UserMessage message = setUpMessage(entry.problem, entry.place);
    return {tr("Setting sync up came to nothing. %1").arg(message.message), message.hint};
}

QString SyncLogModel::textOf(const SyncLogEntry &entry) const
{
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    switch (entry.kind) {
    case SyncLogKind::Round:
        if (entry.sent == 0)
            return tr("Received %Ln changes", nullptr, count(entry.received));
        if (entry.received == 0)
            return sentText(entry);
        return tr("%1, %2", "sent, received")
            .arg(sentText(entry), tr("received %Ln", nullptr, count(entry.received)));
    case SyncLogKind::Trouble:
        return messageOf(entry).message;
    case SyncLogKind::Conflicts:
        return tr("%Ln things were changed on two devices", nullptr, count(entry.count));
    case SyncLogKind::Recovered:
        return tr("%Ln changes were put aside", nullptr, count(entry.count));
    case SyncLogKind::PutBack:
        return tr("%Ln deleted things were put back", nullptr, count(entry.count));
    case SyncLogKind::Deleted:
        return tr("%Ln things were deleted on another device", nullptr, count(entry.count));
    case SyncLogKind::Device:
    case SyncLogKind::Account:
        return accountEventText(entry.event, entry.name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString SyncLogModel::detailOf(const SyncLogEntry &entry) const
{
    switch (entry.kind) {
    case SyncLogKind::Trouble:
        return messageOf(entry).hint;
    case SyncLogKind::Device:
    case SyncLogKind::Account:
        return entry.by.isEmpty() ? QString() : tr("By “%1”", "the name of a device").arg(entry.by);
    case SyncLogKind::Conflicts:
        return tr("Both versions are safe");
    case SyncLogKind::Recovered:
        return tr("They are listed in Sync");
    case SyncLogKind::PutBack:
        return tr("They had been changed on another device");
    case SyncLogKind::Deleted:
        return tr("A backup was made first");
    default:
        return {};
    }
}

int SyncLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SyncLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncLogEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case WhenRole:
        return m_sync.momentText(entry.atMs);
    case Qt::DisplayRole:
    case TextRole:
        return textOf(entry);
    case DetailRole:
        return detailOf(entry);
    case IconRole:
        return iconOf(entry.kind);
    case TroubleRole:
        return entry.kind == SyncLogKind::Trouble;
    case AccessibleTextRole: {
        QStringList parts{m_sync.momentText(entry.atMs), textOf(entry)};
        if (const QString detail = detailOf(entry); !detail.isEmpty())
            parts << detail;
        return listText(parts);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SyncLogModel::roleNames() const
{
    return {{WhenRole, "when"},       {TextRole, "text"},
            {DetailRole, "detail"},   {IconRole, "iconName"},
            {TroubleRole, "trouble"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
