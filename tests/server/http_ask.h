// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service_world.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace sennight::sync::server {

/// Requests over HTTP, one after the other. What was no answer of a server has the status 0. In one
/// thread; an Ask of it borrows it.
class HttpAsk
{
public:
    explicit HttpAsk(QString address)
        : m_address(std::move(address))
    {
        m_network.setAutoDeleteReplies(false);
    }
    /// Of whom a self-signed certificate is taken.
    void trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({certificate});
        m_tls = configuration;
    }
    void forget() { m_network.clearConnectionCache(); }
    void moveTo(const QString &address) { m_address = address; }

    Reply operator()(const Request &request)
    {
        static const std::map<Method, QByteArray> verbs{{Method::Get, "GET"},
                                                        {Method::Put, "PUT"},
                                                        {Method::Post, "POST"},
                                                        {Method::Delete, "DELETE"}};
        QUrl url(m_address + QString::fromLatin1(request.path));
        url.setQuery(QString::fromLatin1(request.query));
        QNetworkRequest outgoing(url);
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QString(protocol::mediaType));
        outgoing.setRawHeader("Sennight-Protocol", request.protocol);
        outgoing.setRawHeader("Authorization", request.authorization);
        if (m_tls)
            outgoing.setSslConfiguration(*m_tls);
        last.reset(m_network.sendCustomRequest(outgoing, verbs.at(request.method), request.body));
        QEventLoop loop;
        QObject::connect(last.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!last->isFinished())
            loop.exec();
        return replyIn(*last);
    }
    Ask ask()
    {
        return [this](const Request &request) { return (*this)(request); };
    }

private:
    QNetworkAccessManager m_network;

public:
    std::unique_ptr<QNetworkReply> last; ///< the manager's child: goes first

private:
    static Reply replyIn(QNetworkReply &from)
    {
        Reply reply;
        reply.status = from.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply.body = from.readAll();
        if (reply.status == 200)
            return reply;
        const auto refusal = protocol::decode<protocol::Refusal>(reply.body);
        reply.refusal = refusal ? refusal->code : protocol::RefusalCode::Internal;
        return reply;
    }

    QString m_address;
    std::optional<QSslConfiguration> m_tls;
};

/// An account of four devices on a server anywhere.
class RemoteAccount
{
public:
    void found(Talker &anna) const
    {
        anna.post("/v1/accounts",
                  protocol::NewAccount{account.log[0], account.log[1], {}, QString()});
        anna.signIn(account.anna);
        for (size_t i = 2; i < account.log.size(); ++i)
            anna.post("/v1/members",
                      protocol::NewMember{recordHash(account.log[i - 1]), account.log[i], {}});
    }
    /// The next `count` envelopes of one change each of anna's chain.
    std::vector<QByteArray> next(int count)
    {
        const auto all = changesOf(account.chainOf(account.anna), m_made + count);
        std::vector<QByteArray> made;
        for (int i = 0; i < count; ++i) {
            const QByteArray &change = all[static_cast<size_t>(m_made++)];
            made.push_back(
                sure(sealEnvelope(std::span(&change, 1), account.account(),
                                  account.keys().current(), account.anna, account.entropy)));
        }
        return made;
    }

    AccountWorld account;

private:
    int m_made = 0;
};

} // namespace sennight::sync::server
