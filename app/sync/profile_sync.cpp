// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_sync.h"

#include "domain/entities.h"

#include <QPromise>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// Gives one answer, at the latest when nobody can give one any more.
template <typename T>
class Asked
{
public:
    Asked() { m_promise.start(); }
    ~Asked()
    {
        if (!m_isAnswered)
            answer(std::unexpected(SyncProblem{.trouble = SyncTrouble::Cancelled}));
    }
    Q_DISABLE_COPY_MOVE(Asked)

    void answer(SyncResult<T> result)
    {
        m_isAnswered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] QFuture<SyncResult<T>> future() { return m_promise.future(); }

private:
    QPromise<SyncResult<T>> m_promise;
    bool m_isAnswered = false;
};

std::unexpected<SyncProblem> refused(SyncTrouble trouble, int group = 0)
{
    return std::unexpected(SyncProblem{.trouble = trouble, .group = group});
}

template <typename T>
QFuture<SyncResult<T>> refusedAtOnce(const SyncProblem &problem)
{
    return QtFuture::makeReadyValueFuture(SyncResult<T>(std::unexpected(problem)));
}

/// What was typed: a recovery key where it reads like one.
SyncResult<sync::AccountSecret> secretOf(const QString &typed)
{
    if (auto key = sync::RecoveryKey::read(typed))
        return *std::move(key);
    auto passphrase = sync::Passphrase::read(typed);
    if (!passphrase)
        return refused(SyncTrouble::WrongSecret);
    return *std::move(passphrase);
}

/// None for an empty one.
SyncResult<std::optional<sync::Passphrase>> newPassphraseOf(const QString &typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    auto passphrase = sync::Passphrase::readNew(typed);
    if (!passphrase)
        return refused(passphrase.error() == sync::CryptoError::WeakPassphrase
                           ? SyncTrouble::WeakPassphrase
                           : SyncTrouble::UnreadablePassphrase);
    return *std::move(passphrase);
}

QString textOf(const sync::RecoveryKey &key)
{
    const sync::SecretBuffer text = key.text();
    return QString::fromLatin1(
        QByteArrayView(text.bytes().data(), static_cast<qsizetype>(text.size())));
}

} // namespace

ProfileSync::ProfileSync(SyncHost &host, SyncUse use, sync::Entropy &entropy, sync::HttpWays ways)
    : m_host(host)
    , m_entropy(entropy)
    , m_room(u"sync"_s, [this, &host, use = std::move(use), ways = std::move(ways),
                         outside = outside()](Mailbox self) {
        const SyncRoom::Parts parts{host, m_keychain, m_entropy, ways};
        auto room = std::make_unique<SyncRoom>(parts, use, std::move(self), outside);
        room->begin();
        return room;
    })
{
    host.watch({.saved = [this] { m_room.post([](SyncRoom &room) { room.saved(); }); },
                .othersWrote =
                    [this] {
                        m_room.post([](SyncRoom &room) {
                            room.lookAgain();
                            room.saved();
                        });
                    }});
}

ProfileSync::~ProfileSync()
{
    m_host.watch({});
    m_here.close();
}

/// What the room tells, brought into this thread.
SyncRoom::Outside ProfileSync::outside()
{
    const auto told = [here = m_here](auto tell) {
        return [here, tell = std::move(tell)](auto... what) {
            here.post([tell, ... what = std::move(what)] { tell(what...); });
        };
    };
    return {.status = told([this](const SyncStatus &status) {
                if (m_status == status)
                    return;
                m_status = status;
                Q_EMIT statusChanged();
            }),
            .devicesChanged = told([this] { Q_EMIT devicesChanged(); }),
            .logChanged = told([this] { Q_EMIT logChanged(); }),
            .received = told([this](qint64 changes) { Q_EMIT received(changes); }),
            .conflictsArrived = told([this](int count) { Q_EMIT conflictsArrived(count); }),
            .putBackArrived = told([this](int count) { Q_EMIT putBackArrived(count); }),
            .deletionArrived = told([this](qint64 count) { Q_EMIT deletionArrived(count); }),
            .recoveredChanged = told([this] { Q_EMIT recoveredChanged(); }),
            .revoked = told([this] { Q_EMIT revoked(); })};
}

template <typename T>
QFuture<SyncResult<T>>
ProfileSync::ask(std::function<void(SyncRoom &room, SyncRoom::Answer<T> answer)> question)
{
    auto asked = std::make_shared<Asked<T>>();
    m_room.post([asked, question = std::move(question)](SyncRoom &room) {
        question(room, [asked](SyncResult<T> result) { asked->answer(std::move(result)); });
    });
    return asked->future();
}

