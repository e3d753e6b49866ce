// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

#include "store/repository.h"

#include <QElapsedTimer>

namespace sennight::cli {

/// Whether a signal asked to stop since the ProgressLine that lives was made.
[[nodiscard]] bool isStopWanted();

/// One line on stderr that says how far a long operation is, on terminals only, and the ear for
/// Ctrl+C while it lives: the operation is asked to stop and rolls back. One at a time.
class ProgressLine
{
public:
    ProgressLine(Output &out, QString what);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// To hand to the operation; must not outlive this.
    [[nodiscard]] Progress progress();
    /// A step with another name begins.
    void setStep(const QString &what);

private:
    [[nodiscard]] bool step(qint64 done, qint64 total);
    void show(qint64 done, qint64 total);
    void clear();

    bool m_onTerminal;
    bool m_shown = false;
    QString m_what;
    QElapsedTimer m_sinceShown;
};

} // namespace sennight::cli
