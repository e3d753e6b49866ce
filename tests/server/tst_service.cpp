// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call of the server's service, and what it refuses.

#include "server/service_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::sync;
using namespace sennight::sync::server;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsFoundedAndPushedTo();
};

void TestService::anAccountIsFoundedAndPushedTo()
{
    ServiceWorld world;
    world.found();
    Talker anna = world.talker(world.account.anna);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    const auto sent = world.envelopes(world.account.anna, 3);
    const auto reply = anna.push(sent);
    QCOMPARE(anna.outcome(), u"accepted"_s);
    QCOMPARE(reply.serverSeqs, (std::vector<quint64>{1, 2, 3}));

    Talker bert = world.talker(world.account.bert);
    const auto page = bert.log();
    QCOMPARE(page.head, 3U);
    QCOMPARE(page.entries.size(), 3U);
    QCOMPARE(page.entries[1].envelope, sent[1]);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
