// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_text.h"

#include "day_place.h"

#include "domain/duration_text.h"
#include "domain/person_week.h"
#include "domain/reminder.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

using enum Field;

struct ShortName
{
    QLatin1StringView written;
    QLatin1StringView field;
};

constexpr std::array shortNames{
    ShortName{"estimate"_L1, "estimate_minutes"_L1}, ShortName{"target"_L1, "target_minutes"_L1},
    ShortName{"project"_L1, "project_id"_L1},        ShortName{"goal"_L1, "goal_id"_L1},
    ShortName{"parent"_L1, "parent_id"_L1},          ShortName{"intention"_L1, "intention_id"_L1},
    ShortName{"repeat"_L1, "recurrence"_L1},         ShortName{"notes"_L1, "description"_L1},
};

constexpr std::array todoFaces{"planned_day"_L1, "planned_week"_L1, "due_date"_L1, "due_time"_L1,
                               "status"_L1};

/// What other commands or the program itself write.
bool isEditable(const FieldSpec &field)
{
    return field.policy != Policy::Life && field.type != FieldType::Json &&
           field.field != createdField(entityOf(field.field)) &&
           QLatin1StringView(field.name) != "extras"_L1 &&
           (!field.bookkeeping || field.type == FieldType::Order);
}

/// What lists call the record by.
bool isName(Field field)
{
    return field == TodoTitle || field == ProjectTitle || field == GoalTitle ||
           field == IntentionTitle;
}

std::unexpected<Failure> unreadable(const QString &name, const QString &text, const QString &form)
{
    return std::unexpected(Failure(Exit::Usage, u"invalid_value"_s,
                                   u"%1: \"%2\" cannot be read."_s.arg(name, text),
                                   u"Write %1."_s.arg(form)));
}

const QString dateForm = u"a date such as fri, \"13 nov\", +3d or 2026-11-13"_s;

std::optional<bool> switchFromText(const QString &text)
{
    const auto word = text.toLower();
    if (word == u"yes" || word == u"on" || word == u"true" || word == u"1")
        return true;
    if (word == u"no" || word == u"off" || word == u"false" || word == u"0")
        return false;
    return {};
}

/// "2026-11-11T10:00Z", with any offset, or without one in local time; seconds may be there.
std::optional<qint64> instantFromText(QString text, const QTimeZone &zone)
{
    text.replace(u' ', u'T');
    auto instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), zone);
    return instant.toMSecsSinceEpoch();
}

/// A rule, or words of quick add ("every mon,thu", "monthly", "after 3 days").
std::optional<Recurrence> recurrenceFromText(const Session &session, const QString &text)
{
    if (auto rule = Recurrence::fromText(text))
        return *std::move(rule);
    for (const QString &phrase : {text, u"every "_s + text}) {
        auto read = parseQuickAdd(u"x "_s + phrase, session.quickAddContext());
        if (read.recurrence && read.title == u"x")
            return read.recurrence;
    }
    return {};
}

/// Reads assignments one after the other; what they set is in `record` for the next one.
class FieldReader
{
public:
    FieldReader(const Session &session, Record record)
        : m_session(session)
        , m_record(std::move(record))
    {}

    Answer<void> assign(const QString &written, const QString &text)
    {
        if (m_record.entity == Entity::Todo && isFace(written))
            return assignFace(written, text);
        const auto name = fullName(written);
        const auto *field = findField(m_record.entity, name);
        if (!field || !isEditable(*field))
            return unknownField(written, field != nullptr);
        if (field->policy == Policy::Set)
            return assignSet(*field, text);
        if (text.isEmpty() && isName(field->field))
            return unreadable(name, text, u"a title; only other fields may be empty"_s);
        if (text.isEmpty())
            return set(field->field, {});
        auto value = valueFromText(*field, text);
        return value ? set(field->field, *std::move(value)) : failed(value);
    }

    std::vector<Edit> takeEdits() { return std::move(m_edits); }

private:
    static bool isFace(const QString &name)
    {
        return std::ranges::find(todoFaces, name) != todoFaces.end();
    }

    [[nodiscard]] QString fullName(const QString &written) const
    {
        const auto found = std::ranges::find(shortNames, written, &ShortName::written);
        return found == shortNames.end() ? written : QString(found->field);
    }

