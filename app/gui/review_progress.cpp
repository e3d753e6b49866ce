// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_progress.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto weekKey = "review/week"_L1;
constexpr auto stepKey = "review/step"_L1;
constexpr auto furthestKey = "review/furthest"_L1;
constexpr auto todosKey = "review/todos"_L1;
constexpr auto closedKey = "review/closed"_L1;
constexpr auto openedKey = "week/opened"_L1;
constexpr auto answeredKey = "week/answered"_L1;

} // namespace

ReviewProgress::ReviewProgress(const QString &file)
    : m_file(file, QSettings::IniFormat)
    , m_week(weekAt(weekKey))
    , m_closed(weekAt(closedKey))
    , m_opened(weekAt(openedKey))
    , m_answered(weekAt(answeredKey))
    , m_step(m_file.value(stepKey).toInt())
    , m_furthest(m_file.value(furthestKey).toInt())
{
    const QStringList ids = m_file.value(todosKey).toStringList();
    for (const QString &hex : ids) {
        if (const auto id = RecordId::fromHex(hex))
            m_todos.push_back(*id);
    }
}

IsoWeek ReviewProgress::weekAt(QLatin1StringView key) const
{
    return IsoWeek::fromText(m_file.value(key).toString()).value_or(IsoWeek());
}

void ReviewProgress::begin(IsoWeek week)
{
    if (m_week == week)
        return;
    m_week = week;
    m_file.setValue(weekKey, week.toText());
    m_furthest = 0;
    setStep(0);
    setTodos({});
}

void ReviewProgress::setStep(int step)
{
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_file.setValue(stepKey, step);
    m_file.setValue(furthestKey, m_furthest);
}

void ReviewProgress::setTodos(const std::vector<RecordId> &todos)
{
    if (m_todos == todos)
        return;
    m_todos = todos;
    QStringList ids;
    for (const RecordId &id : m_todos)
        ids << id.toHex();
    m_file.setValue(todosKey, ids);
}

void ReviewProgress::close(IsoWeek week)
{
    m_closed = week;
    m_file.setValue(closedKey, week.toText());
}

void ReviewProgress::setOpened(IsoWeek week)
{
    if (std::exchange(m_opened, week) != week)
        m_file.setValue(openedKey, week.toText());
}

void ReviewProgress::setAnswered(IsoWeek week)
{
    if (std::exchange(m_answered, week) != week)
        m_file.setValue(answeredKey, week.toText());
}

} // namespace sennight
