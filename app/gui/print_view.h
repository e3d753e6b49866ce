// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"

#include "store/profile.h"

namespace sennight {

/// The week in view as a page to print. Costs nothing until it is asked for; reads and writes in
/// the background. GUI thread.
class PrintView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    PrintView(Shell &shell, Planner &planner, Profile profile, QObject *parent = nullptr);
    static PrintView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<PrintView>(engine);
    }

    /// Where a PDF of the week in view may go: "Week 46.pdf" among the person's documents.
    [[nodiscard]] Q_INVOKABLE QUrl suggestedFile() const;
    /// Writes the week in view as a PDF of one page, over what is there unless it is the
    /// profile's; then written(), or the planner says why it failed.
    Q_INVOKABLE void write(const QUrl &file);

Q_SIGNALS:
    void written(const QUrl &file);

private:
    Shell &m_shell;
    Planner &m_planner;
    Profile m_profile;
};

} // namespace sennight
