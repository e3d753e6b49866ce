// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "sync/seeds.h"

#include <algorithm>
#include <array>

namespace sennight::sync::simulation {
namespace {

struct Weight
{
    StepKind kind;
    const char *name;
    int weight; ///< of 1000 or so
};

using enum StepKind;

constexpr std::array<Weight, stepKinds> weights{{
    {Edit, "edit", 430},
    {Remove, "remove", 40},
    {Settle, "settle", 40},
    {Undo, "undo", 40},
    {Wait, "wait", 230},
    {WaitLong, "wait-long", 3},
    {SyncNow, "sync-now", 20},
    {Kill, "kill", 25},
    {Quit, "quit", 10},
    {Start, "start", 30},
    {CutOff, "cut-off", 30},
    {Weather, "weather", 15},
    {ClockJump, "clock", 15},
    {BackUp, "back-up", 12},
    {Restore, "restore", 7},
    {Clone, "clone", 3},
    {Join, "join", 4},
    {Revoke, "revoke", 5},
    {SwapSecret, "secret", 3},
    {ChangeLevel, "level", 6},
    {DiskFull, "disk-full", 5},
    {Tamper, "tamper", 6},
    {ServerDown, "server-down", 8},
    {ServerFails, "server-fails", 6},
    {ServerBackUp, "server-back-up", 4},
    {ServerRestore, "server-restore", 3},
    {ServerClock, "server-clock", 2},
    {Heal, "heal", 6},
}};

constexpr bool isComplete()
{
    for (size_t i = 0; i < weights.size(); ++i)
        if (static_cast<size_t>(weights[i].kind) != i)
            return false;
    return true;
}
static_assert(isComplete());

StepKind kindOf(Dice &dice)
{
    static const int all = [] {
        int sum = 0;
        for (const Weight &each : weights)
            sum += each.weight;
        return sum;
    }();
    int left = dice.below(all);
    const auto *chosen = std::ranges::find_if(weights, [&](const Weight &each) {
        left -= each.weight;
        return left < 0;
    });
    return chosen->kind;
}

// 200 steps for most, 2,000 for one in two hundred.
std::pair<int, int> sizeOf(Dice &dice)
{
    const int kind = dice.below(200);
    if (kind == 0)
        return {12, 2000};
    if (kind < 3)
        return {6 + dice.below(6), 600 + dice.below(600)};
    if (kind < 20)
        return {4 + dice.below(4), 250 + dice.below(250)};
    return {3, 200 + dice.below(50)};
}

} // namespace

Script scriptOf(quint64 seed, int sizeLimit)
{
    Dice dice(seed);
    const auto [devices, steps] = sizeOf(dice);
    Script script{seed, devices, {}};
    for (int i = std::min(steps, sizeLimit); i > 0; --i)
        script.steps.push_back({kindOf(dice), dice.below(1 << 20), dice.next64()});
    return script;
}

QLatin1StringView nameOf(StepKind kind)
{
    return QLatin1StringView(weights[static_cast<size_t>(kind)].name);
}

std::optional<StepKind> stepKindOf(QStringView name)
{
    const auto *found = std::ranges::find_if(
        weights, [&](const Weight &each) { return name == QLatin1StringView(each.name); });
    return found == weights.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace sennight::sync::simulation
