// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_events.h"

namespace sennight::sync {

namespace {

struct EventBody
{
    MemberEvent &event;

    void operator()(const Genesis & /*genesis*/) const { event.kind = MemberEventKind::Began; }
    void operator()(const AddDevice &add) const
    {
        event.kind = MemberEventKind::Added;
        event.device = add.device.id();
        event.level = add.level;
    }
    void operator()(const ChangeLevel &change) const
    {
        event.kind = MemberEventKind::LevelChanged;
        event.device = change.device;
        event.level = change.level;
    }
    void operator()(const Revoke &revoke) const
    {
        event.kind = MemberEventKind::Removed;
        event.device = revoke.device;
    }
    void operator()(const ReplaceSecrets & /*replaced*/) const
    {
        event.kind = MemberEventKind::SecretsReplaced;
    }
};

} // namespace

std::vector<MemberEvent> memberEvents(std::span<const QByteArray> records, quint64 from)
{
    std::vector<MemberEvent> events;
    for (quint64 index = from; index < records.size(); ++index) {
        const auto read = decodeRecord(records[index]);
        if (!read)
            continue;
        MemberEvent event{.index = index, .by = read->record.signer, .atMs = read->record.atMs};
        std::visit(EventBody{event}, read->record.body);
        events.push_back(event);
    }
    return events;
}

} // namespace sennight::sync
