// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announced.h"
#include "self_painted.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

class QVariantAnimation;

namespace sennight {

/// The head of a day's column: which day, how much is planned of its capacity, and the meter. Over
/// capacity the meter's scale is the plan, and a tick marks the capacity. Lengths in pixels.
class DayHeader : public QQuickItem, public SelfPainted, public Announced
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString weekdayText MEMBER m_weekday NOTIFY wordsChanged REQUIRED FINAL)
    Q_PROPERTY(QString dayText MEMBER m_day NOTIFY wordsChanged REQUIRED FINAL)
    Q_PROPERTY(QString loadText MEMBER m_load NOTIFY wordsChanged REQUIRED FINAL)
    /// Shown where the load has no room.
    Q_PROPERTY(QString briefLoadText MEMBER m_briefLoad NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool isToday MEMBER m_isToday NOTIFY wordsChanged REQUIRED FINAL)
    Q_PROPERTY(bool overCapacity MEMBER m_overCapacity NOTIFY wordsChanged REQUIRED FINAL)
    /// Shares of the meter's length, 0–1.
    Q_PROPERTY(double plannedShare MEMBER m_planned NOTIFY sharesChanged REQUIRED FINAL)
    Q_PROPERTY(double trackedShare MEMBER m_tracked NOTIFY sharesChanged REQUIRED FINAL)
    Q_PROPERTY(double capacityShare MEMBER m_capacity NOTIFY sharesChanged REQUIRED FINAL)
    /// The heading's own sentence; the column around it may say more.
    Q_PROPERTY(QString accessibleText MEMBER m_spoken NOTIFY wordsChanged FINAL)

public:
    explicit DayHeader(QQuickItem *parent = nullptr);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Heading; }
    [[nodiscard]] QString spokenName() const override;

Q_SIGNALS:
    void wordsChanged();
    void sharesChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private Q_SLOTS:
    void mirror();

private:
    struct Shares
    {
        double planned = 0;
        double tracked = 0;
        double capacity = 1;
        friend bool operator==(const Shares &, const Shares &) = default;
    };

    void fit();
    void moveMeter();
    void inkMeter(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const;

    QString m_weekday;
    QString m_day;
    QString m_load;
    QString m_briefLoad;
    QString m_spoken;
    bool m_isToday = false;
    bool m_overCapacity = false;
    double m_planned = 0;
    double m_tracked = 0;
    double m_capacity = 1;
    Shares m_from;  ///< where the meter's move begins
    Shares m_shown; ///< what the meter shows
    PaintedWords m_lead;
    PaintedWords m_date;
    PaintedWords m_sum;
    QVariantAnimation *m_move = nullptr; ///< child, made when the shares first change
};

} // namespace sennight
