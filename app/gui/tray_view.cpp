// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_view.h"

#include "domain/settings.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A menu's text in which "&" and "_" are letters, not marks of keys. For the menus of D-Bus, Qt
/// turns the first "&" into "_" and leaves the others.
QString plainInMenu(QString text)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    text.replace(u'_', u"__"_s);
    return text.contains(u'&') ? u'&' + text : text;
#else
    return text.replace(u'&', u"&&"_s);
#endif
}

} // namespace

TrayView::TrayView(Shell &shell, Planner &planner, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(planner.ports().items)
{}

void TrayView::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(&m_context.feed, &ChangeFeed::committed, this, &TrayView::onCommitted);
    connect(&m_context.feed, &ChangeFeed::dayChanged, this, &TrayView::read);
    readWanted();
    read();
}

void TrayView::onCommitted(const Committed &committed)
{
    if (committed.everything ||
        std::ranges::contains(committed.records, Entity::Setting, &TouchedRecord::entity))
        readWanted();
    read();
}

void TrayView::readWanted()
{
    const auto json = m_context.queries.setting(u"general.keep_in_tray"_s);
    const bool wanted =
        switchFromJson(json.value_or(std::nullopt).value_or(QString())).value_or(false);
    if (std::exchange(m_wanted, wanted) != wanted)
        Q_EMIT wantedChanged();
}

/// Only what the icon shows, and only where there is one.
void TrayView::read()
{
    if (!m_wanted)
        return;
    const auto running = m_context.queries.runningTodo().value_or(std::nullopt);
    m_runningId = running ? std::optional(running->id) : std::nullopt;
    m_runningTitle = running ? running->title : QString();
    m_nextId.reset();
    m_nextTitle.clear();
    const TodoFilter today{
        .kind = TodoFilter::Kind::Today, .date = m_context.feed.today(), .openOnly = true};
    for (const TodoRow &row : m_context.queries.todos(today, 2).value_or(std::vector<TodoRow>())) {
        if (row.id == m_runningId)
            continue;
        m_nextId = row.id;
        m_nextTitle = row.title;
        break;
    }
    Q_EMIT changed();
}

void TrayView::setAvailable(bool available)
{
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged();
}

QString TrayView::tooltip() const
{
    return m_runningId ? tr("Sennight: %1").arg(quotedTitle(m_runningTitle)) : tr("Sennight");
}

QString TrayView::timerText() const
{
    if (m_runningId)
        return plainInMenu(tr("Pause %1").arg(quotedTitle(m_runningTitle)));
    return m_nextId ? plainInMenu(tr("Start %1").arg(quotedTitle(m_nextTitle))) : QString();
}

QString TrayView::doneText() const
{
    return m_runningId ? plainInMenu(tr("Done with %1").arg(quotedTitle(m_runningTitle)))
                       : QString();
}

QString TrayView::nextText() const
{
    return m_nextId ? plainInMenu(tr("Next: %1").arg(quotedTitle(m_nextTitle))) : QString();
}

void TrayView::toggleTimer()
{
    if (m_runningId)
        m_planner.pauseTimer();
    else if (m_nextId)
        m_planner.startTimer(m_nextId->toHex());
}

void TrayView::markDone()
{
    if (m_runningId)
        m_planner.markDone({m_runningId->toHex()});
}

void TrayView::showNext()
{
    Q_EMIT windowWanted();
    if (m_nextId)
        m_shell.reveal(m_nextId->toHex());
}

void TrayView::quit()
{
    if (m_planner.unsavedCount() > 0)
        Q_EMIT windowNeeded();
    Q_EMIT quitWanted();
}

} // namespace sennight
