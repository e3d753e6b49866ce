// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include "app/gui/composition.h"
#include "app/gui/screen_walk.h"
#include "app/gui/warning_count.h"

#include <QQmlEngine>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

void draw(QQuickWindow &window)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    static_cast<void>(window.grabWindow());
}

} // namespace

bool runSelfTest(QQuickWindow &window, QQmlEngine &, ViewModels &models)
{
    WarningCount warnings;
    int missing = 0;
    const auto look = [&window] { draw(window); };
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        models.settings().setTheme(theme);
        for (const int width : {400, 480, 700, 1000, 1280, 1500, 1720}) {
            window.resize(width, width < 640 ? 640 : 800);
            draw(window);
            walkScreens(models, look);
            if (width == 480 || width == 1280)
                missing += walkOverlays(window, models, look);
        }
    }
    models.settings().setTextSize(200);
    window.resize(1280, 800);
    walkScreens(models, look);
    std::printf("self-test: %d warnings\n", warnings.count() + missing);
    return warnings.count() + missing == 0;
}

} // namespace sennight
