// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutdown_view.h"

#include "domain/person_week.h"
#include "items/today_model.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// {"date": "2026-11-12", "text": "…"}: the line and the day that it is for.
constexpr auto lineKey = "day.line"_L1;

} // namespace

ShutdownView::ShutdownView(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(planner.ports().items)
    , m_open(new TodoListModel(m_context, this))
    , m_done(new TodoListModel(m_context, this))
{
    connect(&m_context.feed, &ChangeFeed::committed, this, &ShutdownView::onCommitted);
    connect(&m_context.feed, &ChangeFeed::ticked, this, &ShutdownView::onTicked);
    connect(&m_context.feed, &ChangeFeed::dayChanged, this, [this] {
        m_todaysLine.reset();
        Q_EMIT todaysLineChanged();
    });
}

void ShutdownView::begin()
{
    m_isOpen = true;
    m_settled.clear();
    read();
    m_line = lineFor(tomorrow());
    Q_EMIT lineChanged();
}

void ShutdownView::onCommitted(const Committed &committed)
{
    const bool isSetting =
        committed.everything ||
        std::ranges::contains(committed.records, Entity::Setting, &TouchedRecord::entity);
    if (isSetting && m_todaysLine) {
        m_todaysLine.reset();
        Q_EMIT todaysLineChanged();
    }
    if (m_isOpen)
        read();
}

void ShutdownView::read()
{
    const QDate today = m_context.feed.today();
    const auto rows = m_context.queries.todos({.kind = TodoFilter::Kind::Today, .date = today},
                                              TodayModel::maxRows);
    const auto facts = m_context.queries.weekFacts(m_context.feed.thisWeek());
    if (!rows || !facts)
        return;
    std::vector<TodoRow> open;
    std::vector<TodoRow> done;
    for (const TodoRow &row : *rows) {
        // What is late stays in the day's list wherever it is planned; here it is decided.
        const auto settled = m_settled.find(row.id);
        if (settled != m_settled.end() && settled->second == row.plan)
            continue;
        if (row.isOpen())
            open.push_back(row);
        else if (row.completedAtMs)
            done.push_back(row);
    }
    const auto day = std::ranges::find(facts->days, today, &DayFacts::date);
    m_facts = day == facts->days.end() ? DayFacts{.date = today} : *day;
    m_running = facts->running;
    m_shownTracked = trackedMinutes();
    m_open->setRows(std::move(open));
    m_done->setRows(std::move(done));
    Q_EMIT changed();
}

/// What is shown counts whole minutes.
void ShutdownView::onTicked()
{
    const int minutes = trackedMinutes();
    if (m_isOpen && std::exchange(m_shownTracked, minutes) != minutes)
        Q_EMIT changed();
}

int ShutdownView::trackedMinutes() const
{
    return m_facts.trackedMinutes +
           runningMinutes(m_running, m_context.clock.nowMs(), m_facts.date);
}

QString ShutdownView::summary() const
{
    return tr("%1, %2 tracked of %3 planned.")
        .arg(tr("%Ln todos done", nullptr, m_done->count()), durationText(m_shownTracked),
             durationText(m_facts.plannedMinutes));
}

QString ShutdownView::lineFor(QDate date) const
{
    const auto json = m_context.queries.setting(QString(lineKey)).value_or(std::nullopt);
    const auto kept = QJsonDocument::fromJson(json.value_or(QString()).toUtf8()).object();
    return kept.value("date"_L1).toString() == dateToText(date) ? kept.value("text"_L1).toString()
                                                                : QString();
}

QString ShutdownView::todaysLine()
{
    if (!m_todaysLine)
        m_todaysLine = lineFor(m_context.feed.today());
    return *m_todaysLine;
}

void ShutdownView::setLine(const QString &line)
{
    if (std::exchange(m_line, line) != line)
        Q_EMIT lineChanged();
}

void ShutdownView::finish()
{
    if (!std::exchange(m_isOpen, false))
        return;
    const QString text = m_line.trimmed();
    if (text == lineFor(tomorrow()))
        return;
    const QJsonObject kept{{"date"_L1, dateToText(tomorrow())}, {"text"_L1, text}};
    m_planner.perform([this, json = QString::fromUtf8(QJsonDocument(kept).toJson())] {
        return Planner::Step{
            sennight::setSetting(QString(lineKey), json, m_planner.actionContext()),
            tr("Kept for tomorrow")};
    });
}

void ShutdownView::place(const QStringList &ids, const Plan &plan)
{
    for (const QString &id : ids) {
        if (const auto known = RecordId::fromHex(id))
            m_settled.insert_or_assign(*known, plan);
    }
    m_planner.place(ids, plan.toText());
}

void ShutdownView::toTomorrow(const QString &todoId)
{
    place({todoId}, {.day = tomorrow()});
}

bool ShutdownView::endsWeek() const
{
    const int first = m_context.feed.firstDayOfWeek();
    return weekOf(tomorrow(), first) != weekOf(m_context.feed.today(), first);
}

void ShutdownView::toThisWeek(const QString &todoId)
{
    place({todoId}, {.week = weekOf(tomorrow(), m_context.feed.firstDayOfWeek())});
}

void ShutdownView::letGo(const QString &todoId)
{
    m_planner.letGo({todoId});
}

void ShutdownView::allToTomorrow()
{
    QStringList ids;
    for (int i = 0; i < m_open->count(); ++i)
        ids << m_open->idAt(i);
    place(ids, {.day = tomorrow()});
}

} // namespace sennight
