// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announced.h"
#include "todo_face.h"

#include <QPointer>

namespace sennight {

class MoonGlyph;

/// What TodoRow and TodoCard share: all roles of the item models, the moon, the actions, the
/// pointer. Lists make hundreds of them, so everything is one C++ object and a moon; what only a
/// pointer needs is made when the pointer comes to rest.
class TodoItem : public TodoFace, public Announced
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TodoItem is the base of TodoCard and TodoRow")
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY indexChanged REQUIRED FINAL)
    Q_PROPERTY(QString todoId READ todoId MEMBER m_todoId NOTIFY todoIdChanged REQUIRED FINAL)
    /// Tracked ÷ estimated, 0–1.
    Q_PROPERTY(double progress MEMBER m_progress NOTIFY moonChanged REQUIRED FINAL)
    Q_PROPERTY(bool running MEMBER m_running NOTIFY moonChanged REQUIRED FINAL)
    Q_PROPERTY(bool over MEMBER m_over NOTIFY moonChanged REQUIRED FINAL)
    Q_PROPERTY(
        QString accessibleText MEMBER m_accessibleText NOTIFY accessibleTextChanged REQUIRED FINAL)

    /// In the selection.
    Q_PROPERTY(bool selected READ selected WRITE setSelected NOTIFY chosenChanged FINAL)
    /// The one the keyboard acts on; always looks selected.
    Q_PROPERTY(bool focused READ focused WRITE setFocused NOTIFY chosenChanged FINAL)
    /// Being dragged elsewhere: only a faint copy stays.
    Q_PROPERTY(bool lifted READ lifted WRITE setLifted NOTIFY liftedChanged FINAL)
    Q_PROPERTY(bool readOnly MEMBER m_readOnly NOTIFY readOnlyChanged FINAL)
    /// Selected or focused.
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pointerMoved FINAL)

public:
    explicit TodoItem(QQuickItem *parent = nullptr);
    ~TodoItem() override;
    Q_DISABLE_COPY_MOVE(TodoItem)

    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] const QString &todoId() const { return m_todoId; }
    [[nodiscard]] bool selected() const { return m_selected; }
    void setSelected(bool selected);
    [[nodiscard]] bool focused() const { return m_focused; }
    void setFocused(bool focused);
    [[nodiscard]] bool chosen() const { return m_selected || m_focused; }
    [[nodiscard]] bool lifted() const { return m_lifted; }
    void setLifted(bool lifted);
    /// Where the pointer is, in the item.
    [[nodiscard]] QPointF pointer() const { return m_pointer; }

    [[nodiscard]] QAccessible::Role spokenRole() const override;
    [[nodiscard]] QString spokenName() const override { return m_accessibleText; }
    void speakMore(QObject &accessible) const override;
    void listenTo(QObject &accessible) override;

Q_SIGNALS:
    void indexChanged();
    void todoIdChanged();
    void moonChanged();
    void accessibleTextChanged();
    void chosenChanged();
    void liftedChanged();
    void readOnlyChanged();
    void pointerMoved();

    void doneToggled();
    void opened();
    void playClicked();
    void menuRequested(double x, double y);
    void conflictClicked();
    void picked(int modifiers);
    void foldToggled();

