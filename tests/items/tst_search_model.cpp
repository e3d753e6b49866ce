// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"
#include "items/search_model.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

SearchHit hit(Entity entity, const RecordId &id, const QString &title)
{
    return {entity, id, title, {}, true};
}

QStringList shown(const SearchModel &model, int role = SearchModel::TitleRole)
{
    QStringList found;
    for (int i = 0; i < model.count(); ++i)
        found << model.index(i).data(role).toString();
    return found;
}

void fill(FakeQueries &queries)
{
    const TodoRow todo = queries.add(u"Calibrate gauge 7"_s, {.day = QDate(2026, 11, 11)});
    queries.hits = {hit(Entity::Goal, RecordId::fromName("goal"), u"Gauge 7 live"_s),
                    hit(Entity::Todo, todo.id, todo.title),
                    hit(Entity::Project, RecordId::fromName("river"), u"River gauge"_s),
                    hit(Entity::Link, RecordId::fromName("link"), u"no row of its own"_s)};
}

const std::vector<PaletteItem> commands{
    {.kind = PaletteItem::Kind::Command, .id = u"quick-add"_s, .title = u"Add a todo"_s},
    {.kind = PaletteItem::Kind::Command, .id = u"gauge"_s, .title = u"Read the gauge"_s}};

} // namespace

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsInTheOrderOfTheBestHit()
    {
        FakeProfile profile;
        fill(profile.queries);
        SearchModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setCommands(commands);
        model.setQuery(u"gau"_s);
        QCOMPARE(shown(model), QStringList({u"Calibrate gauge 7"_s, u"Gauge 7 live"_s,
                                            u"River gauge"_s, u"Read the gauge"_s}));
        QCOMPARE(shown(model, SearchModel::GroupRole),
                 QStringList({u"Todos"_s, u"Goals and projects"_s, u"Goals and projects"_s,
                              u"Commands"_s}));
        QCOMPARE(model.index(0).data(SearchModel::HintRole).toString(), u"Today"_s);
        QCOMPARE(model.index(0).data(SearchModel::MatchesRole).value<QList<int>>(),
                 QList<int>({10, 3}));
        QCOMPARE(model.statusText(), u"3 found"_s);
    }

    void aBetterHitIsWorthMoreThanItsKind()
    {
        FakeProfile profile;
        const TodoRow todo = profile.queries.add(u"Walk along the river"_s, {});
        profile.queries.hits = {hit(Entity::Todo, todo.id, todo.title),
                                hit(Entity::Project, RecordId::fromName("river"), u"River"_s)};
        SearchModel model(profile.context());
        model.setQuery(u"river"_s);
        QCOMPARE(shown(model), QStringList({u"River"_s, u"Walk along the river"_s}));
        model.setQuery(u"riv"_s);
        QCOMPARE(shown(model), QStringList({u"Walk along the river"_s, u"River"_s}));
        profile.queries.hits[0].title = u"Swim"_s; // only its notes have the word
        model.setQuery(u"rive"_s);
        QCOMPARE(shown(model), QStringList({u"River"_s, u"Swim"_s}));
    }

    void saysHowFarTodosAndGoalsAre()
    {
        FakeProfile profile;
        fill(profile.queries);
        GoalRow row;
        row.id = RecordId::fromName("goal");
        row.week = IsoWeek::of(QDate(2026, 11, 11));
        row.completionPercent = 60;
        profile.queries.goalRows = {row};
        Record kept;
        kept.entity = Entity::Goal;
        kept.id = row.id;
        kept.values = {{Field::GoalWeek, row.week.toText()}};
        profile.queries.records = {kept};
        SearchModel model(profile.context());
        model.setQuery(u"gau"_s);
        QCOMPARE(model.index(1).data(SearchModel::HintRole).toString(), u"60%"_s);
    }

    void aWeeksGoalsAreReadOnceAnAnswer()
    {
        FakeProfile profile;
        FakeQueries &queries = profile.queries;
        for (const char *name : {"one", "two", "three"}) {
            GoalRow row;
            row.id = RecordId::fromName(name);
            row.week = {2026, row.id == RecordId::fromName("three") ? 47 : 46};
            row.completionPercent = static_cast<int>(strlen(name)) * 10;
            Record kept;
            kept.entity = Entity::Goal;
            kept.id = row.id;
            kept.values = {{Field::GoalWeek, row.week.toText()}};
            queries.records.push_back(kept);
            queries.goalRows.push_back(row);
            queries.hits.push_back(hit(Entity::Goal, row.id, QString::fromLatin1(name)));
        }
        SearchModel model(profile.context());
        model.setQuery(u"gau"_s);
        QCOMPARE(shown(model, SearchModel::HintRole), QStringList({u"30%"_s, u"30%"_s, u"50%"_s}));
        QCOMPARE(queries.goalReads, 2);
    }

    void offersWhatCanBeDoneWithTheWords()
    {
        FakeProfile profile;
        fill(profile.queries);
        SearchModel model(profile.context());
        model.setOffers([](const QString &words, const std::vector<PaletteItem> &found) {
            return std::vector<PaletteItem>{
                {.id = u"offer"_s, .title = words + u' ' + found.front().title}};
        });
        model.setQuery(u"gau"_s);
        QCOMPARE(shown(model).back(), u"gau Calibrate gauge 7"_s);
        for (const QString &query : {u""_s, u"#gau"_s, u">gau"_s}) {
            model.setQuery(query);
            QVERIFY2(!shown(model, SearchModel::RecordIdRole).contains(u"offer"_s),
                     qPrintable(query));
        }
        profile.queries.hits.clear();
        model.setQuery(u"zz"_s);
        QCOMPARE(model.count(), 0);
    }

    void prefixesAskForOneKind()
    {
        FakeProfile profile;
        fill(profile.queries);
        SearchModel model(profile.context());
        model.setCommands(commands);
        model.setQuery(u"?gau"_s);
        QCOMPARE(profile.queries.searched, u"kind:thought gau"_s);
        model.setQuery(u"# gau"_s);
        QCOMPARE(profile.queries.searched, u"kind:goal gau"_s);
        profile.queries.searched.clear();
        model.setQuery(u">"_s);
        QCOMPARE(shown(model), QStringList({u"Add a todo"_s, u"Read the gauge"_s}));
        model.setQuery(u">gau"_s);
        QCOMPARE(shown(model), QStringList({u"Read the gauge"_s}));
        QCOMPARE(profile.queries.searched, QString());
    }

    void showsWhatIsRecentBeforeTyping()
    {
        FakeProfile profile;
        SearchModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setCommands(commands);
        model.setRecent({{.kind = PaletteItem::Kind::Todo,
                          .id = u"1"_s,
                          .title = u"Recent one"_s,
                          .group = u"Recent"_s}});
        QCOMPARE(shown(model).front(), u"Recent one"_s);
        QCOMPARE(shown(model, SearchModel::GroupRole).front(), u"Recent"_s);
        QCOMPARE(model.count(), 3);
        QCOMPARE(profile.queries.searched, QString());
    }

    void rowsAreFilledAnew()
    {
        FakeProfile profile;
        fill(profile.queries);
        SearchModel model(profile.context());
        QAbstractItemModelTester tester(&model);
        model.setQuery(u"gau"_s);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        profile.queries.hits.erase(profile.queries.hits.begin());
        model.setQuery(u"gaug"_s);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(SearchModel::MatchesRole).value<QList<int>>().value(1), 4);
    }

    void aQueryThatCannotBeReadSaysWhy()
    {
        FakeProfile profile;
        profile.queries.error = Error{ErrorCode::BadQuery, u"due:<"_s};
        SearchModel model(profile.context());
        model.setQuery(u"due:<"_s);
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.problem().isEmpty());
        profile.queries.error.reset();
        model.setQuery(u"due"_s);
        QVERIFY(model.problem().isEmpty());
    }

    void onlyTheLatestAnswerIsShown()
    {
        FakeProfile profile;
        QSemaphore mayRead;
        BackgroundReader reader([&]() -> Result<std::unique_ptr<Queries>> {
            mayRead.acquire();
            auto queries = std::make_unique<FakeQueries>();
            fill(*queries);
            return queries;
        });
        SearchModel model(profile.context(&reader));
        QAbstractItemModelTester tester(&model);
        QSignalSpy answered(&model, &SearchModel::statusTextChanged);
        model.setQuery(u"g"_s);
        model.setQuery(u"ga"_s);
        model.setQuery(u"gau"_s);
        const bool wasSearching = model.isSearching();
        mayRead.release(); // before anything may fail: the reader waits for it
        QVERIFY(wasSearching);
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(answered.size(), 1);
        QCOMPARE(model.count(), 3);
    }
};

QTEST_MAIN(TestSearchModel)
#include "tst_search_model.moc"
