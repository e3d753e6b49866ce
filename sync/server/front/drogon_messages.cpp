// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drogon_messages_p.h"

namespace sennight::sync::server {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<Method> methodOf(drogon::HttpMethod method)
{
    switch (method) {
    case drogon::Get:
        return Method::Get;
    case drogon::Put:
        return Method::Put;
    case drogon::Post:
        return Method::Post;
    case drogon::Delete:
        return Method::Delete;
    default:
        return {};
    }
}

} // namespace

Request requestOf(const drogon::HttpRequest &request)
{
    const auto method = methodOf(request.method());
    return {.method = method.value_or(Method::Get),
            .path = method ? bytesOf(request.path()) : QByteArray(), // of no call
            .query = bytesOf(request.query()),
            .authorization = bytesOf(request.getHeader("authorization")),
            .protocol = bytesOf(request.getHeader("sennight-protocol")),
            .body = bytesOf(request.body())};
}

// Drogon keeps a view of a reason phrase: of a status that it knows, it has its own; others would
// need one that outlives the response.
drogon::HttpResponsePtr responseOf(const Reply &reply)
{
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setStatusCode(static_cast<drogon::HttpStatusCode>(reply.status));
    response->setContentTypeCodeAndCustomString(
        drogon::CT_APPLICATION_OCTET_STREAM,
        std::string_view(reply.bodyType.data(), static_cast<size_t>(reply.bodyType.size())));
    response->addHeader("Sennight-Server", "1");
    response->addHeader("Cache-Control", "no-store");
    if (reply.retryAfterSeconds)
        response->addHeader("Retry-After", std::to_string(*reply.retryAfterSeconds));
    response->setBody(reply.body.toStdString());
    return response;
}

bool isLiveRequest(const drogon::HttpRequestPtr &request)
{
    return request->path() == "/v1/live" && request->method() == drogon::Get &&
           !request->getHeader("upgrade").empty();
}

QByteArray lastOf(const std::string &forwardedFor)
{
    const QByteArray all = QByteArray::fromStdString(forwardedFor);
    return all.mid(all.lastIndexOf(',') + 1).trimmed();
}

} // namespace sennight::sync::server
