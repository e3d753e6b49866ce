// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forged_body.h"

using namespace sennight;
using namespace sennight::sync;

namespace {

/// The account whose envelopes are in the corpus.
AccountWorld &world()
{
    static AccountWorld made;
    return made;
}

const EpochKeys &keys()
{
    static const EpochKeys made =
        sure(EpochKeys::fromLog(world().members, std::nullopt, world().root.box()));
    return made;
}

void mustBeARun(const EnvelopeView &view, const std::vector<QByteArray> &changes)
{
    must(changes.size() == view.header.lastSeq - view.header.firstSeq + 1);
    qsizetype bytes = 0;
    for (const QByteArray &change : changes)
        bytes += change.size();
    must(bytes <= maxPlainBytes);
}

void readWhole(QByteArrayView input)
{
    const auto view = parseEnvelope(input);
    if (!view)
        return;
    must(encodeHeader(view->header) == view->headerBytes);
    must(view->sealed.end() <= input.end() && view->sealed.begin() >= input.begin());
    const auto verified = verifyEnvelope(*view, world().members);
    if (!verified)
        return;
    if (const auto changes = openEnvelope(*verified, keys()))
        mustBeARun(*view, *changes);
}

void readBody(BodyLayer layer, QByteArrayView input)
{
    const QByteArray envelope = around(world(), keys().current(), bodyOf(layer, input));
    if (envelope.size() > maxEnvelopeBytes)
        return;
    const auto view = parseEnvelope(envelope);
    must(view.has_value());
    const auto verified = verifyEnvelope(*view, world().members);
    must(verified.has_value());
    const auto changes = openEnvelope(*verified, keys());
    if (changes)
        mustBeARun(*view, *changes);
    else
        must(mayBe(changes.error(), layer));
}

} // namespace

/// Whatever is read of an envelope lies within it; what opens is a chain's run. An envelope as it
/// came, or a body that a member sealed.
void sennight::fuzzOne(QByteArrayView input)
{
    const int choice = takeChoice(input, 1 + bodyLayers);
    if (choice == 0)
        readWhole(input);
    else
        readBody(static_cast<BodyLayer>(choice - 1), input);
}
