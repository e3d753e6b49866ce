// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "interchange/todotxt_line_p.h"

#include "domain/entities.h"

#include <QTest>

#include <algorithm>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto txt = Format::TodoTxt;

/// Lines in order, without the file's order.
QStringList lines(const QByteArray &bytes)
{
    QStringList all = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    all.sort();
    return all;
}

/// A disk that fails behind the first lines.
class FailingDevice : public QIODevice
{
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *bytes, qint64) override
    {
        if (std::exchange(m_given, true))
            return -1;
        const QByteArray lines = "One\nTwo\nThr";
        std::ranges::copy(lines, bytes);
        return lines.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_given = false;
};

} // namespace

class TestTodoTxt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFields();
    void keepsWhatItCannotHold();
    void roundTrip_data();
    void roundTrip();
    void twiceIsOnce();
    void editsInTheFileArrive();
    void editsHereStay();
    void oneNoteALine();
    void importsOfAnEarlierVersionAreKnown();
    void anImportedTodoOutranksOneOfItsWords();
    void equalLinesAreSeveralTodos();
    void editsHereGoOut();
    void ownTodosComeBackAsThemselves();
    void ownTodosThatAreOverComeBackAsThemselves_data();
    void ownTodosThatAreOverComeBackAsThemselves();
    void renamedTodosComeBackAsThemselves();
    void ownTodosOfEqualWordsComeBackAsThemselves();
    void unreadableDatesAreKept();
    void refuses_data();
    void refuses();
    void aDiskThatFailsIsNoEnd();
    void longFilesAreReadInPieces();
    void propertyRoundTrip();
};

void TestTodoTxt::takesFields()
{
    Fixture profile;
    const ImportReport report = profile.import(
        txt, "\xef\xbb\xbf(A) 2026-11-01 Write the report +Winter_grant @desk @Büro due:2026-11-30 "
             "t:2026-11-25 rec:+1w\r\n\r\n"
             "x 2026-11-04 2026-11-01 Ring Tomas @phone pri:B\n"
             "(D) read https://example.org/a:b at 10:30");
    QCOMPARE(report.read, 3);
    QCOMPARE(report.openTodos, 2);
    QCOMPARE(report.doneTodos, 1);
    QCOMPARE(report.tags, 3);
    QCOMPARE(report.warningCount, 0);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Write the report"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"high"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-11-30"_s);
    QCOMPARE(todo.text(Field::TodoWaitUntil), u"2026-11-25"_s);
    QCOMPARE(todo.text(Field::TodoRecurrence), u"FREQ=WEEKLY"_s);
    QVERIFY(todo.elements(Field::TodoTags).contains(u"büro"_s));
    QCOMPARE(*todo.number(Field::TodoCreatedAt), 1'793'530'800'000); // noon in Berlin
    QCOMPARE(profile.records.byTitle(Entity::Project, u"Winter_grant"_s).id,
             *todo.reference(Field::TodoProject));
    const Record done = profile.records.byTitle(Entity::Todo, u"Ring Tomas"_s);
    QCOMPARE(*done.number(Field::TodoCompletion), 1'793'790'000'000);
    QCOMPARE(done.text(Field::TodoPriority), u"medium"_s);
    const Record other =
        profile.records.byTitle(Entity::Todo, u"read https://example.org/a:b at 10:30"_s);
    QVERIFY(isNull(other.value(Field::TodoPriority)));
}

void TestTodoTxt::keepsWhatItCannotHold()
{
    Fixture profile;
    const ImportReport report = profile.import(txt, "Plant bulbs +Garden +Home est:3h\n");
    QCOMPARE(report.lost.size(), 1);
    QCOMPARE(lines(profile.exported(txt)), QStringList{u"Plant bulbs +Garden +Home est:3h"_s});
}

void TestTodoTxt::roundTrip_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Plain words",
                             "(A) High",
                             "(Z) Lowest kept",
                             "2026-11-01 With a date",
                             "(B) 2026-11-01 Both",
                             "x Done on an unknown day",
                             "x 2026-11-04 Done",
                             "x 2026-11-04 2026-11-01 Done and made",
                             "x 2026-11-04 2026-11-01 Done pri:A",
                             "Ring +Family Mum @phone about the party",
                             "Due due:2026-11-30 in the middle",
                             "Wait t:2026-11-30",
                             "Again rec:1w due:2026-11-30",
                             "Again rec:+1m due:2026-11-30",
                             "Again rec:b due:2026-11-30",
                             "Again rec:+12d",
                             "Key est:3h and more key_2:x",
                             "Unreadable due:tomorrow",
                             "Unreadable rec:often",
                             "日本語の題名 +家 @電話",
                             "Two @tags @here",
                             "+Only @signs",
                             "emoji 🎂 and ü",
                             "Colon: in a Word:here 10:30",
                             "xylophone lesson",
                             "X is no mark"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestTodoTxt::roundTrip()
{
    QFETCH(QString, line);
    Fixture profile;
    const ImportReport report = profile.import(txt, line.toUtf8() + '\n');
    QCOMPARE(report.created.at(Entity::Todo), 1);
    QCOMPARE(QString::fromUtf8(profile.exported(txt)), line + u'\n');
}

