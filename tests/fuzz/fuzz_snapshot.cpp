// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/account_world.h"
#include "fuzz.h"
#include "sync/core/snapshot.h"
#include "sync/crypto/ack_claim.h"
#include "sync/crypto/snapshot_chunk.h"

using namespace sennight;
using namespace sennight::sync;

namespace {

/// The account whose chunks are in the corpus.
const AccountWorld &chunkWorld()
{
    static const AccountWorld made;
    return made;
}

const EpochKeys &chunkKeys()
{
    static const EpochKeys made =
        sure(EpochKeys::fromLog(chunkWorld().members, std::nullopt, chunkWorld().root.box()));
    return made;
}

} // namespace

/// As a chunk, as what is in one, and as a claim: what is read is what would be written.
void sennight::fuzzOne(QByteArrayView input)
{
    const auto chunk = openChunk(input, {{}, 0, false}, chunkWorld().members, chunkKeys());
    must(!chunk || chunk->items.size() <= maxEnvelopeChanges);
    if (const auto head = decodeSnapshotHead(input))
        must(encode(*head) == input);
    SnapshotCheck check;
    static_cast<void>(check.take(input.toByteArray()));
    const auto claim = openClaim(input, {}, chunkKeys());
    must(!claim || claim->system.size() <= input.size());
}
