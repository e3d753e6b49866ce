// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_process.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// Of the newest version that is installed.
QString toolFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    int newest = 0;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(name + u"/bin/initdb"_s)))
            newest = qMax(newest, name.toInt());
    }
    if (newest > 0)
        return versions.filePath(QString::number(newest) + u"/bin"_s);
    return QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path();
}

const passwd *otherUser()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

} // namespace

PostgresProcess::PostgresProcess()
    : m_tools(toolFolder())
{
    if (const passwd *user = otherUser()) {
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) !=
            0)
            qFatal("chown");
    }
    const QString database = m_folder.filePath(u"db"_s);
    run(u"initdb"_s, {u"-D"_s, database, u"-A"_s, u"trust"_s, u"-U"_s, u"sennight"_s,
                      u"--no-sync"_s, u"--locale=C"_s, u"-E"_s, u"UTF8"_s});
    run(u"pg_ctl"_s, {u"-D"_s, database, u"-w"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
                      u"-c listen_addresses='' -k %1"_s.arg(m_folder.path()), u"start"_s});
}

PostgresProcess::~PostgresProcess()
{
    run(u"pg_ctl"_s,
        {u"-D"_s, m_folder.filePath(u"db"_s), u"-w"_s, u"-m"_s, u"immediate"_s, u"stop"_s});
}

void PostgresProcess::restart() const
{
    run(u"pg_ctl"_s, {u"-D"_s, m_folder.filePath(u"db"_s), u"-w"_s, u"-m"_s, u"fast"_s, u"-l"_s,
                      m_folder.filePath(u"log"_s), u"restart"_s});
}

QString PostgresProcess::newDatabase()
{
    const QString name = u"d%1"_s.arg(++m_databases);
    run(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"sennight"_s, name});
    return u"postgresql:///%1?host=%2&user=sennight"_s.arg(name, m_folder.path());
}

void PostgresProcess::run(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    if (const passwd *user = otherUser()) {
        process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0)
                ::_exit(126);
        });
    }
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(QProcess::nullDevice()); // the database inherits it
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QDir(m_tools).filePath(tool), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s fails", qPrintable(tool));
}

} // namespace sennight
