// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_setup_view.h"

#include "app/gui/backup_list_model.h"
#include "app/sync/secret_text.h"
#include "app/sync/sync_text.h"
#include "sync/crypto/passphrase_strength.h"

#include "items/when_answered.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int keyGroups = 8;

} // namespace

SyncSetupView::SyncSetupView(SyncView &sync, const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_context(context)
    , m_projects(new SyncProjectModel(context, this))
{
    m_projects->setChoosing(true);
    connect(&sync, &SyncView::changed, this, [this] {
        if (m_running)
            Q_EMIT changed();
    });
    connect(&sync, &SyncView::serviceChanged, this, [this] {
        if (!m_sync.service() && m_open)
            forget();
    });
    connect(&sync, &SyncView::joinAgainWanted, this, [this] { beginAgain(true); });
    connect(&sync, &SyncView::setUpAnewWanted, this, [this] { beginAgain(false); });
}

SyncSetupView::~SyncSetupView()
{
    wipe(m_draft.passphrase);
    wipe(m_draft.recoveryKey);
    wipe(m_draft.keyFilePassphrase);
    wipe(m_askedText);
    wipe(m_groups);
}

void SyncSetupView::begin(bool joins)
{
    SyncService *service = m_sync.service();
    if (m_open || !service)
        return;
    m_open = true;
    ++m_draftNumber;
    m_draft.joins = joins;
    m_draft.server = m_sync.status().server;
    const QString before = m_sync.status().thisDevice; // it joins again
    m_draft.deviceName = before.isEmpty() ? service->suggestedDeviceName() : before;
    setServer(m_draft.server);
    whenAnswered(service->hasKeychain(), this, [this, number = m_draftNumber](bool has) {
        if (number != m_draftNumber)
            return;
        m_draft.keys = has ? SyncKeyPlace::Keychain : SyncKeyPlace::File;
        Q_EMIT changed();
    });
    m_projects->show();
    enter(Step::Where);
}

/// Where it goes is known: the first step is what opens it, or locks it.
void SyncSetupView::beginAgain(bool joins)
{
    begin(joins);
    if (m_open && m_step == Step::Where && !m_address.isEmpty())
        enter(Step::Lock);
}

/// What was typed is gone; the service forgets its draft, too.
void SyncSetupView::forget()
{
    ++m_draftNumber;
    wipe(m_draft.passphrase);
    wipe(m_draft.recoveryKey);
    wipe(m_draft.keyFilePassphrase);
    wipe(m_askedText);
    wipe(m_groups);
    m_draft = {};
    m_address.clear();
    m_sizeText.clear();
    m_addressProblem = {};
    m_keyProblem = {SyncTrouble::MistypedKey};
    m_message = {};
    m_trouble = SyncTrouble::None;
    m_keyKept = m_keyConfirmed = m_running = m_open = m_serverLeft = m_keyLeft = false;
    m_byRecoveryKey = true;
    m_askedGroup = 0;
    m_step = Step::Where;
    m_projects->hide();
    Q_EMIT changed();
}

void SyncSetupView::cancel()
{
    if (!m_open)
        return;
    if (SyncService *service = m_sync.service())
        service->cancel();
    forget();
}

void SyncSetupView::enter(Step step)
{
    m_step = step;
    m_message = {};
    m_trouble = SyncTrouble::None;
    if (step == Step::Lock && !joins())
        makeKey();
    if (step == Step::What)
        askSize();
    Q_EMIT changed();
}

void SyncSetupView::goOn()
{
    if (m_step == Step::Server || m_step == Step::Lock) {
        (m_step == Step::Server ? m_serverLeft : m_keyLeft) = true;
        Q_EMIT changed();
    }
    if (!mayContinue())
        return;
    if (m_step == Step::Start && isOfGiven())
        solve();
    else if (m_step == Step::Start)
        start();
    else
        enter(static_cast<Step>(static_cast<int>(m_step) + 1));
}

void SyncSetupView::goBack()
{
    if (!m_running && m_step != Step::Where)
        enter(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void SyncSetupView::setJoins(bool joins)
{
    if (std::exchange(m_draft.joins, joins) != joins)
        Q_EMIT changed();
}

void SyncSetupView::setServer(const QString &typed)
{
    m_draft.server = typed;
    m_address.clear();
    m_addressProblem = {SyncTrouble::BadAddress};
    if (const SyncService *service = m_sync.service(); service && !typed.trimmed().isEmpty()) {
        const auto read = service->readAddress(typed);
        m_address = read.value_or(QString());
        m_addressProblem = read ? SyncProblem() : read.error();
    }
    Q_EMIT changed();
}

void SyncSetupView::setInvite(const QString &typed)
{
    if (std::exchange(m_draft.invite, typed) != typed)
        Q_EMIT changed();
}

void SyncSetupView::setDeviceName(const QString &name)
{
    if (std::exchange(m_draft.deviceName, name) != name)
        Q_EMIT changed();
}

void SyncSetupView::setPassphrase(const QString &typed)
{
    if (replaceSecret(m_draft.passphrase, typed))
        Q_EMIT changed();
}

void SyncSetupView::setFilePassphrase(const QString &typed)
{
    if (replaceSecret(m_draft.keyFilePassphrase, typed))
        Q_EMIT changed();
}

void SyncSetupView::setRecoveryKey(const QString &typed)
{
    if (!replaceSecret(m_draft.recoveryKey, typed))
        return;
    const SyncService *service = m_sync.service();
    const auto read = service ? service->readRecoveryKey(typed) : SyncResult<void>();
    m_keyProblem = read ? SyncProblem() : read.error();
    Q_EMIT changed();
}

void SyncSetupView::setByRecoveryKey(bool byKey)
{
    if (std::exchange(m_byRecoveryKey, byKey) != byKey)
        Q_EMIT changed();
}

bool SyncSetupView::isTooWeak() const
{
    return !joins() && !m_draft.passphrase.isEmpty() &&
           sync::strengthOf(m_draft.passphrase) == sync::Strength::TooWeak;
}

/// Made by the service, which forgets it with the draft.
void SyncSetupView::makeKey()
{
    if (!m_groups.isEmpty() || !m_sync.service())
        return;
    whenAnswered(m_sync.service()->newRecoveryKey(), this,
                 [this, number = m_draftNumber](const SyncResult<QString> &key) {
                     if (number != m_draftNumber)
                         return;
                     if (key)
                         m_groups = key->split(u'-');
                     else
                         m_message = syncMessage(key.error(), {});
                     Q_EMIT changed();
                 });
}

void SyncSetupView::setKeyKept(bool kept)
{
    if (std::exchange(m_keyKept, kept) == kept)
        return;
    // Another one each time: not the one that was read just now, with luck.
    if (kept && !m_keyConfirmed)
        m_askedGroup = QRandomGenerator::global()->bounded(keyGroups) + 1;
    wipe(m_askedText);
    Q_EMIT changed();
}

void SyncSetupView::setAskedText(const QString &typed)
{
    if (!replaceSecret(m_askedText, typed))
        return;
    if (SyncService *service = m_sync.service(); service && m_askedGroup > 0)
        m_keyConfirmed = service->confirmRecoveryKey(m_askedGroup, typed);
    Q_EMIT changed();
}

void SyncSetupView::choose(const QString &projectId, bool syncs)
{
    m_projects->choose(projectId, syncs);
    askSize();
}

void SyncSetupView::askSize()
{
    if (!m_sync.service())
        return;
    whenAnswered(m_sync.service()->sizeOf(m_projects->here()), this,
                 [this, number = m_draftNumber](const SyncResult<SyncSize> &size) {
                     if (number != m_draftNumber || !size)
                         return;
                     m_sizeText =
                         tr("%Ln items, about %1", nullptr, static_cast<int>(size->records))
                             .arg(sennight::sizeText(size->bytes, m_context.locale));
                     Q_EMIT changed();
                 });
}

void SyncSetupView::start()
{
    m_running = true;
    m_message = {};
    m_trouble = SyncTrouble::None;
    SyncSetUp wanted = m_draft;
    wanted.projectsHere = m_projects->here();
    if (wanted.joins)
        wipe(m_byRecoveryKey ? wanted.passphrase : wanted.recoveryKey);
    Q_EMIT changed();
    whenAnswered(m_sync.service()->turnOn(wanted), this,
                 [this, number = m_draftNumber](const SyncResult<void> &result) {
                     if (number == m_draftNumber)
                         ended(result);
                 });
}

void SyncSetupView::ended(const SyncResult<void> &result)
{
    m_running = false;
    if (result) {
        forget();
        Q_EMIT finished();
        return;
    }
    m_trouble = result.error().trouble;
    m_message = messageOf(result.error());
    if (m_trouble == SyncTrouble::NoKeychain)
        m_draft.keys = SyncKeyPlace::File;
    Q_EMIT changed();
}

void SyncSetupView::solve()
{
    if (!m_running)
        enter(stepOfProblem());
}

} // namespace sennight
