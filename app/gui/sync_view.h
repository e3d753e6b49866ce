// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/engine_singleton.h"
#include "app/gui/planner.h"
#include "app/gui/shell.h"
#include "app/sync/sync_service.h"

#include "domain/messages.h"
#include "items/item_context.h"

#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sennight {

/// What sync is doing, in words: the line at the foot of the sidebar, its popover, the state card
/// of the settings. Without a service everything is on this device only. Costs nothing until one
/// is given. GUI thread.
class SyncView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// There is sync to be had in this program.
    Q_PROPERTY(bool available READ isAvailable NOTIFY serviceChanged FINAL)
    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    /// The account goes as soon as the server can be asked: paused, and resume() keeps it.
    Q_PROPERTY(bool deletionWaits READ isDeletionWaiting NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL) ///< "Sync now" is under way

    // The line
    Q_PROPERTY(Line line READ line NOTIFY changed FINAL)
    /// "Synced 10:41", "Offline · 4 waiting"
    Q_PROPERTY(QString lineText READ lineText NOTIFY changed FINAL)
    /// Neither off nor in order: rail and small window say so at the top.
    Q_PROPERTY(bool notable READ isNotable NOTIFY changed FINAL)
    /// The sidebar shows the line with its words.
    Q_PROPERTY(bool lineShown MEMBER m_lineShown NOTIFY lineShownChanged FINAL)

    // The state
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)       ///< "Everything is up to date"
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL) ///< what it means
    /// "Last sync 10:41 · nothing waiting to go"
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(bool troubled READ isTroubled NOTIFY changed FINAL) ///< a person is needed
    Q_PROPERTY(bool current READ isCurrent NOTIFY changed FINAL)   ///< the server has all from here
    /// That this computer's clock is off; empty where it is right, or the person ignores it.
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed FINAL)
    /// There is a way to openClockSettings() on this computer.
    Q_PROPERTY(bool clockSettingsKnown READ areClockSettingsKnown CONSTANT FINAL)
    /// How far a stage is, 0 … 1; below 0 where nobody knows or nothing goes on.
    Q_PROPERTY(qreal share READ share NOTIFY changed FINAL)
    /// What can be done about a trouble, the first the most useful: act(index).
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY changed FINAL) ///< "Last sync 10:41"
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY changed FINAL)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY conflictsChanged FINAL)

    // A device that joined, until the person says that it is known
    Q_PROPERTY(QString arrivalTitle READ arrivalTitle NOTIFY changed FINAL) ///< empty: none
    Q_PROPERTY(QString arrivalText READ arrivalText NOTIFY changed FINAL)

    // Much that another device deleted, until the person has seen it
    Q_PROPERTY(QString deletionTitle READ deletionTitle NOTIFY changed FINAL) ///< empty: none
    Q_PROPERTY(QString deletionText READ deletionText NOTIFY changed FINAL)

    // Where
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL) ///< its address; empty while off
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed FINAL)
    Q_PROPERTY(QString storedText READ storedText NOTIFY changed FINAL) ///< "6.2 MB, locked"
    Q_PROPERTY(
        bool mayManage READ mayManage NOTIFY changed FINAL) ///< full trust, and of the account

