// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace sennight {

/// Asks the Secret Service (specifications.freedesktop.org/secret-service) whether that entry of
/// QtKeychain lies in a collection that is locked, or whether the default one is, where it would
/// lie: libsecret finds nothing there when nobody answers its prompt, and says no more than that.
/// The calling thread; `answer` comes later and not after `context`; false where nobody can tell.
void askWhetherLocked(const QString &service, const QString &key, QObject &context,
                      std::function<void(bool isLocked)> answer);

/// Whether there is a session of the desktop, in which keychains answer.
[[nodiscard]] bool isSessionThere();

} // namespace sennight
