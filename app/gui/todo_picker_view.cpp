// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_picker_view.h"

#include "action_text.h"
#include "picker_present.h"

#include "domain/duration_text.h"
#include "domain/settings.h"
#include "items/todo_text.h"

#include <algorithm>
#include <array>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

/// More than can be looked through; typing narrows them.
constexpr int maxTodos = 30;
constexpr int usualLead = 15; ///< minutes

/// What can be typed in English as well, in the words of the language; and, last, what clears the
/// field.
QList<PickerChoice> plain(std::initializer_list<const char *> words, const QString &clearing)
{
    QList<PickerChoice> choices;
    for (const char *word : words)
        choices.append({.text = TodoPickerView::tr(word), .value = QString::fromLatin1(word)});
    if (!clearing.isEmpty())
        choices.append({.text = clearing});
    return choices;
}

QList<PickerChoice> estimates(const QString &clearing)
{
    QList<PickerChoice> choices;
    for (const int minutes : {15, 30, 45, 60, 90, 120, 240})
        choices.append({.text = durationText(minutes), .value = minutesToText(minutes)});
    choices.append({.text = clearing});
    return choices;
}

} // namespace

TodoPickerView::TodoPickerView(Shell &shell, Planner &planner, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
{}

void TodoPickerView::begin(const QString &kind, const QStringList &ids)
{
    m_kind = kind;
    m_ids = ids;
    m_present = picker::present(kind, ids, m_planner.ports().items.queries);
    m_typed.clear();
    setProblem({});
    Q_EMIT begun();
    offer();
}

QString TodoPickerView::title() const
{
    const picker::Kind *kind = picker::findKind(m_kind);
    return kind ? tr(kind->title) : QString();
}

QString TodoPickerView::example() const
{
    const picker::Kind *kind = picker::findKind(m_kind);
    return kind ? tr(kind->example) : QString();
}

void TodoPickerView::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    setProblem({});
    offer();
}

QList<PickerChoice> TodoPickerView::named() const
{
    QList<PickerChoice> choices;
    if (asksForProject()) {
        for (const ProjectRow &row : m_shell.projects()->rows())
            choices.append({.text = row.title, .colour = row.colour, .value = row.id.toHex()});
    } else {
        for (const GoalRow &row : m_shell.week()->goals()->rows())
            choices.append(
                {.text = row.title, .colour = row.projectColour, .value = row.id.toHex()});
    }
    choices.append({.text = asksForProject() ? tr("No project") : tr("No goal")});
    return choices;
}

bool TodoPickerView::asksForProject() const
{
    return m_kind == "project"_L1 || m_kind == "goal-project"_L1;
}

bool TodoPickerView::asksForTodo() const
{
    return m_kind == "dependency"_L1 || m_kind == "parent"_L1;
}

bool TodoPickerView::asksForRecord() const
{
    return asksForProject() || m_kind == "goal"_L1 || asksForTodo();
}

/// Open todos with the typed words, in the title before elsewhere, of the same project before
/// others, newest first; never those that are asked about.
QList<PickerChoice> TodoPickerView::otherTodos() const
{
    const Queries &queries = m_planner.ports().items.queries;
    const auto asked = RecordId::fromHex(m_ids.value(0));
    const auto own = asked ? queries.todo(*asked) : Result<TodoRow>(TodoRow());
    const TodoFilter filter{.kind = TodoFilter::Kind::All, .query = m_typed, .openOnly = true};
    auto rows = queries.todos(filter, maxTodos).value_or(std::vector<TodoRow>());
    std::erase_if(rows, [this](const TodoRow &row) { return m_ids.contains(row.id.toHex()); });
    std::ranges::stable_sort(rows, {}, [&](const TodoRow &row) {
        const int place = row.title.startsWith(m_typed, Qt::CaseInsensitive) ? 0
                          : row.title.contains(m_typed, Qt::CaseInsensitive) ? 1
                                                                             : 2;
        return std::pair(place, !own || row.project != own->project);
    });
    QList<PickerChoice> choices;
    for (const TodoRow &row : rows)
        choices.append({.text = row.title, .colour = row.projectColour, .value = row.id.toHex()});
    if (m_kind == "parent"_L1)
        choices.append({.text = tr("Of no other")});
    return choices;
}

