// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/away_watch.h"
#include "app/gui/planner.h"
#include "app/platform/desktop_plugin.h"

#include <QTimer>

namespace sennight {

/// What the running timer asks and says: time away, another timer, the time for screen readers.
/// The timer itself is in the profile; Shell shows it. GUI thread.
class TimerView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "Away for 24 minutes. Keep them, or take them off?"; empty when there is nothing to ask.
    Q_PROPERTY(QString awayText READ awayText NOTIFY awayChanged FINAL)
    /// What "Take off" would do: "Takes 24 minutes off “Calibrate gauge 7”".
    Q_PROPERTY(QString awayDetail READ awayDetail NOTIFY awayChanged FINAL)

public:
    /// `deviceFile`: where this device remembers that somebody was here.
    TimerView(Planner &planner, const QString &deviceFile, QObject *parent = nullptr);
    static TimerView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<TimerView>(engine);
    }

    /// Looks after a running timer from now on, and at what happened before. `makeIdleSource` is
    /// called when a timer first runs; it may give null.
    void start(std::function<std::unique_ptr<IdleSource>()> makeIdleSource);

    [[nodiscard]] QString awayText() const;
    [[nodiscard]] QString awayDetail() const;
    /// For a picture of the question.
    void askAbout(const Interval &away);
    Q_INVOKABLE void keepAway();
    Q_INVOKABLE void takeOffAway();

    /// Every half minute: was somebody here?
    void look();

Q_SIGNALS:
    void awayChanged();

private:
    void onCommitted();
    void follow();
    void onTicked();
    void announce(qint64 minutes);
    [[nodiscard]] int awayMinutes() const;

    Planner &m_planner;
    ItemContext m_context;
    AwayWatch m_watch;
    std::function<std::unique_ptr<IdleSource>()> m_makeIdleSource;
    std::unique_ptr<IdleSource> m_idle;
    std::optional<Record> m_entry;
    std::optional<TodoRow> m_row;
    QTimer m_look;
    qint64 m_announcedMinutes = 0;
    bool m_started = false;
};

} // namespace sennight
