// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_state.h"
#include "text_merge.h"

#include <algorithm>

namespace sennight::sync {

namespace {

bool areEqual(const std::vector<Head> &heads)
{
    return std::ranges::all_of(heads,
                               [&](const Head &head) { return head.value == heads.front().value; });
}

// An added element beats a concurrent removal, whatever their order. Two spellings of one tag are
// settled like `quiet`.
Value shownElement(const std::vector<Head> &heads)
{
    const auto added =
        std::ranges::find_last_if(heads, [](const Head &head) { return !isNull(head.value); });
    return added.empty() ? Value() : added.front().value;
}

// A restore that no delete saw stands beside it, and keeping loses nothing.
Value shownLife(const std::vector<Head> &heads)
{
    const bool allDelete =
        std::ranges::all_of(heads, [](const Head &head) { return head.value == Value(true); });
    return allDelete ? Value(true) : Value(false);
}

} // namespace

Policy policyOf(quint8 entity, quint8 field)
{
    const FieldSpec *known = findField(entity, field);
    return known ? known->policy : Policy::Quiet;
}

Shown show(Policy policy, const Register &reg, const TextHistory &history)
{
    const std::vector<Head> &heads = reg.heads;
    if (heads.empty())
        return {};
    if (heads.size() == 1)
        return {heads.front().value, false};
    switch (policy) {
    case Policy::Quiet:
        return {heads.back().value, false};
    case Policy::Set:
        return {shownElement(heads), false};
    case Policy::Life:
        return {shownLife(heads), false};
    case Policy::Text:
        return showText(heads, history);
    case Policy::Asked:
    case Policy::Tree:
        break;
    }
    return {heads.back().value, !areEqual(heads)};
}

} // namespace sennight::sync
