// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "sync/core/text_merge.h"

#include <QString>

using namespace sennight;

/// A patch leads back to what it was made from, and a patch from elsewhere does no harm.
void sennight::fuzzOne(QByteArrayView input)
{
    const QString base = QString::fromUtf8(takePart(input));
    const QString ours = QString::fromUtf8(takePart(input));
    const QString theirs = QString::fromUtf8(takePart(input));
    static_cast<void>(sync::applyPatch(base, input));
    const QByteArray patch = sync::reversePatch(ours, base);
    must(patch.isEmpty() || sync::applyPatch(ours, patch) == base);
    const auto merged = sync::mergeTexts(base, ours, theirs);
    const auto mirrored = sync::mergeTexts(base, theirs, ours);
    must(merged.conflict == mirrored.conflict && merged.text == mirrored.text);
    must(sync::mergeTexts(base, base, theirs).text == theirs);
}
