// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "interchange/fixture.h"

using namespace sennight;

/// Any file is taken whole, with its warnings, or refused whole; taken again it changes nothing.
void sennight::fuzzOne(QByteArrayView input)
{
    Fixture profile;
    const auto plan = profile.plan(Format::SENNIGHT_FORMAT, input.toByteArray());
    if (!plan)
        return;
    std::set<std::tuple<RecordId, Field, QString>> registers;
    for (const Edit &edit : plan->action.edits) {
        must(validate(edit.field, edit.element, edit.value).has_value());
        must(registers.insert({edit.record, edit.field, edit.element}).second);
    }
    profile.records.commit(plan->action);
    const auto again = profile.plan(Format::SENNIGHT_FORMAT, input.toByteArray());
    must(again.has_value());
    must(again->action.edits.empty());
}
