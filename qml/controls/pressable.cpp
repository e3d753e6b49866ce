// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pressable.h"

#include "focus_guard.h"

namespace sennight {
namespace {

bool isOfKeyboard(Qt::FocusReason reason, const QQuickWindow *window)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::PopupFocusReason: // a dialog opens, or is answered
    case Qt::OtherFocusReason:
        return FocusGuard::keysWereLast(window);
    default:
        return false;
    }
}

} // namespace

Pressable::Pressable(QQuickItem *parent)
    : Boxed(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setFocusPolicy(Qt::StrongFocus);
}

void Pressable::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    renamed(*this);
    Q_EMIT textChanged();
}

void Pressable::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    Q_EMIT fontChanged();
}

void Pressable::setHoverEnabled(bool enabled)
{
    if (enabled == acceptHoverEvents())
        return;
    setAcceptHoverEvents(enabled);
    if (!enabled)
        setHovered(false);
    Q_EMIT hoverEnabledChanged();
}

void Pressable::setChecked(bool checked)
{
    if (m_checked == checked)
        return;
    m_checked = checked;
    Q_EMIT checkedChanged();
}

void Pressable::setInert(bool inert)
{
    if (m_inert == inert)
        return;
    m_inert = inert;
    release();
    Q_EMIT inertChanged();
}

void Pressable::click()
{
    if (isEnabled() && !m_inert)
        Q_EMIT clicked();
}

void Pressable::componentComplete()
{
    Boxed::componentComplete();
    announce(*this);
}

void Pressable::itemChange(ItemChange change, const ItemChangeData &value)
{
    Boxed::itemChange(change, value);
    if (change == ItemSceneChange && isComponentComplete())
        announce(*this);
    if (change == ItemVisibleHasChanged && !value.boolValue) {
        setHovered(false);
        release();
    }
    if (change == ItemEnabledHasChanged && !value.boolValue)
        release();
}

void Pressable::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    Q_EMIT hoveredChanged();
}

void Pressable::setDown(bool down)
{
    if (m_down == down)
        return;
    m_down = down;
    Q_EMIT downChanged();
}

void Pressable::setByKeyboard(bool byKeyboard)
{
    if (m_byKeyboard == byKeyboard)
        return;
    m_byKeyboard = byKeyboard;
    if (hasActiveFocus())
        Q_EMIT visualFocusChanged();
}

/// Without a click.
void Pressable::release()
{
    m_held = false;
    m_spaceDown = false;
    setDown(false);
}

// Pointer -----------------------------------------------------------------------------------------

void Pressable::hoverEnterEvent(QHoverEvent *event)
{
    setHovered(true);
    event->ignore(); // what lies below is hovered too
}

void Pressable::hoverMoveEvent(QHoverEvent *event)
{
    setHovered(contains(event->position()));
    event->ignore(); // what lies below is hovered too
}

void Pressable::hoverLeaveEvent(QHoverEvent *event)
{
    setHovered(false);
    event->ignore(); // what lies below is hovered too
}

void Pressable::mousePressEvent(QMouseEvent *event)
{
    // A handler inside that takes another button makes that button come here too.
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (focusPolicy() & Qt::ClickFocus)
        setByKeyboard(false);
    m_held = !m_inert;
    setDown(m_held);
    event->accept();
}

void Pressable::mouseMoveEvent(QMouseEvent *event)
{
    setDown(m_held && contains(event->position()));
    event->accept();
}

void Pressable::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_down)
        return;
    release();
    click();
}

void Pressable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The press before it and the release after it are a click already.
    event->accept();
}

void Pressable::mouseUngrabEvent()
{
    release();
}

// Keyboard ----------------------------------------------------------------------------------------

void Pressable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Space && (!isEnter || m_enterPasses)) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    setByKeyboard(true);
    if (key != Qt::Key_Space) {
        click();
        return;
    }
    m_spaceDown = !m_inert;
    setDown(!m_inert);
}

void Pressable::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->isAutoRepeat() || !m_spaceDown)
        return;
    release();
    click();
}

void Pressable::focusInEvent(QFocusEvent *event)
{
    Boxed::focusInEvent(event);
    // A window that becomes active again shows the focus as it was.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_byKeyboard = isOfKeyboard(event->reason(), window());
    Q_EMIT visualFocusChanged();
}

void Pressable::focusOutEvent(QFocusEvent *event)
{
    Boxed::focusOutEvent(event);
    release();
    Q_EMIT visualFocusChanged();
}

} // namespace sennight
