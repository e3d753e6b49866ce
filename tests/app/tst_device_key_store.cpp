// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a device's keys are kept: a real secret service on a bus that the test starts, and a file.

#include "app/platform/keys/key_stores.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;

template <typename T, typename Ask>
KeyStoreResult<T> answer(Ask ask)
{
    std::optional<KeyStoreResult<T>> given;
    ask([&](KeyStoreResult<T> result) { given.emplace(std::move(result)); });
    if (given)
        qFatal("answered from within the call");
    if (!QTest::qWaitFor([&] { return given.has_value(); }, patience))
        qFatal("no answer");
    return std::move(*given);
}

KeyStoreResult<void> keep(DeviceKeyStore &store, const sync::DeviceKeys &keys)
{
    return answer<void>([&](auto given) { store.keep(keys, std::move(given)); });
}
KeyStoreResult<sync::DeviceKeys> load(DeviceKeyStore &store, const sync::DeviceId &device)
{
    return answer<sync::DeviceKeys>([&](auto given) { store.load(device, std::move(given)); });
}
KeyStoreResult<void> forget(DeviceKeyStore &store, const sync::DeviceId &device)
{
    return answer<void>([&](auto given) { store.forget(device, std::move(given)); });
}

/// gnome-keyring with an open default collection, on this bus. libsecret stays with the first one
/// that it meets.
class SecretService
{
public:
    SecretService()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        m_daemon.write("a test's keyring");
        m_daemon.closeWriteChannel();
        const auto isThere = [] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(service).value();
        };
        if (!QTest::qWaitFor(isThere, patience))
            qFatal("no secret service: %s", m_daemon.readAllStandardError().constData());
    }
    ~SecretService()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(-1);
    }

private:
    QProcess m_daemon;
};

/// As at the end of a session; nobody is there who could open it again.
void lockDefaultCollection()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath collection(u"/org/freedesktop/secrets/aliases/default"_s);
    lock.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{collection})});
    const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
    if (locked.type() == QDBusMessage::ErrorMessage)
        qFatal("not locked: %s", qPrintable(locked.errorMessage()));
}

/// A bus that starts no service by itself.
constexpr auto bareBus = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

std::optional<sync::Passphrase> passphrase(QStringView text)
{
    return std::move(*sync::Passphrase::read(text));
}

} // namespace

class TestDeviceKeyStore : public QObject
{
    Q_OBJECT

    sync::SystemEntropy m_entropy;
    QTemporaryDir m_folder;
    std::optional<SecretService> m_secrets;

