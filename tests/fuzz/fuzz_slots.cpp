// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "sync/crypto/device_keys.h"
#include "sync/crypto/key_slots.h"

#include <QString>

using namespace sennight;
using namespace sennight::sync;

/// Slots, a device's keys from a keychain, and recovery keys as people type them.
void sennight::fuzzOne(QByteArrayView input)
{
    const auto slot = decodeSlot(input);
    must(!slot || encode(*slot) == input);
    must(!slot || !slot->kdf || checkCost(*slot->kdf).has_value());
    const auto typed = RecoveryKey::read(QString::fromUtf8(input));
    if (typed) {
        const SecretBuffer text = typed->text();
        const auto again = RecoveryKey::read(
            QString::fromLatin1(reinterpret_cast<const char *>(text.bytes().data()),
                                static_cast<qsizetype>(text.size())));
        must(again && *again == *typed);
    }
    const std::span bytes(reinterpret_cast<const unsigned char *>(input.data()),
                          static_cast<size_t>(input.size()));
    static_cast<void>(DeviceKeys::fromKeychain(bytes));
    static_cast<void>(
        guessBits(QString::fromUtf8(input.first(qMin<qsizetype>(256, input.size())))));
}
