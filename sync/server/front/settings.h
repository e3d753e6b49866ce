// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setting_values.h"
#include "sync/core/protocol.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <expected>

namespace sennight::sync::server {

/// How the server was told to run. Each is an option (--listen), an environment variable
/// (SENNIGHT_SERVER_LISTEN) and an entry of the configuration file (listen=…); the first of these
/// that is there holds.
struct Settings
{
    QString command; ///< "run", "invite" …
    QStringList commandArguments;

    ListenAddress listen;
    QString database;
    QString incoming; ///< folder for bodies that are too large to wait in memory
    QString certificate;
    QString key;
    protocol::Registration registration = protocol::Registration::Invite;
    quint64 quotaBytes = 0;
    int maxConnections = 0;
    int maxPerAddress = 0;
    int maxLive = 0;           ///< live connections of an account
    int requestsPerMinute = 0; ///< of an address, and again of an account
    int attemptsPerMinute = 0; ///< of an address: registering, signing in, looking for a slot
    int idleSeconds = 0;
    bool isBehindProxy = false;
    bool logsRequests = true;
    qint64 clockAheadMs = 0; ///< of the system's clock; below 0: behind

    bool isJson = false; ///< commands print JSON

    QString note;      ///< of an invite
    int uses = 1;      ///< of an invite
    int validDays = 0; ///< of an invite; 0: for good
};

/// What is to be said instead of running: the help, or what was wrong.
struct SettingsText
{
    QString text;
    int exitCode = 0;
};

/// `arguments` with the program's name first.
[[nodiscard]] std::expected<Settings, SettingsText>
readSettings(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace sennight::sync::server
