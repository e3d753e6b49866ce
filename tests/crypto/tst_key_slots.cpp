// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

const KdfParameters someKdf{*KdfSalt::fromBytes("0123456789abcdef"), 3, 262144};

KeySlot recoverySlot(AccountWorld &world)
{
    return sealRecoverySlot(world.account(), world.root, world.recovery.publicKey(), world.entropy);
}

// Sealed to a key pair that no passphrase gives: most questions are not about Argon2id.
KeySlot passphraseSlot(AccountWorld &world)
{
    return sealPassphraseSlot(world.account(), world.root, someKdf, world.passphrase.publicKey(),
                              world.entropy);
}

std::span<const unsigned char> raw(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<size_t>(bytes.size())};
}

} // namespace

class KeySlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSecretOpensTheAccount();
    void aRealPassphraseOpensIt();
    void wrongSecretsAreNamed();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void isBoundToItsAccountAndKind();
    void otherVersionsAreRefused();
    void costsAreCheckedWhenRead();
    void neverSealsAlike();
    void aReplacedSecretOpensNothing();
    void keepsADeviceInAKeychain();
    void keepsADeviceInAFile();
};

void KeySlotsTest::eachSecretOpensTheAccount()
{
    AccountWorld world;
    const Secret32 &current = world.keys().current().secret();
    for (const KeySlot &slot : {recoverySlot(world), passphraseSlot(world)}) {
        const KeySlot read = sure(decodeSlot(encode(slot)));
        QVERIFY(read == slot);
        const BoxSecret &secret =
            slot.kind == SlotKind::Recovery ? world.recovery : world.passphrase;
        const RootBundle bundle =
            sure(openBundle(sure(openSlot(read, world.account(), secret)), world.members));
        QVERIFY(bundle.root.seed() == world.root.seed());
        QVERIFY(bundle.keys.current().secret() == current);
    }
    for (const DeviceKeys *device : {&world.anna, &world.bert, &world.cleo}) {
        const auto keys = EpochKeys::fromLog(world.members, device->id(), device->box());
        ACCEPTED(keys);
        QVERIFY(keys->current().secret() == current);
    }
    REFUSED(EpochKeys::fromLog(world.members, world.dora.id(), world.dora.box()), NoShare);
    // Somebody else's share.
    REFUSED(EpochKeys::fromLog(world.members, world.bert.id(), world.cleo.box()), WrongKey);
}

void KeySlotsTest::aRealPassphraseOpensIt()
{
    AccountWorld world;
    const Passphrase passphrase = sure(Passphrase::readNew(u"orbit lantern quilt marble"_s));
    const KdfParameters kdf = freshKdf(world.entropy);
    const KeySlot slot =
        sealPassphraseSlot(world.account(), world.root, kdf,
                           sure(passphrase.boxSecret(kdf)).publicKey(), world.entropy);
    const auto root = openSlot(slot, world.account(), passphrase);
    ACCEPTED(root);
    QVERIFY(root->seed() == world.root.seed());
    const Passphrase other = sure(Passphrase::read(u"orbit lantern quilt marbles"_s));
    REFUSED(openSlot(slot, world.account(), other), WrongKey);
}

void KeySlotsTest::wrongSecretsAreNamed()
{
    AccountWorld world;
    const KeySlot recovery = recoverySlot(world);
    REFUSED(openSlot(recovery, world.account(), world.passphrase), WrongKey);
    REFUSED(openSlot(recovery, world.account(), RecoveryKey::random(world.entropy)), WrongKey);
    const Passphrase passphrase = sure(Passphrase::read(u"orbit lantern quilt marble"_s));
    REFUSED(openSlot(recovery, world.account(), passphrase), Malformed);
    REFUSED(openSlot(passphraseSlot(world), world.account(), RecoveryKey::random(world.entropy)),
            Malformed);
}

void KeySlotsTest::everyFlippedByteIsRefused()
{
    AccountWorld world;
    for (const KeySlot &slot : {recoverySlot(world), passphraseSlot(world)}) {
        const QByteArray bytes = encode(slot);
        const BoxSecret &secret =
            slot.kind == SlotKind::Recovery ? world.recovery : world.passphrase;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const int mask : {0x01, 0x80}) {
                const auto read = decodeSlot(flipped(bytes, at, mask));
                const auto root = read.and_then([&](const KeySlot &damaged) {
                    return openSlot(damaged, world.account(), secret);
                });
                QVERIFY2(!root, qPrintable(QString::number(at)));
                QVERIFY(!nameOf(root.error()).isEmpty());
            }
        }
    }
}

void KeySlotsTest::everyTruncationIsRefused()
{
    AccountWorld world;
    const QByteArray bytes = encode(passphraseSlot(world));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REFUSED(decodeSlot(QByteArrayView(bytes).first(size)), Malformed);
    REFUSED(decodeSlot(bytes + '\0'), Malformed);
    REFUSED(decodeSlot(QByteArray(maxSlotBytes + 1, '\0')), TooLarge);
}

