// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"

namespace sennight::sync {

class MemberRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revokingBeginsAnEpoch();
    void sharesAreForExactlyThoseWhoStay();
    void storeOnlyGetsNoKey();
    void levelsChangeByTheRules();
    void cutsAreOfTheDevicesChains();
    void theLastFullTrustIsTheRootsToTake();
    void secretsAreReplacedWithTheRoot();
    void holdsSoManyDevices();
    void whoWasRevokedReadsNoMore();
    void aShareOfAnotherKeyIsFound();
};

void MemberRulesTest::revokingBeginsAnEpoch()
{
    AccountWorld world;
    const auto revoked = [&](EpochStart epoch) {
        const Revoke revoke{world.bert.id(), {}, std::move(epoch)};
        return world.members.apply(world.forged(revoke, world.anna.id(), world.anna.signing()));
    };
    const EpochStart good = world.nextEpoch(world.bert.id());
    EpochStart bad = good;
    for (const quint32 number : {0u, 1u, 3u, 0xffffffffu}) {
        bad.number = number;
        REFUSED(revoked(bad), WrongEpoch);
    }
    bad = good;
    bad.previous.reset();
    REFUSED(revoked(bad), WrongEpoch);
    bad = good;
    bad.keyId = world.members.epoch().keyId; // the key that the revoked device has
    REFUSED(revoked(bad), KeyReused);
    ACCEPTED(revoked(good));
    QCOMPARE(world.members.epoch().number, 2u);
    QVERIFY(world.members.epochs().front().shares.empty());
}

void MemberRulesTest::sharesAreForExactlyThoseWhoStay()
{
    AccountWorld world;
    const auto revoked = [&](EpochStart epoch) {
        const Revoke revoke{world.bert.id(), {}, std::move(epoch)};
        return world.members.apply(world.forged(revoke, world.anna.id(), world.anna.signing()));
    };
    const EpochStart good = world.nextEpoch(world.bert.id());
    QCOMPARE(good.shares.size(), size_t{3}); // the root, anna, cleo
    // With the revoked one, without one of those who stay, with the one that only stores.
    REFUSED(revoked(world.nextEpoch()), WrongShares);
    for (size_t i = 0; i < good.shares.size(); ++i) {
        EpochStart bad = good;
        bad.shares.erase(bad.shares.begin() + static_cast<qsizetype>(i));
        REFUSED(revoked(bad), WrongShares);
    }
    EpochStart bad = good;
    bad.shares.push_back({world.dora.id(), {}});
    std::ranges::sort(bad.shares, {}, &EpochShare::device);
    REFUSED(revoked(bad), WrongShares);
    bad = good;
    std::swap(bad.shares[0], bad.shares[1]);
    REFUSED(revoked(bad), WrongShares);
    bad = good;
    bad.shares.push_back(bad.shares.back());
    REFUSED(revoked(bad), WrongShares);
    ACCEPTED(revoked(good));
}

void MemberRulesTest::storeOnlyGetsNoKey()
{
    AccountWorld world;
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    const auto added = [&](Level level, const std::optional<SealedKey> &share) {
        const AddDevice add{device.identity(), world.proof(device), level, share};
        return Membership(world.members)
            .apply(world.forged(add, world.anna.id(), world.anna.signing()));
    };
    REFUSED(added(Level::StoreOnly, SealedKey{}), WrongShares);
    for (const Level level : {Level::ReadOnly, Level::CanEdit, Level::FullTrust})
        REFUSED(added(level, {}), WrongShares);
    ACCEPTED(added(Level::StoreOnly, {}));
    for (const EpochShare &share : world.members.epoch().shares)
        QVERIFY(share.device != world.dora.id());
}

void MemberRulesTest::levelsChangeByTheRules()
{
    AccountWorld world;
    const auto forged = [&](const ChangeLevel &change) {
        return Membership(world.members)
            .apply(world.forged(change, world.anna.id(), world.anna.signing()));
    };
    const DeviceId bert = world.bert.id();
    const DeviceId dora = world.dora.id();
    REFUSED(world.byAnna().changeLevel(bert, Level::CanEdit), NothingChanges);
    // Keys come with a share and go with an epoch, and neither otherwise.
    REFUSED(forged({dora, Level::ReadOnly, {}, {}, {}}), WrongShares);
    REFUSED(forged({dora, Level::ReadOnly, {}, SealedKey{}, world.nextEpoch()}), WrongEpoch);
    REFUSED(forged({bert, Level::FullTrust, {}, SealedKey{}, {}}), WrongShares);
    REFUSED(forged({bert, Level::StoreOnly, {}, {}, {}}), WrongEpoch);
    REFUSED(forged({bert, Level::ReadOnly, {}, {}, world.nextEpoch(bert)}), WrongEpoch);
    world.take(world.byAnna().changeLevel(dora, Level::ReadOnly));
    ACCEPTED(EpochKeys::fromLog(world.members, dora, world.dora.box()));
    world.take(world.byAnna().changeLevel(bert, Level::StoreOnly, {world.cutOf(world.bert)}));
    QCOMPARE(world.members.epoch().number, 2u);
    REFUSED(EpochKeys::fromLog(world.members, bert, world.bert.box()), NoShare);
    // It may come back, and begins another chain then: the one that was cut stays cut.
    world.take(world.byAnna().changeLevel(bert, Level::CanEdit));
    QCOMPARE(world.members.standingOf(tagOf(world.chainOf(world.bert)))->lastSeq(), quint64{3});
    QVERIFY(world.members.standingOf(tagOf(world.chainOf(world.bert, 8)))->cuts.empty());
    world.take(
        world.byAnna().revoke(bert, {{tagOf(world.chainOf(world.bert)), 99, hashOfBytes('d')}}));
    QCOMPARE(world.members.standingOf(tagOf(world.chainOf(world.bert)))->lastSeq(), quint64{3});
}

