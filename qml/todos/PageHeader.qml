// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The title row of a screen. In the small window it carries the drawer and search buttons. */
Item {
    id: header

    required property string title
    /** For the title, where that does not fit. */
    property string shortTitle: ""
    property string detail: ""
    property bool small: false
    /** It reaches the window's end: what sync has to say stands there when the sidebar has no words. */
    property bool outermost: true
    /** In the place of the title's start: one page of two. */
    property bool backShown: false
    default property alias trailing: trailingRow.data
    property alias leading: leadingRow.data

    signal backWanted
    /** The filter hands the focus on to the screen. */
    signal filterLeft
    signal drawerWanted
    signal paletteWanted

    function openFilter() {
        filter.open();
    }

    implicitHeight: Theme.titleRowHeight

    // What the title needs goes before the detail, and that before the words of sync.
    QtObject {
        id: shares

        function roomOf(item: Item): real {
            return item.visible && item.width > 0 ? item.width + start.spacing : 0;
        }

        readonly property real title: Math.ceil(least.advanceWidth)
        readonly property real detail: header.detail !== "" && !header.small ? Math.ceil(detailLabel.implicitWidth) + start.spacing : 0
        readonly property real edge: searchButton.active ? searchButton.width + searchButton.anchors.rightMargin : 0
        readonly property real filtering: filter.visible ? filter.width + filter.anchors.rightMargin : 0
        readonly property real others: roomOf(menuButton) + roomOf(backButton) + roomOf(leadingRow) + (trailingRow.visible ? trailingRow.width + trailingRow.anchors.rightMargin : 0)
        readonly property real free: header.width - start.anchors.leftMargin - start.anchors.rightMargin - edge - filtering - others
        readonly property real besideWords: free - (syncChip.active ? syncChip.wantedWidth + syncChip.anchors.rightMargin : 0)
        readonly property real besideChip: free - (syncChip.active ? syncChip.width + syncChip.anchors.rightMargin : 0)
    }
    TextMetrics {
        id: least

        font: titleLabel.font
        text: header.shortTitle !== "" ? header.shortTitle : header.title
    }
    Row {
        id: start

        /** For the title, beside its row's other items; asks for no position, which the title's width changes. */
        readonly property real titleRoom: [menuButton, backButton, detailLabel, leadingRow].reduce((left, item) => left - (item.visible && item.width > 0 ? item.width + spacing : 0), width)

        anchors.left: parent.left
        anchors.leftMargin: header.small ? Theme.space8 : Theme.space20
        anchors.right: filter.visible ? filter.left : trailingRow.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space10

        Loader {
            id: menuButton

            active: header.small && !header.backShown
            anchors.verticalCenter: parent.verticalCenter
            visible: active

            sourceComponent: IconButton {
                iconName: "panel"
                side: Theme.hitAreaSmallWindow
                text: qsTr("Menu")

                onClicked: header.drawerWanted()
            }
        }
        Loader {
            id: backButton

            active: header.backShown
            anchors.verticalCenter: parent.verticalCenter
            visible: active

            sourceComponent: IconButton {
                iconName: "arrowleft"
                side: header.small ? Theme.hitAreaSmallWindow : Theme.hitArea
                text: qsTr("Back")

                onClicked: header.backWanted()
            }
        }
        Label {
            id: titleLabel

            Accessible.name: header.title
            Accessible.role: Accessible.Heading
            anchors.verticalCenter: parent.verticalCenter
            font: header.small ? Theme.h1SmallFont : Theme.h1Font
            text: header.shortTitle !== "" && whole.advanceWidth > start.titleRoom ? header.shortTitle : header.title
            width: Math.min(implicitWidth, start.titleRoom)

            TextMetrics {
                id: whole

                font: titleLabel.font
                text: header.title
            }
        }
        Label {
            id: detailLabel

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: 1
            color: Theme.text3
            font: Theme.metaFont
            text: header.detail
            visible: text !== "" && !header.small && shares.besideChip - shares.detail >= shares.title
        }
        Row {
            id: leadingRow

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2
        }
    }
    FilterField {
        id: filter

        anchors.right: header.small ? searchButton.left : trailingRow.left
        anchors.rightMargin: header.small || trailingRow.width === 0 ? 0 : Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        width: header.small ? Math.min(160, header.width / 3) : implicitWidth

        onLeaveWanted: header.filterLeft()
    }
    Row {
        id: trailingRow

        visible: !header.small || !filter.visible

        anchors.right: syncChip.active ? syncChip.left : searchButton.visible ? searchButton.left : parent.right
        anchors.rightMargin: syncChip.active ? Theme.space12 : header.small ? Theme.space4 : Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.small ? Theme.space4 : Theme.space20
    }
    // Read when there is something to say.
    Loader {
        id: syncChip

        property real wantedWidth: 0

        active: header.outermost && SyncView.notable && !SyncView.lineShown && !header.backShown
        anchors.right: searchButton.visible ? searchButton.left : parent.right
        anchors.rightMargin: header.small ? Theme.space4 : Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        source: active ? "SyncChip.qml" : ""
        visible: active

        onLoaded: {
            const chip = item as QtObject;
            chip["terse"] = Qt.binding(() => header.small);
            syncChip.wantedWidth = Qt.binding(() => {
                const shown = syncChip.item as QtObject;
                return shown ? shown["wantedWidth"] : 0;
            });
            chip["bare"] = Qt.binding(() => shares.besideWords - shares.detail < shares.title);
        }
    }
    Loader {
        id: searchButton

        active: header.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: active

        sourceComponent: IconButton {
            iconName: "search"
            side: Theme.hitAreaSmallWindow
            text: qsTr("Search")

            onClicked: header.paletteWanted()
        }
    }
}
