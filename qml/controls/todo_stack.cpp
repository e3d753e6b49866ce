// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_stack.h"

#include "todo_item.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace sennight {
namespace {

/// Of a card with a title of one line: until one was made.
constexpr double usualHeight = 52;

} // namespace

TodoStack::TodoStack(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

void TodoStack::componentComplete()
{
    QQuickItem::componentComplete();
    restart();
}

// What it shows ---------------------------------------------------------------------------------

void TodoStack::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model != nullptr) {
        using Model = QAbstractItemModel;
        connect(model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { insert(first, last); });
        connect(model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { remove(first, last); });
        connect(model, &Model::rowsMoved, this,
                [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                    move(first, last, to);
                });
        connect(model, &Model::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    show(from.row(), to.row(), roles);
                });
        connect(model, &Model::modelReset, this, &TodoStack::restart);
        connect(model, &QObject::destroyed, this, &TodoStack::restart);
    }
    restart();
    Q_EMIT modelChanged();
}

void TodoStack::restart()
{
    if (!isComponentComplete())
        return;
    const auto before = count();
    for (Slot &slot : m_slots)
        discard(slot);
    m_slots.assign(m_model ? static_cast<size_t>(m_model->rowCount()) : 0, {});
    m_shown.clear();
    if (count() != before)
        Q_EMIT countChanged();
    changeCurrent(std::min(m_current, count() - 1));
    polish();
}

/// Not with the model: some know their roles with their first row only.
void TodoStack::learnRoles()
{
    const QMetaObject &shape =
        m_rows ? TodoRowItem::staticMetaObject : TodoCardItem::staticMetaObject;
    for (const auto &[role, name] : m_model->roleNames().asKeyValueRange()) {
        if (name == "planText") // the title above a stack says when
            continue;
        if (const int at = shape.indexOfProperty(name.constData()); at >= 0)
            m_shown.push_back({role, shape.property(at)});
    }
}

void TodoStack::insert(int first, int last)
{
    if (!isComponentComplete())
        return;
    m_slots.insert(m_slots.begin() + first, static_cast<size_t>(last - first) + 1, {});
    renumber(last + 1);
    if (m_current >= first)
        changeCurrent(m_current + last - first + 1);
    polish();
    Q_EMIT countChanged();
}

void TodoStack::remove(int first, int last)
{
    if (!isComponentComplete())
        return;
    for (int row = first; row <= last; ++row)
        discard(m_slots[static_cast<size_t>(row)]);
    m_slots.erase(m_slots.begin() + first, m_slots.begin() + last + 1);
    m_whole = m_whole && !m_slots.empty(); // what comes then is another list
    renumber(first);
    if (m_current > last) {
        changeCurrent(m_current - (last - first + 1));
    } else if (m_current >= first) {
        m_current = count(); // the next one is another, where it has the same place, too
        changeCurrent(std::min(first, count() - 1));
    }
    polish();
    Q_EMIT countChanged();
}

void TodoStack::move(int first, int last, int to)
{
    if (!isComponentComplete())
        return;
    const auto begin = m_slots.begin();
    const int moved = last - first + 1;
    if (to > last)
        std::rotate(begin + first, begin + last + 1, begin + to);
    else
        std::rotate(begin + to, begin + first, begin + last + 1);
    renumber(std::min(first, to));
    if (m_current >= first && m_current <= last)
        changeCurrent(m_current + (to > last ? to - last - 1 : to - first));
    else if (m_current > last && m_current < to)
        changeCurrent(m_current - moved);
    else if (m_current >= to && m_current < first)
        changeCurrent(m_current + moved);
    polish();
}

void TodoStack::show(int first, int last, const QList<int> &roles)
{
    for (int row = std::max(0, first); row <= std::min(last, count() - 1); ++row) {
        if (TodoItem *item = m_slots[static_cast<size_t>(row)].item) {
            fill(*item, row, roles);
            choose(*item);
        }
    }
}

void TodoStack::setRows(bool rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    restart();
    Q_EMIT rowsChanged();
}

// Items -----------------------------------------------------------------------------------------

