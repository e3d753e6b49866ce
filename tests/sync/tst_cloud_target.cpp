// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounds at the cloud against the real service, over a network that loses, doubles and delays.

#include "cloud_world.h"

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

/// An account of two devices.
struct TwoDevices
{
    explicit TwoDevices(quint64 seed = 1)
        : world(seed)
        , anna(world)
        , ben(world)
    {
        const RecoveryKey key = RecoveryKey::random(world.entropy);
        anna.create(key);
        ben.join(key);
    }
    CloudWorld world;
    CloudDevice anna;
    CloudDevice ben;
};

} // namespace

class TestCloudTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsTravelAndBothHoldTheSame();
};

void TestCloudTarget::editsTravelAndBothHoldTheSame()
{
    TwoDevices two;
    two.anna.write(1, u"from Anna"_s);
    two.ben.write(2, u"from Ben"_s);
    const RoundResult sent = two.anna.round();
    QCOMPARE(sent.end, RoundEnd::Done);
    QCOMPARE(sent.sent, 1);
    const RoundResult both = two.ben.round();
    QCOMPARE(both.end, RoundEnd::Done);
    QCOMPARE(both.sent, 1);
    QCOMPARE(both.received, 1);
    QCOMPARE(two.anna.round().received, 1);
    QCOMPARE(two.anna.dump(), two.ben.dump());
    QCOMPARE(two.anna.title(2), u"from Ben"_s);
}

QTEST_GUILESS_MAIN(TestCloudTarget)
#include "tst_cloud_target.moc"
