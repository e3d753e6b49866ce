// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace sennight::sync {

namespace {

using Limbs = std::array<quint64, 4>;

// entity, field, record, device, incarnation, seq, id prefix: 58 bytes, then the element as UTF-8.
// With an element of up to 70 bytes that is one block of BLAKE2b.
constexpr qsizetype fixedBytes = 2 + 2 * RecordId::size + 3 * sizeof(quint64);

char *append(char *at, QByteArrayView bytes)
{
    if (!bytes.isEmpty()) // memcpy takes no null, whatever the size
        std::memcpy(at, bytes.data(), static_cast<size_t>(bytes.size()));
    return at + bytes.size();
}

char *append(char *at, quint64 number)
{
    qToBigEndian(number, at);
    return at + sizeof number;
}

Limbs hashOf(quint8 entity, const RecordId &record, quint8 field, const QString &element,
             const Dot &dot)
{
    const QByteArray utf8 = element.toUtf8();
    QVarLengthArray<char, 256> bytes(fixedBytes + utf8.size());
    char *at = bytes.data();
    *at++ = static_cast<char>(entity);
    *at++ = static_cast<char>(field);
    at = append(at, record.view());
    at = append(at, dot.chain.device.view());
    at = append(at, dot.chain.incarnation);
    at = append(at, dot.seq);
    at = append(at, dot.idPrefix);
    append(at, utf8);
    const ChangeId hash = ChangeId::of(QByteArrayView(bytes.data(), bytes.size()));
    Limbs limbs;
    for (size_t i = 0; i < limbs.size(); ++i)
        limbs[i] = qFromBigEndian<quint64>(hash.bytes.data() + (3 - i) * sizeof(quint64));
    return limbs;
}

void addTo(Limbs &sum, const Limbs &term)
{
    bool carry = false;
    for (size_t i = 0; i < sum.size(); ++i) {
        const quint64 partial = sum[i] + term[i];
        const bool overflowed = partial < term[i];
        sum[i] = partial + carry;
        carry = overflowed || (carry && sum[i] == 0);
    }
}

// Two's complement: minus x is the inverse of x plus 1.
Limbs negated(Limbs limbs)
{
    std::ranges::transform(limbs, limbs.begin(), [](quint64 limb) { return ~limb; });
    addTo(limbs, {1, 0, 0, 0});
    return limbs;
}

} // namespace

void StateDigest::add(quint8 entity, const RecordId &record, quint8 field, const QString &element,
                      const Dot &dot)
{
    addTo(m_limbs, hashOf(entity, record, field, element, dot));
}

void StateDigest::remove(quint8 entity, const RecordId &record, quint8 field,
                         const QString &element, const Dot &dot)
{
    addTo(m_limbs, negated(hashOf(entity, record, field, element, dot)));
}

void StateDigest::add(const RecordState &state)
{
    for (const Register &reg : state.registers())
        for (const Head &head : reg.heads)
            add(state.entity(), state.record(), reg.field, reg.element, head.dot);
}

void StateDigest::remove(const RecordState &state)
{
    for (const Register &reg : state.registers())
        for (const Head &head : reg.heads)
            remove(state.entity(), state.record(), reg.field, reg.element, head.dot);
}

void StateDigest::update(const RecordState &state, const Op &op, const Dot &dot,
                         const RecordState::Delta &delta)
{
    for (size_t i = 0; i < delta.removed.size(); ++i)
        remove(state.entity(), state.record(), delta.removed[i].first, delta.removedElements[i],
               delta.removed[i].second);
    if (delta.added)
        add(state.entity(), state.record(), op.field, op.element, dot);
}

void StateDigest::operator+=(const StateDigest &other)
{
    addTo(m_limbs, other.m_limbs);
}

QByteArray StateDigest::toBytes() const
{
    QByteArray bytes(sizeof m_limbs, Qt::Uninitialized);
    for (size_t i = 0; i < m_limbs.size(); ++i)
        qToBigEndian(m_limbs[3 - i], bytes.data() + i * sizeof(quint64));
    return bytes;
}

std::optional<StateDigest> StateDigest::fromBytes(QByteArrayView bytes)
{
    StateDigest digest;
    if (bytes.size() != static_cast<qsizetype>(sizeof digest.m_limbs))
        return {};
    for (size_t i = 0; i < digest.m_limbs.size(); ++i)
        digest.m_limbs[3 - i] = qFromBigEndian<quint64>(bytes.data() + i * sizeof(quint64));
    return digest;
}

} // namespace sennight::sync
