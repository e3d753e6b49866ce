// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repository.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace sennight {

/// Shows how far a commit is that takes long, and stops it. GUI thread; only what `begin` gives is
/// called elsewhere, and may outlive this.
class LongCommit : public QObject
{
    Q_OBJECT

public:
    explicit LongCommit(QObject *parent = nullptr);

    /// One begins: what the store is to call. It is shown when it is not over at once.
    [[nodiscard]] Progress begin(const QString &text);
    void end();
    /// The store stops where it is and takes back what it did.
    void cancel();
    /// "Adding 5,000 items"; empty while there is nothing to wait for.
    [[nodiscard]] const QString &text() const { return m_shown; }
    [[nodiscard]] double share() const { return m_share; } ///< 0 … 1, below 0: not known yet

Q_SIGNALS:
    void changed();

private:
    struct Told
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stop = false;
    };
    void look();

    std::shared_ptr<Told> m_told;
    QTimer m_timer;
    QString m_text;
    QString m_shown;
    double m_share = -1;
};

} // namespace sennight
