// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sync_view.h"

#include "items/row_list_model.h"

namespace sennight {

/// The devices of the account: what each may do and when it was last seen, and the secrets that
/// open it. Reads nothing before refresh(). GUI thread.
class SyncDevicesView : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// Why they could not be read; empty in order.
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged FINAL)
    /// What a device may be allowed, the least first: "Read only", …
    Q_PROPERTY(QStringList levels READ levels CONSTANT FINAL)
    Q_PROPERTY(QStringList levelNotes READ levelNotes CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The new recovery key, in groups, from makeKey() until it is the account's or is let go.
    Q_PROPERTY(QStringList newKey READ newKey NOTIFY newKeyChanged FINAL)

    /// Of newKey the group, 1 … 8, that is asked back before the key counts as put somewhere.
    Q_PROPERTY(int askedGroup READ askedGroup NOTIFY newKeyChanged FINAL)
    /// Those that were not removed.
    Q_PROPERTY(int activeCount READ activeCount NOTIFY readyChanged FINAL)
    /// Who can let this device edit, where it may only read; empty otherwise.
    Q_PROPERTY(QString trustText READ trustText NOTIFY trustChanged FINAL)

public:
    enum Role {
        DeviceIdRole = Qt::UserRole + 1, ///< QString
        NameRole,                        ///< QString
        DetailRole,                      ///< QString, "Linux · last seen 09:47"
        IconRole,                        ///< QString, "phone"
        LevelRole,                       ///< int, an index of `levels`
        LevelTextRole,                   ///< QString
        ThisRole,                        ///< bool
        RevokedRole,                     ///< bool
        DormantRole,                     ///< bool: not seen for 90 days
        ManagedRole,                     ///< bool: this device may change it
        WaitingRole,                     ///< bool: something decided of it waits for the server
        AccessibleTextRole,              ///< QString
    };
    Q_ENUM(Role)

    SyncDevicesView(SyncView &sync, const ItemContext &context, QObject *parent = nullptr);
    ~SyncDevicesView() override;
    Q_DISABLE_COPY_MOVE(SyncDevicesView)
    static SyncDevicesView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SyncDevicesView>(engine);
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] static QStringList levels();
    [[nodiscard]] static QStringList levelNotes();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QStringList newKey() const { return m_newKey; }
    [[nodiscard]] int askedGroup() const { return m_askedGroup; }
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] QString trustText() const;

    /// Reads them now, and from then on when they change.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void rename(const QString &deviceId, const QString &name);
    Q_INVOKABLE void setLevel(const QString &deviceId, int level);
    Q_INVOKABLE void revoke(const QString &deviceId);
    /// What is asked before takeBack().
    [[nodiscard]] Q_INVOKABLE QString takeBackTitle(const QString &deviceId) const;
    [[nodiscard]] Q_INVOKABLE QString takeBackText(const QString &deviceId) const;
    /// What waits for the server: WaitingRole. Tells when it is done.
    Q_INVOKABLE void takeBack(const QString &deviceId);
    /// Whether that passphrase or recovery key opens the account now. Answers by secretGood, or by
    /// refused.
    Q_INVOKABLE void checkSecret(const QString &present);
    /// Whether that is the group of newKey that is asked back.
    [[nodiscard]] Q_INVOKABLE bool isAskedGroup(const QString &typed) const;
    /// Makes the new recovery key on this device: newKey, to be shown and put somewhere. Nothing is
    /// replaced by that. While there is one: nothing.
    Q_INVOKABLE void makeKey();
    /// Replaces the account's secrets by newKey and that passphrase; nothing without a newKey.
    /// `present` is the passphrase or the recovery key. An empty new passphrase: it goes, unless it
    /// is what was given. Answers by replaced, or by refused, after which newKey is the same.
    Q_INVOKABLE void replaceSecrets(const QString &present, const QString &passphrase);
    /// Everything stays as it was. While it is replaced: nothing.
    Q_INVOKABLE void forgetKey();
    /// Whether replaceSecrets() would end a passphrase that there is.
    [[nodiscard]] Q_INVOKABLE bool endsPassphrase(const QString &present,
                                                  const QString &passphrase) const;
    [[nodiscard]] Q_INVOKABLE static QString strengthText(const QString &passphrase);
    [[nodiscard]] Q_INVOKABLE static int strength(const QString &passphrase);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void readyChanged();
    void trustChanged();
    void busyChanged();
    void newKeyChanged();
    void secretGood();
    /// The account has the new secrets.
    void replaced();
    /// `ofPassphrase`: it is the new one that is not good.
    void refused(const QString &text, bool ofPassphrase);

private:
    void take(const SyncResult<std::vector<SyncDevice>> &devices);
    void follow();
    /// `told` where it went well; nothing where that is empty.
    void carryOut(const QFuture<SyncResult<void>> &future, const QString &told = {});
    void followLevel();
    void setBusy(bool busy);
    void dropKey();
    /// `byKey`: the secret that was given reads like a recovery key.
    void refuse(const SyncProblem &problem, bool byKey);
    [[nodiscard]] UserMessage messageOf(const SyncProblem &problem, bool byKey) const;
    [[nodiscard]] bool isKey(const QString &secret) const;
    [[nodiscard]] QString seenText(const SyncDevice &device) const;
    [[nodiscard]] const SyncDevice *find(const QString &deviceId) const;
    [[nodiscard]] QString addedText(qint64 sinceMs) const;
    [[nodiscard]] static QString nameOf(const SyncDevice &device);
    [[nodiscard]] QString detailOf(const SyncDevice &device) const;
    [[nodiscard]] bool isDormant(const SyncDevice &device) const;
    [[nodiscard]] bool isNew(const SyncDevice &device) const;

    SyncView &m_sync;
    ItemContext m_context;
    std::vector<SyncDevice> m_devices;
    QString m_problem;
    QStringList m_newKey;
    int m_askedGroup = 1;
    bool m_ready = false;
    bool m_wanted = false;
    bool m_busy = false;
    bool m_manages; ///< as the rows say it
    QMetaObject::Connection m_changes;
};

} // namespace sennight
