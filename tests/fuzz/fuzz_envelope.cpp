// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/account_world.h"
#include "fuzz.h"

using namespace sennight;
using namespace sennight::sync;

namespace {

/// The account whose envelopes are in the corpus.
const AccountWorld &world()
{
    static const AccountWorld made;
    return made;
}

const EpochKeys &keys()
{
    static const EpochKeys made =
        sure(EpochKeys::fromLog(world().members, std::nullopt, world().root.box()));
    return made;
}

} // namespace

/// Whatever is read of an envelope lies within it; what opens is a chain's run.
void sennight::fuzzOne(QByteArrayView input)
{
    const auto view = parseEnvelope(input);
    if (!view)
        return;
    must(encodeHeader(view->header) == view->headerBytes);
    must(view->sealed.end() <= input.end() && view->sealed.begin() >= input.begin());
    const auto verified = verifyEnvelope(*view, world().members);
    if (!verified)
        return;
    const auto changes = openEnvelope(*verified, keys());
    must(!changes || changes->size() == view->header.lastSeq - view->header.firstSeq + 1);
}
