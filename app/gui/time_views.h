// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/entries_view.h"
#include "app/gui/reminder_view.h"
#include "app/gui/shutdown_view.h"
#include "app/gui/timer_view.h"
#include "app/gui/tray_view.h"
#include "store/store_thread.h"

namespace sennight {

/// The view models about time, given to an engine. Until start() they read nothing. GUI thread.
class TimeViews
{
public:
    /// `deviceFile`: what this device remembers of its window.
    TimeViews(Shell &shell, Planner &planner, StoreThread &store, const QString &deviceFile);

    void provideTo(QQmlEngine &engine);
    /// Timer, reminders and tray from now on. `reminds`: false for a profile that is thrown away or
    /// only looked at.
    void start(bool reminds);

    [[nodiscard]] TimerView &timer() { return m_timer; }
    [[nodiscard]] ReminderView &reminders() { return m_reminders; }
    [[nodiscard]] EntriesView &entries() { return m_entries; }
    [[nodiscard]] ShutdownView &shutdown() { return m_shutdown; }
    [[nodiscard]] TrayView &tray() { return m_tray; }

private:
    TimerView m_timer;
    ReminderView m_reminders;
    ReminderScheduler m_scheduler;
    EntriesView m_entries;
    ShutdownView m_shutdown;
    TrayView m_tray;
};

} // namespace sennight
