// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_app.h"
#include "app/platform/single_instance.h"
#include "sample_window.h"
#include "store/sqlite_queries.h"

#include <QDir>
#include <QFile>
#include <QThread>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// The program over a profile of its own, until the steps are through.
class Program
{
public:
    Program() { options.profile = directory.path() + u"/p"_s; }

    /// Runs `steps` in front of the first window.
    void run(const std::function<void()> &steps)
    {
        WindowApp app(options, clock, random);
        app.startAnother = [this](const QStringList &arguments) { started.push_back(arguments); };
        QObject::connect(
            qApp, &QGuiApplication::focusWindowChanged, &app,
            [&] {
                steps();
                QCoreApplication::quit();
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        QCOMPARE(app.run(), 0);
    }
    [[nodiscard]] static QQuickWindow *window()
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow());
    }
    [[nodiscard]] static bool isWeek()
    {
        return window() && window()->property("overlays").isValid();
    }
    [[nodiscard]] static bool isQuestion()
    {
        return window() && window()->property("firstRun").isValid();
    }
    template <typename View>
    [[nodiscard]] static View &view()
    {
        return *provided<View>(qmlEngine(window()));
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList todos() const
    {
        const auto queries = openQueries(Profile(options.profile), clock).value();
        QStringList titles;
        const auto rows = queries->todos({.kind = TodoFilter::Kind::All}).value();
        for (const TodoRow &row : rows)
            titles << row.title;
        return titles;
    }
    /// What another start asks for arrives here.
    [[nodiscard]] bool isHeard(SingleInstance::Wish wish) const
    {
        bool answer = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { answer = SingleInstance(options.profile).handedOver(wish); }));
        other->start();
        return QTest::qWaitFor([&] { return other->isFinished(); }, patience) && answer;
    }
    [[nodiscard]] bool hasBegun() const
    {
        return QSettings(options.profile + u"/window.ini"_s, QSettings::IniFormat)
            .value("begun")
            .toBool();
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(directory.path() + u'/' + name);
        if (!written.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        written.write(bytes);
        return QUrl::fromLocalFile(written.fileName());
    }

    QTemporaryDir directory;
    WindowOptions options;
    FixedClock clock{1794393660000, QTimeZone::utc()}; ///< 2026-11-11T10:41Z
    SeededRandom random{7};
    std::vector<QStringList> started;
};

} // namespace

/// A new profile, by keyboard alone.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWeek()
    {
        Program program;
        program.run([] {
            QVERIFY(Program::isQuestion());
            Program::key(Qt::Key_1);
            QTRY_VERIFY(Program::isWeek());
        });
        QVERIFY(program.hasBegun());
        QCOMPARE(program.todos(), QStringList());
    }

    void enterTakesTheFirst()
    {
        Program program;
        program.run([] {
            Program::key(Qt::Key_Return);
            QTRY_VERIFY(Program::isWeek());
        });
        QVERIFY(program.hasBegun());
    }

    void anotherStartBringsTheQuestionToTheFront()
    {
        Program program;
        program.run([&] {
            QQuickWindow *question = Program::window();
            QTRY_VERIFY(program.isHeard(SingleInstance::Wish::Show)); // from the first frame on
            question->showMinimized();
            QVERIFY(program.isHeard(SingleInstance::Wish::QuickAdd));
            QTRY_VERIFY(question->visibility() != QWindow::Minimized);
        });
    }

    /// As the settings do.
    void theWeekMayStartOnTheLanguagesOwnDayFirst()
    {
        Program program;
        program.run([] {
            QStringList days;
            for (const int day : Program::view<SettingsView>().weekStarts())
                days << QLocale().standaloneDayName(day);
            QStringList asked;
            for (const QQuickItem *item : Program::window()->findChildren<QQuickItem *>()) {
                if (item->property("name").toString() == u"Week starts on")
                    asked = item->property("segments").toStringList();
            }
            QCOMPARE(asked, days);
        });
    }

    void theSampleWeek()
    {
        Program program;
        program.run([] {
            Program::key(Qt::Key_2);
            QTRY_VERIFY(!Program::window());
        });
        QCOMPARE(program.started.size(), 1);
        QCOMPARE(program.started.front(),
                 QStringList({u"--sample"_s, u"--profile"_s, program.options.profile}));
        QVERIFY(program.hasBegun());
        QCOMPARE(program.todos(), QStringList());
    }

    void anImport()
    {
        Program program;
        const QUrl file = program.file(u"todo.txt"_s, "Keep +One\nLeave +Two\nLoose\n");
        program.run([&] {
            Program::key(Qt::Key_3);
            auto &imports = Program::view<ImportView>();
            imports.choose(file);
            QTRY_COMPARE(imports.state(), ImportView::State::Readable);
            Program::key(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(Program::window()->property("previewing").toBool());
            Program::key(Qt::Key_Escape);
            QVERIFY(!Program::window()->property("previewing").toBool());
            Program::key(Qt::Key_Return, Qt::ControlModifier);
            Program::key(Qt::Key_Down);
            Program::key(Qt::Key_Space);
            QCOMPARE(imports.itemCount(), 2);
            QCOMPARE(program.todos(), QStringList());
            Program::key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(Program::isWeek());
            QTRY_COMPARE(program.todos().size(), 2);
        });
        QCOMPARE(program.todos(), QStringList({u"Keep"_s, u"Loose"_s}));
        QVERIFY(program.hasBegun());
    }

    void anImportIsOneUndo()
    {
        Program program;
        const QUrl file = program.file(u"todo.txt"_s, "One +Project\nTwo\n");
        program.run([&] {
            Program::key(Qt::Key_3);
            auto &imports = Program::view<ImportView>();
            imports.choose(file);
            QTRY_COMPARE(imports.state(), ImportView::State::Readable);
            Program::key(Qt::Key_Return, Qt::ControlModifier);
            Program::key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(Program::isWeek());
            QTRY_COMPARE(program.todos().size(), 2);
            Program::view<Planner>().undo();
            QTRY_COMPARE(program.todos().size(), 0);
        });
    }

    void isNotAskedTwice()
    {
        Program program;
        QVERIFY(QDir().mkpath(program.options.profile));
        QSettings(program.options.profile + u"/window.ini"_s, QSettings::IniFormat)
            .setValue("begun", true);
        program.run([] { QVERIFY(Program::isWeek()); });
    }

    void isNotAskedWhereAnythingIs()
    {
        Program program;
        {
            SeededRandom random(1);
            const auto store =
                Store::open(Profile(program.options.profile), program.clock, random).value();
            const RecordId id = RecordId::fromName("thought");
            QVERIFY(store->commit({ActionKind::Add, {}, {{id, Field::ThoughtTitle, u"One"_s}}}));
        }
        program.run([] { QVERIFY(Program::isWeek()); });
    }

    void theWeekStartIsKept()
    {
        Program program;
        program.run([] {
            Program::view<SettingsView>().setFirstDayOfWeek(7);
            QTRY_COMPARE(Program::view<Planner>().inFlight(), 0);
            QVERIFY(Program::isQuestion());
        });
        QVERIFY(!program.hasBegun());
        const auto queries = openQueries(Profile(program.options.profile), program.clock).value();
        QCOMPARE(queries->settings().firstDayOfWeek, 7);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestFirstRun>(argc, argv);
}
#include "tst_first_run.moc"
