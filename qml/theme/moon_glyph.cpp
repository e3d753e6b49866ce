// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moon_glyph.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace sennight {
namespace {

constexpr double centre = Glyph::grid / 2;
constexpr double ringRadius = 6.4;
constexpr double discRadius = 7.2;
constexpr double emptyStroke = 1.3;
constexpr double arcStroke = 2.1;
constexpr double checkStroke = 1.6;
constexpr double dotRadius = 2;
constexpr double baseRingOpacity = 0.45;
// The arc has as many looks as a clock face has minutes, the pulse sixteen in two seconds: finer
// steps cannot be seen and would only cost pictures and wake-ups.
constexpr int arcLooks = 60;
constexpr int pulseLooks = 16;
constexpr int pulseStepMs = 125;
constexpr double pulseLow = 0.55;
constexpr int completionLooks = 14;
constexpr int arcMs = 160;
constexpr int checkMs = 120;

QRectF ringBox()
{
    return {centre - ringRadius, centre - ringRadius, 2 * ringRadius, 2 * ringRadius};
}

double pulseOpacity(int step)
{
    const double wave = (1 + std::cos(2 * M_PI * step / pulseLooks)) / 2;
    return pulseLow + (1 - pulseLow) * wave;
}

} // namespace

void MoonGlyph::setSubject(const QString &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    changed();
    Q_EMIT subjectChanged();
}

void MoonGlyph::setProgress(double progress)
{
    const double wanted = std::isfinite(progress) ? std::clamp(progress, 0.0, 1.0) : 0.0;
    if (m_progress == wanted)
        return;
    m_progress = wanted;
    changed();
    Q_EMIT progressChanged();
}

void MoonGlyph::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    settlePulse();
    changed();
    Q_EMIT runningChanged();
}

void MoonGlyph::setOver(bool over)
{
    if (m_over == over)
        return;
    m_over = over;
    changed();
    Q_EMIT overChanged();
}

void MoonGlyph::setDone(bool done)
{
    if (m_done == done)
        return;
    m_done = done;
    changed();
    Q_EMIT doneChanged();
}

void MoonGlyph::changed()
{
    polish();
    update();
}

void MoonGlyph::themeFound()
{
    polish();
    if (theme() == nullptr)
        return;
    connect(theme(), &Theme::coloursChanged, this, &QQuickItem::update);
    connect(theme(), &Theme::motionChanged, this, &MoonGlyph::settlePulse);
    settlePulse();
}

void MoonGlyph::settlePulse()
{
    const bool wanted = m_running && isVisible() && theme() != nullptr && !theme()->reducedMotion();
    if (wanted == m_pulseTimer.isActive())
        return;
    m_pulse = 0;
    wanted ? m_pulseTimer.start(pulseStepMs, Qt::CoarseTimer, this) : m_pulseTimer.stop();
    update();
}

void MoonGlyph::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pulseTimer.timerId())
        return Glyph::timerEvent(event);
    m_pulse = (m_pulse + 1) % pulseLooks;
    update();
}

void MoonGlyph::itemChange(ItemChange change, const ItemChangeData &value)
{
    Glyph::itemChange(change, value);
    if (change == ItemVisibleHasChanged)
        settlePulse();
}

void MoonGlyph::updatePolish()
{
    // All roles of a recycled delegate have arrived by now: a new subject is shown as it is.
    const bool sameSubject = m_shownOnce && m_shownSubject == m_subject;
    if (sameSubject && m_done && !m_shownDone)
        animateDone();
    else if (!sameSubject || !m_done)
        m_completion.reset();
    if (m_completion == nullptr)
        m_completed = 1;
    m_shownSubject = m_subject;
    m_shownDone = m_done;
    m_shownOnce = true;
}

void MoonGlyph::animateDone()
{
    const int whole = theme() == nullptr || theme()->reducedMotion() ? 0 : arcMs + checkMs;
    if (whole == 0)
        return;
    m_completion = std::make_unique<QVariantAnimation>();
    m_completion->setStartValue(0.0);
    m_completion->setEndValue(1.0);
    m_completion->setDuration(whole);
    connect(m_completion.get(), &QVariantAnimation::valueChanged, this, [this](const QVariant &at) {
        m_completed = at.toDouble();
        update();
    });
    m_completed = 0;
    m_completion->start();
}

