// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/clock_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestClockSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDesktopHasItsProgram_data()
    {
        QTest::addColumn<QStringList>("desktops");
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        const QStringList all{u"gnome-control-center"_s, u"systemsettings"_s, u"time-admin"_s};
        QTest::newRow("gnome") << QStringList{u"ubuntu"_s, u"GNOME"_s} << all
                               << u"/bin/gnome-control-center"_s << QStringList{u"datetime"_s};
        QTest::newRow("kde") << QStringList{u"KDE"_s} << all << u"/bin/systemsettings"_s
                             << QStringList{u"kcm_clock"_s};
        QTest::newRow("an older one") << QStringList{u"KDE"_s} << QStringList{u"systemsettings5"_s}
                                      << u"/bin/systemsettings5"_s << QStringList{u"kcm_clock"_s};
        QTest::newRow("no page") << QStringList{u"XFCE"_s} << all << u"/bin/time-admin"_s
                                 << QStringList();
        QTest::newRow("not installed")
            << QStringList{u"LXQt"_s} << all << QString() << QStringList();
        QTest::newRow("an unknown desktop")
            << QStringList{u"sway"_s} << all << QString() << QStringList();
        QTest::newRow("no desktop") << QStringList() << all << QString() << QStringList();
    }
    void eachDesktopHasItsProgram()
    {
        QFETCH(const QStringList, desktops);
        QFETCH(const QStringList, installed);
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        const auto found = clockSettingsOf(desktops, [&installed](const QString &name) {
            return installed.contains(name) ? u"/bin/"_s + name : QString();
        });
        QCOMPARE(found.has_value(), !program.isEmpty());
        if (found) {
            QCOMPARE(found->program, program);
            QCOMPARE(found->arguments, arguments);
        }
    }

#if defined(Q_OS_LINUX)
    void theProgramIsStartedWithItsPage()
    {
        const QTemporaryDir folder;
        const QString said = folder.filePath(u"said"_s);
        QFile program(folder.filePath(u"systemsettings"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nprintf %s \"$1\" >\"" + said.toUtf8() + ".part\"\nmv \"" +
                      said.toUtf8() + ".part\" \"" + said.toUtf8() + "\"\n");
        program.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        program.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
        qputenv("XDG_CURRENT_DESKTOP", "sway");
        QVERIFY(!openClockSettings());
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        QVERIFY(openClockSettings());
        qputenv("PATH", path);
        QTRY_VERIFY(QFile::exists(said));
        QFile read(said);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("kcm_clock"));
    }
#endif
};

QTEST_GUILESS_MAIN(TestClockSettings)
#include "tst_clock_settings.moc"
