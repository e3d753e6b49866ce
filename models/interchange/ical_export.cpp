// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_export_p.h"

#include "foreign_index_p.h"
#include "taskwarrior_p.h"

#include "domain/entities.h"
#include "domain/reminder.h"

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

QString keptText(const Record &todo, QLatin1StringView name)
{
    return extraText(todo, ical::prefix + u':' + name);
}

bool isOver(const Record &todo)
{
    return todo.number(Field::TodoCompletion) || todo.number(Field::TodoLetGo);
}

QString offsetText(int seconds)
{
    const int size = std::abs(seconds);
    QString text =
        (seconds < 0 ? u"-"_s : u"+"_s) +
        u"%1%2"_s.arg(size / 3'600, 2, 10, QChar(u'0')).arg(size / 60 % 60, 2, 10, QChar(u'0'));
    if (size % 60 > 0)
        text += u"%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

IcalExport::IcalExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_local(context.clock.zone())
    , m_times(m_local)
    , m_nowMs(context.clock.nowMs())
{}

Result<ExportReport> IcalExport::run()
{
    survey();
    for (const auto head : {"BEGIN:VCALENDAR"_L1, "VERSION:2.0"_L1, "PRODID:-//Sennight//EN"_L1})
        line(head);
    m_sink.forEach(Entity::Todo, false, [this](const Record &todo) { writeTodo(todo); });
    line(u"END:VCALENDAR"_s);
    m_sink.loseAllButTodos();
    return m_sink.finish();
}

void IcalExport::survey()
{
    m_projects = m_sink.projectTitles();
    m_sink.forEach(Entity::Todo, false, [this](const Record &todo) {
        m_todos.insert(todo.id);
        const QString uid = keptText(todo, "uid"_L1);
        if (!uid.isEmpty() && !uid.startsWith(u'='))
            m_uids.insert(todo.id, uid);
    });
}

QString IcalExport::uidOf(const RecordId &todo) const
{
    const QString foreign = m_uids.value(todo);
    return foreign.isEmpty() ? taskwarrior::uuidFromId(todo) : foreign;
}

void IcalExport::textProperty(QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        property(name, ical::escaped(text));
}

void IcalExport::writeTodo(const Record &todo)
{
    const IcalComponent kept =
        IcalComponent::fromLines(keptText(todo, ical::keptLines).split(u'\n', Qt::SkipEmptyParts));
    for (const auto name : {"DUE"_L1, "DTSTART"_L1}) {
        if (const IcalProperty *moment = kept.find(name))
            writeZoneOf(*moment);
    }
    QString uid = uidOf(todo.id);
    if (const QString occurrence = kept.text("RECURRENCE-ID"_L1); !occurrence.isEmpty())
        uid = uid.left(uid.size() - (ical::keyOf({}, occurrence)).size());
    line(u"BEGIN:VTODO"_s);
    property("UID"_L1, ical::escaped(uid));
    property("DTSTAMP"_L1, taskwarrior::instantText(todo.modifiedAtMs));
    property("CREATED"_L1, taskwarrior::instantText(
                               todo.number(Field::TodoCreatedAt).value_or(todo.modifiedAtMs)));
    property("LAST-MODIFIED"_L1, taskwarrior::instantText(todo.modifiedAtMs));
    textProperty("SUMMARY"_L1, todo.text(Field::TodoTitle));
    textProperty("DESCRIPTION"_L1, todo.text(Field::TodoDescription));
    writeDates(todo, kept);
    writeStatus(todo, kept);
    writeDetails(todo, kept);
    writeRule(todo, kept);
    writeTags(todo, kept);
    writeRelations(todo);
    writeOthers(kept);
    writeAlarms(todo, kept);
    line(u"END:VTODO"_s);
    m_sink.loseVersions(todo);
    m_sink.wrote(Entity::Todo);
}

/// As it was read, if that means what is here; with a date both must be dates (RFC 5545, 3.8.2.3).
void IcalExport::writeMoment(QLatin1StringView name, const Due &here, const IcalComponent &kept,
                             bool isWhole)
{
    const IcalProperty *written = kept.find(name);
    const auto moment = written ? m_times.moment(*written) : std::nullopt;
    const bool isKnown = moment && moment->form != IcalMoment::Form::UnknownZone;
    const Due read = isKnown ? moment->local : Due{};
    const bool isSame = isWhole ? read == here : read.date == here.date;
    if (isKnown && isSame)
        line(written->toText());
    else if (here.time.isValid())
        property(name, ical::wallText(here));
    else
        line(name + u";VALUE=DATE:"_s + ical::dateText(here.date));
}

void IcalExport::writeDates(const Record &todo, const IcalComponent &kept)
{
    const Due due = Due::fromValue(todo.value(Field::TodoDue));
    const Plan plan = Plan::fromValue(todo.value(Field::TodoPlan));
    const IcalProperty *start = kept.find("DTSTART"_L1);
    // A start behind its end is no VTODO.
    const bool canStart = plan.day.isValid() && (due.isNull() || plan.day <= due.date);
    if (canStart) {
        Due day{plan.day, {}};
        if (due.time.isValid() && !start)
            day.time = QTime(0, 0);
        writeMoment("DTSTART"_L1, day, kept, false);
    } else if (!plan.isNull()) {
        property(ical::planned, plan.toText());
    }
    const IcalProperty *duration = kept.find("DURATION"_L1);
    if (!due.isNull())
        writeMoment("DUE"_L1, due, kept, true);
    else if (duration && canStart)
        line(duration->toText());
}

void IcalExport::writeStatus(const Record &todo, const IcalComponent &kept)
{
    const auto done = todo.number(Field::TodoCompletion);
    const auto letGo = todo.number(Field::TodoLetGo);
    if (done) {
        property("COMPLETED"_L1, taskwarrior::instantText(*done));
        property("PERCENT-COMPLETE"_L1, u"100"_s);
        property("STATUS"_L1, u"COMPLETED"_s);
        return;
    }
    if (letGo)
        property(ical::letGo, taskwarrior::instantText(*letGo));
    if (const IcalProperty *share = kept.find("PERCENT-COMPLETE"_L1))
        line(share->toText());
    const IcalProperty *status = kept.find("STATUS"_L1);
    if (status && !letGo)
        line(status->toText());
    else
        property("STATUS"_L1, letGo ? u"CANCELLED"_s : u"NEEDS-ACTION"_s);
}

void IcalExport::writeDetails(const Record &todo, const IcalComponent &kept)
{
    const QString word = todo.text(Field::TodoPriority);
    const IcalProperty *written = kept.find("PRIORITY"_L1);
    if (written && ical::priorityWord(written->value.trimmed().toInt()) == word)
        line(written->toText());
    else if (!word.isEmpty())
        property("PRIORITY"_L1, word == "high"_L1 ? u"1"_s : word == "medium"_L1 ? u"5"_s : u"9"_s);
    const auto minutes = todo.number(Field::TodoEstimate);
    const auto duration = ical::seconds(kept.text("DURATION"_L1));
    if (minutes && (!duration || *duration / 60 != *minutes))
        property(ical::estimate, u"PT%1M"_s.arg(*minutes));
    textProperty(ical::projectName,
                 m_projects.value(todo.reference(Field::TodoProject).value_or(RecordId{})));
    textProperty(ical::waitUntil, todo.text(Field::TodoWaitUntil));
    textProperty(ical::stage, todo.text(Field::TodoStage));
}

void IcalExport::writeRule(const Record &todo, const IcalComponent &kept)
{
    const auto rule = Recurrence::fromText(todo.text(Field::TodoRecurrence));
    const IcalProperty *written = kept.find("RRULE"_L1);
    const auto read = written ? Recurrence::fromText(written->value) : rule;
    if (!rule) { // what could not be read stays, what was taken away here does not
        if (written && !read && todo.text(Field::TodoRecurrence).isEmpty())
            line(written->toText());
        return;
    }
    if (written && read && *read == *rule && !isOver(todo))
        line(written->toText());
    else
        property(isOver(todo) ? ical::doneRule : "RRULE"_L1, rule->rrule());
    if (rule->isAfterCompletion())
        property(ical::repeatFrom, u"COMPLETION"_s);
}

void IcalExport::writeTags(const Record &todo, const IcalComponent &kept)
{
    const auto &tags = todo.elements(Field::TodoTags);
    QSet<QString> written;
    for (const IcalProperty &each : kept.properties) {
        if (each.name != "CATEGORIES"_L1)
            continue;
        const QStringList names = each.texts();
        const bool allStay = std::ranges::all_of(names, [&](const QString &name) {
            return tags.contains(tagElement(cleanLine(name).trimmed()));
        });
        if (!allStay)
            continue;
        line(each.toText());
        for (const QString &name : names)
            written.insert(tagElement(cleanLine(name).trimmed()));
    }
    QStringList rest;
    for (const auto &[element, tag] : tags) {
        if (!written.contains(element))
            rest.append(ical::escaped(std::get<QString>(tag)));
    }
    if (!rest.isEmpty())
        property("CATEGORIES"_L1, rest.join(u','));
}

void IcalExport::writeRelations(const Record &todo)
{
    const auto parent = todo.reference(Field::TodoParent);
    if (parent && m_todos.contains(*parent))
        line(u"RELATED-TO;RELTYPE=PARENT:"_s + ical::escaped(uidOf(*parent)));
    for (const auto &[element, value] : todo.elements(Field::TodoDependencies)) {
        const auto id = RecordId::fromHex(element);
        if (id && m_todos.contains(*id))
            line(u"RELATED-TO;RELTYPE=DEPENDS-ON:"_s + ical::escaped(uidOf(*id)));
    }
}

/// An alarm of another program as it was, while its reminder is here.
void IcalExport::writeAlarms(const Record &todo, const IcalComponent &kept)
{
    const auto momentOf = [&](QLatin1StringView name, const Due &here) {
        const IcalProperty *written = kept.find(name);
        const auto read = written ? m_times.moment(*written) : std::nullopt;
        if (read || here.isNull())
            return read;
        return std::optional(IcalMoment{here, IcalMoment::Form::Floating, m_local.instantOf(here)});
    };
    const Due plan{Plan::fromValue(todo.value(Field::TodoPlan)).day, {}};
    const Due due = Due::fromValue(todo.value(Field::TodoDue));
    const ical::AlarmTimes times{momentOf("DTSTART"_L1, plan), momentOf("DUE"_L1, due)};
    const auto &reminders = todo.elements(Field::TodoReminders);
    QSet<QString> written;
    for (const IcalComponent &part : kept.components) {
        const auto reminder = ical::reminderOf(part, times, m_times);
        if (part.name == "VALARM"_L1 && reminder && !reminders.contains(*reminder))
            continue;
        const QStringList lines = part.toLines();
        for (const QString &each : lines)
            line(each);
        written.insert(reminder.value_or(QString()));
    }
    for (const auto &[element, value] : reminders) {
        if (written.contains(element))
            continue;
        line(u"BEGIN:VALARM"_s);
        property("ACTION"_L1, u"DISPLAY"_s);
        if (element.startsWith("due-"_L1)) {
            line(u"TRIGGER;RELATED=END:-PT"_s + element.sliced(4).toUpper());
        } else {
            const qint64 at = m_local.instantOf(reminderMoment(element, due).value_or(Due{}));
            line(u"TRIGGER;VALUE=DATE-TIME:"_s + taskwarrior::instantText(at));
        }
        if (isPutOff(element))
            line(u"RELATED-TO;RELTYPE=SNOOZE:"_s + ical::escaped(uidOf(todo.id)));
        textProperty("DESCRIPTION"_L1, todo.text(Field::TodoTitle));
        line(u"END:VALARM"_s);
    }
}

/// A TZID needs its zone in the file. It goes out as the system knows it: every change of the
/// clocks from a year before today to ten years after.
void IcalExport::writeZoneOf(const IcalProperty &property)
{
    const QString tzid = property.parameter("TZID"_L1);
    const QTimeZone zone = tzid.isEmpty() ? QTimeZone() : m_times.systemZone(tzid);
    if (!zone.isValid() || m_zones.contains(tzid))
        return;
    m_zones.insert(tzid);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_nowMs, QTimeZone::UTC);
    const auto changes = zone.transitions(now.addYears(-1), now.addYears(10));
    int before = zone.offsetFromUtc(now.addYears(-1));
    const auto part = [&](bool isDaylight, const QDateTime &wall, int from, int to) {
        const QString name = isDaylight ? u"DAYLIGHT"_s : u"STANDARD"_s;
        line(u"BEGIN:"_s + name);
        this->property("DTSTART"_L1, wall.toString(u"yyyyMMdd'T'HHmmss"));
        this->property("TZOFFSETFROM"_L1, offsetText(from));
        this->property("TZOFFSETTO"_L1, offsetText(to));
        line(u"END:"_s + name);
    };
    line(u"BEGIN:VTIMEZONE"_s);
    line(u"TZID:"_s + ical::escaped(tzid));
    part(false, QDateTime(QDate(1970, 1, 1), {0, 0}, QTimeZone::UTC), before, before);
    for (const QTimeZone::OffsetData &change : changes) {
        part(change.daylightTimeOffset != 0, change.atUtc.addSecs(before), before,
             change.offsetFromUtc);
        before = change.offsetFromUtc;
    }
    line(u"END:VTIMEZONE"_s);
}

void IcalExport::writeOthers(const IcalComponent &kept)
{
    static const QSet<QString> written{
        u"DUE"_s,   u"DTSTART"_s, u"PRIORITY"_s,         u"CATEGORIES"_s,
        u"RRULE"_s, u"STATUS"_s,  u"PERCENT-COMPLETE"_s, u"DURATION"_s};
    for (const IcalProperty &each : kept.properties) {
        if (!written.contains(each.name))
            line(each.toText());
    }
}

} // namespace sennight
