// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "domain/commitment.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr IsoWeek week45{2026, 45};
constexpr IsoWeek week46{2026, 46};

struct ReviewedWindow : SampleWindow
{
    explicit ReviewedWindow(QSize size = {1280, 800})
        : SampleWindow(size)
    {
        models->greet();
        settle();
    }
    void openReview()
    {
        key(Qt::Key_6, Qt::ControlModifier);
        settle();
    }
    /// The keys that the button which goes on shows.
    [[nodiscard]] QStringList keysOn() const
    {
        QStringList keys;
        for (const QQuickItem *cap :
             find("ReviewFoot", "visible", true)->findChildren<QQuickItem *>()) {
            if (cap->isVisible() && cap->property("key").isValid())
                keys << cap->property("key").toString();
        }
        return keys;
    }
    [[nodiscard]] ReviewView &review() { return models->review(); }
    [[nodiscard]] QString focusedTitle() const
    {
        const QQuickItem *item = window->activeFocusItem();
        while (item && !item->property("accessibleText").isValid())
            item = item->parentItem();
        return item ? item->property("title").toString() : QString();
    }
    [[nodiscard]] std::optional<Commitment> promise() const
    {
        const auto week = reads->record(weekId(week46));
        return week ? Commitment::fromText(week->text(Field::WeekCommitment)) : std::nullopt;
    }
};

} // namespace

/// The review and the week's contract, by keyboard, in the real window.
class TestWindowReview : public QObject
{
    Q_OBJECT

    static void messagesLeaveTheFootFree(QSize size)
    {
        ReviewedWindow app(size);
        app.openReview();
        app.review().goTo(1);
        app.settle();
        app.type(u"4"_s);
        const QRectF toast = app.placeOf(app.find("ToastHost", "shown", true));
        const QRectF foot = app.placeOf(app.find("ReviewFoot", "visible", true));
        QVERIFY(toast.isValid() && foot.isValid());
        QVERIFY2(!toast.intersects(foot), qPrintable(u"%1, %2"_s.arg(toast.y()).arg(foot.y())));
        app.key(Qt::Key_1, Qt::ControlModifier); // where nothing stands below, it comes down
        QVERIFY(app.placeOf(app.find("ToastHost", "shown", true)).y() > toast.y());
    }

private Q_SLOTS:
    void aWholeReviewByKeyboard()
    {
        ReviewedWindow app;
        app.openReview();
        QCOMPARE(app.review().sentence(), u"0 of 3 todos got done."_s);
        QVERIFY(app.find("SidebarItem", "text", u"Review"_s)->property("selected").toBool());
        QCOMPARE(app.keysOn(), QStringList{u"↵"_s});
        app.key(Qt::Key_Return); // on: to the leftovers
        QCOMPARE(app.review().step(), 1);
        QVERIFY(app.find("SidebarItem", "text", u"Review"_s)->property("marked").toBool());

        QCOMPARE(app.focusedTitle(), u"Call the electrician about the hob circuit"_s);
        QCOMPARE(app.keysOn(), (QStringList{u"Ctrl"_s, u"↵"_s})); // Enter alone would open the todo
        app.type(u"2"_s); // it rolled over three times: split
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u"Find the number 5m"_s);
        app.key(Qt::Key_Return);
        app.type(u"Call 10m"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(app.todo(u"Call the electrician about the hob circuit"_s).letGoAtMs);
        QCOMPARE(app.todo(u"Find the number"_s).estimateMinutes, 5);
        QCOMPARE(app.todo(u"Call"_s).plan.toText(), u"2026-W46"_s);
        QCOMPARE(app.focusedTitle(), u"Compare two telemetry plans"_s);
        app.type(u"1"_s);
        QCOMPARE(app.todo(u"Compare two telemetry plans"_s).plan.toText(), u"2026-W46"_s);
        QCOMPARE(app.focusedTitle(), u"Read the sediment paper"_s);
        app.type(u"2"_s); // a day
        app.type(u"5"_s); // Friday
        QCOMPARE(app.todo(u"Read the sediment paper"_s).plan.day, QDate(2026, 11, 13));
        QCOMPARE(app.review().missingText(), QString());
        QCOMPARE(app.keysOn(), QStringList{u"↵"_s});

        app.key(Qt::Key_Return); // goals: there were none
        QCOMPARE(app.review().step(), 2);
        app.key(Qt::Key_Return);
        QCOMPARE(app.review().step(), 3);
        app.key(Qt::Key_Return);
        QCOMPARE(app.review().step(), 4);
        app.type(u"Rest on Sunday"_s);
        app.key(Qt::Key_Return);
        const auto goals = app.reads->goals(week46).value();
        QCOMPARE(goals.back().title, u"Rest on Sunday"_s);
        QCOMPARE(goals.size(), 5U);
        QVERIFY(app.find("Banner", "title", app.review().goalWarning()));
        app.key(Qt::Key_Return); // an empty field goes on
        QCOMPARE(app.review().step(), 5);
        app.type(u"Start early"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.reads->record(weekId(week45)).value().text(Field::WeekReflection),
                 u"Start early"_s);
        QVERIFY(app.review().isClosed());
        QVERIFY(!app.find("SidebarItem", "text", u"Review"_s)->property("marked").toBool());
    }

