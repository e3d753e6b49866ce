// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

namespace sennight::sync {

/// Additive 256-bit hash over the heads of a state: the sum modulo 2^256 of BLAKE2b-256(entity,
/// record, field, element, dot). Equal sets of heads give equal digests whatever order they came in
/// (AdHash; Bellare, Micciancio 1997).
class StateDigest
{
public:
    void add(quint8 entity, const RecordId &record, quint8 field, const QString &element,
             const Dot &dot);
    void remove(quint8 entity, const RecordId &record, quint8 field, const QString &element,
                const Dot &dot);
    void add(const RecordState &state);
    void remove(const RecordState &state);
    /// What RecordState::apply(op, dot, …) changed.
    void update(const RecordState &state, const Op &op, const Dot &dot,
                const RecordState::Delta &delta);

    /// What `other` added, and what it removed.
    void operator+=(const StateDigest &other);

    [[nodiscard]] QByteArray toBytes() const; ///< 32 bytes, big endian
    [[nodiscard]] static std::optional<StateDigest> fromBytes(QByteArrayView bytes);
    friend bool operator==(const StateDigest &, const StateDigest &) = default;

private:
    std::array<quint64, 4> m_limbs{}; ///< least significant first
};

} // namespace sennight::sync
