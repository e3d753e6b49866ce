// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_view.h"

#include "domain/duration_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

GoalView::GoalView(Shell &shell, Planner &planner, const ItemContext &context, DraftKeeper *keeper,
                   QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_texts(planner, keeper)
    , m_decisions(planner)
{
    connect(&shell, &Shell::goalChanged, this, &GoalView::follow);
    connect(&m_texts, &TextDrafts::changed, this, &GoalView::textsChanged);
    connect(&m_texts, &TextDrafts::written, this, &GoalView::textsChanged);
    connect(&m_texts, &TextDrafts::overwrote, this, [this] {
        Q_EMIT m_planner.toast(tr("The goal was changed elsewhere. What you wrote is kept"), true);
    });
    connect(&context.feed, &ChangeFeed::committed, this, &GoalView::onCommitted);
    connect(&context.feed, &ChangeFeed::ticked, this, &GoalView::onTicked);
}

void GoalView::follow()
{
    m_texts.open({});
    m_record.reset();
    m_row = {};
    const auto id = RecordId::fromHex(m_shell.goalId());
    if (id && load(*id))
        m_texts.open(*id);
    Q_EMIT goalChanged();
    tellAll();
}

void GoalView::close()
{
    m_shell.openGoal({});
}

void GoalView::save()
{
    m_texts.save();
}

bool GoalView::load(const RecordId &id)
{
    auto record = m_context.queries.record(id);
    if (!record || record->entity != Entity::Goal || record->deleted)
        return false;
    const auto week = IsoWeek::fromText(record->text(Field::GoalWeek));
    const auto rows = week ? m_context.queries.goals(*week)
                           : Result<std::vector<GoalRow>>(failure(ErrorCode::NotFound));
    if (!rows)
        return false;
    const auto row = std::ranges::find(*rows, id, &GoalRow::id);
    if (row == rows->end())
        return false;
    m_record = std::move(*record);
    m_row = *row;
    return true;
}

void GoalView::onCommitted()
{
    if (!m_record)
        return;
    if (load(m_record->id)) {
        tellAll();
        return;
    }
    m_texts.drop(); // deleted, here or elsewhere
    close();
}

/// What is shown counts whole minutes.
void GoalView::onTicked()
{
    const int tracked = m_row.trackedAt(m_context.clock.nowMs());
    if (std::exchange(m_shownTracked, tracked) != tracked)
        Q_EMIT fieldsChanged();
}

void GoalView::tellAll()
{
    Q_EMIT textsChanged();
    Q_EMIT fieldsChanged();
}

QString GoalView::text(Field field) const
{
    return m_texts.draft(field).value_or(m_record ? m_record->text(field) : QString());
}

void GoalView::type(Field field, const QString &text)
{
    if (m_record && text != this->text(field))
        m_texts.type(field, text, this->text(field));
}

void GoalView::setTitle(const QString &title)
{
    type(Field::GoalTitle, title);
}

void GoalView::setWhy(const QString &why)
{
    type(Field::GoalDescription, why);
}

QString GoalView::weekText() const
{
    return m_record ? tr("Week %1").arg(m_row.week.week) : QString();
}

QString GoalView::targetTimeText() const
{
    const auto minutes = m_record ? m_record->number(Field::GoalTargetMinutes) : std::nullopt;
    return minutes ? durationText(static_cast<int>(*minutes)) : QString();
}

QString GoalView::targetCountText() const
{
    const auto count = m_record ? m_record->number(Field::GoalTargetCount) : std::nullopt;
    return count ? tr("%Ln todos", nullptr, static_cast<int>(*count)) : QString();
}

bool GoalView::isReached() const
{
    return m_record && !isNull(m_record->value(Field::GoalCompletion));
}

QString GoalView::doneText() const
{
    return tr("%1 of %2 · %3%").arg(m_row.done).arg(m_row.todos).arg(m_row.completionPercent);
}

QString GoalView::timeText() const
{
    const QString tracked = durationText(m_row.trackedAt(m_context.clock.nowMs()));
    return m_row.estimateMinutes == 0 ? tracked
                                      : partText(tracked, durationText(m_row.estimateMinutes));
}

bool GoalView::setTargetTime(const QString &text)
{
    const QString words = text.trimmed();
    const auto minutes = minutesFromText(words);
    if (!m_record || (!minutes && !words.isEmpty()))
        return false;
    m_planner.editRecord(m_record->id, Field::GoalTargetMinutes,
                         minutes ? Value(qint64(*minutes)) : Value());
    return true;
}

bool GoalView::setTargetCount(const QString &text)
{
    const QString words = text.trimmed();
    bool isNumber = false;
    const int count = words.toInt(&isNumber);
    if (!m_record || (!words.isEmpty() && (!isNumber || count < 1)))
        return false;
    m_planner.editRecord(m_record->id, Field::GoalTargetCount,
                         isNumber ? Value(qint64(count)) : Value());
    return true;
}

void GoalView::setProject(const QString &projectId)
{
    if (m_record)
        m_planner.setGoalProject(m_record->id.toHex(), projectId);
}

void GoalView::toggleReached()
{
    if (m_record)
        m_planner.editRecord(m_record->id, Field::GoalCompletion,
                             isReached() ? Value() : Value(m_context.clock.nowMs()));
}

bool GoalView::canCarryOver() const
{
    return m_record && !m_row.reached && m_row.status != "missed"_L1 &&
           m_row.status != "dropped"_L1;
}

void GoalView::carryOver()
{
    if (!canCarryOver())
        return;
    m_texts.save(); // the new goal takes what was typed
    m_decisions.carryGoal(m_row, m_row.week.next());
    close();
}

void GoalView::drop()
{
    if (!m_record)
        return;
    m_decisions.setGoalStatus(m_row, u"dropped"_s);
    close();
}

void GoalView::addTodo(const QString &text)
{
    QuickAddResult todo = parseQuickAdd(text, m_planner.grammarContext());
    if (!m_record || todo.title.trimmed().isEmpty())
        return;
    if (todo.plan.isNull())
        todo.plan = {.week = m_row.week};
    if (!todo.project)
        todo.project = m_row.project;
    todo.goal = m_record->id;
    m_planner.addParsed(todo);
}

void GoalView::remove()
{
    if (!m_record)
        return;
    m_texts.drop();
    m_planner.removeRecord(m_record->id);
    close();
}

} // namespace sennight
