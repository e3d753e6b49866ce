// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_log_p.h"

#include <QtEndian>

#include <zstd.h>

#include <memory>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr int level = 3; // a stretch takes some milliseconds
// Beyond what a stretch can hold with its last change; a damaged frame asks for no more memory.
constexpr qsizetype mostFrameBytes = 2 * mostSealedBytes;
using Size = quint32;

std::unexpected<Error> damagedStretch(const QString &what)
{
    return failure(ErrorCode::Damaged, u"sealed log"_s, what);
}

Result<QByteArray> decompressed(const QByteArray &frame)
{
    const auto size =
        ZSTD_getFrameContentSize(frame.constData(), static_cast<size_t>(frame.size()));
    if (size > quint64{mostFrameBytes}) // which its two errors are, too
        return damagedStretch(u"no frame of a stretch"_s);
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress(content.data(), size, frame.constData(), static_cast<size_t>(frame.size()));
    if (ZSTD_isError(got))
        return damagedStretch(QLatin1StringView(ZSTD_getErrorName(got)));
    if (got != size)
        return damagedStretch(u"a frame that ends early"_s);
    return content;
}

} // namespace

Result<QByteArray> sealed(std::span<const QByteArray> changes)
{
    QByteArray content;
    for (const QByteArray &change : changes) {
        const Size size = qToLittleEndian(static_cast<Size>(change.size()));
        content.append(reinterpret_cast<const char *>(&size), sizeof size);
        content.append(change);
    }
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                       &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const auto bytes = static_cast<size_t>(content.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(bytes)), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(
        context.get(), frame.data(), static_cast<size_t>(frame.size()), content.constData(), bytes);
    if (ZSTD_isError(size))
        return failure(ErrorCode::Io, u"sealed log"_s, QLatin1StringView(ZSTD_getErrorName(size)));
    frame.resize(static_cast<qsizetype>(size));
    frame.squeeze();
    return frame;
}

Result<std::vector<QByteArray>> unsealed(const QByteArray &frame)
{
    const Result<QByteArray> content = decompressed(frame);
    if (!content)
        return std::unexpected(content.error());
    std::vector<QByteArray> changes;
    for (QByteArrayView rest = *content; !rest.isEmpty();) {
        if (rest.size() < qsizetype{sizeof(Size)})
            return damagedStretch(u"half a size"_s);
        const qsizetype size = qFromLittleEndian<Size>(rest.data());
        rest = rest.sliced(sizeof(Size));
        if (size > rest.size())
            return damagedStretch(u"half a change"_s);
        changes.push_back(rest.first(size).toByteArray());
        rest = rest.sliced(size);
    }
    return changes;
}

QString SealedLog::findSql()
{
    return u"SELECT first_pos, frame FROM sealed_log WHERE first_pos <= ?"
           " ORDER BY first_pos DESC LIMIT 1"_s;
}

Result<QByteArray> SealedLog::orSealed(qint64 pos, QByteArray bytes)
{
    if (!bytes.isEmpty())
        return bytes;
    const auto isOpen = [&] {
        return pos >= m_first && pos - m_first < static_cast<qint64>(m_changes.size());
    };
    if (!isOpen()) {
        if (const Result<void> opened = open(pos); !opened)
            return std::unexpected(opened.error());
    }
    if (!isOpen())
        return damagedStretch(u"change %1 is in no stretch"_s.arg(pos));
    return m_changes[static_cast<size_t>(pos - m_first)];
}

Result<void> SealedLog::open(qint64 pos)
{
    m_changes.clear();
    const Result<Stretch> stretch = m_find(pos);
    if (!stretch)
        return std::unexpected(stretch.error());
    if (stretch->frame.isEmpty())
        return {};
    return unsealed(stretch->frame).transform([&](std::vector<QByteArray> changes) {
        m_first = stretch->first;
        m_changes = std::move(changes);
    });
}

} // namespace sennight
