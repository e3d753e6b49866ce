// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repository.h"

#include <QDate>
#include <QObject>

namespace sennight {

/// Where everything on the screen hears that something changed, and which day it is. The shell and
/// composition feed it; models and view models listen. Lives in the GUI thread; outlives its
/// listeners.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The person's date; invalid until it is set.
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] int firstDayOfWeek() const { return m_firstDayOfWeek; }
    /// The person's week that today lies in.
    [[nodiscard]] IsoWeek thisWeek() const;
    /// 1 = Monday … 7 = Sunday. Emits dayChanged when either differs.
    void setDay(QDate today, int firstDayOfWeek);

Q_SIGNALS:
    /// A commit of this process, of another one, or of another device. Read connections see it.
    void committed(const sennight::Committed &committed);
    /// A second passed while a timer runs; nothing else may depend on it.
    void ticked();
    /// "Today" became another date, or the week got another first day.
    void dayChanged();

private:
    QDate m_today;
    int m_firstDayOfWeek = 1;
};

} // namespace sennight
