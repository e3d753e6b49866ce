// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QQuickWindow;

namespace sennight {

class ViewModels;

// Shows what the window has to show, one thing after the other, and calls `look` before each: for
// the self-test, and for tests that look at all of it. GUI thread.

using Look = std::function<void()>;

/// The screens and their states.
void walkScreens(ViewModels &models, const Look &look);
/// What opens over them. How much of it the window does not have.
[[nodiscard]] int walkOverlays(QQuickWindow &window, ViewModels &models, const Look &look);

} // namespace sennight
