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
    /// The days on which a week may start, from the one of the language on.
    Q_PROPERTY(QList<int> weekStarts READ weekStarts CONSTANT FINAL)
    /// Grows with each change: bindings hand it to value(), to follow it.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)
    /// Something in the section is not as it came.
    Q_PROPERTY(bool generalChanged READ isGeneralChanged NOTIFY changed FINAL)
    Q_PROPERTY(bool appearanceChanged READ isAppearanceChanged NOTIFY changed FINAL)
    /// Another language was chosen than the window speaks; it does from its next start on.
    Q_PROPERTY(bool languageWaits READ isLanguageWaiting NOTIFY changed FINAL)
    /// The sidebar is a rail, where the width leaves the choice. Of this device.
    Q_PROPERTY(bool rail READ rail WRITE setRail NOTIFY changed FINAL)
    /// Unscheduled and the other side panels are open. Of this device.
    Q_PROPERTY(bool sidePanel READ sidePanel WRITE setSidePanel NOTIFY changed FINAL)
    /// Quick add was used here, and needs no explanation any more. Of this device.
    Q_PROPERTY(bool quickAddKnown READ quickAddKnown WRITE setQuickAddKnown NOTIFY changed FINAL)

public:
    /// The sections whose settings are records of the profile.
    enum Section { General, Appearance };
    Q_ENUM(Section)

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
    [[nodiscard]] QList<int> weekStarts() const;
    /// What the desktop asks for, where a setting is "system".
    void followSystem(bool contrast, bool reducedMotion);
    [[nodiscard]] bool isContrastIncreased() const;
    [[nodiscard]] bool isMotionReduced() const;
    /// "system" or a code.
    [[nodiscard]] QString language() const;
    /// What was set when the window was made (it is not read again), and what it speaks.
    void setSpoken(const QString &language, const QString &code);
    [[nodiscard]] bool isLanguageWaiting() const;
    /// The window comes back at this place, and speaks what is set.
    Q_INVOKABLE void restart() { Q_EMIT restartWanted(); }
    /// "system", and the codes of the languages that the window speaks.
    [[nodiscard]] Q_INVOKABLE static QStringList languages();
    /// As it calls itself: "Deutsch".
    [[nodiscard]] Q_INVOKABLE static QString languageName(const QString &code);
    [[nodiscard]] int revision() const { return m_revision; }
    /// Whether there is a setting of that name.
    [[nodiscard]] Q_INVOKABLE static bool knows(const QString &key);
    /// Any setting in its short form for people: "04:00", "on", "6h,6h,6h,6h,6h,3h,2h".
    [[nodiscard]] Q_INVOKABLE QString value(const QString &key, int revision) const;
    /// False where the text cannot be read: nothing happens then.
    Q_INVOKABLE bool setValue(const QString &key, const QString &text);
    [[nodiscard]] bool isGeneralChanged() const { return !changedIn(General).isEmpty(); }
    [[nodiscard]] bool isAppearanceChanged() const { return !changedIn(Appearance).isEmpty(); }
    /// Sets all of a section as it came: one action, one undo.
    Q_INVOKABLE void putBack(sennight::SettingsView::Section section);
    [[nodiscard]] bool rail() const;
    void setRail(bool rail);
    [[nodiscard]] bool sidePanel() const;
    void setSidePanel(bool shown);
    /// A way to begin was chosen in this profile on this device: it is not asked for again.
    [[nodiscard]] bool hasBegun() const;
    void setBegun();
    [[nodiscard]] bool quickAddKnown() const;
    void setQuickAddKnown(bool known);

Q_SIGNALS:
    void changed();
    void restartWanted();

private:
    using Values = QHash<QString, QString>; ///< key → JSON
    [[nodiscard]] static Values read(const Queries &queries, const QStringList &keys);
    [[nodiscard]] QString json(const QString &key) const;
    [[nodiscard]] QStringList changedIn(Section section) const;
    void onCommitted(const Committed &committed);
    void readAgain();
    void takeBackRefused();
    void write(const QString &key, const QString &json);
    void beginWriting(const QStringList &keys);
    void endWriting(const QStringList &keys);
    void tellChanged();
    [[nodiscard]] QString word(QLatin1StringView key) const;
    void remember(QLatin1StringView key, bool now, bool before);

    Planner &m_planner;
    mutable Values m_json; ///< what was asked for so far: the window's own before the first frame
    QHash<QString, int> m_onTheWay; ///< key → how often it is being written
    QSettings m_window;
    QString m_spoken; ///< its code
    int m_revision = 0;
    bool m_systemContrast = false;
    bool m_systemReducedMotion = false;
};

} // namespace sennight
