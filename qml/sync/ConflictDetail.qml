// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** The fields of one record with their versions, and what is kept of each. */
FocusScope {
    id: detail

    property bool small: false
    property bool backShown: false
    readonly property real sideMargin: small ? Theme.space16 : Theme.space24
    readonly property real footHeight: foot.height
    /** Beside each other where each has room. */
    readonly property real labelWidth: Math.round(106 * Theme.scale)
    readonly property bool columns: width - 2 * sideMargin >= labelWidth + Math.round(3 * 150 * Theme.scale)

    signal backWanted

    function enter() {
        fields.forceActiveFocus(Qt.TabFocusReason);
    }

    /** The keys of the field in view; the list hands on what it does not use. */
    function choose(event: var) {
        fields.choose(event);
    }

    Accessible.name: ConflictView.title
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        event.accepted = true;
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier)
            ConflictView.keep();
        else if (event.key === Qt.Key_Escape && backShown)
            backWanted();
        else
            event.accepted = false;
    }

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: detail.backShown ? 0 : Theme.space4
        anchors.right: parent.right
        backShown: detail.backShown
        small: detail.small
        title: ConflictView.title

        leading: Chip {
            dotColour: ConflictView.projectColour
            text: ConflictView.projectTitle
            visible: text !== "" && !detail.small
            width: Math.min(implicitWidth, Math.round(220 * Theme.scale))
        }

        onBackWanted: detail.backWanted()
        onFilterLeft: detail.enter()
    }
    // It stays where the fields scroll: they all need it.
    ConflictHeads {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: detail.sideMargin
        anchors.right: parent.right
        anchors.rightMargin: detail.sideMargin
        anchors.top: header.bottom
        labelWidth: detail.labelWidth
        visible: detail.columns && ConflictView.twoSided
    }
    FocusFlickable {
        id: scroller

        /** Stays in view, whatever grows around it. */
        property Item written: null

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.visible ? heads.bottom : header.bottom
        contentHeight: body.implicitHeight + Theme.space20

        onContentHeightChanged: if (written?.visible)
            show(written)

        ScrollBar.vertical: ScrollBar {}

        Column {
            id: body

            anchors.left: parent.left
            anchors.leftMargin: detail.sideMargin
            spacing: 0
            width: scroller.width - 2 * detail.sideMargin

            FocusScope {
                id: fields

                property int currentIndex: 0
                readonly property string recordId: ConflictView.recordId

                function current(): ConflictField {
                    return rows.itemAt(currentIndex) as ConflictField;
                }

                /** Behind the last field is the next conflict. */
                function go(to: int) {
                    if (to >= rows.count && ConflictView.count > 1) {
                        ConflictView.next(1);
                        return;
                    }
                    currentIndex = Math.max(0, Math.min(rows.count - 1, to));
                    if (current())
                        scroller.show(current());
                }

                /** M, T, B, R or a number choose, E edits; a way that is none says why. */
                function choose(event: var) {
                    const key = event.text.toUpperCase();
                    const field = current();
                    event.accepted = field !== null && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && /^[MTBRE1-9]$/.test(key);
                    if (!event.accepted)
                        return;
                    if (key === "E")
                        field.edit();
                    else if (!ConflictView.fields.chooseByKey(currentIndex, key) && field.note !== "")
                        Accessible.announce(field.note);
                }

                Accessible.name: qsTr("Fields")
                Accessible.role: Accessible.List
                activeFocusOnTab: true
                height: column.implicitHeight
                width: parent.width

                onRecordIdChanged: currentIndex = 0

                Keys.onPressed: event => {
                    event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
                    if (!event.accepted)
                        return;
                    if (event.key === Qt.Key_Down || event.key === Qt.Key_J)
                        go(currentIndex + 1);
                    else if (event.key === Qt.Key_Up || event.key === Qt.Key_K)
                        go(currentIndex - 1);
                    else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                        current()?.goToClash((event.key === Qt.Key_Right) === fields.LayoutMirroring.enabled ? -1 : 1);
                    else if (event.key === Qt.Key_Space)
                        ConflictView.fields.turnClash(currentIndex, current()?.clash ?? 0);
                    else
                        choose(event);
                }

                Column {
                    id: column

                    width: parent.width

                    Repeater {
                        id: rows

                        model: ConflictView.fields

                        onCountChanged: fields.currentIndex = Math.max(0, Math.min(count - 1, fields.currentIndex))

                        delegate: ConflictField {
                            columns: detail.columns
                            focused: index === fields.currentIndex && fields.activeFocus
                            headsShown: !detail.columns || !ConflictView.twoSided
                            labelWidth: detail.labelWidth
                            last: index === rows.count - 1

                            onWriting: item => scroller.written = item
                            onKeysFreed: fields.forceActiveFocus(Qt.OtherFocusReason)
                            onPressed: {
                                fields.currentIndex = index;
                                fields.forceActiveFocus(Qt.MouseFocusReason);
                            }
                        }
                    }
                }
            }
        }
    }
    ConflictFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        capsShown: width >= Math.round(900 * Theme.scale)
        nextByKey: !detail.small && fields.currentIndex >= rows.count - 1
        sideMargin: detail.sideMargin
    }
}