SyncResult<QString> ProfileSync::readAddress(const QString &typed) const
{
    const QUrl address = sync::serverAddress(typed);
    if (sync::isGoodServerAddress(address))
        return address.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    // What would do over https lacks nothing but that.
    QUrl locked(typed.trimmed(), QUrl::StrictMode);
    const bool isPlain = locked.scheme() == "http"_L1;
    locked.setScheme(u"https"_s);
    return refused(isPlain && sync::isGoodServerAddress(locked) ? SyncTrouble::NotEncrypted
                                                                : SyncTrouble::BadAddress);
}

QFuture<bool> ProfileSync::hasKeychain()
{
    return QtFuture::makeReadyValueFuture(sennight::hasKeychain());
}

QFuture<SyncResult<QString>> ProfileSync::newRecoveryKey()
{
    if (m_draft.text().isEmpty()) {
        m_draft.set(textOf(sync::RecoveryKey::random(m_entropy)));
        m_isConfirmed = false;
    }
    return QtFuture::makeReadyValueFuture(SyncResult<QString>(m_draft.text()));
}

bool ProfileSync::confirmRecoveryKey(int group, const QString &typed)
{
    const QStringList groups = m_draft.text().split(u'-');
    if (group < 1 || group > groups.size())
        return false;
    // Read as a whole key is read, which forgives what people mistake for each other.
    QStringList whole = groups;
    whole[group - 1] = typed.trimmed();
    const auto read = sync::RecoveryKey::read(whole.join(u'-'));
    const bool isRight = read && textOf(*read) == m_draft.text();
    m_isConfirmed = m_isConfirmed || isRight;
    return isRight;
}

SyncResult<void> ProfileSync::readRecoveryKey(const QString &typed) const
{
    const auto key = sync::RecoveryKey::read(typed);
    if (!key)
        return refused(SyncTrouble::MistypedKey, key.error().group);
    return {};
}

QFuture<SyncResult<SyncSize>> ProfileSync::sizeOf(const std::vector<RecordId> &projectsHere)
{
    return ask<SyncSize>([projectsHere](SyncRoom &room, SyncRoom::Answer<SyncSize> answer) {
        room.sizeOf(projectsHere, std::move(answer));
    });
}

QString ProfileSync::suggestedDeviceName() const
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    return host.isEmpty() || host == "localhost"_L1 ? QSysInfo::prettyProductName() : host;
}

SyncResult<std::variant<sync::AccountPlan, sync::JoinPlan>>
ProfileSync::readAccount(const SyncSetUp &setUp) const
{
    const auto address = readAddress(setUp.server);
    if (!address)
        return std::unexpected(address.error());
    const QUrl server(*address);
    if (setUp.joins && !setUp.recoveryKey.isEmpty()) {
        auto key = sync::RecoveryKey::read(setUp.recoveryKey);
        if (!key)
            return refused(SyncTrouble::MistypedKey, key.error().group);
        return sync::JoinPlan{server, *std::move(key)};
    }
    if (setUp.joins) {
        auto passphrase = sync::Passphrase::read(setUp.passphrase);
        if (!passphrase)
            return refused(SyncTrouble::UnreadablePassphrase);
        return sync::JoinPlan{server, *std::move(passphrase)};
    }
    auto passphrase = newPassphraseOf(setUp.passphrase);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    auto key = sync::RecoveryKey::read(m_draft.text());
    if (!key || !m_isConfirmed)
        return refused(SyncTrouble::KeyNotConfirmed);
    return sync::AccountPlan{server, setUp.invite.trimmed(), *std::move(key),
                             *std::move(passphrase)};
}

SyncResult<SyncEntry> ProfileSync::read(const SyncSetUp &setUp) const
{
    if (setUp.keys == SyncKeyPlace::Keychain && !sennight::hasKeychain())
        return refused(SyncTrouble::NoKeychain);
    if (setUp.keys == SyncKeyPlace::File && !sync::Passphrase::readNew(setUp.keyFilePassphrase))
        return refused(SyncTrouble::WeakPassphrase);
    return readAccount(setUp).transform([&](auto account) {
        const QString name = cleanDeviceName(setUp.deviceName);
        return SyncEntry{.account = std::move(account),
                         .deviceName = name.isEmpty() ? suggestedDeviceName() : name,
                         .keys = setUp.keys,
                         .keyFilePassphrase = SecretText(setUp.keyFilePassphrase),
                         .projectsHere = setUp.projectsHere};
    });
}

SyncResult<void> ProfileSync::readSetUp(const SyncSetUp &setUp) const
{
    const auto entry = read(setUp);
    if (!entry && entry.error().trouble != SyncTrouble::KeyNotConfirmed)
        return std::unexpected(entry.error());
    return {};
}

