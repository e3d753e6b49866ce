// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"
#include "todo_text.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace sennight {

/// A list of todos: the ordered keys of all rows, and a bounded number of the rows themselves,
/// read in windows. A commit is shown by inserts, removals, moves and changed rows, never by a
/// reset.
///
///     keys   [ 4  9  2  7 … 100,000 of them … ]      8 bytes a row
///     cache        [ 2  7  3 ]                       at most maxCachedRows rows
///
/// While a view scrolls through a long list, the window ahead is read in the background.
/// It fills itself from a filter, or is given its rows (setRows). GUI thread.
class TodoListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the week, today and project models")
    /// The keys are being read in the background.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    /// Estimates of the open todos less what was tracked; 0 for lists of more than a few windows.
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY summaryChanged FINAL)
    /// The same as text, "5h 10m"; empty where there is no estimate.
    Q_PROPERTY(QString minutesLeftText READ minutesLeftText NOTIFY summaryChanged FINAL)
    /// What went wrong while reading; empty where all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        TodoIdRole = Qt::UserRole + 1, ///< QString, 32 hexadecimal digits
        TitleRole,                     ///< QString
        ProjectIdRole,                 ///< QString, hex or empty
        ProjectNameRole,               ///< QString, short; empty in a list of one project
        ProjectTitleRole,              ///< QString, whole
        ProjectColourRole,             ///< QString, one of the ten names in lower case, or empty
        PriorityRole,                  ///< int 0 none, 1 low, 2 medium, 3 high
        TimeTextRole,                  ///< QString, "25m / 1h 30m"
        TrackedTextRole,               ///< QString, the part before the slash; empty without
        EstimateTextRole,              ///< QString, the part after it; empty without
        TimeStateRole,                 ///< int 0 normal, 1 running, 2 over
        ProgressRole,                  ///< real 0 … 1
        RunningRole,                   ///< bool
        OverRole,                      ///< bool
        DoneRole,                      ///< bool
        LetGoRole,                     ///< bool
        OverdueTextRole,               ///< QString
        OverdueRole,                   ///< bool, late and not only due soon
        RolloverTextRole,              ///< QString
        ReminderTextRole,              ///< QString
        RepeatsRole,                   ///< bool
        ConflictTextRole,              ///< QString
        PutBackTextRole,               ///< QString, "put back"
        LocalOnlyRole,                 ///< bool
        PendingRole,                   ///< bool
        MovedToTextRole,               ///< QString
        BlockedRole,                   ///< bool
        WaitsForRole,                  ///< QString, "waits for “Order samples”"
        HasNotesRole,                  ///< bool
        SubtaskTextRole,               ///< QString
        PlanTextRole,                  ///< QString, "Today", "Thu", "Any day"
        PlanRole,                      ///< QString, "2026-11-11", "2026-W46" or empty
        StageRole,                     ///< int 0 dumped … 4 committed
        NearlyThereRole,               ///< bool, has a project and an estimate
        DumpedTextRole,                ///< QString, when it was written down: "Tue 21:14"
        AccessibleTextRole,            ///< QString
    };
    Q_ENUM(Role)

    static constexpr int windowRows = 32;
    static constexpr int maxCachedRows = 256;
    /// Longer lists read their keys in the background.
    static constexpr int readAtOnceKeys = 2000;

    explicit TodoListModel(const ItemContext &context, QObject *parent = nullptr);
    ~TodoListModel() override;

    /// Shows the todos of a filter, and keeps showing them as they change.
    void setFilter(const TodoFilter &filter);
    [[nodiscard]] const std::optional<TodoFilter> &filter() const { return m_filter; }
    /// Shows these rows in this order; the giver keeps them up to date.
    void setRows(std::vector<TodoRow> rows);
    /// A list that is not active reads nothing; it catches up when it becomes active.
    void setActive(bool active);
    /// For lists of a day: a row now planned elsewhere says so.
    void setListDate(QDate date) { m_listDate = date; }

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int minutesLeft() const;
    [[nodiscard]] QString minutesLeftText() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The row at an index, read when it is not cached; nothing beyond the end. Valid until control
    /// returns to the event loop.
    [[nodiscard]] std::optional<TodoRow> rowAt(int index) const;

    /// Hex id of the todo at an index; empty beyond the end.
    Q_INVOKABLE QString idAt(int index) const;
    /// Where a todo stands; -1 when it is not here.
    Q_INVOKABLE int indexOf(const QString &todoId) const;
    /// Ids of the rows first … last, for selections.
    Q_INVOKABLE QStringList idsBetween(int first, int last) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loadingChanged();
    void summaryChanged();
    void problemChanged();

