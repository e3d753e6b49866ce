// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/goal_view.h"
#include "app/gui/palette_view.h"
#include "app/gui/quick_add_view.h"
#include "app/gui/sample_profile.h"
#include "app/gui/settings_view.h"
#include "app/gui/store_drafts.h"
#include "app/gui/todo_editor_view.h"
#include "app/gui/todo_picker_view.h"
#include "app/gui/window_options.h"
#include "store/store_thread.h"

#include <QQmlApplicationEngine>
#include <QQuickItem> // complete, or its pointer is unknown to QML (one definition rule)
#include <QQuickWindow>

namespace sennight {

/// What opens a profile, in the order in which it is made and taken down again. The store opens in
/// its own thread; the first week is read in another, while the window's QML is loaded.
class OpenProfile
{
public:
    /// `prepare` is run in an empty profile before the first read (sample data).
    using Prepare = std::function<Result<void>(Store &store)>;
    OpenProfile(Profile profile, const Clock &clock, RandomSource &random, bool readOnly,
                Prepare prepare);
    ~OpenProfile();

    /// Waits for the week of the first frame and handles events meanwhile. The store's error where
    /// the profile cannot be opened.
    [[nodiscard]] Result<Shell::Snapshot> firstSnapshot();
    /// Reads what stands around it.
    [[nodiscard]] QFuture<Result<Shell::Surroundings>> surroundings();
    /// The GUI thread's own read connection, opened by the first call.
    [[nodiscard]] Result<const Queries *> queries();
    /// Reports the commits of other processes to the feed from now on.
    void watch();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] BackgroundReader &reader() { return *m_reader; }
    [[nodiscard]] StoreThread &store() { return *m_store; }
    [[nodiscard]] ChangeFeed &feed() { return m_feed; }

private:
    void askForFirstFrame();

    Profile m_profile;
    const Clock &m_clock;
    std::shared_ptr<OwnActions> m_own = std::make_shared<OwnActions>();
    ChangeFeed m_feed;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<BackgroundReader> m_reader;
    std::optional<QFuture<Result<void>>> m_prepared;
    std::optional<QFuture<Result<Shell::Snapshot>>> m_first;
    std::unique_ptr<Queries> m_queries;
    QThread m_watchThread; ///< the commit watch lives in it
};

/// The view models over an open profile, given to an engine.
class ViewModels
{
public:
    ViewModels(OpenProfile &profile, const Queries &queries, const Clock &clock,
               RandomSource &random, bool isSample);

    void provideTo(QQmlEngine &engine);
    [[nodiscard]] Planner &planner() { return m_planner; }
    [[nodiscard]] Shell &shell() { return m_shell; }
    [[nodiscard]] SettingsView &settings() { return m_settings; }
    /// Says when the store could not be opened for writing after all.
    void reportOpening(const QFuture<Result<void>> &opened);
    /// Brings back what was being typed when the program last ended without writing it.
    void recoverDrafts();
    /// Writes what is being typed, and returns when all is on the disk.
    void finish();
    /// Types into quick add and the palette, for pictures of them.
    void showSampleTexts();

private:
    ItemContext m_items;
    StoreDrafts m_drafts;
    Planner m_planner;
    Shell m_shell;
    QuickAddView m_quickAdd;
    TodoEditorView m_editor;
    SettingsView m_settings;
    PaletteView m_palette;
    TodoPickerView m_picker;
    GoalView m_goal;
    TextDrafts m_left; ///< what an earlier run of the program did not write
};

/// The colours, sizes and motion of an engine's Theme follow the settings.
void followSettings(QQmlEngine &engine, SettingsView &settings);

/// The language of the texts: the system's where there is a translation, else English as it is
/// written in the system's country.
[[nodiscard]] QLocale textLocale();

} // namespace sennight
