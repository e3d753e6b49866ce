// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What triage offers and proposes for the todo on the card, and why.
#include "triage_view.h"

#include "dismissed.h"
#include "items/joined_text.h"

#include "domain/person_week.h"
#include "insights/place_proposals.h"
#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qsizetype mostChoices = 6;
/// What a todo without an estimate is taken to need.
constexpr int usualMinutes = 30;
constexpr std::array usualEstimates{15, 30, 60, 120};

QString wordsKey(const QString &words)
{
    return "words:"_L1 + words;
}

void addNew(QList<TriageChoice> &choices, const TriageChoice &choice)
{
    const bool isThere = std::ranges::contains(choices, choice.value, &TriageChoice::value);
    if (!isThere && choices.size() < mostChoices)
        choices.append(choice);
}

} // namespace

QStringList TriageView::dismissed() const
{
    return dismissedOf(m_record);
}

QuickAddContext TriageView::grammar() const
{
    QuickAddContext context = m_planner.grammarContext();
    const QStringList lines = dismissed();
    for (const QString &line : lines) {
        if (line.startsWith("words:"_L1))
            context.plainWords.push_back(line.sliced(6));
    }
    return context;
}

void TriageView::propose()
{
    const TriageChoice *before = chosenChoice();
    const std::optional<QString> kept = before ? std::optional(before->value) : std::nullopt;
    m_reading = TitleReading(m_row->title, grammar());
    m_choices[Project] = projectChoices(); // each stands on what the ones before it propose
    m_choices[NextStep] = estimateChoices();
    m_choices[Goal] = goalChoices();
    m_choices[PlanFor] = planChoices();
    const auto &choices = m_choices[m_step];
    const auto found = std::ranges::find_if(
        choices, [&](const TriageChoice &choice) { return choice.value == kept; });
    if (kept && found != choices.end())
        m_chosen = static_cast<int>(found - choices.begin());
    else
        preselect();
}

const TriageChoice *TriageView::proposal(Step step) const
{
    const auto &choices = m_choices[step];
    const auto found = std::ranges::find(choices, true, &TriageChoice::proposed);
    return found == choices.end() ? nullptr : &*found;
}

QList<TriageChoice> TriageView::projectChoices() const
{
    const auto rows = m_context.queries.projects(false).value_or(std::vector<ProjectRow>());
    const QStringList away = dismissed();
    std::vector<RecordId> candidates;
    for (const ProjectRow &row : rows) {
        if (!away.contains("project:"_L1 + row.id.toHex()))
            candidates.push_back(row.id);
    }
    const auto choice = [&](const RecordId &id, const QString &reason) {
        const auto row = std::ranges::find(rows, id, &ProjectRow::id);
        return TriageChoice{.text = row->title,
                            .colour = row->colour,
                            .value = id.toHex(),
                            .reason = reason,
                            .proposed = !reason.isEmpty()};
    };
    QList<TriageChoice> choices;
    if (const auto &spoken = m_reading.meaning().project;
        spoken && std::ranges::contains(rows, *spoken, &ProjectRow::id))
        addNew(choices, choice(*spoken, tr("you wrote “%1”").arg(m_reading.words(Kind::Project))));
    for (const ProjectProposal &each :
         m_learnt.past().projectsFor(m_row->title, m_row->id, candidates))
        addNew(choices,
               choice(each.project,
                      tr("“%1” appears in %Ln of its todos", nullptr, each.todos).arg(each.words)));
    if (m_row->project && std::ranges::contains(rows, *m_row->project, &ProjectRow::id))
        addNew(choices, choice(*m_row->project, {}));
    for (const ProjectRow &row : rows)
        addNew(choices, choice(row.id, {}));
    return choices;
}

