// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/draft_keeper.h"
#include "store/store_thread.h"

#include <map>

namespace sennight {

/// Drafts in the profile. While one write is on its way only the latest text of each field waits,
/// so fast typing never queues up behind the disk.
class StoreDrafts : public QObject, public DraftKeeper
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit StoreDrafts(StoreThread &store, QObject *parent = nullptr);

    void keep(const RecordId &record, Field field, const QString &text) override;
    /// What was being typed when the program ended without writing it.
    [[nodiscard]] QFuture<Result<std::vector<Draft>>> left();

private:
    void write();

    StoreThread &m_store;
    std::map<std::pair<RecordId, Field>, QString> m_waiting;
    bool m_writing = false;
};

} // namespace sennight
