// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_view.h"

#include "domain/duration_text.h"
#include "domain/messages.h"
#include "domain/person_week.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// From the fifth day of the week on it is reviewed, before that the one before.
constexpr int lateInWeek = 4;
/// What was decided goes out of the list when it gets this long.
constexpr size_t maxKept = 400;

} // namespace

ReviewView::ReviewView(Shell &shell, Planner &planner, const ItemContext &context,
                       const QString &windowFile, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_decisions(planner)
    , m_progress(windowFile)
    , m_rows(new DecisionRows(this))
    , m_goals(new GoalListModel(context, this))
{
    connect(&shell, &Shell::screenChanged, this, &ReviewView::onScreen);
    connect(&context.feed, &ChangeFeed::committed, this, &ReviewView::onCommitted);
    connect(&context.feed, &ChangeFeed::ticked, this, &ReviewView::onTicked);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &ReviewView::onDayChanged);
}

void ReviewView::greet()
{
    const IsoWeek now = m_context.feed.thisWeek();
    m_firstOpening = m_progress.opened().isValid() && m_progress.opened() < now;
    m_progress.setOpened(now);
    readLastWords();
    Q_EMIT progressChanged();
}

bool ReviewView::isNewWeek() const
{
    const IsoWeek now = m_context.feed.thisWeek();
    if (m_progress.answered() >= now)
        return false;
    return m_firstOpening || m_shell.todayDot() == 0;
}

void ReviewView::answerBanner()
{
    m_progress.setAnswered(m_context.feed.thisWeek());
    Q_EMIT progressChanged();
}

/// Only while they would be shown.
void ReviewView::readLastWords()
{
    if (!isNewWeek())
        return;
    const auto ask = [week = m_context.feed.thisWeek().next(-1)](const Queries &queries) {
        return queries.record(weekId(week)).transform([](const Record &record) {
            return record.text(Field::WeekReflection);
        });
    };
    const auto take = [this](const Result<QString> &words) {
        m_lastWords = words.value_or(QString());
        Q_EMIT progressChanged();
    };
    if (m_context.background)
        whenAnswered(m_context.background->ask(ask), this, take);
    else
        take(ask(m_context.queries));
}

IsoWeek ReviewView::weekToReview() const
{
    const IsoWeek now = m_context.feed.thisWeek();
    const IsoWeek last = now.next(-1);
    const bool late = m_shell.todayDot() >= lateInWeek;
    if (isUnfinished() && (m_progress.week() == now || !late))
        return m_progress.week();
    return late || m_progress.closed() >= last ? now : last;
}

IsoWeek ReviewView::otherWeek() const
{
    const IsoWeek now = m_context.feed.thisWeek();
    return m_week == now ? now.next(-1) : now;
}

bool ReviewView::isUnfinished() const
{
    const IsoWeek week = m_progress.week();
    return week.isValid() && week > m_progress.closed() &&
           week >= m_context.feed.thisWeek().next(-1);
}

void ReviewView::onScreen()
{
    if (m_shell.screen() != Shell::Screen::Review)
        return;
    if (!m_week.isValid())
        turnTo(weekToReview());
    else
        read();
}

void ReviewView::onCommitted()
{
    if (m_shell.screen() == Shell::Screen::Review)
        read();
    if (!m_lastWords.isEmpty())
        readLastWords();
}

/// What is shown counts whole minutes.
void ReviewView::onTicked()
{
    if (!m_review || m_shell.screen() != Shell::Screen::Review)
        return;
    m_goals->tick();
    const int minutes = trackedMinutes(*m_review, m_context.clock.nowMs());
    if (std::exchange(m_shownTracked, minutes) != minutes)
        Q_EMIT changed();
}

void ReviewView::onDayChanged()
{
    const IsoWeek now = m_context.feed.thisWeek();
    if (m_progress.opened().isValid() && m_progress.opened() < now)
        greet();
    if (m_week.isValid() && m_week < now.next(-1))
        turnTo(weekToReview());
    Q_EMIT progressChanged();
}

/// To where the person was in that week's review.
void ReviewView::turnTo(IsoWeek week)
{
    save();
    m_week = week;
    const bool begun = m_progress.week() == week;
    m_kept = begun ? m_progress.todos() : std::vector<RecordId>();
    m_step = begun ? static_cast<ReviewStep>(std::clamp(m_progress.step(), 0, reviewSteps - 1))
                   : ReviewStep::LookBack;
    m_review.reset();
    m_rows->setRows({});
    Q_EMIT stepChanged();
    Q_EMIT changed();
    Q_EMIT progressChanged();
    read();
}

void ReviewView::turnToOtherWeek()
{
    turnTo(otherWeek());
}

