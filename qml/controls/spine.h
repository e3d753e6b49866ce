// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pressable.h"
#include "self_painted.h"

#include <QVariant>

namespace sennight {

class Tooltip;

/// A past day folded to a strip: one bar a todo, in the order they were done. A click or Enter
/// unfolds it. A bar is 0.62 pixels a minute, at least 8, the whole stack made smaller to fit. A
/// todo that was moved or not done is a dashed outline.
class Spine : public Pressable, public SelfPainted
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString weekdayText MEMBER m_weekday NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString dayText MEMBER m_day NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString doneCountText MEMBER m_doneCount NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString trackedText MEMBER m_tracked NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString spineAccessibleText MEMBER m_spoken NOTIFY spokenChanged REQUIRED FINAL)
    /// A list; each a value, object or map with the properties title, colour (a project colour's
    /// name), minutes and done.
    Q_PROPERTY(QVariant bars READ bars WRITE setBars NOTIFY barsChanged FINAL)
    Q_PROPERTY(bool dropTarget MEMBER m_dropTarget NOTIFY lookChanged FINAL)

public:
    struct Bar
    {
        QString title;
        QString colour;
        int minutes = 0;
        bool done = true;
    };
    struct Place
    {
        double top = 0;
        double height = 0;
    };

    explicit Spine(QQuickItem *parent = nullptr);

    [[nodiscard]] QVariant bars() const { return m_source; }
    void setBars(const QVariant &bars);

    /// Where the bars stand in \a room pixels: in their order, none higher than its natural height,
    /// all inside the room however many they are.
    static std::vector<Place> places(const std::vector<Bar> &bars, double room);

    [[nodiscard]] QString spokenName() const override { return m_spoken; }

Q_SIGNALS:
    void lookChanged();
    void spokenChanged();
    void barsChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;
    [[nodiscard]] double overhang() const override;

private:
    void showTitles();
    [[nodiscard]] InkedPiece stack() const;

    QString m_weekday;
    QString m_day;
    QString m_doneCount;
    QString m_tracked;
    QString m_spoken;
    QVariant m_source;
    std::vector<Bar> m_bars;
    bool m_dropTarget = false;
    PaintedWords m_head;
    PaintedWords m_foot;
    PaintedWords m_time;
    Tooltip *m_titles = nullptr; ///< child, made when the pointer first comes
};

} // namespace sennight
