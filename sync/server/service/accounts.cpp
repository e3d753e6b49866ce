// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invites.h"
#include "service.h"
#include "sync/crypto/verify/hashing.h"

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::RefusalCode;

namespace {

/// A founder's two records: the account's beginning, and a device of full trust.
CryptoResult<Membership> foundedBy(const protocol::NewAccount &message)
{
    auto members = Membership::folded(std::array{message.genesis, message.firstDevice});
    if (members && (members->members().size() != 1 ||
                    members->members().begin()->second.level != Level::FullTrust))
        return std::unexpected(CryptoError::NotAllowed);
    return members;
}

} // namespace

Answer Service::serverInfo(const Request & /*request*/)
{
    return encode(protocol::ServerInfo{protocol::version, protocol::version, m_identity.server,
                                       m_options.registration});
}

Answer Service::newAccount(const Request &request)
{
    const auto message = protocol::decode<protocol::NewAccount>(request.body);
    if (!message || !areSlots(message->slots))
        return refuse(RefusalCode::Malformed);
    const auto members = foundedBy(*message);
    if (!members)
        return refuse(RefusalCode::Refused, nameOf(members.error()));
    return writing(
        [&](Transaction &transaction) { return admit(transaction, *message, *members); });
}

Answer Service::admit(Transaction &transaction, const protocol::NewAccount &message,
                      const Membership &members)
{
    const AccountTag account = members.account();
    if (transaction.account(account, Lock::Update)) {
        const auto first = transaction.records(account, 0, 2 * maxRecordBytes);
        const bool same =
            first.size() >= 2 && first[0] == message.genesis && first[1] == message.firstDevice;
        return same ? Answer(encode(protocol::Empty()))
                    : refuse(RefusalCode::Refused, nameOf(CryptoError::Forked));
    }
    if (const Answer invited = useInvite(transaction, message.invite); !invited)
        return invited;
    const qint64 now = m_clock.nowMs();
    const auto bytes = static_cast<quint64>(message.genesis.size() + message.firstDevice.size());
    const AccountRow row{.account = account,
                         .epoch = {},
                         .logBytes = bytes,
                         .membersHead = members.head(),
                         .memberCount = 2,
                         .createdMs = now};
    if (!transaction.insertAccount(row)) // another request of the same moment
        return refuse(RefusalCode::Unavailable, {}, 1);
    transaction.appendRecord(account, 0, message.genesis);
    transaction.appendRecord(account, 1, message.firstDevice);
    transaction.replaceSlots(account, message.slots);
    transaction.deviceSeen(account, members.members().begin()->first, now);
    return encode(protocol::Empty());
}

Answer Service::useInvite(Transaction &transaction, const QString &code)
{
    if (m_options.registration == protocol::Registration::Open)
        return QByteArray();
    if (m_options.registration == protocol::Registration::Closed)
        return refuse(RefusalCode::RegistrationClosed);
    if (code.isEmpty())
        return refuse(RefusalCode::InviteNeeded);
    auto invite = transaction.invite(inviteIdOf(code), Lock::Update);
    const bool good = invite && invite->usesLeft > 0 &&
                      (invite->expiresMs == 0 || invite->expiresMs > m_clock.nowMs());
    if (!good)
        return refuse(RefusalCode::InviteUsed);
    --invite->usesLeft;
    transaction.putInvite(*invite);
    return QByteArray();
}

Answer Service::deleteAccount(const Request &request)
{
    return writing([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        if (!who->mayChangeMembers())
            return refuse(RefusalCode::NotAllowed);
        transaction.deleteAccount(who->row.account);
        return encode(protocol::Empty());
    });
}

// The same for an account that is here and for one that is not.
Answer Service::challenge(const Request &request)
{
    const auto account =
        fixedFromHex<AccountTag>(parameter(request.query, "account").value_or(QByteArray()));
    const auto named = parameter(request.query, "device");
    const auto device = named ? fixedFromHex<DeviceId>(*named) : std::nullopt;
    if (!account || named.has_value() != device.has_value())
        return refuse(RefusalCode::Malformed);
    return encode(protocol::Challenge{m_sessions.challenge(*account, device)});
}

Answer Service::session(const Request &request)
{
    const auto answer = protocol::decode<protocol::ChallengeAnswer>(request.body);
    if (!answer)
        return refuse(RefusalCode::Malformed);
    if (!m_sessions.isChallenge(*answer))
        return refuse(RefusalCode::NotSignedIn, u"an old challenge"_s);
    const auto tokenIn = [&](Transaction &transaction, bool isNoted) -> Answer {
        const auto row = transaction.account(answer->account, Lock::None);
        if (!row)
            return refuse(RefusalCode::NotSignedIn, u"unknown account"_s);
        const auto members = m_members.of(transaction, *row);
        if (!members)
            return refuse(RefusalCode::Internal, u"membership log"_s);
        const Member *member = answer->device ? members->find(*answer->device) : nullptr;
        if (answer->device && !member)
            return refuse(RefusalCode::NotSignedIn, u"unknown device"_s);
        const SignKey &key = member ? member->device.signKey : members->root().signKey;
        if (!isSignature(answer->signature,
                         protocol::sessionMessage(m_identity.server, answer->challenge,
                                                  answer->account, answer->device),
                         key))
            return refuse(RefusalCode::NotSignedIn, u"wrong signature"_s);
        if (isNoted && member && !member->revoked)
            transaction.deviceSeen(row->account, *answer->device, m_clock.nowMs());
        return encode(protocol::SessionToken{
            m_sessions.token(row->account, answer->device, members->root().signKey),
            Sessions::tokenMs / 1000});
    };
    Answer token = writing([&](Transaction &transaction) { return tokenIn(transaction, true); });
    if (token || token.error().code != RefusalCode::Unavailable)
        return token;
    // A disk that is full keeps nobody from reading.
    return reading([&](Transaction &transaction) { return tokenIn(transaction, false); });
}

} // namespace sennight::sync::server
