// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The title of a group of a project's todos; that of Done folds them away. */
Pressable {
    id: heading

    required property ProjectTodoModel todos
    required property string group
    readonly property bool folds: group === "2"
    /** Counts change: read again then. */
    property int tick: 0

    Accessible.name: folds ? todos.doneShown ? qsTr("%1, fold").arg(words.title) : qsTr("%1, unfold").arg(words.title) : words.title
    Accessible.role: folds ? Accessible.Button : Accessible.Heading
    focusPolicy: folds ? Qt.TabFocus : Qt.NoFocus
    implicitHeight: words.implicitHeight
    inert: !folds

    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space10
            anchors.verticalCenter: words.verticalCenter
            anchors.verticalCenterOffset: words.drop
            color: Theme.text3
            mirrored: heading.LayoutMirroring.enabled
            name: heading.todos.doneShown ? "down" : "right"
            size: Theme.icon12
            visible: heading.folds
        }
        GroupTitle {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: heading.folds ? Theme.icon16 : 0
            anchors.right: parent.right
            detail: heading.tick < 0 ? "" : heading.todos.groupDetail(heading.group)
            title: heading.todos.groupTitle(heading.group)
        }
        FocusRing {
            cornerRadius: Theme.radiusNav
            gap: -Theme.focusWidth
            shown: heading.visualFocus
        }
    }

    onClicked: todos.doneShown = !todos.doneShown

    Connections {
        function onRearranged() {
            ++heading.tick;
        }

        target: heading.todos
    }
}
