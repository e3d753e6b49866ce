// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/draft_keeper.h"
#include "app/gui/learnt_todos.h"
#include "app/gui/shell.h"
#include "app/gui/title_reading.h"
#include "app/gui/week_decisions.h"

#include <QSet>

#include <array>

namespace sennight {

/// One thing that a step of triage offers.
class TriageChoice
{
    Q_GADGET
    QML_VALUE_TYPE(triageChoice)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString colour MEMBER colour FINAL) ///< name of a project's colour, or empty
    Q_PROPERTY(QString value MEMBER value FINAL)   ///< an id, a plan, minutes; empty: none
    Q_PROPERTY(QString reason MEMBER reason FINAL) ///< why it is proposed; empty for the others
    Q_PROPERTY(bool proposed MEMBER proposed FINAL)

public:
    QString text = {};
    QString colour = {};
    QString value = {};
    QString reason = {};
    bool proposed = false;
    friend bool operator==(const TriageChoice &, const TriageChoice &) = default;
};

/// One of the four steps, as its line says it.
class TriageStep
{
    Q_GADGET
    QML_VALUE_TYPE(triageStep)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)     ///< what it is, or is proposed to be
    Q_PROPERTY(QString colour MEMBER colour FINAL) ///< of the project
    Q_PROPERTY(QString reason MEMBER reason FINAL)
    Q_PROPERTY(bool settled MEMBER settled FINAL)   ///< the person decided
    Q_PROPERTY(bool proposed MEMBER proposed FINAL) ///< `text` is a proposal

public:
    QString name = {};
    QString text = {};
    QString colour = {};
    QString reason = {};
    bool settled = false;
    bool proposed = false;
    friend bool operator==(const TriageStep &, const TriageStep &) = default;
};

/// Goes through the Inbox, one todo and one decision at a time: its project, its next step and how
/// long that takes, its goal, the day. What is settled is a fact in the profile at once, each time
/// as one action that can be undone, so leaving loses nothing. Without a round it describes the
/// todo that is selected in the list. It follows the list's order and what other processes do.
/// Nothing is read before begin() or show(). GUI thread.
class TriageView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// A round goes on.
    Q_PROPERTY(bool active READ isActive NOTIFY cardChanged FINAL)
    /// The todo on the card, or the one that is selected; empty when there is none.
    Q_PROPERTY(QString todoId READ todoId NOTIFY cardChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString dumpedText READ dumpedText NOTIFY changed FINAL) ///< "Dumped Tue 21:14"
    Q_PROPERTY(int stage READ stage NOTIFY changed FINAL)               ///< 0 dumped … 4 committed
    Q_PROPERTY(int priority READ priority NOTIFY changed FINAL)         ///< 0 none … 3 high
    Q_PROPERTY(QList<sennight::TriageStep> steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(sennight::TriageView::Step step READ step NOTIFY changed FINAL)
    /// Of the open step; for the next step: how long it takes.
    Q_PROPERTY(QList<sennight::TriageChoice> choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL) ///< −1 = none
    /// The next step as it is being written.
    Q_PROPERTY(QString nextStep READ nextStep WRITE setNextStep NOTIFY changed FINAL)
    /// Something is proposed in the open step, and can be sent away.
    Q_PROPERTY(bool canDismiss READ canDismiss NOTIFY changed FINAL)
    Q_PROPERTY(bool canAcceptAll READ canAcceptAll NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)         ///< "Next: Goal"
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL) ///< "3 of 9"
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)           ///< 0 … 1
    Q_PROPERTY(QString timeLeftText READ timeLeftText NOTIFY changed FINAL)
    Q_PROPERTY(int cardsBehind READ cardsBehind NOTIFY changed FINAL) ///< 0 … 2 peek out below
    /// Of the Inbox: what has a project and an estimate, and what has not.
    Q_PROPERTY(int nearlyThere READ nearlyThere NOTIFY countsChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY countsChanged FINAL)
    /// What was written into the dump box and not dropped in. It stays when the program ends.
    Q_PROPERTY(QString dumpText READ dumpText WRITE setDumpText NOTIFY dumpTextChanged FINAL)

