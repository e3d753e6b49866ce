// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace sennight {

/// One running program a profile: the second start hands over what it was asked for. Only this
/// person's processes may ask. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Wish { Show, QuickAdd };

    explicit SingleInstance(const QString &profileDirectory, QObject *parent = nullptr);

    /// True when another process has this profile; it was asked. What the desktop gave this process
    /// to come to the front with is handed on.
    [[nodiscard]] bool handedOver(Wish wish);
    /// From now on others are told that the program is here.
    void listen();
    /// Of the socket, on this computer.
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    /// Another start asked; `activation` is its permission to come to the front, or empty.
    void asked(sennight::SingleInstance::Wish wish, const QString &activation);

private:
    void hear(QLocalSocket *caller);

    QString m_name;
    QLocalServer m_server;
};

} // namespace sennight
