// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_p.h"

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
    const auto momentText = [&](qint64 ms) {
        const LocalTime::Moment at = zones.local().at(ms);
        return Due{at.date, QTime(at.time.hour(), at.time.minute())}.toText();
    };
    if (const auto at = zones.moment(*trigger))
        return at->form == IcalMoment::Form::Date ? std::nullopt
                                                  : std::optional(momentText(at->ms));
    const auto offset = seconds(trigger->value);
    const bool fromDue = trigger->parameter("RELATED"_L1).toUpper() == "END"_L1 || !times.start;
    const auto &base = fromDue ? times.due : times.start;
    if (!offset || !base)
        return {};
    if (fromDue && *offset <= 0 && *offset % 60 == 0)
        return u"due-%1m"_s.arg(-*offset / 60);
    return momentText(base->ms + *offset * 1'000);
}

QString ical::keyOf(const QString &uid, const QString &recurrenceId)
{
    return recurrenceId.isEmpty() ? uid : uid + u" @"_s + recurrenceId;
}

} // namespace sennight
