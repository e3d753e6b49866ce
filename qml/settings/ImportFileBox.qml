// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The file that was chosen and what is in it, or the way to choose one. */
Item {
    id: box

    readonly property bool empty: ImportView.state === ImportView.Empty
    readonly property bool reading: ImportView.state === ImportView.Reading
    readonly property bool readable: ImportView.state === ImportView.Readable
    readonly property bool narrow: width < 420 * Theme.scale
    readonly property string title: empty ? qsTr("No file yet") : readable ? qsTr("%1 · %2").arg(ImportView.fileName).arg(ImportView.sizeText) : ImportView.fileName
    readonly property string note: {
        switch (ImportView.state) {
        case ImportView.Reading:
            return ImportView.progress < 0 ? qsTr("Reading…") : qsTr("Reading, %1 %").arg(Math.round(ImportView.progress * 100));
        case ImportView.Readable:
            return ImportView.countsText;
        case ImportView.Unreadable:
            return ImportView.failure + " " + ImportView.failureHint;
        default:
            return ImportView.formatHint;
        }
    }
    readonly property string spoken: qsTr("%1. %2").arg(title).arg(note)

    signal chooseWanted

    function enter() {
        way.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: narrow ? ways.y + ways.height : Math.max(words.height, ways.height)

    Icon {
        id: mark

        anchors.left: parent.left
        color: Theme.text2
        name: "note"
        size: Theme.icon18
        y: Math.round((words.height - height) / 2)
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space12
        anchors.right: box.narrow ? parent.right : ways.left
        anchors.rightMargin: box.narrow ? 0 : Theme.space12

        Label {
            font: Theme.bodyMediumFont
            text: box.title
            width: parent.width
        }
        Label {
            color: ImportView.state === ImportView.Unreadable ? Theme.danger : Theme.text2
            text: box.note
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: ways

        anchors.right: parent.right
        layoutDirection: box.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.space10
        y: box.narrow ? words.height + Theme.space8 : Math.round((Math.max(words.height, height) - height) / 2)

        Icon {
            color: Theme.good
            height: Theme.buttonHeightSmall
            name: "check"
            size: Theme.icon14
            visible: box.readable
        }
        Label {
            color: Theme.good
            font: Theme.bodyMediumFont
            height: Theme.buttonHeightSmall
            text: qsTr("Readable")
            verticalAlignment: Text.AlignVCenter
            visible: box.readable
        }
        Spinner {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.text2
            visible: box.reading
        }
        Button {
            id: way

            size: Button.Size.Small
            text: box.reading ? qsTr("Cancel") : box.empty ? qsTr("Choose a file…") : qsTr("Another file…")

            onClicked: {
                if (box.reading)
                    ImportView.cancel();
                else
                    box.chooseWanted();
            }
        }
    }
}
