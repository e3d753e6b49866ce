// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour_tokens.h"
#include "type_scale.h"

#include <QEasingCurve>
#include <QFont>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <array>

class QQmlEngine;

namespace sennight {

// One line a token: a role of the colour table, a style of the type scale, a fixed size, a size
// that grows with the text, a duration.
#define SENNIGHT_COLOUR(name, token)                                                               \
    Q_PROPERTY(QColor name READ name NOTIFY coloursChanged FINAL)                                  \
public:                                                                                            \
    [[nodiscard]] QColor name() const                                                              \
    {                                                                                              \
        return colour(Token::token);                                                               \
    }
#define SENNIGHT_FACE(name, face)                                                                  \
    Q_PROPERTY(QFont name##Font READ name##Font NOTIFY typeChanged FINAL)                          \
    Q_PROPERTY(double name##Line READ name##Line NOTIFY typeChanged FINAL)                         \
public:                                                                                            \
    [[nodiscard]] QFont name##Font() const                                                         \
    {                                                                                              \
        return font(Face::face);                                                                   \
    }                                                                                              \
    [[nodiscard]] double name##Line() const                                                        \
    {                                                                                              \
        return line(Face::face);                                                                   \
    }
#define SENNIGHT_FIXED(name, pixels)                                                               \
    Q_PROPERTY(int name READ name CONSTANT FINAL)                                                  \
public:                                                                                            \
    [[nodiscard]] static constexpr int name()                                                      \
    {                                                                                              \
        return pixels;                                                                             \
    }
#define SENNIGHT_GROWING(name, roomy, tight)                                                       \
    Q_PROPERTY(int name READ name NOTIFY sizesChanged FINAL)                                       \
public:                                                                                            \
    [[nodiscard]] int name() const                                                                 \
    {                                                                                              \
        return grown(m_compact ? (tight) : (roomy));                                               \
    }
#define SENNIGHT_DRAWN(name, pixels)                                                               \
    Q_PROPERTY(int name READ name NOTIFY sizesChanged FINAL)                                       \
public:                                                                                            \
    [[nodiscard]] int name() const                                                                 \
    {                                                                                              \
        return drawn(pixels);                                                                      \
    }
#define SENNIGHT_DURATION(name, milliseconds)                                                      \
    Q_PROPERTY(int name READ name NOTIFY motionChanged FINAL)                                      \
public:                                                                                            \
    [[nodiscard]] int name() const                                                                 \
    {                                                                                              \
        return duration(milliseconds);                                                             \
    }
#define SENNIGHT_EASING(name, curve)                                                               \
    Q_PROPERTY(QEasingCurve name READ name CONSTANT FINAL)                                         \
public:                                                                                            \
    [[nodiscard]] static QEasingCurve name()                                                       \
    {                                                                                              \
        return curve;                                                                              \
    }

/// The one place where the interface gets its colours, fonts, sizes and durations from.
/// Lives on the GUI thread; one instance an engine. The composition sets scheme, contrast, scale,
/// compact and reducedMotion from the settings and the system.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY coloursChanged FINAL)
    Q_PROPERTY(bool contrast READ contrast WRITE setContrast NOTIFY coloursChanged FINAL)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY typeChanged FINAL)
    Q_PROPERTY(bool compact READ compact WRITE setCompact NOTIFY sizesChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY motionChanged FINAL)

    SENNIGHT_COLOUR(canvas, Canvas)
    SENNIGHT_COLOUR(sidebar, Sidebar)
    SENNIGHT_COLOUR(panel, Panel)
    SENNIGHT_COLOUR(surface, Surface)
    SENNIGHT_COLOUR(raised, Raised)
    SENNIGHT_COLOUR(sunken, Sunken)
    SENNIGHT_COLOUR(hover, Hover)
    SENNIGHT_COLOUR(navSelected, NavSelected)
    SENNIGHT_COLOUR(pressed, Pressed)
    SENNIGHT_COLOUR(line, Line)
    SENNIGHT_COLOUR(lineStrong, LineStrong)
    SENNIGHT_COLOUR(control, Control)
    SENNIGHT_COLOUR(text, Text)
    SENNIGHT_COLOUR(text2, Text2)
    SENNIGHT_COLOUR(text3, Text3)
    SENNIGHT_COLOUR(textOff, TextOff)
    SENNIGHT_COLOUR(accent, Accent)
    SENNIGHT_COLOUR(accentHover, AccentHover)
    SENNIGHT_COLOUR(onAccent, OnAccent)
    SENNIGHT_COLOUR(accentSoft, AccentSoft)
    SENNIGHT_COLOUR(accentLine, AccentLine)
    SENNIGHT_COLOUR(sel, Sel)
    SENNIGHT_COLOUR(stepNow, StepNow)
    SENNIGHT_COLOUR(dropColumn, DropColumn)
    SENNIGHT_COLOUR(lamp, Lamp)
    SENNIGHT_COLOUR(lampFill, LampFill)
    SENNIGHT_COLOUR(lampGlow, LampGlow)
    SENNIGHT_COLOUR(lampSoft, LampSoft)
    SENNIGHT_COLOUR(lampLine, LampLine)
    SENNIGHT_COLOUR(danger, Danger)
    SENNIGHT_COLOUR(dangerFill, DangerFill)
    SENNIGHT_COLOUR(onDanger, OnDanger)
    SENNIGHT_COLOUR(dangerSoft, DangerSoft)
    SENNIGHT_COLOUR(dangerLine, DangerLine)
    SENNIGHT_COLOUR(good, Good)
    SENNIGHT_COLOUR(goodSoft, GoodSoft)
    SENNIGHT_COLOUR(goodLine, GoodLine)
    SENNIGHT_COLOUR(other, Other)
    SENNIGHT_COLOUR(otherSoft, OtherSoft)
    SENNIGHT_COLOUR(otherLine, OtherLine)
    SENNIGHT_COLOUR(past, Past)
    SENNIGHT_COLOUR(diffMine, DiffMine)
    SENNIGHT_COLOUR(diffTheirs, DiffTheirs)
    SENNIGHT_COLOUR(toast, Toast)
    SENNIGHT_COLOUR(onToast, OnToast)
    SENNIGHT_COLOUR(toastAction, ToastAction)
    SENNIGHT_COLOUR(scrim, Scrim)
    SENNIGHT_COLOUR(focus, Focus)
    SENNIGHT_COLOUR(codeKeyword, CodeKeyword)
    SENNIGHT_COLOUR(codeString, CodeString)
    SENNIGHT_COLOUR(codeNumber, CodeNumber)
    SENNIGHT_COLOUR(codeComment, CodeComment)
    SENNIGHT_COLOUR(codeFunction, CodeFunction)
    SENNIGHT_COLOUR(firstRun, FirstRun)
    SENNIGHT_COLOUR(onFirstRun, OnFirstRun)
    SENNIGHT_COLOUR(qrDark, QrDark)
    SENNIGHT_COLOUR(qrLight, QrLight)

    SENNIGHT_FACE(display, Display)
    SENNIGHT_FACE(timer, Timer)
    SENNIGHT_FACE(title, Title)
    SENNIGHT_FACE(firstRun, FirstRunTitle)
    SENNIGHT_FACE(h1, H1)
    SENNIGHT_FACE(h1Small, H1Small)
    SENNIGHT_FACE(h2, H2)
    SENNIGHT_FACE(triage, Triage)
    SENNIGHT_FACE(body, Body)
    SENNIGHT_FACE(bodyMedium, BodyMedium)
    SENNIGHT_FACE(bodyStrong, BodyStrong)
    SENNIGHT_FACE(card, Card)
    SENNIGHT_FACE(goal, Goal)
    SENNIGHT_FACE(note, Note)
    SENNIGHT_FACE(why, Why)
    SENNIGHT_FACE(meta, Meta)
    SENNIGHT_FACE(metaStrong, MetaStrong)
    SENNIGHT_FACE(small, Small)
    SENNIGHT_FACE(smallStrong, SmallStrong)
    SENNIGHT_FACE(badge, Badge)
    SENNIGHT_FACE(button, Button)
    SENNIGHT_FACE(keyCap, KeyCap)
    SENNIGHT_FACE(wordmark, Wordmark)
    SENNIGHT_FACE(quickAdd, QuickAdd)
    SENNIGHT_FACE(code, Code)

    SENNIGHT_FIXED(space2, 2)
    SENNIGHT_FIXED(space4, 4)
    SENNIGHT_FIXED(space6, 6)
    SENNIGHT_FIXED(space8, 8)
    SENNIGHT_FIXED(space10, 10)
    SENNIGHT_FIXED(space12, 12)
    SENNIGHT_FIXED(space16, 16)
    SENNIGHT_FIXED(space20, 20)
    SENNIGHT_FIXED(space24, 24)
    SENNIGHT_FIXED(space28, 28)
    SENNIGHT_FIXED(space32, 32)
    SENNIGHT_FIXED(space40, 40)
    SENNIGHT_FIXED(cardGap, 5)
    SENNIGHT_FIXED(panelGap, 12)
    SENNIGHT_FIXED(hairline, 1)

    SENNIGHT_FIXED(radiusBadge, 4)
    SENNIGHT_FIXED(radiusChip, 5)
    SENNIGHT_FIXED(radiusNav, 6)
    SENNIGHT_FIXED(radiusButton, 7)
    SENNIGHT_FIXED(radiusCard, 8)
    SENNIGHT_FIXED(radiusPanel, 10)
    SENNIGHT_FIXED(radiusDialog, 13)
    SENNIGHT_FIXED(radiusTriage, 14)

    SENNIGHT_DRAWN(icon12, 12)
    SENNIGHT_DRAWN(icon14, 14)
    SENNIGHT_DRAWN(icon16, 16)
    SENNIGHT_DRAWN(icon18, 18)
    SENNIGHT_DRAWN(moon, 17) ///< of a row; a card's has icon16
    SENNIGHT_DRAWN(tallMoon, 19)
    SENNIGHT_FIXED(hitArea, 28)
    SENNIGHT_FIXED(hitAreaSmallWindow, 44)

    SENNIGHT_GROWING(smallDot, 7, 7)
    SENNIGHT_GROWING(dot, 8, 8)
    SENNIGHT_GROWING(largeDot, 10, 10)
    SENNIGHT_GROWING(rowHeight, 38, 32)
    SENNIGHT_GROWING(tallRowHeight, 52, 52)
    SENNIGHT_GROWING(buttonHeight, 30, 30)
    SENNIGHT_GROWING(buttonHeightSmall, 26, 26)
    SENNIGHT_GROWING(buttonHeightLarge, 34, 34)
    SENNIGHT_GROWING(fieldHeight, 34, 32)
    SENNIGHT_GROWING(chipHeight, 22, 22)
    SENNIGHT_GROWING(badgeHeight, 15, 15)
    SENNIGHT_GROWING(segmentHeight, 24, 24)
    SENNIGHT_GROWING(menuItemHeight, 30, 30)
    SENNIGHT_GROWING(navItemHeight, 29, 29)
    SENNIGHT_GROWING(dayHeaderHeight, 50, 50)
    SENNIGHT_GROWING(titleRowHeight, 52, 52)
    SENNIGHT_GROWING(toastHeight, 40, 40)
    SENNIGHT_GROWING(sidebarWidth, 204, 204)
    SENNIGHT_FIXED(railWidth, 56)
    SENNIGHT_GROWING(unscheduledWidth, 236, 236)
    SENNIGHT_GROWING(weekWidth, 930, 930) ///< six columns, one of them today's, of at least 147
    SENNIGHT_GROWING(spineWidth, 54, 54)
    SENNIGHT_FIXED(noticeWidth, 400)
    SENNIGHT_GROWING(dialogWidth, 560, 560)
    SENNIGHT_FIXED(sheetWidth, 352)

    SENNIGHT_DURATION(quickMs, 90)
    SENNIGHT_DURATION(baseMs, 160)
    SENNIGHT_DURATION(panelInMs, 220)
    SENNIGHT_DURATION(panelOutMs, 160)
    SENNIGHT_DURATION(settleMs, 240)
    SENNIGHT_DURATION(meterMs, 320)
    /// A line of text that is pressed: a hitArea at least.
    Q_PROPERTY(int hitLine READ hitLine NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int fadeMs READ fadeMs NOTIFY motionChanged FINAL)
    SENNIGHT_EASING(quickEasing, QEasingCurve::OutQuad)
    SENNIGHT_EASING(baseEasing, QEasingCurve::OutCubic)
    SENNIGHT_EASING(panelInEasing, QEasingCurve::OutCubic)
    SENNIGHT_EASING(panelOutEasing, QEasingCurve::InCubic)
    SENNIGHT_EASING(settleEasing, settleCurve())
    SENNIGHT_EASING(meterEasing, QEasingCurve::InOutCubic)
    /// The one-pixel shade below a card (e1).
    Q_PROPERTY(QColor cardShade READ cardShade NOTIFY coloursChanged FINAL)
    Q_PROPERTY(double focusWidth READ focusWidth NOTIFY coloursChanged FINAL)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);

