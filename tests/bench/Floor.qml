// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    color: "#f6f5f1"

    Text {
        anchors.centerIn: parent
        text: "Sennight"
    }
}
