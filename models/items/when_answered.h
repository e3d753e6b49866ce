// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace sennight {

/// Calls `take` with what a future gives, in the thread of `context`, which is the caller's, and
/// always from its event loop: never before this call returns, and after all that was queued to
/// that thread before the future was ready, such as the feed's word of a commit. (QFuture::then
/// calls at once, ahead of that, when the answer is there already.) Never when the context is
/// gone or the question was dropped.
template <typename T, typename Take>
void whenAnswered(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             take(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace sennight
