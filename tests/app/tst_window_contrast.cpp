// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text that a screen shows, against the ground that it stands on there.
#include "app/gui/shot_states.h"
#include "sample_window.h"
#include "shown_texts.h"

#include "theme/colour_tokens.h"

#include <QImage>

#include <cmath>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr double least = 4.5;

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

/// The token of a colour, for people to read.
QString nameOf(const QColor &colour, Palette palette)
{
    for (const TokenRow &row : tokenTable()) {
        if (colourOf(row.token, palette) == colour)
            return QString::fromLatin1(row.name);
    }
    return colour.name();
}

/// What most of a box is painted with: the ground, where letters stand on it.
QColor groundOf(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

} // namespace

class TestWindowContrast : public QObject
{
    Q_OBJECT

    static QStringList tooFaint(SampleWindow &app, Palette palette)
    {
        const QImage picture = app.window->grabWindow().convertToFormat(QImage::Format_RGB32);
        const ShownTexts texts(*app.window);
        const QQuickItem *toast = app.find("Toast", "shown", true);
        const QRectF over =
            toast ? toast->mapRectToScene({0, 0, toast->width(), toast->height()}) : QRectF();
        QStringList faint;
        for (const ShownText &text : texts.all()) {
            const QColor ground = groundOf(picture, text.inView.toRect() & picture.rect());
            const double reached = contrast(text.ink, ground);
            // On a gradient the letters are the most of one colour; a toast lies over what is
            // below.
            const bool isPlain = ground != text.ink && !(over & text.inView).isValid();
            if (ground.isValid() && isPlain && reached < least)
                faint << u"“%1”: %2 on %3, %4"_s
                             .arg(text.words.left(40), nameOf(text.ink, palette),
                                  nameOf(ground, palette))
                             .arg(reached);
        }
        return faint;
    }
    static void everyState(Palette palette)
    {
        SampleWindow app;
        app.models->settings().setTheme(palette.dark ? u"dark"_s : u"light"_s);
        app.models->settings().setContrast(palette.contrast ? u"increased"_s : u"normal"_s);
        addShotSamples(*app.models);
        app.settle();
        const ShotStage stage{*app.window, *app.models};
        QStringList faint;
        for (const Shot &shot : sampleShots()) {
            // A question fades in over its scrim; the table of colours has its pairs.
            if (shot.name == "deletion"_L1 || shot.name == "switch"_L1)
                continue;
            app.models->shell().setScreen(shot.screen);
            app.settle();
            if (shot.prepare)
                shot.prepare(stage);
            app.settle();
            QTRY_VERIFY(!ShownTexts(*app.window).all().empty()); // a dialog fades in
            for (const QString &line : tooFaint(app, palette))
                faint << shot.name + u": "_s + line;
            if (shot.closes)
                app.key(Qt::Key_Escape);
            if (shot.restore)
                shot.restore(stage);
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }

private Q_SLOTS:
    void inTheLight() { everyState({}); }
    void inTheDark() { everyState({.dark = true}); }
    void increasedInTheLight() { everyState({.contrast = true}); }
    void increasedInTheDark() { everyState({.dark = true, .contrast = true}); }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowContrast>(argc, argv);
}

#include "tst_window_contrast.moc"
