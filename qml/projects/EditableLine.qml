// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Words that are edited where they stand: a label until it has the focus. Enter, Esc and Tab leave it. */
FocusScope {
    id: line

    required property string name
    /** What the record holds; what is typed comes by `edited`. */
    required property string text
    property string placeholder: ""
    property font font: Theme.bodyFont
    property real lineHeight: Theme.bodyLine
    property color color: Theme.text
    property int maximumLines: 2
    readonly property bool editing: edit.activeFocus
    readonly property real naturalWidth: shown.implicitWidth

    signal edited(string text)
    /** Enter: on to what comes next. */
    signal accepted
    signal cancelled

    function show() {
        if (edit.text === text)
            return;
        const cursor = ProjectView.cursorIn(text, edit.text, edit.cursorPosition);
        edit.text = text;
        edit.cursorPosition = cursor;
    }

    // As high while it is edited: what stands below must not jump.
    implicitHeight: Math.max(lineHeight, shown.implicitHeight, editing ? edit.implicitHeight : 0)

    Component.onCompleted: show()
    onTextChanged: show()

    Label {
        id: shown

        color: line.text === "" ? Theme.text3 : line.color
        font: line.font
        lineHeight: line.lineHeight
        lineHeightMode: Text.FixedHeight
        maximumLineCount: line.maximumLines
        text: line.text === "" ? line.placeholder : line.text
        visible: !line.editing
        width: parent.width
        wrapMode: line.maximumLines > 1 ? Text.Wrap : Text.NoWrap
    }
    TextEdit {
        id: edit

        Accessible.description: line.placeholder
        Accessible.name: line.name
        activeFocusOnTab: true
        anchors.fill: parent
        color: line.color
        cursorDelegate: Caret {
            field: edit
        }
        focus: true
        font: line.font
        opacity: line.editing ? 1 : 0
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        topPadding: Math.max(0, Math.round((line.lineHeight - metrics.height) / 2))
        wrapMode: TextEdit.Wrap

        Keys.onEnterPressed: line.accepted()
        Keys.onEscapePressed: line.cancelled()
        Keys.onReturnPressed: line.accepted()
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: if (!activeFocus)
            line.show()
        onTextChanged: if (activeFocus)
            line.edited(text)
    }
    FontMetrics {
        id: metrics

        font: line.font
    }
    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
