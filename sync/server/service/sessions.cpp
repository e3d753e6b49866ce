// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "request.h"
#include "sync/crypto/verify/hashing.h"

#include <QtEndian>

namespace sennight::sync::server {

namespace {

constexpr qsizetype hashBytes = Hash256::size;
constexpr qsizetype challengeStart = protocol::ChallengeBytes::size - hashBytes;
constexpr qsizetype tokenStart = protocol::TokenBytes::size - hashBytes;
constexpr qsizetype rootAt = AccountTag::size + DeviceId::size;
constexpr qsizetype untilAt = rootAt + 1;
constexpr qsizetype markAt = untilAt + 8;
constexpr qsizetype markBytes = 8; // of the root's key, so that a token ends with its root

QByteArray timeBytes(qint64 ms)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(ms, bytes.data());
    return bytes;
}

/// In a time that tells nothing of where they differ.
bool sameBytes(QByteArrayView left, QByteArrayView right)
{
    int difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

QByteArray randomBytes(RandomSource &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(count)});
    return bytes;
}

QByteArray markOf(const SignKey &root)
{
    return hashOf("sennight root mark v1", {root.view()}).view().first(markBytes).toByteArray();
}

std::optional<protocol::TokenBytes> tokenIn(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme("Bearer ");
    if (!authorization.startsWith(scheme))
        return {};
    return fixedFromHex<protocol::TokenBytes>(authorization.sliced(scheme.size()));
}

} // namespace

Hash256 Sessions::challengeHash(QByteArrayView start, const AccountTag &account,
                                const std::optional<DeviceId> &device) const
{
    return hashOf("sennight challenge v1", {m_identity.sessionKey.view(), start, account.view(),
                                            device ? device->view() : QByteArrayView()});
}

Hash256 Sessions::tokenHash(QByteArrayView start) const
{
    return hashOf("sennight token v1", {m_identity.sessionKey.view(), start});
}

protocol::ChallengeBytes Sessions::challenge(const AccountTag &account,
                                             const std::optional<DeviceId> &device)
{
    QByteArray bytes = timeBytes(m_clock.nowMs()) + randomBytes(m_random, challengeStart - 8);
    bytes.append(challengeHash(bytes, account, device).view());
    return *protocol::ChallengeBytes::fromBytes(bytes);
}

bool Sessions::isChallenge(const protocol::ChallengeAnswer &answer) const
{
    const QByteArrayView start = answer.challenge.view().first(challengeStart);
    const Hash256 hash = challengeHash(start, answer.account, answer.device);
    const qint64 age = m_clock.nowMs() - qFromBigEndian<qint64>(start.data());
    return sameBytes(hash.view(), answer.challenge.view().last(hashBytes)) && age >= -challengeMs &&
           age <= challengeMs;
}

protocol::TokenBytes Sessions::token(const AccountTag &account,
                                     const std::optional<DeviceId> &device, const SignKey &root)
{
    QByteArray bytes = account.view().toByteArray();
    bytes.append(device.value_or(DeviceId()).view());
    bytes.append(device ? '\0' : '\1');
    bytes.append(timeBytes(m_clock.nowMs() + tokenMs));
    bytes.append(device ? QByteArray(markBytes, '\0') : markOf(root));
    bytes.append(randomBytes(m_random, tokenStart - bytes.size()));
    bytes.append(tokenHash(bytes).view());
    return *protocol::TokenBytes::fromBytes(bytes);
}

std::optional<Session> Sessions::session(QByteArrayView authorization) const
{
    const auto token = tokenIn(authorization);
    if (!token)
        return {};
    const QByteArrayView start = token->view().first(tokenStart);
    const qint64 untilMs = qFromBigEndian<qint64>(start.sliced(untilAt).data());
    if (!sameBytes(tokenHash(start).view(), token->view().last(hashBytes)) ||
        untilMs <= m_clock.nowMs())
        return {};
    Session session{*AccountTag::fromBytes(start.first(AccountTag::size)), {}, untilMs};
    if (start[rootAt] == '\0')
        session.device = DeviceId::fromBytes(start.sliced(AccountTag::size, DeviceId::size));
    return session;
}

bool Sessions::isOfRoot(QByteArrayView authorization, const SignKey &root)
{
    const auto token = tokenIn(authorization);
    return token && token->view().sliced(markAt, markBytes) == markOf(root);
}

} // namespace sennight::sync::server
