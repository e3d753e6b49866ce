// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_key_sheet.h"

#include "documents.h"

#include "app/sync/secret_text.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int groupsOfALine = 4;
constexpr qreal pointsOfAnInch = 72;
constexpr qreal marginPoints = 56; // 2 cm

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryKeySheet)
public:
    static QString title() { return tr("Recovery key for Sennight"); }
    static QString warning()
    {
        return tr("The recovery key of your Sennight account. Whoever has it can read everything "
                  "that you sync.");
    }
};

QFont sized(QFont font, qreal points, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

/// Draws wrapped text and gives where the next begins.
qreal drawText(QPainter &painter, const QFont &font, const QRectF &room, const QString &text)
{
    painter.setFont(font);
    QRectF drawn;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, text, &drawn);
    return drawn.bottom();
}

} // namespace

bool drawRecoveryKey(QPagedPaintDevice &page, const QStringList &groups, const QString &server,
                     bool rightToLeft)
{
    QPainter painter;
    if (!painter.begin(&page))
        return false;
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const qreal point = page.logicalDpiY() / pointsOfAnInch;
    const qreal gap = 14 * point;
    QRectF room(0, 0, page.width(), page.height());
    room.adjust(marginPoints * point, marginPoints * point, -marginPoints * point, 0);
    const QFont plain = QGuiApplication::font();
    const auto below = [&room, gap](qreal bottom) { room.setTop(bottom + gap); };
    below(drawText(painter, sized(plain, 18, QFont::DemiBold), room, Sheet::title()));
    below(drawText(painter, sized(plain, 11), room, Sheet::warning()));
    // Latin letters and digits: the groups run from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    const QFont code = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 22);
    for (qsizetype at = 0; at < groups.size(); at += groupsOfALine)
        below(drawText(painter, code, room,
                       groups.sliced(at, std::min<qsizetype>(groupsOfALine, groups.size() - at))
                           .join(u"   "_s)));
    if (!server.isEmpty())
        drawText(painter, sized(plain, 11), room, server);
    return painter.end();
}

RecoveryKeySheet::RecoveryKeySheet(SyncView &sync, std::function<PrintPlugin *()> plugin,
                                   QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_load(std::move(plugin))
{}

void RecoveryKeySheet::copy(const QStringList &groups) const
{
    auto *copied = new QMimeData;
    copied->setText(groups.join(u'-'));
    // Managers of the clipboard's history leave it out.
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
}

QUrl RecoveryKeySheet::suggestedFile() const
{
    return QUrl::fromLocalFile(documentsFolder() + u'/' + tr("Sennight recovery key") + u".txt"_s);
}

void RecoveryKeySheet::save(const QStringList &groups, const QString &server, const QUrl &file)
{
    QSaveFile written(file.toLocalFile());
    const bool opened = written.open(QIODevice::WriteOnly);
    if (opened) {
        written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        written.write(Sheet::warning().toUtf8());
        written.write("\n\n" + groups.join(u'-').toUtf8() + '\n');
        if (!server.isEmpty())
            written.write("\n" + server.toUtf8() + '\n');
    }
    if (opened && written.commit()) {
        Q_EMIT done(tr("Saved as “%1”. Keep it where this computer's thief would not look.")
                        .arg(QFileInfo(file.toLocalFile()).fileName()));
        return;
    }
    m_sync.fail({SyncTrouble::Local, 0, {}, Error{ErrorCode::Io, file.toLocalFile()}});
}

void RecoveryKeySheet::saveToDocuments(const QStringList &groups, const QString &server)
{
    const QFileInfo wanted(suggestedFile().toLocalFile());
    QString free = wanted.filePath();
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1/%2 %3.%4"_s.arg(wanted.path(), wanted.completeBaseName())
                   .arg(number)
                   .arg(wanted.suffix());
    save(groups, server, QUrl::fromLocalFile(free));
}

PrintPlugin *RecoveryKeySheet::plugin()
{
    if (!m_plugin)
        m_plugin = m_load();
    return m_plugin;
}

QStringList RecoveryKeySheet::printers()
{
    return plugin() ? plugin()->printers() : QStringList();
}

void RecoveryKeySheet::print(const QStringList &groups, const QString &server,
                             const QString &printer)
{
    const auto draw = [&](QPagedPaintDevice &page) {
        return drawRecoveryKey(page, groups, server, QGuiApplication::isRightToLeft());
    };
    const bool isPrinted = plugin() && plugin()->print(printer, Sheet::title(), draw);
    Q_EMIT done(
        isPrinted
            ? tr("Sent to “%1”. Fetch it before somebody else does.").arg(printer)
            : tr("“%1” does not print. Save the key as a file, or write it down.").arg(printer));
}

} // namespace sennight
