// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes an input or two of each binary form into the corpus: what a fuzzer could hardly guess.

#include "forged_body.h"
#include "forged_records.h"
#include "sync/core/protocol.h"
#include "sync/core/snapshot.h"
#include "sync/crypto/ack_claim.h"
#include "sync/crypto/envelope_body_p.h"
#include "sync/crypto/snapshot_chunk.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;

namespace {

void write(const QDir &corpus, const QString &name, const QByteArray &bytes)
{
    corpus.mkpath(name.section(u'/', 0, 0));
    QFile file(corpus.filePath(name + u".hex"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.toHex() + '\n') < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

/// As takePart() reads it.
QByteArray part(const QByteArray &bytes)
{
    return QByteArray(1, static_cast<char>(bytes.size() >> 8)) +
           static_cast<char>(bytes.size() & 0xff) + bytes;
}

/// As takeChoice() reads it; 0 is what came as it is.
QByteArray chosen(int choice, const QByteArray &bytes)
{
    return QByteArray(1, static_cast<char>(choice)) + bytes;
}

QByteArray parts(const std::vector<QByteArray> &all)
{
    QByteArray bytes;
    for (const QByteArray &each : all)
        bytes += part(each);
    return bytes;
}

/// The layers of one body (BodyLayer).
void writeBody(const QDir &corpus, const QString &target, const std::vector<QByteArray> &changes)
{
    const QByteArray list = listOf(parts(changes));
    const QString name = target + u"/sealed-"_s;
    write(corpus, name + u"plain"_s, chosen(1, sure(packBody(changes))));
    write(corpus, name + u"frame"_s, chosen(2, compressed(list)));
    write(corpus, name + u"list"_s, chosen(3, list));
    write(corpus, name + u"changes"_s, chosen(4, parts(changes)));
}

/// A record of each kind that can follow a genesis.
void writeRecords(const QDir &corpus)
{
    RecordWorld world;
    AccountWorld &account = world.account;
    std::vector<QByteArray> records{
        account.take(account.byRoot().addDevice(world.erik.identity(), account.proof(world.erik),
                                                Level::CanEdit)),
        account.take(account.byAnna().changeLevel(account.dora.id(), Level::FullTrust)),
        account.take(account.byAnna().changeLevel(account.bert.id(), Level::ReadOnly,
                                                  {account.cutOf(account.bert)})),
        account.take(account.by(account.dora).changeLevel(account.cleo.id(), Level::StoreOnly)),
        account.take(account.byAnna().revoke(world.erik.id(), {account.cutOf(world.erik)})),
        account.take(account.byRoot().replaceSecrets(world.nextRoot, account.recovery.publicKey(),
                                                     account.passphrase.publicKey()))};
    write(corpus, u"membership/signed"_s, chosen(1, parts(records)));
}

void writeAccount(const QDir &corpus)
{
    AccountWorld world;
    write(corpus, u"membership/four-devices"_s, chosen(0, parts(world.log)));
    write(corpus, u"membership/genesis"_s, chosen(0, world.log.front()));
    write(corpus, u"membership/add-device"_s, chosen(0, world.log.back()));
    const ChainId chain = world.chainOf(world.anna);
    const EpochKeys &keys = world.keys();
    for (const int count : {1, 30})
        write(corpus, u"envelope/of-%1"_s.arg(count),
              chosen(0, sure(sealEnvelope(changesOf(chain, count), world.account(), keys.current(),
                                          world.anna, world.entropy))));
    writeBody(corpus, u"envelope"_s, changesOf(world.chainOf(world.bert), 2));
    write(corpus, u"change/first"_s, changesOf(chain, 1).front());
    write(corpus, u"change/third"_s, changesOf(chain, 3).back());
    write(corpus, u"slots/recovery"_s,
          encode(sealRecoverySlot(world.account(), world.root, world.recovery.publicKey(),
                                  world.entropy)));
    write(corpus, u"slots/passphrase"_s,
          encode(sealPassphraseSlot(world.account(), world.root, freshKdf(world.entropy),
                                    world.passphrase.publicKey(), world.entropy)));
    const SecretBuffer typed = RecoveryKey::random(world.entropy).text();
    write(corpus, u"slots/recovery-key"_s,
          QByteArray(reinterpret_cast<const char *>(typed.bytes().data()),
                     static_cast<qsizetype>(typed.size())));
    const auto items = changesOf(chain, 3);
    write(corpus, u"snapshot/chunk"_s,
          chosen(0, sure(sealChunk(items, {{}, 0, false}, world.account(), keys.current(),
                                   world.anna))));
    write(corpus, u"snapshot/head"_s,
          chosen(0, encode(SnapshotHead{{}, {{chain, 3, ChangeId::of(items.back())}}, {}, 9})));
    write(corpus, u"snapshot/claim"_s,
          chosen(0, sealClaim({{}, u"Linux"_s}, {}, keys.current(), world.entropy)));
    writeBody(corpus, u"snapshot"_s, items);
    CborWriter claim;
    claim.array(3);
    claim.bytes(Hash256().view());
    claim.bytes(Hash256().view());
    claim.text(u"Linux"_s);
    write(corpus, u"snapshot/sealed-claim"_s, chosen(5, claim.take()));
}

void writeMessages(const QDir &corpus)
{
    using namespace protocol;
    write(corpus, u"protocol/page"_s,
          encode(LogPage{{}, 12, 400, 3, {{11, "envelope"}, {12, "another"}}}));
    write(corpus, u"protocol/account"_s,
          encode(NewAccount{"genesis", "device", {{{}, "slot"}}, u"K7QF"_s}));
    write(corpus, u"protocol/heads"_s, encode(Heads{{}, 9, 2, 5, {{{}, 4, {}, 9}}}));
    write(corpus, u"protocol/refusal"_s, encode(Refusal{RefusalCode::Gap, u"gap"_s, 3, {}, 0}));
    write(corpus, u"protocol/push"_s, encode(Push{{"one", "two"}, StoreEpoch()}));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir corpus(application.arguments().value(1));
    writeAccount(corpus);
    writeRecords(corpus);
    writeMessages(corpus);
    const QByteArray base = "one two three\nfour five six\n";
    write(corpus, u"text_merge/apart"_s,
          part(base) + part("one 2 three\nfour five six\n") + part("one two three\nfour five 6\n"));
    write(corpus, u"text_merge/clash"_s,
          part(base) + part("one 2 three\nfour five six\n") + part("one II three\nfour\n"));
}
