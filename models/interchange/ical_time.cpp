// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_time_p.h"

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOnsets = 400; // looked through for one date: rules of zones are yearly
constexpr qint64 longestSeconds = 3'660LL * 24 * 60 * 60;

int number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

/// "20261113" of a longer text.
QDate dateOf(QStringView text)
{
    const QDate date = text.size() < 8 ? QDate()
                                       : QDate(number(text.first(4)), number(text.sliced(4, 2)),
                                               number(text.sliced(6, 2)));
    return isWritable(date) ? date : QDate();
}

/// "T093000" of "20261113T093000"; a leap second is the one before it.
QTime timeOf(QStringView text)
{
    if (text.size() != 15 || text[8] != u'T')
        return {};
    return QTime(number(text.sliced(9, 2)), number(text.sliced(11, 2)),
                 std::min(number(text.sliced(13, 2)), 59));
}

/// "+0100", "-053000" → seconds.
std::optional<int> offsetOf(QStringView text)
{
    const bool hasForm =
        (text.size() == 5 || text.size() == 7) && (text[0] == u'+' || text[0] == u'-');
    if (!hasForm)
        return {};
    const int hours = number(text.sliced(1, 2));
    const int minutes = number(text.sliced(3, 2));
    const int rest = text.size() == 7 ? number(text.sliced(5, 2)) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest < 0)
        return {};
    return (text[0] == u'-' ? -1 : 1) * (hours * 3'600 + minutes * 60 + rest);
}

} // namespace

std::optional<qint64> ical::seconds(QStringView text)
{
    text = text.trimmed();
    const bool isBefore = text.startsWith(u'-');
    if (isBefore || text.startsWith(u'+'))
        text = text.sliced(1);
    if (!text.startsWith(u'P') || text.size() < 3)
        return {};
    qint64 sum = 0;
    bool isTime = false;
    qsizetype digits = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'T' && !isTime && digits == 0) {
            isTime = true;
        } else if (c >= u'0' && c <= u'9' && digits < 8) {
            ++digits;
        } else {
            const int unit = c == u'W' && !isTime   ? 604'800
                             : c == u'D' && !isTime ? 86'400
                             : c == u'H' && isTime  ? 3'600
                             : c == u'M' && isTime  ? 60
                             : c == u'S' && isTime  ? 1
                                                    : 0;
            if (digits == 0 || unit == 0)
                return {};
            sum += static_cast<qint64>(number(text.sliced(i - digits, digits))) * unit;
            digits = 0;
        }
    }
    if (digits > 0 || sum > longestSeconds)
        return {};
    return isBefore ? -sum : sum;
}

QString ical::dateText(QDate date)
{
    return dateToText(date).remove(u'-');
}

QString ical::wallText(const Due &due)
{
    return due.time.isValid() ? dateText(due.date) + due.time.toString(u"'T'HHmmss")
                              : dateText(due.date);
}

void IcalTimes::addZone(const IcalComponent &zone)
{
    OwnZone own;
    for (const IcalComponent &part : zone.components) {
        const QString start = part.text("DTSTART"_L1);
        const auto offset = offsetOf(part.text("TZOFFSETTO"_L1));
        const QDateTime wall(dateOf(start), timeOf(start), QTimeZone::UTC);
        if (!offset || !wall.isValid())
            continue;
        Observance observance{wall, *offset,
                              offsetOf(part.text("TZOFFSETFROM"_L1)).value_or(*offset)};
        if (const auto rule = Recurrence::fromText(part.text("RRULE"_L1))) {
            observance.rule = *rule;
            const qsizetype until = rule->rrule().indexOf("UNTIL="_L1);
            if (until >= 0)
                observance.until = dateOf(QStringView(rule->rrule()).sliced(until + 6));
        }
        own.push_back(std::move(observance));
    }
    if (!own.empty())
        m_ownZones[zone.text("TZID"_L1)] = std::move(own);
}

