// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QStringList>

namespace sennight {

/// The other half of a Player: obeys, in the process of the window, what is read from standard
/// input. A command is a JSON array of strings on one line, the answer is one on standard output:
/// "ok" and what was asked for, or what is wrong. What is named is what a screen reader says; a
/// name that ends with * begins like that. GUI thread.
///
///     ["await", NAME]   until it is in view         ["click", NAME]   awaits it, too
///     ["gone", NAME]    until it is not             ["heard", NAME]   its whole name, awaited
///     ["key", "Ctrl+N"] ["type", TEXT]              ["shot", FILE]    a picture
class PlayedWindow
{
public:
    PlayedWindow();

private:
    void read();
    [[nodiscard]] QStringList obey(const QStringList &command);
    [[nodiscard]] static QStringList click(const QString &name);

    QSocketNotifier m_input;
    QByteArray m_read;
    bool m_isObeying = false;
};

} // namespace sennight
