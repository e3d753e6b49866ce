// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_import_p.h"

#include "interchange_text_p.h"
#include "taskwarrior_p.h"

#include "domain/entities.h"

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

QString unreadableDate()
{
    return Interchange::tr("This date could not be read.");
}

bool saysMoreThanNames(const IcalProperty &categories)
{
    return !categories.parameters.isEmpty();
}

/// An alarm that an export of ours would write for the same reminder.
bool isOurs(const IcalComponent &alarm, const QString &summary)
{
    const size_t properties = alarm.find("RELATED-TO"_L1) ? 4 : 3; // put off, or not
    return alarm.components.empty() && alarm.properties.size() == properties &&
           alarm.text("ACTION"_L1) == "DISPLAY"_L1 && alarm.find("TRIGGER"_L1) &&
           alarm.text("DESCRIPTION"_L1) == summary;
}

} // namespace

IcalImport::IcalImport(QIODevice &device, const ImportContext &context)
    : m_context(context)
    , m_builder(ical::prefix, u"uid"_s, context)
    , m_reader(device, context.sourceName, context.progress)
    , m_local(context.clock.zone())
    , m_times(m_local)
    , m_nowMs(context.clock.nowMs())
{}

Result<ImportPlan> IcalImport::run()
{
    bool any = false;
    while (auto property = m_reader.next()) {
        if (property->name != "BEGIN"_L1 || property->value != "VCALENDAR"_L1)
            m_reader.fail(u"BEGIN:VCALENDAR expected"_s, property->line);
        else
            readCalendar(*property);
        any = true;
        if (m_reader.failed())
            break;
    }
    if (!any && !m_reader.failed())
        m_reader.fail(u"the file is empty"_s, 1);
    if (m_reader.failed())
        return std::unexpected(m_reader.error());
    settleRelations();
    for (Todo &todo : m_todos)
        m_builder.take(std::exchange(todo.record, {}));
    report();
    return m_builder.finish();
}

/// Its zones and its name may stand behind what needs them.
void IcalImport::readCalendar(const IcalProperty &begin)
{
    m_calendar.clear();
    m_times.clearZones();
    std::vector<IcalComponent> waiting;
    while (auto property = m_reader.next()) {
        if (property->name == "END"_L1) {
            if (property->value != "VCALENDAR"_L1)
                return m_reader.fail(u"the end of VCALENDAR expected"_s, property->line);
            for (const IcalComponent &todo : waiting)
                take(todo);
            return;
        }
        IcalComponent component;
        const bool begins = property->name == "BEGIN"_L1;
        if (property->name == "X-WR-CALNAME"_L1) {
            m_calendar = cleanLine(property->text()).trimmed();
        } else if (begins && property->value == "VTODO"_L1) {
            if (m_todos.size() + waiting.size() >= ImportReport::mostRecords)
                return m_reader.fail(u"too many tasks"_s, property->line);
            if (m_reader.readComponent(*property, component))
                waiting.push_back(std::move(component));
        } else if (begins && property->value == "VTIMEZONE"_L1) {
            if (m_reader.readComponent(*property, component))
                m_times.addZone(component);
        } else if (begins) {
            m_others += property->value == "VEVENT"_L1 || property->value == "VJOURNAL"_L1 ? 1 : 0;
            static_cast<void>(m_reader.skipComponent(*property));
        }
        if (m_reader.failed())
            return;
    }
    if (!m_reader.failed())
        m_reader.fail(u"the file ends within VCALENDAR (line %1)"_s.arg(begin.line),
                      m_reader.line());
}

void IcalImport::take(const IcalComponent &component)
{
    ++m_builder.report().read;
    Todo todo;
    todo.record.line = component.line;
    takeIdentity(todo, component);
    takeTimes(todo, component);
    takeStatus(todo, component);
    takeDates(todo, component);
    takeProject(todo, component);
    takePriority(todo, component);
    takeRule(todo, component);
    takeWords(todo, component);
    takeRelations(todo, component);
    takeAlarms(todo, component);
    keepOthers(todo, component);
    countUnshown(component);
    ++(todo.isOpen ? m_builder.report().openTodos : m_builder.report().doneTodos);
    if (!m_byUid.contains(todo.record.key))
        m_byUid.insert(todo.record.key, m_todos.size());
    m_todos.push_back(std::move(todo));
}

