// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// Every character of a text: QString::fromUtf8 drops a byte order mark that it begins with.
[[nodiscard]] inline QString textFromUtf8(QByteArrayView utf8)
{
    const QByteArrayView mark("\xef\xbb\xbf");
    QString marks;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        marks.append(QChar(QChar::ByteOrderMark));
    return marks.isEmpty() ? QString::fromUtf8(utf8) : marks + QString::fromUtf8(utf8);
}

} // namespace sennight
