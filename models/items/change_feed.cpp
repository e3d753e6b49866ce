// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_feed.h"

#include "domain/person_week.h"

namespace sennight {

IsoWeek ChangeFeed::thisWeek() const
{
    return weekOf(m_today, m_firstDayOfWeek);
}

void ChangeFeed::setDay(QDate today, int firstDayOfWeek)
{
    if (m_today == today && m_firstDayOfWeek == firstDayOfWeek)
        return;
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    Q_EMIT dayChanged();
}

} // namespace sennight
