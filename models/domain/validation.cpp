// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"

#include "order_key.h"
#include "recurrence.h"
#include "reminder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 elementLength = 100;
constexpr qint64 extraLength = 4'000;
constexpr qint64 extraKeyLength = 200;
constexpr qint64 minutesOfDay = 24 * 60;
constexpr int furthestReminderMinutes = 366 * 24 * 60;

Result<void> wrong(const FieldSpec &field, const QString &why)
{
    return failure(ErrorCode::InvalidValue, QLatin1StringView(field.name), why);
}

Result<void> tooLarge(const FieldSpec &field, qint64 size, qint64 limit)
{
    return failure(ErrorCode::TooLarge, QLatin1StringView(field.name),
                   QString::number(size) + " > "_L1 + QString::number(limit));
}

bool isControl(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029;
}

bool isAllowedIn(FieldType type, QChar c)
{
    return !isControl(c) ||
           (type == FieldType::Markdown && (c == u'\n' || c == u'\t' || c.unicode() >= 0x2028));
}

/// The unit at `index` is half of a character without its other half.
bool isUnpaired(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate())
        return index + 1 == text.size() || !text[index + 1].isLowSurrogate();
    return c.isLowSurrogate() && (index == 0 || !text[index - 1].isHighSurrogate());
}

qint64 characters(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

/// UTF-8 takes at most three bytes for a UTF-16 unit, so short texts need no counting.
bool exceedsBytes(QStringView text)
{
    return text.size() > maxTextBytes / 3 && text.toUtf8().size() > maxTextBytes;
}

Result<void> checkText(const FieldSpec &field, FieldType type, QStringView text, qint64 limit)
{
    if (text.size() > limit && characters(text) > limit)
        return tooLarge(field, characters(text), limit);
    if (exceedsBytes(text))
        return tooLarge(field, text.toUtf8().size(), maxTextBytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isAllowedIn(type, text[i]))
            return wrong(field, u"control character at "_s + QString::number(i));
        if (text[i].isSurrogate() && isUnpaired(text, i))
            return wrong(field, u"broken character at "_s + QString::number(i));
    }
    return {};
}

bool isListed(const char *words, QStringView word)
{
    const QLatin1StringView list(words);
    return !word.isEmpty() &&
           std::ranges::any_of(list.tokenize(u' '), [&](auto listed) { return word == listed; });
}

bool isCanonicalRecurrence(QStringView text)
{
    const auto rule = Recurrence::fromText(text);
    return rule && rule->toText() == text;
}

/// The form of types whose value is text in one canonical spelling.
bool hasForm(const FieldSpec &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date:
        return dateFromText(text).has_value();
    case FieldType::Plan:
        return Plan::fromText(text).has_value();
    case FieldType::Due:
        return Due::fromText(text).has_value();
    case FieldType::Week:
        return IsoWeek::fromText(text).has_value();
    case FieldType::Recurrence:
        return isCanonicalRecurrence(text);
    case FieldType::Order:
        return isOrderKey(text);
    case FieldType::Word:
        return isListed(field.words, text);
    case FieldType::Json:
        return canonicalJson(text).has_value();
    default:
        return true;
    }
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Minutes || type == FieldType::Instant;
}

bool isFreeText(FieldType type)
{
    return type == FieldType::Line || type == FieldType::Markdown;
}

bool isName(Field field)
{
    return field == Field::IntentionTitle || field == Field::ProjectTitle ||
           field == Field::GoalTitle || field == Field::TodoTitle || field == Field::SettingKey;
}

Result<void> checkNumber(const FieldSpec &field, const Value &value, qint64 limit)
{
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number)
        return wrong(field, u"not a number"_s);
    if (*number < 0)
        return wrong(field, u"below zero"_s);
    return *number > limit ? tooLarge(field, *number, limit) : Result<void>{};
}

Result<void> checkString(const FieldSpec &field, const Value &value, qint64 limit)
{
    const QString *text = std::get_if<QString>(&value);
    if (!text)
        return wrong(field, u"not text"_s);
    const bool sized = isFreeText(field.type) || field.type == FieldType::Json ||
                       field.type == FieldType::Order || field.type == FieldType::Recurrence;
    if (auto checked = checkText(field, field.type, *text, sized ? limit : elementLength); !checked)
        return checked;
    if (isName(field.field) && QStringView(*text).trimmed().isEmpty())
        return wrong(field, u"empty"_s);
    return hasForm(field, *text) ? Result<void>{} : wrong(field, u"form"_s);
}

Result<void> checkValue(const FieldSpec &field, const Value &value, qint64 limit)
{
    if (isNumber(field.type))
        return checkNumber(field, value, limit);
    if (field.type == FieldType::Boolean)
        return std::holds_alternative<bool>(value) ? Result<void>{} : wrong(field, u"not a bool"_s);
    if (field.type == FieldType::Id) {
        const RecordId *id = std::get_if<RecordId>(&value);
        return id && !id->isNull() ? Result<void>{} : wrong(field, u"not an id"_s);
    }
    return checkString(field, value, limit);
}

