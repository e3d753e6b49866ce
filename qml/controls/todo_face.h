// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_layout.h"

#include <QBasicTimer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

class TextureShelf;

/// Title and meta of a todo as one item and one node. Hundreds of rows and cards are on the
/// screen; this costs a fraction of a tree of labels, icons and badges.
class TodoFace : public QQuickItem, public TodoLook
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER title NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString projectName MEMBER projectName NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString projectColour MEMBER projectColour NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString timeText MEMBER timeText NOTIFY lookChanged FINAL)
    Q_PROPERTY(int timeState MEMBER timeState NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString overdueText MEMBER overdueText NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool overdue MEMBER overdue NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString rolloverText MEMBER rolloverText NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString reminderText MEMBER reminderText NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString conflictText MEMBER conflictText NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString putBackText MEMBER putBackText NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString movedToText MEMBER movedToText NOTIFY lookChanged FINAL)
    Q_PROPERTY(int priority MEMBER priority NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool done MEMBER done NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool letGo MEMBER letGo NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool repeats MEMBER repeats NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool localOnly MEMBER localOnly NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool pending MEMBER pending NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool blocked MEMBER blocked NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool hasNotes MEMBER hasNotes NOTIFY lookChanged FINAL)
    Q_PROPERTY(Form form MEMBER m_form NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged FINAL)

    /// What is kept free around the words: for the moon, for the rim of the card.
    Q_PROPERTY(double leading MEMBER m_leading NOTIFY lookChanged FINAL)
    Q_PROPERTY(double trailing MEMBER m_trailing NOTIFY lookChanged FINAL)
    Q_PROPERTY(double above MEMBER m_above NOTIFY lookChanged FINAL)
    /// Tell it where the pointer is; it says when the pointer has come to rest, so that rows that
    /// only pass below it make nothing.
    Q_PROPERTY(bool hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(bool resting READ resting NOTIFY restingChanged FINAL)
    /// The edge of the meta that faces the title, in a row.
    Q_PROPERTY(double metaEdge READ metaEdge NOTIFY arranged FINAL)

public:
    enum Form { Row, TallRow, Card, LowCard };
    Q_ENUM(Form)

    explicit TodoFace(QQuickItem *parent = nullptr);

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
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void stale();
    void arrange();
    void setResting(bool resting);
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] const TodoPiece *pieceAt(QPointF point) const;

    Theme *m_theme = nullptr;
    TextureShelf *m_shelf = nullptr;
    Form m_form = Row;
    bool m_mirrored = false;
    double m_leading = 0;
    double m_trailing = 0;
    double m_above = 0;
    bool m_hovered = false;
    bool m_resting = false;
    QBasicTimer m_restTimer;
    bool m_repaint = true;
    double m_shownRatio = 0;
    bool m_shownSmooth = false;
    TodoPicture m_picture;
};

} // namespace sennight