    void aDecisionIsTakenBack()
    {
        ReviewedWindow app;
        app.openReview();
        app.key(Qt::Key_Return);
        const QString title = app.focusedTitle();
        app.type(u"4"_s);
        QVERIFY(app.todo(title).letGoAtMs);
        app.type(u"z"_s);
        QVERIFY(!app.todo(title).letGoAtMs);
        QVERIFY(!app.focusedTitle().isEmpty());
    }

    void undoTakesBackWhatAFieldAdded()
    {
        ReviewedWindow app;
        app.openReview();
        app.review().goTo(4);
        app.settle();
        const auto goals = [&] { return app.reads->goals(week46).value().size(); };
        const auto before = goals();
        app.type(u"Rest on Sunday"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(goals(), before + 1);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(goals(), before);
        app.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(goals(), before + 1);
        app.key(Qt::Key_Return);
        QCOMPARE(app.review().step(), 5);
        app.type(u"Start early"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.review().reflection(), u"Start early"_s);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.review().reflection(), QString());
    }

    void escapeLeavesTheDays()
    {
        ReviewedWindow app;
        app.openReview();
        app.key(Qt::Key_Return);
        app.type(u"j"_s);
        const QString title = app.focusedTitle();
        app.type(u"2"_s);
        QVERIFY(app.find("DayChoices", "visible", true));
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("DayChoices", "visible", true));
        QCOMPARE(app.focusedTitle(), title);
        QCOMPARE(app.review().missingText(), u"3 still to decide"_s);
    }

    void theBannerOfANewWeekLeadsToTheLeftovers()
    {
        ReviewedWindow app;
        QVERIFY(!app.find("Button", "text", u"Go through them"_s)); // not in the middle of a week
        app.clock.set(app.clock.nowMs() + 6 * 86'400'000LL);
        app.profile->feed().setDay(QDate(2026, 11, 17), 1); // Tuesday: Monday was not looked at
        app.settle();
        QVERIFY(app.find("Button", "text", u"Later"_s));
        app.click(app.find("Button", "text", u"Go through them"_s));
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Review);
        QCOMPARE(app.review().weekText(), u"Week 46"_s);
        QCOMPARE(app.review().step(), 1);
        QVERIFY(!app.focusedTitle().isEmpty());
        app.key(Qt::Key_1, Qt::ControlModifier);
        app.click(app.find("Button", "text", u"Later"_s));
        QVERIFY(!app.find("Button", "text", u"Later"_s));
        QVERIFY(app.models->shell().week()->leftOver()->count() > 0); // nothing was moved
    }

    void theWeekIsCommittedAndItsChangesAreSeen()
    {
        ReviewedWindow app;
        QVERIFY(app.promise());
        app.type(u"c"_s);
        QVERIFY(app.find("ContractPanel", "visible", true));
        QVERIFY(app.models->contract().changeCount() > 0);
        app.key(Qt::Key_Return); // why?
        app.type(u"Too little time"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.models->contract().changes()->at(0)->reason, u"Too little time"_s);
        app.key(Qt::Key_Escape);
        QVERIFY(!app.models->contract().isOpen());
        app.models->contract().uncommit();
        app.settle();
        QVERIFY(!app.promise());
        app.type(u"c"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.promise());
        QVERIFY(!app.models->contract().isOpen());
    }

    void messagesLeaveTheFootFree() { messagesLeaveTheFootFree({1280, 800}); }
    void messagesLeaveTheFootFreeInNarrowWindows() { messagesLeaveTheFootFree({480, 800}); }
    void messagesLeaveTheFootFreeInLowWindows() { messagesLeaveTheFootFree({900, 480}); }

    void narrowWindowsHaveTwoPages()
    {
        ReviewedWindow app({480, 800});
        app.openReview();
        app.review().goTo(1);
        app.settle();
        QVERIFY(app.find("ReviewPage", "visible", true));
        QVERIFY(!app.find("ReviewSteps", "visible", true));
        app.click(app.find("IconButton", "text", u"Back"_s));
        QVERIFY(app.find("ReviewSteps", "visible", true));
        app.key(Qt::Key_Return);
        QVERIFY(app.find("ReviewPage", "visible", true));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowReview>(argc, argv);
}
#include "tst_window_review.moc"
