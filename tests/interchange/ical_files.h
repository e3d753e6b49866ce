// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Files in the manner of the programs that write them, with their peculiarities.
namespace sennight::ical_files {

/// Lines as the standard ends them.
inline QByteArray calendar(const QByteArray &lines)
{
    QByteArray bytes = "BEGIN:VCALENDAR\nVERSION:2.0\n" + lines + "END:VCALENDAR\n";
    return bytes.replace("\n", "\r\n");
}

inline QByteArray todo(const QByteArray &lines)
{
    return "BEGIN:VTODO\nUID:a@example.org\nDTSTAMP:20261105T090000Z\n" + lines + "END:VTODO\n";
}

/// A name for the list, a share that is done, X- names for its own sorting.
inline const QByteArray nextcloud = calendar("PRODID:-//Nextcloud Tasks v0.16.0\n"
                                             "X-WR-CALNAME:Garden\n"
                                             "BEGIN:VTODO\n"
                                             "CREATED:20261101T080000Z\n"
                                             "DTSTAMP:20261105T090000Z\n"
                                             "LAST-MODIFIED:20261105T090000Z\n"
                                             "UID:5ee1c9b2-2b57-4a3f-9d5f-111111111111\n"
                                             "SUMMARY:Plant bulbs\\, tulips\n"
                                             "DESCRIPTION:Two rows\\nby the wall\\; deep\n"
                                             "PRIORITY:2\n"
                                             "PERCENT-COMPLETE:40\n"
                                             "STATUS:IN-PROCESS\n"
                                             "CATEGORIES:outside,Büro\n"
                                             "DUE;VALUE=DATE:20261113\n"
                                             "X-APPLE-SORT-ORDER:683541\n"
                                             "X-OC-HIDESUBTASKS:1\n"
                                             "END:VTODO\n"
                                             "BEGIN:VTODO\n"
                                             "DTSTAMP:20261105T090000Z\n"
                                             "UID:5ee1c9b2-2b57-4a3f-9d5f-222222222222\n"
                                             "RELATED-TO:5ee1c9b2-2b57-4a3f-9d5f-111111111111\n"
                                             "SUMMARY:Buy them\n"
                                             "STATUS:COMPLETED\n"
                                             "COMPLETED:20261104T101500Z\n"
                                             "PERCENT-COMPLETE:100\n"
                                             "END:VTODO\n");

/// A subtask in front of its parent, alarms from either end, a place for one of them.
inline const QByteArray tasksOrg = calendar("PRODID:+//IDN tasks.org//android-140105//EN\n"
                                            "BEGIN:VTODO\n"
                                            "DTSTAMP:20261110T181500Z\n"
                                            "UID:4377262130873541927\n"
                                            "SUMMARY:Pick up the parcel\n"
                                            "RELATED-TO;RELTYPE=PARENT:8812\n"
                                            "PRIORITY:9\n"
                                            "END:VTODO\n"
                                            "BEGIN:VTODO\n"
                                            "DTSTAMP:20261110T181500Z\n"
                                            "UID:8812\n"
                                            "CREATED:20261110T181400Z\n"
                                            "SUMMARY:Errands\n"
                                            "DUE:20261120T143000Z\n"
                                            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR\n"
                                            "GEO:52.5200;13.4050\n"
                                            "BEGIN:VALARM\n"
                                            "TRIGGER;RELATED=END:-PT15M\n"
                                            "ACTION:DISPLAY\n"
                                            "DESCRIPTION:Default Tasks.org description\n"
                                            "END:VALARM\n"
                                            "BEGIN:VALARM\n"
                                            "UID:of-the-place\n"
                                            "ACTION:DISPLAY\n"
                                            "X-PROXIMITY:ARRIVE\n"
                                            "END:VALARM\n"
                                            "END:VTODO\n");

/// A zone of its own, the same start and end, an absolute alarm that was seen.
inline const QByteArray reminders = calendar("CALSCALE:GREGORIAN\n"
                                             "PRODID:-//Apple Inc.//macOS 14.5//EN\n"
                                             "X-WR-CALNAME:Home\n"
                                             "X-APPLE-CALENDAR-COLOR:#1BADF8\n"
                                             "BEGIN:VTODO\n"
                                             "CREATED:20261102T070000Z\n"
                                             "UID:4F4D2A5E-9C1A-4B3B-8B1C-0F1B2C3D4E5F\n"
                                             "SUMMARY:Call the plumber\n"
                                             "DTSTART;TZID=America/New_York:20261118T090000\n"
                                             "DUE;TZID=America/New_York:20261118T090000\n"
                                             "LAST-MODIFIED:20261103T070000Z\n"
                                             "DTSTAMP:20261103T070000Z\n"
                                             "SEQUENCE:0\n"
                                             "BEGIN:VALARM\n"
                                             "X-WR-ALARMUID:11111111-AAAA\n"
                                             "TRIGGER;VALUE=DATE-TIME:20261118T134500Z\n"
                                             "ACTION:DISPLAY\n"
                                             "DESCRIPTION:Reminder\n"
                                             "ACKNOWLEDGED:20261117T134500Z\n"
                                             "END:VALARM\n"
                                             "END:VTODO\n"
                                             "BEGIN:VTIMEZONE\n"
                                             "TZID:America/New_York\n"
                                             "BEGIN:STANDARD\n"
                                             "TZOFFSETFROM:-0400\n"
                                             "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\n"
                                             "DTSTART:20071104T020000\n"
                                             "TZNAME:EST\n"
                                             "TZOFFSETTO:-0500\n"
                                             "END:STANDARD\n"
                                             "END:VTIMEZONE\n");

/// A path in front of the zone's name, a long folded text, a class and attachments.
inline const QByteArray evolution =
    calendar("PRODID:-//Ximian//NONSGML Evolution Calendar//EN\n"
             "BEGIN:VTODO\n"
             "UID:20261101T101010Z-4242-1000-1-7@desk\n"
             "DTSTAMP:20261101T101010Z\n"
             "DUE;TZID=/freeassociation.sourceforge.net/Europe/Helsinki:\n"
             " 20261130T180000\n"
             "SUMMARY;LANGUAGE=en:A long line that Evolution folds after sevent\n"
             " y-five bytes\\, whatever stands there: ä\xc3\n"
             " \xb6ü\n"
             "CLASS:CONFIDENTIAL\n"
             "ATTACH:file:///home/river/plan.pdf\n"
             "CREATED:20261101T101010Z\n"
             "LAST-MODIFIED:20261101T111010Z\n"
             "STATUS:CANCELLED\n"
             "END:VTODO\n");

} // namespace sennight::ical_files
