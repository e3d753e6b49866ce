// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The round: which todo is on the card, and what comes after it.
#include "triage_view.h"

#include "items/todo_text.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// What a card takes as long as nobody knows better.
constexpr qint64 usualCardMs = 25'000;
constexpr qint64 fastestCardMs = 4'000;
constexpr qint64 slowestCardMs = 180'000;
constexpr int knownAfterCards = 2;
constexpr int mostBehind = 2;
constexpr int msPerMinute = 60'000;

} // namespace

TriageView::TriageView(Shell &shell, Planner &planner, const ItemContext &context,
                       DraftKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_keeper(keeper)
    , m_learnt(context)
    , m_decisions(planner)
{
    connect(&context.feed, &ChangeFeed::committed, this, &TriageView::onCommitted);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &TriageView::refresh);
    connect(shell.inbox(), &TodoListModel::countChanged, this, &TriageView::onListChanged);
    connect(shell.inbox(), &TodoListModel::loadingChanged, this, &TriageView::onListChanged);
    connect(&planner, &Planner::failed, this, [this] {
        m_splits = false;
        refresh();
        bringBackDropped();
    });
    connect(&planner, &Planner::inFlightChanged, this, [this] {
        if (m_planner.inFlight() == 0)
            m_dropped.clear();
    });
    connect(&shell, &Shell::filterChanged, this, &TriageView::readCounts);
    connect(&shell, &Shell::screenChanged, this, &TriageView::onScreenChanged);
    connect(&m_learnt, &LearntTodos::learnt, this, &TriageView::refresh);
}

bool TriageView::isInInbox(const TodoRow &row)
{
    return row.isOpen() && row.plan.isNull() && row.stage < Stage::Confirmed;
}

void TriageView::start(const QString &todoId)
{
    m_learnt.begin();
    if (!m_active) {
        m_handled.clear();
        m_listed.clear();
        m_index = 0;
        m_beganMs = m_context.clock.nowMs();
    }
    m_waits = m_shell.inbox()->isLoading();
    m_first = todoId;
    if (m_waits)
        return;
    saveTyped();
    m_active = true;
    const auto id = RecordId::fromHex(todoId);
    if (id)
        m_handled.remove(*id);
    if (!id || !open(*id))
        openNext();
    readCounts();
}

/// What is written is kept, and so is the todo that is shown.
void TriageView::leave()
{
    saveTyped();
    m_waits = false;
    m_active = false;
    Q_EMIT cardChanged();
    Q_EMIT changed();
}

void TriageView::save()
{
    saveTyped();
}

void TriageView::show(const QString &todoId)
{
    if (m_active || m_waits || todoId == this->todoId())
        return;
    const auto id = RecordId::fromHex(todoId);
    if (!id || !read(*id))
        m_row.reset();
    Q_EMIT cardChanged();
    Q_EMIT changed();
}

/// Takes what is to be known of a todo; false where it is not in the Inbox.
bool TriageView::read(const RecordId &id)
{
    auto row = m_context.queries.todo(id);
    auto record = m_context.queries.record(id);
    if (!row || !record || !isInInbox(*row))
        return false;
    m_row = std::move(*row);
    m_record = std::move(*record);
    if (m_active)
        propose();
    return true;
}

bool TriageView::open(const RecordId &id)
{
    const std::optional<TodoRow> before = m_row;
    m_passed = {};
    if (!read(id)) {
        m_row = before;
        return false;
    }
    m_index = std::max(0, m_shell.inbox()->indexOf(id.toHex()));
    openStep(firstOpen());
    Q_EMIT cardChanged();
    Q_EMIT m_planner.announced(tr("%1, %2, %3").arg(progressText(), title(), stepAt(m_step).name));
    return true;
}

/// In the order of the list from where the last one stood, and round to its beginning.
void TriageView::openNext()
{
    const TodoListModel &list = *m_shell.inbox();
    const int count = list.count();
    for (int step = 0; step < count; ++step) {
        const int index = (m_index + step) % count;
        const auto row = list.rowAt(index);
        if (row && !m_handled.contains(row->id) && open(row->id))
            return;
    }
    finish();
}

