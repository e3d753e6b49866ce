// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the server is told what to do: names, defaults, and what is said of a wrong value.

#include "sync/server/front/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace {

std::expected<Settings, SettingsText> read(const QStringList &arguments,
                                           const QProcessEnvironment &environment = {})
{
    return readSettings(QStringList{u"sennight-server"_s} + arguments, environment);
}

} // namespace

class TestServerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyNameOfTheContract();
    void sizes_data();
    void sizes();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aFileBehindTheCommandLine();
    void whatIsWrongInAFileIsSaid_data();
    void whatIsWrongInAFileIsSaid();
};

void TestServerSettings::defaults()
{
    const auto settings = read({});
    QVERIFY(settings);
    QCOMPARE(settings->command, u"run"_s);
    QCOMPARE(settings->listen.host, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(settings->listen.port, 8420);
    QCOMPARE(settings->database, u"/var/lib/sennight-server/server.db"_s);
    QCOMPARE(settings->registration, protocol::Registration::Invite);
    QCOMPARE(settings->quotaBytes, quint64{1} << 30);
}

void TestServerSettings::everyNameOfTheContract()
{
    const auto settings =
        read({u"--listen"_s, u"[::1]:443"_s, u"--data"_s, u"/d"_s, u"--register"_s, u"closed"_s,
              u"--tls-cert"_s, u"c.pem"_s, u"--tls-key"_s, u"k.pem"_s, u"--quota"_s, u"500MB"_s,
              u"quota"_s, u"abc"_s});
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().text));
    QCOMPARE(settings->listen.host, QHostAddress(u"::1"_s));
    QCOMPARE(settings->listen.port, 443);
    QCOMPARE(settings->database, u"/d/server.db"_s);
    QCOMPARE(settings->registration, protocol::Registration::Closed);
    QCOMPARE(settings->certificate, u"c.pem"_s);
    QCOMPARE(settings->key, u"k.pem"_s);
    QCOMPARE(settings->quotaBytes, 500'000'000U);
    QCOMPARE(settings->command, u"quota"_s);
    QCOMPARE(settings->commandArguments, QStringList{u"abc"_s});
    QCOMPARE(read({u"--database"_s, u"postgres://h/d"_s})->database, u"postgres://h/d"_s);
}

void TestServerSettings::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("1GiB") << (quint64{1} << 30);
    QTest::newRow("1.5 gib") << quint64{3} * 512 * 1024 * 1024;
    QTest::newRow("500MB") << quint64{500'000'000};
    QTest::newRow("12KiB") << quint64{12 * 1024};
    QTest::newRow("2tb") << quint64{2'000'000'000'000};
    QTest::newRow("7B") << quint64{7};
    for (const char *wrong :
         {"", "1024", "GiB", "-1GiB", "0MB", "1e30TiB", "nanMB", "infMB", "1GiBs"})
        QTest::newRow(wrong) << quint64{0};
}

void TestServerSettings::sizes()
{
    QFETCH(const quint64, bytes);
    QCOMPARE(bytesOfSize(QString::fromLatin1(QTest::currentDataTag())).value_or(0), bytes);
    if (bytes == quint64{1} << 30)
        QCOMPARE(sizeText(bytes), u"1.0 GiB"_s);
}

void TestServerSettings::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("size") << QStringList{u"--quota"_s, u"1024"_s}
                          << u"--quota cannot be \"1024\": write a size with its unit"_s;
    QTest::newRow("registering") << QStringList{u"--register"_s, u"all"_s} << u"choose invite"_s;
    QTest::newRow("address") << QStringList{u"--listen"_s, u"8420"_s} << u"ADDRESS:PORT"_s;
    QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"c"_s} << u"give both"_s;
    QTest::newRow("number") << QStringList{u"--max-live"_s, u"-1"_s} << u"whole number"_s;
    QTest::newRow("name") << QStringList{u"--registration"_s, u"open"_s} << u"--help"_s;
    QTest::newRow("no file") << QStringList{u"--config"_s, u"/none"_s} << u"cannot be read"_s;
}

void TestServerSettings::whatIsWrongIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const auto settings = read(arguments);
    QVERIFY(!settings);
    QCOMPARE(settings.error().exitCode, 2);
    QVERIFY2(settings.error().text.contains(said), qPrintable(settings.error().text));
}

void TestServerSettings::aFileBehindTheCommandLine()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"server.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("; a remark\n\n# another\nregister = closed\nquota=2GiB\n"
               "database=postgres://u:a;b=c@h/d\nmax-live=3\n");
    file.close();
    QProcessEnvironment environment;
    environment.insert(u"SENNIGHT_SERVER_MAX_LIVE"_s, u"4"_s);
    const auto settings =
        read({u"--config"_s, file.fileName(), u"--register"_s, u"open"_s}, environment);
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().text));
    QCOMPARE(settings->registration, protocol::Registration::Open);
    QCOMPARE(settings->quotaBytes, quint64{2} << 30);
    QCOMPARE(settings->database, u"postgres://u:a;b=c@h/d"_s);
    QCOMPARE(settings->maxLive, 4);
}

void TestServerSettings::whatIsWrongInAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("said");
    QTest::newRow("name") << "quota=1GiB\n\nregistration=open\n"_ba
                          << u"line 3: there is no setting \"registration\""_s;
    QTest::newRow("config itself") << "config=/x\n"_ba << u"line 1"_s;
    QTest::newRow("value") << "\nquota=1024\n"_ba << u"line 2: quota cannot be \"1024\""_s;
    QTest::newRow("form") << "[General]\n"_ba << u"line 1: not of the form name=value"_s;
    QTest::newRow("twice") << "quota=1GiB\nquota=2GiB\n"_ba
                           << u"line 2: \"quota\" stands in line 1"_s;
}

void TestServerSettings::whatIsWrongInAFileIsSaid()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, said);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"server.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    const auto settings = read({u"--config"_s, file.fileName()});
    QVERIFY(!settings);
    QCOMPARE(settings.error().exitCode, 2);
    QVERIFY2(settings.error().text.contains(said), qPrintable(settings.error().text));
}

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_server_settings.moc"
