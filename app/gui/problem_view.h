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

public:
    /// `folder`: where the profile is.
    ProblemView(const Error &error, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] bool canLook() const { return m_error.code == ErrorCode::Damaged; }

    Q_INVOKABLE void copyDetails() const;
    Q_INVOKABLE void showFolder() const;

Q_SIGNALS:
    void lookWanted();
    void tryAgainWanted();
    void sampleWanted();

private:
    Error m_error;
    QString m_folder;
};

} // namespace sennight
