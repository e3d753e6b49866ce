// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// The text in quotes, escaped as little as RFC 8259 allows.
[[nodiscard]] QString jsonString(QStringView text);

/// Builds one JSON object member by member. Values of `raw` are JSON already.
class JsonObject
{
public:
    JsonObject &text(QStringView name, QStringView value) { return raw(name, jsonString(value)); }
    JsonObject &number(QStringView name, qint64 value) { return raw(name, QString::number(value)); }
    JsonObject &boolean(QStringView name, bool value)
    {
        return raw(name, value ? u"true" : u"false");
    }
    JsonObject &raw(QStringView name, QStringView json);
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] QString toJson() const { return u'{' + m_members + u'}'; }

private:
    QString m_members;
};

} // namespace sennight
