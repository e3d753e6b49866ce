// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A process on the same computer answers at once, or it hangs.
constexpr int answerMs = 500;

/// Short enough for a socket's path, and another for each profile and person.
QString nameFor(const QString &profileDirectory)
{
    const QString whose = QDir::homePath() + u'\n' + QDir(profileDirectory).absolutePath();
    const auto digest = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Blake2b_160);
    return u"sennight-"_s + QString::fromLatin1(digest.first(10).toHex());
}

} // namespace

SingleInstance::SingleInstance(const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(profileDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            Q_EMIT raiseAsked();
        }
    });
}

bool SingleInstance::raisedOther()
{
    QLocalSocket other;
    other.connectToServer(m_name, QIODevice::ReadOnly);
    if (other.state() == QLocalSocket::UnconnectedState || !other.waitForConnected(answerMs))
        return false;
    // The other hangs up when it has heard us.
    return other.state() == QLocalSocket::UnconnectedState || other.waitForDisconnected(answerMs);
}

void SingleInstance::listen()
{
    // raisedOther() found nobody: what is left of a process that crashed may go.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

} // namespace sennight
