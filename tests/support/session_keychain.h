// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace sennight {

/// A session bus with an open secret service (gnome-keyring) in a home of its own, for this process
/// and those that it starts from now on. Neither is used by the process itself before.
class SessionKeychain
{
public:
    SessionKeychain();
    ~SessionKeychain();
    SessionKeychain(const SessionKeychain &) = delete;
    SessionKeychain &operator=(const SessionKeychain &) = delete;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_service;
};

} // namespace sennight
