// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What the step is about, in one sentence and one more. */
Column {
    id: words

    property bool small: false

    spacing: Theme.space4

    Label {
        Accessible.role: Accessible.Heading
        font: words.small ? Theme.h1Font : Theme.titleFont
        text: ReviewView.problem !== "" ? ReviewView.problem : ReviewView.sentence
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text2
        text: ReviewView.explanation
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
