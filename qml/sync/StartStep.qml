// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Settings
import Sennight.Theme

/** A summary, then the progress; a problem with the way to solve it. */
Column {
    id: step

    spacing: Theme.space16

    StepHead {
        bottomPadding: 0
        text: SyncSetupView.joins ? qsTr("This device joins your others. What is here and what is there come together.") : qsTr("The account is made, and your data goes there, locked. You can cancel while it does.")
        title: qsTr("Check and start")
    }
    Banner {
        actions: SyncSetupView.solution === "" ? [] : [SyncSetupView.solution]
        kind: Banner.Kind.ActionNeeded
        text: SyncSetupView.problemHint
        title: SyncSetupView.problem
        visible: SyncSetupView.problem !== ""
        width: parent.width

        onActionTriggered: SyncSetupView.solve()
        onTitleChanged: if (title !== "")
            Accessible.announce(qsTr("%1 %2").arg(title).arg(text))
    }
    ProgressLine {
        share: SyncSetupView.share
        text: qsTr("Setting sync up")
        visible: SyncSetupView.running

        onStopWanted: SyncSetupView.cancel()
    }
    Column {
        width: parent.width

        Sentence {
            about: qsTr("Server")
            text: SyncSetupView.address
        }
        Sentence {
            about: qsTr("This device")
            text: SyncSetupView.deviceName
        }
        Sentence {
            about: qsTr("Opened by")
            text: SyncSetupView.joins ? SyncSetupView.byRecoveryKey ? qsTr("your recovery key") : qsTr("your passphrase") : SyncSetupView.passphrase === "" ? qsTr("the recovery key alone") : qsTr("the passphrase or the recovery key")
        }
        Sentence {
            about: qsTr("Keys of this device")
            text: SyncSetupView.needsKeyFile ? qsTr("in a file under a passphrase") : qsTr("in the system keychain")
        }
        Sentence {
            about: qsTr("What syncs")
            text: SyncSetupView.sizeText === "" ? SyncSetupView.projects.syncedText : qsTr("%1; %2").arg(SyncSetupView.projects.syncedText).arg(SyncSetupView.sizeText)
        }
    }
}
