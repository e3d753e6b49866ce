// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/key_places.h"
#include "app/sync/secret_text.h"
#include "app/sync/sync_facts.h"
#include "app/sync/sync_log_file.h"
#include "app/sync/sync_outcome.h"
#include "app/sync/sync_plugin.h"
#include "sync/cloud/cloud_account.h"
#include "sync/cloud/cloud_target.h"
#include "sync/cloud/qt_http_calls.h"
#include "sync/core/task.h"
#include "sync/engine/engine.h"

namespace sennight {

/// What a person decided in the set-up, read and found good.
struct SyncEntry
{
    std::variant<sync::AccountPlan, sync::JoinPlan> account;
    QString deviceName;
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    SecretText keyFilePassphrase;
    std::vector<RecordId> projectsHere;
};

/// Secrets that are to open the account, with one that does so now; read and found good.
struct SecretsChange
{
    sync::AccountSecret present;
    sync::RecoveryKey recoveryKey;
    std::optional<sync::Passphrase> passphrase; ///< none: see SyncService::replaceSecrets()
};

/// What is to open the account now. Where the draft does so already, an earlier try arrived, and
/// the secret was good when it was sent.
struct PresentSecret
{
    sync::AccountSecret secret;
    std::optional<sync::RecoveryKey> draft;
};

/// The half of sync that lives in the engine's thread: account, engine and target over the profile,
/// and what of them is kept. Answers are given in that thread; what is told goes through Outside,
/// which is called there, too.
class SyncRoom final : public sync::EngineObserver
{
public:
    template <typename T>
    using Answer = std::function<void(SyncResult<T>)>;

    struct Outside
    {
        std::function<void(SyncStatus status)> status;
        std::function<void()> devicesChanged;
        std::function<void()> logChanged;
        std::function<void(qint64 changes)> received;
        std::function<void(int count)> conflictsArrived;
        std::function<void(int count)> putBackArrived;
        std::function<void(qint64 count)> deletionArrived;
        std::function<void()> recoveredChanged;
        std::function<void()> revoked;
    };
    /// What it is made of; all of it outlives the room.
    struct Parts
    {
        SyncHost &host;
        MainKeychain &keychain;
        sync::Entropy &entropy;
        sync::HttpWays ways;
    };

    SyncRoom(const Parts &parts, SyncUse use, Mailbox self, Outside outside);
    ~SyncRoom() override;
    Q_DISABLE_COPY_MOVE(SyncRoom)

    /// Goes on with what the last run of the program left. Once, first; the calls below wait until
    /// what is kept was read.
    void begin();
    /// Another process may have turned sync on or off, or paused it; where it did not, `unchanged`.
    void lookAgain(std::function<void()> unchanged = {});
    /// Something was written here, or taken over.
    void saved();
    /// Last: what was just written goes out first, where that takes a moment at most.
    void finish(std::function<void()> done);

    void turnOn(SyncEntry entry, Answer<void> answer);
    void cancelTurnOn();
    void turnOff(bool deleteAccount, Answer<void> answer);
    void setPaused(bool paused, Answer<void> answer);
    void syncNow(Answer<void> answer);
    void setWatched(bool isWatched);
    void keepHere(const RecordId &project, bool here, bool deleteElsewhere, Answer<void> answer);
    void unlock(const QString &passphrase, Answer<void> answer);
    void sizeOf(std::vector<RecordId> projectsHere, Answer<SyncSize> answer);

    void devices(Answer<std::vector<SyncDevice>> answer);
    void rename(const sync::DeviceId &device, const QString &name, Answer<void> answer);
    void setLevel(const sync::DeviceId &device, sync::Level level, Answer<void> answer);
    void revoke(const sync::DeviceId &device, Answer<void> answer);
    void acceptArrival(const sync::DeviceId &device);
    void checkSecret(PresentSecret present, Answer<void> answer);
    void replaceSecrets(SecretsChange change, Answer<void> answer);
    void log(const SyncLogFilter &filter, Answer<std::vector<SyncLogEntry>> answer);

private:
    static constexpr QLatin1StringView cloudName{"cloud"}; ///< of the one target that there is
    using Step = sync::Task<SyncResult<void>>;

    // Told by the engine
    void statusChanged(const sync::TargetStatus &status) override;
    void roundEnded(const sync::RoundRecord &record) override;
    void received(const QString &target, const sync::Received &what) override;
    void peersChanged(const QString &target, const std::vector<sync::PeerState> &peers) override;

