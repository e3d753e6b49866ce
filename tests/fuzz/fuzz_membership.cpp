// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "sync/crypto/verify/membership.h"

using namespace sennight;
using namespace sennight::sync;

/// Records of any kind, one after the other: one that is refused changes nothing.
void sennight::fuzzOne(QByteArrayView input)
{
    const auto record = decodeRecord(input);
    must(!record ||
         withSignature(encodeBody(record->record), record->signature) == input.toByteArray());
    auto members = Membership::found(takePart(input));
    while (members && !input.isEmpty()) {
        const Hash256 head = members->head();
        const quint64 index = members->nextIndex();
        const bool applied = members->apply(takePart(input)).has_value();
        must(applied == (members->head() != head) && applied == (members->nextIndex() != index));
    }
}
