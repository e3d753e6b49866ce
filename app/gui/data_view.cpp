// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_view.h"

#include "documents.h"

#include "domain/messages.h"
#include "items/date_text.h"
#include "items/joined_text.h"
#include "items/when_answered.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 100ms; // at a progress that another thread tells

QString formatText(const QString &name)
{
    if (name == "sennight"_L1)
        return DataView::tr("Everything, to read again (JSON)");
    if (name == "taskwarrior"_L1)
        return DataView::tr("Taskwarrior");
    if (name == "todotxt"_L1)
        return DataView::tr("todo.txt");
    if (name == "ical"_L1)
        return DataView::tr("Calendar (iCalendar)");
    if (name == "todoist-csv"_L1)
        return DataView::tr("Todoist (CSV)");
    if (name == "csv"_L1)
        return DataView::tr("Table (CSV)");
    if (name == "markdown"_L1)
        return DataView::tr("To read (Markdown)");
    if (name == "creation-store"_L1)
        return DataView::tr("The older web app");
    return name;
}

QString laterText(int changes)
{
    return changes == 0
               ? DataView::tr("A backup of the present state is made first.")
               : DataView::tr("%Ln later changes are taken back. A backup is made first, and Undo "
                              "brings them back.",
                              nullptr, changes);
}

/// With a place for the folder.
QString problemsText(int problems)
{
    return sentencesText(
        {DataView::tr("Your data is in %1 and was left as it is. %Ln things in it are not as they "
                      "should be.",
                      nullptr, problems),
         DataView::tr("Close Sennight, keep a copy of that folder, and start it again: it offers "
                      "to repair what is damaged.")});
}

QString recoveredText(int changes)
{
    return DataView::tr("%Ln later changes were recovered.", nullptr, changes);
}

QString lostText(int changes)
{
    return DataView::tr("%Ln changes could not be read any more.", nullptr, changes);
}

void openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace

DataView::DataView(Planner &planner, const ItemContext &context, DataKeeper &keeper,
                   QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(context)
    , m_keeper(keeper)
    , m_backups(new BackupListModel(context, this))
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &DataView::readProgress);
    connect(&keeper, &DataKeeper::dailyFailed, this, [this](const Error &error) {
        const UserMessage message = userMessage(error);
        Q_EMIT m_planner.failed(tr("Today's backup was not made. %1").arg(message.message),
                                message.hint);
    });
}

DataView::~DataView()
{
    cancel();
}

QString DataView::folder() const
{
    const QString home = QDir::homePath();
    const QString folder = m_keeper.folder();
    const bool isAtHome = folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isAtHome ? u'~' + folder.sliced(home.size()) : folder);
}

QString DataView::jobText() const
{
    switch (m_job) {
    case Job::None:
        return {};
    case Job::BackingUp:
        return tr("Making a backup");
    case Job::Verifying:
        return tr("Reading the backup");
    case Job::Restoring:
        return tr("Restoring");
    case Job::Checking:
        return tr("Checking the data");
    case Job::Exporting:
        return tr("Writing the file");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList DataView::exportFormats() const
{
    QStringList texts;
    for (const ExportFormat &format : m_keeper.exportFormats())
        texts << formatText(format.name);
    return texts;
}

void DataView::refresh()
{
    if (!std::exchange(m_follows, true)) {
        connect(&m_keeper, &DataKeeper::backupsChanged, this, &DataView::refresh);
        connect(&m_context.feed, &ChangeFeed::dayChanged, this, &DataView::refresh);
        connect(&m_context.feed, &ChangeFeed::committed, this, [this](const Committed &committed) {
            if (committed.kind == ActionKind::Import || committed.everything)
                refresh(); // a backup was made before it
        });
    }
    whenAnswered(m_keeper.backups(), this, [this](std::vector<Backup> backups) {
        m_backups->setBackups(std::move(backups));
        if (!std::exchange(m_ready, true))
            Q_EMIT readyChanged();
    });
}

bool DataView::begin(Job job)
{
    if (m_job != Job::None)
        return false;
    m_told = std::make_shared<Told>();
    m_job = job;
    m_progress = -1;
    m_look.start();
    Q_EMIT jobChanged();
    Q_EMIT progressChanged();
    return true;
}

void DataView::end()
{
    m_look.stop();
    m_job = Job::None;
    Q_EMIT jobChanged();
}

Progress DataView::toTell() const
{
    return [told = m_told](qint64 done, qint64 total) {
        told->done = done;
        told->total = total;
        return !told->stop;
    };
}

void DataView::readProgress()
{
    const auto total = static_cast<qreal>(m_told->total);
    const qreal now =
        total > 0 ? std::clamp(static_cast<qreal>(m_told->done) / total, 0.0, 1.0) : -1;
    if (qFuzzyCompare(now, m_progress))
        return;
    m_progress = now;
    Q_EMIT progressChanged();
}

void DataView::cancel()
{
    if (m_told)
        m_told->stop = true;
}

void DataView::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        Q_EMIT m_planner.toast(tr("Stopped. Nothing was changed."), false);
        return;
    }
    tell(userMessage(error));
}

