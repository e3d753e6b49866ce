// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"
#include "app/gui/running_timer.h"

#include "items/project_list_model.h"
#include "items/project_todo_model.h"
#include "items/today_model.h"
#include "items/week_model.h"

namespace sennight {

/// The window around the screens: which one is shown, the counts beside their names, the running
/// timer, and the models that the screens show. GUI thread.
class Shell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(
        sennight::Shell::Screen screen READ screen WRITE setScreen NOTIFY screenChanged FINAL)
    Q_PROPERTY(sennight::WeekModel *week READ week CONSTANT FINAL)
    Q_PROPERTY(sennight::TodayModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(sennight::TodoListModel *inbox READ inbox CONSTANT FINAL)
    /// Every todo, newest first. Reads nothing before setAllTodosShown.
    Q_PROPERTY(sennight::TodoListModel *allTodos READ allTodos CONSTANT FINAL)
    /// Active ones, for the sidebar and for pickers.
    Q_PROPERTY(sennight::ProjectListModel *projects READ projects CONSTANT FINAL)
    /// The list of the Projects screen, after projectsShown.
    Q_PROPERTY(sennight::ProjectListModel *projectList READ projectList CONSTANT FINAL)
    Q_PROPERTY(sennight::ProjectListModel::Show projectsShown READ projectsShown WRITE
                   setProjectsShown NOTIFY projectsShownChanged FINAL)
    /// The project that the Projects screen shows; empty when none is.
    Q_PROPERTY(QString projectId READ projectId NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString projectColour READ projectColour NOTIFY projectChanged FINAL)
    Q_PROPERTY(sennight::ProjectTodoModel *projectTodos READ projectTodos CONSTANT FINAL)
    /// The goal whose todos are shown in a popover; empty when none is.
    Q_PROPERTY(QString goalId READ goalId NOTIFY goalChanged FINAL)
    Q_PROPERTY(sennight::TodoListModel *goalTodos READ goalTodos CONSTANT FINAL)

    /// Ctrl+F: the screen in view shows only the todos that match (CLI.md's operators); empty =
    /// all.
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged FINAL)

    Q_PROPERTY(int todayCount READ todayCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int inboxCount READ inboxCount NOTIFY countsChanged FINAL)
    /// 0 … 6: which dot of the wordmark is today.
    Q_PROPERTY(int todayDot READ todayDot NOTIFY countsChanged FINAL)

    // The running timer
    Q_PROPERTY(QString runningId READ runningId NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningTitle READ runningTitle NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningProject READ runningProject NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningProjectColour READ runningProjectColour NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningGoal READ runningGoal NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningElapsed READ runningElapsed NOTIFY runningTicked FINAL) ///< "1:12:40"
    Q_PROPERTY(QString runningOf READ runningOf NOTIFY runningChanged FINAL)          ///< "of 2h"
    Q_PROPERTY(QString runningOfBrief READ runningOfBrief NOTIFY runningChanged FINAL) ///< "/ 2h"
    Q_PROPERTY(QString runningLeft READ runningLeft NOTIFY runningTicked FINAL) ///< "47 min left"
    Q_PROPERTY(qreal runningProgress READ runningProgress NOTIFY runningTicked FINAL)
    Q_PROPERTY(bool runningOver READ isRunningOver NOTIFY runningTicked FINAL)

    /// The section that Settings shows, "General"; empty: the first, or the list where there is
    /// room for one of them only.
    Q_PROPERTY(QString settingsSection READ settingsSection WRITE setSettingsSection NOTIFY
                   settingsSectionChanged FINAL)

    /// Keys 1 … 7 name these days: "Monday" first, as set in General.
    Q_PROPERTY(QStringList weekdayNames READ weekdayNames NOTIFY countsChanged FINAL)
    Q_PROPERTY(bool isSample READ isSample CONSTANT FINAL)
    /// The sample week says so, and leads to the person's own.
    Q_PROPERTY(bool ownWeekOffered MEMBER m_ownWeekOffered NOTIFY ownWeekOfferedChanged FINAL)
    Q_PROPERTY(bool canExploreSample READ canExploreSample CONSTANT FINAL)

public:
    enum class Screen { Week, Today, Inbox, Projects, Settings, Review, Conflicts };
    Q_ENUM(Screen)

    Shell(Planner &planner, const ItemContext &context, bool isSample, QObject *parent = nullptr);
    static Shell *create(QQmlEngine *engine, QJSEngine *) { return provided<Shell>(engine); }

