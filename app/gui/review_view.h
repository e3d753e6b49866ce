// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/decision_rows.h"
#include "app/gui/review_progress.h"
#include "app/gui/review_rows.h"
#include "app/gui/shell.h"
#include "app/gui/week_decisions.h"

namespace sennight {

/// One step in the list of the review.
class ReviewStepEntry
{
    Q_GADGET
    QML_VALUE_TYPE(reviewStepEntry)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(bool done MEMBER done FINAL)

public:
    QString title;
    QString detail;
    bool done = false; ///< it was passed
    friend bool operator==(const ReviewStepEntry &, const ReviewStepEntry &) = default;
};

/// One day: of the reviewed week as a bar, or of the next one with what it holds.
class ReviewDay
{
    Q_GADGET
    QML_VALUE_TYPE(reviewDay)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(double share MEMBER share FINAL)
    Q_PROPERTY(bool over MEMBER over FINAL)
    Q_PROPERTY(bool open MEMBER open FINAL)

public:
    QString name;     ///< "Mon", or "Mon 16"
    QString detail;   ///< "5h 40m tracked"; "2h free"; the capacity "6h"
    double share = 0; ///< 0 … 1 of the longest bar
    bool over = false;
    bool open = true; ///< something can still be planned for it
    friend bool operator==(const ReviewDay &, const ReviewDay &) = default;
};

/// The weekly review: six steps, each with its rows and what is to be decided. Reads in the
/// background while its screen is shown; where the person stands is kept for a restart, what was
/// decided is in the profile. GUI thread.
class ReviewView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed FINAL)   ///< "Week 46"
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed FINAL) ///< "9 – 15 November"
    Q_PROPERTY(int nextNumber READ nextNumber NOTIFY changed FINAL)   ///< 47
    /// "Review this week instead", "Review last week instead"; empty where there is no other.
    Q_PROPERTY(QString otherWeekText READ otherWeekText NOTIFY changed FINAL)
    /// False until the first read is answered.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(QList<sennight::ReviewStepEntry> steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(sennight::DecisionRows *rows READ rows CONSTANT FINAL)
    /// "2 still to decide"; empty where nothing is.
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed FINAL)
    Q_PROPERTY(QString continueText READ continueText NOTIFY changed FINAL)
    Q_PROPERTY(QString backText READ backText NOTIFY changed FINAL) ///< empty at the first step
    /// It was begun and not closed.
    Q_PROPERTY(bool unfinished READ isUnfinished NOTIFY progressChanged FINAL)
    /// The week that is shown was closed.
    Q_PROPERTY(bool closed READ isClosed NOTIFY progressChanged FINAL)

    // The week's facts.
    Q_PROPERTY(double doneShare READ doneShare NOTIFY changed FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)   ///< "27 of 32"
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed FINAL) ///< "84%, 5 more than last …"
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY changed FINAL) ///< "32h of 34h planned"
    Q_PROPERTY(QList<sennight::ReviewDay> bars READ bars NOTIFY changed FINAL)
    Q_PROPERTY(double capacityShare READ capacityShare NOTIFY changed FINAL)
    Q_PROPERTY(QString capacityText READ capacityText NOTIFY changed FINAL) ///< "6h a day"
    Q_PROPERTY(sennight::GoalListModel *goals READ goals CONSTANT FINAL)
    Q_PROPERTY(QString goalsText READ goalsText NOTIFY changed FINAL) ///< "2 reached"
    Q_PROPERTY(QString estimatesText READ estimatesText NOTIFY changed FINAL)

    // The next week.
    Q_PROPERTY(QList<sennight::ReviewDay> days READ days NOTIFY changed FINAL)
    Q_PROPERTY(QList<sennight::ReviewDay> capacities READ capacities NOTIFY changed FINAL)
    /// From the fifth goal on.
    Q_PROPERTY(QString goalWarning READ goalWarning NOTIFY changed FINAL)
    Q_PROPERTY(QString reflection READ reflection NOTIFY changed FINAL)

    // The first look at a new week.
    /// The banner of this week is to be shown.
    Q_PROPERTY(bool newWeek READ isNewWeek NOTIFY progressChanged FINAL)
    /// What the review of last week told this one; empty where there is nothing.
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY progressChanged FINAL)

