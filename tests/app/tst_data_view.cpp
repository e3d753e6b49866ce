// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data & backups over a real profile: what is said, what is on the disk.
#include "app/gui/data_view.h"
#include "app/gui/documents.h"
#include "app/gui/store_data.h"
#include "app_profile.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <latch>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestDataView : public QObject
{
    Q_OBJECT

    std::unique_ptr<AppProfile> m_app;
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<StoreData> m_keeper;
    std::unique_ptr<DataView> m_view;

    [[nodiscard]] QString backups() const { return m_app->profile.backups(); }
    [[nodiscard]] QVariant shown(int row, BackupListModel::Role role) const
    {
        return m_view->backups()->data(m_view->backups()->index(row), role);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found = m_app->titles({.kind = TodoFilter::Kind::All});
        found.sort();
        return found;
    }
    QString addTodo(const QString &title)
    {
        const QString id = m_planner->addTodo(title, {});
        [this] { SETTLE(*m_planner); }();
        return id;
    }
    void rename(const QString &id, const QString &title)
    {
        m_planner->rename(id, title);
        SETTLE(*m_planner);
    }
    void awaitJob() { QTRY_COMPARE(m_view->job(), DataView::Job::None); }
    void refresh()
    {
        m_view->refresh();
        QTRY_VERIFY(m_view->isReady());
    }
    QString backUp()
    {
        refresh();
        const int before = m_view->backups()->count();
        m_view->backUp();
        awaitJob();
        if (!QTest::qWaitFor([&] { return m_view->backups()->count() > before; },
                             static_cast<int>(patience.count())))
            return {};
        return shown(0, BackupListModel::BackupIdRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<AppProfile>();
        m_planner = std::make_unique<Planner>(m_app->ports());
        m_keeper =
            std::make_unique<StoreData>(m_app->store, m_app->profile, m_app->clock, m_app->random);
        m_view = std::make_unique<DataView>(*m_planner, m_app->items(), *m_keeper);
    }
    void cleanup()
    {
        m_view.reset();
        m_keeper.reset();
        m_planner.reset();
        m_app.reset();
    }

    /// What is written goes into a folder that there is.
    void newFilesAreOfferedAFolderThatExists()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        const auto restore = qScopeGuard([&] { qputenv("HOME", before); });
        const QString wanted = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QVERIFY(!QFileInfo::exists(wanted));
        QCOMPARE(documentsFolder(), home.path());
        QVERIFY(QDir().mkpath(wanted));
        QCOMPARE(documentsFolder(), wanted);
    }

    void aBackupByHand()
    {
        const QAbstractItemModelTester tester(m_view->backups());
        QSignalSpy offers(m_planner.get(), &Planner::offered);
        addTodo(u"Order samples"_s);
        const QString id = backUp();
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(offers.count(), 1);
        QVERIFY(offers[0][0].toString().startsWith(u"Backup made, "_s));
        QCOMPARE(offers[0][1].toString(), u"Show"_s);
        QVERIFY(QFile::exists(backups() + u'/' + id + u".db"_s));
        QCOMPARE(m_view->backups()->count(), 1);
        QVERIFY(shown(0, BackupListModel::WhenRole).toString().startsWith(u"Today, "_s));
        QCOMPARE(shown(0, BackupListModel::ReasonRole).toString(), u"Made by you"_s);
        QCOMPARE(shown(0, BackupListModel::CheckedRole).toBool(), true);
        QVERIFY(shown(0, BackupListModel::SizeRole).toString().contains(u"B"_s));
    }

    void anImportShowsItsBackup()
    {
        const QString id = addTodo(u"Order samples"_s);
        refresh();
        const Edit edit{*RecordId::fromHex(id), Field::TodoTitle, u"Imported"_s};
        m_planner->perform(
            [edit] { return Planner::Step{{.kind = ActionKind::Import, .edits = {edit}}, {}}; });
        QTRY_COMPARE(m_view->backups()->count(), 1);
        QCOMPARE(shown(0, BackupListModel::ReasonRole).toString(), u"Before an import"_s);
    }

    void aSecondJobIsNotBegun()
    {
        refresh();
        m_view->backUp();
        QCOMPARE(m_view->job(), DataView::Job::BackingUp);
        QVERIFY(!m_view->jobText().isEmpty());
        m_view->check();
        QCOMPARE(m_view->job(), DataView::Job::BackingUp);
        awaitJob();
        QVERIFY(m_view->checkText().isEmpty());
    }

    void cancelledLeavesNothing()
    {
        refresh();
        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        std::latch cancelled{1}; // one made by others goes before, and lasts until then
        (void)m_keeper->backUp([&cancelled](qint64, qint64) {
            cancelled.wait();
            return false;
        });
        m_view->backUp();
        m_view->cancel();
        cancelled.count_down();
        awaitJob();
        QCOMPARE(toasts.count(), 1);
        QVERIFY(QDir(backups()).entryList({u"*.db*"_s, u"*.partial*"_s}, QDir::Files).isEmpty());
    }

    void theWayBackAndUndo()
    {
        const QString kept = addTodo(u"Order samples"_s);
        const QString id = backUp();
        rename(kept, u"Another title"_s);
        addTodo(u"Written since"_s);

        QSignalSpy asked(m_view.get(), &DataView::restoreAsked);
        m_view->askRestore(id);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY2(asked[0][1].toString().startsWith(u"Go back to Wednesday 11 November, "_s),
                 qPrintable(asked[0][1].toString()));
        QCOMPARE(asked[0][2].toString(),
                 u"2 later changes are taken back. A backup is made first, and Undo brings "
                 "them back."_s);

        QSignalSpy toasts(m_planner.get(), &Planner::toast);
        m_view->restore(id);
        QTRY_COMPARE(toasts.count(), 1);
        awaitJob();
        QVERIFY(toasts[0][0].toString().startsWith(u"Back at "_s));
        QCOMPARE(toasts[0][1].toBool(), true);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
        QTRY_COMPARE(m_view->backups()->count(), 2);
        QCOMPARE(shown(0, BackupListModel::ReasonRole).toString(), u"Before a restore"_s);

        m_planner->undo();
        SETTLE(*m_planner);
        QCOMPARE(titles(), QStringList({u"Another title"_s, u"Written since"_s}));
    }

    void aDamagedBackupIsNotRestored()
    {
        const QString id = backUp();
        addTodo(u"Written since"_s);
        QFile file(backups() + u'/' + id + u".db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.write("x") == 1);
        file.close();
        QSignalSpy failures(m_planner.get(), &Planner::failed);
        m_view->restore(id);
        QTRY_COMPARE(failures.count(), 1);
        awaitJob();
        QCOMPARE(titles(), QStringList{u"Written since"_s});
        QTRY_COMPARE(shown(0, BackupListModel::DamagedRole).toBool(), true);
    }

    void theCheckSpeaksPlainly()
    {
        addTodo(u"Order samples"_s);
        QSignalSpy checks(m_view.get(), &DataView::checkChanged);
        m_view->check();
        QTRY_COMPARE(checks.count(), 1);
        QVERIFY(!m_view->checkFoundProblems());
        QVERIFY2(m_view->checkText().startsWith(u"Everything is sound."_s),
                 qPrintable(m_view->checkText()));
    }

    void aCheckOnAFullDiskSavesNothing()
    {
        struct FullDisk : StoreData
        {
            using StoreData::StoreData;
            QFuture<Result<CheckReport>> check(Progress) override
            {
                return QtFuture::makeReadyValueFuture(
                    Result<CheckReport>(failure(ErrorCode::DiskFull)));
            }
        };
        FullDisk keeper(m_app->store, m_app->profile, m_app->clock, m_app->random);
        DataView view(*m_planner, m_app->items(), keeper);
        QSignalSpy failures(m_planner.get(), &Planner::failed);
        view.check();
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY2(!failures[0][0].toString().contains(u"saved"),
                 qPrintable(failures[0][0].toString()));
    }

    void theDailyOneComesOnceADay()
    {
        refresh();
        m_keeper->makeDaily();
        QTRY_COMPARE(m_view->backups()->count(), 1);
        QCOMPARE(shown(0, BackupListModel::ReasonRole).toString(), u"Daily"_s);
        m_keeper->makeDaily();
        m_app->clock.set(m_app->clock.nowMs() + 24 * 3'600'000);
        m_keeper->makeDaily();
        QTRY_COMPARE(m_view->backups()->count(), 2);
        QVERIFY(shown(1, BackupListModel::WhenRole).toString().startsWith(u"Yesterday, "_s));
    }

    void aDailyOneThatFailsIsTold()
    {
        QFile inTheWay(backups());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failures(m_planner.get(), &Planner::failed);
        m_keeper->makeDaily();
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(failures[0][0].toString().startsWith(u"Today's backup was not made."_s));
    }

    void whatHappenedBeforeTheStartIsTold()
    {
        const qint64 hourMs = 3'600'000;
        const qint64 now = m_app->clock.nowMs();
        QVERIFY(m_view->notice().isEmpty());
        m_view->tellCrash(now - hourMs);
        QCOMPARE(m_view->noticeTitle(), u"Sennight closed unexpectedly"_s);
        QCOMPARE(m_view->notice(), u"Everything up to 09:00 is here; nothing is missing."_s);
        m_view->closeNotice();
        QVERIFY(m_view->notice().isEmpty());
        m_view->tellRecovery({.backupId = u"one"_s,
                              .backupMs = now - hourMs,
                              .isDamagedReadable = true,
                              .recoveredChanges = 42,
                              .lostChanges = 1,
                              .damagedFile = {}});
        QCOMPARE(m_view->notice(),
                 u"A damaged file was repaired from this morning's backup. 42 later changes were "
                 "recovered. 1 change could not be read any more."_s);
        m_view->tellCrash(now); // what was repaired says more
        QVERIFY(m_view->notice().contains(u"42"_s));
        m_view->tellRecovery({.backupId = u"one"_s,
                              .backupMs = now - 24 * hourMs,
                              .isDamagedReadable = false,
                              .damagedFile = {}});
        QCOMPARE(m_view->notice(),
                 u"A damaged file was repaired from yesterday's backup. Nothing that was written "
                 "later could be read."_s);
    }

    void exportWritesAWholeFile()
    {
        addTodo(u"Order samples"_s);
        const auto formats = m_keeper->exportFormats();
        const auto lossless = std::ranges::find(formats, u"sennight"_s, &ExportFormat::name);
        QVERIFY(lossless != formats.end());
        const auto index = static_cast<int>(lossless - formats.begin());
        QCOMPARE(m_view->exportFormats().size(), qsizetype(formats.size()));
        QCOMPARE(m_view->exportName(index), u"Sennight 2026-11-11.json"_s);
        const QString path = m_app->directory.filePath(u"out.json"_s);
        QSignalSpy offers(m_planner.get(), &Planner::offered);
        m_view->exportTo(index, QUrl::fromLocalFile(path));
        QTRY_COMPARE(offers.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Order samples"));
        // Never over a file of the profile itself, nor into a folder that is not there.
        QSignalSpy failures(m_planner.get(), &Planner::failed);
        m_view->exportTo(index, QUrl::fromLocalFile(m_app->profile.database()));
        QTRY_COMPARE(failures.count(), 1);
        awaitJob();
        m_view->exportTo(index, QUrl::fromLocalFile(u"/nowhere/out.json"_s));
        QTRY_COMPARE(failures.count(), 2);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
    }
};

QTEST_MAIN(TestDataView)
#include "tst_data_view.moc"
