// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_language.h"

#include "english.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// In the global namespace, where the resource is.
static void initLanguages()
{
    Q_INIT_RESOURCE(sennight_translations);
}

namespace sennight {

namespace {

struct Language
{
    QLatin1StringView code;
    QStringView name; ///< its own
};

// To add one: translations/sennight_CODE.ts, a line here, and its code in
// models/domain/settings.cpp.
constexpr std::array languages{
    Language{"en"_L1, u"English"},
    Language{"de"_L1, u"Deutsch"},
    Language{"ja"_L1, u"日本語"},
};

QString fileOf(QLatin1StringView code)
{
    return u":/texts/sennight_%1.qm"_s.arg(code);
}

bool isSpoken(QLatin1StringView code)
{
    return code == "en"_L1 || QFile::exists(fileOf(code));
}

const Language *find(const QString &code)
{
    const auto *const found = std::ranges::find(languages, code, &Language::code);
    return found != languages.end() && isSpoken(found->code) ? found : nullptr;
}

} // namespace

QStringList spokenLanguages()
{
    initLanguages();
    QStringList codes;
    for (const Language &language : languages) {
        if (isSpoken(language.code))
            codes << language.code;
    }
    return codes;
}

QString languageName(const QString &code)
{
    initLanguages();
    const Language *language = find(code);
    return language ? language->name.toString() : QString();
}

QString languageFor(const QString &setting, const QStringList &persons)
{
    initLanguages();
    if (const Language *chosen = find(setting))
        return chosen->code;
    for (const QString &name : persons) {
        if (const Language *known = find(name.section(u'-', 0, 0)))
            return known->code;
    }
    return u"en"_s;
}

QLocale localeOf(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const bool hasPlace = system.territory() != QLocale::AnyTerritory;
    if (language == QLocale::English)
        return QLocale(language, hasPlace ? system.territory() : QLocale::UnitedKingdom);
    return hasPlace ? QLocale(language, system.territory()) : QLocale(language);
}

SpokenLanguage::SpokenLanguage()
{
    if (loadEnglish(m_english))
        QCoreApplication::installTranslator(&m_english);
}

SpokenLanguage::~SpokenLanguage()
{
    for (QTranslator *texts : {&m_dialogs, &m_texts, &m_english})
        QCoreApplication::removeTranslator(texts);
}

bool SpokenLanguage::speak(const QString &setting)
{
    const QLocale system = QLocale::system();
    const QString code = languageFor(setting, system.uiLanguages());
    if (std::exchange(m_code, code) == code)
        return false;
    m_locale = localeOf(code, system);
    QLocale::setDefault(m_locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_dialogs);
    if (code != "en"_L1 && m_texts.load(fileOf(QLatin1StringView(code.toLatin1()))))
        QCoreApplication::installTranslator(&m_texts);
    return true;
}

void SpokenLanguage::speakInDialogs()
{
    if (m_code != "en"_L1 && m_dialogs.load(m_locale, u"qt"_s, u"_"_s,
                                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogs);
}

} // namespace sennight
