// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_reader_p.h"

#include "chunk_p.h"
#include "json_writer_p.h"

#include <QBuffer>

#include <cstring>

namespace sennight {

namespace {

constexpr int endOfFile = -1;
constexpr size_t usualMembers = 16;

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

/// RFC 8259, section 6.
bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > from;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool leadingZero = at < text.size() && text[at] == '0';
    const qsizetype from = at;
    if (!digits() || (leadingZero && at - from > 1))
        return false;
    if (at < text.size() && text[at] == '.' && (++at, !digits()))
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

} // namespace

const JsonValue *JsonValue::find(QLatin1StringView name) const
{
    const JsonValue *found = nullptr;
    for (const Member &member : members) {
        if (member.name == name)
            found = &member.value;
    }
    return found;
}

QString JsonValue::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Boolean:
        return boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
        return text;
    case Kind::String:
        return jsonString(text);
    case Kind::Array:
    case Kind::Object:
        break;
    }
    const bool isObject = kind == Kind::Object;
    QString json = isObject ? QStringLiteral("{") : QStringLiteral("[");
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += u',';
        if (isObject)
            json += jsonString(name) + u':';
        json += value.toJson();
    }
    return json + (isObject ? u'}' : u']');
}

JsonReader::JsonReader(QIODevice &device, QString sourceName, Progress progress, JsonLimits limits)
    : m_device(device)
    , m_sourceName(std::move(sourceName))
    , m_progress(std::move(progress))
    , m_limits(limits)
{}

bool JsonReader::fail(const QString &detail, ErrorCode code, qint64 line)
{
    if (!m_failed) {
        m_failed = true;
        m_error = Error{code, m_sourceName, detail, line > 0 ? line : m_line};
    }
    return false;
}

bool JsonReader::fill()
{
    if (m_failed)
        return false;
    const auto more = readChunk(m_device, m_chunk, m_readBytes, m_progress);
    m_at = 0;
    return more ? *more : fail(more.error().detail, more.error().code);
}

int JsonReader::look()
{
    if (m_at >= m_chunk.size() && !fill())
        return endOfFile;
    return static_cast<unsigned char>(m_chunk[m_at]);
}

