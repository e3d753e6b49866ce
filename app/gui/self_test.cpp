// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include "app/gui/composition.h"

#include <QQmlEngine>
#include <QQmlProperty>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A message handler has no state of its own to be given: the one thing here that is global, and
/// only while the self-test runs.
std::atomic_int warnings = 0;
QtMessageHandler before = nullptr;

/// What the platform says of itself, where there is no screen.
bool isNoise(const QString &message)
{
    return message.startsWith(u"This plugin does not support"_s);
}

void count(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isNoise(message))
        ++warnings;
    before(type, context, message);
}

void draw(QQuickWindow &window)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    static_cast<void>(window.grabWindow());
}

QString firstTodo(ViewModels &models)
{
    return models.shell().week()->todosOf(models.shell().week()->todayIndex())->idAt(0);
}

/// Calls what the window offers by name, as far as it has it.
bool call(QObject *overlays, const char *method, const QVariantList &arguments)
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
    std::fprintf(stderr, "self-test: the window cannot %s\n", method);
    ++warnings;
    return false;
}

void showOverlays(QQuickWindow &window, ViewModels &models)
{
    auto *overlays = QQmlProperty::read(&window, u"overlays"_s).value<QObject *>();
    if (!overlays) {
        std::fputs("self-test: the window has no overlays\n", stderr);
        ++warnings;
        return;
    }
    call(overlays, "openQuickAdd", {models.shell().defaultPlan()});
    draw(window);
    call(overlays, "openPalette", {u"ga"_s});
    draw(window);
    call(overlays, "openNewProject", {});
    draw(window);
    call(overlays, "openEditor", {firstTodo(models), QVariant()});
    draw(window);
    call(overlays, "openGoal", {models.shell().week()->goals()->idAt(0), QVariant()});
    draw(window);
    models.shell().openGoal({});
    call(overlays, "openKeys", {});
    draw(window);
}

void showScreens(QQuickWindow &window, ViewModels &models)
{
    using Screen = Shell::Screen;
    for (const Screen screen : {Screen::Week, Screen::Today, Screen::Inbox, Screen::Projects}) {
        models.shell().setScreen(screen);
        draw(window);
    }
    models.shell().openProject(models.shell().projects()->idAt(0));
    draw(window);
    models.shell().setScreen(Screen::Week);
    models.shell().week()->next();
    draw(window);
    models.shell().week()->goTo(u"2031-W01"_s); // an empty week
    draw(window);
    models.shell().week()->thisWeek();
    models.shell().week()->proposePlaces();
    draw(window);
    models.shell().week()->dropProposal();
}

} // namespace

bool runSelfTest(QQuickWindow &window, QQmlEngine &, ViewModels &models)
{
    warnings = 0;
    before = qInstallMessageHandler(count);
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        models.settings().setTheme(theme);
        for (const int width : {400, 480, 700, 1000, 1280, 1500, 1720}) {
            window.resize(width, width < 640 ? 640 : 800);
            draw(window);
            showScreens(window, models);
            if (width == 480 || width == 1280)
                showOverlays(window, models);
        }
    }
    models.settings().setTextSize(150);
    window.resize(1280, 800);
    showScreens(window, models);
    qInstallMessageHandler(before);
    std::printf("self-test: %d warnings\n", warnings.load());
    return warnings == 0;
}

} // namespace sennight