protected:
    /// Where the moon stands; the width of its square.
    struct MoonPlace
    {
        QPointF corner;
        double side = 16;
        double zone = 28; ///< from the leading edge: a click up to here is one on the moon
        double start = 0; ///< from here on
    };
    [[nodiscard]] virtual MoonPlace moonPlace() const = 0;
    /// The file of what only a pointer at rest brings; empty where it brings nothing.
    [[nodiscard]] virtual QLatin1StringView hoverFile() const = 0;
    [[nodiscard]] virtual bool hasMoon() const { return true; }
    [[nodiscard]] virtual bool hovers() const { return isEnabled(); }
    /// Whether a click so far from the leading edge folds or unfolds the steps.
    [[nodiscard]] virtual bool inFold(double) const { return false; }
    [[nodiscard]] bool isMoved() const { return !movedToText.isEmpty(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool containsPointer() const { return m_containsPointer; }
    /// An arrow instead of the moon of one that has moved on.
    void inkArrow(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs, double side) const;

    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    void settleMoon();
    void placeMoon();
    void settleHover();
    void setContainsPointer(bool contains);
    void clicked(const QMouseEvent &event);
    [[nodiscard]] bool inMoon(double x) const;
    [[nodiscard]] double fromLeading(double x) const { return mirrored() ? width() - x : x; }

    int m_index = -1;
    QString m_todoId;
    double m_progress = 0;
    bool m_running = false;
    bool m_over = false;
    QString m_accessibleText;
    bool m_selected = false;
    bool m_focused = false;
    bool m_lifted = false;
    bool m_readOnly = false;
    bool m_pressed = false;
    bool m_containsPointer = false;
    QPointF m_pointer;
    MoonGlyph *m_moon = nullptr; ///< child
    QPointer<QQuickItem> m_hover;
};

/// One todo in a list (TodoRow in QML): a line, or two in the small window (`tall`).
class TodoRowItem : public TodoItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TodoRow)
    Q_PROPERTY(bool tall READ tall WRITE setTall NOTIFY tallChanged FINAL)
    Q_PROPERTY(bool gripShown MEMBER m_gripShown NOTIFY gripShownChanged FINAL)
    /// A line below it.
    Q_PROPERTY(bool lined READ lined WRITE setLined NOTIFY linedChanged FINAL)
    /// How deep it stands below what it is a step of.
    Q_PROPERTY(int depth READ depth WRITE setDepth NOTIFY depthChanged FINAL)
    /// 0 no steps, 1 steps below it, 2 steps folded.
    Q_PROPERTY(int fold READ fold WRITE setFold NOTIFY foldChanged FINAL)

public:
    explicit TodoRowItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int depth() const { return m_depth; }
    void setDepth(int depth);
    [[nodiscard]] int fold() const { return m_fold; }
    void setFold(int fold);

    [[nodiscard]] bool tall() const { return m_tall; }
    void setTall(bool tall);
    [[nodiscard]] bool lined() const { return m_lined; }
    void setLined(bool lined);

Q_SIGNALS:
    void tallChanged();
    void gripShownChanged();
    void linedChanged();
    void depthChanged();
    void foldChanged();

protected:
    [[nodiscard]] bool inFold(double along) const override;
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] MoonPlace moonPlace() const override;
    [[nodiscard]] QLatin1StringView hoverFile() const override;
    [[nodiscard]] bool hovers() const override { return !m_tall && TodoItem::hovers(); }
    void inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private:
    [[nodiscard]] double moonSide() const;
    [[nodiscard]] double inset() const;
    void inkFold(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const;

    bool m_tall = false;
    bool m_gripShown = true;
    bool m_lined = false;
    int m_depth = 0;
    int m_fold = 0;
};

/// One todo in a day's column (TodoCard in QML). Done, let go and moved ones have no box.
class TodoCardItem : public TodoItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TodoCard)
    Q_PROPERTY(bool boxed READ boxed NOTIFY lookChanged FINAL)
    /// The copy that the pointer carries.
    Q_PROPERTY(bool carried MEMBER m_carried NOTIFY lookChanged FINAL)

public:
    explicit TodoCardItem(QQuickItem *parent = nullptr);

    [[nodiscard]] bool boxed() const { return (!done && !letGo && !isMoved()) || m_carried; }

protected:
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] MoonPlace moonPlace() const override;
    [[nodiscard]] QLatin1StringView hoverFile() const override;
    void inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private:
    [[nodiscard]] double side() const;
    [[nodiscard]] double rim() const;

    bool m_carried = false;
};

} // namespace sennight
