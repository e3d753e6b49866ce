// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

#include <QIODevice>

namespace sennight::sync {

/// Writes the canonical JSON of `senn dump`, record by record: `begin`, each record in ascending
/// (entity, id), `end`. Equal heads give equal bytes, unequal heads unequal ones. One record a
/// line, keys in alphabetical order, no spaces. Names come from the entity table; numbers that it
/// does not know are written as "e<n>" and "f<n>". The caller leaves out what stays on this device.
/// Not thread safe; the device must stay open, and its errors are the caller's to ask for.
class DumpWriter
{
public:
    explicit DumpWriter(QIODevice &out)
        : m_out(out)
    {}
    void begin();
    void write(const RecordState &state);
    void end();

private:
    QIODevice &m_out;
    QByteArray m_line; ///< one record's bytes, kept for its capacity
    bool m_first = true;
};

} // namespace sennight::sync
