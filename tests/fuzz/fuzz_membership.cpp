// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forged_records.h"
#include "fuzz.h"

using namespace sennight;
using namespace sennight::sync;

namespace {

/// The error of a record that was refused, which changed nothing.
std::optional<CryptoError> applied(Membership &members, QByteArrayView record)
{
    const Hash256 head = members.head();
    const quint64 index = members.nextIndex();
    const auto result = members.apply(record);
    must(result.has_value() == (members.head() != head));
    must(result.has_value() == (members.nextIndex() != index));
    return result ? std::nullopt : std::optional(result.error());
}

void readWhole(QByteArrayView input)
{
    const auto record = decodeRecord(input);
    must(!record ||
         withSignature(encodeBody(record->record), record->signature) == input.toByteArray());
    auto members = Membership::found(takePart(input));
    while (members && !input.isEmpty())
        static_cast<void>(applied(*members, takePart(input)));
}

void readSigned(QByteArrayView input)
{
    static const RecordWorld world;
    Membership members = world.account.members;
    while (!input.isEmpty()) {
        const auto record = decodeRecord(takePart(input));
        const auto next = record ? world.next(record->record, members) : std::nullopt;
        if (next)
            must(applied(members, *next) != CryptoError::BadSignature);
    }
}

} // namespace

/// Records of any kind, one after the other: one that is refused changes nothing. As they came, or
/// each put in its place and signed by a member who keeps to no rule.
void sennight::fuzzOne(QByteArrayView input)
{
    if (takeChoice(input, 2) == 0)
        readWhole(input);
    else
        readSigned(input);
}
