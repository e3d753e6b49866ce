// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/composition.h"
#include "app/gui/problem_view.h"
#include "app/platform/single_instance.h"

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

private:
    Result<Profile> locate();
    void open(const Profile &profile, bool readOnly);
    void makeEngine();
    [[nodiscard]] bool load(const Profile &profile, bool readOnly);
    void showProblem(const Error &error, const Profile &profile);
    bool make(QQmlComponent &component, const QVariantMap &properties = {});
    void readFonts();
    void afterFirstFrame();
    void reportReady();
    void raise();
    bool eventFilter(QObject *watched, QEvent *event) override;

    WindowOptions m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<SampleProfile> m_sample;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<ViewModels> m_models;
    std::unique_ptr<ProblemView> m_problem;
    std::unique_ptr<QThread> m_fonts; ///< reads the list of fonts
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQmlComponent> m_panels; ///< keeps their types
    std::unique_ptr<QQuickWindow> m_window;
    int m_warnings = 0; ///< of the engine
};

} // namespace sennight
