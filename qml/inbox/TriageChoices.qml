// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What the open step offers: one tab stop, the arrow keys choose, a number takes. Below it the reason of what is chosen. */
FocusScope {
    id: choices

    readonly property list<string> otherKinds: ["project", "estimate", "goal", "plan"]
    readonly property int count: TriageView.choices.length
    readonly property string reason: TriageView.chosen >= 0 && TriageView.chosen < count ? TriageView.choices[TriageView.chosen].reason : ""

    property alias alt: caps.alt

    /** The window's picker for what is not among them. */
    signal otherWanted(string kind)
    signal newProjectWanted

    function other() {
        otherWanted(otherKinds[TriageView.step]);
    }

    function move(step: int) {
        if (count > 0)
            TriageView.chosen = TriageView.chosen < 0 ? (step > 0 ? 0 : count - 1) : Math.max(0, Math.min(count - 1, TriageView.chosen + step));
    }

    Accessible.name: TriageView.steps[TriageView.step].name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0
    implicitHeight: flow.height + (why.visible ? why.height + Theme.space6 : 0)

    Keys.onPressed: event => {
        const forward = LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = !event.modifiers && [forward, back, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        if (event.accepted)
            move(event.key === forward || event.key === Qt.Key_Down ? 1 : -1);
    }

    TriageCaps {
        id: caps
    }
    FocusRing {
        cornerRadius: Theme.radiusButton
        shown: choices.activeFocus && TriageView.chosen < 0
    }
    Flow {
        id: flow

        spacing: Theme.space8
        width: parent.width

        Repeater {
            model: choices.count

            delegate: TriageOption {
                required property int index
                readonly property triageChoice choice: TriageView.choices[index] ?? emptyChoice

                property triageChoice emptyChoice

                Accessible.description: choice.reason
                chosen: index === TriageView.chosen
                colour: choice.colour
                key: caps.of("triage-choice-" + (index + 1), ActionKeys.revision)
                lit: choices.activeFocus
                text: choice.text
                width: Math.min(implicitWidth, flow.width)

                onClicked: TriageView.choose(index)
            }
        }
        TriageOption {
            key: caps.of("triage-other", ActionKeys.revision)
            text: qsTr("Other…")

            onClicked: choices.other()
        }
        TriageOption {
            key: caps.of("triage-new-project", ActionKeys.revision)
            text: qsTr("New project…")
            visible: TriageView.step === TriageView.Project

            onClicked: choices.newProjectWanted()
        }
    }
    Item {
        id: why

        anchors.top: flow.bottom
        anchors.topMargin: Theme.space6
        height: Math.max(Theme.hitArea, words.height)
        visible: choices.reason !== "" || TriageView.canDismiss
        width: parent.width

        Label {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            font: Theme.metaFont
            text: choices.reason !== "" ? choices.reason : TriageView.steps[TriageView.step].text
            width: Math.min(implicitWidth, parent.width - away.width)
            wrapMode: Text.Wrap
        }
        IconButton {
            id: away

            anchors.left: words.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            iconSize: Theme.icon12
            keys: ActionKeys.hint("triage-dismiss", ActionKeys.revision)
            text: qsTr("Do not propose this for this todo")
            visible: TriageView.canDismiss

            onClicked: TriageView.dismiss()
        }
    }
}
