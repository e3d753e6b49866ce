// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/data_keeper.h"
#include "store/store_thread.h"

#include <QThreadPool>

#include <atomic>

namespace sennight {

/// The profile as a whole, worked on in a thread of low priority with connections of its own; only
/// going back to a backup is the store's own work.
class StoreData : public DataKeeper
{
    Q_OBJECT

public:
    /// All must outlive this.
    StoreData(StoreThread &store, Profile profile, const Clock &clock, RandomSource &random,
              QObject *parent = nullptr);
    ~StoreData() override;

    /// Stops what is done, and waits for it.
    void finish();

    /// Makes today's backup where there is none.
    void makeDaily();

    /// Notes that the window is open; see beginSession().
    [[nodiscard]] QFuture<Result<std::optional<qint64>>> beginSession();

    [[nodiscard]] QString folder() const override { return m_profile.directory(); }
    [[nodiscard]] QFuture<std::vector<Backup>> backups() override;
    [[nodiscard]] QFuture<Result<qint64>> actionsSince(const Backup &backup) override;
    [[nodiscard]] QFuture<Result<Backup>> backUp(Progress progress) override;
    [[nodiscard]] QFuture<Result<CheckReport>> verify(const Backup &backup,
                                                      Progress progress) override;
    [[nodiscard]] QFuture<Result<WayBack>> goBackTo(const Backup &backup, const QString &name,
                                                    Progress progress) override;
    [[nodiscard]] QFuture<Result<CheckReport>> check(Progress progress) override;
    [[nodiscard]] std::vector<ExportFormat> exportFormats() const override;
    [[nodiscard]] QFuture<Result<QStringList>> exportTo(const QString &format, const QString &file,
                                                        Progress progress) override;

private:
    template <typename Work>
    [[nodiscard]] auto inThread(Work work) -> QFuture<std::invoke_result_t<Work>>;
    /// Cancels also where this goes away.
    [[nodiscard]] Progress stoppable(Progress progress) const;

    StoreThread &m_store;
    Profile m_profile;
    const Clock &m_clock;
    RandomSource &m_random;
    std::shared_ptr<std::atomic<bool>> m_ends = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_thread;
};

} // namespace sennight
