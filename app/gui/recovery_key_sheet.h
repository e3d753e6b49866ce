// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/print/print_plugin.h"
#include "app/gui/sync_view.h"

#include <QUrl>

namespace sennight {

/// Draws a recovery key for people to keep on paper: what it is, its groups, the server it belongs
/// to. False where the device cannot be drawn on. Any thread.
[[nodiscard]] bool drawRecoveryKey(QPagedPaintDevice &page, const QStringList &groups,
                                   const QString &server, bool rightToLeft);

/// What can be done with a recovery key that is shown: kept as a file, printed, copied. Holds none
/// itself. GUI thread.
class RecoveryKeySheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// `plugin` is called when somebody first wants to print; it gives null where nothing can.
    RecoveryKeySheet(SyncView &sync, std::function<PrintPlugin *()> plugin,
                     QObject *parent = nullptr);
    static RecoveryKeySheet *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<RecoveryKeySheet>(engine);
    }

    /// The clipboard is told that it is a secret.
    Q_INVOKABLE void copy(const QStringList &groups) const;
    [[nodiscard]] Q_INVOKABLE QUrl suggestedFile() const;
    /// Readable for this person only, over what is there. Answers by done.
    Q_INVOKABLE void save(const QStringList &groups, const QString &server, const QUrl &file);
    /// Where there is no dialog for files.
    Q_INVOKABLE void saveToDocuments(const QStringList &groups, const QString &server);
    /// The default one first; empty where there is none.
    [[nodiscard]] Q_INVOKABLE QStringList printers();
    /// Answers by done.
    Q_INVOKABLE void print(const QStringList &groups, const QString &server,
                           const QString &printer);

Q_SIGNALS:
    /// What became of it, for people.
    void done(const QString &text);

private:
    [[nodiscard]] PrintPlugin *plugin();

    SyncView &m_sync;
    std::function<PrintPlugin *()> m_load;
    PrintPlugin *m_plugin = nullptr;
};

} // namespace sennight
