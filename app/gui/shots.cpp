// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "app/gui/composition.h"

#include <QDir>
#include <QElapsedTimer>
#include <QQmlProperty>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// Longer than any animation while motion is reduced.
constexpr int settleMs = 250;

void settle()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < settleMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

struct Shot
{
    QString name;
    Shell::Screen screen;
    QString overlay; ///< a function of the window's overlays, or empty
};

const QList<Shot> &shots()
{
    using Screen = Shell::Screen;
    static const QList<Shot> all{{u"week"_s, Screen::Week, {}},
                                 {u"today"_s, Screen::Today, {}},
                                 {u"inbox"_s, Screen::Inbox, {}},
                                 {u"projects"_s, Screen::Projects, {}},
                                 {u"quick-add"_s, Screen::Week, u"openQuickAdd"_s},
                                 {u"palette"_s, Screen::Week, u"openPalette"_s}};
    return all;
}

void press(QQuickWindow &window, Qt::Key key)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(&window, new QKeyEvent(type, key, Qt::NoModifier));
}

bool take(QQuickWindow &window, ViewModels &models, const Shot &shot, const QString &file)
{
    models.shell().setScreen(shot.screen);
    if (shot.screen == Shell::Screen::Projects)
        models.shell().openProject(models.shell().projects()->idAt(0));
    auto *overlays = QQmlProperty::read(&window, u"overlays"_s).value<QObject *>();
    if (!shot.overlay.isEmpty() && overlays) {
        QMetaObject::invokeMethod(overlays, shot.overlay.toLatin1().constData(),
                                  Q_ARG(QString, QString()));
        models.showSampleTexts();
    }
    QEvent pointerGone(QEvent::Leave);
    QCoreApplication::sendEvent(&window, &pointerGone);
    settle();
    const bool saved = window.grabWindow().save(file);
    std::printf("%s %s\n", saved ? "written:" : "cannot write:", qPrintable(file));
    if (!shot.overlay.isEmpty()) {
        press(window, Qt::Key_Escape);
        settle();
    }
    return saved;
}

} // namespace

bool takeShots(QQuickWindow &window, ViewModels &models, const QString &folder)
{
    bool allSaved = QDir().mkpath(folder);
    models.settings().setMotion(u"reduced"_s);
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        models.settings().setTheme(theme);
        for (const int width : {1280, 480}) {
            window.resize(width, 800);
            settle();
            for (const Shot &shot : shots()) {
                const QString name = u"%1/%2-%3-%4.png"_s.arg(folder, shot.name, theme).arg(width);
                allSaved = take(window, models, shot, name) && allSaved;
            }
        }
    }
    return allSaved;
}

} // namespace sennight
