// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestSettingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeAppliesAtOnceAndStays()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        const QString file = profile.directory.filePath(u"window.ini"_s);
        {
            SettingsView settings(planner, file);
            QCOMPARE(settings.theme(), u"system"_s);
            QCOMPARE(settings.textSize(), 100);
            QCOMPARE(settings.firstDayOfWeek(), 1);
            QVERIFY(!settings.rail());
            QVERIFY(!settings.quickAddKnown());
            settings.setQuickAddKnown(true);
            QSignalSpy changed(&settings, &SettingsView::changed);
            settings.setTheme(u"dark"_s);
            QCOMPARE(settings.theme(), u"dark"_s); // before the disk has it
            settings.setTheme(u"dark"_s);
            QCOMPARE(changed.size(), 1);
            settings.setTextSize(130);
            settings.setDensity(u"compact"_s);
            settings.setMotion(u"reduced"_s);
            settings.setContrast(u"increased"_s);
            settings.setFoldPastDays(true);
            settings.setFirstDayOfWeek(7);
            settings.setRail(true);
            settings.setSidePanel(false);
            SETTLE(planner);
        }
        SettingsView again(planner, file);
        QCOMPARE(again.theme(), u"dark"_s);
        QCOMPARE(again.textSize(), 130);
        QCOMPARE(again.density(), u"compact"_s);
        QCOMPARE(again.motion(), u"reduced"_s);
        QCOMPARE(again.contrast(), u"increased"_s);
        QVERIFY(again.foldPastDays());
        QCOMPARE(again.firstDayOfWeek(), 7);
        QVERIFY(again.rail());
        QVERIFY(again.quickAddKnown());
        QVERIFY(!again.sidePanel());
        QCOMPARE(profile.queries->settings().firstDayOfWeek, 7);
    }
};

QTEST_GUILESS_MAIN(TestSettingsView)
#include "tst_settings_view.moc"
