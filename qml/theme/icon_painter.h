// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texture_shelf.h"

#include <QColor>

class QPainter;

namespace sennight {

struct IconRow;

/// Draws an icon on the 16 × 16 grid of \a painter.
void paintIcon(QPainter &painter, const IconRow &row, const QColor &colour, bool mirrored);

/// The same picture has the same key, whoever draws it; its size is to be added.
GlyphKey iconKey(const IconRow &row, const QColor &colour, bool mirrored);

} // namespace sennight
