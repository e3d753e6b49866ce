// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invites.h"

#include "sync/crypto/verify/hashing.h"

#include <algorithm>
#include <array>

namespace sennight::sync::server {

namespace {

constexpr QByteArrayView alphabet("0123456789abcdefghjkmnpqrstvwxyz");
constexpr int codeLetters = 26;
constexpr int groupLetters = 5;

} // namespace

bool areSlots(const std::vector<protocol::LocatedSlot> &all)
{
    return std::ranges::all_of(all, [](const protocol::LocatedSlot &each) {
        return !each.slot.isEmpty() && each.slot.size() <= maxSlotBytes;
    });
}

QString makeInviteCode(RandomSource &random)
{
    std::array<unsigned char, codeLetters> bytes{};
    random.fill(bytes);
    QString code;
    for (int i = 0; i < codeLetters; ++i) {
        if (i > 0 && i % groupLetters == 0)
            code += u'-';
        code += QLatin1Char(alphabet[bytes.at(static_cast<size_t>(i)) % alphabet.size()]);
    }
    return code;
}

InviteId inviteIdOf(const QString &code)
{
    QByteArray letters;
    for (const QChar each : code) {
        if (each.isLetterOrNumber())
            letters.append(each.toLower().toLatin1());
    }
    return *InviteId::fromBytes(hashOf("sennight invite v1", {letters}).view());
}

} // namespace sennight::sync::server
