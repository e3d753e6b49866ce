// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_key.h"

#include <algorithm>

namespace sennight {

namespace {

// A key is the fraction 0.d1d2d3… in base 36 without trailing zeros, so comparing keys as text
// compares fractions:
//
//   0 ────── before ──────────── new ─────── after ────── 1
//
// Both ends are cut to the same number of digits, the fewest at which `gap` = after − before
// leaves room; the new key is before's cut plus an offset within the gap.

constexpr quint64 base = 36;
constexpr quint64 roomyGap = base * base * base * base;
constexpr quint64 openStep = base * base * base;
constexpr int openBlock = 4;

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a' + 10;
    return -1;
}

QChar charOf(int digit)
{
    return QChar(digit < 10 ? u'0' + digit : u'a' + digit - 10);
}

int digitAt(QStringView key, qsizetype index)
{
    return index < key.size() ? digitOf(key[index]) : 0;
}

/// Unbiased enough: `bound` is below 2^50, so the bias of the remainder is below 2^-14.
quint64 below(quint64 bound, RandomSource &random)
{
    return bound == 0 ? 0 : random.next64() % bound;
}

struct Room
{
    int digits = 0;
    quint64 gap = 0;
};

/// The fewest digits, a multiple of `block`, at which the two ends lie at least `needed` apart.
Room findRoom(QStringView before, QStringView after, quint64 needed, int block)
{
    Room room;
    qint64 gap = after.isEmpty() ? 1 : 0;
    while (gap < static_cast<qint64>(needed) || room.digits % block != 0) {
        gap = gap * static_cast<qint64>(base) + digitAt(after, room.digits) -
              digitAt(before, room.digits);
        ++room.digits;
    }
    room.gap = static_cast<quint64>(gap);
    return room;
}

QString cutPlus(QStringView before, int digits, quint64 offset)
{
    QString key(digits, QChar(u'0'));
    for (int i = digits - 1; i >= 0; --i) {
        const quint64 sum = static_cast<quint64>(digitAt(before, i)) + offset % base;
        offset = offset / base + sum / base;
        key[i] = charOf(static_cast<int>(sum % base));
    }
    while (key.endsWith(u'0'))
        key.chop(1);
    return key;
}

/// Near the end whose key is longer: that key is the younger one, so the next key probably goes
/// to the other side of the new one, and most of the room stays there.
quint64 offsetInside(QStringView before, QStringView after, quint64 gap, RandomSource &random)
{
    const quint64 small = gap / 16 + below(gap / 16, random);
    if (before.size() > after.size())
        return small;
    if (after.size() > before.size())
        return gap - small;
    return gap / 4 + below(gap / 2, random);
}

/// Directly after `before`, for neighbours that carry the same key.
QString justAfter(QStringView before, RandomSource &random)
{
    return before.toString() + cutPlus({}, openBlock, 1 + below(roomyGap - 1, random));
}

QStringView usable(QStringView key)
{
    return isOrderKey(key) ? key : QStringView();
}

} // namespace

QString orderKeyBetween(QStringView before, QStringView after, RandomSource &random)
{
    before = usable(before);
    after = usable(after);
    if (!after.isEmpty() && before >= after)
        return justAfter(before, random);
    if (before.isEmpty() == after.isEmpty()) {
        const Room room = findRoom(before, after, roomyGap, 1);
        return cutPlus(before, room.digits, offsetInside(before, after, room.gap, random));
    }
    // An open end is left by steps of a fixed size, so that ever more appending costs no length.
    const Room room = findRoom(before, after, roomyGap, openBlock);
    const quint64 step = 1 + below(openStep, random);
    return cutPlus(before, room.digits, after.isEmpty() ? step : room.gap - step);
}

std::vector<QString> orderKeysBetween(QStringView before, QStringView after, int count,
                                      RandomSource &random)
{
    std::vector<QString> keys;
    if (count <= 0)
        return keys;
    before = usable(before);
    after = usable(after);
    if (!after.isEmpty() && before >= after) {
        keys = orderKeysBetween({}, {}, count, random);
        for (QString &key : keys)
            key.prepend(before);
        return keys;
    }
    const quint64 parts = static_cast<quint64>(count) + 1;
    const Room room = findRoom(before, after, parts * base * base, 1);
    const quint64 width = room.gap / parts;
    keys.reserve(static_cast<size_t>(count));
    for (quint64 i = 1; i < parts; ++i) {
        const quint64 offset = i * width + below(width / 2, random);
        keys.push_back(cutPlus(before, room.digits, offset));
    }
    return keys;
}

bool isOrderKey(QStringView key)
{
    return !key.isEmpty() && !key.endsWith(u'0') &&
           std::ranges::all_of(key, [](QChar c) { return digitOf(c) >= 0; });
}

} // namespace sennight
