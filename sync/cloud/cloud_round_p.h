// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_link_p.h"
#include "cloud_target.h"
#include "sync/core/snapshot.h"
#include "sync/crypto/snapshot_chunk.h"
#include "sync/crypto/verify/hashing.h"

namespace sennight::sync {

/// How far a snapshot was taken over.
struct SnapshotProgress
{
    protocol::SnapshotId id;
    quint64 offset = 0; ///< of the next chunk
    quint32 index = 0;  ///< of the next chunk
    quint64 cut = 0;    ///< what its head says
    friend bool operator==(const SnapshotProgress &, const SnapshotProgress &) = default;
};

/// How far the server's log was taken over.
struct CloudBookmark
{
    protocol::StoreEpoch epoch;
    quint64 next = 0; ///< the server number after which there may be more
    std::optional<SnapshotProgress> taking = {};
    std::optional<quint64> unreadAfter = {}; ///< what came since was stored without keys to open it
    friend bool operator==(const CloudBookmark &, const CloudBookmark &) = default;
};
[[nodiscard]] QByteArray encode(const CloudBookmark &bookmark);
[[nodiscard]] std::optional<CloudBookmark> decodeBookmark(QByteArrayView bytes);

/// A snapshot that is being made: what it takes to make the same chunks again.
struct SnapshotPlan
{
    protocol::SnapshotId id;
    protocol::StoreEpoch store;
    quint32 keyEpoch = 0;
    quint64 cut = 0;
    qint64 place = 0; ///< of the log, up to which it goes
    QByteArray head;  ///< its first item
    friend bool operator==(const SnapshotPlan &, const SnapshotPlan &) = default;
};
[[nodiscard]] QByteArray encode(const SnapshotPlan &plan);
[[nodiscard]] std::optional<SnapshotPlan> decodePlan(QByteArrayView bytes);

/// Which server number each place of the own log got: a device that acknowledged that number has
/// everything up to that place.
class CloudPlaces
{
public:
    static constexpr size_t mostPlaces = 512;

    void add(quint64 serverSeq, qint64 place);
    /// 0 where nothing is known.
    [[nodiscard]] qint64 placeAt(quint64 serverSeq) const;
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    void clear();

    [[nodiscard]] QByteArray encoded(const protocol::StoreEpoch &epoch);
    void load(QByteArrayView bytes, const protocol::StoreEpoch &epoch);

private:
    std::map<quint64, qint64> m_places;
    bool m_isSaved = true;
};

[[nodiscard]] QString cloudName();
/// A push is made no smaller than this. Many gateways in front of servers take a megabyte, some
/// less.
inline constexpr qsizetype leastPushBytes = 64 * 1024;

/// What a round does, and what is remembered from one to the next.
class CloudTarget::Round
{
public:
    Round(AccountLink &link, SnapshotPolicy policy)
        : m_link(link)
        , m_policy(policy)
    {}

    Task<RoundResult> whole(TargetEvents *events, bool isTold);
    /// The last acknowledgement, if it was not yet said.
    Job<void> sayGoodbye();
    /// Whether there is more at the server than was taken over.
    [[nodiscard]] bool isNews(const protocol::More &more) const;
    /// None: the line that would tell has ended.
    void forgetFreshness(const std::optional<protocol::More> &more);

private:
    Job<void> steps();
    Job<void> loadBookmark();
    Job<void> bringMembers();
    /// Whether the server counts in another store epoch than what was taken over of it.
    Task<bool> wasPutBack();
    Job<void> readWhatWasStored();

    // cloud_pull.cpp
    Job<void> pull();
    [[nodiscard]] bool isOfThisStore(const protocol::LogPage &page) const;
    Job<protocol::LogPage> logPage(quint64 after);
    Job<std::vector<Incoming>> openedPage(const protocol::LogPage *page);
    /// Envelopes that the store is taking over.
    struct Taking
    {
        bool tells;
        CloudBookmark bookmark; ///< once they are
        quint64 head;           ///< of the server's log
        Answer<Result<Received>> answer;

