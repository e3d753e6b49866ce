// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/contract_read.h"
#include "app/gui/decision_rows.h"
#include "app/gui/shell.h"
#include "app/gui/week_decisions.h"

namespace sennight {

/// The promise of the week that the Week screen shows: what does not fit, committing to it, and
/// what changed since. Reads in the background, and nothing before it is watched. GUI thread.
class ContractView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool committed READ isCommitted NOTIFY changed FINAL)
    /// It is not over, and something stands in it.
    Q_PROPERTY(bool canCommit READ canCommit NOTIFY changed FINAL)
    Q_PROPERTY(int weekNumber READ weekNumber NOTIFY changed FINAL) ///< 46
    /// "Committed Monday at 08:00: 23 todos, 31h"
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY changed FINAL)
    Q_PROPERTY(QString fitText READ fitText NOTIFY changed FINAL)
    Q_PROPERTY(QString unknownText READ unknownText NOTIFY changed FINAL)
    /// Planned is more than there is time for.
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed FINAL) ///< "3 changes"
    /// "23 todos were promised; 20 are done or still in the week. +1h 30m since."
    Q_PROPERTY(QString balanceText READ balanceText NOTIFY changed FINAL)
    Q_PROPERTY(sennight::DecisionRows *changes READ changes CONSTANT FINAL)
    /// What does not fit; choice 1 moves it.
    Q_PROPERTY(sennight::DecisionRows *swaps READ swaps CONSTANT FINAL)
    Q_PROPERTY(int movable READ movable NOTIFY changed FINAL) ///< of the swaps
    /// Shown in full: read also where nothing was promised.
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged FINAL)
    /// The first frame is shown; nothing of it is made before.
    Q_PROPERTY(bool watching READ isWatching NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    ContractView(Shell &shell, Planner &planner, const ItemContext &context,
                 QObject *parent = nullptr);
    static ContractView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ContractView>(engine);
    }

    /// The first frame is shown: counts the changes of a committed week from now on.
    void watch();

    Q_INVOKABLE void commit();
    Q_INVOKABLE void uncommit();
    /// Moves one todo to where it would fit.
    Q_INVOKABLE void move(int swap);
    /// Moves all of them: one action, one undo.
    Q_INVOKABLE void moveAll();
    Q_INVOKABLE void giveReason(int change, const QString &text);

    [[nodiscard]] bool isCommitted() const { return m_shell.week()->facts().committed; }
    [[nodiscard]] bool canCommit() const;
    [[nodiscard]] int weekNumber() const { return week().week; }
    [[nodiscard]] QString promiseText() const;
    [[nodiscard]] QString fitText() const;
    [[nodiscard]] QString unknownText() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int changeCount() const { return m_changes->count(); }
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] QString balanceText() const;
    [[nodiscard]] DecisionRows *changes() const { return m_changes; }
    [[nodiscard]] DecisionRows *swaps() const { return m_swaps; }
    [[nodiscard]] int movable() const;
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void openChanged();

private:
    void follow();
    void read();
    void take(Result<ContractSnapshot> contract);
    [[nodiscard]] IsoWeek week() const { return m_shell.week()->isoWeek(); }
    [[nodiscard]] const Swap *swapOf(const RecordId &todo) const;

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    WeekDecisions m_decisions;
    DecisionRows *m_changes;
    DecisionRows *m_swaps;
    std::optional<ContractSnapshot> m_contract;
    QString m_problem;
    bool m_watching = false;
    bool m_open = false;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace sennight
