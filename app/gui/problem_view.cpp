// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_view.h"

#include "items/joined_text.h"

#include "domain/messages.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sennight {

ProblemView::ProblemView(const Error &error, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_error(error)
    , m_folder(folder)
{}

QString ProblemView::heading() const
{
    return tr("Sennight cannot open your planner");
}

QString ProblemView::message() const
{
    // First where the data is, then what happened.
    return sentencesText(
        {tr("Your data is in %1; it was not changed.").arg(QDir::toNativeSeparators(m_folder)),
         userMessage(m_error).message});
}

QString ProblemView::hint() const
{
    return userMessage(m_error).hint;
}

QString ProblemView::details() const
{
    return QStringList{QString(errorName(m_error.code)), m_error.subject, m_error.detail, m_folder}
        .join(u'\n');
}

void ProblemView::repair()
{
    if (std::exchange(m_repairing, true))
        return;
    m_repairText.clear();
    Q_EMIT repairChanged();
    Q_EMIT repairWanted();
}

void ProblemView::repairFailed(const Error &error)
{
    const UserMessage message = userMessage(error);
    m_repairing = false;
    m_repairText = tr("It could not be repaired; the folder is as it was. %1").arg(message.message);
    Q_EMIT repairChanged();
}

void ProblemView::copyDetails() const
{
    QGuiApplication::clipboard()->setText(details());
}

void ProblemView::showFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace sennight