void IcalImport::unreadable(Todo &todo, const IcalProperty &property, const QString &what)
{
    const qint64 line = std::exchange(todo.record.line, property.line);
    m_builder.warn(todo.record, what, property.name.toLower(), property.value.left(1'000));
    todo.record.line = line;
}

std::optional<IcalMoment> IcalImport::momentOf(Todo &todo, const IcalComponent &component,
                                               QLatin1StringView name)
{
    const IcalProperty *property = component.find(name);
    if (!property)
        return {};
    const auto moment = m_times.moment(*property);
    if (!moment)
        unreadable(todo, *property, unreadableDate());
    else if (moment->form == IcalMoment::Form::UnknownZone)
        m_builder.warn(property->line,
                       Interchange::tr("This time zone is not known; the time was taken as it "
                                       "stands."),
                       property->parameter("TZID"_L1).left(200));
    return moment;
}

std::optional<qint64> IcalImport::instantOf(Todo &todo, const IcalComponent &component,
                                            QLatin1StringView name)
{
    const auto moment = momentOf(todo, component, name);
    if (!moment || moment->ms < 0)
        return {};
    return moment->ms;
}

void IcalImport::takeIdentity(Todo &todo, const IcalComponent &component)
{
    const QString summary = component.text("SUMMARY"_L1);
    const QString title = cleanLine(summary).trimmed();
    todo.uid = component.text("UID"_L1).trimmed();
    if (todo.uid.isEmpty()) {
        const QString words = summary + u'\n' + component.text("CREATED"_L1) + u'\n' +
                              component.text("DUE"_L1) + u'\n' + component.text("DTSTART"_L1);
        todo.record.key = u'=' + RecordId::fromName(words.toUtf8()).toHex();
    } else {
        todo.record.key = ical::keyOf(todo.uid, component.text("RECURRENCE-ID"_L1));
        todo.record.ownId = taskwarrior::idFromUuid(todo.uid);
    }
    if (title.isEmpty())
        m_builder.warn(component.line, Interchange::tr("A task without a title."), todo.uid);
    todo.record.fields.push_back(
        {Field::TodoTitle, title.isEmpty() ? Interchange::tr("Without a title") : title});
    todo.record.notes = component.text("DESCRIPTION"_L1);
}

void IcalImport::takeTimes(Todo &todo, const IcalComponent &component)
{
    const auto stamp = instantOf(todo, component, "DTSTAMP"_L1);
    const auto created = instantOf(todo, component, "CREATED"_L1);
    todo.record.modifiedMs = instantOf(todo, component, "LAST-MODIFIED"_L1)
                                 .value_or(stamp.value_or(created.value_or(0)));
    todo.record.born.push_back({Field::TodoCreatedAt, created.value_or(stamp.value_or(m_nowMs))});
}

void IcalImport::takeStatus(Todo &todo, const IcalComponent &component)
{
    const QString status = component.text("STATUS"_L1).trimmed().toUpper();
    const auto completed = instantOf(todo, component, "COMPLETED"_L1);
    const bool isWhole = component.text("PERCENT-COMPLETE"_L1).trimmed() == "100"_L1;
    const bool isLetGo = status == "CANCELLED"_L1;
    const bool isDone =
        !isLetGo && (status == "COMPLETED"_L1 || (status.isEmpty() && (completed || isWhole)));
    const auto letGo = isLetGo ? instantOf(todo, component, ical::letGo) : std::nullopt;
    todo.isOpen = !isDone && !isLetGo;
    // When is not always said; then the last change is the best that is known.
    const auto when = letGo ? letGo : completed;
    ForeignField ended{isLetGo ? Field::TodoLetGo : Field::TodoCompletion, {}};
    if (when)
        ended.value = *when;
    else if (!todo.isOpen)
        ended = {ended.field, todo.record.modifiedMs > 0 ? todo.record.modifiedMs : m_nowMs,
                 u"ended"_s};
    todo.record.fields.push_back(ended);
    todo.record.fields.push_back({isLetGo ? Field::TodoCompletion : Field::TodoLetGo, {}});
    if (const IcalProperty *property = component.find("STATUS"_L1);
        property && todo.isOpen && !status.isEmpty() && status != "NEEDS-ACTION"_L1 &&
        status != "IN-PROCESS"_L1)
        unreadable(todo, *property, Interchange::tr("An unknown status; taken as open."));
}

void IcalImport::takeDates(Todo &todo, const IcalComponent &component)
{
    todo.times.start = momentOf(todo, component, "DTSTART"_L1);
    todo.times.due = momentOf(todo, component, "DUE"_L1);
    takeDuration(todo, component);
    const auto &due = todo.times.due;
    todo.record.fields.push_back({Field::TodoDue, due ? due->local.toValue() : Value{}});
    takePlan(todo, component);
    if (const IcalProperty *wait = component.find(ical::waitUntil)) {
        const auto date = dateFromText(wait->value);
        todo.record.fields.push_back(
            {Field::TodoWaitUntil, date ? Value{dateToText(*date)} : Value{}});
    }
    if (const IcalProperty *stage = component.find(ical::stage))
        todo.record.fields.push_back({Field::TodoStage, stage->value});
}

void IcalImport::takePlan(Todo &todo, const IcalComponent &component)
{
    Plan plan;
    if (todo.times.start)
        plan.day = todo.times.start->local.date;
    else if (const IcalProperty *ours = component.find(ical::planned))
        plan = Plan::fromText(ours->value).value_or(Plan{});
    todo.record.fields.push_back({Field::TodoPlan, plan.toValue()});
}

/// The time from the start to the end that RFC 5545 allows instead of DUE. Below a day it is how
/// long the work takes; else it says when it is due.
void IcalImport::takeDuration(Todo &todo, const IcalComponent &component)
{
    constexpr qint64 day = 24 * 60 * 60;
    const IcalProperty *ours = component.find(ical::estimate);
    const IcalProperty *property = ours ? ours : component.find("DURATION"_L1);
    ForeignField estimate{Field::TodoEstimate, {}};
    if (property) {
        const auto seconds = ical::seconds(property->value);
        if (!seconds || *seconds < 0)
            unreadable(todo, *property, Interchange::tr("This duration could not be read."));
        else if (ours || *seconds < day)
            estimate.value = *seconds / 60;
        else if (todo.times.start && !todo.times.due) {
            IcalMoment due = *todo.times.start;
            due.ms += *seconds * 1'000;
            due.local.date = due.local.date.addDays(*seconds / day);
            if (isWritable(due.local.date))
                todo.times.due = due;
        }
    }
    todo.record.fields.push_back(estimate);
}

void IcalImport::takeProject(Todo &todo, const IcalComponent &component)
{
    const QString own = cleanLine(component.text(ical::projectName)).trimmed();
    const QString name = own.isEmpty() ? m_calendar : own;
    // A file that came from here has no project where it names none.
    todo.record.fields.push_back(
        {Field::TodoProject, name.isEmpty() ? Value{} : Value{m_builder.projectNamed(name)}});
}

void IcalImport::takePriority(Todo &todo, const IcalComponent &component)
{
    const IcalProperty *property = component.find("PRIORITY"_L1);
    bool isNumber = true;
    const int priority = property ? property->value.trimmed().toInt(&isNumber) : 0;
    if (!isNumber || priority < 0 || priority > 9)
        unreadable(todo, *property, Interchange::tr("An unknown priority."));
    const QString word = ical::priorityWord(priority);
    todo.record.fields.push_back({Field::TodoPriority, word.isEmpty() ? Value{} : Value{word}});
    if (priority != 0 && priority != 1 && priority != 5 && priority != 9)
        todo.kept.append(property->toText());
}

void IcalImport::takeRule(Todo &todo, const IcalComponent &component)
{
    const IcalProperty *property = component.find("RRULE"_L1);
    if (!property)
        property = component.find(ical::doneRule);
    ForeignField field{Field::TodoRecurrence, {}};
    if (property) {
        const bool fromCompletion = component.text(ical::repeatFrom) == "COMPLETION"_L1;
        const auto rule =
            Recurrence::fromText((fromCompletion ? u"after "_s : QString()) + property->value);
        if (rule)
            field.value = rule->toText();
        else
            unreadable(todo, *property, Interchange::tr("This repetition could not be taken."));
        if (property->name == "RRULE"_L1 && (!rule || rule->rrule() != property->value))
            todo.kept.append(property->toText());
    }
    todo.record.fields.push_back(field);
}

void IcalImport::takeWords(Todo &todo, const IcalComponent &component)
{
    for (const IcalProperty &property : component.properties) {
        if (property.name != "CATEGORIES"_L1)
            continue;
        const QStringList names = property.texts();
        for (const QString &name : names) {
            if (!name.trimmed().isEmpty())
                todo.record.elements.push_back({Field::TodoTags, tagElement(name), name});
        }
        if (saysMoreThanNames(property))
            todo.kept.append(property.toText());
    }
}

void IcalImport::takeRelations(Todo &todo, const IcalComponent &component)
{
    for (const IcalProperty &property : component.properties) {
        if (property.name != "RELATED-TO"_L1)
            continue;
        const QString type = property.parameter("RELTYPE"_L1).toUpper();
        const QString other = property.text().trimmed();
        if ((type.isEmpty() || type == "PARENT"_L1) && todo.parent.isEmpty())
            todo.parent = other;
        else if (type == "DEPENDS-ON"_L1)
            todo.needs.append(other);
        else
            todo.kept.append(property.toText());
        if (type == "CHILD"_L1 && !m_parentOfChild.contains(other))
            m_parentOfChild.insert(other, todo.uid);
    }
}

void IcalImport::takeAlarms(Todo &todo, const IcalComponent &component)
{
    for (const IcalComponent &part : component.components) {
        const bool isAlarm = part.name == "VALARM"_L1;
        const auto reminder = isAlarm ? ical::reminderOf(part, todo.times, m_times) : std::nullopt;
        if (reminder)
            todo.record.elements.push_back({Field::TodoReminders, *reminder, true});
        m_alarms += isAlarm && !reminder ? 1 : 0;
        if (!reminder || !isOurs(part, component.text("SUMMARY"_L1)))
            todo.kept.append(part.toLines());
    }
}

/// Everything else goes out again as it was.
void IcalImport::keepOthers(Todo &todo, const IcalComponent &component)
{
    static const QSet<QString> taken{u"BEGIN"_s,       u"UID"_s,           u"SUMMARY"_s,
                                     u"DESCRIPTION"_s, u"DTSTAMP"_s,       u"CREATED"_s,
                                     u"RRULE"_s,       u"PRIORITY"_s,      u"CATEGORIES"_s,
                                     u"RELATED-TO"_s,  u"LAST-MODIFIED"_s, u"COMPLETED"_s};
    QStringList others;
    for (const IcalProperty &property : component.properties) {
        // A plan has no time of day; alarms may count from that of the start.
        const bool isDate = property.name == "DUE"_L1 ||
                            (property.name == "DTSTART"_L1 &&
                             (property.value.size() == 8 || property.value.endsWith("T000000"_L1)));
        const bool isPlain =
            property.parameters.isEmpty() ||
            property.parameters.compare(";VALUE=DATE"_L1, Qt::CaseInsensitive) == 0;
        const bool isPlainDate = isDate && isPlain && !property.value.endsWith(u'Z');
        const bool isPlainStatus =
            property.name == "STATUS"_L1 && property.value != "IN-PROCESS"_L1;
        const bool isPlainShare = property.name == "PERCENT-COMPLETE"_L1 &&
                                  (property.value == "0"_L1 || property.value == "100"_L1);
        if (!taken.contains(property.name) && !property.name.startsWith("X-SENNIGHT-"_L1) &&
            !isPlainDate && !isPlainStatus && !isPlainShare)
            others.append(property.toText());
    }
    todo.kept = others + todo.kept;
}

void IcalImport::countUnshown(const IcalComponent &component)
{
    const auto has = [&](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&](auto name) { return component.find(name); });
    };
    m_places += has({"LOCATION"_L1, "GEO"_L1}) ? 1 : 0;
    m_links += has({"URL"_L1, "ATTACH"_L1}) ? 1 : 0;
    m_people += has({"ATTENDEE"_L1, "ORGANIZER"_L1, "CONTACT"_L1}) ? 1 : 0;
    const int percent = component.text("PERCENT-COMPLETE"_L1).trimmed().toInt();
    m_begun += percent > 0 && percent < 100 ? 1 : 0;
}

