// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace sennight {

SyncPlugin *loadSyncPlugin()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() +
                         u"/../lib/sennight/sennight_sync"_s);
    return qobject_cast<SyncPlugin *>(loader.instance());
}

} // namespace sennight
