// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** A field draws the letters of a font that stands in higher, by as much as their line is taller. With these they stand as in a Label. */
FontMetrics {
    id: metrics

    /** By how much a line in the middle is to stand lower. */
    function offset(contentHeight: real): real {
        return contentHeight - Math.ceil(metrics.height);
    }

    /** Above the line, in the middle of a box. */
    function topPadding(boxHeight: real, contentHeight: real): real {
        return Math.round((boxHeight - contentHeight) / 2 + offset(contentHeight));
    }
}
