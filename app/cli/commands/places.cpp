// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a record's last change is that was made here.
#include "app/cli/changes.h"
#include "app/cli/sync_session.h"
#include "app/sync/sync_text.h"
#include "commands.h"
#include "store/sync_queries.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

bool goesOutAtAll(const SyncStatus &status)
{
    return std::ranges::any_of(status.targets, [](const SyncTargetStatus &target) {
        return !staysHere(target.problem.trouble);
    });
}

QString placeName(const SyncStatus &status, const QString &target)
{
    const auto found = std::ranges::find(status.targets, target, &SyncTargetStatus::name);
    return found == status.targets.end() ? target : found->place;
}

QString placesLine(const RecordPlaces &places, const SyncStatus &status)
{
    if (places.isLocal)
        return u"It stays on this device."_s;
    if (!places.isOnlyHere)
        return u"Where the last change is that was made here:"_s;
    return goesOutAtAll(status)
               ? u"The last change is only here so far. To send it, run: senn sync now"_s
               : u"The last change is only here, and stays here."_s;
}

void writePlaces(JsonWriter &json, const Record &record, const RecordPlaces &places,
                 const SyncStatus &status)
{
    json.beginObject();
    json.text("id"_L1, record.id.toHex());
    json.text("kind"_L1, QString::fromLatin1(spec(record.entity).name));
    json.flag("local"_L1, places.isLocal);
    json.flag("only_here"_L1, places.isOnlyHere);
    json.key("targets"_L1);
    json.beginArray();
    for (const RecordPlace &place : places.targets) {
        json.beginObject();
        json.text("name"_L1, place.target);
        json.text("place"_L1, placeName(status, place.target));
        json.flag("has_it"_L1, place.hasIt);
        json.endObject();
    }
    json.endArray();
    json.key("devices"_L1);
    json.beginArray();
    for (const PeerPlace &peer : places.peers) {
        json.beginObject();
        json.text("id"_L1, peer.device.toHex());
        json.text("name"_L1, peer.deviceName);
        json.flag("has_it"_L1, peer.hasIt);
        json.text("seen_at"_L1, peer.seenMs > 0 ? instantText(peer.seenMs) : QString());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void printPlaces(Invocation &call, const RecordPlaces &places, const SyncStatus &status)
{
    const auto says = [](bool has) {
        return has ? Cell{u"has it"_s, Tone::Good} : Cell{u"not yet"_s, Tone::Quiet};
    };
    call.out.line(placesLine(places, status));
    if (places.isLocal)
        return;
    TextTable table(0);
    for (const RecordPlace &place : places.targets)
        table.row({{placeName(status, place.target)}, says(place.hasIt)});
    for (const PeerPlace &peer : places.peers) {
        const QString seen =
            peer.seenMs > 0 ? u"last seen "_s + momentText(peer.seenMs, call.session.clock().zone())
                            : QString();
        table.row({{peer.deviceName.isEmpty() ? u"(no name yet)"_s : peer.deviceName},
                   says(peer.hasIt),
                   {seen, Tone::Quiet}});
    }
    table.print(call.out);
}

} // namespace

Answer<void> showPlaces(Invocation &call)
{
    const auto record = recordNamed(call.session, call.arguments.words[0]);
    if (!record)
        return failed(record);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const SyncStatus status = (*sync)->status();
    RecordPlaces places{.isLocal = true, .isOnlyHere = true, .targets = {}, .peers = {}};
    if (status.state != SyncState::Off) {
        const auto queries = SyncQueries::open(call.session.profile());
        if (!queries)
            return failed(queries);
        const auto found = (*queries)->places(record->entity, record->id);
        if (!found)
            return failed(found);
        places = *found;
    }
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writePlaces(json, *record, places, status); });
    else if (status.state == SyncState::Off)
        call.out.line(u"On this device only. Sync is off."_s);
    else
        printPlaces(call, places, status);
    return {};
}

} // namespace sennight::cli
