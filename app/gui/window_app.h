// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/composition.h"
#include "app/gui/desktop_presence.h"
#include "app/gui/first_run_view.h"
#include "app/gui/problem_view.h"
#include "app/language/spoken_language.h"
#include "app/platform/single_instance.h"
#include "app/platform/system_looks.h"
#include "app/platform/termination_signals.h"
#include "store/recovery.h"

#include <QThread>

namespace sennight {

/// The window's life: opens the profile, loads the QML, shows the first frame, and everything that
/// may wait until after it.
class WindowApp : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `random` must outlive this.
    WindowApp(const WindowOptions &options, const Clock &clock, RandomSource &random);
    ~WindowApp() override;

    /// Runs until the window is closed. The program's exit code.
    int run();

    /// Starts this program once more. Tests put something else here.
    std::function<void(const QStringList &arguments)> startAnother;

private:
    Result<Profile> locate();
    void open(const Profile &profile, bool readOnly);
    void show();
    void makeEngine();
    void makeModels(Shell::Snapshot snapshot, const Queries &queries);
    void restart();
    [[nodiscard]] bool load(const Profile &profile, bool readOnly);
    void showProblem(const Error &error, const Profile &profile);
    bool makeFirstRun();
    void begin(const std::function<void()> &then);
    void lookAround();
    [[nodiscard]] QVariantMap direction() const;
    void offerRepair(const Result<void> &opened);
    void repair(const Profile &profile);
    void repaired(const Profile &profile, const Result<Recovery> &recovery);
    bool make(QQmlComponent &component, const QVariantMap &properties = {});
    void readFonts();
    void afterFirstFrame();
    void reportReady();
    void followSystemLooks();
    void answer(SingleInstance::Wish wish, const QString &activation);
    void recallQuickAdd();
    void keepQuickAdd();
    bool eventFilter(QObject *watched, QEvent *event) override;

    WindowOptions m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    TerminationSignals m_signals;
    SpokenLanguage m_language;
    std::unique_ptr<SampleProfile> m_sample;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<ViewModels> m_models;
    std::unique_ptr<ProblemView> m_problem;
    SystemLooksWatch *m_looks = nullptr;      ///< of the process
    std::unique_ptr<QThread> m_fonts;         ///< reads the list of fonts
    std::unique_ptr<FirstRunView> m_firstRun; ///< while its window is shown
    std::unique_ptr<QThread> m_repair;
    std::optional<Recovery> m_recovery; ///< to be told when the window is shown
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQmlComponent> m_panels; ///< keeps their types
    std::unique_ptr<QQuickWindow> m_window;
    bool m_readOnly = false;
    std::unique_ptr<DesktopPresence> m_presence; ///< from the first frame on
    int m_warnings = 0;                          ///< of the engine
};

} // namespace sennight
