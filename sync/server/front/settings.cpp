// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "config_file.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>

#include <algorithm>
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
    Setting{"listen"_L1, "ADDRESS:PORT"_L1, "127.0.0.1:8420"_L1, "Where to listen."_L1},
    Setting{"data"_L1, "DIR"_L1, ""_L1,
            "Where the embedded database and what is being received lie. Otherwise "
            "$STATE_DIRECTORY, or /var/lib/sennight-server."_L1},
    Setting{"database"_L1, "FILE|postgres://…"_L1, ""_L1,
            "Another SQLite file than DIR/server.db, or a PostgreSQL database."_L1},
    Setting{"tls-cert"_L1, "FILE"_L1, ""_L1,
            "Certificate chain (PEM). It is read again on SIGHUP."_L1},
    Setting{"tls-key"_L1, "FILE"_L1, ""_L1, "Its private key (PEM), RSA or EC."_L1},
    Setting{"behind-proxy"_L1, ""_L1, ""_L1,
            "A reverse proxy ends TLS and tells the address of a client in X-Forwarded-For."_L1},
    Setting{"register"_L1, "invite|open|closed"_L1, "invite"_L1, "Who may make an account."_L1},
    Setting{"quota"_L1, "SIZE"_L1, "1GiB"_L1,
            "Room for the log of an account, and as much for its snapshots, as 1GiB or 500MB."_L1},
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
    Setting{"json"_L1, ""_L1, ""_L1, "Commands print one JSON value."_L1},
    Setting{"note"_L1, "TEXT"_L1, ""_L1, "invite create: for whom it is."_L1},
    Setting{"uses"_L1, "N"_L1, "1"_L1, "invite create: how many accounts it makes."_L1},
    Setting{"days"_L1, "N"_L1, "14"_L1, "invite create: how long it is good; 0: for good."_L1},
};

constexpr auto description =
    "Keeps the encrypted log that devices of Sennight sync through. It can read none of it.\n\n"
    "Commands:\n"
    "  run                 serve (as without a command)\n"
    "  invite [create]     make an invite and print its code\n"
    "  invite list         all invites that can still be used\n"
    "  invite revoke ID    take one back\n"
    "  accounts            all accounts with their sizes\n"
    "  devices ACCOUNT     its devices: level, when each was last here, whether it is revoked;\n"
    "                      the first digits of the account do\n"
    "  quota ACCOUNT [SIZE|default]\n"
    "                      shows or sets the room of one account\n"
    "  compact [ACCOUNT]   drop now what snapshots hold and what nobody finished; the server does\n"
    "                      so each hour\n"
    "  backup FILE         the database as one file, also while the server runs; to put it back,\n"
    "                      stop the server, take away server.db with its -wal and -shm, and copy\n"
    "                      FILE there (PostgreSQL: pg_dump)\n"
    "  check               the file, the signatures and order of all that is stored, the quotas\n"
    "  new-epoch           tells the devices that a backup was put back; they send again what it\n"
    "                      lacks. A server.db that was put back or moved is noticed when it is\n"
    "                      opened. Call it after a restore of PostgreSQL, of the whole folder "
    "over\n"
    "                      the one that is there, or of the whole machine\n\n"
    "Each option can also be set in the environment (--tls-key as SENNIGHT_SERVER_TLS_KEY) and in\n"
    "the configuration file (tls-key=…).";

const Setting &settingOf(QLatin1StringView name)
{
    return *std::ranges::find(settingTable, name, &Setting::name);
}

