// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "english.h"

#include <QTranslator>

// In the global namespace, where the resource is.
static void initEnglish()
{
    Q_INIT_RESOURCE(sennight_english);
}

namespace sennight {

bool loadEnglish(QTranslator &forms)
{
    initEnglish();
    return forms.load(QStringLiteral(":/texts/sennight_en.qm"));
}

} // namespace sennight
