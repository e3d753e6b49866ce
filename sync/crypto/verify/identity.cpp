// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include "hashing.h"

namespace sennight::sync {

DeviceId DeviceIdentity::id() const
{
    const Hash256 hash = hashOf("sennight device id v1", {signKey.view(), boxKey.view()});
    return *DeviceId::fromBytes(hash.view().first(DeviceId::size));
}

AccountTag accountTagOf(const SignKey &firstRoot)
{
    const Hash256 hash = hashOf("sennight account v1", {firstRoot.view()});
    return *AccountTag::fromBytes(hash.view().first(AccountTag::size));
}

QByteArray deviceProofMessage(const AccountTag &account, const DeviceIdentity &device)
{
    return signedMessage("sennight device proof v1",
                         {account.view(), device.signKey.view(), device.boxKey.view()});
}

QByteArray rootProofMessage(const AccountTag &account, const RootIdentity &root)
{
    const QByteArrayView passphrase =
        root.passphraseKey ? root.passphraseKey->view() : QByteArrayView();
    return signedMessage("sennight root proof v1",
                         {account.view(), root.signKey.view(), root.boxKey.view(),
                          root.recoveryKey.view(), passphrase});
}

} // namespace sennight::sync
