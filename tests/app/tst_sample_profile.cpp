// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sample_profile.h"

#include "store/sqlite_queries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestSampleProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toUtf8());
        QCOMPARE(QDir::tempPath(), m_temporary.path());
    }

    void isClosedToOthersAndGoesAway()
    {
        QString directory;
        {
            const auto sample = SampleProfile::make().value();
            directory = sample->directory();
            const auto rights = QFileInfo(directory).permissions();
            QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        }
        QVERIFY(!QDir(directory).exists());
    }

    void holdsTheSampleWeek()
    {
        const auto sample = SampleProfile::make().value();
        const FixedClock clock(1794387600000);
        SeededRandom random(1);
        const Profile profile(sample->directory());
        auto store = Store::open(profile, clock, random, {}).value();
        QVERIFY(SampleProfile::fill(*store, clock).has_value());
        const auto queries = openQueries(profile, clock).value();
        QVERIFY(queries->weekFacts({2026, 46}).value().todos > 20);
        QVERIFY(queries->runningTodo().value().has_value());
    }

    void oneWhoseProgramCrashedIsSweptUp()
    {
        const QString crashed = m_temporary.filePath(u"sennight-sample-crash"_s);
        const QString foreign = m_temporary.filePath(u"sennight-sample-foreign"_s);
        QVERIFY(QDir().mkpath(crashed) && QDir().mkpath(foreign));
        QFile lock(crashed + u"/in-use.lock"_s); // of a process that is no more
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nsennight\n\n");
        lock.close();
        const auto running = SampleProfile::make().value();
        QVERIFY(!QDir(crashed).exists());
        QVERIFY(QDir(foreign).exists()); // has no lock, so it is not ours
        const auto second = SampleProfile::make().value();
        QVERIFY(QDir(running->directory()).exists());
    }

private:
    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(TestSampleProfile)
#include "tst_sample_profile.moc"