    void take(SyncFacts facts);
    [[nodiscard]] Step readKept();
    [[nodiscard]] Step goOn();
    [[nodiscard]] Step enter(SyncEntry entry);
    [[nodiscard]] Step enterAfterwards(SyncEntry entry);
    [[nodiscard]] Step enterAgain(SyncEntry entry);
    [[nodiscard]] Step tryEntry(const SyncEntry *entry); ///< that outlives it
    [[nodiscard]] Step adopt();
    [[nodiscard]] Step share();
    [[nodiscard]] Step leave(bool deleteAccount);
    [[nodiscard]] Step deleteThere();
    [[nodiscard]] Step stay();
    [[nodiscard]] Step forgetAccount();
    [[nodiscard]] Step keepFacts(SyncFacts facts);
    /// Another process may have decided something during a long wait: WrongState, and then looks
    /// again. What changes nothing but itself is taken over.
    [[nodiscard]] Step stillAsKept();
    [[nodiscard]] bool isSmallChange(const SyncFacts &facts) const;
    /// What another process did while something ran here.
    void lookIfMissed();
    [[nodiscard]] Step checkedSecret(PresentSecret present);
    [[nodiscard]] Step newSecrets(SecretsChange change);
    [[nodiscard]] Step settleSecrets();
    void settleChanges(std::vector<Answer<void>> waiting);
    void tellSettled(const std::vector<sync::LevelChange> &before, const SyncResult<void> &done);
    [[nodiscard]] std::vector<SyncDeviceChange> waitingChanges() const;
    void unlockEntry(const QString &passphrase, Answer<void> answer);
    void keepPaused(bool paused, Answer<void> answer);
    void takeBackDeletion(const Answer<void> &answer);
    void tryAgain();
    void tryAgainLater();
    [[nodiscard]] sync::Task<SyncResult<std::vector<SyncDevice>>> deviceRows();
    /// What people call the devices, as it stands in the profile; kept where nobody can tell.
    void readNames();
    [[nodiscard]] std::vector<sync::DeviceId> deviceIds() const;
    [[nodiscard]] QString nameOf(const sync::DeviceId &device) const;
    void tellRemoval(SyncStatus &status) const;
    /// Tells what the members' log says and was not told yet.
    void followMembers();
    void takeTold(const ToldMembers &kept);
    void logMembers();
    void logMember(const sync::MemberEvent &event);
    [[nodiscard]] std::vector<SyncArrival> arrivals() const;
    /// Why nothing can be asked of an account that is not there.
    [[nodiscard]] SyncProblem noAccount() const;

    /// Calls it now, or once what is kept was read.
    void whenReady(std::function<void()> call);
    void run(Step step, const Answer<void> &answer = {});
    void afterEntering();
    void startSharing();
    /// For what waits: a round that is under way began too early.
    void countRounds();
    void answerWaiting(const SyncResult<void> &result);
    void addTarget();
    void removeTarget();
    void followPause();
    void launch();
    /// What the round that has just ended came to.
    void noteOutcome();
    void keepOutcome(const SyncOutcome &outcome);
    void tellStatus();
    [[nodiscard]] SyncTargetStatus targetStatus() const;
    [[nodiscard]] SyncProblem problemNow() const;
    /// No round of this run tells more than what was kept.
    [[nodiscard]] bool isFromKept() const;
    void noteRefusal(sync::RoundEnd end);
    void write(SyncLogEntry entry);
    void writeEvent(SyncAccountEvent event, const QString &device = {});
    void writeFailedEntry(const SyncProblem &problem, const QUrl &server);
    [[nodiscard]] std::optional<sync::Passphrase> keyPassphrase();
    /// Afterwards, where it went well; what the members' log says is told by itself.
    [[nodiscard]] Answer<void> thenTell(Answer<void> answer);

    Parts m_parts;
    SyncUse m_use;
    Outside m_outside;
    SyncLogFile m_log;
    std::unique_ptr<sync::Scheduler> m_scheduler;
    std::unique_ptr<SyncedProfile> m_profile;
    SecretText m_keyPassphrase; ///< while the program runs
    KeyPlaces m_keys;
    sync::CloudAccount m_account;
    std::unique_ptr<sync::CloudTarget> m_target; ///< while this device belongs to an account
    sync::Engine m_engine;
    std::unique_ptr<sync::NetworkHints> m_hints;

    SyncFacts m_facts;
    bool m_isReady = false;
    bool m_isLaunched = false;
    bool m_hasNetwork = true;
    bool m_isRefused = false;
    bool m_looksAgain = false;                ///< once what runs has ended
    std::optional<SyncProblem> m_flowProblem; ///< of entering or sharing, which goes on later
    SyncTrouble m_loggedTrouble = SyncTrouble::None;
    SyncOutcome m_last;
    SyncOutcome m_lastKept;
    qint64 m_pending = 0;                  ///< own changes that wait, while no round has told
    std::pair<qint64, qint64> m_preparing; ///< done and total of what is stated again
    std::map<sync::DeviceId, qint64> m_seen;
    std::map<sync::DeviceId, QString> m_names;
    ToldMembers m_told;
    quint64 m_followedTo = 0;                  ///< records of the members' log
    std::vector<sync::MemberEvent> m_arrivals; ///< not accepted; some may be gone again
    qint64 m_itemsToShare = 0;                 ///< of a first upload that is under way
    qint64 m_clockOffMs = 0;                   ///< as it was told
    std::vector<std::function<void()>> m_waitingForReady;
    std::vector<Answer<void>> m_waitingForRound;
    int m_roundsToWait = 0;  ///< until one has ended that began after it was asked for
    Answer<void> m_entering; ///< of turnOn(), while it runs
    Mailbox m_self;
    sync::Scheduler::Timer m_retry = 0;
    sync::Flow m_asking; ///< devices and secrets
    sync::Flow m_flow;   ///< entering, sharing, leaving: one at a time
};

} // namespace sennight
