// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"
#include "type_scale.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace sennight;

class TestTypeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreInPixels();
    void nothingIsSmallerThanEleven();
    void linesHoldTheirText();
    void weightsAreTheOnesEveryFontHas();
    void timesHaveDigitsOfOneWidth();
    void scaleIsKeptInItsBounds_data();
    void scaleIsKeptInItsBounds();
    void sizesGrowWithTheText();
    void compactOnlyChangesSizes();
    void reducedMotionLeavesOnlyTheFade();
    void schemeWinsOverTheSystem();
};

namespace {

double pixelsOf(const QFont &font, double dotsPerInch)
{
    return font.pointSizeF() * dotsPerInch / 72;
}

} // namespace

void TestTypeScale::sizesAreInPixels()
{
    for (const double dotsPerInch : {72.0, 96.0, 144.0}) {
        const QFont font = fontOf(Face::Card, 1, dotsPerInch);
        QVERIFY(std::abs(pixelsOf(font, dotsPerInch) - 12.5) < 0.01);
    }
}

void TestTypeScale::nothingIsSmallerThanEleven()
{
    for (const double scale : {0.9, 1.0, 1.15, 1.3, 1.5, 2.0}) {
        for (const FaceRow &row : faceTable())
            QVERIFY(pixelsOf(fontOf(row.face, scale, 96), 96) >= 10.99);
    }
}

void TestTypeScale::linesHoldTheirText()
{
    for (const double scale : {0.9, 1.0, 1.15, 1.3, 1.5, 2.0}) {
        for (const FaceRow &row : faceTable())
            QVERIFY(lineOf(row.face, scale) >= pixelsOf(fontOf(row.face, scale, 96), 96) * 1.05);
    }
}

void TestTypeScale::weightsAreTheOnesEveryFontHas()
{
    for (const FaceRow &row : faceTable()) {
        const int weight = drawnWeight(row.weight);
        QVERIFY(weight == 400 || weight == 500 || weight == 600);
        QVERIFY(std::abs(weight - row.weight) <= 50);
    }
}

void TestTypeScale::timesHaveDigitsOfOneWidth()
{
    for (const Face face : {Face::Meta, Face::Small, Face::Badge, Face::Timer}) {
        const QFontMetricsF metrics(fontOf(face, 1, 96));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")),
                 metrics.horizontalAdvance(QStringLiteral("0000")));
    }
}

void TestTypeScale::scaleIsKeptInItsBounds_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("kept");
    QTest::newRow("smallest") << 0.9 << 0.9;
    QTest::newRow("too small") << 0.1 << 0.9;
    QTest::newRow("largest") << 2.0 << 2.0;
    QTest::newRow("too large") << 40.0 << 2.0;
    QTest::newRow("no number") << qQNaN() << 1.0;
}

void TestTypeScale::scaleIsKeptInItsBounds()
{
    QFETCH(const double, wanted);
    QFETCH(const double, kept);
    Theme theme;
    theme.setScale(wanted);
    QCOMPARE(theme.scale(), kept);
}

void TestTypeScale::sizesGrowWithTheText()
{
    Theme theme;
    const QSignalSpy type(&theme, &Theme::typeChanged);
    const QSignalSpy sizes(&theme, &Theme::sizesChanged);
    const int before = theme.rowHeight();
    theme.setScale(1.5);
    QCOMPARE(theme.rowHeight(), before * 3 / 2);
    QCOMPARE(theme.bodyLine(), 30.0);
    QCOMPARE(type.count(), 1);
    QCOMPARE(sizes.count(), 1);
    theme.setScale(1.5);
    QCOMPARE(type.count(), 1);
}

void TestTypeScale::compactOnlyChangesSizes()
{
    Theme theme;
    const QSignalSpy colours(&theme, &Theme::coloursChanged);
    QCOMPARE(theme.rowHeight(), 38);
    QCOMPARE(theme.fieldHeight(), 34);
    theme.setCompact(true);
    QCOMPARE(theme.rowHeight(), 32);
    QCOMPARE(theme.fieldHeight(), 32);
    QCOMPARE(colours.count(), 0);
}

void TestTypeScale::reducedMotionLeavesOnlyTheFade()
{
    Theme theme;
    QVERIFY(theme.baseMs() > 0);
    theme.setReducedMotion(true);
    for (const int duration : {theme.quickMs(), theme.baseMs(), theme.panelInMs(),
                               theme.panelOutMs(), theme.settleMs(), theme.meterMs()})
        QCOMPARE(duration, 0);
    QCOMPARE(theme.fadeMs(), 80);
}

void TestTypeScale::schemeWinsOverTheSystem()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(theme.dark());
    QCOMPARE(theme.canvas(), QColor(0x15, 0x18, 0x1C));
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.dark());
    QCOMPARE(theme.canvas(), QColor(0xF6, 0xF5, 0xF1));
}

QTEST_MAIN(TestTypeScale)
#include "tst_type_scale.moc"
