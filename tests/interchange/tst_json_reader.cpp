// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/json_reader_p.h"
#include "interchange/json_writer_p.h"

#include <QBuffer>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// A device that gives bytes without holding them, and counts what was asked of it.
class EndlessText final : public QIODevice
{
public:
    EndlessText(QByteArray head, char fill, qint64 fills)
        : m_head(std::move(head))
        , m_fill(fill)
        , m_left(fills)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    qint64 taken = 0;

protected:
    qint64 readData(char *out, qint64 most) override
    {
        const qint64 fromHead = std::min<qint64>(most, m_head.size());
        std::memcpy(out, m_head.constData(), static_cast<size_t>(fromHead));
        m_head.remove(0, fromHead);
        const qint64 filled = std::min(most - fromHead, m_left);
        std::memset(out + fromHead, m_fill, static_cast<size_t>(filled));
        m_left -= filled;
        taken += fromHead + filled;
        return fromHead + filled;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    char m_fill;
    qint64 m_left;
};

struct ReadResult
{
    bool ok = false;
    QString json;
    Error error{ErrorCode::Io};
};

ReadResult read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonReader reader(buffer);
    JsonValue value;
    ReadResult result;
    result.ok = reader.readValue(value) && reader.expectEnd();
    result.json = value.toJson();
    result.error = reader.error();
    return result;
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void refuses_data();
    void refuses();
    void readsAcrossPieces();
    void stopsEarlyAtALongText();
    void stopsAtADeepFile();
    void boundsOneRecord();
    void skipsWithoutKeeping();
    void cancels();
    void keepsTheLastOfEqualNames();
};

void TestJsonReader::readsValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("json");
    QTest::newRow("empty object") << "{}"_ba << u"{}"_s;
    QTest::newRow("spaces") << " \r\n\t[ 1 , 2 ]\n"_ba << u"[1,2]"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf[true]"_ba << u"[true]"_s;
    QTest::newRow("words") << "[true,false,null]"_ba << u"[true,false,null]"_s;
    QTest::newRow("numbers as written")
        << "[0,-1,1.50,2e3,-0.5E-7,123456789012345678901234567890]"_ba
        << u"[0,-1,1.50,2e3,-0.5E-7,123456789012345678901234567890]"_s;
    QTest::newRow("escapes") << R"(["a\"b\\c\/d\b\f\n\r\té"])"_ba
                             << u"[\"a\\\"b\\\\c/d\\u0008\\u000c\\n\\r\\té\"]"_s;
    QTest::newRow("unicode escapes") << R"(["\u00e9\ud83d\ude00"])"_ba << u"[\"é😀\"]"_s;
    QTest::newRow("lone surrogates") << R"(["\ud83d","\ude00x","\ud83d\ud83d\ude00","\ud83d\n"])"_ba
                                     << u"[\"\ufffd\",\"\ufffdx\",\"\ufffd😀\",\"\ufffd\\n\"]"_s;
    QTest::newRow("text in many scripts") << "[\"日本語 ünï 😀\"]"_ba << u"[\"日本語 ünï 😀\"]"_s;
    QTest::newRow("nested") << R"({"a":[{"b":{}},[]],"c":"d"})"_ba
                            << uR"({"a":[{"b":{}},[]],"c":"d"})"_s;
    QTest::newRow("bare value") << "\"x\""_ba << u"\"x\""_s;
}

void TestJsonReader::readsValues()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, json);
    const ReadResult result = read(bytes);
    QVERIFY2(result.ok, qPrintable(result.error.detail));
    QCOMPARE(result.json, json);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("nothing") << ""_ba << 1LL;
    QTest::newRow("cut array") << "[1,\n2"_ba << 2LL;
    QTest::newRow("cut text") << "[\n\n\"abc"_ba << 3LL;
    QTest::newRow("cut word") << "[\ntru"_ba << 2LL;
    QTest::newRow("cut escape") << "[\n\"a\\"_ba << 2LL;
    QTest::newRow("cut after name") << "{\"a\"\n"_ba << 2LL;
    QTest::newRow("comma at the end") << "[1,\n2,\n]"_ba << 3LL;
    QTest::newRow("no comma") << "[1\n2]"_ba << 2LL;
    QTest::newRow("no colon") << "{\"a\" 1}"_ba << 1LL;
    QTest::newRow("bare name") << "{a:1}"_ba << 1LL;
    QTest::newRow("leading zero") << "[01]"_ba << 1LL;
    QTest::newRow("plus") << "[+1]"_ba << 1LL;
    QTest::newRow("point at the end") << "[1.]"_ba << 1LL;
    QTest::newRow("two points") << "[1.2.3]"_ba << 1LL;
    QTest::newRow("unknown escape") << R"(["\x"])"_ba << 1LL;
    QTest::newRow("short unicode escape") << R"(["\u12"])"_ba << 1LL;
    QTest::newRow("line break in a text") << "[\"a\nb\"]"_ba << 1LL;
    QTest::newRow("NUL in a text") << QByteArray("[\n\"a\0b\"]", 8) << 2LL;
    QTest::newRow("NUL between") << QByteArray("[1,\n\0 2]", 8) << 2LL;
    QTest::newRow("broken UTF-8") << "[\"ok\",\n\"\xc3(\"]"_ba << 2LL;
    QTest::newRow("overlong UTF-8") << "[\"\xc0\xaf\"]"_ba << 1LL;
    QTest::newRow("surrogate in UTF-8") << "[\"\xed\xa0\x80\"]"_ba << 1LL;
    QTest::newRow("UTF-16") << "\xff\xfe[\0]\0"_ba << 1LL;
    QTest::newRow("more after the end") << "[1]\n[2]"_ba << 2LL;
    QTest::newRow("other brackets") << "[1}"_ba << 1LL;
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    const ReadResult result = read(bytes);
    QVERIFY(!result.ok);
    QCOMPARE(result.error.code, ErrorCode::UnreadableFile);
    QCOMPARE(result.error.line, line);
    QVERIFY(!result.error.detail.isEmpty());
}

