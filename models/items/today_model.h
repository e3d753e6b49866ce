// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_list_model.h"

namespace sennight {

/// One project's part of the day's capacity.
class CapacityShare
{
    Q_GADGET
    QML_VALUE_TYPE(capacityShare)
    Q_PROPERTY(QString projectName MEMBER projectName FINAL)
    Q_PROPERTY(QString colour MEMBER colour FINAL)
    Q_PROPERTY(int minutes MEMBER minutes FINAL)
    Q_PROPERTY(QString timeText MEMBER timeText FINAL)
    Q_PROPERTY(qreal share MEMBER share FINAL)

public:
    QString projectName; ///< short; empty for todos without a project
    QString colour;
    int minutes = 0;
    QString timeText;
    qreal share = 0; ///< of the bar's length, 0 … 1
    friend bool operator==(const CapacityShare &, const CapacityShare &) = default;
};

/// What today holds: what is late, what is meant for today, what is done; and the day's capacity.
/// GUI thread.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) ///< "Wednesday, 11 November"
    Q_PROPERTY(QString shortTitle READ shortTitle NOTIFY changed FINAL) ///< "Wed 11 Nov"
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)             ///< "2026-11-11"
    Q_PROPERTY(sennight::TodoListModel *overdue READ overdue CONSTANT FINAL)
    Q_PROPERTY(sennight::TodoListModel *focus READ focus CONSTANT FINAL)
    Q_PROPERTY(sennight::TodoListModel *done READ done CONSTANT FINAL)
    /// Late, meant for today, and running: what the sidebar counts.
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(QString capacityText READ capacityText NOTIFY changed FINAL) ///< "5h 05m of 6h"
    Q_PROPERTY(QString trackedText READ trackedText NOTIFY changed FINAL)   ///< "1h 42m of 5h 05m"
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed FINAL) ///< "55m free" or "20m over"
    Q_PROPERTY(bool overCapacity READ isOverCapacity NOTIFY changed FINAL)
    Q_PROPERTY(QList<sennight::CapacityShare> shares READ shares NOTIFY changed FINAL)
    /// "1h 55m left" behind Focus; "30m" behind Done.
    Q_PROPERTY(QString focusText READ focusText NOTIFY changed FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    /// Shows only the todos of this project; empty = of all. Kept until another screen is shown.
    Q_PROPERTY(QString projectId READ projectId WRITE setProjectId NOTIFY changed FINAL)
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY changed FINAL) ///< by project or by words
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool isAllDone READ isAllDone NOTIFY changed FINAL)
    /// "You have 6 hours. Pull something from the week." or "Today is done. 5h 20m, seven todos."
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    /// The first focus todo, what the hero shows without a running timer; empty without one.
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)

public:
    /// Nobody works through more in a day; a list that long is shown in All todos.
    static constexpr int maxRows = 500;

    explicit TodayModel(const ItemContext &context, QObject *parent = nullptr);

    void setActive(bool active);
    /// Shows only the todos that match (CLI.md's operators); empty = all.
    void setQuery(const QString &query);
    [[nodiscard]] QString projectId() const { return m_project ? m_project->toHex() : QString(); }
    void setProjectId(const QString &projectId);
    [[nodiscard]] QString projectTitle() const { return m_projectTitle; }
    [[nodiscard]] bool isFiltered() const { return m_project || !m_query.isEmpty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString shortTitle() const;
    [[nodiscard]] QString date() const { return m_facts.date.toString(Qt::ISODate); }
    [[nodiscard]] TodoListModel *overdue() const { return m_overdue; }
    [[nodiscard]] TodoListModel *focus() const { return m_focus; }
    [[nodiscard]] TodoListModel *done() const { return m_done; }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] QString capacityText() const;
    [[nodiscard]] QString trackedText() const;
    [[nodiscard]] int trackedMinutes() const
    {
        return m_facts.trackedMinutes + m_shownRunningMinutes;
    }
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] bool isOverCapacity() const;
    [[nodiscard]] QList<CapacityShare> shares() const { return m_shares; }
    [[nodiscard]] QString focusText() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] bool isEmpty() const { return openCount() == 0 && m_done->count() == 0; }
    [[nodiscard]] bool isAllDone() const
    {
        return !isFiltered() && openCount() == 0 && m_done->count() > 0;
    }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString nextId() const { return m_focus->idAt(0); }
    [[nodiscard]] QString nextTitle() const;

Q_SIGNALS:
    void changed();

private:
    void reload();
    void take(const std::vector<TodoRow> &rows);
    void computeShares(const std::vector<TodoRow> &rows);
    void onChanged();
    void onTicked();
    [[nodiscard]] int runningMinutes() const;

    ItemContext m_context;
    DayFacts m_facts;
    TodoListModel *m_overdue;
    TodoListModel *m_focus;
    TodoListModel *m_done;
    std::optional<TodoRow> m_running;
    std::vector<RunningInterval> m_intervals; ///< of any day
    int m_shownRunningMinutes = 0;
    QList<CapacityShare> m_shares;
    QString m_query;
    std::optional<RecordId> m_project;
    QString m_projectTitle;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace sennight
