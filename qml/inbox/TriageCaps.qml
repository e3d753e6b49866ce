// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App

/** What the key caps of triage show. */
QtObject {
    /** A text field has the focus and would take the keys: they need Alt. */
    property bool alt: false
    readonly property string held: Qt.platform.os === "osx" ? qsTr("Control") : qsTr("Alt")

    /** Of an action; empty where no key has it. */
    function of(action: string, revision: int): string {
        const cap = ActionKeys.cap(action, revision);
        return alt && cap !== "" ? "%1 %2".arg(held).arg(cap) : cap;
    }
}
