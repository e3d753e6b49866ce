// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QQuickWindow;

namespace sennight {

class ViewModels;

struct ShotOrder
{
    QString folder;
    QString names; ///< regular expression that the names begin with; empty: all
};

/// Writes pictures of every screen and state to a folder, 1280 and 480 wide: light, dark, from
/// right to left, compact with increased contrast, and with text of 200 %; at last of a profile
/// that is very full. False when one could not be written, or Qt or QML warned of something.
[[nodiscard]] bool takeShots(QQuickWindow &window, ViewModels &models, const ShotOrder &order);

} // namespace sennight