void TriageView::finish()
{
    const int done = static_cast<int>(m_handled.size());
    m_active = false;
    m_row.reset();
    Q_EMIT cardChanged();
    Q_EMIT changed();
    if (done > 0)
        Q_EMIT m_planner.announced(tr("Triage is done: %Ln todos", nullptr, done));
    Q_EMIT finished();
}

void TriageView::showNext(Leaving how, const std::optional<RecordId> &then)
{
    m_handled.insert(m_row->id);
    if (m_shell.inbox()->indexOf(todoId()) >= 0)
        m_listed.insert(m_row->id);
    if (m_keeper)
        m_keeper->keep(m_row->id, Field::TodoTitle, {});
    Q_EMIT cardLeft(how);
    if (!then || !open(*then))
        openNext();
}

/// Once the todo of the card is let go for them. The newest part is the first.
void TriageView::showParts(const Committed &committed)
{
    std::optional<TodoRow> first;
    for (const TouchedRecord &record : committed.records) {
        const auto row = m_context.queries.todo(record.id);
        if (row && record.created && (!first || row->createdAtMs > first->createdAtMs))
            first = *row;
    }
    const auto now = m_context.queries.todo(m_row->id);
    if (!first || !now || isInInbox(*now))
        return;
    m_splits = false;
    showNext(Upwards, first->id);
}

void TriageView::onListChanged()
{
    const TodoListModel &list = *m_shell.inbox();
    m_listed.removeIf([&](const RecordId &id) { return list.indexOf(id.toHex()) < 0; });
    if (m_waits && !list.isLoading())
        start(m_first);
    Q_EMIT changed();
    Q_EMIT countsChanged();
}

/// What changed meanwhile was not followed.
void TriageView::onScreenChanged()
{
    if (m_shell.screen() != Shell::Screen::Inbox) {
        saveTyped();
        return;
    }
    readCounts();
    refresh();
}

void TriageView::onCommitted(const Committed &committed)
{
    if (m_shell.screen() != Shell::Screen::Inbox)
        return;
    readCounts();
    if (m_splits && m_row)
        showParts(committed);
    if (m_active && committed.kind == ActionKind::Undo)
        cameBack(committed);
    refresh();
    if (m_active && committed.kind == ActionKind::Undo && firstOpen() < m_step)
        openStep(firstOpen());
}

/// A todo that an undo gave back to the Inbox is on the card again.
void TriageView::cameBack(const Committed &committed)
{
    for (const TouchedRecord &record : committed.records) {
        const auto row = m_context.queries.todo(record.id);
        if (!m_handled.contains(record.id) || !row || !isInInbox(*row))
            continue;
        saveTyped();
        m_handled.remove(record.id);
        m_listed.remove(record.id);
        if (open(record.id))
            return;
    }
}

/// Other windows, other processes and the list beside it change what is on the card.
void TriageView::refresh()
{
    if (!m_row || m_shell.screen() != Shell::Screen::Inbox)
        return;
    const QString before = fact(m_step);
    const QString title = m_row->title;
    if (!read(m_row->id)) {
        gone();
        return;
    }
    if (m_active && isSettled(m_step) && fact(m_step) != before) {
        const bool isOurs = m_planner.inFlight() > 0;
        if (isOurs || !hasTyped()) { // decided in a picker, or elsewhere
            saveTyped();
            goOn(false);
            return;
        }
        preselect();
    }
    if (m_row->title != title && !hasTyped())
        takeTitle(); // nothing was typed over the old words
    Q_EMIT changed();
}

void TriageView::gone()
{
    if (!m_active) {
        m_row.reset();
        Q_EMIT cardChanged();
        Q_EMIT changed();
        return;
    }
    const bool isOurs = m_planner.inFlight() > 0; // then a toast tells already
    if (!isOurs)
        Q_EMIT m_planner.toast(tr("%1 is not in the Inbox any more").arg(quotedTitle(title())),
                               false);
    m_written = m_nextStep; // nothing of it is to be written
    const auto now = m_context.queries.todo(m_row->id);
    showNext(now && !now->plan.isNull() ? Upwards : Faded); // a day from a picker or the list
}

