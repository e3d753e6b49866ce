// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The todo that is being decided on: what it says, its four steps, what can be done with it. */
FocusScope {
    id: card

    property bool narrow: false
    /** The parts of the todo are being written. */
    property bool splitting: false
    property TriageOpenStep openStep: null
    readonly property alias footHeight: foot.height
    readonly property bool fieldFocused: splitting || (openStep?.fieldFocused ?? false)
    /** A single key led to this card, and the next one is not to be written into its field. */
    property bool staysOnKeys: false

    signal otherWanted(string kind)
    signal leaveWanted

    function enter() {
        if (splitting)
            (parts.item as TriageParts)?.enter();
        else
            openStep?.enter();
    }

    function endSplit() {
        splitting = false;
        enter();
    }

    /** The item that had the focus went with its step. */
    function followStep() {
        const stays = staysOnKeys;
        staysOnKeys = false;
        if (activeFocus && stays)
            openStep?.leaveField();
        else if (activeFocus)
            enter();
    }

    implicitHeight: column.height

    Connections {
        function onCardChanged() {
            card.staysOnKeys = !card.fieldFocused;
            card.splitting = false;
            Qt.callLater(card.followStep);
        }

        target: TriageView
    }
    Connections {
        function onOpenStepChanged() {
            Qt.callLater(card.followStep);
        }

        target: card
    }

    Keys.onPressed: event => event.accepted = !splitting && keys.handle(event)
    // A text field takes letters before its parents see them.
    Keys.onShortcutOverride: event => event.accepted = !splitting && keys.mine(event)

    TriageKeys {
        id: keys

        step: card.openStep

        onLeaveWanted: card.leaveWanted()
        onSplitWanted: card.splitting = true
    }
    Shadow {
        anchors.fill: parent
        level: Shadow.E2
        radius: Theme.radiusTriage
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radiusTriage
    }
    Column {
        id: column

        width: parent.width

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            height: dumped.y + dumped.height + Theme.space20

            StageTitles {
                id: stages

                low: card.narrow && card.width < 380
                next: [1, 2, 3, 3][TriageView.step]
                stage: TriageView.stage
                width: parent.width - 2 * Theme.space20
                x: Theme.space20
                y: Theme.space12
            }
            Label {
                id: heading

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: stages.left
                anchors.right: stages.right
                anchors.top: stages.bottom
                anchors.topMargin: Theme.space16
                font: card.narrow ? Theme.h2Font : Theme.triageFont
                maximumLineCount: 4
                text: TriageView.title
                wrapMode: Text.Wrap
            }
            Label {
                id: dumped

                anchors.left: stages.left
                anchors.right: stages.right
                anchors.top: heading.bottom
                anchors.topMargin: Theme.space4
                color: Theme.text3
                font: Theme.metaFont
                text: TriageView.dumpedText
            }
        }
        Repeater {
            id: steps

            model: 4

            delegate: Loader {
                id: step

                required property int index
                readonly property bool now: index === TriageView.step

                anchors.left: parent?.left
                anchors.right: parent?.right
                sourceComponent: now ? open : closed
                visible: !card.splitting

                onLoaded: if (now)
                    card.openStep = item as TriageOpenStep

                Component {
                    id: open

                    TriageOpenStep {
                        focus: true
                        narrow: card.narrow

                        onKeyHeld: event => event.accepted = keys.handle(event)
                        onOtherWanted: kind => card.otherWanted(kind)
                    }
                }
                Component {
                    id: closed

                    TriageLine {
                        key: step.index === TriageView.Project ? ActionKeys.cap("triage-project", ActionKeys.revision) : ""
                        labelWidth: Math.round((card.narrow ? 98 : 106) * Theme.scale)
                        narrow: card.narrow
                        told: TriageView.steps[step.index]

                        onClicked: TriageView.change(step.index)
                    }
                }
            }
        }
        Loader {
            id: parts

            active: card.splitting
            anchors.left: parent.left
            anchors.right: parent.right
            visible: active

            sourceComponent: TriageParts {
                labelWidth: Math.round((card.narrow ? 98 : 106) * Theme.scale)
                narrow: card.narrow

                onFinished: card.endSplit()
            }

            onLoaded: card.enter()
        }
        TriageFoot {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            narrow: card.narrow
            visible: !card.splitting

            onSplitWanted: card.splitting = true
        }
    }
}
