// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

#include <QSettings>

namespace sennight {

/// The settings that the window itself follows. Most are records of the profile (the table of
/// models/domain/settings.h); how this window stands on this device is kept in a file beside them.
/// A change applies at once. GUI thread.
class SettingsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "system", "light", "dark"
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    /// Per cent: 90, 100, 115, 130, 150
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    /// "comfortable", "compact"
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY changed FINAL)
    /// "system", "normal", "reduced"
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY changed FINAL)
    /// "system", "normal", "increased"
    Q_PROPERTY(QString contrast READ contrast WRITE setContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool foldPastDays READ foldPastDays WRITE setFoldPastDays NOTIFY changed FINAL)
    /// 1 = Monday … 7 = Sunday
    Q_PROPERTY(int firstDayOfWeek READ firstDayOfWeek WRITE setFirstDayOfWeek NOTIFY changed FINAL)
    /// The sidebar is a rail, where the width leaves the choice. Of this device.
    Q_PROPERTY(bool rail READ rail WRITE setRail NOTIFY changed FINAL)
    /// Unscheduled and the other side panels are open. Of this device.
    Q_PROPERTY(bool sidePanel READ sidePanel WRITE setSidePanel NOTIFY changed FINAL)
    /// Quick add was used here, and needs no explanation any more. Of this device.
    Q_PROPERTY(bool quickAddKnown READ quickAddKnown WRITE setQuickAddKnown NOTIFY changed FINAL)

public:
    /// `windowFile`: where this device remembers how the window stands; need not exist.
    SettingsView(Planner &planner, const QString &windowFile, QObject *parent = nullptr);
    static SettingsView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SettingsView>(engine);
    }

    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] QString density() const;
    void setDensity(const QString &density);
    [[nodiscard]] QString motion() const;
    void setMotion(const QString &motion);
    [[nodiscard]] QString contrast() const;
    void setContrast(const QString &contrast);
    [[nodiscard]] bool foldPastDays() const;
    void setFoldPastDays(bool fold);
    [[nodiscard]] int firstDayOfWeek() const;
    void setFirstDayOfWeek(int day);
    [[nodiscard]] bool rail() const;
    void setRail(bool rail);
    [[nodiscard]] bool sidePanel() const;
    void setSidePanel(bool shown);
    [[nodiscard]] bool quickAddKnown() const;
    void setQuickAddKnown(bool known);

Q_SIGNALS:
    void changed();

private:
    using Values = QHash<QString, QString>; ///< key → JSON
    [[nodiscard]] static Values read(const Queries &queries);
    void onCommitted(const Committed &committed);
    void write(QLatin1StringView key, const QString &json);
    [[nodiscard]] QString word(QLatin1StringView key) const;
    void remember(QLatin1StringView key, bool now, bool before);

    Planner &m_planner;
    Values m_json;
    QSettings m_window;
};

} // namespace sennight
