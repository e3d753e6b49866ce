// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/conflict_view.h"
#include "app/gui/sample_sync.h"
#include "app_profile.h"

namespace sennight {

/// Profiles that edited the same records before they could talk, and the view models over one of
/// them. A test begins with begin() and ends with end().
class ConflictDesk
{
protected:
    struct Given
    {
        RecordId record;
        Field field;
        Value base;
        Value mine;
        Value theirs;
    };

    std::optional<QTemporaryDir> m_folder;
    SeededRandom m_random{7};
    std::unique_ptr<AppProfile> m_app;
    std::unique_ptr<Store> m_phone;  ///< used in the store's thread only
    std::unique_ptr<Store> m_tablet; ///< as that; see differ()
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<Shell> m_shell;
    SampleSync m_service;
    std::unique_ptr<SyncView> m_sync;
    std::unique_ptr<SyncReader> m_reader;
    std::unique_ptr<ConflictView> m_view;

    [[nodiscard]] static std::vector<QByteArray> logOf(Store &store)
    {
        std::vector<QByteArray> changes;
        (void)store.eachChange(sync::Space::Shared, 0, [&](qint64, const QByteArray &bytes) {
            changes.push_back(bytes);
            return true;
        });
        return changes;
    }
    static Result<void> write(Store &store, const std::vector<Given> &all, Value Given::*side)
    {
        Action action;
        for (const Given &one : all)
            action.edits.push_back({one.record, one.field, one.*side});
        return store.commit(action).transform([](const auto &) {});
    }
    static Result<void> handOver(Store &from, Store &to)
    {
        return to.applyRemote(logOf(from)).transform([](auto &&) {});
    }
    static Result<void> give(Store &store, const RecordId &record, Field field, const Value &value)
    {
        return store.commit({.edits = {{record, field, value, {}}}}).transform([](auto &&) {});
    }
    /// Something done by the stores, on this device's thread.
    template <typename Work>
    void inStores(Work work)
    {
        auto done = m_app->store.run<void>(std::move(work));
        done.waitForFinished();
        const auto result = done.result();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    }
    /// Another device of the account.
    [[nodiscard]] Result<std::unique_ptr<Store>> joined(const QString &name)
    {
        auto store = Store::open(Profile(m_folder->path() + u'/' + name), m_app->clock, m_random);
        if (store) {
            (void)(*store)->joinAs(RecordId::fromName(name.toUtf8()), name);
            (void)(*store)->shareEverything();
        }
        return store;
    }
    /// Both write before either hears of the other. A tablet knows what was there before.
    void differ(const std::vector<Given> &all, bool withTablet = false)
    {
        inStores([&](Store &mine) -> Result<void> {
            (void)mine.joinAs(RecordId::fromName("laptop"), QStringLiteral("Laptop"));
            (void)mine.shareEverything();
            auto phone = joined(QStringLiteral("Phone"));
            auto tablet =
                withTablet ? joined(QStringLiteral("Tablet")) : Result<std::unique_ptr<Store>>();
            if (!phone || !tablet)
                return std::unexpected(phone ? tablet.error() : phone.error());
            m_phone = std::move(*phone);
            m_tablet = std::move(*tablet);
            return write(mine, all, &Given::base)
                .and_then([&] { return m_tablet ? handOver(mine, *m_tablet) : Result<void>(); })
                .and_then([&] { return handOver(mine, *m_phone); })
                .and_then([&] { return write(*m_phone, all, &Given::theirs); })
                .and_then([&] { return write(mine, all, &Given::mine); })
                .and_then([&] { return handOver(*m_phone, mine); });
        });
    }
    /// A third version comes.
    void writeOnTablet(Field field, const Value &value)
    {
        inStores([&](Store &mine) {
            return give(*m_tablet, m_todo, field, value).and_then([&] {
                return handOver(*m_tablet, mine);
            });
        });
    }
    /// The phone hears of all that is here, and writes on it.
    void writeOnPhone(const Value &value, Field field = Field::TodoEstimate)
    {
        inStores([&](Store &mine) {
            return handOver(mine, *m_phone)
                .and_then([&] { return give(*m_phone, m_todo, field, value); })
                .and_then([&] { return handOver(*m_phone, mine); });
        });
    }
    /// Both know what was settled, and write once more without hearing of each other.
    void differAgain(qint64 mine, qint64 theirs)
    {
        inStores([&](Store &here) {
            return handOver(here, *m_phone)
                .and_then([&] { return give(*m_phone, m_todo, Field::TodoEstimate, theirs); })
                .and_then([&] { return give(here, m_todo, Field::TodoEstimate, mine); })
                .and_then([&] { return handOver(*m_phone, here); });
        });
    }
    void open()
    {
        m_view->show();
        QTRY_VERIFY(m_view->isReady());
    }
    [[nodiscard]] QVariant field(int row, ConflictFields::Role role) const
    {
        return m_view->fields()->data(m_view->fields()->index(row), role);
    }
    [[nodiscard]] Record record(const RecordId &id) const
    {
        return m_app->queries->record(id).value();
    }
    void keep()
    {
        m_view->keep();
        SETTLE(*m_planner);
    }

    const RecordId m_todo = RecordId::fromName("write section 3");
    const std::vector<Given> m_estimate{
        {m_todo, Field::TodoTitle, QStringLiteral("Write section 3"),
         QStringLiteral("Write section 3"), QStringLiteral("Write section 3")},
        {m_todo, Field::TodoEstimate, qint64{150}, qint64{180}, qint64{120}}};

    void begin()
    {
        m_folder.emplace();
        m_app = std::make_unique<AppProfile>();
        m_planner = std::make_unique<Planner>(m_app->ports());
        m_shell = std::make_unique<Shell>(*m_planner, m_app->items(), false);
        m_sync = std::make_unique<SyncView>(*m_shell, *m_planner, m_app->items());
        m_reader = std::make_unique<SyncReader>(m_app->profile);
        m_view = std::make_unique<ConflictView>(*m_sync, *m_shell, *m_planner, m_app->items(),
                                                *m_reader);
        m_service.showInOrder(AppProfile::tenOClock);
        m_sync->setService(&m_service);
    }
    void end()
    {
        m_view.reset();
        m_reader.reset();
        m_sync.reset();
        m_shell.reset();
        m_planner.reset();
        auto closed = m_app->store.run<void>([this](Store &) -> Result<void> {
            m_phone.reset();
            m_tablet.reset();
            return {};
        });
        closed.waitForFinished();
        m_app.reset();
    }
};

} // namespace sennight
