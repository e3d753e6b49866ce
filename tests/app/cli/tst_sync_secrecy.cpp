// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people wrote is looked for wherever it could have slipped out to: the server's database and
// log, the bytes on the wire, and the clients' temporary files and sync logs.
#include "synced_profiles.h"

#include <QDirIterator>
#include <QTest>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

/// The forms in which a text would still be readable.
QByteArrayList formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    QByteArrayList forms{utf8, QByteArray(units, text.size() * 2), utf8.toHex(),
                         utf8.toPercentEncoding()};
    // In Base64 a text looks differently by where it begins among three bytes: without the
    // characters that its neighbours have a part in.
    for (int before = 0; before < 3; ++before)
        forms << (QByteArray(before, 'x') + utf8)
                     .toBase64(QByteArray::OmitTrailingEquals)
                     .sliced(before == 0 ? 0 : 4)
                     .chopped(2);
    return forms;
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += QFileInfo(path).fileName().toUtf8() + '\n' + contentOf(path);
    }
    return all;
}

/// Names every file that comes to be in a folder, also where it goes again at once.
class Newcomers
{
public:
    explicit Newcomers(const QString &folder)
        : m_handle(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    {
        if (inotify_add_watch(m_handle, QFile::encodeName(folder).constData(),
                              IN_CREATE | IN_MOVED_TO) < 0)
            qFatal("%s cannot be watched", qPrintable(folder));
    }
    ~Newcomers() { ::close(m_handle); }
    Newcomers(const Newcomers &) = delete;
    Newcomers &operator=(const Newcomers &) = delete;

    /// Since the last call.
    [[nodiscard]] QByteArrayList take() const
    {
        QByteArrayList names;
        alignas(inotify_event) std::array<char, 65536> events{};
        ssize_t size = 0;
        while ((size = ::read(m_handle, events.data(), events.size())) > 0) {
            for (ssize_t at = 0; at < size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
                names << QByteArray(event->name);
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
        return names;
    }

private:
    int m_handle;
};

} // namespace

class TestSyncSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keychain = std::make_unique<SessionKeychain>();
        m_profiles = std::make_unique<SyncedProfiles>(0, seedOfRun(31));
        QCOMPARE(m_profiles->server->stop(), 0);
        // What any of the programs lays aside from now on lies here.
        for (const char *name : {"TMPDIR", "SQLITE_TMPDIR"})
            qputenv(name, m_temporary.path().toUtf8());
        QVERIFY(m_profiles->startServer());
        QVERIFY(plant());
        m_laidAside = m_newcomers.take();
    }
    void cleanupTestCase()
    {
        m_profiles.reset();
        m_keychain.reset();
    }

    void theSearchFindsWhatIsThere()
    {
        const QByteArray profile = everythingIn(m_senn[0].folder() + u"/p"_s);
        for (const QString &title : {u"Plantedtitle"_s, u"Plantednotes"_s})
            QCOMPARE_NE(found(profile, title), QString());
        const QByteArray base64 = "xx" + ("y" + m_passphrase.toUtf8()).toBase64();
        QCOMPARE_NE(found(base64, m_passphrase), QString());
    }
    void nothingIsReadable_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("the server's files") << everythingIn(m_profiles->serverFolder());
        QTest::newRow("its log") << m_profiles->server->log();
        QTest::newRow("the wire") << m_profiles->proxy.wire();
        QTest::newRow("first sync log") << everythingIn(m_senn[0].folder() + u"/p/logs"_s);
        QTest::newRow("second sync log") << everythingIn(m_senn[1].folder() + u"/p/logs"_s);
    }
    void nothingIsReadable()
    {
        QFETCH(const QByteArray, place);
        QVERIFY(!place.isEmpty());
        for (const QString &each : std::as_const(m_planted))
            QCOMPARE(found(place, each), QString());
    }
    /// What is gone by now could have been read while it was there: nothing may ever have been.
    void nothingIsLaidAside()
    {
        QCOMPARE(m_laidAside, QByteArrayList());
        // The programs were told to use that folder, and what comes to be in it is seen.
        QCOMPARE(temporaryFolderOf(m_profiles->server->pid()), m_temporary.path());
        QProcess process;
        m_senn[0].prepare(process, {});
        process.setProgram(u"mktemp"_s);
        process.setArguments({});
        process.start();
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(m_newcomers.take().size(), 1);
    }

