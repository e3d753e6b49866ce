// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings_view.h"
#include "app_profile.h"
#include "faulty_disk.h"

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

    void theWeekMayStartOnTheLanguagesOwnDayFirst()
    {
        AppProfile profile;
        const auto startsIn = [&](const char *language) {
            ItemContext items = profile.items();
            items.locale = QLocale(QLatin1StringView(language));
            Planner planner({items, profile.store, profile.random});
            return SettingsView(planner, profile.directory.filePath(u"window.ini"_s)).weekStarts();
        };
        QCOMPARE(startsIn("de_DE"), (QList{1, 6, 7}));
        QCOMPARE(startsIn("en_US"), (QList{7, 1, 6}));
        QCOMPARE(startsIn("ar_EG"), (QList{6, 7, 1}));
        QCOMPARE(startsIn("dv_MV"), (QList{1, 6, 7})); // Friday, which no week here starts on
    }

    void whatIsRefusedIsTakenBack()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::ReadOnly);
        Planner planner({profile.items(), disk, profile.random});
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        const QSignalSpy changed(&settings, &SettingsView::changed);
        settings.setTheme(u"dark"_s);
        QCOMPARE(settings.theme(), u"dark"_s);
        SETTLE(planner);
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(changed.size(), 2);
        settings.setTextSize(130);
        settings.setFirstDayOfWeek(7);
        settings.putBack(SettingsView::Appearance);
        SETTLE(planner);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.firstDayOfWeek(), 1);
    }

    void whatWaitsForAnotherTryStays()
    {
        AppProfile profile;
        FaultyDisk disk(profile.store, ErrorCode::DiskFull);
        Planner planner({profile.items(), disk, profile.random});
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        settings.setTheme(u"dark"_s);
        SETTLE(planner);
        QCOMPARE(settings.theme(), u"dark"_s);
        disk.fault.reset();
        planner.tryAgain();
        SETTLE(planner);
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(profile.queries->setting(u"appearance.theme"_s).value(), u"\"dark\""_s);
    }

    void anySettingIsReadAndWrittenAsPeopleWriteIt()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        const auto value = [&settings](const QString &key) {
            return settings.value(key, settings.revision());
        };
        QCOMPARE(value(u"day.start"_s), u"04:00"_s);
        const int before = settings.revision();
        QVERIFY(settings.setValue(u"day.start"_s, u"5:30"_s));
        QCOMPARE(value(u"day.start"_s), u"05:30"_s);
        QVERIFY(settings.revision() > before);
        QVERIFY(!settings.setValue(u"day.start"_s, u"noon"_s));
        QVERIFY(!settings.setValue(u"day.nothing"_s, u"1"_s));
        QVERIFY(!SettingsView::knows(u"day.nothing"_s));
        QCOMPARE(value(u"day.start"_s), u"05:30"_s);
        QVERIFY(settings.setValue(u"week.capacity"_s, u"4h,4h,4h,4h,4h,0m,0m"_s));
        SETTLE(planner);
        QCOMPARE(profile.queries->settings().dayStart, QTime(5, 30));
        QCOMPARE(profile.queries->settings().capacityMinutes[4], 240);
        QCOMPARE(profile.queries->settings().capacityMinutes[6], 0);
    }

    void theDesktopIsFollowedUnlessThePersonChose()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        QSignalSpy changed(&settings, &SettingsView::changed);
        QVERIFY(!settings.isContrastIncreased());
        QVERIFY(!settings.isMotionReduced());
        settings.followSystem(true, true);
        settings.followSystem(true, true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(settings.isContrastIncreased());
        QVERIFY(settings.isMotionReduced());
        settings.setContrast(u"normal"_s);
        settings.setMotion(u"normal"_s);
        QVERIFY(!settings.isContrastIncreased());
        QVERIFY(!settings.isMotionReduced());
        settings.followSystem(false, false);
        settings.setContrast(u"increased"_s);
        settings.setMotion(u"reduced"_s);
        QVERIFY(settings.isContrastIncreased());
        QVERIFY(settings.isMotionReduced());
        SETTLE(planner);
    }

    void aSecondChangeHoldsWhileTheFirstIsWritten()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        settings.setTextSize(150);
        settings.setDensity(u"compact"_s);
        settings.setTheme(u"dark"_s);
        QSet<QString> seen;
        connect(&settings, &SettingsView::changed, this,
                [&] { seen << settings.density() << settings.theme(); });
        Q_EMIT profile.feed.committed(
            {.records = {}, .everything = true}); // nothing of it is there yet
        SETTLE(planner);
        QVERIFY(!seen.contains(u"comfortable"_s));
        QVERIFY(!seen.contains(u"system"_s));
        QCOMPARE(settings.density(), u"compact"_s);
        planner.undo(); // not kept from what comes later
        SETTLE(planner);
        QCOMPARE(settings.theme(), u"system"_s);
    }

    void oneSectionGoesBackAtOnceAndIsUndoneAtOnce()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        QVERIFY(!settings.isGeneralChanged());
        settings.setValue(u"day.start"_s, u"5:30"_s);
        settings.setValue(u"week.hours"_s, u"8-16"_s);
        settings.setTheme(u"dark"_s);
        settings.setValue(u"device.keys"_s, u"done=F9"_s);
        SETTLE(planner);
        QVERIFY(settings.isGeneralChanged());
        QSignalSpy toast(&planner, &Planner::toast);
        settings.putBack(SettingsView::General);
        QVERIFY(!settings.isGeneralChanged()); // in this frame
        QVERIFY(settings.isAppearanceChanged());
        SETTLE(planner);
        QCOMPARE(toast.size(), 1);
        QCOMPARE(profile.queries->settings().dayStart, QTime(4, 0));
        QCOMPARE(profile.queries->setting(u"device.keys"_s).value(), uR"({"done":"F9"})"_s);
        planner.undo();
        SETTLE(planner);
        QCOMPARE(profile.queries->settings().dayStart, QTime(5, 30));
        QCOMPARE(settings.value(u"week.hours"_s, 0).section(u',', 0, 0), u"08:00-16:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettingsView)
#include "tst_settings_view.moc"
