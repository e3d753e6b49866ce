// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_state.h"

#include <QIODevice>

namespace sennight::sync {

/// Writes the canonical JSON of `senn dump`, record by record: `begin`, each record in ascending
/// (entity, id), `end`. Equal heads give equal bytes. Not thread safe; the device must stay open.
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
    bool m_first = true;
};

} // namespace sennight::sync
