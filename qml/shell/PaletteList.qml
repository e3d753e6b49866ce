// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The hits in their groups. */
Item {
    id: hits

    readonly property Item currentItem: list.currentItem

    signal chosen
    signal addWanted

    Connections {
        function onCurrentChanged() {
            list.follow();
        }

        target: PaletteView
    }
    Connections {
        function onStatusTextChanged() {
            list.follow();
        }

        target: PaletteView.results
    }
    ListView {
        id: list

        Accessible.name: qsTr("Results")
        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        bottomMargin: Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        highlightMoveDuration: 0
        model: PaletteView.results
        reuseItems: true
        section.property: "group"

        // The list moves its own current row along with the rows; what is chosen is PaletteView's.
        function follow() {
            currentIndex = PaletteView.current;
        }

        Component.onCompleted: follow()

        delegate: PaletteRow {
            required property int index

            selected: index === PaletteView.current
            width: ListView.view.width

            onClicked: {
                PaletteView.current = index;
                hits.chosen();
            }
        }
        section.delegate: Label {
            required property string section

            color: Theme.text3
            font: Theme.metaFont
            height: Math.round(32 * Theme.scale)
            leftPadding: Theme.space10
            text: section
            topPadding: Theme.space6
            width: ListView.view.width
        }
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.space12
        visible: PaletteView.emptyText !== ""
        width: parent.width - 2 * Theme.space20

        Label {
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            text: PaletteView.emptyText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "plus"
            text: qsTr("Add it as a todo")

            onClicked: hits.addWanted()
        }
    }
}
