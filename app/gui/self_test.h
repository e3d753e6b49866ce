// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;
class QQuickWindow;

namespace sennight {

class ViewModels;

/// Shows every page in each theme, width and text size, opens what lies over them, and prints every
/// warning. True when there was none.
[[nodiscard]] bool runSelfTest(QQuickWindow &window, QQmlEngine &engine, ViewModels &models);

} // namespace sennight
