// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_tokens.h"
#include "theme.h"

#include <QMetaProperty>
#include <QTest>

#include <array>
#include <cmath>

using namespace sennight;
using enum Token;

namespace {

/// Relative luminance and contrast of WCAG 2.1.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor over(const QColor &below, const QColor &above, double share)
{
    const auto mix = [share](float under, float top) {
        return float(under + (top - under) * share);
    };
    return QColor::fromRgbF(mix(below.redF(), above.redF()), mix(below.greenF(), above.greenF()),
                            mix(below.blueF(), above.blueF()));
}

struct Pair
{
    Token ink;
    Token ground;
    double least;
};

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

constexpr std::array grounds{Canvas,     Sidebar,    Panel,     Surface, Raised,     Sunken,
                             Hover,      AccentSoft, Sel,       StepNow, DropColumn, LampSoft,
                             DangerSoft, GoodSoft,   OtherSoft, Past};
constexpr std::array pages{Canvas, Panel, Surface, Raised, Sel, StepNow};

std::vector<Pair> requiredPairs()
{
    std::vector<Pair> pairs;
    for (const Token ground : grounds) {
        for (const Token ink : {Text, Text2, Text3})
            pairs.push_back({ink, ground, textContrast});
    }
    for (const Token ground : {NavSelected, Pressed, DiffMine, DiffTheirs}) {
        pairs.push_back({Text, ground, textContrast});
        pairs.push_back({Text2, ground, textContrast});
    }
    for (const Token ground : pages) {
        for (const Token ink : {Accent, Lamp, Danger, Good, Other})
            pairs.push_back({ink, ground, textContrast});
        for (const Token mark : {Control, LampFill, DangerFill, Focus})
            pairs.push_back({mark, ground, markContrast});
    }
    const auto single = std::to_array<Pair>({
        {Accent, Sidebar, textContrast},       {Accent, AccentSoft, textContrast},
        {Accent, Hover, textContrast},         {Accent, DropColumn, textContrast},
        {Accent, NavSelected, markContrast},   {Accent, DiffMine, textContrast},
        {Other, DiffTheirs, textContrast},     {OnAccent, Accent, textContrast},
        {OnAccent, AccentHover, textContrast}, {OnDanger, DangerFill, textContrast},
        {Lamp, LampSoft, textContrast},        {Lamp, Hover, textContrast},
        {Danger, DangerSoft, textContrast},    {Good, GoodSoft, textContrast},
        {Other, OtherSoft, textContrast},      {OnToast, Toast, textContrast},
        {ToastAction, Toast, textContrast},    {OnFirstRun, FirstRun, textContrast},
        {Control, Hover, markContrast},        {Control, Sidebar, markContrast},
        {LampFill, LampSoft, markContrast},    {QrDark, QrLight, textContrast},
        {Lamp, DropColumn, textContrast},      {Lamp, Sidebar, textContrast},
        {Accent, LampSoft, textContrast}, // the way out of quick add's warning
        {Danger, Hover, textContrast},    // keys and backups under the pointer
        {Good, Hover, textContrast},           {Accent, Sunken, textContrast}, // links in notes
        {Control, DropColumn, markContrast},   {Control, LampSoft, markContrast},
    });
    pairs.insert(pairs.end(), single.begin(), single.end());
    for (const Token ink : {CodeKeyword, CodeString, CodeNumber, CodeComment, CodeFunction}) {
        for (const Token ground : {Sunken, Surface, Canvas, Panel}) // notes stand on the page
            pairs.push_back({ink, ground, textContrast});
    }
    return pairs;
}

QByteArray nameOf(Token token)
{
    return tokenTable()[std::size_t(token)].name;
}

} // namespace

class TestColourTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsReachTheirContrast_data();
    void pairsReachTheirContrast();
    void lowestTextPairIsKnown();
    void projectColoursAreSeen_data();
    void projectColoursAreSeen();
    void todayStaysReadable();
    void contrastMovesOneStepUp();
    void contrastNeverMakesAPairWorse();
    void unknownProjectColourIsSlate();
    void themeHasEveryToken();
};

