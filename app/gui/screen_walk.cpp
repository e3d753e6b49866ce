// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_walk.h"

#include "app/gui/composition.h"
#include "app/gui/shot_sync.h"

#include <QQmlProperty>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString firstTodo(ViewModels &models)
{
    return models.shell().week()->todosOf(models.shell().week()->todayIndex())->idAt(0);
}

/// Calls what the window offers by name, as far as it has it.
bool open(QObject *overlays, const char *method, const QVariantList &arguments)
{
    const QMetaObject *type = overlays->metaObject();
    for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
        const QMetaMethod candidate = type->method(i);
        if (candidate.name() != method || candidate.parameterCount() != arguments.size())
            continue;
        if (arguments.isEmpty())
            return candidate.invoke(overlays);
        if (arguments.size() == 1)
            return candidate.invoke(overlays, arguments[0].toString());
        return candidate.invoke(overlays, arguments[0].toString(),
                                static_cast<QQuickItem *>(nullptr));
    }
    std::fprintf(stderr, "the window cannot %s\n", method);
    return false;
}

void walkSettings(Shell &shell, const Look &look)
{
    for (const QString &section : {QString(), u"General"_s, u"Appearance"_s, u"Data"_s,
                                   u"Keyboard"_s, u"Privacy"_s, u"About"_s}) {
        shell.openSettings(section);
        look();
    }
}

void walkTriage(ViewModels &models, const Look &look)
{
    models.shell().setScreen(Shell::Screen::Inbox);
    look();
    models.triage().start(models.shell().inbox()->idAt(0));
    look();
    for (const auto step :
         {TriageView::Project, TriageView::NextStep, TriageView::Goal, TriageView::PlanFor}) {
        models.triage().change(step);
        look();
    }
    models.triage().leave();
}

void walkProjects(ViewModels &models, const Look &look)
{
    models.shell().openProject(models.shell().projects()->idAt(0));
    models.shell().projectTodos()->setDoneShown(true);
    look();
    models.project().setPage(ProjectView::Page::Notes);
    look();
    models.project().setPage(ProjectView::Page::Todos);
    models.shell().setProjectsShown(ProjectListModel::Show::Paused);
    look();
    models.shell().setProjectsShown(ProjectListModel::Show::Active);
}

/// Off, in order, set up step by step, and in conflict.
void walkSync(ViewModels &models, const Look &look)
{
    models.shell().openSettings(u"Sync"_s);
    look();
    showSampleSync(models);
    for (const QString &section : {u"Sync"_s, u"Devices"_s}) {
        models.shell().openSettings(section);
        look();
    }
    models.shell().setScreen(Shell::Screen::Conflicts);
    look();
    models.setSync(nullptr);
}

} // namespace

void walkScreens(ViewModels &models, const Look &look)
{
    using Screen = Shell::Screen;
    for (const Screen screen : {Screen::Week, Screen::Today, Screen::Inbox, Screen::Projects}) {
        models.shell().setScreen(screen);
        look();
    }
    walkProjects(models, look);
    walkSettings(models.shell(), look);
    walkSync(models, look);
    walkTriage(models, look);
    models.shell().setScreen(Screen::Review);
    for (int step = 0; step < 6; ++step) {
        models.review().goTo(step);
        look();
    }
    models.shell().setScreen(Screen::Week);
    models.contract().setOpen(true);
    look();
    models.contract().setOpen(false);
    models.shell().week()->next();
    look();
    models.shell().week()->goTo(u"2031-W01"_s); // an empty week
    look();
    models.shell().week()->thisWeek();
    models.shell().week()->proposePlaces();
    look();
    models.shell().week()->dropProposal();
}

int walkOverlays(QQuickWindow &window, ViewModels &models, const Look &look)
{
    auto *overlays = QQmlProperty::read(&window, u"overlays"_s).value<QObject *>();
    if (!overlays)
        return 1;
    int missing = 0;
    const auto show = [&](const char *method, const QVariantList &arguments) {
        missing += open(overlays, method, arguments) ? 0 : 1;
        look();
    };
    show("openQuickAdd", {models.shell().defaultPlan()});
    show("openPalette", {u"ga"_s});
    show("openNewProject", {});
    show("openPlaces", {firstTodo(models)});
    show("openEditor", {firstTodo(models), QVariant()});
    show("openGoal", {models.shell().week()->goals()->idAt(0), QVariant()});
    models.shell().openGoal({});
    show("openImport", {});
    show("openEntries", {QString()});
    show("openEntries", {firstTodo(models)});
    show("openShutdown", {QString()});
    show("openKeys", {});
    return missing;
}

} // namespace sennight
