// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** The round mark of a project. Decoration: the name stands beside it. */
Rectangle {
    required property string colourName
    property real size: Theme.dot

    color: Theme.projectColour(colourName, Theme.dark)
    implicitHeight: size
    implicitWidth: size
    radius: size / 2
}
