// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<std::unique_ptr<Clock>> clockFromEnvironment()
{
    if (qEnvironmentVariableIsEmpty("SENNIGHT_NOW"))
        return std::make_unique<SystemClock>();
    const auto text = qEnvironmentVariable("SENNIGHT_NOW");
    const auto now = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        return wrongUsage(u"SENNIGHT_NOW: \"%1\" is no instant."_s.arg(text),
                          u"Write it like 2026-11-11T10:00:00Z."_s);
    if (now.toMSecsSinceEpoch() < 0)
        return wrongUsage(
            u"SENNIGHT_NOW: \"%1\" lies before 1970, where the clock begins."_s.arg(text),
            u"Write it like 2026-11-11T10:00:00Z."_s);
    return std::make_unique<FixedClock>(now.toMSecsSinceEpoch(), QTimeZone(QTimeZone::LocalTime));
}

} // namespace sennight::cli