    [[nodiscard]] std::unexpected<Failure> unknownField(const QString &name, bool isKnown) const
    {
        const auto code = u"unknown_field"_s;
        if (name == u"deleted"_s)
            return std::unexpected(Failure(Exit::Usage, code, u"\"deleted\" is not edited."_s,
                                           u"Use senn delete or senn restore."_s));
        const auto fields = editableFields(m_record.entity);
        const auto message =
            isKnown ? u"Sennight writes \"%1\" itself."_s : u"A %2 has no field \"%1\"."_s;
        return std::unexpected(
            Failure(Exit::Usage, code,
                    isKnown ? message.arg(name) : message.arg(name, kindOf(m_record.entity)),
                    u"Fields: %1."_s.arg(fields.join(u", "_s))));
    }

    Answer<void> set(Field field, Value value, const QString &element = {})
    {
        if (auto valid = validate(field, element, value); !valid)
            return failed(valid);
        auto &shown = element.isEmpty() ? m_record.values[field] : m_record.sets[field][element];
        shown = value;
        // The last word on a register holds.
        std::erase_if(m_edits, [&](const Edit &edit) {
            return edit.field == field && edit.element == element;
        });
        m_edits.push_back({m_record.id, field, std::move(value), element});
        return {};
    }

    Answer<Value> valueFromText(const FieldSpec &field, const QString &text)
    {
        const auto name = QString::fromLatin1(field.name);
        switch (field.type) {
        case FieldType::Line:
            return cleanLine(text).trimmed();
        case FieldType::Markdown:
            return cleanMarkdown(text);
        case FieldType::Boolean:
            if (const auto on = switchFromText(text))
                return *on;
            return unreadable(name, text, u"yes or no"_s);
        case FieldType::Integer:
            return wholeNumber(name, text);
        case FieldType::Minutes:
            if (const auto minutes = minutesFromText(text))
                return qint64{*minutes};
            return unreadable(name, text, u"a duration such as 45m, 2h or 1h30"_s);
        case FieldType::Instant:
            if (const auto ms = instantFromText(text, m_session.clock().zone()))
                return *ms;
            return unreadable(name, text, u"an instant such as 2026-11-11T10:00Z"_s);
        case FieldType::Week:
            return weekFromText(m_session, text).transform([](IsoWeek week) {
                return Value(week.toText());
            });
        case FieldType::Date:
        case FieldType::Plan:
            return dayOrPlan(field, text);
        case FieldType::Due:
            return dueFromText(name, text).transform([](const Due &due) { return due.toValue(); });
        case FieldType::Id:
            return reference(field, text);
        case FieldType::Recurrence:
            if (const auto rule = recurrenceFromText(m_session, text))
                return rule->toText();
            return unreadable(name, text,
                              u"\"every mon,thu\", monthly, \"after 3 days\" or FREQ=WEEKLY"_s);
        case FieldType::Word:
            return oneOf(field, text);
        case FieldType::Order:
        case FieldType::Json:
            return text;
        }
        Q_UNREACHABLE_RETURN(Value());
    }

    static Answer<Value> wholeNumber(const QString &name, QString text)
    {
        bool ok = false;
        const auto number = text.remove(u'%').trimmed().toLongLong(&ok);
        if (ok && number >= 0)
            return number;
        return unreadable(name, text, u"a whole number from 0 on"_s);
    }

    static Answer<Value> oneOf(const FieldSpec &field, const QString &text)
    {
        const auto words = QString::fromLatin1(field.words).split(u' ');
        const auto word = text.toLower();
        if (words.contains(word))
            return word;
        return unreadable(QString::fromLatin1(field.name), text,
                          u"one of "_s + words.join(u", "_s));
    }

    Answer<Value> dayOrPlan(const FieldSpec &field, const QString &text)
    {
        auto plan = planFromText(m_session, text);
        if (!plan)
            return unreadable(QString::fromLatin1(field.name), text, dateForm);
        if (field.type == FieldType::Plan)
            return plan->toValue();
        if (!plan->day.isValid())
            return unreadable(QString::fromLatin1(field.name), text, u"one day, such as fri"_s);
        return dateToText(plan->day);
    }

    Answer<Due> dueFromText(const QString &name, const QString &text)
    {
        if (const auto due = Due::fromText(text))
            return *due;
        auto words = text.simplified().split(u' ');
        const auto time = timeFromText(words.last().rightJustified(5, u'0'));
        if (time && words.size() > 1)
            words.removeLast();
        const auto plan = planFromText(m_session, words.join(u' '));
        if (!plan || !plan->day.isValid())
            return unreadable(name, text, dateForm + u", with a time such as 09:30 if needed"_s);
        return Due{plan->day, time.value_or(QTime())};
    }

