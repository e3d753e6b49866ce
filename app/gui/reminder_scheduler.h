// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/item_context.h"

#include <QTimer>

namespace sennight {

/// Says when a reminder is due, once for each, whatever happens to the clock, the zone, the todo or
/// the program. It knows the reminders of the next day, looks at the clock when the next one comes
/// and at least twice a minute before that (a timer does not count the time that a computer
/// sleeps), and claims what is due in the profile before it speaks. GUI thread.
class ReminderScheduler : public QObject
{
    Q_OBJECT

public:
    /// Gives those that nobody claimed before: Store::claimReminders in the store's thread.
    using Claim =
        std::function<QFuture<Result<std::vector<ReminderName>>>(std::vector<ReminderName>)>;
    /// Older ones are not shown any more.
    static constexpr qint64 lateMs = qint64(30) * 24 * 60 * 60 * 1000;

    ReminderScheduler(const ItemContext &context, Claim claim, QObject *parent = nullptr);

    void start();
    /// Claims what is due and says so; else waits for the next one. Called by its own timer.
    void check();

Q_SIGNALS:
    /// Never empty, the earliest first; all that came due since the last look.
    void due(const std::vector<sennight::ReminderRow> &reminders);

private:
    void onCommitted(const Committed &committed);
    void read();
    void sleep();
    [[nodiscard]] int offsetAt(qint64 ms) const;
    void claim(std::vector<ReminderRow> rows);
    [[nodiscard]] bool isEnabled() const;

    ItemContext m_context;
    Claim m_claim;
    QTimer m_wake;
    std::vector<ReminderRow> m_coming; ///< not yet claimed
    qint64 m_knownUntilMs = 0;
    qint64 m_readMs = 0;
    int m_readOffset = 0; ///< of the zone that the instants were read in, then
    bool m_claiming = false;
};

} // namespace sennight
