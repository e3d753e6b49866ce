// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sync_project_model.h"
#include "app/gui/sync_view.h"

#include <QUrl>

namespace sennight {

/// Setting sync up, step by step; nothing is sent before the last one. What was typed stays while
/// the set-up is open, and is forgotten with it. GUI thread.
class SyncSetupView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepTitles READ stepTitles NOTIFY changed FINAL)
    Q_PROPERTY(bool joins READ joins WRITE setJoins NOTIFY changed FINAL)

    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed FINAL)
    /// The address as it will be used; empty while it is none.
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString serverProblem READ serverProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString invite READ invite WRITE setInvite NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceName READ deviceName WRITE setDeviceName NOTIFY changed FINAL)

    Q_PROPERTY(QString passphrase READ passphrase WRITE setPassphrase NOTIFY changed FINAL)
    /// "Strong: …"; empty while nothing is typed.
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed FINAL)
    Q_PROPERTY(int strength READ strength NOTIFY changed FINAL) ///< filled parts of four
    Q_PROPERTY(bool tooWeak READ isTooWeak NOTIFY changed FINAL)
    /// Eight groups of four characters; empty until they are made.
    Q_PROPERTY(QStringList recoveryGroups READ recoveryGroups NOTIFY changed FINAL)
    /// The person put it somewhere; now one group of it is asked back, and it is not shown.
    Q_PROPERTY(bool keyKept READ isKeyKept WRITE setKeyKept NOTIFY changed FINAL)
    Q_PROPERTY(int askedGroup READ askedGroup NOTIFY changed FINAL) ///< 1 … 8
    Q_PROPERTY(QString askedText READ askedText WRITE setAskedText NOTIFY changed FINAL)
    Q_PROPERTY(QString askedProblem READ askedProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool keyConfirmed READ isKeyConfirmed NOTIFY changed FINAL)
    /// Joining: with the recovery key rather than the passphrase.
    Q_PROPERTY(bool byRecoveryKey READ isByRecoveryKey WRITE setByRecoveryKey NOTIFY changed FINAL)
    Q_PROPERTY(QString recoveryKey READ recoveryKey WRITE setRecoveryKey NOTIFY changed FINAL)
    /// What was typed is no recovery key; empty while it is still being typed.
    Q_PROPERTY(QString recoveryKeyProblem READ recoveryKeyProblem NOTIFY changed FINAL)

    /// This computer has no keychain: a passphrase for the file of this device's keys is asked for.
    Q_PROPERTY(bool needsKeyFile READ needsKeyFile NOTIFY changed FINAL)
    Q_PROPERTY(
        QString filePassphrase READ filePassphrase WRITE setFilePassphrase NOTIFY changed FINAL)
    Q_PROPERTY(QString fileStrengthText READ fileStrengthText NOTIFY changed FINAL)
    Q_PROPERTY(int fileStrength READ fileStrength NOTIFY changed FINAL)

    Q_PROPERTY(sennight::SyncProjectModel *projects READ projects CONSTANT FINAL)
    /// "About 1.2 MB in 412 items"; empty until it is known.
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed FINAL)

    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(qreal share READ share NOTIFY changed FINAL) ///< below 0: not known
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY changed FINAL)
    /// What leads on from the problem beside "Try again": solve(). Where only that helps, goOn()
    /// does it, and this is empty.
    Q_PROPERTY(QString solution READ solution NOTIFY changed FINAL)

    Q_PROPERTY(bool mayContinue READ mayContinue NOTIFY changed FINAL)
    /// Why not.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString continueText READ continueText NOTIFY changed FINAL)
    Q_PROPERTY(QString backText READ backText NOTIFY changed FINAL) ///< empty on the first step

