// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A profile that cannot be opened: where the data is, what happened, and the ways out. */
Window {
    id: window

    required property ProblemView problem

    color: Theme.canvas
    height: Math.max(360, column.implicitHeight + 2 * Theme.space40)
    minimumHeight: 320
    minimumWidth: 400
    title: qsTr("Sennight")
    width: 620

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.space16
        width: parent.width - 2 * Theme.space40

        Label {
            Accessible.role: Accessible.Heading
            font: Theme.h1Font
            text: window.problem.heading
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text2
            font: Theme.noteFont
            text: window.problem.message
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text2
            font: Theme.noteFont
            text: window.problem.hint
            visible: text !== "" && !window.problem.canRepair
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            id: note

            color: Theme.text2
            text: qsTr("A repair takes the newest backup that is sound, and every change that can still be read beyond it. The damaged file is kept.")
            visible: window.problem.canRepair
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.role: Accessible.AlertMessage
            color: Theme.danger
            text: window.problem.repairText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Theme.space8
            width: parent.width

            Button {
                Accessible.description: note.text
                busy: window.problem.repairing
                focus: visible
                kind: Button.Kind.Primary
                text: busy ? qsTr("Repairing") : qsTr("Repair it")
                visible: window.problem.canRepair

                onClicked: window.problem.repair()
            }
            Button {
                enabled: !window.problem.repairing
                focus: !window.problem.canRepair
                kind: window.problem.canRepair ? Button.Kind.Secondary : Button.Kind.Primary
                text: qsTr("Try again")

                onClicked: window.problem.tryAgainWanted()
            }
            Button {
                enabled: !window.problem.repairing
                text: qsTr("Look at it, change nothing")
                visible: window.problem.canLook

                onClicked: window.problem.lookWanted()
            }
            Button {
                text: qsTr("Show the folder")

                onClicked: window.problem.showFolder()
            }
            Button {
                text: qsTr("Explore a sample week")

                onClicked: window.problem.sampleWanted()
            }
            Button {
                kind: Button.Kind.Quiet
                text: qsTr("Copy details")

                onClicked: window.problem.copyDetails()
            }
            Button {
                kind: Button.Kind.Quiet
                text: qsTr("Quit")

                onClicked: window.close()
            }
        }
    }
}
