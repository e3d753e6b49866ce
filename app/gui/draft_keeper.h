// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace sennight {

/// Keeps what is being typed where a crash cannot reach it, keystroke by keystroke, outside the
/// change log. Calls return at once. GUI thread.
class DraftKeeper
{
public:
    virtual ~DraftKeeper() = default;
    /// An empty text lets the draft go.
    virtual void keep(const RecordId &record, Field field, const QString &text) = 0;
};

} // namespace sennight
