// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** Quick add over the screen. Esc keeps the text for next time. */
FloatingPanel {
    id: quick

    function open(plan: string) {
        form.begin(plan !== "" ? plan : Shell.defaultPlan());
        show();
        form.edit();
    }

    name: qsTr("Add a todo")
    panelHeight: form.implicitHeight

    QuickAddForm {
        id: form

        focus: true
        small: quick.small
        width: parent.width

        onFinished: quick.hide()
    }
    Loader {
        active: QuickAddView.helpShown && !quick.small
        width: parent.width
        y: parent.height + Theme.space32

        sourceComponent: QuickAddHelp {}
    }
}