int MoonGlyph::arcSteps() const
{
    // A little work shows a little moon; a full circle is kept for a full estimate.
    if (m_progress <= 0)
        return 0;
    const int steps = static_cast<int>(std::lround(m_progress * arcLooks));
    return m_progress < 1 ? std::clamp(steps, 1, arcLooks - 1) : arcLooks;
}

GlyphKey MoonGlyph::look() const
{
    const auto completion = quint64(std::lround(m_completed * completionLooks));
    const quint64 dark = theme() != nullptr && theme()->dark() ? 1 : 0;
    const quint64 contrast = theme() != nullptr && theme()->contrast() ? 1 : 0;
    const bool finished = m_done && completion == completionLooks;
    quint64 state = quint64(m_done) | dark << 3U | contrast << 4U;
    if (!finished) {
        state |= quint64(m_running) << 1U | quint64(m_over) << 2U | quint64(m_pulse) << 8U |
                 quint64(arcSteps()) << 16U;
    }
    return {.form = GlyphKey::kindBits(GlyphKind::Moon), .paint = state | completion << 24U};
}

void MoonGlyph::paint(QPainter &painter) const
{
    if (!m_done || m_completed < 1)
        paintRing(painter);
    if (m_done)
        paintDisc(painter);
}

void MoonGlyph::paintRing(QPainter &painter) const
{
    const Palette palette{.dark = theme() != nullptr && theme()->dark(),
                          .contrast = theme() != nullptr && theme()->contrast()};
    const bool lamp = m_running || m_over;
    const QColor mark = colourOf(lamp ? Token::LampFill : Token::Accent, palette);
    QColor base = colourOf(Token::Control, palette);
    const double closing = m_done ? std::min(1.0, m_completed * (arcMs + checkMs) / arcMs) : 0;
    const double filled = m_over ? 1 : arcSteps() / double(arcLooks);
    const double share = filled + (1 - filled) * closing;
    painter.setBrush(m_running && !m_over ? QBrush(colourOf(Token::LampSoft, palette))
                                          : QBrush(Qt::NoBrush));
    if (share > 0 || m_running)
        base.setAlphaF(base.alphaF() * float(baseRingOpacity));
    painter.setPen(QPen(base, share > 0 || m_running ? arcStroke : emptyStroke));
    if (share < 1)
        painter.drawEllipse(ringBox());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, arcStroke, Qt::SolidLine, Qt::RoundCap));
    if (share >= 1)
        painter.drawEllipse(ringBox());
    else if (share > 0)
        painter.drawArc(ringBox(), 90 * 16, -static_cast<int>(std::lround(share * 360 * 16)));
    if (m_running && !m_done) {
        painter.setOpacity(pulseOpacity(m_pulse));
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(centre, centre), dotRadius, dotRadius);
        painter.setOpacity(1);
    }
}

void MoonGlyph::paintDisc(QPainter &painter) const
{
    const Palette palette{.dark = theme() != nullptr && theme()->dark(),
                          .contrast = theme() != nullptr && theme()->contrast()};
    const double start = double(arcMs) / (arcMs + checkMs);
    const double drawn = std::clamp((m_completed - start) / (1 - start), 0.0, 1.0);
    painter.setOpacity(drawn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Token::Accent, palette));
    painter.drawEllipse(QPointF(centre, centre), discRadius, discRadius);
    painter.setOpacity(1);
    QPainterPath check(QPointF(4.9, 8.3));
    const QPointF knee(7.1, 10.5);
    const QPointF tip(11.2, 5.9);
    constexpr double downStroke = 0.35;
    const double down = std::min(1.0, drawn / downStroke);
    const double rise = std::max(0.0, (drawn - downStroke) / (1 - downStroke));
    check.lineTo(QPointF(4.9, 8.3) + (knee - QPointF(4.9, 8.3)) * down);
    if (rise > 0)
        check.lineTo(knee + (tip - knee) * rise);
    if (drawn > 0) {
        painter.strokePath(check, QPen(colourOf(Token::OnAccent, palette), checkStroke,
                                       Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

} // namespace sennight
