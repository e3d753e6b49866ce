// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/replica.h"

#include <QDir>
#include <QFile>

namespace sennight::sync {

/// Replicas that exchange changes through files: one a change, named by its id, never written
/// twice. The directory lists them in an order that has nothing to do with causality.
class ChangeDirectory
{
public:
    explicit ChangeDirectory(const QString &path)
        : m_directory(path)
    {}

    /// Writes what is not there yet. False when a file could not be written.
    [[nodiscard]] bool put(const MemoryReplica &replica) const
    {
        bool written = true;
        for (const QByteArray &change : replica.log()) {
            const QByteArray name = ChangeId::of(change).view().toByteArray().toHex();
            QFile file(m_directory.filePath(QString::fromLatin1(name) + QStringLiteral(".change")));
            if (file.exists())
                continue;
            written =
                written && file.open(QIODevice::WriteOnly) && file.write(change) == change.size();
        }
        return written;
    }

    /// Hands every file to the replica; returns the names of those that it refused.
    [[nodiscard]] QStringList take(MemoryReplica &replica, qint64 nowMs) const
    {
        QStringList refused;
        const QStringList names =
            m_directory.entryList({QStringLiteral("*.change")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(m_directory.filePath(name));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            if (!isOpen || !replica.receive(file.readAll(), nowMs))
                refused.append(name);
        }
        return refused;
    }

private:
    QDir m_directory;
};

} // namespace sennight::sync