void DataView::checkFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        failed(error);
    else
        tell(checkMessage(error));
}

void DataView::tell(const UserMessage &message)
{
    Q_EMIT m_planner.failed(message.message, message.hint);
}

void DataView::backUp()
{
    if (!begin(Job::BackingUp))
        return;
    whenAnswered(m_keeper.backUp(toTell()), this, [this](const Result<Backup> &made) {
        end();
        if (!made)
            return failed(made.error());
        m_planner.offer(tr("Backup made, %1").arg(sizeText(made->bytes, m_context.locale)),
                        tr("Show"), [this] { showBackups(); });
    });
}

void DataView::verify(const QString &backupId)
{
    const Backup *backup = m_backups->find(backupId);
    if (!backup || !begin(Job::Verifying))
        return;
    whenAnswered(
        m_keeper.verify(*backup, toTell()), this, [this](const Result<CheckReport> &report) {
            end();
            if (!report)
                return checkFailed(report.error());
            Q_EMIT m_planner.toast(
                report->isClean() ? tr("The backup is sound.")
                                  : tr("The backup is damaged. Your data itself is another file."),
                false);
        });
}

QString DataView::dayAndTime(qint64 ms) const
{
    const TextContext text = m_context.text();
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, text.zone);
    return tr("%1, %2", "day, time")
        .arg(weekdayDateText(moment.date(), text.locale, QLocale::LongFormat),
             text.locale.toString(moment.time(), QLocale::ShortFormat));
}

void DataView::askRestore(const QString &backupId)
{
    const Backup *backup = m_backups->find(backupId);
    if (!backup)
        return;
    const QString title = tr("Go back to %1?").arg(dayAndTime(backup->madeMs));
    whenAnswered(m_keeper.actionsSince(*backup), this,
                 [this, backupId, title](const Result<qint64> &since) {
                     if (!since)
                         return failed(since.error());
                     Q_EMIT restoreAsked(backupId, title, laterText(static_cast<int>(*since)));
                 });
}

void DataView::restore(const QString &backupId)
{
    const Backup *found = m_backups->find(backupId);
    if (!found || !begin(Job::Verifying))
        return;
    whenAnswered(m_keeper.verify(*found, toTell()), this,
                 [this, backup = *found](const Result<CheckReport> &report) {
                     end();
                     if (!report)
                         return checkFailed(report.error());
                     if (report->isClean())
                         return goBack(backup);
                     Q_EMIT m_planner.failed(
                         tr("This backup is damaged, so it was not restored. Your data is as it "
                            "was."),
                         tr("Choose another one."));
                 });
}

void DataView::goBack(const Backup &backup)
{
    if (!begin(Job::Restoring))
        return;
    const QString moment = dayAndTime(backup.madeMs);
    whenAnswered(m_keeper.goBackTo(backup, moment, toTell()), this,
                 [this, moment](const Result<WayBack> &way) { wentBack(way, moment); });
}

void DataView::wentBack(const Result<WayBack> &way, const QString &moment)
{
    end();
    if (!way)
        return failed(way.error());
    if (way->committed.action.isNull())
        Q_EMIT m_planner.toast(tr("Nothing to restore: everything is as it was then."), false);
    else
        Q_EMIT m_planner.toast(tr("Back at %1").arg(moment), true);
}

void DataView::check()
{
    if (!begin(Job::Checking))
        return;
    whenAnswered(m_keeper.check(toTell()), this,
                 [this](const Result<CheckReport> &report) { checked(report); });
}

void DataView::checked(const Result<CheckReport> &report)
{
    end();
    if (!report)
        return checkFailed(report.error());
    m_checkFoundProblems = !report->isClean();
    m_checkText = m_checkFoundProblems
                      ? problemsText(static_cast<int>(report->problems)).arg(folder())
                      : tr("Everything is sound. %1 changes and %2 records were read.")
                            .arg(m_context.locale.toString(report->changes),
                                 m_context.locale.toString(report->records));
    Q_EMIT checkChanged();
}

