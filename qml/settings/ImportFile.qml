// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Which file to import, and what is in it: the format, the counts, and every problem in plain words. */
Column {
    id: chooser

    property bool problemsShown: false
    readonly property bool readable: ImportView.state === ImportView.Readable

    function choose() {
        if (dialog.status === Loader.Null)
            dialog.setSource("ImportFileDialog.qml");
        else
            (dialog.item as ImportFileDialog).open();
    }

    /** Gives the focus to the way to a file. */
    function enter() {
        box.enter();
    }

    spacing: Theme.space10

    Flow {
        id: formats

        Accessible.name: qsTr("Format")
        Accessible.role: Accessible.Grouping
        spacing: Theme.space6
        width: parent.width

        Repeater {
            model: ImportView.formatTitles

            delegate: FormatChip {
                required property int index
                required property string modelData

                checked: ImportView.formatIndex === index
                text: modelData

                onClicked: ImportView.formatIndex = index
            }
        }
    }
    Rectangle {
        Accessible.name: box.spoken
        Accessible.role: Accessible.Grouping
        border.color: ImportView.state === ImportView.Unreadable ? Theme.dangerLine : Theme.lineStrong
        border.width: Theme.hairline
        color: drop.containsDrag ? Theme.dropColumn : Theme.surface
        height: box.height + 2 * Theme.space12
        radius: Theme.radiusPanel
        width: parent.width

        ImportFileBox {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            y: Theme.space12

            onChooseWanted: chooser.choose()
        }
        DropArea {
            id: drop

            anchors.fill: parent
            keys: ["text/uri-list"]

            onDropped: event => {
                if (event.hasUrls)
                    ImportView.choose(event.urls[0]);
            }
        }
    }
    ImportProblem {
        actionText: chooser.problemsShown ? qsTr("Hide them") : qsTr("Show them")
        text: ImportView.problemText
        visible: text !== ""
        width: parent.width

        onActed: chooser.problemsShown = !chooser.problemsShown
    }
    Column {
        leftPadding: chooser.LayoutMirroring.enabled ? 0 : Theme.space24
        rightPadding: chooser.LayoutMirroring.enabled ? Theme.space24 : 0
        spacing: Theme.space2
        visible: chooser.problemsShown && ImportView.problemText !== ""
        width: parent.width

        Repeater {
            model: chooser.problemsShown ? ImportView.problems : []

            delegate: Label {
                required property string modelData

                color: Theme.text2
                font: Theme.metaFont
                text: modelData
                width: parent.width - Theme.space24
                wrapMode: Text.Wrap
            }
        }
    }
    Repeater {
        model: ImportView.lost

        delegate: ImportProblem {
            required property string modelData

            iconName: "info"
            text: modelData
            width: chooser.width
        }
    }
    Loader {
        id: dialog

        onLoaded: (item as ImportFileDialog).open()
    }
}
