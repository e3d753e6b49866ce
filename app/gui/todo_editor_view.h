// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/text_drafts.h"

#include "items/todo_list_model.h"

namespace sennight {

/// All fields of one todo, open for editing. Its texts are drafts while they are typed. GUI thread.
class TodoEditorView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Id of the open todo, empty when none is.
    Q_PROPERTY(QString todoId READ todoId NOTIFY todoChanged FINAL)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY todoChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool letGo READ isLetGo NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(int priority READ priority NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(int stage READ stage NOTIFY fieldsChanged FINAL)
    /// The person set the stage; otherwise it follows from the facts.
    Q_PROPERTY(bool stageSetByHand READ isStageSetByHand NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString projectId READ projectId NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString projectColour READ projectColour NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString goalId READ goalId NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString goalTitle READ goalTitle NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY fieldsChanged FINAL)                 ///< canonical
    Q_PROPERTY(QString planText READ planText NOTIFY fieldsChanged FINAL)         ///< "Today"
    Q_PROPERTY(QString due READ due NOTIFY fieldsChanged FINAL)                   ///< canonical
    Q_PROPERTY(QString dueText READ dueText NOTIFY fieldsChanged FINAL)           ///< "Fri 13 Nov"
    Q_PROPERTY(QString estimateText READ estimateText NOTIFY fieldsChanged FINAL) ///< "1h 30m"
    Q_PROPERTY(QString trackedText READ trackedText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString repeatText READ repeatText NOTIFY fieldsChanged FINAL) ///< "every Monday"
    Q_PROPERTY(QString waitUntilText READ waitUntilText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QStringList reminders READ reminders NOTIFY fieldsChanged FINAL) ///< elements
    Q_PROPERTY(
        QStringList reminderTexts READ reminderTexts NOTIFY fieldsChanged FINAL) ///< same order
    Q_PROPERTY(QStringList dependencyIds READ dependencyIds NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QStringList dependencyTitles READ dependencyTitles NOTIFY fieldsChanged FINAL)
    /// The todo that this one is a step of; empty when none is.
    Q_PROPERTY(QString parentId READ parentId NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString parentTitle READ parentTitle NOTIFY fieldsChanged FINAL)
    /// Two devices changed it: ConflictView leads to the versions.
    Q_PROPERTY(bool inConflict READ isInConflict NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString createdText READ createdText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(sennight::TodoListModel *subtasks READ subtasks CONSTANT FINAL)
    /// What was written is kept, and took the place of this, written elsewhere meanwhile: "The
    /// notes were changed elsewhere", its text. Empty when nothing was.
    Q_PROPERTY(QString otherTitle READ otherTitle NOTIFY otherChanged FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY otherChanged FINAL)
    /// A text was typed that is not written yet.
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY draftChanged FINAL)

public:
    /// `drafts` (none: they live in memory only) must outlive this and the planner.
    TodoEditorView(Planner &planner, const ItemContext &context, DraftKeeper *drafts = nullptr,
                   QObject *parent = nullptr);
    static TodoEditorView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<TodoEditorView>(engine);
    }

    Q_INVOKABLE void open(const QString &todoId);
    /// Writes what was typed and closes. Esc keeps, as does every other way out.
    Q_INVOKABLE void close();
    /// Writes what was typed now.
    Q_INVOKABLE void save();

    /// Takes what was written elsewhere in place of one's own; undo gives that back.
    Q_INVOKABLE void useOther();
    /// What was written elsewhere stays in History only.
    Q_INVOKABLE void keepOwn();
    /// Where a cursor of `from` is when the text becomes `to`.
    [[nodiscard]] Q_INVOKABLE static int cursorIn(const QString &to, const QString &from,
                                                  int cursor);

