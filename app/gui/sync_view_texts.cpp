// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_view.h"

#include "app/gui/backup_list_model.h"
#include "app/sync/sync_text.h"

#include "items/date_text.h"
#include "items/joined_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

QString SyncView::momentText(qint64 ms) const
{
    const TextContext text = m_context.text();
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, text.zone);
    const QString time = text.locale.toString(moment.time(), QLocale::ShortFormat);
    return isToday(ms) ? time : dateTimeText(dateText(moment.date(), text), time);
}

QString SyncView::spokenMomentText(qint64 ms) const
{
    const QString moment = momentText(ms);
    return isToday(ms) ? tr("today at %1", "a time").arg(moment) : moment;
}

bool SyncView::isToday(qint64 ms) const
{
    const TextContext text = m_context.text();
    const auto dayOf = [&text](qint64 moment) {
        return QDateTime::fromMSecsSinceEpoch(moment, text.zone).date();
    };
    return dayOf(ms) == dayOf(text.nowMs);
}

bool SyncView::isLongAgo(qint64 ms) const
{
    constexpr qint64 longMs = 3LL * 24 * 60 * minuteMs;
    return m_context.clock.nowMs() - ms >= longMs;
}

/// "Offline · 4 waiting", or the state alone.
QString SyncView::waitingText(const QString &state) const
{
    const int waiting = pendingCount();
    return waiting == 0 ? state
                        : tr("%1 · %2", "state, what waits")
                              .arg(state, tr("%Ln waiting", "changes", waiting));
}

QString SyncView::stageText() const
{
    const SyncTargetStatus *target = working();
    if (!target)
        return tr("Setting sync up…");
    if (target->stage == SyncStage::Preparing)
        return tr("Preparing…");
    if (target->total == 0)
        return tr("Syncing…");
    return tr("Syncing %L1 of %L2…").arg(target->done).arg(target->total);
}

QString SyncView::lineText() const
{
    switch (line()) {
    case Line::Off:
        return tr("On this device only");
    case Line::Syncing:
        return stageText();
    case Line::Offline:
        return waitingText(tr("Offline"));
    case Line::BackOnline:
        return tr("Back online · sending %Ln", nullptr, pendingCount());
    case Line::Paused:
        return isDeletionWaiting() ? tr("Account deletion waits") : waitingText(tr("Sync paused"));
    case Line::Conflicts:
        return tr("%Ln to settle", "conflicts", m_conflicts);
    case Line::Error:
        return nextStep();
    case Line::UpToDate:
        break;
    }
    const qint64 last = lastSyncMs();
    return last == 0 ? tr("Not synced yet") : tr("Synced %1", "10:41").arg(momentText(last));
}

UserMessage SyncView::trouble() const
{
    const SyncTargetStatus *bad = worst();
    if (!bad)
        return {};
    if (bad->problem.trouble == SyncTrouble::Revoked && !m_status.revokedBy.isEmpty())
        return {
            tr("%1 was removed from your devices by %2, %3. Everything on it stays; it no "
               "longer syncs.")
                .arg(m_status.thisDevice, m_status.revokedBy, spokenMomentText(m_status.revokedMs)),
            tr("Keep using it alone, or join again.")};
    if (mayEditAgain())
        return {tr("This device may edit again. What you changed meanwhile is safe here."),
                tr("Join again, and it goes out.")};
    UserMessage message = syncMessage(bad->problem, place());
    if (bad->problem.trouble == SyncTrouble::Unreachable && bad->nextTryMs > 0)
        message = {tr("Cannot reach %1. %2; your changes are safe here.", "place, when again")
                       .arg(place(), nextTryText(bad->nextTryMs)),
                   {}};
    if (bad->problem.trouble == SyncTrouble::Full && pendingCount() > 0)
        message.message = tr("There is no room left on the server. Nothing was lost; %Ln changes "
                             "wait here.",
                             nullptr, pendingCount());
    return message;
}

QString SyncView::arrivalTitle() const
{
    if (m_status.arrivals.empty())
        return {};
    const SyncArrival &arrival = m_status.arrivals.front();
    const QString moment = spokenMomentText(arrival.atMs);
    return arrival.name.isEmpty()
               ? tr("A new device joined your devices %1", "today at 14:03").arg(moment)
               : tr("“%1” joined your devices %2", "name, today at 14:03")
                     .arg(arrival.name, moment);
}

QString SyncView::arrivalText() const
{
    if (m_status.arrivals.empty())
        return {};
    const QString may = levelNote(std::min(m_status.arrivals.front().level, sync::Level::CanEdit));
    return mayManage() ? tr("%1. If that was not you, remove it.", "what it may do").arg(may)
                       : tr("%1. If that was not you, remove it on a device with full trust.",
                            "what it may do")
                             .arg(may);
}

QString SyncView::deletionTitle() const
{
    return m_deleted == 0 ? QString()
                          : tr("%Ln things were deleted on another device.", nullptr,
                               static_cast<int>(m_deleted));
}

QString SyncView::deletionText() const
{
    return tr("A backup of what was here was made first. You can bring it back from there.");
}

