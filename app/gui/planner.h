// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/engine_singleton.h"
#include "app/gui/long_commit.h"
#include "items/item_context.h"

#include "domain/actions.h"

#include <QtQml/qqmlregistration.h>

#include <deque>

namespace sennight {

/// What the view models read and write through. References outlive the view models; GUI thread. Who
/// owns the repository tells the feed of its commits, before their futures are ready.
struct PlannerPorts
{
    ItemContext items;
    AsyncRepository &repository;
    RandomSource &random;
};

/// Everything a person does to todos, projects and goals. Each call returns at once and is carried
/// out in the order of the calls, each on what the one before left; the change is on the screen
/// with the store's answer, in the next frame, and a toast says what happened. Ids are 32
/// hexadecimal digits; unknown ones are left out. A plan is "2026-11-11", "2026-W46" or "" (no
/// day). GUI thread.
class Planner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Changes that could not be written and wait for another try; 0 when all is on the disk.
    Q_PROPERTY(int unsavedCount READ unsavedCount NOTIFY unsavedChanged FINAL)
    /// "Sennight cannot write to the disk. Your last 3 changes are in memory only."; empty when 0.
    Q_PROPERTY(QString unsavedText READ unsavedText NOTIFY unsavedChanged FINAL)
    /// What is being written and takes its time, "Adding 5,000 items"; empty without.
    Q_PROPERTY(QString busyText READ busyText NOTIFY busyChanged FINAL)
    /// How far it is, 0 … 1; below 0: not known yet.
    Q_PROPERTY(double busyShare READ busyShare NOTIFY busyChanged FINAL)
    /// The window was to close while changes were unsaved.
    Q_PROPERTY(bool closing READ isClosing NOTIFY unsavedChanged FINAL)
    /// Actions that the store has not answered yet.
    Q_PROPERTY(int inFlight READ inFlight NOTIFY inFlightChanged FINAL)

public:
    explicit Planner(const PlannerPorts &ports, QObject *parent = nullptr);
    static Planner *create(QQmlEngine *engine, QJSEngine *) { return provided<Planner>(engine); }

    // Done, let go, gone
    /// Marks them done; when all are done or let go already, opens them again.
    Q_INVOKABLE void toggleDone(const QStringList &ids);
    Q_INVOKABLE void letGo(const QStringList &ids);
    /// Asks with deletionAsked() instead where that is a large part of all todos.
    Q_INVOKABLE void remove(const QStringList &ids);
    /// The person was asked.
    Q_INVOKABLE void removeAnyway(const QStringList &ids);
    Q_INVOKABLE void duplicate(const QStringList &ids);

    // When
    /// Plans todos for a day or week, behind what is there. Those that are there already stay.
    Q_INVOKABLE void place(const QStringList &ids, const QString &plan);
    /// In front of `beforeId` (empty = at the end), also within one day: drag and drop.
    Q_INVOKABLE void placeBefore(const QStringList &ids, const QString &plan,
                                 const QString &beforeId);
    /// Keys 1 … 7: day 0 … 6 of a week ("2026-W46", empty = this week).
    Q_INVOKABLE void placeOnWeekday(const QStringList &ids, int day, const QString &week);
    /// Key T: today; tomorrow when all are planned for today already.
    Q_INVOKABLE void placeToday(const QStringList &ids);
    Q_INVOKABLE void placeTomorrow(const QStringList &ids);
    /// Key >.
    Q_INVOKABLE void placeNextWeek(const QStringList &ids);
    /// Key 0.
    Q_INVOKABLE void unschedule(const QStringList &ids);
    /// "fri", "13 nov", "+3d", "next week": false when it is no date; nothing happens then.
    Q_INVOKABLE bool placeByText(const QStringList &ids, const QString &text);
    /// Alt+Up, Alt+Down: one place up (-1) or down (1) in its day.
    Q_INVOKABLE void moveInDay(const QString &id, int step);
    /// Alt+Left, Alt+Right: to the day before (-1) or after (1); without a day, to today.
    Q_INVOKABLE void moveByDays(const QStringList &ids, int days);
    /// Each todo to a place of its own; one action, one undo.
    using Places = std::vector<std::pair<RecordId, Plan>>;
    void placeEach(Places places);

