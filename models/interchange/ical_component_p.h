// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace sennight {

/// One property of an iCalendar component (RFC 5545, 3.1), unfolded.
struct IcalProperty
{
    qint64 line = 0;      ///< 1-based line of the file
    QString name;         ///< upper case
    QString parameters{}; ///< as written, with the ';' in front
    QString value{};      ///< as written

    /// Name, parameters and value of one unfolded line; nothing for a line without them.
    [[nodiscard]] static std::optional<IcalProperty> parse(const QString &text, qint64 line);
    /// The value of a parameter without its quotes; empty where there is none.
    [[nodiscard]] QString parameter(QLatin1StringView name) const;
    /// The value of a TEXT property: its escapes undone.
    [[nodiscard]] QString text() const;
    /// The values of a list of TEXT, with their escapes undone.
    [[nodiscard]] QStringList texts() const;
    /// As it was written, on one line.
    [[nodiscard]] QString toText() const { return name + parameters + u':' + value; }
};

/// A component with all that it holds. Children stand in order.
struct IcalComponent
{
    qint64 line = 0;
    QString name{}; ///< upper case
    std::vector<IcalProperty> properties{};
    std::vector<IcalComponent> components{};

    /// The first property of that name; null where there is none.
    [[nodiscard]] const IcalProperty *find(QLatin1StringView name) const;
    /// The first one's text; empty where there is none.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    /// Its lines with BEGIN and END.
    [[nodiscard]] QStringList toLines() const;
    /// What toLines() gave of properties and components, without a BEGIN and END around it.
    [[nodiscard]] static IcalComponent fromLines(const QStringList &lines);
};

namespace ical {

/// Escapes a TEXT value.
[[nodiscard]] QString escaped(const QString &text);
/// One line of the file with its end, folded after 75 bytes at most and never within a character.
[[nodiscard]] QString folded(const QString &line);

} // namespace ical

} // namespace sennight
