// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <functional>
#include <map>

namespace sennight::sync::server {

struct ConfigEntry
{
    QString value;
    int line = 0; ///< from 1
};

/// A file of lines `name=value`, in UTF-8. Blanks around either do not count; a line that is empty
/// or begins with ; or # says nothing. An error is a sentence that names the file, the line and
/// what to do: for one that cannot be read, a line of another form, a name that `isKnown` denies,
/// and a name that stands there twice.
[[nodiscard]] std::expected<std::map<QString, ConfigEntry>, QString>
readConfigFile(const QString &path, const std::function<bool(const QString &)> &isKnown);

} // namespace sennight::sync::server
