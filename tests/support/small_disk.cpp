// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_disk.h"

#include <QFile>
#include <QStorageInfo>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly) &&
           file.write(text) == text.size();
}

void limitFiles(qint64 process, rlim_t most)
{
    const auto pid = static_cast<pid_t>(process);
    rlimit limit{};
    ::prlimit(pid, RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = std::min(most, limit.rlim_max);
    ::prlimit(pid, RLIMIT_FSIZE, &limit, nullptr);
}

} // namespace

void SmallDisk::prepare()
{
    ::signal(SIGXFSZ, SIG_IGN); // a limit of file sizes is met as an error
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return;
        (void)write(u"/proc/self/setgroups"_s, "deny");
        (void)write(u"/proc/self/uid_map"_s, "0 " + QByteArray::number(user) + " 1");
        (void)write(u"/proc/self/gid_map"_s, "0 " + QByteArray::number(group) + " 1");
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

SmallDisk::SmallDisk(qint64 bytes)
{
    const QByteArray size = "size=" + QByteArray::number(bytes) + ",mode=0700";
    m_isMounted = ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                          size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    makeRoom();
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill(qint64 bytesLeft, qint64 process)
{
    m_process = process;
    if (!m_isMounted)
        return limitFiles(process, static_cast<rlim_t>(bytesLeft));
    QFile file(ballast());
    const qint64 room = QStorageInfo(m_folder.path()).bytesAvailable() - bytesLeft;
    const QByteArray bytes(qMax<qint64>(room, 0), 'x');
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        qFatal("the disk is full already");
}

void SmallDisk::makeRoom()
{
    if (m_isMounted)
        QFile::remove(ballast());
    else
        limitFiles(m_process, RLIM_INFINITY);
}

} // namespace sennight
