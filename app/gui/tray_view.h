// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/shell.h"

namespace sennight {

/// What the icon in the tray shows and does. The icon is there while the person wants Sennight to
/// go on without its window; where no desktop shows it, closing the window ends the program as
/// always. GUI thread.
class TrayView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "Sennight: “Calibrate gauge 7”" while its timer runs.
    Q_PROPERTY(QString tooltip READ tooltip NOTIFY changed FINAL)
    /// "Pause “Calibrate gauge 7”" or "Start “Order samples”"; empty when today has nothing.
    Q_PROPERTY(QString timerText READ timerText NOTIFY changed FINAL)
    /// "Done with “Calibrate gauge 7”" while its timer runs.
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    /// "Next: “Order samples”"; empty when nothing is next.
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)

public:
    TrayView(Shell &shell, Planner &planner, QObject *parent = nullptr);
    static TrayView *create(QQmlEngine *engine, QJSEngine *) { return provided<TrayView>(engine); }

    /// The setting general.keep_in_tray.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// A desktop shows the icon.
    [[nodiscard]] bool isAvailable() const { return m_available; }
    void setAvailable(bool available);
    [[nodiscard]] bool isRunning() const { return m_runningId.has_value(); }
    [[nodiscard]] QString tooltip() const;
    [[nodiscard]] QString timerText() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString nextText() const;

    /// Reads what the menu says; before the first call nothing is read but the setting.
    void start();
    Q_INVOKABLE void toggleTimer();
    /// The running todo.
    Q_INVOKABLE void markDone();
    /// The next todo of today, in the window.
    Q_INVOKABLE void showNext();
    Q_INVOKABLE void openWindow() { Q_EMIT windowWanted(); }
    Q_INVOKABLE void quickAdd() { Q_EMIT quickAddWanted(); }
    /// With changes that are not on the disk the window is shown first, which asks.
    Q_INVOKABLE void quit();

Q_SIGNALS:
    void changed();
    void wantedChanged();
    void availableChanged();
    void windowWanted();
    /// Something can be said in the window only.
    void windowNeeded();
    void quickAddWanted();
    void quitWanted();

private:
    void onCommitted(const Committed &committed);
    void readWanted();
    void read();

    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    std::optional<RecordId> m_runningId;
    QString m_runningTitle;
    std::optional<RecordId> m_nextId;
    QString m_nextTitle;
    bool m_wanted = false;
    bool m_available = false;
    bool m_started = false;
};

} // namespace sennight
