// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that asks for something: opened, given up and answered, and what the store holds then.
#include "sample_window.h"

#include "domain/commitment.h"
#include "domain/week_actions.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct AskingWindow : SampleWindow
{
    using SampleWindow::SampleWindow;

    void control(Qt::Key letter) { key(letter, Qt::ControlModifier); }
    void openRiver()
    {
        control(Qt::Key_4);
        key(Qt::Key_Down);
        key(Qt::Key_Home);
    }
    [[nodiscard]] ProjectRow project(const QString &title) const
    {
        const auto rows = reads->projects(true).value();
        const auto row = std::ranges::find(rows, title, &ProjectRow::title);
        return row == rows.end() ? ProjectRow() : *row;
    }
    [[nodiscard]] Record river() const
    {
        return reads->record(project(u"River sensor pilot"_s).id).value();
    }
    [[nodiscard]] Record record(const QString &title) const
    {
        return reads->record(todo(title).id).value();
    }
    void choose(const QString &line)
    {
        click(find("MenuItem", "text", line));
        QTRY_VERIFY(!find("MenuItem", "text", line));
    }
    /// A chip with a menu: given up once, then one of its lines.
    void chooseOf(const char *property, const QVariant &chip, const QString &line)
    {
        const Record before = river();
        click(find("Chip", property, chip));
        QVERIFY(find("MenuItem", "text", line));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!find("MenuItem", "text", line));
        QCOMPARE(river().values, before.values);
        click(find("Chip", property, chip));
        choose(line);
    }
    /// A chip that asks for words: given up with words in it, then answered.
    void answer(const QString &chip, const QString &words)
    {
        const Record before = river();
        click(find("Chip", "iconName", chip));
        type(words);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!find("Field", "text", words));
        QCOMPARE(river().values, before.values);
        QCOMPARE(river().sets, before.sets);
        click(find("Chip", "iconName", chip));
        type(words);
        key(Qt::Key_Return);
    }
};

} // namespace

class TestWindowQuestions : public QObject
{
    Q_OBJECT

    /// Opens a picker for the todo with the focus, gives it up, answers it, and takes that back.
    template <typename Read>
    static void pick(AskingWindow &app, const QString &key, const QString &words, const Read &read)
    {
        const auto before = read();
        app.type(key);
        QVERIFY2(app.find("TodoPicker", "shown", true), qPrintable(key));
        app.type(words);
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("TodoPicker", "shown", true));
        QVERIFY2(read() == before, qPrintable(key));
        app.type(key);
        app.type(words);
        app.key(Qt::Key_Return);
        QVERIFY2(!app.find("TodoPicker", "shown", true), qPrintable(key));
        QVERIFY2(read() != before, qPrintable(key));
        app.control(Qt::Key_Z);
        QVERIFY2(read() == before, qPrintable(key));
    }

