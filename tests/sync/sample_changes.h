// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seeds.h"
#include "sync/core/undo.h"

#include <algorithm>

namespace sennight::sync {

inline RecordId idOf(quint8 first, quint8 step = 1)
{
    QByteArray bytes(RecordId::size, '\0');
    for (int i = 0; i < RecordId::size; ++i)
        bytes[i] = static_cast<char>(first + i * step);
    return *RecordId::fromBytes(bytes);
}

/// A register of the record whose id is that byte sixteen times.
inline RegisterKey registerKey(Field field, int record, const QString &element = {})
{
    return {static_cast<quint8>(entityOf(field)), idOf(static_cast<quint8>(record), 0),
            static_cast<quint8>(numberOf(field)), element};
}

inline ChangeId changeIdOf(quint8 byte)
{
    return *ChangeId::fromBytes(QByteArray(32, static_cast<char>(byte)));
}

inline QString sampleText(Dice &dice)
{
    static const std::vector<QString> pieces{
        QStringLiteral("plan"), QStringLiteral(" the "),  QStringLiteral("week\n"),
        QStringLiteral("ä"),    QStringLiteral("周末"),   QStringLiteral("\U0001f600"),
        QString(QChar(0xfeff)), QStringLiteral("\"\\\t"), QString(QChar(0)),
    };
    QString text;
    for (int i = dice.below(6); i > 0; --i)
        text += dice.pick(pieces);
    return text;
}

inline Value sampleValue(Dice &dice)
{
    switch (dice.below(7)) {
    case 0:
        return {};
    case 1:
        return dice.oneIn(2);
    case 2:
        return static_cast<qint64>(dice.next64()) >> dice.below(64);
    case 3:
        return RecordId::random(dice.source());
    case 4:
        return OpaqueValue{QByteArray::fromHex("c482216161")};
    default:
        return sampleText(dice);
    }
}

inline std::vector<Dot> sampleDots(Dice &dice, const std::vector<ChainId> &chains)
{
    std::vector<Dot> dots;
    for (int i = dice.below(4); i > 0; --i)
        dots.push_back({dice.pick(chains), 1 + dice.next64() % 1000, dice.next64()});
    std::ranges::sort(dots);
    return dots;
}

inline Op sampleOp(Dice &dice, const std::vector<ChainId> &chains)
{
    Op op;
    op.entity = static_cast<quint8>(1 + dice.below(12));
    op.field = static_cast<quint8>(1 + dice.below(40));
    op.record = RecordId::random(dice.source());
    op.element = dice.oneIn(3) ? sampleText(dice) : QString();
    op.value = sampleValue(dice);
    if (dice.oneIn(4))
        op.at = Hlc{dice.next64() >> dice.below(64)};
    op.over = sampleDots(dice, chains);
    if (dice.oneIn(8))
        op.reopens = sampleDots(dice, chains);
    if (dice.oneIn(5))
        op.reversePatch = QByteArray::fromHex("83000161ff").first(1 + dice.below(4));
    if (dice.oneIn(8))
        op.unknown = QByteArray::fromHex("05f6182a80");
    return op;
}

/// Any change that the codec must carry.
inline Change sampleChange(Dice &dice)
{
    std::vector<ChainId> chains;
    for (int i = 0; i < 4; ++i)
        chains.push_back({RecordId::random(dice.source()), dice.next64()});
    Change change;
    change.space = dice.oneIn(2) ? Space::Shared : Space::Local;
    change.chain = chains.front();
    change.seq = 1 + dice.next64() % (dice.oneIn(3) ? 1 : 100'000);
    if (change.seq > 1)
        change.prev = ChangeId::of(QByteArray::number(dice.below(1000)));
    for (int i = dice.below(3); i > 0; --i)
        change.deps.push_back({dice.pick(chains), 1 + dice.next64() % 300,
                               ChangeId::of(QByteArray::number(dice.below(1 << 30)))});
    std::ranges::sort(change.deps);
    change.hlc = Hlc{dice.next64()};
    change.schema = static_cast<quint16>(dice.below(3));
    change.minReader = static_cast<quint16>(1 + dice.below(500));
    change.action = RecordId::random(dice.source());
    for (int i = dice.below(8); i > 0; --i)
        change.ops.push_back(sampleOp(dice, chains));
    // Several ops of one record.
    for (size_t i = 1; i < change.ops.size(); ++i)
        if (dice.oneIn(2)) {
            change.ops[i].entity = change.ops[i - 1].entity;
            change.ops[i].record = change.ops[i - 1].record;
        }
    sortOps(change.ops);
    const auto same = [](const Op &a, const Op &b) {
        return !opsInOrder(a, b) && !opsInOrder(b, a);
    };
    const auto repeated = std::ranges::unique(change.ops, same);
    change.ops.erase(repeated.begin(), repeated.end());
    if (dice.oneIn(5))
        change.unknown = QByteArray::fromHex("0b83f6f5f418646161").first(dice.oneIn(2) ? 5 : 9);
    return change;
}

} // namespace sennight::sync
