// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/value.h"

#include <array>
#include <optional>
#include <vector>

namespace sennight::sync {

/// A change lives in one of two spaces; the local one never leaves this device.
enum class Space : quint8 { Local = 0, Shared = 1 };

/// One incarnation of one device: 128-bit device id, 64-bit random incarnation. A plain value.
struct ChainId
{
    RecordId device;
    quint64 incarnation = 0;

    friend auto operator<=>(const ChainId &, const ChainId &) = default;
    friend bool operator==(const ChainId &, const ChainId &) = default;
    friend size_t qHash(const ChainId &chain, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, chain.device, chain.incarnation);
    }
};

/// BLAKE2b-256 of a change's canonical bytes: its identity.
struct ChangeId
{
    std::array<unsigned char, 32> bytes{};

    [[nodiscard]] static ChangeId of(QByteArrayView canonicalBytes);
    [[nodiscard]] static std::optional<ChangeId> fromBytes(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView view() const { return {bytes.data(), 32}; }
    /// The first 64 bits, big endian: what a dot carries.
    [[nodiscard]] quint64 prefix() const;

    friend auto operator<=>(const ChangeId &, const ChangeId &) = default;
    friend bool operator==(const ChangeId &, const ChangeId &) = default;
    friend size_t qHash(const ChangeId &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.bytes.data(), id.bytes.size(), seed);
    }
};

/// Names a change, and with (record, field, element) an op. The id's prefix tells the branches of a
/// forked chain apart.
struct Dot
{
    ChainId chain;
    quint64 seq = 0;
    quint64 idPrefix = 0;

    friend auto operator<=>(const Dot &, const Dot &) = default;
    friend bool operator==(const Dot &, const Dot &) = default;
    friend size_t qHash(const Dot &dot, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, dot.chain, dot.seq, dot.idPrefix);
    }
};

/// A tip of a chain that a device had applied.
struct Tip
{
    ChainId chain;
    quint64 seq = 0;
    ChangeId id;
    friend auto operator<=>(const Tip &, const Tip &) = default;
    friend bool operator==(const Tip &, const Tip &) = default;
};

/// Hybrid logical clock (Kulkarni et al. 2014): 48 bits of milliseconds since 1970 UTC, 16 bits of
/// counter.
struct Hlc
{
    quint64 value = 0;

    [[nodiscard]] static Hlc fromMs(qint64 ms, quint16 counter = 0);
    [[nodiscard]] qint64 ms() const { return static_cast<qint64>(value >> 16); }
    /// The next reading after `last` at wall time `nowMs`: strictly greater than `last`.
    [[nodiscard]] static Hlc next(Hlc last, qint64 nowMs);
    /// What our own clock keeps after seeing another device's `remote`: never beyond nowMs + 5
    /// min. (An own change's hlc is kept as it is, though the wall clock was set back.)
    [[nodiscard]] static Hlc seen(Hlc last, Hlc remote, qint64 nowMs);

    friend auto operator<=>(const Hlc &, const Hlc &) = default;
    friend bool operator==(const Hlc &, const Hlc &) = default;
};

/// One field set. Entity and field are numbers because a newer app's must survive here unread.
///
/// Undoing a settlement that replaced n versions writes n ops in n changes of one action, each with
/// one version's value, with the settlement in `over`, and that version in `reopens`; none names
/// its siblings in `over`, so all n are heads again. The ops carry their values themselves: a
/// register's heads depend on no lookup in the log, so they are the same in every causal order,
/// after compaction too.
struct Op
{
    quint8 entity = 0;
    quint8 field = 0;
    RecordId record;
    QString element; ///< the set's element; empty for all other fields
    Value value;
    std::optional<Hlc>
        at; ///< the instant of the edit that this op states again; else the change's hlc orders it
    std::vector<Dot>
        over; ///< heads that it replaces, sorted; for `deleted`: every head of the record
    std::vector<Dot> reopens; ///< undo of a settlement: the older versions that this op states
                              ///< again, sorted; a text's ancestry goes on from them, not `over`
    QByteArray reversePatch;  ///< text policy: turns `value` back into the one value that it
                              ///< replaced (text_merge.h); else empty
    QByteArray unknown;       ///< a newer app's map entries as canonical CBOR, kept byte for byte
    friend bool operator==(const Op &, const Op &) = default;
};

/// What one device appended to one of its chains. At most 192 KiB as bytes, a value at most 128
/// KiB. `deps` may name another branch of the own chain, when a clone's changes arrived.
struct Change
{
    Space space = Space::Local;
    ChainId chain;
    quint64 seq = 0;
    ChangeId prev;         ///< all zero where seq is 1
    std::vector<Tip> deps; ///< tips of other chains, only what moved since prev; sorted
    Hlc hlc;
    quint16 schema = 1;
    quint16 minReader = 1;
    RecordId action;
    std::vector<Op> ops; ///< sorted by (entity, record, field, element), each at most once
    QByteArray unknown;  ///< a newer app's map entries as canonical CBOR, kept byte for byte
    friend bool operator==(const Change &, const Change &) = default;
};

inline constexpr int maxChangeBytes = 192 * 1024;
inline constexpr int maxValueBytes = 128 * 1024;

/// The order of Change::ops.
[[nodiscard]] bool opsInOrder(const Op &left, const Op &right);
void sortOps(std::vector<Op> &ops);

/// Deterministic CBOR (RFC 8949, section 4.2.1); the layout is in change_layout_p.h. Sorts nothing:
/// a Change that breaks the rules above is a programmer error. Any thread.
[[nodiscard]] QByteArray encode(const Change &change);
/// Accepts only what encode() gives: other forms of the same content are refused, so a hash names
/// one content. Unknown map keys, entities, fields and value types are kept where the form allows.
/// InvalidValue with the byte offset as detail.
[[nodiscard]] Result<Change> decode(QByteArrayView bytes);
/// An upper bound for the bytes that this op adds to a change: for cutting an action into changes.
[[nodiscard]] qsizetype encodedSizeBound(const Op &op);

} // namespace sennight::sync
