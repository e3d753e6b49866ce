// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of a history's time most went into signatures that twelve devices and a server check one after
// another, each by itself. Here libsodium is asked once for the same signature of the same bytes by
// the same key, good or bad; the linker puts this in its place (--wrap).
#include <QByteArray>
#include <QHash>

#include <sodium.h>

// NOLINTBEGIN(bugprone-reserved-identifier): names of the linker's
extern "C" {
int __real_crypto_sign_verify_detached(const unsigned char *signature, const unsigned char *message,
                                       unsigned long long size, const unsigned char *key);
int __wrap_crypto_sign_verify_detached(const unsigned char *signature, const unsigned char *message,
                                       unsigned long long size, const unsigned char *key);

int __wrap_crypto_sign_verify_detached(const unsigned char *signature, const unsigned char *message,
                                       unsigned long long size, const unsigned char *key)
{
    constexpr qsizetype enough = 100'000;
    thread_local QHash<QByteArray, int> known;
    QByteArray asked(crypto_generichash_BYTES, '\0');
    crypto_generichash_state hash;
    crypto_generichash_init(&hash, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&hash, key, crypto_sign_PUBLICKEYBYTES);
    crypto_generichash_update(&hash, signature, crypto_sign_BYTES);
    crypto_generichash_update(&hash, message, size);
    crypto_generichash_final(&hash, reinterpret_cast<unsigned char *>(asked.data()),
                             crypto_generichash_BYTES);
    if (const auto found = known.constFind(asked); found != known.constEnd())
        return *found;
    if (known.size() >= enough)
        known.clear();
    const int answer = __real_crypto_sign_verify_detached(signature, message, size, key);
    known.insert(asked, answer);
    return answer;
}
}
// NOLINTEND(bugprone-reserved-identifier)
