// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <tuple>

namespace sennight {

/// One source text: where it stands, what it says, and what tells it from another that says the
/// same.
struct TextKey
{
    QString context;
    QString source;
    QString remark;

    friend auto operator<=>(const TextKey &a, const TextKey &b)
    {
        return std::tie(a.context, a.source, a.remark) <=> std::tie(b.context, b.source, b.remark);
    }
    friend bool operator==(const TextKey &, const TextKey &) = default;
    [[nodiscard]] QString toString() const
    {
        return context + QStringLiteral(": ") + source +
               (remark.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(remark));
    }
};

/// What a language says for it.
struct TextEntry
{
    bool counted = false;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty where it is finished
    QStringList forms;
};

using Catalogue = std::map<TextKey, TextEntry>;

/// The texts of a .ts file, and how often its lines say the same twice.
inline Catalogue readCatalogue(const QString &path)
{
    Catalogue texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    TextKey key;
    TextEntry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message")
            texts[key] = entry;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            key.context = xml.readElementText();
        } else if (xml.name() == u"message") {
            key = {.context = key.context, .source = {}, .remark = {}};
            entry = {
                .counted = xml.attributes().value("numerus") == u"yes", .state = {}, .forms = {}};
        } else if (xml.name() == u"source") {
            key.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            key.remark = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value("type").toString();
            if (!entry.counted)
                entry.forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            entry.forms << xml.readElementText();
        }
    }
    return texts;
}

/// What lupdate finds in the sources now.
class FoundTexts
{
public:
    explicit FoundTexts(bool countedOnly = false)
    {
        const QString top = QStringLiteral(SENNIGHT_SOURCE_DIR);
        const QString file = m_folder.filePath(QStringLiteral("found.ts"));
        QStringList arguments;
        for (const char *folder : {"app", "models", "qml", "sync"})
            arguments << top + u'/' + QLatin1StringView(folder);
        arguments +=
            {QStringLiteral("-I"),  top, QStringLiteral("-locations"), QStringLiteral("none"),
             QStringLiteral("-ts"), file};
        if (countedOnly)
            arguments.prepend(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(SENNIGHT_LUPDATE), arguments);
        if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0)
            qFatal("lupdate failed");
        const QStringList lines = QString::fromUtf8(lupdate.readAllStandardError()).split(u'\n');
        // Texts that it puts elsewhere than the program looks for them.
        m_doubts = lines.filter(QStringLiteral("Qualifying with unknown")) +
                   lines.filter(QStringLiteral("lacks Q_OBJECT"));
        texts = readCatalogue(file);
    }

    [[nodiscard]] QStringList doubts() const { return m_doubts; }

    Catalogue texts;

private:
    QTemporaryDir m_folder;
    QStringList m_doubts;
};

} // namespace sennight
