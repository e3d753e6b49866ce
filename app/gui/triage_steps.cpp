// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four decisions of a card, and what they write.
#include "triage_view.h"

#include "items/joined_text.h"

#include "action_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A grammar that understands durations only: names and days belong to the sentence.
constexpr std::array durations{TitleReading::Kind::Estimate};

constexpr std::array stepOrder{TriageView::Project, TriageView::NextStep, TriageView::Goal,
                               TriageView::PlanFor};

} // namespace

/// What is decided, as a choice would hold it; empty where nothing is.
QString TriageView::fact(Step step) const
{
    switch (step) {
    case Project:
        return m_row->project ? m_row->project->toHex() : QString();
    case NextStep:
        return m_row->estimateMinutes ? QString::number(*m_row->estimateMinutes) : QString();
    case Goal:
        return m_row->goal ? m_row->goal->toHex() : QString();
    case PlanFor:
        return m_row->plan.toText();
    }
    return {};
}

/// A week without goals has no question about them.
bool TriageView::isWorthAsking(Step step) const
{
    return step != Goal || !m_choices[Goal].isEmpty() || !spokenText(Goal).isEmpty();
}

TriageView::Step TriageView::firstOpen() const
{
    for (const Step step : stepOrder) {
        if (!isSettled(step) && !m_passed[step] && isWorthAsking(step))
            return step;
    }
    return PlanFor;
}

void TriageView::openStep(Step step)
{
    m_step = step;
    takeTitle();
    m_chosen = -1;
    preselect();
    Q_EMIT changed();
}

void TriageView::takeTitle()
{
    const bool isDropped = hasTyped();
    m_written = m_reading.without(durations);
    m_nextStep = m_written;
    if (isDropped)
        forgetTyped(m_row->id);
}