bool JsonReader::begin()
{
    if (m_begun)
        return !m_failed;
    m_begun = true;
    look();
    if (m_chunk.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    else if (m_chunk.startsWith("\xff\xfe") || m_chunk.startsWith("\xfe\xff"))
        return fail(QStringLiteral("not UTF-8"));
    return !m_failed;
}

void JsonReader::skipSpace()
{
    begin();
    for (int c = look(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = look()) {
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    }
}

JsonReader::Next JsonReader::peek()
{
    skipSpace();
    const int c = look();
    if (m_failed)
        return Next::Failed;
    if (c == endOfFile)
        return Next::End;
    return c == '{' ? Next::Object : c == '[' ? Next::Array : Next::Scalar;
}

bool JsonReader::enter(char open)
{
    skipSpace();
    if (look() != open)
        return fail(QStringLiteral("'%1' expected").arg(QLatin1Char(open)));
    if (static_cast<int>(m_fresh.size()) >= m_limits.depth)
        return fail(QStringLiteral("more than %1 levels deep").arg(m_limits.depth));
    ++m_at;
    m_fresh.push_back(true);
    return true;
}

bool JsonReader::enterArray()
{
    return enter('[');
}

bool JsonReader::enterObject()
{
    return enter('{');
}

/// Takes the comma or the end: what a list looks like between its parts.
bool JsonReader::next(char close)
{
    skipSpace();
    if (m_failed)
        return false;
    const int c = look();
    if (c == close) {
        ++m_at;
        m_fresh.pop_back();
        return false;
    }
    if (m_fresh.back()) {
        m_fresh.back() = false;
        return c != endOfFile || fail(QStringLiteral("the file ends too early"));
    }
    if (c != ',')
        return fail(c == endOfFile
                        ? QStringLiteral("the file ends too early")
                        : QStringLiteral("',' or '%1' expected").arg(QLatin1Char(close)));
    ++m_at;
    skipSpace();
    return look() != close || fail(QStringLiteral("a value expected after ','"));
}

bool JsonReader::nextElement()
{
    return next(']');
}

/// The name in m_text, without memory of its own where it was read lately.
void JsonReader::shareName(QString &name)
{
    const auto size = static_cast<size_t>(m_text.size());
    const size_t mix = size == 0 ? 0
                                 : size + static_cast<unsigned char>(m_text.front()) * 7u +
                                       static_cast<unsigned char>(m_text.back()) * 31u;
    QString &known = m_names.at(mix % m_names.size());
    if (known != QUtf8StringView(m_text))
        known = QString::fromUtf8(m_text);
    name = known;
}

bool JsonReader::nextName(QString &name)
{
    if (!next('}'))
        return false;
    if (look() != '"')
        return fail(QStringLiteral("a name in quotes expected"));
    if (!readStringBytes())
        return false;
    if (!m_text.isValidUtf8())
        return fail(QStringLiteral("broken UTF-8"));
    shareName(name);
    skipSpace();
    if (look() != ':')
        return fail(QStringLiteral("':' expected"));
    ++m_at;
    return true;
}

void JsonReader::skipComma()
{
    skipSpace();
    if (look() == ',')
        ++m_at;
}

bool JsonReader::expectEnd()
{
    const Next next = peek();
    return next == Next::End ||
           (next != Next::Failed && fail(QStringLiteral("more text after the end")));
}

bool JsonReader::readValue(JsonValue &value)
{
    Budget budget;
    value = JsonValue{};
    return parse(&value, budget);
}

bool JsonReader::skipValue()
{
    Budget budget;
    return parse(nullptr, budget);
}

/// What is thrown away needs no memory and is not counted.
bool JsonReader::spend(Budget &budget, qsizetype bytes)
{
    budget.values += 1;
    budget.bytes += bytes;
    if (budget.values <= m_limits.values && budget.bytes <= m_limits.valueBytes)
        return true;
    return fail(QStringLiteral("one record has more than %1 values or %2 bytes")
                    .arg(m_limits.values)
                    .arg(m_limits.valueBytes),
                ErrorCode::TooLarge);
}

bool JsonReader::parse(JsonValue *value, Budget &budget)
{
    skipSpace();
    const int c = look();
    if (value) {
        value->line = m_line;
        if (!spend(budget, 0))
            return false;
    }
    if (c == '{' || c == '[')
        return parseContainer(value, budget, c == '{');
    if (c == '"') {
        if (value)
            value->kind = JsonValue::Kind::String;
        return parseString(value ? &value->text : nullptr) &&
               (!value || spend(budget, value->text.size() * 2));
    }
    return c == '-' || isDigit(c) ? parseNumber(value) : parseWord(value);
}

bool JsonReader::parseContainer(JsonValue *value, Budget &budget, bool isObject)
{
    if (!enter(isObject ? '{' : '['))
        return false;
    if (value)
        value->kind = isObject ? JsonValue::Kind::Object : JsonValue::Kind::Array;
    QString name;
    if (value && isObject)
        value->members.reserve(usualMembers);
    while (isObject ? nextName(name) : nextElement()) {
        JsonValue *member = nullptr;
        if (value)
            member = &value->members.emplace_back(std::exchange(name, {}), JsonValue{}).value;
        if (!parse(member, budget) || (value && !spend(budget, value->members.back().name.size())))
            return false;
    }
    return !m_failed;
}

bool JsonReader::takeWord(QByteArrayView word)
{
    for (const char c : word) {
        if (look() != c)
            return fail(QStringLiteral("a value expected"));
        ++m_at;
    }
    return true;
}

bool JsonReader::parseWord(JsonValue *value)
{
    const int c = look();
    if (c == endOfFile)
        return fail(QStringLiteral("the file ends too early"));
    if (!takeWord(c == 't' ? "true" : c == 'f' ? "false" : "null"))
        return false;
    if (value && c != 'n') {
        value->kind = JsonValue::Kind::Boolean;
        value->boolean = c == 't';
    }
    return true;
}

bool JsonReader::parseNumber(JsonValue *value)
{
    m_text.clear();
    for (int c = look(); isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
         c = look()) {
        if (m_text.size() >= m_limits.numberBytes)
            return fail(
                QStringLiteral("a number of more than %1 digits").arg(m_limits.numberBytes));
        m_text.append(static_cast<char>(c));
        ++m_at;
    }
    if (!isJsonNumber(m_text))
        return fail(QStringLiteral("a number expected"));
    if (value) {
        value->kind = JsonValue::Kind::Number;
        value->text = QString::fromLatin1(m_text);
    }
    return true;
}

bool JsonReader::takeHex4(char16_t &unit)
{
    unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const int c = look();
        const int lower = c | 0x20;
        if (!isDigit(c) && (lower < 'a' || lower > 'f'))
            return fail(QStringLiteral("four hexadecimal digits expected after \\u"));
        unit = static_cast<char16_t>(unit * 16 + (isDigit(c) ? c - '0' : lower - 'a' + 10));
    }
    return true;
}

/// Lone surrogates become U+FFFD: they are no characters, and UTF-8 cannot hold them.
bool JsonReader::takeUnicodeEscape()
{
    constexpr QChar replacement(QChar::ReplacementCharacter);
    char16_t unit = 0;
    if (!takeHex4(unit))
        return false;
    while (QChar::isHighSurrogate(unit)) {
        if (look() != '\\')
            break;
        ++m_at;
        if (look() != 'u') {
            m_text += QString(replacement).toUtf8();
            return takeEscape();
        }
        ++m_at;
        char16_t low = 0;
        if (!takeHex4(low))
            return false;
        const bool isPair = QChar::isLowSurrogate(low);
        m_text +=
            isPair ? (QString(QChar(unit)) + QChar(low)).toUtf8() : QString(replacement).toUtf8();
        if (isPair)
            return true;
        unit = low;
    }
    m_text += QString(QChar::isSurrogate(unit) ? replacement : QChar(unit)).toUtf8();
    return true;
}

/// After a backslash.
bool JsonReader::takeEscape()
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const int c = look();
    ++m_at;
    if (c == 'u')
        return takeUnicodeEscape();
    const size_t index = c == endOfFile ? names.npos : names.find(static_cast<char>(c));
    if (index == names.npos)
        return fail(QStringLiteral("an unknown escape"));
    m_text.append(meanings[index]);
    return true;
}

