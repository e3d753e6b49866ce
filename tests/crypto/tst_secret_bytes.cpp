// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_world.h"
#include "sync/crypto/padme.h"

#include <QDebug>

#include <new>

namespace sennight::sync {

// What the compiler must refuse.
template <typename T>
concept Copied = std::is_copy_constructible_v<T> || std::is_copy_assignable_v<T>;
template <typename T>
concept Shown = std::is_convertible_v<T, QString> || std::is_convertible_v<T, QByteArray> ||
                requires(QDebug debug, const T &secret) { debug << secret; };
static_assert(!Copied<Secret32> && !Shown<Secret32>);
static_assert(!Copied<SecretBuffer> && !Shown<SecretBuffer>);
static_assert(!Copied<BoxSecret> && !Shown<BoxSecret>);
static_assert(!Copied<SignSecret> && !Shown<SignSecret>);
static_assert(!Copied<EpochKey> && !Shown<EpochKey>);
static_assert(!Copied<EpochKeys> && !Shown<EpochKeys>);
static_assert(!Copied<DeviceKeys> && !Shown<DeviceKeys>);
static_assert(!Copied<RootKeys> && !Shown<RootKeys>);
static_assert(!Copied<RecoveryKey> && !Shown<RecoveryKey>);
static_assert(!Copied<Passphrase> && !Shown<Passphrase>);

namespace {

bool isZero(std::span<const unsigned char> bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char byte) { return byte == 0; });
}

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesWhenItEnds();
    void wipesWhatItMovedFrom();
    void comparesByContent();
    void keepsABufferOfAnySize();
    void drawsFromTheSystem();
    void padsWithinItsBounds();
};

void SecretBytesTest::wipesWhenItEnds()
{
    alignas(Secret32) std::array<unsigned char, sizeof(Secret32)> memory;
    memory.fill(0xaa);
    auto *secret = new (memory.data()) Secret32;
    std::ranges::fill(secret->writable(), 0x55);
    QCOMPARE(std::ranges::count(memory, 0x55), 32);
    secret->~Secret32();
    QVERIFY(isZero(memory));
}

void SecretBytesTest::wipesWhatItMovedFrom()
{
    SeededEntropy entropy(1);
    Secret32 first = entropy.secret<32>();
    const Secret32 copy = first.clone();
    Secret32 second = std::move(first);
    QVERIFY(isZero(first.bytes())); // NOLINT: that is the question
    QVERIFY(second == copy);
    Secret32 third;
    third = std::move(second);
    QVERIFY(isZero(second.bytes())); // NOLINT
    QVERIFY(third == copy);
    Secret32 &same = third;
    third = std::move(same);
    QVERIFY(third == copy);
}

void SecretBytesTest::comparesByContent()
{
    SeededEntropy entropy(2);
    const Secret32 secret = entropy.secret<32>();
    for (size_t i = 0; i < secret.size; ++i) {
        Secret32 other = secret.clone();
        QVERIFY(other == secret);
        other.writable()[i] ^= 0x80;
        QVERIFY(other != secret);
    }
    QVERIFY(!Secret32::fromBytes(secret.bytes().first(31)));
    QVERIFY(!equalSecrets(secret.bytes(), secret.bytes().first(31)));
}

void SecretBytesTest::keepsABufferOfAnySize()
{
    const std::array<unsigned char, 5> bytes{1, 2, 3, 4, 5};
    for (size_t size = 0; size <= bytes.size(); ++size) {
        SecretBuffer buffer = SecretBuffer::of(std::span(bytes).first(size));
        QCOMPARE(buffer.size(), size);
        QVERIFY(std::ranges::equal(buffer.bytes(), std::span(bytes).first(size)));
        const SecretBuffer moved = std::move(buffer);
        QVERIFY(moved == SecretBuffer::of(std::span(bytes).first(size)));
    }
    QVERIFY(isZero(SecretBuffer(100).bytes()));
    // More than a machine has.
    QCOMPARE(SecretBuffer(size_t{1} << 62).size(), size_t{0});
}

void SecretBytesTest::drawsFromTheSystem()
{
    SystemEntropy entropy;
    const Secret32 first = entropy.secret<32>();
    QVERIFY(!isZero(first.bytes()));
    QVERIFY(entropy.secret<32>() != first);
}

// The paper's two promises, and what the reader of an envelope relies on.
void SecretBytesTest::padsWithinItsBounds()
{
    quint64 last = 0;
    int steps = 0;
    for (quint64 size = 0; size <= 300'000; ++size) {
        const quint64 padded = paddedSize(size);
        QVERIFY2(padded >= size && padded >= last, qPrintable(QString::number(size)));
        QVERIFY2((padded - size) * 100 <= size * 12, qPrintable(QString::number(size)));
        QVERIFY2(paddedSize(padded) == padded, qPrintable(QString::number(size)));
        steps += padded != last ? 1 : 0;
        last = padded;
    }
    QVERIFY(steps < 400); // of three hundred thousand sizes, so few are told apart
}

} // namespace sennight::sync

QTEST_GUILESS_MAIN(sennight::sync::SecretBytesTest)
#include "tst_secret_bytes.moc"