QString SyncView::nextTryText(qint64 nextTryMs) const
{
    constexpr qint64 secondMs = 1000;
    constexpr qint64 atOnceMs = 5 * secondMs;
    const qint64 left = nextTryMs - m_context.clock.nowMs();
    if (left <= atOnceMs)
        return tr("Trying again now");
    if (left < minuteMs)
        return tr("Trying again in %Ln seconds", nullptr,
                  static_cast<int>((left + atOnceMs - 1) / atOnceMs * atOnceMs / secondMs));
    return tr("Trying again in %Ln minutes", nullptr,
              static_cast<int>((left + minuteMs - 1) / minuteMs));
}

QString SyncView::title() const
{
    if (isDeletionWaiting())
        return tr("Your account is about to be deleted");
    switch (line()) {
    case Line::Off:
        return tr("On this device only");
    case Line::Syncing:
    case Line::BackOnline:
        return stageText();
    case Line::Offline:
        return tr("Offline");
    case Line::Paused:
        return tr("Sync is paused");
    case Line::Error:
        return nextStep();
    case Line::Conflicts:
    case Line::UpToDate:
        break;
    }
    if (allUpToDate())
        return tr("Everything is up to date");
    if (pendingCount() > 0)
        return tr("Changes are about to go out");
    // Before the first round nobody knows yet.
    return std::ranges::all_of(m_status.targets, &SyncTargetStatus::asked)
               ? tr("Waiting for other devices")
               : tr("Sync is on");
}

/// It is so whatever else is the matter.
QString SyncView::deletionSentence() const
{
    const QString waits = tr("It is deleted as soon as the server can be reached. Until then you "
                             "can keep it.");
    return isTroubled() ? sentencesText({waits, trouble().message}) : waits;
}

QString SyncView::sentence() const
{
    if (isDeletionWaiting())
        return deletionSentence();
    const int waiting = pendingCount();
    switch (line()) {
    case Line::Off:
        return tr("Nothing leaves this device. You can turn sync on in Settings.");
    case Line::Paused:
        return waiting == 0
                   ? tr("Sync is paused. Nothing is waiting.")
                   : tr("Sync is paused. %Ln changes are safe on this device.", nullptr, waiting);
    case Line::Offline:
        if (worst()->problem.trouble == SyncTrouble::Offline)
            return waiting == 0 ? tr("You can keep working. This computer is not online.")
                                : tr("You can keep working. %Ln changes will go out when this "
                                     "computer is back online.",
                                     nullptr, waiting);
        [[fallthrough]];
    case Line::Error: {
        const UserMessage message = trouble();
        return message.hint.isEmpty() ? message.message
                                      : sentencesText({message.message, message.hint});
    }
    case Line::Conflicts:
        return tr("Two devices changed the same thing before they could talk. Both versions are "
                  "safe; choose when you like.");
    case Line::UpToDate:
        // Of other devices nobody knows here what they still have to send or to fetch.
        return allUpToDate() ? tr("The server has everything that syncs from here. Only your "
                                  "devices can read it.")
                             : QString();
    case Line::Syncing:
    case Line::BackOnline:
        break;
    }
    return tr("You can keep working meanwhile.");
}

QString SyncView::clockText() const
{
    if (!isOn() || m_clockIgnored || !isClockOff())
        return {};
    return tr("This computer's clock is %Ln minutes off, so other devices may show odd times.",
              nullptr, static_cast<int>(std::abs(m_status.clockOffMs) / minuteMs));
}

QString SyncView::lastSyncText() const
{
    const qint64 last = lastSyncMs();
    return last == 0 ? tr("Not synced yet") : tr("Last sync %1", "10:41").arg(momentText(last));
}

QString SyncView::detail() const
{
    if (isDeletionWaiting())
        return lastSyncText();
    const int waiting = pendingCount();
    return tr("%1 · %2", "last sync, what waits")
        .arg(lastSyncText(), waiting == 0 ? tr("nothing waiting to go")
                                          : tr("%Ln changes waiting to go", nullptr, waiting));
}

QStringList SyncView::actions() const
{
    QStringList words;
    for (const auto all = offers(); const Offer &offer : all)
        words << offer.text;
    return words;
}

QString SyncView::place() const
{
    return m_status.targets.empty() ? m_status.server : m_status.targets.front().place;
}

QString SyncView::keysText() const
{
    return m_status.keys == SyncKeyPlace::Keychain ? tr("keys in the system keychain")
                                                   : tr("keys in a file under a passphrase");
}

QString SyncView::storedText() const
{
    if (m_status.targets.empty() || m_status.targets.front().storedBytes < 0)
        return {};
    return tr("%1, locked", "6.2 MB")
        .arg(sizeText(m_status.targets.front().storedBytes, m_context.locale));
}

void SyncView::copyDetails() const
{
    QStringList lines{u"server: "_s + m_status.server, u"account: "_s + m_status.account};
    for (const SyncTargetStatus &target : m_status.targets)
        lines << u"%1: %2 %3, pending %4"_s.arg(target.name)
                     .arg(syncTroubleName(target.problem.trouble))
                     .arg(target.problem.detail)
                     .arg(target.pending);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace sennight
