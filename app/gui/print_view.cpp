// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_view.h"

#include "documents.h"

#include "app/gui/week_page.h"
#include "domain/messages.h"
#include "items/when_answered.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

Result<void> writePdf(const WeekPage &page, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotOpen, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(page.title() + u", "_s + page.range());
        writer.setCreator(u"Sennight"_s);
        writer.setResolution(600);
        if (!page.print(writer))
            return failure(ErrorCode::Io, path, file.errorString());
    }
    if (!file.commit())
        return failure(ErrorCode::Io, path, file.errorString());
    return {};
}

} // namespace

PrintView::PrintView(Shell &shell, Planner &planner, Profile profile, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_profile(std::move(profile))
{}

QUrl PrintView::suggestedFile() const
{
    return QUrl::fromLocalFile(documentsFolder() + u'/' + m_shell.week()->numberText() + u".pdf"_s);
}

void PrintView::write(const QUrl &file)
{
    const ItemContext &items = m_planner.ports().items;
    const QString path = file.toLocalFile();
    const auto print =
        [week = m_shell.week()->isoWeek(), locale = items.locale, path, profile = m_profile,
         rightToLeft = QGuiApplication::isRightToLeft()](const Queries &queries) -> Result<void> {
        if (profile.isOwnFile(path))
            return failure(ErrorCode::Refused, path, u"a file of the profile itself"_s);
        auto snapshot = readWeek(queries, week);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        return writePdf(WeekPage(*std::move(snapshot), locale, rightToLeft), path);
    };
    const auto tell = [this, file](const Result<void> &result) {
        if (result) {
            Q_EMIT m_planner.toast(tr("The week is in “%1”").arg(QFileInfo(file.path()).fileName()),
                                   false);
            Q_EMIT written(file);
            return;
        }
        const UserMessage message = userMessage(result.error());
        Q_EMIT m_planner.failed(message.message, message.hint);
    };
    if (items.background)
        whenAnswered(items.background->ask(print), this, tell);
    else
        tell(print(items.queries));
}

} // namespace sennight
