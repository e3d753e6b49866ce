// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

namespace sennight {

// Secrets that people type or read pass through QString, because that is what QML's fields and
// labels take. What the program holds itself is overwritten as soon as it is not needed. What
// cannot be: the copies that a field, a label and the engine of QML make for themselves, those of
// the input method and the clipboard, and letters that somebody still shares, which their last
// owner lets go as they are. A secret that is more than text (SecretBytes) never comes here.

/// Overwrites the letters where nobody shares them, and empties the text. Any thread.
void wipe(QString &secret);
void wipe(QStringList &secrets);
/// `secret` becomes `next`; what it was is wiped. Whether they differ.
bool replaceSecret(QString &secret, const QString &next);

/// A text that is wiped when it ends.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(QString text)
        : m_text(std::move(text))
    {}
    SecretText(const SecretText &) = delete;
    SecretText(SecretText &&other) noexcept
        : m_text(std::exchange(other.m_text, {}))
    {}
    SecretText &operator=(const SecretText &) = delete;
    SecretText &operator=(SecretText &&) = delete;
    ~SecretText() { wipe(m_text); }

    [[nodiscard]] const QString &text() const { return m_text; }
    void set(const QString &text) { replaceSecret(m_text, text); }
    void clear() { wipe(m_text); }

private:
    QString m_text;
};

} // namespace sennight