public:
    /// `windowFile`: where this device remembers how the window stands; need not exist.
    ReviewView(Shell &shell, Planner &planner, const ItemContext &context,
               const QString &windowFile, QObject *parent = nullptr);
    static ReviewView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ReviewView>(engine);
    }

    /// The first frame is shown: remembers the week, and reads what was left for it.
    void greet();
    Q_INVOKABLE void answerBanner();
    /// To the leftovers of last week.
    Q_INVOKABLE void openLeftovers();
    Q_INVOKABLE void goTo(int step);
    /// The next step that has something to do; the last one closes the week.
    Q_INVOKABLE void advance();
    Q_INVOKABLE void back();
    Q_INVOKABLE void turnToOtherWeek();
    /// Key 1, 2, … of a row. "day" or "split" where that is to be asked next, else empty.
    Q_INVOKABLE QString choose(int row, int choice);
    /// Day 0 … 6 of the next week.
    Q_INVOKABLE void chooseDay(int row, int day);
    /// One line a part, each ending in its estimate.
    Q_INVOKABLE QString partsOf(int row) const;
    /// What is missing in such lines; empty: they can be used.
    Q_INVOKABLE QString partsProblem(const QString &lines) const;
    /// "2 parts, 2h 30m; it was 2h"
    Q_INVOKABLE QString partsText(int row, const QString &lines) const;
    Q_INVOKABLE bool split(int row, const QString &lines);
    Q_INVOKABLE void addGoal(const QString &title);
    /// Day 0 … 6 of the next week; false when the text is no duration of a day.
    Q_INVOKABLE bool setCapacity(int day, const QString &text);
    /// Typed so far; written by save(), and by whatever leaves the step or the program.
    Q_INVOKABLE void typeReflection(const QString &text);
    Q_INVOKABLE void save();

    [[nodiscard]] QString weekText() const;
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] int nextNumber() const { return m_week.isValid() ? nextWeek().week : 0; }
    [[nodiscard]] QString otherWeekText() const;
    [[nodiscard]] bool isReady() const { return m_review.has_value(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int step() const { return static_cast<int>(m_step); }
    [[nodiscard]] QList<ReviewStepEntry> steps() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] DecisionRows *rows() const { return m_rows; }
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString continueText() const;
    [[nodiscard]] QString backText() const;
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] bool isClosed() const { return m_progress.closed() >= m_week; }
    [[nodiscard]] double doneShare() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString shareText() const;
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] QList<ReviewDay> bars() const;
    [[nodiscard]] double capacityShare() const;
    [[nodiscard]] QString capacityText() const;
    [[nodiscard]] GoalListModel *goals() const { return m_goals; }
    [[nodiscard]] QString goalsText() const;
    [[nodiscard]] QString estimatesText() const;
    [[nodiscard]] QList<ReviewDay> days() const;
    [[nodiscard]] QList<ReviewDay> capacities() const;
    [[nodiscard]] QString goalWarning() const;
    [[nodiscard]] QString reflection() const;
    [[nodiscard]] bool isNewWeek() const;
    [[nodiscard]] QString lastWords() const { return m_lastWords; }

Q_SIGNALS:
    void changed();
    void stepChanged();
    void progressChanged();

private:
    void onScreen();
    void onCommitted();
    void onTicked();
    void onDayChanged();
    [[nodiscard]] IsoWeek weekToReview() const;
    [[nodiscard]] IsoWeek otherWeek() const;
    void turnTo(IsoWeek week);
    void begin();
    void setStep(ReviewStep step);
    void read();
    void take(Result<ReviewSnapshot> review);
    void showRows();
    void finish();
    [[nodiscard]] bool isDone(ReviewStep step) const;
    void readLastWords();
    [[nodiscard]] std::optional<RecordId> recordAt(int row) const;
    void decide(ReviewChoice choice, const RecordId &id);
    void decideGoal(ReviewChoice choice, const GoalRow &goal);
    [[nodiscard]] int trackedOn(const DayFacts &day) const;
    [[nodiscard]] int longestDay() const;
    [[nodiscard]] int usualCapacity() const;
    [[nodiscard]] IsoWeek nextWeek() const { return m_week.next(); }

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    WeekDecisions m_decisions;
    ReviewProgress m_progress;
    DecisionRows *m_rows;
    GoalListModel *m_goals;
    IsoWeek m_week; ///< that is reviewed
    ReviewStep m_step = ReviewStep::LookBack;
    std::optional<ReviewSnapshot> m_review;
    std::vector<RecordId> m_kept;
    QString m_problem;
    QString m_lastWords;
    std::optional<QString> m_typed; ///< for m_week, not written yet
    int m_shownTracked = 0;         ///< minutes
    bool m_reading = false;
    bool m_stale = false;
    bool m_firstOpening = false;
};

} // namespace sennight
