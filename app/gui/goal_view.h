// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"
#include "app/gui/text_drafts.h"
#include "app/gui/week_decisions.h"

namespace sennight {

/// The open goal: what should be true, why, how much is meant for it, and its todos. It follows
/// Shell::goalId. GUI thread.
class GoalView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Id of the open goal, empty when none is.
    Q_PROPERTY(QString goalId READ goalId NOTIFY goalChanged FINAL)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY goalChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY textsChanged FINAL)
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString weekText READ weekText NOTIFY fieldsChanged FINAL) ///< "Week 46"
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString projectColour READ projectColour NOTIFY fieldsChanged FINAL)
    /// "7h", as set by the person; empty: the sum of its todos' estimates counts.
    Q_PROPERTY(QString targetTimeText READ targetTimeText NOTIFY fieldsChanged FINAL)
    /// "5 todos", as set by the person; empty: all that are linked count.
    Q_PROPERTY(QString targetCountText READ targetCountText NOTIFY fieldsChanged FINAL)
    /// The person said that it is reached.
    Q_PROPERTY(bool reached READ isReached NOTIFY fieldsChanged FINAL)
    /// It is open, and may go on in another week.
    Q_PROPERTY(bool canCarryOver READ canCarryOver NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY fieldsChanged FINAL) ///< "3 of 5 · 60%"
    Q_PROPERTY(QString timeText READ timeText NOTIFY fieldsChanged FINAL) ///< "4h 10m of 7h"
    Q_PROPERTY(int todos READ todos NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(qreal completion READ completion NOTIFY fieldsChanged FINAL) ///< 0 … 1
    Q_PROPERTY(sennight::TodoListModel *todoList READ todoList CONSTANT FINAL)

public:
    /// `keeper` (none: drafts live in memory only) must outlive this.
    GoalView(Shell &shell, Planner &planner, const ItemContext &context,
             DraftKeeper *keeper = nullptr, QObject *parent = nullptr);
    static GoalView *create(QQmlEngine *engine, QJSEngine *) { return provided<GoalView>(engine); }

    /// Writes what was typed and closes.
    Q_INVOKABLE void close();
    Q_INVOKABLE void save();
    // Empty clears; false when the text cannot be read: nothing is written then.
    Q_INVOKABLE bool setTargetTime(const QString &text);
    Q_INVOKABLE bool setTargetCount(const QString &text);
    /// A project's id; empty: none.
    Q_INVOKABLE void setProject(const QString &projectId);
    Q_INVOKABLE void toggleReached();
    /// It goes on in the week after its own, with its open todos, and closes.
    Q_INVOKABLE void carryOver();
    /// It is no goal any more; its todos stay, and so does it, in the review of its week.
    Q_INVOKABLE void drop();
    /// A new todo of this goal, from quick-add text, any day of its week.
    Q_INVOKABLE void addTodo(const QString &text);
    /// Deletes the goal; its todos stay.
    Q_INVOKABLE void remove();

    [[nodiscard]] QString goalId() const { return m_record ? m_record->id.toHex() : QString(); }
    [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
    [[nodiscard]] QString title() const { return text(Field::GoalTitle); }
    void setTitle(const QString &title);
    [[nodiscard]] QString why() const { return text(Field::GoalDescription); }
    void setWhy(const QString &why);
    [[nodiscard]] bool isDraft() const { return !m_texts.isEmpty(); }
    [[nodiscard]] QString weekText() const;
    [[nodiscard]] QString projectTitle() const { return m_row.projectTitle; }
    [[nodiscard]] QString projectColour() const { return m_row.projectColour; }
    [[nodiscard]] QString targetTimeText() const;
    [[nodiscard]] QString targetCountText() const;
    [[nodiscard]] bool isReached() const;
    [[nodiscard]] bool canCarryOver() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] int todos() const { return m_row.todos; }
    [[nodiscard]] int done() const { return m_row.done; }
    [[nodiscard]] qreal completion() const { return m_row.completionPercent / 100.0; }
    [[nodiscard]] TodoListModel *todoList() const { return m_shell.goalTodos(); }

Q_SIGNALS:
    void goalChanged();
    void textsChanged();
    void fieldsChanged();

private:
    void follow();
    void onCommitted();
    void onTicked();
    [[nodiscard]] bool load(const RecordId &id);
    void tellAll();
    [[nodiscard]] QString text(Field field) const;
    void type(Field field, const QString &text);

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    std::optional<Record> m_record;
    GoalRow m_row;
    int m_shownTracked = 0; ///< minutes
    TextDrafts m_texts;
    WeekDecisions m_decisions;
};

} // namespace sennight
