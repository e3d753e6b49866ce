// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announced.h"
#include "label_lines.h"

#include <QColor>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace sennight {

class Tooltip;

/// Plain text in a style of the type scale. Never reads mark-up: most texts are the person's own.
/// Takes the values of QtQuick's Text (`Text.ElideRight`, `Text.Wrap`, `Text.AlignHCenter`) and is
/// as large and looks the same, for a fraction of the cost. Unless told otherwise it has the
/// theme's body font and colour, ends in an ellipsis where it has no room and shows all of itself
/// under the pointer then, and stands on the side where its language begins, in the middle of its
/// height. Lengths in pixels.
class Label : public QQuickItem, public LabelStyle, public Announced
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(int elide MEMBER elide NOTIFY styleChanged FINAL)
    Q_PROPERTY(int wrapMode MEMBER wrapMode NOTIFY styleChanged FINAL)
    Q_PROPERTY(int maximumLineCount MEMBER maximumLineCount NOTIFY styleChanged FINAL)
    Q_PROPERTY(double lineHeight MEMBER lineHeight NOTIFY styleChanged FINAL)
    Q_PROPERTY(int lineHeightMode MEMBER lineHeightMode NOTIFY styleChanged FINAL)
    Q_PROPERTY(double leftPadding MEMBER m_left NOTIFY styleChanged FINAL)
    Q_PROPERTY(double topPadding MEMBER m_top NOTIFY styleChanged FINAL)
    Q_PROPERTY(double rightPadding MEMBER m_right NOTIFY styleChanged FINAL)
    Q_PROPERTY(double bottomPadding MEMBER m_bottom NOTIFY styleChanged FINAL)
    /// 0: the side where the language of the text begins. Left and right change places where the
    /// layout is mirrored.
    Q_PROPERTY(int horizontalAlignment MEMBER m_horizontal NOTIFY alignmentChanged FINAL)
    Q_PROPERTY(int verticalAlignment MEMBER m_vertical NOTIFY alignmentChanged FINAL)
    /// Not all of the text is shown.
    Q_PROPERTY(bool truncated READ truncated NOTIFY truncatedChanged FINAL)

public:
    explicit Label(QQuickItem *parent = nullptr);

    [[nodiscard]] QFont font() const;
    void setFont(const QFont &font);
    [[nodiscard]] QColor color() const;
    void setColor(const QColor &color);
    [[nodiscard]] bool truncated() const { return m_lines.truncated(); }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return m_text; }
    [[nodiscard]] bool isSpoken(QQuickItem &item) const override;

Q_SIGNALS:
    void textChanged();
    void fontChanged();
    void colorChanged();
    void styleChanged();
    void alignmentChanged();
    void truncatedChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private Q_SLOTS:
    void realign();

private:
    void measure();
    bool breakLines();
    void tellNeed();
    void tellBaseline();
    [[nodiscard]] double roomAcross() const;
    [[nodiscard]] double roomDown() const;
    [[nodiscard]] Qt::Alignment across() const;
    [[nodiscard]] double top() const;
    QSGNode *paintedNode(QSGNode *old);
    QSGNode *textNode(QSGNode *old);

    QString m_text;
    std::optional<QFont> m_font;
    std::optional<QColor> m_color;
    double m_left = 0;
    double m_top = 0;
    double m_right = 0;
    double m_bottom = 0;
    int m_horizontal = 0;
    int m_vertical = Qt::AlignVCenter;
    bool m_mirrored = false;
    bool m_followsMirroring = false;
    LabelLines m_lines;
    Tooltip *m_whole = nullptr; ///< of what is cut, made under the first pointer
};

} // namespace sennight
