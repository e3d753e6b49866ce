// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace sennight::sync {

namespace {

constexpr qint64 farthestAheadMs = 5 * 60 * 1000;
constexpr qint64 largestMs = (qint64{1} << 48) - 1;

} // namespace

ChangeId ChangeId::of(QByteArrayView canonicalBytes)
{
    ChangeId id;
    QCryptographicHash::hashInto(QSpan<uchar>(id.bytes), canonicalBytes,
                                 QCryptographicHash::Blake2b_256);
    return id;
}

std::optional<ChangeId> ChangeId::fromBytes(QByteArrayView bytes)
{
    ChangeId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return {};
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

quint64 ChangeId::prefix() const
{
    return qFromBigEndian<quint64>(bytes.data());
}

Hlc Hlc::fromMs(qint64 ms, quint16 counter)
{
    return {static_cast<quint64>(std::clamp<qint64>(ms, 0, largestMs)) << 16 | counter};
}

// The counter's overflow carries into the milliseconds, which keeps it strictly ascending.
Hlc Hlc::next(Hlc last, qint64 nowMs)
{
    return std::max(Hlc{last.value + 1}, fromMs(nowMs));
}

Hlc Hlc::seen(Hlc last, Hlc remote, qint64 nowMs)
{
    return std::max(last, std::min(remote, fromMs(nowMs + farthestAheadMs)));
}

bool opsInOrder(const Op &left, const Op &right)
{
    return std::tie(left.entity, left.record, left.field, left.element) <
           std::tie(right.entity, right.record, right.field, right.element);
}

void sortOps(std::vector<Op> &ops)
{
    if (std::ranges::is_sorted(ops, opsInOrder))
        return;
    // An op is large, so each is moved once only.
    std::vector<Op *> order;
    order.reserve(ops.size());
    for (Op &op : ops)
        order.push_back(&op);
    std::ranges::sort(order,
                      [](const Op *left, const Op *right) { return opsInOrder(*left, *right); });
    std::vector<Op> sorted;
    sorted.reserve(ops.size());
    for (Op *op : order)
        sorted.push_back(std::move(*op));
    ops = std::move(sorted);
}

} // namespace sennight::sync