void TestTodoTxt::twiceIsOnce()
{
    Fixture profile;
    const QByteArray file = "x Done\nOne +P @c due:2026-11-30\nTwo\nTwo\nBad due:never\n";
    profile.import(txt, file);
    profile.clock.set(profile.clock.nowMs() + 3'600'000);
    const ImportReport again = profile.import(txt, file);
    QCOMPARE(profile.edits, 0);
    QCOMPARE(again.unchanged, 5);
    QVERIFY(again.created.empty());
    QCOMPARE(profile.records.all(Entity::Project).size(), 1);
}

void TestTodoTxt::editsInTheFileArrive()
{
    Fixture profile;
    profile.import(txt, "(A) 2026-11-01 Write it @desk due:2026-11-30\n");
    const ImportReport report =
        profile.import(txt, "x 2026-11-15 2026-11-01 Write it @home due:2026-12-01\n");
    QCOMPARE(report.updated, 1);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Write it"_s);
    QVERIFY(todo.number(Field::TodoCompletion));
    QVERIFY(isNull(todo.value(Field::TodoPriority)));
    QCOMPARE(todo.text(Field::TodoDue), u"2026-12-01"_s);
    QCOMPARE(todo.elements(Field::TodoTags).size(), 1);
    QVERIFY(todo.elements(Field::TodoTags).contains(u"home"_s));
}

void TestTodoTxt::editsHereStay()
{
    Fixture profile;
    profile.import(txt, "(A) 2026-11-01 Write it @desk due:2026-11-30\n");
    const Record before = profile.records.byTitle(Entity::Todo, u"Write it"_s);
    profile.records.commit(profile.records.editing(before.id, Field::TodoDue, u"2026-12-24"_s));
    profile.records.commit(
        profile.records.editing(before.id, Field::TodoTitle, u"Write it well"_s));
    // Changed in the file: the priority only. Changed here: title and due.
    ImportReport report = profile.import(txt, "(B) 2026-11-01 Write it @desk due:2026-11-30\n");
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.warningCount, 0);
    Record todo = profile.records.byTitle(Entity::Todo, u"Write it well"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-12-24"_s);
    QCOMPARE(todo.text(Field::TodoPriority), u"medium"_s);
    // Changed on both sides: the person's stays, the file's is kept in the notes.
    report = profile.import(txt, "(B) 2026-11-01 Write it @desk due:2027-01-01\n");
    QCOMPARE(report.warningCount, 1);
    QCOMPARE(report.warnings.front().kept, u"2027-01-01"_s);
    todo = profile.records.byTitle(Entity::Todo, u"Write it well"_s);
    QCOMPARE(todo.text(Field::TodoDue), u"2026-12-24"_s);
    QVERIFY(todo.text(Field::TodoDescription).contains(u"2027-01-01"_s));
    // Deleted here: left so.
    profile.records.commit(profile.records.editing(before.id, Field::TodoDeleted, true));
    report = profile.import(txt, "(C) 2026-11-01 Write it @desk due:2027-01-01\n");
    QCOMPARE(report.leftDeleted, 1);
    QCOMPARE(profile.edits, 0);
}

/// Each note of a record costs an import as much as a field.
void TestTodoTxt::oneNoteALine()
{
    Fixture profile;
    profile.import(txt, "(A) 2026-11-01 Write it @desk due:2026-11-30\n");
    const auto notes =
        profile.records.byTitle(Entity::Todo, u"Write it"_s).elements(Field::TodoExtras);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.begin()->first, u"todotxt:line"_s);
}

