// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "store/search_query.h"

using namespace sennight;

/// A query is read, or refused with the part that cannot be.
void sennight::fuzzOne(QByteArrayView input)
{
    const QString query = QString::fromUtf8(input);
    const auto terms = parseSearch(query, {QDate(2026, 11, 20), 1});
    must(terms || (terms.error().code == ErrorCode::BadQuery && !terms.error().subject.isEmpty()));
}