    [[nodiscard]] Screen screen() const { return m_screen; }
    void setScreen(Screen screen);
    [[nodiscard]] WeekModel *week() const { return m_week; }
    [[nodiscard]] TodayModel *today() const { return m_today; }
    [[nodiscard]] TodoListModel *inbox() const { return m_inbox; }
    [[nodiscard]] TodoListModel *allTodos() const { return m_allTodos; }
    [[nodiscard]] ProjectListModel *projects() const { return m_projects; }
    [[nodiscard]] ProjectListModel *projectList() const { return m_projectList; }
    [[nodiscard]] ProjectListModel::Show projectsShown() const { return m_projectsShown; }
    void setProjectsShown(ProjectListModel::Show show);
    [[nodiscard]] QString projectId() const { return m_projectId; }
    [[nodiscard]] QString projectTitle() const { return m_projectTitle; }
    [[nodiscard]] QString projectColour() const { return m_projectColour; }
    [[nodiscard]] ProjectTodoModel *projectTodos() const { return m_projectTodos; }
    [[nodiscard]] QString goalId() const { return m_goalId; }
    [[nodiscard]] TodoListModel *goalTodos() const { return m_goalTodos; }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    [[nodiscard]] int todayCount() const { return m_todayCount; }
    [[nodiscard]] int inboxCount() const { return m_inboxCount; }
    [[nodiscard]] int todayDot() const;
    [[nodiscard]] QString runningId() const;
    [[nodiscard]] QString runningTitle() const;
    [[nodiscard]] QString runningProject() const;
    [[nodiscard]] QString runningProjectColour() const;
    [[nodiscard]] QString runningGoal() const { return m_running->goalTitle(); }
    [[nodiscard]] QString runningElapsed() const { return m_running->elapsed(); }
    [[nodiscard]] QString runningOf() const { return m_running->of(); }
    [[nodiscard]] QString runningOfBrief() const { return m_running->ofBrief(); }
    [[nodiscard]] QString runningLeft() const { return m_running->left(); }
    [[nodiscard]] qreal runningProgress() const { return m_running->share(); }
    [[nodiscard]] bool isRunningOver() const { return m_running->isOver(); }
    [[nodiscard]] QString settingsSection() const { return m_settingsSection; }
    void setSettingsSection(const QString &section);
    [[nodiscard]] QStringList weekdayNames() const;
    [[nodiscard]] bool isSample() const { return m_isSample; }
    [[nodiscard]] bool canExploreSample() const { return !m_isSample; }

    /// Shows a project on the Projects screen.
    /// Is it still the same day? Asked by a timer, and by a window that comes back to the front:
    /// the computer may have slept.
    Q_INVOKABLE void lookAtClock();
    Q_INVOKABLE void openProject(const QString &projectId);
    Q_INVOKABLE void openGoal(const QString &goalId);
    /// Shows a section of the settings: "Keyboard".
    Q_INVOKABLE void openSettings(const QString &section);
    /// Shows the week of a date as people write it ("13 nov", "+2w", "2026-W50"); false when it is
    /// none.
    Q_INVOKABLE bool goToDate(const QString &text);
    /// Shows a todo where it is planned: its week, today, its project or the inbox; then asks for
    /// it to be selected.
    Q_INVOKABLE void reveal(const QString &todoId);
    /// Where a new todo goes on this screen: the week, today, "project:<id>", or nothing.
    Q_INVOKABLE QString defaultPlan() const;
    Q_INVOKABLE void setAllTodosShown(bool shown);
    /// "Explore a sample week": a second window on a throw-away profile.
    Q_INVOKABLE void exploreSample();
    /// "Start your own": leaves the sample week.
    Q_INVOKABLE void startOwnWeek();
    void offerOwnWeek();
    /// Accepts the proposed places of the week.
    Q_INVOKABLE void acceptProposal();
    /// Moves what is left over to this week, any day; what rolled over too often stays, for the
    /// person to decide.
    Q_INVOKABLE void moveLeftOverToThisWeek();

    /// What start-up read in the background: the first frame shows it without reading again.
    struct Snapshot
    {
        QDate today = {};
        int firstDayOfWeek = 1;
        WeekSnapshot week = {};
        std::optional<TodoRow> running = {};
        bool isUnused = false; ///< nothing was ever written into this profile but settings
        QString language = QStringLiteral("system"); ///< as set
    };
    [[nodiscard]] static Result<Snapshot> read(const Queries &queries);
    void preload(Snapshot snapshot);

    /// What stands beside the week. It goes over all todos: a long profile's first frame does not
    /// wait for it.
    struct Surroundings
    {
        std::vector<ProjectRow> projects = {};
        qint64 todayCount = 0;
        qint64 inboxCount = 0;
    };
    [[nodiscard]] static Result<Surroundings> readSurroundings(const Queries &queries);
    void preload(QFuture<Result<Surroundings>> surroundings);

Q_SIGNALS:
    void screenChanged();
    void projectsShownChanged();
    void projectChanged();
    void goalChanged();
    void filterChanged();
    void settingsSectionChanged();
    void countsChanged();
    void runningChanged();
    void runningTicked();
    void sampleWanted();
    void ownWeekWanted();
    void ownWeekOfferedChanged();
    /// A screen should select this todo and bring it into view.
    void revealed(const QString &todoId);

private:
    void onCommitted();
    void onDayChanged();
    void readCounts();
    void applyFilter();
    [[nodiscard]] int todosIn(const RecordId &project) const;
    void readProject();
    void take(Result<Surroundings> surroundings);
    void takeCounts(qint64 today, qint64 inbox);
    void activate();
    void readDay();
    void scheduleNextDay();
    void awaitNextDay();
    void makeModels(const ItemContext &context);

    Planner &m_planner;
    ItemContext m_context;
    Screen m_screen = Screen::Week;
    RunningTimer *m_running;
    WeekModel *m_week = nullptr;
    TodayModel *m_today = nullptr;
    TodoListModel *m_inbox = nullptr;
    TodoListModel *m_allTodos = nullptr;
    ProjectListModel *m_projects = nullptr;
    ProjectListModel *m_projectList = nullptr;
    ProjectTodoModel *m_projectTodos = nullptr;
    TodoListModel *m_goalTodos = nullptr;
    ProjectListModel::Show m_projectsShown = ProjectListModel::Show::Active;
    QString m_projectId;
    QString m_projectTitle;
    QString m_projectColour;
    QString m_goalId;
    QString m_filterText;
    QString m_settingsSection;
    QTimer m_nextDay;
    QTime m_dayStart;
    int m_todayCount = 0;
    int m_inboxCount = 0;
    bool m_counted = false; ///< until then the first counts are still being read
    bool m_isSample;
    bool m_ownWeekOffered = false;
};

} // namespace sennight
