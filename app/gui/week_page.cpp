// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_page.h"

#include "items/date_text.h"
#include "items/week_model.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(WeekPage)
};

constexpr double margin = 34;
constexpr double gutter = 10;
constexpr double largestType = 9.5;
constexpr double smallestType = 5.5;
constexpr double typeStep = 0.5;
constexpr double dayHeadHeight = 30;
constexpr QRgb ink = 0xff1c2024;
constexpr QRgb quiet = 0xff62666d;
constexpr QRgb hairline = 0xffcbc7bc;

} // namespace

/// Text of one size and colour, broken to a width.
struct WeekPage::Block
{
    Block(const QString &text, double size, bool strong, double width, bool rightToLeft)
        : layout(text)
    {
        QFont font;
        font.setPixelSize(100); // whole pixels only: the painter is scaled instead
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        scale = size / 100;
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setFont(font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width / scale);
            line.setPosition({0, fullHeight});
            fullHeight += line.height();
        }
        layout.endLayout();
    }
    [[nodiscard]] double height() const { return fullHeight * scale; }

    QTextLayout layout;
    double scale = 1;
    double fullHeight = 0;
};

struct WeekPage::Ink
{
    QPainter &painter;
    bool rightToLeft;
    double type = largestType; ///< of the todos

    [[nodiscard]] Block block(const QString &text, double size, double width,
                              bool strong = false) const
    {
        return {text, size, strong, width, rightToLeft};
    }
    void draw(const Block &block, QPointF at, QRgb colour) const
    {
        painter.save();
        painter.translate(at);
        painter.scale(block.scale, block.scale);
        painter.setPen(QColor(colour));
        block.layout.draw(&painter, {0, 0});
        painter.restore();
    }
    void line(double x1, double x2, double y) const
    {
        painter.setPen(QPen(QColor(hairline), 0.6));
        painter.drawLine(QPointF(x1, y), QPointF(x2, y));
    }
    /// An empty ring to tick, or a full one.
    void moon(QPointF centre, double radius, bool full) const
    {
        painter.setPen(QPen(QColor(full ? quiet : ink), 0.7));
        painter.setBrush(full ? QBrush(QColor(quiet)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
    }
};

WeekPage::WeekPage(WeekSnapshot week, const QLocale &locale, bool rightToLeft)
    : m_week(std::move(week))
    , m_locale(locale)
    , m_rightToLeft(rightToLeft)
    , m_columns(m_week.facts.days.size() + 1)
{
    for (const TodoRow &todo : m_week.todos) {
        const auto day = std::ranges::find(m_week.facts.days, todo.plan.day, &DayFacts::date);
        m_columns[static_cast<size_t>(day - m_week.facts.days.begin())].push_back(&todo);
    }
}

QString WeekPage::title() const
{
    return PageText::tr("Week %1").arg(m_week.facts.week.week);
}

QString WeekPage::range() const
{
    const QDate first = m_week.facts.days.front().date;
    const QDate last = m_week.facts.days.back().date;
    return datedRangeText(first, last, m_locale);
}

QString WeekPage::metaOf(const TodoRow &todo) const
{
    QStringList parts;
    if (todo.estimateMinutes)
        parts.append(durationText(*todo.estimateMinutes));
    if (!todo.projectTitle.isEmpty())
        parts.append(todo.projectTitle);
    if (!todo.due.isNull() && todo.isOpen())
        parts.append(PageText::tr("due %1").arg(
            todo.due.time.isValid()
                ? dateTimeText(m_locale.toString(todo.due.date, u"ddd"_s),
                               m_locale.toString(todo.due.time, QLocale::ShortFormat))
                : weekdayDateText(todo.due.date, m_locale)));
    return parts.join(u" · "_s);
}

QRectF WeekPage::columnAt(QRectF room, size_t index, size_t count) const
{
    const double width =
        (room.width() - static_cast<double>(count - 1) * gutter) / static_cast<double>(count);
    const size_t place = m_rightToLeft ? count - 1 - index : index;
    return {room.left() + static_cast<double>(place) * (width + gutter), room.top(), width,
            room.height()};
}

bool WeekPage::print(QPagedPaintDevice &device) const
{
    const bool usesLetter = m_locale.measurementSystem() == QLocale::ImperialUSSystem;
    device.setPageLayout({QPageSize(usesLetter ? QPageSize::Letter : QPageSize::A4),
                          QPageLayout::Landscape,
                          {},
                          QPageLayout::Point});
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF size = device.pageLayout().fullRect(QPageLayout::Point).size();
    painter.scale(painter.device()->width() / size.width(),
                  painter.device()->height() / size.height());
    paint(painter, size);
    return painter.end();
}

void WeekPage::paint(QPainter &painter, QSizeF size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    Ink pen{painter, m_rightToLeft};
    QRectF room(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    room.setTop(paintHead(pen, room));
    room.setTop(paintGoals(pen, room));
    paintDays(pen, room);
}

QString WeekPage::planned() const
{
    int capacity = 0;
    for (const DayFacts &day : m_week.facts.days)
        capacity += day.capacityMinutes;
    return PageText::tr("%1 planned of %2")
        .arg(durationText(plannedMinutes(m_week.facts.week, m_week.todos)), durationText(capacity));
}

double WeekPage::paintHead(Ink &pen, QRectF room) const
{
    const Block name = pen.block(title(), 18, room.width() / 2, true);
    const Block dates = pen.block(range() + u" · "_s + planned(), 9.5, room.width());
    pen.draw(name, {m_rightToLeft ? room.center().x() : room.left(), room.top()}, ink);
    pen.draw(dates, {room.left(), room.top() + name.height()}, quiet);
    return room.top() + name.height() + dates.height() + 10;
}

double WeekPage::paintGoals(Ink &pen, QRectF room) const
{
    double bottom = room.top();
    constexpr size_t perRow = 3;
    double rowTop = room.top();
    for (size_t i = 0; i < m_week.goals.size(); ++i) {
        if (i % perRow == 0)
            rowTop = bottom;
        const GoalRow &goal = m_week.goals[i];
        const QRectF column = columnAt(room, i % perRow, perRow);
        const QString text =
            goal.projectTitle.isEmpty() ? goal.title : goal.title + u" · "_s + goal.projectTitle;
        const Block words = pen.block(text, 9.5, column.width() - 14, true);
        const double side = m_rightToLeft ? column.right() - 5 : column.left() + 5;
        pen.moon({side, rowTop + 6.5}, 4, goal.reached);
        pen.draw(words, {m_rightToLeft ? column.left() : column.left() + 14, rowTop}, ink);
        bottom = std::max(bottom, rowTop + words.height() + 4);
    }
    return m_week.goals.empty() ? bottom : bottom + 8;
}

double WeekPage::heightOf(const Ink &pen, const std::vector<const TodoRow *> &todos,
                          double width) const
{
    double height = 0;
    for (const TodoRow *todo : todos) {
        height += pen.block(todo->title, pen.type, width - pen.type - 3).height() + pen.type * 0.5;
        const QString meta = metaOf(*todo);
        if (!meta.isEmpty())
            height += pen.block(meta, pen.type * 0.84, width - pen.type - 3).height();
    }
    return height;
}

/// The largest type in which every day fits, else the smallest.
double WeekPage::fittingSize(const Ink &pen, double width, double height) const
{
    Ink tried = pen;
    for (tried.type = largestType; tried.type > smallestType; tried.type -= typeStep) {
        const bool fits = std::ranges::all_of(
            m_columns, [&](const auto &todos) { return heightOf(tried, todos, width) <= height; });
        if (fits)
            break;
    }
    return tried.type;
}

void WeekPage::paintDays(Ink &pen, QRectF room) const
{
    const bool hasLoose = !m_columns.back().empty();
    const size_t count = m_columns.size() - (hasLoose ? 0 : 1);
    const QRectF first = columnAt(room, 0, count);
    pen.type = fittingSize(pen, first.width(), room.height() - dayHeadHeight);
    for (size_t day = 0; day < count; ++day)
        paintDay(pen, columnAt(room, day, count), day);
}

double WeekPage::paintDayHead(Ink &pen, QRectF room, const DayFacts &day) const
{
    const Block name = pen.block(weekdayDayText(day.date, m_locale), 10.5, room.width(), true);
    const Block facts =
        pen.block(PageText::tr("%1 of %2")
                      .arg(durationText(day.plannedMinutes), durationText(day.capacityMinutes)),
                  7.5, room.width());
    pen.draw(name, room.topLeft(), ink);
    pen.draw(facts, {room.left(), room.top() + name.height()}, quiet);
    return room.top() + dayHeadHeight;
}

void WeekPage::paintDay(Ink &pen, QRectF room, size_t day) const
{
    if (day < m_week.facts.days.size())
        paintDayHead(pen, room, m_week.facts.days[day]);
    else
        pen.draw(pen.block(PageText::tr("Any day"), 10.5, room.width(), true), room.topLeft(), ink);
    room.setTop(room.top() + dayHeadHeight);
    pen.line(room.left(), room.right(), room.top() - 4);
    paintTodos(pen, room, m_columns[day]);
}

void WeekPage::paintTodos(Ink &pen, QRectF room, const std::vector<const TodoRow *> &todos) const
{
    const double indent = pen.type + 3;
    const double radius = pen.type * 0.36;
    const double left = m_rightToLeft ? room.left() : room.left() + indent;
    double y = room.top();
    for (size_t i = 0; i < todos.size(); ++i) {
        const TodoRow &todo = *todos[i];
        const Block words = pen.block(todo.title, pen.type, room.width() - indent);
        const QString meta = metaOf(todo);
        const Block below = pen.block(meta, pen.type * 0.84, room.width() - indent);
        const double height = words.height() + (meta.isEmpty() ? 0 : below.height());
        const bool isLast = i + 1 == todos.size();
        if (y + height > room.bottom() - (isLast ? 0 : pen.type * 1.3)) {
            const int rest = static_cast<int>(todos.size() - i);
            pen.draw(pen.block(PageText::tr("and %Ln more", nullptr, rest), pen.type, room.width()),
                     {room.left(), y}, quiet);
            return;
        }
        const double side = m_rightToLeft ? room.right() - radius - 1 : room.left() + radius + 1;
        pen.moon({side, y + pen.type * 0.62}, radius, !todo.isOpen());
        pen.draw(words, {left, y}, todo.isOpen() ? ink : quiet);
        if (!meta.isEmpty())
            pen.draw(below, {left, y + words.height()}, quiet);
        y += height + pen.type * 0.5;
    }
}

} // namespace sennight
