// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "app/gui/composition.h"
#include "app/gui/first_run_view.h"
#include "app/gui/problem_view.h"
#include "app/gui/shot_states.h"
#include "app/gui/shot_sync.h"
#include "app/gui/warning_count.h"

#include <QDir>
#include <QQmlProperty>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int height = 800;
const QList<int> widths{1280, 480};

bool grab(QQuickWindow &window, const QString &file)
{
    settleShot();
    const bool saved = window.grabWindow().save(file);
    std::printf("%s %s\n", saved ? "written:" : "cannot write:", qPrintable(file));
    return saved;
}

/// A window beside the main one, as large and as directed as that.
std::unique_ptr<QObject> madeBeside(const QQuickWindow &window, const QString &file,
                                    const QVariantMap &properties)
{
    QQmlComponent component(qmlEngine(&window), u"Sennight.Shell"_s, file);
    std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    if (auto *beside = qobject_cast<QQuickWindow *>(made.get())) {
        beside->resize(window.size());
        beside->show();
    }
    return made;
}

/// The question of a new profile: at first, with a file, and what the file would add.
bool takeFirstRun(const QQuickWindow &window, ViewModels &models, const QString &pattern)
{
    FirstRunView firstRun;
    const auto made = madeBeside(window, u"FirstRunWindow"_s,
                                 {{u"firstRun"_s, QVariant::fromValue(&firstRun)},
                                  {u"rightToLeft"_s, window.property("rightToLeft")}});
    auto *question = qobject_cast<QQuickWindow *>(made.get());
    if (!question)
        return false;
    models.imports().clear();
    bool allSaved = grab(*question, pattern.arg(u"first-run"_s));
    QMetaObject::invokeMethod(QQmlProperty::read(question, u"ways"_s).value<QObject *>(),
                              "openImport");
    readShotImport(models);
    allSaved = grab(*question, pattern.arg(u"first-run-file"_s)) && allSaved;
    QMetaObject::invokeMethod(question, "preview");
    allSaved = grab(*question, pattern.arg(u"first-run-preview"_s)) && allSaved;
    models.imports().clear();
    return allSaved;
}

/// A profile that cannot be opened.
bool takeProblem(const QQuickWindow &window, const QString &pattern)
{
    ProblemView problem({ErrorCode::Damaged, u"index"_s}, u"/home/ana/.local/share/sennight"_s);
    const auto made =
        madeBeside(window, u"ProblemWindow"_s, {{u"problem"_s, QVariant::fromValue(&problem)}});
    auto *shown = qobject_cast<QQuickWindow *>(made.get());
    return shown && grab(*shown, pattern.arg(u"problem"_s));
}

bool take(const ShotStage &stage, const Shot &shot, const QString &file)
{
    stage.models.shell().setScreen(shot.screen);
    if (shot.prepare)
        shot.prepare(stage);
    if (!shot.tells)
        stage.hush();
    QEvent pointerGone(QEvent::Leave);
    QCoreApplication::sendEvent(&stage.window, &pointerGone);
    const bool saved = grab(stage.window, file);
    if (shot.closes) {
        stage.press(Qt::Key_Escape);
        settleShot();
    }
    if (shot.restore)
        shot.restore(stage);
    return saved;
}

bool isWanted(const ShotOrder &order, const QString &name)
{
    const QRegularExpression names(order.names);
    return names
        .match(name, 0, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

/// The states at each width, under a name for how they look.
bool takeAll(const ShotStage &stage, const QList<Shot> &shots, const ShotOrder &order,
             const QString &looks)
{
    bool allSaved = true;
    for (const int width : widths) {
        stage.window.resize(width, height);
        settleShot();
        const QString pattern = order.folder + u"/%1-"_s + looks + u"-%1.png"_s.arg(width);
        for (const Shot &shot : shots)
            allSaved = (!isWanted(order, shot.name) || take(stage, shot, pattern.arg(shot.name))) &&
                       allSaved;
        if (&shots != &sampleShots() || !order.names.isEmpty())
            continue;
        allSaved = takeFirstRun(stage.window, stage.models, pattern) && allSaved;
        allSaved = takeProblem(stage.window, pattern) && allSaved;
    }
    return allSaved;
}

/// Last: the window tells of sync from then on.
bool takeSync(const ShotStage &stage, SettingsView &settings, const ShotOrder &order)
{
    showSampleSync(stage.models);
    bool allSaved = true;
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        settings.setTheme(theme);
        allSaved = takeAll(stage, syncShots(), order, theme) && allSaved;
    }
    settings.setTheme(u"light"_s);
    settings.setTextSize(200);
    allSaved = takeAll(stage, syncShots(), order, u"large"_s) && allSaved;
    settings.setTextSize(100);
    stage.window.setProperty("rightToLeft", true);
    allSaved = takeAll(stage, syncShots(), order, u"mirrored"_s) && allSaved;
    stage.window.setProperty("rightToLeft", false);
    return allSaved;
}

} // namespace

bool takeShots(QQuickWindow &window, ViewModels &models, const ShotOrder &order)
{
    const WarningCount warnings;
    const ShotStage stage{window, models};
    bool allSaved = QDir().mkpath(order.folder);
    SettingsView &settings = models.settings();
    settings.setMotion(u"reduced"_s);
    addShotSamples(models);
    models.shell().setScreen(Shell::Screen::Review);
    models.review().turnToOtherWeek(); // the sample's own week
    const auto takeSample = [&](const QString &looks) {
        allSaved = takeAll(stage, sampleShots(), order, looks) && allSaved;
    };
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        settings.setTheme(theme);
        takeSample(theme);
    }
    settings.setTheme(u"light"_s);
    window.setProperty("rightToLeft", true);
    takeSample(u"mirrored"_s);
    window.setProperty("rightToLeft", false);
    settings.setDensity(u"compact"_s);
    settings.setContrast(u"increased"_s);
    takeSample(u"compact"_s);
    settings.setDensity(u"comfortable"_s);
    settings.setContrast(u"system"_s);
    settings.setTextSize(200);
    takeSample(u"large"_s);
    const auto isFullWanted = [&order](const Shot &shot) { return isWanted(order, shot.name); };
    if (std::ranges::any_of(fullShots(), isFullWanted))
        fillForShots(models);
    allSaved = takeAll(stage, fullShots(), order, u"large"_s) && allSaved;
    settings.setTextSize(100);
    allSaved = takeAll(stage, fullShots(), order, u"light"_s) && allSaved;
    allSaved = takeSync(stage, settings, order) && allSaved;
    std::printf("shots: %d warnings\n", warnings.count());
    return allSaved && warnings.count() == 0;
}

} // namespace sennight
