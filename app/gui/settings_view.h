// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

namespace sennight {

/// The settings that the window itself follows. Each is one record of the profile; a change applies
/// at once. GUI thread.
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
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool moreContrast READ moreContrast WRITE setMoreContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool foldPastDays READ foldPastDays WRITE setFoldPastDays NOTIFY changed FINAL)
    /// The sidebar is a rail, where the width leaves the choice.
    Q_PROPERTY(bool rail READ rail WRITE setRail NOTIFY changed FINAL)
    Q_PROPERTY(bool sidePanel READ sidePanel WRITE setSidePanel NOTIFY changed FINAL)
    /// 1 = Monday … 7 = Sunday
    Q_PROPERTY(int firstDayOfWeek READ firstDayOfWeek WRITE setFirstDayOfWeek NOTIFY changed FINAL)

public:
    explicit SettingsView(Planner &planner, QObject *parent = nullptr);
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
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool moreContrast() const;
    void setMoreContrast(bool more);
    [[nodiscard]] bool foldPastDays() const;
    void setFoldPastDays(bool fold);
    [[nodiscard]] bool rail() const;
    void setRail(bool rail);
    [[nodiscard]] bool sidePanel() const;
    void setSidePanel(bool shown);
    [[nodiscard]] int firstDayOfWeek() const;
    void setFirstDayOfWeek(int day);

Q_SIGNALS:
    void changed();

private:
    void onCommitted(const Committed &committed);
    void read();
    void write(const QString &key, const QString &json);
    [[nodiscard]] QString word(const QString &key, const QString &fallback) const;
    [[nodiscard]] bool flag(const QString &key, bool fallback) const;
    [[nodiscard]] int number(const QString &key, int fallback) const;

    Planner &m_planner;
    QHash<QString, QString> m_json;
};

} // namespace sennight
