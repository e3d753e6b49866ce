// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Which Sennight this is, where the data is, and what it is made with. */
ScrolledPage {
    SettingGroup {
        Wordmark {
            anchors.left: parent.left
            today: Shell.todayDot
        }
        Label {
            color: Theme.text2
            text: qsTr("A weekly planner that keeps your weeks on your own computer.")
            topPadding: Theme.space8
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    SettingGroup {
        Sentence {
            about: qsTr("Version")
            text: AboutView.version
        }
        Sentence {
            about: qsTr("Your data")
            text: AboutView.dataFolder
        }
        Sentence {
            about: qsTr("This computer")
            text: AboutView.system
        }
        Sentence {
            about: qsTr("Licence")
            text: qsTr("GNU General Public License, version 3 or later. You may use, study, share and change Sennight.")
        }
    }
    Button {
        anchors.left: parent.left
        iconName: "copy"
        text: qsTr("Copy details")

        onClicked: AboutView.copyDetails()
    }
    SettingGroup {
        title: qsTr("Made with")

        Repeater {
            model: AboutView.partNames

            delegate: Sentence {
                required property int index
                required property string modelData

                about: modelData
                text: AboutView.partLicences[index]
            }
        }
    }
}
