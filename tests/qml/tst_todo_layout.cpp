// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spine.h"
#include "theme.h"
#include "todo_layout.h"

#include <QTest>

#include <QRandomGenerator>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

TodoLook everything()
{
    TodoLook look;
    look.title = u"Reply to the quarry about site access and the whole of the rest"_s;
    look.projectName = u"River"_s;
    look.projectColour = u"blue"_s;
    look.timeText = u"25m / 1h 30m"_s;
    look.overdueText = u"since Mon"_s;
    look.overdue = true;
    look.rolloverText = u"rolled 3×"_s;
    look.reminderText = u"11:30"_s;
    look.conflictText = u"2 versions"_s;
    look.priority = 3;
    look.repeats = look.localOnly = look.pending = look.blocked = look.hasNotes = true;
    return look;
}

const TodoPiece *find(const TodoPicture &picture, TodoPart part)
{
    for (const TodoPiece &piece : picture.pieces) {
        if (piece.part == part)
            return &piece;
    }
    return nullptr;
}

/// The part of a piece that has ink; the box of a placed title is its whole room.
QRectF inkBox(const TodoPiece &piece)
{
    if (!piece.placed || !piece.words)
        return piece.box;
    const QTextLine line = piece.words->lineAt(piece.words->lineCount() - 1);
    return line.naturalTextRect();
}

/// Which two pieces stand on each other; empty when none do.
QByteArray overlap(const TodoPicture &picture)
{
    for (std::size_t i = 0; i < picture.pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < picture.pieces.size(); ++j) {
            const TodoPiece &a = picture.pieces[i];
            const TodoPiece &b = picture.pieces[j];
            const auto inTitle = [](const TodoPiece &piece) {
                return piece.placed; // an icon in the room that the title keeps for it
            };
            if (inTitle(a) && inTitle(b))
                continue;
            if (a.part == TodoPart::Title && b.part == TodoPart::Title)
                continue;
            const QRectF shared = inkBox(a).intersected(inkBox(b));
            if (shared.width() > 0.5 && shared.height() > 0.5)
                return QByteArray::number(int(a.part)) + " and " + QByteArray::number(int(b.part));
        }
    }
    return {};
}

} // namespace

class TestTodoLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeaves_data();
    void nothingOverlapsOrLeaves();
    void rowDropsTheLeastFirst();
    void stageRowTellsOfSeveralVersions();
    void longTitleIsElidedAndSaysSo();
    void cardHasAtMostThreeLines();
    void whatWaitsIsMarkedBesideTheTitle_data();
    void whatWaitsIsMarkedBesideTheTitle();
    void priorityStaysWithTheLastWord();
    void rightToLeftTitleKeepsItsIconAtItsEnd();
    void mirroredRowIsTheSameTurnedRound();
    void mirroredRunningTimeIsReadInItsOwnDirection();
    void runningTimeIsAmberInItsTrackedPart();
    void doneIsQuiet();
    void movedAwaySaysWhere();
    void theDotOfTheProjectGrowsWithItsName();
    void hostileTitles_data();
    void hostileTitles();
    void spineFitsHoweverManyBars();

private:
    Theme m_theme;
};

void TestTodoLayout::nothingOverlapsOrLeaves_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<double>("width");
    for (const int form : {0, 1, 2, 3}) {
        for (const double width : {100.0, 117.0, 160.0, 203.0, 320.0, 640.0, 1400.0}) {
            QTest::addRow("form %d, %d wide", form, int(width)) << form << width;
        }
    }
}

void TestTodoLayout::nothingOverlapsOrLeaves()
{
    QFETCH(const int, form);
    QFETCH(const double, width);
    for (const double scale : {0.9, 1.0, 1.5}) {
        m_theme.setScale(scale);
        const double height = form == 1 ? m_theme.tallRowHeight() : m_theme.rowHeight();
        const TodoPicture picture =
            layoutTodo(everything(), TodoForm(form), {width, height}, m_theme, false);
        QCOMPARE(overlap(picture), QByteArray());
        for (const TodoPiece &piece : picture.pieces) {
            const QByteArray part = QByteArray::number(int(piece.part));
            QVERIFY2(piece.box.left() >= -0.5, part.constData());
            QVERIFY2(piece.box.right() <= width + 0.5, part.constData());
        }
    }
    m_theme.setScale(1);
}

