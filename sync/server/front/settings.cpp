// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QHostAddress>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

struct Setting
{
    QLatin1StringView name;
    QLatin1StringView placeholder; ///< empty: a switch
    QLatin1StringView standard;
    QLatin1StringView meaning;
};

constexpr std::array settingTable{
    Setting{"listen"_L1, "ADDRESS:PORT"_L1, "127.0.0.1:8390"_L1, "Where to listen."_L1},
    Setting{"data"_L1, "FOLDER"_L1, ""_L1,
            "Where the embedded database and what is being received lie. Otherwise "
            "$STATE_DIRECTORY, or /var/lib/sennight-server."_L1},
    Setting{"database"_L1, "FILE|postgresql://…"_L1, ""_L1,
            "Another SQLite file than FOLDER/server.db, or a PostgreSQL database."_L1},
    Setting{"tls-certificate"_L1, "FILE"_L1, ""_L1,
            "Certificate chain (PEM). It is read again on SIGHUP."_L1},
    Setting{"tls-key"_L1, "FILE"_L1, ""_L1, "Its private key (PEM), RSA or EC."_L1},
    Setting{"behind-proxy"_L1, ""_L1, ""_L1,
            "A reverse proxy ends TLS and tells the address of a client in X-Forwarded-For."_L1},
    Setting{"registration"_L1, "open|invite|closed"_L1, "invite"_L1, "Who may make an account."_L1},
    Setting{"quota"_L1, "MIB"_L1, "1024"_L1,
            "Room for the log of an account, and as much for its snapshots."_L1},
    Setting{"max-connections"_L1, "N"_L1, "4096"_L1, "Connections at a time."_L1},
    Setting{"max-per-address"_L1, "N"_L1, "128"_L1, "Connections of one address at a time."_L1},
    Setting{"max-live"_L1, "N"_L1, "64"_L1, "Live connections of one account at a time."_L1},
    Setting{"requests-per-minute"_L1, "N"_L1, "6000"_L1,
            "Requests of one address, and of one account; 0: any number."_L1},
    Setting{"attempts-per-minute"_L1, "N"_L1, "120"_L1,
            "Of one address: registering, signing in, looking for a key slot; 0: any number."_L1},
    Setting{"idle-seconds"_L1, "N"_L1, "75"_L1,
            "After that much silence a connection is closed."_L1},
    Setting{"no-request-log"_L1, ""_L1, ""_L1, "Log starts, stops and failures only."_L1},
    Setting{"now"_L1, "INSTANT"_L1, ""_L1,
            "The clock begins at that instant, as 2026-11-11T10:00:00Z; for trying things out."_L1},
    Setting{"note"_L1, "TEXT"_L1, ""_L1, "invite create: for whom it is."_L1},
    Setting{"uses"_L1, "N"_L1, "1"_L1, "invite create: how many accounts it makes."_L1},
    Setting{"days"_L1, "N"_L1, "14"_L1, "invite create: how long it is good; 0: for good."_L1},
};

constexpr auto description =
    "Keeps the encrypted log that devices of Sennight sync through. It can read none of it.\n\n"
    "Commands:\n"
    "  run                 serve (as without a command)\n"
    "  invite create       make an invite and print its code\n"
    "  invite list         all invites that can still be used\n"
    "  invite revoke ID    take one back\n"
    "  accounts            all accounts with their sizes\n"
    "  new-epoch           after a backup of the database was put back: tells the devices, which\n"
    "                      then send again what it lacks\n\n"
    "Each option can also be set in the environment (--tls-key as SENNIGHT_SERVER_TLS_KEY) and in\n"
    "the configuration file (tls-key=…).";

/// Looks a setting up where it may be set.
class Sources
{
public:
    Sources(const QCommandLineParser &options, const QProcessEnvironment &environment,
            const QSettings *file)
        : m_options(options)
        , m_environment(environment)
        , m_file(file)
    {}
    [[nodiscard]] QString text(QLatin1StringView name) const
    {
        if (m_options.isSet(name))
            return isSwitch(name) ? u"true"_s : m_options.value(name);
        const QString variable =
            u"SENNIGHT_SERVER_"_s + QString(name).toUpper().replace(u'-', u'_');
        if (m_environment.contains(variable))
            return m_environment.value(variable);
        if (m_file && m_file->contains(name))
            return m_file->value(name).toString();
        return find(name).standard;
    }
    [[nodiscard]] bool isOn(QLatin1StringView name) const
    {
        const QString value = text(name).toLower();
        return !value.isEmpty() && value != "0"_L1 && value != "false"_L1 && value != "no"_L1;
    }
    int number(QLatin1StringView name)
    {
        bool isNumber = false;
        const int value = text(name).toInt(&isNumber);
        if (!isNumber || value < 0)
            m_wrong << name;
        return value;
    }
    /// How far an instant lies ahead of now; 0 where none is given.
    qint64 aheadMs(QLatin1StringView name)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return 0;
        const auto instant = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
            m_wrong << name;
        return instant.toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch();
    }
    void isWrong(QLatin1StringView name) { m_wrong << name; }
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }

