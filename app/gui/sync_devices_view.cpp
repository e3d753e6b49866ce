// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_devices_view.h"

#include "app/gui/sync_setup_view.h"
#include "app/sync/secret_text.h"
#include "app/sync/sync_text.h"

#include "items/date_text.h"
#include "items/joined_text.h"
#include "items/when_answered.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 dormantDays = 90; // SYNC.md, section 7: it no longer holds compaction up
constexpr qint64 newDays = 7;

// A device that only stores is a server of the person's own, not one of these.
constexpr std::array offeredLevels{sync::Level::ReadOnly, sync::Level::CanEdit,
                                   sync::Level::FullTrust};

/// The first bytes of an id, itself a hash: rows are told apart by them, whatever their order.
qint64 rowKeyOf(const SyncDevice &device)
{
    return qFromBigEndian<qint64>(device.id.bytes.data());
}

/// Of the others nobody knows whether they are carried.
QString iconOf(const SyncDevice &device)
{
    const bool isPhone = device.system == "Android"_L1 || device.system == "iOS"_L1;
    return isPhone ? u"phone"_s : u"laptop"_s;
}

} // namespace

SyncDevicesView::SyncDevicesView(SyncView &sync, const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_sync(sync)
    , m_context(context)
    , m_manages(sync.mayManage())
{
    connect(&sync, &SyncView::serviceChanged, this, &SyncDevicesView::follow);
    connect(&sync, &SyncView::changed, this, &SyncDevicesView::followLevel);
    connect(&sync, &SyncView::changed, this, &SyncDevicesView::trustChanged);
    connect(this, &SyncDevicesView::readyChanged, this, &SyncDevicesView::trustChanged);
}

SyncDevicesView::~SyncDevicesView()
{
    wipe(m_newKey);
}

void SyncDevicesView::follow()
{
    disconnect(m_changes);
    if (!m_sync.service() && !m_newKey.isEmpty())
        dropKey();
    if (m_wanted && m_sync.service()) {
        m_changes = connect(m_sync.service(), &SyncService::devicesChanged, this,
                            &SyncDevicesView::refresh);
        refresh();
    }
}

/// What may be done with each device changes with what this one may do.
void SyncDevicesView::followLevel()
{
    if (std::exchange(m_manages, m_sync.mayManage()) != m_manages && !m_devices.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {ManagedRole});
}

void SyncDevicesView::refresh()
{
    if (!std::exchange(m_wanted, true))
        return follow();
    if (SyncService *service = m_sync.service(); service && m_sync.isOn())
        whenAnswered(service->devices(), this,
                     [this](const SyncResult<std::vector<SyncDevice>> &devices) { take(devices); });
    else
        take(std::vector<SyncDevice>());
}

void SyncDevicesView::take(const SyncResult<std::vector<SyncDevice>> &devices)
{
    m_problem = devices ? QString() : syncMessage(devices.error(), m_sync.place()).message;
    if (devices)
        showRows(m_devices, *devices, &rowKeyOf);
    m_ready = true;
    Q_EMIT readyChanged();
}

QString SyncDevicesView::trustText() const
{
    const SyncStatus &status = m_sync.status();
    const bool isRefused = std::ranges::any_of(status.targets, [](const SyncTargetStatus &target) {
        return target.problem.trouble == SyncTrouble::ReadOnly;
    });
    if (!isRefused || sync::mayWriteChanges(status.level))
        return {};
    QStringList names;
    for (const SyncDevice &device : m_devices) {
        if (device.level == sync::Level::FullTrust && !device.revoked && !device.isThis)
            names << nameOf(device);
    }
    return names.isEmpty()
               ? tr("A device with full trust can let this one edit again.")
               : tr("A device with full trust can let this one edit again: %1.", "names of devices")
                     .arg(listText(names));
}

QStringList SyncDevicesView::levels()
{
    QStringList words;
    for (const sync::Level level : offeredLevels)
        words << levelText(level);
    return words;
}

QStringList SyncDevicesView::levelNotes()
{
    QStringList words;
    for (const sync::Level level : offeredLevels)
        words << levelNote(level);
    return words;
}

const SyncDevice *SyncDevicesView::find(const QString &deviceId) const
{
    const auto found = std::ranges::find(m_devices, deviceId, [](const SyncDevice &device) {
        return QString::fromLatin1(device.id.hex());
    });
    return found == m_devices.end() ? nullptr : &*found;
}

void SyncDevicesView::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

/// The rows are read again also where it failed: what was chosen is not what is.
void SyncDevicesView::carryOut(const QFuture<SyncResult<void>> &future, const QString &told)
{
    setBusy(true);
    whenAnswered(future, this, [this, told](const SyncResult<void> &done) {
        setBusy(false);
        if (!done)
            m_sync.fail(done.error());
        else if (!told.isEmpty())
            m_sync.tell(told);
        refresh();
    });
}

void SyncDevicesView::rename(const QString &deviceId, const QString &name)
{
    const SyncDevice *device = find(deviceId);
    const QString wanted = cleanDeviceName(name);
    if (device && m_sync.service() && !wanted.isEmpty() && wanted != device->name)
        carryOut(m_sync.service()->rename(device->id, wanted));
}

void SyncDevicesView::setLevel(const QString &deviceId, int level)
{
    const SyncDevice *device = find(deviceId);
    if (!device || !m_sync.service() || level < 0 || level >= std::ssize(offeredLevels))
        return;
    if (const auto wanted = offeredLevels.at(static_cast<size_t>(level)); wanted != device->level)
        carryOut(m_sync.service()->setLevel(device->id, wanted));
}

void SyncDevicesView::revoke(const QString &deviceId)
{
    const SyncDevice *device = find(deviceId);
    if (device && m_sync.service() && !device->isThis)
        carryOut(m_sync.service()->revoke(device->id));
}

QString SyncDevicesView::takeBackTitle(const QString &deviceId) const
{
    const SyncDevice *device = find(deviceId);
    if (!device || !device->waiting)
        return {};
    return device->waiting->level ? tr("Leave the trust of %1 as it is?").arg(nameOf(*device))
                                  : tr("Do not revoke %1 after all?").arg(nameOf(*device));
}

QString SyncDevicesView::takeBackText(const QString &deviceId) const
{
    const SyncDevice *device = find(deviceId);
    if (!device || !device->waiting)
        return {};
    return device->waiting->level
               ? tr("It keeps “%1”.", "a level of trust").arg(levelText(device->level))
               : tr("It stays one of your devices, and goes on reading what you write.");
}

/// The level that it has does.
void SyncDevicesView::takeBack(const QString &deviceId)
{
    const SyncDevice *device = find(deviceId);
    if (!device || !device->waiting || !m_sync.service())
        return;
    const QString told = device->waiting->level
                             ? tr("Taken back. %1 keeps “%2”.", "name, a level of trust")
                                   .arg(nameOf(*device), levelText(device->level))
                             : tr("Taken back. %1 stays one of your devices.").arg(nameOf(*device));
    carryOut(m_sync.service()->setLevel(device->id, device->level), told);
}

void SyncDevicesView::checkSecret(const QString &present)
{
    if (!m_sync.service() || m_busy)
        return;
    setBusy(true);
    whenAnswered(m_sync.service()->checkSecret(present), this,
                 [this, byKey = isKey(present)](const SyncResult<void> &good) {
                     setBusy(false);
                     if (good)
                         Q_EMIT secretGood();
                     else
                         refuse(good.error(), byKey);
                 });
}

bool SyncDevicesView::isAskedGroup(const QString &typed) const
{
    SyncService *service = m_sync.service();
    return service && !m_newKey.isEmpty() && service->confirmRecoveryKey(m_askedGroup, typed);
}

void SyncDevicesView::makeKey()
{
    if (!m_sync.service() || m_busy || !m_newKey.isEmpty())
        return;
    setBusy(true);
    whenAnswered(m_sync.service()->newRecoveryKey(), this, [this](const SyncResult<QString> &key) {
        setBusy(false);
        if (!key)
            return refuse(key.error(), true);
        m_newKey = key->split(u'-');
        m_askedGroup = QRandomGenerator::global()->bounded(static_cast<int>(m_newKey.size())) + 1;
        Q_EMIT newKeyChanged();
    });
}

void SyncDevicesView::replaceSecrets(const QString &present, const QString &passphrase)
{
    if (!m_sync.service() || m_busy || m_newKey.isEmpty())
        return;
    setBusy(true);
    const bool isEnded = endsPassphrase(present, passphrase);
    whenAnswered(m_sync.service()->replaceSecrets(present, passphrase), this,
                 [this, isEnded, byKey = isKey(present)](const SyncResult<void> &done) {
                     setBusy(false);
                     if (!done)
                         return refuse(done.error(), byKey);
                     dropKey();
                     Q_EMIT replaced();
                     m_sync.tell(isEnded ? tr("Replaced. The old recovery key and passphrase open "
                                              "nothing any more.")
                                         : tr("Replaced. The old recovery key opens nothing any "
                                              "more."));
                 });
}

bool SyncDevicesView::isKey(const QString &secret) const
{
    const SyncService *service = m_sync.service();
    return service && service->readRecoveryKey(secret);
}

UserMessage SyncDevicesView::messageOf(const SyncProblem &problem, bool byKey) const
{
    if (problem.trouble != SyncTrouble::WrongSecret)
        return syncMessage(problem, m_sync.place());
    if (!byKey)
        return wrongPassphraseMessage();
    return {tr("This is not the present recovery key."),
            tr("It may have been replaced by a newer one, or belong to another account.")};
}

void SyncDevicesView::refuse(const SyncProblem &problem, bool byKey)
{
    const auto message = messageOf(problem, byKey);
    Q_EMIT refused(sentencesText({message.message, message.hint}),
                   problem.trouble == SyncTrouble::WeakPassphrase ||
                       problem.trouble == SyncTrouble::UnreadablePassphrase);
}

bool SyncDevicesView::endsPassphrase(const QString &present, const QString &passphrase) const
{
    return m_sync.service() && m_sync.status().hasPassphrase &&
           (!passphrase.isEmpty() || isKey(present));
}

void SyncDevicesView::forgetKey()
{
    if (m_busy || m_newKey.isEmpty())
        return;
    dropKey();
    if (SyncService *service = m_sync.service())
        service->cancel();
}

void SyncDevicesView::dropKey()
{
    wipe(m_newKey);
    Q_EMIT newKeyChanged();
}

QString SyncDevicesView::strengthText(const QString &passphrase)
{
    return passphraseStrengthText(passphrase);
}

int SyncDevicesView::strength(const QString &passphrase)
{
    return passphraseStrengthParts(passphrase);
}

bool SyncDevicesView::isDormant(const SyncDevice &device) const
{
    return !device.isThis && device.seenMs > 0 &&
           m_context.clock.nowMs() - device.seenMs > dormantDays * dayMs;
}

bool SyncDevicesView::isNew(const SyncDevice &device) const
{
    return m_context.clock.nowMs() - device.sinceMs < newDays * dayMs;
}

/// The day is enough; its time would say nothing months later.
QString SyncDevicesView::addedText(qint64 sinceMs) const
{
    const TextContext text = m_context.text();
    const QDate day = QDateTime::fromMSecsSinceEpoch(sinceMs, text.zone).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(text.nowMs, text.zone).date();
    return day == today ? tr("added today") : tr("added %1", "3 Mar").arg(dateText(day, text));
}

/// One that left tells nobody: after a while people are told that it has not been here, which one
/// that is only switched off has not, either.
QString SyncDevicesView::seenText(const SyncDevice &device) const
{
    if (device.seenMs == 0)
        return tr("not seen yet");
    if (isDormant(device))
        return tr("not seen for %Ln days", nullptr,
                  static_cast<int>((m_context.clock.nowMs() - device.seenMs) / dayMs));
    const QString moment = m_sync.momentText(device.seenMs);
    return m_sync.isLongAgo(device.seenMs) ? tr("has not been here since %1", "3 Mar").arg(moment)
                                           : tr("last seen %1", "09:47").arg(moment);
}

int SyncDevicesView::activeCount() const
{
    return static_cast<int>(std::ranges::count(m_devices, false, &SyncDevice::revoked));
}

QString SyncDevicesView::nameOf(const SyncDevice &device)
{
    return device.name.isEmpty() ? tr("New device") : device.name;
}

QString SyncDevicesView::detailOf(const SyncDevice &device) const
{
    QStringList parts;
    if (!device.system.isEmpty())
        parts << device.system;
    if (device.revoked)
        parts << tr("revoked");
    else if (device.waiting && !device.waiting->level)
        parts << tr("is revoked once the server answers");
    else if (device.waiting)
        parts << tr("gets “%1” once the server answers", "a level of trust")
                     .arg(levelText(*device.waiting->level));
    else if (device.isThis)
        parts << addedText(device.sinceMs);
    else if (isNew(device)) // who was told that it joined finds it by that
        parts << addedText(device.sinceMs) << seenText(device);
    else
        parts << seenText(device);
    return parts.join(tr(" · ", "between facts in one line"));
}

int SyncDevicesView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant SyncDevicesView::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncDevice &device = m_devices[static_cast<size_t>(index.row())];
    switch (role) {
    case DeviceIdRole:
        return QString::fromLatin1(device.id.hex());
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(device);
    case DetailRole:
        return detailOf(device);
    case IconRole:
        return iconOf(device);
    case LevelRole:
        return static_cast<int>(std::ranges::find(offeredLevels, device.level) -
                                offeredLevels.begin());
    case LevelTextRole:
        return levelText(device.level);
    case ThisRole:
        return device.isThis;
    case RevokedRole:
        return device.revoked;
    case DormantRole:
        return isDormant(device);
    case ManagedRole:
        return m_sync.mayManage() && !device.isThis && !device.revoked && !device.waiting;
    case WaitingRole:
        return device.waiting.has_value();
    case AccessibleTextRole:
        return listText({device.isThis ? tr("%1, this device").arg(device.name) : device.name,
                         detailOf(device), levelText(device.level)});
    default:
        return {};
    }
}

QHash<int, QByteArray> SyncDevicesView::roleNames() const
{
    return {{DeviceIdRole, "deviceId"}, {NameRole, "name"},
            {DetailRole, "detail"},     {LevelRole, "level"},
            {IconRole, "iconName"},     {LevelTextRole, "levelText"},
            {ThisRole, "isThis"},       {RevokedRole, "revoked"},
            {DormantRole, "dormant"},   {ManagedRole, "managed"},
            {WaitingRole, "waiting"},   {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
