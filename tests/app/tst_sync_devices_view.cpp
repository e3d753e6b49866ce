// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The devices of an account and the secrets that open it, as they are shown and asked for, over a
// service that says what the test tells it.
#include "app/gui/sync_devices_view.h"
#include "sync_app.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestSyncDevicesView : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncApp> m_app;

private Q_SLOTS:
    void init() { m_app = std::make_unique<SyncApp>(); }
    void cleanup() { m_app.reset(); }

    void devicesAreManagedWithFullTrust()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        const QAbstractItemModelTester tester(&devices);
        m_app->turnOn();
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        const auto shown = [&](int row, SyncDevicesView::Role role) {
            return devices.data(devices.index(row), role);
        };
        QCOMPARE(shown(0, SyncDevicesView::ManagedRole).toBool(), false); // this one
        QCOMPARE(shown(3, SyncDevicesView::DetailRole).toString(),
                 u"macOS · not seen for 94 days"_s);
        QCOMPARE(shown(3, SyncDevicesView::DormantRole).toBool(), true);
        devices.revoke(shown(3, SyncDevicesView::DeviceIdRole).toString());
        QTRY_VERIFY(m_app->service->calls.contains(u"revoke Old laptop"_s));
        devices.revoke(shown(0, SyncDevicesView::DeviceIdRole).toString()); // never itself
        QCOMPARE(m_app->service->calls.count(u"revoke Laptop"_s), 0);
        devices.setLevel(shown(1, SyncDevicesView::DeviceIdRole).toString(), 0);
        QTRY_VERIFY(m_app->service->calls.contains(u"level of Phone: 1"_s));
    }

    /// Every row at once, without being read again.
    void theRowsFollowWhatThisDeviceMayDo()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        const auto isManaged = [&](int row) {
            return devices.data(devices.index(row), SyncDevicesView::ManagedRole).toBool();
        };
        QSignalSpy changes(&devices, &QAbstractItemModel::dataChanged);
        const auto expect = [&](bool managed) {
            QCOMPARE(changes.count(), 1);
            const QList<QVariant> change = changes.takeFirst();
            QCOMPARE(change[0].toModelIndex().row(), 0);
            QCOMPARE(change[1].toModelIndex().row(), 3);
            QCOMPARE(isManaged(1), managed);
        };
        QCOMPARE(isManaged(1), true);
        m_app->service->state.level = sync::Level::ReadOnly;
        m_app->service->tell();
        expect(false);
        m_app->service->tell();
        QCOMPARE(changes.count(), 0);
        m_app->service->state.level = sync::Level::FullTrust;
        m_app->service->tell();
        expect(true);
        m_app->service->change(
            [](SyncTargetStatus &target) { target.problem.trouble = SyncTrouble::Revoked; });
        expect(false);
    }

    void whoMayOnlyReadIsToldWhoCanChangeThat()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        QSignalSpy changes(&devices, &SyncDevicesView::trustChanged);
        QCOMPARE(devices.trustText(), QString());
        m_app->service->state.level = sync::Level::ReadOnly;
        m_app->service->members[0].level = sync::Level::ReadOnly;
        m_app->service->change(
            [](SyncTargetStatus &target) { target.problem.trouble = SyncTrouble::ReadOnly; });
        QVERIFY(!changes.isEmpty());
        QCOMPARE(devices.trustText(),
                 u"A device with full trust can let this one edit again: Phone."_s);
        m_app->service->members[1].revoked = true;
        Q_EMIT m_app->service->devicesChanged();
        QTRY_COMPARE(devices.trustText(),
                     u"A device with full trust can let this one edit again."_s);
        m_app->service->state.level = sync::Level::CanEdit;
        m_app->service->tell();
        QCOMPARE(devices.trustText(), QString());
    }

    void whatWaitsIsShownAndTakenBack()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        SyncDevice &phone = m_app->service->members[1];
        phone.waiting = SyncDeviceChange{.device = phone.id, .name = phone.name, .level = {}};
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        const auto shown = [&](SyncDevicesView::Role role) {
            return devices.data(devices.index(1), role);
        };
        QVERIFY(shown(SyncDevicesView::DetailRole)
                    .toString()
                    .endsWith(u" · is revoked once the server answers"_s));
        QVERIFY(shown(SyncDevicesView::WaitingRole).toBool());
        QVERIFY(!shown(SyncDevicesView::ManagedRole).toBool()); // nothing else meanwhile
        const QString id = shown(SyncDevicesView::DeviceIdRole).toString();
        QCOMPARE(devices.takeBackTitle(id), u"Do not revoke Phone after all?"_s);
        QSignalSpy toasts(&m_app->planner, &Planner::toast);
        devices.takeBack(id);
        QTRY_COMPARE(toasts.count(), 1);
        QCOMPARE(toasts[0][0].toString(), u"Taken back. Phone stays one of your devices."_s);
        const QString call =
            u"level of %1: %2"_s.arg(phone.name).arg(static_cast<int>(phone.level));
        QTRY_VERIFY(m_app->service->calls.contains(call));
        m_app->service->members[1].waiting->level = sync::Level::ReadOnly;
        devices.refresh();
        QTRY_COMPARE(devices.takeBackTitle(id), u"Leave the trust of Phone as it is?"_s);
        QCOMPARE(devices.takeBackText(id), u"It keeps “Full trust”."_s);
        devices.takeBack(id);
        QTRY_COMPARE(toasts.count(), 2);
        QCOMPARE(toasts[1][0].toString(), u"Taken back. Phone keeps “Full trust”."_s);
    }

    /// Who reads that one has joined sees which one that is.
    void whoIsNewSaysSinceWhen()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        m_app->service->members[2].sinceMs = AppProfile::tenOClock - 60'000;
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        const auto detail = [&devices](int row) {
            return devices.data(devices.index(row), SyncDevicesView::DetailRole).toString();
        };
        QVERIFY2(detail(2).startsWith(u"Windows · added today · "_s), qPrintable(detail(2)));
        QVERIFY(detail(1).startsWith(u"Android · last seen"_s));
    }

    /// A refusal leaves it as it is, and what was never replaced is forgotten.
    void aNewKeyIsShownBeforeItIsTheAccounts()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        QSignalSpy refused(&devices, &SyncDevicesView::refused);
        QSignalSpy replaced(&devices, &SyncDevicesView::replaced);
        QSignalSpy toasts(&m_app->planner, &Planner::toast);
        devices.replaceSecrets(u"right"_s, {}); // nothing was shown
        devices.makeKey();
        QTRY_COMPARE(devices.newKey(), m_app->service->key.split(u'-'));
        QCOMPARE(m_app->service->calls, QStringList());
        QVERIFY(devices.isAskedGroup(devices.newKey().at(devices.askedGroup() - 1)));
        QVERIFY(!devices.isAskedGroup(u"0000"_s));
        m_app->service->outcome = SyncTrouble::WrongSecret;
        devices.replaceSecrets(u"wrong"_s, {});
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.last()[1].toBool(), false);
        m_app->service->outcome = SyncTrouble::WeakPassphrase;
        devices.replaceSecrets(u"right"_s, u"poor"_s);
        QTRY_COMPARE(refused.count(), 2);
        QCOMPARE(refused.last()[1].toBool(), true);
        m_app->service->outcome = SyncTrouble::None;
        m_app->service->holds = true;
        devices.replaceSecrets(u"right"_s, {});
        devices.forgetKey(); // too late for that
        QCOMPARE(devices.newKey(), m_app->service->key.split(u'-'));
        m_app->service->finish();
        QTRY_COMPARE(replaced.count(), 1);
        QVERIFY(devices.newKey().isEmpty());
        // The passphrase stays: it is what was given.
        QCOMPARE(toasts.last()[0].toString(),
                 u"Replaced. The old recovery key opens nothing any more."_s);
        const QStringList asked{u"replace wrong by none"_s, u"replace right by poor"_s,
                                u"replace right by none"_s};
        QCOMPARE(m_app->service->calls, asked);
        devices.makeKey();
        QTRY_COMPARE(devices.newKey().size(), 8);
        devices.forgetKey();
        QVERIFY(devices.newKey().isEmpty());
        QCOMPARE(m_app->service->calls.last(), u"cancel"_s);
    }

    /// Nothing new is shown to somebody who cannot put it in its place.
    void thePresentSecretIsCheckedFirst()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        QSignalSpy refused(&devices, &SyncDevicesView::refused);
        QSignalSpy good(&devices, &SyncDevicesView::secretGood);
        m_app->service->outcome = SyncTrouble::WrongSecret;
        devices.checkSecret(m_app->service->key);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused.last()[0].toString().contains(u"replaced by a newer one"_s));
        devices.checkSecret(u"a passphrase"_s);
        QTRY_COMPARE(refused.count(), 2);
        QVERIFY(refused.last()[0].toString().contains(u"capital letters"_s));
        m_app->service->outcome = SyncTrouble::None;
        devices.checkSecret(u"right"_s);
        QTRY_COMPARE(good.count(), 1);
        QVERIFY(devices.newKey().isEmpty());
    }

    /// One that left says so to nobody; one that was removed is none any more.
    void whoIsGoneIsNotCounted()
    {
        SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        m_app->service->members[3].revoked = true;
        devices.refresh();
        QTRY_COMPARE(devices.count(), 4);
        QCOMPARE(devices.activeCount(), 3);
        const auto detail = [&devices](int row) {
            return devices.data(devices.index(row), SyncDevicesView::DetailRole).toString();
        };
        QVERIFY2(detail(2).startsWith(u"Windows · has not been here since "_s),
                 qPrintable(detail(2)));
        QCOMPARE(detail(1), u"Android · last seen 09:00"_s);
    }

    /// Left out, it stays where it was what was given, and goes with the old key.
    void aPassphraseMayEndWithTheOldKey()
    {
        const SyncDevicesView devices(m_app->sync, m_app->app.items());
        m_app->turnOn();
        QVERIFY(devices.endsPassphrase(m_app->service->key, {}));
        QVERIFY(!devices.endsPassphrase(u"the present one"_s, {}));
        QVERIFY(devices.endsPassphrase(u"the present one"_s, u"another"_s));
        m_app->service->state.hasPassphrase = false;
        m_app->service->tell();
        QVERIFY(!devices.endsPassphrase(m_app->service->key, u"a first one"_s));
    }
};

QTEST_MAIN(TestSyncDevicesView)
#include "tst_sync_devices_view.moc"
