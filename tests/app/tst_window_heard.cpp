// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader hears of every screen and everything that opens over it.
#include "app/gui/first_run_view.h"
#include "app/gui/problem_view.h"
#include "heard_window.h"
#include "sample_window.h"

#include <QFile>
#include <QQmlProperty>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// The sample's window with somebody who listens.
struct ListenedWindow : SampleWindow
{
    explicit ListenedWindow(QSize size = {1280, 800}, Week week = Week::Sample)
        : SampleWindow(size, week)
    {
        QAccessible::setActive(true);
        models->greet();
        settle();
    }
    void listen(const QString &place) { listen(place, *window); }
    void listen(const QString &place, QQuickWindow &shown)
    {
        settle();
        QAccessible::setActive(true); // to what was made since, too
        for (const QString &problem : HeardWindow(shown).problems())
            found << place + u": "_s + problem;
        settle();
    }
    void control(Qt::Key letter) { key(letter, Qt::ControlModifier); }
    void command(const QString &words)
    {
        control(Qt::Key_K);
        type(u'>' + words);
        key(Qt::Key_Return);
    }
    void close()
    {
        key(Qt::Key_Escape);
        settle();
    }
    QStringList found;
};

} // namespace

class TestWindowHeard : public QObject
{
    Q_OBJECT

    static void readFile(ListenedWindow &app)
    {
        const QString path = app.directory.path() + u"/todo.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ring the harbour +Boat\nPaint the hull +Boat\nBuy rope due:2026-13-40\n");
        file.close();
        app.models->imports().choose(QUrl::fromLocalFile(path));
        QTRY_COMPARE(app.models->imports().state(), ImportView::State::Readable);
    }

