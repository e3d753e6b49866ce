// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Items
import Sennight.Theme
import Sennight.Todos

/** The rows of the list of projects, which a drag orders; below them what is folded away, and intentions that nothing serves. */
ListView {
    id: rows

    required property ProjectAsks asks
    required property string currentId
    property string liftedId: ""
    property int dropRow: -1
    /** An intention may have another title: read again then. */
    property int tick: 0

    signal chosen(string projectId)

    function rowAt(y: real): int {
        const middle = Math.round(54 * Theme.scale) / 2;
        const row = indexAt(Theme.space12, contentY + Math.max(0, y));
        const item = row < 0 ? null : itemAtIndex(row);
        return item === null ? count : y + contentY > item.y + item.height - middle ? row + 1 : row;
    }

    function drop() {
        if (liftedId !== "" && dropRow >= 0) {
            const section = Shell.projectList.sectionAt(Math.min(dropRow, count - 1));
            ProjectPlanner.placeBefore(liftedId, Shell.projectList.idAt(dropRow), Shell.projectsShown === ProjectListModel.Active ? section : "");
        }
        liftedId = "";
        dropRow = -1;
    }

    Accessible.name: qsTr("Projects")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: Shell.projectList.count > 0 ? Shell.projectList.indexOf(currentId) : -1
    keyNavigationEnabled: false
    model: Shell.projectList
    reuseItems: true
    section.property: "section"

    FocusRing {
        cornerRadius: Theme.radiusNav
        gap: -Theme.focusWidth
        parent: rows
        shown: rows.activeFocus && rows.currentIndex < 0
    }

    delegate: ProjectRow {
        dropAbove: rows.liftedId !== "" && rows.dropRow === index
        lifted: rows.liftedId === projectId
        listFocused: rows.activeFocus
        selected: projectId === rows.currentId
        width: rows.width

        onClicked: rows.chosen(projectId)
        onMenuRequested: where => {
            Shell.openProject(projectId); // what the menu says is about it
            rows.asks.menu(projectId, this, where);
        }
    }
    footer: Column {
        bottomPadding: Theme.space12
        width: rows.width

        Rectangle {
            color: Theme.accent
            height: Theme.space2
            visible: rows.liftedId !== "" && rows.dropRow === rows.count
            width: parent.width
        }
        Pressable {
            id: archived

            readonly property bool folded: !Shell.projectList.archivedShown

            Accessible.name: folded ? qsTr("%1, unfold").arg(text) : qsTr("%1, fold").arg(text)
            focusPolicy: Qt.TabFocus
            implicitHeight: Theme.hitLine
            text: qsTr("Archived %1").arg(Shell.projectList.archivedCount)
            visible: Shell.projectsShown === ProjectListModel.Done && Shell.projectList.archivedCount > 0
            width: parent.width

            contentItem: Item {
                Icon {
                    id: arrow

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space10
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    mirrored: archived.LayoutMirroring.enabled
                    name: archived.folded ? "right" : "down"
                    size: Theme.icon12
                }
                Label {
                    anchors.left: arrow.right
                    anchors.leftMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text2
                    font: Theme.metaFont
                    text: archived.text
                }
                FocusRing {
                    cornerRadius: Theme.radiusNav
                    gap: -Theme.focusWidth
                    shown: archived.visualFocus
                }
            }

            onClicked: Shell.projectList.archivedShown = folded
        }
        Repeater {
            model: Shell.projectsShown === ProjectListModel.Active && Shell.projectList.words === "" ? Shell.projectList.emptyIntentions : []

            delegate: IntentionTitle {
                required property string modelData

                intentionId: modelData
                quiet: true
                title: ProjectView.intentions.count > 0 ? ProjectView.intentions.titleOf(modelData) : ""
                width: rows.width

                onMenuWanted: (intentionId, anchor) => rows.asks.intentionMenu(intentionId, anchor)
            }
        }
    }
    section.delegate: IntentionTitle {
        required property string section

        intentionId: section.length === 32 ? section : ""
        title: rows.tick >= 0 && Shell.projectList.count > 0 ? Shell.projectList.sectionTitle(section) : ""
        width: rows.width

        onMenuWanted: (intentionId, anchor) => rows.asks.intentionMenu(intentionId, anchor)
    }

    onCurrentIndexChanged: if (currentIndex >= 0)
        positionViewAtIndex(currentIndex, ListView.Contain)

    Connections {
        function onCountsChanged() {
            ++rows.tick;
            rows.forceLayout(); // a row may stand in another section now
        }

        target: Shell.projectList
    }
    DragHandler {
        acceptedDevices: PointerDevice.Mouse // a finger scrolls
        dragThreshold: 6
        target: null

        onActiveChanged: {
            if (!active) {
                rows.drop();
                return;
            }
            const at = rows.indexAt(Theme.space12, rows.contentY + rows.mapFromItem(null, centroid.scenePressPosition).y);
            rows.liftedId = at < 0 ? "" : Shell.projectList.idAt(at);
        }
        onCanceled: rows.liftedId = ""
        onCentroidChanged: if (active && rows.liftedId !== "")
            rows.dropRow = rows.rowAt(rows.mapFromItem(null, centroid.scenePosition).y)
    }
}
