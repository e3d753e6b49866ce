// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QQuickWindow;

namespace sennight {

class ViewModels;

/// Writes pictures of the screens, light and dark, at 1280 × 800 and 480 × 800, to a folder. False
/// when one could not be written.
[[nodiscard]] bool takeShots(QQuickWindow &window, ViewModels &models, const QString &folder);

} // namespace sennight
