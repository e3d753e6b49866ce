// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

MemberRecord recordOf(const QByteArray &bytes)
{
    return sure(decodeRecord(bytes)).record;
}

} // namespace

class MembershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsALog();
    void everyRecordKeepsItsForm();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void otherVersionsAndKindsAreRefused();
    void replaysGapsAndForksAreNamed();
    void anotherAccountsRecordsAreRefused();
    void aGenesisIsOfItsRoot();
    void onlyFullTrustSigns();
    void aRevokedDeviceSignsNothing();
    void addsOnlyWhoAgrees();
    void revocationIsForGood();
};

void MembershipTest::foldsALog()
{
    AccountWorld world;
    const auto folded = Membership::folded(world.log);
    ACCEPTED(folded);
    QCOMPARE(folded->head(), world.members.head());
    QCOMPARE(folded->nextIndex(), quint64{5});
    QCOMPARE(folded->account(), accountTagOf(world.root.signing().publicKey()));
    QCOMPARE(folded->find(world.anna.id())->level, Level::FullTrust);
    QCOMPARE(folded->find(world.dora.id())->level, Level::StoreOnly);
    QVERIFY(folded->isActive(world.cleo.id()));
    REFUSED(Membership::folded({}), Gap);
    std::vector<QByteArray> holed = world.log;
    holed.erase(holed.begin() + 2);
    REFUSED(Membership::folded(holed), Gap);
    holed.resize(3); // the record after the hole is the last
    REFUSED(Membership::folded(holed), Gap);
    REFUSED(folded->standingOf(tagOf({RecordId::fromName("nobody"), 1})), UnknownDevice);
    REFUSED(Membership::folded(std::span(world.log).subspan(1)), Gap);
}

void MembershipTest::everyRecordKeepsItsForm()
{
    AccountWorld world;
    world.take(world.byAnna().changeLevel(world.cleo.id(), Level::CanEdit));
    world.take(
        world.byAnna().changeLevel(world.cleo.id(), Level::StoreOnly, {world.cutOf(world.cleo)}));
    world.take(world.byAnna().revoke(world.bert.id(),
                                     {world.cutOf(world.bert, 8), world.cutOf(world.bert, 7)}));
    world.take(world.byRoot().replaceSecrets(RootKeys::random(world.entropy),
                                             world.recovery.publicKey(), {}));
    for (const QByteArray &bytes : world.log) {
        const auto read = decodeRecord(bytes);
        ACCEPTED(read);
        QCOMPARE(encodeBody(read->record), read->encodedBody);
        QCOMPARE(withSignature(read->encodedBody, read->signature), bytes);
    }
    ACCEPTED(Membership::folded(world.log));
}

void MembershipTest::everyFlippedByteIsRefused()
{
    AccountWorld world;
    world.take(world.byAnna().changeLevel(world.cleo.id(), Level::CanEdit));
    world.take(world.byAnna().revoke(world.bert.id(), {world.cutOf(world.bert)}));
    world.take(world.byAnna().replaceSecrets(RootKeys::random(world.entropy),
                                             world.recovery.publicKey(), {}));
    for (size_t i = 0; i < world.log.size(); ++i) {
        const auto before = i > 0 ? Membership::folded(std::span(world.log).first(i))
                                  : CryptoResult<Membership>(std::unexpected(CryptoError::Gap));
        for (qsizetype at = 0; at < world.log[i].size(); ++at) {
            const QByteArray bad = flipped(world.log[i], at, at % 2 == 0 ? 0x01 : 0x80);
            CryptoResult<void> answer;
            if (i == 0) {
                answer = Membership::found(bad).transform([](const Membership &) {});
            } else {
                Membership members = *before;
                answer = members.apply(bad);
                QCOMPARE(members.nextIndex(), static_cast<quint64>(i));
            }
            QVERIFY2(!answer, qPrintable(u"record %1, byte %2"_s.arg(i).arg(at)));
            QVERIFY(!nameOf(answer.error()).isEmpty());
        }
    }
}

void MembershipTest::everyTruncationIsRefused()
{
    AccountWorld world;
    for (const QByteArray &bytes : world.log)
        for (qsizetype size = 0; size < bytes.size(); ++size)
            REFUSED(decodeRecord(QByteArrayView(bytes).first(size)), Malformed);
    REFUSED(decodeRecord(world.log.front() + '\0'), Malformed);
    REFUSED(decodeRecord(QByteArray(maxRecordBytes + 1, '\0')), TooLarge);
}