/// Before the deadline where there is one, then the beginning, the middle and the end of the day's
/// work.
QList<PickerChoice> TodoPickerView::reminders() const
{
    const Queries &queries = m_planner.ports().items.queries;
    const auto stored = [&queries](const char *key) {
        return queries.setting(QString::fromLatin1(key)).value_or(std::nullopt).value_or(QString());
    };
    const auto hours = hoursFromJson(stored("week.hours")).value_or(std::array<WorkingHours, 7>());
    const WorkingHours today =
        hours[static_cast<size_t>(m_planner.ports().items.feed.today().dayOfWeek() - 1)];
    const bool isWorkday = today.from.isValid();
    QList<PickerChoice> choices;
    for (const QTime time : {isWorkday ? today.from : QTime(9, 0), QTime(12, 0),
                             isWorkday ? today.to : QTime(17, 0)}) {
        const QString clock = time.toString(u"H:mm"_s);
        choices.append(
            {.text = tr("at %1", "a time of day").arg(clock), .value = u"at "_s + clock});
    }
    const bool isDue = std::ranges::any_of(m_ids, [&queries](const QString &id) {
        const auto todo = queries.todo(RecordId::fromHex(id).value_or(RecordId()));
        return todo && !todo->due.isNull();
    });
    if (isDue) {
        const int lead = numberFromJson(stored("reminders.lead_minutes")).value_or(usualLead);
        choices.prepend({.text = leadText(lead), .value = u"due-%1m"_s.arg(lead)});
    }
    return choices;
}

QList<PickerChoice> TodoPickerView::all() const
{
    if (asksForTodo())
        return otherTodos();
    if (asksForRecord())
        return named();
    if (m_kind == "priority"_L1)
        return {{.text = tr("High"), .value = u"high"_s},
                {.text = tr("Medium"), .value = u"medium"_s},
                {.text = tr("Low"), .value = u"low"_s},
                {.text = tr("No priority")}};
    if (m_kind == "stage"_L1)
        return {{.text = tr("Dumped"), .value = u"dumped"_s},
                {.text = tr("Matched"), .value = u"matched"_s},
                {.text = tr("Refined"), .value = u"refined"_s},
                {.text = tr("Confirmed"), .value = u"confirmed"_s},
                {.text = tr("Committed"), .value = u"committed"_s},
                {.text = tr("Follow from the facts")}};
    if (m_kind == "week"_L1)
        return plain({QT_TR_NOOP("today"), QT_TR_NOOP("next week"), "+14d", "+28d"}, {});
    if (m_kind == "wait"_L1)
        return plain({QT_TR_NOOP("tomorrow"), QT_TR_NOOP("mon"), "+7d", "+14d", "+28d"},
                     tr("Not to wait"));
    if (m_kind == "estimate"_L1)
        return estimates(tr("No estimate"));
    if (m_kind == "plan"_L1)
        return plain({QT_TR_NOOP("today"), QT_TR_NOOP("tomorrow"), QT_TR_NOOP("mon"),
                      QT_TR_NOOP("fri"), QT_TR_NOOP("next week"), "+14d"},
                     tr("No day"));
    if (m_kind == "due"_L1) // a day: no week can be
        return plain({QT_TR_NOOP("today"), QT_TR_NOOP("tomorrow"), QT_TR_NOOP("mon"),
                      QT_TR_NOOP("fri"), "+7d", "+14d"},
                     tr("No deadline"));
    if (m_kind == "repeat"_L1)
        return plain({QT_TR_NOOP("every day"), QT_TR_NOOP("every weekday"),
                      QT_TR_NOOP("every week"), QT_TR_NOOP("every month"),
                      QT_TR_NOOP("after 3 days")},
                     tr("Not again"));
    if (m_kind == "reminder"_L1)
        return reminders();
    return {};
}

void TodoPickerView::offer()
{
    m_choices = all();
    markPresent();
    if (!m_typed.isEmpty() && !asksForTodo()) {
        m_choices.removeIf([this](const PickerChoice &choice) {
            return !choice.text.contains(m_typed, Qt::CaseInsensitive);
        });
    }
    Q_EMIT choicesChanged();
}