/// "2026-11-11T11:30" or "due-15m", without zeros in front.
bool isReminder(QStringView element)
{
    if (isPutOff(element)) {
        const auto moment = reminderMoment(element.toString(), {});
        return moment && putOff(*moment) == element;
    }
    if (!element.startsWith("due-"_L1))
        return element.size() == 16 && Due::fromText(element).has_value();
    const QStringView number = element.sliced(4).chopped(element.endsWith(u'm') ? 1 : 0);
    const int minutes = number.toInt();
    return element.endsWith(u'm') && minutes >= 0 && minutes <= furthestReminderMinutes &&
           QString::number(minutes) == number;
}

bool isId(QStringView element)
{
    const auto id = RecordId::fromHex(element);
    return id && !id->isNull() && id->toHex() == element;
}

bool isWeekday(QStringView element)
{
    return element.size() == 1 && element[0] >= u'1' && element[0] <= u'7';
}

bool isTrimmed(QStringView text)
{
    return !text.isEmpty() && text.trimmed().size() == text.size();
}

/// What names the register within its set; that of a tag follows from the tag.
bool isElement(Field field, QStringView element)
{
    switch (field) {
    case Field::TodoReminders:
        return isReminder(element);
    case Field::TodoDependencies:
        return isId(element);
    case Field::TodoRollovers:
        return IsoWeek::fromText(element).has_value();
    case Field::WeekCapacity:
        return isWeekday(element);
    default:
        return isTrimmed(element);
    }
}

bool isExtras(const FieldSpec &field)
{
    return field.type == FieldType::Markdown;
}

qint64 valueLimit(const FieldSpec &field)
{
    if (field.type == FieldType::Minutes)
        return minutesOfDay;
    return isExtras(field) ? extraLength : elementLength;
}

Result<void> checkSet(const FieldSpec &field, const QString &element, const Value &value)
{
    const qint64 length = isExtras(field) ? extraKeyLength : elementLength;
    if (auto checked = checkText(field, FieldType::Line, element, length); !checked)
        return checked;
    if (!isElement(field.field, element))
        return wrong(field, u"element "_s + element);
    if (isNull(value))
        return {};
    if (auto checked = checkValue(field, value, valueLimit(field)); !checked)
        return checked;
    if (field.type == FieldType::Boolean && !std::get<bool>(value))
        return wrong(field, u"a member is true, or null to remove it"_s);
    const bool isTag = field.type == FieldType::Line;
    const bool fits = !isTag || tagElement(std::get<QString>(value)) == element;
    return fits ? Result<void>{} : wrong(field, u"element and tag differ"_s);
}

bool isClean(QStringView text, FieldType type)
{
    return std::ranges::all_of(
        text, [type](QChar c) { return !c.isSurrogate() && isAllowedIn(type, c); });
}

QString cleaned(QStringView text, FieldType type)
{
    if (isClean(text, type))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const bool isKept = isAllowedIn(type, c);
        if (!isKept && c.isSpace()) // an end of a line or page, too
            c = type == FieldType::Line ? u' ' : u'\n';
        else if (!isKept || isUnpaired(text, i))
            c = QChar::ReplacementCharacter;
        result += c;
    }
    return result;
}

} // namespace

Result<void> validate(Field field, const QString &element, const Value &value)
{
    const FieldSpec *known = findField(static_cast<int>(entityOf(field)), numberOf(field));
    if (!known)
        return failure(ErrorCode::UnknownField, QString::number(static_cast<int>(field)));
    if (std::holds_alternative<OpaqueValue>(value))
        return wrong(*known, u"opaque"_s);
    if (known->policy == Policy::Set)
        return checkSet(*known, element, value);
    if (!element.isEmpty())
        return wrong(*known, u"has no elements"_s);
    return isNull(value) ? Result<void>{} : checkValue(*known, value, known->limit);
}

QString cleanLine(QStringView text)
{
    return cleaned(text, FieldType::Line);
}

QString cleanMarkdown(QStringView text)
{
    return cleaned(text, FieldType::Markdown);
}

QString cleanDeviceName(QStringView text)
{
    constexpr qsizetype mostCharacters = 100;
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    QString seen;
    qsizetype count = 0;
    const QList<uint> characters = text.toString().simplified().toUcs4();
    for (const char32_t c : characters) {
        const QChar::Category category = QChar::category(c);
        const bool isUnseen = category == QChar::Other_Control || category == QChar::Other_Format;
        if (isUnseen && c != joiner && c != nonJoiner)
            continue;
        if (++count > mostCharacters)
            break;
        seen += QChar::fromUcs4(c);
    }
    return seen.simplified();
}

QString tagElement(QStringView tag)
{
    const QString composed = tag.toString().normalized(QString::NormalizationForm_C);
    return composed.toLower().normalized(QString::NormalizationForm_C);
}

std::optional<QString> canonicalJson(const QString &json)
{
    // The parser reads documents only; an array around it lets a bare value be one.
    QJsonParseError error;
    const QByteArray wrapped = '[' + json.toUtf8() + ']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped, &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return {};
    const QByteArray compact = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(compact.sliced(1, compact.size() - 2));
}

} // namespace sennight
