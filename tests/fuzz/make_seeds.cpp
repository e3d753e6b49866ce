// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes an input or two of each binary form into the corpus: what a fuzzer could hardly guess.

#include "crypto/account_world.h"
#include "sync/core/protocol.h"
#include "sync/core/snapshot.h"
#include "sync/crypto/ack_claim.h"
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

void writeAccount(const QDir &corpus)
{
    AccountWorld world;
    QByteArray log;
    for (const QByteArray &record : world.log)
        log += part(record);
    write(corpus, u"membership/four-devices"_s, log);
    write(corpus, u"membership/genesis"_s, world.log.front());
    write(corpus, u"membership/add-device"_s, world.log.back());
    const ChainId chain = world.chainOf(world.anna);
    const EpochKeys &keys = world.keys();
    for (const int count : {1, 30})
        write(corpus, u"envelope/of-%1"_s.arg(count),
              sure(sealEnvelope(changesOf(chain, count), world.account(), keys.current(),
                                world.anna, world.entropy)));
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
          sure(sealChunk(items, {{}, 0, false}, world.account(), keys.current(), world.anna)));
    write(corpus, u"snapshot/head"_s,
          encode(SnapshotHead{{}, {{chain, 3, ChangeId::of(items.back())}}, {}, 9}));
    write(corpus, u"snapshot/claim"_s,
          sealClaim({{}, u"Linux"_s}, {}, keys.current(), world.entropy));
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
    write(corpus, u"protocol/push"_s, encode(Push{{"one", "two"}}));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir corpus(application.arguments().value(1));
    writeAccount(corpus);
    writeMessages(corpus);
    const QByteArray base = "one two three\nfour five six\n";
    write(corpus, u"text_merge/apart"_s,
          part(base) + part("one 2 three\nfour five six\n") + part("one two three\nfour five 6\n"));
    write(corpus, u"text_merge/clash"_s,
          part(base) + part("one 2 three\nfour five six\n") + part("one II three\nfour\n"));
}
