// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "bench/store_bench.h"

#include <QProcess>

#include <memory>

namespace bench {

/// Two devices and sennight-server as processes on this machine and its disk: the first sync of
/// many todos, one edit until the other device shows it, days apart that meet, and the window while
/// much arrives; each beside the same work without sync.
void benchSync(const Workplace &workplace, Table &table);

/// A sync-device process (sync_device.cpp). Ends with the object.
class SyncDevice
{
public:
    explicit SyncDevice(const sennight::Profile &profile);
    ~SyncDevice();
    Q_DISABLE_COPY_MOVE(SyncDevice)

    /// The words after "ok"; a bench has no errors.
    QString ask(const QString &line);
    /// The same in two steps, to ask several at once.
    void begin(const QString &line);
    [[nodiscard]] QString end();
    /// Nanoseconds in what is answered.
    qint64 askNs(const QString &line) { return ask(line).toLongLong(); }
    [[nodiscard]] qint64 endNs() { return end().toLongLong(); }

    [[nodiscard]] const sennight::Profile &profile() const { return m_profile; }

private:
    sennight::Profile m_profile;
    QString m_asked;
    QProcess m_process;
};

/// What the server keeps of one stretch of its log.
struct EnvelopeSizes
{
    qint64 count = 0;
    qint64 bytes = 0;
    qint64 largest = 0;
};
[[nodiscard]] EnvelopeSizes envelopesAfter(const QString &serverDatabase, qint64 serverSeq);
[[nodiscard]] qint64 lastServerSeq(const QString &serverDatabase);

/// GUI-thread time a frame of the window over `device`, which must have ended, while it scrolls:
/// alone, and while the server hands over what it has for it.
void benchArrivals(const sennight::Profile &device, Table &table);

} // namespace bench
