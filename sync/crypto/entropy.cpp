// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entropy.h"

#include "sync/crypto/verify/sodium_ready_p.h"

#include <sodium.h>

namespace sennight::sync {

void SystemEntropy::fill(std::span<unsigned char> bytes)
{
    makeSodiumReady();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace sennight::sync
