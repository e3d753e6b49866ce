// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk_p.h"

namespace sennight {

Result<bool> readChunk(QIODevice &device, QByteArray &chunk, qint64 &readBytes,
                       const Progress &progress)
{
    constexpr qsizetype chunkBytes = 256 * 1024;
    chunk.resize(chunkBytes);
    const qint64 got = device.read(chunk.data(), chunkBytes);
    chunk.truncate(std::max<qint64>(got, 0));
    if (got < 0)
        return failure(ErrorCode::Io, {}, device.errorString());
    readBytes += got;
    if (progress && !progress(readBytes, device.isSequential() ? -1 : device.size()))
        return failure(ErrorCode::Cancelled);
    return got > 0;
}

} // namespace sennight