/// They had the key and the memory in notes of their own.
void TestTodoTxt::importsOfAnEarlierVersionAreKnown()
{
    Fixture profile;
    const QString line = u"(A) 2026-11-01 Write it @desk due:2026-11-30"_s;
    profile.import(txt, line.toUtf8());
    const Record todo = profile.records.byTitle(Entity::Todo, u"Write it"_s);
    const auto kept = std::get<QString>(todo.elements(Field::TodoExtras).at(u"todotxt:line"_s));
    const QString key = RecordId::fromName(u"Write it\n2026-11-01"_s.toUtf8()).toHex();
    Action earlier;
    earlier.edits = {{todo.id, Field::TodoExtras, line, u"todotxt:line"_s},
                     {todo.id, Field::TodoExtras, key, u"todotxt:key"_s},
                     {todo.id, Field::TodoExtras, kept.section(u'\n', 1), u"todotxt:memory"_s}};
    profile.records.commit(earlier);
    QCOMPARE(profile.import(txt, line.toUtf8()).unchanged, 1);
    QCOMPARE(profile.edits, 0);
    QCOMPARE(profile.import(txt, "(B) 2026-11-01 Write it @desk due:2026-11-30").updated, 1);
    const Record now = *profile.records.record(todo.id);
    QCOMPARE(now.text(Field::TodoPriority), u"medium"_s);
    QVERIFY(!now.elements(Field::TodoExtras).contains(u"todotxt:memory"_s));
    QCOMPARE(profile.import(txt, "(B) 2026-11-01 Write it @desk due:2026-11-30").unchanged, 1);
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
}

void TestTodoTxt::anImportedTodoOutranksOneOfItsWords()
{
    Fixture profile;
    const QByteArray file = "2026-11-20 Ring Mum\n";
    profile.import(txt, file);
    const Record imported = profile.records.byTitle(Entity::Todo, u"Ring Mum"_s);
    profile.records.commit(profile.records.editing(imported.id, Field::TodoTitle, u"Visit Mum"_s));
    const RecordId own = RecordId::fromName("own");
    Action action;
    action.edits = {{own, Field::TodoTitle, u"Ring Mum"_s},
                    {own, Field::TodoCreatedAt, profile.clock.nowMs()}};
    profile.records.commit(action);
    QCOMPARE(profile.import(txt, file).unchanged, 1);
    QCOMPARE(profile.edits, 0);
    // Where it is deleted, the line is the one that lives.
    profile.records.commit(profile.records.editing(imported.id, Field::TodoDeleted, true));
    profile.import(txt, "x 2026-11-21 2026-11-20 Ring Mum\n");
    QVERIFY(profile.records.record(own)->number(Field::TodoCompletion));
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
}

void TestTodoTxt::equalLinesAreSeveralTodos()
{
    Fixture profile;
    profile.import(txt, "Water the plants\nWater the plants\n2026-11-01 Water the plants\n");
    QCOMPARE(profile.records.all(Entity::Todo).size(), 3);
    profile.import(txt, "x 2026-11-20 Water the plants\nWater the plants\n"
                        "2026-11-01 Water the plants\n");
    QCOMPARE(profile.records.all(Entity::Todo).size(), 3);
}

void TestTodoTxt::editsHereGoOut()
{
    Fixture profile;
    profile.import(txt, "(A) 2026-11-01 Ring +Family Mum @phone due:2026-11-30 est:3h rec:+1w\n");
    const Record todo = profile.records.byTitle(Entity::Todo, u"Ring Mum"_s);
    Action action;
    action.edits = {{todo.id, Field::TodoDue, u"2026-12-01"_s},
                    {todo.id, Field::TodoTags, {}, u"phone"_s},
                    {todo.id, Field::TodoTags, u"by evening"_s, u"by evening"_s},
                    {todo.id, Field::TodoPriority, {}},
                    {todo.id, Field::TodoRecurrence, u"after FREQ=DAILY;INTERVAL=3"_s}};
    profile.records.commit(action);
    QCOMPARE(QString::fromUtf8(profile.exported(txt)),
             u"2026-11-01 Ring +Family Mum due:2026-12-01 est:3h rec:3d @by_evening\n"_s);
    const Record project = profile.records.byTitle(Entity::Project, u"Family"_s);
    profile.records.commit(
        profile.records.editing(project.id, Field::ProjectTitle, u"Old friends"_s));
    profile.records.commit(profile.records.editing(todo.id, Field::TodoTitle, u"Visit Mum"_s));
    QCOMPARE(QString::fromUtf8(profile.exported(txt)),
             u"2026-11-01 Visit Mum +Old_friends due:2026-12-01 est:3h rec:3d @by_evening\n"_s);
}

