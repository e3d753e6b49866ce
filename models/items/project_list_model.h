// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace sennight {

/// "Paused"; translated. Any thread.
[[nodiscard]] QString projectStatusText(const QString &status);
/// "61h 20m of about 88h"; empty without time. Any thread.
[[nodiscard]] QString projectTimeText(const ProjectRow &row);

/// The projects in the person's own order. GUI thread.
class ProjectListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the shell")
    // Of all projects, whichever are shown; only where the whole list is read.
    Q_PROPERTY(int activeCount READ activeCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int pausedCount READ pausedCount NOTIFY countsChanged FINAL) ///< someday too
    Q_PROPERTY(int doneCount READ doneCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY countsChanged FINAL)
    /// Ids of those that are due for review, in the order of the list.
    Q_PROPERTY(QStringList dueForReview READ dueForReview NOTIFY countsChanged FINAL)
    /// Intentions that no active project serves.
    Q_PROPERTY(QStringList emptyIntentions READ emptyIntentions NOTIFY countsChanged FINAL)
    /// Archived ones stand below those that are done.
    Q_PROPERTY(
        bool archivedShown READ isArchivedShown WRITE setArchivedShown NOTIFY countsChanged FINAL)
    /// Only projects with these words in their title; empty = all.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    /// Which projects the list shows.
    enum class Show { Active, Paused, Done, All };
    Q_ENUM(Show)
    /// Flat: the active ones by their order. Whole: all are read, and stand below their intention
    /// or state.
    enum class Scope { Flat, Whole };

    enum Role {
        ProjectIdRole = Qt::UserRole + 1, ///< QString, hex
        TitleRole,                        ///< QString
        ShortNameRole,                    ///< QString
        ColourRole,                       ///< QString, lower case name
        StatusRole,                       ///< QString: active, paused, someday, completed, archived
        StatusTextRole,                   ///< QString, translated
        PriorityRole,                     ///< int 0 … 3
        OpenTodosRole,                    ///< int
        DoneTodosRole,                    ///< int
        DoneTextRole,                     ///< QString, "34 of 52"
        ProgressRole,                     ///< real 0 … 1
        TimeTextRole,                     ///< QString, "61h 20m of about 88h"
        TargetTextRole,                   ///< QString, "11 Dec" or empty
        LocalOnlyRole,                    ///< bool
        AccessibleTextRole,               ///< QString
        DetailTextRole,                   ///< QString, "Active · 34 of 52"
        SectionRole,                      ///< QString: id of the intention, a state, or empty
        ReviewRole,                       ///< bool, due for review
        IntentionIdRole,                  ///< QString, hex or empty
    };
    Q_ENUM(Role)

    explicit ProjectListModel(const ItemContext &context, Show show, QObject *parent = nullptr,
                              Scope scope = Scope::Flat);

    void setShow(Show show);
    void setActive(bool active);
    /// Given rows once, instead of reading them (start-up).
    void preload(std::vector<ProjectRow> rows);
    [[nodiscard]] const std::vector<ProjectRow> &rows() const { return m_rows; }

    [[nodiscard]] int activeCount() const;
    [[nodiscard]] int pausedCount() const;
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int archivedCount() const;
    [[nodiscard]] QStringList dueForReview() const;
    [[nodiscard]] QStringList emptyIntentions() const;
    [[nodiscard]] bool isArchivedShown() const { return m_archivedShown; }
    void setArchivedShown(bool shown);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);

    /// The title over a section; `section` as the role has it.
    Q_INVOKABLE QString sectionTitle(const QString &section) const;
    /// The section of a row; empty beyond the end.
    Q_INVOKABLE QString sectionAt(int index) const;
    Q_INVOKABLE QString idAt(int index) const;
    Q_INVOKABLE int indexOf(const QString &projectId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();
    void wordsChanged();

private:
    struct Answer
    {
        std::vector<ProjectRow> projects;
        std::vector<IntentionRow> intentions;
    };
    void onCommitted(const Committed &committed);
    void reload();
    void take(Answer answer);
    void showThose();
    [[nodiscard]] static Result<Answer> read(const Queries &queries, bool whole, bool includeEnded);
    [[nodiscard]] QVariant textValue(const ProjectRow &row, int role) const;
    [[nodiscard]] bool isShown(const ProjectRow &row) const;
    [[nodiscard]] bool isDue(const ProjectRow &row) const;
    [[nodiscard]] std::pair<int, QString> place(const ProjectRow &row) const;
    [[nodiscard]] QString section(const ProjectRow &row) const;
    [[nodiscard]] int countOf(bool (*is)(const ProjectRow &row)) const;

    ItemContext m_context;
    Show m_show;
    Scope m_scope;
    Answer m_all; ///< empty in a flat list
    std::vector<ProjectRow> m_rows;
    QString m_words;
    bool m_archivedShown = false;
    bool m_active = true;
    bool m_stale = true;
};

} // namespace sennight
