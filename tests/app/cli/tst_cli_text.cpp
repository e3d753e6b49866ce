// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Output: how wide text is, how tables line up, and that JSON is JSON.

#include "app/cli/json_writer.h"
#include "app/cli/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sennight::cli;

namespace {

/// What `write` leaves in a file.
QByteArray written(const std::function<void(Output &)> &write)
{
    std::FILE *file = std::tmpfile();
    {
        Output out(file, stderr);
        write(out);
    }
    std::rewind(file);
    QByteArray bytes(1 << 16, '\0');
    bytes.truncate(static_cast<qsizetype>(
        std::fread(bytes.data(), 1, static_cast<size_t>(bytes.size()), file)));
    std::fclose(file);
    return bytes;
}

} // namespace

class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void fittingNeverCutsAClusterAndNeverExceeds();
    void columnsLineUp();
    void linesHaveNoSpacesAtTheirEnds();
    void filesGetNoColours();
    void controlCharactersDoNotReachATerminal();
    void jsonKeepsTextAsItIs();
    void jsonKeepsOrderAndCommas();
    void fullDiskIsNoticed();
};

void TestCliText::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << u"week"_s << 4;
    QTest::newRow("accent composed") << u"caf\u00e9"_s << 4;
    QTest::newRow("accent combining") << u"cafe\u0301"_s << 4;
    QTest::newRow("letters and a dash") << u"Grüße – ő"_s << 9;
    QTest::newRow("soft hyphen") << u"co\u00adop"_s << 4;
    QTest::newRow("han") << u"週間計画"_s << 8;
    QTest::newRow("hangul") << u"한국"_s << 4;
    QTest::newRow("fullwidth") << u"Ａ！"_s << 4;
    QTest::newRow("halfwidth kana") << u"ｱｲ"_s << 2;
    QTest::newRow("emoji") << u"🚀"_s << 2;
    QTest::newRow("emoji family") << u"👨‍👩‍👧"_s << 2;
    QTest::newRow("flag") << u"🇩🇪"_s << 2;
    QTest::newRow("text heart with emoji style") << u"❤️"_s << 2;
    QTest::newRow("skin tone") << u"👍🏽"_s << 2;
    QTest::newRow("zero width space") << u"a\u200bb"_s << 2;
    QTest::newRow("circle") << u"○"_s << 1;
    QTest::newRow("arabic with marks") << u"مُحَمَّد"_s << 4;
}

void TestCliText::widths()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QCOMPARE(displayWidth(text), cells);
}

void TestCliText::fittingNeverCutsAClusterAndNeverExceeds()
{
    const auto text = u"a👨‍👩‍👧週é🇩🇪b"_s;
    for (int cells = 0; cells <= displayWidth(text); ++cells) {
        const auto cut = fitted(text, cells);
        QVERIFY2(displayWidth(cut) <= cells, qPrintable(cut));
        QVERIFY(cut == text || cut.isEmpty() || cut.endsWith(u'…'));
    }
    QCOMPARE(fitted(text, displayWidth(text)), text);
    QCOMPARE(fitted(u"👨‍👩‍👧x"_s, 2), u"…"_s);
    QCOMPARE(fitted(u"abcdef"_s, 4), u"abc…"_s);
}

void TestCliText::columnsLineUp()
{
    const auto bytes = written([](Output &out) {
        TextTable table(0);
        table.row({{u"計画"_s}, {u"x"_s}});
        table.row({{u"plan it"_s}, {u"y"_s}});
        table.print(out);
    });
    QCOMPARE(QString::fromUtf8(bytes), u"計画     x\nplan it  y\n"_s);
}

void TestCliText::linesHaveNoSpacesAtTheirEnds()
{
    const auto bytes = written([](Output &out) {
        TextTable table(0);
        table.row({{u"a"_s}, {}, {u"long"_s}, {}});
        table.row({{u"b"_s}, {u"mid"_s}, {}, {}});
        table.heading(u"Head"_s);
        table.print(out);
    });
    QCOMPARE(QString::fromUtf8(bytes), u"a       long\nb  mid\nHead\n"_s);
}

void TestCliText::filesGetNoColours()
{
    const auto bytes = written([](Output &out) {
        QVERIFY(!out.hasColour());
        QCOMPARE(out.width(), 0);
        out.composedLine(out.toned(u"late"_s, Tone::Late));
    });
    QCOMPARE(bytes, "late\n");
}

void TestCliText::controlCharactersDoNotReachATerminal()
{
    const auto bytes = written([](Output &out) {
        out.line(u"a\x1b]0;title\x07\u009b31mb\tc\nd\u202ee\u2066f\u2029"_s);
        TextTable table(0);
        table.row({{u"x\x1b[2J"_s}});
        table.print(out);
    });
    const auto text = QString::fromUtf8(bytes);
    QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\x07') && !text.contains(u'\u009b'));
    QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\u2066') && !text.contains(u'\u2029'));
    QCOMPARE(text.count(u'\n'), 2);
}

void TestCliText::jsonKeepsTextAsItIs()
{
    QString all;
    for (char16_t unit = 0; unit < 0x300; ++unit)
        all += QChar(unit);
    all += u"週🚀\u2028\u2029\"\\"_s;
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    json.value(QStringView(all));
    json.endArray();
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(bytes, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.array().first().toString(), all);
    QVERIFY(!bytes.contains('\n'));
}

void TestCliText::jsonKeepsOrderAndCommas()
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.text("z"_L1, u"1"_s);
    json.text("none"_L1, {});
    json.number("n"_L1, qint64{-5});
    json.flag("f"_L1, true);
    json.key("a"_L1);
    json.beginArray();
    json.value(1);
    json.beginObject();
    json.endObject();
    json.value(false);
    json.endArray();
    json.key("v"_L1);
    json.verbatim("[1,2]");
    json.endObject();
    QCOMPARE(bytes, R"({"z":"1","none":null,"n":-5,"f":true,"a":[1,{},false],"v":[1,2]})");
}

void TestCliText::fullDiskIsNoticed()
{
    std::FILE *full = std::fopen("/dev/full", "w");
    QVERIFY(full);
    {
        Output out(full, stderr);
        out.line(u"x");
        QVERIFY(!out.flush());
    }
    std::fclose(full);
}

QTEST_GUILESS_MAIN(TestCliText)
#include "tst_cli_text.moc"