void TriageView::skip()
{
    if (!m_active)
        return;
    saveTyped();
    showNext(Aside);
}

void TriageView::letGo()
{
    if (!m_active)
        return;
    m_planner.letGo({todoId()});
    showNext(Faded);
}

QString TriageView::partsBegun() const
{
    const bool isWritten = m_active && m_step == NextStep;
    return (isWritten ? m_nextStep : title()) + u'\n';
}

QString TriageView::partsProblem(const QString &lines)
{
    return partsFromText(lines).size() < 2 ? tr("Write one todo a line, two at least.") : QString();
}

QString TriageView::partsText(const QString &lines)
{
    return tr("%Ln todos in its place", nullptr, static_cast<int>(partsFromText(lines).size()));
}

bool TriageView::split(const QString &lines)
{
    if (!m_active || !m_row || !partsProblem(lines).isEmpty())
        return false;
    m_written = m_nextStep; // what was typed stands in the parts
    m_splits = true;
    m_decisions.split(todoId(), partsFromText(lines), {});
    return true;
}

void TriageView::nextPriority()
{
    if (m_row)
        m_planner.nextPriority({todoId()});
}

void TriageView::undo()
{
    m_planner.undo();
}

void TriageView::readCounts()
{
    const auto count = [query = m_shell.filterText().trimmed()](const Queries &queries) {
        return queries.countTodos({.kind = TodoFilter::Kind::NearlyThere, .query = query});
    };
    const auto take = [this](const Result<qint64> &nearly) {
        m_nearlyThere = static_cast<int>(nearly.value_or(0));
        Q_EMIT countsChanged();
    };
    if (m_context.background)
        whenAnswered(m_context.background->ask(count), this, take);
    else
        take(count(m_context.queries));
}

int TriageView::waiting() const
{
    return std::max(0, m_shell.inbox()->count() - m_nearlyThere);
}

QString TriageView::notes() const
{
    return m_row ? m_record.text(Field::TodoDescription) : QString();
}

QString TriageView::dumpedText() const
{
    return m_row ? tr("Dumped %1").arg(sennight::dumpedText(*m_row, m_context.text())) : QString();
}

RecordId TriageView::dumpDraft()
{
    return RecordId::fromName("sennight dump box");
}

void TriageView::setDumpText(const QString &text)
{
    if (std::exchange(m_dumpText, text) == text)
        return;
    if (m_keeper)
        m_keeper->keep(dumpDraft(), Field::TodoDescription, text);
    Q_EMIT dumpTextChanged();
}

void TriageView::dropIn()
{
    m_dropped = m_dumpText;
    m_planner.dump(m_dropped);
    setDumpText({});
}

/// In front of what was written since.
void TriageView::bringBackDropped()
{
    const QString dropped = std::exchange(m_dropped, {});
    if (!dropped.isEmpty())
        setDumpText(m_dumpText.isEmpty() ? dropped : dropped + u'\n' + m_dumpText);
}

int TriageView::total() const
{
    const int done = static_cast<int>(m_handled.size());
    const int left = m_shell.inbox()->count() - static_cast<int>(m_listed.size());
    return done + std::max(1, left);
}

QString TriageView::progressText() const
{
    return m_active ? tr("%1 of %2").arg(m_handled.size() + 1).arg(total()) : QString();
}

qreal TriageView::progress() const
{
    return m_active ? qreal(m_handled.size()) / total() : 0;
}

QString TriageView::timeLeftText() const
{
    if (!m_active)
        return {};
    const auto done = static_cast<qint64>(m_handled.size());
    const qint64 each = done < knownAfterCards
                            ? usualCardMs
                            : std::clamp((m_context.clock.nowMs() - m_beganMs) / done,
                                         fastestCardMs, slowestCardMs);
    const qint64 leftMs = (total() - done) * each;
    const int minutes = static_cast<int>((leftMs + msPerMinute / 2) / msPerMinute);
    return minutes < 1 ? tr("less than a minute left") : tr("about %Ln min left", nullptr, minutes);
}

int TriageView::cardsBehind() const
{
    return m_active ? std::min(mostBehind, total() - static_cast<int>(m_handled.size()) - 1) : 0;
}

} // namespace sennight
