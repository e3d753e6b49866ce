// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a profile comes to an account, and what opens it.
#include "app/cli/changes.h"
#include "app/cli/secret_input.h"
#include "app/cli/sync_session.h"
#include "app/sync/sync_text.h"
#include "commands.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// Eight groups of four: no passphrase that somebody would choose reads like one.
bool looksLikeKey(const QString &secret)
{
    return secret.count(u'-') == 7;
}

/// What was said on the command line about the account's secrets, or asked for.
Answer<SyncSetUp> secretsOf(Invocation &call, SyncSetUp setUp)
{
    const Arguments &given = call.arguments;
    if (given.has("--recovery-key-file")) {
        if (!setUp.joins)
            return wrongUsage(u"A new account makes its own recovery key."_s,
                              u"To join an account, add --join."_s);
        auto key = secretFromFile(given.value("--recovery-key-file"));
        if (!key)
            return failed(key);
        setUp.recoveryKey = *key;
        return setUp;
    }
    if (given.has("--passphrase-file")) {
        auto passphrase = secretFromFile(given.value("--passphrase-file"));
        if (!passphrase)
            return failed(passphrase);
        setUp.passphrase = *passphrase;
        return setUp;
    }
    if (given.has("--no-passphrase") && !setUp.joins)
        return setUp;
    if (setUp.joins) {
        auto secret = askForSecret(u"Recovery key or passphrase: "_s,
                                   u"Name a file: --recovery-key-file or --passphrase-file."_s);
        if (!secret)
            return failed(secret);
        (looksLikeKey(*secret) ? setUp.recoveryKey : setUp.passphrase) = *secret;
        return setUp;
    }
    const QString hint = u"Name a file: --passphrase-file, or leave it out: --no-passphrase."_s;
    auto passphrase = askForSecret(u"Passphrase for the account: "_s, hint);
    if (!passphrase)
        return failed(passphrase);
    const auto again = askForSecret(u"The same again: "_s, hint);
    if (!again)
        return failed(again);
    if (*passphrase != *again)
        return refused(u"These are two different passphrases; nothing was set up."_s,
                       u"Run the command again."_s);
    setUp.passphrase = *passphrase;
    return setUp;
}

Answer<SyncSetUp> setUpOf(Invocation &call)
{
    const Arguments &given = call.arguments;
    if (given.value("--server").isEmpty())
        return wrongUsage(u"Which server?"_s, u"Say it with --server https://…"_s);
    if (given.has("--invite") && given.has("--join"))
        return wrongUsage(u"An invite is for a new account."_s,
                          u"Leave out --invite, or --join."_s);
    const auto secrets = std::ranges::count_if(
        std::array{"--passphrase-file", "--no-passphrase", "--recovery-key-file"},
        [&given](const char *option) { return given.has(option); });
    if (secrets > 1)
        return wrongUsage(u"--passphrase-file, --no-passphrase and --recovery-key-file exclude "
                          "each other."_s,
                          u"Leave out all but one."_s);
    SyncSetUp setUp{.server = given.value("--server"),
                    .joins = given.has("--join"),
                    .invite = given.value("--invite"),
                    .passphrase = {},
                    .recoveryKey = {},
                    .deviceName = given.value("--device-name"),
                    .keys = SyncKeyPlace::Keychain,
                    .keyFilePassphrase = {},
                    .projectsHere = {}};
    const auto keys = wantedKeyPlace();
    if (!keys)
        return failed(keys);
    if (*keys == SyncKeyPlace::File) {
        const auto passphrase = keyFilePassphrase();
        if (!passphrase) {
            Failure failure = passphrase.error();
            failure.message.prepend(u"This device's keys are to be kept in a file under a "
                                    "passphrase. "_s);
            return std::unexpected(std::move(failure));
        }
        setUp.keys = SyncKeyPlace::File;
        setUp.keyFilePassphrase = *passphrase;
    }
    return secretsOf(call, std::move(setUp));
}

