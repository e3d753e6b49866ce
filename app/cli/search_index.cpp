// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<void> completeSearchIndex(Session &session, ProgressLine &line)
{
    constexpr int budgetMs = 200;
    auto repository = session.repository();
    if (!repository)
        return failed(repository);
    line.setStep(u"Indexing for search"_s);
    const auto goesOn = line.progress();
    for (qint64 step = 1; goesOn(step, 0); ++step) {
        const auto complete = (*repository)->indexForSearch(budgetMs);
        if (!complete)
            return failed(complete);
        if (*complete)
            break;
    }
    return {};
}

} // namespace sennight::cli
