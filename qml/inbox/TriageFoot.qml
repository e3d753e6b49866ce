// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What can be done with the card as a whole. On two lines in the small window, and where the words are long. */
Item {
    id: foot

    property bool narrow: false

    signal splitWanted

    readonly property bool onTwoLines: narrow || asides.width + answers.width + Theme.space40 > width

    implicitHeight: (onTwoLines ? 2 * Theme.buttonHeight + Theme.space8 : Theme.buttonHeight) + 2 * Theme.space12

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    Row {
        id: asides

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        spacing: Theme.space4
        y: Theme.space12

        Button {
            iconName: "split"
            kind: Button.Kind.Quiet
            text: qsTr("Split")

            onClicked: foot.splitWanted()
        }
        Button {
            iconName: "skip"
            kind: Button.Kind.Quiet
            text: qsTr("Skip")

            onClicked: TriageView.skip()
        }
        Button {
            iconName: "trash"
            kind: Button.Kind.Quiet
            text: qsTr("Let go")

            onClicked: TriageView.letGo()
        }
    }
    Row {
        id: answers

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        spacing: Theme.space6
        y: foot.implicitHeight - height - Theme.space12

        KeyedButton {
            action: "triage-accept"
            keysShown: !foot.narrow
            text: qsTr("Accept all")
            visible: TriageView.canAcceptAll

            onClicked: TriageView.acceptAll()
        }
        KeyedButton {
            action: "triage-next"
            keysShown: !foot.narrow
            primary: true
            text: TriageView.nextText

            onClicked: TriageView.next()
        }
    }
}