public:
    /// As SyncLine.State.
    enum class Line {
        Off,
        UpToDate,
        Syncing,
        Offline,
        BackOnline,
        Paused,
        Conflicts,
        Error,
    };
    Q_ENUM(Line)

    SyncView(Shell &shell, Planner &planner, const ItemContext &context, QObject *parent = nullptr);
    static SyncView *create(QQmlEngine *engine, QJSEngine *) { return provided<SyncView>(engine); }

    /// None: everything stays on this device. It may go before this.
    void setService(SyncService *service);
    [[nodiscard]] SyncService *service() const { return m_service; }
    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    void setConflictCount(int count);

    [[nodiscard]] bool isAvailable() const { return m_service != nullptr; }
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool isPaused() const { return m_status.state == SyncState::Paused; }
    [[nodiscard]] bool isDeletionWaiting() const { return isPaused() && m_status.deletionWaits; }
    [[nodiscard]] bool isBusy() const { return m_rounds > 0; }
    [[nodiscard]] Line line() const;
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] bool isNotable() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] bool isTroubled() const;
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] QString clockText() const;
    /// Until the clock is right once, or the program ends.
    Q_INVOKABLE void ignoreClock();
    [[nodiscard]] static bool areClockSettingsKnown();
    Q_INVOKABLE void openClockSettings();
    [[nodiscard]] qreal share() const;
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] QString lastSyncText() const;
    [[nodiscard]] int pendingCount() const;
    [[nodiscard]] int conflictCount() const { return m_conflicts; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString server() const { return m_status.server; }
    [[nodiscard]] QString account() const { return m_status.account; }
    [[nodiscard]] QString keysText() const;
    [[nodiscard]] QString storedText() const;
    [[nodiscard]] bool mayManage() const;
    /// "10:41" today, "Sun 21:40" before.
    [[nodiscard]] QString momentText(qint64 ms) const;
    /// Days ago, so that who was last seen then may be gone.
    [[nodiscard]] bool isLongAgo(qint64 ms) const;
    /// As in a sentence: "today at 10:41", "Sun 21:40".
    [[nodiscard]] QString spokenMomentText(qint64 ms) const;

    [[nodiscard]] QString arrivalTitle() const;
    [[nodiscard]] QString arrivalText() const;
    /// The device is known. With `devices` they are shown, and it can be removed there.
    Q_INVOKABLE void acceptArrival(bool devices);

    [[nodiscard]] QString deletionTitle() const;
    [[nodiscard]] QString deletionText() const;
    /// The person knows of it. With `backups` they are shown.
    Q_INVOKABLE void acceptDeletion(bool backups);

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void turnOff(bool deleteAccount);
    Q_INVOKABLE void act(int action);
    /// Of the file that keeps this device's keys. Answers by unlocked or unlockFailed.
    Q_INVOKABLE void unlock(const QString &passphrase);
    /// A project stays here, or goes to the other devices, too.
    Q_INVOKABLE void keepHere(const QString &projectId, bool here, bool deleteElsewhere);
    /// What a trouble is about, for "Copy details": no content.
    Q_INVOKABLE void copyDetails() const;

    /// Says what came of a call; `then` where it went well.
    void whenDone(const QFuture<SyncResult<void>> &future, const std::function<void()> &then = {});
    void fail(const SyncProblem &problem);
    /// One line for the toast.
    void tell(const QString &text);

Q_SIGNALS:
    void serviceChanged();
    void changed();
    void conflictsChanged();
    void lineShownChanged();
    void passphraseWanted();
    /// The set-up, with the way of joining chosen, or with that of a new account.
    void joinAgainWanted();
    void setUpAnewWanted();
    void unlocked();
    void unlockFailed(const QString &text);

private:
    enum class Deed : quint8 {
        Resume,
        Try,
        CheckAddress,
        ShowDevices,
        JoinAgain,
        SetUpAnew,
        StayAlone,
        Unlock,
    };
    struct Offer
    {
        QString text;
        Deed deed;
    };
    [[nodiscard]] const SyncTargetStatus *worst() const;
    [[nodiscard]] const SyncTargetStatus *working() const;
    [[nodiscard]] bool isClockOff() const;
    [[nodiscard]] bool isToday(qint64 ms) const;
    [[nodiscard]] bool allUpToDate() const;
    [[nodiscard]] QString waitingText(const QString &state) const;
    [[nodiscard]] QString stageText() const;
    [[nodiscard]] QString nextTryText(qint64 nextTryMs) const;
    [[nodiscard]] UserMessage trouble() const;
    [[nodiscard]] QString deletionSentence() const;
    [[nodiscard]] bool mayEditAgain() const;
    [[nodiscard]] QString nextStep() const; ///< "Sync needs you: join again"
    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] qint64 lastSyncMs() const;
    void read();
    void followWork();
    void noteReturn();
    void announceArrival();
    void tellDeletion(qint64 count);
    void followWait();
    void noteActive(Qt::ApplicationState state);

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    QPointer<SyncService> m_service;
    SyncStatus m_status;
    std::optional<SyncArrival> m_announced; ///< the one that was asked about last
    qint64 m_deleted = 0; ///< records, elsewhere, that were told of and not answered
    int m_conflicts = 0;
    int m_rounds = 0;
    QTimer m_longEnough; ///< what is over at once is not shown
    QTimer m_countdown;  ///< to the next try, while its time is shown
    bool m_lineShown = true;
    bool m_workShown = false;
    bool m_clockIgnored = false;
    bool m_wasAway = false;
    bool m_broughtConflicts = false; ///< since nobody answered: they are told of instead
    int m_heldBack = 0;              ///< changes that waited while nobody answered
};

} // namespace sennight
