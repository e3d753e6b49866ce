// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A profile that is very full: 10,000 todos in a project, 400 on a day, titles as long as they may
// be and of every script.
#include "app/gui/shot_states.h"
#include "sample_window.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// What a window of 800 pixels can show of rows, and as many again.
constexpr int mostItems = 90;

struct FullWindow : SampleWindow
{
    explicit FullWindow(QSize size = {1280, 800})
        : SampleWindow(size)
    {
        fillForShots(*models);
        settle();
    }
    void control(Qt::Key letter) { key(letter, Qt::ControlModifier); }
    /// How many rows and cards there are, seen or not.
    [[nodiscard]] int items() const { return itemsBelow(window->contentItem()); }
    [[nodiscard]] const QQuickItem *focused() const { return find("TodoItem", "focused", true); }
    [[nodiscard]] int focusedRow() const
    {
        return focused() ? focused()->property("index").toInt() : -1;
    }
    /// The row with the focus is wholly inside the window.
    [[nodiscard]] bool isInView() const
    {
        const QQuickItem *item = focused();
        if (!item)
            return false;
        const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
        return QRectF(QPointF(), window->size()).contains(box.center());
    }

private:
    static int itemsBelow(const QQuickItem *item)
    {
        int found = item->inherits("sennight::TodoItem") ? 1 : 0;
        const auto children = item->childItems();
        for (const QQuickItem *child : children)
            found += itemsBelow(child);
        return found;
    }
};

} // namespace

class TestWindowFull : public QObject
{
    Q_OBJECT

    /// By End, Home and the pages, through a list with so many rows.
    static void walk(FullWindow &app, int rows)
    {
        app.key(Qt::Key_End);
        QCOMPARE(app.focusedRow(), rows - 1);
        QVERIFY(app.isInView());
        app.key(Qt::Key_Home);
        QCOMPARE(app.focusedRow(), 0);
        QVERIFY(app.isInView());
        app.key(Qt::Key_PageDown);
        const int page = app.focusedRow();
        QVERIFY2(page > 3 && page < 40, qPrintable(QString::number(page)));
        QVERIFY(app.isInView());
        app.key(Qt::Key_PageDown);
        QVERIFY(app.isInView());
        QCOMPARE(app.focusedRow(), 2 * page);
        app.key(Qt::Key_PageUp);
        QCOMPARE(app.focusedRow(), page);
        QVERIFY(app.isInView());
    }

private Q_SLOTS:
    void tenThousandInAProject()
    {
        FullWindow app;
        app.control(Qt::Key_4);
        app.key(Qt::Key_Return);
        const int rows = app.models->shell().projectTodos()->count();
        QVERIFY(rows >= 10'000);
        QVERIFY2(app.items() < mostItems, qPrintable(QString::number(app.items())));
        walk(app, rows);
        QVERIFY2(app.items() < mostItems, qPrintable(QString::number(app.items())));
        app.key(Qt::Key_End);
        const auto last = RecordId::fromHex(app.focused()->property("todoId").toString()).value();
        app.type(u"x"_s);
        QVERIFY(app.reads->todo(last)->completedAtMs);
    }

    void fourHundredToday()
    {
        FullWindow app;
        app.control(Qt::Key_2);
        const int rows = app.models->shell().today()->focus()->count();
        QVERIFY(rows >= 400);
        QVERIFY2(app.items() < mostItems, qPrintable(QString::number(app.items())));
        while (!app.find("TodoList", "name", u"Focus"_s)->hasActiveFocus())
            app.key(Qt::Key_Down);
        walk(app, rows);
        QVERIFY2(app.items() < mostItems, qPrintable(QString::number(app.items())));
        const auto here = RecordId::fromHex(app.focused()->property("todoId").toString()).value();
        app.type(u"x"_s);
        QVERIFY(app.reads->todo(here)->completedAtMs);
        QVERIFY(app.isInView());
    }

    void fourHundredOnADayOfTheWeek()
    {
        FullWindow app;
        const WeekModel &week = *app.models->shell().week();
        const int rows = week.todosOf(week.todayIndex())->count();
        QVERIFY(rows >= 400);
        QVERIFY2(app.items() < mostItems, qPrintable(QString::number(app.items())));
        app.key(Qt::Key_Home);
        walk(app, rows);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowFull>(argc, argv);
}

#include "tst_window_full.moc"
