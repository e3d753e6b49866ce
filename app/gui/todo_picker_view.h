// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"

namespace sennight {

/// One thing that a picker offers.
class PickerChoice
{
    Q_GADGET
    QML_VALUE_TYPE(pickerChoice)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString colour MEMBER colour FINAL) ///< name of a project's colour, or empty
    Q_PROPERTY(QString value MEMBER value FINAL)   ///< what apply() takes
    Q_PROPERTY(bool present MEMBER present FINAL)  ///< it is so already

public:
    QString text = {};
    QString colour = {};
    QString value = {};
    bool present = false;
    friend bool operator==(const PickerChoice &, const PickerChoice &) = default;
};

/// Asks for one field of todos: the keys E, D, Shift+D, P, G, #, R, Shift+R and the chips of the
/// editor; or for the week to go to. GUI thread.
class TodoPickerView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString title READ title NOTIFY begun FINAL)     ///< "Estimate"
    Q_PROPERTY(QString example READ example NOTIFY begun FINAL) ///< "45m, 1h 30m"
    /// Why the last answer was not taken; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QList<sennight::PickerChoice> choices READ choices NOTIFY choicesChanged FINAL)

public:
    TodoPickerView(Shell &shell, Planner &planner, QObject *parent = nullptr);
    static TodoPickerView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<TodoPickerView>(engine);
    }

    /// `kind`: "estimate", "plan", "due", "wait", "project", "goal", "tag", "reminder", "repeat",
    /// "dependency", "parent", "step", "priority", "stage", or "week" (no todos: Ctrl+G).
    Q_INVOKABLE void begin(const QString &kind, const QStringList &ids);
    /// Sets the field of all todos to a choice's value or to typed text; empty clears. False when
    /// it cannot be read: `problem` says why, and nothing is written.
    Q_INVOKABLE bool apply(const QString &answer);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString example() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QList<PickerChoice> choices() const { return m_choices; }

Q_SIGNALS:
    void begun();
    void problemChanged();
    void choicesChanged();

private:
    [[nodiscard]] QList<PickerChoice> all() const;
    [[nodiscard]] QList<PickerChoice> named() const;
    [[nodiscard]] QList<PickerChoice> otherTodos() const;
    [[nodiscard]] QList<PickerChoice> reminders() const;
    [[nodiscard]] bool asksForRecord() const;
    [[nodiscard]] bool asksForProject() const;
    [[nodiscard]] bool asksForTodo() const;
    [[nodiscard]] bool take(const QString &typed);
    [[nodiscard]] bool takeRecord(const QString &answer);
    /// Why nothing of what is offered is meant.
    [[nodiscard]] QString notFoundText(const QString &typed) const;
    [[nodiscard]] bool takeDependency(const QString &id);
    [[nodiscard]] bool takeWord(const QString &answer);
    void offer();
    void markPresent();
    void setProblem(const QString &problem);

    Shell &m_shell;
    Planner &m_planner;
    QString m_kind;
    QStringList m_ids;
    std::optional<Value> m_present; ///< what all of them hold when the picker opens
    QString m_typed;
    QString m_problem;
    QString m_refusal; ///< why the answer was understood but not taken
    QList<PickerChoice> m_choices;
};

} // namespace sennight
