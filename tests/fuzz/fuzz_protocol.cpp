// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "sync/core/protocol.h"

using namespace sennight;
using namespace sennight::sync::protocol;

namespace {

template <typename... Messages>
void readAs(QByteArrayView input)
{
    const auto check = [&]<typename Message>(const std::optional<Message> &message) {
        must(!message || encode(*message) == input);
    };
    (check(decode<Messages>(input)), ...);
}

} // namespace

/// Each message has one form.
void sennight::fuzzOne(QByteArrayView input)
{
    readAs<Empty, ServerInfo, SlotCandidates, NewAccount, Challenge, ChallengeAnswer, SessionToken,
           LogPage, Push, PushReply, Heads, MembersPage, NewMember, Slots, NewSlots, Ack, Acks,
           Uploaded, SnapshotSeal, Snapshots, More, Refusal>(input);
}