    Answer<Value> reference(const FieldSpec &field, const QString &text)
    {
        auto record = field.refers == Entity{} ? recordNamed(m_session, text)
                                               : recordNamed(m_session, field.refers, text);
        if (!record)
            return failed(record);
        if (record->deleted)
            return refused(u"\"%1\" is deleted."_s.arg(titleOf(*record)),
                           u"Bring it back first: senn restore %1."_s.arg(text));
        if (field.field == TodoParent && isBelow(*record))
            return refused(u"A todo cannot be a part of itself."_s, u"Choose another parent."_s);
        return record->id;
    }

    /// Whether `candidate` is this record or one of its subtasks, at any depth.
    [[nodiscard]] bool isBelow(const Record &candidate) const
    {
        constexpr int deepest = 1000;
        auto id = std::optional(candidate.id);
        for (int depth = 0; id && depth < deepest; ++depth) {
            if (*id == m_record.id)
                return true;
            const auto above = m_session.queries().record(*id);
            id = above ? above->reference(TodoParent) : std::nullopt;
        }
        return false;
    }

    Answer<void> assignFace(const QString &name, const QString &text)
    {
        if (name == u"status")
            return assignStatus(text);
        if (name.startsWith(u"planned_"))
            return assignPlan(name, text);
        const auto due = Due::fromValue(m_record.value(TodoDue));
        if (name == u"due_date") {
            if (text.isEmpty())
                return set(TodoDue, {});
            const auto date = dueFromText(name, text);
            if (!date)
                return failed(date);
            return set(TodoDue,
                       Due{date->date, date->time.isValid() ? date->time : due.time}.toValue());
        }
        if (due.isNull())
            return refused(u"A due time needs a due date."_s,
                           u"Write due=\"fri 09:30\", or due_date first."_s);
        const auto time = timeFromText(text.rightJustified(5, u'0'));
        if (!time && !text.isEmpty())
            return unreadable(name, text, u"a time of day such as 09:30"_s);
        return set(TodoDue, Due{due.date, time.value_or(QTime())}.toValue());
    }

    Answer<void> assignPlan(const QString &name, const QString &text)
    {
        if (text.isEmpty())
            return set(TodoPlan, {});
        auto plan = planFromText(m_session, text);
        if (!plan)
            return unreadable(name, text, dateForm);
        if (name == u"planned_week") {
            auto week = weekFromText(m_session, text);
            if (!week)
                return failed(week);
            plan = Plan{{}, *week};
        } else if (!plan->day.isValid()) {
            return unreadable(name, text, u"one day, or use planned_week"_s);
        }
        if (Plan::fromValue(m_record.value(TodoPlan)) == *plan)
            return {};
        auto place = placesAtEnd(m_session, *plan, 1);
        if (!place)
            return failed(place);
        if (auto placed = set(TodoDayOrder, place->front()); !placed)
            return placed;
        return set(TodoPlan, plan->toValue());
    }

    Answer<void> assignStatus(const QString &text)
    {
        auto action = statusAction(m_session, m_record, text);
        if (!action)
            return failed(action);
        for (Edit &edit : action->edits)
            m_edits.push_back(std::move(edit));
        return {};
    }

    Answer<void> assignSet(const FieldSpec &field, const QString &text)
    {
        auto items = text.isEmpty() ? QStringList() : text.split(u',');
        const auto isChange = [](const QString &item) {
            return item.startsWith(u'+') || item.startsWith(u'-');
        };
        const bool changes = std::ranges::any_of(items, isChange);
        if (changes && !std::ranges::all_of(items, isChange))
            return unreadable(QString::fromLatin1(field.name), text,
                              u"+a,-b to add and remove, or a,b for the whole list"_s);
        std::map<QString, Value> wanted;
        for (const QString &item : std::as_const(items)) {
            auto element = elementFromText(field, (changes ? item.sliced(1) : item).trimmed());
            if (!element)
                return failed(element);
            wanted.insert_or_assign(element->first,
                                    changes && item[0] == u'-' ? Value() : element->second);
        }
        const auto present = m_record.elements(field.field);
        for (const auto &[element, value] : present) {
            if (!changes)
                wanted.try_emplace(element, Value());
        }
        for (auto &[element, value] : wanted) {
            if (auto done = set(field.field, std::move(value), element); !done)
                return done;
        }
        return {};
    }

