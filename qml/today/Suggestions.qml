// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** What else could be done today, a card each. */
FocusScope {
    id: suggestions

    readonly property int count: SuggestionsView.suggestions.length
    /** The card that was answered; −1 once the next one has the focus. */
    property int answered: -1

    /** A card has the focus. */
    signal broughtIntoView(Item item)
    /** The last one is answered. */
    signal emptied

    /** On to the card in the place of the one that was answered, or the last. */
    function enterNext() {
        const card = cards.itemAt(Math.min(answered, count - 1)) as SuggestionCard;
        answered = -1;
        if (card)
            card.enter();
        else
            emptied();
    }

    Accessible.name: qsTr("Suggestions")
    Accessible.role: Accessible.List
    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.space10
        width: parent.width

        Item {
            height: Theme.bodyLine
            width: parent.width

            Icon {
                id: lamp

                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.verticalCenter: title.verticalCenter
                color: Theme.text2
                name: "lamp"
                size: Theme.icon14
            }
            Label {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: lamp.right
                anchors.leftMargin: Theme.space8
                font: Theme.bodyStrongFont
                text: qsTr("Suggestions")
            }
            Label {
                anchors.baseline: title.baseline
                anchors.left: title.right
                anchors.leftMargin: Theme.space8
                color: Theme.text3
                font: Theme.metaFont
                text: suggestions.count
            }
        }
        Repeater {
            id: cards

            model: SuggestionsView.most // a model of another length would make all cards anew

            delegate: SuggestionCard {
                required property int index
                /** What a card shows that there is no suggestion for. */
                property suggestionText none

                suggestion: SuggestionsView.suggestions[index] ?? none
                visible: index < suggestions.count
                width: column.width

                onActiveFocusChanged: if (activeFocus)
                    suggestions.broughtIntoView(this)
                onAnswered: suggestions.answered = index
            }
        }
    }
    Connections {
        function onChanged() {
            if (suggestions.answered >= 0)
                Qt.callLater(suggestions.enterNext);
        }

        target: SuggestionsView
    }
}
