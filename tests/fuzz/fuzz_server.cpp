// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "server/service_world.h"

#include <array>

using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

struct Call
{
    Method method;
    const char *path;
};

constexpr std::array calls{
    Call{Method::Get, "/v1/server"},     Call{Method::Post, "/v1/accounts"},
    Call{Method::Get, "/v1/session"},    Call{Method::Post, "/v1/session"},
    Call{Method::Get, "/v1/log"},        Call{Method::Post, "/v1/log"},
    Call{Method::Get, "/v1/heads"},      Call{Method::Get, "/v1/members"},
    Call{Method::Post, "/v1/members"},   Call{Method::Get, "/v1/slots"},
    Call{Method::Post, "/v1/slots"},     Call{Method::Put, "/v1/ack"},
    Call{Method::Get, "/v1/acks"},       Call{Method::Get, "/v1/snapshots"},
    Call{Method::Put, "/v1/snapshots/"}, Call{Method::Post, "/v1/snapshots/"},
    Call{Method::Get, "/v1/snapshots/"},
};

/// A server with an account, and a device of it that is signed in.
struct Server
{
    Server() { world.found(); }
    ServiceWorld world;
    QByteArray token = world.talker(world.account.anna).token;
};

} // namespace

/// Any request, from a stranger or a member: an answer in its one form, and never a fault of the
/// server's own. The first byte says which call, the second who asks; then the end of the path, the
/// query, and the body.
void sennight::fuzzOne(QByteArrayView input)
{
    static Server server;
    if (input.size() < 2)
        return;
    const Call &call = calls.at(static_cast<unsigned char>(input[0]) % calls.size());
    const bool isMember = input[1] != '0';
    input = input.sliced(2);
    Request request{.method = call.method, .path = call.path, .protocol = "1"};
    if (request.path.endsWith('/'))
        request.path += takePart(input);
    request.query = takePart(input).toByteArray();
    request.authorization = isMember ? server.token : takePart(input).toByteArray();
    request.body = input.toByteArray();
    const Reply reply = server.world.service.handle(request);
    must(reply.status == 200 ||
         (reply.refusal && reply.status == protocol::statusOf(*reply.refusal)));
    must(reply.status < 500 || reply.status == 507);
    must(!reply.refusal || protocol::decode<protocol::Refusal>(reply.body));
}