/// Every place where a text can be cut by the end of a piece of the file.
void TestJsonReader::readsAcrossPieces()
{
    constexpr qsizetype piece = 256 * 1024;
    const QByteArray text = "[\"é\\u00e9\\ud83d\\ude00日\", -12.5e3 , true]";
    for (qsizetype shift = 0; shift <= text.size(); ++shift) {
        const ReadResult result = read(QByteArray(piece - shift, ' ') + text);
        QVERIFY2(result.ok, qPrintable(result.error.detail));
        QCOMPARE(result.json, u"[\"éé😀日\",-12.5e3,true]"_s);
    }
}

void TestJsonReader::stopsEarlyAtALongText()
{
    EndlessText device("[\n\"", 'a', 1LL << 40);
    JsonReader reader(device);
    JsonValue value;
    QVERIFY(!reader.readValue(value));
    QCOMPARE(reader.error().code, ErrorCode::TooLarge);
    QCOMPARE(reader.error().line, 2);
    QVERIFY(device.taken < 3 * 1024 * 1024);

    EndlessText digits("[\n1", '1', 1LL << 40);
    JsonReader numberReader(digits);
    QVERIFY(!numberReader.readValue(value));
    QCOMPARE(numberReader.error().line, 2);
    QVERIFY(digits.taken < 1024 * 1024);
}

void TestJsonReader::stopsAtADeepFile()
{
    EndlessText device("\n", '[', 1LL << 40);
    JsonReader reader(device);
    JsonValue value;
    QVERIFY(!reader.readValue(value));
    QCOMPARE(reader.error().line, 2);
    QVERIFY(device.taken < 1024 * 1024);

    EndlessText skipped("\n", '[', 1LL << 40);
    JsonReader skipper(skipped);
    QVERIFY(!skipper.skipValue());
    QVERIFY(skipped.taken < 1024 * 1024);

    QVERIFY(read(QByteArray(64, '[') + QByteArray(64, ']')).ok);
    QVERIFY(!read(QByteArray(65, '[') + QByteArray(65, ']')).ok);
}

void TestJsonReader::boundsOneRecord()
{
    QByteArray many = "[";
    for (int i = 0; i < 200'000; ++i)
        many += "[],";
    const ReadResult result = read(many + "0]");
    QVERIFY(!result.ok);
    QCOMPARE(result.error.line, 1);
}

void TestJsonReader::skipsWithoutKeeping()
{
    QByteArray many = "[";
    for (int i = 0; i < 200'000; ++i)
        many += "[],";
    many += "0]\n7";
    QBuffer buffer(&many);
    buffer.open(QIODevice::ReadOnly);
    JsonReader reader(buffer);
    QVERIFY(reader.skipValue());
    JsonValue value;
    QVERIFY(reader.readValue(value));
    QCOMPARE(value.text, u"7"_s);
    QCOMPARE(value.line, 2);
}

void TestJsonReader::cancels()
{
    QByteArray bytes = "[1]";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    qint64 seen = 0;
    JsonReader reader(buffer, {}, [&](qint64 done, qint64 total) {
        seen = total;
        return done > total;
    });
    JsonValue value;
    QVERIFY(!reader.readValue(value));
    QCOMPARE(reader.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 3);
}

void TestJsonReader::keepsTheLastOfEqualNames()
{
    QByteArray bytes = R"({"a":1,"b":2,"a":3})";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonReader reader(buffer);
    JsonValue value;
    QVERIFY(reader.readValue(value));
    QCOMPARE(value.find("a"_L1)->text, u"3"_s);
    QVERIFY(!value.find("c"_L1));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
