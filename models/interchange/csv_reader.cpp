// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_reader_p.h"

#include <algorithm>
#include <array>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostFields = 256;
} // namespace

CsvReader::CsvReader(QIODevice &device, QString sourceName, Progress progress)
    : m_lines(device, std::move(progress))
    , m_sourceName(std::move(sourceName))
{}

Error CsvReader::error() const
{
    Error error = m_lines.error().value_or(Error{ErrorCode::UnreadableFile});
    error.subject = m_sourceName;
    error.line = std::max<qint64>(error.line, 1);
    return error;
}

void CsvReader::fail(const QString &detail, ErrorCode code)
{
    m_lines.fail(detail, code, std::max<qint64>(m_start, 1));
}

/// A row goes on while a quote is open.
bool CsvReader::readRow(QByteArray &row)
{
    row.clear();
    QByteArray line;
    bool open = false;
    do {
        if (!m_lines.next(line)) {
            if (open)
                fail(u"a quote is not closed"_s);
            return !failed() && !row.isEmpty();
        }
        if (row.isEmpty())
            m_start = m_lines.number();
        row += line;
        open = open != (line.count('"') % 2 == 1);
        if (row.size() > ByteLines::longestLine)
            fail(u"a row of more than a mebibyte"_s, ErrorCode::TooLarge);
    } while (open && !failed());
    if (!row.isValidUtf8())
        fail(u"broken UTF-8"_s);
    return !failed();
}

QStringList CsvReader::split(const QString &row)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row[i];
        if (quoted && c == u'"' && i + 1 < row.size() && row[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == m_separator && !quoted) {
            fields.append(std::exchange(field, {}));
        } else {
            field += c;
        }
    }
    return fields << field;
}

bool CsvReader::next(QStringList &fields)
{
    QByteArray bytes;
    while (readRow(bytes)) {
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        const QString row = QString::fromUtf8(bytes);
        if (m_separator.isNull()) {
            constexpr std::array separators{u',', u';', u'\t'};
            m_separator = *std::ranges::max_element(
                separators, {}, [&](char16_t each) { return row.count(QChar(each)); });
        }
        fields = split(row);
        if (fields.size() > mostFields)
            fail(u"too many fields in a row"_s);
        const bool isBlank = std::ranges::all_of(
            fields, [](const QString &each) { return each.trimmed().isEmpty(); });
        if (failed() || !isBlank)
            return !failed();
    }
    return false;
}

QString csvField(const QString &text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    if (isPlain && text.trimmed().size() == text.size())
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace sennight
