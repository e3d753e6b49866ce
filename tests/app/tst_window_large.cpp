// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text of 200 %: no words over other words, none beside the window, and all of it in reach.
#include "app/gui/shot_states.h"
#include "sample_window.h"
#include "shown_texts.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestWindowLarge : public QObject
{
    Q_OBJECT

    static QString brief(const ShownText &text)
    {
        QString line;
        QDebug(&line).nospace() << '"' << text.words.left(30) << "\" " << text.box.toRect();
        return line;
    }
    /// A toast lies over what it tells of, and what quick add understood over the words for it.
    static bool isOver(const QQuickItem *item)
    {
        for (; item; item = item->parentItem()) {
            const QByteArrayView kind = item->metaObject()->className();
            if (kind.contains("Toast") || kind.contains("QuickAddLine"))
                return true;
        }
        return false;
    }
    /// Lines may touch, letters may not.
    static bool overlap(const ShownText &one, const ShownText &other)
    {
        if (isOver(one.item) || isOver(other.item))
            return false;
        constexpr double touch = 3;
        const QRectF both = one.inView & other.inView;
        return both.width() > touch && both.height() > touch;
    }
    static QStringList crowded(const QQuickWindow &window)
    {
        const ShownTexts shown(window);
        const std::vector<ShownText> &texts = shown.all();
        QStringList found;
        for (size_t i = 0; i < texts.size(); ++i) {
            for (size_t j = i + 1; j < texts.size(); ++j) {
                if (overlap(texts[i], texts[j]))
                    found << brief(texts[i]) + u" lies on "_s + brief(texts[j]);
            }
        }
        return found;
    }
    /// What still lies over the page, which fades away in its own time, and what has the keys.
    static QString covering(const QQuickWindow &window)
    {
        QString found;
        const auto children = window.contentItem()->childItems();
        for (const QQuickItem *item : children) {
            if (item->inherits("QQuickOverlay") && item->isVisible())
                QDebug(&found) << item->childItems() << "; the keys go to"
                               << window.activeFocusItem() << "in" << window.isActive();
        }
        return found;
    }
    static void everyState(QSize size)
    {
        SampleWindow app(size);
        app.models->settings().setTextSize(200);
        addShotSamples(*app.models);
        app.settle();
        const ShotStage stage{*app.window, *app.models};
        QStringList found;
        for (const Shot &shot : sampleShots()) {
            app.models->shell().setScreen(shot.screen);
            app.settle();
            if (shot.prepare)
                shot.prepare(stage);
            app.settle();
            for (const QString &line : crowded(*app.window))
                found << shot.name + u": "_s + line;
            if (shot.closes) {
                app.key(Qt::Key_Escape);
                QTRY_COMPARE(shot.name + covering(*app.window), shot.name);
            }
            if (shot.restore)
                shot.restore(stage);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private Q_SLOTS:
    void whatStandsBesideTextGrowsWithIt()
    {
        SampleWindow app;
        const auto icon = [&] {
            const QQuickItem *button = app.find("IconButton", "visible", true);
            return button->property("iconSize").toReal();
        };
        const double iconBefore = icon();
        app.models->settings().setTextSize(130);
        app.settle();
        QCOMPARE(icon(), std::round(iconBefore * 1.3));
        app.models->settings().setTextSize(200);
        app.settle();
        QCOMPARE(icon(), iconBefore * 1.5); // within the area that is pressed
    }

    void inAWideWindow() { everyState({1280, 800}); }
    void inASmallWindow() { everyState({480, 800}); }

    /// Where a wide window gives way, the keys still go everywhere.
    void theWeekIsWorkedIn()
    {
        SampleWindow app;
        app.models->settings().setTextSize(200);
        app.settle();
        const QString title = u"Calibrate gauge 7 against the staff readings"_s;
        QVERIFY(app.card(title));
        app.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(app.todo(title).plan.day, QDate(2026, 11, 12));
        app.type(u"u"_s);
        QVERIFY(app.find("UnscheduledPanel", "visible", true));
        app.key(Qt::Key_Escape);
        app.type(u"G"_s);
        QVERIFY(app.find("GoalCard", "selected", true));
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"Buy rope fri 20m"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Buy rope"_s).plan.day, QDate(2026, 11, 13));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowLarge>(argc, argv);
}

#include "tst_window_large.moc"
