// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/repository.h"

#include <QIODevice>

#include <array>
#include <utility>
#include <vector>

namespace sennight {

/// One JSON value with everything in it. A plain value.
struct JsonValue
{
    enum class Kind : quint8 { Null, Boolean, Number, String, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    bool boolean = false;
    QString text = {};           ///< a string's content; a number as it was written
    qint64 line = 0;             ///< where it begins
    std::vector<Member> members; ///< of an object; of an array with empty names

    /// The last member of that name, as most readers do; null when there is none.
    [[nodiscard]] const JsonValue *find(QLatin1StringView name) const;
    [[nodiscard]] bool isString() const { return kind == Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    /// Compact JSON: members in their order, numbers as they were written.
    [[nodiscard]] QString toJson() const;
    /// What a person reads: a string's content, else its JSON.
    [[nodiscard]] QString toText() const { return isString() ? text : toJson(); }
};

/// Beside, not within: a value has to be whole before something can hold one.
struct JsonValue::Member
{
    QString name;
    JsonValue value;
};

struct JsonLimits
{
    int depth = 64;                         ///< containers within each other
    qsizetype textBytes = 1024 * 1024;      ///< one string
    qsizetype numberBytes = 1024;           ///< one number
    int values = 100'000;                   ///< within one readValue()
    qsizetype valueBytes = 8 * 1024 * 1024; ///< of strings within one readValue()
};

/// Pulls JSON (RFC 8259, UTF-8, a byte order mark is skipped) from a device in pieces of 256 KiB,
/// so memory is bounded by one value within its limits, whatever the file. Knows its line. The
/// first error sticks: all later calls fail. Not thread safe.
class JsonReader
{
public:
    enum class Next { Object, Array, Scalar, End, Failed };

    explicit JsonReader(QIODevice &device, QString sourceName = {}, Progress progress = {},
                        JsonLimits limits = {});

    /// What comes, without taking it.
    [[nodiscard]] Next peek();
    bool enterArray();
    /// True before each element; false after the last, or on failure.
    bool nextElement();
    bool enterObject();
    /// True with the name of each member, before its value; false after the last, or on failure.
    bool nextName(QString &name);
    bool readValue(JsonValue &value);
    bool skipValue();
    /// Takes a comma between values that no array holds, as old programs wrote them.
    void skipComma();
    /// Fails unless only white space is left.
    bool expectEnd();

    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const Error &error() const { return m_error; }
    bool fail(const QString &detail, ErrorCode code = ErrorCode::UnreadableFile, qint64 line = 0);

private:
    struct Budget
    {
        int values = 0;
        qsizetype bytes = 0;
    };

    bool fill();
    int look();
    void skipSpace();
    bool begin();
    bool enter(char open);
    bool next(char close);
    bool parse(JsonValue *value, Budget &budget);
    bool parseContainer(JsonValue *value, Budget &budget, bool isObject);
    bool parseWord(JsonValue *value);
    bool takeWord(QByteArrayView word);
    bool parseNumber(JsonValue *value);
    bool parseString(QString *text);
    bool readStringBytes();
    void shareName(QString &name);
    bool takeEscape();
    bool takeUnicodeEscape();
    bool takeHex4(char16_t &unit);
    bool spend(Budget &budget, qsizetype bytes);

    QIODevice &m_device;
    QString m_sourceName;
    Progress m_progress;
    JsonLimits m_limits;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_readBytes = 0;
    qint64 m_line = 1;
    std::vector<bool> m_fresh;       ///< a container a level: nothing taken from it yet
    QByteArray m_text;               ///< the string being read
    std::array<QString, 64> m_names; ///< names read lately, by a cheap hash: records repeat them
    bool m_begun = false;
    bool m_failed = false;
    Error m_error{ErrorCode::UnreadableFile};
};

/// One value from a text that this room wrote; null where it cannot be read.
[[nodiscard]] JsonValue jsonFromText(const QString &json);

} // namespace sennight
