// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The step in view: one sentence, then what is to be decided, one row at a time. */
FocusScope {
    id: page

    property bool small: false
    property bool low: false
    /** There is no panel beside it: the first step shows the facts. */
    property bool factsInside: false
    property int current: -1
    /** Of the current row: "day", "split" or nothing. */
    property string asking: ""
    /** A choice was made; its row leads on when it shows what became of it. */
    property bool leading: false
    /** The focus came before the rows. */
    property bool early: false
    readonly property alias footHeight: foot.height
    readonly property ReviewRow row: rows.count > current && current >= 0 ? rows.itemAt(current) : null

    signal opened(string todoId, Item anchor)

    function enter() {
        early = !ReviewView.ready;
        if (form.item)
            (form.item as Item).forceActiveFocus(Qt.TabFocusReason);
        else if (rows.count > 0)
            go(current >= 0 && current < rows.count ? current : Math.max(0, ReviewView.rows.nextUndecided(0)));
        else
            foot.enter();
    }

    function go(index: int) {
        if (index >= rows.count && form.item) {
            (form.item as Item).forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        current = Math.max(0, Math.min(index, rows.count - 1));
        asking = "";
        if (!row)
            return;
        row.forceActiveFocus(Qt.TabFocusReason);
        Qt.callLater(showCurrent);
    }

    function showCurrent() {
        if (!row)
            return;
        const top = row.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.space20);
        else if (top + row.height > flick.contentY + flick.height)
            flick.contentY = top + row.height - flick.height + Theme.space20;
    }

    function choose(choice: int) {
        if (row && asking === "day") {
            pickDay(choice - 1);
        } else if (row) {
            leading = true;
            ask(ReviewView.choose(current, choice));
        }
    }

    function ask(what: string) {
        asking = what;
        if (what === "" && row && !row.activeFocus)
            row.forceActiveFocus(Qt.OtherFocusReason);
        Qt.callLater(showCurrent);
    }

    function pickDay(day: int) {
        if (!(ReviewView.days[day]?.open ?? false))
            return;
        leading = true;
        ReviewView.chooseDay(current, day);
        ask("");
    }

    /** To the next undecided row; where there is none, to the way on. */
    function lead() {
        if (!leading || !row?.decided)
            return;
        leading = false;
        const next = ReviewView.rows.nextUndecided(current);
        if (next >= 0)
            go(next);
        else
            foot.enter();
    }

    /** Rows went: the focus stays in the page. */
    function keepFocus() {
        if (early && ReviewView.ready && page.activeFocus)
            enter();
        else if (page.activeFocus && rows.count > 0 && !row?.activeFocus && !form.activeFocus && !foot.activeFocus)
            enter();
    }

    function openCurrent() {
        if (row && ReviewView.step === 1)
            opened(row.recordId, row);
    }

    Accessible.name: ReviewView.steps[ReviewView.step]?.title ?? ""
    Accessible.role: Accessible.Pane

    Keys.onEscapePressed: event => {
        event.accepted = asking !== "";
        if (event.accepted)
            ask("");
    }
    Keys.onPressed: event => {
        event.accepted = asking !== "split" && (!form.activeFocus || (event.modifiers & Qt.ControlModifier));
        if (!event.accepted)
            return;
        const listAction = ActionKeys.actionFor(ActionKeys.Lists, event.key, event.modifiers, event.text);
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (enter && (event.modifiers & Qt.ControlModifier))
            ReviewView.advance();
        else if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            event.accepted = false;
        else if (event.key === Qt.Key_Down || listAction === "next")
            go(current + 1);
        else if (event.key === Qt.Key_Up || listAction === "previous")
            go(current - 1);
        else if (event.key >= Qt.Key_1 && event.key <= Qt.Key_7)
            choose(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_D && ReviewView.step === 1 && row)
            ask("day");
        else if (event.key === Qt.Key_Z)
            Planner.undo();
        else if (enter && row && !row.decided && ReviewView.step === 1)
            openCurrent();
        else if (enter)
            ReviewView.advance();
        else
            event.accepted = false;
    }

    Connections {
        function onChanged() {
            page.lead();
            Qt.callLater(page.keepFocus);
        }

        function onStepChanged() {
            page.current = -1;
            page.asking = "";
            page.leading = false;
            flick.contentY = 0;
            if (page.activeFocus)
                Qt.callLater(page.enter);
        }

        target: ReviewView
    }
    Flickable {
        id: flick

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        interactive: contentHeight > height

        Column {
            id: column

            bottomPadding: Theme.space24
            leftPadding: page.small ? Theme.space16 : Theme.space28
            rightPadding: leftPadding
            spacing: Theme.space16
            topPadding: page.small ? Theme.space8 : Theme.space32
            width: Math.min(parent.width, Math.round(900 * Theme.scale))

            ReviewSentence {
                small: page.small
                width: parent.width - 2 * parent.leftPadding
            }
            ReviewList {
                id: rows

                asking: page.asking
                current: page.current
                visible: count > 0
                width: parent.width - 2 * parent.leftPadding

                onAsked: what => page.ask(what)
                onChosen: choice => page.choose(choice)
                onDayChosen: day => page.pickDay(day)
                onPressed: index => page.go(index)
            }
            Loader {
                id: form

                active: ReviewView.step >= 4
                sourceComponent: ReviewView.step === 4 ? nextForm : closeForm
                visible: active
                width: parent.width - 2 * parent.leftPadding
            }
            Loader {
                active: page.factsInside && ReviewView.step === 0
                visible: active
                width: parent.width - 2 * parent.leftPadding

                sourceComponent: ReviewFacts {
                    inside: true
                }
            }
            ReviewHints {
                opens: ReviewView.step === 1
                choices: page.asking === "day" ? ReviewView.days.length : page.row?.choices.length ?? 0
                visible: !page.small && !page.low && page.row !== null && page.row.choices.length > 0
                width: parent.width - 2 * parent.leftPadding
            }
        }
    }
    Component {
        id: nextForm

        NextWeekForm {
            onLeftUpwards: page.go(rows.count - 1)
        }
    }
    Component {
        id: closeForm

        CloseForm {}
    }
    ReviewFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        entersOn: !(page.row && !page.row.decided && ReviewView.step === 1)
        small: page.small
    }
}