void TestTodoLayout::stageRowTellsOfSeveralVersions()
{
    TodoLook look = everything();
    const auto laidOut = [&] {
        return layoutTodo(look, TodoForm::StageRow, {284, 52}, m_theme, false);
    };
    QVERIFY(find(laidOut(), TodoPart::Conflict));
    look.conflictText.clear();
    QVERIFY(!find(laidOut(), TodoPart::Conflict));
    QVERIFY(find(laidOut(), TodoPart::Overdue));
}

void TestTodoLayout::rowDropsTheLeastFirst()
{
    const auto has = [this](double width, TodoPart part) {
        return find(layoutTodo(everything(), TodoForm::Row, {width, 38}, m_theme, false), part) !=
               nullptr;
    };
    QVERIFY(has(900, TodoPart::Notes));
    QVERIFY(has(900, TodoPart::Project));
    QVERIFY(!has(330, TodoPart::Notes));
    QVERIFY(has(330, TodoPart::Conflict));
    QVERIFY(has(330, TodoPart::Time));
    QVERIFY(has(120, TodoPart::Title));
}

void TestTodoLayout::longTitleIsElidedAndSaysSo()
{
    const TodoLook look = everything();
    QVERIFY(layoutTodo(look, TodoForm::Row, {300, 38}, m_theme, false).titleElided);
    QVERIFY(!layoutTodo(look, TodoForm::Row, {1400, 38}, m_theme, false).titleElided);
}

void TestTodoLayout::whatWaitsIsMarkedBesideTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("mirrored");
    for (const bool mirrored : {false, true}) {
        const char *where = mirrored ? "mirrored" : "as written";
        QTest::addRow("a word, %s", where) << u"New"_s << mirrored;
        QTest::addRow("a sentence, %s", where) << u"New on this one while paused"_s << mirrored;
        QTest::addRow("many words, %s", where) << u"word "_s.repeated(60) << mirrored;
        QTest::addRow("leftwards, %s", where) << u"שלום עולם ועוד הרבה"_s << mirrored;
    }
}

/// In a card that has nothing but a title: bottom right, and the title wraps before it.
void TestTodoLayout::whatWaitsIsMarkedBesideTheTitle()
{
    QFETCH(const QString, title);
    QFETCH(const bool, mirrored);
    TodoLook look;
    look.title = title;
    look.pending = true;
    for (const auto form : {TodoForm::Card, TodoForm::LowCard}) {
        for (double width = 80; width < 260; ++width) {
            const TodoPicture picture = layoutTodo(look, form, {width, 0}, m_theme, mirrored);
            const TodoPiece *mark = find(picture, TodoPart::Pending);
            QVERIFY(mark);
            QVERIFY(mark->box.bottom() <= picture.height + 0.5);
            QCOMPARE(mirrored ? mark->box.left() : width - mark->box.right(), 0.0);
            for (const TodoPiece &piece : picture.pieces) {
                if (piece.part != TodoPart::Title)
                    continue;
                const QPointF at = piece.placed ? QPointF() : piece.box.topLeft();
                for (int i = 0; i < piece.words->lineCount(); ++i) {
                    const QTextLine line = piece.words->lineAt(i);
                    const int end = line.textStart() + line.textLength();
                    const bool isKept =
                        end > 0 && piece.words->text().at(end - 1) == QChar(QChar::Nbsp);
                    const double begins = line.cursorToX(line.textStart());
                    const double ends = line.cursorToX(isKept ? end - 1 : end);
                    const double from = std::min(begins, ends);
                    const double to = std::max(begins, ends);
                    const QRectF ink(at.x() + from, at.y() + line.y(), to - from, line.height());
                    const QRectF shared = ink.intersected(mark->box);
                    QVERIFY2(shared.width() <= 0.5 || shared.height() <= 0.5,
                             QByteArray::number(width).constData());
                }
            }
        }
    }
}

