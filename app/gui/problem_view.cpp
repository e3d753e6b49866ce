// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_view.h"

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
    return tr("Your data is in %1; it was not changed.").arg(QDir::toNativeSeparators(m_folder)) +
           u' ' + userMessage(m_error).message;
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

void ProblemView::copyDetails() const
{
    QGuiApplication::clipboard()->setText(details());
}

void ProblemView::showFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace sennight
