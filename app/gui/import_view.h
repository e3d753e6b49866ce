// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/import_list_model.h"
#include "app/gui/planner.h"

#include "interchange/import_preview.h"
#include "items/background_reader.h"
#include "store/profile.h"

#include <atomic>

namespace sennight {

/// An import that shows everything before it is added. A file is read in a thread of its own, which
/// ends with clear(); adding is one action with one undo. Costs nothing until a file is chosen. GUI
/// thread.
class ImportView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(sennight::ImportView::State state READ state NOTIFY changed FINAL)
    /// As `senn import` calls them, and as people do; in one order.
    Q_PROPERTY(QStringList formatNames READ formatNames CONSTANT FINAL)
    Q_PROPERTY(QStringList formatTitles READ formatTitles CONSTANT FINAL)
    Q_PROPERTY(int formatIndex READ formatIndex WRITE setFormatIndex NOTIFY formatChanged FINAL)
    /// What the chosen format's files are like: "The JSON of “task export”".
    Q_PROPERTY(QString formatHint READ formatHint NOTIFY formatChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// "148 lines"
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed FINAL)
    /// "121 open todos, 27 done, 9 projects, 4 tags"
    Q_PROPERTY(QString countsText READ countsText NOTIFY changed FINAL)
    /// "3 values could not be read. …"; empty where all could.
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed FINAL)
    /// "Line 7: This date could not be read. tomorrowish"; the first ones.
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
    /// Sentences: what there is no place for here.
    Q_PROPERTY(QStringList lost READ lost NOTIFY changed FINAL)
    /// Why the file cannot be read, and the next step.
    Q_PROPERTY(QString failure READ failureText NOTIFY changed FINAL)
    Q_PROPERTY(QString failureHint READ failureHint NOTIFY changed FINAL)
    /// Of the reading, 0 … 1; -1 where nobody knows.
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL)
    Q_PROPERTY(sennight::ImportListModel *projects READ projects CONSTANT FINAL)
    Q_PROPERTY(sennight::ImportListModel *todos READ todos CONSTANT FINAL)
    Q_PROPERTY(sennight::ImportListModel *inbox READ inbox CONSTANT FINAL)
    /// How many items are ticked: todos, and goals and thoughts that come along.
    Q_PROPERTY(int itemCount READ itemCount NOTIFY itemsChanged FINAL)
    /// "Add 148 items"
    Q_PROPERTY(QString addText READ addText NOTIFY itemsChanged FINAL)

public:
    enum class State { Empty, Reading, Readable, Unreadable };
    Q_ENUM(State)

    /// `openReads` opens a read connection of `profile`; called in the thread that reads.
    ImportView(Planner &planner, Profile profile, BackgroundReader::Factory openReads,
               QObject *parent = nullptr);
    ~ImportView() override;
    static ImportView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ImportView>(engine);
    }

    /// Reads a file of the profile's machine. The format follows from its name and its first
    /// characters, where they are clear.
    Q_INVOKABLE void choose(const QUrl &file);
    /// Ends a reading that goes on.
    Q_INVOKABLE void cancel();
    /// Forgets the file.
    Q_INVOKABLE void clear();
    /// Adds what is ticked, with a toast and an undo, and forgets the file. Nothing where nothing
    /// is.
    Q_INVOKABLE void add();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] static QStringList formatNames();
    [[nodiscard]] static QStringList formatTitles();
    [[nodiscard]] int formatIndex() const;
    void setFormatIndex(int index);
    [[nodiscard]] QString formatHint() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList lost() const { return m_report.lost; }
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] QString failureHint() const;
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] ImportListModel *projects() { return &m_projects; }
    [[nodiscard]] ImportListModel *todos() { return &m_todos; }
    [[nodiscard]] ImportListModel *inbox() { return &m_inbox; }
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] QString addText() const;

Q_SIGNALS:
    void changed();
    void formatChanged();
    void progressed();
    void itemsChanged();

private:
    struct Reading
    {
        ImportPlan plan;
        ImportPreview preview;
    };
    /// What a reading and its progress share with this; outlives both.
    struct Ticket
    {
        std::atomic_bool cancelled = false;
        std::atomic<Format> format = Format::Taskwarrior; ///< that it is read as
    };

    void read(bool guessFormat);
    void take(Result<Reading> &&reading);
    void showRows(const ImportPreview &preview);
    void forget();

    Planner &m_planner;
    Profile m_profile;
    BackgroundReader::Factory m_openReads;
    std::unique_ptr<BackgroundReader> m_reader;
    std::shared_ptr<Ticket> m_ticket;
    State m_state = State::Empty;
    Format m_format = Format::Taskwarrior;
    QString m_file;
    Action m_action;
    ImportReport m_report;
    Error m_error{ErrorCode::Io};
    int m_others = 0;
    double m_progress = -1;
    ImportListModel m_projects;
    ImportListModel m_todos;
    ImportListModel m_inbox;
};

} // namespace sennight
