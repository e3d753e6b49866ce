// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_p.h"

#include "domain/reminder.h"

namespace sennight {

using namespace Qt::StringLiterals;

QString ical::priorityWord(int priority)
{
    if (priority < 1 || priority > 9)
        return {};
    return priority < 5 ? u"high"_s : priority == 5 ? u"medium"_s : u"low"_s;
}

std::optional<QString> ical::reminderOf(const IcalComponent &alarm, const AlarmTimes &times,
                                        IcalTimes &zones)
{
    const IcalProperty *trigger = alarm.find("TRIGGER"_L1);
    if (!trigger)
        return {};
    const auto momentAt = [&](qint64 ms) {
        const LocalTime::Moment at = zones.local().at(ms);
        return Due{at.date, QTime(at.time.hour(), at.time.minute())};
    };
    if (const auto at = zones.moment(*trigger)) {
        if (at->form == IcalMoment::Form::Date)
            return {};
        const IcalProperty *related = alarm.find("RELATED-TO"_L1);
        const bool isSnooze =
            related && related->parameter("RELTYPE"_L1).toUpper() == "SNOOZE"_L1; // RFC 9074, 7.2
        const Due moment = momentAt(at->ms);
        return isSnooze ? putOff(moment) : moment.toText();
    }
    const auto offset = seconds(trigger->value);
    const bool fromDue = trigger->parameter("RELATED"_L1).toUpper() == "END"_L1 || !times.start;
    const auto &base = fromDue ? times.due : times.start;
    if (!offset || !base)
        return {};
    if (fromDue && *offset <= 0 && *offset % 60 == 0)
        return u"due-%1m"_s.arg(-*offset / 60);
    return momentAt(base->ms + *offset * 1'000).toText();
}

QString ical::keyOf(const QString &uid, const QString &recurrenceId)
{
    return recurrenceId.isEmpty() ? uid : uid + u" @"_s + recurrenceId;
}

} // namespace sennight
