// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_views.h"

namespace sennight {

namespace {

ReminderScheduler::Claim claimIn(StoreThread &store)
{
    return [&store](std::vector<ReminderName> names) {
        return store.run<std::vector<ReminderName>>(
            [names = std::move(names)](Store &open) { return open.claimReminders(names); });
    };
}

std::unique_ptr<IdleSource> idleSource()
{
    DesktopPlugin *desktop = loadDesktopPlugin();
    return desktop ? desktop->makeIdleSource() : nullptr;
}

std::unique_ptr<Notifier> notifier(Notifier::Answers answers)
{
    DesktopPlugin *desktop = loadDesktopPlugin();
    return desktop ? desktop->makeNotifier(std::move(answers)) : nullptr;
}

} // namespace

TimeViews::TimeViews(Shell &shell, Planner &planner, StoreThread &store, const QString &deviceFile)
    : m_timer(planner, deviceFile)
    , m_reminders(planner)
    , m_scheduler(planner.ports().items, claimIn(store))
    , m_entries(planner)
    , m_shutdown(planner)
    , m_tray(shell, planner)
{
    QObject::connect(&m_scheduler, &ReminderScheduler::due, &m_reminders, &ReminderView::show);
    QObject::connect(&m_reminders, &ReminderView::waiting, &m_tray, &TrayView::windowNeeded);
    QObject::connect(&m_reminders, &ReminderView::shownWanted, &m_tray,
                     [this, &shell](const QString &todoId) {
                         m_tray.openWindow();
                         if (todoId.isEmpty())
                             shell.setScreen(Shell::Screen::Today);
                         else
                             shell.reveal(todoId);
                     });
}

void TimeViews::provideTo(QQmlEngine &engine)
{
    provide(engine, &m_timer);
    provide(engine, &m_reminders);
    provide(engine, &m_entries);
    provide(engine, &m_shutdown);
    provide(engine, &m_tray);
}

void TimeViews::start(bool reminds)
{
    m_timer.start(idleSource);
    m_tray.start();
    if (!reminds)
        return;
    m_reminders.start(notifier);
    m_scheduler.start();
}

} // namespace sennight