private Q_SLOTS:
    void theWeek()
    {
        ListenedWindow app;
        app.listen(u"week"_s);
        app.click(app.find("LinkButton", "text", u"Place all"_s));
        app.listen(u"proposal"_s);
        app.close();
        app.click(app.find("FoldTitle", "text", u"Done 2"_s));
        app.listen(u"done todos"_s);
        app.type(u"c"_s);
        app.listen(u"contract"_s);
        app.close();
        app.type(u"]"_s);
        app.listen(u"next week"_s);
        app.type(u"c"_s);
        app.listen(u"contract of the next week"_s);
        app.close();
        app.type(u"]]]"_s);
        app.listen(u"empty week"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theWeekInNarrowWindows()
    {
        ListenedWindow app({1000, 800});
        app.listen(u"1000"_s);
        app.type(u"u"_s);
        app.listen(u"Unscheduled as a drawer"_s);
        app.close();
        for (const int width : {700, 480}) {
            app.window->resize(width, 800);
            app.listen(QString::number(width));
        }
        app.click(app.find("IconButton", "text", u"Menu"_s));
        app.listen(u"sidebar as a drawer"_s);
        app.close();
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void today()
    {
        ListenedWindow app;
        app.control(Qt::Key_2);
        app.listen(u"today"_s);
        app.models->showSampleAbsence();
        app.listen(u"away"_s);
        app.control(Qt::Key_1);
        app.listen(u"away, elsewhere"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theInboxAndTriage()
    {
        ListenedWindow app;
        app.control(Qt::Key_3);
        app.listen(u"inbox"_s);
        for (const auto step :
             {TriageView::Project, TriageView::NextStep, TriageView::Goal, TriageView::PlanFor}) {
            app.models->triage().start(app.models->shell().inbox()->idAt(0));
            app.models->triage().change(step);
            app.settle();
            app.listen(u"triage, step %1"_s.arg(int(step)));
        }
        app.models->triage().leave();
        app.settle();
        app.control(Qt::Key_A);
        app.type(u"x"_s);
        app.listen(u"empty inbox"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theProjects()
    {
        ListenedWindow app;
        app.control(Qt::Key_4);
        app.listen(u"projects"_s);
        app.key(Qt::Key_Down);
        app.models->shell().projectTodos()->setDoneShown(true);
        app.listen(u"project"_s);
        app.models->project().setPage(ProjectView::Page::Notes);
        app.listen(u"notes"_s);
        app.models->project().setPage(ProjectView::Page::Todos);
        app.key(Qt::Key_Menu);
        app.listen(u"menu of a project"_s);
        app.close();
        for (const QString &chip : {u"target"_s, u"review"_s}) {
            app.click(app.find("Chip", "iconName", chip));
            app.listen(u"menu of "_s + chip);
            app.close();
        }
        app.click(app.find("Chip", "iconName", u"calendar"_s));
        app.listen(u"target date"_s);
        app.close();
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theQuestionsAboutProjects()
    {
        ListenedWindow app;
        app.control(Qt::Key_4);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_X);
        app.listen(u"completion"_s);
        app.close();
        QTRY_VERIFY(app.find("ProjectRows", "activeFocus", true));
        app.key(Qt::Key_Delete);
        app.listen(u"deletion of a project"_s);
        app.close();
        QTRY_VERIFY(app.find("ProjectRows", "activeFocus", true));
        app.click(app.find("IconButton", "text", u"New project"_s));
        app.listen(u"new project"_s);
        app.close();
        for (const auto show : {ProjectListModel::Show::Paused, ProjectListModel::Show::Done}) {
            app.models->shell().setProjectsShown(show);
            app.listen(u"projects shown %1"_s.arg(int(show)));
        }
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theReview()
    {
        ListenedWindow app;
        app.control(Qt::Key_6);
        for (int step = 0; step < 6; ++step) {
            app.models->review().goTo(step);
            app.settle();
            app.listen(u"review, step %1"_s.arg(step));
        }
        app.models->review().goTo(1);
        app.settle();
        app.type(u"2"_s);
        app.listen(u"split"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void theSettings()
    {
        ListenedWindow app;
        for (const QString &section :
             {u"General"_s, u"Appearance"_s, u"Data"_s, u"Keyboard"_s, u"Privacy"_s, u"About"_s}) {
            app.models->shell().openSettings(section);
            app.listen(section);
        }
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void whatOpensOverATodo()
    {
        ListenedWindow app;
        app.key(Qt::Key_Return);
        app.listen(u"todo"_s);
        app.close();
        app.key(Qt::Key_Menu);
        app.listen(u"menu of a todo"_s);
        app.close();
        for (const QString &key : {u"e"_s, u"p"_s, u"d"_s, u"r"_s, u"w"_s}) {
            app.type(key);
            app.listen(u"picker "_s + key);
            app.close();
        }
        app.type(u"G\r"_s);
        app.listen(u"goal"_s);
        app.close();
        app.close();
        app.control(Qt::Key_2);
        app.type(u"x"_s);
        app.listen(u"toast"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void whatOpensOverTheWindow()
    {
        ListenedWindow app;
        app.control(Qt::Key_K);
        app.listen(u"palette"_s);
        app.models->showSampleTexts();
        app.listen(u"results"_s);
        app.close();
        app.control(Qt::Key_N);
        app.models->showSampleTexts();
        app.listen(u"quick add"_s);
        app.key(Qt::Key_Slash, Qt::ControlModifier);
        app.listen(u"what quick add understands"_s);
        app.close();
        app.type(u"?"_s);
        app.listen(u"keys"_s);
        app.close();
        app.command(u"tracked"_s);
        app.listen(u"tracked time"_s);
        app.key(Qt::Key_Return);
        app.listen(u"form of an entry"_s);
        app.close();
        app.close();
        app.command(u"shut down"_s);
        app.listen(u"end of the day"_s);
        app.close();
        app.command(u"import"_s);
        app.listen(u"import"_s);
        readFile(app);
        app.listen(u"import of a file"_s);
        app.close();
        app.models->data().tellCrash(app.clock.nowMs());
        app.listen(u"notice"_s);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void aNewProfileIsAsked()
    {
        ListenedWindow app;
        FirstRunView firstRun;
        QQmlComponent component(&app.engine, u"Sennight.Shell"_s, u"FirstRunWindow"_s);
        const std::unique_ptr<QObject> made(component.createWithInitialProperties(
            {{u"firstRun"_s, QVariant::fromValue(&firstRun)}}));
        auto *question = qobject_cast<QQuickWindow *>(made.get());
        QVERIFY2(question, qPrintable(component.errorString()));
        question->show();
        question->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(question, static_cast<int>(patience.count())));
        app.listen(u"first run"_s, *question);
        QTest::keyClick(question, Qt::Key_3);
        readFile(app);
        app.listen(u"first run, a file"_s, *question);
        QMetaObject::invokeMethod(question, "preview");
        app.listen(u"first run, what it adds"_s, *question);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }

    void aProfileThatDoesNotOpen()
    {
        ListenedWindow app;
        ProblemView problem(failure(ErrorCode::Damaged).error(), app.directory.path());
        QQmlComponent component(&app.engine, u"Sennight.Shell"_s, u"ProblemWindow"_s);
        const std::unique_ptr<QObject> made(
            component.createWithInitialProperties({{u"problem"_s, QVariant::fromValue(&problem)}}));
        auto *shown = qobject_cast<QQuickWindow *>(made.get());
        QVERIFY2(shown, qPrintable(component.errorString()));
        shown->show();
        shown->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(shown, static_cast<int>(patience.count())));
        app.listen(u"problem"_s, *shown);
        QSignalSpy wanted(&problem, &ProblemView::repairWanted);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(problem.isRepairing());
        problem.repairFailed({ErrorCode::Damaged, {}});
        app.listen(u"problem that stays"_s, *shown);
        QVERIFY2(app.found.isEmpty(), qPrintable(app.found.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowHeard>(argc, argv);
}

#include "tst_window_heard.moc"
