// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal_list_model.h"
#include "todo_list_model.h"

#include "domain/week_contract.h"

#include <array>
#include <memory>

namespace sennight {

/// One bar of a past day's spine.
class SpineBar
{
    Q_GADGET
    QML_VALUE_TYPE(spineBar)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString colour MEMBER colour FINAL)
    Q_PROPERTY(int minutes MEMBER minutes FINAL)
    Q_PROPERTY(bool done MEMBER done FINAL)

public:
    QString title;
    QString colour;   ///< name of the project's colour, or empty
    int minutes = 0;  ///< tracked; what was estimated where nothing was tracked
    bool done = true; ///< false: dashed outline
    friend bool operator==(const SpineBar &, const SpineBar &) = default;
};

/// How full a day is: what its header says and what its meter shows. The meter's length is the
/// capacity, or what is planned where that is more.
class HeaderLoad
{
    Q_GADGET
    QML_VALUE_TYPE(headerLoad)
    Q_PROPERTY(QString text MEMBER text FINAL) ///< "5h 15m of 6h"
    Q_PROPERTY(bool over MEMBER over FINAL)
    Q_PROPERTY(double plannedShare MEMBER plannedShare FINAL)
    Q_PROPERTY(double trackedShare MEMBER trackedShare FINAL)
    Q_PROPERTY(double capacityShare MEMBER capacityShare FINAL)
    Q_PROPERTY(QString brief MEMBER brief FINAL) ///< "5h 15m/6h", where the text has no room

public:
    QString text;
    bool over = false;
    double plannedShare = 0;
    double trackedShare = 0;
    double capacityShare = 1; ///< where the tick stands; 1 unless over
    QString brief = {};
    friend bool operator==(const HeaderLoad &, const HeaderLoad &) = default;
};

/// Everything that the week shows, read in one go on any thread. `query` narrows the todos.
[[nodiscard]] Result<WeekSnapshot> readWeek(const Queries &queries, IsoWeek week,
                                            const QString &query = {});

/// What the week's contract counts of a todo.
[[nodiscard]] PlannedTodo plannedTodo(const TodoRow &row);

/// What is planned in the week, also without a day: the contract's minutes (WeekFit). `todos`: all
/// that stand in it, as Kind::Week has them.
[[nodiscard]] int plannedMinutes(IsoWeek week, std::span<const TodoRow> todos);

struct WeekDay;

