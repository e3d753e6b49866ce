// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One field: its versions, beside each other where there is room, and the ways to settle it. */
Item {
    id: field

    required property int index
    required property string name
    required property string summary
    required property int clashes
    required property list<versionEntry> versions
    required property list<settlingWay> ways
    required property list<settlingWay> sides
    required property int way
    required property list<int> shown
    required property string note
    required property bool isLong
    required property bool editable
    required property bool settled
    required property bool editing
    required property string draft
    required property string problem
    required property string accessibleText
    property bool columns: true
    property bool headsShown: false
    property bool focused: false
    property bool last: false
    property real labelWidth: 0
    /** Of the versions, where one is shown at a time: what is chosen, until the person looks at another. */
    property int looked: firstShown
    readonly property int firstShown: shown.length > 0 ? shown[0] : 0
    readonly property real boxes: columns ? labelWidth : 0
    /** Of the merged text: the clash that Space switches. */
    property int clash: 0

    onClashesChanged: clash = Math.max(0, Math.min(clash, clashes - 1))
    onFirstShownChanged: looked = firstShown

    signal pressed
    /** Somebody writes in this now. */
    signal writing(Item item)
    /** What was edited is written, or not; the list has the keys again. */
    signal keysFreed

    function edit() {
        ConflictView.fields.edit(index);
        (editor.item as ConflictEdit)?.enter();
    }

    function goToClash(step: int) {
        const to = Math.max(0, Math.min(clashes - 1, clash + step));
        if (to === clash)
            return;
        clash = to;
        Accessible.announce(qsTr("Clash %1 of %2").arg(clash + 1).arg(clashes));
    }

    Accessible.focused: focused
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    height: column.implicitHeight + 2 * Theme.space10
    width: parent?.width ?? 0

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space10
        anchors.rightMargin: -Theme.space10
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space2
        border.color: Theme.accent
        border.width: field.focused ? 1.5 : 0
        color: "transparent"
        radius: Theme.radiusPanel
    }
    TapHandler {
        onTapped: field.pressed()
    }
    ConflictLabel {
        anchors.left: parent.left
        clashes: field.clashes
        name: field.name
        summary: field.summary
        visible: field.columns
        width: field.labelWidth - Theme.space8
        y: Theme.space10 + Theme.space8
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: field.boxes
        anchors.right: parent.right
        spacing: Theme.space10
        y: Theme.space10

        ConflictLabel {
            beside: false
            clashes: field.clashes
            name: field.name
            summary: field.summary
            visible: !field.columns
            width: parent.width
        }
        // Where they do not fit beside each other, one at a time.
        WayRow {
            id: sides

            anchors.left: parent?.left
            name: qsTr("Versions of %1").arg(field.name)
            visible: !field.columns
            way: field.looked
            ways: field.sides

            onChosen: side => {
                field.looked = side;
                field.pressed();
            }
        }
        Grid {
            id: grid

            readonly property real tallest: children.reduce((most, box) => Math.max(most, box.implicitHeight), 0)

            columnSpacing: Theme.space10
            columns: field.columns ? Math.min(3, field.versions.length) : 1
            rowSpacing: Theme.space8
            width: parent.width

            Repeater {
                model: field.versions

                delegate: VersionBox {
                    required property int index
                    required property versionEntry modelData

                    chosen: field.shown.includes(index)
                    clash: field.focused ? field.clash : -1
                    height: field.columns ? grid.tallest : implicitHeight
                    headShown: field.headsShown
                    version: modelData
                    visible: field.columns || index === field.looked
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

                    onClashTurned: clash => ConflictView.fields.turnClash(field.index, clash)
                    onPressed: field.pressed()
                }
            }
        }
        Loader {
            id: editor

            active: field.editing
            visible: active
            width: parent.width

            onLoaded: field.writing(this)

            sourceComponent: ConflictEdit {
                isLong: field.isLong
                name: field.name
                problem: field.problem
                text: field.draft

                onEdited: text => ConflictView.fields.setDraft(field.index, text)
                onDone: {
                    if (ConflictView.fields.takeDraft(field.index))
                        field.keysFreed();
                }
                onDropped: {
                    ConflictView.fields.dropDraft(field.index);
                    field.keysFreed();
                }
            }
        }
        Flow {
            spacing: Theme.space8
            visible: !field.editing
            width: parent.width

            WayRow {
                name: qsTr("What is kept of %1").arg(field.name)
                visible: !field.settled
                way: field.way
                ways: field.ways

                onChosen: way => {
                    ConflictView.fields.choose(field.index, way);
                    field.pressed();
                }
            }
            Button {
                Accessible.name: qsTr("Edit: %1").arg(field.name)
                focusPolicy: Qt.NoFocus
                height: Theme.segmentHeight + Theme.space4
                kind: Button.Kind.Quiet
                text: qsTr("Edit")
                visible: field.editable

                onClicked: field.edit()
            }
            Label {
                /** In a line of its own; else it stands in the middle beside the ways. */
                readonly property bool below: y > 0 && (LayoutMirroring.enabled ? x + width >= parent.width : x <= 0)

                color: Theme.text2
                font: Theme.metaFont
                height: below ? implicitHeight : Math.max(implicitHeight, Theme.segmentHeight + Theme.space4)
                text: field.note
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        visible: !field.last
        width: parent.width
    }
}
