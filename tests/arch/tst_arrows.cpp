// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The house rules that a reader of the sources can check: which room may use which, where SQL
// lives, and how long things may be.

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QString folder;        ///< from the top
    QStringList rooms;     ///< include prefixes of other rooms that it may use
    QStringList libraries; ///< Qt modules and libraries beyond Qt Core
};

// ARCHITECTURE.md, "Arrows". The longest folder that holds a file is its room.
const QList<Room> &rooms()
{
    static const QList<Room> table{
        {u"models/domain"_s, {}, {u"libical"_s}},
        {u"sync/core"_s, {u"domain/"_s}, {}},
        {u"sync/crypto"_s, {u"domain/"_s, u"sync/core/"_s}, {u"libsodium"_s, u"zstd"_s}},
        {u"sync/crypto/verify"_s,
         {u"sync/core/cbor.h"_s, u"sync/core/fixed_bytes.h"_s},
         {u"libsodium"_s}},
        {u"sync/server/service"_s,
         {u"sync/core/fixed_bytes.h"_s, u"sync/core/protocol.h"_s, u"sync/crypto/verify/"_s},
         {}},
        {u"sync/server/storage"_s,
         {u"sync/core/fixed_bytes.h"_s, u"sync/core/protocol.h"_s, u"sync/server/service/"_s},
         {u"sqlite3"_s, u"libpq"_s}},
        {u"sync/server"_s,
         {u"sync/core/fixed_bytes.h"_s, u"sync/core/protocol.h"_s},
         {u"QtNetwork"_s, u"Drogon"_s}},
        {u"sync/engine"_s, {u"sync/core/ports.h"_s}, {}},
        {u"sync/cloud"_s,
         {u"domain/"_s, u"sync/core/"_s, u"sync/crypto/"_s},
         {u"QtNetwork"_s, u"QtWebSockets"_s}},
        {u"models/store"_s, {u"domain/"_s, u"sync/core/"_s}, {u"QtSql"_s, u"sqlite3"_s, u"zstd"_s}},
        {u"models/items"_s,
         {u"domain/"_s, u"store/queries.h"_s, u"store/repository.h"_s, u"store/rows.h"_s},
         {u"QtQml"_s}},
        {u"models/insights"_s,
         {u"domain/"_s, u"store/queries.h"_s, u"store/repository.h"_s, u"store/rows.h"_s},
         {}},
        {u"models/interchange"_s,
         {u"domain/"_s, u"store/queries.h"_s, u"store/repository.h"_s, u"store/rows.h"_s},
         {u"libical"_s}},
        {u"qml"_s, {u"items/"_s, u"domain/"_s}, {u"QtQml"_s, u"QtQuick"_s, u"QtGui"_s, u"QtSvg"_s}},
        {u"qml/notes"_s, {}, {u"QtQml"_s, u"QtQuick"_s, u"QtGui"_s, u"KSyntaxHighlighting"_s}},
        {u"app/cli"_s,
         {u"domain/"_s, u"store/"_s, u"interchange/"_s, u"sync/core/"_s, u"app/"_s},
         {}},
        {u"app/platform/keys"_s, {u"sync/crypto/"_s}, {u"QtKeychain"_s}},
        {u"app"_s,
         {u"domain/"_s, u"store/"_s, u"items/"_s, u"insights/"_s, u"interchange/"_s, u"sync/"_s,
          u"app/"_s, u"qml/"_s, u"theme/"_s},
         {u"QtQml"_s, u"QtQuick"_s, u"QtGui"_s, u"QtNetwork"_s, u"QtWidgets"_s, u"QtTest"_s}},
    };
    return table;
}

const Room *roomOf(const QString &path)
{
    const Room *found = nullptr;
    for (const Room &room : rooms()) {
        if (path.startsWith(room.folder + u'/') &&
            (!found || room.folder.size() > found->folder.size()))
            found = &room;
    }
    return found;
}

QString prefixOf(const Room &room)
{
    QString folder = room.folder;
    return folder.remove(u"models/"_s) + u'/';
}

