// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_lines_p.h"

#include "chunk_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

ByteLines::ByteLines(QIODevice &device, Progress progress)
    : m_device(device)
    , m_progress(std::move(progress))
{}

void ByteLines::fail(const QString &detail, ErrorCode code, qint64 line)
{
    if (!m_error)
        m_error = Error{code, {}, detail, line > 0 ? line : m_number};
}

bool ByteLines::fill()
{
    const auto more = readChunk(m_device, m_chunk, m_readBytes, m_progress);
    m_at = 0;
    if (!more) {
        m_chunk.clear();
        fail(more.error().detail, more.error().code);
    }
    return more && *more;
}

bool ByteLines::next(QByteArray &line)
{
    line.clear();
    while (!m_error && !line.endsWith('\n') && line.size() <= longestLine) {
        if (m_at == m_chunk.size() && !fill())
            break;
        const qsizetype end = m_chunk.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_chunk.size() : end + 1;
        line.append(QByteArrayView(m_chunk).sliced(m_at, stop - m_at));
        m_at = stop;
    }
    if (m_error || line.isEmpty())
        return false;
    ++m_number;
    if (m_number == 1 && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.size() > longestLine)
        fail(u"a line of more than a mebibyte"_s, ErrorCode::TooLarge);
    else if (line.contains('\0'))
        fail(u"not a text file"_s);
    return !m_error;
}

} // namespace sennight
