// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/todo_picker_view.h"

#include "app/gui/picker_present.h"

#include <algorithm>
#include <array>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

/// More than can be looked through; typing narrows them.
constexpr int maxTodos = 30;

/// What can be typed as well; and, last, what clears the field.
QList<PickerChoice> plain(const QStringList &texts, const QString &clearing = {})
{
    QList<PickerChoice> choices;
    for (const QString &text : texts)
        choices.append({.text = text, .value = text});
    if (!clearing.isEmpty())
        choices.append({.text = clearing});
    return choices;
}

/// What a picker says of itself.
struct PickerTexts
{
    QLatin1StringView kind;
    const char *title = "";
    const char *example = "";
};

constexpr std::array pickerTexts = std::to_array<PickerTexts>({
    {"estimate"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Estimate"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "45m, 1h 30m")},
    {"plan"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Plan for"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "fri, 13 nov, +3d, next week")},
    {"due"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Due"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "fri, 13 nov, 2026-12-03")},
    {"project"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Project"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a project")},
    {"goal-project"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Project of the goal"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a project")},
    {"goal"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Goal of this week"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Name of a goal")},
    {"tag"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Tag"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "A word")},
    {"reminder"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Remind at"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "at 11:30, 15m before it is due")},
    {"repeat"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Repeat"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "every mon, every 2 weeks, after 3 days")},
    {"wait"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Wait until"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "mon, 13 nov, +14d")},
    {"dependency"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Not before this is done"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Words of another todo")},
    {"parent"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "A step of"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Words of another todo")},
    {"priority"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Priority"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "high, medium, low")},
    {"stage"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Stage"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "dumped, matched, refined")},
    {"week"_L1, QT_TRANSLATE_NOOP("sennight::TodoPickerView", "Go to"),
     QT_TRANSLATE_NOOP("sennight::TodoPickerView", "13 nov, next week, 2026-W50")},
});

PickerTexts textsOf(const QString &kind)
{
    const auto found = std::ranges::find_if(
        pickerTexts, [&](const PickerTexts &texts) { return kind == texts.kind; });
    return found != pickerTexts.end() ? *found : PickerTexts();
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
    return tr(textsOf(m_kind).title);
}

QString TodoPickerView::example() const
{
    return tr(textsOf(m_kind).example);
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

/// Open todos with the typed words, newest first; never those that are asked about.
QList<PickerChoice> TodoPickerView::otherTodos() const
{
    const TodoFilter filter{.kind = TodoFilter::Kind::All, .query = m_typed, .openOnly = true};
    const auto rows = m_planner.ports().items.queries.todos(filter, maxTodos);
    QList<PickerChoice> choices;
    for (const TodoRow &row : rows.value_or(std::vector<TodoRow>())) {
        if (!m_ids.contains(row.id.toHex()))
            choices.append(
                {.text = row.title, .colour = row.projectColour, .value = row.id.toHex()});
    }
    if (m_kind == "parent"_L1)
        choices.append({.text = tr("Of no other")});
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
        return plain({u"today"_s, u"next week"_s, u"+14d"_s, u"+28d"_s});
    if (m_kind == "wait"_L1)
        return plain({u"tomorrow"_s, u"mon"_s, u"+7d"_s, u"+14d"_s, u"+28d"_s}, tr("Not to wait"));
    if (m_kind == "estimate"_L1)
        return plain({u"15m"_s, u"30m"_s, u"45m"_s, u"1h"_s, u"1h 30m"_s, u"2h"_s, u"4h"_s},
                     tr("No estimate"));
    if (m_kind == "plan"_L1)
        return plain({u"today"_s, u"tomorrow"_s, u"mon"_s, u"fri"_s, u"next week"_s, u"+14d"_s},
                     tr("No day"));
    if (m_kind == "due"_L1) // a day: no week can be
        return plain({u"today"_s, u"tomorrow"_s, u"mon"_s, u"fri"_s, u"+7d"_s, u"+14d"_s},
                     tr("No deadline"));
    if (m_kind == "repeat"_L1)
        return plain({u"every day"_s, u"every weekday"_s, u"every week"_s, u"every month"_s,
                      u"after 3 days"_s},
                     tr("Not again"));
    if (m_kind == "reminder"_L1)
        return plain({u"at 9:00"_s, u"at 12:00"_s, u"at 17:00"_s});
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
    const bool taken = take(answer.trimmed());
    setProblem(taken ? QString() : tr("This cannot be read. Try %1.").arg(example()));
    return taken;
}

bool TodoPickerView::take(const QString &answer)
{
    if (asksForRecord())
        return takeRecord(answer);
    if (m_kind == "week"_L1)
        return m_shell.goToDate(answer);
    if (m_kind == "wait"_L1)
        return m_planner.setWaitUntil(m_ids, answer);
    if (m_kind == "priority"_L1 || m_kind == "stage"_L1)
        return takeWord(answer);
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
        if (m_choices.isEmpty())
            return false;
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
        m_planner.addDependency(m_ids, id);
    return true;
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