/// A value that is not among the choices stands before them.
void TodoPickerView::markPresent()
{
    if (!m_present)
        return;
    const auto found = std::ranges::find_if(m_choices, [this](const PickerChoice &choice) {
        return picker::meaning(m_kind, choice.value, m_planner) == m_present;
    });
    if (found != m_choices.end())
        found->present = true;
    else if (!isNull(*m_present) && !(asksForTodo() && !m_typed.isEmpty())) {
        const auto *record = std::get_if<RecordId>(&*m_present);
        m_choices.prepend({.text = picker::words(m_kind, *m_present, m_planner.ports().items),
                           .value = record ? record->toHex() : QString(),
                           .present = true});
    }
}

bool TodoPickerView::apply(const QString &answer)
{
    m_refusal.clear();
    const bool taken = take(answer.trimmed());
    if (taken)
        setProblem({});
    else
        setProblem(m_refusal.isEmpty() ? tr("This cannot be read. Try %1.").arg(example())
                                       : m_refusal);
    return taken;
}

bool TodoPickerView::take(const QString &typed)
{
    if (asksForRecord())
        return takeRecord(typed);
    const auto offered = std::ranges::find_if(m_choices, [&typed](const PickerChoice &choice) {
        return !typed.isEmpty() && choice.text.compare(typed, Qt::CaseInsensitive) == 0;
    });
    const QString answer = offered == m_choices.end() ? typed : offered->value;
    if (m_kind == "week"_L1)
        return m_shell.goToDate(answer);
    if (m_kind == "wait"_L1)
        return m_planner.setWaitUntil(m_ids, answer);
    if (m_kind == "priority"_L1 || m_kind == "stage"_L1)
        return takeWord(answer);
    if (m_kind == "step"_L1)
        return answer.isEmpty() || !m_planner.addSubtask(m_ids.value(0), answer).isEmpty();
    if (m_kind == "estimate"_L1)
        return m_planner.setEstimate(m_ids, answer);
    if (m_kind == "due"_L1)
        return m_planner.setDue(m_ids, answer);
    if (m_kind == "repeat"_L1)
        return m_planner.setRepeat(m_ids, answer);
    if (m_kind == "reminder"_L1)
        return m_planner.addReminder(m_ids, answer);
    if (m_kind == "plan"_L1 && answer.isEmpty()) {
        m_planner.unschedule(m_ids);
        return true;
    }
    if (m_kind == "plan"_L1)
        return m_planner.placeByText(m_ids, answer);
    if (!answer.isEmpty())
        m_planner.addTag(m_ids, answer);
    return true;
}

// An id from a choice, or a typed name: the one choice that is left.
bool TodoPickerView::takeRecord(const QString &answer)
{
    QString id = answer;
    if (!answer.isEmpty() && !RecordId::fromHex(answer)) {
        if (m_choices.isEmpty()) {
            m_refusal = notFoundText(answer);
            return false;
        }
        id = m_choices.constFirst().value;
    }
    if (m_kind == "project"_L1)
        m_planner.setProject(m_ids, id);
    else if (m_kind == "goal-project"_L1)
        m_planner.setGoalProject(m_ids.value(0), id);
    else if (m_kind == "goal"_L1)
        m_planner.setGoal(m_ids, id);
    else if (m_kind == "parent"_L1)
        m_planner.setParent(m_ids, id);
    else
        return takeDependency(id);
    return true;
}

QString TodoPickerView::notFoundText(const QString &typed) const
{
    const QString name = quotedTitle(typed);
    if (asksForProject())
        return tr("There is no project called %1. Clear the field to see them all.").arg(name);
    if (asksForTodo())
        return tr("There is no open todo called %1. Try one of its words.").arg(name);
    return tr("This week has no goal called %1. Clear the field to see them all.").arg(name);
}

bool TodoPickerView::takeDependency(const QString &id)
{
    m_refusal = m_planner.dependencyProblem(m_ids, id);
    if (m_refusal.isEmpty())
        m_planner.addDependency(m_ids, id);
    return m_refusal.isEmpty();
}

bool TodoPickerView::takeWord(const QString &answer)
{
    const QString word = answer.toLower();
    if (m_kind == "priority"_L1) {
        const auto priority =
            word.isEmpty() ? std::optional(Priority::None) : priorityFromName(word);
        if (priority)
            m_planner.setPriority(m_ids, static_cast<int>(*priority));
        return priority.has_value();
    }
    const auto stage = stageFromName(word);
    if (stage || word.isEmpty())
        m_planner.edit(m_ids, Field::TodoStage, stage ? Value(word) : Value());
    return stage || word.isEmpty();
}

void TodoPickerView::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sennight
