// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_view.h"

#include "domain/reminder.h"
#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto startAction = "start"_L1;
constexpr auto laterAction = "later"_L1;
constexpr auto doneAction = "done"_L1;
constexpr auto showAction = "show"_L1;
constexpr auto fineAction = "fine"_L1;
constexpr auto missedId = "missed"_L1;
/// Later than this, nobody was there to see it in time.
constexpr qint64 missedMs = 2 * 60'000;
constexpr size_t titlesNamed = 4;

QString idOf(const ReminderRow &row)
{
    return row.name.todo.toHex() + u' ' + row.name.moment;
}

} // namespace

ReminderView::ReminderView(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(planner.ports().items)
{
    connect(&m_context.feed, &ChangeFeed::committed, this, &ReminderView::onCommitted);
}

void ReminderView::start(MakeNotifier makeNotifier)
{
    m_makeNotifier = std::move(makeNotifier);
}

QString ReminderView::detailOf(const ReminderRow &row, const TextContext &context)
{
    QStringList parts;
    if (row.estimateMinutes)
        parts << durationText(*row.estimateMinutes);
    if (!row.projectTitle.isEmpty())
        parts << shortName(row.projectTitle);
    if (!row.due.isNull() && row.element.startsWith("due-"_L1))
        parts << tr("due %1").arg(destinationText({.day = row.due.date}, context));
    else if (!row.plan.isNull())
        parts << tr("planned for %1").arg(destinationText(row.plan, context));
    return parts.join(u" · "_s);
}

void ReminderView::show(const std::vector<ReminderRow> &reminders)
{
    const qint64 now = m_context.clock.nowMs();
    std::vector<ReminderRow> missed;
    std::vector<ReminderRow> timely;
    for (const ReminderRow &row : reminders)
        (now - row.atMs > missedMs ? missed : timely).push_back(row);
    if (missed.size() > 1)
        present(together(std::move(missed)));
    else
        timely.insert(timely.begin(), missed.begin(), missed.end());
    for (const ReminderRow &row : timely)
        present(single(row));
}

ReminderView::Shown ReminderView::single(const ReminderRow &row) const
{
    return {{.id = idOf(row),
             .title = row.title,
             .text = detailOf(row, m_context.text()),
             .buttons = {{startAction, tr("Start")},
                         {laterAction, tr("In %Ln minutes", nullptr, laterMinutes)},
                         {doneAction, tr("Done")}}},
            {row}};
}

/// With what an earlier one about missed reminders still shows.
ReminderView::Shown ReminderView::together(std::vector<ReminderRow> rows) const
{
    if (const auto earlier = m_shown.find(missedId); earlier != m_shown.end())
        rows.insert(rows.begin(), earlier->second.rows.begin(), earlier->second.rows.end());
    QStringList titles;
    for (size_t i = 0; i < std::min(rows.size(), titlesNamed); ++i)
        titles << rows[i].title;
    if (rows.size() > titlesNamed)
        titles << tr("and %Ln more", nullptr, static_cast<int>(rows.size() - titlesNamed));
    return {
        {.id = missedId,
         .title = tr("%Ln reminders while you were away", nullptr, static_cast<int>(rows.size())),
         // Lines of their own would run together where a desktop shows no markup.
         .text = titles.join(u" · "_s),
         .buttons = {{showAction, tr("Show them")}, {fineAction, tr("Fine")}}},
        std::move(rows)};
}

void ReminderView::present(Shown shown)
{
    const QString id = shown.notice.id;
    const SystemNotice notice = shown.notice;
    m_shown.insert_or_assign(id, std::move(shown));
    if (!m_notifier && m_makeNotifier)
        m_notifier = std::exchange(m_makeNotifier, {})(
            {.acted = [this](const QString &of, const QString &action) { answered(of, action); },
             .closed = [this](const QString &of) { forget(of); },
             .unanswered = [this](const QString &of) { showInWindow(of); }});
    if (m_notifier)
        m_notifier->show(notice);
    else
        showInWindow(id);
}

void ReminderView::showInWindow(const QString &id)
{
    if (!m_shown.contains(id))
        return;
    if (!std::ranges::contains(m_inWindow, id))
        m_inWindow.push_back(id);
    Q_EMIT changed();
    Q_EMIT waiting();
}

QString ReminderView::title() const
{
    return m_inWindow.empty() ? QString() : m_shown.at(m_inWindow.front()).notice.title;
}

QString ReminderView::text() const
{
    return m_inWindow.empty() ? QString() : m_shown.at(m_inWindow.front()).notice.text;
}

QStringList ReminderView::actions() const
{
    QStringList labels;
    if (m_inWindow.empty())
        return labels;
    for (const auto &button : m_shown.at(m_inWindow.front()).notice.buttons)
        labels << button.label;
    return labels;
}

void ReminderView::act(int index)
{
    if (m_inWindow.empty())
        return;
    const QString id = m_inWindow.front();
    const auto &buttons = m_shown.at(id).notice.buttons;
    if (index >= 0 && index < std::ssize(buttons))
        answered(id, buttons[static_cast<size_t>(index)].action);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param)
void ReminderView::answered(QString id, QString action)
{
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    const std::vector<ReminderRow> rows = shown->second.rows;
    forget(id);
    const QString todo = rows.size() == 1 ? rows.front().name.todo.toHex() : QString();
    if (action == startAction)
        m_planner.startTimer(todo);
    else if (action == laterAction)
        m_planner.remindLater(todo, rows.front().element, laterMinutes);
    else if (action == doneAction)
        m_planner.markDone({todo});
    else if (action != fineAction)
        Q_EMIT shownWanted(todo);
}

void ReminderView::forget(const QString &id)
{
    if (m_notifier)
        m_notifier->withdraw(id);
    m_shown.erase(id);
    if (std::erase(m_inWindow, id) > 0)
        Q_EMIT changed();
}

/// Open, and its reminder still names that moment.
bool ReminderView::isStillMeant(const ReminderRow &row) const
{
    const auto record = m_context.queries.record(row.name.todo);
    if (!record)
        return record.error().code != ErrorCode::NotFound; // unread is not gone
    const bool isOpen = !record->deleted && isNull(record->value(Field::TodoCompletion)) &&
                        isNull(record->value(Field::TodoLetGo));
    const auto moment = reminderMoment(row.element, Due::fromValue(record->value(Field::TodoDue)));
    return isOpen && record->elements(Field::TodoReminders).contains(row.element) && moment &&
           moment->toText() == row.name.moment;
}

void ReminderView::onCommitted(const Committed &committed)
{
    const auto isTouched = [&](const ReminderRow &row) {
        return committed.everything ||
               std::ranges::contains(committed.records, row.name.todo, &TouchedRecord::id);
    };
    std::vector<QString> gone;
    std::vector<ReminderRow> left;
    bool isFewer = false;
    for (auto &[id, shown] : m_shown) {
        const auto fell = std::erase_if(shown.rows, [&](const ReminderRow &row) {
            return isTouched(row) && !isStillMeant(row);
        });
        if (fell == 0)
            continue;
        gone.push_back(id);
        isFewer = isFewer || !shown.rows.empty();
        left.insert(left.end(), shown.rows.begin(), shown.rows.end());
    }
    for (const QString &id : gone)
        forget(id);
    if (left.size() > 1)
        present(together(std::move(left)));
    else if (isFewer)
        present(single(left.front()));
}

} // namespace sennight