/// Seven days of one week, each a row with its own list of todos; beside them the goals, what is
/// left over and what has no day. GUI thread.
class WeekModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")
    Q_PROPERTY(QString week READ weekText NOTIFY weekChanged FINAL)         ///< "2026-W46"
    Q_PROPERTY(QString title READ title NOTIFY weekChanged FINAL)           ///< "9 – 15 November"
    Q_PROPERTY(QString shortTitle READ shortTitle NOTIFY weekChanged FINAL) ///< "9 – 15 Nov"
    Q_PROPERTY(QString numberText READ numberText NOTIFY weekChanged FINAL) ///< "Week 46"
    Q_PROPERTY(bool isThisWeek READ isThisWeek NOTIFY weekChanged FINAL)
    Q_PROPERTY(bool isPast READ isPast NOTIFY weekChanged FINAL)
    /// Row of today, or -1 in other weeks.
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY weekChanged FINAL)

    // The header's facts.
    Q_PROPERTY(int doneCount READ doneCount NOTIFY factsChanged FINAL)
    Q_PROPERTY(int todoCount READ todoCount NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString trackedText READ trackedText NOTIFY trackedChanged FINAL) ///< "13h 37m"
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY factsChanged FINAL)   ///< "32h 55m"
    Q_PROPERTY(QString capacityText READ capacityText NOTIFY factsChanged FINAL) ///< "35h"
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY factsChanged FINAL) ///< no todo in it at all

    Q_PROPERTY(sennight::GoalListModel *goals READ goals CONSTANT FINAL)
    Q_PROPERTY(sennight::TodoListModel *anyDay READ anyDay CONSTANT FINAL)
    /// Only in this week.
    Q_PROPERTY(sennight::TodoListModel *leftOver READ leftOver CONSTANT FINAL)
    /// The next open, unplanned todo of each active project; read while nextActive is set.
    Q_PROPERTY(sennight::TodoListModel *nextFromProjects READ nextFromProjects CONSTANT FINAL)
    Q_PROPERTY(bool nextActive READ isNextActive WRITE setNextActive NOTIFY nextActiveChanged FINAL)
    /// "6 · 5h 10m": left over and any day together.
    Q_PROPERTY(QString unscheduledText READ unscheduledText NOTIFY factsChanged FINAL)
    Q_PROPERTY(int unscheduledCount READ unscheduledCount NOTIFY factsChanged FINAL)
    /// "3 todos are left over from last week." and "2h 40m in all; one has rolled over three
    /// times."; empty where nothing is.
    Q_PROPERTY(QString leftOverText READ leftOverText NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString leftOverDetail READ leftOverDetail NOTIFY factsChanged FINAL)
    /// Some of it may move on without a decision: it rolled over less than three times.
    Q_PROPERTY(bool leftOverMovable READ isLeftOverMovable NOTIFY factsChanged FINAL)
    /// Proposed places are shown (`proposed` of the days); accept or drop them.
    Q_PROPERTY(bool proposing READ isProposing NOTIFY proposingChanged FINAL)
    Q_PROPERTY(int proposedCount READ proposedCount NOTIFY proposingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        DateRole = Qt::UserRole + 1, ///< QString, "2026-11-11"
        WeekdayTextRole,             ///< QString, "Wed"
        WeekdayLongTextRole,         ///< QString, "Wednesday"
        DayTextRole,                 ///< QString, "11"
        IsTodayRole,                 ///< bool
        IsPastRole,                  ///< bool
        IsWeekendRole,               ///< bool: Saturday or Sunday
        CapacityMinutesRole,         ///< int
        PlannedMinutesRole,          ///< int
        TrackedMinutesRole,          ///< int
        LoadRole,                    ///< headerLoad
        TodosRole,                   ///< TodoListModel *, open todos by day order
        DoneTodosRole,               ///< TodoListModel *, done, in the order it happened
        ProposedRole,                ///< TodoListModel *, placeholders
        BarsRole,                    ///< list of spineBar
        DoneCountTextRole,           ///< QString, "6/7"
        TrackedTextRole,             ///< QString, "5h 40m"
        AccessibleTextRole,          ///< QString, of the column
        SpineAccessibleTextRole,     ///< QString, of the spine
    };
    Q_ENUM(Role)

    explicit WeekModel(const ItemContext &context, QObject *parent = nullptr);
    ~WeekModel() override;

    /// Shows a week that was read elsewhere (start-up).
    void preload(WeekSnapshot snapshot);
    void setActive(bool active);
    /// Shows only the todos that match; empty = all.
    void setQuery(const QString &query);

    [[nodiscard]] IsoWeek isoWeek() const { return m_facts.week; }
    /// Without what still runs.
    [[nodiscard]] const WeekFacts &facts() const { return m_facts; }
    [[nodiscard]] QString weekText() const { return m_facts.week.toText(); }
    [[nodiscard]] QString title() const { return titleIn(QLocale::LongFormat); }
    [[nodiscard]] QString shortTitle() const { return titleIn(QLocale::ShortFormat); }
    [[nodiscard]] QString numberText() const;
    [[nodiscard]] bool isThisWeek() const { return todayIndex() >= 0; }
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] int todayIndex() const;
    [[nodiscard]] int doneCount() const { return m_facts.done; }
    [[nodiscard]] int todoCount() const { return m_facts.todos; }
    [[nodiscard]] QString trackedText() const;
    [[nodiscard]] QString plannedText() const;
    [[nodiscard]] QString capacityText() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] GoalListModel *goals() const { return m_goals; }
    [[nodiscard]] TodoListModel *anyDay() const { return m_anyDay; }
    [[nodiscard]] TodoListModel *leftOver() const { return m_leftOver; }
    [[nodiscard]] TodoListModel *nextFromProjects() const { return m_next; }
    [[nodiscard]] bool isNextActive() const { return m_nextActive; }
    void setNextActive(bool active);
    [[nodiscard]] QString unscheduledText() const;
    [[nodiscard]] int unscheduledCount() const;
    [[nodiscard]] QString leftOverText() const;
    [[nodiscard]] QString leftOverDetail() const;
    [[nodiscard]] bool isLeftOverMovable() const;
    [[nodiscard]] bool isProposing() const { return !m_proposal.empty(); }
    [[nodiscard]] int proposedCount() const { return static_cast<int>(m_proposal.size()); }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The open todos of a day, and of the proposal.
    [[nodiscard]] TodoListModel *todosOf(int day) const;
    [[nodiscard]] const std::vector<std::pair<RecordId, QDate>> &proposal() const
    {
        return m_proposal;
    }

    Q_INVOKABLE void previous();
    Q_INVOKABLE void next();
    Q_INVOKABLE void thisWeek();
    /// Any date of the wanted week, "2026-11-11", or the week itself, "2026-W46".
    Q_INVOKABLE void goTo(const QString &dateOrWeek);
    /// ISO date of a row; empty beyond the seven.
    Q_INVOKABLE QString dateAt(int day) const;
    /// A day's load as it would be with other minutes.
    Q_INVOKABLE sennight::HeaderLoad loadWith(int day, int extraMinutes) const;
    /// The nearest day with open todos, forwards (1) or backwards (-1) from another; -1 = none.
    Q_INVOKABLE int nextFilledDay(int day, int step) const;
    /// Proposes days for what is left over, by free capacity and deadline; nothing is moved yet.
    /// What no day has room for gets no proposal.
    Q_INVOKABLE void proposePlaces();
    Q_INVOKABLE void dropProposal();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void weekChanged();
    void factsChanged();
    void trackedChanged();
    void nextActiveChanged();
    void proposingChanged();
    void problemChanged();

