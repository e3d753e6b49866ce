// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_looks.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace sennight {

SystemLooksWatch *loadSystemLooks()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() +
                         u"/../lib/sennight/sennight_looks"_s);
    return qobject_cast<SystemLooksWatch *>(loader.instance());
}

} // namespace sennight
