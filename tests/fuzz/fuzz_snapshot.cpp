// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forged_body.h"
#include "forged_chunk.h"
#include "sync/core/snapshot.h"

using namespace sennight;
using namespace sennight::sync;

namespace {

/// The account whose chunks are in the corpus.
AccountWorld &chunkWorld()
{
    static AccountWorld made;
    return made;
}

const EpochKeys &chunkKeys()
{
    static const EpochKeys made =
        sure(EpochKeys::fromLog(chunkWorld().members, std::nullopt, chunkWorld().root.box()));
    return made;
}

CryptoResult<OpenedChunk> opened(QByteArrayView chunk)
{
    return openChunk(chunk, {{}, 0, false}, chunkWorld().members, chunkKeys());
}

void readWhole(QByteArrayView input)
{
    const auto chunk = opened(input);
    must(!chunk || chunk->items.size() <= maxEnvelopeChanges);
    if (const auto head = decodeSnapshotHead(input))
        must(encode(*head) == input);
    SnapshotCheck check;
    static_cast<void>(check.take(input.toByteArray()));
    const auto claim = openClaim(input, {}, chunkKeys());
    must(!claim || claim->system.size() <= input.size());
}

void readBody(BodyLayer layer, QByteArrayView input)
{
    const QByteArray bytes = chunkAround(chunkWorld(), chunkKeys().current(), bodyOf(layer, input));
    const auto chunk = opened(bytes);
    if (!chunk)
        return must(mayBe(chunk.error(), layer));
    must(chunk->items.size() <= maxEnvelopeChanges);
    SnapshotCheck check;
    for (const QByteArray &item : chunk->items)
        static_cast<void>(check.take(item));
}

void readClaim(const QByteArray &input)
{
    const auto claim =
        openClaim(claimAround(chunkWorld(), chunkKeys().current(), input), {}, chunkKeys());
    must(claim ? claim->system.size() <= input.size() : claim.error() == CryptoError::Malformed);
}

} // namespace

/// As a chunk, as what is in one, and as a claim: what is read is what would be written. As it
/// came, or as a member sealed it.
void sennight::fuzzOne(QByteArrayView input)
{
    const int choice = takeChoice(input, 2 + bodyLayers);
    if (choice == 0)
        readWhole(input);
    else if (choice <= bodyLayers)
        readBody(static_cast<BodyLayer>(choice - 1), input);
    else
        readClaim(input.toByteArray());
}
