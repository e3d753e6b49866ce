// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "theme/theme.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// The settings in the real window, by keys and pointer.
class TestWindowSettings : public QObject
{
    Q_OBJECT

    static QQuickItem *section(const SampleWindow &app, const QString &title)
    {
        return app.find("SidebarItem", "text", title);
    }
    static QQuickItem *row(const SampleWindow &app, const QString &action)
    {
        return app.find("KeyRow", "action", action);
    }
    /// Opens the page of keys with one action listed.
    static QQuickItem *openKey(SampleWindow &app, const QString &search, const QString &action)
    {
        app.models->shell().openSettings(u"Keyboard"_s);
        app.settle();
        app.key(Qt::Key_F, Qt::ControlModifier);
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(search);
        app.key(Qt::Key_Down);
        return row(app, action);
    }
    static QString stored(const SampleWindow &app, const QString &key)
    {
        return app.reads->setting(key).value().value_or(QString());
    }
    static QQuickItem *segment(const SampleWindow &app, const QString &text)
    {
        return app.find("Pressable", "text", text);
    }

    static void collect(QQuickItem *item, const char *kind, std::vector<QQuickItem *> &found)
    {
        if (!item->isVisible())
            return;
        if (QByteArrayView(item->metaObject()->className()).contains(kind))
            found.push_back(item);
        for (QQuickItem *child : item->childItems())
            collect(child, kind, found);
    }
    /// Of the sheet of keys, from the top.
    static std::vector<QRectF> keyCaps(SampleWindow &app)
    {
        QQuickItem *sheet = app.find("KeysPanel", "shown", true);
        std::vector<QQuickItem *> caps;
        if (sheet)
            collect(sheet, "KeyCap", caps);
        std::vector<QRectF> places;
        for (const QQuickItem *cap : caps)
            places.push_back(SampleWindow::placeOf(cap));
        return places;
    }

private Q_SLOTS:
    void keysAndPointerGoThere()
    {
        SampleWindow app;
        app.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(app.find("SettingsScreen", "visible", true));
        QVERIFY(app.find("GeneralPage", "visible", true));
        app.key(Qt::Key_Down); // the list has the focus, and its page follows
        QVERIFY(app.find("AppearancePage", "visible", true));
        app.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!app.find("SettingsScreen", "visible", true));
        app.click(section(app, u"Settings"_s));
        QVERIFY(app.find("AppearancePage", "visible", true));
        QVERIFY(section(app, u"Settings"_s)->property("selected").toBool());
    }

    void whereKeysAreToldTheyAreThoseThatWereChosen()
    {
        SampleWindow app;
        QVERIFY(!app.find("KeyCap", "key", u"F9"_s));
        app.models->keys().bind(u"day-7"_s, u"F9"_s);
        app.models->keys().bind(u"way-out"_s, u"Alt+W"_s);
        app.settle();
        QVERIFY(app.find("KeyCap", "key", u"F9"_s)); // below Unscheduled
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.models->showSampleTexts();
        app.settle();
        QVERIFY(app.find("Label", "text", u"Any day this week"_s));
        QVERIFY(app.find("KeyCap", "key", u"W"_s));
        app.key(Qt::Key_Escape);
        app.models->keys().unbind(u"way-out"_s);
        app.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(app.find("Label", "text", u"Any day this week"_s));
        QVERIFY(!app.find("KeyCap", "key", u"W"_s));
    }

    void keysOfTodosAreShownWhereTodosAre()
    {
        SampleWindow app;
        const auto areTold = [&] {
            app.type(u"?"_s);
            const bool told = app.find("Label", "text", u"The selected todo"_s);
            app.key(Qt::Key_Escape);
            return told;
        };
        QVERIFY(areTold());
        app.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!areTold());
        app.key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(!areTold());
        app.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(areTold());
        app.models->triage().start({});
        app.settle();
        QVERIFY(!areTold());
    }

    void keyCapsGrowWithTheTextAndStandApart()
    {
        SampleWindow app;
        app.type(u"?"_s);
        const auto plain = keyCaps(app);
        QVERIFY(plain.size() > 20);
        app.models->settings().setTextSize(200);
        app.settle();
        const auto large = keyCaps(app);
        QCOMPARE(large.size(), plain.size());
        for (size_t i = 0; i < large.size(); ++i) {
            QCOMPARE(large[i].height(), 2 * plain[i].height());
            QVERIFY(large[i].width() > 1.9 * plain[i].width());
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!large[i].intersects(large[j]));
        }
    }

    void dotsOfProjectsGrowWithTheText()
    {
        SampleWindow app;
        app.key(Qt::Key_2, Qt::ControlModifier);
        const auto side = [&] { return app.find("ProjectDot", "colourName", u"blue"_s)->width(); };
        const double plain = side();
        app.models->settings().setTextSize(200);
        app.key(Qt::Key_Period, Qt::ControlModifier); // the panel is a drawer now
        QCOMPARE(side(), 2 * plain);
    }

    void aNarrowWindowHasTwoPages()
    {
        SampleWindow app({480, 800});
        app.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(section(app, u"Privacy"_s));
        QVERIFY(!app.find("PrivacyPage", "visible", true));
        app.click(section(app, u"Privacy"_s));
        QVERIFY(app.find("PrivacyPage", "visible", true));
        QVERIFY(!section(app, u"Privacy"_s));
        app.key(Qt::Key_Escape);
        QVERIFY(section(app, u"Privacy"_s));
        app.key(Qt::Key_Return); // where it was
        QVERIFY(app.find("PrivacyPage", "visible", true));
        app.click(app.find("IconButton", "text", u"Back"_s));
        QVERIFY(!app.find("PrivacyPage", "visible", true));
    }

    void eachChoiceOfLooksIsFollowedAndKept()
    {
        SampleWindow app;
        app.models->shell().openSettings(u"Appearance"_s);
        app.settle();
        const Theme *theme = Theme::in(app.engine);
        app.click(segment(app, u"Dark"_s));
        QVERIFY(theme->dark());
        QCOMPARE(stored(app, u"appearance.theme"_s), u"\"dark\""_s);
        app.click(segment(app, u"Compact"_s));
        QVERIFY(theme->compact());
        QCOMPARE(theme->rowHeight(), 32);
        app.click(segment(app, u"130%"_s));
        QCOMPARE(theme->scale(), 1.3);
        QCOMPARE(stored(app, u"appearance.text_size"_s), u"130"_s);
        app.click(app.find("Switch", "visible", true));
        QVERIFY(!app.models->settings().foldPastDays());
        QCOMPARE(stored(app, u"appearance.fold_past_days"_s), u"false"_s);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(app.models->settings().foldPastDays());
    }

    void aDropDownGivesTheKeysBack()
    {
        SampleWindow app;
        app.models->shell().openSettings(u"General"_s);
        app.settle();
        for (const char *kind : {"LanguageChoice", "LeadTime"}) {
            QQuickItem *button = app.find(kind, "visible", true);
            QVERIFY(button);
            const QString before = button->property("text").toString();
            button->forceActiveFocus(Qt::TabFocusReason);
            app.key(Qt::Key_Space);
            QVERIFY(!button->hasActiveFocus());
            app.key(Qt::Key_Escape);
            QTRY_COMPARE(app.window->activeFocusItem(), button);
            QCOMPARE(button->property("text").toString(), before);
            app.key(Qt::Key_Space);
            app.key(Qt::Key_Down);
            app.key(Qt::Key_Return);
            QTRY_COMPARE(app.window->activeFocusItem(), button);
        }
    }

    void theWeekMayStartOnTheLanguagesOwnDayFirst()
    {
        SampleWindow app;
        app.models->shell().openSettings(u"General"_s);
        app.settle();
        const QQuickItem *choice = app.find("SegmentedControl", "name", u"The week starts on"_s);
        QVERIFY(choice);
        QStringList days;
        for (const int day : app.models->settings().weekStarts())
            days << QLocale().standaloneDayName(day);
        QCOMPARE(choice->property("segments").toStringList(), days);
    }

    void theDefaultsComeBackAndGoAgain()
    {
        SampleWindow app;
        app.models->shell().openSettings(u"Appearance"_s);
        app.models->settings().setTheme(u"dark"_s);
        app.models->settings().setTextSize(115);
        app.models->settings().setFirstDayOfWeek(7);
        app.settle();
        app.click(app.find("DefaultsButton", "enabled", true));
        QCOMPARE(app.models->settings().theme(), u"system"_s);
        QCOMPARE(app.models->settings().textSize(), 100);
        QCOMPARE(app.models->settings().motion(), u"system"_s);
        QCOMPARE(app.models->settings().firstDayOfWeek(), 7); // of another section
        QVERIFY(!app.find("DefaultsButton", "enabled", true));
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(app, u"appearance.theme"_s), u"\"dark\""_s);
        QCOMPARE(app.models->settings().textSize(), 115);
    }

    void aKeyIsBoundAndWorks()
    {
        SampleWindow app;
        QQuickItem *line = openKey(app, u"unsched"_s, u"unschedule"_s);
        app.key(Qt::Key_Return);
        QVERIFY(line->property("waiting").toBool());
        app.key(Qt::Key_F9);
        QVERIFY(!line->property("waiting").toBool());
        QCOMPARE(stored(app, u"device.keys"_s), uR"({"unschedule":"F9"})"_s);
        app.key(Qt::Key_1, Qt::ControlModifier);
        app.click(app.card(u"Order worktop samples"_s));
        app.key(Qt::Key_0);
        QVERIFY(!app.todo(u"Order worktop samples"_s).plan.isNull());
        app.key(Qt::Key_F9);
        QVERIFY(app.todo(u"Order worktop samples"_s).plan.isNull());
    }

    /// What works everywhere does not, while a row waits for its keys.
    void keysOfTheWindowAreTakenOnceTheConflictWasSeen()
    {
        SampleWindow app;
        QQuickItem *line = openKey(app, u"side panel"_s, u"side-panel"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Settings);
        QVERIFY(line->property("problem").toString().contains(u"“Go to Today”"_s));
        QVERIFY(stored(app, u"device.keys"_s).isEmpty()); // not before the answer
        app.key(Qt::Key_Return);                          // Keep has the focus
        QVERIFY(stored(app, u"device.keys"_s).isEmpty());
        app.key(Qt::Key_Return);
        app.key(Qt::Key_2, Qt::ControlModifier);
        app.click(segment(app, u"Take"_s));
        QCOMPARE(stored(app, u"device.keys"_s), uR"({"side-panel":"Ctrl+2","today":""})"_s);
        const bool wasOpen = app.models->settings().sidePanel();
        app.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(app.models->settings().sidePanel(), !wasOpen);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Settings);
        app.click(app.find("Button", "text", u"Put back the defaults"_s));
        app.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Today);
    }

    void reservedKeysAreNotTaken()
    {
        SampleWindow app;
        QQuickItem *line = openKey(app, u"unsched"_s, u"unschedule"_s);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_Tab);
        QVERIFY(line->property("problem").toString().startsWith(u"Tab "_s));
        QVERIFY(line->property("waiting").toBool());
        app.key(Qt::Key_Escape);
        QVERIFY(!line->property("waiting").toBool());
        QVERIFY(stored(app, u"device.keys"_s).isEmpty());
        app.key(Qt::Key_Delete); // the list has the focus again
        QCOMPARE(stored(app, u"device.keys"_s), uR"({"unschedule":""})"_s);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(app, u"device.keys"_s), u"{}"_s);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowSettings>(argc, argv);
}

#include "tst_window_settings.moc"