/// Evolution writes "/freeassociation.sourceforge.net/Europe/Berlin", Outlook "W. Europe Standard
/// Time".
QTimeZone IcalTimes::systemZone(const QString &tzid)
{
    const auto known = m_systemZones.constFind(tzid);
    if (known != m_systemZones.constEnd())
        return *known;
    QTimeZone zone;
    QString name = tzid.trimmed();
    while (!zone.isValid() && !name.isEmpty() && name.size() < 100) {
        if (QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
            zone = QTimeZone(name.toUtf8());
        const qsizetype slash = name.indexOf(u'/');
        name = slash < 0 ? QString() : name.sliced(slash + 1);
    }
    if (const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8());
        !zone.isValid() && !id.isEmpty())
        zone = QTimeZone(id);
    m_systemZones.insert(tzid, zone);
    return zone;
}

/// The last time that it began up to that moment; invalid where it never had.
QDateTime IcalTimes::lastOnset(const Observance &observance, const QDateTime &wall)
{
    if (observance.start > wall)
        return {};
    QDateTime last = observance.start;
    if (!observance.rule)
        return last;
    if (observance.until.isValid() && observance.until < wall.date())
        return std::max(last, QDateTime(observance.until, {0, 0}, QTimeZone::UTC));
    QDate after = std::max(observance.start.date(), wall.date().addDays(-370));
    for (int i = 0; i < mostOnsets; ++i) {
        const auto next = observance.rule->nextAfter(observance.start.date(), after);
        const QDateTime onset(next.value_or(QDate()), observance.start.time(), QTimeZone::UTC);
        if (!next || onset > wall)
            break;
        last = std::max(last, onset);
        after = *next;
    }
    return last;
}

int IcalTimes::offsetAt(const OwnZone &zone, const QDateTime &wall)
{
    const Observance *current = nullptr;
    QDateTime latest;
    for (const Observance &each : zone) {
        const QDateTime onset = lastOnset(each, wall);
        if (onset.isValid() && (!current || onset > latest)) {
            current = &each;
            latest = onset;
        }
    }
    if (current)
        return current->offset;
    return std::ranges::min_element(zone, {}, &Observance::start)->offsetBefore;
}

std::optional<qint64> IcalTimes::instant(const QDateTime &wall, const QString &tzid)
{
    if (const QTimeZone zone = systemZone(tzid); zone.isValid())
        return QDateTime(wall.date(), wall.time(), zone).toMSecsSinceEpoch();
    const auto own = m_ownZones.find(tzid);
    if (own == m_ownZones.end())
        return {};
    return wall.toMSecsSinceEpoch() - offsetAt(own->second, wall) * qint64(1'000);
}

std::optional<IcalMoment> IcalTimes::moment(const IcalProperty &property)
{
    using Form = IcalMoment::Form;
    const QString text = property.value.trimmed();
    const QDate date = dateOf(text);
    if (!date.isValid())
        return {};
    if (text.size() == 8)
        return IcalMoment{{date, {}}, Form::Date, m_local.startOf(date)};
    const bool isUtc = text.endsWith(u'Z');
    const QTime time = timeOf(QStringView(text).chopped(isUtc ? 1 : 0));
    if (!time.isValid())
        return {};
    const QString tzid = property.parameter("TZID"_L1);
    std::optional<qint64> ms;
    if (isUtc)
        ms = QDateTime(date, time, QTimeZone::UTC).toMSecsSinceEpoch();
    else if (!tzid.isEmpty())
        ms = instant(QDateTime(date, time, QTimeZone::UTC), tzid);
    if (!ms) {
        const Due wall{date, QTime(time.hour(), time.minute())};
        return IcalMoment{wall, tzid.isEmpty() ? Form::Floating : Form::UnknownZone,
                          m_local.startOf(date, time)};
    }
    const LocalTime::Moment at = m_local.at(*ms);
    if (!isWritable(at.date))
        return {};
    return IcalMoment{
        {at.date, QTime(at.time.hour(), at.time.minute())}, isUtc ? Form::Utc : Form::Zoned, *ms};
}

} // namespace sennight