void MembershipTest::otherVersionsAndKindsAreRefused()
{
    AccountWorld world;
    const SignSecret &key = world.anna.signing();
    const QByteArray body = encodeBody(recordOf(world.log.back()));
    QCOMPARE(body[1], '\x01');
    for (const char version : {'\0', '\x02', '\x17'}) {
        const QByteArray other = QByteArray(body).replace(1, 1, QByteArray(1, version));
        REFUSED(world.members.apply(withSignature(other, key.sign(recordMessage(other)))),
                UnknownVersion);
    }
    // An item more than the head says, and one fewer.
    REFUSED(decodeRecord(withSignature(body + '\0', {})), Malformed);
    REFUSED(decodeRecord(withSignature(QByteArray(body).replace(0, 1, "\x89"), {})), Malformed);
    // A ninth item of a version to come.
    const QByteArray later = QByteArray::fromHex("8902") + body.sliced(2) + '\0';
    REFUSED(decodeRecord(withSignature(later, {})), UnknownVersion);
    REFUSED(decodeRecord(withSignature(QByteArray::fromHex("8901") + body.sliced(2) + '\0', {})),
            Malformed);
    MemberRecord record = recordOf(world.log.back());
    std::get<AddDevice>(record.body).level = static_cast<Level>(4);
    REFUSED(decodeRecord(withSignature(encodeBody(record), {})), Malformed);
}

void MembershipTest::replaysGapsAndForksAreNamed()
{
    AccountWorld world;
    for (const QByteArray &record : world.log)
        REFUSED(world.members.apply(record), AlreadyKnown);
    // Two records that follow the same one.
    const DeviceKeys first = DeviceKeys::random(world.entropy);
    const DeviceKeys second = DeviceKeys::random(world.entropy);
    const QByteArray one =
        sure(world.byAnna().addDevice(first.identity(), world.proof(first), Level::CanEdit));
    const QByteArray two =
        sure(world.byAnna().addDevice(second.identity(), world.proof(second), Level::CanEdit));
    ACCEPTED(world.members.apply(one));
    REFUSED(world.members.apply(two), Forked);
    QVERIFY(!world.members.find(second.id()));
    REFUSED(world.members.apply(one), AlreadyKnown);
    // The right number after another history.
    MemberRecord record = recordOf(two);
    record.index = world.members.nextIndex();
    record.prev = recordHash(two);
    REFUSED(world.members.apply(AccountWorld::forged(record, world.anna.signing())), Forked);
    record.index += 1;
    REFUSED(world.members.apply(AccountWorld::forged(record, world.anna.signing())), Gap);
}

void MembershipTest::anotherAccountsRecordsAreRefused()
{
    AccountWorld world;
    AccountWorld other(2);
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    REFUSED(world.members.apply(sure(
                other.byAnna().addDevice(device.identity(), other.proof(device), Level::CanEdit))),
            WrongAccount);
    REFUSED(world.members.apply(other.log.front()), WrongAccount);
    // A proof that was given to another account.
    REFUSED(world.byAnna().addDevice(device.identity(), other.proof(device), Level::CanEdit),
            BadProof);
}

void MembershipTest::aGenesisIsOfItsRoot()
{
    AccountWorld world;
    AccountWorld other(2);
    const MemberRecord good = recordOf(world.log.front());
    const auto found = [](const MemberRecord &record, const SignSecret &key) {
        return Membership::found(AccountWorld::forged(record, key));
    };
    ACCEPTED(found(good, world.root.signing()));
    REFUSED(found(good, other.root.signing()), BadSignature);
    MemberRecord bad = good;
    bad.account = other.account();
    REFUSED(found(bad, world.root.signing()), WrongAccount);
    bad = good;
    bad.signer = world.anna.id();
    REFUSED(found(bad, world.root.signing()), NotAllowed);
    bad = good;
    bad.prev = hashOfBytes('x');
    REFUSED(found(bad, world.root.signing()), Malformed);
    bad = good;
    bad.index = 1;
    REFUSED(found(bad, world.root.signing()), Malformed);
    bad = good;
    std::get<Genesis>(bad.body).epoch.number = 2;
    REFUSED(found(bad, world.root.signing()), WrongEpoch);
    bad = good;
    std::get<Genesis>(bad.body).epoch.shares.clear();
    REFUSED(found(bad, world.root.signing()), WrongShares);
    // A second genesis.
    REFUSED(
        world.members.apply(world.forged(std::get<Genesis>(good.body), {}, world.root.signing())),
        Malformed);
}

