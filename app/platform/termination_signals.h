// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <memory>

class QSocketNotifier;

namespace sennight {

/// Hears when the system asks the program to end: SIGTERM from the end of a session or from `kill`,
/// SIGINT from Ctrl+C, SIGHUP from a terminal that closes. A second signal of the same kind ends
/// the program at once, as if nobody listened; one that was ignored when the program began stays
/// so. Where a system has no such signals, it hears nothing. One in the process; GUI thread.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

    /// Also before an event loop runs that could tell.
    [[nodiscard]] bool areHeard() const;

Q_SIGNALS:
    /// From the event loop, once.
    void heard();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::array<int, 2> m_pipe{-1, -1}; ///< read end, write end; -1: not open
};

} // namespace sennight
