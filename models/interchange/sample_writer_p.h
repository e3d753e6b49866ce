// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/record.h"

namespace sennight {

/// Collects the edits of one sample record, stated at one instant; null values are left out.
class SampleRecord
{
public:
    /// `createdMs` is when the record was made, `atMs` when it was last edited; both in the past.
    SampleRecord(Action &action, Entity entity, const RecordId &id, qint64 createdMs, qint64 atMs)
        : m_action(action)
        , m_id(id)
        , m_atMs(atMs)
    {
        set(createdField(entity), createdMs);
    }
    /// A record that was made before.
    SampleRecord(Action &action, const RecordId &id, qint64 atMs)
        : m_action(action)
        , m_id(id)
        , m_atMs(atMs)
    {}
    SampleRecord &set(Field field, Value value)
    {
        if (!isNull(value))
            m_action.edits.push_back({m_id, field, std::move(value), {}, m_atMs});
        return *this;
    }
    SampleRecord &text(Field field, const QString &text)
    {
        return text.isEmpty() ? *this : set(field, text);
    }
    SampleRecord &add(Field field, const QString &element, Value value = true)
    {
        m_action.edits.push_back({m_id, field, std::move(value), element, m_atMs});
        return *this;
    }
    SampleRecord &tag(Field field, const QString &tag) { return add(field, tagElement(tag), tag); }

private:
    Action &m_action;
    RecordId m_id;
    qint64 m_atMs;
};

} // namespace sennight