    Answer<std::pair<QString, Value>> elementFromText(const FieldSpec &field, const QString &text)
    {
        switch (field.field) {
        case TodoDependencies:
            return dependency(text);
        case TodoReminders:
            return reminder(text);
        case WeekCapacity:
            return capacity(text);
        default:
            break;
        }
        const auto tag = cleanLine(text.startsWith(u'#') ? text.sliced(1) : text).trimmed();
        if (tag.isEmpty())
            return unreadable(QString::fromLatin1(field.name), text, u"tags such as home,office"_s);
        return std::pair(tagElement(tag), Value(tag));
    }

    Answer<std::pair<QString, Value>> dependency(const QString &text)
    {
        const auto todo = recordNamed(m_session, Entity::Todo, text);
        if (!todo)
            return failed(todo);
        if (todo->id == m_record.id)
            return refused(u"A todo cannot wait for itself."_s, u"Name another one."_s);
        return std::pair(todo->id.toHex(), Value(true));
    }

    Answer<std::pair<QString, Value>> reminder(const QString &text)
    {
        const auto name = u"reminders"_s;
        const auto form = u"\"fri 11:30\", 2026-11-11T11:30, or due-15m"_s;
        if (text.startsWith(u"due-")) {
            const auto minutes = minutesFromText(QStringView(text).sliced(4));
            if (!minutes)
                return unreadable(name, text, form);
            return std::pair(u"due-%1m"_s.arg(*minutes), Value(true));
        }
        if (isPutOff(text) && validate(Field::TodoReminders, text, true))
            return std::pair(text, Value(true));
        const auto at = dueFromText(name, text);
        if (!at || !at->time.isValid())
            return unreadable(name, text, form);
        return std::pair(at->toText(), Value(true));
    }

    static Answer<std::pair<QString, Value>> capacity(const QString &text)
    {
        static constexpr std::array days{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                         "fri"_L1, "sat"_L1, "sun"_L1};
        const auto parts = text.split(u':');
        const auto day = std::ranges::find(days, parts[0].toLower().left(3));
        const auto minutes = parts.size() == 2 ? minutesFromText(parts[1]) : std::nullopt;
        if (day == days.end() || !minutes)
            return unreadable(u"capacity"_s, text, u"mon:6h,sat:0m"_s);
        return std::pair(QString::number(day - days.begin() + 1), Value(qint64{*minutes}));
    }

    const Session &m_session;
    Record m_record;
    std::vector<Edit> m_edits;
};

} // namespace

Answer<std::vector<Edit>> editsFromText(const Session &session, const Record &record,
                                        const QStringList &assignments)
{
    FieldReader reader(session, record);
    for (const QString &assignment : assignments) {
        const auto equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return wrongUsage(u"\"%1\" is not FIELD=VALUE."_s.arg(assignment),
                              u"For example title=\"Call the bank\". Quote values with spaces."_s);
        if (auto done = reader.assign(assignment.left(equals).trimmed(),
                                      assignment.sliced(equals + 1).trimmed());
            !done)
            return failed(done);
    }
    return reader.takeEdits();
}

Answer<Plan> planFromText(const Session &session, const QString &text)
{
    const auto trimmed = text.trimmed();
    if (const auto plan = Plan::fromText(trimmed))
        return *plan;
    const auto plan = parsePlan(trimmed, session.quickAddContext());
    if (plan && !plan->isNull())
        return *plan;
    return unreadable(u"date"_s, text, dateForm);
}

Answer<IsoWeek> weekFromText(const Session &session, const QString &text)
{
    return planFromText(session, text).transform([&](const Plan &plan) {
        return plan.week.isValid() ? plan.week
                                   : weekOf(plan.day, session.queries().settings().firstDayOfWeek);
    });
}

QStringList editableFields(Entity entity)
{
    QStringList names;
    for (const FieldSpec &field : spec(entity).fields) {
        if (isEditable(field))
            names += QString::fromLatin1(field.name);
    }
    if (entity == Entity::Todo) {
        for (const auto face : todoFaces)
            names += face;
    }
    return names;
}

} // namespace sennight::cli
