// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace sennight {

DesktopPlugin *loadDesktopPlugin()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() +
                         u"/../lib/sennight/sennight_desktop"_s);
    return qobject_cast<DesktopPlugin *>(loader.instance());
}

} // namespace sennight
