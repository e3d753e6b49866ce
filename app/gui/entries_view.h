// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

#include "domain/time_entries.h"
#include "items/time_entry_model.h"

namespace sennight {

/// The panel of tracked time: of one todo, or of all todos of one day. Nothing is read before it is
/// opened. Each change is one action. GUI thread.
class EntriesView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(sennight::TimeEntryModel *entries READ entries CONSTANT FINAL)
    /// The todo whose entries they are; empty where they are a day's.
    Q_PROPERTY(QString todoId READ todoId NOTIFY changed FINAL)
    /// "Calibrate gauge 7", or "Wednesday, 11 November".
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "1h 12m of 2h" of a todo, "5h 05m tracked" of a day.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Tracked more than was estimated.
    Q_PROPERTY(bool over READ isOver NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed FINAL)
    /// Why what was written cannot be; empty after the next success.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    explicit EntriesView(Planner &planner, QObject *parent = nullptr);
    static EntriesView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<EntriesView>(engine);
    }

    [[nodiscard]] TimeEntryModel *entries() const { return m_entries; }
    [[nodiscard]] QString todoId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool canGoForward() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// An empty id: today's.
    Q_INVOKABLE void open(const QString &todoId);
    Q_INVOKABLE void close();
    /// To the day before (-1) or after (1).
    Q_INVOKABLE void stepDay(int days);

    /// Writes what was typed: a day ("today", "fri", "13 nov", "2026-11-11"), times of day, a note.
    /// An empty id makes a new entry of the todo; an empty end goes with a running one only. False,
    /// and a problem, when that cannot be.
    Q_INVOKABLE bool save(const QString &entryId, const QString &day, const QString &start,
                          const QString &end, const QString &note);
    /// Ends the entry at a time of day and lets another one go on from there.
    Q_INVOKABLE bool split(const QString &entryId, const QString &at);
    /// Half way through: what split() is offered with.
    Q_INVOKABLE QString middleOf(const QString &entryId) const;
    Q_INVOKABLE void remove(const QString &entryId);
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    void onChanged();
    void read();
    bool refuse(const QString &problem);
    [[nodiscard]] std::optional<Record> entryOf(const QString &entryId) const;
    [[nodiscard]] const TimeEntryRow *rowOf(const QString &entryId) const;
    [[nodiscard]] std::optional<Interval> intervalFrom(const TimeEntryRow *before,
                                                       const QString &day, const QString &start,
                                                       const QString &end);
    [[nodiscard]] QString problemWith(const Interval &wanted, const QString &exceptId) const;
    [[nodiscard]] QDateTime local(qint64 ms) const;
    [[nodiscard]] QTimeZone zone() const { return m_context.clock.zone(); }

    Planner &m_planner;
    ItemContext m_context;
    TimeEntryModel *m_entries;
    std::optional<RecordId> m_todo;
    QString m_todoTitle;
    std::optional<int> m_estimateMinutes;
    QDate m_day; ///< invalid while nothing is open
    QString m_problem;
};

} // namespace sennight
