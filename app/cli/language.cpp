// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <clocale>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#else
#include <QLocale>
#endif

namespace sennight::cli {

void preferUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

QString systemLanguage()
{
#ifdef Q_OS_UNIX
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(name)) // language_COUNTRY.coding@variant
            return qEnvironmentVariable(name).section(u'.', 0, 0).section(u'@', 0, 0);
    }
    return {};
#else
    return QLocale::system().name();
#endif
}

} // namespace sennight::cli
