// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <string_view>

namespace sennight {

/// The path of an SVG `d` attribute: M, L, H, V, C, S, A and Z, absolute and relative (SVG 1.1,
/// section 8.3; arcs by the conversion of appendix F.6). Reading stops at the first thing it does
/// not know, as the standard asks. QtSvg would do this too, but is one more library to load before
/// the first frame.
QPainterPath pathFromSvg(std::string_view source);

} // namespace sennight
