// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device and a server say to each other: each message has one form, and no other is read.

#include "sync/core/protocol.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::sync;
using namespace sennight::sync::protocol;

namespace {

template <typename Fixed>
Fixed filled(unsigned char byte)
{
    Fixed made;
    made.bytes.fill(byte);
    return made;
}

const LocatedSlot slot{filled<Locator>(7), "slot"};

/// Calls `check` with an example of every message, each member of its own value.
template <typename Check>
void eachMessage(Check check)
{
    const auto epoch = filled<StoreEpoch>(1);
    const auto hash = filled<Hash256>(2);
    check(Empty{});
    check(ServerInfo{1, 2, filled<ServerId>(3), Registration::Invite});
    check(SlotCandidates{{"one", "two"}});
    check(NewAccount{"genesis", "device", {slot}, u"K7 é"_s});
    check(Challenge{filled<ChallengeBytes>(4)});
    check(ChallengeAnswer{filled<AccountTag>(5), filled<DeviceId>(6), filled<ChallengeBytes>(7),
                          filled<Signature>(8)});
    check(ChallengeAnswer{filled<AccountTag>(5), {}, {}, filled<Signature>(8)});
    check(SessionToken{filled<TokenBytes>(9), 900});
    check(LogPage{epoch, 12, 400, 3, {{11, "envelope"}, {12, QByteArray(300, 'e')}}});
    check(Push{{"a", QByteArray()}, epoch});
    check(Push{{"a"}});
    check(PushReply{epoch, {1, 24, 256}, 65'536});
    check(Heads{epoch, 9, 2, 5, {{filled<ChainTag>(3), 4, hash, 9}}});
    check(MembersPage{hash, 4, {"record"}});
    check(NewMember{hash, "record", {slot, slot}});
    check(Slots{hash, {slot}});
    check(NewSlots{hash, {}});
    const Ack ack{epoch, 1, "claim", filled<Signature>(4)};
    check(ack);
    check(Acks{{{filled<DeviceId>(2), ack, 1'794'393'660'000}}, 6'200'000});
    check(Uploaded{~quint64{0}});
    check(SnapshotSeal{epoch, 5, 6, hash, filled<Signature>(4)});
    check(Snapshots{epoch, {{filled<SnapshotId>(1), 5, 6, hash, {filled<DeviceId>(2)}}}});
    check(More{epoch, 7, 8});
    check(Refusal{RefusalCode::Gap, u"text"_s, 3, {}, 0});
    check(Refusal{RefusalCode::HeadMoved, {}, {}, hash, {}});
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsReadAsItWasWritten()
    {
        int messages = 0;
        eachMessage([&](const auto &message) {
            using Message = std::remove_cvref_t<decltype(message)>;
            const auto read = decode<Message>(encode(message));
            QVERIFY(read.has_value());
            QVERIFY(*read == message);
            ++messages;
        });
        QCOMPARE(messages, 25);
    }

    void noOtherFormIsRead()
    {
        eachMessage([](const auto &message) {
            using Message = std::remove_cvref_t<decltype(message)>;
            const QByteArray bytes = encode(message);
            QVERIFY(!decode<Message>(bytes + '\0'));
            for (qsizetype size = 0; size < bytes.size(); ++size)
                QVERIFY(!decode<Message>(bytes.first(size)));
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray other = bytes;
                    other[at] = static_cast<char>(other[at] ^ (1 << bit));
                    const auto read = decode<Message>(other);
                    // Where it still reads, it says something else, in that one form.
                    QVERIFY(!read || (*read != message && encode(*read) == other));
                }
            }
        });
    }

    void whatIsBeyondTheLimitsIsNotRead()
    {
        const auto reads = []<typename Message>(const Message &message) {
            return decode<Message>(encode(message)).has_value();
        };
        QVERIFY(reads(Push{std::vector<QByteArray>(maxPushEnvelopes)}));
        QVERIFY(!reads(Push{std::vector<QByteArray>(maxPushEnvelopes + 1)}));
        QVERIFY(reads(Push{{QByteArray(maxPushBytes, 'e')}}));
        QVERIFY(!reads(Push{{QByteArray(maxPushBytes, 'e'), "e"}}));
        QVERIFY(reads(Ack{{}, 0, QByteArray(maxClaimBytes, 'c'), {}}));
        QVERIFY(!reads(Ack{{}, 0, QByteArray(maxClaimBytes + 1, 'c'), {}}));
        QVERIFY(!reads(NewSlots{{}, std::vector<LocatedSlot>(maxSlots + 1, slot)}));
        QVERIFY(!reads(SlotCandidates{std::vector<QByteArray>(maxSlotCandidates + 1)}));
        QVERIFY(!reads(LogPage{{}, 0, 0, 0, std::vector<LogEntry>(maxPageEnvelopes + 1)}));
        QVERIFY(!reads(SnapshotSeal{{}, 0, quint64{maxSnapshotBytes} + 1, {}, {}}));
        QVERIFY(!reads(MembersPage{{}, 0, {QByteArray(maxBodyBytes, 'r')}}));
        QVERIFY(!decode<ServerInfo>(QByteArray::fromHex("8401"
                                                        "02"
                                                        "50") +
                                    QByteArray(16, 3) + '\x03')); // no such registration
    }

    void aCountThatIsNotThereTakesNoMemory()
    {
        const QByteArray manyEnvelopes = QByteArray::fromHex("819b00ffffffffffffff");
        QVERIFY(!decode<Push>(manyEnvelopes));
        const QByteArray oneHugeEnvelope = QByteArray::fromHex("81815b00ffffffffffffff");
        QVERIFY(!decode<Push>(oneHugeEnvelope));
    }

    /// A signature for one purpose, account, device or number is none for another.
    void whatIsSignedNamesItsPurpose()
    {
        const auto account = filled<AccountTag>('a');
        const auto device = filled<DeviceId>('d');
        const auto epoch = filled<StoreEpoch>('e');
        QCOMPARE(ackMessage(account, device, Ack{epoch, 0x0102, "claim", filled<Signature>('x')}),
                 "sennight ack v1" + QByteArray(1, '\0') + QByteArray(16, 'a') +
                     QByteArray(16, 'd') + QByteArray(16, 'e') +
                     QByteArray::fromHex("0000000000000102") + "claim");
        const auto server = filled<ServerId>('s');
        const auto challenge = filled<ChallengeBytes>('c');
        QCOMPARE(sessionMessage(server, challenge, account, device),
                 "sennight session v1" + QByteArray(1, '\0') + QByteArray(16, 's') +
                     QByteArray(64, 'c') + QByteArray(16, 'a') + QByteArray(16, 'd'));
        QVERIFY(sessionMessage(server, challenge, account, {}) !=
                sessionMessage(server, challenge, account, DeviceId{}));
        const SnapshotSeal seal{epoch, 1, 2, filled<Hash256>('h'), {}};
        QCOMPARE(snapshotMessage(account, filled<SnapshotId>('i'), seal),
                 "sennight snapshot v1" + QByteArray(1, '\0') + QByteArray(16, 'a') +
                     QByteArray(16, 'i') + QByteArray(16, 'e') +
                     QByteArray::fromHex("00000000000000010000000000000002") + QByteArray(32, 'h'));
    }

    void everyRefusalHasAStatus()
    {
        for (int code = 1; code <= static_cast<int>(RefusalCode::Internal); ++code) {
            const int status = statusOf(static_cast<RefusalCode>(code));
            QVERIFY(status >= 400 && status < 600);
            QCOMPARE(status == 500, static_cast<RefusalCode>(code) == RefusalCode::Internal);
        }
    }
};

QTEST_APPLESS_MAIN(TestProtocol)

#include "tst_protocol.moc"