public:
    enum Step { Project, NextStep, Goal, PlanFor };
    Q_ENUM(Step)
    static constexpr int stepCount = 4;
    /// Where a card goes.
    enum Leaving { Upwards, Aside, Faded };
    Q_ENUM(Leaving)

    /// `keeper` (none: what is typed lives in memory only) must outlive this.
    TriageView(Shell &shell, Planner &planner, const ItemContext &context,
               DraftKeeper *keeper = nullptr, QObject *parent = nullptr);
    static TriageView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<TriageView>(engine);
    }

    /// Begins a round with a todo of the list (empty: with its first one), or goes on with it.
    Q_INVOKABLE void start(const QString &todoId);
    /// Ends the round. What was being written is kept.
    Q_INVOKABLE void leave();
    /// Writes what is being typed.
    Q_INVOKABLE void save();
    /// The selected todo, while no round goes on.
    Q_INVOKABLE void show(const QString &todoId);
    /// Takes the choice of the open step (none: leaves it open) and goes to the next one; behind
    /// the last one to the next todo.
    Q_INVOKABLE void next();
    /// Key 1 …: takes that choice and goes on; of the estimates it is chosen only.
    Q_INVOKABLE void choose(int choice);
    /// Takes all that is proposed for the steps that are open, as one action, and goes on.
    Q_INVOKABLE void acceptAll();
    /// Opens a step again.
    Q_INVOKABLE void change(sennight::TriageView::Step step);
    Q_INVOKABLE void skip();
    Q_INVOKABLE void letGo();
    /// What a todo is split from: a line for each part, the first as it stands.
    [[nodiscard]] Q_INVOKABLE QString partsBegun() const;
    /// Why these lines are no parts; empty where they are.
    [[nodiscard]] Q_INVOKABLE static QString partsProblem(const QString &lines);
    /// What these lines make of the todo.
    [[nodiscard]] Q_INVOKABLE static QString partsText(const QString &lines);
    /// Todos of their own in its place, as one action: the first of them comes next. False where
    /// there is a problem.
    Q_INVOKABLE bool split(const QString &lines);
    /// Keeps what is proposed in the open step away from this todo for good.
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void nextPriority();
    /// A new project for this todo, as one action; false for an empty title.
    Q_INVOKABLE bool newProject(const QString &title);
    /// Key Z: the last action; a todo that comes back by it is on the card again.
    Q_INVOKABLE void undo();

    /// Under which no record is: the draft of the dump box.
    [[nodiscard]] static RecordId dumpDraft();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString todoId() const { return m_row ? m_row->id.toHex() : QString(); }
    [[nodiscard]] QString title() const { return m_row ? m_row->title : QString(); }
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString dumpedText() const;
    [[nodiscard]] int stage() const { return m_row ? static_cast<int>(m_row->stage) : 0; }
    [[nodiscard]] int priority() const { return m_row ? static_cast<int>(m_row->priority) : 0; }
    [[nodiscard]] QList<TriageStep> steps() const;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QList<TriageChoice> choices() const { return m_choices[m_step]; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int chosen);
    [[nodiscard]] QString nextStep() const { return m_nextStep; }
    void setNextStep(const QString &text);
    [[nodiscard]] bool canDismiss() const;
    [[nodiscard]] bool canAcceptAll() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString timeLeftText() const;
    [[nodiscard]] int cardsBehind() const;
    [[nodiscard]] int nearlyThere() const { return m_nearlyThere; }
    [[nodiscard]] int waiting() const;
    [[nodiscard]] QString dumpText() const { return m_dumpText; }
    void setDumpText(const QString &text);
    /// Makes todos of the lines. The box is empty afterwards; what the profile refuses comes back.
    Q_INVOKABLE void dropIn();

Q_SIGNALS:
    /// Another todo, or another way to look at it.
    void cardChanged();
    void changed();
    void countsChanged();
    void dumpTextChanged();
    /// The card of this todo goes, and another one or nothing comes.
    void cardLeft(sennight::TriageView::Leaving how);
    /// Nothing is left: the round is over.
    void finished();