private:
    [[nodiscard]] QString titleIn(QLocale::FormatType length) const;
    void show(IsoWeek week);
    void reload();
    void readNext();
    void take(WeekSnapshot snapshot);
    void takeDays(const WeekSnapshot &snapshot);
    void countPlanned(const WeekSnapshot &snapshot);
    void onCommitted();
    void onDayChanged();
    void onTicked();
    [[nodiscard]] std::array<int, 7> runningByDay() const;
    [[nodiscard]] DayFacts withRunning(int day) const;
    void fail(const QString &problem);
    [[nodiscard]] QVariant listValue(const WeekDay &day, int role) const;
    [[nodiscard]] QVariant meterValue(const DayFacts &facts, int role) const;
    [[nodiscard]] QVariant dateValue(const DayFacts &facts, int role) const;

    ItemContext m_context;
    WeekFacts m_facts;
    std::array<int, 7> m_runningMinutes{}; ///< of each day, as shown
    int m_plannedMinutes = 0;              ///< of the whole week
    std::vector<std::unique_ptr<WeekDay>> m_days;
    GoalListModel *m_goals;
    TodoListModel *m_anyDay;
    TodoListModel *m_leftOver;
    TodoListModel *m_next;
    std::vector<TodoRow> m_leftOverRows;
    std::vector<std::pair<RecordId, QDate>> m_proposal;
    QString m_query;
    QString m_problem;
    bool m_active = true;
    bool m_stale = true;
    bool m_nextActive = false;
    bool m_showsNow = true; ///< it was this week when it was read
};

} // namespace sennight
