// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_changes.h"
#include "sync/core/replica.h"

namespace sennight::sync {

/// Several replicas that edit, exchange in any order, are cloned, restored and have bad clocks, all
/// from one seed.
class ReplicaWorld
{
public:
    explicit ReplicaWorld(quint64 seed)
        : m_dice(seed)
    {
        const int count = 3 + m_dice.below(4);
        for (int i = 0; i < count; ++i) {
            Device device{MemoryReplica({RecordId::random(m_dice.source()), 1}), {}, {}, 0};
            device.clockMs = 1'794'000'000'000 + m_dice.below(1000);
            m_devices.push_back(std::move(device));
        }
    }

    void step();
    /// Everyone exchanges with everyone until nobody lacks anything; false when that never happens.
    [[nodiscard]] bool heal();

    [[nodiscard]] std::vector<MemoryReplica> replicas() const
    {
        std::vector<MemoryReplica> replicas;
        for (const Device &device : m_devices)
            replicas.push_back(device.replica);
        return replicas;
    }
    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] static std::vector<RegisterKey> registers();

private:
    struct Device
    {
        MemoryReplica replica;
        std::vector<RecordId> actions;
        std::vector<MemoryReplica> backups;
        qint64 clockMs;
    };

    Device &pick() { return m_devices[static_cast<size_t>(m_dice.below(std::ssize(m_devices)))]; }
    qint64 now(Device &device);
    RecordId newAction(Device &device);
    void edit(Device &device);
    void remove(Device &device);
    void settle(Device &device);
    void undo(Device &device);
    void exchange(Device &from, Device &to);
    void deliver(std::vector<QByteArray> changes, Device &to);
    void mishap(Device &device);
    [[nodiscard]] static bool waitsForTheLost(const MemoryReplica &replica);
    Value valueFor(const RegisterKey &key, const Device &device);
    Value textFor(const RegisterKey &key, const Device &device);

    Dice m_dice;
    std::vector<Device> m_devices;
    int m_words = 0;
};

// Every policy, on few records, so that edits meet.
inline std::vector<RegisterKey> ReplicaWorld::registers()
{
    std::vector<RegisterKey> keys;
    for (int record = 1; record <= 4; ++record) {
        keys.insert(keys.end(), 3, registerKey(Field::TodoDescription, record));
        for (const Field field :
             {Field::TodoDeleted, Field::TodoTitle, Field::TodoParent, Field::TodoEstimate,
              Field::TodoPlan, Field::TodoCompletion, Field::TodoDayOrder})
            keys.push_back(registerKey(field, record));
        for (const char *tag : {"a", "b"})
            keys.push_back(registerKey(Field::TodoTags, record, QString::fromLatin1(tag)));
        keys.push_back({5, idOf(static_cast<quint8>(record), 0), 250, {}});
    }
    keys.push_back(registerKey(Field::ProjectWhy, 5));
    keys.push_back(registerKey(Field::ProjectTargetDate, 5));
    keys.push_back(registerKey(Field::WeekCommitment, 6));
    keys.push_back({200, idOf(7, 0), 1, {}});
    keys.push_back({200, idOf(7, 0), 3, QStringLiteral("x")});
    return keys;
}

inline qint64 ReplicaWorld::now(Device &device)
{
    device.clockMs += m_dice.below(3);
    constexpr qint64 tenYearsMs = 10LL * 365 * 24 * 3600 * 1000;
    if (m_dice.oneIn(50))
        device.clockMs += m_dice.oneIn(2) ? tenYearsMs : -tenYearsMs;
    return device.clockMs;
}

inline RecordId ReplicaWorld::newAction(Device &device)
{
    device.actions.push_back(RecordId::random(m_dice.source()));
    return device.actions.back();
}

// Changes, adds or removes one word; every new word is new to the world.
inline Value ReplicaWorld::textFor(const RegisterKey &key, const Device &device)
{
    if (m_dice.oneIn(12))
        return {};
    const Value now = device.replica.shown(key).value;
    const auto *text = std::get_if<QString>(&now);
    QStringList words = text ? text->split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QString fresh = u'w' + QString::number(++m_words);
    if (words.isEmpty()) {
        for (int i = 0; i < 9; ++i)
            words.append(u'w' + QString::number(++m_words));
    } else if (words.size() < 6) {
        words.insert(m_dice.below(static_cast<int>(words.size()) + 1), fresh);
    } else if (m_dice.oneIn(4)) {
        words.removeAt(m_dice.below(static_cast<int>(words.size())));
    } else {
        words[m_dice.below(static_cast<int>(words.size()))] = fresh;
    }
    return words.join(u' ');
}