private:
    using Kind = TitleReading::Kind;
    /// What a step writes, and what the toast says of it.
    struct Decision
    {
        std::vector<Edit> edits = {};
        std::optional<Plan> plan = {};
        std::optional<QString> title = {}; ///< as it was typed
        std::vector<Kind> taken = {};      ///< whose words have done their work in the title
        QuickAddContext grammar = {};      ///< that the title is read with
        QString toast = {};

        [[nodiscard]] bool isEmpty() const { return edits.empty() && !plan && !title; }
    };

    // The round
    void showNext(Leaving how, const std::optional<RecordId> &then = {});
    void showParts(const Committed &committed);
    void openNext();
    void finish();
    [[nodiscard]] bool open(const RecordId &id);
    [[nodiscard]] bool read(const RecordId &id);
    void refresh();
    void gone();
    void cameBack(const Committed &committed);
    void bringBackDropped();
    [[nodiscard]] int total() const;
    [[nodiscard]] static bool isInInbox(const TodoRow &row);
    void onCommitted(const Committed &committed);
    void onListChanged();
    void onScreenChanged();
    void readCounts();

    // What is proposed
    void propose();
    [[nodiscard]] QuickAddContext grammar() const;
    [[nodiscard]] QList<TriageChoice> projectChoices() const;
    [[nodiscard]] QList<TriageChoice> estimateChoices() const;
    [[nodiscard]] QList<TriageChoice> goalChoices() const;
    [[nodiscard]] QList<TriageChoice> planChoices() const;
    [[nodiscard]] std::optional<TriageChoice> proposedPlan() const;
    [[nodiscard]] TriageChoice planChoice(const Plan &plan) const;
    [[nodiscard]] const TriageChoice *proposal(Step step) const;
    [[nodiscard]] std::optional<RecordId> likelyProject() const;
    [[nodiscard]] int likelyMinutes() const;
    [[nodiscard]] std::vector<DayFacts> days() const;
    [[nodiscard]] QStringList dismissed() const;
    [[nodiscard]] QStringList dismissible() const;
    [[nodiscard]] QString spokenText(Step step) const;

    // The steps
    [[nodiscard]] QString fact(Step step) const;
    [[nodiscard]] bool isSettled(Step step) const { return !fact(step).isEmpty(); }
    [[nodiscard]] Step firstOpen() const;
    [[nodiscard]] bool isWorthAsking(Step step) const;
    void openStep(Step step);
    void takeTitle();
    void preselect();
    void goOn(bool planned);
    [[nodiscard]] const TriageChoice *chosenChoice() const;
    [[nodiscard]] Decision decide(Step step, const TriageChoice *choice) const;
    void decideProject(Decision &decision, const TriageChoice &choice) const;
    void decideNextStep(Decision &decision, const TriageChoice *choice) const;
    void decideGoal(Decision &decision, const TriageChoice *choice) const;
    void decidePlan(Decision &decision, const TriageChoice &choice) const;
    static void merge(Decision &into, Decision more);
    void assume(const Decision &decision, const TriageChoice *choice);
    void write(Decision decision);
    static void addTitle(Action &action, const Decision &decision, const Record &now);
    void saveTyped();
    [[nodiscard]] bool hasTyped() const { return m_nextStep != m_written; }
    void forgetTyped(const RecordId &id);
    [[nodiscard]] TriageStep stepAt(Step step) const;
    [[nodiscard]] QString settledText(Step step) const;

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    DraftKeeper *m_keeper;
    LearntTodos m_learnt;
    WeekDecisions m_decisions;

    bool m_active = false;
    bool m_splits = false; ///< the parts of the card's todo are not in the store yet
    bool m_waits = false;  ///< for the list to be read
    QString m_first;       ///< which todo it begins with then
    std::optional<TodoRow> m_row;
    Record m_record;
    TitleReading m_reading;
    Step m_step = Project;
    std::array<bool, stepCount> m_passed{}; ///< the person went on without deciding
    std::array<QList<TriageChoice>, stepCount> m_choices;
    int m_chosen = -1;
    QString m_nextStep;
    QString m_written;        ///< the next step as it stood when the step was opened
    QSet<RecordId> m_handled; ///< in this round: decided on, skipped or let go
    QSet<RecordId> m_listed;  ///< of those, what the list still holds
    int m_index = 0;          ///< where the card's todo stands in the list
    qint64 m_beganMs = 0;
    int m_nearlyThere = 0;
    QString m_dumpText;
    QString m_dropped; ///< on its way to the disk
};

} // namespace sennight
