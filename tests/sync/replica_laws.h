// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_oracle.h"
#include "seeds.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <set>

namespace sennight::sync {

// The laws that a replica's state keeps, read off its log by other means than the state's own. Each
// gives what is broken, or nothing.

inline std::set<QString> wordsOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QStringList words = text ? text->split(u' ', Qt::SkipEmptyParts) : QStringList();
    return {words.begin(), words.end()};
}

// The words that this op brought: those that no text that its author saw had.
inline std::set<QString> newWords(const Oracle &oracle, const RegisterKey &key,
                                  const Oracle::Written &written)
{
    std::set<QString> words = wordsOf(written.op.value);
    for (const auto &[dot, other] : oracle.registers().at(key))
        if (other.change != written.change && oracle.saw(written.change, other.change))
            for (const QString &word : wordsOf(other.op.value))
                words.erase(word);
    return words;
}

// Law 2 for one value that nothing replaced. Empty when it holds.
inline QString unaccounted(const Oracle &oracle, const MemoryReplica &replica,
                           const RegisterKey &key, const Oracle::Written &written)
{
    const Shown shown = replica.shown(key);
    const Value &value = written.op.value;
    if (shown.conflict || value == shown.value)
        return {};
    switch (policyOf(key.entity, key.field)) {
    case Policy::Asked:
    case Policy::Tree:
        return QStringLiteral("neither shown nor in conflict");
    case Policy::Set:
        return isNull(shown.value) ? QStringLiteral("an added element is not shown") : QString();
    case Policy::Life:
        return shown.value == Value(true) ? QStringLiteral("a restore is hidden") : QString();
    case Policy::Text:
        for (const QString &word : newWords(oracle, key, written))
            if (!wordsOf(shown.value).contains(word))
                return QStringLiteral("merged without ") + word;
        return {};
    case Policy::Quiet: // among the heads, so in History
        return {};
    }
    return {};
}

// Whether the log says that a record is deleted: by nothing but deletes, which saw all of it, as it
// is now.
inline bool isDeletedByLog(const Oracle &oracle, const RecordState &state)
{
    const auto &registers = oracle.registers();
    const auto life = registers.find({state.entity(), state.record(), 1, {}});
    if (life == registers.end())
        return false;
    for (const auto &[dot, written] : life->second)
        if (written.isHead && written.op.value != Value(true))
            return false;
    const auto isSeen = [&](const RegisterKey &key, const auto &each) {
        return std::ranges::any_of(life->second, [&](const auto &deletion) {
            const Oracle::Written &by = deletion.second;
            // What hides it may have been cut off already where the delete was written.
            const bool names = oracle.saw(by.change, each.second.change) &&
                               std::ranges::contains(by.op.over, each.first);
            return by.isHead && (by.change == each.second.change || names ||
                                 oracle.sawAsHead(by.change, key, each.first));
        });
    };
    return std::ranges::all_of(registers, [&](const auto &reg) {
        const RegisterKey &key = reg.first;
        const FieldSpec *known = findField(key.entity, key.field);
        const bool counts = key.entity == state.entity() && key.record == state.record() &&
                            key.field != 1 && !(known && known->bookkeeping);
        return !counts || std::ranges::all_of(reg.second, [&](const auto &each) {
            return !each.second.isHead || isSeen(key, each);
        });
    });
}

inline QString compareHeads(const Oracle &oracle, const MemoryReplica &replica)
{
    size_t heads = 0;
    for (const auto &[id, state] : replica.states())
        for (const Register &reg : state.registers())
            heads += reg.heads.size();
    for (const auto &[key, ops] : oracle.registers()) {
        const Register *reg = replica.state(key.entity, key.record)->find(key.field, key.element);
        for (const auto &[dot, written] : ops) {
            if (std::ranges::contains(reg->heads, dot, &Head::dot) != written.isHead)
                return QStringLiteral("other heads than the log's");
            heads -= written.isHead;
            if (!written.isHead)
                continue;
            if (const QString why = unaccounted(oracle, replica, key, written); !why.isEmpty())
                return why;
        }
    }
    return heads == 0 ? QString() : QStringLiteral("heads that the log does not have");
}

inline QString checkAgainstLog(const MemoryReplica &replica, const Oracle &oracle)
{
    if (oracle.namesUnseen())
        return QStringLiteral("an op replaced what its author had not seen");
    for (const auto &[id, state] : replica.states())
        if (state.isDeleted() != isDeletedByLog(oracle, state))
            return QStringLiteral("deleted is not what the log says");
    return compareHeads(oracle, replica);
}

inline QString checkAgainstLog(const MemoryReplica &replica)
{
    return checkAgainstLog(replica, Oracle(replica.log()));
}

/// The parents that are shown never go round.
inline QString checkTree(const MemoryReplica &replica)
{
    constexpr auto todo = static_cast<quint8>(Entity::Todo);
    constexpr auto parent = static_cast<quint8>(numberOf(Field::TodoParent));
    std::map<RecordId, RecordId> parents;
    for (const auto &[id, state] : replica.states()) {
        if (id.first != todo || !state.find(parent))
            continue;
        const Shown shown = replica.shown({todo, id.second, parent, {}});
        if (const auto *above = std::get_if<RecordId>(&shown.value))
            parents.emplace(id.second, *above);
    }
    for (const auto &[start, above] : parents) {
        size_t steps = 0;
        for (auto at = parents.find(start); at != parents.end(); at = parents.find(at->second))
            if (++steps > parents.size())
                return QStringLiteral("the shown parents go round");
    }
    return {};
}

/// The same changes, in an order that has nothing to do with how they came about.
inline MemoryReplica recomputed(std::vector<QByteArray> log, Dice &dice)
{
    dice.shuffle(log);
    MemoryReplica replica({RecordId::random(dice.source()), 1});
    for (const QByteArray &change : log)
        (void)replica.receive(change, 1'794'000'000'000);
    return replica;
}

/// The digest is that of the heads.
inline bool isDigestOfHeads(const MemoryReplica &replica)
{
    StateDigest digest;
    for (const auto &[id, state] : replica.states())
        digest.add(state);
    return digest == replica.digest();
}

} // namespace sennight::sync
