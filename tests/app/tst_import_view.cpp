// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_view.h"
#include "app_profile.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

const QByteArray todoTxt = "Call mother +Family due:2026-11-13\n"
                           "x 2026-11-10 2026-11-01 Pay rent +Home\n"
                           "Fix the tap +Home due:someday\n"
                           "Think about it @quiet\n";

struct World
{
    World()
        : planner(profile.ports())
        , view(planner, profile.profile,
               [this] { return openQueries(profile.profile, profile.clock); })
    {
        for (ImportListModel *model : {view.projects(), view.todos(), view.inbox()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    }

    void choose(const QString &name, const QByteArray &bytes)
    {
        QFile file(profile.directory.path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        view.choose(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(view.state() != ImportView::State::Reading);
    }
    [[nodiscard]] QStringList todos() const
    {
        return profile.titles({.kind = TodoFilter::Kind::All});
    }
    static QStringList titles(const ImportListModel *model)
    {
        QStringList all;
        for (int row = 0; row < model->count(); ++row)
            all << model->index(row).data(ImportListModel::TitleRole).toString();
        return all;
    }

    AppProfile profile;
    Planner planner;
    ImportView view;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

} // namespace

class TestImportView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingBeforeItIsAdded()
    {
        World world;
        world.choose(u"todo.txt"_s, todoTxt);
        QCOMPARE(world.view.state(), ImportView::State::Readable);
        QCOMPARE(world.view.fileName(), u"todo.txt"_s);
        QCOMPARE(world.view.sizeText(), u"4 lines"_s);
        QCOMPARE(world.view.countsText(), u"3 open todos, 1 done, 2 projects, 1 tag"_s);
        QVERIFY(!world.view.problemText().isEmpty());
        QCOMPARE(world.view.problems(),
                 QStringList{u"Line 3: This date could not be read. “someday”"_s});
        QCOMPARE(World::titles(world.view.projects()), QStringList({u"Family"_s, u"Home"_s}));
        QCOMPARE(World::titles(world.view.todos()),
                 QStringList({u"Call mother"_s, u"Pay rent"_s, u"Fix the tap"_s}));
        QCOMPARE(World::titles(world.view.inbox()), QStringList{u"Think about it"_s});
        QVERIFY(world.view.todos()->index(1).data(ImportListModel::OverRole).toBool());
        QCOMPARE(world.view.itemCount(), 4);
        QCOMPARE(world.todos(), QStringList());
    }

    void addsAllAsOneUndo()
    {
        World world;
        QSignalSpy toasts(&world.planner, &Planner::toast);
        world.choose(u"todo.txt"_s, todoTxt);
        world.view.add();
        QCOMPARE(world.view.state(), ImportView::State::Empty);
        SETTLE(world.planner);
        QCOMPARE(world.todos().size(), 4);
        QCOMPARE(toasts.first().at(0).toString(), u"4 items added"_s);
        QVERIFY(toasts.first().at(1).toBool());
        world.planner.undo();
        SETTLE(world.planner);
        QCOMPARE(world.todos(), QStringList());
        QCOMPARE(world.profile.queries->projects(true)->size(), 0);
    }

    void addsOnlyWhatIsTicked()
    {
        World world;
        world.choose(u"todo.txt"_s, todoTxt);
        world.view.projects()->setChosen(1, false);
        QCOMPARE(world.view.itemCount(), 2);
        QVERIFY(!world.view.todos()->index(1).data(ImportListModel::AvailableRole).toBool());
        QVERIFY(!world.view.todos()->index(1).data(ImportListModel::ChosenRole).toBool());
        world.view.inbox()->setAllChosen(false);
        world.view.add();
        SETTLE(world.planner);
        QCOMPARE(world.todos(), QStringList{u"Call mother"_s});
        const auto projects = world.profile.queries->projects(true).value();
        QCOMPARE(projects.size(), 1);
        QCOMPARE(projects.front().title, u"Family"_s);
    }

    void partsGoWithWhatTheyArePartsOf()
    {
        World world;
        world.choose(u"a.ics"_s, "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:a\nSUMMARY:Whole\nEND:VTODO\n"
                                 "BEGIN:VTODO\nUID:b\nSUMMARY:Part\nRELATED-TO:a\nEND:VTODO\n"
                                 "BEGIN:VTODO\nUID:c\nSUMMARY:Waits\n"
                                 "RELATED-TO;RELTYPE=DEPENDS-ON:b\nEND:VTODO\nEND:VCALENDAR\n");
        world.view.inbox()->setChosen(0, false);
        world.view.add();
        SETTLE(world.planner);
        QCOMPARE(world.todos(), QStringList{u"Waits"_s});
        const auto row = world.profile.queries->todos({.kind = TodoFilter::Kind::All}).value();
        const Record waits = world.profile.queries->record(row.front().id).value();
        QVERIFY(waits.elements(Field::TodoDependencies).empty());
    }

    void theFormatFollowsFromTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("ics") << u"a.ics"_s << "BEGIN:VCALENDAR\nEND:VCALENDAR\n"_ba << u"ical"_s;
        QTest::newRow("csv") << u"a.csv"_s << "TYPE,CONTENT\ntask,a\n"_ba << u"todoist-csv"_s;
        QTest::newRow("txt") << u"a.txt"_s << "a\n"_ba << u"todotxt"_s;
        QTest::newRow("json") << u"a.json"_s << "[{\"description\":\"a\",\"uuid\":\"b\"}]"_ba
                              << u"taskwarrior"_s;
        QTest::newRow("old app") << u"a.json"_s << "{\"projects\":[],\"todos\":[]}"_ba
                                 << u"creation-store"_s;
    }
    void theFormatFollowsFromTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        World world;
        world.choose(name, bytes);
        QCOMPARE(world.view.state(), ImportView::State::Readable);
        QTEST(ImportView::formatNames().at(world.view.formatIndex()), "format");
    }

    void anotherFormatReadsAgain()
    {
        World world;
        world.choose(u"todo.txt"_s, todoTxt);
        world.view.setFormatIndex(static_cast<int>(ImportView::formatNames().indexOf(u"ical"_s)));
        QTRY_COMPARE(world.view.state(), ImportView::State::Unreadable);
        QVERIFY(!world.view.failureText().isEmpty());
        QCOMPARE(world.view.itemCount(), 0);
        world.view.add();
        SETTLE(world.planner);
        QCOMPARE(world.todos(), QStringList());
    }

    void twiceHasNothingToAdd()
    {
        World world;
        world.choose(u"todo.txt"_s, todoTxt);
        world.view.add();
        SETTLE(world.planner);
        world.choose(u"todo.txt"_s, todoTxt);
        QCOMPARE(world.view.itemCount(), 0);
        QCOMPARE(world.view.countsText(), u"Everything in it is here already."_s);
    }

    void aCancelledReadingLeavesNothing()
    {
        World world;
        QFile file(world.profile.directory.path() + u"/long.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20'000; ++i)
            file.write("Todo number " + QByteArray::number(i) + '\n');
        file.close();
        world.view.choose(QUrl::fromLocalFile(file.fileName()));
        QCOMPARE(world.view.state(), ImportView::State::Reading);
        world.view.cancel();
        QCOMPARE(world.view.state(), ImportView::State::Empty);
        world.choose(u"todo.txt"_s, todoTxt);
        QCOMPARE(world.view.itemCount(), 4);
    }

    void theFormatFollowsFromAFileThatCannotBeRead()
    {
        World world;
        world.choose(u"a.csv"_s, "no\0table\n"_ba);
        QCOMPARE(world.view.state(), ImportView::State::Unreadable);
        QCOMPARE(ImportView::formatNames().at(world.view.formatIndex()), u"todoist-csv"_s);
    }

    void anEmptyFileHasNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.json", "a.txt", "a.ics", "a.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anEmptyFileHasNothing()
    {
        QFETCH(QString, name);
        World world;
        world.choose(name, {});
        QCOMPARE(world.view.state(), ImportView::State::Readable);
        QCOMPARE(world.view.countsText(), u"There is nothing in it."_s);
        QCOMPARE(world.view.itemCount(), 0);
    }

    void filesOfTheProfileAreLeftAlone()
    {
        World world;
        world.view.choose(QUrl::fromLocalFile(world.profile.profile.database()));
        QTRY_COMPARE(world.view.state(), ImportView::State::Unreadable);
        QCOMPARE(world.view.failureText(), u"The file is not in this format."_s);
    }

#ifdef Q_OS_UNIX
    void aPipeIsNotWaitedFor()
    {
        World world;
        const QString path = world.profile.directory.path() + u"/pipe.json"_s;
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        world.view.choose(QUrl::fromLocalFile(path));
        QTRY_COMPARE(world.view.state(), ImportView::State::Unreadable);
    }
#endif

    void whatIsNoFileIsSaid()
    {
        World world;
        world.view.choose(QUrl::fromLocalFile(world.profile.directory.path() + u"/none"_s));
        QTRY_COMPARE(world.view.state(), ImportView::State::Unreadable);
        world.view.choose(QUrl::fromLocalFile(world.profile.directory.path()));
        QTRY_COMPARE(world.view.state(), ImportView::State::Unreadable);
        QVERIFY(!world.view.failureHint().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportView)
#include "tst_import_view.moc"
