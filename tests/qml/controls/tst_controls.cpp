// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

/// Gives every test file the same ground: reduced motion, so that nothing has to be waited for.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        auto *theme = engine->singletonInstance<sennight::Theme *>("Sennight.Theme", "Theme");
        theme->setReducedMotion(true);
        theme->setScheme(sennight::Theme::Scheme::Light);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "tst_controls.moc"
