// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal_segments.h"
#include "pressable.h"
#include "self_painted.h"

namespace sennight {

class MoonGlyph;
class Tooltip;

/// A goal of the week: how many of its todos are done and how its time stands. Lengths in pixels.
class GoalCard : public Pressable, public SelfPainted
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goalId MEMBER m_goalId NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString projectColour MEMBER m_projectColour NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(int todos MEMBER m_todos NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(int done MEMBER m_done NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool continuous MEMBER m_continuous NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString doneText MEMBER m_doneText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString percentText MEMBER m_percentText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(double completion MEMBER m_completion NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString timeText MEMBER m_timeText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool timeAhead MEMBER m_timeAhead NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool reached MEMBER m_reached NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString accessibleText MEMBER m_spoken NOTIFY spokenChanged REQUIRED FINAL)
    Q_PROPERTY(bool selected MEMBER m_selected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(bool dropTarget MEMBER m_dropTarget NOTIFY lookChanged FINAL)
    /// Title and segments only, for a low or small window.
    Q_PROPERTY(bool slim MEMBER m_slim NOTIFY slimChanged FINAL)

public:
    explicit GoalCard(QQuickItem *parent = nullptr);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString spokenName() const override { return m_spoken; }
    void speakMore(QObject &accessible) const override;

Q_SIGNALS:
    void lookChanged();
    void spokenChanged();
    void selectedChanged();
    void slimChanged();
    void menuRequested(double x, double y);

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private Q_SLOTS:
    void mirror();

private:
    void fit();
    void placeFacts();
    void settleMoon();
    void showTitle();
    void inkBox(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const;

    QString m_goalId;
    QString m_title;
    QString m_projectColour;
    int m_todos = 0;
    int m_done = 0;
    bool m_continuous = false;
    double m_completion = 0;
    QString m_doneText;
    QString m_percentText;
    QString m_timeText;
    QString m_spoken;
    bool m_timeAhead = false;
    bool m_reached = false;
    bool m_selected = false;
    bool m_dropTarget = false;
    bool m_slim = false;
    PaintedWords m_head;
    PaintedWords m_counts;
    PaintedWords m_dot;
    PaintedWords m_percent;
    PaintedWords m_time;
    MoonGlyph *m_moon = nullptr; ///< child, made when the goal is reached
    Tooltip *m_whole = nullptr;  ///< child, made when the pointer first comes
};

} // namespace sennight
