// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A process on the same computer answers at once, or it hangs.
constexpr int answerMs = 500;
constexpr qint64 longestWish = 4096;
constexpr auto showWish = "show"_L1;
constexpr auto quickAddWish = "quick-add"_L1;

/// Where links lead to. What is not there yet, as before a first start, is as written.
QString realPath(const QString &path)
{
    const QFileInfo there(path);
    const QString real = there.canonicalFilePath();
    if (!real.isEmpty() || there.isRoot())
        return real;
    return realPath(there.absolutePath()) + u'/' + there.fileName();
}

/// Short enough for a socket's path, and another for each profile and person.
QString nameFor(const QString &profileDirectory)
{
    const QString whose =
        QDir::homePath() + u'\n' + realPath(QDir(profileDirectory).absolutePath());
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
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
            hear(caller);
        }
    });
}

void SingleInstance::hear(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > longestWish)
            caller->abort();
        return;
    }
    const QString words = QString::fromUtf8(caller->readLine(longestWish)).trimmed();
    const QString wish = words.section(u' ', 0, 0);
    caller->disconnectFromServer();
    if (wish == showWish || wish == quickAddWish)
        Q_EMIT asked(wish == quickAddWish ? Wish::QuickAdd : Wish::Show, words.section(u' ', 1));
}

bool SingleInstance::handedOver(Wish wish)
{
    QLocalSocket other;
    other.connectToServer(m_name, QIODevice::ReadWrite);
    if (other.state() == QLocalSocket::UnconnectedState || !other.waitForConnected(answerMs))
        return false;
    const QString words = QString(wish == Wish::QuickAdd ? quickAddWish : showWish) + u' ' +
                          qEnvironmentVariable("XDG_ACTIVATION_TOKEN") + u'\n';
    other.write(words.toUtf8());
    other.flush();
    // The other hangs up when it has heard us.
    return other.state() == QLocalSocket::UnconnectedState || other.waitForDisconnected(answerMs);
}

void SingleInstance::listen()
{
    if (m_server.isListening())
        return;
    // handedOver() found nobody: what is left of a process that crashed may go.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

} // namespace sennight