std::optional<RecordId> IcalImport::idOfUid(const QString &uid)
{
    if (m_builder.isKnown(Entity::Todo, uid))
        return m_builder.idOf(Entity::Todo, uid);
    if (const auto own = taskwarrior::idFromUuid(uid)) {
        const auto record = m_context.queries.record(*own);
        if (record && record->entity == Entity::Todo)
            return own;
    }
    if (m_byUid.contains(uid))
        return m_builder.idOf(Entity::Todo, uid);
    return {};
}

void IcalImport::settleRelations()
{
    for (Todo &todo : m_todos) {
        if (todo.parent.isEmpty())
            todo.parent = m_parentOfChild.value(todo.uid);
    }
    breakCircles();
    for (Todo &todo : m_todos)
        settle(todo);
}

/// Parts of each other are parts of nothing: the one whose line closes the circle stands alone.
void IcalImport::breakCircles()
{
    std::vector<size_t> walks(m_todos.size(), 0); // which walk came by; 0: none yet
    for (size_t start = 0; start < m_todos.size(); ++start) {
        size_t at = start;
        while (walks[at] == 0) {
            walks[at] = start + 1;
            const auto parent = m_byUid.constFind(m_todos[at].parent);
            if (parent == m_byUid.constEnd())
                break;
            if (walks[*parent] == start + 1) {
                m_builder.warn(m_todos[at].record,
                               Interchange::tr("This is a part of its own parts; it stands alone."),
                               u"related-to"_s, m_todos[at].parent.left(200));
                m_todos[at].parent.clear();
                break;
            }
            at = *parent;
        }
    }
}

