// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A damaged profile is made whole from its newest sound backup and what can be read beyond it.
#include "store/recovery.h"
#include "store/work_folder_p.h"
#include "store_fixture.h"
#include "support/whole_files.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sennight;
using namespace sennight::test;

class TestRecovery : public QObject
{
    Q_OBJECT

    static constexpr int before = 40;
    static constexpr int after = 12;
    std::unique_ptr<Device> m_desk;

    [[nodiscard]] Backups backups() const { return {m_desk->profile, m_desk->clock}; }
    void addTodos(const QString &title, int count)
    {
        for (int i = 0; i < count; ++i)
            m_desk->addTodo(u"%1 %2 %3"_s.arg(title).arg(i).arg(QString(400, u'n')));
    }
    /// Overwrites a page, as a failing disk does; the file is in one piece.
    void damage(qint64 page)
    {
        QVERIFY(m_desk->store->connection().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        m_desk->store.reset();
        QByteArray bytes = contentOf(m_desk->profile.database());
        QVERIFY((page + 1) * 4096 <= bytes.size());
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        overwrite(m_desk->profile.database(), bytes);
    }
    [[nodiscard]] qint64 pages() const
    {
        return QFileInfo(m_desk->profile.database()).size() / 4096;
    }
    [[nodiscard]] Result<Recovery> recovered() const
    {
        return recoverProfile(m_desk->profile, m_desk->clock, m_desk->random);
    }
    void mustBeSound()
    {
        const auto report = checkProfile(m_desk->profile, m_desk->clock, m_desk->random);
        QVERIFY(report);
        QVERIFY2(report->isClean(),
                 report->findings.empty() ? "" : qPrintable(report->findings.front().detail));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Device>();
        addTodos(u"Before"_s, before);
        QVERIFY(backups().make(BackupReason::Daily));
        addTodos(u"After"_s, after);
        m_desk->index();
    }

    void everyPageOfTheFile()
    {
        QVERIFY(m_desk->store->connection().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        m_desk->store.reset();
        const QByteArray whole = contentOf(m_desk->profile.database());
        int recoveries = 0;
        for (qint64 page = 1; page < whole.size() / 4096; page += 3) {
            overwrite(m_desk->profile.database(), whole);
            QByteArray bytes = whole;
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
            overwrite(m_desk->profile.database(), bytes);
            const auto recovery = recovered();
            QVERIFY2(recovery, recovery ? "" : qPrintable(recovery.error().detail));
            mustBeSound();
            const auto store = Store::open(m_desk->profile, m_desk->clock, m_desk->random);
            QVERIFY(store);
            const auto count = [&](const QString &title) {
                return (*store)
                    ->connection()
                    .scalar(u"SELECT count(*) FROM todos WHERE title LIKE ? AND deleted = 0"_s,
                            QVariant(title + u'%'))
                    ->toInt();
            };
            // What the backup has is there in any case; of the rest only what the page held.
            QCOMPARE(count(u"Before"_s), before);
            QVERIFY(count(u"After"_s) >= after - recovery->lostChanges);
            QVERIFY(recovery->lostChanges <= after);
            recoveries += recovery->backupId.isEmpty() ? 0 : 1;
        }
        QVERIFY(recoveries > 0);
    }

    void nothingOfTheFileCanBeRead()
    {
        m_desk->store.reset();
        overwrite(m_desk->profile.database(), QByteArray(9000, 'x'));
        QFile::remove(m_desk->profile.database() + u"-wal"_s);
        const auto recovery = recovered();
        QVERIFY2(recovery, recovery ? "" : qPrintable(recovery.error().detail));
        QVERIFY(!recovery->isDamagedReadable);
        QCOMPARE(recovery->recoveredChanges, 0);
        QCOMPARE(contentOf(recovery->damagedFile), QByteArray(9000, 'x'));
        mustBeSound();
        m_desk->reopen();
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM todos"_s), before);
        // New changes go into a chain of their own.
        m_desk->addTodo(u"New"_s);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM chains"_s), 2);
        mustBeSound();
    }

    void aDamagedBackupIsPassedOver()
    {
        addTodos(u"Later"_s, 1);
        const auto newest = backups().make(BackupReason::ByHand);
        QVERIFY(newest);
        QByteArray bytes = contentOf(newest->path);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
        overwrite(newest->path, bytes);
        m_desk->store.reset();
        overwrite(m_desk->profile.database(), QByteArray(9000, 'x'));
        QFile::remove(m_desk->profile.database() + u"-wal"_s);
        const auto recovery = recovered();
        QVERIFY(recovery);
        QVERIFY(recovery->backupId != newest->id);
        QVERIFY(!recovery->backupId.isEmpty());
        const auto refused =
            recoverProfileFrom(*newest, m_desk->profile, m_desk->clock, m_desk->random);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void aFileThatIsGone()
    {
        const Backup backup = backups().list().front();
        m_desk->store.reset();
        QVERIFY(QFile::remove(m_desk->profile.database()));
        QFile::remove(m_desk->profile.database() + u"-wal"_s);
        QVERIFY(recoverProfileFrom(backup, m_desk->profile, m_desk->clock, m_desk->random));
        mustBeSound();
    }

    /// The copy of everything that it was making would stay in the profile for ever.
    void whatAKilledRecoveryLeftGoesAtTheNextStart()
    {
#ifndef Q_OS_UNIX
        QSKIP("kills a copy of itself");
#else
        const QDir directory(m_desk->profile.directory());
        const auto works = [&] {
            return directory.entryList({u"restore-*"_s, u"check-*"_s}, QDir::Dirs | QDir::Files);
        };
        damage(pages() / 2);
        const pid_t child = ::fork();
        if (child == 0) {
            (void)recoverProfile(m_desk->profile, m_desk->clock, m_desk->random,
                                 [&](qint64, qint64) {
                                     if (!works().isEmpty())
                                         ::raise(SIGKILL);
                                     return true;
                                 });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(works(), (QStringList{u"restore-1"_s, u"restore-1.lock"_s}));
        QVERIFY(recovered());
        QVERIFY(directory.mkdir(u"rescue-7"_s));
        const auto used = WorkFolder::make(m_desk->profile, "restore"_L1);
        QVERIFY(used);
        QVERIFY(Store::open(m_desk->profile, m_desk->clock, m_desk->random));
        QCOMPARE(works(), (QStringList{u"restore-1"_s, u"restore-1.lock"_s})); // in use
        QVERIFY(!directory.exists(u"rescue-7"_s));
#endif
    }

    void whatNobodyUsesIsSweptAtAStart()
    {
        const QDir directory(m_desk->profile.directory());
        QVERIFY(directory.mkpath(u"rescue-2/backups"_s));
        QVERIFY(directory.mkdir(u"restore-1"_s));
        QVERIFY(directory.mkdir(u"restore-mine"_s)); // not of this program's making
        m_desk->store.reset();
        QVERIFY(Store::open(m_desk->profile, m_desk->clock, m_desk->random, {.readOnly = true}));
        QCOMPARE(directory.entryList({u"res*"_s}).size(), 3); // who only reads removes nothing
        QVERIFY(Store::open(m_desk->profile, m_desk->clock, m_desk->random));
        QCOMPARE(directory.entryList({u"res*"_s}), QStringList{u"restore-mine"_s});
        QVERIFY(directory.exists(u"backups"_s));
    }

    void cancelledLeavesTheFile()
    {
        damage(pages() / 2);
        const QByteArray damaged = contentOf(m_desk->profile.database());
        int left = 3;
        const auto stop = [&](qint64, qint64) { return left-- > 0; };
        const auto recovery = recoverProfile(m_desk->profile, m_desk->clock, m_desk->random, stop);
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(m_desk->profile.database()), damaged);
        QVERIFY(QDir(m_desk->profile.directory()).entryList({u"restore-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
