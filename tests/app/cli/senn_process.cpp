// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "senn_process.h"

#include <QFile>

using namespace Qt::StringLiterals;

Senn::Senn()
{
    Q_ASSERT(m_folder.isValid());
}

void Senn::prepare(QProcess &process, const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SENNIGHT_PROFILE"_s, m_folder.filePath(u"p"_s));
    environment.insert(u"SENNIGHT_NOW"_s, now);
    environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(SENN_PROGRAM));
    process.setArguments(arguments);
}

Answered Senn::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Answered answered;
    if (!process.waitForFinished(-1))
        return answered;
    answered.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answered.out = process.readAllStandardOutput();
    answered.err = process.readAllStandardError();
    return answered;
}

Answered Senn::json(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--json"_s} + arguments, input);
}

QString Senn::add(const QString &text) const
{
    const auto answered = run({u"add"_s, u"--"_s, text});
    return answered.exit == 0 ? QString::fromUtf8(answered.out).trimmed() : QString();
}

QJsonObject Senn::show(const QString &id) const
{
    return json({u"show"_s, id}).object();
}

bool Senn::isSound() const
{
    const auto answered = run({u"check"_s});
    if (answered.exit != 0)
        qWarning("%s%s", answered.out.constData(), answered.err.constData());
    return answered.exit == 0;
}

QString Senn::file(const QString &name, const QByteArray &content) const
{
    const auto path = m_folder.filePath(name);
    if (!content.isNull()) {
        QFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
    }
    return path;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