void ReviewView::openLeftovers()
{
    turnTo(m_context.feed.thisWeek().next(-1));
    goTo(static_cast<int>(ReviewStep::Leftovers));
    m_shell.setScreen(Shell::Screen::Review);
}

/// From now on a restart comes back to where the person stands.
void ReviewView::begin()
{
    if (m_progress.week() == m_week)
        return;
    m_progress.begin(m_week);
    m_progress.setTodos(m_kept);
    Q_EMIT progressChanged();
}

void ReviewView::setStep(ReviewStep step)
{
    if (std::exchange(m_step, step) == step)
        return;
    save();
    begin();
    m_progress.setStep(static_cast<int>(step));
    m_rows->setRows({}); // rows of two steps have nothing in common
    showRows();
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void ReviewView::goTo(int step)
{
    if (step >= 0 && step < reviewSteps)
        setStep(static_cast<ReviewStep>(step));
}

void ReviewView::advance()
{
    if (m_step == ReviewStep::Close) {
        finish();
        return;
    }
    int next = step() + 1;
    const bool nothingLeft = m_review && m_review->leftOver.empty();
    if (next == static_cast<int>(ReviewStep::Leftovers) && nothingLeft)
        ++next;
    goTo(next);
}

void ReviewView::back()
{
    goTo(step() - 1);
}

void ReviewView::finish()
{
    save();
    begin();
    m_progress.close(m_week);
    Q_EMIT m_planner.toast(tr("Week %1 is closed").arg(m_week.week), false);
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

// Reading -----------------------------------------------------------------------------------------

void ReviewView::read()
{
    m_stale = m_reading;
    if (m_reading || !m_week.isValid())
        return;
    const auto question = [week = m_week, zone = m_context.clock.zone(),
                           kept = m_kept](const Queries &queries) {
        return readReview(queries, week, zone, kept);
    };
    if (!m_context.background) {
        take(question(m_context.queries));
        return;
    }
    m_reading = true;
    whenAnswered(m_context.background->ask(question), this, [this](Result<ReviewSnapshot> review) {
        m_reading = false;
        take(std::move(review));
        if (m_stale)
            read();
    });
}

void ReviewView::take(Result<ReviewSnapshot> review)
{
    if (review && review->contract.week.facts.week != m_week)
        return; // the person went to another one meanwhile
    m_problem = review ? QString() : userMessage(review.error()).message;
    if (review) {
        m_review = std::move(*review);
        m_shownTracked = trackedMinutes(*m_review, m_context.clock.nowMs());
        m_kept.clear();
        for (const LeftTodo &todo : m_review->leftOver) {
            const bool isLate = m_review->leftOver.size() - m_kept.size() <= maxKept;
            if (isLate || !isDecided(todo, *m_review))
                m_kept.push_back(todo.row.id);
        }
        if (m_progress.week() == m_week)
            m_progress.setTodos(m_kept);
        m_goals->setRows(m_review->contract.week.goals);
        showRows();
    }
    Q_EMIT changed();
}

void ReviewView::showRows()
{
    if (m_review)
        m_rows->setRows(stepRows(m_step, *m_review, m_context.text()));
}

// Deciding ----------------------------------------------------------------------------------------

std::optional<RecordId> ReviewView::recordAt(int row) const
{
    const DecisionRow *shown = m_rows->at(row);
    return shown && m_review ? RecordId::fromHex(shown->id) : std::nullopt;
}

QString ReviewView::choose(int row, int choice)
{
    const auto id = recordAt(row);
    if (!id)
        return {};
    const auto choices = choicesOf(m_step, *m_review, *id);
    if (choice < 1 || choice > std::ssize(choices))
        return {};
    const ReviewChoice chosen = choices[static_cast<size_t>(choice) - 1];
    begin();
    if (chosen == ReviewChoice::PickDay)
        return u"day"_s;
    if (chosen == ReviewChoice::Split)
        return u"split"_s;
    decide(chosen, *id);
    return {};
}

void ReviewView::decide(ReviewChoice choice, const RecordId &id)
{
    const QStringList ids{id.toHex()};
    switch (choice) {
    case ReviewChoice::Roll:
        m_decisions.rollOver(ids, m_week, {.week = nextWeek()});
        return;
    case ReviewChoice::ToInbox:
        m_planner.dropOn(ids, u"inbox"_s, {});
        return;
    case ReviewChoice::LetGo:
        m_planner.letGo(ids);
        return;
    case ReviewChoice::Reopen:
        m_planner.toggleDone(ids);
        return;
    case ReviewChoice::Park:
        m_decisions.park(ids);
        return;
    case ReviewChoice::TakeProject:
        if (const auto project = std::ranges::find(m_review->nearing, id, &ProjectRow::id);
            project != m_review->nearing.end())
            m_planner.addGoal(project->title, nextWeek().toText(), id.toHex());
        return;
    default:
        break;
    }
    const auto goal =
        std::ranges::find(m_review->goals, id, [](const ReviewGoal &each) { return each.row.id; });
    if (goal != m_review->goals.end())
        decideGoal(choice, goal->row);
}

void ReviewView::decideGoal(ReviewChoice choice, const GoalRow &goal)
{
    switch (choice) {
    case ReviewChoice::Reached:
        m_decisions.reachGoal(goal);
        break;
    case ReviewChoice::Carry:
    case ReviewChoice::TakeGoal:
        m_decisions.carryGoal(goal, nextWeek());
        break;
    case ReviewChoice::Missed:
        m_decisions.setGoalStatus(goal, u"missed"_s);
        break;
    case ReviewChoice::Drop:
        m_decisions.setGoalStatus(goal, u"dropped"_s);
        break;
    case ReviewChoice::GoalAgain:
        m_decisions.setGoalStatus(goal, {});
        break;
    default:
        break;
    }
}

void ReviewView::chooseDay(int row, int day)
{
    const auto id = recordAt(row);
    const auto free = days();
    if (!id || day < 0 || day >= free.size() || !free[day].open)
        return;
    const QDate date = m_review->next.week.facts.days[static_cast<size_t>(day)].date;
    m_decisions.rollOver({id->toHex()}, m_week, {.day = date});
}

QString ReviewView::partsOf(int row) const
{
    const auto id = recordAt(row);
    if (!id)
        return {};
    const auto todo = std::ranges::find(m_review->leftOver, *id,
                                        [](const LeftTodo &each) { return each.row.id; });
    if (todo == m_review->leftOver.end())
        return {};
    constexpr int usualMinutes = 60;
    constexpr int grain = 5;
    const int half =
        std::max(grain, todo->row.estimateMinutes.value_or(usualMinutes) / 2 / grain * grain);
    const QString estimate = durationText(half);
    return tr("%1, part 1 %2\n%1, part 2 %2").arg(todo->row.title, estimate);
}

QString ReviewView::partsProblem(const QString &lines) const
{
    const auto parts = partsFromText(lines);
    if (parts.size() < 2)
        return tr("Write one part a line, two at least.");
    const bool allEstimated = std::ranges::all_of(
        parts, [](const TodoPart &part) { return part.estimateMinutes.has_value(); });
    return allEstimated ? QString() : tr("Give each part an estimate, such as 30m, at its end.");
}

QString ReviewView::partsText(int row, const QString &lines) const
{
    const auto parts = partsFromText(lines);
    int minutes = 0;
    for (const TodoPart &part : parts)
        minutes += part.estimateMinutes.value_or(0);
    const QString now =
        tr("%Ln parts, %1", nullptr, static_cast<int>(parts.size())).arg(durationText(minutes));
    const auto id = recordAt(row);
    const auto todo =
        id ? m_context.queries.todo(*id) : Result<TodoRow>(failure(ErrorCode::NotFound));
    return todo && todo->estimateMinutes
               ? tr("%1; it was %2").arg(now, durationText(*todo->estimateMinutes))
               : now;
}

bool ReviewView::split(int row, const QString &lines)
{
    const auto id = recordAt(row);
    if (!id || !partsProblem(lines).isEmpty())
        return false;
    m_decisions.split(id->toHex(), partsFromText(lines), {.week = nextWeek()});
    return true;
}

void ReviewView::addGoal(const QString &title)
{
    begin();
    if (!title.trimmed().isEmpty())
        m_planner.addGoal(title.trimmed(), nextWeek().toText(), {});
}

bool ReviewView::setCapacity(int day, const QString &text)
{
    constexpr int wholeDay = 24 * 60;
    // A bare number is hours: nobody has six minutes a day.
    bool isNumber = false;
    const int hours = text.trimmed().toInt(&isNumber);
    const auto minutes =
        isNumber && hours >= 0 ? std::optional(hours * 60) : minutesFromText(text.trimmed());
    if (!m_review || day < 0 || day > 6 || !minutes || *minutes > wholeDay)
        return false;
    begin();
    const DayFacts &facts = m_review->next.week.facts.days[static_cast<size_t>(day)];
    if (facts.capacityMinutes != *minutes)
        m_decisions.setCapacity(nextWeek(), facts.date.dayOfWeek(), *minutes);
    return true;
}

void ReviewView::typeReflection(const QString &text)
{
    m_typed = text;
}

void ReviewView::save()
{
    const auto typed = std::exchange(m_typed, {});
    if (!typed || (m_review && typed->trimmed() == m_review->contract.reflection))
        return;
    begin();
    m_decisions.setReflection(m_week, *typed,
                              tr("Kept for the first day of week %1").arg(nextWeek().week));
}

} // namespace sennight
