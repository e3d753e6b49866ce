// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/backup_list_model.h"
#include "app/gui/data_keeper.h"
#include "app/gui/planner.h"
#include "domain/messages.h"
#include "store/recovery.h"

#include <QTimer>

#include <atomic>

namespace sennight {

/// Data & backups: where the data is, its backups and the way back to one, the check, the export.
/// Reads nothing before refresh(). One job runs at a time; while it does, a new one is not begun.
/// GUI thread.
class DataView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(sennight::BackupListModel *backups READ backups CONSTANT FINAL)
    /// They were read.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// As people write paths: with "~" for the home folder.
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(Job job READ job NOTIFY jobChanged FINAL)
    /// "Making a backup"; empty where nothing is done.
    Q_PROPERTY(QString jobText READ jobText NOTIFY jobChanged FINAL)
    /// 0 … 1; below 0 where nobody knows.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    /// What the last check found, in a sentence or two; empty before the first.
    Q_PROPERTY(QString checkText READ checkText NOTIFY checkChanged FINAL)
    Q_PROPERTY(bool checkFoundProblems READ checkFoundProblems NOTIFY checkChanged FINAL)
    /// What became of the data before this start, until it is answered; empty where nothing did.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY noticeChanged FINAL)
    /// Names for people, in the order of exportTo().
    Q_PROPERTY(QStringList exportFormats READ exportFormats CONSTANT FINAL)

public:
    enum class Job { None, BackingUp, Verifying, Restoring, Checking, Exporting };
    Q_ENUM(Job)

    /// `keeper` must outlive this.
    DataView(Planner &planner, const ItemContext &context, DataKeeper &keeper,
             QObject *parent = nullptr);
    ~DataView() override;
    static DataView *create(QQmlEngine *engine, QJSEngine *) { return provided<DataView>(engine); }

    [[nodiscard]] BackupListModel *backups() const { return m_backups; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Job job() const { return m_job; }
    [[nodiscard]] QString jobText() const;
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString checkText() const { return m_checkText; }
    [[nodiscard]] bool checkFoundProblems() const { return m_checkFoundProblems; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString noticeTitle() const { return m_noticeTitle; }
    [[nodiscard]] QStringList exportFormats() const;
    /// The profile was damaged and has been made whole.
    void tellRecovery(const Recovery &recovery);
    /// The last run did not end in order; `lastChangeMs` is what it wrote last.
    void tellCrash(qint64 lastChangeMs);

    /// Reads the backups now, and from now on when they change.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void backUp();
    Q_INVOKABLE void verify(const QString &backupId);
    /// Answers by restoreAsked.
    Q_INVOKABLE void askRestore(const QString &backupId);
    /// The person was asked. Checks the backup first; a damaged one is not restored.
    Q_INVOKABLE void restore(const QString &backupId);
    Q_INVOKABLE void check();
    /// Where files go at first, as `documentsFolder` has it.
    Q_INVOKABLE static QUrl documents();
    /// A name for the file, without its folder.
    Q_INVOKABLE QString exportName(int format) const;
    Q_INVOKABLE QString exportSuffix(int format) const;
    Q_INVOKABLE void exportTo(int format, const QUrl &file);
    /// Where no dialog can be shown: into the person's documents, beside what is there.
    Q_INVOKABLE void exportToDocuments(int format);
    /// Stops what is done; it then changes nothing.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void closeNotice();
    Q_INVOKABLE void showFolder() const;
    Q_INVOKABLE void showBackups() const;

Q_SIGNALS:
    void readyChanged();
    void jobChanged();
    void progressChanged();
    void checkChanged();
    void noticeChanged();
    /// "Go back to Tuesday 10 November, 18:20?" and what becomes of what was written since.
    void restoreAsked(const QString &backupId, const QString &title, const QString &text);

private:
    /// Between the thread that works and this one.
    struct Told
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stop = false;
    };
    /// False where another one runs.
    [[nodiscard]] bool begin(Job job);
    void end();
    [[nodiscard]] Progress toTell() const;
    void readProgress();
    void goBack(const Backup &backup);
    void wentBack(const Result<WayBack> &way, const QString &moment);
    void checked(const Result<CheckReport> &report);
    void exported(const Result<QStringList> &lost, const QString &file);
    void failed(const Error &error);
    void checkFailed(const Error &error);
    void tell(const UserMessage &message);
    [[nodiscard]] QString dayAndTime(qint64 ms) const;
    [[nodiscard]] QString repairedFrom(const Recovery &recovery) const;

    Planner &m_planner;
    ItemContext m_context;
    DataKeeper &m_keeper;
    BackupListModel *m_backups;
    bool m_ready = false;
    bool m_follows = false;
    Job m_job = Job::None;
    qreal m_progress = -1;
    std::shared_ptr<Told> m_told;
    QTimer m_look;
    QString m_notice;
    QString m_noticeTitle;
    QString m_checkText;
    bool m_checkFoundProblems = false;
};

} // namespace sennight
