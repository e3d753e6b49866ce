// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

#include "domain/ports.h"
#include "store/queries.h"
#include "store/repository.h"

#include <QIODevice>

namespace sennight {

struct ExportContext
{
    const Queries &queries;
    const Clock &clock;
    Progress progress = {}; ///< records written (total -1: unknown); false cancels
};

/// What went out, and what the format has no place for.
struct ExportReport
{
    std::map<Entity, int> written;
    QStringList lost; ///< sentences for people; empty for `sennight`
};

/// Writes everything to an open device, record by record; the bytes of a profile are the same every
/// time while nobody edits it. The caller removes a file that was begun when this fails: Io with
/// the device's words, Cancelled, or what the queries report. Call in the thread of the queries.
[[nodiscard]] Result<ExportReport> exportTo(Format format, QIODevice &device,
                                            const ExportContext &context);

} // namespace sennight
