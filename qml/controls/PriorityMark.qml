// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/** Priority by shape: two chevrons up, one up, none, one down. */
Icon {
    id: mark

    /** 0 normal, 1 low, 2 medium, 3 high. */
    required property int priority

    Accessible.ignored: priority === 0
    Accessible.name: [qsTr("Normal priority"), qsTr("Low priority"), qsTr("Medium priority"), qsTr("High priority")][priority] ?? ""
    Accessible.role: Accessible.Graphic
    color: priority === 3 ? Theme.danger : priority === 2 ? Theme.text2 : Theme.text3
    name: ["", "prioritylow", "prioritymedium", "priorityhigh"][priority] ?? ""
    size: Theme.icon12
    visible: priority !== 0
}