inline Value ReplicaWorld::valueFor(const RegisterKey &key, const Device &device)
{
    switch (policyOf(key.entity, key.field)) {
    case Policy::Life:
        return !m_dice.oneIn(3);
    case Policy::Text:
        return textFor(key, device);
    case Policy::Tree:
        return m_dice.oneIn(6) ? Value() : Value(idOf(static_cast<quint8>(1 + m_dice.below(4)), 0));
    case Policy::Set:
        return m_dice.oneIn(3) ? Value() : Value(QString(m_dice.oneIn(2) ? u'x' : u'X'));
    default:
        return m_dice.oneIn(6) ? Value() : Value(qint64{m_dice.below(5)});
    }
}

inline void ReplicaWorld::edit(Device &device)
{
    static const std::vector<RegisterKey> keys = registers();
    std::vector<LocalEdit> edits;
    for (int i = m_dice.below(4); i >= 0; --i) {
        const RegisterKey &key = m_dice.pick(keys);
        LocalEdit each{key, valueFor(key, device)};
        if (m_dice.oneIn(10))
            each.at = Hlc{m_dice.next64() >> 16};
        edits.push_back(std::move(each));
    }
    device.replica.commit(edits, newAction(device), now(device));
}

inline void ReplicaWorld::remove(Device &device)
{
    const RegisterKey life = registerKey(Field::TodoDeleted, 1 + m_dice.below(4));
    device.replica.commit({{life, true}}, newAction(device), now(device));
}

inline void ReplicaWorld::settle(Device &device)
{
    for (const RegisterKey &key : registers())
        if (device.replica.shown(key).conflict)
            return device.replica.settle(key, valueFor(key, device), newAction(device),
                                         now(device));
}

inline void ReplicaWorld::undo(Device &device)
{
    if (device.actions.empty())
        return;
    const RecordId action = m_dice.oneIn(2) ? device.actions.back() : m_dice.pick(device.actions);
    (void)device.replica.undo(action, newAction(device), now(device));
}

inline void ReplicaWorld::deliver(std::vector<QByteArray> changes, Device &to)
{
    if (m_dice.oneIn(2))
        m_dice.shuffle(changes);
    if (m_dice.oneIn(3) && !changes.empty())
        changes.resize(static_cast<size_t>(m_dice.below(std::ssize(changes))));
    for (const QByteArray &change : changes)
        for (int i = m_dice.oneIn(4); i >= 0; --i)
            (void)to.replica.receive(change, now(to));
}

inline void ReplicaWorld::exchange(Device &from, Device &to)
{
    deliver(from.replica.changesFor(m_dice.oneIn(5) ? Frontier() : to.replica.frontier()), to);
}

// A backup that is restored, a cloned disk, a new incarnation.
inline void ReplicaWorld::mishap(Device &device)
{
    switch (m_dice.below(4)) {
    case 0:
        device.backups.push_back(device.replica);
        return;
    case 1:
        if (!device.backups.empty())
            device.replica = m_dice.pick(device.backups);
        return;
    case 2:
        device.replica = pick().replica;
        return;
    default:
        device.replica.beginIncarnation(m_dice.next64());
    }
}

inline void ReplicaWorld::step()
{
    Device &device = pick();
    const int kind = m_dice.below(20);
    if (kind < 7)
        edit(device);
    else if (kind < 9)
        remove(device);
    else if (kind < 10)
        settle(device);
    else if (kind < 12)
        undo(device);
    else if (kind < 19)
        exchange(pick(), device);
    else
        mishap(device);
}

inline bool ReplicaWorld::heal()
{
    for (int round = 0; round < 4; ++round)
        for (Device &from : m_devices)
            for (Device &to : m_devices)
                for (const QByteArray &change : from.replica.changesFor(to.replica.frontier()))
                    if (!to.replica.receive(change, to.clockMs))
                        return false;
    return std::ranges::all_of(m_devices, [&](const Device &device) {
        const MemoryReplica &replica = device.replica;
        return replica.frontier() == m_devices.front().replica.frontier() &&
               (replica.waiting() == 0 || waitsForTheLost(replica));
    });
}

// A restored backup loses changes of which a later one was sent already. All logs are equal here,
// so what is missing in one of them is nowhere.
inline bool ReplicaWorld::waitsForTheLost(const MemoryReplica &replica)
{
    std::set<ChangeId> applied;
    for (const QByteArray &change : replica.log())
        applied.insert(ChangeId::of(change));
    const std::set<ChangeId> missing = replica.missing();
    return !missing.empty() &&
           std::ranges::none_of(missing, [&](const ChangeId &id) { return applied.contains(id); });
}

} // namespace sennight::sync
