// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"
#include "store/cut_rules_p.h"
#include "store/store_fixture.h"
#include "store/sync_store.h"

#include <deque>

namespace sennight::test {

/// A device that shares, with the store's port for sync: the real one, whose answers are waited
/// for.
class SyncDevice : public Device
{
public:
    explicit SyncDevice(quint64 seed)
        : Device(seed)
        , id(*sync::DeviceId::fromBytes(RecordId::random(random).toBytes()))
    {
        plug();
    }
    /// What another program would find after this one was killed: the files as they are.
    void reopenSync()
    {
        port.reset();
        reopen();
        plug();
    }
    void plug()
    {
        port = std::make_unique<SyncStore>(
            *store, [this](std::function<void()> call) { calls.push_back(std::move(call)); });
    }
    RecordId device() const { return *RecordId::fromBytes(id.view().toByteArray()); }
    /// Joins the account and shares all there is.
    void beginSharing()
    {
        join();
        shareAll();
    }
    void join()
    {
        must<void>(
            [&](auto done) { port->joinAs(id, u"device "_s + device().toHex().first(4), done); });
    }
    void shareAll()
    {
        must<void>([&](auto done) { port->shareEverything({}, done); });
    }

    template <typename T>
    Result<T> ask(const std::function<void(sync::Done<T>)> &call)
    {
        std::optional<Result<T>> answer;
        call([&](Result<T> given) { answer = std::move(given); });
        if (answer)
            qFatal("answered within the call");
        while (!calls.empty()) {
            auto next = std::move(calls.front());
            calls.pop_front();
            next();
        }
        if (!answer)
            qFatal("no answer");
        return *std::move(answer);
    }
    template <typename T>
    T must(const std::function<void(sync::Done<T>)> &call)
    {
        Result<T> answer = ask<T>(call);
        if (!answer)
            qFatal("%s %s", qPrintable(answer.error().subject), qPrintable(answer.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *std::move(answer);
    }
    sync::Outgoing outgoing(qsizetype bytes = 1'000'000, const QString &target = u"cloud"_s)
    {
        return must<sync::Outgoing>([&](auto done) { port->outgoing(target, bytes, done); });
    }
    void acknowledge(qint64 upTo, const QString &target = u"cloud"_s)
    {
        must<void>([&](auto done) { port->acknowledge(target, upTo, done); });
    }
    sync::Received receive(const std::vector<sync::Incoming> &envelopes,
                           const QByteArray &bookmark = {}, const QString &target = u"cloud"_s)
    {
        return must<sync::Received>(
            [&](auto done) { port->receive(target, envelopes, bookmark, done); });
    }
    QByteArray bookmark()
    {
        return must<QByteArray>([&](auto done) { port->bookmark(u"cloud"_s, done); });
    }
    sync::LogEnd logEnd()
    {
        return must<sync::LogEnd>([&](auto done) { port->logEnd(done); });
    }
    void cut(const std::vector<sync::Cut> &cuts)
    {
        must<void>([&](auto done) { port->cut(cuts, done); });
    }
    void leave()
    {
        must<void>([&](auto done) { port->leaveAccount(done); });
    }
    void verifySound()
    {
        const auto report = checkProfile(profile, clock, random);
        QVERIFY(report);
        QVERIFY2(report->isClean(),
                 report->isClean() ? "" : qPrintable(report->findings.front().detail));
    }

    sync::DeviceId id;
    std::deque<std::function<void()>> calls;
    std::unique_ptr<SyncStore> port;
};

/// What a server would keep: envelopes in the order in which they came. Here nothing is sealed: an
/// envelope is its changes, one after the other.
class EnvelopeLog
{
public:
    /// Everything that is outgoing, in envelopes of about `bytes`.
    void takeFrom(SyncDevice &device, qsizetype bytes = 1'000'000)
    {
        for (sync::Outgoing out = device.outgoing(bytes); !out.runs.empty();
             out = device.outgoing(bytes)) {
            for (const sync::Outgoing::Run &run : out.runs)
                envelopes.push_back(envelopeOf(run));
            device.acknowledge(out.upTo);
        }
    }
    /// The next envelopes, up to `most`; false where there were none.
    bool giveTo(SyncDevice &device, size_t most = 1'000'000)
    {
        const auto from = static_cast<size_t>(device.bookmark().toULongLong());
        const size_t end = std::min(envelopes.size(), from + most);
        if (from >= end)
            return false;
        const std::vector<sync::Incoming> part(envelopes.begin() + qint64(from),
                                               envelopes.begin() + qint64(end));
        last = device.receive(part, QByteArray::number(qulonglong(end)));
        return true;
    }
    void exchange(SyncDevice &device)
    {
        giveTo(device);
        takeFrom(device);
        giveTo(device);
    }
    static sync::Incoming envelopeOf(const sync::Outgoing::Run &run)
    {
        sync::Incoming made;
        made.chain = tagOfChain(run.chain);
        made.firstSeq = run.firstSeq;
        made.lastSeq = run.firstSeq + run.changes.size() - 1;
        made.lastId = *sync::Hash256::fromBytes(sync::ChangeId::of(run.changes.back()).view());
        made.changes = run.changes;
        for (const QByteArray &change : run.changes)
            made.envelope += change;
        return made;
    }
    static bool contains(const sync::Outgoing &out, const QByteArray &text)
    {
        return std::ranges::any_of(out.runs, [&](const sync::Outgoing::Run &run) {
            return std::ranges::any_of(
                run.changes, [&](const QByteArray &change) { return change.contains(text); });
        });
    }
    /// Where the chains end.
    [[nodiscard]] std::vector<sync::ChainEnd> ends() const
    {
        std::map<sync::ChainTag, sync::ChainEnd> found;
        for (const sync::Incoming &envelope : envelopes) {
            sync::ChainEnd &end = found[envelope.chain];
            if (envelope.lastSeq > end.seq)
                end = {envelope.chain, envelope.lastSeq, envelope.lastId};
        }
        std::vector<sync::ChainEnd> ends;
        for (const auto &[chain, end] : found)
            ends.push_back(end);
        return ends;
    }

    std::vector<sync::Incoming> envelopes;
    sync::Received last;
};

inline void verifySame(SyncDevice &left, SyncDevice &right)
{
    QCOMPARE(left.dump(), right.dump());
    const sync::LogEnd one = left.logEnd();
    const sync::LogEnd other = right.logEnd();
    QCOMPARE(one.tips.size(), other.tips.size());
    QVERIFY(one.holding.frontier == other.holding.frontier);
    QVERIFY(one.holding.digest == other.holding.digest);
}

} // namespace sennight::test
