// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http_ask.h"
#include "support/server_process.h"

#include <QTemporaryDir>

namespace sennight::sync::server {

/// A server with an account, and anna signed in.
class Running
{
public:
    explicit Running(const QStringList &options = {})
        : process(folder.path(), options)
    {
        start();
        remote.found(anna);
    }
    void start()
    {
        if (!process.start())
            qFatal("%s", process.log().constData());
        http.moveTo(process.address());
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    ServerProcess process;
    HttpAsk http{QString()};
    RemoteAccount remote;
    Talker anna{http.ask(), remote.account.account()};
};

} // namespace sennight::sync::server
