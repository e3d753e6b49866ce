// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sennight {

/// What a person chooses when a profile is new. Who made it carries the choice out. GUI thread.
class FirstRunView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by composition")

public:
    using QObject::QObject;

Q_SIGNALS:
    void emptyWeekWanted();
    void sampleWanted();
    /// Of what ImportView shows and has ticked.
    void importWanted();
};

} // namespace sennight
