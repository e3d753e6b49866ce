// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/desktop_plugin.h"

#include <QObject>

class QDBusMessage;

namespace sennight {

/// Asks those who may know, the best first: the desktop's screen saver (Plasma and others), GNOME's
/// idle monitor, the login manager. Who answered is asked first the next time. GUI thread.
class BusIdleSource final : public QObject, public IdleSource
{
    Q_OBJECT

public:
    void ask(std::function<void(std::optional<qint64> idleMs)> answer) override;

private:
    using Answer = std::function<void(std::optional<qint64> idleMs)>;
    void askFrom(size_t source, Answer answer);

    size_t m_known = 0; ///< sources before it do not tell
};

} // namespace sennight