    /// The theme of the engine that made \a item, or null when it has none.
    static Theme *of(const QObject *item);
    /// The theme of an engine. The first time it waits for the files that the engine is loading.
    static Theme *in(QQmlEngine &engine);

    [[nodiscard]] QColor colour(Token token) const { return colourOf(token, m_palette); }
    [[nodiscard]] QFont font(Face face) const { return m_fonts[static_cast<std::size_t>(face)]; }
    [[nodiscard]] double line(Face face) const { return lineOf(face, m_scale); }

    /// A project's colour by the name the person picked. Pass Theme.dark, so that a binding follows
    /// the theme.
    Q_INVOKABLE [[nodiscard]] QColor projectColour(const QString &name, bool dark) const;
    Q_INVOKABLE [[nodiscard]] QStringList projectColourNames() const;
    /// \a colour at \a share (0–1) of its opacity.
    Q_INVOKABLE [[nodiscard]] QColor faded(const QColor &colour, double share) const;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] bool dark() const { return m_palette.dark; }
    [[nodiscard]] bool contrast() const { return m_palette.contrast; }
    void setContrast(bool contrast);
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    [[nodiscard]] bool compact() const { return m_compact; }
    void setCompact(bool compact);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// What is drawn beside text grows with it, as far as it stays within a hitArea.
    [[nodiscard]] int drawn(int pixels) const;
    [[nodiscard]] int hitLine() const { return std::max(hitArea(), grown(hitArea())); }
    [[nodiscard]] int fadeMs() const;
    [[nodiscard]] QColor cardShade() const;
    [[nodiscard]] double focusWidth() const { return m_palette.contrast ? 3 : 2; }

Q_SIGNALS:
    void schemeChanged();
    void coloursChanged();
    void typeChanged();
    void sizesChanged();
    void motionChanged();

private:
    static QEasingCurve settleCurve();
    [[nodiscard]] int grown(int pixels) const;
    [[nodiscard]] int duration(int milliseconds) const;
    void followSystem();
    void followScreen();
    void rebuildFonts();

    Palette m_palette;
    Scheme m_scheme = Scheme::System;
    double m_scale = 1;
    bool m_compact = false;
    bool m_reducedMotion = false;
    bool m_softwareRendered = false;
    std::array<QFont, faceCount> m_fonts;
};

#undef SENNIGHT_COLOUR
#undef SENNIGHT_FACE
#undef SENNIGHT_FIXED
#undef SENNIGHT_GROWING
#undef SENNIGHT_DURATION
#undef SENNIGHT_EASING

} // namespace sennight