/// A new recovery key, which has reached whoever is to keep it: nothing that only it opens is made
/// before, so that a program that is cut off leaves nobody outside.
Answer<QString> shownKey(Invocation &call, SyncSession &sync)
{
    const auto key = sync.await(u"Making a recovery key"_s, sync.service().newRecoveryKey());
    if (!key)
        return failed(key);
    if (call.out.json) {
        printJson(call.out, [&key](JsonWriter &json) {
            json.beginObject();
            json.text("recovery_key"_L1, *key);
            json.endObject();
        });
    } else {
        call.out.line(u"This is the account's recovery key, shown this once:"_s);
        call.out.line();
        call.out.line(u"    "_s + *key);
        call.out.line();
        call.out.line(u"Keep it on paper: it opens your data on a new device."_s);
    }
    if (!call.out.deliver())
        return std::unexpected(Failure(Exit::Failed, u"io"_s,
                                       u"The recovery key could not be written, so nothing was "
                                       "changed."_s,
                                       u"Check where the output goes, then try again."_s));
    (void)sync.service().confirmRecoveryKey(1, key->section(u'-', 0, 0));
    return key;
}

Answer<void> tooWeak(const QString &whose, const QString &file)
{
    const QString where = file.isEmpty() ? QString() : u", in \"%1\","_s.arg(file);
    return std::unexpected(
        Failure(Exit::Failed, QString(syncTroubleName(SyncTrouble::WeakPassphrase)),
                u"The passphrase of %1%2 is too easy to guess."_s.arg(whose, where),
                u"Use four or more words that do not belong together."_s));
}

/// Whether turnOn() could begin with it; of two passphrases, which one could not.
Answer<void> checkSetUp(const Invocation &call, SyncSession &sync, const SyncSetUp &setUp)
{
    const auto isWeak = [&sync](const SyncSetUp &asked) {
        const auto good = sync.service().readSetUp(asked);
        return !good && good.error().trouble == SyncTrouble::WeakPassphrase;
    };
    SyncSetUp keysOnly{.server = setUp.server};
    keysOnly.keys = setUp.keys;
    keysOnly.keyFilePassphrase = setUp.keyFilePassphrase;
    if (isWeak(keysOnly))
        return tooWeak(u"this device's keys"_s, keyPassphraseFile());
    if (isWeak(setUp))
        return tooWeak(u"the account"_s, call.arguments.value("--passphrase-file"));
    if (const auto good = sync.service().readSetUp(setUp); !good)
        return std::unexpected(sync.failureOf(good.error()));
    return {};
}

/// Keeps this device's keys in a file after all, under a passphrase that is asked for: there is no
/// keychain. False where there is nobody to ask.
bool keepInFile(SyncSetUp &setUp)
{
    if (setUp.keys == SyncKeyPlace::File)
        return false;
    const auto typed = askForSecret(u"This computer has no keychain, or it was not opened.\n"
                                    "Passphrase for the keys of this device: "_s,
                                    {});
    const auto again = typed ? askForSecret(u"The same again: "_s, {}) : typed;
    if (!again || typed->isEmpty() || *typed != *again)
        return false;
    setUp.keys = SyncKeyPlace::File;
    setUp.keyFilePassphrase = *typed;
    return true;
}

/// What can be told before anything begins, and before a key is shown that would then open nothing.
Answer<void> mayEnter(const Invocation &call, SyncSession &sync, SyncSetUp &setUp)
{
    const SyncStatus status = sync.status();
    if (status.state == SyncState::SettingUp && !status.isCutOff)
        return refused(u"Sync is being set up already."_s,
                       u"To go on with it, run: senn sync now. To drop it, run: senn sync off"_s);
    if (status.state != SyncState::Off && status.state != SyncState::SettingUp && !setUp.joins)
        return std::unexpected(sync.failureOf({.trouble = SyncTrouble::AlreadyOn}));
    const auto good = checkSetUp(call, sync, setUp);
    if (good || good.error().code != syncTroubleName(SyncTrouble::NoKeychain))
        return good;
    return keepInFile(setUp) ? checkSetUp(call, sync, setUp) : good;
}

Answer<void> enter(const Invocation &call, SyncSession &sync, SyncSetUp &setUp, const QString &what)
{
    const auto turnOn = [&] {
        return sync.await(what, sync.service().turnOn(setUp), SyncSession::OnStop::Undo);
    };
    auto entered = turnOn();
    // One that seemed to be there did not answer.
    if (entered || entered.error().code != syncTroubleName(SyncTrouble::NoKeychain) ||
        !keepInFile(setUp))
        return entered;
    if (auto good = checkSetUp(call, sync, setUp); !good)
        return good;
    return turnOn();
}