public:
    enum class Step { Where, Server, Lock, What, Start };
    Q_ENUM(Step)

    SyncSetupView(SyncView &sync, const ItemContext &context, QObject *parent = nullptr);
    ~SyncSetupView() override;
    static SyncSetupView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SyncSetupView>(engine);
    }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QStringList stepTitles() const;
    [[nodiscard]] bool joins() const { return m_draft.joins; }
    void setJoins(bool joins);
    [[nodiscard]] QString server() const { return m_draft.server; }
    void setServer(const QString &typed);
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString serverProblem() const;
    [[nodiscard]] QString invite() const { return m_draft.invite; }
    void setInvite(const QString &typed);
    [[nodiscard]] QString deviceName() const { return m_draft.deviceName; }
    void setDeviceName(const QString &name);
    [[nodiscard]] QString passphrase() const { return m_draft.passphrase; }
    void setPassphrase(const QString &typed);
    [[nodiscard]] QString strengthText() const;
    [[nodiscard]] int strength() const;
    [[nodiscard]] bool isTooWeak() const;
    [[nodiscard]] QStringList recoveryGroups() const { return m_groups; }
    [[nodiscard]] bool isKeyKept() const { return m_keyKept; }
    void setKeyKept(bool kept);
    [[nodiscard]] int askedGroup() const { return m_askedGroup; }
    [[nodiscard]] QString askedText() const { return m_askedText; }
    void setAskedText(const QString &typed);
    [[nodiscard]] QString askedProblem() const;
    [[nodiscard]] bool isKeyConfirmed() const { return m_keyConfirmed; }
    [[nodiscard]] bool isByRecoveryKey() const { return m_byRecoveryKey; }
    void setByRecoveryKey(bool byKey);
    [[nodiscard]] QString recoveryKey() const { return m_draft.recoveryKey; }
    void setRecoveryKey(const QString &typed);
    [[nodiscard]] QString recoveryKeyProblem() const;
    [[nodiscard]] bool needsKeyFile() const { return m_draft.keys == SyncKeyPlace::File; }
    [[nodiscard]] QString filePassphrase() const { return m_draft.keyFilePassphrase; }
    void setFilePassphrase(const QString &typed);
    [[nodiscard]] QString fileStrengthText() const;
    [[nodiscard]] int fileStrength() const;
    [[nodiscard]] SyncProjectModel *projects() const { return m_projects; }
    [[nodiscard]] QString sizeText() const { return m_sizeText; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] qreal share() const { return m_sync.share(); }
    [[nodiscard]] QString problem() const { return m_message.message; }
    [[nodiscard]] QString problemHint() const { return m_message.hint; }
    [[nodiscard]] QString solution() const;
    [[nodiscard]] bool mayContinue() const { return !m_running && missing().isEmpty(); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString continueText() const;
    [[nodiscard]] QString backText() const;

    /// Opens the first step; while one is open, nothing.
    Q_INVOKABLE void begin(bool joins);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    /// At any point; nothing here was changed.
    Q_INVOKABLE void cancel();
    /// To the step where the problem can be solved.
    Q_INVOKABLE void solve();
    Q_INVOKABLE void choose(const QString &projectId, bool syncs);
    /// "What leaves this computer": each sentence is exactly true of the way that was chosen.
    Q_INVOKABLE static QStringList leaving();
    Q_INVOKABLE static QStringList staying();

Q_SIGNALS:
    void changed();
    void finished();

private:
    void enter(Step step);
    void beginAgain(bool joins);
    void forget();
    void makeKey();
    void askSize();
    void start();
    void ended(const SyncResult<void> &result);
    [[nodiscard]] QString missingOfSecrets() const;
    [[nodiscard]] QString missingOfLock() const;
    [[nodiscard]] UserMessage messageOf(const SyncProblem &problem) const;
    [[nodiscard]] Step stepOfProblem() const;
    [[nodiscard]] bool isOfGiven() const;
    [[nodiscard]] QString wayBack() const; ///< "Go to Server"
    [[nodiscard]] QString titleOf(Step step) const;

    SyncView &m_sync;
    ItemContext m_context;
    SyncProjectModel *m_projects;
    SyncSetUp m_draft;
    SyncProblem m_addressProblem;
    SyncProblem m_keyProblem{SyncTrouble::MistypedKey};
    QString m_address;
    bool m_open = false;
    bool m_running = false;
    bool m_keyKept = false;
    bool m_keyConfirmed = false;
    bool m_byRecoveryKey = true;
    bool m_serverLeft = false; ///< a half-typed address is no mistake
    bool m_keyLeft = false;    ///< nor is a half-typed key
    int m_askedGroup = 0;
    quint64 m_draftNumber = 0; ///< answers to an earlier draft are for nobody
    QStringList m_groups;
    QString m_askedText;
    QString m_sizeText;
    SyncTrouble m_trouble = SyncTrouble::None;
    UserMessage m_message;
    Step m_step = Step::Where;
};

/// How strong a new passphrase is, in words: "Strong: …"; empty for an empty one. Any thread.
[[nodiscard]] QString passphraseStrengthText(const QString &typed);
/// 0 … 4 filled parts of a meter.
[[nodiscard]] int passphraseStrengthParts(const QString &typed);

} // namespace sennight