/// Looks a setting up where it may be set, and keeps the first thing that is wrong.
class Sources
{
public:
    using Entries = std::map<QString, ConfigEntry>;
    Sources(const QCommandLineParser &options, const QProcessEnvironment &environment,
            QString configPath, Entries entries)
        : m_options(options)
        , m_environment(environment)
        , m_configPath(std::move(configPath))
        , m_entries(std::move(entries))
    {}
    [[nodiscard]] QString text(QLatin1StringView name) const { return find(name).value; }
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
            isWrong(name, u"write a whole number from 0 on"_s);
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
            isWrong(name, u"write an instant as 2026-11-11T10:00:00Z"_s);
        return instant.toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch();
    }
    /// What `read` makes of it; where that is nothing, `hint` says how to write it.
    template <typename Made>
    Made as(QLatin1StringView name, std::optional<Made> (*read)(const QString &),
            const QString &hint)
    {
        const std::optional<Made> made = read(text(name));
        if (!made)
            isWrong(name, hint);
        return made.value_or(Made());
    }
    void isWrong(QLatin1StringView name, const QString &hint)
    {
        const Found found = find(name);
        if (m_wrong.isEmpty())
            m_wrong = u"%1 cannot be \"%2\": %3"_s.arg(found.where, found.value, hint);
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    struct Found
    {
        QString value;
        QString where; ///< for people: where it was set
    };
    [[nodiscard]] Found find(QLatin1StringView name) const
    {
        const QString option = u"--"_s + name;
        if (m_options.isSet(name))
            return {settingOf(name).placeholder.isEmpty() ? u"true"_s : m_options.value(name),
                    option};
        const QString variable =
            u"SENNIGHT_SERVER_"_s + QString(name).toUpper().replace(u'-', u'_');
        if (m_environment.contains(variable))
            return {m_environment.value(variable), variable};
        if (const auto entry = m_entries.find(name); entry != m_entries.end())
            return {entry->second.value,
                    u"%1, line %2: %3"_s.arg(m_configPath).arg(entry->second.line).arg(name)};
        return {settingOf(name).standard, option};
    }

    const QCommandLineParser &m_options;
    const QProcessEnvironment &m_environment;
    const QString m_configPath;
    const Entries m_entries;
    QString m_wrong;
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QString::fromUtf8(description));
    parser.addPositionalArgument(u"command"_s, u"What to do."_s, u"[COMMAND]"_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This text."_s});
    parser.addOption({u"version"_s, u"The version."_s});
    parser.addOption(
        {u"config"_s, u"Configuration file: a line name=value for each option."_s, u"FILE"_s});
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

std::optional<protocol::Registration> registrationIn(const QString &word)
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
    made.listen = sources.as("listen"_L1, listenAddressOf,
                             u"write ADDRESS:PORT, as 127.0.0.1:8420 or [::]:443"_s);
    made.database = sources.text("database"_L1);
    if (made.database.isEmpty())
        made.database = QDir(folder).filePath(u"server.db"_s);
    made.incoming = QDir(folder).filePath(u"incoming"_s);
    made.certificate = sources.text("tls-cert"_L1);
    made.key = sources.text("tls-key"_L1);
    made.isBehindProxy = sources.isOn("behind-proxy"_L1);
    made.registration =
        sources.as("register"_L1, registrationIn, u"choose invite, open or closed"_s);
    made.quotaBytes =
        sources.as("quota"_L1, bytesOfSize, u"write a size with its unit, as 1GiB or 500MB"_s);
    made.maxConnections = sources.number("max-connections"_L1);
    made.maxPerAddress = sources.number("max-per-address"_L1);
    made.maxLive = sources.number("max-live"_L1);
    made.requestsPerMinute = sources.number("requests-per-minute"_L1);
    made.attemptsPerMinute = sources.number("attempts-per-minute"_L1);
    made.idleSeconds =
        qMax(2, sources.number("idle-seconds"_L1)); // Drogon's wheel turns by seconds
    made.logsRequests = !sources.isOn("no-request-log"_L1);
    made.clockAheadMs = sources.aheadMs("now"_L1);
    made.isJson = sources.isOn("json"_L1);
    made.note = sources.text("note"_L1);
    made.uses = sources.number("uses"_L1);
    made.validDays = sources.number("days"_L1);
    if (made.certificate.isEmpty() != made.key.isEmpty())
        sources.isWrong(made.key.isEmpty() ? "tls-key"_L1 : "tls-cert"_L1,
                        u"--tls-cert and --tls-key go together; give both"_s);
    return made;
}

std::unexpected<SettingsText> wrong(const QString &what)
{
    return std::unexpected(SettingsText{u"sennight-server: %1\n"_s.arg(what), 2});
}

} // namespace

std::expected<Settings, SettingsText> readSettings(const QStringList &arguments,
                                                   const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText() + u" See --help."_s);
    if (parser.isSet(u"help"_s))
        return std::unexpected(SettingsText{parser.helpText(), 0});
    if (parser.isSet(u"version"_s))
        return std::unexpected(SettingsText{u"sennight-server " SENNIGHT_VERSION "\n"_s, 0});
    const QString path = parser.isSet(u"config"_s) ? parser.value(u"config"_s)
                                                   : environment.value(u"SENNIGHT_SERVER_CONFIG"_s);
    Sources::Entries entries;
    if (!path.isEmpty()) {
        auto read = readConfigFile(path, [](const QString &name) {
            return std::ranges::any_of(settingTable,
                                       [&](const Setting &each) { return each.name == name; });
        });
        if (!read)
            return wrong(read.error());
        entries = std::move(*read);
    }
    Sources sources(parser, environment, path, std::move(entries));
    Settings settings = settingsFrom(sources, environment);
    if (!sources.wrong().isEmpty())
        return wrong(sources.wrong());
    settings.commandArguments = parser.positionalArguments();
    settings.command =
        settings.commandArguments.isEmpty() ? u"run"_s : settings.commandArguments.takeFirst();
    return settings;
}

} // namespace sennight::sync::server
