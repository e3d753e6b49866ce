// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskwarrior_p.h"

#include "interval_rule_p.h"

#include <QDateTime>
#include <QTimeZone>

namespace sennight::taskwarrior {

namespace {

using Unit = IntervalRule::Unit;

struct NamedInterval
{
    QLatin1StringView name;
    IntervalRule interval;
};

constexpr std::array words{
    NamedInterval{QLatin1StringView("daily"), {Unit::Day}},
    NamedInterval{QLatin1StringView("weekdays"), {Unit::WorkDay}},
    NamedInterval{QLatin1StringView("weekly"), {Unit::Week}},
    NamedInterval{QLatin1StringView("sennight"), {Unit::Week}},
    NamedInterval{QLatin1StringView("biweekly"), {Unit::Week, 2}},
    NamedInterval{QLatin1StringView("fortnight"), {Unit::Week, 2}},
    NamedInterval{QLatin1StringView("monthly"), {Unit::Month}},
    NamedInterval{QLatin1StringView("bimonthly"), {Unit::Month, 2}},
    NamedInterval{QLatin1StringView("quarterly"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("semiannual"), {Unit::Month, 6}},
    NamedInterval{QLatin1StringView("annual"), {Unit::Year}},
    NamedInterval{QLatin1StringView("yearly"), {Unit::Year}},
    NamedInterval{QLatin1StringView("biannual"), {Unit::Year, 2}},
    NamedInterval{QLatin1StringView("biyearly"), {Unit::Year, 2}},
};

constexpr std::array units{
    NamedInterval{QLatin1StringView("d"), {Unit::Day}},
    NamedInterval{QLatin1StringView("day"), {Unit::Day}},
    NamedInterval{QLatin1StringView("days"), {Unit::Day}},
    NamedInterval{QLatin1StringView("w"), {Unit::Week}},
    NamedInterval{QLatin1StringView("wk"), {Unit::Week}},
    NamedInterval{QLatin1StringView("wks"), {Unit::Week}},
    NamedInterval{QLatin1StringView("week"), {Unit::Week}},
    NamedInterval{QLatin1StringView("weeks"), {Unit::Week}},
    NamedInterval{QLatin1StringView("mo"), {Unit::Month}},
    NamedInterval{QLatin1StringView("mos"), {Unit::Month}},
    NamedInterval{QLatin1StringView("mth"), {Unit::Month}},
    NamedInterval{QLatin1StringView("mths"), {Unit::Month}},
    NamedInterval{QLatin1StringView("month"), {Unit::Month}},
    NamedInterval{QLatin1StringView("months"), {Unit::Month}},
    NamedInterval{QLatin1StringView("q"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("qtr"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("qtrs"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("quarter"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("quarters"), {Unit::Month, 3}},
    NamedInterval{QLatin1StringView("y"), {Unit::Year}},
    NamedInterval{QLatin1StringView("yr"), {Unit::Year}},
    NamedInterval{QLatin1StringView("yrs"), {Unit::Year}},
    NamedInterval{QLatin1StringView("year"), {Unit::Year}},
    NamedInterval{QLatin1StringView("years"), {Unit::Year}},
};

std::optional<IntervalRule> counted(QStringView number, IntervalRule unit)
{
    bool ok = true;
    const int count = number.isEmpty() ? 1 : number.toInt(&ok);
    if (!ok || count < 1 || count > mostUnits)
        return {};
    return IntervalRule{unit.unit, unit.count * count};
}

qsizetype leadingDigits(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    return digits;
}

/// "P2W": one unit of a day or more (ISO 8601).
std::optional<IntervalRule> fromIso(QStringView text)
{
    const qsizetype digits = leadingDigits(text);
    if (digits == 0 || text.size() != digits + 1)
        return {};
    switch (text.back().unicode()) {
    case u'd':
        return counted(text.first(digits), {Unit::Day});
    case u'w':
        return counted(text.first(digits), {Unit::Week});
    case u'm':
        return counted(text.first(digits), {Unit::Month});
    case u'y':
        return counted(text.first(digits), {Unit::Year});
    default:
        return {};
    }
}

std::optional<IntervalRule> intervalFrom(QStringView recur)
{
    for (const NamedInterval &word : words) {
        if (recur == word.name)
            return word.interval;
    }
    if (recur.startsWith(u'p'))
        return fromIso(recur.sliced(1));
    const qsizetype digits = leadingDigits(recur);
    for (const NamedInterval &unit : units) {
        if (recur.sliced(digits).trimmed() == unit.name)
            return counted(recur.first(digits), unit.interval);
    }
    return {};
}

} // namespace

QString instantText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

std::optional<RecordId> idFromUuid(QStringView uuid)
{
    if (uuid.size() != 36 || uuid[8] != u'-' || uuid[13] != u'-' || uuid[18] != u'-' ||
        uuid[23] != u'-')
        return {};
    return RecordId::fromHex(QString(uuid.toString().remove(u'-')));
}

QString uuidFromId(const RecordId &id)
{
    QString uuid = id.toHex();
    for (const int place : {20, 16, 12, 8})
        uuid.insert(place, u'-');
    return uuid;
}

std::optional<Recurrence> ruleFromRecur(QStringView recur, QDate due)
{
    const auto interval = intervalFrom(recur.trimmed().toString().toLower());
    return interval ? ruleOf(*interval, due) : std::nullopt;
}

std::optional<QString> recurFromRule(const Recurrence &rule, QDate due)
{
    constexpr std::array names{"daily", "weekly", "monthly", "yearly", "weekdays"};
    constexpr std::u16string_view letters = u"DWMY";
    const auto interval = intervalOf(rule, due);
    if (!interval || interval->afterCompletion)
        return {};
    const auto unit = static_cast<size_t>(interval->unit);
    if (interval->count == 1)
        return QString::fromLatin1(names.at(unit));
    return u'P' + QString::number(interval->count) + QChar(letters.at(unit));
}

} // namespace sennight::taskwarrior
