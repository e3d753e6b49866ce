// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_pieces_p.h"

#include "stage_words.h"
#include "theme.h"

#include <QCache>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace sennight {
namespace {

constexpr double badgePadding = 5;
constexpr double badgeRadius = 4;
constexpr double barLength = 9;
constexpr double barThick = 3;
constexpr double barGap = 2;
constexpr int lastStage = 4;

/// Project names, durations and badges are few, and most todos of a week share them.
constexpr int keptLines = 256;

struct LineKey
{
    QString text;
    QFont font;

    bool operator==(const LineKey &) const = default;
    friend size_t qHash(const LineKey &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font);
    }
};

using KeptLines = QCache<LineKey, std::shared_ptr<QTextLayout>>;

KeptLines &kept()
{
    static KeptLines lines(keptLines);
    return lines;
}

/// One line of words that nobody moves or breaks. GUI thread.
std::shared_ptr<QTextLayout> sharedLine(const QString &text, const QFont &font)
{
    KeptLines &lines = kept();
    if (lines.isEmpty()) { // also for the next application of a process
        qAddPostRoutine([] { kept().clear(); });
        QObject::connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, qGuiApp,
                         [] { kept().clear(); });
    }
    const LineKey key{text, font};
    if (const auto *known = lines.object(key))
        return *known;
    auto line = singleLine(text, font);
    lines.insert(key, new std::shared_ptr<QTextLayout>(line));
    return line;
}

} // namespace

std::shared_ptr<QTextLayout> singleLine(const QString &text, const QFont &font)
{
    auto words = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    words->setTextOption(option);
    words->setCacheEnabled(true);
    words->beginLayout();
    words->createLine();
    words->endLayout();
    return words;
}

double widthOf(const QTextLayout &words)
{
    return std::ceil(words.lineAt(0).naturalTextWidth());
}

bool TodoPieces::quiet() const
{
    return m_look.done || m_look.letGo || moved();
}

bool TodoPieces::moved() const
{
    return !m_look.movedToText.isEmpty();
}

QColor TodoPieces::titleInk() const
{
    return m_theme.colour(quiet() ? Token::Text3 : Token::Text);
}

TodoPiece TodoPieces::wordsPiece(TodoPart part, const QString &text, Face face, Token ink) const
{
    TodoPiece piece{.part = part, .box = {}, .ink = m_theme.colour(ink), .fill = {}};
    piece.words = sharedLine(text, m_theme.font(face));
    piece.box = QRectF(0, 0, widthOf(*piece.words), m_theme.line(face));
    return piece;
}

TodoPiece TodoPieces::iconPiece(TodoPart part, std::string_view icon, Token ink, int side) const
{
    return {.part = part,
            .box = QRectF(0, 0, m_theme.drawn(side), m_theme.drawn(side)),
            .ink = m_theme.colour(ink),
            .fill = {},
            .icon = icon};
}

TodoGroup TodoPieces::grouped(std::vector<TodoPiece> pieces, double gap, int worth)
{
    TodoGroup group{.pieces = std::move(pieces), .width = 0, .worth = worth};
    for (TodoPiece &piece : group.pieces) {
        piece.box.moveLeft(group.width);
        group.width += piece.box.width() + gap;
    }
    group.width -= gap;
    return group;
}

TodoGroup TodoPieces::badge(TodoPart part, const QString &text, Token ink, Token fill,
                            int worth) const
{
    TodoPiece piece = wordsPiece(part, text, Face::Badge, ink);
    piece.fill = m_theme.colour(fill);
    piece.radius = badgeRadius;
    piece.box = QRectF(0, 0, piece.box.width() + 2 * badgePadding, m_theme.badgeHeight());
    return grouped({std::move(piece)}, 0, worth);
}

TodoGroup TodoPieces::project(Face face) const
{
    const double side = m_theme.smallDot();
    TodoPiece dot{.part = TodoPart::Project,
                  .box = QRectF(0, 0, side, side),
                  .ink = {},
                  .fill = projectColour(m_look.projectColour, m_theme.dark()),
                  .radius = side / 2};
    return grouped(
        {std::move(dot), wordsPiece(TodoPart::Project, m_look.projectName, face, Token::Text3)},
        std::round(side / 2), 7);
}

TodoGroup TodoPieces::time(Face face) const
{
    const bool running = m_look.timeState == 1;
    const auto slash = running ? m_look.timeText.indexOf(QLatin1String(" / ")) : -1;
    if (running) {
        const Face strong = face == Face::Small ? Face::SmallStrong : Face::MetaStrong;
        std::vector<TodoPiece> pieces;
        pieces.push_back(wordsPiece(TodoPart::Time,
                                    slash < 0 ? m_look.timeText : m_look.timeText.left(slash),
                                    strong, Token::Lamp));
        if (slash >= 0) {
            pieces.push_back(
                wordsPiece(TodoPart::Time, m_look.timeText.mid(slash + 1), face, Token::Text2));
        }
        return grouped(std::move(pieces), 3, 9);
    }
    const bool over = m_look.timeState == 2 && !m_look.done;
    return grouped(
        {wordsPiece(TodoPart::Time, m_look.timeText, face, over ? Token::Lamp : Token::Text3)}, 0,
        9);
}

std::vector<TodoGroup> TodoPieces::metaGroups(Face face, bool row) const
{
    std::vector<TodoGroup> groups;
    if (moved()) {
        groups.push_back(
            grouped({wordsPiece(TodoPart::MovedTo, m_look.movedToText, face, Token::Lamp)}, 0, 9));
        return groups;
    }
    if (row)
        appendMarks(groups);
    if (!row)
        appendWhat(groups, face);
    appendBadges(groups);
    if (row) {
        appendQuietIcons(groups, true);
        appendWhat(groups, face);
        if (m_look.pending)
            groups.push_back(grouped({iconPiece(TodoPart::Pending, "upload", Token::Text3)}, 0, 8));
    } else {
        appendMarks(groups);
        appendQuietIcons(groups, false);
    }
    return groups;
}

