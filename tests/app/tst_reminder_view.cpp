// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reminder_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// The system's notifications, as far as a reminder is concerned.
class Notifications final : public Notifier
{
public:
    struct Log
    {
        QStringList shown; ///< ids that are on the screen
        QStringList said;  ///< every title and text that ever was
        Notifier::Answers answers;
    };
    Notifications(Log &log, Answers answers)
        : m_log(log)
    {
        m_log.answers = std::move(answers);
    }
    void show(const SystemNotice &notice) override
    {
        m_log.shown << notice.id;
        m_log.said << notice.title + u" / "_s + notice.text;
    }
    void withdraw(const QString &id) override { m_log.shown.removeAll(id); }

private:
    Log &m_log;
};

} // namespace

class TestReminderView : public QObject
{
    Q_OBJECT

    std::unique_ptr<AppProfile> m;
    std::unique_ptr<Planner> m_planner;
    Notifications::Log m_log;

    QString add(const QString &text, const QString &place = {})
    {
        const QString id = m_planner->addTodo(text, place);
        settle();
        return id;
    }
    void settle() { SETTLE(*m_planner); }
    void passMinutes(qint64 minutes) { m->clock.set(m->clock.nowMs() + minutes * minute); }
    [[nodiscard]] ReminderRow reminder(const QString &todo)
    {
        const auto rows = m->queries->reminders(0, m->clock.nowMs() + 10'000 * minute).value();
        const auto row = std::ranges::find_if(
            rows, [&](const ReminderRow &each) { return each.name.todo.toHex() == todo; });
        return row == rows.end() ? ReminderRow() : *row;
    }
    std::unique_ptr<ReminderView> reminders()
    {
        auto view = std::make_unique<ReminderView>(*m_planner);
        view->start([this](Notifier::Answers answers) {
            return std::make_unique<Notifications>(m_log, std::move(answers));
        });
        return view;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AppProfile>(); // Wednesday, 11 November 2026, 10:00 in Berlin
        m_planner = std::make_unique<Planner>(m->ports());
        m_log = {};
    }
    void cleanup()
    {
        m_planner.reset();
        m.reset();
    }

    void aReminderSpeaksAsDesigned()
    {
        m_planner->addProject(u"River sensor pilot"_s, {});
        settle();
        const QString id = add(u"Reply to the quarry 15m at 11:30 #River"_s, u"2026-11-11"_s);
        const auto view = reminders();
        view->show({reminder(id)});
        QCOMPARE(m_log.said,
                 QStringList{u"Reply to the quarry / 15m · River · planned for today"_s});
    }

    void itsButtonsAct()
    {
        const QString id = add(u"Reply at 11:30"_s, u"2026-11-11"_s);
        const auto view = reminders();
        passMinutes(90);
        const ReminderRow row = reminder(id);
        const auto press = [&](const QString &action) {
            view->show({row});
            m_log.answers.acted(m_log.shown.last(), action);
            settle();
            QVERIFY(m_log.shown.isEmpty());
        };
        press(u"start"_s);
        QCOMPARE(m->queries->runningEntries()->size(), size_t(1));
        press(u"done"_s);
        QVERIFY(m->row(id).completedAtMs);
        press(u"done"_s); // from an old message: it stays done
        QVERIFY(m->row(id).completedAtMs);
        m_planner->toggleDone({id});
        settle();
        press(u"later"_s);
        QCOMPARE(m->record(id).elements(Field::TodoReminders),
                 (std::map<QString, Value>{{u"2026-11-11T11:40"_s, true}}));
    }

    /// A recurring todo moves on from a notification as it does from the window.
    void aRecurringOneMovesOn()
    {
        const QString id = add(u"Water the plants every day at 11:30"_s, u"2026-11-11"_s);
        const auto view = reminders();
        view->show({reminder(id)});
        m_log.answers.acted(m_log.shown.last(), u"done"_s);
        settle();
        QCOMPARE(m->titlesOn(12), QStringList{u"Water the plants"_s});
        m_log.answers.acted(u"gone"_s, u"done"_s);
        settle();
        QCOMPARE(m->titlesOn(13), QStringList());
    }

    /// Putting one off is for today: tomorrow it comes at its own time again.
    void puttingARecurringOneOffIsForToday()
    {
        const QString id = add(u"Water the plants every day at 11:30"_s, u"2026-11-11"_s);
        const auto view = reminders();
        passMinutes(90);
        const auto putOffShown = [&](const QString &element) {
            ReminderRow row = reminder(id);
            row.element = element;
            view->show({row});
            m_log.answers.acted(m_log.shown.last(), u"later"_s);
            settle();
        };
        putOffShown(u"2026-11-11T11:30"_s);
        const auto element = u"again-2026-11-11T11:40"_s;
        const auto elements = [&](const QString &of) {
            return m->record(of).elements(Field::TodoReminders);
        };
        QCOMPARE(elements(id),
                 (std::map<QString, Value>{{u"2026-11-11T11:30"_s, true}, {element, true}}));
        QCOMPARE(m->row(id).nextReminder, u"2026-11-11T11:40"_s);
        passMinutes(10);
        putOffShown(element);
        QCOMPARE(elements(id), (std::map<QString, Value>{{u"2026-11-11T11:30"_s, true},
                                                         {u"again-2026-11-11T11:50"_s, true}}));
        m_planner->markDone({id});
        settle();
        const auto next =
            m->queries->todos({.kind = TodoFilter::Kind::Day, .date = QDate(2026, 11, 12)});
        QCOMPARE(next->size(), size_t(1));
        QCOMPARE(elements(next->front().id.toHex()),
                 (std::map<QString, Value>{{u"2026-11-12T11:30"_s, true}}));
    }

    void whatIsNoLongerMeantIsWithdrawn()
    {
        const QString done = add(u"done at 11:30"_s, u"2026-11-11"_s);
        const QString moved = add(u"moved at 11:30"_s, u"2026-11-11"_s);
        const QString gone = add(u"gone at 11:30"_s, u"2026-11-11"_s);
        const QString stays = add(u"stays at 11:30"_s, u"2026-11-11"_s);
        passMinutes(90);
        const auto view = reminders();
        for (const QString &id : {done, moved, gone, stays})
            view->show({reminder(id)});
        QCOMPARE(m_log.shown.size(), 4);
        m_planner->toggleDone({done});
        m_planner->edit({moved}, Field::TodoReminders, {}, u"2026-11-11T11:30"_s);
        m_planner->removeAnyway({gone});
        m_planner->rename(stays, u"stays, renamed"_s);
        settle();
        QTRY_COMPARE(m_log.shown.size(), 1);
        QVERIFY(m_log.shown[0].startsWith(stays));
    }

    void whatWasMissedIsOneMessage()
    {
        std::vector<ReminderRow> rows;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            rows.push_back(reminder(add(name + u" at 11:30"_s, u"2026-11-11"_s)));
        passMinutes(300);
        const auto view = reminders();
        view->show(rows);
        QCOMPARE(m_log.said,
                 QStringList{u"6 reminders while you were away / a · b · c · d · and 2 more"_s});
        QSignalSpy wanted(view.get(), &ReminderView::shownWanted);
        m_log.answers.acted(m_log.shown.last(), u"show"_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_log.shown.isEmpty());
    }

    void whatWasPutAwayDoesNotComeBack()
    {
        std::vector<QString> ids;
        std::vector<ReminderRow> rows;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            ids.push_back(add(name + u" at 11:30"_s, u"2026-11-11"_s));
            rows.push_back(reminder(ids.back()));
        }
        passMinutes(300);
        const auto view = reminders();
        view->show(rows);
        m_log.answers.closed(m_log.shown.last());
        m_log.said.clear();
        m_planner->markDone({ids.front()});
        settle();
        QCOMPARE(m_log.said, QStringList());
        view->show({rows.back(), rows.back()}); // missed later, as after a night
        QCOMPARE(m_log.said, QStringList{u"2 reminders while you were away / c · c"_s});
    }

    void whereNobodyShowsItTheWindowDoes()
    {
        const QString id = add(u"Reply at 11:30"_s, u"2026-11-11"_s);
        const QString other = add(u"Call at 11:30"_s, u"2026-11-11"_s);
        passMinutes(90);
        const auto view = reminders();
        view->show({reminder(id), reminder(other)});
        QCOMPARE(view->title(), QString());
        for (const QString &shown : QStringList(m_log.shown))
            m_log.answers.unanswered(shown);
        QCOMPARE(view->title(), u"Reply"_s);
        QCOMPARE(view->actions(), (QStringList{u"Start"_s, u"In 10 minutes"_s, u"Done"_s}));
        view->act(2);
        settle();
        QVERIFY(m->row(id).completedAtMs);
        QCOMPARE(view->title(), u"Call"_s);
        view->act(1);
        settle();
        QCOMPARE(view->title(), QString());
        QCOMPARE(m->row(other).nextReminder, u"2026-11-11T11:40"_s);
    }
};

QTEST_GUILESS_MAIN(TestReminderView)
#include "tst_reminder_view.moc"
