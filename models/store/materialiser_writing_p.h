// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materialiser_p.h"

namespace sennight {

struct Materialiser::Writing
{
    explicit Writing(StoredRecord &stored)
        : record(stored)
        , isNew(!stored.inTable)
        , todoBefore(stored.is(Entity::TimeEntry) ? stored.value(Field::TimeEntryTodo) : Value())
    {}

    StoredRecord &record;
    StoredRecord *predecessor = nullptr; ///< from which this todo inherits
    bool isNew;
    Value todoBefore;            ///< of a time entry
    bool textChanged = false;    ///< something that is searched, or whether it is deleted
    bool bequestChanged = false; ///< something that an heir shows
    std::vector<Field> touched;

    /// The column of `field` shows `value` from here on.
    void show(const FieldSpec &field, Value value);
    void setConflict(const FieldSpec &field, bool conflict);
    void note(const FieldSpec &field);
};

} // namespace sennight