private Q_SLOTS:
    void everyPickerChangesItsField()
    {
        AskingWindow app;
        const QString title = u"Calibrate gauge 7 against the staff readings"_s; // has the focus
        const auto values = [&] { return app.record(title).values; };
        const auto sets = [&] { return app.record(title).sets; };
        pick(app, u"e"_s, u"45m"_s, values);
        pick(app, u"D"_s, u"20 nov"_s, values);
        pick(app, u"p"_s, u"Finance"_s, values);
        pick(app, u"g"_s, u"Doors"_s, values);
        pick(app, u"#"_s, u"field"_s, sets);
        pick(app, u"r"_s, u"at 13:30"_s, sets);
        pick(app, u"R"_s, u"every 2 weeks"_s, values);
        pick(app, u"w"_s, u"Order worktop"_s, sets);
        pick(app, u"s"_s, u"Fetch the ladder"_s, [&] { return app.todo(title).subtasks; });
        pick(app, u"d"_s, u"fri"_s, values); // the focus goes on when it leaves the day
    }

    void theMenuOfATodoActsAndIsGivenUp()
    {
        AskingWindow app;
        const QString title = u"Calibrate gauge 7 against the staff readings"_s;
        app.key(Qt::Key_Menu);
        QVERIFY(app.find("MenuItem", "text", u"Let go"_s));
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(!app.find("MenuItem", "text", u"Let go"_s));
        QVERIFY(app.todo(title).isOpen());
        app.key(Qt::Key_Menu);
        app.choose(u"Let go"_s);
        QVERIFY(app.todo(title).letGoAtMs);
        app.control(Qt::Key_Z);
        QVERIFY(app.todo(title).isOpen());
    }

    void theFieldsOfAProjectAreAsked()
    {
        AskingWindow app;
        app.openRiver();
        app.chooseOf("text", u"Active"_s, u"Paused"_s);
        QCOMPARE(app.river().text(Field::ProjectStatus), u"paused"_s);
        app.control(Qt::Key_Z);
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"active"_s);
        app.openRiver();
        const bool hasPriority = app.find("Chip", "text", u"High"_s) != nullptr;
        app.chooseOf("text", hasPriority ? u"High"_s : u"Priority"_s, u"Low"_s);
        QCOMPARE(app.river().text(Field::ProjectPriority), u"low"_s);
        app.chooseOf("iconName", u"review"_s, u"Every 13 weeks"_s);
        QCOMPARE(app.river().number(Field::ProjectReviewInterval), 91);

        app.answer(u"calendar"_s, u"18 dec"_s);
        QCOMPARE(app.river().text(Field::ProjectTargetDate), u"2026-12-18"_s);
        app.answer(u"tag"_s, u"field"_s);
        QVERIFY(app.river().elements(Field::ProjectTags).contains(u"field"_s));
    }

    void whatCannotBeReadIsRefused()
    {
        AskingWindow app;
        app.openRiver();
        const Record before = app.river();
        app.click(app.find("Chip", "iconName", u"calendar"_s));
        app.control(Qt::Key_A);
        app.type(u"nonsense"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("Field", "errorText", u"This cannot be read. Try 11 dec, +30d."_s));
        QCOMPARE(app.river().values, before.values);
        app.control(Qt::Key_A);
        app.type(u"+30d"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.river().text(Field::ProjectTargetDate), u"2026-12-11"_s);

        app.click(app.find("Chip", "iconName", u"review"_s));
        app.choose(u"Another interval…"_s);
        app.type(u"soon"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.river().number(Field::ProjectReviewInterval),
                 before.number(Field::ProjectReviewInterval));
        app.control(Qt::Key_A);
        app.type(u"10"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.river().number(Field::ProjectReviewInterval), 10);
    }

    void anIntentionIsMadeRenamedAndDeleted()
    {
        AskingWindow app;
        app.openRiver();
        app.click(app.find("Chip", "iconName", u"target"_s));
        app.choose(u"New intention…"_s);
        app.type(u"Be warned"_s);
        app.key(Qt::Key_Return);
        const auto intention = app.river().reference(Field::ProjectIntention);
        QVERIFY(intention);
        const auto title = [&] {
            return app.reads->record(*intention)->text(Field::IntentionTitle);
        };
        QCOMPARE(title(), u"Be warned"_s);
        app.click(app.find("IntentionTitle", "title", u"Be warned"_s));
        app.choose(u"Rename…"_s);
        app.control(Qt::Key_A);
        app.type(u"Be safe"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(title(), u"Be safe"_s);
        app.click(app.find("IntentionTitle", "title", u"Be safe"_s));
        app.choose(u"Delete; its projects stay"_s);
        QVERIFY(app.reads->record(*intention)->deleted);
        QVERIFY(!app.project(u"River sensor pilot"_s).id.isNull());
        app.control(Qt::Key_Z);
        QVERIFY(!app.reads->record(*intention)->deleted);
        QCOMPARE(app.river().reference(Field::ProjectIntention), intention);
    }

    void theColourIsChosenBesideTheTitle()
    {
        AskingWindow app;
        app.openRiver();
        const QString before = app.river().text(Field::ProjectColour);
        const auto open = [&app] {
            const QQuickItem *title = app.find("EditableLine", "name", u"Title"_s);
            const QPoint start = title->mapToScene({0, title->height() / 2}).toPoint();
            QTest::mouseClick(app.window.get(), Qt::LeftButton, Qt::NoModifier,
                              start - QPoint(16, 0));
            app.settle();
        };
        open();
        QVERIFY(app.find("ColourRow", "visible", true));
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(!app.find("ColourRow", "visible", true));
        QCOMPARE(app.river().text(Field::ProjectColour), before);
        open();
        app.click(app.find("ProjectDot", "colourName", u"rose"_s));
        QCOMPARE(app.river().text(Field::ProjectColour), u"rose"_s);
    }

    void aProjectEndsAsTheAnswerSays()
    {
        AskingWindow app;
        app.openRiver();
        const int open = app.project(u"River sensor pilot"_s).openTodos;
        const int done = app.project(u"River sensor pilot"_s).doneTodos;
        app.key(Qt::Key_X);
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(!app.find("Button", "text", u"Complete"_s));
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"active"_s);
        QTRY_VERIFY(app.find("ProjectRows", "activeFocus", true));
        app.key(Qt::Key_X);
        app.click(app.find("Pressable", "text", u"Mark them done"_s));
        app.click(app.find("Button", "text", u"Complete"_s));
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"completed"_s);
        QCOMPARE(app.project(u"River sensor pilot"_s).doneTodos, done + open);
        app.control(Qt::Key_Z);
        QCOMPARE(app.project(u"River sensor pilot"_s).doneTodos, done);
        app.openRiver();
        app.key(Qt::Key_X);
        app.click(app.find("Pressable", "text", u"Leave them open"_s));
        app.click(app.find("Button", "text", u"Complete"_s));
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"completed"_s);
        QCOMPARE(app.project(u"River sensor pilot"_s).openTodos, open);
    }

    void theMenuOfAProjectActs()
    {
        AskingWindow app;
        app.openRiver();
        app.key(Qt::Key_Menu);
        app.choose(u"Archive"_s);
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"archived"_s);
        app.control(Qt::Key_Z);
        const auto count = app.reads->projects(true)->size();
        app.click(app.find("IconButton", "text", u"More"_s));
        app.choose(u"Duplicate"_s);
        QCOMPARE(app.reads->projects(true)->size(), count + 1);
        app.control(Qt::Key_Z);
        QCOMPARE(app.reads->projects(true)->size(), count);
    }

    void aNewProjectNeedsATitle()
    {
        AskingWindow app;
        const auto count = [&app] { return app.reads->projects(true)->size(); };
        const auto before = count();
        const auto open = [&app] { app.click(app.find("IconButton", "text", u"New project"_s)); };
        open();
        app.key(Qt::Key_Return);
        QVERIFY(app.find("Field", "errorText", u"A project needs a title."_s));
        app.type(u"Choir"_s);
        app.click(app.find("Button", "text", u"Cancel"_s));
        QCOMPARE(count(), before);
        open();
        app.type(u"Choir"_s);
        app.key(Qt::Key_Escape);
        QCOMPARE(count(), before);
        open();
        app.type(u"Choir"_s);
        app.click(app.find("ProjectDot", "colourName", u"rose"_s));
        app.click(app.find("Button", "text", u"Create project"_s));
        QCOMPARE(count(), before + 1);
        QCOMPARE(app.project(u"Choir"_s).colour, u"rose"_s);
    }

    void aGoalIsEditedInItsPopover()
    {
        AskingWindow app;
        const auto goal = [&app](const QString &title) {
            const auto goals = app.reads->goals({2026, 46}).value();
            const auto found = std::ranges::find(goals, title, &GoalRow::title);
            return found == goals.end() ? GoalRow() : *found;
        };
        const QString title = u"Doors on, worktop chosen"_s;
        const RecordId id = goal(title).id;
        const auto open = [&] {
            app.click(app.find("GoalCard", "title", title));
            QVERIFY(app.find("GoalPopup", "shown", true));
        };
        open();
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("GoalPopup", "shown", true));
        QCOMPARE(goal(title).status, QString());
        open();
        app.click(app.find("Button", "text", u"Reached"_s));
        QVERIFY(goal(title).reached);
        app.click(app.find("Button", "text", u"Not reached yet"_s));
        QVERIFY(!goal(title).reached);
        app.click(app.find("IconButton", "text", u"Drop this goal; its todos stay"_s));
        QCOMPARE(app.reads->record(id)->text(Field::GoalStatus), u"dropped"_s);
        app.control(Qt::Key_Z);
        QCOMPARE(app.reads->record(id)->text(Field::GoalStatus), QString());
        app.key(Qt::Key_Escape);
        open();
        app.click(app.find("IconButton", "text", u"Delete this goal; its todos stay"_s));
        QVERIFY(app.reads->record(id)->deleted);
        QVERIFY(!app.find("GoalPopup", "shown", true));
        app.control(Qt::Key_Z);
        QVERIFY(!app.reads->record(id)->deleted);
    }

    void theCommitmentIsTakenBackWithItsButton()
    {
        AskingWindow app;
        app.models->greet();
        app.settle();
        const auto promise = [&app] {
            return app.reads->record(weekId({2026, 46}))->text(Field::WeekCommitment);
        };
        const QString before = promise();
        QVERIFY(!before.isEmpty());
        app.type(u"c"_s);
        app.key(Qt::Key_Escape);
        QCOMPARE(promise(), before);
        app.type(u"c"_s);
        app.click(app.find("Button", "text", u"Take it back"_s));
        QCOMPARE(promise(), QString());
        app.control(Qt::Key_Z);
        QCOMPARE(promise(), before);
    }

    void theEndOfTheDayIsLeftWithoutAChange()
    {
        AskingWindow app;
        const auto open = [&app] {
            return app.reads->todos({.kind = TodoFilter::Kind::Day, .date = QDate(2026, 11, 11)})
                .value();
        };
        const auto before = open();
        app.control(Qt::Key_K);
        app.type(u">shut down"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("ShutdownPanel", "shown", true));
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("ShutdownPanel", "shown", true));
        QCOMPARE(open(), before);
        QVERIFY(app.reads->runningTodo().value());
        QVERIFY(!app.reads->setting(u"day.line"_s).value());
    }

    void aReminderIsPutOffOrStarted()
    {
        AskingWindow app;
        constexpr qint64 tenHoursMs = 36'000'000;
        const auto due = app.reads->reminders(0, app.clock.nowMs() + tenHoursMs).value();
        QVERIFY(!due.empty());
        const ReminderRow first = due.front();
        const auto reminders = [&] {
            return app.reads->record(first.name.todo)->elements(Field::TodoReminders);
        };
        const auto before = reminders();
        app.clock.set(first.atMs);
        const auto show = [&] {
            app.models->time().reminders().show({first});
            app.settle();
        };
        show();
        app.click(app.find("Button", "objectName", u"action1"_s));
        QVERIFY(reminders() != before);
        QVERIFY(app.reads->todo(first.name.todo)->isOpen());
        show();
        app.click(app.find("Button", "objectName", u"action0"_s));
        QCOMPARE(app.reads->runningTodo().value()->id, first.name.todo);
    }

    void whatHappenedBeforeIsToldOnce()
    {
        AskingWindow app;
        app.models->data().tellCrash(app.clock.nowMs());
        app.settle();
        QVERIFY(app.find("StartNotice", "title", u"Sennight closed unexpectedly"_s));
        app.click(app.find("Button", "text", u"Fine"_s));
        QVERIFY(!app.find("StartNotice", "visible", true));
        QCOMPARE(app.models->data().notice(), QString());
    }

    void theDrawersOpenAndClose()
    {
        AskingWindow small({480, 800});
        small.click(small.find("IconButton", "text", u"Menu"_s));
        QVERIFY(small.find("SidebarDrawer", "shown", true));
        small.key(Qt::Key_Escape);
        QTRY_VERIFY(!small.find("SidebarDrawer", "visible", true));
        QCOMPARE(small.models->shell().screen(), Shell::Screen::Week);
        small.click(small.find("IconButton", "text", u"Menu"_s));
        small.key(Qt::Key_Down);
        small.key(Qt::Key_Return);
        QTRY_VERIFY(!small.find("SidebarDrawer", "visible", true));

        small.window->resize(1000, 800);
        small.control(Qt::Key_1);
        small.settle();
        const QString title = u"Tidy the alert thresholds"_s;
        QVERIFY(!small.card(title));
        small.type(u"u"_s);
        QVERIFY(small.card(title));
        small.key(Qt::Key_Escape);
        QVERIFY(!small.card(title));
        QVERIFY(!small.todo(title).plan.day.isValid());
        small.type(u"u"_s);
        small.click(small.card(title));
        small.type(u"5"_s);
        QCOMPARE(small.todo(title).plan.day, QDate(2026, 11, 13));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowQuestions>(argc, argv);
}

#include "tst_window_questions.moc"