void IcalImport::settle(Todo &todo)
{
    const auto parent = todo.parent.isEmpty() ? std::nullopt : idOfUid(todo.parent);
    todo.record.fields.push_back({Field::TodoParent, parent ? Value{*parent} : Value{}});
    if (!parent && !todo.parent.isEmpty()) {
        ++m_dangling;
        todo.kept.append(u"RELATED-TO:"_s + ical::escaped(todo.parent));
    }
    for (const QString &uid : std::as_const(todo.needs)) {
        if (const auto id = idOfUid(uid)) {
            todo.record.elements.push_back({Field::TodoDependencies, id->toHex(), true});
        } else {
            ++m_dangling;
            todo.kept.append(u"RELATED-TO;RELTYPE=DEPENDS-ON:"_s + ical::escaped(uid));
        }
    }
    if (!todo.kept.isEmpty())
        todo.record.extras.emplace_back(ical::keptLines, todo.kept.join(u'\n'));
}

void IcalImport::report()
{
    QStringList &lost = m_builder.report().lost;
    if (m_others > 0)
        lost << Interchange::tr("%n events and journal entries are no todos; they were left out.",
                                nullptr, m_others);
    if (m_alarms > 0)
        lost << Interchange::tr("%n alarms are at a place or without a time; they are kept for "
                                "an export only.",
                                nullptr, m_alarms);
    if (m_places > 0)
        lost << Interchange::tr("%n tasks have a place; it is kept for an export only.", nullptr,
                                m_places);
    if (m_links > 0)
        lost << Interchange::tr("%n tasks have links or attached files; these are kept for an "
                                "export only.",
                                nullptr, m_links);
    if (m_people > 0)
        lost << Interchange::tr("%n tasks name people; they are kept for an export only.", nullptr,
                                m_people);
    if (m_begun > 0)
        lost << Interchange::tr("%n tasks are done in part; how far is kept for an export only.",
                                nullptr, m_begun);
    if (m_dangling > 0)
        lost << Interchange::tr("%n tasks that others belong to are not in the file.", nullptr,
                                m_dangling);
}

} // namespace sennight
