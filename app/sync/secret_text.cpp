// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_text.h"

namespace sennight {

void wipe(QString &secret)
{
    if (secret.isDetached()) {
        // Writes that the compiler may not leave out.
        volatile auto *letters = reinterpret_cast<volatile char16_t *>(secret.data());
        for (qsizetype i = 0; i < secret.size(); ++i)
            letters[i] = 0;
    }
    secret = QString();
}

void wipe(QStringList &secrets)
{
    for (QString &secret : secrets)
        wipe(secret);
    secrets.clear();
}

bool replaceSecret(QString &secret, const QString &next)
{
    if (secret == next)
        return false;
    wipe(secret);
    secret = next;
    return true;
}

} // namespace sennight
