// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    sennight::fuzzOne({bytes, static_cast<qsizetype>(size)});
    return 0;
}
