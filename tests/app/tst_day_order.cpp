// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/day_order.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

std::vector<TodoRow> rows(const QStringList &orders)
{
    std::vector<TodoRow> made;
    for (const QString &order : orders) {
        TodoRow row;
        row.id = RecordId::fromName(QByteArray::number(made.size()));
        row.dayOrder = order;
        made.push_back(row);
    }
    return made;
}

} // namespace

class TestDayOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBetweenItsNeighbours()
    {
        SeededRandom random(1);
        const auto day = rows({u"a"_s, u"m"_s, u"t"_s});
        const auto first = placesInDay(day, day[0].id, 2, random);
        QVERIFY(first.renumbered.empty());
        QVERIFY(first.orders[0] < first.orders[1] && first.orders[1] < u"a"_s);
        const auto middle = placesInDay(day, day[2].id, 1, random);
        QVERIFY(middle.orders[0] > u"m"_s && middle.orders[0] < u"t"_s);
        const auto last = placesInDay(day, {}, 1, random);
        QVERIFY(last.orders[0] > u"t"_s);
    }

    void anEmptyDayTakesAnyKey()
    {
        SeededRandom random(1);
        const auto places = placesInDay({}, {}, 1, random);
        QVERIFY(!places.orders.front().isEmpty());
        QVERIFY(places.renumbered.empty());
    }

    void aDayWithoutKeysGetsThem_data()
    {
        QTest::addColumn<QStringList>("orders");
        QTest::newRow("none") << QStringList({QString(), QString(), QString()});
        QTest::newRow("some") << QStringList({QString(), u"m"_s, u"t"_s});
        QTest::newRow("two the same") << QStringList({u"m"_s, u"m"_s, u"t"_s});
    }
    void aDayWithoutKeysGetsThem()
    {
        QFETCH(QStringList, orders);
        SeededRandom random(1);
        const auto day = rows(orders);
        const auto places = placesInDay(day, day[1].id, 1, random);
        QCOMPARE(places.renumbered.size(), 3);
        QStringList keys;
        for (const Edit &edit : places.renumbered)
            keys << std::get<QString>(edit.value);
        QVERIFY(keys[0] < places.orders[0]);
        QVERIFY(places.orders[0] < keys[1]);
        QVERIFY(keys[1] < keys[2]);
    }
};

QTEST_GUILESS_MAIN(TestDayOrder)
#include "tst_day_order.moc"
