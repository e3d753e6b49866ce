// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repository.h"

#include <QObject>

namespace sennight {

/// Where everything on the screen hears that something changed. Composition feeds it; models and
/// view models listen. Lives in the GUI thread; outlives its listeners.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// A commit of this process, of another one, or of another device. Read connections see it.
    void committed(const sennight::Committed &committed);
    /// A second passed while a timer runs; nothing else may depend on it.
    void ticked();
    /// "Today" became another date, or the settings that decide it changed.
    void dayChanged();
};

} // namespace sennight
