// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/arriving_changes.h"

#include "bench/bench_profile.h"
#include "domain/facts.h"
#include "sync/core/replica.h"

#include <QDateTime>

namespace bench {

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t batchSize = 256; // of a push to the server

sync::LocalEdit editOf(const RecordId &todo, Field field, Value value)
{
    return {{static_cast<quint8>(entityOf(field)), todo, static_cast<quint8>(numberOf(field)), {}},
            std::move(value)};
}

} // namespace

ArrivingChanges::ArrivingChanges(sync::Replica &profile, int count, qint64 nowMs)
    : m_profile(profile)
{
    SeededRandom random(1);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    m_chain = {RecordId::random(random), 1};
    sync::MemoryReplica source(m_chain);
    for (int i = 0; i < count; ++i) {
        const RecordId todo = RecordId::random(random);
        std::vector edits{editOf(todo, Field::TodoCreatedAt, nowMs),
                          editOf(todo, Field::TodoTitle, u"Arrived from afar %1"_s.arg(i))};
        if (i % 100 == 0)
            edits.push_back(
                editOf(todo, Field::TodoPlan,
                       Plan{.day = today.addDays(i / 100 % 7 + 1 - today.dayOfWeek())}.toValue()));
        source.commit(edits, RecordId::random(random), nowMs);
    }
    m_changes = source.log();
}

void ArrivingChanges::takeNext()
{
    const size_t first = std::exchange(m_next, std::min(m_next + batchSize, m_changes.size()));
    if (first == m_next)
        return;
    std::vector<QByteArray> changes(m_changes.begin() + static_cast<qptrdiff>(first),
                                    m_changes.begin() + static_cast<qptrdiff>(m_next));
    std::vector<sync::Incoming> envelopes;
    envelopes.push_back({.firstSeq = first + 1,
                         .lastSeq = m_next,
                         .lastId = sync::idOf(changes.back()),
                         .envelope = changes.back(),
                         .changes = std::move(changes)});
    m_profile.receive(u"cloud"_s, std::move(envelopes), QByteArray::number(quint64(m_next)),
                      [this](Result<sync::Received> received) {
                          m_arrived += require(std::move(received)).applied;
                          takeNext();
                      });
}

} // namespace bench