/// What it is already, else what is proposed.
void TriageView::preselect()
{
    QString value = fact(m_step);
    if (const TriageChoice *proposed = proposal(m_step); proposed && value.isEmpty())
        value = proposed->value;
    const auto &choices = m_choices[m_step];
    const auto found = std::ranges::find(choices, value, &TriageChoice::value);
    m_chosen = found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

const TriageChoice *TriageView::chosenChoice() const
{
    const auto &choices = m_choices[m_step];
    return m_chosen >= 0 && m_chosen < choices.size() ? &choices[m_chosen] : nullptr;
}

void TriageView::setChosen(int chosen)
{
    m_chosen = std::clamp(chosen, -1, static_cast<int>(m_choices[m_step].size()) - 1);
    Q_EMIT changed();
}

/// "30m" at the end is how long it takes.
void TriageView::setNextStep(const QString &text)
{
    if (!m_row || m_nextStep == text)
        return;
    m_nextStep = text;
    if (m_keeper)
        m_keeper->keep(m_row->id, Field::TodoTitle, text == m_written ? QString() : text);
    Q_EMIT changed();
}

void TriageView::goOn(bool planned)
{
    for (const Step step : stepOrder) {
        if (step > m_step && !isSettled(step) && !m_passed[step] && isWorthAsking(step)) {
            openStep(step);
            return;
        }
    }
    showNext(planned ? Upwards : Aside);
}

void TriageView::next()
{
    if (!m_active || !m_row)
        return;
    const TriageChoice *choice = chosenChoice();
    const Decision decision = decide(m_step, choice);
    m_passed[m_step] = m_step != PlanFor && decision.edits.empty();
    const bool planned = decision.plan.has_value();
    write(decision);
    assume(decision, choice);
    propose(); // the later steps stand on this one
    goOn(planned);
}

/// Shows in this frame what the store will say in the next; where it refuses, refresh() tells.
void TriageView::assume(const Decision &decision, const TriageChoice *choice)
{
    m_row->title = decision.title.value_or(m_row->title);
    for (const Edit &edit : decision.edits) {
        if (edit.field == Field::TodoEstimate)
            m_row->estimateMinutes = static_cast<int>(std::get<qint64>(edit.value));
        else if (edit.field == Field::TodoGoal)
            m_row->goal = std::get<RecordId>(edit.value);
        else if (edit.field == Field::TodoProject && choice) {
            m_row->project = std::get<RecordId>(edit.value);
            m_row->projectTitle = choice->text;
            m_row->projectColour = choice->colour;
        }
    }
}

void TriageView::choose(int choice)
{
    if (choice < 0 || choice >= m_choices[m_step].size())
        return;
    setChosen(choice);
    if (m_active && m_step != NextStep)
        next();
}

bool TriageView::canAcceptAll() const
{
    return m_active && m_row && std::ranges::any_of(stepOrder, [this](Step step) {
               const bool isOpen = step >= m_step && !isSettled(step);
               return isOpen && (proposal(step) || !spokenText(step).isEmpty());
           });
}

void TriageView::acceptAll()
{
    if (!m_active || !m_row)
        return;
    Decision all;
    for (const Step step : stepOrder) {
        if (step == m_step)
            merge(all, decide(step, chosenChoice()));
        else if (step > m_step && !isSettled(step))
            merge(all, decide(step, proposal(step)));
        m_passed[step] = m_passed[step] || (step >= m_step && step != PlanFor);
    }
    const bool planned = all.plan.has_value();
    if (planned)
        all.toast = movedToast({m_row->title}, *all.plan, m_context.text());
    write(all);
    if (planned)
        showNext(Upwards);
    else
        openStep(PlanFor);
}

void TriageView::change(Step step)
{
    if (!m_active || !m_row || step == m_step)
        return;
    saveTyped();
    m_passed[step] = false;
    openStep(step);
}

TriageView::Decision TriageView::decide(Step step, const TriageChoice *choice) const
{
    Decision decision;
    switch (step) {
    case Project:
        if (choice)
            decideProject(decision, *choice);
        break;
    case NextStep:
        decideNextStep(decision, choice);
        break;
    case Goal:
        decideGoal(decision, choice);
        break;
    case PlanFor:
        if (choice)
            decidePlan(decision, *choice);
        break;
    }
    return decision;
}

void TriageView::decideProject(Decision &decision, const TriageChoice &choice) const
{
    const auto id = RecordId::fromHex(choice.value);
    if (!id || m_row->project == id)
        return;
    decision.edits.push_back({.record = m_row->id, .field = Field::TodoProject, .value = *id});
    decision.toast = linkedToast(1, false, choice.text);
    if (m_reading.meaning().project == id)
        decision.taken.push_back(Kind::Project);
}

void TriageView::decideNextStep(Decision &decision, const TriageChoice *choice) const
{
    const EndingInTime typed = readEnding(m_nextStep, m_planner.grammarContext());
    const bool isTyped = m_step == NextStep && !typed.text.isEmpty() && m_nextStep != m_written;
    if (isTyped && typed.text != m_row->title)
        decision.title = typed.text;
    const auto minutes = isTyped && typed.minutes ? typed.minutes
                         : choice                 ? std::optional(choice->value.toInt())
                                                  : std::nullopt;
    if (!minutes)
        return;
    if (m_row->estimateMinutes != minutes)
        decision.edits.push_back(
            {.record = m_row->id, .field = Field::TodoEstimate, .value = qint64(*minutes)});
    if (m_reading.meaning().estimateMinutes == minutes)
        decision.taken.push_back(Kind::Estimate);
}

void TriageView::decideGoal(Decision &decision, const TriageChoice *choice) const
{
    const QuickAddResult &meaning = m_reading.meaning();
    const auto goal = choice ? RecordId::fromHex(choice->value) : std::nullopt;
    if (goal && m_row->goal != goal) {
        decision.edits.push_back({.record = m_row->id, .field = Field::TodoGoal, .value = *goal});
        decision.toast = linkedToast(1, true, choice->text);
        if (meaning.goal == goal)
            decision.taken.push_back(Kind::Goal);
    }
    if (meaning.priority != Priority::None) {
        decision.edits.push_back({.record = m_row->id,
                                  .field = Field::TodoPriority,
                                  .value = QString(priorityName(meaning.priority))});
        decision.taken.push_back(Kind::Priority);
    }
    for (const QString &tag : meaning.tags)
        decision.edits.push_back({.record = m_row->id,
                                  .field = Field::TodoTags,
                                  .value = tag,
                                  .element = tagElement(tag)});
    if (!meaning.tags.isEmpty())
        decision.taken.push_back(Kind::Tag);
}

void TriageView::decidePlan(Decision &decision, const TriageChoice &choice) const
{
    const auto plan = Plan::fromText(choice.value);
    if (!plan)
        return;
    const QuickAddResult &meaning = m_reading.meaning();
    decision.plan = plan;
    if (meaning.plan == *plan)
        decision.taken.push_back(Kind::Plan);
    if (!meaning.due.isNull()) {
        decision.edits.push_back(
            {.record = m_row->id, .field = Field::TodoDue, .value = meaning.due.toValue()});
        decision.taken.push_back(Kind::Due);
    }
    if (meaning.recurrence) {
        decision.edits.push_back({.record = m_row->id,
                                  .field = Field::TodoRecurrence,
                                  .value = meaning.recurrence->toText()});
        decision.taken.push_back(Kind::Recurrence);
    }
    if (!meaning.reminder.isEmpty()) {
        decision.edits.push_back({.record = m_row->id,
                                  .field = Field::TodoReminders,
                                  .value = true,
                                  .element = meaning.reminder});
        decision.taken.push_back(Kind::Reminder);
    }
}

void TriageView::merge(Decision &into, Decision more)
{
    std::ranges::move(more.edits, std::back_inserter(into.edits));
    std::ranges::move(more.taken, std::back_inserter(into.taken));
    if (more.plan)
        into.plan = more.plan;
    if (more.title)
        into.title = std::move(more.title);
    if (!more.toast.isEmpty())
        into.toast = std::move(more.toast);
}

/// The words that were taken leave the title; where other words were written in its place, the
/// dumped ones stay in the notes.
void TriageView::addTitle(Action &action, const Decision &decision, const Record &now)
{
    const QString dumped = now.text(Field::TodoTitle);
    const QString base = decision.title.value_or(dumped);
    const QString title = decision.taken.empty()
                              ? base
                              : TitleReading(base, decision.grammar).without(decision.taken);
    if (title != dumped)
        action.edits.push_back({.record = now.id, .field = Field::TodoTitle, .value = title});
    if (!decision.title)
        return;
    const QString notes = now.text(Field::TodoDescription);
    action.edits.push_back({.record = now.id,
                            .field = Field::TodoDescription,
                            .value = notes.isEmpty() ? dumped : dumped + u"\n\n"_s + notes});
}

void TriageView::write(Decision decision)
{
    m_written = m_nextStep;
    if (decision.isEmpty()) {
        forgetTyped(m_row->id);
        return;
    }
    decision.grammar = grammar(); // of this card: another one may be open when its turn comes
    m_planner.perform([this, id = m_row->id, decision = std::move(decision)] {
        const auto now = m_context.queries.record(id);
        if (!now || now->deleted)
            return Planner::Step{};
        Planner::Step step;
        if (decision.plan)
            step = m_planner.placing({*now}, *decision.plan, {});
        step.action.subject = now->text(Field::TodoTitle);
        std::ranges::copy(decision.edits, std::back_inserter(step.action.edits));
        addTitle(step.action, decision, *now);
        if (!decision.toast.isEmpty())
            step.toast = decision.toast;
        step.then = [this, id] { forgetTyped(id); }; // not before the log has it
        return step;
    });
}

/// The next start writes what the keeper has: it must not have what is written or dropped.
void TriageView::forgetTyped(const RecordId &id)
{
    const bool isTypedSince = hasTyped() && m_row && m_row->id == id;
    if (m_keeper && !isTypedSince)
        m_keeper->keep(id, Field::TodoTitle, {});
}

/// What was typed is a decision, whatever the person does next.
void TriageView::saveTyped()
{
    if (m_active && m_row && m_step == NextStep && hasTyped())
        write(decide(NextStep, nullptr));
}

bool TriageView::newProject(const QString &title)
{
    if (!m_active || !m_row || title.trimmed().isEmpty())
        return false;
    const Creation creation = m_planner.newProject(title, {});
    Decision decision{.edits = creation.action.edits};
    decision.edits.push_back(
        {.record = m_row->id, .field = Field::TodoProject, .value = creation.id});
    decision.toast = linkedToast(1, false, title.trimmed());
    write(decision);
    goOn(false);
    return true;
}

QString TriageView::settledText(Step step) const
{
    switch (step) {
    case Project:
        return m_row->project ? m_row->projectTitle : tr("No project");
    case NextStep:
        return m_row->estimateMinutes
                   ? tr("%1 · %2", "what, how long")
                         .arg(m_row->title, durationText(*m_row->estimateMinutes))
                   : m_row->title;
    case Goal: {
        const auto goal = m_row->goal ? m_context.queries.record(*m_row->goal)
                                      : Result<Record>(failure(ErrorCode::NotFound));
        return goal ? goal->text(Field::GoalTitle) : tr("No goal");
    }
    case PlanFor:
        return planText(m_row->plan, m_context.text());
    }
    return {};
}

TriageStep TriageView::stepAt(Step step) const
{
    static constexpr std::array names{QT_TR_NOOP("Project"), QT_TR_NOOP("Next step"),
                                      QT_TR_NOOP("Goal"), QT_TR_NOOP("Plan for")};
    TriageStep line{.name = tr(names.at(step))};
    const TriageChoice *proposed = proposal(step);
    line.settled = isSettled(step) || m_passed[step];
    if (line.settled) {
        line.text = settledText(step);
        line.colour = step == Project ? m_row->projectColour : QString();
        if (step == Project && proposed && m_row->project &&
            proposed->value == m_row->project->toHex())
            line.reason = proposed->reason;
        return line;
    }
    QStringList parts;
    if (proposed) {
        parts << proposed->text;
        line.colour = step == Project ? proposed->colour : QString();
        line.reason = proposed->reason;
    }
    if (const QString spoken = spokenText(step); !spoken.isEmpty())
        parts << spoken;
    line.text = listText(parts);
    line.proposed = !parts.isEmpty();
    return line;
}

QList<TriageStep> TriageView::steps() const
{
    QList<TriageStep> lines;
    for (const Step step : stepOrder)
        lines.append(m_row ? stepAt(step) : TriageStep());
    return lines;
}

QString TriageView::nextText() const
{
    if (!m_row || m_step == PlanFor)
        return tr("Plan it");
    for (const Step step : stepOrder) {
        if (step > m_step && !isSettled(step) && !m_passed[step] && isWorthAsking(step))
            return tr("Next: %1").arg(stepAt(step).name);
    }
    return tr("Next todo");
}

} // namespace sennight