void MemberRulesTest::cutsAreOfTheDevicesChains()
{
    AccountWorld world;
    const DeviceId bert = world.bert.id();
    const auto revoked = [&](std::vector<ChainCut> cuts) {
        const Revoke revoke{bert, std::move(cuts), world.nextEpoch(bert)};
        return Membership(world.members)
            .apply(world.forged(revoke, world.anna.id(), world.anna.signing()));
    };
    const ChainCut cut = world.cutOf(world.bert);
    const ChainCut second = world.cutOf(world.bert, 8);
    REFUSED(revoked({world.cutOf(world.cleo)}), WrongCuts);
    REFUSED(revoked({cut, cut}), WrongCuts);
    REFUSED(revoked({second, cut}), WrongCuts);
    ChainCut zero = cut;
    zero.seq = 0;
    REFUSED(revoked({zero}), WrongCuts);
    // Both branches of a fork.
    ChainCut branch = cut;
    branch.id = hashOfBytes('e');
    ACCEPTED(revoked({cut, branch, second}));
    // Only where it can edit no longer.
    REFUSED(world.byAnna().changeLevel(bert, Level::FullTrust, {cut}), WrongCuts);
    REFUSED(world.byAnna().changeLevel(world.dora.id(), Level::ReadOnly, {world.cutOf(world.dora)}),
            WrongCuts);
    ACCEPTED(world.byAnna().changeLevel(bert, Level::ReadOnly, {cut}));
    // What was not kept stays out where it can edit again, and nothing more is kept then.
    const ChainCut none{cut.chain, 0, {}};
    REFUSED(world.byAnna().changeLevel(bert, Level::ReadOnly, {none}), WrongCuts);
    REFUSED(world.byAnna().changeLevel(world.dora.id(), Level::CanEdit, {world.cutOf(world.dora)}),
            WrongCuts);
    const ChainCut ofDora{world.cutOf(world.dora).chain, 0, {}};
    ACCEPTED(world.byAnna().changeLevel(world.dora.id(), Level::CanEdit, {ofDora}));
    // Nor where it is removed: everybody has left out the rest since.
    world.take(world.byAnna().changeLevel(bert, Level::ReadOnly, {cut}));
    world.take(world.byAnna().revoke(bert, {cut, second}));
    QCOMPARE(world.members.standingOf(cut.chain)->lastSeq(), quint64{3});
    REFUSED(world.members.standingOf(second.chain), PastTheCut);
}

void MemberRulesTest::theLastFullTrustIsTheRootsToTake()
{
    AccountWorld world;
    const DeviceId anna = world.anna.id();
    REFUSED(world.byAnna().changeLevel(anna, Level::CanEdit), LastFullTrust);
    REFUSED(world.byAnna().changeLevel(anna, Level::StoreOnly), LastFullTrust);
    REFUSED(world.byAnna().revoke(anna, {}), LastFullTrust);
    world.take(world.byAnna().changeLevel(world.bert.id(), Level::FullTrust));
    // One of two may step down, though not make the key that it is not to have.
    REFUSED(world.byAnna().changeLevel(anna, Level::StoreOnly), OwnRevocation);
    ACCEPTED(world.byAnna().changeLevel(anna, Level::CanEdit));
    world.take(world.byRoot().revoke(anna, {}));
    world.take(world.byRoot().revoke(world.bert.id(), {}));
    // Nobody but the root is left, and it goes on.
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    world.take(world.byRoot().addDevice(device.identity(), world.proof(device), Level::FullTrust));
    const auto keys = EpochKeys::fromLog(world.members, device.id(), device.box());
    ACCEPTED(keys);
    QVERIFY(keys->find(1));
}

