// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Notes
import Sennight.Theme

/** Markdown shown styled, in the colours and fonts of the theme. Reading this file loads the library that knows languages. */
NotesHighlighter {
    codeBack: Theme.sunken
    codeFont: Theme.codeFont
    comment: Theme.codeComment
    functionName: Theme.codeFunction
    headingFont: Theme.h2Font
    keyword: Theme.codeKeyword
    link: Theme.accent
    number: Theme.codeNumber
    quiet: Theme.text3
    string: Theme.codeString
    titleFont: Theme.h1Font
}
