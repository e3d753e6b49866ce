// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_view.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sennight {

AboutView::AboutView(Planner &planner, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_dataFolder(std::move(dataFolder))
{}

QString AboutView::version()
{
    return QCoreApplication::applicationVersion();
}

QString AboutView::dataFolder() const
{
    const QString home = QDir::homePath();
    const bool isAtHome = m_dataFolder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isAtHome ? u'~' + m_dataFolder.sliced(home.size())
                                             : m_dataFolder);
}

QString AboutView::system()
{
    return u"%1, Qt %2, %3"_s.arg(QSysInfo::prettyProductName(), QLatin1StringView(qVersion()),
                                  QGuiApplication::platformName());
}

QStringList AboutView::partNames()
{
    return {
        u"Qt "_s + QLatin1StringView(qVersion()),
        u"SQLite"_s,
        u"libical"_s,
        u"Zstandard"_s,
        u"KSyntaxHighlighting"_s,
#ifdef SENNIGHT_WITH_KNOTIFICATIONS
        u"KNotifications"_s,
#endif
#ifdef SENNIGHT_WITH_MIMALLOC
        u"mimalloc"_s,
#endif
    };
}

QStringList AboutView::partLicences()
{
    return {
        tr("GNU LGPL 3, some modules GNU GPL 3"),
        tr("Public domain"),
        tr("Mozilla Public License 2.0 or GNU LGPL 2.1"),
        tr("BSD licence of three clauses, or GNU GPL 2"),
        tr("MIT licence"),
#ifdef SENNIGHT_WITH_KNOTIFICATIONS
        tr("GNU LGPL 2.1 or 3"),
#endif
#ifdef SENNIGHT_WITH_MIMALLOC
        tr("MIT licence"),
#endif
    };
}

QString AboutView::details() const
{
    return u"Sennight %1\n%2\n%3\n%4\n"_s.arg(version(), system(), QLocale::system().name(),
                                              dataFolder());
}

void AboutView::copyDetails()
{
    QGuiApplication::clipboard()->setText(details());
    Q_EMIT m_planner.toast(tr("Details copied"), false);
}

} // namespace sennight
