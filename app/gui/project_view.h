// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"
#include "app/gui/text_drafts.h"

#include "items/intention_list_model.h"

namespace sennight {

/// The project that the Projects screen shows: what it is, why, how far it is, when to look at it
/// again. It follows Shell::projectId. GUI thread.
class ProjectView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Id of the project, empty when none is shown.
    Q_PROPERTY(QString projectId READ projectId NOTIFY projectChanged FINAL)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY projectChanged FINAL)
    /// It was deleted while it was shown, here or elsewhere.
    Q_PROPERTY(bool gone READ isGone NOTIFY projectChanged FINAL)
    /// Which page of it is shown.
    Q_PROPERTY(sennight::ProjectView::Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY textsChanged FINAL) ///< Markdown
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString colour READ colour NOTIFY fieldsChanged FINAL) ///< name
    Q_PROPERTY(QString status READ status NOTIFY fieldsChanged FINAL) ///< word of the store
    Q_PROPERTY(QString statusText READ statusText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool ended READ hasEnded NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(int priority READ priority NOTIFY fieldsChanged FINAL) ///< 0 none … 3 high
    Q_PROPERTY(bool localOnly READ isLocalOnly NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY fieldsChanged FINAL)           ///< 0 … 1
    Q_PROPERTY(QString progressText READ progressText NOTIFY fieldsChanged FINAL) ///< "65%"
    /// The person set it; otherwise it follows from the todos' estimates.
    Q_PROPERTY(bool progressSetByHand READ isProgressSetByHand NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY fieldsChanged FINAL) ///< "34 of 52 todos"
    /// "61h 20m of about 88h"
    Q_PROPERTY(QString timeText READ timeText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(int reviewDays READ reviewDays NOTIFY fieldsChanged FINAL)     ///< 0: never
    Q_PROPERTY(QString reviewText READ reviewText NOTIFY fieldsChanged FINAL) ///< "Every 2 weeks"
    /// "Last reviewed 3 Nov", "Not reviewed yet"; empty without an interval.
    Q_PROPERTY(QString reviewedText READ reviewedText NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool dueForReview READ isDueForReview NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString targetText READ targetText NOTIFY fieldsChanged FINAL) ///< "11 Dec"
    Q_PROPERTY(bool targetPassed READ isTargetPassed NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString intentionId READ intentionId NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString intentionTitle READ intentionTitle NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(sennight::IntentionListModel *intentions READ intentions CONSTANT FINAL)

public:
    enum class Page { Todos, Notes };
    Q_ENUM(Page)

    /// `keeper` (none: drafts live in memory only) must outlive this.
    ProjectView(Shell &shell, Planner &planner, const ItemContext &context,
                DraftKeeper *keeper = nullptr, QObject *parent = nullptr);
    static ProjectView *create(QQmlEngine *engine, QJSEngine *)
    {
        auto *view = provided<ProjectView>(engine);
        view->m_engine = engine;
        return view;
    }

    /// From now on the engine finds the module that shows the notes styled: it is a library of its
    /// own, so that no start waits for it.
    Q_INVOKABLE void prepareNotes();
    /// Writes what was typed.
    Q_INVOKABLE void save();
    Q_INVOKABLE void setColour(const QString &name);
    /// 0 none … 3 high.
    Q_INVOKABLE void setPriority(int priority);
    Q_INVOKABLE void setLocalOnly(bool localOnly);
    /// 0: never.
    Q_INVOKABLE void setReviewDays(int days);
    // Empty clears; false when the text cannot be read: nothing is written then.
    /// "65", "65%"; empty: it follows from the todos.
    Q_INVOKABLE bool setProgress(const QString &text);
    /// "11 dec", "2026-12-11".
    Q_INVOKABLE bool setTarget(const QString &text);
    Q_INVOKABLE bool addTag(const QString &tag);
    Q_INVOKABLE void removeTag(const QString &tag);
    /// Opens a link of the notes: http, https and mailto only; false for all others.
    Q_INVOKABLE static bool openLink(const QString &address);
    /// Where a cursor of `from` is when the text becomes `to`.
    [[nodiscard]] Q_INVOKABLE static int cursorIn(const QString &to, const QString &from,
                                                  int cursor);

    [[nodiscard]] QString projectId() const { return m_record ? m_record->id.toHex() : QString(); }
    [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] Page page() const { return m_page; }
    void setPage(Page page);
    [[nodiscard]] QString title() const { return text(Field::ProjectTitle); }
    void setTitle(const QString &title);
    [[nodiscard]] QString why() const { return text(Field::ProjectWhy); }
    void setWhy(const QString &why);
    [[nodiscard]] QString notes() const { return text(Field::ProjectDescription); }
    void setNotes(const QString &notes);
    [[nodiscard]] bool isDraft() const { return !m_texts.isEmpty(); }
    [[nodiscard]] QString colour() const { return m_row.colour; }
    [[nodiscard]] QString status() const { return m_row.status; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] int priority() const { return static_cast<int>(m_row.priority); }
    [[nodiscard]] bool isLocalOnly() const { return m_row.localOnly; }
    [[nodiscard]] qreal progress() const { return m_row.progressPercent / 100.0; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool isProgressSetByHand() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] int reviewDays() const;
    [[nodiscard]] QString reviewText() const;
    [[nodiscard]] QString reviewedText() const;
    [[nodiscard]] bool isDueForReview() const;
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] bool isTargetPassed() const;
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] QString intentionId() const;
    [[nodiscard]] QString intentionTitle() const;
    [[nodiscard]] IntentionListModel *intentions() const { return m_intentions; }

Q_SIGNALS:
    void projectChanged();
    void pageChanged();
    void textsChanged();
    void fieldsChanged();

private:
    void follow();
    void onCommitted();
    void activate();
    [[nodiscard]] bool load(const RecordId &id);
    void tellAll();
    [[nodiscard]] QString text(Field field) const;
    void type(Field field, const QString &text);
    void write(Field field, const Value &value);

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    std::optional<Record> m_record;
    ProjectRow m_row;
    Page m_page = Page::Todos;
    bool m_gone = false;
    bool m_stale = false; ///< a commit came while another screen was shown
    TextDrafts m_texts;
    IntentionListModel *m_intentions;
    QQmlEngine *m_engine = nullptr; ///< that this is a singleton of
};

} // namespace sennight
