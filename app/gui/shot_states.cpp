// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_states.h"

#include "app/gui/composition.h"

#include <QElapsedTimer>
#include <QQmlProperty>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using Screen = Shell::Screen;
using State = std::function<void(const ShotStage &)>;

constexpr int settleMs = 250;
constexpr int narrowWidth = 1000; // side panels are drawers

QString todaysFirst(const ShotStage &stage)
{
    const WeekModel &week = *stage.models.shell().week();
    return week.todosOf(week.todayIndex())->idAt(0);
}

// Inbox -------------------------------------------------------------------------------------------

void startTriage(const ShotStage &stage)
{
    settleShot();
    stage.models.triage().start({});
    settleShot();
}

void leaveTriage(const ShotStage &stage)
{
    stage.models.triage().leave();
}

/// The first card at its next step, as it is being written.
void goOnInTriage(const ShotStage &stage)
{
    settleShot();
    TriageView &triage = stage.models.triage();
    triage.start(stage.models.shell().inbox()->idAt(2));
    settleShot();
    triage.setNextStep(u"Read gauge 7’s log for 2–9 November, 00:00 to 05:00"_s);
    triage.setChosen(1);
}

/// The parts of the first card are being written.
void splitInTriage(const ShotStage &stage)
{
    startTriage(stage);
    stage.press(Qt::Key_B);
}

/// A card whose words say nearly all.
void triageWords(const ShotStage &stage)
{
    stage.models.planner().dump(u"pay the plumber #Finance tomorrow 30m !high"_s);
    startTriage(stage);
}

void takeBack(const ShotStage &stage)
{
    leaveTriage(stage);
    stage.models.planner().undo();
    settleShot();
}

Shot inboxShot(const QString &name, State prepare, State restore)
{
    return {name, Screen::Inbox, std::move(prepare), std::move(restore)};
}

/// All of it let go; steps come up when what they are steps of has gone.
Shot emptyInboxShot()
{
    const auto rounds = std::make_shared<int>(0);
    const State letAllGo = [rounds](const ShotStage &stage) {
        settleShot();
        const TodoListModel &inbox = *stage.models.shell().inbox();
        for (*rounds = 0; inbox.count() > 0; ++*rounds) {
            stage.models.planner().letGo(inbox.idsBetween(0, inbox.count() - 1));
            settleShot();
        }
    };
    Shot shot = inboxShot(u"inbox-empty"_s, letAllGo, [rounds](const ShotStage &stage) {
        for (int round = 0; round < *rounds; ++round)
            takeBack(stage);
    });
    shot.tells = true;
    return shot;
}

// The other screens -------------------------------------------------------------------------------

/// The first project, or what else the Projects screen can show.
Shot projectShot(const QString &name, const QString &what)
{
    return {name, Screen::Projects, [what](const ShotStage &stage) {
                Shell &shell = stage.models.shell();
                const int third = 2; // has a review interval in the sample week
                const bool paused = what == "paused"_L1;
                shell.setProjectsShown(paused ? ProjectListModel::Show::Paused
                                              : ProjectListModel::Show::Active);
                const ProjectListModel *list = paused ? shell.projectList() : shell.projects();
                shell.openProject(what == "list"_L1 ? QString()
                                                    : list->idAt(what == "review"_L1 ? third : 0));
                shell.projectTodos()->setDoneShown(what == "done"_L1);
                stage.models.project().setPage(what == "notes"_L1 ? ProjectView::Page::Notes
                                                                  : ProjectView::Page::Todos);
            }};
}

Shot reviewShot(const QString &name, int step)
{
    return {name, Screen::Review, [step](const ShotStage &stage) {
                stage.models.review().goTo(step);
                while (!stage.models.review().isReady())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }};
}

/// Of the week so many weeks from this one.
Shot contractShot(const QString &name, int weeks)
{
    return {name, Screen::Week,
            [weeks](const ShotStage &stage) {
                if (weeks > 0)
                    stage.models.shell().week()->next();
                stage.models.contract().setOpen(true);
            },
            [](const ShotStage &stage) {
                stage.models.contract().setOpen(false);
                stage.models.shell().week()->thisWeek();
            }};
}