QList<TriageChoice> TriageView::estimateChoices() const
{
    const auto choice = [](int minutes, const QString &reason) {
        return TriageChoice{.text = durationText(minutes),
                            .value = QString::number(minutes),
                            .reason = reason,
                            .proposed = !reason.isEmpty()};
    };
    QList<TriageChoice> choices;
    if (const auto spoken = m_reading.meaning().estimateMinutes)
        choices.append(choice(*spoken, tr("you wrote “%1”").arg(m_reading.words(Kind::Estimate))));
    else if (const auto alike = m_learnt.past().estimateFor(m_row->title, m_row->id);
             alike && !dismissed().contains("estimate"_L1))
        choices.append(choice(alike->minutes, tr("%Ln similar todos took %1", nullptr, alike->todos)
                                                  .arg(durationText(alike->minutes))));
    if (m_row->estimateMinutes)
        addNew(choices, choice(*m_row->estimateMinutes, {}));
    for (const int minutes : usualEstimates)
        addNew(choices, choice(minutes, {}));
    std::ranges::sort(choices, {}, [](const TriageChoice &each) { return each.value.toInt(); });
    return choices;
}

std::optional<RecordId> TriageView::likelyProject() const
{
    if (m_row->project)
        return m_row->project;
    const TriageChoice *proposed = proposal(Project);
    return proposed ? RecordId::fromHex(proposed->value) : std::nullopt;
}

int TriageView::likelyMinutes() const
{
    const TriageChoice *proposed = proposal(NextStep);
    return m_row->estimateMinutes.value_or(proposed ? proposed->value.toInt() : usualMinutes);
}

QList<TriageChoice> TriageView::goalChoices() const
{
    const auto goals =
        m_context.queries.goals(m_context.feed.thisWeek()).value_or(std::vector<GoalRow>());
    const auto spoken = m_reading.meaning().goal;
    auto proposed = spoken ? spoken : proposeGoal(goals, likelyProject(), m_row->title);
    if (proposed && !spoken && dismissed().contains("goal:"_L1 + proposed->toHex()))
        proposed.reset();
    QList<TriageChoice> choices;
    for (const GoalRow &goal : goals) {
        const bool isIt = goal.id == proposed;
        const TriageChoice choice{
            .text = goal.title,
            .colour = goal.projectColour,
            .value = goal.id.toHex(),
            .reason = !isIt    ? QString()
                      : spoken ? tr("you wrote “%1”").arg(m_reading.words(Kind::Goal))
                               : tr("a goal of %1 this week").arg(goal.projectTitle),
            .proposed = isIt};
        if (isIt)
            choices.prepend(choice);
        else
            choices.append(choice);
    }
    choices.resize(std::min(choices.size(), mostChoices));
    return choices;
}

/// Of this week and the next.
std::vector<DayFacts> TriageView::days() const
{
    std::vector<DayFacts> days;
    const IsoWeek week = m_context.feed.thisWeek();
    for (const IsoWeek each : {week, week.next()}) {
        if (const auto facts = m_context.queries.weekFacts(each))
            days.insert(days.end(), facts->days.begin(), facts->days.end());
    }
    return days;
}

TriageChoice TriageView::planChoice(const Plan &plan) const
{
    const TextContext text = m_context.text();
    const QString name = plan.day.isValid()
                             ? planText(plan, text)
                             : tr("%1, any day", "of a week").arg(destinationText(plan, text));
    QString label = name;
    label.replace(0, 1, name.first(1).toUpper());
    return {.text = label, .value = plan.toText()};
}

