// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A field for a secret, with an eye that shows it. */
FocusScope {
    id: secret

    property alias text: field.text
    property alias errorText: field.errorText
    property alias placeholderText: field.placeholderText
    property alias readOnly: field.readOnly
    property string name: ""
    property bool shown: false

    signal edited(string text)

    implicitHeight: field.implicitHeight
    width: parent?.width ?? 0

    onErrorTextChanged: if (errorText !== "")
        Accessible.announce(errorText)

    Field {
        id: field

        Accessible.name: secret.name
        echoMode: secret.shown ? TextInput.Normal : TextInput.Password
        focus: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        rightPadding: mirrored ? Theme.space10 : Theme.hitArea + Theme.space10 + (failed ? iconSpace : 0)
        leftPadding: mirrored ? Theme.hitArea + Theme.space10 + (failed ? iconSpace : 0) : Theme.space10
        width: parent.width

        onTextEdited: secret.edited(text)
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4 - 1 + (field.failed ? field.iconSpace : 0)
        iconName: secret.shown ? "eyeoff" : "eye"
        side: Theme.hitArea
        text: secret.shown ? qsTr("Hide it") : qsTr("Show it")
        y: Math.round((field.boxHeight - height) / 2)

        onClicked: secret.shown = !secret.shown
    }
}
