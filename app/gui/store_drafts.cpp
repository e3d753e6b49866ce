// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_drafts.h"

#include "items/when_answered.h"

namespace sennight {

StoreDrafts::StoreDrafts(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void StoreDrafts::keep(const RecordId &record, Field field, const QString &text)
{
    m_waiting[{record, field}] = text;
    if (!m_writing)
        write();
}

void StoreDrafts::write()
{
    auto texts = std::exchange(m_waiting, {});
    m_writing = !texts.empty();
    if (!m_writing)
        return;
    const auto written =
        m_store.run<void>([texts = std::move(texts)](Store &store) -> Result<void> {
            for (const auto &[place, text] : texts) {
                if (auto saved = store.saveDraft(place.first, place.second, text); !saved)
                    return saved;
            }
            return {};
        });
    // A draft that cannot be written is still on the screen and goes out with the commit.
    whenAnswered(written, this, [this](const Result<void> &) { write(); });
}

QFuture<Result<std::vector<Draft>>> StoreDrafts::left()
{
    return m_store.run<std::vector<Draft>>([](Store &store) { return store.drafts(); });
}

} // namespace sennight
