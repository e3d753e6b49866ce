// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> ownFile(const QString &path)
{
    return refused(u"\"%1\" is a file of the profile itself. Nothing was written."_s.arg(path),
                   u"Choose another name, outside the profile's folder."_s);
}

std::unexpected<Failure> cannotWrite(const QString &path, const QString &why)
{
    return std::unexpected(
        Failure(Exit::Failed, u"io"_s, u"\"%1\" could not be written: %2."_s.arg(path, why),
                u"What was there before is unchanged. Make room, or choose another place."_s));
}

/// A rename over a device would make a file of it.
Answer<void> writeDevice(const QString &path, const std::function<Answer<void>(QIODevice &)> &write)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotOpen(path, device.errorString());
    return write(device);
}

} // namespace

std::unexpected<Failure> cannotOpen(const QString &path, const QString &why)
{
    return std::unexpected(Failure(Exit::Failed, u"cannot_open"_s,
                                   u"\"%1\" cannot be opened: %2."_s.arg(path, why),
                                   u"Check the name and your rights. Nothing was changed."_s));
}

Answer<void> mayWriteResults(const Profile &profile)
{
    const auto path = u"/dev/stdout"_s;
    const bool isOwn = QFileInfo(path).isFile() && profile.isOwnFile(path);
    return isOwn ? ownFile(path) : Answer<void>();
}

Answer<void> writeFile(const Profile &profile, const QString &path,
                       const std::function<Answer<void>(QIODevice &)> &write)
{
    if (profile.isOwnFile(path))
        return ownFile(path);
    const QFileInfo there(path);
    if (there.isDir())
        return cannotOpen(path, u"it is a folder"_s);
    if (there.exists() && !there.isFile())
        return writeDevice(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotOpen(path, file.errorString());
    if (auto written = write(file); !written)
        return written;
    return file.commit() ? Answer<void>() : cannotWrite(path, file.errorString());
}

} // namespace sennight::cli
