// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/crypto/verify/crypto_error.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace sennight::sync {

/// Compressed and padded: the plain text of a body (envelope.h). TooLarge.
[[nodiscard]] CryptoResult<QByteArray> packBody(std::span<const QByteArray> changes);
/// BadPadding, BadCompression, TooLarge (before anything is decompressed), Malformed.
[[nodiscard]] CryptoResult<std::vector<QByteArray>> unpackBody(QByteArrayView plain);
/// How many changes from the front take at most `bytes`; one at least.
[[nodiscard]] size_t fittingCount(std::span<const QByteArray> changes, qsizetype bytes);

} // namespace sennight::sync
