// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit_ops_p.h"
#include "writer_p.h"

namespace sennight {

/// Writes the edits of one action, grouped by record, between Writer::startAction() and finish().
/// Cancelled where `progress` says so; other errors of the edits and of the disk.
[[nodiscard]] Result<void> writeEdits(Writer &writer, std::span<const RecordEdits> groups,
                                      const Progress &progress);

/// Undo does not step back over what a device notes for itself (the window's place).
[[nodiscard]] bool isUndoable(const Action &action);
/// Whether a setting never leaves this device.
[[nodiscard]] bool isDeviceSetting(const QString &key);

} // namespace sennight
