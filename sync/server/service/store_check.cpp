// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_check.h"

#include "membership_cache.h"
#include "stored_snapshot_p.h"
#include "sync/crypto/verify/envelope_view.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

constexpr size_t mostProblems = 20;

/// Whether it may still write is no matter: what it wrote before stays.
bool wasGood(CryptoError error)
{
    return error == CryptoError::MayNotWrite || error == CryptoError::PastTheCut;
}

class AccountCheck
{
public:
    AccountCheck(Transaction &transaction, const AccountRow &row,
                 std::vector<StoreProblem> &problems)
        : m_transaction(transaction)
        , m_row(row)
        , m_problems(problems)
    {}
    void run()
    {
        m_members = MembershipCache().of(m_transaction, m_row);
        if (!m_members)
            say(u"the membership log does not fit together"_s);
        checkLog();
        checkEnds();
        checkBytes();
        checkSnapshots();
    }

private:
    void say(const QString &what)
    {
        if (++m_said <= mostProblems)
            m_problems.push_back({m_row.account, what});
    }
    void checkLog();
    void checkEntry(const protocol::LogEntry &entry);
    void checkPlace(const EnvelopeView &view, quint64 number);
    void checkEnds();
    void checkBytes();
    void checkSnapshots();

    Transaction &m_transaction;
    const AccountRow &m_row;
    std::vector<StoreProblem> &m_problems;
    std::shared_ptr<const Membership> m_members;
    std::map<ChainTag, quint64> m_lastSeqs; ///< of the chains in the log
    quint64 m_envelopeBytes = 0;
    size_t m_said = 0;
};

void AccountCheck::checkLog()
{
    const quint64 first = qMax<quint64>(m_row.min, 1);
    quint64 next = first;
    quint64 after = 0;
    while (true) {
        const auto page = m_transaction.log(m_row.account, after, protocol::maxPageEnvelopes,
                                            protocol::maxPageBytes);
        if (page.empty())
            break;
        for (const protocol::LogEntry &entry : page) {
            if (entry.serverSeq != next)
                say(u"the log goes from number %1 to %2"_s.arg(next - 1).arg(entry.serverSeq));
            next = entry.serverSeq + 1;
            checkEntry(entry);
        }
        after = page.back().serverSeq;
    }
    if (next != m_row.head + 1 && next != first)
        say(u"the log ends at number %1 instead of %2"_s.arg(next - 1).arg(m_row.head));
    if (next == first && m_row.head >= first)
        say(u"the log is empty instead of ending at number %1"_s.arg(m_row.head));
}

void AccountCheck::checkEntry(const protocol::LogEntry &entry)
{
    m_envelopeBytes += static_cast<quint64>(entry.envelope.size());
    const auto view = parseEnvelope(entry.envelope);
    if (!view) {
        say(u"envelope %1 is none (%2)"_s.arg(entry.serverSeq).arg(nameOf(view.error())));
        return;
    }
    if (m_members) {
        if (const auto good = verifyEnvelope(*view, *m_members); !good && !wasGood(good.error()))
            say(u"envelope %1 is not as its device signed it (%2)"_s.arg(entry.serverSeq)
                    .arg(nameOf(good.error())));
    }
    checkPlace(*view, entry.serverSeq);
}

void AccountCheck::checkPlace(const EnvelopeView &view, quint64 number)
{
    const EnvelopeHeader &header = view.header;
    if (m_transaction.numberOf(m_row.account, header.chain, header.lastSeq, view.lastId) != number)
        say(u"envelope %1 is stored under the numbers of another"_s.arg(number));
    const bool isDropped = m_row.min > 1; // what was before it may be
    const auto known = m_lastSeqs.find(header.chain);
    const quint64 last = known != m_lastSeqs.end() ? known->second : 0;
    if (header.firstSeq > last + 1 && (known != m_lastSeqs.end() || !isDropped))
        say(u"before envelope %1 changes of its chain are missing"_s.arg(number));
    m_lastSeqs[header.chain] = qMax(last, header.lastSeq);
}

void AccountCheck::checkEnds()
{
    std::map<ChainTag, quint64> ends;
    for (const protocol::ChainHead &end : m_transaction.chainEnds(m_row.account, {})) {
        quint64 &last = ends[end.chain];
        last = qMax(last, end.lastSeq);
        const bool isHere = end.serverSeq >= qMax<quint64>(m_row.min, 1);
        if (isHere && m_transaction.numberOf(m_row.account, end.chain, end.lastSeq, end.lastId) !=
                          end.serverSeq)
            say(u"the end of a chain, number %1, is not in the log"_s.arg(end.serverSeq));
    }
    for (const auto &[chain, last] : m_lastSeqs) {
        const auto end = ends.find(chain);
        if (end == ends.end() || end->second < last)
            say(u"a chain goes on behind its end in the list"_s);
    }
}

void AccountCheck::checkBytes()
{
    quint64 bytes = m_envelopeBytes;
    quint64 count = 0;
    while (true) {
        const auto page =
            m_transaction.records(m_row.account, count, protocol::maxMembersPageBytes);
        if (page.empty())
            break;
        count += page.size();
        for (const QByteArray &record : page)
            bytes += static_cast<quint64>(record.size());
    }
    if (count != m_row.memberCount)
        say(u"there are %1 membership records instead of %2"_s.arg(count).arg(m_row.memberCount));
    if (bytes != m_row.logBytes)
        say(u"the log has %1 bytes, and %2 count for the quota"_s.arg(bytes).arg(m_row.logBytes));
}

void AccountCheck::checkSnapshots()
{
    quint64 all = 0;
    for (const SnapshotRow &snapshot : m_transaction.snapshots(m_row.account)) {
        all += snapshot.bytes;
        const StoredSnapshot stored = storedSnapshot(m_transaction, m_row.account, snapshot);
        const QString name = QString::fromLatin1(snapshot.id.hex().first(8));
        if (stored.bytes != snapshot.bytes)
            say(u"of snapshot %1 bytes are missing"_s.arg(name));
        else if (snapshot.isSealed && stored.hash != snapshot.hash)
            say(u"snapshot %1 is not as its devices signed it"_s.arg(name));
    }
    if (all != m_row.snapshotBytes)
        say(u"snapshots have %1 bytes, and %2 count for the quota"_s.arg(all).arg(
            m_row.snapshotBytes));
}

} // namespace

std::expected<std::vector<StoreProblem>, StorageError> checkStore(Storage &storage)
{
    std::vector<AccountRow> all;
    if (const auto read =
            storage.read([&](Transaction &transaction) { all = transaction.accounts(); });
        !read)
        return std::unexpected(read.error());
    std::vector<StoreProblem> problems;
    for (const AccountRow &each : all) {
        const auto read = storage.read([&](Transaction &transaction) {
            if (const auto row = transaction.account(each.account, Lock::None))
                AccountCheck(transaction, *row, problems).run();
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return problems;
}

} // namespace sennight::sync::server
