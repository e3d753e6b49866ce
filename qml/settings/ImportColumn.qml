// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One column of an import's preview. A tick for each row; the one in the head is for all. One tab stop, arrows move in it. */
FocusScope {
    id: column

    required property ImportListModel rows
    property string title: ""
    property string emptyText: ""
    /** Below this many rows the column is no higher than it must be. */
    property bool tall: true

    function number(count: int): string {
        return Number(count).toLocaleString(Qt.locale(), "f", 0);
    }

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: head.height + Theme.space6 + Math.min(8, Math.max(1, rows.count)) * Theme.hitArea * Theme.scale

    CheckBox {
        id: head

        Accessible.name: qsTr("%1 · %2 of %3").arg(text).arg(column.number(column.rows.chosenCount)).arg(column.number(column.rows.count))
        anchors.left: parent.left
        anchors.right: counts.left
        anchors.rightMargin: Theme.space6
        checkState: column.rows.chosenCount === 0 ? Qt.Unchecked : column.rows.chosenCount === column.rows.count ? Qt.Checked : Qt.PartiallyChecked
        enabled: column.rows.count > 0
        focus: column.rows.count === 0
        font: Theme.bodyStrongFont
        nextCheckState: () => column.rows.chosenCount === column.rows.count ? Qt.Unchecked : Qt.Checked
        text: column.title

        onClicked: {
            column.rows.setAllChosen(checkState === Qt.Checked);
            checkState = Qt.binding(() => column.rows.chosenCount === 0 ? Qt.Unchecked : column.rows.chosenCount === column.rows.count ? Qt.Checked : Qt.PartiallyChecked);
        }
    }
    Label {
        id: counts

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: head.verticalCenter
        color: Theme.text2
        font: Theme.metaFont
        text: column.rows.chosenCount === column.rows.count ? column.number(column.rows.count) : qsTr("%1 of %2").arg(column.number(column.rows.chosenCount)).arg(column.number(column.rows.count))
    }
    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        color: Theme.text3
        text: column.emptyText
        visible: column.rows.count === 0
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        Accessible.name: column.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: column.rows.count > 0
        keyNavigationEnabled: true
        model: column.rows
        reuseItems: true

        ScrollBar.vertical: ScrollBar {}
        delegate: ImportRow {
            listFocused: list.activeFocus
            width: list.width

            onToggled: chosen => column.rows.setChosen(index, chosen)
        }

        Keys.onSpacePressed: (currentItem as ImportRow)?.toggle()
    }
}
