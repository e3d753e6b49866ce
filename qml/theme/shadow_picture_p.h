// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <span>

namespace sennight {

/// One soft rectangle: \a below pixels lower than what casts it, blurred as the design tools count
/// it (twice the standard deviation).
struct ShadowLayer
{
    int below = 0;
    double blur = 0;
    QRgb colour = 0; ///< with its opacity
};

/// How far the layers reach beyond the rectangle that casts them.
int shadowMargin(std::span<const ShadowLayer> layers);

/// How far from its edge the rectangle's shadow still changes.
int shadowInset(std::span<const ShadowLayer> layers, double radius);

/// The shadow that a rounded rectangle of the size \a box casts, with shadowMargin() around it. For
/// a larger box give 2 × shadowInset() + 1 and stretch the middle.
QImage shadowPicture(std::span<const ShadowLayer> layers, QSize box, double radius);

} // namespace sennight
