// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of known settings: what people write becomes canonical JSON and comes back.

#include "domain/entities.h"
#include "domain/settings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sennight;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsSortedAndItsDefaultsAreGood();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesTheRest_data();
    void refusesTheRest();
    void unreadableJsonShowsTheDefault();
};

void TestSettings::tableIsSortedAndItsDefaultsAreGood()
{
    QVERIFY(std::ranges::is_sorted(settingSpecs(), {}, [](const SettingSpec &setting) {
        return QByteArrayView(setting.key);
    }));
    for (const SettingSpec &setting : settingSpecs()) {
        const auto json = QString::fromLatin1(setting.defaultJson);
        QCOMPARE(canonicalJson(json), json);
        const auto text = settingToText(setting, json);
        QVERIFY2(!text.isEmpty(), setting.key);
        QCOMPARE(settingFromText(setting, text), json);
        QVERIFY(!settingForm(setting).isEmpty());
        QCOMPARE(findSetting(QString::fromLatin1(setting.key)), &setting);
    }
    QCOMPARE(findSetting(u"week.nothing"), nullptr);
}

void TestSettings::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    QTest::newRow("weekday") << u"week.first_day"_s << u"Sunday"_s << u"\"sunday\""_s;
    QTest::newRow("weekday short") << u"week.first_day"_s << u"sat"_s << u"\"saturday\""_s;
    QTest::newRow("time") << u"day.start"_s << u"4:30"_s << u"\"04:30\""_s;
    QTest::newRow("hour") << u"day.start"_s << u"0"_s << u"\"00:00\""_s;
    QTest::newRow("one capacity") << u"week.capacity"_s << u"6h"_s
                                  << u"[360,360,360,360,360,360,360]"_s;
    QTest::newRow("capacities") << u"week.capacity"_s << u"6h, 5h30,1h 30m,45m,0m,24h,0"_s
                                << u"[360,330,90,45,0,1440,0]"_s;
    QTest::newRow("word") << u"appearance.theme"_s << u" Dark "_s << u"\"dark\""_s;
    QTest::newRow("number") << u"appearance.text_size"_s << u"115"_s << u"115"_s;
    QTest::newRow("one working day")
        << u"week.hours"_s << u"9-17:30"_s
        << uR"(["09:00-17:30","09:00-17:30","09:00-17:30",)"
           uR"("09:00-17:30","09:00-17:30","09:00-17:30","09:00-17:30"])"_s;
    QTest::newRow("working days")
        << u"week.hours"_s << u"8:00-12:00, off,,0-23:59,9-10,off,off"_s
        << uR"(["08:00-12:00","","","00:00-23:59","09:00-10:00","",""])"_s;
    QTest::newRow("keys") << u"device.keys"_s << u"redo=Ctrl+Y done=X redo=F9 fold="_s
                          << uR"({"done":"X","fold":"","redo":"Ctrl+Y F9"})"_s;
    QTest::newRow("odd keys") << u"device.keys"_s << uR"(a== b=\ c=")"_s
                              << uR"({"a":"=","b":"\\","c":"\""})"_s;
    QTest::newRow("no own keys") << u"device.keys"_s << u"default"_s << u"{}"_s;
    QTest::newRow("switch") << u"reminders.enabled"_s << u"OFF"_s << u"false"_s;
}

void TestSettings::readsWhatPeopleWrite()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, json);
    const auto *setting = findSetting(key);
    QVERIFY(setting);
    QCOMPARE(settingFromText(*setting, text), json);
    QCOMPARE(settingFromText(*setting, settingToText(*setting, json)), json);
}

void TestSettings::refusesTheRest_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << u"week.first_day"_s << u"t"_s;
    QTest::newRow("no weekday") << u"week.first_day"_s << u"someday"_s;
    QTest::newRow("no time") << u"day.start"_s << u"25:00"_s;
    QTest::newRow("seconds") << u"day.start"_s << u"4:00:00"_s;
    QTest::newRow("three capacities") << u"week.capacity"_s << u"1h,2h,3h"_s;
    QTest::newRow("more than a day") << u"week.capacity"_s << u"25h"_s;
    QTest::newRow("negative") << u"week.capacity"_s << u"-1h"_s;
    QTest::newRow("hours backwards") << u"week.hours"_s << u"17-9"_s;
    QTest::newRow("two working days") << u"week.hours"_s << u"9-17,9-17"_s;
    QTest::newRow("no hours") << u"week.hours"_s << QString();
    QTest::newRow("keys of nothing") << u"device.keys"_s << u"=X"_s;
    QTest::newRow("no keys") << u"device.keys"_s << u"X"_s;
    QTest::newRow("too long for keys") << u"device.keys"_s << u"done="_s + QString(99, u'X');
    QTest::newRow("no word") << u"appearance.theme"_s << u"pink"_s;
    QTest::newRow("no size") << u"appearance.text_size"_s << u"99"_s;
    QTest::newRow("no switch") << u"reminders.enabled"_s << u"maybe"_s;
    QTest::newRow("empty") << u"appearance.theme"_s << QString();
}

void TestSettings::refusesTheRest()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto json = settingFromText(*findSetting(key), text);
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().code, ErrorCode::InvalidValue);
    QCOMPARE(json.error().subject, key);
}

void TestSettings::unreadableJsonShowsTheDefault()
{
    const auto &start = *findSetting(u"day.start");
    for (const QString &json : {u"\"99:00\""_s, u"4"_s, u"\"4:00\""_s, u""_s, u"null"_s})
        QCOMPARE(settingToText(start, json), u"04:00"_s);
    QCOMPARE(capacityFromJson(u"[1,2,3]"_s), std::nullopt);
    QCOMPARE(capacityFromJson(u"[1,2,3,4,5,6,1441]"_s), std::nullopt);
    QCOMPARE(hoursFromJson(uR"(["09:00-17:00"])"_s), std::nullopt);
    QCOMPARE(keysFromJson(u"[]"_s), std::nullopt);
    QCOMPARE(keysFromJson(uR"({"done":1})"_s), std::nullopt);
    QCOMPARE(weekdayFromJson(u"\"monday\""_s), 1);
    QCOMPARE(weekdayFromJson(u"1"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
