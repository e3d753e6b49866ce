// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The sections. Up and down choose; Enter goes to the page. */
ListView {
    id: list

    required property list<SettingsSection> sections
    /** The section whose page is beside the list; empty where the page takes the list's place. */
    property string shownName: ""
    property bool tall: false

    signal chosen(string name)
    signal entered(string name)

    function step(by: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
        if (shownName !== "")
            chosen(sections[currentIndex].name);
    }

    function follow() {
        const index = sections.findIndex(section => section.name === shownName);
        if (index >= 0)
            currentIndex = index;
    }

    Accessible.name: qsTr("Sections")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: 0
    keyNavigationEnabled: false
    model: sections.length
    spacing: Theme.space2

    Component.onCompleted: follow()
    Keys.onPressed: event => {
        const action = ActionKeys.actionFor(ActionKeys.Lists, event.key, event.modifiers, event.text);
        const forth = event.key === Qt.Key_Down || action === "next";
        const back = event.key === Qt.Key_Up || action === "previous";
        event.accepted = true;
        if (forth || back)
            list.step(forth ? 1 : -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            list.entered(list.sections[list.currentIndex].name);
        else
            event.accepted = false;
    }
    onShownNameChanged: follow()

    delegate: SidebarItem {
        id: line

        required property int index
        readonly property SettingsSection section: list.sections[index]
        readonly property bool current: index === list.currentIndex

        Accessible.focused: current && list.activeFocus
        focusPolicy: Qt.NoFocus
        height: list.tall ? Theme.hitAreaSmallWindow : implicitHeight
        iconName: section.iconName
        mirrored: list.LayoutMirroring.enabled
        selected: list.shownName === "" ? current && list.activeFocus : section.name === list.shownName
        text: section.title
        width: list.width

        onClicked: {
            list.currentIndex = index;
            list.entered(section.name);
        }

        FocusRing {
            cornerRadius: Theme.radiusNav
            gap: -Theme.focusWidth
            shown: line.current && list.activeFocus
        }
    }
}
