// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The golden vectors of vectors/make_vectors.mjs, a second implementation on other libraries.

#include "account_world.h"
#include "sync/crypto/padme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sennight::sync {

using namespace Qt::StringLiterals;

namespace {

QJsonObject vectors(const QString &name)
{
    QFile file(u"%1/tests/crypto/vectors/%2.json"_s.arg(QStringLiteral(SENNIGHT_SOURCE_DIR), name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray unhex(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

std::span<const unsigned char> raw(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<size_t>(bytes.size())};
}

QByteArray hexOf(QByteArrayView bytes)
{
    return bytes.toByteArray().toHex();
}

QByteArray hexOf(const SecretBuffer &secret)
{
    return hexOf(QByteArrayView(secret.bytes().data(), static_cast<qsizetype>(secret.size())));
}

Secret32 secretOf(const QJsonValue &hex)
{
    return *Secret32::fromBytes(raw(unhex(hex)));
}

AccountTag accountOf(const QJsonObject &from)
{
    return *AccountTag::fromBytes(unhex(from["account"_L1]));
}

/// Gives out bytes that were chosen elsewhere, in order.
class ScriptedEntropy final : public Entropy
{
public:
    explicit ScriptedEntropy(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    void fill(std::span<unsigned char> out) override
    {
        std::ranges::copy(raw(m_bytes).first(out.size()), out.begin());
        m_bytes.remove(0, static_cast<qsizetype>(out.size()));
    }

private:
    QByteArray m_bytes;
};

DeviceKeys deviceOfSeed(const QJsonValue &seed)
{
    ScriptedEntropy entropy(unhex(seed));
    return DeviceKeys::random(entropy);
}

std::vector<QByteArray> listOf(const QJsonValue &hexes)
{
    std::vector<QByteArray> list;
    for (const QJsonValue &hex : hexes.toArray())
        list.push_back(unhex(hex));
    return list;
}

} // namespace

class CryptoVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void padsAlike();
    void writesAndReadsRecoveryKeys();
    void stretchesAPassphrase();
    void makesAndKeepsADevice();
    void opensSlots();
    void sealsASlotToTheSameBytes();
    void foldsALog();
    void opensEveryEpoch();
    void opensAnEnvelope();
};

void CryptoVectorsTest::padsAlike()
{
    const QJsonObject sizes = vectors(u"padme"_s);
    QVERIFY(sizes.size() > 20);
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        QCOMPARE(paddedSize(it.key().toULongLong()), static_cast<quint64>(it->toInteger()));
}

void CryptoVectorsTest::writesAndReadsRecoveryKeys()
{
    const QJsonObject vector = vectors(u"recovery_key"_s);
    for (const QJsonValue &pair : vector["more"_L1].toArray()) {
        ScriptedEntropy entropy(unhex(pair[0]));
        const RecoveryKey key = RecoveryKey::random(entropy);
        QCOMPARE(hexOf(key.text()), pair[1].toString().toLatin1().toHex());
        QVERIFY(RecoveryKey::read(pair[1].toString()) == key);
    }
    const auto key = RecoveryKey::read(vector["text"_L1].toString());
    QVERIFY(key);
    QCOMPARE(hexOf(key->boxSecret(accountOf(vector)).publicKey().view()),
             vector["boxKey"_L1].toString().toLatin1());
}

void CryptoVectorsTest::stretchesAPassphrase()
{
    const QJsonObject vector = vectors(u"passphrase"_s);
    const auto passphrase = Passphrase::read(vector["typed"_L1].toString());
    ACCEPTED(passphrase);
    QCOMPARE(hexOf(passphrase->utf8()), vector["utf8"_L1].toString().toLatin1());
    const KdfParameters kdf{*KdfSalt::fromBytes(unhex(vector["salt"_L1])),
                            static_cast<quint32>(vector["passes"_L1].toInt()),
                            static_cast<quint32>(vector["memoryKib"_L1].toInt())};
    const auto box = passphrase->boxSecret(kdf);
    ACCEPTED(box);
    QCOMPARE(hexOf(box->publicKey().view()), vector["boxKey"_L1].toString().toLatin1());
}

void CryptoVectorsTest::makesAndKeepsADevice()
{
    const QJsonObject vector = vectors(u"device"_s);
    const auto text = [&](QLatin1StringView key) { return vector[key].toString().toLatin1(); };
    const DeviceKeys device = deviceOfSeed(vector["seed"_L1]);
    QCOMPARE(hexOf(device.identity().signKey.view()), text("signKey"_L1));
    QCOMPARE(hexOf(device.identity().boxKey.view()), text("boxKey"_L1));
    QCOMPARE(hexOf(device.id().view()), text("id"_L1));
    QCOMPARE(hexOf(device.forKeychain()), text("keychain"_L1));
    QCOMPARE(hexOf(device.proofFor(accountOf(vector)).view()), text("proof"_L1));
    const auto read = DeviceKeys::fromFile(unhex(vector["file"_L1]),
                                           sure(Passphrase::read(vector["typed"_L1].toString())));
    ACCEPTED(read);
    QVERIFY(read->identity() == device.identity());
}

void CryptoVectorsTest::opensSlots()
{
    const QJsonObject vector = vectors(u"slots"_s);
    const auto check = [&](const CryptoResult<RootKeys> &root) {
        ACCEPTED(root);
        QCOMPARE(hexOf(root->seed().view()), vector["seed"_L1].toString().toLatin1());
        QCOMPARE(hexOf(root->signing().publicKey().view()),
                 vector["signKey"_L1].toString().toLatin1());
        QCOMPARE(hexOf(root->box().publicKey().view()), vector["boxKey"_L1].toString().toLatin1());
    };
    const KeySlot recovery = sure(decodeSlot(unhex(vector["recovery"_L1])));
    const auto key = RecoveryKey::read(vector["recoveryText"_L1].toString());
    QVERIFY(key);
    check(openSlot(recovery, accountOf(vector), *key));
    const KeySlot passphrase = sure(decodeSlot(unhex(vector["passphrase"_L1])));
    check(openSlot(passphrase, accountOf(vector),
                   sure(Passphrase::read(vector["typed"_L1].toString()))));
}

void CryptoVectorsTest::sealsASlotToTheSameBytes()
{
    const QJsonObject vector = vectors(u"slots"_s);
    ScriptedEntropy entropy(unhex(vector["recoveryEntropy"_L1]));
    const auto key = RecoveryKey::read(vector["recoveryText"_L1].toString());
    QVERIFY(key);
    const AccountTag account = accountOf(vector);
    const KeySlot slot = sealRecoverySlot(account, RootKeys(secretOf(vector["seed"_L1])),
                                          key->boxSecret(account).publicKey(), entropy);
    QCOMPARE(encode(slot).toHex(), vector["recovery"_L1].toString().toLatin1());
}

void CryptoVectorsTest::foldsALog()
{
    const QJsonObject vector = vectors(u"membership"_s);
    const std::vector<QByteArray> records = listOf(vector["records"_L1]);
    const auto members = Membership::folded(records);
    ACCEPTED(members);
    QCOMPARE(members->account(), accountOf(vector));
    QCOMPARE(hexOf(members->head().view()), vector["head"_L1].toString().toLatin1());
    QCOMPARE(members->members().size(), size_t{4});
    const auto member = [&](const char *name) -> const Member & {
        const QJsonValue id = vector["devices"_L1][QLatin1StringView(name)]["id"_L1];
        return *members->find(*DeviceId::fromBytes(unhex(id)));
    };
    QCOMPARE(member("anna").level, Level::FullTrust);
    QVERIFY(member("bert").revoked);
    QCOMPARE(member("cleo").level, Level::CanEdit);
    QCOMPARE(member("dora").level, Level::StoreOnly);
    QCOMPARE(hexOf(member("bert").cuts.front().id.view()),
             vector["cut"_L1]["id"_L1].toString().toLatin1());
    // What this implementation makes of the same content is the same bytes.
    for (const QByteArray &record : records) {
        const auto read = decodeRecord(record);
        ACCEPTED(read);
        QCOMPARE(withSignature(encodeBody(read->record), read->signature).toHex(), record.toHex());
    }
}

void CryptoVectorsTest::opensEveryEpoch()
{
    const QJsonObject vector = vectors(u"membership"_s);
    const Membership members = sure(Membership::folded(listOf(vector["records"_L1])));
    const auto check = [&](const CryptoResult<EpochKeys> &keys) {
        ACCEPTED(keys);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(hexOf(keys->find(static_cast<quint32>(i + 1))->secret().view()),
                     vector["epochKeys"_L1][i].toString().toLatin1());
        QVERIFY(!keys->find(4) && !keys->find(0));
    };
    for (const auto name : {"anna"_L1, "cleo"_L1}) {
        const DeviceKeys device = deviceOfSeed(vector["devices"_L1][name]["seed"_L1]);
        check(EpochKeys::fromLog(members, device.id(), device.box()));
    }
    const DeviceKeys revoked = deviceOfSeed(vector["devices"_L1]["bert"_L1]["seed"_L1]);
    REFUSED(EpochKeys::fromLog(members, revoked.id(), revoked.box()), NoShare);
    const auto bundle = openBundle(RootKeys(secretOf(vector["rootSeeds"_L1][1])), members);
    ACCEPTED(bundle);
    check(EpochKeys::fromLog(members, std::nullopt, bundle->root.box()));
    REFUSED(openBundle(RootKeys(secretOf(vector["rootSeeds"_L1][0])), members), OldRoot);
}

void CryptoVectorsTest::opensAnEnvelope()
{
    const QJsonObject log = vectors(u"membership"_s);
    const QJsonObject vector = vectors(u"envelope"_s);
    const Membership members = sure(Membership::folded(listOf(log["records"_L1])));
    const QByteArray bytes = unhex(vector["envelope"_L1]);
    const auto parsed = parseEnvelope(bytes);
    ACCEPTED(parsed);
    QCOMPARE(hexOf(parsed->lastId.view()), vector["lastId"_L1].toString().toLatin1());
    const auto verified = verifyEnvelope(*parsed, members);
    ACCEPTED(verified);
    QCOMPARE(verified->standing().lastSeq(), quint64{2});
    const DeviceKeys reader = deviceOfSeed(log["devices"_L1]["cleo"_L1]["seed"_L1]);
    const EpochKeys keys = sure(EpochKeys::fromLog(members, reader.id(), reader.box()));
    const auto changes = openEnvelope(*verified, keys);
    ACCEPTED(changes);
    QVERIFY(*changes == listOf(vector["changes"_L1]));
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::CryptoVectorsTest)
#include "tst_crypto_vectors.moc"
