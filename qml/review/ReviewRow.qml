// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One thing to decide. Only the current row shows its choices; a decided one shows what became of it. */
FocusScope {
    id: row

    required property int index
    required property string recordId
    required property string title
    required property string dotColour
    required property string detail
    required property string badge
    required property string alarm
    required property bool late
    required property bool isTodo
    required property bool done
    required property real progress
    required property bool decided
    required property string outcome
    required property string outcomeIcon
    required property int tone
    required property list<string> choices
    required property string hint
    required property string reason
    required property string accessibleText

    property bool current: false
    /** Where Tab comes to the rows while none is the current one. */
    property bool first: false
    /** Of the box that holds the rows: its corners are round. */
    property bool atTop: false
    property bool atBottom: false
    /** "day" or "split": what a choice asked for next. */
    property string asking: ""
    /** No room for the outcome beside the title. */
    readonly property bool narrow: width < Math.round(340 * Theme.scale)
    readonly property bool outcomeShown: !current || decided
    readonly property Component mark: decided ? chip : outcome !== "" ? plain : null
    readonly property bool unfolded: current && (choices.length > 0 || hint !== "")

    signal chosen(int choice)
    signal dayChosen(int day)
    signal asked(string what)
    signal pressed

    Accessible.focusable: true
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    activeFocusOnTab: current || first || activeFocus
    implicitHeight: content.implicitHeight + 2 * Theme.space8

    onActiveFocusChanged: if (activeFocus)
        pressed()

    TapHandler {
        onTapped: row.pressed()
    }
    Rectangle {
        anchors.fill: parent
        border.color: row.activeFocus ? Theme.accent : Theme.accentLine
        border.width: row.activeFocus ? Theme.focusWidth - 0.5 : Theme.hairline
        bottomLeftRadius: row.atBottom ? radius : 0
        bottomRightRadius: bottomLeftRadius
        color: Theme.sel
        radius: Theme.radiusPanel // without it the software renderer takes the corners for covered
        topLeftRadius: row.atTop ? radius : 0
        topRightRadius: topLeftRadius
        visible: row.current
    }
    MoonGlyph {
        id: moon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 - 2
        done: row.done
        progress: row.progress
        size: Theme.icon16
        visible: row.isTodo
        y: Theme.space10
    }
    Column {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: row.isTodo ? moon.anchors.leftMargin + moon.size + Theme.space10 + 1 : Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        spacing: Theme.space10
        y: Theme.space8

        Item {
            id: head

            implicitHeight: Math.max(words.implicitHeight, end.height)
            width: parent.width

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: end.left
                anchors.rightMargin: Theme.space8
                spacing: 1

                Label {
                    font: row.current ? Theme.bodyStrongFont : Theme.bodyMediumFont
                    text: row.title
                    width: parent.width
                    wrapMode: row.current ? Text.Wrap : Text.NoWrap
                }
                Flow {
                    spacing: Theme.space6
                    width: parent.width

                    Item {
                        height: Theme.metaLine
                        visible: row.dotColour !== ""
                        width: dot.width

                        ProjectDot {
                            id: dot

                            anchors.verticalCenter: parent.verticalCenter
                            colourName: row.dotColour
                        }
                    }
                    Label {
                        color: Theme.text2
                        font: Theme.metaFont
                        text: row.detail
                        visible: text !== ""
                        width: Math.min(implicitWidth, words.width - (row.dotColour !== "" ? dot.width + Theme.space6 : 0))
                        wrapMode: Text.Wrap
                    }
                    Badge {
                        text: row.badge
                        visible: text !== ""
                    }
                    Badge {
                        kind: row.late ? Badge.Kind.Danger : Badge.Kind.Neutral
                        text: row.alarm
                        visible: text !== ""
                    }
                }
                Label {
                    color: Theme.text2
                    font: Theme.metaFont
                    text: qsTr("“%1”").arg(row.reason)
                    visible: row.reason !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Loader {
                    active: row.outcomeShown && row.narrow
                    sourceComponent: row.mark
                    visible: active && status === Loader.Ready
                }
            }
            Loader {
                id: end

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                active: row.outcomeShown && !row.narrow
                sourceComponent: row.mark
                visible: active
                width: visible ? implicitWidth : 0
            }
        }
        Loader {
            active: row.unfolded && row.asking === "" && row.choices.length > 0
            visible: active
            width: parent.width

            sourceComponent: ReviewChoices {
                choices: row.choices

                onChosen: choice => row.chosen(choice)
            }
        }
        Loader {
            active: row.current && row.asking === "day"
            visible: active
            width: parent.width

            sourceComponent: DayChoices {
                onChosen: day => row.dayChosen(day)
            }
        }
        Loader {
            active: row.current && row.asking === "split"
            focus: active
            visible: active
            width: parent.width

            sourceComponent: SplitForm {
                focus: true
                row: row.index

                onFinished: row.asked("")
            }
        }
        ReviewAdvice {
            text: row.hint
            visible: row.current && text !== "" && row.asking === ""
            width: parent.width
        }
    }
    Component {
        id: chip

        Chip {
            iconName: row.outcomeIcon
            kind: [Chip.Kind.Accent, Chip.Kind.Neutral, Chip.Kind.Good, Chip.Kind.Lamp][row.tone]
            text: row.outcome
        }
    }
    Component {
        id: plain

        Label {
            color: Theme.text3
            font: Theme.metaFont
            text: row.outcome
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
        visible: row.index > 0 && !row.current
    }
}
