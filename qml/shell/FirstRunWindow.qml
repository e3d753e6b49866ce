// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** A new profile: how would you like to begin? */
Window {
    id: window

    required property FirstRunView firstRun
    property bool rightToLeft: false
    /** Everything that the file would add is shown. */
    property bool previewing: false
    readonly property bool narrow: width < 900 * Theme.scale
    readonly property real side: narrow ? Theme.space16 : Math.round(56 * Theme.scale)
    readonly property bool readable: ImportView.state === ImportView.Readable
    readonly property alias ways: ways

    function goOn() {
        if (previewing)
            firstRun.importWanted();
        else
            preview();
    }

    function preview() {
        if (!readable)
            return;
        previewing = true;
        (previewLoader.item as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    function back() {
        previewing = false;
        ways.openImport();
    }

    color: Theme.canvas
    height: 800
    minimumHeight: 480
    minimumWidth: 400
    title: qsTr("Sennight")
    width: 1280

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft

    Shortcut {
        enabled: !window.previewing
        sequences: ["1"]

        onActivated: window.firstRun.emptyWeekWanted()
    }
    Shortcut {
        enabled: !window.previewing
        sequences: ["2"]

        onActivated: window.firstRun.sampleWanted()
    }
    Shortcut {
        enabled: !window.previewing
        sequences: ["3"]

        onActivated: ways.openImport()
    }
    Shortcut {
        enabled: primary.visible && primary.enabled
        sequences: ["Ctrl+Return", "Ctrl+Enter"]

        onActivated: window.goOn()
    }
    Shortcut {
        enabled: window.previewing
        sequences: ["Esc"]

        onActivated: window.back()
    }
    Shortcut {
        sequences: [StandardKey.Quit]

        onActivated: window.close()
    }
    Connections {
        function onChanged() {
            if (!window.readable)
                window.previewing = false;
        }

        target: ImportView
    }
    FirstRunPanel {
        id: panel

        anchors.left: parent.left
        anchors.top: parent.top
        height: window.narrow ? implicitHeight : parent.height
        low: window.narrow && window.height < 640 * Theme.scale
        narrow: window.narrow
        width: window.narrow ? parent.width : Math.round(Math.min(456, parent.width * 0.36))
    }
    Item {
        id: page

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space12
        anchors.left: window.narrow ? parent.left : panel.right
        anchors.leftMargin: window.side
        anchors.right: parent.right
        anchors.rightMargin: window.side
        anchors.top: window.narrow ? panel.bottom : parent.top
        anchors.topMargin: window.narrow ? Theme.space20 : 44

        Label {
            id: heading

            Accessible.role: Accessible.Heading
            font: Theme.h1Font
            lineHeight: Theme.h1Line
            lineHeightMode: Text.FixedHeight
            text: window.previewing ? qsTr("What would be added") : qsTr("How would you like to begin?")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            id: sub

            anchors.top: heading.bottom
            anchors.topMargin: Theme.space4
            color: Theme.text2
            font: Theme.noteFont
            text: window.previewing ? qsTr("%1 · %2").arg(ImportView.fileName).arg(ImportView.countsText) : qsTr("You can change your mind; nothing here is final.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        FocusFlickable {
            id: scroller

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space4
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space4
            anchors.top: sub.bottom
            anchors.topMargin: Theme.space16
            contentHeight: ways.implicitHeight + 2 * Theme.space4
            interactive: contentHeight > height
            visible: !window.previewing

            ScrollBar.vertical: ScrollBar {}

            FirstRunWays {
                id: ways

                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                focus: true
                y: Theme.space4

                onEmptyWeekWanted: window.firstRun.emptyWeekWanted()
                onSampleWanted: window.firstRun.sampleWanted()
            }
        }
        Loader {
            id: previewLoader

            active: window.previewing
            anchors.fill: scroller
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4

            sourceComponent: ImportPreview {}
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: window.narrow ? Theme.space16 : 34
        anchors.left: page.left
        anchors.right: page.right
        height: window.narrow ? flow.height + (primary.visible ? buttons.height + (window.previewing ? 0 : Theme.space10) : 0) : Math.max(flow.height, buttons.height)

        Flow {
            id: flow

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            layoutDirection: window.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.space12
            width: parent.width - (primary.visible && !window.narrow ? buttons.width + Theme.space12 : 0)

            Label {
                color: Theme.text2
                height: week.height
                text: qsTr("Week starts on")
                verticalAlignment: Text.AlignVCenter
                visible: week.visible
            }
            SegmentedControl {
                id: week

                readonly property list<int> days: SettingsView.weekStarts

                currentIndex: days.indexOf(SettingsView.firstDayOfWeek)
                name: qsTr("Week starts on")
                segments: days.map(day => Qt.locale().standaloneDayName(day % 7, Locale.LongFormat))
                visible: !window.previewing

                onChosen: index => SettingsView.firstDayOfWeek = days[index]
            }
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.top: parent.top
            layoutDirection: window.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.space8

            Button {
                size: Button.Size.Large
                text: qsTr("Back")
                visible: window.previewing

                onClicked: window.back()
            }
            Button {
                id: primary

                enabled: window.readable && (!window.previewing || ImportView.itemCount > 0)
                kind: Button.Kind.Primary
                reason: window.previewing ? qsTr("Nothing is ticked") : ImportView.state === ImportView.Reading ? qsTr("The file is still being read") : qsTr("Choose a file first")
                size: Button.Size.Large
                text: window.previewing ? ImportView.addText : qsTr("Preview the import")
                visible: ways.importing

                onClicked: window.goOn()
            }
        }
    }
}