void TodoStack::make(int row)
{
    if (m_shown.empty())
        learnRoles();
    TodoItem *item = nullptr;
    if (m_rows) {
        auto *line = new TodoRowItem;
        line->setTall(true);
        line->setLined(true);
        item = line;
    } else {
        item = new TodoCardItem;
    }
    QQmlEngine::setContextForObject(item, qmlContext(this));
    QQmlParserStatus *status = item;
    status->classBegin();
    {
        const QSignalBlocker quiet(item); // nobody knows it yet
        fill(*item, row, {});
        item->setMirrored(m_mirrored);
        choose(*item);
        item->setWidth(width());
    }
    item->setParent(this);
    item->setParentItem(this);
    status->componentComplete();
    connectTo(*item);
    m_slots[static_cast<size_t>(row)].item = item;
    if (row == m_current)
        focusCurrent();
}

void TodoStack::connectTo(TodoItem &item)
{
    connect(&item, &QQuickItem::implicitHeightChanged, this, &QQuickItem::polish);
    connect(&item, &TodoItem::doneToggled, this, [this, &item] { Q_EMIT doneToggled(&item); });
    connect(&item, &TodoItem::opened, this, [this, &item] { Q_EMIT opened(&item); });
    connect(&item, &TodoItem::playClicked, this, [this, &item] { Q_EMIT playClicked(&item); });
    connect(&item, &TodoItem::conflictClicked, this,
            [this, &item] { Q_EMIT conflictClicked(&item); });
    connect(&item, &TodoItem::picked, this,
            [this, &item](int modifiers) { Q_EMIT picked(&item, modifiers); });
    connect(&item, &TodoItem::menuRequested, this,
            [this, &item](double x, double y) { Q_EMIT menuRequested(&item, {x, y}); });
}

void TodoStack::fill(TodoItem &item, int row, const QList<int> &roles)
{
    const QModelIndex index = m_model->index(row, 0);
    for (const Shown &shown : m_shown) {
        if (roles.isEmpty() || roles.contains(shown.role))
            shown.property.write(&item, index.data(shown.role));
    }
    item.setIndex(row);
}

void TodoStack::choose(TodoItem &item) const
{
    const QString &id = item.todoId();
    item.setSelected(m_selected.contains(id));
    item.setFocused(!m_focused.isEmpty() && id == m_focused);
    item.setLifted(m_lifted.contains(id));
}

void TodoStack::chooseAll()
{
    for (const Slot &slot : m_slots) {
        if (slot.item)
            choose(*slot.item);
    }
}

/// Not at once: it may be the one whose click removed it.
void TodoStack::discard(Slot &slot)
{
    if (!slot.item)
        return;
    slot.item->disconnect(this);
    slot.item->setVisible(false);
    slot.item->setParentItem(nullptr);
    slot.item->deleteLater();
    slot.item = nullptr;
}

void TodoStack::renumber(int first)
{
    for (int row = first; row < count(); ++row) {
        if (TodoItem *item = m_slots[static_cast<size_t>(row)].item)
            item->setIndex(row);
    }
}

void TodoStack::setSelectedIds(const QStringList &ids)
{
    if (m_selected == ids)
        return;
    m_selected = ids;
    chooseAll();
    Q_EMIT selectedIdsChanged();
}

void TodoStack::setFocusedId(const QString &id)
{
    if (m_focused == id)
        return;
    m_focused = id;
    chooseAll();
    Q_EMIT focusedIdChanged();
}

void TodoStack::setLiftedIds(const QStringList &ids)
{
    if (m_lifted == ids)
        return;
    m_lifted = ids;
    chooseAll();
    Q_EMIT liftedIdsChanged();
}

void TodoStack::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    for (const Slot &slot : m_slots) {
        if (slot.item)
            slot.item->setMirrored(mirrored);
    }
    Q_EMIT mirroredChanged();
}

void TodoStack::setCurrentIndex(int row)
{
    changeCurrent(row >= 0 && row < count() ? row : -1);
}

void TodoStack::changeCurrent(int row)
{
    if (m_current == row)
        return;
    m_current = row;
    focusCurrent();
    Q_EMIT currentIndexChanged();
}

/// Keys and a screen reader are with the todo, not with the list.
void TodoStack::focusCurrent()
{
    if (QQuickItem *item = currentItem())
        item->setFocus(true);
}

// Places ----------------------------------------------------------------------------------------

void TodoStack::setSpacing(double spacing)
{
    if (m_spacing == spacing)
        return;
    m_spacing = spacing;
    polish();
    Q_EMIT spacingChanged();
}

