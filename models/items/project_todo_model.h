// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_list_model.h"

#include "domain/outline.h"

namespace sennight {

/// The todos of one project: This week, Later and Done, each todo with its steps below it. The
/// shape of all of it is in memory (some 100 bytes a todo), the rows come in windows. GUI thread.
class ProjectTodoModel : public TodoListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")
    Q_PROPERTY(int openCount READ openCount NOTIFY rearranged FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY rearranged FINAL)
    /// The rows of Done are in the list.
    Q_PROPERTY(bool doneShown READ isDoneShown WRITE setDoneShown NOTIFY rearranged FINAL)

public:
    enum OutlineRole {
        DepthRole = Qt::UserRole + 100, ///< int, 0 for what is no step
        FoldRole,                       ///< int 0 no steps, 1 steps below it, 2 steps folded
        GroupRole,                      ///< QString: "0" this week, "1" later, "2" done
    };
    Q_ENUM(OutlineRole)

    /// More todos are read in the background.
    static constexpr int readAtOnceTodos = 500;

    explicit ProjectTodoModel(const ItemContext &context, QObject *parent = nullptr);

    /// Shows a project's todos, with a query only those that match. `todos`: about how many.
    void setProject(const RecordId &project, const QString &query, int todos);
    void setDoneShown(bool shown);
    [[nodiscard]] bool isDoneShown() const { return m_view.doneShown; }
    [[nodiscard]] int openCount() const { return m_outline.todos[0] + m_outline.todos[1]; }
    [[nodiscard]] int doneCount() const { return m_outline.todos[2]; }

    /// "This week"; `group` as the role has it.
    Q_INVOKABLE QString groupTitle(const QString &group) const;
    /// "5 · 9h 15m".
    Q_INVOKABLE QString groupDetail(const QString &group) const;
    /// The group of a row; empty beyond the end.
    Q_INVOKABLE QString groupAt(int row) const;
    Q_INVOKABLE int depthAt(int row) const;
    /// 0 no steps, 1 steps below it, 2 steps folded.
    Q_INVOKABLE int foldAt(int row) const;
    /// The row of the todo that a row is a step of; -1 without one.
    Q_INVOKABLE int parentRow(int row) const;
    Q_INVOKABLE void setFolded(int row, bool folded);
    /// Unfolds what hides a todo of this project.
    Q_INVOKABLE void uncover(const QString &todoId);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Counts, groups, depths or folds may be others.
    void rearranged();

protected:
    [[nodiscard]] KeyQuestion keyQuestion() const override;
    [[nodiscard]] bool mayBeLong() const override;
    [[nodiscard]] bool isLong() const override;
    void keysTaken() override;

private:
    [[nodiscard]] std::vector<RowKey> arranged();
    void rearrange();
    void tellShape();
    [[nodiscard]] const OutlinePlace *place(int row) const;

    std::vector<OutlineRow> m_rows;
    OutlineView m_view;
    Outline m_outline;
    std::vector<OutlinePlace> m_told; ///< as the views know it
    int m_expected = 0;
};

} // namespace sennight
