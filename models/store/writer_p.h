// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "materialiser_p.h"
#include "ready_change_p.h"
#include "schema.h"

namespace sennight {

/// The action that a transaction writes.
struct ActionLabel
{
    RecordId id;
    ActionKind kind = ActionKind::Edit;
    QString subject;
    UndoState state = UndoState::Done;
};

/// One write transaction after the other on a profile: its state, its log, its rows. Cuts an
/// action's ops into changes of this device's chains.
///
///     begin → startAction → write … write → seal → finish       or, instead of finish: abandon
class Writer
{
public:
    Writer(Connection &connection, const Clock &clock, RandomSource &random,
           QByteArray installation, QString deviceName);

    /// Takes the write lock and reads where the profile stands. Busy.
    [[nodiscard]] Result<void> begin();
    /// Makes everything since begin() durable. On an error nothing of it happened.
    [[nodiscard]] Result<void> finish();
    /// Forgets everything since begin().
    void abandon();

    void startAction(ActionLabel label);
    /// What state() holds is to be kept even where nothing else is written.
    void noteState() { m_hasNewState = true; }
    [[nodiscard]] bool hasNewState() const { return m_hasNewState; }
    /// Ops of one record, which lives in `space`. They stay in one change where they fit.
    [[nodiscard]] Result<void> write(std::vector<sync::Op> ops, sync::Space space);
    /// Makes a change of what is waiting, in each space, and rows of it.
    [[nodiscard]] Result<void> seal();
    /// From here to the next seal(), what write() is given depends on no row of what it was given
    /// before: changes may be made in a second thread, and their rows follow later.
    void runAhead() { m_mayRunAhead = true; }
    /// The positions of the action's changes: first, last; 0, -1 where there are none.
    [[nodiscard]] std::pair<qint64, qint64> positions() const { return {m_firstPos, m_lastPos}; }
    [[nodiscard]] bool wroteSomething() const { return m_firstPos > 0; }
    [[nodiscard]] Committed committed();

    [[nodiscard]] ProfileState &state() { return m_state; }
    [[nodiscard]] ChangeLog &log() { return m_log; }
    [[nodiscard]] Materialiser &rows() { return m_rows; }
    [[nodiscard]] WorkingSet &records() { return m_rows.records(); }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() { return m_random; }
    /// The next change of the space begins a new chain of this device.
    [[nodiscard]] Result<void> retireChain(sync::Space space);

private:
    struct Waiting
    {
        std::vector<sync::Op> ops;
        qsizetype bytes = 0;
    };
    [[nodiscard]] Result<void> readState();
    [[nodiscard]] Result<void> meetInstallation();
    [[nodiscard]] Result<void> seal(sync::Space space);
    [[nodiscard]] Result<void> sealAhead(sync::Change change);
    /// Into the log and the rows.
    [[nodiscard]] Result<void> land(ReadyChange ready);
    [[nodiscard]] Result<void> landOldest();
    [[nodiscard]] Result<sync::Change> nextChange(sync::Space space);
    [[nodiscard]] Result<void> startChain(sync::Space space);
    [[nodiscard]] Result<void> noteAction();

    Connection &m_connection;
    const Clock &m_clock;
    RandomSource &m_random;
    QByteArray m_installation;
    QString m_deviceName;
    ChangeLog m_log;
    Materialiser m_rows;
    ProfileState m_state;
    std::optional<Transaction> m_transaction;
    /// Of the file after the last commit: while it stays, what this writer knows of the file holds.
    std::optional<quint32> m_knownVersion;
    ActionLabel m_action;
    std::array<Waiting, 2> m_waiting; ///< by Space
    qint64 m_firstPos = 0;
    qint64 m_lastPos = -1;
    bool m_mayRunAhead = false;
    bool m_hasNewState = false;
    int m_changes = 0;                   ///< sealed in this transaction
    std::array<int, 2> m_ahead{};        ///< by Space: changes that have not landed
    std::optional<ReadyChanges> m_ready; ///< of a long action
};

} // namespace sennight
