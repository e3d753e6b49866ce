// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"
#include "app/gui/reminder_scheduler.h"
#include "app/platform/desktop_plugin.h"

#include <deque>

namespace sennight {

/// Reminders as people see them: a message of the system with Start, In 10 minutes and Done; where
/// nobody shows such messages, a notice in the window. What was missed comes together, as one. A
/// message goes when its todo is done, changed or gone. GUI thread.
class ReminderView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The notice in the window; all empty when there is none.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)

public:
    static constexpr int laterMinutes = 10;

    explicit ReminderView(Planner &planner, QObject *parent = nullptr);
    static ReminderView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ReminderView>(engine);
    }

    /// `makeNotifier` is called with the first reminder; it may give null.
    using MakeNotifier = std::function<std::unique_ptr<Notifier>(Notifier::Answers)>;
    void start(MakeNotifier makeNotifier);
    /// Shows what came due.
    void show(const std::vector<ReminderRow> &reminders);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList actions() const;
    /// A button of the notice in the window.
    Q_INVOKABLE void act(int index);

    /// "15m · River · planned for today".
    [[nodiscard]] static QString detailOf(const ReminderRow &row, const TextContext &context);

Q_SIGNALS:
    void changed();
    /// One can be seen in the window only.
    void waiting();
    /// The message itself was pressed: show this todo, or where there are several (empty), today.
    void shownWanted(const QString &todoId);

private:
    struct Shown
    {
        SystemNotice notice;
        std::vector<ReminderRow> rows; ///< one, or all that were missed
    };
    void present(Shown shown);
    /// By value: what they are given from goes away with the message.
    void answered(QString id, QString action);
    void showInWindow(const QString &id);
    void onCommitted(const Committed &committed);
    [[nodiscard]] bool isStillMeant(const ReminderRow &row) const;
    [[nodiscard]] Shown single(const ReminderRow &row) const;
    [[nodiscard]] Shown together(std::vector<ReminderRow> rows) const;
    void forget(const QString &id);

    Planner &m_planner;
    ItemContext m_context;
    MakeNotifier m_makeNotifier;
    std::unique_ptr<Notifier> m_notifier;
    std::map<QString, Shown> m_shown;
    std::deque<QString> m_inWindow; ///< ids, the front is shown
};

} // namespace sennight
