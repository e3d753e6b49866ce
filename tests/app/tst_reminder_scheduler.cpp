// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reminder_scheduler.h"
#include "app_profile.h"

#include <map>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// The system's clock, moved by hand, in the system's zone, which may become another.
class TravelClock final : public Clock
{
public:
    TravelClock() { travelTo("Europe/Berlin"); }
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone(QTimeZone::LocalTime); }
    static void travelTo(const QByteArray &place) { qputenv("TZ", place); }
    qint64 now = AppProfile::tenOClock;
};

} // namespace

/// A profile of its own and a scheduler over it, as a start of the program makes them.
class Program
{
public:
    Program(const Profile &profile, const TravelClock &clock, RandomSource &random)
        : store(profile, clock, random, {})
    {
        if (!store.opened().result())
            qFatal("the profile did not open");
        queries = openQueries(profile, clock).value();
        QObject::connect(&store, &StoreThread::committed, &feed, &ChangeFeed::committed);
        feed.setDay(queries->today(), 1);
        scheduler = std::make_unique<ReminderScheduler>(
            ItemContext{*queries, nullptr, feed, clock, QLocale::c()},
            [this](std::vector<ReminderName> names) {
                return store.run<std::vector<ReminderName>>(
                    [names](Store &open) { return open.claimReminders(names); });
            });
        QObject::connect(scheduler.get(), &ReminderScheduler::due,
                         [this](const std::vector<ReminderRow> &rows) {
                             for (const ReminderRow &row : rows)
                                 fired << row.title;
                             ++calls;
                         });
    }
    /// Looks at the clock, and waits until what was due is claimed.
    QStringList look()
    {
        scheduler->check();
        const auto settled = store.run<void>([](Store &) { return Result<void>(); });
        if (!QTest::qWaitFor([&] { return settled.isFinished(); }, patience))
            qFatal("the store does not answer");
        QCoreApplication::processEvents();
        return std::exchange(fired, {});
    }
    void commit(const Action &action)
    {
        const auto done = store.commit(action);
        if (!QTest::qWaitFor([&] { return done.isFinished(); }, patience) || !done.result())
            qFatal("the commit failed");
        QCoreApplication::processEvents();
    }

    ChangeFeed feed;
    StoreThread store;
    std::unique_ptr<Queries> queries;
    std::unique_ptr<ReminderScheduler> scheduler;
    QStringList fired;
    int calls = 0;
};

