// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_connection_p.h"

namespace sennight::sync::server {

QByteArray adapted(const char *statement, QByteArrayView bytesType, QByteArrayView rowLock,
                   char parameterSign)
{
    QByteArray text(statement);
    text.replace("{bytes}", bytesType.toByteArray());
    text.replace("{locked}", rowLock.toByteArray());
    text.replace('?', parameterSign);
    return text;
}

} // namespace sennight::sync::server
