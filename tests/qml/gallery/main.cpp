// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 400;

/// The pictures of the design are set in Inter; where it is installed, ours can be laid beside
/// them.
void useFontOfTheDesign()
{
    if (QFontDatabase::hasFamily(u"Inter"_s))
        QGuiApplication::setFont(QFont(u"Inter"_s));
}

bool writePicture(QQuickWindow &window, Theme &theme, Theme::Scheme scheme, const QString &path)
{
    theme.setScheme(scheme);
    const QImage picture = window.grabWindow();
    return !picture.isNull() && picture.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {u"write"_s, u"Write gallery-light.png and gallery-dark.png."_s, u"directory"_s});
    parser.addOption({u"page"_s, u"The QML type to show."_s, u"type"_s, u"Gallery"_s});
    parser.addOption({u"scale"_s, u"Text size, 0.9 to 1.5."_s, u"factor"_s, u"1"_s});
    parser.addOption({u"mirrored"_s, u"Lay out from right to left."_s});
    parser.process(application);
    if (parser.isSet(u"mirrored"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    useFontOfTheDesign();

    QQmlApplicationEngine engine;
    auto *theme = engine.singletonInstance<Theme *>("Sennight.Theme", "Theme");
    theme->setScale(parser.value(u"scale"_s).toDouble());
    engine.loadFromModule("Sennight.Gallery", parser.value(u"page"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    if (!parser.isSet(u"write"_s))
        return QGuiApplication::exec();
    // Popups and the focus ring appear with the first events; nothing may be half-way in a picture.
    theme->setReducedMotion(true);
    window->requestActivate();
    QTimer::singleShot(settleMs, &application, &QCoreApplication::quit);
    QGuiApplication::exec();
    const QDir directory(parser.value(u"write"_s));
    const QString page = parser.value(u"page"_s).toLower();
    const bool light = writePicture(*window, *theme, Theme::Scheme::Light,
                                    directory.filePath(page + u"-light.png"_s));
    const bool dark = writePicture(*window, *theme, Theme::Scheme::Dark,
                                   directory.filePath(page + u"-dark.png"_s));
    return light && dark ? 0 : 1;
}
