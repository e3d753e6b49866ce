// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtPlugin>

#include <functional>

class QPagedPaintDevice;

namespace sennight {

/// Printers of the system. A plugin, since Qt's support for them brings the widgets and talks to
/// the print service: nobody waits for it who prints nothing.
class PrintPlugin
{
public:
    PrintPlugin() = default;
    PrintPlugin(const PrintPlugin &) = delete;
    PrintPlugin &operator=(const PrintPlugin &) = delete;
    virtual ~PrintPlugin() = default;

    /// By name, the default one first; empty where there is none. May take a second. GUI thread.
    [[nodiscard]] virtual QStringList printers() = 0;
    /// Gives a page of that printer to `draw`, and prints it. False where `draw` said so, or the
    /// printer cannot be reached. GUI thread.
    [[nodiscard]] virtual bool print(const QString &printer, const QString &title,
                                     const std::function<bool(QPagedPaintDevice &page)> &draw) = 0;
};

/// The plugin that was installed beside the program, loaded by the first call. Null where there is
/// none.
[[nodiscard]] PrintPlugin *loadPrintPlugin();

} // namespace sennight

Q_DECLARE_INTERFACE(sennight::PrintPlugin, "org.sennight.PrintPlugin/1")