private:
    static const Setting &find(QLatin1StringView name)
    {
        return *std::ranges::find(settingTable, name, &Setting::name);
    }
    static bool isSwitch(QLatin1StringView name) { return find(name).placeholder.isEmpty(); }

    const QCommandLineParser &m_options;
    const QProcessEnvironment &m_environment;
    const QSettings *m_file;
    QStringList m_wrong;
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QString::fromUtf8(description));
    parser.addPositionalArgument(u"command"_s, u"What to do."_s, u"[COMMAND]"_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This text."_s});
    parser.addOption({u"version"_s, u"The version."_s});
    parser.addOption({u"config"_s, u"Configuration file."_s, u"FILE"_s});
    for (const Setting &each : settingTable) {
        QString meaning = QString::fromUtf8(each.meaning);
        if (!each.standard.isEmpty())
            meaning += u" Default: "_s + each.standard;
        QCommandLineOption option{QString(each.name), meaning};
        if (!each.placeholder.isEmpty())
            option.setValueName(QString::fromUtf8(each.placeholder));
        parser.addOption(option);
    }
}

std::optional<protocol::Registration> registrationOf(const QString &word)
{
    if (word == "open"_L1)
        return protocol::Registration::Open;
    if (word == "invite"_L1)
        return protocol::Registration::Invite;
    if (word == "closed"_L1)
        return protocol::Registration::Closed;
    return {};
}

Settings settingsFrom(Sources &sources, const QProcessEnvironment &environment)
{
    Settings made;
    QString folder = sources.text("data"_L1);
    if (folder.isEmpty())
        folder = environment.value(u"STATE_DIRECTORY"_s, u"/var/lib/sennight-server"_s)
                     .section(u':', 0, 0);
    made.listen = sources.text("listen"_L1);
    made.database = sources.text("database"_L1);
    if (made.database.isEmpty())
        made.database = QDir(folder).filePath(u"server.db"_s);
    made.incoming = QDir(folder).filePath(u"incoming"_s);
    made.certificate = sources.text("tls-certificate"_L1);
    made.key = sources.text("tls-key"_L1);
    made.isBehindProxy = sources.isOn("behind-proxy"_L1);
    if (const auto registration = registrationOf(sources.text("registration"_L1)))
        made.registration = *registration;
    else
        sources.isWrong("registration"_L1);
    made.quotaBytes = static_cast<quint64>(sources.number("quota"_L1)) * 1024 * 1024;
    made.maxConnections = sources.number("max-connections"_L1);
    made.maxPerAddress = sources.number("max-per-address"_L1);
    made.maxLive = sources.number("max-live"_L1);
    made.requestsPerMinute = sources.number("requests-per-minute"_L1);
    made.attemptsPerMinute = sources.number("attempts-per-minute"_L1);
    made.idleSeconds =
        qMax(2, sources.number("idle-seconds"_L1)); // Drogon's wheel turns by seconds
    made.logsRequests = !sources.isOn("no-request-log"_L1);
    made.clockAheadMs = sources.aheadMs("now"_L1);
    made.note = sources.text("note"_L1);
    made.uses = sources.number("uses"_L1);
    made.validDays = sources.number("days"_L1);
    if (made.certificate.isEmpty() != made.key.isEmpty())
        sources.isWrong("tls-key"_L1);
    return made;
}

std::unexpected<SettingsText> wrong(const QString &what)
{
    return std::unexpected(SettingsText{u"sennight-server: %1; see --help\n"_s.arg(what), 2});
}

} // namespace

std::expected<Settings, SettingsText> readSettings(const QStringList &arguments,
                                                   const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        return std::unexpected(SettingsText{parser.helpText(), 0});
    if (parser.isSet(u"version"_s))
        return std::unexpected(SettingsText{u"sennight-server " SENNIGHT_VERSION "\n"_s, 0});
    std::unique_ptr<QSettings> file;
    const QString path = parser.isSet(u"config"_s) ? parser.value(u"config"_s)
                                                   : environment.value(u"SENNIGHT_SERVER_CONFIG"_s);
    if (!path.isEmpty()) {
        if (!QFileInfo(path).isReadable())
            return wrong(u"%1 cannot be read"_s.arg(path));
        file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    }
    Sources sources(parser, environment, file.get());
    Settings settings = settingsFrom(sources, environment);
    if (!sources.wrong().isEmpty())
        return wrong(u"--%1 is not right"_s.arg(sources.wrong().constFirst()));
    settings.commandArguments = parser.positionalArguments();
    settings.command =
        settings.commandArguments.isEmpty() ? u"run"_s : settings.commandArguments.takeFirst();
    return settings;
}

} // namespace sennight::sync::server