QStringList sources(const QStringList &patterns)
{
    const QDir top(QStringLiteral(SENNIGHT_SOURCE_DIR));
    QStringList found;
    for (const QString &folder : {u"app"_s, u"models"_s, u"sync"_s, u"qml"_s, u"tests"_s}) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found << top.relativeFilePath(it.next());
    }
    found.sort();
    return found;
}

QStringList lines(const QString &path)
{
    QFile file(QDir(QStringLiteral(SENNIGHT_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Whether a line holds what the pattern finds; QStringList::indexOf() wants whole lines.
bool holds(const QStringList &text, const QRegularExpression &pattern)
{
    return std::ranges::any_of(text,
                               [&](const QString &line) { return pattern.match(line).hasMatch(); });
}

/// The Qt module that a class header belongs to, where a room might reach for one that it must not
/// have.
QString libraryOf(const QString &header)
{
    static const QList<std::pair<QRegularExpression, QString>> table{
        {QRegularExpression(u"^(QtSql/|QSql)"_s), u"QtSql"_s},
        {QRegularExpression(u"^(QtQml/|QQml|QJS)"_s), u"QtQml"_s},
        {QRegularExpression(u"^(QtQuick/|QQuick|QSG)"_s), u"QtQuick"_s},
        {QRegularExpression(u"^(QtNetwork/|QNetwork|QLocal(Server|Socket)|QTcp|QUdp|QSsl)"_s),
         u"QtNetwork"_s},
        {QRegularExpression(u"^(QtWebSockets/|QWebSocket)"_s), u"QtWebSockets"_s},
        {QRegularExpression(u"^(QtWidgets/|QApplication|QWidget|QMessageBox|QSystemTray)"_s),
         u"QtWidgets"_s},
        {QRegularExpression(u"^(QtSvg/|QSvg)"_s), u"QtSvg"_s},
        {QRegularExpression(
             u"^(QtGui/|QGuiApplication|QImage|QPainter|QFont|QColor|QPixmap|QWindow|QIcon|QPen)"_s),
         u"QtGui"_s},
        {QRegularExpression(u"^libical/"_s), u"libical"_s},
        {QRegularExpression(u"^KSyntaxHighlighting/"_s), u"KSyntaxHighlighting"_s},
        {QRegularExpression(u"^sqlite3"_s), u"sqlite3"_s},
        {QRegularExpression(u"^zstd"_s), u"zstd"_s},
        {QRegularExpression(u"^sodium"_s), u"libsodium"_s},
        {QRegularExpression(u"^libpq"_s), u"libpq"_s},
        {QRegularExpression(u"^(drogon|trantor|json)/"_s), u"Drogon"_s},
        {QRegularExpression(u"^qt6keychain/"_s), u"QtKeychain"_s},
    };
    for (const auto &[pattern, library] : table) {
        if (pattern.match(header).hasMatch())
            return library;
    }
    return {};
}

/// qmlformat joins a broken expression and breaks none, so in QML only comments have a width to
/// keep.
bool isTooWide(const QString &line, bool isQml)
{
    return line.size() > 120 && (!isQml || line.trimmed().startsWith(u"//"_s));
}

bool isAllowed(const Room &room, const QString &included)
{
    const bool ownRoom = included.startsWith(prefixOf(room)) || !included.contains(u'/');
    return ownRoom || std::ranges::any_of(room.rooms, [&](const QString &allowed) {
               return included.startsWith(allowed);
           });
}

QString complaint(const Room &room, const QString &line)
{
    static const QRegularExpression quoted(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    static const QRegularExpression angled(u"^\\s*#\\s*include\\s*<([^>]+)>"_s);
    if (const auto match = quoted.match(line); match.hasMatch()) {
        const QString included = match.captured(1);
        const bool otherRoomsPrivate = included.endsWith(u"_p.h"_s) && included.contains(u'/') &&
                                       !included.startsWith(prefixOf(room));
        return isAllowed(room, included) && !otherRoomsPrivate ? QString() : included;
    }
    if (const auto match = angled.match(line); match.hasMatch()) {
        const QString library = libraryOf(match.captured(1));
        return library.isEmpty() || room.libraries.contains(library) ? QString() : library;
    }
    return {};
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsAnArrow();
    void sqlStaysInTheStore();
    void filesAndLinesKeepTheirSize();
    void qmlHasNoContextPropertiesAndNoVar();
    void theRulesCatchABreach();
};

void TestArrows::everyIncludeFollowsAnArrow()
{
    QStringList breaches;
    int read = 0;
    for (const QString &path : sources({u"*.h"_s, u"*.cpp"_s})) {
        const Room *room = roomOf(path);
        if (!room)
            continue;
        ++read;
        for (const QString &line : lines(path)) {
            if (const QString what = complaint(*room, line); !what.isEmpty())
                breaches << path + u" uses "_s + what;
        }
    }
    QVERIFY(read > 20);
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArrows::sqlStaysInTheStore()
{
    static const QRegularExpression sql(u"QSqlQuery|QSqlDatabase|\"\\s*SELECT .* FROM "_s);
    QStringList breaches;
    for (const QString &path : sources({u"*.h"_s, u"*.cpp"_s})) {
        if (path.startsWith(u"models/store/"_s) || path.startsWith(u"sync/server/storage/"_s) ||
            path.startsWith(u"tests/"_s))
            continue;
        if (holds(lines(path), sql))
            breaches << path;
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArrows::filesAndLinesKeepTheirSize()
{
    QStringList breaches;
    for (const QString &path : sources({u"*.h"_s, u"*.cpp"_s, u"*.qml"_s})) {
        const QStringList text = lines(path);
        const bool isQml = path.endsWith(u".qml"_s);
        const qsizetype ceiling = isQml ? 250 : 500;
        if (text.size() - 1 > ceiling)
            breaches
                << u"%1 has %2 lines, %3 is the ceiling"_s.arg(path).arg(text.size()).arg(ceiling);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isTooWide(text[i], isQml))
                breaches << u"%1:%2 is %3 columns wide"_s.arg(path).arg(i + 1).arg(text[i].size());
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArrows::qmlHasNoContextPropertiesAndNoVar()
{
    static const QRegularExpression untyped(u"^\\s*(required |readonly )*property var "_s);
    static const QRegularExpression context(u"setContextProperty"_s);
    QStringList breaches;
    for (const QString &path : sources({u"*.qml"_s})) {
        const QStringList text = lines(path);
        if (!path.startsWith(u"tests/"_s) && holds(text, untyped))
            breaches << path + u" has an untyped property"_s;
        if (!path.startsWith(u"tests/"_s) && !text.contains(u"pragma ComponentBehavior: Bound"_s))
            breaches << path + u" lacks pragma ComponentBehavior: Bound"_s;
    }
    for (const QString &path : sources({u"*.cpp"_s})) {
        if (!path.startsWith(u"tests/"_s) && holds(lines(path), context))
            breaches << path + u" sets a context property"_s;
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArrows::theRulesCatchABreach()
{
    const Room *domain = roomOf(u"models/domain/x.cpp"_s);
    QVERIFY(domain);
    QCOMPARE(complaint(*domain, u"#include \"store/queries.h\""_s), u"store/queries.h"_s);
    QCOMPARE(complaint(*domain, u"#include <QSqlQuery>"_s), u"QtSql"_s);
    QCOMPARE(complaint(*domain, u"#include \"entities.h\""_s), QString());
    const Room *cli = roomOf(u"app/cli/main.cpp"_s);
    QCOMPARE(complaint(*cli, u"#include <QGuiApplication>"_s), u"QtGui"_s);
    QCOMPARE(complaint(*cli, u"#include \"items/week_model.h\""_s), u"items/week_model.h"_s);
    QCOMPARE(complaint(*cli, u"#include <sodium.h>"_s), u"libsodium"_s);
    QCOMPARE(complaint(*cli, u"#include <qt6keychain/keychain.h>"_s), u"QtKeychain"_s);
    const Room *verify = roomOf(u"sync/crypto/verify/x.cpp"_s);
    QCOMPARE(complaint(*verify, u"#include \"sync/core/cbor.h\""_s), QString());
    QCOMPARE(complaint(*verify, u"#include \"sync/core/change.h\""_s), u"sync/core/change.h"_s);
    QCOMPARE(complaint(*verify, u"#include \"sync/crypto/envelope.h\""_s),
             u"sync/crypto/envelope.h"_s);
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
