// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Setting sync up, joining, and coming back to an account, over a service that says what the test
// tells it.
#include "app/gui/sync_setup_view.h"
#include "sync_app.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestSyncSetupView : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncApp> m_app;
    std::unique_ptr<SyncSetupView> m_setUp;

    void fail(SyncTrouble trouble)
    {
        m_app->service->change([=](SyncTargetStatus &target) {
            target.problem = {trouble};
            target.upToDate = false;
        });
    }
    /// Through the steps up to the lock, with an address.
    void goToLock(bool joins)
    {
        m_app->sync.setService(m_app->service.get());
        m_setUp->begin(joins);
        m_setUp->goOn();
        m_setUp->setServer(u"sync.example.org"_s);
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Lock);
        if (!joins)
            QTRY_COMPARE(m_setUp->recoveryGroups().size(), 8);
    }
    void confirmKey()
    {
        m_setUp->setKeyKept(true);
        const int asked = m_setUp->askedGroup();
        m_setUp->setAskedText(m_app->service->key.section(u'-', asked - 1, asked - 1));
    }
    /// From any step, with what was typed.
    void goOnToStart()
    {
        while (m_setUp->step() != SyncSetupView::Step::Start) {
            const auto before = m_setUp->step();
            m_setUp->goOn();
            QVERIFY(m_setUp->step() != before);
        }
    }
    void goToStart()
    {
        goToLock(false);
        confirmKey();
        m_setUp->goOn();
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Start);
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<SyncApp>();
        m_setUp = std::make_unique<SyncSetupView>(m_app->sync, m_app->app.items());
    }
    void cleanup()
    {
        m_setUp.reset();
        m_app.reset();
    }

    /// Nothing is asked of anybody before the last step.
    void theSetUpAsksBackTheKey()
    {
        goToLock(false);
        QVERIFY(!m_setUp->mayContinue());
        m_setUp->setKeyKept(true);
        QVERIFY(m_setUp->askedGroup() >= 1 && m_setUp->askedGroup() <= 8);
        m_setUp->setAskedText(u"0000"_s);
        QVERIFY(!m_setUp->isKeyConfirmed());
        QVERIFY(!m_setUp->askedProblem().isEmpty());
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Lock);
        confirmKey();
        QVERIFY(m_setUp->mayContinue());
        QVERIFY(m_app->service->calls.isEmpty());
    }

    void aWeakPassphraseIsRefused()
    {
        goToLock(false);
        confirmKey();
        m_setUp->setPassphrase(u"password1"_s);
        QVERIFY(m_setUp->isTooWeak());
        QVERIFY(!m_setUp->mayContinue());
        m_setUp->setPassphrase(u"wet slate, four herons, late bus"_s);
        QVERIFY(m_setUp->mayContinue());
        QVERIFY(m_setUp->strength() >= 2);
        m_setUp->setPassphrase({}); // may be left out
        QVERIFY(m_setUp->mayContinue());
    }

    void anAddressIsReadBeforeItIsUsed()
    {
        m_app->sync.setService(m_app->service.get());
        m_setUp->begin(false);
        m_setUp->goOn();
        m_setUp->setServer(u"http://sync.example.org"_s);
        QVERIFY(m_setUp->serverProblem().isEmpty()); // still being typed
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Server);
        QVERIFY(m_setUp->serverProblem().contains(u"https://"_s));
        m_setUp->setServer(u"sync.example.org/"_s);
        QCOMPARE(m_setUp->address(), u"https://sync.example.org"_s);
        QVERIFY(m_setUp->mayContinue());
    }

    void turningOnHandsOverWhatWasChosen()
    {
        const RecordId project = RecordId::fromName("finance");
        const Action adding{.edits = {{project, Field::ProjectTitle, u"Finance"_s},
                                      {project, Field::ProjectStatus, u"active"_s}}};
        m_app->planner.perform([adding] { return Planner::Step{adding}; });
        SETTLE(m_app->planner);
        goToLock(false);
        m_setUp->setPassphrase(u"wet slate, four herons, late bus"_s);
        confirmKey();
        m_setUp->goOn();
        QCOMPARE(m_setUp->projects()->syncedText(), u"1 of 1 project"_s);
        m_setUp->choose(project.toHex(), false);
        QTRY_VERIFY(m_setUp->sizeText().contains(u"412"_s));
        m_setUp->goOn();
        QSignalSpy finished(m_setUp.get(), &SyncSetupView::finished);
        m_setUp->goOn();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_app->service->setUp->projectsHere, std::vector<RecordId>{project});
        QCOMPARE(m_app->service->setUp->passphrase, u"wet slate, four herons, late bus"_s);
        QVERIFY(!m_setUp->isOpen());
        QVERIFY(m_setUp->passphrase().isEmpty());
        QVERIFY(m_setUp->recoveryGroups().isEmpty());
    }

    /// Each problem leads to the step where it can be solved.
    void aProblemLeadsBack()
    {
        goToStart();
        m_app->service->outcome = SyncTrouble::BadInvite;
        m_setUp->goOn();
        QTRY_VERIFY(!m_setUp->problem().isEmpty());
        // The same once more does not help: what leads on leads to the field.
        QCOMPARE(m_setUp->continueText(), u"Go to Server"_s);
        QCOMPARE(m_setUp->solution(), QString());
        // None was given.
        QCOMPARE(m_setUp->problem(), u"sync.example.org makes new accounts with an invite only."_s);
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Server);
        QVERIFY(m_setUp->problem().isEmpty());
        m_setUp->setInvite(u"used-before"_s);
        goOnToStart();
        m_setUp->goOn();
        QTRY_VERIFY(m_setUp->problem().startsWith(u"sync.example.org did not take this invite"_s));
        m_setUp->solve();
        goOnToStart();
        m_app->service->outcome = SyncTrouble::Unreachable; // it may be back
        m_setUp->goOn();
        QTRY_COMPARE(m_setUp->continueText(), u"Try again"_s);
        QCOMPARE(m_setUp->solution(), u"Go to Server"_s);
    }

    /// Capital letters matter in a passphrase only.
    void aWrongSecretIsToldByItsKind()
    {
        goToLock(true);
        m_setUp->setRecoveryKey(m_app->service->key);
        goOnToStart();
        m_app->service->outcome = SyncTrouble::WrongSecret;
        m_setUp->goOn();
        QTRY_COMPARE(m_setUp->problem(),
                     u"This recovery key opens no account on sync.example.org."_s);
        QVERIFY(m_setUp->problemHint().contains(u"replaced"_s));
        QVERIFY(!m_setUp->problemHint().contains(u"apital"_s));
        QCOMPARE(m_setUp->continueText(), u"Go to Unlock"_s);
        m_setUp->goOn();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Lock);
        m_setUp->setByRecoveryKey(false);
        m_setUp->setPassphrase(u"wet slate, four herons, late bus"_s);
        goOnToStart();
        m_setUp->goOn();
        QTRY_VERIFY(m_setUp->problemHint().contains(u"capital letters"_s));
    }

    /// Its server is known: what opens the account is asked for first.
    void joiningAgainBeginsWhereItIsNeeded()
    {
        m_app->turnOn();
        fail(SyncTrouble::Revoked);
        m_app->sync.act(0);
        QVERIFY(m_setUp->isOpen() && m_setUp->joins());
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Lock);
        QCOMPARE(m_setUp->address(), u"https://sync.example.org"_s);
        m_setUp->goBack();
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Server);
        m_setUp->cancel();
        // An account that was deleted takes nobody: another one can be made.
        fail(SyncTrouble::AccountGone);
        QVERIFY(m_app->sync.sentence().contains(u"deleted on another device"_s));
        const QStringList ways{u"Join again"_s, u"Set up anew"_s, u"Turn sync off"_s};
        QCOMPARE(m_app->sync.actions(), ways);
        m_app->sync.act(1);
        QVERIFY(m_setUp->isOpen() && !m_setUp->joins());
        QCOMPARE(m_setUp->step(), SyncSetupView::Step::Lock);
    }

    void aMissingKeychainAsksForAPassphrase()
    {
        m_app->service->keychain = false;
        goToLock(false);
        confirmKey();
        QTRY_VERIFY(m_setUp->needsKeyFile());
        QVERIFY(!m_setUp->mayContinue());
        m_setUp->setFilePassphrase(u"seven blue lanterns by the pier"_s);
        QVERIFY(m_setUp->mayContinue());
    }

    void cancellingForgetsAll()
    {
        goToStart();
        m_app->service->holds = true;
        m_setUp->goOn();
        QVERIFY(m_setUp->isRunning());
        m_setUp->cancel();
        QCOMPARE(m_app->service->calls.last(), u"cancel"_s);
        QVERIFY(!m_setUp->isOpen());
        QVERIFY(m_setUp->recoveryGroups().isEmpty());
        QSignalSpy finished(m_setUp.get(), &SyncSetupView::finished);
        m_app->service->finish(); // an answer to what was cancelled
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 0);
    }

    /// Joining hands over one secret, not both.
    void joiningTakesOneSecret()
    {
        goToLock(true);
        m_setUp->setPassphrase(u"left from before"_s);
        QVERIFY(!m_setUp->mayContinue());
        m_setUp->setRecoveryKey(m_app->service->key);
        m_setUp->goOn();
        m_setUp->goOn();
        m_setUp->goOn();
        QTRY_VERIFY(m_app->service->setUp.has_value());
        QVERIFY(m_app->service->setUp->joins);
        QCOMPARE(m_app->service->setUp->recoveryKey, m_app->service->key);
        QVERIFY(m_app->service->setUp->passphrase.isEmpty());
    }
};

QTEST_MAIN(TestSyncSetupView)
#include "tst_sync_setup_view.moc"
