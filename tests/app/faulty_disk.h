// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repository.h"

namespace sennight {

/// A disk that refuses every commit until its fault is gone.
class FaultyDisk final : public AsyncRepository
{
public:
    FaultyDisk(AsyncRepository &real, ErrorCode code)
        : fault(code)
        , m_real(real)
    {}
    QFuture<Result<Committed>> commit(Action action, Progress progress) override
    {
        if (fault)
            return QtFuture::makeReadyValueFuture(Result<Committed>(failure(*fault)));
        return m_real.commit(std::move(action), std::move(progress));
    }
    QFuture<Result<UndoOutcome>> undo() override { return m_real.undo(); }
    QFuture<Result<UndoOutcome>> redo() override { return m_real.redo(); }
    std::optional<ErrorCode> fault;

private:
    AsyncRepository &m_real;
};

} // namespace sennight
