// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_app.h"
#include "app_profile.h"
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// All that the window shows and says, in no order.
QStringList textsIn(QQuickItem *item)
{
    QStringList texts;
    if (!item->isVisible())
        return texts;
    texts << item->property("text").toString();
    for (QQuickItem *child : item->childItems())
        texts += textsIn(child);
    return texts;
}

QString inWindow(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

/// The real window in another language than English.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

    static QQuickWindow *shown()
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow());
    }
    template <typename View>
    static View &view()
    {
        return *provided<View>(qmlEngine(shown()));
    }
    static bool shows(const QString &text)
    {
        return shown() && textsIn(shown()->contentItem()).contains(text);
    }

private Q_SLOTS:
    void germanFromTheStart()
    {
        QVERIFY(spokenLanguages().contains(u"de"_s));
        SampleWindow app({1280, 800}, SampleWindow::Week::Sample, u"de"_s);
        QVERIFY(inWindow("SidebarPlaces", "Week") != u"Week");
        QCOMPARE(
            app.models->shell().week()->index(0).data(WeekModel::WeekdayLongTextRole).toString(),
            u"Montag"_s);
        app.models->shell().setScreen(Shell::Screen::Today);
        app.settle();
        QCOMPARE(app.models->shell().today()->title(), u"Mittwoch, 11. November"_s);
        QVERIFY(textsIn(app.window->contentItem()).contains(u"Mittwoch, 11. November"_s));
        const auto read =
            parseQuickAdd(u"Anrufen morgen 2std"_s, app.models->planner().grammarContext());
        QCOMPARE(read.title, u"Anrufen"_s);
        QCOMPARE(read.plan.day, QDate(2026, 11, 12));
        QCOMPARE(read.estimateMinutes.value_or(0), 120);
    }

    /// What is chosen is said from the next start on, and a button starts the window again.
    void whatIsChosenComesWithARestart()
    {
        QVERIFY(spokenLanguages().contains(u"de"_s));
        AppProfile profile;
        Planner planner(profile.ports());
        SettingsView settings(planner, profile.directory.filePath(u"window.ini"_s));
        settings.setBegun();
        QVERIFY(settings.setValue(u"device.language"_s, u"de"_s));
        SETTLE(planner);
        WindowOptions options;
        options.profile = profile.profile.directory();
        options.section = u"General"_s;
        QSettings(options.profile + u"/window.ini"_s, QSettings::IniFormat).setValue("begun", true);
        WindowApp app(options, profile.clock, profile.random);
        std::vector<QStringList> started;
        app.startAnother = [&](const QStringList &arguments) { started.push_back(arguments); };
        connect(qApp, &QGuiApplication::focusWindowChanged, &app,
                &TestWindowLanguage::goOnInEnglish,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        QCOMPARE(app.run(), 0);
        QCOMPARE(started.size(), 1U);
        QCOMPARE(started.front().value(started.front().indexOf(u"--profile"_s) + 1),
                 options.profile);
        QCOMPARE(started.front().value(started.front().indexOf(u"--settings"_s) + 1), u"General"_s);
        QCOMPARE(profile.queries->setting(u"device.language"_s).value(), u"\"en\""_s);
    }

private:
    static QQuickItem *button(QQuickItem *item, const QString &text)
    {
        if (item->isVisible() && item->inherits("sennight::Pressable") &&
            item->property("text") == text)
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = button(child, text))
                return found;
        }
        return nullptr;
    }

    /// In the window that opened in German.
    static void goOnInEnglish()
    {
        const QString language = inWindow("GeneralPage", "Language of the window");
        QVERIFY(language != u"Language of the window");
        QTRY_VERIFY(shows(language));
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(!view<SettingsView>().isLanguageWaiting());
        const QString restart = inWindow("GeneralPage", "Restart now");
        QVERIFY(!button(shown()->contentItem(), restart));
        QVERIFY(view<SettingsView>().setValue(u"device.language"_s, u"en"_s));
        QTRY_VERIFY(shows(inWindow("GeneralPage", "From the next start on.")));
        QQuickItem *again = button(shown()->contentItem(), restart);
        QVERIFY(again);
        again->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(shown(), Qt::Key_Space);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowLanguage>(argc, argv);
}

#include "tst_window_language.moc"
