// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"

#include <functional>

class QQuickWindow;

namespace sennight {

class ViewModels;

/// The window that is pictured and what it shows. GUI thread.
struct ShotStage
{
    QQuickWindow &window;
    ViewModels &models;

    /// What lies over the screens; null where the window has none.
    [[nodiscard]] QObject *overlays() const;
    /// Calls what the window offers by name.
    void call(const char *method) const;
    void call(const char *method, const QString &argument) const;
    void pick(const QString &picker, const QString &todoId) const;
    /// The screen's side panel, where it is a drawer.
    void openDrawer() const;
    void press(Qt::Key key) const;
    /// Takes away what was told of the states before.
    void hush() const;
};

/// A state of the window, by the name of its picture.
struct Shot
{
    QString name;
    Shell::Screen screen;
    /// Brings the screen into the state.
    std::function<void(const ShotStage &)> prepare = {};
    std::function<void(const ShotStage &)> restore = {};
    bool closes = false; ///< what was opened goes with Esc
    bool tells = false;  ///< the message about the state is a part of it
};

/// Of the sample week.
[[nodiscard]] const QList<Shot> &sampleShots();
/// After fillForShots().
[[nodiscard]] const QList<Shot> &fullShots();

/// Until what was asked for is on the screen, longer than any animation while motion is reduced.
void settleShot();
/// What the sample week leaves out: intentions, steps of steps, and what waits for another.
void addShotSamples(ViewModels &models);
/// A file with todos of some projects and a date that nobody can read.
void readShotImport(ViewModels &models);
/// 10,000 todos in a project and 400 today; titles as long as they may be, of every script.
void fillForShots(ViewModels &models);

} // namespace sennight