private:
    static QString temporaryFolderOf(qint64 pid)
    {
        const QByteArrayList variables = contentOf(u"/proc/%1/environ"_s.arg(pid)).split('\0');
        for (const QByteArray &each : variables) {
            if (each.startsWith("TMPDIR="))
                return QFile::decodeName(each.sliced(7));
        }
        return {};
    }

    /// The form in which it is there.
    static QString found(const QByteArray &place, const QString &text)
    {
        const QByteArrayList forms = formsOf(text);
        for (const QByteArray &form : forms) {
            if (place.contains(form))
                return QString::fromLatin1(form);
        }
        return {};
    }

    [[nodiscard]] bool plant()
    {
        const QString server = m_profiles->proxy.address();
        const QString secret = m_senn[0].file(u"secret"_s, m_passphrase.toUtf8() + '\n');
        const auto isDone = [](const Answered &answered) {
            if (answered.exit != 0)
                qWarning("%s", answered.err.constData());
            return answered.exit == 0;
        };
        if (!isDone(m_senn[0].run({u"project"_s, u"add"_s, u"Plantedproject"_s})) ||
            !isDone(m_senn[0].run(
                {u"add"_s, u"Plantedtitle #Plantedproject #Plantedtag // Plantednotes"_s})))
            return false;
        const Answered made =
            m_senn[0].json({u"sync"_s, u"cloud"_s, u"--server"_s, server, u"--device-name"_s,
                            u"Planteddesk"_s, u"--passphrase-file"_s, secret});
        const QString key = made.object()[u"recovery_key"_s].toString();
        if (!isDone(made) ||
            !isDone(m_senn[1].run({u"sync"_s, u"cloud"_s, u"--server"_s, server, u"--join"_s,
                                   u"--device-name"_s, u"Plantedlaptop"_s, u"--passphrase-file"_s,
                                   secret})))
            return false;
        // A conflict, a device renamed by another, and much at once.
        const QString todo = m_senn[0].json({u"list"_s, u"all"_s}).array()[0][u"id"_s].toString();
        for (Senn &each : m_senn) {
            if (!isDone(each.run({u"edit"_s, todo,
                                  u"title=Plantedtitle again %1"_s.arg(&each - m_senn.data())})))
                return false;
        }
        for (int time = 0; time < 2; ++time) {
            for (const Senn &each : m_senn) {
                if (!isDone(each.run({u"sync"_s, u"now"_s})))
                    return false;
            }
        }
        m_planted = {
            u"Plantedtitle"_s,        u"Plantednotes"_s,  u"Plantedproject"_s, u"Plantedtag"_s,
            u"Planteddesk"_s,         u"Plantedlaptop"_s, m_passphrase,        key,
            QString(key).remove(u'-')};
        return m_senn[0].json({u"conflicts"_s}).array().size() == 1;
    }

    const QString m_passphrase = u"seven planted rivers under the bridge"_s;
    QTemporaryDir m_temporary;
    const Newcomers m_newcomers{m_temporary.path()};
    QByteArrayList m_laidAside;
    std::unique_ptr<SessionKeychain> m_keychain;
    std::unique_ptr<SyncedProfiles> m_profiles;
    std::array<Senn, 2> m_senn;
    QStringList m_planted;
};

QTEST_GUILESS_MAIN(TestSyncSecrecy)
#include "tst_sync_secrecy.moc"
