// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/spoken_language.h"
#include "translations/catalogue.h"

#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &code)
{
    return u"%1/translations/sennight_%2.ts"_s.arg(QStringLiteral(SENNIGHT_SOURCE_DIR), code);
}

/// Languages that do not tell one from several.
int formsOf(const QString &code)
{
    return code == "ja"_L1 ? 1 : 2;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString blanksOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto begin = text.indexOf(trimmed);
    return text.first(begin) + u'|' + text.sliced(begin + trimmed.size());
}

/// ", " and the like: what a language puts between parts is its own.
bool isSeparator(const QString &source)
{
    return std::ranges::none_of(source, [](QChar c) { return c.isLetterOrNumber(); });
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s);
    return text.contains(mnemonic);
}

/// What is wrong with one form of a text; empty where nothing is.
QString fault(const TextKey &key, const TextEntry &entry, qsizetype form)
{
    const QString &text = entry.forms[form];
    const bool isOne = entry.forms.size() > 1 && form == 0; // may say "one" in words
    if (text.isEmpty())
        return u"says nothing"_s;
    if (placesIn(text) != placesIn(key.source))
        return u"has other places for what is filled in"_s;
    if (entry.counted && !isOne && text.contains("%n"_L1) != key.source.contains("%n"_L1))
        return u"does not say how many"_s;
    if (!entry.counted && text.contains("%n"_L1) != key.source.contains("%n"_L1))
        return u"counts, or counts not"_s;
    if (!isSeparator(key.source) && blanksOf(text) != blanksOf(key.source))
        return u"begins or ends with other blanks"_s;
    if (text.count(u'\n') != key.source.count(u'\n'))
        return u"has other lines"_s;
    if (text.count(u'<') != key.source.count(u'<'))
        return u"has other mark-up"_s;
    return hasMnemonic(text) && !hasMnemonic(key.source) ? u"has a mnemonic"_s : QString();
}

QString faults(const TextKey &key, const TextEntry &entry, int forms)
{
    if (!entry.state.isEmpty())
        return entry.state;
    if (entry.forms.size() != (entry.counted ? forms : 1))
        return u"has another number of forms"_s;
    for (qsizetype form = 0; form < entry.forms.size(); ++form) {
        if (const QString wrong = fault(key, entry, form); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

/// The files of the languages against the sources, and each text against its source.
class TestTexts : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : QStringLiteral(SENNIGHT_LANGUAGES).split(u','))
            QTest::newRow(code.toLatin1().constData()) << code;
    }

private Q_SLOTS:
    void everyFileIsALanguageThatIsOffered_data() { addLanguages(); }
    void everyFileIsALanguageThatIsOffered()
    {
        QFETCH(QString, code);
        QVERIFY(spokenLanguages().contains(code));
        QVERIFY(!languageName(code).isEmpty());
    }

    void everySourceIsTranslatedAndNothingElse_data() { addLanguages(); }
    void everySourceIsTranslatedAndNothingElse()
    {
        QFETCH(QString, code);
        const FoundTexts found(code == "en"_L1);
        QVERIFY(found.texts.size() > 100);
        const Catalogue said = readCatalogue(fileOf(code));
        QStringList wrong;
        for (const auto &[key, entry] : found.texts) {
            const auto text = said.find(key);
            if (text == said.end())
                wrong << u"missing: "_s + key.toString();
            else if (text->second.counted != entry.counted)
                wrong << u"counts otherwise: "_s + key.toString();
        }
        for (const auto &[key, entry] : said) {
            if (!found.texts.contains(key))
                wrong << u"not in the sources: "_s + key.toString();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"run ./dev texts\n"_s + wrong.join(u'\n')));
    }

    void everyTextIsWhole_data() { addLanguages(); }
    void everyTextIsWhole()
    {
        QFETCH(QString, code);
        const Catalogue said = readCatalogue(fileOf(code));
        QVERIFY(!said.empty());
        QStringList wrong;
        for (const auto &[key, entry] : said) {
            if (const QString found = faults(key, entry, formsOf(code)); !found.isEmpty())
                wrong << found + u": "_s + key.toString() + u" → "_s + entry.forms.join(u" / "_s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theSourcesSayWhereTheirTextsStand() { QCOMPARE(FoundTexts().doubts(), QStringList()); }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
