// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

// change = { 0: space, 1: chain, 2: seq, ? 3: prev, ? 4: chains, ? 5: deps, 6: hlc, 7: schema,
//            8: min_reader, 9: action, 10: [* group], * newer key: any }
// chain  = bytes .size 24                      device id, then the incarnation, big endian
// prev   = bytes .size 32                      absent where seq is 1
// chains = [+ chain]                           the other chains that deps, over and reopens name,
//                                              ascending; index 0 is the own chain, 1 the first
//                                              here
// deps   = [+ (index, seq, bytes .size 32)]    flat, ascending
// group  = [entity, bytes .size 16, [+ op]]    all ops of one record
// op     = [field, value, ? { ? 0: element, ? 1: at, ? 2: over, ? 3: reopens, ? 4: reverse patch,
//                             * newer key: any }]
// over, reopens = [+ (index, seq, id prefix)]  flat, ascending
// value  = null / bool / int / text / bytes .size 16 (an id) / any other item, kept unread
//
// What is empty is absent. Newer keys follow the known ones and must not use the table of chains,
// whose every entry is one that this version's keys name.

namespace sennight::sync {

inline constexpr int chainBytes = 24;

enum ChangeKey : quint8 {
    SpaceKey,
    ChainKey,
    SeqKey,
    PrevKey,
    ChainsKey,
    DepsKey,
    HlcKey,
    SchemaKey,
    MinReaderKey,
    ActionKey,
    OpsKey,
    FirstNewChangeKey,
};

enum OpKey : quint8 { ElementKey, AtKey, OverKey, ReopensKey, PatchKey, FirstNewOpKey };

} // namespace sennight::sync