void MembershipTest::onlyFullTrustSigns()
{
    AccountWorld world;
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    const AddDevice add{device.identity(), world.proof(device), Level::StoreOnly, {}};
    for (const DeviceKeys *signer : {&world.bert, &world.cleo, &world.dora})
        REFUSED(world.members.apply(world.forged(add, signer->id(), signer->signing())),
                NotAllowed);
    // In another's name, in the root's, in a stranger's.
    REFUSED(world.members.apply(world.forged(add, world.anna.id(), world.bert.signing())),
            BadSignature);
    REFUSED(world.members.apply(world.forged(add, {}, world.anna.signing())), BadSignature);
    REFUSED(world.members.apply(world.forged(add, device.id(), device.signing())), UnknownDevice);
    // A device raises nobody, itself least of all.
    const ChangeLevel raise{world.bert.id(), Level::FullTrust, {}, {}, {}};
    REFUSED(world.members.apply(world.forged(raise, world.bert.id(), world.bert.signing())),
            NotAllowed);
    ACCEPTED(world.members.apply(world.forged(add, world.anna.id(), world.anna.signing())));
}

void MembershipTest::aRevokedDeviceSignsNothing()
{
    AccountWorld world;
    world.take(world.byAnna().changeLevel(world.bert.id(), Level::FullTrust));
    world.take(world.by(world.bert).revoke(world.anna.id(), {}));
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    REFUSED(world.byAnna().addDevice(device.identity(), world.proof(device), Level::StoreOnly),
            SignerRevoked);
    REFUSED(world.byAnna().revoke(world.bert.id(), {}), SignerRevoked);
}

void MembershipTest::addsOnlyWhoAgrees()
{
    AccountWorld world;
    DeviceKeys device = DeviceKeys::random(world.entropy);
    REFUSED(world.byAnna().addDevice(device.identity(), world.proof(world.anna), Level::CanEdit),
            BadProof);
    // A key of one device beside a key of another.
    DeviceIdentity mixed{device.identity().signKey, world.bert.identity().boxKey};
    const Signature proof = device.signing().sign(deviceProofMessage(world.account(), mixed));
    REFUSED(world.byAnna().addDevice(mixed, proof, Level::CanEdit), KeyReused);
    mixed.boxKey = world.root.box().publicKey();
    REFUSED(world.byAnna().addDevice(
                mixed, device.signing().sign(deviceProofMessage(world.account(), mixed)),
                Level::CanEdit),
            KeyReused);
    REFUSED(
        world.byAnna().addDevice(world.bert.identity(), world.proof(world.bert), Level::CanEdit),
        AlreadyMember);
}

void MembershipTest::revocationIsForGood()
{
    AccountWorld world;
    world.take(world.byAnna().revoke(world.bert.id(), {}));
    REFUSED(
        world.byAnna().addDevice(world.bert.identity(), world.proof(world.bert), Level::CanEdit),
        RevokedForGood);
    REFUSED(
        world.byRoot().addDevice(world.bert.identity(), world.proof(world.bert), Level::CanEdit),
        RevokedForGood);
    REFUSED(world.byAnna().changeLevel(world.bert.id(), Level::FullTrust), RevokedForGood);
    REFUSED(world.byAnna().revoke(world.bert.id(), {}), RevokedForGood);
    // Its signing key under a new box key is no new device either.
    const BoxSecret box(world.entropy.secret<32>());
    const DeviceIdentity again{world.bert.identity().signKey, box.publicKey()};
    const Signature proof = world.bert.signing().sign(deviceProofMessage(world.account(), again));
    REFUSED(world.byAnna().addDevice(again, proof, Level::CanEdit), KeyReused);
    REFUSED(world.byAnna().revoke(DeviceKeys::random(world.entropy).id(), {}), UnknownDevice);
    REFUSED(world.byAnna().revoke(world.anna.id(), {}), LastFullTrust);
    world.take(world.byAnna().changeLevel(world.cleo.id(), Level::FullTrust));
    REFUSED(world.byAnna().revoke(world.anna.id(), {}), OwnRevocation);
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::MembershipTest)
#include "tst_membership.moc"
