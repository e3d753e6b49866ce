// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What one call of the program answered.
struct Answered
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(err).object()[QLatin1StringView("error")].toObject();
    }
};

/// Runs the real program on a profile of its own, on Wednesday 11 November 2026, ten in the morning
/// in Berlin.
class Senn
{
public:
    Senn();

    [[nodiscard]] Answered run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json.
    [[nodiscard]] Answered json(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Adds a todo; gives its id, or an empty text when that failed.
    [[nodiscard]] QString add(const QString &text) const;
    /// The todo's JSON.
    [[nodiscard]] QJsonObject show(const QString &id) const;
    /// Prepares a process that the test starts itself.
    void prepare(QProcess &process, const QStringList &arguments) const;
    /// `senn check` finds nothing wrong.
    [[nodiscard]] bool isSound() const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString database() const
    {
        return m_folder.filePath(QStringLiteral("p/sennight.db"));
    }
    /// A file beside the profile.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content = {}) const;

    QString now = QStringLiteral("2026-11-11T09:00:00Z");

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