    /// Drag and drop: on a day or week ("2026-11-12", "2026-W46") in front of `beforeId`, on
    /// "today", "inbox", "project:<id>", "outline:<project>:<group>" or "goal:<id>". Anything else
    /// is no place.
    Q_INVOKABLE void dropOn(const QStringList &ids, const QString &target, const QString &beforeId);

    // Fields
    /// 0 none … 3 high.
    Q_INVOKABLE void setPriority(const QStringList &ids, int priority);
    /// Key !: none → low → medium → high → none, counted from the first.
    Q_INVOKABLE void nextPriority(const QStringList &ids);
    /// "1h 30m"; empty clears. False when it cannot be read.
    Q_INVOKABLE bool setEstimate(const QStringList &ids, const QString &text);
    /// "fri", "13 nov", "2026-12-03 09:30"; empty clears. False when it cannot be read.
    Q_INVOKABLE bool setDue(const QStringList &ids, const QString &text);
    /// Hidden from the lists until "mon", "13 nov"; empty clears. False when it cannot be read.
    Q_INVOKABLE bool setWaitUntil(const QStringList &ids, const QString &text);
    /// Makes them steps of another todo; empty: of none. Leaves out those that it is a step of.
    Q_INVOKABLE void setParent(const QStringList &ids, const QString &parentId);
    /// Not before the other one is done. What waits for one of these already is left out.
    Q_INVOKABLE void addDependency(const QStringList &ids, const QString &otherId);
    /// Why one of these cannot wait for the other: a sentence; empty where all can.
    [[nodiscard]] QString dependencyProblem(const QStringList &ids, const QString &otherId) const;
    /// "every mon", "after 3 days", or a rule; empty clears. False when it cannot be read.
    Q_INVOKABLE bool setRepeat(const QStringList &ids, const QString &text);
    /// "at 11:30", "fri at 9am" or an element of the reminders. False when it cannot be read.
    Q_INVOKABLE bool addReminder(const QStringList &ids, const QString &text);
    /// Sum of the estimates: what a day would hold more.
    [[nodiscard]] Q_INVOKABLE int minutesOf(const QStringList &ids) const;
    /// Empty: none. The toast names the project or goal.
    Q_INVOKABLE void setProject(const QStringList &ids, const QString &projectId);
    Q_INVOKABLE void setGoal(const QStringList &ids, const QString &goalId);
    void setGoalProject(const QString &goalId, const QString &projectId);
    Q_INVOKABLE void addTag(const QStringList &ids, const QString &tag);
    Q_INVOKABLE void removeTag(const QStringList &ids, const QString &tag);
    Q_INVOKABLE void rename(const QString &id, const QString &title);

    // In the outline of a project. A group is "0" this week or "1" later.
    /// In front of `beforeId`, as its sibling; empty: at the end of the group. What comes from the
    /// other group is planned for this week, or unscheduled.
    void placeInProject(const QStringList &ids, const QString &projectId, const QString &group,
                        const QString &beforeId);
    /// Alt+Up, Alt+Down: one place up (-1) or down (1) among its siblings.
    Q_INVOKABLE void moveInProject(const QString &id, const QString &projectId, int step);
    /// Makes them steps of the sibling above the first.
    Q_INVOKABLE void indent(const QStringList &ids, const QString &projectId);
    /// Steps of what their parent is a step of, below that parent.
    Q_INVOKABLE void outdent(const QStringList &ids, const QString &projectId);
    /// Marks them done; done ones stay done. For "Done", where a second press, or one that another
    /// process was faster than, opens nothing again.
    Q_INVOKABLE void markDone(const QStringList &ids);