void KeySlotsTest::isBoundToItsAccountAndKind()
{
    AccountWorld world;
    AccountWorld other(2);
    KeySlot slot = recoverySlot(world);
    REFUSED(openSlot(slot, other.account(), world.recovery), WrongAccount);
    slot.account = other.account();
    REFUSED(openSlot(slot, other.account(), world.recovery), Tampered);
    KeySlot turned = passphraseSlot(world);
    turned.kind = SlotKind::Recovery;
    turned.kdf.reset();
    REFUSED(openSlot(turned, world.account(), world.passphrase), Tampered);
    // A share of a content key is no slot.
    slot = recoverySlot(world);
    slot.sealed = world.members.epoch().shares.front().sealed;
    REFUSED(openSlot(slot, world.account(), world.root.box()), Tampered);
}

void KeySlotsTest::otherVersionsAreRefused()
{
    AccountWorld world;
    QByteArray bytes = encode(recoverySlot(world));
    QCOMPARE(bytes[1], '\x01');
    for (const char version : {'\0', '\x02', '\x17'}) {
        bytes[1] = version;
        REFUSED(decodeSlot(bytes), UnknownVersion);
    }
}

void KeySlotsTest::costsAreCheckedWhenRead()
{
    AccountWorld world;
    KeySlot slot = passphraseSlot(world);
    slot.kdf->memoryKib = 0xffffffff;
    REFUSED(decodeSlot(encode(slot)), KdfTooCostly);
    slot.kdf->memoryKib = 8;
    REFUSED(decodeSlot(encode(slot)), KdfTooWeak);
}

void KeySlotsTest::neverSealsAlike()
{
    AccountWorld world;
    QVERIFY(encode(recoverySlot(world)) != encode(recoverySlot(world)));
}

void KeySlotsTest::aReplacedSecretOpensNothing()
{
    AccountWorld world;
    const KeySlot old = recoverySlot(world);
    const BoxSecret newRecovery(world.entropy.secret<32>());
    RootKeys next = RootKeys::random(world.entropy);
    world.take(
        world.byAnna().replaceSecrets(next, newRecovery.publicKey(), world.passphrase.publicKey()));
    // The old slot still opens, and its root opens nothing any more.
    RootKeys oldRoot = sure(openSlot(old, world.account(), world.recovery));
    REFUSED(EpochKeys::fromLog(world.members, {}, oldRoot.box()), WrongKey);
    REFUSED(openBundle(std::move(oldRoot), world.members), OldRoot);
    // Sealed anew by a device, to a passphrase that it never saw.
    const KeySlot slot = sealPassphraseSlot(world.account(), next, someKdf,
                                            *world.members.root().passphraseKey, world.entropy);
    const auto bundle =
        openBundle(sure(openSlot(slot, world.account(), world.passphrase)), world.members);
    ACCEPTED(bundle);
    QCOMPARE(bundle->keys.current().number(), 2u);
    QVERIFY(bundle->keys.find(1));
}

void KeySlotsTest::keepsADeviceInAKeychain()
{
    AccountWorld world;
    const SecretBuffer kept = world.anna.forKeychain();
    const auto back = DeviceKeys::fromKeychain(kept.bytes());
    ACCEPTED(back);
    QVERIFY(back->identity() == world.anna.identity());
    QByteArray bytes(reinterpret_cast<const char *>(kept.bytes().data()),
                     static_cast<qsizetype>(kept.size()));
    REFUSED(DeviceKeys::fromKeychain(raw(flipped(bytes, 0))), UnknownVersion);
    for (qsizetype at = 1; at < bytes.size(); ++at)
        REFUSED(DeviceKeys::fromKeychain(raw(flipped(bytes, at))), Tampered);
    for (size_t size = 0; size < kept.size(); ++size)
        REFUSED(DeviceKeys::fromKeychain(kept.bytes().first(size)), Malformed);
}

void KeySlotsTest::keepsADeviceInAFile()
{
    AccountWorld world;
    const Passphrase passphrase = sure(Passphrase::read(u"orbit lantern quilt marble"_s));
    const QByteArray bytes =
        sure(world.anna.forFile(passphrase, freshKdf(world.entropy), world.entropy));
    const auto back = DeviceKeys::fromFile(bytes, passphrase);
    ACCEPTED(back);
    QVERIFY(back->identity() == world.anna.identity());
    REFUSED(DeviceKeys::fromFile(bytes, sure(Passphrase::read(u"another"_s))), WrongKey);
    REFUSED(DeviceKeys::fromFile(flipped(bytes, bytes.size() - 1), passphrase), Tampered);
    REFUSED(DeviceKeys::fromFile(flipped(bytes, 5), passphrase), Tampered); // its id
    REFUSED(DeviceKeys::fromFile(flipped(bytes, 1, 2), passphrase), UnknownVersion);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REFUSED(DeviceKeys::fromFile(QByteArrayView(bytes).first(size), passphrase), Malformed);
    // Its floor and its ceiling.
    QByteArray cheap = bytes;
    REFUSED(DeviceKeys::fromFile(cheap.replace(QByteArray::fromHex("031a00040000"),
                                               QByteArray::fromHex("031a00000008")),
                                 passphrase),
            Malformed); // not the shortest form of 8
    REFUSED(world.anna.forFile(passphrase, {{}, 1, 8}, world.entropy), KdfTooWeak);
    QByteArray costly = bytes;
    REFUSED(DeviceKeys::fromFile(costly.replace(QByteArray::fromHex("031a00040000"),
                                                QByteArray::fromHex("031affffffff")),
                                 passphrase),
            KdfTooCostly);
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::KeySlotsTest)
#include "tst_key_slots.moc"
