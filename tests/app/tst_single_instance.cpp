// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.h"
#include "support/patience.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        SingleInstance first(u"/profiles/a"_s);
        QVERIFY(!first.raisedOther());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        bool answer = false;
        const std::unique_ptr<QThread> second(QThread::create(
            [&answer] { answer = SingleInstance(u"/profiles/a"_s).raisedOther(); }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(answer);
        QCOMPARE(raised.size(), 1);
    }

    void anotherProfileHasItsOwnWindow()
    {
        SingleInstance first(u"/profiles/a"_s);
        first.listen();
        SingleInstance other(u"/profiles/b"_s);
        QVERIFY(!other.raisedOther());
    }

    void theNextMayBeTheFirstAgain()
    {
        {
            SingleInstance first(u"/profiles/a"_s);
            first.listen();
        }
        SingleInstance next(u"/profiles/a"_s);
        QVERIFY(!next.raisedOther());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