TodoGroup TodoPieces::stage(Face face) const
{
    std::vector<TodoPiece> pieces;
    for (int bar = 0; bar <= lastStage; ++bar) {
        const Token fill = bar <= m_look.stage ? Token::Accent : Token::LineStrong;
        pieces.push_back({.part = TodoPart::Stage,
                          .box = QRectF(0, 0, barLength, barThick),
                          .ink = {},
                          .fill = m_theme.colour(fill),
                          .radius = barThick / 2});
    }
    TodoGroup group = grouped(std::move(pieces), barGap, 9);
    TodoPiece name = wordsPiece(TodoPart::Stage, stageWord(m_look.stage), face, Token::Text3);
    name.box.moveLeft(group.width + Theme::space8());
    group.width = name.box.right();
    group.pieces.push_back(std::move(name));
    return group;
}

TodoGroup TodoPieces::besideStage(Face face) const
{
    if (!m_look.conflictText.isEmpty())
        return badge(TodoPart::Conflict, m_look.conflictText, Token::Other, Token::OtherSoft, 9);
    if (!m_look.overdueText.isEmpty())
        return badge(TodoPart::Overdue, m_look.overdueText,
                     m_look.overdue ? Token::Danger : Token::Text2,
                     m_look.overdue ? Token::DangerSoft : Token::Sunken, 9);
    constexpr int matched = 1;
    if (m_look.stage > matched && !m_look.timeText.isEmpty())
        return time(face);
    if (!m_look.projectName.isEmpty())
        return project(face);
    return grouped({wordsPiece(TodoPart::Time, m_look.dumpedText, face, Token::Text3)}, 0, 9);
}

void TodoPieces::appendWhat(std::vector<TodoGroup> &groups, Face face) const
{
    if (!m_look.projectName.isEmpty())
        groups.push_back(project(face));
    if (!m_look.planText.isEmpty() && !quiet())
        groups.push_back(
            grouped({wordsPiece(TodoPart::Plan, m_look.planText, face, Token::Text3)}, 0, 6));
    if (!m_look.timeText.isEmpty())
        groups.push_back(time(face));
}

void TodoPieces::appendMarks(std::vector<TodoGroup> &groups) const
{
    if (m_look.reminderText.isEmpty())
        return;
    groups.push_back(
        grouped({iconPiece(TodoPart::Reminder, "bell", Token::Text3),
                 wordsPiece(TodoPart::Reminder, m_look.reminderText, Face::Meta, Token::Text3)},
                iconGap, 5));
}

void TodoPieces::appendBadges(std::vector<TodoGroup> &groups) const
{
    if (!m_look.overdueText.isEmpty() && !quiet()) {
        groups.push_back(
            m_look.overdue
                ? badge(TodoPart::Overdue, m_look.overdueText, Token::Danger, Token::DangerSoft, 8)
                : badge(TodoPart::Overdue, m_look.overdueText, Token::Text2, Token::Sunken, 6));
    }
    if (!m_look.rolloverText.isEmpty() && !quiet()) {
        groups.push_back(
            badge(TodoPart::Rollover, m_look.rolloverText, Token::Lamp, Token::LampSoft, 5));
    }
    if (!m_look.putBackText.isEmpty()) {
        groups.push_back(
            badge(TodoPart::PutBack, m_look.putBackText, Token::Danger, Token::DangerSoft, 8));
    }
    if (!m_look.conflictText.isEmpty()) {
        groups.push_back(
            badge(TodoPart::Conflict, m_look.conflictText, Token::Other, Token::OtherSoft, 9));
    }
}

void TodoPieces::appendQuietIcons(std::vector<TodoGroup> &groups, bool row) const
{
    if (m_look.repeats && row)
        groups.push_back(grouped({iconPiece(TodoPart::Repeats, "repeat", Token::Text3)}, 0, 4));
    if (m_look.hasNotes && row)
        groups.push_back(grouped({iconPiece(TodoPart::Notes, "note", Token::Text3)}, 0, 1));
    if (m_look.blocked && row && !m_look.waitsForText.isEmpty())
        groups.push_back(
            grouped({iconPiece(TodoPart::Blocked, "lock", Token::Text3),
                     wordsPiece(TodoPart::Blocked, m_look.waitsForText, Face::Meta, Token::Text3)},
                    iconGap, 3));
    else if (m_look.blocked)
        groups.push_back(grouped({iconPiece(TodoPart::Blocked, "lock", Token::Text3)}, 0, 3));
    if (m_look.localOnly)
        groups.push_back(
            grouped({iconPiece(TodoPart::LocalOnly, "laptop", Token::Text3, 13)}, 0, 2));
}

std::vector<TodoPiece> TodoPieces::titleIcons(bool withRepeat) const
{
    static constexpr std::array<std::string_view, 4> marks{"", "prioritylow", "prioritymedium",
                                                           "priorityhigh"};
    static constexpr std::array inks{Token::Text3, Token::Text3, Token::Text2, Token::Danger};
    std::vector<TodoPiece> icons;
    const auto priority = std::size_t(std::clamp(m_look.priority, 0, 3));
    if (priority > 0 && !quiet())
        icons.push_back(iconPiece(TodoPart::Priority, marks[priority], inks[priority]));
    if (withRepeat && m_look.repeats)
        icons.push_back(iconPiece(TodoPart::Repeats, "repeat", Token::Text3));
    return icons;
}

} // namespace sennight