void MemberRulesTest::secretsAreReplacedWithTheRoot()
{
    AccountWorld world;
    const RootKeys next = RootKeys::random(world.entropy);
    const BoxKey recovery = BoxSecret(world.entropy.secret<32>()).publicKey();
    const SignKey oldRoot = world.members.root().signKey;
    // The old root under a new name, a root that did not agree, a device's key for a root's.
    REFUSED(world.byAnna().replaceSecrets(world.root, recovery, {}), KeyReused);
    const RootIdentity identity = next.identity(recovery, {});
    const auto forged = [&](const RootIdentity &root, const Signature &proof) {
        const ReplaceSecrets replace{root, proof, world.nextEpoch()};
        return Membership(world.members)
            .apply(world.forged(replace, world.anna.id(), world.anna.signing()));
    };
    const Signature proof = next.signing().sign(rootProofMessage(world.account(), identity));
    RootIdentity other = identity;
    other.passphraseKey = world.passphrase.publicKey();
    REFUSED(forged(other, proof), BadProof);
    REFUSED(forged(identity, world.proof(world.anna)), BadProof);
    ACCEPTED(forged(identity, proof));

    world.take(world.byAnna().replaceSecrets(next, recovery, {}));
    QVERIFY(world.members.root() == identity);
    QCOMPARE(world.members.account(), accountTagOf(oldRoot));
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    const AddDevice add{device.identity(), world.proof(device), Level::StoreOnly, {}};
    REFUSED(world.members.apply(world.forged(add, {}, world.root.signing())), BadSignature);
    ACCEPTED(world.members.apply(world.forged(add, {}, next.signing())));
    ACCEPTED(EpochKeys::fromLog(world.members, {}, next.box()));
}

void MemberRulesTest::holdsSoManyDevices()
{
    AccountWorld world;
    const RootKeys &root = world.root;
    for (size_t count = world.members.members().size(); count < maxDevices; ++count) {
        const DeviceKeys device = DeviceKeys::random(world.entropy);
        const AddDevice add{device.identity(), world.proof(device), Level::ReadOnly, SealedKey{}};
        const QByteArray record = world.forged(add, {}, root.signing());
        ACCEPTED(world.members.apply(record));
    }
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    const AddDevice add{device.identity(), world.proof(device), Level::ReadOnly, SealedKey{}};
    REFUSED(world.members.apply(world.forged(add, {}, root.signing())), TooManyDevices);
    // One of them goes, with a share for each other in the record.
    const QByteArray record = world.take(world.byAnna().revoke(world.bert.id(), {}));
    QVERIFY(record.size() > 32 * 1024 && record.size() < maxRecordBytes);
    ACCEPTED(world.members.apply(world.forged(add, {}, root.signing())));
}

void MemberRulesTest::whoWasRevokedReadsNoMore()
{
    AccountWorld world;
    const EpochKeys before =
        sure(EpochKeys::fromLog(world.members, world.bert.id(), world.bert.box()));
    world.take(world.byAnna().revoke(world.bert.id(), {}));
    REFUSED(EpochKeys::fromLog(world.members, world.bert.id(), world.bert.box()), NoShare);
    for (const EpochShare &share : world.members.epoch().shares)
        REFUSED(EpochKeys::fromLog(world.members, share.device, world.bert.box()), WrongKey);
    QVERIFY(world.keys().current().secret() != before.current().secret());
    QVERIFY(world.keys().find(1)->secret() == before.current().secret());
    // A later member reads the history.
    const DeviceKeys device = DeviceKeys::random(world.entropy);
    world.take(world.byAnna().addDevice(device.identity(), world.proof(device), Level::ReadOnly));
    const auto keys = EpochKeys::fromLog(world.members, device.id(), device.box());
    ACCEPTED(keys);
    QVERIFY(keys->find(1)->secret() == before.current().secret());
}

// No keyless check can see into a share; whoever opens it does.
void MemberRulesTest::aShareOfAnotherKeyIsFound()
{
    AccountWorld world;
    const EpochStart good = world.nextEpoch(world.bert.id());
    const auto keysAfter = [&](const EpochStart &epoch) {
        Membership members = world.members;
        const Revoke revoke{world.bert.id(), {}, epoch};
        const auto applied =
            members.apply(world.forged(revoke, world.anna.id(), world.anna.signing()));
        return applied.and_then(
            [&] { return EpochKeys::fromLog(members, world.cleo.id(), world.cleo.box()); });
    };
    ACCEPTED(keysAfter(good));
    EpochStart bad = good;
    const EpochKey other(2, world.entropy.secret<32>());
    std::ranges::find(bad.shares, std::optional(world.cleo.id()), &EpochShare::device)->sealed =
        sealShare(other, world.account(), world.cleo.id(), world.cleo.identity().boxKey,
                  world.entropy);
    REFUSED(keysAfter(bad), WrongKey);
    bad = good;
    bad.previous->bytes[30] ^= 1;
    REFUSED(keysAfter(bad), Tampered);
    // The share of another member.
    bad = good;
    std::swap(bad.shares[1].sealed, bad.shares[2].sealed);
    REFUSED(keysAfter(bad), WrongKey);
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::MemberRulesTest)
#include "tst_member_rules.moc"
