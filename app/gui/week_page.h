// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"

#include <QLocale>

class QPagedPaintDevice;
class QPainter;

namespace sennight {

/// A week on one landscape page: its goals, its days with capacity and todos, what has no day yet.
/// Type shrinks until everything fits; what does not fit even then is counted.
class WeekPage
{
public:
    WeekPage(WeekSnapshot week, const QLocale &locale, bool rightToLeft);
    WeekPage(const WeekPage &) = delete; // the columns point into the week
    WeekPage &operator=(const WeekPage &) = delete;

    /// In points of 1/72 inch from the top left corner of `size`. Any thread.
    void paint(QPainter &painter, QSizeF size) const;
    /// Paints it on one page of a printer or a PDF; false where that cannot be begun. Letter where
    /// the locale's country uses it, else A4.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

    /// "Week 46"
    [[nodiscard]] QString title() const;
    /// "9 – 15 November 2026"
    [[nodiscard]] QString range() const;
    [[nodiscard]] QString planned() const; ///< "32h planned of 35h"

private:
    struct Ink;
    struct Block;

    double paintHead(Ink &ink, QRectF room) const;
    double paintGoals(Ink &ink, QRectF room) const;
    void paintDays(Ink &ink, QRectF room) const;
    void paintDay(Ink &ink, QRectF room, size_t day) const;
    double paintDayHead(Ink &ink, QRectF room, const DayFacts &day) const;
    void paintTodos(Ink &ink, QRectF room, const std::vector<const TodoRow *> &todos) const;
    [[nodiscard]] double fittingSize(const Ink &ink, double width, double height) const;
    [[nodiscard]] double heightOf(const Ink &ink, const std::vector<const TodoRow *> &todos,
                                  double width) const;
    [[nodiscard]] QString metaOf(const TodoRow &todo) const;
    [[nodiscard]] QRectF columnAt(QRectF room, size_t index, size_t count) const;

    WeekSnapshot m_week;
    QLocale m_locale;
    bool m_rightToLeft;
    std::vector<std::vector<const TodoRow *>> m_columns; ///< the days and, last, any day
};

} // namespace sennight
