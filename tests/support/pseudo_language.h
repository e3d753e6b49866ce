// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/catalogue.h"

#include <QTranslator>

#include <set>

namespace sennight {

/// A language that nobody speaks: every text with accents, in brackets and two fifths longer. What
/// stands in a window without brackets did not come through translation.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *remark,
                      int /*count*/) const override
    {
        const TextKey key{.context = QString::fromUtf8(context),
                          .source = QString::fromUtf8(source),
                          .remark = QString::fromUtf8(remark)};
        asked.insert(key);
        // Formats, what stands between keys, and Qt's own decisions.
        const bool isText =
            key.source != u"ddd" && key.source != u"+" && !key.source.startsWith(u"QT_");
        return isText ? spoken(key.source) : key.source;
    }

    /// "[Ťóđáÿ··]": what is filled in stays.
    static QString spoken(const QString &source)
    {
        static const QString plain = QStringLiteral("aceinorsuyACEINORSUY");
        static const QString accented = QStringLiteral("áčéíñóřšúýÁČÉÍÑÓŘŠÚÝ");
        QString text;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QStringView before = QStringView(source).first(i);
            const bool isPlace = before.endsWith(u'%') || before.endsWith(u"%L");
            const auto at = isPlace ? -1 : plain.indexOf(source[i]);
            text += at < 0 ? source[i] : accented[at];
        }
        const auto letters = std::ranges::count_if(source, [](QChar c) { return c.isLetter(); });
        return opening + text + QString((letters * 2 + 4) / 5, u'·') + closing;
    }

    /// The text without all that came through translation.
    static QString rest(const QString &text)
    {
        QString left;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == opening ? 1 : 0;
            if (depth == 0)
                left += c;
            depth -= c == closing && depth > 0 ? 1 : 0;
        }
        return left;
    }

    mutable std::set<TextKey> asked; ///< what the program wanted to say
};

} // namespace sennight
