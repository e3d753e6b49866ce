// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_plugin.h"

#include <QObject>
#include <QPrinter>
#include <QPrinterInfo>

namespace sennight {

namespace {

class SystemPrinters final : public QObject, public PrintPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.sennight.PrintPlugin/1")
    Q_INTERFACES(sennight::PrintPlugin)

public:
    QStringList printers() override
    {
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString usual = QPrinterInfo::defaultPrinterName();
        if (const qsizetype at = names.indexOf(usual); at > 0)
            names.move(at, 0);
        return names;
    }

    bool print(const QString &printer, const QString &title,
               const std::function<bool(QPagedPaintDevice &page)> &draw) override
    {
        const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
        if (info.isNull())
            return false;
        QPrinter page(info, QPrinter::HighResolution);
        page.setDocName(title);
        page.setCreator(QStringLiteral("Sennight"));
        return page.isValid() && draw(page);
    }
};

} // namespace

} // namespace sennight

#include "system_printers.moc"
