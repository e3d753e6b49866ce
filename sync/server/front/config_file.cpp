// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

std::expected<std::map<QString, ConfigEntry>, QString>
readConfigFile(const QString &path, const std::function<bool(const QString &)> &isKnown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            u"%1 cannot be read: name another file with --config, or let this user read it"_s.arg(
                path));
    std::map<QString, ConfigEntry> entries;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        const auto wrong = [&](const QString &what) {
            return std::unexpected(u"%1, line %2: %3"_s.arg(path).arg(number).arg(what));
        };
        const qsizetype sign = line.indexOf(u'=');
        if (sign < 1)
            return wrong(u"not of the form name=value; put ; before what is a remark"_s);
        const QString name = line.first(sign).trimmed();
        if (!isKnown(name))
            return wrong(u"there is no setting \"%1\"; --help lists them all"_s.arg(name));
        const auto [entry, isNew] =
            entries.emplace(name, ConfigEntry{line.sliced(sign + 1).trimmed(), number});
        if (!isNew)
            return wrong(u"\"%1\" stands in line %2 already; take one of them out"_s.arg(name).arg(
                entry->second.line));
    }
    return entries;
}

} // namespace sennight::sync::server