void TestTodoLayout::cardHasAtMostThreeLines()
{
    TodoLook look;
    look.title = u"word "_s.repeated(60);
    const TodoPicture three = layoutTodo(look, TodoForm::Card, {120, 0}, m_theme, false);
    QCOMPARE(three.height, 3 * m_theme.cardLine());
    QVERIFY(three.titleElided);
    look.title = u"word"_s;
    const TodoPicture one = layoutTodo(look, TodoForm::Card, {120, 0}, m_theme, false);
    QCOMPARE(one.height, m_theme.cardLine());
    QVERIFY(!one.titleElided);
    look.timeText = u"20m"_s;
    const TodoPicture two = layoutTodo(look, TodoForm::Card, {120, 0}, m_theme, false);
    QCOMPARE(two.height, m_theme.cardLine() + 4 + m_theme.smallLine());
}

void TestTodoLayout::priorityStaysWithTheLastWord()
{
    TodoLook look;
    look.title = u"Walk the site with the quarry manager"_s;
    look.priority = 3;
    for (double width = 60; width < 320; width += 1) {
        const TodoPicture picture = layoutTodo(look, TodoForm::Card, {width, 0}, m_theme, false);
        const TodoPiece *mark = find(picture, TodoPart::Priority);
        QVERIFY(mark != nullptr);
        const TodoPiece *title = nullptr;
        for (const TodoPiece &piece : picture.pieces)
            title = piece.part == TodoPart::Title ? &piece : title;
        const QTextLine last = title->words->lineAt(title->words->lineCount() - 1);
        QVERIFY(last.textLength() > 2);
        QVERIFY2(mark->box.right() <= width + 0.5, qPrintable(QString::number(width)));
        QVERIFY(std::abs(mark->box.center().y() - (last.y() + last.height() / 2)) < 4);
    }
}

void TestTodoLayout::rightToLeftTitleKeepsItsIconAtItsEnd()
{
    TodoLook look;
    look.title = u"اتصل بالكهربائي"_s;
    look.priority = 3;
    const TodoPicture picture = layoutTodo(look, TodoForm::Card, {240, 0}, m_theme, true);
    const TodoPiece *mark = find(picture, TodoPart::Priority);
    const TodoPiece *title = find(picture, TodoPart::Title);
    QVERIFY(mark != nullptr && title != nullptr);
    const QRectF words = title->words->lineAt(0).naturalTextRect();
    QVERIFY(words.right() > 230);
    QVERIFY(mark->box.center().x() < words.center().x());
}

void TestTodoLayout::mirroredRowIsTheSameTurnedRound()
{
    const QSizeF room(640, 38);
    const TodoPicture plain = layoutTodo(everything(), TodoForm::Row, room, m_theme, false);
    const TodoPicture turned = layoutTodo(everything(), TodoForm::Row, room, m_theme, true);
    QCOMPARE(turned.pieces.size(), plain.pieces.size());
    for (std::size_t i = 0; i < plain.pieces.size(); ++i) {
        QCOMPARE(turned.pieces[i].box.left(), room.width() - plain.pieces[i].box.right());
        QCOMPARE(turned.pieces[i].box.top(), plain.pieces[i].box.top());
    }
}

void TestTodoLayout::mirroredRunningTimeIsReadInItsOwnDirection()
{
    TodoLook look;
    look.timeText = u"1:12:40 / 2h"_s;
    look.timeState = 1;
    const TodoPicture plain = layoutTodo(look, TodoForm::Row, {400, 38}, m_theme, false);
    const TodoPicture turned = layoutTodo(look, TodoForm::Row, {400, 38}, m_theme, true);
    const auto gap = [](const TodoPicture &picture) {
        std::vector<QRectF> times;
        for (const TodoPiece &piece : picture.pieces) {
            if (piece.part == TodoPart::Time)
                times.push_back(piece.box);
        }
        return times.at(1).left() - times.at(0).right();
    };
    QVERIFY(gap(plain) > 0);
    QCOMPARE(gap(turned), gap(plain));
}