void TestTodoTxt::ownTodosComeBackAsThemselves()
{
    Fixture profile;
    const RecordId id = RecordId::fromName("own");
    Action action;
    action.edits = {{id, Field::TodoTitle, u"x marks the spot"_s},
                    {id, Field::TodoCreatedAt, profile.clock.nowMs()},
                    {id, Field::TodoEstimate, qint64(30)}};
    profile.records.commit(action);
    const QByteArray file = profile.exported(txt);
    QCOMPARE(QString::fromUtf8(file), u"2026-11-20 x marks the spot\n"_s);
    QCOMPARE(profile.import(txt, file).unchanged, 1);
    QCOMPARE(profile.edits, 0);
    profile.import(txt, "x 2026-11-21 2026-11-20 x marks the spot\n");
    QCOMPARE(profile.records.all(Entity::Todo).size(), 1);
    QVERIFY(profile.records.record(id)->number(Field::TodoCompletion));
    QCOMPARE(*profile.records.record(id)->number(Field::TodoEstimate), 30);
}

void TestTodoTxt::ownTodosThatAreOverComeBackAsThemselves_data()
{
    QTest::addColumn<Field>("ended");
    QTest::addColumn<bool>("imported");
    QTest::newRow("done") << Field::TodoCompletion << false;
    QTest::newRow("let go") << Field::TodoLetGo << false;
    QTest::newRow("done, from a file") << Field::TodoCompletion << true;
    QTest::newRow("let go, from a file") << Field::TodoLetGo << true;
}

void TestTodoTxt::ownTodosThatAreOverComeBackAsThemselves()
{
    QFETCH(const Field, ended);
    QFETCH(const bool, imported);
    Fixture profile;
    if (imported)
        profile.import(txt, "2026-11-20 Water the plants\n");
    else
        profile.records.commit(profile.records.editing(RecordId::fromName("own"), Field::TodoTitle,
                                                       u"Water the plants"_s));
    const Record open = profile.records.byTitle(Entity::Todo, u"Water the plants"_s);
    profile.records.commit(profile.records.editing(open.id, ended, profile.clock.nowMs()));
    const Record over = *profile.records.record(open.id);
    const ImportReport report = profile.import(txt, profile.exported(txt));
    QCOMPARE(report.warningCount, 0);
    const Record after = *profile.records.record(open.id);
    for (const Field field :
         {Field::TodoCompletion, Field::TodoLetGo, Field::TodoDescription, Field::TodoTitle})
        QCOMPARE(after.value(field), over.value(field));
}

void TestTodoTxt::renamedTodosComeBackAsThemselves()
{
    Fixture profile;
    const QByteArray before = "(A) 2026-11-01 Ring Mum due:2026-11-30\n2026-11-01 Buy milk\n";
    profile.import(txt, before);
    const Record todo = profile.records.byTitle(Entity::Todo, u"Ring Mum"_s);
    profile.records.commit(profile.records.editing(todo.id, Field::TodoTitle, u"Visit Mum"_s));
    const QByteArray after = profile.exported(txt);
    QVERIFY(after.contains("Visit Mum"));
    QVERIFY(profile.import(txt, after).created.empty());
    QVERIFY(profile.import(txt, QByteArray(after).replace("due:2026-11-30", "due:2026-12-24"))
                .created.empty());
    QCOMPARE(profile.records.record(todo.id)->text(Field::TodoDue), u"2026-12-24"_s);
    profile.records.commit(profile.records.editing(todo.id, Field::TodoTitle, u"See Mum"_s));
    QVERIFY(profile.import(txt, profile.exported(txt)).created.empty());
    QVERIFY(profile.import(txt, before).created.empty());
    QCOMPARE(profile.records.all(Entity::Todo).size(), 2);
}

void TestTodoTxt::ownTodosOfEqualWordsComeBackAsThemselves()
{
    Fixture profile;
    profile.import(txt, "2026-11-20 Water the plants\n2026-11-20 Water the plants due:2026-11-21\n"
                        "2026-11-20 Feed the cat\n");
    const Record cat = profile.records.byTitle(Entity::Todo, u"Feed the cat"_s);
    Action action;
    action.edits = {{cat.id, Field::TodoTitle, u"Water the plants"_s}};
    for (const char *name : {"one", "another"}) {
        const RecordId id = RecordId::fromName(name);
        action.edits.push_back({id, Field::TodoTitle, u"Water the plants"_s});
        action.edits.push_back({id, Field::TodoCreatedAt, profile.clock.nowMs()});
    }
    action.edits.push_back({RecordId::fromName("another"), Field::TodoDue, u"2026-11-28"_s});
    profile.records.commit(action);
    const QByteArray file = profile.exported(txt);
    QCOMPARE(file.count("Water the plants"), 5);
    QVERIFY(profile.import(txt, file).created.empty());
    QCOMPARE(profile.records.all(Entity::Todo).size(), 5);
    // The imported ones come first, so each line is taken for its own todo.
    QVERIFY(isNull(profile.records.record(RecordId::fromName("one"))->value(Field::TodoDue)));
    QCOMPARE(lines(profile.exported(txt)), lines(file));
}

