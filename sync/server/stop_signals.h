// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace sennight::sync::server {

/// SIGTERM and SIGINT, and SIGHUP, as signals of an event loop. One in a process, in the thread
/// that made it.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopWanted();
    void reloadWanted();

private:
    void readAll();

    QSocketNotifier m_notifier;
};

} // namespace sennight::sync::server
