// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

namespace sennight {

/// Everything a person does to whole projects and to the intentions above them. As the planner's,
/// each call returns at once, is one action with one undo, and a toast says what happened. Ids are
/// 32 hexadecimal digits; unknown ones do nothing. GUI thread.
class ProjectPlanner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit ProjectPlanner(Planner &planner, QObject *parent = nullptr);
    static ProjectPlanner *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ProjectPlanner>(engine);
    }

    /// active, paused, someday or archived; completing asks what becomes of the open todos.
    Q_INVOKABLE void setStatus(const QString &projectId, const QString &status);
    /// `openTodos`: "keep" them open, "letgo" or "done". Recurring ones end with the project.
    Q_INVOKABLE void complete(const QString &projectId, const QString &openTodos);
    /// The project and its open todos; done ones stay in their weeks.
    Q_INVOKABLE void remove(const QString &projectId);
    /// The id of a copy right behind it: all its todos, open and without days.
    Q_INVOKABLE QString duplicate(const QString &projectId);
    /// How many of its todos, steps included, are open.
    [[nodiscard]] Q_INVOKABLE int openTodos(const QString &projectId) const;

    /// Alt+Up, Alt+Down: one place up (-1) or down (1) among `shown`, the ids of those beside it.
    Q_INVOKABLE void move(const QString &projectId, const QStringList &shown, int step);
    /// In front of another, empty: at the end; and below an intention, "none" for none. An empty
    /// intention leaves it where it is.
    Q_INVOKABLE void placeBefore(const QString &projectId, const QString &beforeId,
                                 const QString &intentionId);
    /// The person looked at it today.
    Q_INVOKABLE void reviewed(const QString &projectId);

    /// A new intention, and the project that is the first to serve it (may be empty). Its id.
    Q_INVOKABLE QString addIntention(const QString &title, const QString &projectId);
    Q_INVOKABLE void renameIntention(const QString &intentionId, const QString &title);
    /// Its projects stay.
    Q_INVOKABLE void removeIntention(const QString &intentionId);
    Q_INVOKABLE void moveIntention(const QString &intentionId, int step);
    /// Empty: none.
    Q_INVOKABLE void setIntention(const QString &projectId, const QString &intentionId);

private:
    [[nodiscard]] const Queries &queries() const { return m_planner.ports().items.queries; }
    [[nodiscard]] Result<Record> project(const QString &projectId) const;
    [[nodiscard]] std::vector<Record> todosOf(const RecordId &project, bool openOnly) const;
    [[nodiscard]] std::vector<ProjectRow> projects() const;
    [[nodiscard]] Action placing(const RecordId &id, const std::vector<ProjectRow> &rows,
                                 const std::optional<RecordId> &before) const;

    Planner &m_planner;
};

} // namespace sennight