    std::unique_ptr<DeviceKeyStore> fileStore(const QString &words)
    {
        return makeKeyFileStore(
            m_folder.path(), [words] { return words.isEmpty() ? std::nullopt : passphrase(words); },
            m_entropy);
    }
    QString onlyFile() const
    {
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        return files.size() == 1 ? m_folder.filePath(files.front()) : QString();
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(file));
    }

    void withoutAServiceThereIsNoKeychain()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        QCOMPARE(keep(*makeKeychainStore(), keys).error(), KeyStoreError::NoKeychain);
        QCOMPARE(load(*makeKeychainStore(), keys.id()).error(), KeyStoreError::NoKeychain);
        m_secrets.emplace(); // from here on there is one
    }

    void aKeychainKeepsTheKeysOfEachDevice()
    {
        QVERIFY(hasKeychain());
        const auto laptop = sync::DeviceKeys::random(m_entropy);
        const auto phone = sync::DeviceKeys::random(m_entropy);
        QCOMPARE(load(*makeKeychainStore(), laptop.id()).error(), KeyStoreError::NotThere);
        QVERIFY(keep(*makeKeychainStore(), laptop));
        QVERIFY(keep(*makeKeychainStore(), phone));
        const auto loaded = load(*makeKeychainStore(), laptop.id());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->identity(), laptop.identity());
        QCOMPARE(loaded->forKeychain(), laptop.forKeychain());

        QVERIFY(forget(*makeKeychainStore(), laptop.id()));
        QVERIFY(forget(*makeKeychainStore(), laptop.id())); // of what is not there
        QCOMPARE(load(*makeKeychainStore(), laptop.id()).error(), KeyStoreError::NotThere);
        QCOMPARE(load(*makeKeychainStore(), phone.id())->identity(), phone.identity());
    }

    void nothingOfAKeychainLiesOnTheDiskInTheClear()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        QVERIFY(keep(*makeKeychainStore(), keys));
        const sync::SecretBuffer secret = keys.forKeychain();
        const QByteArray seed(reinterpret_cast<const char *>(secret.bytes().last(32).data()), 32);
        int files = 0;
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(seed) && !bytes.contains(seed.toBase64()) &&
                         !bytes.contains(seed.toHex()),
                     qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring's own
    }

    void whoIsGoneGetsNoAnswer()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        bool answered = false;
        makeKeychainStore()->keep(keys, [&](auto) { answered = true; });
        fileStore({})->load(keys.id(), [&](auto) { answered = true; });
        QCOMPARE(load(*fileStore({}), keys.id()).error(), KeyStoreError::NotThere); // after them
        QVERIFY(keep(*makeKeychainStore(), keys));
        QVERIFY(!answered);
    }

    void whatIsLockedIsNotGone()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        QVERIFY(keep(*makeKeychainStore(), keys));
        lockDefaultCollection();
        QCOMPARE(load(*makeKeychainStore(), keys.id()).error(), KeyStoreError::Denied);
        const auto others = sync::DeviceKeys::random(m_entropy);
        QCOMPARE(load(*makeKeychainStore(), others.id()).error(), KeyStoreError::Denied);
    }

    void aFileIsOfThisPersonOnlyAndOpensWithItsPassphrase()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        QVERIFY(keep(*fileStore(u"wet slate, four herons"_s), keys));
        const QString file = onlyFile();
        QVERIFY(!file.isEmpty());
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto loaded = load(*fileStore(u"wet slate, four herons"_s), keys.id());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->forKeychain(), keys.forKeychain());
        QCOMPARE(load(*fileStore(u"wet slate, five herons"_s), keys.id()).error(),
                 KeyStoreError::WrongPassphrase);
        QCOMPARE(load(*fileStore({}), keys.id()).error(), KeyStoreError::PassphraseNeeded);
        QCOMPARE(keep(*fileStore({}), keys).error(), KeyStoreError::PassphraseNeeded);
        QVERIFY(forget(*fileStore({}), keys.id()));
        QVERIFY(onlyFile().isEmpty());
        QVERIFY(forget(*fileStore({}), keys.id()));
    }

    void aFileThatIsNotWhatWasWrittenIsSaidToBe()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        const QString words = u"wet slate, four herons"_s;
        QVERIFY(keep(*fileStore(words), keys));
        const QString path = onlyFile();
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto error = [&](const QByteArray &bytes) {
            write(bytes);
            return load(*fileStore(words), keys.id()).error();
        };
        QCOMPARE(error({}), KeyStoreError::Damaged);
        QCOMPARE(error(whole.chopped(1)), KeyStoreError::Damaged);
        QCOMPARE(error(QByteArray(10'000, 'x')), KeyStoreError::Damaged);
        QByteArray newer = whole;
        newer[1] = 2; // the version, after the head of the array
        QCOMPARE(error(newer), KeyStoreError::TooNew);
        QByteArray flipped = whole;
        flipped[flipped.size() - 1] = static_cast<char>(flipped.back() ^ 1);
        QCOMPARE(error(flipped), KeyStoreError::Damaged);

        const auto others = sync::DeviceKeys::random(m_entropy);
        write(whole);
        const QByteArray id = others.id().hex();
        QVERIFY(
            QFile::rename(path, m_folder.filePath(u"device-keys-"_s + QString::fromLatin1(id))));
        QCOMPARE(load(*fileStore(words), others.id()).error(), KeyStoreError::Damaged);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const auto keys = sync::DeviceKeys::random(m_entropy);
        const auto store = makeKeyFileStore(
            m_folder.filePath(u"missing"_s), [] { return passphrase(u"wet slate, four herons"); },
            m_entropy);
        QCOMPARE(keep(*store, keys).error(), KeyStoreError::Io);
    }
};

/// On a bus of its own, whose secret service is the test's, in a home of its own.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("SENNIGHT_TEST_BUS")) {
        TestDeviceKeyStore test;
        return QTest::qExec(&test, argc, argv);
    }
    const QTemporaryDir home;
    qputenv("SENNIGHT_TEST_BUS", "1");
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QFile bus(home.filePath(u"bus.conf"_s));
    if (!bus.open(QIODevice::WriteOnly) || bus.write(bareBus) < 0 || !bus.flush())
        return 1;
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
    return QProcess::execute(u"dbus-run-session"_s,
                             QStringList{u"--config-file"_s, bus.fileName(), u"--"_s,
                                         QCoreApplication::applicationFilePath()} +
                                 QCoreApplication::arguments().sliced(1));
}

#include "tst_device_key_store.moc"
