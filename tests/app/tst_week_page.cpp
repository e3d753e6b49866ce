// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/print_view.h"
#include "app/gui/week_page.h"
#include "app_profile.h"

#include "items/week_model.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QUrl>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize(842, 595);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QImage painted(const WeekPage &page)
{
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page.paint(painter, pageSize);
    return image;
}

/// How many points of a part of the page are not white.
int inkIn(const QImage &image, QRect part)
{
    int points = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            points += image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
    }
    return points;
}

struct World
{
    World()
        : planner(profile.ports())
        , shell(planner, profile.items(), false)
        , view(shell, planner, profile.profile)
    {
        shell.preload(Shell::read(*profile.queries).value());
    }
    [[nodiscard]] WeekSnapshot week() const
    {
        return readWeek(*profile.queries, {2026, 46}).value();
    }
    void add(const QString &text)
    {
        planner.addTodo(text, u"2026-W46"_s);
        SETTLE(planner);
    }

    AppProfile profile;
    Planner planner;
    Shell shell;
    PrintView view;
};

} // namespace

class TestWeekPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichWeek()
    {
        const World world;
        const WeekPage page(world.week(), british, false);
        QCOMPARE(page.title(), u"Week 46"_s);
        QCOMPARE(page.range(), u"9 – 15 November 2026"_s);
    }

    void saysWhatIsPlannedAsTheWindowDoes()
    {
        World world;
        world.add(u"Call the plumber 1h 2026-11-11"_s);
        world.add(u"Some day 30m"_s);
        const WeekPage page(world.week(), british, false);
        QCOMPARE(page.planned(), u"1h 30m planned of 35h"_s);
        QCOMPARE(world.shell.week()->plannedText(), u"1h 30m"_s);
    }

    void aTodoStandsInItsColumn()
    {
        World world;
        world.add(u"Call the plumber mon"_s); // next Monday: not on this page
        const QImage empty = painted(WeekPage(world.week(), british, false));
        world.add(u"Call the plumber 2026-11-11"_s);
        const QImage full = painted(WeekPage(world.week(), british, false));
        const auto columnInk = [](const QImage &image, int column) {
            const int width = (pageSize.width() - 68) / 7;
            return inkIn(image, {34 + column * width, 100, width - 12, 430});
        };
        for (int column = 0; column < 7; ++column)
            QCOMPARE(columnInk(full, column) > columnInk(empty, column), column == 2);
    }

    void rightToLeftTheDaysRunTheOtherWay()
    {
        World world;
        world.add(u"Call the plumber 2026-11-09"_s);
        const QImage page = painted(WeekPage(world.week(), british, true));
        QVERIFY(inkIn(page, {700, 100, 108, 430}) > inkIn(page, {34, 100, 108, 430}));
    }

    /// Nothing leaves the page, however much there is.
    void aVeryFullWeekStaysOnItsPage()
    {
        World world;
        for (int i = 0; i < 60; ++i)
            world.add(
                u"A todo whose words go on for more than a line, number %1 2026-11-11 2h"_s.arg(i));
        world.add(u"Any day of it"_s);
        const QImage page = painted(WeekPage(world.week(), british, false));
        QCOMPARE(inkIn(page, {0, 563, 842, 32}), 0);
        QCOMPARE(inkIn(page, {0, 0, 30, 595}), 0);
        QCOMPARE(inkIn(page, {812, 0, 30, 595}), 0);
        QVERIFY(inkIn(page, {34, 480, 774, 80}) > 0);
    }

    void aPdfIsWritten()
    {
        World world;
        world.add(u"Call the plumber 2026-11-11"_s);
        QSignalSpy written(&world.view, &PrintView::written);
        QSignalSpy toasts(&world.planner, &Planner::toast);
        const QUrl file = QUrl::fromLocalFile(world.profile.directory.path() + u"/week.pdf"_s);
        world.view.write(file);
        QTRY_COMPARE(written.count(), 1);
        QFile pdf(file.toLocalFile());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(toasts.last().first().toString().contains(u"week.pdf"_s));
    }

    void aFailureIsSaid()
    {
        World world;
        QSignalSpy failed(&world.planner, &Planner::failed);
        world.view.write(QUrl::fromLocalFile(world.profile.directory.path() + u"/none/week.pdf"_s));
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestWeekPage)
#include "tst_week_page.moc"