protected:
    /// Gives the keys in their order; run in the GUI thread, once.
    using KeyGiver = std::function<std::vector<RowKey>()>;
    /// Reads what the order follows from; run in any thread.
    using KeyQuestion = std::function<Result<KeyGiver>(const Queries &)>;
    [[nodiscard]] virtual KeyQuestion keyQuestion() const;
    /// The first read must not hold up a frame.
    [[nodiscard]] virtual bool mayBeLong() const;
    /// Keys are read in the background.
    [[nodiscard]] virtual bool isLong() const { return count() > readAtOnceKeys; }
    /// The rows stand in the order that was read last.
    virtual void keysTaken() {}
    void applyKeys(const std::vector<RowKey> &keys);
    [[nodiscard]] const std::vector<RowKey> &keys() const { return m_keys; }
    [[nodiscard]] const ItemContext &context() const { return m_context; }

private:
    void onCommitted(const Committed &committed);
    void onTicked();
    void onDayChanged();
    void onPendingChanged(const QSet<RecordId> &records);
    void onPutBackChanged(const QSet<RecordId> &records);
    void announceMarked(const QSet<RecordId> &records, const QList<int> &roles);
    [[nodiscard]] bool isPending(const TodoRow &row) const;
    [[nodiscard]] bool isPutBack(const TodoRow &row) const;
    [[nodiscard]] QString accessibleTextOf(const TodoRow &row) const;
    void reload();
    void readKeysAtOnce();
    void readKeysInBackground();
    void takeKeys(Result<KeyGiver> giver);
    void refreshCached();
    void forgetAbsent();
    [[nodiscard]] bool isOfOneProject() const
    {
        return m_filter && m_filter->kind == TodoFilter::Kind::Project;
    }
    [[nodiscard]] bool keysMayChange(const Committed &committed) const;
    [[nodiscard]] QList<RowKey> runningKeys() const;
    const TodoRow *cached(int index) const;
    void readWindow(int index) const;
    void readAhead(int index) const;
    [[nodiscard]] std::span<const RowKey> windowOf(int index) const;
    void remember(const TodoRow &row) const;
    void setProblem(const QString &problem) const;
    void setLoading(bool loading);
    void announceChanged(const std::vector<RowKey> &keys, const QList<int> &roles = {});
    [[nodiscard]] QVariant identityValue(const TodoRow &row, int role) const;
    [[nodiscard]] QVariant timeValue(const TodoRow &row, int role) const;
    [[nodiscard]] QVariant stateValue(const TodoRow &row, int role) const;
    [[nodiscard]] QVariant textValue(const TodoRow &row, int role) const;

    ItemContext m_context;
    std::optional<TodoFilter> m_filter;
    std::vector<RowKey> m_keys;
    mutable QHash<RowKey, TodoRow> m_cache;
    mutable std::deque<RowKey> m_cacheOrder; ///< oldest first; of a list that reads for itself
    mutable QString m_problem;
    QDate m_listDate;
    mutable int m_lastWindow = 0; ///< number of the window that was looked at last
    mutable bool m_readingAhead = false;
    quint64 m_cacheNumber = 0;  ///< rows that were read before a commit are dropped
    quint64 m_filterNumber = 0; ///< answers to questions of an older filter are dropped
    bool m_given = false;       ///< rows come through setRows
    bool m_active = true;
    bool m_stale = false;
    bool m_loading = false;
    bool m_askAgain = false; ///< a commit came while the keys were being read
};

} // namespace sennight