        Taking(Replica &replica, std::vector<Incoming> incoming, const CloudBookmark &where,
               quint64 end)
            : tells(!incoming.empty())
            , bookmark(where)
            , head(end)
            , answer([&](Done<Received> done) {
                replica.receive(cloudName(), std::move(incoming), encode(where), std::move(done));
            })
        {}
    };
    Job<void> taken(Taking *taking);
    [[nodiscard]] Step<void> noted(Result<Received> taken, const CloudBookmark &bookmark,
                                   bool tells);
    Job<void> giveBack();
    Job<void> giveBackRest();
    struct NotGivenBack
    {
        std::vector<ChainEnd> *ends;
        bool *hasGaps; ///< some follow what is not there
    };
    Job<protocol::Heads> giveBackLacked(bool *hasGaps);
    Job<bool> giveBackSome(const protocol::Heads *heads, std::vector<ChainEnd> ends,
                           NotGivenBack without);
    static void leaveGapsOut(const protocol::Heads &heads, std::vector<QByteArray> *lacked,
                             NotGivenBack without);
    Job<void> receive(std::vector<Incoming> incoming, CloudBookmark bookmark);
    [[nodiscard]] Step<std::optional<Incoming>> opened(const QByteArray &envelope,
                                                       bool *wasLeftOut) const;
    [[nodiscard]] Step<std::vector<Incoming>> openedAll(const protocol::LogPage &page,
                                                        bool *wasLeftOut) const;
    void count(const Received &what);

    // cloud_take_snapshot.cpp
    Job<void> catchUp();
    Job<bool> takeRest();
    Job<bool> takeRestOf(protocol::Heads heads);
    Job<std::vector<ChainEnd>> lackedOf(const protocol::Heads *heads);
    Job<void> takeSnapshot();
    Job<void> takeOne(protocol::SnapshotInfo info, protocol::StoreEpoch epoch);
    Job<void> storeRest();
    Job<OpenedChunk> chunkAt(SnapshotProgress at, Hashing *hash, quint64 *size);
    [[nodiscard]] Step<OpenedChunk> openedChunk(const QByteArray &bytes,
                                                const SnapshotProgress &at) const;
    Job<void> mergeItems(std::vector<QByteArray> items, CloudBookmark bookmark, Received *sum);
    Job<void> compareWith(SnapshotHead head);

    // cloud_make_snapshot.cpp
    Job<void> lookAfterSnapshots();
    Job<std::optional<SnapshotPlan>> plannedSnapshot(const protocol::Snapshots *all);
    [[nodiscard]] bool isMaker() const;
    Job<void> make(SnapshotPlan plan);
    Job<bool> upload(const SnapshotPlan *plan, protocol::SnapshotSeal *seal);
    Job<void> sign(protocol::SnapshotId id, protocol::SnapshotSeal seal);
    Job<void> agree(protocol::SnapshotInfo info, protocol::StoreEpoch epoch);
    Job<bool> isGood(const protocol::SnapshotInfo *info, quint64 *bytes);
    Job<bool> areCutOff(QSet<ChangeId> absent, std::vector<ChainEnd> ends);

    // cloud_push.cpp
    Job<void> push();
    Job<void> compare();
    [[nodiscard]] Step<std::vector<QByteArray>> sealed(const Outgoing &outgoing) const;
    Job<void> send(std::vector<QByteArray> envelopes, qint64 upTo);
    Job<void> noteSent(const protocol::PushReply *reply, qint64 upTo);

    // cloud_acks.cpp
    Job<void> acknowledge();
    Job<void> lookAtOthers();
    [[nodiscard]] Replica &replica() { return m_link.ports().replica; }

    AccountLink &m_link;
    SnapshotPolicy m_policy;
    std::vector<DeviceId> m_writers;              ///< others that were here lately and may write
    std::map<DeviceId, protocol::Ack> m_verified; ///< the last ones of others
    std::set<QByteArray> m_lookedAt;              ///< snapshots of others that were checked
    TargetEvents *m_events = nullptr;
    std::optional<AccountFacts> m_bookmarkOf; ///< the account that all this belongs to
    std::optional<CloudBookmark> m_bookmark;
    CloudPlaces m_places;
    qsizetype m_giveBackBytes = protocol::maxPushBytes / 2;
    size_t m_pageLimit = 16; ///< envelopes, by how large the last ones were
    // A live line tells of everything that is new since: in the log, and among the members.
    bool m_isFresh = false;
    bool m_isStuck = false; ///< what others wrote could not be taken over
    bool m_areMembersFresh = false;
    qint64 m_freshSince = 0;
    std::optional<std::pair<CloudBookmark, Holding>> m_acknowledged;
    RoundResult m_counts;
    /// How far the server's log went when not all could be given back, as what goes before it was
    /// not there.
    std::optional<quint64> m_gapsAt;
};

[[nodiscard]] std::vector<ChainEnd> endsOf(const protocol::Heads &heads);

/// Whether all who signed for it may.
[[nodiscard]] bool isUsable(const protocol::SnapshotInfo &info, const Membership &members);

/// Its maker may make none any more, or it was dropped; another snapshot may do.
[[nodiscard]] bool isSnapshotUseless(const Failure &failure);

} // namespace sennight::sync