QString DataView::exportSuffix(int format) const
{
    const auto formats = m_keeper.exportFormats();
    return format >= 0 && static_cast<size_t>(format) < formats.size()
               ? formats[static_cast<size_t>(format)].suffix
               : QString();
}

QString DataView::exportName(int format) const
{
    return u"Sennight %1.%2"_s.arg(m_context.feed.today().toString(Qt::ISODate),
                                   exportSuffix(format));
}

void DataView::exportTo(int format, const QUrl &file)
{
    const auto formats = m_keeper.exportFormats();
    if (format < 0 || static_cast<size_t>(format) >= formats.size() || !begin(Job::Exporting))
        return;
    const QString path = file.toLocalFile();
    whenAnswered(m_keeper.exportTo(formats[static_cast<size_t>(format)].name, path, toTell()), this,
                 [this, path](const Result<QStringList> &lost) { exported(lost, path); });
}

QUrl DataView::documents()
{
    return QUrl::fromLocalFile(documentsFolder());
}

void DataView::exportToDocuments(int format)
{
    const QDir documents(documentsFolder());
    const QFileInfo wanted(documents.filePath(exportName(format)));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(
            u"%1 (%2).%3"_s.arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    exportTo(format, QUrl::fromLocalFile(path));
}

void DataView::exported(const Result<QStringList> &lost, const QString &file)
{
    end();
    if (!lost)
        return failed(lost.error());
    QStringList sentences{tr("Written: %1.").arg(QFileInfo(file).fileName())};
    sentences += *lost;
    m_planner.offer(sentencesText(sentences), tr("Show"),
                    [file] { openFolder(QFileInfo(file).absolutePath()); });
}

QString DataView::repairedFrom(const Recovery &recovery) const
{
    if (recovery.backupId.isEmpty())
        return tr("A damaged file was repaired from what it still holds.");
    const TextContext text = m_context.text();
    const auto made = QDateTime::fromMSecsSinceEpoch(recovery.backupMs, text.zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(text.nowMs, text.zone).date();
    constexpr int noon = 12;
    if (made.date() == today && made.time().hour() < noon)
        return tr("A damaged file was repaired from this morning's backup.");
    if (made.date() == today)
        return tr("A damaged file was repaired from today's backup.");
    if (made.date() == today.addDays(-1))
        return tr("A damaged file was repaired from yesterday's backup.");
    return tr("A damaged file was repaired from the backup of %1.")
        .arg(longDateText(made.date(), text));
}

void DataView::tellRecovery(const Recovery &recovery)
{
    QStringList sentences{repairedFrom(recovery)};
    if (recovery.recoveredChanges > 0)
        sentences << recoveredText(static_cast<int>(recovery.recoveredChanges));
    if (!recovery.isDamagedReadable)
        sentences << tr("Nothing that was written later could be read.");
    else if (recovery.lostChanges > 0)
        sentences << lostText(static_cast<int>(recovery.lostChanges));
    else
        sentences << tr("Nothing is missing.");
    m_noticeTitle = tr("Your data was repaired");
    m_notice = sentencesText(sentences);
    Q_EMIT noticeChanged();
}

void DataView::tellCrash(qint64 lastChangeMs)
{
    if (!m_notice.isEmpty())
        return; // what was repaired says more
    const TextContext text = m_context.text();
    const auto last = QDateTime::fromMSecsSinceEpoch(lastChangeMs, text.zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(text.nowMs, text.zone).date();
    const QString time = text.locale.toString(last.time(), QLocale::ShortFormat);
    const QString upTo = last.date() == today
                             ? time
                             : tr("%1, %2", "day, time").arg(longDateText(last.date(), text), time);
    m_noticeTitle = tr("Sennight closed unexpectedly");
    m_notice = tr("Everything up to %1 is here; nothing is missing.").arg(upTo);
    Q_EMIT noticeChanged();
}

void DataView::closeNotice()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

void DataView::showFolder() const
{
    openFolder(m_keeper.folder());
}

void DataView::showBackups() const
{
    const QString backups = m_keeper.folder() + u"/backups"_s;
    openFolder(QFileInfo::exists(backups) ? backups : m_keeper.folder());
}

} // namespace sennight