/// The list of backups has rows.
void showBackups(DataView &data)
{
    data.refresh();
    while (data.backups()->count() < 3) {
        const int before = data.backups()->count();
        data.backUp();
        while (data.backups()->count() == before || data.job() != DataView::Job::None)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

/// The side panel over a screen, in a window that has no room beside it.
Shot drawerShot(const QString &name, Screen screen)
{
    const auto before = std::make_shared<int>(0);
    return {.name = name,
            .screen = screen,
            .prepare =
                [before](const ShotStage &stage) {
                    *before = stage.window.width();
                    stage.window.setWidth(std::min(*before, narrowWidth));
                    settleShot();
                    stage.openDrawer();
                },
            .restore = [before](const ShotStage &stage) { stage.window.setWidth(*before); },
            .closes = true};
}

Shot settingsShot(const QString &name, const QString &section)
{
    return {name, Screen::Settings, [section](const ShotStage &stage) {
                stage.models.shell().setSettingsSection(section);
                if (section == "Data"_L1)
                    showBackups(stage.models.data());
            }};
}

State weekIs(const QString &week)
{
    return [week](const ShotStage &stage) { stage.models.shell().week()->goTo(week); };
}

void backToThisWeek(const ShotStage &stage)
{
    stage.models.shell().week()->thisWeek();
    stage.models.shell().week()->dropProposal();
}

State estimateOfRunning(const QString &estimate)
{
    return [estimate](const ShotStage &stage) {
        stage.models.planner().setEstimate({stage.models.shell().runningId()}, estimate);
    };
}

void remind(const ShotStage &stage)
{
    constexpr qint64 dayMs = 24 * 60 * 60 * qint64(1000);
    const ItemContext &items = stage.models.planner().ports().items;
    const auto due = items.queries.reminders(0, items.clock.nowMs() + dayMs);
    if (due && !due->empty())
        stage.models.time().reminders().show({due->front()});
}

// What opens over the screens ---------------------------------------------------------------------

Shot panelShot(const QString &name, Screen screen, State open)
{
    return {.name = name, .screen = screen, .prepare = std::move(open), .closes = true};
}

Shot calledShot(const QString &name, Screen screen, const char *method)
{
    return panelShot(name, screen, [method](const ShotStage &stage) { stage.call(method); });
}

State callWithSamples(const char *method)
{
    return [method](const ShotStage &stage) {
        stage.call(method, QString());
        stage.models.showSampleTexts();
    };
}

Shot pickerShot(const QString &name, const QString &picker)
{
    return panelShot(name, Screen::Week,
                     [picker](const ShotStage &stage) { stage.pick(picker, todaysFirst(stage)); });
}

QList<Shot> screenShots()
{
    return {{u"week"_s, Screen::Week},
            {u"week-next"_s, Screen::Week, weekIs(u"2026-W47"_s), backToThisWeek},
            {u"week-empty"_s, Screen::Week, weekIs(u"2031-W01"_s), backToThisWeek},
            {u"week-proposal"_s, Screen::Week,
             [](const ShotStage &stage) { stage.models.shell().week()->proposePlaces(); },
             backToThisWeek},
            drawerShot(u"week-drawer"_s, Screen::Week),
            contractShot(u"contract"_s, 0),
            contractShot(u"contract-next"_s, 1),
            {u"today"_s, Screen::Today},
            drawerShot(u"today-drawer"_s, Screen::Today),
            drawerShot(u"review-drawer"_s, Screen::Review),
            {u"today-over"_s, Screen::Today, estimateOfRunning(u"1h"_s)},
            {u"today-away"_s, Screen::Today,
             [](const ShotStage &stage) { stage.models.showSampleAbsence(); }},
            {u"away"_s, Screen::Week, estimateOfRunning(u"2h"_s),
             [](const ShotStage &stage) { stage.models.time().timer().keepAway(); }},
            inboxShot(u"inbox"_s, {}, {}),
            emptyInboxShot(),
            inboxShot(u"triage"_s, startTriage, leaveTriage),
            inboxShot(u"triage-middle"_s, goOnInTriage, takeBack),
            inboxShot(u"triage-words"_s, triageWords, takeBack),
            inboxShot(u"triage-split"_s, splitInTriage, leaveTriage),
            projectShot(u"projects"_s, {}),
            projectShot(u"project-list"_s, u"list"_s),
            projectShot(u"project-notes"_s, u"notes"_s),
            projectShot(u"project-done"_s, u"done"_s),
            projectShot(u"project-review"_s, u"review"_s),
            projectShot(u"project-paused"_s, u"paused"_s),
            settingsShot(u"settings"_s, {}),
            settingsShot(u"general"_s, u"General"_s),
            settingsShot(u"appearance"_s, u"Appearance"_s),
            settingsShot(u"data"_s, u"Data"_s),
            settingsShot(u"keyboard"_s, u"Keyboard"_s),
            settingsShot(u"privacy"_s, u"Privacy"_s),
            settingsShot(u"about"_s, u"About"_s),
            reviewShot(u"review-look-back"_s, 0),
            reviewShot(u"review-leftovers"_s, 1),
            reviewShot(u"review-goals"_s, 2),
            reviewShot(u"review-estimates"_s, 3),
            reviewShot(u"review-next-week"_s, 4),
            reviewShot(u"review-close"_s, 5)};
}

QList<Shot> panelShots()
{
    const auto openEditor = [](const ShotStage &stage) {
        stage.call("openEditor", todaysFirst(stage));
    };
    const auto openGoal = [](const ShotStage &stage) {
        stage.models.shell().openGoal(stage.models.shell().week()->goals()->idAt(0));
    };
    const auto openImport = [](const ShotStage &stage) {
        stage.call("openImport");
        readShotImport(stage.models);
    };
    const auto openEntries = [](const ShotStage &stage) { stage.call("openEntries", QString()); };
    const auto openShutdown = [](const ShotStage &stage) { stage.call("openShutdown", QString()); };
    const auto askMuch = [](const ShotStage &stage) {
        const TodoListModel &all = *stage.models.shell().inbox();
        Q_EMIT stage.models.planner().deletionAsked(all.idsBetween(0, all.count() - 1), 60);
    };
    const auto askSwitch = [](const ShotStage &stage) {
        Q_EMIT stage.models.planner().switchAsked(todaysFirst(stage),
                                                  stage.models.shell().runningTitle());
    };
    const auto forgetReminder = [](const ShotStage &stage) {
        stage.models.time().reminders().act(1); // later
        stage.models.planner().undo();
        settleShot();
    };
    const auto tellCrash = [](const ShotStage &stage) {
        stage.models.data().tellCrash(stage.models.planner().ports().items.clock.nowMs());
    };
    const auto forgetCrash = [](const ShotStage &stage) { stage.models.data().closeNotice(); };
    return {panelShot(u"todo"_s, Screen::Week, openEditor),
            panelShot(u"goal"_s, Screen::Week, openGoal),
            pickerShot(u"picker-estimate"_s, u"estimate"_s),
            pickerShot(u"picker-project"_s, u"project"_s),
            panelShot(u"quick-add"_s, Screen::Week, callWithSamples("openQuickAdd")),
            panelShot(u"palette"_s, Screen::Week, callWithSamples("openPalette")),
            calledShot(u"keys"_s, Screen::Week, "openKeys"),
            calledShot(u"new-project"_s, Screen::Week, "openNewProject"),
            panelShot(u"import"_s, Screen::Week, openImport),
            panelShot(u"times"_s, Screen::Today, openEntries),
            panelShot(u"shutdown"_s, Screen::Today, openShutdown),
            panelShot(u"deletion"_s, Screen::Inbox, askMuch),
            panelShot(u"switch"_s, Screen::Today, askSwitch),
            {u"reminder"_s, Screen::Inbox, remind, forgetReminder},
            {u"notice"_s, Screen::Inbox, tellCrash, forgetCrash}};
}

} // namespace

QObject *ShotStage::overlays() const
{
    return QQmlProperty::read(&window, u"overlays"_s).value<QObject *>();
}

void ShotStage::call(const char *method) const
{
    if (QObject *over = overlays())
        QMetaObject::invokeMethod(over, method);
}

void ShotStage::call(const char *method, const QString &argument) const
{
    QObject *over = overlays();
    if (!over)
        return;
    QQuickItem *nowhere = nullptr;
    if (qstrcmp(method, "openEditor") == 0)
        QMetaObject::invokeMethod(over, method, argument, nowhere);
    else
        QMetaObject::invokeMethod(over, method, argument);
}

void ShotStage::pick(const QString &picker, const QString &todoId) const
{
    const QObject *over = overlays();
    auto *requests = over ? over->property("requests").value<QObject *>() : nullptr;
    if (requests)
        QMetaObject::invokeMethod(requests, "pickerWanted", Q_ARG(QString, picker),
                                  Q_ARG(QStringList, QStringList{todoId}));
}

void ShotStage::openDrawer() const
{
    const QObject *over = overlays();
    auto *requests = over ? over->property("requests").value<QObject *>() : nullptr;
    if (requests)
        QMetaObject::invokeMethod(requests, "panelWanted");
}

void ShotStage::press(Qt::Key key) const
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(&window, new QKeyEvent(type, key, Qt::NoModifier));
}

void ShotStage::hush() const
{
    const QObject *over = overlays();
    auto *messages = over ? over->property("toast").value<QObject *>() : nullptr;
    if (messages)
        QMetaObject::invokeMethod(messages, "hush");
}

const QList<Shot> &sampleShots()
{
    static const QList<Shot> all = screenShots() + panelShots();
    return all;
}

const QList<Shot> &fullShots()
{
    static const QList<Shot> all{{u"full-week"_s, Screen::Week},
                                 {u"full-today"_s, Screen::Today},
                                 {u"full-inbox"_s, Screen::Inbox},
                                 projectShot(u"full-project"_s, {}),
                                 reviewShot(u"full-review"_s, 1)};
    return all;
}

void settleShot()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < settleMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace sennight
