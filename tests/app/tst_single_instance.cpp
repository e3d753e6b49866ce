// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.h"
#include "support/patience.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace sennight;
using namespace Qt::StringLiterals;
using Wish = SingleInstance::Wish;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    /// Another process starts; true when the first one took over what it was asked for.
    static bool start(const QString &profile, Wish wish)
    {
        bool answer = false;
        const std::unique_ptr<QThread> second(
            QThread::create([&] { answer = SingleInstance(profile).handedOver(wish); }));
        second->start();
        return QTest::qWaitFor([&] { return second->isFinished(); }, patience) && answer;
    }

private Q_SLOTS:
    void theFirstHearsWhatTheSecondIsFor()
    {
        SingleInstance first(u"/profiles/a"_s);
        QVERIFY(!first.handedOver(Wish::Show));
        first.listen();
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(start(u"/profiles/a"_s, Wish::Show));
        QCOMPARE(asked.takeFirst().at(0).value<Wish>(), Wish::Show);
        QVERIFY(start(u"/profiles/a"_s, Wish::QuickAdd));
        QCOMPARE(asked.takeFirst().at(0).value<Wish>(), Wish::QuickAdd);
    }

    void aLinkLeadsToTheSameProfile()
    {
        const QTemporaryDir directory;
        const QString real = directory.path() + u"/real"_s;
        const QString link = directory.path() + u"/link"_s;
        QVERIFY(QDir().mkdir(real));
#ifdef Q_OS_WIN
        QSKIP("QFile::link() makes a shortcut there, which leads nowhere in a path");
#endif
        QVERIFY(QFile::link(real, link));
        SingleInstance first(link + u"/new"_s); // makes the folder later
        first.listen();
        QVERIFY(start(real + u"/new/"_s, Wish::Show));
        QVERIFY(QDir().mkdir(real + u"/new"_s));
        QVERIFY(start(real + u"/new"_s, Wish::Show));
        QVERIFY(start(link + u"/../real/new"_s, Wish::Show));
        QVERIFY(!start(real, Wish::Show));
    }

    void thePermissionToComeToTheFrontGoesAlong()
    {
        SingleInstance first(u"/profiles/a"_s);
        first.listen();
        QSignalSpy asked(&first, &SingleInstance::asked);
        qputenv("XDG_ACTIVATION_TOKEN", "token-1");
        QVERIFY(start(u"/profiles/a"_s, Wish::QuickAdd));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(asked.at(0).at(1).toString(), u"token-1"_s);
    }

    void strangeWordsAreNotFollowed()
    {
        SingleInstance first(u"/profiles/a"_s);
        first.listen();
        QSignalSpy asked(&first, &SingleInstance::asked);
        QLocalSocket stranger;
        stranger.connectToServer(first.name());
        QVERIFY(stranger.waitForConnected());
        stranger.write("rm -rf\n");
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        stranger.connectToServer(first.name());
        QVERIFY(stranger.waitForConnected());
        stranger.write(QByteArray(10'000, 'x'));
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(asked.isEmpty());
    }

    void anotherProfileHasItsOwnWindow()
    {
        SingleInstance first(u"/profiles/a"_s);
        first.listen();
        SingleInstance other(u"/profiles/b"_s);
        QVERIFY(!other.handedOver(Wish::Show));
    }

    void theNextMayBeTheFirstAgain()
    {
        {
            SingleInstance first(u"/profiles/a"_s);
            first.listen();
        }
        SingleInstance next(u"/profiles/a"_s);
        QVERIFY(!next.handedOver(Wish::Show));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
