// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_reader_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6;
constexpr qsizetype largestComponent = 4 * 1024 * 1024; // characters
constexpr qsizetype costOfLine = 64;                    // an empty line takes memory, too

void dropEnd(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
}

} // namespace

IcalReader::IcalReader(QIODevice &device, QString sourceName, Progress progress)
    : m_lines(device, std::move(progress))
    , m_sourceName(std::move(sourceName))
{}

Error IcalReader::error() const
{
    Error error = m_lines.error().value_or(Error{ErrorCode::UnreadableFile});
    error.subject = m_sourceName;
    error.line = std::max<qint64>(error.line, 1);
    return error;
}

void IcalReader::fail(const QString &detail, qint64 line, ErrorCode code)
{
    m_lines.fail(detail, code, line);
}

/// One line with those that continue it (a blank in front). False at the end, or on failure.
bool IcalReader::unfold(QByteArray &line)
{
    if (!m_begun) {
        m_begun = true;
        if (m_lines.next(m_ahead))
            m_aheadNumber = m_lines.number();
    }
    line = std::exchange(m_ahead, {});
    m_start = m_aheadNumber;
    if (failed() || line.isEmpty())
        return false;
    dropEnd(line);
    while (m_lines.next(m_ahead)) {
        m_aheadNumber = m_lines.number();
        if (!m_ahead.startsWith(' ') && !m_ahead.startsWith('\t'))
            break;
        dropEnd(m_ahead);
        line.append(QByteArrayView(m_ahead).sliced(1));
        if (line.size() > ByteLines::longestLine)
            fail(u"a line of more than a mebibyte"_s, m_start, ErrorCode::TooLarge);
        m_ahead.clear();
    }
    return !failed();
}

std::optional<IcalProperty> IcalReader::next()
{
    QByteArray line;
    do {
        if (!unfold(line))
            return {};
    } while (line.trimmed().isEmpty());
    if (!line.isValidUtf8()) {
        fail(u"broken UTF-8"_s, m_start);
        return {};
    }
    auto property = IcalProperty::parse(QString::fromUtf8(line), m_start);
    if (!property)
        fail(u"a property expected"_s, m_start);
    else if (property->name == "BEGIN"_L1 || property->name == "END"_L1)
        property->value = property->value.trimmed().toUpper();
    return property;
}

bool IcalReader::readInto(IcalComponent &component, int depth, qsizetype &room)
{
    while (auto property = next()) {
        room -= property->toText().size() + costOfLine;
        if (room < 0) {
            fail(u"a component of more than four mebibytes"_s, property->line, ErrorCode::TooLarge);
        } else if (property->name == "END"_L1) {
            if (property->value == component.name)
                return true;
            fail(u"the end of %1 expected"_s.arg(component.name), property->line);
        } else if (property->name != "BEGIN"_L1) {
            component.properties.push_back(*std::move(property));
        } else if (depth >= deepest) {
            fail(u"too many components within each other"_s, property->line);
        } else {
            component.components.push_back({property->line, property->value, {}, {}});
            if (!readInto(component.components.back(), depth + 1, room))
                return false;
        }
    }
    if (!failed())
        fail(u"the file ends within %1"_s.arg(component.name), m_lines.number());
    return false;
}

bool IcalReader::readComponent(const IcalProperty &begin, IcalComponent &component)
{
    component = {begin.line, begin.value, {}, {}};
    qsizetype room = largestComponent;
    return readInto(component, 1, room);
}

bool IcalReader::skipComponent(const IcalProperty &begin)
{
    QStringList open{begin.value};
    while (auto property = next()) {
        if (property->name == "BEGIN"_L1)
            open.append(property->value);
        else if (property->name == "END"_L1 && property->value != open.takeLast())
            fail(u"the end of another component expected"_s, property->line);
        if (open.isEmpty())
            return true;
        if (open.size() > deepest)
            fail(u"too many components within each other"_s, property->line);
    }
    if (!failed())
        fail(u"the file ends within %1"_s.arg(open.last()), m_lines.number());
    return false;
}

} // namespace sennight
