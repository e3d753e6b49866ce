// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml

/** One section of the settings; its page is the file `<name>Page.qml` of this module. */
QtObject {
    required property string name
    required property string iconName
    required property string title
    /** Where its page lies, when it is of another module. */
    property string file: name + "Page.qml"
}
