// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions_view.h"

#include "dismissed.h"
#include "domain/person_week.h"
#include "items/joined_text.h"
#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// More than three are sent away, or have no reason, of so many that are near at hand.
constexpr int enoughRows = 60;
constexpr auto dismissedLine = "today"_L1;

std::vector<TodoRow> candidates(const Queries &queries, QDate today, IsoWeek week)
{
    const QString due = u"is:open due:>%1 due:<=%2"_s.arg(
        today.toString(Qt::ISODate), today.addDays(dueSoonDays).toString(Qt::ISODate));
    std::vector<TodoRow> all;
    for (const TodoFilter &filter : {TodoFilter{.kind = TodoFilter::Kind::All, .query = due},
                                     TodoFilter{.kind = TodoFilter::Kind::LeftOver, .week = week},
                                     TodoFilter{.kind = TodoFilter::Kind::AnyDay, .week = week}}) {
        auto rows = queries.todos(filter, enoughRows).value_or(std::vector<TodoRow>());
        std::ranges::move(rows, std::back_inserter(all));
    }
    return all;
}

QStringList weeksOf(const Record &todo)
{
    QStringList weeks;
    for (const auto &[element, value] : todo.elements(Field::TodoRollovers)) {
        if (const auto week = IsoWeek::fromText(element))
            weeks << QString::number(week->week);
    }
    return weeks;
}

} // namespace

SuggestionsView::SuggestionsView(Planner &planner, const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(context)
{
    connect(&context.feed, &ChangeFeed::committed, this, &SuggestionsView::read);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &SuggestionsView::read);
}

void SuggestionsView::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) == shown)
        return;
    Q_EMIT shownChanged();
    read();
}

void SuggestionsView::read()
{
    if (!m_isShown)
        return;
    m_stale = m_reading;
    if (m_reading)
        return;
    const auto question = [today = m_context.feed.today(), week = m_context.feed.thisWeek()](
                              const Queries &queries) { return find(queries, today, week); };
    if (!m_context.background) {
        take(question(m_context.queries));
        return;
    }
    m_reading = true;
    whenAnswered(m_context.background->ask(question), this, [this](const Result<Answer> &answer) {
        m_reading = false;
        take(answer);
        if (m_stale)
            read();
    });
}

Result<SuggestionsView::Answer> SuggestionsView::find(const Queries &queries, QDate today,
                                                      IsoWeek week)
{
    const auto facts = queries.weekFacts(week);
    if (!facts)
        return std::unexpected(facts.error());
    Answer answer;
    const auto day = std::ranges::find(facts->days, today, &DayFacts::date);
    if (day != facts->days.end())
        answer.freeMinutes = std::max(0, day->capacityMinutes - day->plannedMinutes);
    const SuggestionDay moment{.today = today,
                               .thisWeek = week,
                               .firstDay = facts->days.front().date,
                               .freeMinutes = answer.freeMinutes};
    for (const DaySuggestion &each : suggestForDay(candidates(queries, today, week), moment)) {
        const auto record = queries.record(each.todo.id);
        if (!record || dismissedOf(*record).contains(dismissedLine))
            continue;
        answer.found.push_back(each);
        answer.rolledFrom.push_back(weeksOf(*record));
        if (answer.found.size() == most)
            break;
    }
    return answer;
}

void SuggestionsView::take(const Result<Answer> &answer)
{
    QList<SuggestionText> suggestions;
    for (size_t i = 0; answer && i < answer->found.size(); ++i)
        suggestions << textOf(answer->found[i], answer->rolledFrom[i], answer->freeMinutes);
    if (std::exchange(m_suggestions, suggestions) != suggestions)
        Q_EMIT changed();
}

SuggestionText SuggestionsView::textOf(const DaySuggestion &suggestion, const QStringList &weeks,
                                       int freeMinutes) const
{
    const TodoRow &todo = suggestion.todo;
    const auto weekOf = [this](const Plan &plan) {
        return plan.week.isValid() ? plan.week
                                   : sennight::weekOf(plan.day, m_context.feed.firstDayOfWeek());
    };
    const QString title = quotedTitle(todo.title);
    const QString takes = durationText(todo.estimateMinutes.value_or(0));
    const QString free = durationText(freeMinutes);
    SuggestionText text{.todoId = todo.id.toHex()};
    switch (suggestion.reason) {
    case SuggestionReason::Rolled:
        text.title = tr("%1 has rolled over %Ln times", nullptr, todo.rollovers).arg(title);
        text.text = todo.estimateMinutes ? tr("It takes %1. Do it today, or let it go?").arg(takes)
                                         : tr("Do it today, or let it go?");
        text.why = weeks.isEmpty() ? QString() : tr("Left over in weeks %1.").arg(listText(weeks));
        text.canLetGo = true;
        break;
    case SuggestionReason::DueSoon:
        text.title =
            todo.due.date == m_context.feed.today().addDays(1)
                ? tr("%1 is due tomorrow").arg(title)
                : tr("%1 is due on %2")
                      .arg(title, m_context.locale.standaloneDayName(todo.due.date.dayOfWeek()));
        text.text = todo.plan.day.isValid()
                        ? tr("It is planned for later than that.")
                        : tr("It has no day yet; %1 of today are free.").arg(free);
        break;
    case SuggestionReason::LeftOver:
        text.title = tr("%1 is left over from week %2").arg(title).arg(weekOf(todo.plan).week);
        text.text = tr("It takes %1, and %2 of today are free.").arg(takes, free);
        text.canLetGo = true;
        break;
    case SuggestionReason::FitsToday:
        text.title = tr("%1 fits into today").arg(title);
        text.text =
            tr("It is for any day of this week and takes %1; %2 are free.").arg(takes, free);
        break;
    }
    return text;
}

void SuggestionsView::doToday(const QString &todoId)
{
    m_planner.place({todoId}, m_context.feed.today().toString(Qt::ISODate));
}

void SuggestionsView::letGo(const QString &todoId)
{
    m_planner.letGo({todoId});
}

void SuggestionsView::dismiss(const QString &todoId)
{
    m_planner.perform([this, todoId] {
        const auto todos = m_planner.records({todoId});
        if (todos.empty())
            return Planner::Step{};
        Action action{.kind = ActionKind::Edit, .subject = todos.front().text(Field::TodoTitle)};
        action.edits.push_back(dismissal(todos.front(), {QString(dismissedLine)}));
        return Planner::Step{std::move(action), tr("Not shown again for this todo")};
    });
}

} // namespace sennight
