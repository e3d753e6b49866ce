// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QTest>

namespace sennight {

namespace {

constexpr int margin = 4;

QImage canvas(QSize size, double ratio)
{
    QImage image((size + QSize(2 * margin, 2 * margin)) * ratio,
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

/// The shape painted at once, as large as it is, over white.
QImage whole(QSize size, double ratio, double radius, const QColor &fill, const QColor &line,
             double edge)
{
    QImage shape(size * ratio, QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(ratio, ratio);
    const QRectF outer(0, 0, size.width(), size.height());
    const QRectF inner = outer.adjusted(edge, edge, -edge, -edge);
    const double inset = std::max(0.0, radius - edge);
    if (edge > 0) {
        QPainterPath rim;
        rim.addRoundedRect(outer, radius, radius);
        rim.addRoundedRect(inner, inset, inset);
        painter.fillPath(rim, line);
    }
    painter.setBrush(fill);
    painter.drawRoundedRect(inner, inset, inset);
    painter.end();
    QImage image = canvas(size, ratio);
    QPainter onto(&image);
    onto.drawImage(QPointF(margin, margin) * ratio, shape);
    return image;
}

QImage painted(const RoundedBox &box, QSize size, double ratio)
{
    QImage image = canvas(size, ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // as where they are shown
    painter.scale(ratio, ratio);
    box.paint(painter, QRectF(QPointF(margin, margin), QSizeF(size)));
    return image;
}

/// The largest difference of a channel: what is blended twice may be rounded once more.
int difference(const QImage &one, const QImage &other)
{
    int most = one.size() == other.size() ? 0 : 255;
    for (int y = 0; most < 255 && y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

} // namespace

class TestRoundedBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsIfPaintedAtOnce_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("radius");
        QTest::addColumn<double>("edge");
        QTest::addColumn<QColor>("fill");

        const QColor solid(u"#12666A");
        const QColor shade(0x1E, 0x19, 0x0A, 12);
        QTest::newRow("card") << QSize(210, 85) << 1.0 << 8.0 << 1.0 << solid;
        QTest::newRow("card, dense") << QSize(210, 85) << 2.0 << 8.0 << 1.0 << solid;
        QTest::newRow("card, half dense") << QSize(210, 84) << 1.5 << 8.0 << 2.0 << solid;
        QTest::newRow("shade") << QSize(210, 85) << 1.0 << 8.0 << 0.0 << shade;
        QTest::newRow("corners alone") << QSize(17, 17) << 1.0 << 8.0 << 2.0 << solid;
        QTest::newRow("too small") << QSize(16, 16) << 1.0 << 8.0 << 1.0 << solid;
        QTest::newRow("meter") << QSize(130, 4) << 1.0 << 2.0 << 0.0 << solid;
        QTest::newRow("half a pixel") << QSize(130, 8) << 1.0 << 2.5 << 0.0 << solid;
        QTest::newRow("square") << QSize(130, 40) << 1.0 << 0.0 << 0.0 << solid;
        QTest::newRow("square with a line") << QSize(130, 40) << 1.0 << 0.0 << 2.0 << solid;
    }

    void looksAsIfPaintedAtOnce()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, ratio);
        QFETCH(const double, radius);
        QFETCH(const double, edge);
        QFETCH(const QColor, fill);
        const QColor line(u"#B83A31");
        QQuickWindow window;
        GlyphPictures glyphs(*TextureShelf::of(&window), ratio);

        const RoundedBox box = glyphs.box(size, radius, fill, line, edge);
        const QImage atOnce = whole(size, ratio, radius, fill, line, edge);
        QVERIFY(difference(atOnce, canvas(size, ratio)) > 0);
        QVERIFY(difference(painted(box, size, ratio), atOnce) <= 1);
        if (edge == 0) {
            const RoundedBox pill = glyphs.pill(size, radius, fill);
            QVERIFY(difference(painted(pill, size, ratio), atOnce) <= 1);
        }
    }

    void sharesItsCornersBetweenSizes()
    {
        QQuickWindow window;
        GlyphPictures glyphs(*TextureShelf::of(&window), 1);
        const QColor ink(Qt::black);
        const RoundedBox small = glyphs.box({40, 30}, 8, ink, ink, 1);
        const RoundedBox large = glyphs.box({400, 300}, 8, ink, ink, 1);
        QCOMPARE(small.picture.cacheKey(), large.picture.cacheKey());
        QCOMPARE(small.picture.size(), QSize(16, 16));
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestRoundedBox)
#include "tst_rounded_box.moc"