QFuture<SyncResult<void>> ProfileSync::turnOn(const SyncSetUp &setUp)
{
    auto entry = read(setUp);
    if (!entry)
        return refusedAtOnce<void>(entry.error());
    auto given = std::make_shared<SyncEntry>(*std::move(entry)); // its secrets are never copied
    return ask<void>([given](SyncRoom &room, SyncRoom::Answer<void> answer) {
               room.turnOn(std::move(*given), std::move(answer));
           })
        .then(this, [this](const SyncResult<void> &result) {
            if (result)
                m_draft.clear();
            return result;
        });
}

void ProfileSync::cancel()
{
    if (m_status.state != SyncState::SettingUp)
        m_draft.clear();
    m_room.post([](SyncRoom &room) { room.cancelTurnOn(); });
}

QFuture<SyncResult<void>> ProfileSync::pause()
{
    return ask<void>([](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.setPaused(true, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::resume()
{
    return ask<void>([](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.setPaused(false, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::syncNow()
{
    return ask<void>(
        [](SyncRoom &room, SyncRoom::Answer<void> answer) { room.syncNow(std::move(answer)); });
}

void ProfileSync::setWatched(bool isWatched)
{
    m_room.post([isWatched](SyncRoom &room) { room.setWatched(isWatched); });
}

QFuture<SyncResult<void>> ProfileSync::turnOff(bool deleteAccount)
{
    return ask<void>([deleteAccount](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.turnOff(deleteAccount, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::keepHere(const RecordId &project, bool here,
                                                bool deleteElsewhere)
{
    return ask<void>([=](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.keepHere(project, here, deleteElsewhere, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::unlock(const QString &passphrase)
{
    return ask<void>([passphrase](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.unlock(passphrase, std::move(answer));
    });
}

QFuture<SyncResult<std::vector<SyncDevice>>> ProfileSync::devices()
{
    return ask<std::vector<SyncDevice>>(
        [](SyncRoom &room, SyncRoom::Answer<std::vector<SyncDevice>> answer) {
            room.devices(std::move(answer));
        });
}

QFuture<SyncResult<void>> ProfileSync::rename(const sync::DeviceId &device, const QString &name)
{
    return ask<void>([device, name](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.rename(device, name, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::setLevel(const sync::DeviceId &device, sync::Level level)
{
    return ask<void>([device, level](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.setLevel(device, level, std::move(answer));
    });
}

QFuture<SyncResult<void>> ProfileSync::revoke(const sync::DeviceId &device)
{
    return ask<void>([device](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.revoke(device, std::move(answer));
    });
}

void ProfileSync::acceptArrival(const sync::DeviceId &device)
{
    m_room.post([device](SyncRoom &room) { room.acceptArrival(device); });
}

QFuture<SyncResult<void>> ProfileSync::checkSecret(const QString &present)
{
    auto secret = secretOf(present);
    if (!secret)
        return refusedAtOnce<void>(secret.error());
    auto given = std::make_shared<PresentSecret>(PresentSecret{*std::move(secret), {}});
    if (auto draft = sync::RecoveryKey::read(m_draft.text()))
        given->draft = *std::move(draft);
    return ask<void>([given](SyncRoom &room, SyncRoom::Answer<void> answer) {
        room.checkSecret(std::move(*given), std::move(answer));
    });
}

SyncResult<SecretsChange> ProfileSync::readSecrets(const QString &present,
                                                   const QString &passphrase) const
{
    auto key = sync::RecoveryKey::read(m_draft.text());
    if (!key)
        return refused(SyncTrouble::KeyNotConfirmed);
    auto secret = secretOf(present);
    if (!secret)
        return std::unexpected(secret.error());
    auto next = newPassphraseOf(passphrase);
    if (!next)
        return std::unexpected(next.error());
    return SecretsChange{*std::move(secret), *std::move(key), *std::move(next)};
}

QFuture<SyncResult<void>> ProfileSync::replaceSecrets(const QString &present,
                                                      const QString &passphrase)
{
    auto change = readSecrets(present, passphrase);
    if (!change)
        return refusedAtOnce<void>(change.error());
    auto given = std::make_shared<SecretsChange>(*std::move(change)); // never copied
    return ask<void>([given](SyncRoom &room, SyncRoom::Answer<void> answer) {
               room.replaceSecrets(std::move(*given), std::move(answer));
           })
        .then(this, [this](const SyncResult<void> &result) {
            if (result)
                m_draft.clear();
            return result;
        });
}

QFuture<SyncResult<std::vector<SyncLogEntry>>> ProfileSync::log(const SyncLogFilter &filter)
{
    return ask<std::vector<SyncLogEntry>>(
        [filter](SyncRoom &room, SyncRoom::Answer<std::vector<SyncLogEntry>> answer) {
            room.log(filter, std::move(answer));
        });
}

} // namespace sennight
