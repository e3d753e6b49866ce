// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "senn_process.h"
#include "support/whole_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using sennight::test::overwrite;

class TestSennBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<Senn> m_senn;

    [[nodiscard]] QString created() const
    {
        return m_senn->json({u"backup"_s, u"create"_s}).object()["id"_L1].toString();
    }
    [[nodiscard]] QString pathOf(const QString &id) const
    {
        return m_senn->folder() + u"/p/backups/"_s + id + u".db"_s;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (const auto &todo : m_senn->json({u"list"_s, u"all"_s}).array())
            found << todo.toObject()["title"_L1].toString();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_senn = std::make_unique<Senn>();
        (void)m_senn->add(u"Order samples"_s);
    }

    void createAndList()
    {
        const Answered made = m_senn->run({u"backup"_s, u"create"_s});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.out, "2026-11-11T090000Z-by-hand\n");
        const auto listed = m_senn->json({u"backup"_s, u"list"_s}).array();
        QCOMPARE(listed.size(), 1);
        const QJsonObject backup = listed.first().toObject();
        QCOMPARE(backup["id"_L1], u"2026-11-11T090000Z-by-hand"_s);
        QCOMPARE(backup["made_at"_L1], u"2026-11-11T09:00:00Z"_s);
        QCOMPARE(backup["reason"_L1], u"by_hand"_s);
        QCOMPARE(backup["sound"_L1], true);
        QVERIFY(backup["bytes"_L1].toInteger() > 0);
        QVERIFY(QFile::exists(backup["path"_L1].toString()));
        const QByteArray text = m_senn->run({u"backup"_s, u"list"_s}).out;
        QVERIFY2(text.contains("2026-11-11 10:00") && text.contains("by hand") &&
                     text.contains("checked"),
                 text.constData());
    }

    void withoutAProfile()
    {
        QVERIFY(QDir(m_senn->folder() + u"/p"_s).removeRecursively());
        QCOMPARE(m_senn->json({u"backup"_s, u"list"_s}).array().size(), 0);
        const Answered refused = m_senn->json({u"backup"_s, u"create"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.error()["code"_L1], u"cannot_open"_s);
        QVERIFY(!QFile::exists(m_senn->database()));
    }

    void restore()
    {
        const QString id = created();
        (void)m_senn->add(u"Written since"_s);
        const Answered back = m_senn->json({u"backup"_s, u"restore"_s, id.left(10)});
        QVERIFY2(back.exit == 0, back.err.constData());
        QCOMPARE(back.object()["restored"_L1], id);
        QCOMPARE(back.object()["changed"_L1], true);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
        QVERIFY(m_senn->isSound());
        QVERIFY(QFile::exists(pathOf(back.object()["backup"_L1].toString())));
        // The way back, twice: by undo, and by the backup that was made first.
        QCOMPARE(m_senn->json({u"undo"_s}).array().first().toObject()["action"_L1],
                 u"restore_backup"_s);
        QCOMPARE(titles().size(), 2);
        QCOMPARE(m_senn->json({u"backup"_s, u"restore"_s, id}).exit, 0);
        QCOMPARE(titles().size(), 1);
        QCOMPARE(
            m_senn->json({u"backup"_s, u"restore"_s, back.object()["backup"_L1].toString()}).exit,
            0);
        QCOMPARE(titles().size(), 2);
        QVERIFY(m_senn->isSound());
        QCOMPARE(m_senn->run({u"search"_s, u"since"_s}).out.count('\n'), 1);
    }

    void restoreAnEarlierMoment()
    {
        m_senn->now = u"2026-11-11T12:00:00Z"_s;
        (void)m_senn->add(u"At noon"_s);
        const QString id = created();
        QCOMPARE(
            m_senn->json({u"backup"_s, u"restore"_s, id, u"--at"_s, u"2026-11-11T11:00"_s}).exit,
            0);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
        for (const QString &wrong : {u"noon"_s, u"2026-11-11"_s}) {
            const Answered said = m_senn->json({u"backup"_s, u"restore"_s, id, u"--at"_s, wrong});
            QCOMPARE(said.exit, 2);
        }
        QCOMPARE(m_senn->json({u"backup"_s, u"restore"_s, id, u"--at"_s, u"2027-01-01T00:00Z"_s})
                     .error()["code"_L1],
                 u"refused"_s);
        QCOMPARE(m_senn->json({u"backup"_s, u"restore"_s, id, u"--at"_s, u"2020-01-01T00:00Z"_s})
                     .error()["code"_L1],
                 u"refused"_s);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
    }

    void aDamagedBackupIsNoDamagedProfile()
    {
        const QString id = created();
        QFile file(pathOf(id));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write("flipped") > 0);
        file.close();
        for (const QString &command : {u"verify"_s, u"restore"_s}) {
            const Answered said = m_senn->json({u"backup"_s, command, id});
            QCOMPARE(said.exit, 1);
            QCOMPARE(said.error()["code"_L1], u"damaged_backup"_s);
        }
        QCOMPARE(m_senn->json({u"backup"_s, u"list"_s}).array().first().toObject()["sound"_L1],
                 false);
        (void)m_senn->add(u"Goes on"_s);
        QCOMPARE(titles().size(), 2);
        QVERIFY(m_senn->isSound());
    }

    /// As the window does it: the newest sound backup, and what was written since.
    void aDamagedProfileIsRepairedFromItsNewestSoundBackup()
    {
        const QString older = created();
        const QString id = created();
        (void)m_senn->add(u"Written since"_s);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_senn->database() + suffix);
        overwrite(pathOf(older), "no longer a backup");
        // In the log and in the rows: the change is lost, and its row goes on showing it.
        QByteArray bytes = contentOf(m_senn->database());
        overwrite(m_senn->database(), bytes.replace("Written since", "Written sinse"));
        const QString hint = m_senn->json({u"check"_s}).error()["hint"_L1].toString();
        QVERIFY2(hint.contains(u"--repair"_s), qPrintable(hint));
        const auto report = m_senn->json({u"check"_s, u"--repair"_s}).object();
        QCOMPARE(report["sound"_L1], true);
        QCOMPARE(report["repaired"_L1], true);
        QCOMPARE(report["backup"_L1], id);
        QVERIFY(QFile::exists(report["damaged_file"_L1].toString()));
        QCOMPARE(report["lost_changes"_L1], 1);
        QCOMPARE(report["kept_records"_L1], 1);
        QCOMPARE(titles().size(), 2);
        QVERIFY(titles().contains(u"Written sinse"_s));
        QVERIFY(m_senn->isSound());
        QVERIFY(m_senn->json({u"check"_s, u"--repair"_s}).object()["backup"_L1].isNull());
    }

    void aProfileOfWhichNothingIsLeftIsRepairedFromItsBackup()
    {
        const QString id = created();
        (void)m_senn->add(u"Written since"_s);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_senn->database() + suffix);
        const QByteArray rubbish(9000, 'x');
        overwrite(m_senn->database(), rubbish);
        const QString hint = m_senn->json({u"check"_s}).error()["hint"_L1].toString();
        QVERIFY2(hint.contains(u"--repair"_s), qPrintable(hint));
        const Answered said = m_senn->run({u"check"_s, u"--repair"_s});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.contains(id.toUtf8()) && said.out.contains("nothing could be read"),
                 said.out.constData());
        QCOMPARE(contentOf(m_senn->database() + u".damaged-1"_s), rubbish);
        QCOMPARE(titles(), QStringList{u"Order samples"_s});
        QVERIFY(m_senn->isSound());
    }

    void verifyAll()
    {
        (void)created();
        (void)created();
        const Answered said = m_senn->json({u"backup"_s, u"verify"_s});
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.array().size(), 2);
    }

    void namesThatAreNone()
    {
        QCOMPARE(m_senn->run({u"backup"_s, u"restore"_s, u"2031"_s}).exit, 3);
        QCOMPARE(m_senn->run({u"backup"_s, u"verify"_s, u"../sennight"_s}).exit, 3);
        (void)created();
        (void)created();
        QCOMPARE(m_senn->run({u"backup"_s, u"restore"_s, u"2026-11-11"_s}).exit, 2);
        QCOMPARE(m_senn->run({u"backup"_s}).exit, 2);
    }

    void anImportIsBackedUpFirst()
    {
        const QString file = m_senn->file(u"more.txt"_s, "Imported\n");
        QCOMPARE(m_senn->run({u"import"_s, u"todotxt"_s, file}).exit, 0);
        const auto listed = m_senn->json({u"backup"_s, u"list"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().toObject()["reason"_L1], u"before_import"_s);
    }

    void completionOffersThem()
    {
        const QString id = created();
        const Answered said =
            m_senn->run({u"__complete"_s, u"--"_s, u"backup"_s, u"restore"_s, u"2026"_s});
        QVERIFY2(said.out.contains(id.toUtf8()), said.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestSennBackups)
#include "tst_senn_backups.moc"