std::optional<TriageChoice> TriageView::proposedPlan() const
{
    const Plan &spoken = m_reading.meaning().plan;
    const auto reasoned = [this](const Plan &plan, const QString &reason) {
        TriageChoice choice = planChoice(plan);
        if (plan.day.isValid())
            choice.text = fullDateText(plan.day, m_context.locale);
        choice.reason = reason;
        choice.proposed = true;
        return choice;
    };
    if (!spoken.isNull())
        return reasoned(spoken, tr("you wrote “%1”").arg(m_reading.words(Kind::Plan)));
    if (dismissed().contains("day"_L1))
        return {};
    const Due &due = m_row->due.isNull() ? m_reading.meaning().due : m_row->due;
    const auto found = proposeDay(days(), likelyMinutes(), m_context.feed.today(), due.date);
    if (!found)
        return {};
    const QString load =
        tr("would be at %1")
            .arg(partText(durationText(found->thenMinutes), durationText(found->capacityMinutes)));
    if (!found->fullDay.isValid())
        return reasoned({.day = found->day}, load);
    const QString full = found->fullDay == m_context.feed.today()
                             ? tr("today is full")
                             : tr("%1 is full", "a weekday")
                                   .arg(m_context.locale.toString(found->fullDay, u"dddd"_s));
    return reasoned({.day = found->day}, tr("%1; %2", "how full a day would be").arg(load, full));
}

QList<TriageChoice> TriageView::planChoices() const
{
    QList<TriageChoice> choices;
    if (const auto proposed = proposedPlan())
        choices.append(*proposed);
    const QDate today = m_context.feed.today();
    const IsoWeek week = m_context.feed.thisWeek();
    for (const Plan &plan : {Plan{.day = today}, Plan{.day = today.addDays(1)}, Plan{.week = week},
                             Plan{.week = week.next()}})
        addNew(choices, planChoice(plan));
    return choices;
}

/// What the title's words say beside the step's own choice: "High priority, #garden".
QString TriageView::spokenText(Step step) const
{
    const QuickAddResult &meaning = m_reading.meaning();
    QStringList parts;
    if (step == Goal) {
        if (meaning.priority != Priority::None)
            parts << tr("%1 priority", "high, medium, low")
                         .arg(meaning.priority == Priority::High     ? tr("High")
                              : meaning.priority == Priority::Medium ? tr("Medium")
                                                                     : tr("Low"));
        for (const QString &tag : meaning.tags)
            parts << u'#' + tag;
    } else if (step == PlanFor) {
        if (!meaning.due.isNull())
            parts << tr("due %1").arg(dateText(meaning.due.date, m_context.text()));
        if (meaning.recurrence)
            parts << m_reading.words(Kind::Recurrence);
        if (!meaning.reminder.isEmpty())
            parts << tr("reminder %1").arg(m_reading.words(Kind::Reminder));
    }
    return listText(parts);
}

/// The lines that send away what the open step proposes.
QStringList TriageView::dismissible() const
{
    QStringList lines;
    const QuickAddResult &meaning = m_reading.meaning();
    const TriageChoice *proposed = proposal(m_step);
    const auto words = [&](std::initializer_list<Kind> kinds) {
        const QStringList found = m_reading.wordsOf(std::span(kinds.begin(), kinds.size()));
        for (const QString &each : found)
            lines << wordsKey(each);
    };
    switch (m_step) {
    case Project:
        words({Kind::Project});
        if (proposed && !meaning.project)
            lines << "project:"_L1 + proposed->value;
        break;
    case NextStep:
        words({Kind::Estimate});
        if (proposed && !meaning.estimateMinutes)
            lines << u"estimate"_s;
        break;
    case Goal:
        words({Kind::Goal, Kind::Priority, Kind::Tag});
        if (proposed && !meaning.goal)
            lines << "goal:"_L1 + proposed->value;
        break;
    case PlanFor:
        words({Kind::Plan, Kind::Due, Kind::Recurrence, Kind::Reminder});
        if (proposed && meaning.plan.isNull())
            lines << u"day"_s;
        break;
    }
    return lines;
}

bool TriageView::canDismiss() const
{
    return m_active && m_row && !dismissible().isEmpty();
}

void TriageView::dismiss()
{
    const QStringList lines = m_active && m_row ? dismissible() : QStringList();
    if (lines.isEmpty())
        return;
    m_chosen = -1;
    write({.edits = {dismissal(m_record, lines)}, .toast = tr("Not shown again for this todo")});
}

} // namespace sennight