    // Each gives false when the text cannot be read; nothing is written then. Empty clears.
    Q_INVOKABLE bool setPlan(const QString &text);
    Q_INVOKABLE bool setDue(const QString &text);
    Q_INVOKABLE bool setEstimate(const QString &text);
    Q_INVOKABLE bool setRepeat(const QString &text);
    Q_INVOKABLE bool setWaitUntil(const QString &text);
    Q_INVOKABLE bool addReminder(const QString &text);
    Q_INVOKABLE void removeReminder(const QString &element);
    Q_INVOKABLE void setPriority(int priority);
    /// 0 dumped … 4 committed; -1 lets it follow from the facts again.
    Q_INVOKABLE void setStage(int stage);
    Q_INVOKABLE void setProject(const QString &projectId);
    Q_INVOKABLE void setGoal(const QString &goalId);
    Q_INVOKABLE void setParent(const QString &todoId);
    Q_INVOKABLE void addTag(const QString &tag);
    Q_INVOKABLE void removeTag(const QString &tag);
    Q_INVOKABLE void addDependency(const QString &todoId);
    Q_INVOKABLE void removeDependency(const QString &todoId);
    Q_INVOKABLE void addSubtask(const QString &title);

    [[nodiscard]] QString todoId() const { return m_record ? m_record->id.toHex() : QString(); }
    [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString notes() const;
    void setNotes(const QString &notes);
    [[nodiscard]] bool isDone() const { return has(Field::TodoCompletion); }
    [[nodiscard]] bool isLetGo() const { return has(Field::TodoLetGo); }
    [[nodiscard]] bool isRunning() const { return m_row.runningSinceMs.has_value(); }
    [[nodiscard]] int priority() const { return static_cast<int>(m_row.priority); }
    [[nodiscard]] int stage() const { return static_cast<int>(m_row.stage); }
    [[nodiscard]] bool isStageSetByHand() const { return has(Field::TodoStage); }
    [[nodiscard]] QString projectId() const;
    [[nodiscard]] QString projectTitle() const { return m_row.projectTitle; }
    [[nodiscard]] QString projectColour() const { return m_row.projectColour; }
    [[nodiscard]] QString goalId() const;
    [[nodiscard]] QString goalTitle() const { return m_goalTitle; }
    [[nodiscard]] QString plan() const { return m_row.plan.toText(); }
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QString due() const { return m_row.due.toText(); }
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] QString estimateText() const;
    [[nodiscard]] QString trackedText() const;
    [[nodiscard]] QString repeatText() const;
    [[nodiscard]] QString waitUntilText() const;
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] QStringList reminders() const;
    [[nodiscard]] QStringList reminderTexts() const;
    [[nodiscard]] QStringList dependencyIds() const;
    [[nodiscard]] QStringList dependencyTitles() const { return m_dependencyTitles; }
    [[nodiscard]] QString parentId() const;
    [[nodiscard]] QString parentTitle() const { return m_parentTitle; }
    [[nodiscard]] bool isInConflict() const { return m_record && !m_record->conflicts.empty(); }
    [[nodiscard]] QString createdText() const;
    [[nodiscard]] TodoListModel *subtasks() const { return m_subtasks; }
    [[nodiscard]] QString otherTitle() const;
    [[nodiscard]] QString otherText() const { return m_other.value_or(Other()).text; }
    [[nodiscard]] bool isDraft() const { return !m_texts.isEmpty(); }

Q_SIGNALS:
    void todoChanged();
    void titleChanged();
    void notesChanged();
    void fieldsChanged();
    void draftChanged();
    void otherChanged();

private:
    struct Other
    {
        Field field = Field::TodoTitle;
        QString text = {};
    };

    void setOther(std::optional<Other> other);
    [[nodiscard]] bool load(const RecordId &id);
    void tellAll();
    void stayOpen();
    void onCommitted(const Committed &committed);
    [[nodiscard]] QString text(Field field) const;
    void write(Field field, const Value &value, const QString &element = {});
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] QStringList ids() const { return {todoId()}; }
    [[nodiscard]] QStringList elements(Field field) const;
    [[nodiscard]] QString relativeReminderText(const QString &element) const;

    Planner &m_planner;
    ItemContext m_context;
    TextDrafts m_texts;
    std::optional<Other> m_other;
    bool m_isDeleted = false; ///< elsewhere, while it is open
    std::optional<Record> m_record;
    TodoRow m_row;
    QString m_goalTitle;
    QStringList m_dependencyTitles;
    QString m_parentTitle;
    TodoListModel *m_subtasks;
};

} // namespace sennight
