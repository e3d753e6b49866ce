// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_lines_p.h"
#include "ical_component_p.h"

namespace sennight {

/// Reads the components of an iCalendar stream one by one. Memory is bounded by one component of
/// at most 4 MiB. The first error sticks. Not thread safe.
class IcalReader
{
public:
    IcalReader(QIODevice &device, QString sourceName, Progress progress);

    /// The next line of what is open: a property, a BEGIN or an END; nothing at the end of the
    /// file, or on failure.
    [[nodiscard]] std::optional<IcalProperty> next();
    /// Reads to the END of a component whose BEGIN was just read. False on failure.
    [[nodiscard]] bool readComponent(const IcalProperty &begin, IcalComponent &component);
    /// The same, and forgets what it read.
    [[nodiscard]] bool skipComponent(const IcalProperty &begin);

    [[nodiscard]] bool failed() const { return m_lines.error().has_value(); }
    [[nodiscard]] Error error() const;
    void fail(const QString &detail, qint64 line, ErrorCode code = ErrorCode::UnreadableFile);
    [[nodiscard]] qint64 line() const { return m_lines.number(); }

private:
    bool readInto(IcalComponent &component, int depth, qsizetype &room);
    bool unfold(QByteArray &line);

    ByteLines m_lines;
    QString m_sourceName;
    QByteArray m_ahead; ///< the physical line behind the last unfolded one
    qint64 m_aheadNumber = 0;
    qint64 m_start = 0; ///< of the unfolded line
    bool m_begun = false;
};

} // namespace sennight
