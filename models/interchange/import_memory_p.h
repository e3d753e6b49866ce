// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace sennight {

/// What an import read of one record, small enough to keep beside it: for each field and element
/// two hexadecimal digits of its number and eight of a hash (FNV-1a, 32 bit) of what was read.
/// A later import compares it with the file and with the record, and so tells an edit in the file
/// from an edit here without keeping the values twice. A plain value.
class ImportMemory
{
public:
    ImportMemory() = default;
    /// Anything that add() did not write is ignored.
    [[nodiscard]] static ImportMemory fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] static quint32 hash(QStringView element, const Value &value);
    void add(Field field, quint32 hash);
    [[nodiscard]] bool contains(Field field, quint32 hash) const;
    [[nodiscard]] bool contains(Field field) const;
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }

private:
    std::vector<quint64> m_marks; ///< field number << 32 | hash, sorted
};

} // namespace sennight
