// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announced.h"
#include "boxed.h"

#include <QFont>

namespace sennight {

/// What every button of Sennight is: pressed and released with the left mouse button, a finger, or
/// Space; Return and Enter press it too. A view that scrolls takes the press away.
class Pressable : public Boxed, public Announced
{
    Q_OBJECT
    QML_ELEMENT
    /// What it says, and its name for screen readers unless `Accessible.name` tells another.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    Q_PROPERTY(
        bool hoverEnabled READ hoverEnabled WRITE setHoverEnabled NOTIFY hoverEnabledChanged FINAL)
    Q_PROPERTY(bool hovered READ hovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(bool down READ down NOTIFY downChanged FINAL)
    /// It has the focus and the keyboard brought it there: the ring is to be shown.
    Q_PROPERTY(bool visualFocus READ visualFocus NOTIFY visualFocusChanged FINAL)
    Q_PROPERTY(bool checked READ checked WRITE setChecked NOTIFY checkedChanged FINAL)
    /// Looks as ever, but nothing presses it.
    Q_PROPERTY(bool inert READ inert WRITE setInert NOTIFY inertChanged FINAL)
    /// Return and Enter are for what it stands in, such as a dialog; Space presses it.
    Q_PROPERTY(bool enterPasses MEMBER m_enterPasses FINAL)

public:
    explicit Pressable(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] bool hoverEnabled() const { return acceptHoverEvents(); }
    void setHoverEnabled(bool enabled);
    [[nodiscard]] bool hovered() const { return m_hovered; }
    [[nodiscard]] bool down() const { return m_down; }
    [[nodiscard]] bool visualFocus() const { return m_byKeyboard && hasActiveFocus(); }
    [[nodiscard]] bool checked() const { return m_checked; }
    void setChecked(bool checked);
    [[nodiscard]] bool inert() const { return m_inert; }
    void setInert(bool inert);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] QString spokenName() const override { return m_text; }

public Q_SLOTS:
    void click();

Q_SIGNALS:
    void clicked();
    void textChanged();
    void fontChanged();
    void hoverEnabledChanged();
    void hoveredChanged();
    void downChanged();
    void visualFocusChanged();
    void checkedChanged();
    void inertChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setHovered(bool hovered);
    void setDown(bool down);
    void setByKeyboard(bool byKeyboard);
    void release();

    QString m_text;
    QFont m_font;
    bool m_hovered = false;
    bool m_held = false; ///< the mouse button that went down in it is still down
    bool m_down = false;
    bool m_spaceDown = false;
    bool m_byKeyboard = false;
    bool m_checked = false;
    bool m_inert = false;
    bool m_enterPasses = false;
};

} // namespace sennight
