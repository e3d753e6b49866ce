// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_back_view.h"

#include "app/gui/action_text.h"
#include "app/gui/put_back_text.h"

#include "domain/actions.h"
#include "items/joined_text.h"
#include "items/when_answered.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto readTogether = 150ms;

QString deleteTextOf(const PutBack &record)
{
    return record.edited.isMine ? PutBackView::tr("Delete it here too")
                                : PutBackView::tr("Delete it again");
}

} // namespace

PutBackView::PutBackView(SyncView &sync, Shell &shell, Planner &planner, const ItemContext &context,
                         SyncReader &reader, RecordMarks &marks, Settle settle, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_reader(reader)
    , m_marks(marks)
    , m_settle(std::move(settle))
    , m_list(new AsideModel(sync, context, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(readTogether);
    m_over.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PutBackView::read);
    connect(&m_over, &QTimer::timeout, this, &PutBackView::read);
    connect(&sync, &SyncView::serviceChanged, this, &PutBackView::follow);
}

void PutBackView::follow()
{
    if (!m_sync.service())
        return;
    connect(m_sync.service(), &SyncService::putBackArrived, this, &PutBackView::readSoon);
    connect(&m_context.feed, &ChangeFeed::committed, this, &PutBackView::readSoon,
            Qt::UniqueConnection);
    // Its texts hold times by the name of the day.
    connect(&m_context.feed, &ChangeFeed::dayChanged, this, &PutBackView::readSoon,
            Qt::UniqueConnection);
    readSoon();
}

void PutBackView::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PutBackView::read()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const auto ask = [now = m_context.clock.nowMs()](SyncQueries &queries) {
        return queries.putBack(now);
    };
    whenAnswered(m_reader.ask(ask), this, [this](Result<std::vector<PutBack>> all) {
        m_reading = false;
        if (all)
            show(std::move(*all));
        if (std::exchange(m_again, false))
            readSoon();
    });
}

void PutBackView::show(std::vector<PutBack> all)
{
    m_all = std::move(all);
    QSet<RecordId> marked;
    for (const PutBack &record : m_all)
        marked.insert(record.record);
    m_marks.set(marked);
    m_laidAside.intersect(marked);
    m_list->show(m_all);
    m_over.stop();
    if (!m_all.empty()) {
        const qint64 left =
            m_all.back().noticedMs + putBackToldMs - m_context.clock.nowMs(); // the oldest
        m_over.start(std::chrono::milliseconds(std::clamp(left, qint64{1}, putBackToldMs)));
    }
    tell();
}

/// Screen readers hear it once.
void PutBackView::tell()
{
    const QString said = title().isEmpty() ? QString() : sentencesText({title(), text()});
    if (std::exchange(m_announced, said) != said && !said.isEmpty())
        Q_EMIT m_planner.announced(said);
    Q_EMIT changed();
}

std::vector<PutBack> PutBackView::told() const
{
    std::vector<PutBack> told;
    std::ranges::copy_if(m_all, std::back_inserter(told), [this](const PutBack &record) {
        return !m_laidAside.contains(record.record);
    });
    return told;
}

QString PutBackView::title() const
{
    const auto all = told();
    if (all.empty())
        return {};
    if (all.size() == 1)
        return tr("%1 was put back.", "a title").arg(putBackName(all.front()));
    return tr("%Ln deleted things were put back.", nullptr, static_cast<int>(all.size()));
}

QString PutBackView::text() const
{
    const auto all = told();
    if (all.empty())
        return {};
    if (all.size() == 1)
        return putBackText(all.front(), m_context);
    return tr("One device deleted them, and another one had changed them. We kept the changed "
              "versions.");
}

QStringList PutBackView::actions() const
{
    const auto all = told();
    if (all.empty())
        return {};
    if (all.size() == 1)
        return {tr("Keep it"), deleteTextOf(all.front())};
    return {tr("Keep them"), tr("Show them")};
}

QString PutBackView::deleteText(int row) const
{
    return row >= 0 && row < count() ? deleteTextOf(m_all[static_cast<size_t>(row)]) : QString();
}

void PutBackView::act(int action)
{
    const auto all = told();
    if (all.empty())
        return;
    if (action == 0) {
        settle(all);
    } else if (all.size() == 1) {
        remove(all.front());
    } else {
        for (const PutBack &record : all)
            m_laidAside.insert(record.record);
        m_shell.openSettings(u"Sync"_s);
        Q_EMIT changed();
    }
}

void PutBackView::keep(int row)
{
    if (row >= 0 && row < count())
        settle({m_all[static_cast<size_t>(row)]});
}

void PutBackView::remove(int row)
{
    if (row >= 0 && row < count())
        remove(m_all[static_cast<size_t>(row)]);
}

/// What it was when it came back is in the past then.
void PutBackView::remove(const PutBack &record)
{
    settle({record});
    m_planner.perform([this, record] {
        const auto now = m_context.queries.record(record.record);
        const auto running = m_context.queries.runningEntries();
        if (!now || !running)
            return Planner::Step{};
        return Planner::Step{
            sennight::remove(std::span(&*now, 1), *running, m_planner.actionContext()),
            record.title.isEmpty() ? tr("Deleted. Undo brings it back.")
                                   : deletedToast({record.title})};
    });
}

void PutBackView::settle(const std::vector<PutBack> &records)
{
    std::vector<PutBackSeen> seen;
    seen.reserve(records.size());
    for (const PutBack &record : records)
        seen.push_back({record.entity, record.record, record.noticedMs});
    whenAnswered(m_settle(std::move(seen)), this, [this](const Result<Committed> &done) {
        if (!done)
            m_sync.fail({SyncTrouble::Local, 0, {}, done.error()});
        read();
    });
}

void PutBackView::opened(const QString &todoId)
{
    const auto found = std::ranges::find_if(
        m_all, [&](const PutBack &record) { return record.record.toHex() == todoId; });
    if (found != m_all.end())
        settle({*found});
}

} // namespace sennight
