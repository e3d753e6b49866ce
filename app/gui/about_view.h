// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

namespace sennight {

/// Which Sennight this is, where its data is and what it is made with. Looks nothing up before it
/// is asked. GUI thread.
class AboutView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    /// As people write paths: with "~" for the home folder.
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    /// Operating system, Qt and how the window is drawn.
    Q_PROPERTY(QString system READ system CONSTANT FINAL)
    Q_PROPERTY(QStringList partNames READ partNames CONSTANT FINAL)
    Q_PROPERTY(QStringList partLicences READ partLicences CONSTANT FINAL) ///< in the same order

public:
    /// `dataFolder`: the profile's.
    AboutView(Planner &planner, QString dataFolder, QObject *parent = nullptr);
    static AboutView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<AboutView>(engine);
    }

    [[nodiscard]] static QString version();
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] static QString system();
    [[nodiscard]] static QStringList partNames();
    [[nodiscard]] static QStringList partLicences();
    /// What a report of a problem needs: versions and paths, nothing that the person wrote.
    [[nodiscard]] QString details() const;

    /// Puts the details on the clipboard, and says so.
    Q_INVOKABLE void copyDetails();

private:
    Planner &m_planner;
    QString m_dataFolder;
};

} // namespace sennight
