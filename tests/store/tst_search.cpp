// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_needles_p.h"
#include "store/search_text.h"
#include "support/profile_fixture.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

/// Full text and operators over everything. It is Wednesday, 11 November 2026. Each test runs
/// twice: while all that was written still waits for the index, and with the index complete.
class TestSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileFixture> m;
    std::unique_ptr<ProfileFixture> m_library; ///< for the operators, made once

    void index()
    {
        while (!m->queries().searchIsComplete())
            QVERIFY(m->store().indexForSearch(1'000));
    }
    void settle()
    {
        QFETCH_GLOBAL(const bool, isIndexed);
        if (isIndexed)
            index();
    }
    [[nodiscard]] std::vector<SearchHit> hits(const QString &query, int limit = 50)
    {
        settle();
        auto hits = m->queries().search(query, limit);
        if (!hits)
            qWarning("%s: %s", qPrintable(hits.error().subject), qPrintable(hits.error().detail));
        return hits.value_or(std::vector<SearchHit>());
    }
    [[nodiscard]] QStringList found(const QString &query, int limit = 50)
    {
        QStringList titles;
        for (const auto &hit : hits(query, limit))
            titles += hit.title;
        return titles;
    }
    [[nodiscard]] QStringList sorted(const QString &query)
    {
        auto titles = found(query);
        titles.sort();
        return titles;
    }

    void fillLibrary()
    {
        m_library = std::make_unique<ProfileFixture>();
        auto &library = *m_library;
        const auto river = library.project(u"River"_s);
        const auto goal = library.goal(u"Gauge 7"_s, u"2026-W46"_s, {{GoalProject, river}});
        const auto read = library.todo(u"Read"_s, {{TodoProject, river},
                                                   {TodoGoal, goal},
                                                   {TodoDue, u"2026-11-11T09:00"_s},
                                                   {TodoEstimate, qint64{30}},
                                                   {TodoDescription, u"notes"_s}});
        const auto call = library.todo(u"Call"_s, {{TodoPlan, u"2026-11-11"_s},
                                                   {TodoDue, u"2026-11-13T18:00"_s},
                                                   {TodoPriority, u"high"_s},
                                                   {TodoEstimate, qint64{60}},
                                                   {TodoRecurrence, u"FREQ=WEEKLY"_s},
                                                   {TodoReminders, true, u"due-15m"_s},
                                                   {TodoTags, u"phone"_s, u"phone"_s}});
        library.timeEntry(call, library.clock().nowMs(), {});
        library.todo(u"Write"_s, {{TodoPlan, u"2026-W46"_s},
                                  {TodoParent, read},
                                  {TodoWaitUntil, u"2026-11-12"_s},
                                  {TodoDependencies, true, read.toHex()}});
        library.todo(u"Old"_s,
                     {{TodoPlan, u"2026-11-02"_s}, {TodoCompletion, library.clock().nowMs()}});
        library.todo(u"Dropped"_s, {{TodoLetGo, library.clock().nowMs()}});
        library.todo(u"Gone call"_s, {{TodoDeleted, true}, {TodoPriority, u"high"_s}});
        library.thought(u"Idea"_s, {{ThoughtProject, river},
                                    {ThoughtBody, u"body"_s},
                                    {ThoughtTags, u"Phone"_s, u"phone"_s}});
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isIndexed");
        QTest::newRow("waiting") << false;
        QTest::newRow("indexed") << true;
    }

    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "operators") != 0)
            m = std::make_unique<ProfileFixture>();
    }
    void cleanup() { m.reset(); }

    void findsInsideWordsAndAcrossAccents()
    {
        m->todo(u"Résumé für die Straßenmeisterei"_s);
        m->todo(u"Reply to the quarry"_s);
        for (const auto &query : {u"resume"_s, u"RÉSUMÉ"_s, u"sume"_s, u"strasse"_s, u"meister"_s,
                                  u"fur die"_s, u"\"für die str\""_s})
            QCOMPARE(found(query), QStringList{u"Résumé für die Straßenmeisterei"_s});
        QCOMPARE(found(u"quarryman"_s), QStringList());
    }

    void findsShortOnesAndCjk()
    {
        m->todo(u"東京タワーの会議資料"_s);
        m->todo(u"京都の予約"_s);
        m->todo(u"C++ & Qt: 7/8"_s);
        m->todo(u"emoji 👩‍🔬 lab"_s);
        QCOMPARE(found(u"東京"_s), QStringList{u"東京タワーの会議資料"_s});
        QCOMPARE(sorted(u"京"_s), (QStringList{u"京都の予約"_s, u"東京タワーの会議資料"_s}));
        QCOMPARE(found(u"京都"_s), QStringList{u"京都の予約"_s});
        QCOMPARE(found(u"会議資"_s), QStringList{u"東京タワーの会議資料"_s});
        QCOMPARE(found(u"qt"_s), QStringList{u"C++ & Qt: 7/8"_s});
        QCOMPARE(found(u"+"_s), QStringList{u"C++ & Qt: 7/8"_s});
        QCOMPARE(found(u"++"_s), QStringList{u"C++ & Qt: 7/8"_s});
        QCOMPARE(found(u"7/8"_s), QStringList{u"C++ & Qt: 7/8"_s});
        QCOMPARE(found(u"👩"_s), QStringList{u"emoji 👩‍🔬 lab"_s});
        QCOMPARE(found(u"京 東京"_s), QStringList{u"東京タワーの会議資料"_s});
    }

    /// Nothing that is typed reaches the index as its own query language.
    void textIsNeverAnIndexQuery()
    {
        m->todo(u"say \"hello\" to title : x* NEAR(a b)"_s);
        for (const auto &query : {u"near(a"_s, u"x*"_s, u"title :"_s, u"'"_s, u"%"_s, u"to OR"_s,
                                  u"AND"_s, u"\\"_s, u"hello\"\""_s, u"^say"_s, u"{title}"_s})
            QVERIFY2(m->queries().search(query, 50), qPrintable(query));
        QCOMPARE(found(u"near(a"_s).size(), 1);
        QCOMPARE(found(u"x*"_s).size(), 1);
        QCOMPARE(found(u"hel*"_s).size(), 0);
        QCOMPARE(found(u"AND"_s).size(), 0);
        m->todo(u"bread and butter"_s);
        QCOMPARE(found(u"AND"_s), QStringList{u"bread and butter"_s});
    }

    void allWordsMustBeThere()
    {
        m->todo(u"Read gauge 7"_s);
        m->todo(u"Read gauge 8"_s, {{TodoDescription, u"Call the quarry first."_s}});
        QCOMPARE(found(u"gauge 7"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(found(u"quarry gauge"_s), QStringList{u"Read gauge 8"_s});
        QCOMPARE(found(u"gauge -quarry"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(found(u"gauge -7"_s), QStringList{u"Read gauge 8"_s});
        QCOMPARE(found(u"-quarry"_s), QStringList{u"Read gauge 7"_s});
        QCOMPARE(found(u"-7"_s), QStringList{u"Read gauge 8"_s});
        QCOMPARE(found(u"8 -quarry"_s), QStringList());
        QCOMPARE(found(u"\"gauge 8\" ga"_s), QStringList{u"Read gauge 8"_s});
        QCOMPARE(found(QString()), QStringList());
    }

    void bestFirst()
    {
        m->todo(u"Notes"_s, {{TodoDescription, u"of the river"_s}});
        m->todo(u"Upriver trip"_s);
        m->todo(u"River, done"_s, {{TodoCompletion, m->clock().nowMs()}});
        m->todo(u"Along the river"_s);
        m->todo(u"River older"_s);
        m->todo(u"River newer"_s);
        m->project(u"River sensor pilot"_s);
        QCOMPARE(
            found(u"river"_s),
            (QStringList{u"River sensor pilot"_s, u"River newer"_s, u"River older"_s,
                         u"River, done"_s, u"Along the river"_s, u"Upriver trip"_s, u"Notes"_s}));
        QCOMPARE(found(u"river"_s, 2), (QStringList{u"River sensor pilot"_s, u"River newer"_s}));
        QCOMPARE(found(u"river"_s, -1).size(), 7);
        QCOMPARE(found(u"river"_s, 0).size(), 0);
        QVERIFY(!hits(u"river"_s)[3].open);
        QVERIFY(hits(u"river"_s)[0].entity == Entity::Project);
    }

    /// Newer todos in great number hide neither an older title nor a project.
    void fewAreNotHiddenBehindMany()
    {
        m->project(u"Gauge renewal"_s);
        m->todo(u"Gauge, the first"_s);
        Action action{.kind = ActionKind::Import};
        for (int i = 0; i < 900; ++i) {
            const auto id = RecordId::random(m->random());
            action.edits.push_back({id, TodoTitle, u"Work %1"_s.arg(i), {}, {}});
            action.edits.push_back({id, TodoDescription, u"about a gauge"_s, {}, {}});
        }
        (void)m->commit(action);
        QCOMPARE(found(u"gauge"_s).first(2),
                 (QStringList{u"Gauge renewal"_s, u"Gauge, the first"_s}));
        QCOMPARE(found(u"gauge"_s).size(), 50);
    }

    void excerptsShowThePlace()
    {
        m->todo(u"Plan"_s,
                {{TodoDescription, u"First a long line about something else entirely, then\n"
                                   "the Straße along the river and at last a long rest of it."_s},
                 {TodoTags, u"Fieldwork"_s, u"fieldwork"_s}});
        const auto hit = hits(u"strasse"_s).at(0);
        QVERIFY2(hit.excerpt.contains(u"Straße along the river"_s), qPrintable(hit.excerpt));
        QVERIFY(hit.excerpt.startsWith(u"…"_s));
        QVERIFY(hit.excerpt.endsWith(u"…"_s));
        QVERIFY(!hit.excerpt.contains(u'\n'));
        QVERIFY(hit.excerpt.size() < 100);
        QVERIFY(hits(u"fieldwork"_s).at(0).excerpt.contains(u"Fieldwork"_s));
        QVERIFY(hits(u"plan"_s).at(0).excerpt.isEmpty());
    }

    void operators_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *query, const QStringList &expected) {
            QTest::addRow("%s", query) << QString::fromUtf8(query) << expected;
        };
        row("kind:todo is:open", {u"Call"_s, u"Read"_s, u"Write"_s});
        row("kind:todo is:done", {u"Old"_s});
        row("is:letgo", {u"Dropped"_s});
        row("is:overdue", {u"Read"_s});
        row("is:planned", {u"Call"_s, u"Old"_s, u"Write"_s});
        row("is:unplanned", {u"Dropped"_s, u"Read"_s});
        row("is:waiting", {u"Write"_s});
        row("is:blocked", {u"Write"_s});
        row("is:running", {u"Call"_s});
        row("is:repeating", {u"Call"_s});
        row("due:<=fri", {u"Call"_s, u"Read"_s});
        row("due:2026-11-13", {u"Call"_s});
        row("due:>fri", {});
        row("due:none kind:todo", {u"Dropped"_s, u"Old"_s, u"Write"_s});
        row("-due:none kind:todo", {u"Call"_s, u"Read"_s});
        row("planned:today", {u"Call"_s});
        row("planned:\"this week\"", {u"Call"_s, u"Write"_s});
        row("planned:<today", {u"Old"_s});
        row("planned:<=2026-11-15", {u"Call"_s, u"Old"_s, u"Write"_s});
        row("planned:<=2026-11-14", {u"Call"_s, u"Old"_s});
        row("planned:>=2026-W46", {u"Call"_s, u"Write"_s});
        row("planned:>2026-W46", {});
        row("planned:none", {u"Dropped"_s, u"Read"_s});
        row("priority:high", {u"Call"_s});
        row("priority:<high", {u"Dropped"_s, u"Old"_s, u"Read"_s, u"River"_s, u"Write"_s});
        row("priority:none kind:project", {u"River"_s});
        row("estimate:>=30m", {u"Call"_s, u"Read"_s});
        row("estimate:<1h", {u"Read"_s});
        row("estimate:none", {u"Dropped"_s, u"Old"_s, u"Write"_s});
        row("tag:Phone", {u"Call"_s, u"Idea"_s});
        row("tag:none kind:todo", {u"Dropped"_s, u"Old"_s, u"Read"_s, u"Write"_s});
        row("project:river", {u"Gauge 7"_s, u"Idea"_s, u"Read"_s});
        row("project:none kind:todo", {u"Call"_s, u"Dropped"_s, u"Old"_s, u"Write"_s});
        row("goal:gauge", {u"Read"_s});
        row("has:notes", {u"Idea"_s, u"Read"_s});
        row("has:reminder", {u"Call"_s});
        row("has:subtask", {u"Read"_s});
        row("has:goal", {u"Read"_s});
        row("kind:thought", {u"Idea"_s});
        row("kind:project", {u"River"_s});
        row("kind:goal", {u"Gauge 7"_s});
        row("-kind:todo", {u"Gauge 7"_s, u"Idea"_s, u"River"_s});
        row("call -tag:phone", {});
        row("ca priority:high", {u"Call"_s});
    }
    void operators()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, expected);
        if (!m_library)
            fillLibrary();
        m.swap(m_library);
        const auto titles = sorted(query);
        m.swap(m_library);
        QCOMPARE(titles, expected);
    }

    void newTextsAreFoundAndOldOnesAreNot()
    {
        const auto id = m->todo(u"Reply to the quarry"_s);
        m->edit(id, {{TodoTitle, u"Write to the mine"_s}});
        QCOMPARE(found(u"quarry"_s).size(), 0);
        QCOMPARE(found(u"qu"_s).size(), 0);
        QCOMPARE(found(u"mine"_s).size(), 1);
        m->edit(id, {{TodoDeleted, true}});
        QCOMPARE(found(u"mine"_s).size(), 0);
        m->edit(id, {{TodoDeleted, false}});
        QCOMPARE(found(u"mine"_s).size(), 1);
    }

    /// The index has the old words of a record, and the record waits with its new ones.
    void oldWordsInTheIndexMeanNothing()
    {
        const auto edited = m->todo(u"Reply to the quarry"_s);
        const auto deleted = m->todo(u"Quarry visit"_s);
        m->todo(u"Quarry wall"_s);
        index();
        m->edit(edited, {{TodoTitle, u"Write to the mine"_s}});
        m->edit(deleted, {{TodoDeleted, true}});
        const auto listed = [&](const QString &query) {
            settle();
            auto titlesOfAll = titles(m->queries().todos({.query = query}).value());
            titlesOfAll.sort();
            return titlesOfAll;
        };
        for (const auto &query : {u"quarry"_s, u"qu"_s, u"quarry wa"_s, u"-mine"_s, u"-mi"_s}) {
            QCOMPARE(found(query), QStringList{u"Quarry wall"_s});
            QCOMPARE(listed(query), QStringList{u"Quarry wall"_s});
        }
        for (const auto &query : {u"mine"_s, u"mi"_s, u"-quarry"_s, u"-qu"_s, u"write -qu"_s}) {
            QCOMPARE(found(query), QStringList{u"Write to the mine"_s});
            QCOMPARE(listed(query), QStringList{u"Write to the mine"_s});
        }
        QCOMPARE(m->queries().findByTitle(Entity::Todo, u"Write to"_s).value().size(), 1);
        QCOMPARE(m->queries().findByTitle(Entity::Todo, u"Reply to"_s).value().size(), 0);
    }

    /// The newest todo is found, though indexed ones fill the list.
    void whatWaitsIsNotHiddenBehindMany()
    {
        for (int i = 0; i < 8; ++i)
            m->todo(u"Gauge %1"_s.arg(i));
        index();
        m->todo(u"Gauge, the last"_s);
        QCOMPARE(found(u"gauge"_s, 3).first(), u"Gauge, the last"_s);
        QCOMPARE(found(u"gauge"_s, 3).size(), 3);
    }

    /// Random edits and deletes with some indexing in between, beside a plain look at each title.
    void searchIsRightAtEveryMoment()
    {
        const QStringList words{u"river"_s, u"ri"_s, u"drive"_s, u"gauge"_s, u"音"_s, u"音楽室"_s};
        const auto pick = [&](size_t below) { return size_t(m->random().next64() % below); };
        const auto someTitle = [&] {
            return words[qsizetype(pick(6))] + u' ' + words[qsizetype(pick(6))];
        };
        std::vector<std::pair<RecordId, QString>> todos; // a null title: deleted
        for (int i = 0; i < 12; ++i) {
            const auto title = someTitle();
            todos.emplace_back(m->todo(title), title);
        }
        for (int step = 0; step < 80; ++step) {
            auto &[id, title] = todos[pick(todos.size())];
            const size_t what = pick(5);
            if (what == 0) {
                QVERIFY(m->store().indexForSearch(0)); // a record or a few
            } else if (what == 1) {
                title = QString();
                m->edit(id, {{TodoDeleted, true}});
            } else {
                title = someTitle();
                m->edit(id, {{TodoDeleted, false}, {TodoTitle, title}});
            }
            const auto query = words[qsizetype(pick(6))];
            const auto without = words[qsizetype(pick(6))];
            QStringList expected;
            QStringList narrowed;
            for (const auto &todo : todos) {
                if (!todo.second.contains(query))
                    continue;
                expected += todo.second;
                if (!todo.second.contains(without))
                    narrowed += todo.second;
            }
            expected.sort();
            narrowed.sort();
            const auto both = u"%1 -%2"_s.arg(query, without);
            QCOMPARE(sorted(query), expected);
            QCOMPARE(sorted(both), narrowed);
            auto listed = titles(m->queries().todos({.query = both}).value());
            listed.sort();
            QCOMPARE(listed, narrowed);
        }
    }

    void nothingIsMissedWhileIndexing()
    {
        m->todo(u"Gauge before"_s);
        Action action{.kind = ActionKind::Import};
        for (int i = 0; i < 3'000; ++i) {
            const auto id = RecordId::random(m->random());
            action.edits.push_back({id, TodoTitle, u"Imported %1"_s.arg(i), {}, {}});
            if (i == 1'234)
                action.edits.push_back({id, TodoDescription, u"a Gäuge, somewhere"_s, {}, {}});
        }
        (void)m->commit(action);
        const auto everywhere = [&] {
            QCOMPARE(found(u"gauge"_s), (QStringList{u"Gauge before"_s, u"Imported 1234"_s}));
            QCOMPARE(found(u"1234"_s), QStringList{u"Imported 1234"_s});
            QCOMPARE(found(u"gäuge -before"_s), QStringList{u"Imported 1234"_s});
            const auto listed = m->queries().todos({.query = u"gauge"_s});
            QCOMPARE(titles(listed.value()), (QStringList{u"Imported 1234"_s, u"Gauge before"_s}));
            QCOMPARE(m->queries().countTodos({.query = u"-imported"_s}).value(), 1);
        };
        QVERIFY(!m->queries().searchIsComplete());
        everywhere();
        QVERIFY(m->store().indexForSearch(1));
        everywhere();
    }

    void aListOfMatches()
    {
        m->todo(u"Along the river"_s);
        m->todo(u"River done"_s, {{TodoCompletion, m->clock().nowMs()}});
        m->todo(u"River"_s);
        m->todo(u"Sea"_s);
        settle();
        const TodoFilter filter{.kind = TodoFilter::Kind::Search, .query = u"river"_s};
        QCOMPARE(titles(m->queries().todos(filter).value()),
                 (QStringList{u"River"_s, u"River done"_s, u"Along the river"_s}));
        QCOMPARE(titles(m->queries().todos(filter, 1).value()), QStringList{u"River"_s});
        QCOMPARE(m->queries().countTodos(filter).value(), 3);
    }

    void badQueriesSayWhy()
    {
        const auto hits = m->queries().search(u"river due:someday-soon"_s, 50);
        QCOMPARE(hits.error().code, ErrorCode::BadQuery);
        QCOMPARE(hits.error().subject, u"due:someday-soon"_s);
    }

    void excerptsOfAnyText()
    {
        QCOMPARE(excerptAround(u"short"_s, u"hor"_s), u"short"_s);
        QCOMPARE(excerptAround(u"short"_s, u"tall"_s), QString());
        QCOMPARE(excerptAround(QString(), u"a"_s), QString());
        QCOMPARE(excerptAround(u"ﬁne ﬂour"_s, u"flour"_s), u"ﬁne ﬂour"_s);
        const auto cjk = u"会議資料"_s.repeated(200) + u"東京"_s + u"会議資料"_s.repeated(200);
        const auto excerpt = excerptAround(cjk, u"東京"_s);
        QVERIFY(excerpt.contains(u"東京"_s));
        QVERIFY(excerpt.size() <= 110);
        const auto solid = QString(500, u'x') + u"needle"_s + QString(500, u'x');
        QVERIFY(excerptAround(solid, u"needle"_s).contains(u"needle"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
