// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/repository.h"

#include <QIODevice>

namespace sennight {

/// Replaces `chunk` by the device's next piece, at most 256 KiB, and adds its size to `readBytes`;
/// false at the end. Io with the device's words as detail, Cancelled where `progress` says so.
[[nodiscard]] Result<bool> readChunk(QIODevice &device, QByteArray &chunk, qint64 &readBytes,
                                     const Progress &progress);

} // namespace sennight