void TestTodoLayout::runningTimeIsAmberInItsTrackedPart()
{
    TodoLook look;
    look.title = u"Calibrate"_s;
    look.timeText = u"1:12:40 / 2h"_s;
    look.timeState = 1;
    std::vector<const TodoPiece *> times;
    const TodoPicture picture = layoutTodo(look, TodoForm::Row, {400, 38}, m_theme, false);
    for (const TodoPiece &piece : picture.pieces) {
        if (piece.part == TodoPart::Time)
            times.push_back(&piece);
    }
    QCOMPARE(times.size(), std::size_t(2));
    QCOMPARE(times[0]->words->text(), u"1:12:40"_s);
    QCOMPARE(times[0]->ink, m_theme.lamp());
    QCOMPARE(times[1]->words->text(), u"/ 2h"_s);
    QCOMPARE(times[1]->ink, m_theme.text2());
}

void TestTodoLayout::doneIsQuiet()
{
    TodoLook look = everything();
    look.done = true;
    const TodoPicture picture = layoutTodo(look, TodoForm::Row, {900, 38}, m_theme, false);
    QCOMPARE(find(picture, TodoPart::Title)->ink, m_theme.text3());
    QVERIFY(find(picture, TodoPart::Priority) == nullptr);
    QVERIFY(find(picture, TodoPart::Overdue) == nullptr);
    QVERIFY(find(picture, TodoPart::Rollover) == nullptr);
    QVERIFY(find(picture, TodoPart::Conflict) != nullptr);
}

void TestTodoLayout::movedAwaySaysWhere()
{
    TodoLook look = everything();
    look.movedToText = u"moved to Wed"_s;
    const TodoPicture picture = layoutTodo(look, TodoForm::Card, {200, 0}, m_theme, false);
    QVERIFY(find(picture, TodoPart::MovedTo) != nullptr);
    QVERIFY(find(picture, TodoPart::Time) == nullptr);
    QCOMPARE(find(picture, TodoPart::MovedTo)->ink, m_theme.lamp());
}

void TestTodoLayout::theDotOfTheProjectGrowsWithItsName()
{
    const auto dotOf = [&](double scale) {
        m_theme.setScale(scale);
        const QSizeF room(1400, m_theme.rowHeight());
        const TodoPicture picture = layoutTodo(everything(), TodoForm::Row, room, m_theme, false);
        return find(picture, TodoPart::Project)->box.size();
    };
    const QSizeF plain = dotOf(1);
    const QSizeF large = dotOf(2);
    m_theme.setScale(1);
    QCOMPARE(plain, QSizeF(7, 7));
    QCOMPARE(large, 2 * plain);
}

void TestTodoLayout::hostileTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString();
    QTest::newRow("only spaces") << u"     "_s;
    QTest::newRow("line breaks") << u"one\ntwo\u2028three\u2029four\tfive"_s;
    QTest::newRow("one endless word") << u"a"_s.repeated(50'000);
    QTest::newRow("marks without letters") << u"\u0301"_s.repeated(500);
    QTest::newRow("half a surrogate") << QString(QChar(0xD83D));
    QTest::newRow("direction overrides") << u"\u202Eabc\u2066def"_s;
    QTest::newRow("mark-up") << u"<b>bold</b>&amp;"_s;
    QTest::newRow("null inside") << QString(u"a\0b"_s);
}

void TestTodoLayout::hostileTitles()
{
    QFETCH(const QString, title);
    TodoLook look = everything();
    look.title = title;
    for (const int form : {0, 1, 2, 3}) {
        for (const double width : {1.0, 60.0, 400.0}) {
            const TodoPicture picture =
                layoutTodo(look, TodoForm(form), {width, 38}, m_theme, false);
            QVERIFY(picture.height > 0);
            QVERIFY(picture.height < 400);
        }
    }
}

void TestTodoLayout::spineFitsHoweverManyBars()
{
    constexpr quint32 seed = 20261111;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Spine::Bar> bars(random.bounded(400));
        for (Spine::Bar &bar : bars)
            bar.minutes = random.bounded(20) == 0 ? random.bounded(100'000) : random.bounded(240);
        const double room = random.bounded(900);
        const std::vector<Spine::Place> places = Spine::places(bars, room);
        QCOMPARE(places.size(), bars.size());
        double bottom = 0;
        for (const Spine::Place &place : places) {
            QVERIFY(place.top >= bottom - 1e-6);
            bottom = place.top + place.height;
        }
        QVERIFY2(bottom <= room + 1e-6, qPrintable(QString::number(bottom - room)));
    }
}

QTEST_MAIN(TestTodoLayout)
#include "tst_todo_layout.moc"
