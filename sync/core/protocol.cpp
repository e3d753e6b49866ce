// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol.h"

#include "cbor.h"

#include <QtEndian>

#include <tuple>

namespace sennight::sync::protocol {

namespace {

// The members of a message in the order in which they travel: what is written and what is read
// cannot differ.
auto members(auto &, const Empty *)
{
    return std::tuple<>();
}
auto members(auto &m, const ServerInfo *)
{
    return std::tie(m.oldestVersion, m.newestVersion, m.server, m.registration);
}
auto members(auto &m, const LocatedSlot *)
{
    return std::tie(m.locator, m.slot);
}
auto members(auto &m, const SlotCandidates *)
{
    return std::tie(m.slots);
}
auto members(auto &m, const NewAccount *)
{
    return std::tie(m.genesis, m.firstDevice, m.slots, m.invite);
}
auto members(auto &m, const Challenge *)
{
    return std::tie(m.bytes);
}
auto members(auto &m, const ChallengeAnswer *)
{
    return std::tie(m.account, m.device, m.challenge, m.signature);
}
auto members(auto &m, const SessionToken *)
{
    return std::tie(m.token, m.seconds);
}
auto members(auto &m, const LogEntry *)
{
    return std::tie(m.serverSeq, m.envelope);
}
auto members(auto &m, const LogPage *)
{
    return std::tie(m.epoch, m.next, m.head, m.min, m.entries);
}
auto members(auto &m, const Push *)
{
    return std::tie(m.envelopes, m.epoch);
}
auto members(auto &m, const PushReply *)
{
    return std::tie(m.epoch, m.serverSeqs, m.head);
}
auto members(auto &m, const ChainHead *)
{
    return std::tie(m.chain, m.lastSeq, m.lastId, m.serverSeq);
}
auto members(auto &m, const Heads *)
{
    return std::tie(m.epoch, m.head, m.min, m.acknowledged, m.chains);
}
auto members(auto &m, const MembersPage *)
{
    return std::tie(m.head, m.count, m.records);
}
auto members(auto &m, const NewMember *)
{
    return std::tie(m.expected, m.record, m.slots);
}
auto members(auto &m, const Slots *)
{
    return std::tie(m.head, m.slots);
}
auto members(auto &m, const NewSlots *)
{
    return std::tie(m.expected, m.slots);
}
auto members(auto &m, const Ack *)
{
    return std::tie(m.epoch, m.serverSeq, m.claim, m.signature);
}
auto members(auto &m, const DeviceAck *)
{
    return std::tie(m.device, m.ack, m.atMs);
}
auto members(auto &m, const Acks *)
{
    return std::tie(m.acks, m.storedBytes);
}
auto members(auto &m, const Uploaded *)
{
    return std::tie(m.bytes);
}
auto members(auto &m, const SnapshotSeal *)
{
    return std::tie(m.epoch, m.cut, m.bytes, m.hash, m.signature);
}
auto members(auto &m, const SnapshotInfo *)
{
    return std::tie(m.id, m.cut, m.bytes, m.hash, m.signers);
}
auto members(auto &m, const Snapshots *)
{
    return std::tie(m.epoch, m.snapshots);
}
auto members(auto &m, const More *)
{
    return std::tie(m.epoch, m.head, m.members);
}
auto members(auto &m, const Refusal *)
{
    return std::tie(m.code, m.text, m.number, m.hash, m.index);
}

template <typename Message>
auto membersOf(Message &message)
{
    return members(message, static_cast<const std::remove_const_t<Message> *>(nullptr));
}

constexpr quint64 largest(const Registration *)
{
    return static_cast<quint64>(Registration::Open);
}
constexpr quint64 largest(const RefusalCode *)
{
    return static_cast<quint64>(RefusalCode::Internal);
}

class Writer
{
public:
    template <typename Message>
    void message(const Message &message)
    {
        std::apply(
            [this](const auto &...each) {
                m_cbor.array(sizeof...(each));
                (write(each), ...);
            },
            membersOf(message));
    }
    [[nodiscard]] QByteArray take() { return m_cbor.take(); }

private:
    void write(quint64 value) { m_cbor.number(value); }
    void write(const QByteArray &bytes) { m_cbor.bytes(bytes); }
    void write(const QString &text) { m_cbor.text(text); }
    template <typename Tag, qsizetype N>
    void write(const FixedBytes<Tag, N> &bytes)
    {
        m_cbor.bytes(bytes.view());
    }
    template <typename Value>
    void write(const std::optional<Value> &value)
    {
        value ? write(*value) : m_cbor.null();
    }
    template <typename Value>
    void write(const std::vector<Value> &values)
    {
        m_cbor.array(static_cast<qsizetype>(values.size()));
        for (const Value &value : values)
            write(value);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void write(Enum value)
    {
        m_cbor.number(static_cast<quint64>(value));
    }
    template <typename Message>
        requires std::is_class_v<Message>
    void write(const Message &value)
    {
        message(value);
    }

    CborWriter m_cbor;
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_cbor(bytes)
    {}

    template <typename Message>
    void message(Message &message)
    {
        std::apply(
            [this](auto &...each) {
                if (m_cbor.array() != sizeof...(each))
                    return m_cbor.fail();
                (read(each), ...);
            },
            membersOf(message));
    }
    [[nodiscard]] bool isWhole() const { return m_cbor.ok() && m_cbor.atEnd(); }

private:
    void read(quint64 &value) { value = m_cbor.number(); }
    void read(QByteArray &bytes) { bytes = m_cbor.bytes().toByteArray(); }
    void read(QString &text) { text = m_cbor.text(); }
    template <typename Tag, qsizetype N>
    void read(FixedBytes<Tag, N> &bytes)
    {
        bytes = FixedBytes<Tag, N>::fromBytes(m_cbor.bytes(N)).value_or(FixedBytes<Tag, N>());
    }
    template <typename Value>
    void read(std::optional<Value> &value)
    {
        constexpr quint8 null = 0xf6;
        if (m_cbor.nextByte() == null)
            m_cbor.skip();
        else
            read(value.emplace());
    }
    template <typename Value>
    void read(std::vector<Value> &values)
    {
        for (qsizetype left = m_cbor.array(); left > 0 && m_cbor.ok(); --left)
            read(values.emplace_back());
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(Enum &value)
    {
        value = static_cast<Enum>(m_cbor.number(largest(static_cast<const Enum *>(nullptr))));
    }
    template <typename Message>
        requires std::is_class_v<Message>
    void read(Message &value)
    {
        message(value);
    }

    CborReader m_cbor;
};

bool isWithinLimits(const auto & /*message*/)
{
    return true;
}
bool isWithinLimits(const NewAccount &message)
{
    return message.slots.size() <= maxSlots;
}
bool isWithinLimits(const NewMember &message)
{
    return message.slots.size() <= maxSlots;
}
bool isWithinLimits(const NewSlots &message)
{
    return message.slots.size() <= maxSlots;
}
bool isWithinLimits(const Slots &message)
{
    return message.slots.size() <= maxSlots;
}
bool isWithinLimits(const SlotCandidates &message)
{
    return message.slots.size() <= maxSlotCandidates;
}
bool isWithinLimits(const Push &message)
{
    qsizetype bytes = 0;
    for (const QByteArray &envelope : message.envelopes)
        bytes += envelope.size();
    return message.envelopes.size() <= maxPushEnvelopes && bytes <= maxPushBytes;
}
bool isWithinLimits(const LogPage &message)
{
    return message.entries.size() <= maxPageEnvelopes;
}
bool isWithinLimits(const Ack &message)
{
    return message.claim.size() <= maxClaimBytes;
}
bool isWithinLimits(const SnapshotSeal &message)
{
    return message.bytes <= static_cast<quint64>(maxSnapshotBytes);
}
bool isWithinLimits(const Refusal &message)
{
    return message.code >= RefusalCode::Malformed;
}

// The domain, a zero byte and the parts, each but the last of its one size.
QByteArray joined(QByteArrayView domain, std::initializer_list<QByteArrayView> parts)
{
    QByteArray message = domain.toByteArray();
    message.append('\0');
    for (const QByteArrayView part : parts)
        message.append(part);
    return message;
}

QByteArray bigEndian(quint64 value)
{
    const quint64 swapped = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

} // namespace

template <typename Message>
QByteArray encode(const Message &message)
{
    Writer writer;
    writer.message(message);
    return writer.take();
}

template <typename Message>
std::optional<Message> decode(QByteArrayView bytes)
{
    if (bytes.size() > maxBodyBytes)
        return {};
    Reader reader(bytes);
    std::optional<Message> message(std::in_place);
    reader.message(*message);
    if (!reader.isWhole() || !isWithinLimits(*message))
        message.reset();
    return message;
}

#define SENNIGHT_MESSAGE(Message)                                                                  \
    template QByteArray encode(const Message &);                                                   \
    template std::optional<Message> decode(QByteArrayView);
SENNIGHT_MESSAGE(Empty)
SENNIGHT_MESSAGE(ServerInfo)
SENNIGHT_MESSAGE(SlotCandidates)
SENNIGHT_MESSAGE(NewAccount)
SENNIGHT_MESSAGE(Challenge)
SENNIGHT_MESSAGE(ChallengeAnswer)
SENNIGHT_MESSAGE(SessionToken)
SENNIGHT_MESSAGE(LogPage)
SENNIGHT_MESSAGE(Push)
SENNIGHT_MESSAGE(PushReply)
SENNIGHT_MESSAGE(Heads)
SENNIGHT_MESSAGE(MembersPage)
SENNIGHT_MESSAGE(NewMember)
SENNIGHT_MESSAGE(Slots)
SENNIGHT_MESSAGE(NewSlots)
SENNIGHT_MESSAGE(Ack)
SENNIGHT_MESSAGE(Acks)
SENNIGHT_MESSAGE(Uploaded)
SENNIGHT_MESSAGE(SnapshotSeal)
SENNIGHT_MESSAGE(Snapshots)
SENNIGHT_MESSAGE(More)
SENNIGHT_MESSAGE(Refusal)
#undef SENNIGHT_MESSAGE

int statusOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Malformed:
        return 400;
    case RefusalCode::NotSignedIn:
        return 401;
    case RefusalCode::Revoked:
    case RefusalCode::NotAllowed:
    case RefusalCode::RegistrationClosed:
    case RefusalCode::InviteNeeded:
    case RefusalCode::InviteUsed:
        return 403;
    case RefusalCode::NotFound:
        return 404;
    case RefusalCode::Gap:
    case RefusalCode::HeadMoved:
    case RefusalCode::WrongOffset:
    case RefusalCode::OtherEpoch:
        return 409;
    case RefusalCode::Gone:
        return 410;
    case RefusalCode::TooLarge:
        return 413;
    case RefusalCode::Refused:
        return 422;
    case RefusalCode::UpgradeNeeded:
        return 426;
    case RefusalCode::TooMany:
        return 429;
    case RefusalCode::QuotaFull:
        return 507;
    case RefusalCode::Unavailable:
        return 503;
    case RefusalCode::Internal:
        break;
    }
    return 500;
}

QByteArray sessionMessage(const ServerId &server, const ChallengeBytes &challenge,
                          const AccountTag &account, const std::optional<DeviceId> &device)
{
    return joined("sennight session v1", {server.view(), challenge.view(), account.view(),
                                          device ? device->view() : QByteArrayView()});
}

QByteArray ackMessage(const AccountTag &account, const DeviceId &device, const Ack &ack)
{
    return joined("sennight ack v1", {account.view(), device.view(), ack.epoch.view(),
                                      bigEndian(ack.serverSeq), ack.claim});
}

QByteArray snapshotMessage(const AccountTag &account, const SnapshotId &id,
                           const SnapshotSeal &seal)
{
    return joined("sennight snapshot v1",
                  {account.view(), id.view(), seal.epoch.view(), bigEndian(seal.cut),
                   bigEndian(seal.bytes), seal.hash.view()});
}

} // namespace sennight::sync::protocol
