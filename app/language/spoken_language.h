// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace sennight {

// The languages of the window, by their codes: "en", "de". GUI thread.

/// Those that there are texts in, in the order in which they are offered.
[[nodiscard]] QStringList spokenLanguages();
/// As the language calls itself: "Deutsch". Empty for one that is not spoken.
[[nodiscard]] QString languageName(const QString &code);
/// What a setting ("system" or a code) comes to: the first of the person's languages ("de-AT",
/// "fr") that is spoken, else English.
[[nodiscard]] QString languageFor(const QString &setting, const QStringList &persons);
/// How a language writes days, dates and numbers: as in the system's country where it is spoken
/// there, so that English keeps the country's order and clock.
[[nodiscard]] QLocale localeOf(const QString &code, const QLocale &system);

/// What the program speaks.
class SpokenLanguage
{
public:
    SpokenLanguage();
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    /// Texts that are made from now on are in the language of the setting, and dates and numbers in
    /// its locale. What is on the screen stays as it is. False where nothing changed.
    bool speak(const QString &setting);
    /// Qt's own texts, of its file dialog, where they are installed. Reads a file.
    void speakInDialogs();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QLocale locale() const { return m_locale; }

private:
    QTranslator m_english; ///< below the others
    QTranslator m_texts;
    QTranslator m_dialogs;
    QString m_code;
    QLocale m_locale;
};

} // namespace sennight
