// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every test counts in English as the programs do: "1 todo".

#include "app/language/english.h"

#include <QCoreApplication>
#include <QTranslator>

static void countInEnglish()
{
    auto *forms = new QTranslator(qApp);
    if (!sennight::loadEnglish(*forms) || !QCoreApplication::installTranslator(forms))
        qFatal("the English texts are missing");
}
Q_COREAPP_STARTUP_FUNCTION(countInEnglish)
