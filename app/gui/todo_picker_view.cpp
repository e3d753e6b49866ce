// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/todo_picker_view.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

QList<PickerChoice> plain(const QStringList &texts)
{
    QList<PickerChoice> choices;
    for (const QString &text : texts)
        choices.append({.text = text, .value = text});
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
    m_typed.clear();
    setProblem({});
    Q_EMIT begun();
    offer();
}

QString TodoPickerView::title() const
{
    static const QHash<QString, const char *> titles{
        {u"estimate"_s, QT_TR_NOOP("Estimate")},
        {u"plan"_s, QT_TR_NOOP("Plan for")},
        {u"due"_s, QT_TR_NOOP("Due")},
        {u"project"_s, QT_TR_NOOP("Project")},
        {u"goal"_s, QT_TR_NOOP("Goal of this week")},
        {u"tag"_s, QT_TR_NOOP("Tag")},
        {u"reminder"_s, QT_TR_NOOP("Remind at")},
        {u"repeat"_s, QT_TR_NOOP("Repeat")},
    };
    return tr(titles.value(m_kind, ""));
}

QString TodoPickerView::example() const
{
    static const QHash<QString, const char *> examples{
        {u"estimate"_s, QT_TR_NOOP("45m, 1h 30m")},
        {u"plan"_s, QT_TR_NOOP("fri, 13 nov, +3d, next week")},
        {u"due"_s, QT_TR_NOOP("fri, 13 nov, 2026-12-03")},
        {u"project"_s, QT_TR_NOOP("Name of a project")},
        {u"goal"_s, QT_TR_NOOP("Name of a goal")},
        {u"tag"_s, QT_TR_NOOP("A word")},
        {u"reminder"_s, QT_TR_NOOP("at 11:30, 15m before it is due")},
        {u"repeat"_s, QT_TR_NOOP("every mon, every 2 weeks, after 3 days")},
    };
    return tr(examples.value(m_kind, ""));
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
    if (m_kind == "project"_L1) {
        for (const ProjectRow &row : m_shell.projects()->rows())
            choices.append({.text = row.title, .colour = row.colour, .value = row.id.toHex()});
    } else {
        for (const GoalRow &row : m_shell.week()->goals()->rows())
            choices.append(
                {.text = row.title, .colour = row.projectColour, .value = row.id.toHex()});
    }
    choices.append({.text = m_kind == "project"_L1 ? tr("No project") : tr("No goal")});
    return choices;
}

QList<PickerChoice> TodoPickerView::all() const
{
    if (m_kind == "project"_L1 || m_kind == "goal"_L1)
        return named();
    if (m_kind == "estimate"_L1)
        return plain({u"15m"_s, u"30m"_s, u"45m"_s, u"1h"_s, u"1h 30m"_s, u"2h"_s, u"4h"_s});
    if (m_kind == "plan"_L1 || m_kind == "due"_L1)
        return plain({u"today"_s, u"tomorrow"_s, u"mon"_s, u"fri"_s, u"next week"_s, u"+14d"_s});
    if (m_kind == "repeat"_L1)
        return plain({u"every day"_s, u"every weekday"_s, u"every week"_s, u"every month"_s,
                      u"after 3 days"_s});
    if (m_kind == "reminder"_L1)
        return plain({u"at 9:00"_s, u"at 12:00"_s, u"at 17:00"_s});
    return {};
}

void TodoPickerView::offer()
{
    m_choices = all();
    if (!m_typed.isEmpty()) {
        m_choices.removeIf([this](const PickerChoice &choice) {
            return !choice.text.contains(m_typed, Qt::CaseInsensitive);
        });
    }
    Q_EMIT choicesChanged();
}

bool TodoPickerView::apply(const QString &answer)
{
    const bool taken = take(answer.trimmed());
    setProblem(taken ? QString() : tr("This cannot be read. Try %1.").arg(example()));
    return taken;
}

bool TodoPickerView::take(const QString &answer)
{
    if (m_kind == "project"_L1 || m_kind == "goal"_L1)
        return takeRecord(answer);
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
    else
        m_planner.setGoal(m_ids, id);
    return true;
}

void TodoPickerView::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sennight