    // Timer
    /// Stops what runs and says so; asks with switchAsked() first where the person wants that.
    Q_INVOKABLE void startTimer(const QString &id);
    /// The person was asked.
    Q_INVOKABLE void switchTimer(const QString &id);
    Q_INVOKABLE void pauseTimer();
    /// Key Space: pauses when it runs, starts otherwise.
    Q_INVOKABLE void toggleTimer(const QString &id);
    /// Reminds again so many minutes from now, in place of `element` where that names a moment.
    void remindLater(const QString &id, const QString &element, int minutes);
    /// "Extend by 30m" of the hero.
    Q_INVOKABLE void extendEstimate(const QString &id, int minutes);

    // New records
    /// One todo from quick-add text; `place` (a day, a week, or "project:<id>") holds where the
    /// text names none. Gives its id; empty where the text has no title.
    Q_INVOKABLE QString addTodo(const QString &text, const QString &place);
    /// The project of a place "project:<id>"; nothing for other places.
    [[nodiscard]] static std::optional<RecordId> projectAt(const QString &place);
    /// Every line is one todo, kept word by word; bullets are removed. Gives how many.
    Q_INVOKABLE int dump(const QString &lines);
    Q_INVOKABLE QString addSubtask(const QString &parentId, const QString &text);
    /// `colour` empty: the colour that the fewest projects have.
    Q_INVOKABLE QString addProject(const QString &title, const QString &colour);
    Q_INVOKABLE QString addGoal(const QString &title, const QString &week,
                                const QString &projectId);
    /// title, why, description, status, priority, colour, target_date; empty clears.
    Q_INVOKABLE void setProjectField(const QString &projectId, const QString &field,
                                     const QString &value);

    // History
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Writes again what could not be written.
    Q_INVOKABLE void tryAgain();
    /// Writes the unsaved changes as readable text to a file of this name in a folder (none: the
    /// person's documents), beside one that has the name already. Gives the folder; empty when that
    /// fails too.
    Q_INVOKABLE QString saveCopy(const QString &name, const QString &folder = {});

    /// What takes its time is not written.
    Q_INVOKABLE void cancelBusy() { m_long.cancel(); }
    /// True when nothing is unsaved. Else it is written again, and closable() says when that is
    /// done.
    Q_INVOKABLE bool mayClose();
    /// The person lets the unsaved changes go, to close.
    Q_INVOKABLE void leaveUnsaved();

    /// A toast with one action that is no Undo: `then` is run when it is chosen.
    void offer(const QString &text, const QString &action, std::function<void()> then);
    /// The person chose what the last offer() named.
    Q_INVOKABLE void takeOffer();

    /// Builds an action when its turn comes, and commits it. An empty one is dropped.
    struct Step
    {
        Action action;
        QString toast = {}; ///< shown when it succeeded; empty = none
        bool undoable = true;
        QString busy = {};               ///< shown while it is written; it can be cancelled then
        std::function<void()> then = {}; ///< run after success
        /// What Undo does next, where the store keeps no undo: a setting of this device.
        std::function<void()> takeBack = {};
    };
    void perform(std::function<Step()> build);
    /// Returns when everything handed over was answered by the store; events go on meanwhile. For
    /// the end of the program, when no window is shown any more.
    void finish();
    /// Adds what quick add understood. Gives the new todo's id.
    RecordId addParsed(const QuickAddResult &todo);
    /// Edits one field of these todos.
    void edit(const QStringList &ids, Field field, const Value &value, const QString &element = {});
    /// Edits one field of a record of any kind.
    void editRecord(const RecordId &id, Field field, const Value &value);
    /// Deletes a record of any kind; those that refer to it stay.
    void removeRecord(const RecordId &id);

    /// Places todos behind what is there, or in front of one of them; nothing is written yet.
    [[nodiscard]] Step placing(std::vector<Record> todos, const Plan &plan,
                               const std::optional<RecordId> &before) const;
    /// A project behind the others; nothing is written yet. `colour` as for addProject().
    [[nodiscard]] Creation newProject(const QString &title, const QString &colour) const;

