// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace sennight {

/// One window a profile: the second start asks the first to come to the front. Only this person's
/// processes may ask. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileDirectory, QObject *parent = nullptr);

    /// True when another process has this profile's window; it was asked to show it.
    [[nodiscard]] bool raisedOther();
    /// From now on others are told that the window is here.
    void listen();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace sennight
