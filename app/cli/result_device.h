// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

#include <QIODevice>

namespace sennight::cli {

/// Hands bytes on to stdout, where a reader may go away without harm.
class ResultDevice final : public QIODevice
{
public:
    explicit ResultDevice(Output &out)
        : m_out(out)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        m_out.bytes({bytes, count});
        return count;
    }

private:
    Output &m_out;
};

} // namespace sennight::cli
