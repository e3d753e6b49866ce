// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synced_profiles.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A word that no other edit has.
QString numbered(const QString &what, int number)
{
    return u"%1 %2"_s.arg(what).arg(number);
}

QByteArray valueOf(const QJsonObject &head)
{
    return QJsonDocument(QJsonObject{{u"value"_s, head[u"value"_s]}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Heads Heads::read(const QByteArray &dump)
{
    Heads read;
    const QJsonArray records = QJsonDocument::fromJson(dump).object()[u"records"_s].toArray();
    for (const QJsonValue &record : records) {
        const QString id = record[u"id"_s].toString();
        if (record[u"entity"_s].toString() == u"todo"_s)
            read.todos << id;
        const QJsonArray fields = record[u"fields"_s].toArray();
        for (const QJsonValue &field : fields) {
            const QString place = id + u' ' + field[u"field"_s].toString() + u' ' +
                                  field[u"element"_s].toVariant().toString() + u' ';
            const QJsonArray heads = field[u"heads"_s].toArray();
            for (const QJsonValue &head : heads)
                read.values[place + head[u"dot"_s].toString()] = valueOf(head.toObject());
        }
    }
    return read;
}

void CommittedValues::note(const Heads &before, const Heads &after)
{
    for (const auto &[place, value] : after.values) {
        if (!before.values.contains(place))
            m_values[place] = value;
    }
    for (const auto &[place, value] : before.values) {
        if (!after.values.contains(place))
            m_replaced.insert(place);
    }
}

QString CommittedValues::missingFrom(const Heads &heads) const
{
    QStringList missing;
    for (const auto &[place, value] : m_values) {
        const auto found = heads.values.find(place);
        const bool isThere = found != heads.values.end() && found->second == value;
        if (!isThere && !m_replaced.contains(place))
            missing << place + u' ' + QString::fromUtf8(value);
    }
    return missing.join(u'\n');
}

SyncedProfiles::SyncedProfiles(int profiles, quint64 seed)
    : proxy(seed)
    , m_random(seed)
{
    if (!replaceServer({}))
        qFatal("no server: %s", server->log().constData());
    if (profiles > 0)
        makeAccount();
    while (static_cast<int>(size()) < profiles)
        join();
}

void SyncedProfiles::makeAccount()
{
    m_profiles.push_back(std::make_unique<Senn>());
    const Answered made =
        at(0).json({u"sync"_s, u"cloud"_s, u"--server"_s, proxy.address(), u"--no-passphrase"_s});
    recoveryKey = made.object()[u"recovery_key"_s].toString();
    if (recoveryKey.isEmpty())
        qFatal("no account: %s", made.err.constData());
}

bool SyncedProfiles::replaceServer(const QStringList &options)
{
    server.reset();
    const QStringList unhurried{u"--requests-per-minute"_s, u"0"_s, u"--attempts-per-minute"_s,
                                u"0"_s};
    server = std::make_unique<ServerProcess>(serverFolder(), unhurried + options);
    return startServer();
}

void SyncedProfiles::setDay(size_t profile, QDate day)
{
    at(profile).now = day.toString(Qt::ISODate) + u"T09:00:00Z"_s;
}

bool SyncedProfiles::startServer()
{
    const bool isStarted = server->start();
    proxy.forwardTo(server->port());
    return isStarted;
}

size_t SyncedProfiles::join()
{
    Senn &joining = *m_profiles.emplace_back(std::make_unique<Senn>());
    const Answered joined =
        joining.run({u"sync"_s, u"cloud"_s, u"--server"_s, proxy.address(), u"--join"_s,
                     u"--recovery-key-file"_s, joining.file(u"key"_s, recoveryKey.toUtf8())});
    if (joined.exit != 0)
        qFatal("not joined: %s", joined.err.constData());
    return size() - 1;
}

size_t SyncedProfiles::copy(size_t of)
{
    const QString from = at(of).folder() + u"/p"_s;
    Senn &made = *m_profiles.emplace_back(std::make_unique<Senn>());
    if (!copyFolder(from, made.folder() + u"/p"_s))
        qFatal("not copied");
    return size() - 1;
}

int SyncedProfiles::dice(int below)
{
    return static_cast<int>(m_random() % static_cast<quint64>(below));
}

QStringList SyncedProfiles::someEdit(const Heads &heads)
{
    const int number = ++m_edits;
    if (heads.todos.isEmpty() || dice(4) == 0)
        return {u"add"_s, u"--"_s, numbered(u"Todo"_s, number) + u" fri 2h #tag%1"_s.arg(dice(3))};
    const QString todo = heads.todos[dice(static_cast<int>(heads.todos.size()))];
    switch (dice(8)) {
    case 0:
    case 1:
        return {u"edit"_s, todo, u"title="_s + numbered(u"Title"_s, number)};
    case 2:
        return {u"edit"_s, todo, u"description="_s + numbered(u"First line\nline"_s, number)};
    case 3:
        return {u"edit"_s, todo, u"estimate=%1m"_s.arg(number), u"priority=high"_s};
    case 4:
        return {u"edit"_s, todo, u"tags=+t%1,-tag%2"_s.arg(number % 5).arg(dice(3))};
    case 5:
        return {dice(2) == 0 ? u"done"_s : u"reopen"_s, todo};
    case 6:
        return {dice(2) == 0 ? u"delete"_s : u"restore"_s, todo};
    default:
        return {u"move"_s, todo, u"day"_s, u"2026-11-%1"_s.arg(10 + number % 20)};
    }
}

void SyncedProfiles::edit(size_t profile)
{
    const Heads before = heads(profile);
    const QStringList arguments = someEdit(before);
    QString &now = at(profile).now; // some time of the same day
    now = u"%1T%2:%3:00Z"_s.arg(now.section(u'T', 0, 0))
              .arg(dice(24), 2, 10, QChar(u'0'))
              .arg(dice(60), 2, 10, QChar(u'0'));
    const Answered answered = at(profile).run(arguments);
    committed.note(before, heads(profile));
    if (answered.exit != 0 && !answered.err.contains("is deleted"))
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), answered.err.constData());
}

Heads SyncedProfiles::heads(size_t profile)
{
    return Heads::read(at(profile).run({u"dump"_s}).out);
}

int SyncedProfiles::sync(size_t profile)
{
    return at(profile).run({u"sync"_s, u"now"_s}).exit;
}

std::vector<Answered> SyncedProfiles::syncAll()
{
    std::vector<std::unique_ptr<QProcess>> rounds;
    for (const auto &profile : m_profiles) {
        QProcess &round = *rounds.emplace_back(std::make_unique<QProcess>());
        profile->prepare(round, {u"--json"_s, u"sync"_s, u"now"_s});
        round.start();
    }
    std::vector<Answered> answers;
    for (const auto &round : rounds) {
        (void)round->waitForFinished(-1);
        const bool isWhole = round->exitStatus() == QProcess::NormalExit;
        answers.push_back({.exit = isWhole ? round->exitCode() : -1,
                           .out = round->readAllStandardOutput(),
                           .err = round->readAllStandardError()});
    }
    return answers;
}

QString SyncedProfiles::agree(int rounds)
{
    QStringList ends;
    for (int round = 0; round < rounds; ++round) {
        bool areDone = true;
        const std::vector<Answered> answers = syncAll();
        for (const Answered &answered : answers) {
            areDone = areDone && answered.exit == 0;
            if (answered.exit != 0)
                ends << QString::fromUtf8(answered.err).trimmed();
        }
        const QByteArray first = at(0).run({u"dump"_s}).out;
        for (size_t i = 1; areDone && i < size(); ++i)
            areDone = at(i).run({u"dump"_s}).out == first;
        if (areDone && !first.isEmpty())
            return {};
    }
    return u"they do not agree:\n"_s + ends.join(u'\n');
}

QString SyncedProfiles::whatIsWrong()
{
    if (const QString apart = agree(); !apart.isEmpty())
        return apart;
    if (const QString missing = committed.missingFrom(heads(0)); !missing.isEmpty())
        return u"missing:\n"_s + missing;
    for (size_t i = 0; i < size(); ++i) {
        if (!at(i).isSound())
            return u"profile %1 is not sound"_s.arg(i);
    }
    return {};
}

quint64 seedOfRun(quint64 otherwise)
{
    bool isGiven = false;
    const quint64 given = qEnvironmentVariable("SENNIGHT_SEED").toULongLong(&isGiven);
    const quint64 seed = isGiven ? given : otherwise;
    qInfo("SENNIGHT_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        if (!QDir().mkpath(QFileInfo(target).path()))
            return false;
        QFile::remove(target);
        if (!QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace sennight
