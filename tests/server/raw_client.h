// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>

namespace sennight::sync::server {

/// A client that keeps no rules: bytes to a port and back. Waits as long as it takes.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(-1);
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(-1)) {
        }
    }
    /// Until `text` has come, or the other side is gone.
    QByteArray readUntil(const QByteArray &text)
    {
        while (!m_read.contains(text) &&
               (m_socket.waitForReadyRead(-1) || m_socket.bytesAvailable()))
            m_read += m_socket.readAll();
        return m_read;
    }
    /// At least that many bytes.
    QByteArray readAtLeast(qsizetype count)
    {
        while (m_read.size() < count &&
               (m_socket.waitForReadyRead(-1) || m_socket.bytesAvailable()))
            m_read += m_socket.readAll();
        return m_read;
    }
    /// What came before the other side closed.
    QByteArray readToEnd()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState) {
            m_socket.waitForReadyRead(-1);
            m_read += m_socket.readAll();
        }
        m_read += m_socket.readAll();
        return m_read;
    }
    void clear() { m_read.clear(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

    /// The request that opens GET /v1/live.
    static QByteArray liveRequest(const QByteArray &authorization)
    {
        return "GET /v1/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
               "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSennight-Protocol: 1\r\n"
               "Authorization: " +
               authorization + "\r\n\r\n";
    }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

} // namespace sennight::sync::server
