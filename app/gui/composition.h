// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/about_view.h"
#include "app/gui/action_keys.h"
#include "app/gui/conflict_view.h"
#include "app/gui/contract_view.h"
#include "app/gui/data_view.h"
#include "app/gui/goal_view.h"
#include "app/gui/import_view.h"
#include "app/gui/key_list_model.h"
#include "app/gui/palette_view.h"
#include "app/gui/print_view.h"
#include "app/gui/project_planner.h"
#include "app/gui/project_view.h"
#include "app/gui/put_back_view.h"
#include "app/gui/quick_add_view.h"
#include "app/gui/recovery_key_sheet.h"
#include "app/gui/review_view.h"
#include "app/gui/sample_profile.h"
#include "app/gui/settings_view.h"
#include "app/gui/store_data.h"
#include "app/gui/store_drafts.h"
#include "app/gui/suggestions_view.h"
#include "app/gui/sync_devices_view.h"
#include "app/gui/sync_facts_view.h"
#include "app/gui/sync_log_model.h"
#include "app/gui/sync_setup_view.h"
#include "app/gui/time_views.h"
#include "app/gui/todo_editor_view.h"
#include "app/gui/todo_picker_view.h"
#include "app/gui/triage_view.h"
#include "app/gui/window_options.h"
#include "store/store_thread.h"

#include <QQmlApplicationEngine>
#include <QQuickItem> // complete, or its pointer is unknown to QML (one definition rule)
#include <QQuickWindow>

namespace sennight {

class SyncHost;

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

    /// Starts sync of this profile, and gives it: nothing that the first frame waits for. Null
    /// where this program has none, or the profile is for reading only. Lives as long as this.
    [[nodiscard]] SyncService *startSync();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// What this device remembers of the window.
    [[nodiscard]] QString windowFile() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] BackgroundReader &reader() { return *m_reader; }
    [[nodiscard]] StoreThread &store() { return *m_store; }
    [[nodiscard]] ChangeFeed &feed() { return m_feed; }

private:
    void askForFirstFrame();

    Profile m_profile;
    bool m_readOnly;
    const Clock &m_clock;
    std::shared_ptr<OwnActions> m_own = std::make_shared<OwnActions>();
    ChangeFeed m_feed;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<BackgroundReader> m_reader;
    std::optional<QFuture<Result<void>>> m_prepared;
    std::optional<QFuture<Result<Shell::Snapshot>>> m_first;
    std::unique_ptr<Queries> m_queries;
    std::unique_ptr<SyncHost> m_syncHost;
    std::unique_ptr<SyncService> m_sync; ///< before what it uses goes
    QThread m_watchThread;               ///< the commit watch lives in it
};

/// The view models over an open profile, given to an engine.
class ViewModels
{
public:
    /// `locale`: that of the texts.
    ViewModels(OpenProfile &profile, const Queries &queries, const Clock &clock,
               RandomSource &random, bool isSample, const QLocale &locale);

    void provideTo(QQmlEngine &engine);
    [[nodiscard]] Planner &planner() { return m_planner; }
    [[nodiscard]] Shell &shell() { return m_shell; }
    [[nodiscard]] TriageView &triage() { return m_triage; }
    [[nodiscard]] SuggestionsView &suggestions() { return m_suggestions; }
    [[nodiscard]] SettingsView &settings() { return m_settings; }
    [[nodiscard]] ActionKeys &keys() { return m_keys; }
    [[nodiscard]] ProjectView &project() { return m_project; }
    [[nodiscard]] ContractView &contract() { return m_contract; }
    [[nodiscard]] ReviewView &review() { return m_review; }
    [[nodiscard]] ImportView &imports() { return m_imports; }
    [[nodiscard]] DataView &data() { return m_data; }
    [[nodiscard]] QuickAddView &quickAdd() { return m_quickAdd; }
    [[nodiscard]] TimeViews &time() { return m_time; }
    [[nodiscard]] SyncView &sync() { return m_sync; }
    [[nodiscard]] SyncSetupView &syncSetup() { return m_syncSetup; }
    [[nodiscard]] ConflictView &conflicts() { return m_conflicts; }
    [[nodiscard]] SyncDevicesView &syncDevices() { return m_syncDevices; }
    [[nodiscard]] SyncFactsView &syncFacts() { return m_syncFacts; }
    [[nodiscard]] PutBackView &putBack() { return m_putBack; }
    /// What the screens of sync ask from now on; none: everything is on this device only. It
    /// outlives this, or takes itself away by its destruction.
    void setSync(SyncService *service);
    /// Says when the store could not be opened for writing after all.
    void reportOpening(const QFuture<Result<void>> &opened);
    /// Brings back what was being typed when the program last ended without writing it.
    void recoverDrafts();
    /// What was left for a new week, and what changed in a committed one: nothing that the first
    /// frame waits for.
    void greet();
    /// Notes that the window is open, and says when its last run did not end in order.
    void beginSession();
    /// Today's backup now, and each day's as long as the window is open.
    void makeDailyBackups();
    /// Hands what is being typed over to the store, without waiting for it.
    void save();
    /// Writes what is being typed, and returns when all is on the disk.
    void finish();
    /// Types into quick add and the palette, for pictures of them.
    void showSampleTexts();
    /// Pretends that nobody was at the running timer for a while, for a picture of the question.
    void showSampleAbsence();

private:
    RecordMarks m_pending; ///< before the lists that follow it
    RecordMarks m_putBackMarks;
    ItemContext m_items;
    SyncReader m_syncReader;
    StoreDrafts m_drafts;
    StoreData m_storeData;
    Planner m_planner;
    ActionKeys m_keys;
    Shell m_shell;
    QuickAddView m_quickAdd;
    TodoEditorView m_editor;
    SettingsView m_settings;
    SyncView m_sync;
    PaletteView m_palette;
    TodoPickerView m_picker;
    GoalView m_goal;
    ContractView m_contract;
    ReviewView m_review;
    AboutView m_about;
    KeyListModel m_keyList;
    TriageView m_triage;
    SuggestionsView m_suggestions;
    ProjectPlanner m_projectPlanner;
    ProjectView m_project;
    ImportView m_imports;
    PrintView m_print;
    DataView m_data;
    SyncSetupView m_syncSetup;
    SyncDevicesView m_syncDevices;
    RecoveryKeySheet m_keySheet;
    SyncLogModel m_syncLog;
    SyncFactsView m_syncFacts;
    PutBackView m_putBack;
    ConflictView m_conflicts;
    Profile m_profile;
    bool m_session = false; ///< noted in the profile
    TimeViews m_time;
    TextDrafts m_left; ///< what an earlier run of the program did not write
};

/// The colours, sizes and motion of an engine's Theme follow the settings.
void followSettings(QQmlEngine &engine, SettingsView &settings);

} // namespace sennight
