// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace sennight {

PrintPlugin *loadPrintPlugin()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() +
                         u"/../lib/sennight/sennight_print"_s);
    return qobject_cast<PrintPlugin *>(loader.instance());
}

} // namespace sennight
