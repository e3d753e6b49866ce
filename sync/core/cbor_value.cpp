// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor_value_p.h"

#include <limits>

namespace sennight::sync {

void writeValue(CborWriter &writer, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        writer.text(*text);
    else if (const auto *number = std::get_if<qint64>(&value))
        writer.integer(*number);
    else if (const auto *id = std::get_if<RecordId>(&value))
        writer.bytes(id->view());
    else if (const auto *flag = std::get_if<bool>(&value))
        writer.boolean(*flag);
    else if (const auto *opaque = std::get_if<OpaqueValue>(&value))
        writer.raw(opaque->cbor);
    else
        writer.null();
}

Value readValue(CborReader &reader)
{
    const quint8 first = reader.nextByte();
    const qsizetype start = reader.offset();
    switch (reader.nextMajor()) {
    case 0:
    case 1: {
        const quint64 argument = reader.integerArgument();
        if (argument > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            break;
        return first >> 5 == 0 ? static_cast<qint64>(argument) : -1 - static_cast<qint64>(argument);
    }
    case 2:
        if (const auto id = RecordId::fromBytes(reader.bytes()))
            return *id;
        break;
    case 3:
        return reader.text();
    default:
        reader.skip();
    }
    if (!reader.ok() || first == 0xf6)
        return {};
    if (first == 0xf4 || first == 0xf5)
        return first == 0xf5;
    return OpaqueValue{reader.since(start).toByteArray()};
}

} // namespace sennight::sync
