// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"
#include "app/gui/quick_chip_model.h"

#include "items/todo_text.h"

#include <map>

namespace sennight {

/// The quick-add window: the text, what it means, and what adding it would do to the day. The text
/// stays when it is closed. GUI thread.
class QuickAddView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// In the order of the chips: day, estimate, project, priority, repeat, goal, rest.
    Q_PROPERTY(sennight::QuickChipModel *chips READ chips CONSTANT FINAL)
    /// The same words by their place in the text.
    Q_PROPERTY(sennight::QuickChipModel *tints READ tints CONSTANT FINAL)
    Q_PROPERTY(bool hasGoal READ hasGoal NOTIFY parsed FINAL)
    /// "Friday would be at 8h 20m of 6h."; empty when the day holds it.
    Q_PROPERTY(QString warning READ warning NOTIFY parsed FINAL)
    Q_PROPERTY(
        QString warningDetail READ warningDetail NOTIFY parsed FINAL) ///< "Thursday has 45m free."
    Q_PROPERTY(QString wayOut READ wayOut NOTIFY parsed FINAL)        ///< "Any day this week"
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY parsed FINAL)
    /// Where it goes without a day: "This week, any day", "Today", "Inbox".
    Q_PROPERTY(QString destination READ destination NOTIFY parsed FINAL)
    /// What stands for a destination of that kind, a name of UI.md 2.5.
    Q_PROPERTY(QString placeIcon READ placeIcon NOTIFY parsed FINAL)
    /// "3h 20m of 6h planned" on its day with it; empty without a day, and where it is too much.
    Q_PROPERTY(QString load READ load NOTIFY parsed FINAL)
    /// The project that it goes to while its text names none; empty when there is none.
    Q_PROPERTY(QString givenProject READ givenProject NOTIFY parsed FINAL)
    Q_PROPERTY(QString givenProjectColour READ givenProjectColour NOTIFY parsed FINAL)
    /// Shown on first use and with Ctrl+/.
    Q_PROPERTY(bool helpShown READ isHelpShown WRITE setHelpShown NOTIFY helpShownChanged FINAL)

public:
    explicit QuickAddView(Planner &planner, QObject *parent = nullptr);
    static QuickAddView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<QuickAddView>(engine);
    }

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QuickChipModel *chips() { return &m_chips; }
    [[nodiscard]] QuickChipModel *tints() { return &m_tints; }
    [[nodiscard]] bool hasGoal() const { return m_hasGoal; }
    [[nodiscard]] QString warning() const { return m_warning; }
    [[nodiscard]] QString warningDetail() const { return m_warningDetail; }
    [[nodiscard]] QString wayOut() const { return m_wayOut; }
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] QString destination() const;
    [[nodiscard]] QString placeIcon() const;
    [[nodiscard]] QString load() const { return m_load; }
    [[nodiscard]] QString givenProject() const;
    [[nodiscard]] QString givenProjectColour() const;
    [[nodiscard]] bool isHelpShown() const { return m_helpShown; }
    void setHelpShown(bool shown);

    /// Called when the window opens. `place` holds where the text names no day: a plan, or
    /// "project:<id>".
    Q_INVOKABLE void begin(const QString &place);
    /// Adds what the text says; true when something was added. The text is empty afterwards, and
    /// comes back when the profile refuses it.
    Q_INVOKABLE bool add();
    Q_INVOKABLE bool addToInbox();
    /// Alt+A: takes the way out that the warning offers.
    Q_INVOKABLE void takeWayOut();
    /// Backspace on a chip: its word becomes plain text.
    Q_INVOKABLE void makePlain(int chip);

Q_SIGNALS:
    void textChanged();
    void parsed();
    void helpShownChanged();
    /// After add(): id of the new todo.
    void added(const QString &todoId);

private:
    void parse();
    void describeChips();
    void describeReference(const QuickAddChip &chip, QuickChip &shown) const;
    void describeRecurrence(QuickChip &shown) const;
    void weigh();
    void readAhead();
    void forgetFacts();
    [[nodiscard]] const WeekFacts *factsOf(IsoWeek week);
    [[nodiscard]] QString freeDayText(const WeekFacts &facts, QDate wanted) const;
    [[nodiscard]] std::optional<RecordId> projectNotNamed() const;
    [[nodiscard]] QString colourOf(const std::optional<RecordId> &project) const;
    [[nodiscard]] QString dayLabel(QDate date) const;
    [[nodiscard]] TextContext context() const;
    bool addFor(const Plan &plan);
    void bringBack();
    [[nodiscard]] Plan effectivePlan() const;
    [[nodiscard]] QuickChip chipOf(const QuickAddChip &chip) const;

    Planner &m_planner;
    QuickAddContext m_grammar;
    QString m_text;
    QString m_sent; ///< on its way to the disk
    QuickAddResult m_result;
    std::vector<QString> m_plainWords;
    QuickChipModel m_chips;
    QuickChipModel m_tints;
    bool m_hasGoal = false;
    std::map<IsoWeek, WeekFacts> m_facts; ///< until something is committed
    int m_factsAge = 0;                   ///< how often they were forgotten
    QString m_load;
    QString m_warning;
    QString m_warningDetail;
    QString m_wayOut;
    Plan m_defaultPlan;
    std::optional<RecordId> m_defaultProject;
    Plan m_wayOutPlan;
    std::optional<Plan> m_chosenPlan; ///< by the way out
    bool m_helpShown = false;
};

} // namespace sennight
