// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon_painter.h"
#include "icon_table.h"
#include "svg_path_p.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace sennight;

namespace {

constexpr int side = 64;

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

/// The same icon as QtSvg draws it: the second implementation that ours is held against.
QImage bySvg(const IconRow &row)
{
    const QString document =
        QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' "
                       "stroke='black' stroke-width='%1' stroke-linecap='round' "
                       "stroke-linejoin='round'><path d='%2'/><path d='%3' fill='black' "
                       "stroke='%4'/></svg>")
            .arg(row.strokeWidth)
            .arg(text(row.outline), text(row.filled),
                 row.strokeFilled ? QStringLiteral("black") : QStringLiteral("none"));
    QSvgRenderer renderer(document.toUtf8());
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return image;
}

QImage byUs(const IconRow &row, bool mirrored = false)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0);
    paintIcon(painter, row, Qt::black, mirrored);
    return image;
}

/// Mean difference of opacity, 0–1.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            sum += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y)));
    }
    return sum / (255.0 * side * side);
}

bool inkAtEdge(const QImage &image)
{
    for (int i = 0; i < side; ++i) {
        if (qAlpha(image.pixel(i, 0)) != 0 || qAlpha(image.pixel(i, side - 1)) != 0 ||
            qAlpha(image.pixel(0, i)) != 0 || qAlpha(image.pixel(side - 1, i)) != 0)
            return true;
    }
    return false;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsTheStandardSays_data();
    void looksAsTheStandardSays();
    void directionalOnesTurnRound();
    void unknownNamesAreNothing();
    void pathGrammar_data();
    void pathGrammar();
};

void TestIcons::looksAsTheStandardSays_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < iconTable().size(); ++i)
        QTest::newRow(text(iconTable()[i].name).toLatin1().constData()) << int(i);
}

void TestIcons::looksAsTheStandardSays()
{
    QFETCH(const int, place);
    const IconRow &row = iconTable()[std::size_t(place)];
    const QImage ours = byUs(row);
    const double apart = difference(ours, bySvg(row));
    QVERIFY2(apart < 0.003, qPrintable(QString::number(apart)));
    QVERIFY2(!inkAtEdge(ours), "is cut off");
    QImage empty(ours.size(), ours.format());
    empty.fill(Qt::transparent);
    QVERIFY2(difference(ours, empty) > 0.002, "is empty");
}

void TestIcons::directionalOnesTurnRound()
{
    int turned = 0;
    for (const IconRow &row : iconTable()) {
        const QImage wanted = row.mirrors ? byUs(row).mirrored(true, false) : byUs(row);
        QVERIFY2(difference(byUs(row, true), wanted) < 0.002, qPrintable(text(row.name)));
        turned += row.mirrors ? 1 : 0;
    }
    QCOMPARE(turned, 11);
}

void TestIcons::unknownNamesAreNothing()
{
    QVERIFY(findIcon("week") != nullptr);
    QVERIFY(findIcon("") == nullptr);
    QVERIFY(findIcon("wee") == nullptr);
    QVERIFY(findIcon("weeks") == nullptr);
    QVERIFY(findIcon("zzz") == nullptr);
}

void TestIcons::pathGrammar_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("absolute") << "M1 2L5 2L5 8" << QRectF(1, 2, 4, 6);
    QTest::newRow("relative") << "m1 2l4 0l0 6" << QRectF(1, 2, 4, 6);
    QTest::newRow("repeated command") << "M1 2 5 2 5 8" << QRectF(1, 2, 4, 6);
    QTest::newRow("straight") << "M1 2H5V8h-4" << QRectF(1, 2, 4, 6);
    QTest::newRow("no spaces") << "M.5.5-.5-.5" << QRectF(-0.5, -0.5, 1, 1);
    QTest::newRow("circle of two arcs")
        << "M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0z" << QRectF(2, 2, 12, 12);
    QTest::newRow("arc too small for its ends") << "M2 8a1 1 0 0 1 12 0" << QRectF(2, 2, 12, 6);
    QTest::newRow("flat arc is a line") << "M2 8a0 5 0 0 1 12 0" << QRectF(2, 8, 12, 0);
    QTest::newRow("stops at what it does not know") << "M1 2L5 8Q9 9 20 20" << QRectF(1, 2, 4, 6);
    QTest::newRow("stops at a missing number") << "M1 2L5 8L9" << QRectF(1, 2, 4, 6);
    QTest::newRow("nothing") << "" << QRectF();
    QTest::newRow("no command") << "1 2 3" << QRectF();
}

void TestIcons::pathGrammar()
{
    QFETCH(const QString, source);
    QFETCH(const QRectF, bounds);
    const QRectF reached = pathFromSvg(source.toStdString()).boundingRect();
    const bool same = std::abs(reached.left() - bounds.left()) < 0.01 &&
                      std::abs(reached.top() - bounds.top()) < 0.01 &&
                      std::abs(reached.right() - bounds.right()) < 0.01 &&
                      std::abs(reached.bottom() - bounds.bottom()) < 0.01;
    QVERIFY2(same, qPrintable(QStringLiteral("%1 %2 %3 %4")
                                  .arg(reached.x())
                                  .arg(reached.y())
                                  .arg(reached.width())
                                  .arg(reached.height())));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