void TodoStack::setViewEnd(double end)
{
    if (m_viewEnd == end)
        return;
    const bool sawAll = m_viewEnd >= m_contentHeight;
    m_viewEnd = end;
    if (!sawAll || end < m_contentHeight)
        polish();
    Q_EMIT viewEndChanged();
}

void TodoStack::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() == before.width())
        return;
    for (const Slot &slot : m_slots) {
        if (slot.item)
            slot.item->setWidth(now.width());
    }
    polish();
}

void TodoStack::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && value.boolValue)
        polish();
}

void TodoStack::updatePolish()
{
    arrange();
}

/// The usual height of the rows that have not been made.
double TodoStack::reckonedHeight() const
{
    double height = 0;
    int made = 0;
    for (const Slot &slot : m_slots) {
        if (!slot.item)
            continue;
        height += slot.item->height();
        ++made;
    }
    return made == 0 ? usualHeight : height / made;
}

void TodoStack::arrange()
{
    if (m_arranging || !isComponentComplete() || width() <= 0)
        return;
    const QScopedValueRollback<bool> guard(m_arranging, true);
    double top = 0;
    bool reckons = false;
    double reckoned = 0;
    for (int row = 0; row < count(); ++row) {
        Slot &slot = m_slots[static_cast<size_t>(row)];
        slot.top = top;
        if (!slot.item && isVisible() && m_model && (m_whole || top < m_viewEnd))
            make(row);
        if (!slot.item && !std::exchange(reckons, true))
            reckoned = reckonedHeight();
        if (slot.item)
            place(row);
        top += (slot.item ? slot.item->height() : reckoned) + m_spacing;
    }
    setContentHeight(std::max(0.0, top - m_spacing));
}

void TodoStack::place(int row)
{
    const Slot &slot = m_slots[static_cast<size_t>(row)];
    const double room =
        m_gapRow >= 0 && row >= m_gapRow && m_room ? m_room->currentValue().toDouble() : 0;
    slot.item->setY(slot.top + room);
}

void TodoStack::setContentHeight(double height)
{
    if (m_contentHeight == height)
        return;
    m_contentHeight = height;
    Q_EMIT contentHeightChanged();
}

double TodoStack::topOf(int row) const
{
    if (row < 0 || m_slots.empty())
        return 0;
    return row < count() ? m_slots[static_cast<size_t>(row)].top : m_contentHeight + m_spacing;
}

QQuickItem *TodoStack::itemAtIndex(int row) const
{
    return row >= 0 && row < count() ? m_slots[static_cast<size_t>(row)].item : nullptr;
}

QQuickItem *TodoStack::made(int row)
{
    if (row >= 0 && row < count() && !itemAtIndex(row)) {
        m_whole = true;
        arrange();
    }
    return itemAtIndex(row);
}

int TodoStack::indexAt(double x, double y) const
{
    const auto found = std::ranges::find_if(m_slots, [x, y](const Slot &slot) {
        return slot.item && slot.item->contains({x - slot.item->x(), y - slot.item->y()});
    });
    return found == m_slots.end() ? -1 : static_cast<int>(found - m_slots.begin());
}

int TodoStack::rowBelow(double y) const
{
    const auto found = std::ranges::find_if(m_slots, [this, y](const Slot &slot) {
        return slot.item && y < slot.top + slot.item->height() / 2 &&
               !m_lifted.contains(slot.item->todoId());
    });
    return found == m_slots.end() ? -1 : static_cast<int>(found - m_slots.begin());
}

// A gap -----------------------------------------------------------------------------------------

void TodoStack::setGapRow(int row)
{
    if (m_gapRow == row)
        return;
    m_gapRow = row;
    polish();
    Q_EMIT gapRowChanged();
}

void TodoStack::setGap(double gap)
{
    if (m_gap == gap)
        return;
    if (!m_room) {
        m_room = new QVariantAnimation(this);
        connect(m_room, &QVariantAnimation::valueChanged, this, &QQuickItem::polish);
    }
    m_room->stop();
    m_room->setStartValue(m_gap > 0 ? m_room->currentValue().toDouble() : 0.0);
    m_room->setEndValue(gap);
    m_room->setDuration(m_gapMs);
    m_room->start();
    m_gap = gap;
    Q_EMIT gapChanged();
}

void TodoStack::setGapMs(int ms)
{
    if (m_gapMs == ms)
        return;
    m_gapMs = ms;
    Q_EMIT gapMsChanged();
}

} // namespace sennight
