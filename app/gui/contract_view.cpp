// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_view.h"

#include "contract_text.h"
#include "domain/messages.h"

using namespace Qt::StringLiterals;

namespace sennight {

ContractView::ContractView(Shell &shell, Planner &planner, const ItemContext &context,
                           QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_decisions(planner)
    , m_changes(new DecisionRows(this))
    , m_swaps(new DecisionRows(this))
{
    connect(shell.week(), &WeekModel::factsChanged, this, &ContractView::follow);
}

void ContractView::watch()
{
    m_watching = true;
    follow();
}

void ContractView::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    Q_EMIT openChanged();
    follow();
}

/// The week was read again: another one, or after a commit.
void ContractView::follow()
{
    const bool otherPromise = m_contract && m_contract->promise.has_value() != isCommitted();
    if (m_contract && (m_contract->week.facts.week != week() || otherPromise)) {
        m_contract.reset();
        m_changes->setRows({});
        m_swaps->setRows({});
    }
    if (m_open || (m_watching && isCommitted()))
        read();
    Q_EMIT changed();
}

void ContractView::read()
{
    m_stale = m_reading;
    if (m_reading)
        return;
    const auto question = [week = week(), zone = m_context.clock.zone()](const Queries &queries) {
        return readContract(queries, week, zone);
    };
    if (!m_context.background) {
        take(question(m_context.queries));
        return;
    }
    m_reading = true;
    whenAnswered(m_context.background->ask(question), this,
                 [this](Result<ContractSnapshot> contract) {
                     m_reading = false;
                     take(std::move(contract));
                     if (m_stale)
                         read();
                 });
}

void ContractView::take(Result<ContractSnapshot> contract)
{
    m_problem = contract ? QString() : userMessage(contract.error()).message;
    if (contract && contract->week.facts.week == week()) {
        m_contract = std::move(*contract);
        m_changes->setRows(changeRows(m_contract->changes, m_context.text()));
        m_swaps->setRows(swapRows(*m_contract, m_context.text()));
    }
    Q_EMIT changed();
}

bool ContractView::canCommit() const
{
    return !isCommitted() && !m_shell.week()->isPast() && !m_shell.week()->isEmpty();
}

QString ContractView::promiseText() const
{
    if (!m_contract || !m_contract->promise)
        return {};
    const Commitment &promise = *m_contract->promise;
    const TextContext context = m_context.text();
    const auto at = QDateTime::fromMSecsSinceEpoch(promise.atMs, context.zone);
    const int todos = static_cast<int>(promise.todos.size());
    const QString counted = tr("%Ln todos", nullptr, todos);
    return tr("Committed %1 at %2: %3, %4")
        .arg(longDateText(at.date(), context), at.time().toString(u"HH:mm"_s), counted,
             durationText(promise.minutes));
}

QString ContractView::fitText() const
{
    return m_contract ? sennight::fitText(m_contract->fit) : QString();
}

QString ContractView::unknownText() const
{
    return m_contract ? sennight::unknownText(m_contract->fit) : QString();
}

bool ContractView::isOver() const
{
    return m_contract && m_contract->fit.plannedMinutes > m_contract->fit.capacityMinutes;
}

QString ContractView::changesText() const
{
    return sennight::changesText(changeCount());
}

QString ContractView::balanceText() const
{
    if (!m_contract || !m_contract->promise)
        return {};
    if (m_contract->changes.empty())
        return tr("Nothing changed since.");
    int minutes = 0;
    for (const ContractLine &line : m_contract->changes)
        minutes += line.change.minutes;
    const QString summary = changesSummary(m_contract->changes);
    return minutes == 0 ? tr("Since then %1; the time is the same.").arg(summary)
                        : tr("Since then %1: %2.").arg(summary, moreText(minutes));
}

const Swap *ContractView::swapOf(const RecordId &todo) const
{
    if (!m_contract)
        return nullptr;
    const auto swap = std::ranges::find(m_contract->fit.swaps, todo, &Swap::todo);
    return swap == m_contract->fit.swaps.end() ? nullptr : &*swap;
}

int ContractView::movable() const
{
    return m_swaps->undecided();
}

void ContractView::commit()
{
    m_decisions.commit(week());
}

void ContractView::uncommit()
{
    m_decisions.uncommit(week());
}

void ContractView::move(int swap)
{
    const DecisionRow *row = m_swaps->at(swap);
    const auto id = row ? RecordId::fromHex(row->id) : std::nullopt;
    const Swap *found = id ? swapOf(*id) : nullptr;
    if (found && !found->to.isNull())
        m_planner.placeEach({{*id, found->to}});
}

void ContractView::moveAll()
{
    Planner::Places places;
    if (m_contract) {
        for (const Swap &swap : m_contract->fit.swaps) {
            if (!swap.to.isNull())
                places.emplace_back(swap.todo, swap.to);
        }
    }
    m_planner.placeEach(std::move(places));
}

void ContractView::giveReason(int change, const QString &text)
{
    const DecisionRow *row = m_changes->at(change);
    if (row && row->reason != text.trimmed())
        m_decisions.giveReason(row->id, week(), text);
}

} // namespace sennight
