// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double smallestScale = 0.9;
constexpr double largestScale = 2;
constexpr double usualDotsPerInch = 96;
constexpr int reducedFadeMs = 80;
constexpr int fadeInMs = 160;
constexpr double settleOvershoot = 0.6;
/// Where an engine remembers its theme: to find a singleton by name imports its module once more.
constexpr const char *knownTheme = "sennightTheme";

bool systemIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

double dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? usualDotsPerInch : screen->logicalDotsPerInchY();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_softwareRendered(QQuickWindow::sceneGraphBackend() == u"software")
{
    m_palette.dark = systemIsDark();
    rebuildFonts();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Theme::followSystem);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Theme::followScreen);
    connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, this, &Theme::followScreen);
}

Theme *Theme::of(const QObject *item)
{
    QQmlEngine *engine = qmlEngine(item);
    return engine == nullptr ? nullptr : in(*engine);
}

Theme *Theme::in(QQmlEngine &engine)
{
    if (auto *known = engine.property(knownTheme).value<Theme *>())
        return known;
    auto *theme = engine.singletonInstance<Theme *>("Sennight.Theme", "Theme");
    engine.setProperty(knownTheme, QVariant::fromValue(theme));
    return theme;
}

QColor Theme::projectColour(const QString &name, bool dark) const
{
    return sennight::projectColour(name, dark);
}

QStringList Theme::projectColourNames() const
{
    QStringList names;
    for (const ProjectColourRow &row : projectColourTable())
        names.append(QLatin1StringView(row.name));
    return names;
}

QColor Theme::faded(const QColor &colour, double share) const
{
    QColor result = colour;
    result.setAlphaF(colour.alphaF() * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    return result;
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged();
    followSystem();
}

void Theme::setContrast(bool contrast)
{
    if (m_palette.contrast == contrast)
        return;
    m_palette.contrast = contrast;
    Q_EMIT coloursChanged();
}

void Theme::setScale(double scale)
{
    const double wanted = std::clamp(std::isfinite(scale) ? scale : 1, smallestScale, largestScale);
    if (qFuzzyCompare(m_scale, wanted))
        return;
    m_scale = wanted;
    rebuildFonts();
    Q_EMIT typeChanged();
    Q_EMIT sizesChanged();
}

void Theme::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    Q_EMIT sizesChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT motionChanged();
}

int Theme::fadeMs() const
{
    return m_reducedMotion ? reducedFadeMs : duration(fadeInMs);
}

QColor Theme::cardShade() const
{
    // Between card and canvas, so that it shows below the card's border too.
    return m_palette.dark ? QColor(Qt::transparent) : QColor(0x1E, 0x19, 0x0A, 0x16);
}

QEasingCurve Theme::settleCurve()
{
    QEasingCurve curve(QEasingCurve::OutBack);
    curve.setOvershoot(settleOvershoot);
    return curve;
}

int Theme::grown(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_scale));
}

int Theme::drawn(int pixels) const
{
    constexpr double most = 1.5;
    return static_cast<int>(std::lround(pixels * std::min(m_scale, most)));
}

int Theme::duration(int milliseconds) const
{
    if (m_reducedMotion)
        return 0;
    // Without a graphics processor every frame costs processor time: half the motion, half the
    // frames.
    return m_softwareRendered ? milliseconds / 2 : milliseconds;
}

void Theme::followSystem()
{
    const bool dark = m_scheme == Scheme::System ? systemIsDark() : m_scheme == Scheme::Dark;
    if (dark == m_palette.dark)
        return;
    m_palette.dark = dark;
    Q_EMIT coloursChanged();
}

void Theme::followScreen()
{
    rebuildFonts();
    Q_EMIT typeChanged();
}

void Theme::rebuildFonts()
{
    for (const FaceRow &row : faceTable())
        m_fonts[static_cast<std::size_t>(row.face)] = fontOf(row.face, m_scale, dotsPerInch());
}

} // namespace sennight