    [[nodiscard]] int unsavedCount() const { return static_cast<int>(m_unsaved.size()); }
    [[nodiscard]] QString unsavedText() const;
    [[nodiscard]] QString busyText() const { return m_long.text(); }
    [[nodiscard]] double busyShare() const { return m_long.share(); }
    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] const PlannerPorts &ports() const { return m_ports; }
    [[nodiscard]] ActionContext actionContext() const;
    /// The todos among these ids, as the store has them now.
    [[nodiscard]] std::vector<Record> records(const QStringList &ids) const;
    /// What stands on a day, or on any day of a week, in its order; nothing for no plan.
    [[nodiscard]] std::vector<TodoRow> rowsAt(const Plan &plan) const;
    /// "fri", "13 nov 9:30", "2026-12-03T09:30"; nothing for anything else.
    [[nodiscard]] std::optional<Due> parseDue(const QString &text) const;
    /// "every mon", "after 3 days", or a rule's own text; nothing for anything else.
    [[nodiscard]] std::optional<Recurrence> parseRepeat(const QString &text) const;
    /// Today, projects and goals: what quick-add words refer to.
    [[nodiscard]] QuickAddContext grammarContext() const;

Q_SIGNALS:
    /// One line for the toast; with Undo when the action can be taken back.
    void toast(const QString &text, bool undoable);
    /// The same with another action than Undo; takeOffer() when it is chosen.
    void offered(const QString &text, const QString &action);
    /// For screen readers, politely: "Wednesday, position 2 of 4, day at 6 hours 20 of 6".
    void announced(const QString &text);
    /// An action was refused or failed: what happened, and the next step.
    void failed(const QString &message, const QString &hint);
    /// Nothing was deleted yet; `total` todos are here.
    void deletionAsked(const QStringList &ids, int total);
    /// Another todo's timer runs: stop it and start this one?
    void switchAsked(const QString &id, const QString &runningTitle);
    void unsavedChanged();
    void busyChanged();
    /// What kept the window open is settled.
    void closable();
    void inFlightChanged();

private:
    [[nodiscard]] const Queries &queries() const { return m_ports.items.queries; }
    [[nodiscard]] TextContext text() const { return m_ports.items.text(); }
    [[nodiscard]] std::vector<Record> runningEntries() const;
    [[nodiscard]] Step completing(std::vector<Record> todos) const;
    [[nodiscard]] bool asksToSwitch() const;
    [[nodiscard]] std::optional<Record> runningBeside(const Record &todo) const;
    [[nodiscard]] Step starting(const Record &todo) const;
    [[nodiscard]] Step startingOrAsking(const QString &id);
    [[nodiscard]] Step placingEach(const Places &places);
    void toInbox(const QStringList &ids);
    [[nodiscard]] QString lastPlaceIn(const RecordId &project) const;
    void appendToProject(Action &action, const std::vector<Record> &todos,
                         const RecordId &project) const;
    void refer(const QStringList &ids, Field field, const QString &toId);
    [[nodiscard]] QString leastUsedColour() const;
    void announcePlace(const RecordId &id);
    void runWaiting();
    void writeAgain();

    [[nodiscard]] static QString toastOf(const Step &step, const Committed &committed);
    void commit(const Step &step);
    void finished(const Result<Committed> &result, Step step);
    void undone(const Result<UndoOutcome> &outcome, bool redo);
    void refused(const Error &error);
    void began();
    void ended();

    PlannerPorts m_ports;
    std::deque<std::function<void()>> m_waiting;
    std::deque<Step> m_unsaved;
    std::function<void()> m_takeBack;
    std::function<void()> m_offer;
    LongCommit m_long;
    int m_inFlight = 0;
    bool m_isClosing = false;
};

} // namespace sennight
