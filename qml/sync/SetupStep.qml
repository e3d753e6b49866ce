// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** A step that begins with a field. */
Column {
    /** Takes the keys when the step comes up. */
    property Item firstField: null
}
