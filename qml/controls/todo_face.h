// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_layout.h"

#include <QBasicTimer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

class GlyphPictures;
class TextureShelf;
struct InkedPiece;

/// Title and meta of a todo, and what its subclass puts behind them, as one item and one node.
/// Hundreds of rows and cards are on the screen; this costs a fraction of a tree of labels, icons
/// and badges. Its properties are the roles of the item models.
class TodoFace : public QQuickItem, public TodoLook
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString title MEMBER title NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString projectName MEMBER projectName NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString projectColour MEMBER projectColour NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString timeText MEMBER timeText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(int timeState MEMBER timeState NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString overdueText MEMBER overdueText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool overdue MEMBER overdue NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString rolloverText MEMBER rolloverText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString reminderText MEMBER reminderText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString conflictText MEMBER conflictText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString putBackText MEMBER putBackText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString movedToText MEMBER movedToText NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString planText MEMBER planText NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString waitsForText MEMBER waitsForText NOTIFY lookChanged FINAL)
    Q_PROPERTY(int priority MEMBER priority NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool done MEMBER done NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool letGo MEMBER letGo NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool repeats MEMBER repeats NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool localOnly MEMBER localOnly NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool pending MEMBER pending NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool blocked MEMBER blocked NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool hasNotes MEMBER hasNotes NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY lookChanged FINAL)

    /// Tell it where the pointer is; it says when the pointer has come to rest, so that rows that
    /// only pass below it make nothing.
    Q_PROPERTY(bool hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(bool resting READ resting NOTIFY restingChanged FINAL)
    /// The edge of the meta that faces the title, in a row.
    Q_PROPERTY(double metaEdge READ metaEdge NOTIFY arranged FINAL)

public:
    explicit TodoFace(QQuickItem *parent = nullptr);

    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] bool hovered() const { return m_hovered; }
    void setHovered(bool hovered);
    [[nodiscard]] bool resting() const { return m_resting; }

    /// The words that explain what is at a point; empty where nothing needs words.
    Q_INVOKABLE [[nodiscard]] QString hintAt(double x, double y) const;
    /// Whether the mark of two versions is at a point.
    Q_INVOKABLE [[nodiscard]] bool conflictAt(double x, double y) const;
    [[nodiscard]] double metaEdge() const;

Q_SIGNALS:
    void lookChanged();
    void arranged();
    void hoveredChanged();
    void restingChanged();

protected:
    /// How the words stand, and what is kept free around them: for the moon, for the rim.
    struct Frame
    {
        TodoForm form = TodoForm::Row;
        double leading = 0;
        double trailing = 0;
        double above = 0;
        double height = 0; ///< of the item; 0 = as high as its words and what is above and below
    };
    [[nodiscard]] virtual Frame frame() const = 0;
    /// What stands behind the words, in the item's coordinates.
    virtual void inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const = 0;
    /// Other words or another room are needed.
    void stale();
    /// Only what is behind the words looks otherwise.
    void repaint();
    [[nodiscard]] Theme *theme() const { return m_theme; }

    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void arrange();
    void setResting(bool resting);
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] const TodoPiece *pieceAt(QPointF point) const;

    Theme *m_theme = nullptr;
    TextureShelf *m_shelf = nullptr;
    Frame m_frame; ///< as it was when the words were placed
    bool m_mirrored = false;
    bool m_hovered = false;
    bool m_resting = false;
    QBasicTimer m_restTimer;
    bool m_repaint = true;
    double m_shownRatio = 0;
    bool m_shownSmooth = false;
    TodoPicture m_picture;
};

} // namespace sennight
