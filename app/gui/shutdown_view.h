// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

#include "items/todo_list_model.h"

namespace sennight {

/// The end of the day: what was done, how the time went, what is open and where it goes, and one
/// line for tomorrow. Each decision is an action like any other. Nothing is read before it is
/// opened but the line that was left for today. GUI thread.
class ShutdownView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(sennight::TodoListModel *open READ open CONSTANT FINAL)
    Q_PROPERTY(sennight::TodoListModel *done READ done CONSTANT FINAL)
    /// "5 todos done, 4h 10m tracked of 5h 05m planned."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Tomorrow lies in another week.
    Q_PROPERTY(bool endsWeek READ endsWeek NOTIFY changed FINAL)
    /// The line for tomorrow as it is being written.
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY lineChanged FINAL)
    /// What was written yesterday, for today; empty without one.
    Q_PROPERTY(QString todaysLine READ todaysLine NOTIFY todaysLineChanged FINAL)

public:
    explicit ShutdownView(Planner &planner, QObject *parent = nullptr);
    static ShutdownView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ShutdownView>(engine);
    }

    [[nodiscard]] TodoListModel *open() const { return m_open; }
    [[nodiscard]] TodoListModel *done() const { return m_done; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool endsWeek() const;
    [[nodiscard]] QString line() const { return m_line; }
    void setLine(const QString &line);
    [[nodiscard]] QString todaysLine();

    Q_INVOKABLE void begin();
    /// Keeps the line for tomorrow.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void toTomorrow(const QString &todoId);
    /// Any day of the week that tomorrow lies in.
    Q_INVOKABLE void toThisWeek(const QString &todoId);
    Q_INVOKABLE void letGo(const QString &todoId);
    Q_INVOKABLE void allToTomorrow();

Q_SIGNALS:
    void changed();
    void lineChanged();
    void todaysLineChanged();

private:
    void onCommitted(const Committed &committed);
    void onTicked();
    void read();
    [[nodiscard]] int trackedMinutes() const;
    void place(const QStringList &ids, const Plan &plan);
    [[nodiscard]] QString lineFor(QDate date) const;
    [[nodiscard]] QDate tomorrow() const { return m_context.feed.today().addDays(1); }

    Planner &m_planner;
    ItemContext m_context;
    TodoListModel *m_open;
    TodoListModel *m_done;
    DayFacts m_facts; ///< of today
    std::vector<RunningInterval> m_running;
    int m_shownTracked = 0; ///< minutes
    QString m_line;
    std::map<RecordId, Plan> m_settled;  ///< where this evening put them
    std::optional<QString> m_todaysLine; ///< read when first asked for
    bool m_isOpen = false;
};

} // namespace sennight
