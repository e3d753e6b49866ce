// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

namespace sennight::cli {

/// Writes JSON as UTF-8, keys in the order they come, on one line. A programmer who leaves an
/// object open gets broken JSON; nothing checks that but the tests.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {}

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name);

    void null();
    void value(QStringView text);
    template <std::integral N>
    void value(N number)
    {
        if constexpr (std::is_same_v<N, bool>)
            verbatim(number ? "true" : "false");
        else
            verbatim(QByteArray::number(static_cast<qint64>(number)));
    }
    /// Bytes that are JSON already.
    void verbatim(QByteArrayView json);

    /// `name: text`, and null where there is none.
    void text(QLatin1StringView name, const QString &text);
    void number(QLatin1StringView name, std::optional<qint64> number);
    void flag(QLatin1StringView name, bool on);

private:
    void separate();

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace sennight::cli