void TestColourTokens::pairsReachTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        for (const Pair &pair : requiredPairs()) {
            const QByteArray name =
                nameOf(pair.ink) + " on " + nameOf(pair.ground) + (dark ? ", dark" : ", light");
            QTest::newRow(name.constData()) << colourOf(pair.ink, {.dark = dark})
                                            << colourOf(pair.ground, {.dark = dark}) << pair.least;
        }
    }
}

void TestColourTokens::pairsReachTheirContrast()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double reached = contrast(ink, ground);
    QVERIFY2(reached >= least, qPrintable(QString::number(reached)));
}

void TestColourTokens::lowestTextPairIsKnown()
{
    const double reached = contrast(colourOf(Text3, {}), colourOf(AccentSoft, {}));
    QVERIFY2(std::abs(reached - 4.69) < 0.02, qPrintable(QString::number(reached)));
}

void TestColourTokens::projectColoursAreSeen_data()
{
    QTest::addColumn<QString>("name");
    for (const ProjectColourRow &row : projectColourTable())
        QTest::newRow(row.name) << QString::fromLatin1(row.name);
}

void TestColourTokens::projectColoursAreSeen()
{
    QFETCH(const QString, name);
    for (const bool dark : {false, true}) {
        for (const Token ground : {Canvas, Surface, Sidebar}) {
            const double reached =
                contrast(sennight::projectColour(name, dark), colourOf(ground, {.dark = dark}));
            QVERIFY2(reached >= markContrast, qPrintable(QString::number(reached)));
        }
    }
}

void TestColourTokens::todayStaysReadable()
{
    // The header of today's column stands where the lamplight is strongest.
    for (const bool dark : {false, true}) {
        const Palette palette{.dark = dark};
        const QColor lit =
            over(colourOf(Canvas, palette), colourOf(LampGlow, palette), dark ? 0.15 : 0.17);
        for (const Token ink : {Text, Text2, Lamp}) {
            const double reached = contrast(colourOf(ink, palette), lit);
            QVERIFY2(reached >= textContrast,
                     (nameOf(ink) + QByteArray::number(reached)).constData());
        }
    }
}

void TestColourTokens::contrastMovesOneStepUp()
{
    for (const bool dark : {false, true}) {
        const Palette plain{.dark = dark};
        const Palette strong{.dark = dark, .contrast = true};
        QCOMPARE(colourOf(Line, strong), colourOf(LineStrong, plain));
        QCOMPARE(colourOf(LineStrong, strong), colourOf(Control, plain));
        QCOMPARE(colourOf(Text3, strong), colourOf(Text2, plain));
        QCOMPARE(colourOf(Text2, strong), colourOf(Text, plain));
        QCOMPARE(colourOf(Accent, strong), colourOf(Accent, plain));
    }
}

void TestColourTokens::contrastNeverMakesAPairWorse()
{
    for (const bool dark : {false, true}) {
        for (const Pair &pair : requiredPairs()) {
            const auto reached = [&](bool strong) {
                const Palette palette{.dark = dark, .contrast = strong};
                return contrast(colourOf(pair.ink, palette), colourOf(pair.ground, palette));
            };
            QVERIFY2(reached(true) >= reached(false) - 1e-9, nameOf(pair.ink).constData());
        }
    }
}

void TestColourTokens::unknownProjectColourIsSlate()
{
    const QColor slate = sennight::projectColour(u"slate", false);
    QCOMPARE(sennight::projectColour(u"ultraviolet", false), slate);
    QCOMPARE(sennight::projectColour(u"", false), slate);
    QVERIFY(sennight::projectColour(u"Blue", false) != slate);
}

void TestColourTokens::themeHasEveryToken()
{
    const Theme theme;
    for (const TokenRow &row : tokenTable()) {
        const QVariant value = theme.property(row.name);
        QVERIFY2(value.isValid(), row.name);
        QCOMPARE(value.value<QColor>(), colourOf(row.token, {.dark = theme.dark()}));
    }
}

QTEST_MAIN(TestColourTokens)
#include "tst_colour_tokens.moc"
