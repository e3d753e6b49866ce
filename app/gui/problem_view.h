// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sennight {

/// What the window shows when a profile cannot be opened, and the ways out. GUI thread.
class ProblemView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by composition")
    Q_PROPERTY(QString heading READ heading CONSTANT FINAL)
    Q_PROPERTY(QString message READ message CONSTANT FINAL)
    Q_PROPERTY(QString hint READ hint CONSTANT FINAL)
    /// For "Copy details".
    Q_PROPERTY(QString details READ details CONSTANT FINAL)
    /// What is readable can be looked at; nothing is written then.
    Q_PROPERTY(bool canLook READ canLook CONSTANT FINAL)
    /// It can be made whole again, from a backup and from what is readable.
    Q_PROPERTY(bool canRepair READ canRepair CONSTANT FINAL)
    Q_PROPERTY(bool repairing READ isRepairing NOTIFY repairChanged FINAL)
    /// Why a repair did not succeed; empty where none was tried.
    Q_PROPERTY(QString repairText READ repairText NOTIFY repairChanged FINAL)

public:
    /// `folder`: where the profile is.
    ProblemView(const Error &error, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] bool canLook() const { return m_error.code == ErrorCode::Damaged; }

    [[nodiscard]] bool canRepair() const { return m_error.code == ErrorCode::Damaged; }
    [[nodiscard]] bool isRepairing() const { return m_repairing; }
    [[nodiscard]] QString repairText() const { return m_repairText; }

    /// Asks for it by repairWanted(); who repairs answers by repairFailed(), or opens the profile.
    Q_INVOKABLE void repair();
    void repairFailed(const Error &error);

    Q_INVOKABLE void copyDetails() const;
    Q_INVOKABLE void showFolder() const;

Q_SIGNALS:
    void lookWanted();
    void tryAgainWanted();
    void sampleWanted();
    void repairWanted();
    void repairChanged();

private:
    Error m_error;
    QString m_folder;
    QString m_repairText;
    bool m_repairing = false;
};

} // namespace sennight
