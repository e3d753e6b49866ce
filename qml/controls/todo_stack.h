// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QPointer>
#include <QQuickItem>
#include <QVariantAnimation>
#include <QtQmlIntegration/qqmlintegration.h>

#include <limits>
#include <vector>

namespace sennight {

class TodoItem;

/// The todos of a day or group as cards, or as rows, one below the other and as tall as all of
/// them, inside something that scrolls. It makes the items down to the end of the view only; of the
/// rest it reckons the height. A week shows a dozen such lists with fifty cards: they are made
/// here, without a binding or a delegate, in a third of the time that a ListView takes. Lengths in
/// pixels. Owns its items; the model is the caller's and may go first. GUI thread.
class TodoStack : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Its role names are the properties of the items.
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    /// TodoRow over the whole width, with a line below each, instead of TodoCard.
    Q_PROPERTY(bool rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    Q_PROPERTY(double spacing READ spacing WRITE setSpacing NOTIFY spacingChanged FINAL)
    /// Where the view that scrolls the stack ends, in the stack's coordinates.
    Q_PROPERTY(double viewEnd READ viewEnd WRITE setViewEnd NOTIFY viewEndChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(double contentHeight READ contentHeight NOTIFY contentHeightChanged FINAL)
    /// Goes with its row when rows come and go, and has the stack's focus; −1 = none.
    Q_PROPERTY(
        int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged FINAL)
    Q_PROPERTY(QQuickItem *currentItem READ currentItem NOTIFY currentIndexChanged FINAL)
    Q_PROPERTY(QStringList selectedIds READ selectedIds WRITE setSelectedIds NOTIFY
                   selectedIdsChanged FINAL)
    /// The one the keyboard acts on; empty = none here.
    Q_PROPERTY(QString focusedId READ focusedId WRITE setFocusedId NOTIFY focusedIdChanged FINAL)
    Q_PROPERTY(
        QStringList liftedIds READ liftedIds WRITE setLiftedIds NOTIFY liftedIdsChanged FINAL)
    /// Rows from gapRow on stand `gap` lower: a card would land there. −1 = nowhere.
    Q_PROPERTY(int gapRow READ gapRow WRITE setGapRow NOTIFY gapRowChanged FINAL)
    Q_PROPERTY(double gap READ gap WRITE setGap NOTIFY gapChanged FINAL)
    /// How long they take to make room, in milliseconds.
    Q_PROPERTY(int gapMs READ gapMs WRITE setGapMs NOTIFY gapMsChanged FINAL)

public:
    explicit TodoStack(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] bool rows() const { return m_rows; }
    void setRows(bool rows);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] double spacing() const { return m_spacing; }
    void setSpacing(double spacing);
    [[nodiscard]] double viewEnd() const { return m_viewEnd; }
    void setViewEnd(double end);
    [[nodiscard]] int count() const { return static_cast<int>(m_slots.size()); }
    [[nodiscard]] double contentHeight() const { return m_contentHeight; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int row);
    [[nodiscard]] QQuickItem *currentItem() const { return itemAtIndex(m_current); }
    [[nodiscard]] const QStringList &selectedIds() const { return m_selected; }
    void setSelectedIds(const QStringList &ids);
    [[nodiscard]] const QString &focusedId() const { return m_focused; }
    void setFocusedId(const QString &id);
    [[nodiscard]] const QStringList &liftedIds() const { return m_lifted; }
    void setLiftedIds(const QStringList &ids);
    [[nodiscard]] int gapRow() const { return m_gapRow; }
    void setGapRow(int row);
    [[nodiscard]] double gap() const { return m_gap; }
    void setGap(double gap);
    [[nodiscard]] int gapMs() const { return m_gapMs; }
    void setGapMs(int ms);

    /// Null where the row does not exist or has not been made.
    Q_INVOKABLE [[nodiscard]] QQuickItem *itemAtIndex(int row) const;
    /// The item of a row, also where the view has not come to it yet: from then on all are made.
    Q_INVOKABLE QQuickItem *made(int row);
    /// The row at a point of the stack; −1 between rows and outside.
    Q_INVOKABLE [[nodiscard]] int indexAt(double x, double y) const;
    /// The row in front of which a card that is held at \a y would land: the first that is not
    /// lifted and whose middle is further down; −1 = none.
    Q_INVOKABLE [[nodiscard]] int rowBelow(double y) const;
    /// The upper edge of a row as it would stand without the gap; of `count` = the end.
    Q_INVOKABLE [[nodiscard]] double topOf(int row) const;

Q_SIGNALS:
    void modelChanged();
    void rowsChanged();
    void mirroredChanged();
    void spacingChanged();
    void viewEndChanged();
    void countChanged();
    void contentHeightChanged();
    void currentIndexChanged();
    void selectedIdsChanged();
    void focusedIdChanged();
    void liftedIdsChanged();
    void gapRowChanged();
    void gapChanged();
    void gapMsChanged();

    void doneToggled(sennight::TodoItem *item);
    void opened(sennight::TodoItem *item);
    void playClicked(sennight::TodoItem *item);
    void conflictClicked(sennight::TodoItem *item);
    void picked(sennight::TodoItem *item, int modifiers);
    /// The point is the item's.
    void menuRequested(sennight::TodoItem *item, QPointF where);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void updatePolish() override;

private:
    /// A role of the model and the property of the items that shows it.
    struct Shown
    {
        int role;
        QMetaProperty property;
    };
    struct Slot
    {
        TodoItem *item = nullptr; ///< null until the view comes to it
        double top = 0;           ///< without the gap
    };
    void restart();
    void learnRoles();
    void insert(int first, int last);
    void remove(int first, int last);
    void move(int first, int last, int to);
    void show(int first, int last, const QList<int> &roles);
    void make(int row);
    void connectTo(TodoItem &item);
    void fill(TodoItem &item, int row, const QList<int> &roles);
    void choose(TodoItem &item) const;
    void chooseAll();
    void discard(Slot &slot);
    void renumber(int first);
    void changeCurrent(int row);
    void focusCurrent();
    /// Places the rows and makes those that are in view.
    void arrange();
    void place(int row);
    [[nodiscard]] double reckonedHeight() const;
    void setContentHeight(double height);

    QPointer<QAbstractItemModel> m_model;
    std::vector<Shown> m_shown;
    std::vector<Slot> m_slots;
    double m_spacing = 0;
    double m_viewEnd = std::numeric_limits<double>::infinity();
    double m_contentHeight = 0;
    int m_current = -1;
    QStringList m_selected;
    QString m_focused;
    QStringList m_lifted;
    int m_gapRow = -1;
    double m_gap = 0;
    int m_gapMs = 0;
    QVariantAnimation *m_room = nullptr; ///< child; made for the first gap
    bool m_rows = false;
    bool m_mirrored = false;
    /// A row far below the view was asked for.
    bool m_whole = false;
    bool m_arranging = false;
};

} // namespace sennight