/// Into m_text, from the quote to the quote.
bool JsonReader::readStringBytes()
{
    m_text.clear();
    ++m_at;
    while (look() != endOfFile) {
        const char *begin = m_chunk.constData() + m_at;
        const char *end = m_chunk.constData() + m_chunk.size();
        const char *stop = begin;
        while (stop != end && *stop != '"' && *stop != '\\' &&
               static_cast<unsigned char>(*stop) >= 0x20)
            ++stop;
        m_text.append(begin, stop - begin);
        m_at += stop - begin;
        if (m_text.size() > m_limits.textBytes)
            return fail(QStringLiteral("a text of more than %1 bytes").arg(m_limits.textBytes),
                        ErrorCode::TooLarge);
        if (stop == end)
            continue;
        ++m_at;
        if (*stop == '"')
            return true;
        if (*stop != '\\')
            return fail(QStringLiteral("a control character in a text"));
        if (!takeEscape())
            return false;
    }
    return fail(QStringLiteral("the file ends within a text"));
}

bool JsonReader::parseString(QString *text)
{
    if (!readStringBytes())
        return false;
    if (!m_text.isValidUtf8())
        return fail(QStringLiteral("broken UTF-8"));
    if (text)
        *text = QString::fromUtf8(m_text);
    return true;
}

JsonValue jsonFromText(const QString &json)
{
    QByteArray bytes = json.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonReader reader(buffer);
    JsonValue value;
    return !json.isEmpty() && reader.readValue(value) ? value : JsonValue{};
}

} // namespace sennight