class TestReminderScheduler : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<TravelClock> m_clock;
    SeededRandom m_random{99};
    std::unique_ptr<Program> m_program;

    [[nodiscard]] Profile profile() const { return Profile(m_directory->path() + u"/profile"_s); }
    void startProgram()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(profile(), *m_clock, m_random);
        m_program->scheduler->start();
    }
    RecordId add(const QString &title, const QString &reminder, const QString &due = {})
    {
        const RecordId id = RecordId::random(m_random);
        Action action{.kind = ActionKind::Add,
                      .subject = title,
                      .edits = {{id, Field::TodoCreatedAt, m_clock->now},
                                {id, Field::TodoTitle, title},
                                {id, Field::TodoReminders, true, reminder}}};
        if (!due.isEmpty())
            action.edits.push_back({id, Field::TodoDue, due});
        m_program->commit(action);
        return id;
    }
    void edit(const RecordId &id, Field field, const Value &value, const QString &element = {})
    {
        m_program->commit({.edits = {{id, field, value, element}}});
    }
    void passMinutes(qint64 minutes) { m_clock->now += minutes * minute; }
    QStringList after(qint64 minutes)
    {
        passMinutes(minutes);
        return m_program->look();
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TravelClock>();
        startProgram(); // Wednesday, 11 November 2026, 10:00
    }
    void cleanup() { m_program.reset(); }

    void itComesInTimeAndOnce()
    {
        add(u"Reply"_s, u"2026-11-11T11:30"_s);
        QCOMPARE(after(89), QStringList());
        QCOMPARE(after(1), QStringList{u"Reply"_s});
        QCOMPARE(after(1), QStringList());
        startProgram();
        QCOMPARE(after(1), QStringList());
    }

    /// No call from outside: its own timer looks.
    void itWakesByItself()
    {
        add(u"Reply"_s, u"2026-11-11T10:01"_s);
        m_clock->now += minute - 20;
        m_program->scheduler->check();
        m_clock->now += 40;
        QTRY_COMPARE(m_program->fired, QStringList{u"Reply"_s});
    }

    void whatWasMissedComesTogether()
    {
        add(u"first"_s, u"2026-11-11T11:30"_s);
        add(u"second"_s, u"2026-11-11T12:30"_s);
        m_program.reset();
        passMinutes(240); // the program was off
        startProgram();
        QCOMPARE(m_program->look(), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(m_program->calls, 1);
        QCOMPARE(after(1), QStringList());
    }

    void whatWasSleptThroughComesTogether()
    {
        add(u"first"_s, u"2026-11-11T11:30"_s);
        add(u"second"_s, u"due-15m"_s, u"2026-11-12T09:00"_s);
        m_clock->now += minute * 60 * 24 * 8; // a timer does not count that
        QCOMPARE(m_program->look(), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(m_program->calls, 1);
        QCOMPARE(after(1), QStringList());
        startProgram();
        QCOMPARE(after(1), QStringList());
    }

    void whatIsOlderThanAMonthDoesNotComeAnyMore()
    {
        add(u"old"_s, u"2026-11-11T11:30"_s);
        m_program.reset();
        passMinutes(31 * 24 * 60);
        startProgram();
        QCOMPARE(m_program->look(), QStringList());
    }

    void aChangedTodoChangesItsReminder()
    {
        const auto moved = add(u"moved"_s, u"2026-11-11T11:00"_s);
        edit(moved, Field::TodoReminders, {}, u"2026-11-11T11:00"_s);
        edit(moved, Field::TodoReminders, true, u"2026-11-11T12:00"_s);
        const auto done = add(u"done"_s, u"2026-11-11T11:00"_s);
        edit(done, Field::TodoCompletion, m_clock->now);
        const auto deadline = add(u"deadline"_s, u"due-15m"_s, u"2026-11-11T11:00"_s);
        edit(deadline, Field::TodoDue, u"2026-11-11T12:30"_s);
        QCOMPARE(after(60), QStringList());
        QCOMPARE(after(60), QStringList{u"moved"_s});
        QCOMPARE(after(15), QStringList{u"deadline"_s});
    }

    void theJourneyEastBringsItEarlierAndWestLater()
    {
        add(u"Reply"_s, u"2026-11-11T11:30"_s);
        TravelClock::travelTo("America/New_York"); // 04:00
        QCOMPARE(after(91), QStringList());
        TravelClock::travelTo("Asia/Tokyo"); // 19:31
        QCOMPARE(after(0), QStringList{u"Reply"_s});
        TravelClock::travelTo("America/New_York");
        QCOMPARE(after(359), QStringList()); // 11:30 again
    }

    void twoProgramsSayItOnce()
    {
        Program other(profile(), *m_clock, m_random);
        other.scheduler->start();
        add(u"Reply"_s, u"2026-11-11T11:30"_s);
        passMinutes(90);
        m_program->scheduler->check();
        other.scheduler->check();
        QStringList said = m_program->look() + other.look();
        said += m_program->look() + other.look();
        QCOMPARE(said, QStringList{u"Reply"_s});
    }

    void nothingIsSaidWhereThePersonWantsNone()
    {
        m_program->commit(setSetting(u"reminders.enabled"_s, u"false"_s,
                                     {m_clock->now, QDate(2026, 11, 11), m_random}));
        add(u"Reply"_s, u"2026-11-11T11:30"_s);
        QCOMPARE(after(90), QStringList());
        m_program->commit(setSetting(u"reminders.enabled"_s, u"true"_s,
                                     {m_clock->now, QDate(2026, 11, 11), m_random}));
        QCOMPARE(after(1), QStringList()); // it is not made up for
    }

    /// Whatever the clock, the zone and the program do, each reminder comes exactly once, and not
    /// before its moment in the zone of that time.
    void eachComesExactlyOnce_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {11, 12, 13, 14, 15})
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void eachComesExactlyOnce()
    {
        QFETCH(quint64, seed);
        SeededRandom random(seed);
        const auto below = [&](quint64 limit) { return static_cast<int>(random.next64() % limit); };
        std::map<QString, QDateTime> moments;
        const QDateTime start(QDate(2026, 11, 11), QTime(10, 0), QTimeZone("Europe/Berlin"));
        for (int i = 0; i < 20; ++i) {
            const QString title = u"todo %1"_s.arg(i);
            const QDateTime moment = start.addSecs(60 * (60 + below(2 * 24 * 60)));
            add(title, moment.toString(u"yyyy-MM-ddTHH:mm"_s));
            moments[title] = QDateTime(moment.date(), moment.time());
        }
        const QByteArrayList places{"Europe/Berlin", "Asia/Tokyo", "America/New_York"};
        std::map<QString, int> heard;
        const QDateTime end = start.addDays(5);
        while (m_clock->now < end.toMSecsSinceEpoch()) {
            passMinutes(1 + below(below(4) == 0 ? 600 : 30));
            if (below(6) == 0)
                TravelClock::travelTo(places[below(3)]);
            if (below(8) == 0)
                startProgram();
            const QStringList said = m_program->look() + m_program->look();
            const auto local = QDateTime::fromMSecsSinceEpoch(m_clock->now, m_clock->zone());
            for (const QString &title : said) {
                ++heard[title];
                const QDateTime &moment = moments[title];
                QVERIFY2(std::pair(local.date(), local.time()) >=
                             std::pair(moment.date(), moment.time()),
                         qPrintable(u"seed %1: %2 came early"_s.arg(seed).arg(title)));
            }
        }
        for (const auto &[title, moment] : moments)
            QVERIFY2(
                heard[title] == 1,
                qPrintable(u"seed %1: %2 came %3 times"_s.arg(seed).arg(title).arg(heard[title])));
    }
};

QTEST_GUILESS_MAIN(TestReminderScheduler)
#include "tst_reminder_scheduler.moc"