void TestTodoTxt::unreadableDatesAreKept()
{
    Fixture profile;
    const ImportReport report = profile.import(txt, "Fine\nBad due:2026-02-30 t:soon rec:3x\n");
    QCOMPARE(report.warningCount, 3);
    QCOMPARE(report.warnings.front(),
             (ImportWarning{2, u"This date could not be read."_s, u"2026-02-30"_s}));
    const Record todo = profile.records.byTitle(Entity::Todo, u"Bad"_s);
    for (const QString &kept : {u"due: 2026-02-30"_s, u"t: soon"_s, u"rec: 3x"_s})
        QVERIFY(todo.text(Field::TodoDescription).contains(kept));
}

void TestTodoTxt::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<ErrorCode>("code");
    const auto unreadable = ErrorCode::UnreadableFile;
    QTest::newRow("broken UTF-8") << "fine\nbad \xc3(\n"_ba << 2LL << unreadable;
    QTest::newRow("NUL") << QByteArray("fine\nfine\nb\0d\n", 14) << 3LL << unreadable;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeh\0i\0", 6) << 1LL << unreadable;
    QTest::newRow("long line") << "fine\n" + QByteArray(50 * 1024 * 1024, 'a') << 2LL
                               << ErrorCode::TooLarge;
}

void TestTodoTxt::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Fixture profile;
    const auto plan = profile.plan(txt, bytes);
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
    QCOMPARE(plan.error().line, line);
}

/// Any words in any order: what goes in comes out, and nothing breaks.
void TestTodoTxt::aDiskThatFailsIsNoEnd()
{
    Fixture profile;
    FailingDevice device;
    const auto plan =
        planImport(txt, device, {profile.records, profile.clock, profile.random, u"file"_s, {}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Io);
}

void TestTodoTxt::longFilesAreReadInPieces()
{
    // Lines that end before, on and behind the end of a piece of 256 KiB.
    Fixture profile;
    QByteArray file;
    for (int i = 0; i < 40; ++i)
        file += QByteArray(700'000 / 40 - 2, '\n') + QByteArray::number(10 + i) + '\n';
    const ImportReport report = profile.import(txt, file);
    QCOMPARE(report.read, 40);
    QVERIFY(!profile.records.byTitle(Entity::Todo, u"49"_s).id.isNull());
    const auto refused = profile.plan(txt, file + "\xff");
    QVERIFY(!refused);
    QCOMPARE(refused.error().line, 1 + file.count('\n'));
}

void TestTodoTxt::propertyRoundTrip()
{
    constexpr std::array words{"x",   "(A)",  "2026-11-01", "+Garden",   "@home", "due:2026-12-01",
                               "t:1", "rec:", "word",       "(b)",       "+",     "@",
                               ":",   "a:b",  "pri:Q",      "rec:+2b",   "ü",     "2026-13-01",
                               "(Z)", "+G+h", "@a@b",       "due:never", "😀",    "key:v:w"};
    const quint64 seed = 20261120;
    qInfo("seed %llu", seed);
    SeededRandom random(seed);
    for (int round = 0; round < 400; ++round) {
        QStringList chosen;
        for (quint64 i = random.next64() % 8 + 1; i > 0; --i)
            chosen << QString::fromUtf8(words.at(random.next64() % words.size()));
        Fixture profile;
        const ImportReport first = profile.import(txt, chosen.join(u' ').toUtf8());
        QCOMPARE(first.created.at(Entity::Todo), 1);
        const QByteArray out = profile.exported(txt);
        // The line that went out means the same as the one that came in …
        Fixture second;
        second.import(txt, out);
        const Record before = profile.records.all(Entity::Todo).front();
        const Record after = second.records.all(Entity::Todo).front();
        for (const Field field : {Field::TodoTitle, Field::TodoPriority, Field::TodoDue,
                                  Field::TodoWaitUntil, Field::TodoRecurrence})
            QCOMPARE(after.value(field), before.value(field));
        QCOMPARE(isNull(after.value(Field::TodoCompletion)),
                 isNull(before.value(Field::TodoCompletion)));
        QCOMPARE(after.elements(Field::TodoTags), before.elements(Field::TodoTags));
        // … and stays as it is from then on.
        QCOMPARE(second.exported(txt), out);
        QCOMPARE(profile.import(txt, chosen.join(u' ').toUtf8()).unchanged, 1);
    }
}

QTEST_GUILESS_MAIN(TestTodoTxt)
#include "tst_todotxt.moc"
