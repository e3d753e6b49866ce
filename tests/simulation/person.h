// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/replica.h"
#include "sync/seeds.h"

namespace sennight::sync::simulation {

/// In every text that a person of the simulation writes: none of it may be seen between devices.
inline constexpr QLatin1StringView canary("kanarienvogel");

using ShownOf = std::function<Shown(const RegisterKey &)>;

/// What people do, on few records so that their edits meet, with every merge policy. What they
/// write is what the entity table allows.
class Person
{
public:
    /// `isNewer`: the program is one of a later version, which has entities and fields that others
    /// do not know. `shown` is asked during the calls.
    Person(Dice &dice, ShownOf shown, bool isNewer)
        : m_dice(dice)
        , m_shown(std::move(shown))
        , m_isNewer(isNewer)
    {}

    [[nodiscard]] std::vector<LocalEdit> edits();
    [[nodiscard]] LocalEdit removal();
    /// None where no conflict is open.
    [[nodiscard]] std::optional<LocalEdit> settlement();

private:
    [[nodiscard]] RegisterKey place();
    [[nodiscard]] Value valueFor(const RegisterKey &key);
    [[nodiscard]] Value text(const RegisterKey &key);
    [[nodiscard]] QString freshWord();

    Dice &m_dice;
    ShownOf m_shown;
    bool m_isNewer;
};

} // namespace sennight::sync::simulation
