// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shadow_picture_p.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sennight {
namespace {

using Plane = std::vector<float>;

/// Opacity of the casting rectangle, \a margin pixels from the edge of the picture.
Plane castingBox(QSize size, int margin, int below, double radius)
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(
        QRectF(margin, margin + below, size.width() - 2 * margin, size.height() - 2 * margin),
        radius, radius);
    painter.end();
    const int width = size.width();
    Plane plane(std::size_t(width) * std::size_t(size.height()));
    for (int y = 0; y < size.height(); ++y) {
        const uchar *line = mask.constScanLine(y);
        std::transform(line, line + width, plane.begin() + std::ptrdiff_t(y) * width,
                       [](uchar grey) { return float(grey) / 255.0F; });
    }
    return plane;
}

/// Running mean over 2 × reach + 1 values of one row or column.
void meanOfLine(float *first, std::ptrdiff_t step, int count, int reach, Plane &copy)
{
    for (int i = 0; i < count; ++i)
        copy[std::size_t(i)] = first[i * step];
    const auto at = [&](int i) { return i < 0 || i >= count ? 0.0F : copy[std::size_t(i)]; };
    float sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += at(i);
    const auto window = float(2 * reach + 1);
    for (int i = 0; i < count; ++i) {
        first[i * step] = sum / window;
        sum += at(i + reach + 1) - at(i - reach);
    }
}

/// Three running means come within 3 % of a Gaussian, in time that does not grow with the blur.
void blur(Plane &plane, QSize size, double deviation)
{
    constexpr int passes = 3;
    const double window = std::sqrt(deviation * deviation * 12 / passes + 1);
    const int reach = int(std::lround((window - 1) / 2));
    const int width = size.width();
    const int height = size.height();
    Plane copy(std::size_t(std::max(width, height)));
    for (int pass = 0; pass < passes && reach > 0; ++pass) {
        for (int y = 0; y < height; ++y)
            meanOfLine(plane.data() + std::ptrdiff_t(y) * width, 1, width, reach, copy);
        for (int x = 0; x < width; ++x)
            meanOfLine(plane.data() + x, width, height, reach, copy);
    }
}

QImage tinted(const Plane &plane, QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const float *share = plane.data();
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x, ++share) {
            const int alpha = int(std::lround(*share * float(qAlpha(colour))));
            line[x] = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha));
        }
    }
    return image;
}

} // namespace

int shadowMargin(std::span<const ShadowLayer> layers)
{
    int margin = 0;
    for (const ShadowLayer &layer : layers)
        margin = std::max(margin, layer.below + int(std::ceil(layer.blur)) + 1);
    return margin;
}

int shadowInset(std::span<const ShadowLayer> layers, double radius)
{
    return shadowMargin(layers) + int(std::ceil(radius));
}

QImage shadowPicture(std::span<const ShadowLayer> layers, QSize box, double radius)
{
    const int margin = shadowMargin(layers);
    const QSize size = box + QSize(2 * margin, 2 * margin);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    for (const ShadowLayer &layer : layers) {
        Plane plane = castingBox(size, margin, layer.below, radius);
        blur(plane, size, layer.blur / 2);
        painter.drawImage(0, 0, tinted(plane, size, layer.colour));
    }
    return picture;
}

} // namespace sennight