Answer<void> makeAccount(Invocation &call, SyncSession &sync, SyncSetUp &setUp)
{
    if (const auto key = shownKey(call, sync); !key)
        return failed(key);
    const auto made = enter(call, sync, setUp, u"Making the account"_s);
    if (!made) {
        Failure failure = made.error();
        failure.message += u" The recovery key above opens nothing."_s;
        return std::unexpected(std::move(failure));
    }
    call.out.changedSomething = true;
    if (!call.out.json)
        call.out.line(u"Sync is on."_s);
    return {};
}

Answer<void> joinAccount(Invocation &call, SyncSession &sync, SyncSetUp &setUp)
{
    const auto joined = enter(call, sync, setUp, u"Joining"_s);
    if (!joined)
        return failed(joined);
    call.out.changedSomething = true;
    if (!call.out.json)
        call.out.line(u"This device belongs to the account now."_s);
    else
        printJson(call.out, [](JsonWriter &json) {
            json.beginObject();
            json.endObject();
        });
    return {};
}

} // namespace

Answer<void> setUpCloud(Invocation &call)
{
    auto setUp = setUpOf(call);
    if (!setUp)
        return failed(setUp);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    if (const auto address = (*sync)->service().readAddress(setUp->server))
        (*sync)->setPlace(QUrl(*address).host());
    if (auto may = mayEnter(call, **sync, *setUp); !may)
        return may;
    const auto entered =
        setUp->joins ? joinAccount(call, **sync, *setUp) : makeAccount(call, **sync, *setUp);
    if (!entered)
        return entered;
    const auto done = (*sync)->await(u"Syncing for the first time"_s, (*sync)->service().syncNow());
    if (!done) { // the account stands; what was not sent waits as it does after any edit
        Failure warning = done.error();
        warning.hint = u"To go on, run: senn sync now"_s;
        call.out.warning(warning);
    }
    return {};
}

namespace {

struct PresentSecret
{
    QString text;
    bool isKey = false;
};

Answer<PresentSecret> presentSecret(const Arguments &given)
{
    const bool isKey = given.has("--recovery-key-file");
    if (isKey && given.has("--passphrase-file"))
        return wrongUsage(u"One present secret is enough."_s,
                          u"Leave out --recovery-key-file or --passphrase-file."_s);
    if (!isKey && !given.has("--passphrase-file")) {
        const auto typed =
            askForSecret(u"Present recovery key or passphrase: "_s,
                         u"Name a file: --recovery-key-file or --passphrase-file."_s);
        if (!typed)
            return failed(typed);
        return PresentSecret{*typed, looksLikeKey(*typed)};
    }
    const auto read =
        secretFromFile(given.value(isKey ? "--recovery-key-file" : "--passphrase-file"));
    if (!read)
        return failed(read);
    return PresentSecret{*read, isKey};
}

Answer<QString> nextPassphrase(const Arguments &given, bool wouldGo)
{
    if (given.has("--new-passphrase-file"))
        return secretFromFile(given.value("--new-passphrase-file"));
    if (wouldGo && !given.has("--no-passphrase"))
        return std::unexpected(Failure(
            Exit::Held, u"needs_decision"_s,
            u"The account has a passphrase, too, which does not outlive the old recovery key. "
            "Nothing was changed."_s,
            u"Give the passphrase as the present secret to keep it, a new one with "
            "--new-passphrase-file FILE, or leave it out: --no-passphrase."_s));
    return QString();
}

} // namespace

Answer<void> replaceRecoveryKey(Invocation &call)
{
    const Arguments &given = call.arguments;
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const SyncStatus status = (*sync)->status();
    if (status.state == SyncState::Off)
        return std::unexpected((*sync)->failureOf({.trouble = SyncTrouble::SyncOff}));
    const auto present = presentSecret(given);
    if (!present)
        return failed(present);
    const auto passphrase = nextPassphrase(given, present->isKey && status.hasPassphrase);
    if (!passphrase)
        return failed(passphrase);
    if (const auto key = shownKey(call, **sync); !key)
        return failed(key);
    const auto replaced = (*sync)->await(
        u"Telling the server"_s, (*sync)->service().replaceSecrets(present->text, *passphrase));
    if (!replaced) {
        Failure failure = replaced.error();
        if (failure.code != syncTroubleName(SyncTrouble::Unsettled))
            failure.message += u" The recovery key above opens nothing; the old one does."_s;
        return std::unexpected(std::move(failure));
    }
    call.out.changedSomething = true;
    if (!call.out.json)
        call.out.line(u"The old recovery key opens nothing any more."_s);
    return {};
}

} // namespace sennight::cli
