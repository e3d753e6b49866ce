// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kdf_codec_p.h"

namespace sennight::sync {

void writeKdf(CborWriter &cbor, const KdfParameters &kdf)
{
    cbor.array(3);
    cbor.bytes(kdf.salt.view());
    cbor.number(kdf.passes);
    cbor.number(kdf.memoryKib);
}

KdfParameters readKdf(CborReader &cbor)
{
    KdfParameters kdf;
    if (cbor.array() != 3)
        cbor.fail();
    if (const auto salt = KdfSalt::fromBytes(cbor.bytes(KdfSalt::size)))
        kdf.salt = *salt;
    kdf.passes = static_cast<quint32>(cbor.number(0xffffffff));
    kdf.memoryKib = static_cast<quint32>(cbor.number(0xffffffff));
    return kdf;
}

} // namespace sennight::sync
