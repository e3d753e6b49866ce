// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the signed log of the members tells: a line of the log for each record, and a question to
// the person for each device that came by itself. How far it was told is kept, so that a record is
// told once, also when it came while this device was off.
#include "sync_room.h"

#include <algorithm>

namespace sennight {

namespace {

SyncAccountEvent accountEventOf(sync::MemberEventKind kind)
{
    switch (kind) {
    case sync::MemberEventKind::Began:
        return SyncAccountEvent::None;
    case sync::MemberEventKind::Added:
        return SyncAccountEvent::DeviceAdded;
    case sync::MemberEventKind::LevelChanged:
        return SyncAccountEvent::DeviceLevel;
    case sync::MemberEventKind::Removed:
        return SyncAccountEvent::DeviceRevoked;
    case sync::MemberEventKind::SecretsReplaced:
        return SyncAccountEvent::SecretsReplaced;
    }
    Q_UNREACHABLE_RETURN(SyncAccountEvent::None);
}

} // namespace

void SyncRoom::followMembers()
{
    const quint64 count = m_account.recordCount();
    if (count == m_followedTo)
        return;
    m_followedTo = count;
    // Another process of this profile may have told of them.
    m_profile->replica().kept(toldMembersName, [this](const Result<QByteArray> &kept) {
        if (!kept || !m_account.facts())
            return;
        takeTold(decodeToldMembers(*kept));
        logMembers();
    });
}

/// What was before this device came is no news to it.
void SyncRoom::takeTold(const ToldMembers &kept)
{
    const sync::DeviceId own = m_account.facts()->device;
    ToldMembers told{.device = own};
    const std::vector<sync::MemberEvent> all = m_account.events(0);
    for (const sync::MemberEvent &event : all) {
        if (event.kind == sync::MemberEventKind::Added && event.device == own)
            told.logged = told.acceptedTo = event.index + 1;
    }
    for (const ToldMembers &earlier : {kept, m_told}) {
        if (earlier.device != own)
            continue;
        told.logged = std::max(told.logged, earlier.logged);
        told.acceptedTo = std::max(told.acceptedTo, earlier.acceptedTo);
    }
    m_told = told;
}

void SyncRoom::logMembers()
{
    const std::vector<sync::MemberEvent> news = m_account.events(m_told.logged);
    for (const sync::MemberEvent &event : news)
        logMember(event);
    m_arrivals = m_account.events(m_told.acceptedTo);
    // This one, and what was let in through it, came with the person's knowledge.
    std::erase_if(m_arrivals, [own = m_told.device](const sync::MemberEvent &event) {
        return event.kind != sync::MemberEventKind::Added || event.device == own || event.by == own;
    });
    if (!news.empty()) {
        m_told.logged = news.back().index + 1;
        m_profile->replica().keep(toldMembersName, encode(m_told), [](const Result<void> &) {});
        m_outside.devicesChanged();
        readNames();
    }
    tellStatus();
}

void SyncRoom::logMember(const sync::MemberEvent &event)
{
    const SyncAccountEvent what = accountEventOf(event.kind);
    if (what == SyncAccountEvent::None)
        return;
    const bool isOfDevice = what != SyncAccountEvent::SecretsReplaced;
    write({.kind = isOfDevice ? SyncLogKind::Device : SyncLogKind::Account,
           .event = what,
           .name = isOfDevice ? QString::fromLatin1(event.device.hex()) : QString(),
           .by = event.by ? QString::fromLatin1(event.by->hex()) : QString()});
}

std::vector<SyncArrival> SyncRoom::arrivals() const
{
    std::vector<SyncArrival> told;
    if (m_arrivals.empty())
        return told;
    const std::vector<sync::DeviceRow> rows = m_account.devices();
    for (const sync::MemberEvent &event : m_arrivals) {
        const auto row = std::ranges::find(rows, event.device, &sync::DeviceRow::device);
        if (row != rows.end() && !row->isRevoked)
            told.push_back({event.device, nameOf(event.device), event.atMs, row->level});
    }
    return told;
}

void SyncRoom::acceptArrival(const sync::DeviceId &device)
{
    whenReady([this, device] {
        const auto found = std::ranges::find(m_arrivals, device, &sync::MemberEvent::device);
        if (found == m_arrivals.end())
            return;
        m_told.acceptedTo = std::max(m_told.acceptedTo, found->index + 1);
        m_arrivals.erase(m_arrivals.begin(), std::next(found));
        m_profile->replica().keep(toldMembersName, encode(m_told), [](const Result<void> &) {});
        tellStatus();
    });
}

} // namespace sennight
